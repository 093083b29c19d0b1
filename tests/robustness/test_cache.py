"""What a build keeps for the next one is bounded, and gone when somebody deletes it."""

import shutil
from pathlib import Path

import pytest

from explainer.__main__ import main
from tests.support.projects import TODAY, page, state_of, write_project

POSTS = 12
EDITS = 12


@pytest.fixture
def root(tmp_path: Path) -> Path:
    posts = {f"content/p{number}.md": page(f"Post {number}", "Some words. " * 100) for number in range(POSTS)}
    return write_project(tmp_path / "project", {"content/index.md": page("Home"), **posts})


def built(root: Path) -> None:
    assert main(["--root", str(root), "--today", TODAY, "--quiet"]) == 0


def room_of_cache(root: Path) -> int:
    """Count the bytes that deleting the cache would free: files that the site has, too, take no room in it."""
    site = {path.stat().st_ino for path in (root / "site").rglob("*")}
    files = {path.stat().st_ino: path for path in (root / ".cache").rglob("*") if path.is_file()}
    return sum(path.stat().st_size for number, path in files.items() if number not in site)


def test_the_cache_does_not_grow_with_the_number_of_builds(root: Path) -> None:
    for number in range(2):
        write_project(root, {"content/p3.md": page("Post 3", f"Edition {number}. " * 100)})
        built(root)
    room = room_of_cache(root)
    for number in range(EDITS):
        title = "Post 3" if number % 3 else f"Post of edition {number}"
        write_project(root, {"content/p3.md": page(title, f"Edition {number} again. " * 100)})
        built(root)
    assert room_of_cache(root) < 2 * room


def test_the_cache_may_be_deleted_at_any_time(root: Path) -> None:
    built(root)
    first = state_of(root / "site")
    shutil.rmtree(root / ".cache")
    built(root)
    assert state_of(root / "site") == first
    assert (root / ".cache").is_dir()
