"""`python -m explainer`, the same as `python build.py`."""

import os
import sys
from io import TextIOWrapper

from explainer.unchanged import as_it_was, look

NEEDED = frozenset(
    {
        "PIL",
        "anyascii",
        "babel",
        "font_source_sans_pro",
        "font_source_serif_pro",
        "icalendar",
        "jinja2",
        "livereload",
        "markdown_it",
        "mdit_py_plugins",
        "merge3",
        "msgspec",
        "tornado",
        "watchfiles",
        "yaml",
    }
)

SET_UP = """\
Explainer needs a few libraries that are not installed here ({missing} is missing). These two lines set it up:

    {python} -m venv .venv
    {pip} install --require-hashes -r requirements.lock

Then run it with the Python in .venv, or let `make` do all of it."""


def start() -> None:
    """Run the command line and leave with its exit code."""
    words = sys.argv[1:]
    _have_streams()
    _speak_every_script()
    if "serve" not in words:
        import gc

        gc.disable()  # a build ends soon, and has no garbage in circles: looking for some took a quarter of its time
    try:
        code = main(words)
        sys.stdout.flush()
        sys.stderr.flush()
    except KeyboardInterrupt:  # while the commands were still being loaded
        code = _ended("Stopped.")
    except (OSError, ValueError) as error:  # whoever read our output has gone, or the disk it goes to is full
        code = _ended("" if isinstance(error, BrokenPipeError) else f"Nothing more can be said: {error}.")
    os._exit(code)  # a large site takes a while to be taken apart in memory, and nobody waits for that


def _have_streams() -> None:
    """Give a program that was started without an output one that leads nowhere."""
    if sys.stdout is None or sys.stderr is None:
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  # open to the end, and no module more
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere


def _ended(why: str) -> int:
    """Say why the run ended early, if anybody is there to hear it; give the exit code."""
    from contextlib import suppress  # an ordinary run does without it

    with suppress(OSError, ValueError):
        sys.stderr.write(f"{why}\n" if why else "")
        sys.stderr.flush()
    return 1


def _speak_every_script() -> None:
    """Write files and pipes as UTF-8 whatever the locale says, and to a terminal what it cannot show as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def main(words: list[str]) -> int:
    """Run the command line; give its exit code, 2 where a library is missing."""
    asked = look(words)
    known = as_it_was(asked) if asked else None
    if asked and known:
        if known.complaints:
            sys.stderr.write(known.complaints + "\n")
        if not asked.quiet:
            sys.stdout.write("Nothing has changed since the last build.\n" + known.summary + "\n")
        return 0
    try:
        from explainer.cli import run

        return run(words, asked)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in NEEDED:
            raise
        sys.stderr.write(_set_up(error.name or "") + "\n")
        return 2


def _set_up(missing: str) -> str:
    windows = sys.platform == "win32"
    pip = r".venv\Scripts\python -m pip" if windows else ".venv/bin/python -m pip"
    return SET_UP.format(missing=missing, python="py" if windows else "python3", pip=pip)


if __name__ == "__main__":
    start()
