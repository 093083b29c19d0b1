"""The folder of the site before this one, laid aside to become the next one.

Making thousands of folders for a site that is swapped whole costs more than rendering a page; so a site that was
replaced is not cleared away but brought up to date by the next build. Nothing in it is trusted: a file stays only if it
is the very one that the last build wrote, known by its row in the manifest; all others go. A spare that is missing,
damaged or strange costs time and nothing else. Its files are hard links to those of the site, so that it takes room
only for what changed since; none of them is ever written to.
"""

import os
import stat
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from explainer.manifest import row_of
from explainer.publish.swapping import remove


def take(spare: Path | None, staging: Path, kept: Mapping[str, str], folders: Set[str]) -> set[str]:
    """Make `staging` of the spare, or new where there is none; give the paths of `kept` files and folders that it had.

    It then holds all folders that the site needs, and nothing else but those files.
    """
    there = _taken(spare, staging, kept, folders) if spare else None
    if there is None:
        staging.mkdir()
        there = set()
    base = f"{staging}{os.sep}"
    for folder in sorted(folders - there):
        os.mkdir(base + folder)  # noqa: PTH102  # a Path would double the cost
    return there


def lay_aside(retired: Path, spare: Path | None, foreign: Iterable[str]) -> None:
    """Keep a replaced site as the spare, without the files that are not ours; where that cannot be, remove it."""
    try:
        if spare is not None:
            for name in foreign:
                (retired / name).rmdir() if name.endswith("/") else (retired / name).unlink()
            spare.parent.mkdir(parents=True, exist_ok=True)
            _discard(spare)
            retired.rename(spare)
            return
    except OSError:
        pass
    remove(retired)


def _taken(spare: Path, staging: Path, kept: Mapping[str, str], folders: Set[str]) -> set[str] | None:
    """Move the spare and remove what the new site cannot take over; give what stays, or None where it is no use."""
    stay: set[str] = set()
    try:
        spare.rename(staging)
        if stat.S_ISDIR(staging.lstat().st_mode):
            mode = _mode_of_new_folders()
            staging.chmod(mode)
            _clear(str(staging), "", kept, folders, mode, stay)
            return stay
    except OSError:  # there is none, or it lies on another file system
        pass
    _discard(staging)
    return None


def _clear(folder: str, before: str, kept: Mapping[str, str], folders: Set[str], mode: int, stay: set[str]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = before + entry.name
            seen = entry.stat(follow_symlinks=False)
            if not stat.S_ISDIR(seen.st_mode):
                if kept.get(name) == row_of(seen):
                    stay.add(name)
                else:
                    os.unlink(entry.path)  # noqa: PTH108  # a Path would cost more than the removal
            elif name in folders and stat.S_IMODE(seen.st_mode) == mode:
                stay.add(name)
                _clear(entry.path, f"{name}/", kept, folders, mode, stay)
            else:  # a page that has gone, or a folder that somebody has opened or closed
                remove(Path(entry.path))


def _mode_of_new_folders() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o777 & ~mask


def _discard(folder: Path) -> None:
    """Remove whatever stands there; a link goes, and what it leads to stays."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        remove(folder)
