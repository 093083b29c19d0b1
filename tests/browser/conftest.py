"""What the browser tests share: the repository's own site on a server, below a path, and a page to open it in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.serving import served


@pytest.fixture(scope="session")
def address(own_site: Path) -> Iterator[str]:
    """Serve the own site below a path; give where."""
    with served(own_site, "/some/where/") as base:
        yield base


@pytest.fixture(scope="session")
def names(own_site: Path) -> list[str]:
    """Give the pages of the own site by their files."""
    return sorted(path.relative_to(own_site).as_posix() for path in own_site.rglob("*.html"))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open an empty page."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
