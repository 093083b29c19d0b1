"""Key figures: each number with its qualifier in words, what it counts, for when, from where, and where it is used.

Takes the figures in the site's order; gives views for their page, the overview and the sectors.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Figure
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.charts import Chart, charts_of
from explainer.pages.data import FIGURES_CSV, FIGURES_JSON, data_words
from explainer.pages.data import PAGE as DATA
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, frame_of
from explainer.pages.listing import listing_page
from explainer.pages.notes import SourceLine, mention_links, source_lines
from explainer.pages.numbers import Shown, shown
from explainer.pages.open_questions import figure_questions
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sheet import LinkView, Sheet, quotation
from explainer.pages.trust import check_notes, correction_notes, is_overdue
from explainer.pages.when import When, when


class FigureView(Struct, frozen=True):
    """A figure as a template writes it."""

    id: str
    href: str
    title: str
    draft: str  # what keeps it back, if it is shown before its time
    value: Shown
    counts: str
    period: When | None
    written: Markup | None  # as the source writes it, where no quote shows it
    definition: str | None
    photo: PhotoView | None
    text: Markup
    sectors: tuple[LinkView, ...]
    mentions: tuple[LinkView, ...]
    sources: tuple[SourceLine, ...]
    checks: tuple[str, ...]
    overdue: bool
    corrections: tuple[str, ...]


class FigureLine(Struct, frozen=True):
    """A figure in a list that leads to it."""

    href: str
    value: Shown
    counts: str
    period: str | None
    mark: Markup
    held: str  # what keeps it back, if it is shown before its time


class FiguresContext(Struct, frozen=True):
    """What templates/figures.html may use."""

    frame: Frame
    words: Words
    introduction: Markup
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    downloads: tuple[LinkView, ...]
    questions: tuple[Markup, ...]


def figures_page(edition: Edition) -> Iterator[tuple[str, FiguresContext]]:
    """Set the key figures, if there are any."""
    words = edition.words
    page = listing_page(edition, "figures", words.about_figures, words.kind_facts)
    if page is None:
        return
    sheet = page.sheet
    figures = tuple(figure_view(sheet, entry, 2) for entry in edition.site.figures)
    charts = charts_of(sheet)
    questions = figure_questions(sheet)
    downloads = downloads_of(sheet) if figures else ()
    frame = frame_of(sheet, page.leaf)
    yield page.file, FiguresContext(frame, words, page.introduction, figures, charts, downloads, questions)


def figure_view(sheet: Sheet, entry: Entry[Figure], rank: int) -> FigureView:
    """Set one figure."""
    record = entry.record
    return FigureView(
        id=sheet.id(entry.address),
        href=sheet.href(entry.address),
        title=record.title,
        draft=sheet.edition.held.get(record.path, ""),
        value=shown(record, sheet.words),
        counts=record.counts,
        period=when(record.period, sheet.words, gap=False) if record.period else None,
        written=None if _is_quoted(record) else quotation(record.as_written),
        definition=record.definition,
        photo=photo_of(sheet, entry),
        text=sheet.body(entry, rank),
        sectors=tuple(sheet.link(sector) for sector in sheet.edition.sectors_of(record.sectors)),
        mentions=mention_links(sheet, entry),
        sources=source_lines(sheet, record, quoted=True),
        checks=check_notes(sheet, record),
        overdue=is_overdue(sheet, record),
        corrections=correction_notes(sheet, record),
    )


def figure_line(sheet: Sheet, entry: Entry[Figure]) -> FigureLine:
    """Set a figure as a line that leads to it."""
    record = entry.record
    period = when(record.period, sheet.words, gap=False).text if record.period else None
    value = shown(record, sheet.words)
    held = sheet.edition.held.get(record.path, "")
    return FigureLine(sheet.href(entry.address), value, record.counts, period, sheet.marks(record.sources), held)


def _is_quoted(record: Figure) -> bool:
    return any(record.as_written in (source.quote or "") for source in record.sources)


def downloads_of(sheet: Sheet) -> tuple[LinkView, ...]:
    """Link to the files that hold all figures, and to the page that explains them."""
    files = (("CSV", FIGURES_CSV), ("JSON", FIGURES_JSON), (data_words(sheet.words).title, DATA))
    return tuple(LinkView(name, sheet.file_href(file)) for name, file in files)
