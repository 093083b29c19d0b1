"""Running text of a body: paragraphs as a reader reads them, with the links in them.

Takes a parsed body; gives its paragraphs, those of lists included. Leaves out headings, tables, code, pictures, and
footnotes that are sources: these are not running text.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from explainer.briefing.types import Span
from explainer.content.types import Prose, Record, Token
from explainer.problems import Location

LEFT_OUT = {"heading_open": "heading_close", "table_open": "table_close"}
SOURCE = "{"  # a footnote that begins so is a source


class Linked(Struct, frozen=True):
    """The words of a link in a passage."""

    href: str
    span: Span


class Passage(Struct, frozen=True):
    """A paragraph of running text."""

    text: str
    links: tuple[Linked, ...]
    has_note: bool  # a footnote belongs to it
    lines: tuple[int, int]  # of the body, from 0, half open
    quoted: bool = False  # words of somebody else, set off as a quotation

    def words_of(self, span: Span) -> str:
        """Give a part of the text."""
        return self.text[span.start : span.end]


class Place(Struct, frozen=True):
    """Where something stands in a file, with the line it is on."""

    location: Location
    excerpt: str
    width: int


def passages(body: Prose) -> Iterator[Passage]:
    """Give the paragraphs of a body in their order."""
    until = ""
    quotes = 0
    in_note = False
    for token in body.tokens:
        if until:
            until = "" if token.type == until else until
        elif token.type in LEFT_OUT:
            until = LEFT_OUT[token.type]
        elif token.type in ("blockquote_open", "blockquote_close"):
            quotes += token.nesting
        elif token.type in ("footnote_open", "footnote_close"):
            in_note = token.nesting > 0
        elif token.type == "inline" and not (in_note and token.content.startswith(SOURCE)):
            yield _passage(token, quoted=quotes > 0)


def place_in(record: Record, passage: Passage, span: Span) -> Place:
    """Give where words of a passage stand in the editor's file; the passage's first line, where marks part them."""
    words = passage.words_of(span)
    nth = passage.text.count(words, 0, span.start)
    lines = record.body.text.split("\n")
    first, last = passage.lines
    for number in range(first, min(last, len(lines))):
        at = lines[number].find(words)
        while at >= 0 and nth:
            nth -= 1
            at = lines[number].find(words, at + 1)
        if at >= 0:
            return Place(Location(record.path, record.body.line + number, at + 1), lines[number], len(words))
    excerpt = lines[first] if first < len(lines) else ""
    return Place(Location(record.path, record.body.line + first, 1), excerpt, max(len(excerpt), 1))


def _passage(inline: Token, *, quoted: bool) -> Passage:
    parts: list[str] = []
    links: list[Linked] = []
    length, start, href, has_note = 0, 0, "", False
    for child in inline.children or ():
        words = _words(child)
        if child.type == "link_open":
            start, href = length, str(child.attrs["href"])
        elif child.type == "link_close":
            links.append(Linked(href, Span(start, length)))
        has_note = has_note or child.type == "footnote_ref"
        parts.append(words)
        length += len(words)
    lines = (inline.map[0], inline.map[1]) if inline.map else (0, 0)
    return Passage("".join(parts), tuple(links), has_note, lines, quoted)


def _words(child: Token) -> str:
    if child.type == "text":
        return child.content
    if child.type in ("softbreak", "hardbreak"):
        return " "
    return " " * len(child.content) if child.type == "code_inline" else ""


def count_words(body: Prose) -> int:
    """Count the words of the running text."""
    return sum(len(passage.text.split()) for passage in passages(body))


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def inside_any(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether a span shares a character with any of the others."""
    return any(overlap(span, other) for other in others)
