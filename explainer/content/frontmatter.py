"""The two parts of a content file: YAML between two lines of `---`, and the Markdown after it.

Takes the text of a file; gives both parts with the line of the file on which each begins.
Refuses front matter that is not closed. A file that does not begin with `---` is all body.
"""

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.problems import Problem

MARK = "---"


class Parts(Struct, frozen=True):
    """A content file in its two parts."""

    front: str | None  # the YAML, without the lines of dashes; None where there is no front matter
    front_line: int  # of the file, from 1, on which the YAML begins
    body: str
    body_line: int


def parts_of(file: FileText) -> Parts | Problem:
    """Split a content file; a problem where the front matter has no end."""
    text = file.text
    first, found, _ = text.partition("\n")
    if first.rstrip() != MARK:
        return Parts(None, 1, text, 1)
    start = len(first) + len(found)
    end = _closing(text, start)
    if end is None:
        return _not_closed(file)
    front = text[start:end]
    body = text[end:].partition("\n")[2]
    return Parts(front, 2, body, 3 + front.count("\n"))


def _closing(text: str, start: int) -> int | None:
    """Give where the line of dashes begins that ends the front matter."""
    at = start - 1
    while (at := text.find(f"\n{MARK}", at)) >= 0:
        if text[at + 1 :].partition("\n")[0].rstrip() == MARK:
            return at + 1
        at += 1
    return None


def is_meant_as_mark(line: str) -> bool:
    """Tell whether a line looks like the line of hyphens and is another."""
    marks = line.replace(" ", "").strip()
    if marks in ("–", "—", "...", "…", "+++", "***", "___"):  # word processors make one dash of three hyphens
        return True
    return len(marks) > 1 and set(marks) <= set("-–—−")


def _not_closed(file: FileText) -> Problem:
    message = "The front matter that begins here has no closing `---`."
    lines = file.text.split("\n")
    for number, line in enumerate(lines[1:], start=2):
        if is_meant_as_mark(line):
            shown = f"Line {number} looks meant for it: it must be three hyphens at the beginning of the line."
            return file.problem("yaml", message, shown, line=1, column=1, width=3)
    advice = "Put a line with three hyphens after the last key, before the text."
    return file.problem("yaml", message, advice, line=1, column=1, width=3)
