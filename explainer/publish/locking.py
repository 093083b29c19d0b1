"""One build at a time for one output folder.

The lock belongs to the process: the system lets go of it when the process ends, however it ends, so that a dead build
never holds up a living one. A build that has to wait says so, through whoever called.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOOK_AGAIN = 0.1  # seconds


@contextmanager
def locked(output: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of the output folder; while another build holds it, say once that this one waits."""
    if sys.platform == "win32":
        with _locked_on_windows(output.with_name(f".{output.name}.lock"), waiting):
            yield
        return
    import fcntl

    # The folder around the output is what gets locked: it is there already, and no lock file stays behind.
    descriptor = os.open(output.parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


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
