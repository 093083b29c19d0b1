"""What can be wrong, said so that it can be mended: places, problems, errors and their exit codes.

The lowest floor of the house: imports nothing of ours. How grave a problem is stands in the table of checks, not here.
"""

from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

LONGEST_SAID = 1_000  # characters of a message; longer ones quote what nobody reads
SAID_END = 200


class Location(Struct, frozen=True, order=True, array_like=True):
    """A place in a file of the project."""

    path: str  # from the project folder, with forward slashes: "content/index.md"
    line: int = 0  # from 1; 0 is the whole file
    column: int = 0  # from 1, in characters; 0 is the whole line

    def __str__(self) -> str:
        """Write the place as editors and terminals understand it: path:line:column."""
        return ":".join([self.path, *(str(number) for number in (self.line, self.column) if number)])


class Problem(Struct, frozen=True):
    """Something that does not hold, and what to do about it."""

    check: str  # the row of the table of checks that it falls under, "link"
    location: Location
    message: str  # what is wrong: one sentence, without the place, ended by a full stop
    advice: str = ""  # what to do: one or two sentences
    excerpt: str = ""  # the line as it stands in the file; "" where no line is meant
    width: int = 1  # how many characters of the excerpt, from the column on, are meant


class ExplainerError(Exception):
    """Something a user can mend. Carries every problem of the run, so that none has to be found twice."""

    exit_code: ClassVar[int] = 1

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order of their places."""
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.location, problem.message)))
        super().__init__("\n".join(f"{problem.location}: {problem.message}" for problem in self.problems))


class ContentError(ExplainerError):
    """Content, a briefing or a template is not as it must be; nothing was written."""


class UsageError(Exception):
    """The command was called with words that do not fit; the text says how to call it."""

    exit_code: ClassVar[int] = 2


def brief(text: str) -> str:
    """Give a text as a message can hold it: of one that somebody pasted by the page, beginning and end."""
    return text if len(text) <= LONGEST_SAID else f"{text[: LONGEST_SAID - SAID_END]}…{text[-SAID_END:]}"


def closest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word that was most probably meant, or None when none is near."""
    from difflib import get_close_matches  # only a mistake pays for the import

    folded = {candidate.casefold(): candidate for candidate in known}
    near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Give "Did you mean `title`?" or, when nothing is near, an empty text."""
    guess = closest(word, known)
    return f"Did you mean `{guess}`?" if guess else ""
