"""Everything on one page, in the order of reading: to read through, to search, to print.

Takes the same views as the other pages, on one sheet; every address becomes an anchor on this page.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.languages.types import Words
from explainer.model.addresses import BRIEFING, EVERYTHING, OVERVIEW
from explainer.model.types import Address
from explainer.pages.analysis import AnalysisPart, analysis_parts
from explainer.pages.briefings import BriefingView, briefing_views
from explainer.pages.chapters import Chapters
from explainer.pages.charts import Chart, charts_of
from explainer.pages.edition import KIND_FOLDERS, Edition, plain_entries
from explainer.pages.figures import FigureView, figure_view
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.notes import marked_at_its_end
from explainer.pages.open_questions import all_questions
from explainer.pages.overview import OverviewBody, overview_body
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sectors import SectorView, sector_view
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.timeline import Timeline, timeline_of
from explainer.pages.who import WhoPart, who_parts


class Chapter(Struct, frozen=True):
    """The beginning of a part: its title, and what an editor wrote above its list."""

    id: str
    title: str
    photo: PhotoView | None
    introduction: Markup


class EverythingContext(Struct, frozen=True):
    """What templates/everything.html may use."""

    frame: Frame
    words: Words
    contents: tuple[LinkView, ...]
    chapters: dict[str, Chapter]  # by folder
    overview: OverviewBody
    timeline: Timeline
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    sectors: tuple[SectorView, ...]
    analysis: tuple[AnalysisPart, ...]
    who: tuple[WhoPart, ...]
    pages: Chapters
    questions: tuple[Markup, ...]
    briefings: tuple[BriefingView, ...]


def new_chapters(edition: Edition) -> Chapters | None:
    """Give the plain pages that do not stand on this page as they would be set, if that is all that has to be made."""
    if not edition.bodies.frame_stands(EVERYTHING):
        return None
    chapters = Chapters(Sheet(edition, EVERYTHING, whole=True), plain_entries(edition))
    return None if chapters.loose else chapters


def everything_page(edition: Edition) -> Iterator[tuple[str, EverythingContext]]:
    """Set everything; parts are set in the order in which they stand, for that is the order of their marks."""
    sheet = Sheet(edition, EVERYTHING, whole=True)
    site, chapters = edition.site, dict[str, Chapter]()

    def begin(folder: str) -> None:
        chapters[folder] = _chapter(sheet, folder)

    begin("overview")
    overview = overview_body(sheet, 3)
    begin("timeline")
    timeline = timeline_of(sheet)
    begin("figures")
    figures = tuple(figure_view(sheet, entry, 3) for entry in site.figures)
    charts = charts_of(sheet)
    begin("sectors")
    sectors = tuple(sector_view(sheet, entry, 4) for entry in site.sectors)
    begin("analysis")
    analysis = analysis_parts(sheet, 4)
    begin("who")
    who = who_parts(sheet, 4)
    begin("briefing")
    briefings = briefing_views(sheet)
    pages = Chapters(sheet, plain_entries(edition))
    questions = all_questions(sheet)
    yield (
        EVERYTHING,
        EverythingContext(
            frame=frame_of(sheet, _leaf(edition)),
            words=edition.words,
            contents=_contents(sheet),
            chapters=chapters,
            overview=overview,
            timeline=timeline,
            figures=figures,
            charts=charts,
            sectors=sectors,
            analysis=analysis,
            who=who,
            pages=pages,
            questions=questions,
            briefings=briefings,
        ),
    )


def _leaf(edition: Edition) -> Leaf:
    site, words = edition.site, edition.words
    return Leaf(
        name="everything",
        heading=edition.title,
        description=words.about_everything.format(title=edition.title),
        kind=words.kind_mixed if site.analysis else words.kind_facts,
        shown=tuple(site.entries.values()),
        context=words.everything_intro,
        head_title=f"{edition.title} – {words.everything}",
    )


def _chapter(sheet: Sheet, folder: str) -> Chapter:
    places = {"overview": Address(OVERVIEW), "briefing": Address(BRIEFING)} | dict(sheet.edition.site.listings)
    address = places.get(folder)
    entry = sheet.edition.introduction(folder)
    introduction = marked_at_its_end(sheet, sheet.body(entry, 3), entry.record) if entry else Markup()
    if address is None:
        return Chapter("", "", None, introduction)
    first = sheet.edition.site.overview if folder == "overview" else entry
    photo = photo_of(sheet, first) if first else None
    return Chapter(sheet.id(address), sheet.edition.page_name(address), photo, introduction)


def _parts(sheet: Sheet) -> list[tuple[str, Address]]:
    site = sheet.edition.site
    listed = [(folder, site.listings[folder]) for folder in KIND_FOLDERS if folder in site.listings]
    briefing = [("briefing", Address(BRIEFING))] if site.briefings else []
    return [("overview", Address(OVERVIEW)), *listed, *briefing]


def _contents(sheet: Sheet) -> tuple[LinkView, ...]:
    parts = [LinkView(sheet.edition.page_name(address), sheet.href(address)) for _, address in _parts(sheet)]
    return (*parts, *(sheet.link(entry) for entry in plain_entries(sheet.edition)))
