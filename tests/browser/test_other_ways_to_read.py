"""The repository's own site opened from disk, with less motion, in forced colours, and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SHAPES = "svg[role=img] rect, .node"


def styled(page: Page) -> bool:
    return bool(page.evaluate("getComputedStyle(document.body).maxWidth !== 'none'"))


def test_opens_from_disk(page: Page, own_site: Path, names: list[str]) -> None:
    heard: list[str] = []
    page.on("requestfailed", lambda request: heard.append(request.url))
    page.on("console", lambda message: heard.append(message.text))
    for name in names:
        page.goto((own_site / name).as_uri())
        assert page.locator("h1").count() == 1, name
        assert styled(page), name
    assert heard == []


def test_links_work_from_disk(page: Page, own_site: Path) -> None:
    page.goto((own_site / "index.html").as_uri())
    links = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
    one_to_each_page = {link.partition("#")[0]: link for link in links}
    assert len(one_to_each_page) > 10
    for link in one_to_each_page.values():
        page.goto(link)
        assert page.locator("h1").count() == 1, link
        if "#" in link:
            anchor = link.partition("#")[2]
            assert page.locator(f"[id='{anchor}']").count() == 1, link


def test_less_motion_means_none(browser: Browser, address: str, names: list[str]) -> None:
    page = browser.new_context(reduced_motion="reduce").new_page()
    for name in names:
        page.goto(address + name)
        moving = page.evaluate("document.getAnimations().length")
        smooth = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
        assert (moving, smooth) == (0, "auto"), name


def test_shapes_stay_in_forced_colours(browser: Browser, address: str) -> None:
    page = browser.new_context(forced_colors="active").new_page()
    for name in ("figures/index.html", "timeline/index.html", "index.html"):
        page.goto(address + name)
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        drawn = page.locator(SHAPES).evaluate_all(
            "all => all.map(one => (style => [style.fill, style.stroke, style.borderColor])(getComputedStyle(one)))"
        )
        assert drawn, name
        assert all(set(colours) - {ground, "none"} for colours in drawn), name
        assert page.locator("nav [aria-current]").evaluate(
            "one => getComputedStyle(one).borderBlockEndColor !== getComputedStyle(document.body).backgroundColor"
        )


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_every_page_prints(page: Page, address: str, names: list[str], size: str) -> None:
    for name in names:
        page.goto(address + name)
        data = page.pdf(format=size, prefer_css_page_size=False)
        sheets = len(re.findall(rb"/Type\s*/Page[^s]", data))
        assert data.startswith(b"%PDF"), name
        assert sheets >= (5 if name == "all/index.html" else 1), name


def test_paper_has_what_it_needs_and_no_more(page: Page, address: str, names: list[str]) -> None:
    page.emulate_media(media="print")
    for name in names:
        page.goto(address + name)
        seen = page.evaluate(PAPER)
        assert seen == {"navigation": 0, "folded": 0, "numbered": seen["sources"], "sources": seen["sources"]}, name


PAPER = """() => {
    const seen = element => element.checkVisibility({contentVisibilityAuto: true}) && element.offsetHeight > 0;
    const sources = [...document.querySelectorAll('.sources li')];
    const counters = sources.filter(one => getComputedStyle(one, '::before').content === 'counter(source)');
    return {
        navigation: [...document.querySelectorAll('nav:not(.contents)')].filter(seen).length,
        folded: [...document.querySelectorAll('main details > p:not(.label)')].filter(one => !seen(one)).length,
        numbered: counters.length,
        sources: sources.length,
    };
}"""


def test_the_foot_of_each_sheet_has_title_and_number(own_site: Path) -> None:
    sheet = (own_site / "print.css").read_text(encoding="utf-8")
    assert 'content: "Italy and Turkey: industrial cooperation"' in sheet
    assert 'content: counter(page) " / " counter(pages)' in sheet
