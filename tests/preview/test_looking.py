"""What a look at the files of a project sees, and what it takes for a change."""

import os
from pathlib import Path

import pytest

from explainer.preview.looking import Look, changes, look
from tests.support.projects import write_project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", {"content/index.md": "one", "content/who/ada.md": "Ada"})


def seen(root: Path, before: Look | None = None) -> Look:
    return look([root / "content", root / "static"], root, before or Look())


def changed(root: Path, before: Look) -> set[str]:
    return {os.path.relpath(path, root) for path in changes(before, seen(root, before))}


def test_nothing_is_changed_by_looking(root: Path) -> None:
    assert changed(root, seen(root)) == set()


def test_what_is_written_added_and_removed_is_a_change(root: Path) -> None:
    before = seen(root)
    write_project(root, {"content/index.md": "other", "static/new.css": "a {}"})
    (root / "content/who/ada.md").unlink()
    assert changed(root, before) == {"content/index.md", "content/who/ada.md", "static/new.css"}


def test_a_change_hides_neither_behind_its_size_nor_its_time(root: Path) -> None:
    path = root / "content/index.md"
    times = path.stat()
    before = seen(root)
    path.write_text("two")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert changed(root, before) == {"content/index.md"}


def test_a_file_is_read_while_it_is_young_and_once_more(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    young = seen(root)
    assert len(young.young) == 2
    monkeypatch.setattr("explainer.preview.looking.TICK", -(10**9))  # nothing is young any more
    ageing = seen(root, young)
    assert len(ageing.young) == 2
    assert seen(root, ageing).young == {}


@pytest.mark.parametrize(
    "name",
    [".index.md.swp", ".index.md.swx", "index.md~", ".#index.md", "#index.md#", "4913", ".~lock.index.md#",
     "index.md___jb_tmp___", ".DS_Store"],
)  # fmt: skip
def test_what_editors_put_beside_a_file_is_not_seen(root: Path, name: str) -> None:
    before = seen(root)
    (root / "content" / name).write_text("an editor's own")
    assert changed(root, before) == set()


def test_a_link_is_followed_within_the_project_and_no_further(root: Path, tmp_path: Path) -> None:
    outside = write_project(tmp_path / "outside", {"secret.md": "secret"})
    (root / "content" / "out").symlink_to(outside)
    (root / "content" / "round").symlink_to(root / "content")
    (root / "content" / "same").symlink_to(root / "content" / "who")
    (root / "static").symlink_to(outside)
    found = seen(root)
    paths = {os.path.relpath(path, root) for rows in found.rows.values() for path in rows}
    assert "content/same/ada.md" in paths
    assert not [path for path in paths if path.endswith("secret.md") or "round/" in path]
    assert not [folder for folder in found.folders if "out" in Path(folder).name or folder.endswith("static")]
    (outside / "secret.md").write_text("other")
    assert changed(root, found) == set()
    (root / "static").unlink()
    assert changed(root, found) == {"static"}


def test_a_folder_that_nobody_may_read_or_a_pipe_ends_nothing(root: Path) -> None:
    os.mkfifo(root / "content" / "pipe")
    (root / "content" / "nowhere").symlink_to(root / "content" / "nothing")
    before = seen(root)
    (root / "content" / "who").chmod(0)
    try:
        readable = os.access(root / "content" / "who", os.R_OK)
        expected = set() if readable else {"content/who", "content/who/ada.md"}
        assert changed(root, before) == expected
    finally:
        (root / "content" / "who").chmod(0o755)


def test_what_is_gone_or_empty_may_be_half_of_a_save(root: Path) -> None:
    (root / "content/index.md").write_text("")
    found = seen(root)
    assert found.is_gone_or_empty(str(root / "content/index.md"))
    assert found.is_gone_or_empty(str(root / "content/nothing.md"))
    assert not found.is_gone_or_empty(str(root / "content/who/ada.md"))
