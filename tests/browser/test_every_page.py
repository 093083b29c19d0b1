"""Every page of the repository's own site, in Chromium: in both colour schemes and two widths, and with scripts off."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from explainer.checks.written import check_written
from tests.browser.measures import SCHEMES, WIDTHS, audit, cut_off, pale, shift, turn, unseen_stops

pytestmark = pytest.mark.browser

FIRST_FLIGHT = 14 * 1024  # bytes that reach a reader in the first round trip (RFC 6928: ten segments)
HALVES = (0, 1)  # so that two workers share the longest test


@pytest.mark.parametrize("half", HALVES)
def test_axe_finds_nothing(page: Page, address: str, names: list[str], half: int) -> None:
    found: dict[str, list[str]] = {}
    for name in names[half::2]:
        page.goto(address + name)
        for width in WIDTHS:
            for scheme in SCHEMES:
                turn(page, scheme, width)
                wrong = [*audit(page, colours_only=scheme == "dark"), *pale(page)]
                if wrong:
                    found[f"{name} {scheme} {width}"] = wrong
    assert found == {}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_opens_in_silence_and_keeps_still(page: Page, address: str, names: list[str], scheme: str, width: int) -> None:
    heard: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    turn(page, scheme, width)
    moved = []
    for name in names:
        response = page.goto(address + name)
        assert response is not None
        assert response.ok, name
        moved += [name] if shift(page) else []
    assert heard == []
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    assert moved == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_off_with_text_twice_as_large_either(
    page: Page, address: str, names: list[str], width: int
) -> None:
    found: dict[str, list[str]] = {}
    turn(page, "light", width)
    for name in names:
        page.goto(address + name)
        for size in (100, 200):
            page.evaluate(f"document.documentElement.style.fontSize = '{size}%'")
            if wrong := cut_off(page):
                found[f"{name} at {size} %"] = wrong
    assert found == {}


def test_everything_is_there_without_scripts(browser: Browser, address: str, names: list[str]) -> None:
    with_scripts = browser.new_context().new_page()
    without = browser.new_context(java_script_enabled=False).new_page()
    for name in names:
        with_scripts.goto(address + name)
        without.goto(address + name)
        text = without.locator("main").inner_text()
        assert text == with_scripts.locator("main").inner_text(), name
        assert len(text) > 40, name


def test_the_first_tab_reaches_the_skip_link(page: Page, address: str, names: list[str]) -> None:
    for name in names:
        page.goto(address + name)
        page.keyboard.press("Tab")
        focus = page.evaluate("document.activeElement.getAttribute('href')")
        if name == "404.html":  # links nowhere: at an unknown depth it could not know the way
            continue
        assert focus == "#_text", name
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.tagName") == "MAIN", name


@pytest.mark.parametrize("width", WIDTHS)
def test_every_stop_of_the_keyboard_is_seen(page: Page, address: str, names: list[str], width: int) -> None:
    hidden: dict[str, list[str]] = {}
    turn(page, "light", width)
    for name in names:
        page.goto(address + name)
        if wrong := unseen_stops(page):
            hidden[name] = wrong
    assert hidden == {}


def test_tab_goes_through_all_that_can_be_used(page: Page, address: str) -> None:
    page.goto(address + "figures/index.html")
    wanted = page.locator("a[href]:visible, summary:visible").count()
    reached = set()
    for _ in range(wanted + 1):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
    assert len(reached) >= wanted


def test_a_page_arrives_in_the_first_flight(own_site: Path, names: list[str]) -> None:
    heavy = {}
    for name in names:
        html = (own_site / name).read_bytes()
        sheets = re.findall(rb'<link rel="stylesheet" href="([^"]+)"[^>]*>', html)
        styles = [((own_site / name).parent / sheet.decode()).read_bytes() for sheet in sheets]
        weight = sum(len(gzip.compress(part, mtime=0)) for part in (html, *styles))
        if weight > FIRST_FLIGHT:
            heavy[name] = weight
        assert name == "404.html" or sheets
    assert heavy == {}


def test_the_written_site_is_whole(own_site: Path) -> None:
    assert [str(problem) for problem in check_written(own_site)] == []
