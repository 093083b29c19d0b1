"""One build at a time for one output folder.

The lock belongs to the process: the system lets go of it when the process ends, however it ends, so that a dead build
never holds up a living one.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(output: Path) -> Iterator[None]:
    """Hold the lock of the output folder; wait while another build holds it."""
    if sys.platform == "win32":
        with _locked_on_windows(output.with_name(f".{output.name}.lock")):
            yield
        return
    import fcntl

    # The folder around the output is what gets locked: it is there already, and no lock file stays behind.
    descriptor = os.open(output.parent, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _locked_on_windows(path: Path) -> Iterator[None]:
    import msvcrt

    with path.open("a+b") as file:
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
                break
            except OSError:  # gives up after ten seconds; the other build may need longer
                continue
        try:
            yield
        finally:
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
