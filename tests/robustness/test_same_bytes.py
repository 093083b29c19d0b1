"""The same input gives the same bytes: in every time zone and locale, whatever order the system lists files in."""

import ast
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.cli import run
from tests.support.projects import ROOT, TODAY, build, state_of
from tests.support.pythons import other_pythons

PLACES = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.ISO-8859-1", "PYTHONHASHSEED": "3"},
    {"TZ": "", "LC_ALL": "POSIX", "LANG": "", "PYTHONHASHSEED": "0", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
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
    assert all(state == states[0] for state in states)


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


def test_another_python_writes_the_same_bytes(root: Path, tmp_path: Path) -> None:
    others = other_pythons()
    if not others:
        pytest.skip("no other Python here has the libraries, or can get them; EXPLAINER_OTHER_PYTHON may name one")
    words = ["--root", str(root), "--today", TODAY, "--site-url", "https://example.org/x/"]
    assert build(root, *words[4:], "--output", str(tmp_path / "own")).returncode == 0
    for number, python in enumerate(others):
        shutil.rmtree(root / ".cache")
        output = tmp_path / str(number)
        subprocess.run([python, str(ROOT / "build.py"), *words, "--output", str(output)], check=True)
        assert state_of(output) == state_of(tmp_path / "own"), python


def test_another_machine_writes_the_same_bytes(root: Path, tmp_path: Path) -> None:
    """Another folder, other times and permissions of files, written in another order, no repository around them."""
    elsewhere = tmp_path / "some where" / "else ü"
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_file():
            copy = elsewhere / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            copy.chmod(0o600)
            os.utime(copy, (1, 1_000_000_000 + len(path.name)))
    outputs = [root / "site", elsewhere / "site"]
    before = os.umask(0o077)
    try:
        states = [
            state_of(site)
            for site in outputs
            if build(site.parent, "--site-url", "https://example.org/").returncode == 0
        ]
    finally:
        os.umask(before)
    assert len(states) == 2
    assert states[0] == states[1]
    assert not [
        path for path in outputs[1].rglob("*") if path.is_file() and str(tmp_path).encode() in path.read_bytes()
    ]


def test_no_locale_of_the_machine_is_asked() -> None:
    for path in (ROOT / "explainer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
            assert "locale" not in names, path
            assert not (isinstance(node, ast.ImportFrom) and node.module in ("locale", "zoneinfo")), path
