"""A file of the project as text, and problems that point into it.

Takes the bytes of a file and its path; gives the text with line ends made one, and problems with the line they mean.
Refuses what is no text: wrong encodings, control characters, too much of it. Each refusal says where; what can be made
out all the same is given as text, so that one run finds what else is wrong in the file.
"""

from functools import lru_cache

from msgspec import Struct

from explainer.problems import Location, Problem

MAX_BYTES = 500_000  # of a content file: some 75,000 words, as long as a novel
MAX_EXCERPT = 2_000  # a line longer than this is not shown

_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r")
_C1_LEAD = b"\xc2"  # first byte of U+0080 to U+00BF in UTF-8, the second set of control characters among them


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


def text_of(data: bytes, path: str, *, limit: int = MAX_BYTES) -> FileText | Problem:
    """Decode a file, UTF-8 with or without byte order mark; a problem where it is no text."""
    file, problems = read_text_file(data, path, limit=limit)
    return file if file and not problems else problems[0]


def read_text_file(data: bytes, path: str, *, limit: int = MAX_BYTES) -> tuple[FileText | None, tuple[Problem, ...]]:
    """Decode a file as far as it is text; None where nobody could make anything of it."""
    if len(data) > limit:
        return None, (_too_large(data, path, limit),)
    try:
        file = FileText(path, one_line_end(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        from explainer.content.no_text import made_out  # only a mistake pays for it

        return made_out(data, path, error.start)
    if not file.text.strip():
        return None, (_whole(path, "The file is empty.", "Write its content, or remove the file."),)
    if len(data.translate(None, _CONTROLS)) != len(data) or _C1_LEAD in data:
        from explainer.content.no_text import without_controls

        return without_controls(data, file)
    return file, ()


def one_line_end(text: str) -> str:
    """Write every line end as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _whole(path: str, message: str, advice: str) -> Problem:
    return Problem("file", Location(path, 1, 1), message, advice)


def _too_large(data: bytes, path: str, limit: int) -> Problem:
    message = f"The file has {len(data):,} bytes; at most {limit:,} are read."
    return _whole(path, message, "Split it into several files.")
