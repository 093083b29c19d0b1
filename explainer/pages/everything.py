"""Everything on one page, in the order of reading: to read through, to search, to print.

Takes the same views as the other pages, on one sheet; every address becomes an anchor on this page.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Record
from explainer.languages.types import Words
from explainer.model.addresses import BRIEFING, EVERYTHING, OVERVIEW
from explainer.model.types import Address, Entry
from explainer.pages.analysis import AnalysisPart, analysis_parts
from explainer.pages.briefings import BriefingView, briefing_views
from explainer.pages.charts import Chart, charts_of
from explainer.pages.edition import KIND_FOLDERS, Edition
from explainer.pages.figures import FigureView, figure_view
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.open_questions import all_questions
from explainer.pages.overview import OverviewBody, overview_body
from explainer.pages.sectors import SectorView, sector_view
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.timeline import Timeline, timeline_of
from explainer.pages.who import WhoPart, who_parts


class PlainView(Struct, frozen=True):
    """A plain page among the others."""

    id: str
    title: str
    text: Markup


class EverythingContext(Struct, frozen=True):
    """What templates/everything.html may use."""

    frame: Frame
    words: Words
    contents: tuple[LinkView, ...]
    ids: dict[str, str]  # of the parts, by folder
    introductions: dict[str, Markup]  # by folder
    overview: OverviewBody
    timeline: Timeline | None
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    sectors: tuple[SectorView, ...]
    analysis: tuple[AnalysisPart, ...]
    who: tuple[WhoPart, ...]
    pages: tuple[PlainView, ...]
    questions: tuple[Markup, ...]
    briefings: tuple[BriefingView, ...]


def everything_page(edition: Edition) -> Iterator[tuple[str, EverythingContext]]:
    """Set everything; parts are set in the order in which they stand."""
    site, words = edition.site, edition.words
    sheet = Sheet(edition, EVERYTHING, whole=True)
    overview = overview_body(sheet, 3)
    introductions: dict[str, Markup] = {}

    def introduce(folder: str) -> None:
        entry = edition.introduction(folder)
        introductions[folder] = sheet.body(entry, 3) if entry else Markup()

    introduce("timeline")
    timeline = timeline_of(sheet) if site.events else None
    introduce("figures")
    figures = tuple(figure_view(sheet, entry, 4) for entry in site.figures)
    charts = charts_of(sheet)
    introduce("sectors")
    sectors = tuple(sector_view(sheet, entry, 4) for entry in site.sectors)
    introduce("analysis")
    analysis = analysis_parts(sheet, 4)
    introduce("who")
    who = who_parts(sheet, 4)
    briefings = briefing_views(sheet)
    pages = tuple(_plain(sheet, entry) for entry in _plain_entries(edition))
    questions = all_questions(sheet)
    leaf = Leaf(
        name="everything",
        heading=edition.title,
        description=words.about_everything.format(title=edition.title),
        kind=words.kind_mixed if site.analysis else words.kind_facts,
        leading=site.overview,
        shown=tuple(site.entries.values()),
        context=words.everything_intro,
        head_title=f"{edition.title} – {words.everything}",
    )
    yield (
        EVERYTHING,
        EverythingContext(
            frame_of(sheet, leaf),
            words,
            _contents(sheet),
            _ids(sheet),
            introductions,
            overview,
            timeline,
            figures,
            charts,
            sectors,
            analysis,
            who,
            pages,
            questions,
            briefings,
        ),
    )


def _plain_entries(edition: Edition) -> list[Entry[Record]]:
    free = [entry for folder, entry in edition.site.introductions.items() if folder not in KIND_FOLDERS]
    return [*edition.site.pages, *free]


def _plain(sheet: Sheet, entry: Entry[Record]) -> PlainView:
    return PlainView(sheet.id(entry.address), entry.record.title, sheet.body(entry, 3))


def _parts(sheet: Sheet) -> list[tuple[str, Address]]:
    site = sheet.edition.site
    listed = [(folder, site.listings[folder]) for folder in KIND_FOLDERS if folder in site.listings]
    briefing = [("briefing", Address(BRIEFING))] if site.briefings else []
    return [("overview", Address(OVERVIEW)), *listed, *briefing]


def _ids(sheet: Sheet) -> dict[str, str]:
    return {name: sheet.id(address) for name, address in _parts(sheet)}


def _contents(sheet: Sheet) -> tuple[LinkView, ...]:
    parts = [LinkView(sheet.edition.page_name(address), sheet.href(address)) for _, address in _parts(sheet)]
    return (*parts, *(sheet.link(entry) for entry in _plain_entries(sheet.edition)))
