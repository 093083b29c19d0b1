"""The same input gives the same bytes: in every time zone and locale, whatever order the system lists files in."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.cli import run
from tests.support.projects import ROOT, TODAY, build, state_of

PLACES = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.ISO-8859-1", "PYTHONHASHSEED": "3"},
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Copy the repository's own microsite."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name)
    return tmp_path / "project"


def test_neither_time_zone_nor_locale_nor_hashing_matters(root: Path, tmp_path: Path) -> None:
    states = []
    for number, place in enumerate(PLACES):
        output = tmp_path / str(number) / "site"
        done = build(root, "--output", str(output), "--site-url", "https://example.org/x/", env=place)
        assert done.returncode == 0, done.stderr
        states.append(state_of(output))
    assert states[0] == states[1] == states[2]


def test_the_order_of_the_files_in_a_folder_does_not_matter(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = [tmp_path / name / "site" for name in ("forwards", "backwards")]
    words = ["--root", str(root), "--today", TODAY, "--quiet", "--output"]
    listing, scan = os.listdir, os.scandir

    class Scan:
        """What os.scandir gives, in an order of our own."""

        def __init__(self, path: str, *, backwards: bool) -> None:
            self.found = iter(sorted(scan(path), key=lambda entry: entry.name, reverse=backwards))

        def __iter__(self) -> "Iterator[os.DirEntry[str]]":
            return self.found

        def __next__(self) -> "os.DirEntry[str]":
            return next(self.found)

        def __enter__(self) -> "Scan":
            return self

        def __exit__(self, *_: object) -> None:
            """Hold nothing open."""

        close = __exit__

    for output, backwards in zip(outputs, (False, True), strict=True):
        with monkeypatch.context() as patch:
            patch.setattr(os, "scandir", lambda path=".", backwards=backwards: Scan(path, backwards=backwards))
            patch.setattr(os, "listdir", lambda path=".", backwards=backwards: sorted(listing(path), reverse=backwards))
            assert run([*words, str(output)]) == 0
    assert state_of(outputs[0]) == state_of(outputs[1])


@pytest.mark.skipif("EXPLAINER_OTHER_PYTHON" not in os.environ, reason="EXPLAINER_OTHER_PYTHON names no other Python")
def test_another_python_writes_the_same_bytes(root: Path, tmp_path: Path) -> None:
    """The other Python has the libraries of requirements.lock."""
    assert build(root, "--output", str(tmp_path / "one")).returncode == 0
    other = [os.environ["EXPLAINER_OTHER_PYTHON"], str(ROOT / "build.py"), "--root", str(root), "--today", TODAY]
    subprocess.run([*other, "--output", str(tmp_path / "two")], check=True)
    assert state_of(tmp_path / "one") == state_of(tmp_path / "two")
