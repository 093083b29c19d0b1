"""A file of the project as text, and problems that point into it.

Takes the bytes of a file and its path; gives the text with line ends made one, and problems with the line they mean.
Refuses what is no text: wrong encodings, control characters, too much of it. Each refusal says where.
"""

import re
from functools import cache, lru_cache

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
    if len(data) > limit:
        return _too_large(data, path, limit)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _whole(path, "The file is UTF-16, not UTF-8.", "Save it as UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(data, path, error.start)
    file = FileText(path, text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text)
    if not file.text.strip():
        return _whole(path, "The file is empty.", "Write its content, or remove the file.")
    if len(data.translate(None, _CONTROLS)) != len(data) or _C1_LEAD in data:
        return _control_character(file) or file
    return file


def _whole(path: str, message: str, advice: str) -> Problem:
    return Problem("file", Location(path, 1, 1), message, advice)


def _too_large(data: bytes, path: str, limit: int) -> Problem:
    message = f"The file has {len(data):,} bytes; at most {limit:,} are read."
    return _whole(path, message, "Split it into several files.")


def _not_utf8(data: bytes, path: str, position: int) -> Problem:
    start = max(data.rfind(b"\n", 0, position), data.rfind(b"\r", 0, position)) + 1
    end = min((found for mark in (b"\n", b"\r") if (found := data.find(mark, position)) >= 0), default=len(data))
    before = data[start:position].decode("utf-8", "replace").removeprefix("\ufeff")
    number = 1 + len(re.findall(rb"\r\n|\r|\n", data[:position]))
    shown = before + data[position:end].decode("cp1252", "replace")
    message = f"Byte {position + 1} of the file, 0x{data[position]:02X}, is not UTF-8."
    advice = "Save the file as UTF-8; the line is shown as it would read in Windows-1252."
    excerpt = shown if len(shown) <= MAX_EXCERPT else ""
    return Problem("file", Location(path, number, len(before) + 1), message, advice, excerpt)


@cache
def _control() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def _control_character(file: FileText) -> Problem | None:
    found = _control().search(file.text)
    if found is None:
        return None
    before = file.text[: found.start()]
    code = ord(found[0])
    name = "a NUL character" if code == 0 else f"the invisible control character U+{code:04X}"
    return file.problem(
        "file",
        f"Here stands {name}.",
        "Remove it; it may have come in by copying.",
        line=before.count("\n") + 1,
        column=len(before) - before.rfind("\n"),
    )
