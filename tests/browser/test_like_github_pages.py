"""Sites as GitHub Pages serves them: below the project's path, folders with and without the slash, and 404.html.

Our own, and one that `init` made from another briefing. Built for the address that it is served at, then walked in the
browser from link to link.
"""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page

from explainer.cli import run
from tests.conftest import ROOT, TODAY
from tests.support.serving import served

pytestmark = pytest.mark.browser


SECOND = ROOT / "tests/corpus/open/en-01-harbour.txt"


@pytest.fixture(scope="module", params=["own", "second"])
def root(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project: the repository, or a new microsite."""
    if request.param == "own":
        return ROOT
    microsite = tmp_path_factory.mktemp("second") / "harbour"
    assert run(["init", str(microsite), str(SECOND), "--quiet"]) == 0
    return microsite


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages") / "site"


@pytest.fixture(scope="module")
def address(root: Path, folder: Path) -> Iterator[str]:
    """Serve a site that knows where it is served."""
    with served(folder, "/project/") as base:
        words = ["--root", str(root), "--output", str(folder), "--today", TODAY, "--site-url", base, "--quiet"]
        assert run(words) == 0
        yield base


def links_of(page: Page) -> set[str]:
    return set(page.locator("a[href], link[href]").evaluate_all("all => all.map(one => one.href)"))


def test_every_page_is_reached_from_the_first(page: Page, address: str, folder: Path) -> None:
    waiting, known, broken = [address], {address}, []
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("request", lambda request: heard.append(request.url) if not request.url.startswith(address) else None)
    while waiting:
        here = waiting.pop()
        response = page.goto(here)
        assert response is not None
        if not response.ok or page.locator("h1").count() != 1:
            broken.append(here)
            continue
        for link in links_of(page):
            target, _, anchor = link.partition("#")
            if not target.startswith(address):
                continue
            if target not in known and target.endswith((".html", "/")):
                waiting.append(target)
            known.add(target)
            if target == page.url and anchor and not page.locator(f"[id='{anchor}']").count():
                broken.append(link)
    assert broken == []
    assert heard == []  # no word of the policy, and nothing asked of another host
    pages = {address + path.relative_to(folder).as_posix() for path in folder.rglob("index.html")}
    assert {target for target in known if target.endswith(".html")} == pages
    files = [target for target in known if not target.endswith((".html", "/"))]
    assert [file for file in files if not page.request.get(file).ok] == []


@pytest.mark.parametrize("way", ["", "timeline"])
def test_a_folder_without_its_slash_leads_to_the_one_with_it(page: Page, address: str, way: str) -> None:
    given = (address + way).rstrip("/")
    assert page.request.get(given, max_redirects=0).status == 301
    page.goto(given)
    assert page.url == f"{given}/"


@pytest.mark.parametrize("way", ["timeline", "timeline/", "timeline/index.html"])
def test_a_folder_is_found_with_and_without_the_slash(page: Page, address: str, way: str) -> None:
    response = page.goto(address + way)
    assert response is not None
    assert response.ok
    assert page.locator("h1").inner_text() == "Timeline"
    links = links_of(page)
    assert urljoin(address, "figures/index.html") in links
    assert urljoin(address, "explainer.css") in links


@pytest.mark.parametrize("missing", ["nothing.html", "no/such/page/here.html", "timeline/no/"])
def test_a_missing_page_leads_home_from_any_depth(page: Page, address: str, missing: str) -> None:
    response = page.goto(address + missing)
    assert response is not None
    assert response.status == 404
    assert page.locator("h1").inner_text() == "Page not found"
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    for link in links_of(page) - {"data:,"}:
        assert link.startswith(address)
        assert page.request.get(link).ok, link


def test_heads_name_the_page_they_stand_on(page: Page, address: str) -> None:
    page.goto(address + "timeline/")
    assert page.locator("link[rel=canonical]").get_attribute("href") == f"{address}timeline/"
    card = page.locator("meta[property='og:image']").get_attribute("content")
    assert card
    assert page.request.get(card).headers["content-type"] == "image/png"
