"""The small sites in Chromium, on a phone in the dark: what axe finds, what is cut off, what the keyboard cannot see."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.measures import audit, cut_off, pale, turn, unseen_stops
from tests.conftest import SITES
from tests.support.serving import served

pytestmark = pytest.mark.browser

NAMES = sorted(path.name for path in SITES.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", NAMES)
def test_every_page_can_be_read_by_everybody(page: Page, golden_sites: dict[str, Path], name: str) -> None:
    site = golden_sites[name]
    heard: list[str] = []
    found: dict[str, list[str]] = {}
    page.on("console", lambda message: heard.append(message.text))
    turn(page, "dark", 320)
    with served(site) as address:
        for file in sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")):
            page.goto(address + file)
            wrong = [*audit(page), *pale(page), *cut_off(page), *unseen_stops(page)]
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            wrong += [f"at 200 %: {text}" for text in cut_off(page)]
            if wrong:
                found[file] = wrong
    assert heard == []
    assert found == {}
