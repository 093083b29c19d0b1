"""The line that a problem speaks of, for problems whose finder did not have the file's text at hand.

Takes problems and the project folder; gives the same problems with their lines. What cannot be read stays as it is.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from explainer.problems import Problem

LONGEST_LINE = 2_000  # characters; a longer line is not shown, and thousands of problems in it would fill a disk
LONGEST_READ = 2_000_000  # bytes; no file of a project that has lines worth showing is longer


def with_excerpts(problems: Iterable[Problem], root: Path) -> list[Problem]:
    """Give every problem that names a line the text of that line, and mark the words in it that are meant."""
    texts: dict[str, list[str]] = {}
    return [_shown(problem, root, texts) for problem in problems]


def _shown(problem: Problem, root: Path, texts: dict[str, list[str]]) -> Problem:
    place = problem.location
    if problem.excerpt or not place.line:
        return problem
    if place.path not in texts:
        texts[place.path] = _lines(root / place.path)
    lines = texts[place.path]
    if place.line > len(lines):
        return problem
    line = lines[place.line - 1].rstrip()
    if len(line) > LONGEST_LINE or "\0" in line or "\ufffd" in line:  # what is no text cannot be shown
        return problem
    width = _width(problem.message, line, place.column) if place.column and problem.width == 1 else problem.width
    return replace(problem, excerpt=line, width=width)


def _width(message: str, line: str, column: int) -> int:
    """Give how much of a line is meant: the words that the message names, where they begin here, else the rest of it."""
    rest = line[column - 1 :]
    quote = rest[:1] if rest[:1] in ('"', "'") else ""
    for found in re.finditer(r'"([^"]+)"|`([^`]+)`', message):
        words = quote + (found[1] or found[2]) + quote
        if rest.startswith(words):
            return len(words)
    before = line[: column - 1]
    if before.count("[") > before.count("]"):  # a part of a list in brackets ends with it
        part = re.match(r"\"[^\"]*\"|'[^']*'|[^,\]]+", rest)
        return len(part[0]) if part else 1
    return max(len(rest), 1)


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > LONGEST_READ:
            return []
        return path.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    except OSError:
        return []
