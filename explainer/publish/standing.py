"""Taking into the new site what stands in the old one.

Takes paths in the site, each with the row of the file that is meant. Refuses, with OutdatedError, a file that is another
by now: somebody has touched the output.
"""

import os
from collections.abc import Iterable, Mapping
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from explainer.manifest import opened, row_of
from explainer.pages.pieces import Stretch

ROOM = 1 << 18  # bytes that are carried over at once


class OutdatedError(Exception):
    """A file that was to be kept is not there any more, or not as it was; everything has to be written anew."""


class Unfinished(Struct, frozen=True):
    """A new file that lacks parts of the one that stands under its name."""

    row: str  # of the file that stands there
    stretches: tuple[Stretch, ...]


def take_over(kept: Mapping[str, str], output: Path, staging: Path) -> None:
    """Link files of the old site into the new one; a file that is linked is the one that was looked at."""
    old, new = f"{output}{os.sep}", f"{staging}{os.sep}"
    for name, row in kept.items():
        try:
            os.link(old + name, new + name, follow_symlinks=False)
        except OSError as error:
            raise OutdatedError(name) from error
        if row_of(os.lstat(new + name)) != row:
            raise OutdatedError(name)


def finish(file: BinaryIO, standing: str, unfinished: Unfinished) -> None:
    """Write a file to its end, with what it lacks from the one that stands."""
    room = memoryview(bytearray(ROOM))
    try:
        old = open(standing, "rb", buffering=0, opener=opened)  # noqa: SIM115  # what follows may fail for other reasons
    except OSError as error:  # gone, or a link or a folder by now
        raise OutdatedError(standing) from error
    with old:
        _check(old.fileno(), standing, unfinished.row)
        for stretch in unfinished.stretches:
            for part in [stretch] if isinstance(stretch, bytes) else _read(old, *stretch, room):
                file.write(part)
        _check(old.fileno(), standing, unfinished.row)


def _read(old: FileIO, start: int, size: int, room: memoryview) -> Iterable[memoryview]:
    old.seek(start)
    while size:
        count = old.readinto(room[: min(size, len(room))])
        if not count:
            raise OutdatedError(old.name)
        yield room[:count]
        size -= count


def _check(descriptor: int, path: str, row: str) -> None:
    if row_of(os.fstat(descriptor)) != row:
        raise OutdatedError(path)
