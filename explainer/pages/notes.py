"""What stands beside a record wherever it is shown: its sources in full, and where else it is spoken of.

Takes a record on its sheet; gives views for the templates.
"""

from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Analysis, Event, Figure, Overview, Record, Sector, Who
from explainer.model.types import Entry
from explainer.pages.sheet import LinkView, Sheet

KINDS: tuple[tuple[str, tuple[type[Record], ...]], ...] = (  # label in the words of the interface, kinds in it
    ("overview", (Overview,)),
    ("timeline", (Event,)),
    ("figures", (Figure,)),
    ("sectors", (Sector,)),
    ("analysis", (Analysis,)),
    ("who", (Who,)),
)
PARAGRAPH_END = Markup("</p>\n")
BESIDE = frozenset({"compare_with", "before", "after"})  # keys that put records side by side, and are shown as such


class SourceLine(Struct, frozen=True):
    """A source beside its fact: the words, where they stand, and the mark."""

    quote: Markup | None
    place: str
    href: str | None
    mark: Markup


class Row(Struct, frozen=True):
    """A label and what belongs under it."""

    label: str
    links: tuple[LinkView, ...]


def source_lines(sheet: Sheet, record: Record, *, quoted: bool) -> tuple[SourceLine, ...]:
    """Give the sources of a record, with their words where the record has none of its own."""
    lines: list[SourceLine] = []
    for source in record.sources:
        href, place = sheet.source_place(source)
        quote = sheet.quoted(source) if quoted else None
        lines.append(SourceLine(quote, place, href, sheet.marks((source,))))
    return tuple(lines)


def sourced_text(sheet: Sheet, entry: Entry[Record], rank: int) -> tuple[Markup, tuple[SourceLine, ...]]:
    """Set a body with its sources: a body that has no marks of its own ends with those of its record.

    Where there is no body, the words of the sources speak for it.
    """
    record = entry.record
    text = sheet.body(entry, rank)
    if record.body.notes or not text.endswith(PARAGRAPH_END):
        return text, source_lines(sheet, record, quoted=not text)
    marked = marked_at_its_end(sheet, text, record)
    places = (sheet.source_place(source) for source in record.sources)
    return marked, tuple(SourceLine(None, place, href, Markup()) for href, place in places)


def marked_at_its_end(sheet: Sheet, text: Markup, record: Record) -> Markup:
    """End a text with the marks of its record's sources."""
    marks = sheet.marks(record.sources)
    if text.endswith(PARAGRAPH_END):
        return Markup("{}{}{}").format(text[: -len(PARAGRAPH_END)], marks, PARAGRAPH_END)
    return text + Markup("<p>{}</p>").format(marks) if marks else text


def mentioning(sheet: Sheet, entry: Entry[Record]) -> list[Entry[Record]]:
    """Give the records that speak of this one, each once, in the order of the site."""
    entries = sheet.edition.site.entries
    paths = dict.fromkeys(mention.path for mention in entry.mentions if mention.key not in BESIDE)
    return [entries[path] for path in paths if path in entries and path != entry.record.path]


def link_to(sheet: Sheet, entry: Entry[Record]) -> LinkView:
    """Link to a record by what readers call its place."""
    return sheet.link(entry, sheet.edition.place_name(entry.record.path))


def mention_links(sheet: Sheet, entry: Entry[Record]) -> tuple[LinkView, ...]:
    """Link to every place that speaks of a record."""
    return tuple(link_to(sheet, speaker) for speaker in mentioning(sheet, entry))


def mentioned_row(sheet: Sheet, entry: Entry[Record]) -> tuple[Row, ...]:
    """Link to every place that speaks of a record, under one label; nothing where none does."""
    links = mention_links(sheet, entry)
    return (Row(sheet.words.mentioned, links),) if links else ()


def mention_rows(sheet: Sheet, entry: Entry[Record]) -> tuple[Row, ...]:
    """Link to every place that speaks of a record, part by part of the site."""
    return rows_by_kind(sheet, mentioning(sheet, entry))


def rows_by_kind(sheet: Sheet, entries: Iterable[Entry[Record]]) -> tuple[Row, ...]:
    """Sort records into the parts of the site; introductions and plain pages stand by themselves."""
    entries = list(entries)
    rows: list[Row] = []
    for label, kinds in KINDS:
        links = tuple(link_to(sheet, entry) for entry in entries if isinstance(entry.record, kinds))
        if links:
            rows.append(Row(getattr(sheet.words, label), links))
    known = tuple(kind for _, kinds in KINDS for kind in kinds)
    for entry in entries:
        if not isinstance(entry.record, known):
            link = link_to(sheet, entry)
            rows.append(Row(link.text, (link,)))
    return tuple(rows)
