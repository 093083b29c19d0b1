"""Slips of the pen in running text: what was meant as a mark of Markdown, and would be shown as it stands.

Takes a paragraph; gives a problem for each link, picture, emphasis or heading in it that the parser did not take for
one. A mark with a backslash before it is meant as text, and left alone.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from markdown_it.token import Token
from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.problems import Location, Problem

SUSPECT = r"\]\(|\]\[|\[\[|\*\*|`|\{[%{]|\] ?\(|\)\[|\||^#|<!--"
MOST = 10  # slips told of one paragraph
BACKSLASH = "If no link is meant, put a backslash before the first bracket."


class Slip(Struct, frozen=True):
    """Something that looks like a mark, and what is wrong with it."""

    pattern: str
    check: str
    tell: Callable[[re.Match[str]], tuple[str, str]]  # message and advice
    begins: bool = False  # only where it begins a line


def slips(inline: Token, place: Callable[[Token, int], Location], file: FileText) -> Iterator[Problem]:
    """Find the slips in a paragraph; after many of them it is probably no Markdown, and the rest is not looked at."""
    children = inline.children or []
    if not _suspect().search("\n".join([child.content for child in children if child.type == "text"])):
        return
    start, before, count = 0, "softbreak", 0
    for child in children:
        begins, before = before in ("softbreak", "hardbreak"), child.type
        if child.type != "text" or not _suspect().search(child.content):
            continue
        for slip, found in _found_in(child.content, begins):
            at = _unescaped(inline.content, found[0], start)
            if at is None:
                continue
            start, count = at + len(found[0]), count + 1
            where = place(inline, at)
            message, advice = slip.tell(found)
            yield file.problem(slip.check, message, advice, line=where.line, column=where.column, width=len(found[0]))
            if count == MOST:
                return


@cache
def _suspect() -> re.Pattern[str]:
    return re.compile(SUSPECT, re.MULTILINE)


def _found_in(text: str, begins: bool) -> Iterator[tuple[Slip, re.Match[str]]]:
    """Give the slips of a text in their order; some are ones only where the text begins a line."""
    for match in _any_slip().finditer(text):
        for slip in SLIPS:
            found = re.compile(slip.pattern).match(text, match.start())
            if found and (begins or not slip.begins):
                yield slip, found
                break


@cache
def _any_slip() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{slip.pattern})" for slip in SLIPS))


def _unescaped(text: str, words: str, start: int) -> int | None:
    """Give where words stand in what the editor wrote; None where they do not, because of backslashes in them."""
    at = text.find(words, start)
    return at if at >= 0 and text[at - 1 : at] != "\\" else None


def _no_address(found: re.Match[str]) -> tuple[str, str]:
    label = found[2] or found[1]
    advice = f"Write `[{found[1]}](ADDRESS)`, or add a line `[{label}]: ADDRESS` at the end. {BACKSLASH}"
    return f"There is no address [{label}], so that this is no link.", advice


def _not_read(found: re.Match[str]) -> tuple[str, str]:
    words, address = found[1], found[2].strip()
    if not found[0].endswith(")"):
        return "This link has no closing parenthesis.", f"Put `)` after the address. {BACKSLASH}"
    if re.search(r"\s", address):
        advice = f"Put the address in angle brackets, `[{words}](<{address}>)`, or write each space as `%20`."
        return "This is no link, for its address holds a space.", advice
    return (
        "This is no link, for it cannot be read as one.",
        f"Write `[words](address)`. {BACKSLASH}",
    )


def _apart(found: re.Match[str]) -> tuple[str, str]:
    return "This is no link, for a space stands between the brackets.", f"Write `[{found[1]}]({found[2]})`."


def _reversed(found: re.Match[str]) -> tuple[str, str]:
    return "This is no link, for its brackets stand the other way round.", f"Write `[{found[1]}]({found[2]})`."


def _wiki(found: re.Match[str]) -> tuple[str, str]:
    address, _, words = found[1].partition("|")
    advice = f"Write `[{words or address}](ADDRESS)`, with the way to the file. {BACKSLASH}"
    return "Double brackets make no link here.", advice


def _emphasis(found: re.Match[str]) -> tuple[str, str]:
    advice = "Write them right before and right after the words that are meant, or put a backslash before each."
    return "These asterisks are shown as they stand, for they have no counterpart.", advice


def _code(found: re.Match[str]) -> tuple[str, str]:
    return (
        "This backtick is shown as it stands, for it has no counterpart.",
        "Add the other, or put a backslash before it.",
    )


def _template(found: re.Match[str]) -> tuple[str, str]:
    return "A mark of a template is shown as text here.", "Remove it: only files in templates/ are templates."


def _comment(found: re.Match[str]) -> tuple[str, str]:
    advice = "Remove it. In the front matter, a line that begins with a number sign is a comment."
    return "The beginning of a comment is shown as text here.", advice


def _heading(found: re.Match[str]) -> tuple[str, str]:
    return "This is no heading, for a space is missing after the number signs.", f"Write `{found[1]} …`."


def _table(found: re.Match[str]) -> tuple[str, str]:
    advice = "Write above it a line with as many columns, and an empty line above that."
    return "This line of hyphens makes no table, for the line above has another number of columns.", advice


ADDRESS = r"[^()\[\]\s]*(?:\.md|\.html|://)[^()\[\]\s]*"
SLIPS = (
    Slip(r"\[\[([^\[\]]+)\]\]", "link", _wiki),
    Slip(r"!?\[([^\[\]]+)\]\[((?!\^)[^\[\]]*)\]", "link", _no_address),
    Slip(r"!?\[([^\[\]]*)\]\(([^()]*)\)?", "link", _not_read),
    Slip(rf"\[([^\[\]]+)\] +\(({ADDRESS})\)", "link", _apart),
    Slip(rf"\(([^()]+)\)\[({ADDRESS})\]", "link", _reversed),
    Slip(r"\*\*", "marks", _emphasis),
    Slip(r"`", "marks", _code),
    Slip(r"<!--", "html", _comment),
    Slip(r"\{%.{0,200}?%\}|\{\{.{0,200}?\}\}", "marks", _template),
    Slip(r"^(##+)(?=[^#\s])", "markdown", _heading, begins=True),
    Slip(r"^ *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$|^ *\|(?: *:?-{2,}:? *)$", "table", _table, begins=True),
)
"""Each kind of slip, the most telling first where two begin at one character."""
