"""Notices that files change: looks when the system says that something happened, and twice a second in any case.

Takes a way to look, and whom to tell; tells each look that differs from the one before. What the system says is only
the reason to look, so that nothing is missed where it says too little: on network drives, in folders that were removed
and came back, or where it has no more watches to give.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from explainer.preview.looking import Look, changes

STEP_MS = 4  # how long the files must be quiet before they are looked at
LONGEST_MS = 50  # or this long, where they are never quiet
LOOK_AGAIN_MS = 500
UNHURRIED = 50  # a look takes at most one part in so many of the time, however large the project is


class Watcher:
    """Tells what has changed since it told the last time."""

    def __init__(self, root: Path, look: Callable[[Look], Look], tell: Callable[[Look], None]) -> None:
        self.root, self.look, self.tell = root, look, tell
        self.seen = Look()
        self.pause = LOOK_AGAIN_MS
        self.stopped = Event()

    def run(self) -> None:
        """Watch until stopped; the first look is told at once."""
        self._look()
        while not self.stopped.is_set():
            try:
                self._watch(self._folders())
            except (OSError, RuntimeError):  # a folder went away meanwhile, or the system watches no more of them
                self.stopped.wait(self.pause / 1000)
                self._look()

    def _watch(self, folders: frozenset[str]) -> None:
        """Watch folders until there are others, or one of them is no longer the one that it was."""
        from watchfiles import Change, watch

        happened = watch(
            *folders, watch_filter=None, debounce=LONGEST_MS, step=STEP_MS, rust_timeout=self.pause,
            yield_on_timeout=True, stop_event=self.stopped, raise_interrupt=False, recursive=False,
        )  # fmt: skip
        for events in happened:
            self._look()
            if self._folders() != folders or any(path in folders and kind != Change.modified for kind, path in events):
                return

    def _look(self) -> None:
        start = monotonic()
        before, self.seen = self.seen, self.look(self.seen)
        self.pause = max(LOOK_AGAIN_MS, round(1000 * UNHURRIED * (monotonic() - start)))
        if changes(before, self.seen) or not before.since:
            self.tell(self.seen)

    def _folders(self) -> frozenset[str]:
        """Give the folders to watch: those that were seen and, for those that are not there yet, the project's own."""
        return frozenset((str(self.root), *self.seen.folders))
