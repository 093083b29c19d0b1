"""What tests of several rooms share: the repository's own site, built once, and a browser to look at it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from explainer.cli import run
from tools import html_checker
from tools.browser import from_playwright, on_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SITES = Path(__file__).parent / "sites"
ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-23"  # tests never ask the clock

# No test is held to a time: how fast a machine is just now says nothing of the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the microsite that the repository holds, into a folder of its own."""
    output = tmp_path_factory.mktemp("own") / "site"
    assert run(["--root", str(ROOT), "--output", str(output), "--today", TODAY, "--quiet"]) == 0
    return output


@pytest.fixture(scope="session")
def golden_sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build the small sites of tests/sites, each from a copy; give where each was written, by its name."""
    written: dict[str, Path] = {}
    for site in sorted(path for path in SITES.iterdir() if path.is_dir()):
        root = tmp_path_factory.mktemp(site.name)
        for folder in ("content", "seeds"):
            if (site / folder).is_dir():
                shutil.copytree(site / folder, root / folder)
        assert run(["--root", str(root), "--today", TODAY, "--strict", "--quiet"]) == 0, site.name
        written[site.name] = root / "site"
    return written


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the expected pages of the small sites be written anew: pytest tests/test_golden_sites.py --rewrite."""
    parser.addoption("--rewrite", action="store_true", help="write what the golden sites expect anew")


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Start Chromium once for all browser tests of a worker; without one they are skipped, and fail in CI."""
    from playwright.sync_api import sync_playwright

    path = on_path() or from_playwright()
    if path is None:
        message = "no Chromium found; `python tools/browser.py` says how to get one"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                 "--disable-background-networking", "--disable-component-update"]  # fmt: skip
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def checker() -> None:
    """Fetch the HTML checker; without it tests are skipped, and fail in CI."""
    why = html_checker.missing()
    if why and os.environ.get("CI") == "true":
        pytest.fail(f"no HTML checker: {why}")
    if why:
        pytest.skip(f"no HTML checker: {why}")
