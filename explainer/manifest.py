"""The manifest: what the last good build was made from, what it wrote, and what it said.

Takes the words of a run and the folders it would read; gives rows that change whenever a file does. Refuses to vouch
for what it cannot see whole: symbolic links, and folders that cannot be listed. Imports nothing but what Python has
loaded already, for this is all that a build with nothing to do costs.
"""

import os
import sys
import time
from zlib import crc32

TYPE_CHECKING = False  # as in `typing`, which takes longer to import than all of this takes to run
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FORM = b"explainer manifest 2"
PLACE = (".cache", "manifest")
PARTS = 7
HEAD = 400  # bytes that the first line may have
TICK = 2_000_000_000  # nanoseconds; the coarsest clock of a common file system
MOST_BYTES = 100_000_000  # of a young file; one that is larger is not looked into
SKIPPED = frozenset({"__pycache__"})
PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # Windows has neither, nor what they are against


class Unsure(Exception):  # noqa: N818  # no error: the build then looks for itself
    """Nothing can be said about the files without reading them."""


class Manifest:
    """What one good build leaves behind."""

    __slots__ = ("asked", "complaints", "inputs", "outputs", "pages", "recent", "summary")

    def __init__(
        self,
        asked: str,
        inputs: str,
        recent: str,
        outputs: str = "",
        summary: str = "",
        complaints: str = "",
        pages: str = "",
    ) -> None:
        self.asked = asked  # what was asked for, and who built
        self.inputs = inputs  # a row for each file that was there before the build read the first one
        self.recent = recent  # of files so young that another change could hide in the same tick, a checksum
        self.outputs = outputs  # a row for each file in the output folder
        self.summary = summary  # what the build said, but for the first line
        self.complaints = complaints
        self.pages = pages  # what the plain pages were made from, for the next build that has something to do


def opened(path: str, flags: int) -> int:
    """Open a file of the cache (an opener for `open`): no link that leads elsewhere, no pipe that never ends."""
    return os.open(path, flags | PLAIN, 0o666)


def load(root: str) -> Manifest | None:
    """Give the manifest of a project; None where there is none, or a damaged one."""
    try:
        path = os.path.join(root, *PLACE)  # noqa: PTH118  # pathlib costs 4 ms
        with open(path, "rb", opener=opened) as file:
            form, _, sizes = file.readline(HEAD).rpartition(b"|")
            name, _, check = form.rpartition(b"|")
            lengths = [int(size) for size in sizes.split()]
            if name != FORM or len(lengths) != PARTS:
                return None
            body = file.read(sum(lengths) + 1)
        if int(check) != crc32(body) or sum(lengths) != len(body):
            return None
        return Manifest(*_parts(body, lengths))
    except (OSError, ValueError):
        return None


def save(root: str, manifest: Manifest) -> None:
    """Keep a manifest; where nothing can be written, nothing is kept."""
    parts = [_encoded(getattr(manifest, name)) for name in
             ("asked", "inputs", "recent", "outputs", "summary", "complaints", "pages")]  # fmt: skip
    body = b"".join(parts)
    sizes = " ".join(str(len(part)) for part in parts)
    path = os.path.join(root, *PLACE)  # noqa: PTH118
    aside = f"{path}.new"  # two writers in one file are noticed by the checksum
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        with open(aside, "wb", opener=opened) as file:
            file.write(b"%b|%d|%b\n%b" % (FORM, crc32(body), sizes.encode(), body))
        os.replace(aside, path)  # noqa: PTH105
    except OSError:
        return


def rows_of_inputs(folders: "Iterable[str]") -> tuple[str, str]:
    """Give a row for each file below folders, and checksums of those that were changed within the last tick.

    A change is seen by size, times and identity of a file. A second one of the same size within one tick of the file
    system's clock leaves all of these as they were; so a file that is this young is also known by what is in it.
    """
    young = time.time_ns() - TICK
    rows: list[str] = []
    recent: list[str] = []
    for path, seen in (pair for folder in folders for pair in files_below(folder)):
        rows.append(f"{seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns} {seen.st_ino} {seen.st_mode} {path}")
        if max(seen.st_mtime_ns, seen.st_ctime_ns) >= young:
            recent.append(f"{_checksum(path)} {path}")
    return "\0".join(rows), "\0".join(recent)


def rows_of_outputs(folder: str) -> str:
    """Give a row for each file of a site. Its change time is left out: a hard link to a file moves that."""
    start = len(folder) + 1
    return "\0".join(f"{row_of(seen)} {path[start:]}" for path, seen in files_below(folder))


def in_order(rows: "dict[str, str]") -> str:
    """Join the rows of the files of a site, by their paths, as `rows_of_outputs` would find them."""
    return "\0".join(f"{rows[path]} {path}" for path in sorted(rows, key=_parts_of))


def row_of(seen: os.stat_result) -> str:
    """Write what tells a file of the output from one that was changed."""
    return f"{seen.st_size} {seen.st_mtime_ns} {seen.st_ino}"


def still_hold(recent: str) -> bool:
    """Tell whether the files that were young when the build began are what they were."""
    return all(_checksum(row.partition(" ")[2]) == row.partition(" ")[0] for row in recent.split("\0") if row)


def files_below(folder: str) -> "Iterator[tuple[str, os.stat_result]]":
    """Give every file below a folder with what the system knows of it, in the order of names; none where none is."""
    try:
        entries = sorted(os.scandir(folder), key=_name)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unsure from error
    for entry in entries:
        if entry.is_symlink():
            raise Unsure
        if not entry.is_dir(follow_symlinks=False):
            try:
                yield entry.path, entry.stat(follow_symlinks=False)
            except OSError as error:  # removed a moment ago
                raise Unsure from error
        elif entry.name not in SKIPPED:
            yield from files_below(entry.path)


def engine() -> str:
    """Name what builds: this Python, and the folders that its libraries lie in."""
    libraries = [path for path in sys.path if path.endswith("-packages") and os.path.isdir(path)]  # noqa: PTH112
    return "\n".join([sys.version, *(f"{os.stat(path).st_mtime_ns} {path}" for path in libraries)])  # noqa: PTH116


def _name(entry: "os.DirEntry[str]") -> str:
    return entry.name


def _parts_of(path: str) -> list[str]:
    return path.split("/")


def _checksum(path: str) -> str:
    from hashlib import blake2b  # only where something is that young

    try:
        if not os.path.isfile(path) or os.path.getsize(path) > MOST_BYTES:  # noqa: PTH113, PTH202
            raise Unsure  # a pipe would never end, and a huge file fill the memory
        with open(path, "rb") as file:  # noqa: PTH123
            return blake2b(file.read(), digest_size=16).hexdigest()
    except OSError as error:
        raise Unsure from error


def _parts(body: bytes, lengths: list[int]) -> "Iterator[str]":
    start = 0
    for length in lengths:
        yield body[start : start + length].decode("utf-8", "surrogateescape")
        start += length


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
