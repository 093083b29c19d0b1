"""The table of page types: which template shows which context, and who makes it.

A new type of page is a context, a function that gives a file and a context for each page, a template, and a row.
"""

from collections.abc import Callable, Iterator

from msgspec import Struct

from explainer.pages.analysis import AnalysisContext, analysis_page
from explainer.pages.briefings import BriefingContext, briefing_page
from explainer.pages.data_page import DataContext, data_page
from explainer.pages.edition import Edition
from explainer.pages.everything import EverythingContext, everything_page
from explainer.pages.figures import FiguresContext, figures_page
from explainer.pages.overview import OverviewContext, overview_page
from explainer.pages.plain import PageContext, plain_pages
from explainer.pages.sectors import SectorContext, SectorsContext, sector_pages, sectors_page
from explainer.pages.timeline import TimelineContext, timeline_page
from explainer.pages.who import WhoContext, who_page


class PageType(Struct, frozen=True):
    """A row of the table."""

    name: str
    template: str
    context: type[Struct]
    build: Callable[[Edition], Iterator[tuple[str, Struct]]]


PAGE_TYPES = (
    PageType("overview", "overview.html", OverviewContext, overview_page),
    PageType("timeline", "timeline.html", TimelineContext, timeline_page),
    PageType("figures", "figures.html", FiguresContext, figures_page),
    PageType("sectors", "sectors.html", SectorsContext, sectors_page),
    PageType("sector", "sector.html", SectorContext, sector_pages),
    PageType("analysis", "analysis.html", AnalysisContext, analysis_page),
    PageType("who", "who.html", WhoContext, who_page),
    PageType("briefing", "briefing.html", BriefingContext, briefing_page),
    PageType("everything", "everything.html", EverythingContext, everything_page),
    PageType("data", "data.html", DataContext, data_page),
    PageType("page", "page.html", PageContext, plain_pages),
)
