"""Whole processes, measured: CPU seconds, seconds on the wall, and the most memory a process held.

Takes a command; gives what the system counted for it and for all that it started.
"""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

MEBIBYTE = 1024 * 1024 if sys.platform == "darwin" else 1024  # in the unit in which the system counts memory


class Measured(NamedTuple):
    """One run of a command."""

    cpu: float  # seconds, of user and system
    wall: float  # seconds
    memory: float  # MiB, the most at once


def measure(command: list[str], folder: Path, environment: Mapping[str, str]) -> Measured:
    """Run a command to its end, silently. Raises RuntimeError where it fails."""
    silent = os.open(os.devnull, os.O_RDWR)
    before = Path.cwd()
    start = time.perf_counter()
    try:
        os.chdir(folder)
        actions = [(os.POSIX_SPAWN_DUP2, silent, number) for number in (0, 1, 2)]
        process = os.posix_spawnp(command[0], command, environment, file_actions=actions)
    finally:
        os.chdir(before)
        os.close(silent)
    _, status, used = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Measured(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / MEBIBYTE)


def middle(runs: Sequence[Measured]) -> Measured:
    """Give the median of each measure."""
    return Measured(*(median(values) for values in zip(*runs, strict=True)))
