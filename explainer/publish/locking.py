"""One command at a time for the content of a project, and one build at a time for an output folder.

A lock belongs to the process: the system lets go of it when the process ends, however it ends, so that a dead build
never holds up a living one. A build that has to wait says so, through whoever called. Where a file system knows no
locks, as some that come over the network, builds have to be kept apart by whoever starts them.
"""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOOK_AGAIN = 0.1  # seconds
NO_LOCKS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP})


@contextmanager
def held(content: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the content of a project from before it is read until all is written, or while it is written.

    Nobody then sees half of another's work, nor writes what is older than what is there. Where there is no content yet,
    nothing is held.
    """
    if sys.platform == "win32" or not content.is_dir():
        yield
        return
    try:
        descriptor = os.open(content, os.O_RDONLY)
    except OSError:  # whoever reads the folder says so
        yield
        return
    try:
        _wait_for(descriptor, waiting)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def locked(output: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of the output folder; while another build holds it, say once that this one waits."""
    if sys.platform == "win32":
        with _locked_on_windows(output.with_name(f".{output.name}.lock"), waiting):
            yield
        return
    # The folder around the output is what gets locked: it is there already, and no lock file stays behind.
    descriptor = os.open(output.parent, os.O_RDONLY)
    try:
        _wait_for(descriptor, waiting)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, waiting: Callable[[], None]) -> None:
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except OSError as error:
        if error.errno not in NO_LOCKS:
            raise


@contextmanager
def _locked_on_windows(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    import msvcrt

    with path.open("a+b") as file:
        said = False
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
                break
            except OSError:
                if not said:
                    waiting()
                said = True
                time.sleep(LOOK_AGAIN)
        try:
            yield
        finally:
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
