"""Cards that were drawn before, by what stands on them.

Takes a folder of the project's cache; gives pictures. Whatever goes wrong with the folder costs time and nothing else:
a file that is missing, damaged or cannot be written is drawn, and used all the same.
"""

import os
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import msgspec

from explainer.pages.card import Card

DRAWING = b"1"  # to be raised when the same words are drawn otherwise, so that no old picture is used
SIGNATURE = b"\x89PNG\r\n\x1a\n"


class CardCache:
    """The pictures of one site; what a run did not ask for goes, so that the folder does not grow for ever."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used: set[str] = set()

    def get(self, card: Card, draw: Callable[[Card], bytes]) -> bytes:
        """Give the picture of a card; draw it, if it is not there."""
        name = f"{sha256(DRAWING + msgspec.json.encode(card)).hexdigest()[:32]}.png"
        self.used.add(name)
        kept = self._kept(name)
        if kept is not None:
            return kept
        drawn = draw(card)
        self._keep(name, drawn)
        return drawn

    def prune(self) -> None:
        """Remove pictures that the run did not ask for."""
        try:
            for path in self.folder.glob("*.png"):
                if path.name not in self.used:
                    path.unlink(missing_ok=True)
        except OSError:  # a cache that cannot be tidied is still a cache
            return

    def _kept(self, name: str) -> bytes | None:
        try:
            data = (self.folder / name).read_bytes()
        except OSError:
            return None
        return data if _is_whole(data) else None

    def _keep(self, name: str, data: bytes) -> None:
        part = self.folder / f"{name}.{os.getpid()}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(self.folder / name)  # whoever reads meanwhile sees the old or the new one, whole
        except OSError:
            return


def _is_whole(data: bytes) -> bool:
    """Tell whether these are the bytes of a PNG, every chunk with the checksum that it came with."""
    if not data.startswith(SIGNATURE):
        return False
    at, kind = len(SIGNATURE), b""
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4])
        kind = data[at + 4 : at + 8]
        if zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4]):
            return False
        at = end + 4
    return kind == b"IEND" and at == len(data)
