"""Running text of a body: paragraphs as a reader reads them, with the links in them.

Takes a parsed body; gives its paragraphs, those of lists included. Leaves out headings, tables, code, pictures, and
footnotes that are sources: these are not running text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from explainer.briefing.types import Span
from explainer.content.types import Prose, Record, Token
from explainer.problems import Location

LEFT_OUT = {"heading_open": "heading_close", "table_open": "table_close"}
SOURCE = "{"  # a footnote that begins so is a source
LONGEST_EXCERPT = 2_000


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


class Finder:
    """Finds words of passages in the editor's file, one after the other, in the order in which they stand there."""

    def __init__(self, record: Record) -> None:
        """Begin at the first line of the record's body."""
        self.record = record
        self.lines: list[str] | None = None  # split when the first one is looked for
        self.number, self.column = 0, 0  # from where on is looked

    def find(self, passage: Passage, words: str, *, behind: str = "") -> Place:
        """Give the next place of words in a passage that stand behind a mark, such as the bracket of a link.

        Where marks stand between the words, this is the passage's first line.
        """
        if self.lines is None:
            self.lines = self.record.body.text.split("\n")
        first, last = passage.lines
        if self.number < first:
            self.number, self.column = first, 0
        for number in range(self.number, min(last, len(self.lines))):
            at = self.lines[number].find(behind + words, self.column if number == self.number else 0)
            if at >= 0:
                at += len(behind)
                self.number, self.column = number, at + len(words)
                return self._place(number, at + 1, len(words))
        return self._place(first, 1, 1)

    def _place(self, number: int, column: int, width: int) -> Place:
        assert self.lines is not None, "split before anything was found"  # noqa: S101
        line = self.lines[number] if number < len(self.lines) else ""
        place = Location(self.record.path, self.record.body.line + number, column)
        return Place(place, line if len(line) <= LONGEST_EXCERPT else "", width)


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


def overlapping(span: Span, others: Sequence[Span]) -> range:
    """Give the indices of the spans that share a character with one; the others stand in order and apart."""
    first = bisect_right(others, span.start, key=lambda other: other.end)
    last = bisect_left(others, span.end, key=lambda other: other.start)
    return range(first, max(first, last))
