"""What the site's data files hold: one type per row, one per file.

A field is always there; what the record does not say is null. What each field means stands in `schema.py`, apart from
here, because no build needs it.
"""

from datetime import date
from decimal import Decimal

from msgspec import Struct

Day = date | None
SCHEMA = "schema.json"  # beside the files


class SourceRow(Struct, frozen=True, kw_only=True):
    """The words that a record is taken from: a sentence of a briefing, or a place outside."""

    quote: str | None
    briefing: str | None
    sentence: int | None
    title: str | None
    url: str | None
    accessed: Day


class CorrectionRow(Struct, frozen=True):
    """What was wrong on the page and is now right, and since when."""

    date: date
    text: str


class PhotoRow(Struct, frozen=True, kw_only=True):
    """A picture, or a credit whose picture is not there yet."""

    file: str | None
    alt: str | None
    credit: str | None


class Row(Struct, frozen=True, kw_only=True):
    """What every record has."""

    id: str
    title: str
    link: str
    text: str
    photo: PhotoRow | None
    sources: tuple[SourceRow, ...]
    mentioned_in: tuple[str, ...]
    published: Day
    updated: Day
    checked: Day
    check_again: Day
    corrections: tuple[CorrectionRow, ...]


class PageRow(Row, frozen=True, kw_only=True):
    """The overview, what stands above a list, or any other page."""

    summary: str | None
    day: Day


class EventRow(Row, frozen=True, kw_only=True):
    """A happening of the timeline."""

    status: str
    passed: bool
    date: str | None
    first_day: Day
    last_day: Day
    as_written: str | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    sectors: tuple[str, ...]


class FigureRow(Row, frozen=True, kw_only=True):
    """A key figure."""

    value: Decimal
    value_max: Decimal | None
    unit: str | None
    currency: str | None
    qualifier: str | None
    period: str | None
    counts: str
    as_written: str
    shown: str
    definition: str | None
    compare_with: tuple[str, ...]
    sectors: tuple[str, ...]


class SectorRow(Row, frozen=True, kw_only=True):
    """A sector that the story touches."""

    summary: str | None


class AnalysisRow(Row, frozen=True, kw_only=True):
    """A thought between the lines: it interprets what is reported."""

    statement: str


class WhoRow(Row, frozen=True, kw_only=True):
    """A person, an organisation or a framework."""

    kind: str
    role: str | None
    also_called: tuple[str, ...]
    lang: str | None


class SentenceRow(Struct, frozen=True, kw_only=True):
    """A sentence of a briefing."""

    id: str
    number: int
    text: str
    label: str | None
    link: str
    used_in: tuple[str, ...]


class BriefingRow(Struct, frozen=True, kw_only=True):
    """A briefing that the site is made from, word for word."""

    name: str
    language: str
    headline: str | None
    date: Day
    credits: tuple[str, ...]
    sentences: tuple[SentenceRow, ...]


class SiteRow(Struct, frozen=True, kw_only=True):
    """The site that the file is from."""

    title: str
    description: str | None
    language: str
    url: str | None
    author: str | None
    publisher: str | None
    licence: str | None
    repository: str | None
    contact: str | None


class FiguresFile(Struct, frozen=True, kw_only=True, tag_field="file", tag="figures", rename={"schema": "$schema"}):
    """`figures.json`: the key figures, in the site's order."""

    schema: str = SCHEMA
    site: SiteRow
    figures: tuple[FigureRow, ...]


class TimelineFile(Struct, frozen=True, kw_only=True, tag_field="file", tag="timeline", rename={"schema": "$schema"}):
    """`timeline.json`: all events, the earliest first."""

    schema: str = SCHEMA
    site: SiteRow
    events: tuple[EventRow, ...]


class SiteFile(Struct, frozen=True, kw_only=True, tag_field="file", tag="site", rename={"schema": "$schema"}):
    """`site.json`: the whole record, each kind in the site's order."""

    schema: str = SCHEMA
    site: SiteRow
    overview: PageRow | None
    events: tuple[EventRow, ...]
    figures: tuple[FigureRow, ...]
    sectors: tuple[SectorRow, ...]
    analysis: tuple[AnalysisRow, ...]
    who: tuple[WhoRow, ...]
    pages: tuple[PageRow, ...]
    briefings: tuple[BriefingRow, ...]
