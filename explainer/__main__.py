"""`python -m explainer`, the same as `python build.py`."""

import sys

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
    sys.exit(main(sys.argv[1:]))


def main(words: list[str]) -> int:
    """Run the command line; give its exit code, 2 where a library is missing."""
    try:
        from explainer.cli import run

        return run(words)
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
