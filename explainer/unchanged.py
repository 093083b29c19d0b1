"""A build with nothing to do: settled before anything of weight is imported, argparse included.

Takes the words of the command line. Where they ask for a plain build, and every file that it would read and every file
that it wrote is as the last good build left it, says again what that build said. Any doubt gives way to the build.
"""

import os

from explainer.manifest import Manifest, Unsure, engine, load, rows_of_inputs, rows_of_outputs, save, still_hold
from explainer.today import today_in_words

VALUES = frozenset({"--root", "--output", "--site-url", "--today"})
FLAGS = frozenset({"--strict", "--drafts", "--quiet", "--verbose"})
OWN_FOLDERS = ("content", "seeds", "templates", "static")


class Asked:
    """A plain build, as it was asked for, and what it would read."""

    __slots__ = ("engine", "inputs", "known", "options", "output", "quiet", "recent", "root", "text", "verbose")

    def __init__(self, options: dict[str, str]) -> None:
        """Look at every file that the build would read; raises Unsure where that cannot be done."""
        self.root = os.path.abspath(options.get("--root", "."))  # noqa: PTH100
        self.output = os.path.abspath(options.get("--output") or os.path.join(self.root, "site"))  # noqa: PTH100, PTH118
        self.options = options  # as they were typed
        self.quiet, self.verbose = "--quiet" in options, "--verbose" in options
        said = [f"{name}={options[name]}" for name in ("--site-url", "--strict", "--drafts") if name in options]
        self.text = "\n".join([self.root, self.output, _day(options), *said, engine()])
        if os.path.islink(os.path.join(self.root, ".cache")):  # noqa: PTH114, PTH118
            raise Unsure  # it may lead anywhere: nothing is kept there
        package = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
        source, young = rows_of_inputs([package])
        self.inputs, self.recent = rows_of_inputs(self._folders(package))
        self.inputs, self.recent = f"{self.inputs}\0{source}", "\0".join(part for part in (self.recent, young) if part)
        self.engine = f"{engine()}\n{source}"  # who reads and writes
        self.known: Manifest | None = None  # what the last good build left, if it was asked for the same

    def _folders(self, package: str) -> list[str]:
        own = [os.path.join(self.root, name) for name in OWN_FOLDERS]  # noqa: PTH118
        beside = [os.path.join(os.path.dirname(package), name) for name in OWN_FOLDERS[2:]]  # noqa: PTH118, PTH120
        if any(os.path.islink(folder) for folder in own):  # noqa: PTH114
            raise Unsure
        return [*own, *(folder for folder in beside if folder not in own)]


def look(words: list[str]) -> Asked | None:
    """Give what a plain build would start from; None for other commands, and where files leave a doubt."""
    options = _options(words)
    if options is None:
        return None
    try:
        return Asked(options)
    except (Unsure, OSError):
        return None


def as_it_was(asked: Asked) -> Manifest | None:
    """Give what the last good build left, if nothing has changed since."""
    known = load(asked.root)
    if known is None or known.asked != asked.text:
        return None
    asked.known = known
    if known.inputs != asked.inputs or asked.verbose or _is_left_over(asked.output):
        return None
    try:
        if known.outputs != rows_of_outputs(asked.output) or not still_hold(known.recent):
            return None
    except (Unsure, OSError):
        return None
    if known.recent and not asked.recent:  # nothing is young any more: the next look needs no checksums
        known.recent = ""
        save(asked.root, known)
    return known


def remember(asked: Asked, outputs: str, summary: str, complaints: str, pages: str) -> None:
    """Keep what a good build was made from, what it wrote and what it said."""
    save(asked.root, Manifest(asked.text, asked.inputs, asked.recent, outputs, summary, complaints, pages))


def _is_left_over(output: str) -> bool:
    """Tell whether a build that was killed left something beside the output, for the next one to clean up."""
    folder, name = os.path.split(output)
    return any(os.path.lexists(f"{folder}/.{name}.{end}") for end in ("new", "old"))


def _options(words: list[str]) -> dict[str, str] | None:
    """Read the options of a plain build; None for whatever else the words may ask."""
    options: dict[str, str] = {}
    waiting = ""
    commands = 0
    for word in words:
        name, equals, value = word.partition("=")
        if waiting:
            options[waiting], waiting = word, ""
        elif name in VALUES and equals:
            options[name] = value
        elif word in VALUES:
            waiting = word
        elif word in FLAGS:
            options[word] = ""
        elif word == "build" and not commands:
            commands = 1
        else:
            return None
    return None if waiting or any(value.startswith("-") for value in options.values()) else options


def _day(options: dict[str, str]) -> str:
    """Give the day of the run; raises Unsure where the build would refuse it."""
    try:
        return today_in_words(options.get("--today"))
    except (ValueError, OverflowError, OSError) as error:
        raise Unsure from error
