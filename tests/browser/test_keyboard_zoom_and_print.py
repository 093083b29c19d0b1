"""The repository's own site with a keyboard, at 200 % text, with less motion, in forced colours and on paper."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.test_every_page import pages_of
from tests.support.serving import served

pytestmark = pytest.mark.browser

FIRST_FLIGHT = 14 * 1024  # bytes that reach a reader in the first round trip (RFC 6928: ten segments)


@pytest.fixture(scope="session")
def address(own_site: Path) -> Iterator[str]:
    with served(own_site) as base:
        yield base


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_the_first_tab_reaches_the_skip_link(page: Page, address: str, own_site: Path) -> None:
    for name in pages_of(own_site):
        page.goto(address + name)
        page.keyboard.press("Tab")
        if name == "404.html":  # links nowhere: at an unknown depth it could not know the way
            continue
        target = page.evaluate("document.activeElement.getAttribute('href')")
        assert target is not None, name
        assert target.startswith("#"), name
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == target, name
        assert page.locator(target).evaluate("element => element.closest('main') !== null"), name


def test_every_stop_of_the_keyboard_is_visible(page: Page, address: str, own_site: Path) -> None:
    hidden: list[str] = []
    for name in pages_of(own_site):
        page.goto(address + name)
        for _ in range(400):
            page.keyboard.press("Tab")
            stop = page.evaluate(STOP)
            if stop is None:
                break
            if not (stop["inside"] and stop["outline"] >= 2):
                hidden.append(f"{name}: {stop['what']}")
    assert hidden == []


STOP = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getClientRects()[0] || element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
        what: element.outerHTML.slice(0, 120),
        inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth,
        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
}"""


def test_text_at_200_per_cent_fits(page: Page, address: str, own_site: Path) -> None:
    for name in pages_of(own_site):
        page.goto(address + name)
        page.add_style_tag(content="html { font-size: 200% !important }")
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), name


def test_nothing_shifts_while_loading(page: Page, address: str, own_site: Path) -> None:
    for name in pages_of(own_site):
        page.goto(address + name, wait_until="load")
        shift = page.evaluate(SHIFT)
        assert shift == 0, name


SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => setTimeout(() => done(sum), 60));
})"""


def test_less_motion_means_none(browser: Browser, address: str, own_site: Path) -> None:
    page = browser.new_context(reduced_motion="reduce").new_page()
    for name in pages_of(own_site):
        page.goto(address + name)
        moving = page.evaluate("document.getAnimations().length")
        smooth = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
        assert (moving, smooth) == (0, "auto"), name


def test_charts_keep_their_shapes_in_forced_colours(browser: Browser, address: str, own_site: Path) -> None:
    page = browser.new_context(forced_colors="active").new_page()
    page.goto(address + "figures/index.html")
    fills = page.locator("svg[role=img] :is(rect, path)").evaluate_all(
        "shapes => shapes.map(shape => getComputedStyle(shape).fill + getComputedStyle(shape).stroke)"
    )
    assert fills
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert all(fill.replace(ground, "").replace("none", "") for fill in fills)


def test_every_page_prints(page: Page, address: str, own_site: Path) -> None:
    page.goto(address + "all/index.html")
    for size in ("A4", "Letter"):
        data = page.pdf(format=size, prefer_css_page_size=False)
        assert data.startswith(b"%PDF")
        assert len(re.findall(rb"/Type\s*/Page[^s]", data)) >= 2
    page.emulate_media(media="print")
    assert not page.locator("nav").first.is_visible()
    closed = page.locator("details").evaluate_all(
        "all => all.filter(one => one.offsetHeight > 0 && one.offsetHeight < 30).length"
    )
    assert closed == 0


def test_a_page_arrives_in_the_first_flight(own_site: Path) -> None:
    heavy = {}
    for name in pages_of(own_site):
        html = (own_site / name).read_bytes()
        sheets = re.findall(rb'<link rel="stylesheet" href="([^"]+)"', html)
        styles = [((own_site / name).parent / sheet.decode()).read_bytes() for sheet in sheets]
        weight = sum(len(gzip.compress(part, mtime=0)) for part in (html, *styles))
        if weight > FIRST_FLIGHT:
            heavy[name] = weight
    assert heavy == {}
