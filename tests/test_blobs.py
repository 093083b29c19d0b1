"""Bytes that were put into a file come back as they were, or not at all."""

from pathlib import Path

import pytest

from explainer.blobs import Blob, Blobs, DamagedError


def test_what_was_put_in_comes_back_in_any_order(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "cache" / "file")
    places = [blobs.put(data) for data in (b"one", b"", b"three" * 1000)]
    assert [blobs.get(place) for place in reversed(places)] == [b"three" * 1000, b"", b"one"]
    assert Blob(Blobs(blobs.path), places[0]).read() == b"one"


def test_a_later_run_adds_at_the_end(tmp_path: Path) -> None:
    first = Blobs(tmp_path / "file")
    one = first.put(b"one")
    second = Blobs(tmp_path / "file")
    assert second.get(one) == b"one"
    two, three = second.put(b"two"), first.put(b"three")
    assert [second.get(place) for place in (one, two, three)] == [b"one", b"two", b"three"]
    assert second.size == 11


@pytest.mark.parametrize("damage", ["flipped", "cut", "gone", "folder", "link"])
def test_damage_is_noticed_and_the_file_removed(tmp_path: Path, damage: str) -> None:
    path, elsewhere = tmp_path / "file", tmp_path / "elsewhere"
    place = Blobs(path).put(b"words")
    elsewhere.write_bytes(b"words")
    path.unlink()
    if damage in ("flipped", "cut"):
        path.write_bytes(b"wordy" if damage == "flipped" else b"wor")
    elif damage == "folder":
        path.mkdir()
    elif damage == "link":
        path.symlink_to(elsewhere)
    with pytest.raises(DamagedError):
        Blobs(path).get(place)
    assert damage == "folder" or not (path.exists() or path.is_symlink())
    assert elsewhere.read_bytes() == b"words"


def test_no_link_is_followed_to_write(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "file").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        Blobs(tmp_path / "file").put(b"words")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
