"""What lies in the folders that a build reads, at one glance: a row for each file, which changes whenever the file does.

Takes folders of a project; gives rows, and the folders to watch. Nothing is followed out of the project, and what
editors put beside a file while it is open (swap files, locks, copies) is not seen at all.
"""

import os
import time
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG

from msgspec import Struct

from explainer.content.folders import is_an_editors
from explainer.manifest import TICK

Row = tuple[int, ...] | str
LITTER = frozenset({"4913", ".DS_Store"})  # what vim tries a folder with, and what a Mac leaves in it
LONGEST_READ = 2_000_000  # bytes of a young file that are compared; a larger one takes longer than a tick to write


class Look(Struct, frozen=True):
    """The files below some folders, as they were at one moment."""

    rows: Mapping[str, Mapping[str, Row]] = {}  # by folder, then by path: size, times and identity of the file
    young: Mapping[str, bytes] = {}  # checksums of files so young that another change could hide in the same tick
    since: int = 0  # from when on a file is young, in nanoseconds
    folders: tuple[str, ...] = ()  # those that were gone through

    def below(self, *folders: Path, but: tuple[str, ...] = ()) -> object:
        """Give what stands for the files below folders: equal as long as none of them changes; `but` names endings."""
        groups = [self.rows.get(str(folder), {}) for folder in folders]
        if but:
            groups = [{path: row for path, row in group.items() if not path.endswith(but)} for group in groups]
        return groups, [item for item in self.young.items() if any(item[0] in group for group in groups)]

    def is_gone_or_empty(self, path: str) -> bool:
        """Tell whether there is nothing in a file, or no such file."""
        row = next((group[path] for group in self.rows.values() if path in group), None)
        return row is None or row[0] == 0


def look(folders: Iterable[Path], root: Path, before: Look) -> Look:
    """Look at every file below folders; what was young at the look before is read again."""
    now = time.time_ns() - TICK
    glance = Glance(root, min(now, before.since or now))
    for folder in folders:
        glance.begin(str(folder))
    return Look(glance.rows, glance.young, now, tuple(dict.fromkeys(glance.folders)))


def changes(before: Look, now: Look) -> frozenset[str]:
    """Give the paths of files that were added, removed or changed."""
    old = {path: row for rows in before.rows.values() for path, row in rows.items()}
    new = {path: row for rows in now.rows.values() for path, row in rows.items()}
    moved = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    return frozenset(moved | {path for path, seen in now.young.items() if before.young.get(path, seen) != seen})


def unchanged(before: Look, now: Look, folder: Path, root: Path) -> frozenset[str]:
    """Give the files below a folder that are surely what they were, by their paths from the project's folder."""
    old, new, start = before.rows.get(str(folder), {}), now.rows.get(str(folder), {}), len(f"{root}{os.sep}")
    moved = changes(before, now)
    return frozenset(
        path[start:].replace(os.sep, "/") for path, row in new.items() if old.get(path) == row and path not in moved
    )


class Glance:
    """One walk through the folders of a project."""

    def __init__(self, root: Path, young: int) -> None:
        self.root = os.path.realpath(root)
        self.young_from = young
        self.rows: dict[str, dict[str, Row]] = {}
        self.young: dict[str, bytes] = {}
        self.folders: list[str] = []
        self.inside: list[str] = []  # real paths of the folders that are open

    def begin(self, folder: str) -> None:
        """Go through one of the folders; where it is a link out of the project, see the link only."""
        rows = self.rows.setdefault(folder, {})
        if os.path.islink(folder):  # noqa: PTH114  # paths are texts here, for there may be thousands
            rows[folder] = os.readlink(folder)  # noqa: PTH115
            if not self._within(os.path.realpath(folder)):
                return
        self._enter(folder, rows)

    def _enter(self, folder: str, rows: dict[str, Row]) -> None:
        real = os.path.realpath(folder)
        if real in self.inside:
            return
        try:
            entries = list(os.scandir(folder))
        except FileNotFoundError:
            return
        except OSError as error:
            rows[folder] = str(error)
            return
        self.folders.append(folder)
        self.inside.append(real)
        for entry in entries:
            if entry.name not in LITTER and not is_an_editors(entry.name):
                self._take(entry, rows)
        self.inside.pop()

    def _take(self, entry: "os.DirEntry[str]", rows: dict[str, Row]) -> None:
        try:
            if entry.is_symlink():
                rows[entry.path] = os.readlink(entry.path)  # noqa: PTH115
                if not self._within(os.path.realpath(entry.path)):
                    return
            if entry.is_dir():
                self._enter(entry.path, rows)
                return
            seen = entry.stat()
        except OSError as error:  # removed a moment ago, or a link that leads nowhere
            rows.setdefault(entry.path, str(error))
            return
        rows[entry.path] = (seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino, seen.st_mode)
        if max(seen.st_mtime_ns, seen.st_ctime_ns) >= self.young_from:
            self._read(entry.path, seen)

    def _read(self, path: str, seen: os.stat_result) -> None:
        if S_ISREG(seen.st_mode) and seen.st_size <= LONGEST_READ:
            try:
                self.young[path] = blake2b(Path(path).read_bytes()).digest()
            except OSError:  # nobody may read it; the build says so
                return

    def _within(self, real: str) -> bool:
        return real == self.root or real.startswith(self.root + os.sep)
