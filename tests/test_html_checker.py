"""Every page of our own site and of the small ones, as the Nu Html Checker sees it: no error and no warning."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tools import html_checker

KINDS = (".html", ".css", ".svg")
NO_ORIGIN = "Resource violates Content Security Policy (meta tag): image"  # files have no origin that could be 'self'


@pytest.fixture(scope="session")
def checker() -> None:
    """Fetch the checker; without it the test is skipped, and fails in CI."""
    why = html_checker.missing()
    if why and os.environ.get("CI") == "true":
        pytest.fail(f"no HTML checker: {why}")
    if why:
        pytest.skip(f"no HTML checker: {why}")


def told(files: list[Path]) -> list[str]:
    """Give what the checker says of files."""
    command = html_checker.command([str(file) for file in files])
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [f"{message['url']}:{message.get('lastLine')}: {message['message']}"
            for message in json.loads(answer)["messages"] if not message["message"].startswith(NO_ORIGIN)]  # fmt: skip


@pytest.mark.usefixtures("checker")
def test_there_is_no_error_and_no_warning(own_site: Path, golden_sites: dict[str, Path]) -> None:
    sites = [own_site, *golden_sites.values()]
    files = [path for site in sites for path in sorted(site.rglob("*")) if path.suffix in KINDS]
    assert len(files) > 80
    assert told(files) == []


@pytest.mark.usefixtures("checker")
def test_the_checker_does_look(tmp_path: Path) -> None:
    page = tmp_path / "wrong.html"
    page.write_text('<!doctype html><html lang="en"><title>x</title><p><div></div><p id="a"><p id="a">')
    assert any("Duplicate ID" in message for message in told([page]))
