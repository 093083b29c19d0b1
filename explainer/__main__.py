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
    _speak_every_script()
    if "serve" not in words:
        import gc

        gc.disable()  # a build ends soon, and has no garbage in circles: looking for some took a quarter of its time
    code = main(words)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # whoever read our output has gone
        code = code or 1
    os._exit(code)  # a large site takes a while to be taken apart in memory, and nobody waits for that


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
