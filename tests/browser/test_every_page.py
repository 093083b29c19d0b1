"""Every page of the repository's own site, in Chromium: in both colour schemes and two widths, and with scripts off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.serving import served

pytestmark = pytest.mark.browser

WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ENHANCED = {"color-contrast-enhanced": {"enabled": True}}  # text at 7:1, WCAG 2.2 success criterion 1.4.6


def pages_of(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


@pytest.fixture(scope="session")
def address(own_site: Path) -> Iterator[str]:
    with served(own_site, "/some/where/") as base:
        yield base


@pytest.fixture(params=[(scheme, width) for scheme in SCHEMES for width in WIDTHS], ids=lambda p: f"{p[0]}-{p[1]}")
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    scheme, width = request.param
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    yield context
    context.close()


def test_opens_in_silence_and_asks_no_other_host(context: BrowserContext, address: str, own_site: Path) -> None:
    page = context.new_page()
    heard: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for name in pages_of(own_site):
        response = page.goto(address + name)
        assert response is not None
        assert response.ok, name
    assert heard == []
    assert [url for url in asked if not url.startswith((address, "data:"))] == []


def test_axe_finds_nothing(context: BrowserContext, address: str, own_site: Path) -> None:
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for name in pages_of(own_site):
        page.goto(address + name)
        results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}, "rules": ENHANCED})
        passed = results.response["passes"]
        assert len(passed) > 10, name  # the engine did look
        violations = results.response["violations"]
        if violations:
            found[name] = [f"{v['id']}: {node['html'][:160]}" for v in violations for node in v["nodes"][:3]]
    assert found == {}


def test_nothing_is_cut_off_or_pushed_out(context: BrowserContext, address: str, own_site: Path) -> None:
    page = context.new_page()
    too_wide = []
    for name in pages_of(own_site):
        page.goto(address + name)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            too_wide.append(name)
    assert too_wide == []


def test_everything_is_there_without_scripts(browser: Browser, address: str, own_site: Path) -> None:
    with_scripts = browser.new_context().new_page()
    without = browser.new_context(java_script_enabled=False).new_page()
    for name in pages_of(own_site):
        with_scripts.goto(address + name)
        without.goto(address + name)
        text = without.locator("main").inner_text()
        assert text == with_scripts.locator("main").inner_text(), name
        assert len(text) > 40, name


def test_opens_from_disk(browser: Browser, own_site: Path) -> None:
    page = browser.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    start = own_site / "index.html"
    page.goto(start.as_uri())
    links = page.locator("nav a").evaluate_all("links => links.map(link => link.href)")
    assert len(links) > 4
    for link in links:
        page.goto(link)
        assert page.locator("h1").count() == 1, link
        assert styled(page), link
    assert failed == []


def styled(page: Page) -> bool:
    return bool(page.evaluate("getComputedStyle(document.body).margin !== '8px'"))


def test_a_missing_page_gets_the_404_page_at_any_depth(browser: Browser, address: str) -> None:
    page = browser.new_page()
    response = page.goto(address + "no/such/page/here.html")
    assert response is not None
    assert response.status == 404
    assert page.locator("h1").count() == 1
    assert styled(page)
