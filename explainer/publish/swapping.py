"""Putting the new site in the place of the old one.

On Linux the two folders change places in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15), so that a site is there
at every moment. Elsewhere, and on file systems that cannot exchange, the old one is renamed away first; a build that
dies between the two renames leaves the old site under its second name, and the next build puts it back.
"""

import errno
import os
import stat
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM})


def swap(staging: Path, output: Path, retired: Path) -> None:
    """Make `staging` the output; what was there ends as `retired`, or nowhere if nothing was."""
    if not output.exists():
        staging.rename(output)
        return
    if sys.platform == "linux" and _exchanged(staging, output):
        staging.rename(retired)
        return
    output.rename(retired)
    staging.rename(output)


def remove_leftovers(output: Path, staging: Path, retired: Path) -> None:
    """Clean up after a build that was killed: its half-made folder goes, the old site comes back if it has no name.

    Raises NotADirectoryError where a file or a link bears one of the two names: it is not from a build.
    """
    if _is_folder(retired) and not os.path.lexists(output):
        retired.rename(output)
    for leftover in (staging, retired):
        if _is_folder(leftover):
            remove(leftover)


def remove(folder: Path) -> None:
    """Remove a folder of ours with all that is in it; links go, and what they lead to stays.

    Half the cost of shutil.rmtree, which looks out for a stranger who swaps folders for links while it works.
    """
    _empty(str(folder))
    folder.rmdir()


def _is_folder(path: Path) -> bool:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISDIR(mode):  # a link above all: what it leads to is not ours to remove
        raise NotADirectoryError(errno.ENOTDIR, "this name is needed for a moment, and something else bears it", path)
    return True


def _empty(folder: str) -> None:
    try:
        _remove_what_is_in(folder)
    except PermissionError:
        os.chmod(folder, stat.S_IRWXU)  # noqa: PTH101  # somebody kept it from being written, and it has to go
        _remove_what_is_in(folder)


def _remove_what_is_in(folder: str) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _empty(entry.path)
                os.rmdir(entry.path)  # noqa: PTH106  # a Path would cost more than the removal
            else:
                os.unlink(entry.path)  # noqa: PTH108


def _exchanged(one: Path, other: Path) -> bool:
    import ctypes

    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:  # glibc before 2.28, musl
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number), str(other))
