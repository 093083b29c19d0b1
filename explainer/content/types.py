"""The documents an editor owns, typed: one type per kind of file, with the place of every key and the parsed body.

What the keys mean, which are required and how they are read stands in the table of keys in `schema.py`. What is kept of
them between two builds is written as arrays, without the names of the fields.
"""

import datetime
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from markdown_it.token import Token as Token  # other rooms read tokens without knowing whose they are
from msgspec import Struct

from explainer.edtf import Edtf
from explainer.problems import Location


class Source(Struct, frozen=True, kw_only=True, array_like=True):
    """The words a statement came from: a sentence of a briefing, or a place outside."""

    briefing: str | None = None  # name of the file in seeds/ without its ending
    quote: str | None = None  # letter for letter; required with a briefing
    url: str | None = None
    title: str | None = None
    accessed: date | None = None
    location: Location


class Photo(Struct, frozen=True, kw_only=True, array_like=True):
    """A picture of the record; `file` is None where only the credit is known."""

    file: str | None = None  # beside the content file, or from the site's root in static/
    alt: str | None = None
    credit: str | None = None
    location: Location


class Correction(Struct, frozen=True, array_like=True):
    """What was wrong on the page and is now right, and since when."""

    date: date
    text: str


class Accept(Struct, frozen=True, kw_only=True, array_like=True):
    """A finding that the editor has looked at and lets stand."""

    check: str
    reason: str
    text: str | None = None  # only findings whose message or excerpt holds this text
    location: Location


class Link(Struct, frozen=True, array_like=True):
    """A Markdown link or image in a body."""

    href: str  # as written
    text: str  # what a reader reads: the link's words without marks, or the image's alt text
    location: Location
    image: bool = False


class Heading(Struct, frozen=True, array_like=True):
    """A heading in a body; its anchor is unique in the body."""

    level: int
    text: str
    anchor: str
    location: Location


class Note(Struct, frozen=True, array_like=True):
    """A footnote: either a source of the statement before it, or a remark of its own."""

    label: str
    source: Source | None
    location: Location


class Prose(Struct, frozen=True, array_like=True):
    """A Markdown body, parsed: markdown-it-py's tokens and what other rooms ask of them."""

    text: str  # as in the file, after the front matter
    line: int  # of the file, on which the text begins
    tokens: Sequence[Token]  # packed; whoever goes through them more than once keeps them as a tuple
    links: tuple[Link, ...] = ()
    headings: tuple[Heading, ...] = ()
    notes: tuple[Note, ...] = ()


class Record(Struct, frozen=True, kw_only=True, array_like=True, tag=True):
    """What every content file has, whatever its kind."""

    path: str  # from the project folder, "content/figures/bilateral-trade.md"
    places: Mapping[str, Location]  # where each key's value stands; a missing key's place is places[""]
    body: Prose
    title: str
    slug: str
    weight: int = 0
    draft: bool = False
    published: date | None = None
    updated: date | None = None
    checked: date | None = None
    check_again: date | None = None
    aliases: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    photo: Photo | None = None
    corrections: tuple[Correction, ...] = ()
    accept: tuple[Accept, ...] = ()
    broken: bool = False  # lacks what it needs: something stands in for it, so that the rest can be checked

    def place(self, key: str) -> Location:
        """Give where the key's value stands, or the top of the file where the key is absent."""
        return self.places.get(key, self.places[""])

    def unclear(self, *keys: str) -> bool:
        """Tell whether some of these keys stand in the file and could not be read."""
        return self.broken or any(key in self.places and getattr(self, key) is None for key in keys)


class Overview(Record, frozen=True, kw_only=True):
    """`content/index.md`: the story in brief."""

    summary: str | None = None


class Status(StrEnum):
    """What is known of an event. "Date passed, outcome not recorded" is computed from PLANNED, never written."""

    HAPPENED = "happened"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    MOVED = "moved"
    UNCERTAIN = "uncertain"


class Event(Record, frozen=True, kw_only=True):
    """A happening of the timeline, dated or not."""

    status: Status
    date: Edtf | None = None
    as_written: str | None = None
    before: tuple[str, ...] = ()  # slugs of events
    after: tuple[str, ...] = ()
    people: tuple[str, ...] = ()  # slugs in who/
    organisations: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()


class Qualifier(StrEnum):
    """How exact the source claims the value to be; absent is exact."""

    PLUS = "plus"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    UP_TO = "up_to"
    NEARLY = "nearly"


class Figure(Record, frozen=True, kw_only=True):
    """A key figure: a number with all that makes it mean something."""

    value: Decimal
    counts: str
    as_written: str
    value_max: Decimal | None = None
    unit: str | None = None
    currency: str | None = None
    qualifier: Qualifier | None = None
    period: Edtf | None = None
    compare_with: tuple[str, ...] = ()  # slugs of figures
    definition: str | None = None
    sectors: tuple[str, ...] = ()


class Sector(Record, frozen=True, kw_only=True):
    """A sector, with a page of its own."""

    summary: str | None = None


class Statement(StrEnum):
    """Which part of the analysis a record belongs to."""

    ANALYSIS = "analysis"
    BIG_PICTURE = "big_picture"


class Analysis(Record, frozen=True, kw_only=True):
    """One thought between the lines."""

    statement: Statement


class WhoKind(StrEnum):
    """What somebody or something in Who's who is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    FRAMEWORK = "framework"


class Who(Record, frozen=True, kw_only=True):
    """A person, an organisation or a framework."""

    kind: WhoKind
    role: str | None = None
    also_called: tuple[str, ...] = ()
    lang: str | None = None  # of the name, BCP 47
    autolink: bool = True


class Page(Record, frozen=True, kw_only=True):
    """Any other page."""

    summary: str | None = None
    date: datetime.date | None = None
    nav: bool = False
    check_numbers: bool = False


class Introduction(Record, frozen=True, kw_only=True):
    """The `index.md` of a kind's folder: what stands above its list."""

    summary: str | None = None
    list: bool = True


class Settings(Struct, frozen=True, kw_only=True, array_like=True, tag=True):
    """`content/site.yaml`."""

    path: str
    places: Mapping[str, Location]
    title: str
    description: str | None = None
    language: str = "en"
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    repository: str | None = None
    licence: str | None = None
    contact: str | None = None
    html: bool = False
    accept: tuple[Accept, ...] = ()

    def place(self, key: str) -> Location:
        """Give where the key's value stands, or the top of the file where the key is absent."""
        return self.places.get(key, self.places[""])


FOLDERS: Mapping[type[Record], str] = {  # below content/, of the kinds that a folder makes
    Event: "timeline",
    Figure: "figures",
    Sector: "sectors",
    Analysis: "analysis",
    Who: "who",
}
Document = Overview | Event | Figure | Sector | Analysis | Who | Page | Introduction | Settings


class Content(Struct, frozen=True, kw_only=True):
    """All documents of a site, in the order of their paths, held-back ones included."""

    settings: Settings
    overview: Overview | None = None
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    sectors: tuple[Sector, ...] = ()
    analysis: tuple[Analysis, ...] = ()
    who: tuple[Who, ...] = ()
    pages: tuple[Page, ...] = ()
    introductions: Mapping[str, Introduction]  # by folder, "timeline"
    unread: tuple[str, ...] = ()  # files that are there and could not be read; their problems are reported once
    broken: tuple[Record, ...] = ()  # those of them of which something could: checked with the others, never shown
    files: tuple[str, ...] = ()  # other plain files in content/ and static/, as paths from the project folder
    former_quotes: Mapping[str, tuple[str, ...]] = {}  # by briefing: sentences of its earlier versions, as import knows
