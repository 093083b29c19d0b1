"""The site as one frozen value: every record with its address, its order, its neighbours and who speaks of it."""

from collections.abc import Mapping
from datetime import date
from typing import Generic, TypeVar

from msgspec import Struct

from explainer.briefing.types import BriefingText
from explainer.content.types import (
    Analysis,
    Event,
    Figure,
    Introduction,
    Overview,
    Page,
    Record,
    Sector,
    Settings,
    Who,
)

R = TypeVar("R", bound=Record, covariant=True)


class Address(Struct, frozen=True, order=True):
    """Where something stands in the site: a file of the output and, for a record on a shared page, its anchor."""

    file: str  # from the site's root, "timeline/index.html"
    anchor: str | None = None

    def __str__(self) -> str:
        """Write the address as a link from the site's root."""
        return f"{self.file}#{self.anchor}" if self.anchor else self.file


class Mention(Struct, frozen=True):
    """A place that speaks of a record: the record it stands in and, in prose, the words."""

    path: str  # of the record that speaks; a key of Site.entries
    key: str  # front-matter key ("people", "compare_with"), "body" for a link in prose, "name" for a name without link


class Entry(Struct, Generic[R], frozen=True):
    """A published record in its place."""

    record: R
    address: Address
    mentions: tuple[Mention, ...] = ()  # who speaks of it, in the site's reading order, each record once per key


class EventState(Struct, frozen=True):
    """What today's date adds to an event."""

    passed: bool  # planned, and its last possible day is before today


class SentenceUse(Struct, frozen=True):
    """Where a sentence of a briefing is used."""

    sentence: int
    paths: tuple[str, ...]  # records whose sources or notes quote it, in reading order; () is used nowhere


class BriefingInSite(Struct, frozen=True):
    """A briefing with where each of its sentences is used."""

    text: BriefingText
    uses: tuple[SentenceUse, ...]  # one per sentence, in order


class HeldBack(Struct, frozen=True):
    """A record that is not published yet."""

    path: str
    title: str
    until: date | None  # None for a draft
    shown: bool = False  # stands in the site all the same, because drafts were asked for; pages mark it


class Site(Struct, frozen=True, kw_only=True):
    """Everything the pages show. Tuples are in the order readers meet them."""

    settings: Settings
    today: date
    overview: Entry[Overview] | None
    events: tuple[Entry[Event], ...] = ()
    event_states: Mapping[str, EventState]  # by path of the event
    figures: tuple[Entry[Figure], ...] = ()
    sectors: tuple[Entry[Sector], ...] = ()
    analysis: tuple[Entry[Analysis], ...] = ()
    who: tuple[Entry[Who], ...] = ()
    pages: tuple[Entry[Page], ...] = ()
    introductions: Mapping[str, Entry[Introduction]]  # by folder
    briefings: tuple[BriefingInSite, ...] = ()
    held_back: tuple[HeldBack, ...] = ()
    entries: Mapping[str, Entry[Record]]  # every entry above, by path
    links: Mapping[str, Mapping[str, Address | None]]  # by path, then href as written; None: the target is held back
    assets: Mapping[str, str]  # files delivered as they are: path in the project -> file of the output
    listings: Mapping[str, Address] = {}  # by folder: the page that lists its records; an empty kind has none
    sequence: tuple[Address, ...] = ()  # the pages in the order readers meet them; previous and next are neighbours
    slugs: Mapping[
        str, Mapping[str, str]
    ] = {}  # by folder, then slug: the path of the record; held-back ones are absent
    redirects: Mapping[str, Address] = {}  # file of the output at an old address -> where it leads now
    waiting: Mapping[str, Entry[Record]] = {}  # held back until a day that comes by itself: checked already, not shown
    broken: Mapping[str, Entry[Record]] = {}  # lack something they need: checked as far as they can be, not shown
