"""What machines are told of a page is what the page itself says."""

from html import unescape
from pathlib import Path
from re import DOTALL, search

import pytest

from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.pages.frame import clipped
from explainer.pages.metadata import metadata_of
from explainer.pages.page_types import PAGE_TYPES
from explainer.pages.rendering import render
from explainer.publish.subjects import subjects
from tests.support.documents import assembled, introduction, overview, page, sector
from tests.support.ferries import URL, ferries

ROOT = Path(__file__).resolve().parents[2]


SITES = [
    ferries(URL),
    ferries(),
    assembled(overview("Words."), sector("a"), sector("b", summary="B."), page("x", path="content/p/x.md"),
              introduction("p", summary="All of them."), introduction("who", body="Nobody yet.")),
    assembled(page("alone", summary="Alone.")),
]  # fmt: skip


@pytest.mark.parametrize("site", SITES)
def test_heading_and_description_are_those_of_the_page(site: Site) -> None:
    files, problems = render(site, (ROOT / "templates",), static=(ROOT / "static",))
    assert problems == ()
    told = {subject.file: subject for subject in subjects(Edition(site))}
    pages = {name for name in files if name.endswith("index.html")}
    assert pages == set(told)
    for name in pages:
        text = files[name].decode()
        heading = search("<h1[^>]*>(.*?)</h1>", text, DOTALL)
        description = search('<meta name="description" content="(.*?)">', text)
        assert heading
        assert description
        assert unescape(heading[1]) == told[name].heading
        assert unescape(description[1]) == clipped(told[name].description)


@pytest.mark.parametrize("site", SITES)
def test_a_page_and_what_speaks_of_it_say_the_same(site: Site) -> None:
    edition = Edition(site)
    made = [page for kind in PAGE_TYPES for page in kind.build(edition)]
    said = {file: getattr(context, "frame").metadata for file, context in made}  # noqa: B009  # every page has one
    assert said == {subject.file: metadata_of(edition, subject) for subject in subjects(edition)}


def test_they_stand_in_reading_order() -> None:
    names = [subject.name for subject in subjects(Edition(ferries()))]
    assert names == ["overview", "timeline", "figures", "sectors", "sector", "analysis", "who", "briefing", "page",
                     "everything", "data"]  # fmt: skip
