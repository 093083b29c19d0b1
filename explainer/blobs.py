"""A file that bytes are added to and read from one at a time, so that a large site need not be in memory whole.

Takes bytes; gives for each where it lies, which can be kept elsewhere. Bytes are never changed in place: a file that
holds more that is forgotten than remembered is left for another. Refuses, with DamagedError, to give what is not what
was put in, and then removes the file, so that the next run makes everything anew.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import IO
from zlib import crc32

from msgspec import Struct

from explainer.manifest import opened


class DamagedError(Exception):
    """What an earlier run kept is not there any more, or not as it was."""


class Place(Struct, frozen=True, array_like=True, gc=False):
    """Where bytes lie in a file of blobs, and their checksum."""

    at: int
    size: int
    check: int


class Blobs:
    """One file of blobs; it is made when the first is put in."""

    def __init__(self, path: Path, *, passing: bool = False) -> None:
        """Take the file, which need not be there; one that is only `passing` begins empty and ends with the process."""
        self.path = path
        self.passing = passing
        self._file: IO[bytes] | None = None

    def __del__(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()

    @property
    def size(self) -> int:
        """Tell how long the file is."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def put(self, data: bytes) -> Place:
        """Add bytes. Raises OSError where they cannot be written."""
        file = self._opened("a+b")
        if file.write(data) != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), self.path)
        return Place(file.tell() - len(data), len(data), crc32(data))

    def get(self, place: Place) -> bytes:
        """Give bytes back."""
        data = b""
        with suppress(OSError):
            file = self._opened("rb")
            file.seek(place.at)
            data = file.read(place.size)
        if len(data) != place.size or crc32(data) != place.check:
            self.remove()
            raise DamagedError(str(self.path))
        return data

    def remove(self) -> None:
        """Remove the file, if that can be done."""
        with suppress(OSError):
            self.path.unlink()

    def _opened(self, mode: str) -> IO[bytes]:
        if self._file is None or (mode != "rb" and not self._file.writable()):
            if mode != "rb":
                self.path.parent.mkdir(parents=True, exist_ok=True)
            if self._file:
                self._file.close()
            if self.passing:
                self.remove()  # a killed run may have left it, on a system that removes no open files
            self._file = open(self.path, mode, buffering=0, opener=opened)  # noqa: SIM115  # a Path's takes no opener
            if self.passing:
                self.remove()
        return self._file


class Blob(Struct, frozen=True, gc=False):
    """Bytes that are read when somebody asks for them."""

    blobs: Blobs
    place: Place

    def read(self) -> bytes:
        """Read them; raises DamagedError."""
        return self.blobs.get(self.place)
