"""The site before the last one becomes the next: only the very files that were written before are taken from it."""

import os
from pathlib import Path

import pytest

from explainer.manifest import row_of
from explainer.publish.writing import LIST_NAME, write

FIRST = {"index.html": b"one", "a/index.html": b"a", "b/c/index.html": b"c"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Write a site twice, so that the first one lies aside."""
    for number in (b"one", b"two"):
        build(tmp_path / "site", {**FIRST, "index.html": number})
    assert (tmp_path / "cache" / "spare" / "index.html").read_bytes() == b"one"
    return tmp_path / "site"


def build(site: Path, files: dict[str, bytes], *names: str) -> None:
    """Write a site, with files of those names kept from the last one."""
    kept = {name: row_of((site / name).lstat()) for name in names}
    write({name: data for name, data in files.items() if name not in names}, {}, site, kept, spare=spare_of(site))


def spare_of(site: Path) -> Path:
    return site.with_name("cache") / "spare"


def tree(folder: Path) -> dict[str, bytes]:
    """Give what is in a folder; folders, too, with a slash."""
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.name != LIST_NAME}
    return {
        name if path.is_file() else f"{name}/": path.read_bytes() if path.is_file() else b""
        for name, path in found.items()
    }


def fresh(site: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """Give what a writing from nothing makes."""
    other = site.with_name("fresh")
    write(files, {}, other)
    return tree(other)


def test_kept_files_and_folders_are_the_same_ones(site: Path) -> None:
    new = {**FIRST, "index.html": b"three"}
    build(site, new, "a/index.html", "b/c/index.html")
    folders = {path: (spare_of(site) / path).stat().st_ino for path in ("a", "b", "b/c")}
    build(site, new, "a/index.html", "b/c/index.html")
    assert tree(site) == fresh(site, new)
    assert {path: (site / path).stat().st_ino for path in folders} == folders
    assert (site / "a/index.html").samefile(spare_of(site) / "a/index.html")


def test_pages_that_are_gone_leave_no_file_and_no_folder(site: Path) -> None:
    build(site, {"index.html": b"three"})
    assert tree(site) == {"index.html": b"three"}
    build(site, {"index.html": b"four"})
    assert tree(site) == {"index.html": b"four"}


def test_a_folder_becomes_a_file_and_a_file_a_folder(site: Path) -> None:
    files = {"a": b"was a folder", "index.html/index.html": b"was a file"}
    build(site, files)
    assert tree(site) == fresh(site, files)


def test_what_a_stranger_wrote_into_a_file_is_in_neither(site: Path) -> None:
    """A file of the site and of the spare may be one and the same; an editor may write into it in place."""
    build(site, FIRST, "a/index.html", "b/c/index.html")
    known = row_of((site / "a/index.html").lstat())
    with (site / "a/index.html").open("ab") as file:
        file.write(b"<!-- mine -->")
    assert tree(spare_of(site))["a/index.html"] == b"a<!-- mine -->"
    assert row_of((spare_of(site) / "a/index.html").lstat()) != known
    build(site, FIRST, "b/c/index.html")
    assert tree(site) == fresh(site, FIRST)


def test_strangers_are_carried_over_and_not_kept_aside(site: Path) -> None:
    (site / "a" / "notes.txt").write_text("mine")
    (site / "empty").mkdir()
    (site / "link").symlink_to("index.html")
    build(site, FIRST)
    assert tree(site).keys() == {*fresh(site, FIRST), "a/notes.txt", "empty/", "link"}
    assert tree(spare_of(site)) == fresh(site, {**FIRST, "index.html": b"two"})


@pytest.mark.parametrize("strange", ["file", "link", "pipe within", "closed", "more", "folder for a file"])
def test_a_strange_spare_changes_nothing(site: Path, tmp_path: Path, strange: str) -> None:
    spare = spare_of(site)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "thesis.txt").write_text("years of work")
    if strange in ("file", "link"):
        spare.rename(tmp_path / "gone")
        spare.write_text("a file") if strange == "file" else spare.symlink_to(elsewhere)
    elif strange == "pipe within":
        os.mkfifo(spare / "a" / "pipe")
    elif strange == "closed":
        (spare / "b").chmod(0o500)
        spare.chmod(0o700)
    elif strange == "more":
        (spare / "more").symlink_to(elsewhere)
        (spare / "b" / "more.html").write_text("more")
    else:
        (spare / "index.html").unlink()
        (spare / "index.html" / "x").mkdir(parents=True)
    build(site, FIRST, "a/index.html")
    assert tree(site) == fresh(site, FIRST)
    assert (site / "b").stat().st_mode == (tmp_path / "fresh" / "b").stat().st_mode
    assert tree(elsewhere) == {"thesis.txt": b"years of work"}


def test_a_site_that_was_closed_stays_closed(site: Path) -> None:
    site.chmod(0o700)
    for _ in range(3):
        build(site, FIRST, "a/index.html")
        assert site.stat().st_mode & 0o777 == 0o700


def test_where_nothing_can_be_laid_aside_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands where the folder should be")
    for number in (b"one", b"two", b"three"):
        build(tmp_path / "site", {**FIRST, "index.html": number})
    assert tree(tmp_path / "site") == fresh(tmp_path / "site", {**FIRST, "index.html": b"three"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache", "fresh", "site"]
