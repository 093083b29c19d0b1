"""What the watcher tells, with the system's own notices of files."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from explainer.preview.looking import Look, look
from explainer.preview.watching import Watcher
from tests.support.projects import write_project

LONG = 30.0  # seconds, for a machine that has much else to do


class Told:
    """A watcher at work, and what it told."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.looks: list[Look] = []
        self.watcher = Watcher(root, self.look, self.looks.append)
        self.thread = Thread(target=self.watcher.run, daemon=True)
        self.thread.start()

    def look(self, before: Look) -> Look:
        return look([self.root / "content", self.root / "static"], self.root, before)

    def knows(self, name: str) -> bool:
        path = str(self.root / name)
        return bool(self.looks) and any(path in rows for rows in self.looks[-1].rows.values())

    def wait(self, name: str, *, there: bool = True) -> None:
        end = time.monotonic() + LONG
        while self.knows(name) is not there:
            assert time.monotonic() < end, f"not told that {name} is {'there' if there else 'gone'}"
            time.sleep(0.01)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    told = Told(write_project(tmp_path / "project", {"content/index.md": "one"}))
    told.wait("content/index.md")
    yield told
    told.watcher.stopped.set()
    told.thread.join(LONG)
    assert not told.thread.is_alive()


def test_a_new_file_is_told_and_so_is_one_in_a_new_folder(told: Told) -> None:
    write_project(told.root, {"content/about.md": "a"})
    told.wait("content/about.md")
    write_project(told.root, {"content/who/ada.md": "b"})
    told.wait("content/who/ada.md")
    write_project(told.root, {"content/who/eve.md": "c"})
    told.wait("content/who/eve.md")
    write_project(told.root, {"static/deep/er/x.css": "d"})
    told.wait("static/deep/er/x.css")


def test_content_may_go_as_a_whole_and_come_back(told: Told) -> None:
    shutil.rmtree(told.root / "content")
    told.wait("content/index.md", there=False)
    write_project(told.root, {"content/index.md": "back"})
    told.wait("content/index.md")
    write_project(told.root, {"content/more.md": "more"})
    told.wait("content/more.md")


def test_content_may_be_replaced_in_one_go(told: Told) -> None:
    write_project(told.root / "aside", {"index.md": "other", "extra.md": "extra"})
    (told.root / "content").rename(told.root / "old")
    (told.root / "aside").rename(told.root / "content")
    told.wait("content/extra.md")
    write_project(told.root, {"content/late.md": "late"})
    told.wait("content/late.md")


def test_the_project_may_go_as_a_whole_and_come_back(told: Told) -> None:
    shutil.rmtree(told.root)
    told.wait("content/index.md", there=False)
    write_project(told.root, {"content/again.md": "again"})
    told.wait("content/again.md")


def test_nothing_is_told_where_nothing_changed(told: Told) -> None:
    before = len(told.looks)
    write_project(told.root, {"content/.index.md.swp": "x", "content/index.md~": "y", "site/index.html": "z"})
    time.sleep(1.5)
    assert len(told.looks) == before


def test_without_notices_from_the_system_it_looks_by_itself(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no space left for watches")

    monkeypatch.setattr("watchfiles.watch", refuse)
    write_project(told.root, {"content/new/folder.md": "the watch begins anew for it, and fails"})
    told.wait("content/new/folder.md")
    write_project(told.root, {"content/new/more.md": "seen nevertheless"})
    told.wait("content/new/more.md")
