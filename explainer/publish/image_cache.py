"""Pictures that were made before, by the content that they were made from.

Takes a folder of the project's cache; gives what was made of a picture, each with the files that hold it. Whatever goes
wrong with the folder costs time and nothing else: what is missing, damaged or cannot be kept is made again.
"""

import os
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec import Struct
from msgspec.structs import replace

RECIPE = b"4"  # to be raised when the same picture is made otherwise, so that nothing old is used
INDEX = "picture.json"
MOST_BYTES = 300_000_000  # of what the cache keeps beyond what the last build used


class Refusal(Struct, frozen=True):
    """Why a picture is not delivered, and what to do."""

    message: str
    advice: str


class Size(Struct, frozen=True):
    """A picture in one width and format."""

    name: str  # of the file, "480.webp"
    width: int  # pixels
    webp: bool = False  # beside the format it came in
    whole: bool = False  # the picture itself, in the format and width it came in
    offered: bool = True  # among those that a browser chooses from
    digest: str = ""  # SHA-256
    data: bytes | None = None  # None where the cache holds it


class Made(Struct, frozen=True):
    """All that was made of one picture."""

    width: int  # pixels
    height: int
    sizes: tuple[Size, ...]
    moves: bool = False  # only its first frame was taken
    folder: str = ""  # of the cache, where it holds the data


class Make(Protocol):
    """Makes the sizes of a picture from its bytes and the ending of its name."""

    def __call__(self, data: bytes, suffix: str, *, shown: bool) -> Made | Refusal:
        """Make them."""


class ImageCache:
    """The pictures of one project, each in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used: set[str] = set()

    def get(self, data: bytes, suffix: str, make: Make, *, shown: bool) -> Made | Refusal:
        """Give what was made of a picture; make it, if it is not there. What is refused is looked at each time."""
        what = b"shown" if shown else b"linked"
        key = sha256(b"\0".join((RECIPE, what, suffix.encode(), data))).hexdigest()[:32]
        self.used.add(key)
        kept = self._kept(key)
        if kept is not None:
            return kept
        made = make(data, suffix, shown=shown)
        return self._keep(key, made) if isinstance(made, Made) else made

    def prune(self) -> None:
        """Remove the oldest of what was not asked for, once there is too much of it."""
        try:
            others = [path for path in self.folder.iterdir() if path.name not in self.used]
            sizes = {path: sum(file.stat().st_size for file in path.iterdir()) for path in others if path.is_dir()}
            left = sum(sizes.values())
            for path in sorted(sizes, key=lambda path: path.stat().st_mtime):
                if left <= MOST_BYTES:
                    return
                left -= sizes[path]
                shutil.rmtree(path, ignore_errors=True)
        except OSError:  # a cache that cannot be tidied is still a cache
            return

    def _kept(self, key: str) -> Made | None:
        folder = self.folder / key
        try:
            made = msgspec.json.decode((folder / INDEX).read_bytes(), type=Made)
            whole = all(_is_whole(folder, size) for size in made.sizes)
        except (OSError, msgspec.DecodeError, ValueError):
            return None
        return replace(made, folder=str(folder)) if whole and made.sizes else None

    def _keep(self, key: str, made: Made) -> Made:
        """Put a picture away, whole or not at all; give it without its data where that worked."""
        folder, part = self.folder / key, self.folder / f"{key}.{os.getpid()}.part"
        try:
            part.mkdir(parents=True, exist_ok=True)
            for size in made.sizes:
                (part / size.name).write_bytes(size.data or b"")
            indexed = replace(made, sizes=tuple(_without_data(made)))
            (part / INDEX).write_bytes(msgspec.json.encode(indexed))
            shutil.rmtree(folder, ignore_errors=True)  # a damaged one
            part.replace(folder)
        except OSError:
            shutil.rmtree(part, ignore_errors=True)
            return made
        return replace(indexed, folder=str(folder))


def _without_data(made: Made) -> Iterator[Size]:
    return (replace(size, data=None, digest=_digest(size.data or b"")) for size in made.sizes)


def _is_whole(folder: Path, size: Size) -> bool:
    return Path(size.name).name == size.name and _digest((folder / size.name).read_bytes()) == size.digest


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
