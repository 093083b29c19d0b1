"""Files that are not the text they should be: wrong encodings, control characters, pictures and documents.

Takes the bytes of a file; gives what is wrong, at the place of the first byte that is, and the text that was probably
meant, in which every character keeps its line and column. Gives no text where there is none to be made out.
"""

import re
from collections.abc import Iterator
from functools import cache

from explainer.briefing.decoding import SIGNATURES
from explainer.content.filetext import MAX_EXCERPT, FileText, one_line_end
from explainer.problems import Location, Problem

MOST_WRONG = 0.1  # of all bytes; what has more of them in error is no text in another encoding
MOST_CONTROLS = 20  # reported, one a line; who has more needs another way to save
CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
SAVE = 'Save its text in UTF-8; in a word processor that is "plain text".'

Made = tuple[FileText | None, tuple[Problem, ...]]


def made_out(data: bytes, path: str, position: int) -> Made:
    """Read bytes that are no UTF-8, from a position on."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _utf16(data, path, "utf-16")
    if problem := _document(data, path):
        return None, (problem,)
    problem = _not_utf8(data, path, position)
    text = _mended(data.removeprefix(b"\xef\xbb\xbf"))
    if text is None or _control().search(text):
        return None, (problem,)
    return FileText(path, one_line_end(text)), (problem,)


def without_controls(data: bytes, file: FileText) -> Made:
    """Report the first control character of each line, and give the text with spaces in their place."""
    if problem := _document(data, file.path):
        return None, (problem,)
    if 2 * data[:200].count(0) >= len(data[:200]) - 1:
        return _utf16(data, file.path, "utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
    problems = tuple(_control_characters(file))
    if not problems:
        return file, ()
    if len(_control().findall(file.text)) > MOST_WRONG * len(file.text):
        return None, problems[:1]
    return FileText(file.path, _control().sub(" ", file.text)), problems[:MOST_CONTROLS]


@cache
def _control() -> re.Pattern[str]:
    return re.compile(CONTROL)


def _document(data: bytes, path: str) -> Problem | None:
    what = next((name for mark, name in SIGNATURES if data.startswith(mark)), None)
    if what is None:
        return None
    return Problem("file", Location(path, 1, 1), f"This is {what}, and content is plain text.", SAVE)


def _utf16(data: bytes, path: str, encoding: str) -> Made:
    problem = Problem("file", Location(path, 1, 1), "The file is UTF-16, not UTF-8.", "Save it as UTF-8.")
    try:
        text = one_line_end(data.decode(encoding).removeprefix("\ufeff"))
    except UnicodeDecodeError:
        return None, (problem,)
    if not text.strip() or _control().search(text):
        return None, (problem,)
    return FileText(path, text), (problem,)


def _mended(data: bytes) -> str | None:
    """Decode UTF-8 with single bytes of Windows-1252 in it; None where too much of it is neither."""
    parts: list[str] = []
    left = data
    wrong = 0
    while left:
        try:
            parts.append(left.decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            wrong += 1
            if wrong > MOST_WRONG * len(data) + 1:
                return None
            good, bad = left[: error.start], left[error.start : error.start + 1]
            parts += [good.decode("utf-8"), bad.decode("cp1252", "replace")]
            left = left[error.start + 1 :]
    return "".join(parts)


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


def _control_characters(file: FileText) -> Iterator[Problem]:
    for number, line in enumerate(file.text.split("\n"), start=1):
        if found := _control().search(line):
            code = ord(found[0])
            name = "a NUL character" if code == 0 else f"the invisible control character U+{code:04X}"
            yield file.problem(
                "file",
                f"Here stands {name}.",
                "Remove it; it may have come in by copying.",
                line=number,
                column=found.start() + 1,
            )
