"""What the command line says to a terminal: lines, and how far long work has come."""

import sys

STAGE_WIDTH = 30


def say(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Print a problem to the error stream."""
    sys.stderr.write(text + "\n")


class Progress:
    """Names the stage that is under way, on a terminal only, in one line that wipes itself."""

    def __init__(self, *, wanted: bool) -> None:
        """Stay silent unless wanted and watched by a person."""
        self._on = wanted and sys.stderr.isatty()

    def __call__(self, stage: str) -> None:
        """Show the stage in the place of the one before."""
        if self._on:
            sys.stderr.write(f"\r{stage} …".ljust(STAGE_WIDTH))
            sys.stderr.flush()

    def done(self) -> None:
        """Wipe the line."""
        if self._on:
            sys.stderr.write("\r" + " " * STAGE_WIDTH + "\r")
