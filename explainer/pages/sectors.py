"""The sectors: a list of them, and a page for each with all that belongs to it.

Takes the sectors in the site's order; says plainly where the source names one and says no more.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Sector
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.edition import Edition
from explainer.pages.figures import FigureLine, figure_line
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.listing import listing_page
from explainer.pages.notes import Row, SourceLine, mentioning, rows_by_kind, source_lines
from explainer.pages.numbers import counted
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.timeline import EventLine, event_line


class SectorView(Struct, frozen=True):
    """A sector as a template writes it."""

    id: str
    link: LinkView
    summary: str | None
    counts: tuple[str, ...]  # "2 events"
    text: Markup
    sources: tuple[SourceLine, ...]
    events: tuple[EventLine, ...]
    figures: tuple[FigureLine, ...]
    organisations: tuple[LinkView, ...]
    rows: tuple[Row, ...]  # what else speaks of it
    closing: str | None  # that the source says no more
    photo: PhotoView | None = None  # where the sector has no page to itself, which would open with it


class SectorsContext(Struct, frozen=True):
    """What templates/sectors.html may use."""

    frame: Frame
    words: Words
    introduction: Markup
    sectors: tuple[SectorView, ...]


class SectorContext(Struct, frozen=True):
    """What templates/sector.html may use."""

    frame: Frame
    words: Words
    sector: SectorView


def sectors_page(edition: Edition) -> Iterator[tuple[str, SectorsContext]]:
    """Set the list of sectors, if there are any."""
    words = edition.words
    page = listing_page(edition, "sectors", words.about_sectors, words.kind_facts)
    if page:
        introduction = edition.introduction("sectors")
        listed = introduction is None or introduction.record.list
        views = tuple(sector_line(page.sheet, entry) for entry in edition.site.sectors) if listed else ()
        yield page.file, SectorsContext(frame_of(page.sheet, page.leaf), words, page.introduction, views)


def sector_pages(edition: Edition) -> Iterator[tuple[str, SectorContext]]:
    """Set a page for each sector."""
    for entry in edition.site.sectors:
        file = entry.address.file
        sheet = Sheet(edition, file)
        view = sector_view(sheet, entry, 2)
        events, figures, _ = edition.of_sector(entry.record.slug)
        about = edition.words.about_sector.format(sector=entry.record.title, title=edition.title)
        leaf = Leaf(
            name="sector",
            heading=entry.record.title,
            description=entry.record.summary or about,
            kind=edition.words.kind_facts,
            leading=entry,
            shown=(*events, *figures),
        )
        yield file, SectorContext(frame_of(sheet, leaf), edition.words, view)


def sector_line(sheet: Sheet, entry: Entry[Sector]) -> SectorView:
    """Set a sector as a line of a list: what is there, without the things themselves."""
    words = sheet.words
    events, figures, organisations = sheet.edition.of_sector(entry.record.slug)
    numbers = ((words.n_events, events), (words.n_figures, figures), (words.n_organisations, organisations))
    counts = tuple(counted(form, len(found), words) for form, found in numbers if found)
    return SectorView(
        sheet.id(entry.address), sheet.link(entry), entry.record.summary, counts, Markup(), (), (), (), (), (), None
    )


def sector_view(sheet: Sheet, entry: Entry[Sector], rank: int) -> SectorView:
    """Set a sector with all that belongs to it."""
    record, words = entry.record, sheet.words
    text = sheet.body(entry, rank)
    events, figures, organisations = sheet.edition.of_sector(record.slug)
    related = {other.record.path for other in (*events, *figures)}
    others = [other for other in mentioning(sheet, entry) if other.record.path not in related]
    closing = None
    if not (events or figures or organisations):
        closing = words.sector_no_more if text else words.sector_nothing
    return SectorView(
        id=sheet.id(entry.address),
        link=sheet.link(entry),
        summary=record.summary,
        counts=(),
        text=text,
        sources=source_lines(sheet, record, quoted=True),
        events=tuple(event_line(sheet, event) for event in events),
        figures=tuple(figure_line(sheet, figure) for figure in figures),
        organisations=tuple(sheet.link(organisation) for organisation in organisations),
        rows=rows_by_kind(sheet, others),
        closing=closing,
        photo=photo_of(sheet, entry) if sheet.whole else None,
    )
