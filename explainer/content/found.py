"""What briefings hold, as records of a site that do not lie anywhere yet.

A `Story` is made from one briefing and combined with those of others. Each record in it has an id, "figures/trade", by
which others name it. Where it will lie is decided later, for an editor may have moved it.
"""

from collections.abc import Mapping

from msgspec import Struct


class Said(Struct, frozen=True, order=True):
    """A sentence of a briefing."""

    briefing: str
    number: int
    text: str


class Linked(Struct, frozen=True, order=True):
    """Words of a sentence that name a record: a number its figure, a date its event."""

    said: Said
    start: int
    end: int
    target: str  # id of the record


class Block(Struct, frozen=True):
    """A paragraph or a bullet."""

    sentences: tuple[Said, ...]
    bullet: bool = False
    depth: int = 0  # of a bullet: how many others it stands beneath

    @property
    def text(self) -> str:
        """Give the words of the block."""
        return " ".join(said.text for said in self.sentences)


class Part(Struct, frozen=True):
    """A part of the overview under its heading; None for what stands before any label."""

    heading: str | None
    blocks: tuple[Block, ...]
    story: int | None = None  # from 1, where a briefing holds several stories
    title: str | None = None  # of the story, for the second and further ones


class Found(Struct, frozen=True, kw_only=True):
    """A record, with the sentences it rests on."""

    title: str
    sources: tuple[Said, ...]


class FoundFigure(Found, frozen=True, kw_only=True):
    """A figure; its fields are those of the content file, as text."""

    value: str
    value_max: str | None = None
    unit: str | None = None
    currency: str | None = None
    qualifier: str | None = None
    period: str | None = None
    counts: str
    as_written: str
    section: int | None = None  # of its briefing; figures of one section may compare


class FoundEvent(Found, frozen=True, kw_only=True):
    """A happening."""

    planned: bool
    date: str | None = None
    as_written: str | None = None
    people: tuple[str, ...] = ()  # ids
    organisations: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


class FoundWho(Found, frozen=True, kw_only=True):
    """A person, an organisation or a framework; the title is the name."""

    kind: str
    role: str | None = None
    also_called: tuple[str, ...] = ()


class FoundSector(Found, frozen=True, kw_only=True):
    """A sector."""


class FoundAnalysis(Found, frozen=True, kw_only=True):
    """A thought between the lines, or a further one on the big picture."""

    statement: str
    block: Block


class Story(Struct, frozen=True, kw_only=True):
    """Everything that becomes content files."""

    title: str
    language: str
    parts: tuple[Part, ...] = ()
    figures: Mapping[str, FoundFigure] = {}  # by id, in the order in which they are told
    events: Mapping[str, FoundEvent] = {}
    sectors: Mapping[str, FoundSector] = {}
    who: Mapping[str, FoundWho] = {}
    analysis: Mapping[str, FoundAnalysis] = {}
    about_figures: tuple[Block, ...] = ()  # what the figures' part of a briefing says without a figure
    about_sectors: tuple[Block, ...] = ()  # the list's introduction, the goal they share
    credits: tuple[str, ...] = ()
    links: frozenset[Linked] = frozenset()

    def records(self) -> Mapping[str, Found]:
        """Give every record by its id."""
        return {**self.events, **self.figures, **self.sectors, **self.analysis, **self.who}
