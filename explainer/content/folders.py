"""The files of a folder, found without leaving the project.

Takes a folder; gives its files in the order of their paths. Names that begin with a dot or an underscore are no
content. Refuses links that lead out of the project, to what is hidden in it (a repository's `.git/config` may hold a
password) or in a circle, and files that are none (devices, sockets, pipes).
"""

import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct

from explainer.problems import Location, Problem

LEFT_OUT = (".", "_")
EDITORS = r".*~|\..*\.sw[a-z]|\.#.*|#.*#|\.~lock\..*|.*___jb_(tmp|old)___|.*\.kate-swp"  # swap files, locks, copies


class Found(Struct, frozen=True):
    """What lies in a folder, as paths from the project folder with forward slashes, sorted."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...]
    folders: tuple[str, ...] = ()


def files_below(root: Path, folder: str) -> Found:
    """Find the files below a folder of the project; nothing where there is no such folder."""
    walk = Walk(root)
    if (root / folder).is_dir():
        walk.enter(str(root / folder), folder)
    return Found(tuple(sorted(walk.files)), tuple(walk.problems), tuple(sorted(walk.folders)))


def was_imported(root: Path) -> bool:
    """Tell whether the import keeps its memory in a project; not where nobody may look."""
    return os.path.isdir(root / "content" / ".import")  # noqa: PTH112 - unlike `Path.is_dir`, it never raises


def is_an_editors(name: str) -> bool:
    """Tell by its name whether an editor put a file there for itself, beside the one that is open in it."""
    return _editors().fullmatch(name) is not None


@cache
def _editors() -> re.Pattern[str]:
    return re.compile(EDITORS)


class Walk:
    """A walk through folders. Remembers where it is, so that a circle of links is noticed."""

    def __init__(self, root: Path) -> None:
        self.root = os.path.realpath(root)
        self.files: list[str] = []
        self.folders: list[str] = []
        self.problems: list[Problem] = []
        self.inside: list[str] = []  # real paths of the folders that are open

    def enter(self, folder: str, name: str) -> None:
        """Go through a folder and those in it."""
        real = os.path.realpath(folder)
        circle = real in self.inside or bool(self.inside and self.inside[0].startswith(real + os.sep))
        if circle or not self._within(real):
            self._refuse_link(name, real)
            return
        self.inside.append(real)
        try:
            for entry in _entries(folder):
                self._take(entry, f"{name}/{entry.name}")
        except OSError as error:
            self._refuse(name, f"The folder cannot be read: {error.strerror}.", "Look at its permissions.")
        self.inside.pop()

    def _take(self, entry: "os.DirEntry[str]", name: str) -> None:
        if not _is_text(name):
            shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            self._refuse(shown, "The name of the file is not UTF-8.", "Rename it.")
        elif _is(entry.is_dir):
            self.folders.append(name)
            self.enter(entry.path, name)
        elif entry.is_symlink() and not self._within(os.path.realpath(entry.path)):
            self._refuse_link(name, os.path.realpath(entry.path))
        elif _is(entry.is_file):
            self.files.append(name)
        elif entry.is_symlink():
            self._refuse(name, "The link leads nowhere.", "Remove it, or put the file itself there.")
        else:
            self._refuse(name, "This is no plain file.", "Remove it.")

    def _within(self, real: str) -> bool:
        if real == self.root:
            return True
        return real.startswith(self.root + os.sep) and f"{os.sep}." not in real[len(self.root) :]

    def _refuse_link(self, name: str, real: str) -> None:
        hidden = real.startswith(self.root + os.sep) and not self._within(real)
        where = "to what is hidden in the project" if hidden else "out of the project or in a circle"
        message = f"The link leads {where}; it is not followed."
        self._refuse(name, message, "Put the file itself there.")

    def _refuse(self, name: str, message: str, advice: str) -> None:
        self.problems.append(Problem("file", Location(name), message, advice))


def _entries(folder: str) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if not entry.name.startswith(LEFT_OUT))


def _is(kind: Callable[[], bool]) -> bool:
    """Ask an entry what it is; a link that points to itself is nothing."""
    try:
        return kind()
    except OSError:
        return False


def _is_text(name: str) -> bool:
    if name.isascii():
        return True
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
