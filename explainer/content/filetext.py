"""A file of the project as text, and problems that point into it."""

from functools import lru_cache

from msgspec import Struct

from explainer.problems import Location, Problem

MAX_EXCERPT = 2_000  # a line longer than this is not shown


class FileText(Struct, frozen=True):
    """The text of a file, lines ended by a line feed."""

    path: str  # from the project folder
    text: str

    def line(self, number: int) -> str:
        """Give a line by its number from 1; "" outside of the file, or where it is too long to be shown."""
        lines = _lines(self.text)
        found = lines[number - 1] if 0 < number <= len(lines) else ""
        return found if len(found) <= MAX_EXCERPT else ""

    def problem(
        self, check: str, message: str, advice: str = "", *, line: int = 0, column: int = 0, width: int = 1
    ) -> Problem:
        """Give a problem of this file with the line it means."""
        place = Location(self.path, line, column)
        return Problem(check, place, message, advice, self.line(line), width)


@lru_cache(maxsize=1)
def _lines(text: str) -> list[str]:
    return text.split("\n")  # a file with one mistake often has many


def one_line_end(text: str) -> str:
    """Write every line end as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
