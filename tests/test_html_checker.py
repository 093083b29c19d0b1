"""Every page of our own site and of the small ones, as the Nu Html Checker sees it: no error and no warning."""

from pathlib import Path

import pytest

from explainer.cli import run
from tests.conftest import ROOT, TODAY
from tests.support.valid_html import checkable, told


@pytest.mark.usefixtures("checker")
def test_there_is_no_error_and_no_warning(own_site: Path, golden_sites: dict[str, Path]) -> None:
    files = checkable([own_site, *golden_sites.values()])
    assert len(files) > 80
    assert told(files) == []


@pytest.mark.usefixtures("checker")
def test_what_only_an_address_brings_is_sound_too(tmp_path: Path) -> None:
    words = ["--root", str(ROOT), "--output", str(tmp_path / "site"), "--today", TODAY, "--quiet"]
    assert run([*words, "--site-url", "https://example.org/a/path/"]) == 0
    assert told(checkable([tmp_path / "site"])) == []


@pytest.mark.usefixtures("checker")
def test_the_checker_does_look(tmp_path: Path) -> None:
    page = tmp_path / "wrong.html"
    page.write_text('<!doctype html><html lang="en"><title>x</title><p><div></div><p id="a"><p id="a">')
    assert any("Duplicate ID" in message for message in told([page]))
