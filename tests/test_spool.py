"""The files of a large site wait in a file that has no name, and come back as they were."""

import sys
from pathlib import Path

import pytest

from explainer.spool import Spool

FILES = {"a": b"small", "b": b"x" * 100, "c": b"", "d/e": b"y" * 100}


@pytest.mark.parametrize("room", [0, 50, 10_000])
def test_what_was_put_in_comes_back_in_order(tmp_path: Path, room: int) -> None:
    spool = Spool(tmp_path / "cache" / "rendered", room)
    spool.update(FILES)
    spool["a"] = b"another"
    del spool["c"]
    assert list(spool.items()) == [("a", b"another"), ("b", FILES["b"]), ("d/e", FILES["d/e"])]
    assert len(spool) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no open files")
def test_nothing_is_left_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "rendered").write_text("left by a run that was killed")
    spool = Spool(tmp_path / "rendered", 0)
    spool.update(FILES)
    assert dict(spool) == FILES
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_memory_does(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands where the folder should be")
    spool = Spool(tmp_path / "cache" / "rendered", 0)
    spool.update(FILES)
    assert dict(spool) == FILES
