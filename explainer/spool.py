"""The files of a site between their making and their writing: in memory while they are small, then in a file.

Nothing of a site is written before all of it is rendered and checked; a large one would fill a small machine's memory
until then. Where the file cannot be written, memory has to do.
"""

from collections.abc import Iterator, MutableMapping
from pathlib import Path

from explainer.blobs import Blob, Blobs

ROOM = 32 << 20  # bytes that stay in memory


class Spool(MutableMapping[str, bytes]):
    """Path in the site to bytes."""

    def __init__(self, path: Path, room: int = ROOM) -> None:
        """Begin with nothing."""
        self._blobs = Blobs(path, passing=True)
        self._room = room
        self._files: dict[str, bytes | Blob] = {}

    def __setitem__(self, name: str, data: bytes) -> None:
        """Keep a file."""
        self._room -= len(data)
        if self._room < 0:
            try:
                self._files[name] = Blob(self._blobs, self._blobs.put(data))
            except OSError:
                pass
            else:
                return
        self._files[name] = data

    def __getitem__(self, name: str) -> bytes:
        """Give a file."""
        data = self._files[name]
        return data if isinstance(data, bytes) else data.read()

    def __delitem__(self, name: str) -> None:
        """Forget a file."""
        del self._files[name]

    def __iter__(self) -> Iterator[str]:
        """Go through the paths."""
        return iter(self._files)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._files)
