"""What lies where a build writes and remembers, put there by a killed build or by somebody who means no good.

Nothing of it is followed, waited for or believed, and nothing that a build did not make is removed.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.projects import build, page, state_of, write_project

LIST = ".explainer-files"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a project that was built, beside a folder of somebody else."""
    write_project(tmp_path / "others", {"keep.txt": "mine", "inner/keep.txt": "mine, too"})
    project = write_project(tmp_path / "project", {"content/index.md": page("Home"), "content/a.md": page("A")})
    assert build(project).returncode == 0
    return project


def changed(root: Path) -> Path:
    """Change the content, so that the next build has something to do."""
    return write_project(root, {"content/a.md": page("A", "Other words.")})


def shows_the_change(root: Path) -> bool:
    """Tell whether the site is the new one."""
    return "Other words." in (root / "site" / "a" / "index.html").read_text()


@pytest.mark.parametrize("name", [".site.new", ".site.old"])
@pytest.mark.parametrize("kind", ["link", "dangling", "file"])
def test_what_bears_the_name_of_a_leftover_is_not_removed(root: Path, name: str, kind: str) -> None:
    place = root / name
    if kind == "file":
        place.write_text("mine")
    else:
        place.symlink_to({"link": "../others", "dangling": "../nowhere"}[kind])
    before = state_of(root.parent)
    failed = build(changed(root))
    assert failed.returncode == 1
    assert f"{name}: The site cannot be written" in failed.stderr
    after = state_of(root.parent)
    assert {path for path, mark in after.items() if before.get(path) != mark} <= {
        "project/content/a.md",
        *cached(after),
    }
    place.unlink()
    assert build(root).returncode == 0
    assert shows_the_change(root)


def cached(state: dict[str, str]) -> set[str]:
    """Give the files of the cache, which each build may change."""
    return {path for path in state if path.startswith("project/.cache/")}


def half_made(root: Path) -> None:
    write_project(root, {".site.new/index.html": "half", ".site.new/deep/er/x.html": "a page"})


def replaced(root: Path) -> None:
    (root / "site").rename(root / ".site.old")
    write_project(root, {"site/index.html": "", f"site/{LIST}": ""})
    (root / "site").rename(root / ".site.new")


def nearly_removed(root: Path) -> None:
    write_project(root, {".site.old/a/index.html": "one of the last"})
    (root / ".site.old" / "a").chmod(0o500)


@pytest.mark.parametrize("state", [half_made, replaced, nearly_removed])
@pytest.mark.parametrize("edited", [True, False])
def test_the_next_build_cleans_up_also_when_nothing_else_is_to_be_done(
    root: Path, state: Callable[[Path], None], *, edited: bool
) -> None:
    before = state_of(root / "site")
    state(root)
    assert build(changed(root) if edited else root).returncode == 0
    assert shows_the_change(root) if edited else state_of(root / "site") == before
    assert not [path.name for path in root.iterdir() if path.name.startswith(".site")]


@pytest.mark.parametrize("kind", ["gone", "link", "shorter"])
@pytest.mark.parametrize("name", ["all/index.html", "all/index.md", "data/site.json"])
def test_a_long_file_that_somebody_touched_is_made_anew(root: Path, name: str, kind: str) -> None:
    path = root / "site" / name
    before = path.read_bytes()
    path.unlink()
    if kind == "link":
        (root.parent / "others" / "same").write_bytes(before)
        path.symlink_to(root.parent / "others" / "same")
    elif kind == "shorter":
        path.write_bytes(before[:-1])
    assert build(changed(root)).returncode == 0
    fresh = write_project(root.parent / "fresh", {"content/index.md": page("Home")})
    assert build(changed(fresh)).returncode == 0
    assert state_of(root / "site") == state_of(fresh / "site")


def test_a_list_that_names_files_elsewhere_removes_none(root: Path) -> None:
    with (root / "site" / LIST).open("a") as file:
        file.write(f"../../others/keep.txt\n../content/index.md\n{root.parent}/others/inner/keep.txt\n")
    others = state_of(root.parent / "others")
    assert build(changed(root)).returncode == 0
    assert state_of(root.parent / "others") == others
    assert (root / "content" / "index.md").exists()


@pytest.mark.parametrize("kind", ["empty", "pipe", "folder", "link"])
def test_a_folder_whose_list_is_none_is_refused_and_kept(root: Path, kind: str) -> None:
    place = root / "site" / LIST
    place.unlink()
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind == "link":
        place.symlink_to("../../others/keep.txt")
    else:
        place.touch()
    pages = sorted(path.name for path in (root / "site").rglob("*"))
    failed = build(changed(root))
    assert failed.returncode == 1
    assert "no build wrote them" in failed.stderr
    assert sorted(path.name for path in (root / "site").rglob("*")) == pages


@pytest.mark.parametrize("aside", ["", ".new"])
@pytest.mark.parametrize("kind", ["pipe", "link", "huge", "folder", "junk"])
def test_a_cache_that_is_none_costs_time_and_nothing_else(root: Path, aside: str, kind: str) -> None:
    kept = [path for path in (root / ".cache").iterdir() if path.is_file()]
    assert root / ".cache" / "manifest" in kept
    for path in kept:
        spoil(path.with_name(f"{path.name}{aside}"), kind)
    others = state_of(root.parent / "others")
    assert build(changed(root)).returncode == 0
    assert shows_the_change(root)
    assert state_of(root.parent / "others") == others


def spoil(place: Path, kind: str) -> None:
    """Put something in the place of a file of the cache."""
    place.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "link":
        place.symlink_to("../../others/keep.txt")
    elif kind == "folder":
        place.mkdir()
    else:
        place.write_bytes(b"explainer manifest 2|1|9 9 9 9 9 9 9\n junk")
        os.truncate(place, 20_000_000_000 if kind == "huge" else 30)


def test_nothing_is_kept_where_a_link_stands_for_the_cache(tmp_path: Path) -> None:
    others = write_project(tmp_path / "others", {"keep.txt": "mine"})
    root = write_project(tmp_path / "project", {"content/index.md": page("Home")})
    (root / ".cache").symlink_to("../others")
    for _ in range(2):
        assert build(root, "--site-url", "https://example.org/").returncode == 0
    assert [path.name for path in others.iterdir()] == ["keep.txt"]
