"""Small sites, and sites drawn at random, in Chromium on a phone in the dark: what axe finds, what is cut off."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer.building import Run, build, project_at
from tests.browser.measures import audit, cut_off, pale, turn, unseen_stops
from tests.conftest import SITES
from tests.support.random_sites import RandomSite
from tests.support.serving import served
from tests.support.trees import plant

pytestmark = pytest.mark.browser

NAMES = sorted(path.name for path in SITES.iterdir() if path.is_dir())


def trouble(page: Page, site: Path) -> dict[str, list[str]]:
    """Open every page of a site, but those that forward; give what is wrong with each."""
    heard: list[str] = []
    found: dict[str, list[str]] = {}
    page.on("console", lambda message: heard.append(message.text))
    turn(page, "dark", 320)
    files = [path for path in sorted(site.rglob("*.html")) if 'http-equiv="refresh"' not in path.read_text("utf-8")]
    with served(site) as address:
        for file in (path.relative_to(site).as_posix() for path in files):
            page.goto(address + file)
            wrong = [*audit(page), *pale(page), *cut_off(page), *unseen_stops(page)]
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            wrong += [f"at 200 %: {text}" for text in cut_off(page)]
            if wrong:
                found[file] = wrong
    return found | ({"console": heard} if heard else {})


@pytest.mark.parametrize("name", NAMES)
def test_every_page_can_be_read_by_everybody(page: Page, golden_sites: dict[str, Path], name: str) -> None:
    assert trouble(page, golden_sites[name]) == {}


@pytest.mark.parametrize("seed", [0, 404])
def test_so_can_pages_that_nobody_thought_of(page: Page, tmp_path: Path, seed: int) -> None:
    plant(tmp_path, RandomSite(seed).files())
    assert build(project_at(tmp_path), Run(date(2026, 11, 23), drafts=True)).written
    assert trouble(page, tmp_path / "site") == {}
