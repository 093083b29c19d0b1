"""Slips of the pen between paragraphs: a block of code that never ends, rows that a table drops, keys in the text.

Takes a body and its tokens; gives a problem for each block that is probably not what was meant, most of all where text
would be lost or swallowed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from markdown_it.token import Token

from explainer.content.filetext import FileText
from explainer.content.markdown import is_open_comment
from explainer.problems import Problem

LONG_HEADING = 90  # characters; nobody writes a longer one, but a paragraph with hyphens below it is one by accident
MERGE_MARKS = ("<<<<<<< ", ">>>>>>> ")


class Body:
    """The lines of a body, and where they stand in its file."""

    def __init__(self, lines: Sequence[str], line: int, file: FileText) -> None:
        self.lines, self.line, self.file = lines, line, file

    def problem(self, check: str, message: str, advice: str, number: int) -> Problem:
        """Report a line of the body, counted from 0."""
        shown = self.lines[number] if number < len(self.lines) else ""
        start = len(shown) - len(shown.lstrip())
        return self.file.problem(
            check, message, advice, line=self.line + number, column=start + 1, width=max(len(shown.strip()), 1)
        )


def block_slips(tokens: Sequence[Token], env: Mapping[str, object], body: Body) -> Iterator[Problem]:
    """Find the slips of a body."""
    columns = 0
    for index, token in enumerate(tokens):
        if token.type == "fence":
            yield from _open_fence(token, body)
        elif token.type == "html_block":
            yield from _open_comment(token, body)
        elif token.type == "heading_open":
            yield from _heading(token, tokens[index + 1], body)
        elif token.type == "thead_open":
            columns = sum(cell.type == "th_open" for cell in _until(tokens, index, "thead_close"))
        elif token.type == "tr_open" and token.map and columns and token.level > 1:
            yield from _row(token, columns, body)
        elif token.type == "table_close":
            columns = 0
    yield from _twice(env, body)
    yield from _merge_marks(body)
    if body.line > 1:  # after front matter, and not in place of it
        yield from _keys(body)


def _until(tokens: Sequence[Token], start: int, end: str) -> Iterator[Token]:
    for index in range(start, len(tokens)):
        if tokens[index].type == end:
            return
        yield tokens[index]


def _open_fence(token: Token, body: Body) -> Iterator[Problem]:
    first, end = token.map or (0, 1)
    last = body.lines[end - 1].rstrip().rpartition(" ")[2].lstrip(">") if 0 < end <= len(body.lines) else ""
    closed = end - 1 > first and len(last) >= len(token.markup) and set(last) == set(token.markup)
    if not closed:
        message = "The block of code that opens here is never closed, so that all that follows is code."
        yield body.problem("markdown", message, f"Write {token.markup} on a line of its own where it ends.", first)


def _open_comment(token: Token, body: Body) -> Iterator[Problem]:
    if is_open_comment(token):
        message = "The comment that opens here is never closed, so that all that follows belongs to it."
        yield body.problem("markdown", message, "Write `-->` where it ends.", (token.map or (0, 1))[0])


def _heading(token: Token, inline: Token, body: Body) -> Iterator[Problem]:
    first = (token.map or (0, 1))[0]
    if not inline.content.strip():
        yield body.problem("markdown", "This heading has no words.", "Write them after the number signs.", first)
    elif token.markup in ("-", "=") and (len(inline.content) > LONG_HEADING or inline.content.endswith((".", ":"))):
        if _is_key(inline.content.split("\n")[0]) or inline.content.startswith(MERGE_MARKS):
            return
        message = "The line below makes a heading of this text."
        yield body.problem("heading", message, "Put an empty line between the two if it is none.", first)


def _row(token: Token, columns: int, body: Body) -> Iterator[Problem]:
    number = (token.map or (0, 1))[0]
    cells = len(re.findall(r"(?<!\\)\|", body.lines[number].strip().removeprefix("|").removesuffix("|"))) + 1
    if cells > columns:
        message = f"This row has {cells} cells and the table {columns} columns; the rest of the row would be lost."
        advice = "Take the rest into another row, or write `\\|` for a bar that is part of the text."
        yield body.problem("markdown", message, advice, number)
    elif cells < columns:
        message = f"This row has {cells} {'cell' if cells == 1 else 'cells'} and the table {columns} columns."
        yield body.problem("table", message, "Write the other cells; they may be empty.", number)


def _twice(env: Mapping[str, object], body: Body) -> Iterator[Problem]:
    """Report definitions of addresses that stand twice, of which the parser takes the first."""
    twice = env.get("duplicate_refs")
    for reference in twice if isinstance(twice, Iterable) else ():
        number = reference["map"][0]
        label = re.match(r"[ >*-]*\[([^\]]*)\]", body.lines[number])
        name = label[1] if label else str(reference["label"]).lower()
        message = f"The address [{name}] stands twice; only the first is used."
        yield body.problem("link", message, "Give one of them another name.", number)


def _merge_marks(body: Body) -> Iterator[Problem]:
    for number, line in enumerate(body.lines):
        if line.startswith(MERGE_MARKS):
            message = "This line was left here by a merge in Git that somebody must settle."
            advice = "Keep the lines that are right, and remove the others and these marks."
            yield body.problem("markdown", message, advice, number)


def _keys(body: Body) -> Iterator[Problem]:
    """Report keys at the beginning of the text, as a second line of hyphens in the front matter leaves them there."""
    filled = [(number, line) for number, line in enumerate(body.lines[:20]) if line.strip()]
    begins = filled[1:] if filled and filled[0][1].rstrip() == "---" else filled
    if begins and _is_key(begins[0][1]) and any(line.rstrip() == "---" for _, line in begins):
        message = "Here stands a key, but the front matter has ended above."
        advice = "Remove the line of hyphens that ends it too early, so that one stands above all keys and one below."
        yield body.problem("yaml", message, advice, begins[0][0])


def _is_key(line: str) -> bool:
    found = re.match(r"([A-Za-z_]+):(\s|$)", line)
    if not found:
        return False
    from explainer.content.schema import KINDS  # only a text that begins like keys asks

    return any(key.name == found[1].lower() for kind in KINDS for key in kind.keys)
