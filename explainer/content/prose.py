"""Markdown bodies, parsed: tokens, and every link, heading and footnote with its place in the editor's file.

Takes the text after the front matter; gives a `Prose` and what is wrong with it. A footnote whose text is a table in
braces, `{briefing: NAME, quote: "…"}`, is a source. Refuses text nested so deep that it would be lost, and footnotes
that are missing or stand twice. Raw HTML becomes text unless the settings allow it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import cast

from markdown_it.token import Token

from explainer.content.filetext import FileText
from explainer.content.markdown import MAX_NESTING, TOO_DEEP, is_open_comment, parser
from explainer.content.packing import packed
from explainer.content.slugs import Slugs, slugify
from explainer.content.types import Heading, Link, Note, Prose
from explainer.problems import Location, Problem

MAX_BRACKETS = 10_000  # the parser looks at each of them up to a hundred times
BLOCK_MARKS = ("```", "~~~", "<!--", "|", "\n--", "\n==", "#\n", "# \n", "<<<<<<<", ">>>>>>>")  # of blocks gone wrong
BREAKS = {"softbreak": " ", "hardbreak": " "}


def parse_prose(
    text: str, file: FileText, line: int, *, html: bool = False, language: str = "en"
) -> tuple[Prose, tuple[Problem, ...]]:
    """Parse a body that begins on a line of the file."""
    if text.count("[") > MAX_BRACKETS:
        return Prose(text, line, ()), (_too_many_brackets(file, line),)
    env: dict[str, object] = {}
    try:
        tokens = parser().parse(text, env)
    except RecursionError:
        return Prose(text, line, ()), (_too_deep(file, line),)
    if TOO_DEEP in env:
        return Prose(text, line, ()), (_too_deep(file, line + cast("int", env[TOO_DEEP])),)
    reading = Reading(file, text, line, language)
    if "duplicate_refs" in env or any(mark in text for mark in BLOCK_MARKS):
        from explainer.content.block_slips import Body, block_slips

        reading.problems += block_slips(tokens, env, Body(reading.lines, line, file))
    if not html and "<" in text:
        tokens = reading.html_as_text(tokens)
    reading.read(tokens)
    if "[^" in text:
        from explainer.content.footnotes import footnote_problems

        reading.problems += footnote_problems(text, tokens, env, file, line)
    prose = Prose(text, line, packed(tokens), tuple(reading.links), tuple(reading.headings), tuple(reading.notes))
    return prose, tuple(reading.problems)


@cache
def _slip_marks() -> re.Pattern[str]:
    """Match what may be a mark of Markdown gone wrong; links as they should be are none."""
    return re.compile(
        r"\]\([^()]*(?:\s|$)|\] ?[\[(](?![^()\s]*\))|\[\[|\*\*|`|\{[%{]|\)\[(?!\^)|^##|<!--|\||\] \(", re.MULTILINE
    )


def plain_text(children: Iterable[Token]) -> str:
    """Give what a reader reads: words without marks; of an image its text."""
    return "".join(BREAKS.get(child.type) or child.content for child in children)


class Reading:
    """One body being gone through, from its first token to its last."""

    def __init__(self, file: FileText, text: str, line: int, language: str) -> None:
        self.file = file
        self.line = line
        self.language = language
        self.lines = text.split("\n")
        self.links: list[Link] = []
        self.headings: list[Heading] = []
        self.notes: list[Note] = []
        self.problems: list[Problem] = []
        self.anchors = Slugs()
        self.cells: dict[int, int] = {}  # in a table: by line, the column of the cell that was looked for last
        self.last = (0, 0, 0, 0)  # paragraph, start of a line in it, and what these came to

    def read(self, tokens: Sequence[Token]) -> None:
        """Gather links, headings and notes."""
        label = None  # of the footnote that the walk is in and that may still turn out to be a source
        for index, token in enumerate(tokens):
            if token.type == "inline":
                if label is not None:
                    self._note(label, token)
                    label = None
                else:
                    self._inline(token)
            elif token.type == "heading_open":
                self._heading(token, tokens[index + 1])
            elif token.type == "footnote_open":
                label = str(token.meta["label"])
            elif token.type == "footnote_close":
                label = None
            elif token.level >= MAX_NESTING - 1 and token.nesting == 1:
                self.problems.append(_too_deep(self.file, self.line + (token.map[0] if token.map else 0)))
                return

    def place(self, token: Token, offset: int) -> Location:
        """Give where a character of a paragraph's content stands in the file."""
        start = token.content.rfind("\n", 0, offset) + 1
        if self.last[:2] != (id(token), start):
            self.last = (id(token), start, *self._line_and_column(token, start))
        index, column = self.last[2:]
        return Location(self.file.path, self.line + index, column + offset - start + 1)

    def _line_and_column(self, token: Token, start: int) -> tuple[int, int]:
        """Give the line of the body in which a line of a paragraph stands, and where in it: behind list marks."""
        index = self._first_line(token) + token.content.count("\n", 0, start)
        line = self.lines[index] if index < len(self.lines) else ""
        end = token.content.find("\n", start)
        written = token.content[start : end if end >= 0 else None]
        if line.endswith(written):
            return index, len(line) - len(written)
        after = self.cells.get(index, 0)
        column = max(line.find(written, after), line.find(written.replace("|", "\\|"), after), 0)
        self.cells[index] = column
        return index, column

    def _first_line(self, token: Token) -> int:
        """Give the line in which the words of a paragraph begin; lines of blanks that are no spaces belong to it, too."""
        first, after = token.map or (0, 0)
        while first + 1 < min(after, len(self.lines)) and not self.lines[first].strip().strip(">").strip():
            first += 1
        return first

    def _inline(self, inline: Token) -> None:
        if "[" in inline.content or "<" in inline.content:
            self._links(inline)
        if _slip_marks().search(inline.content) and not inline.meta.get("html"):
            from explainer.content.slips import slips

            self.problems += slips(inline, self.place, self.file)

    def _links(self, inline: Token) -> None:
        children = inline.children or []
        for index, child in enumerate(children):
            if child.type == "link_open":
                text = plain_text(_until_close(children, index + 1))
                self.links.append(Link(str(child.attrs["href"]), text, self._place_of(inline, child)))
            elif child.type == "image":
                text = plain_text(child.children or ())
                self.links.append(Link(str(child.attrs["src"]), text, self._place_of(inline, child), image=True))

    def _place_of(self, inline: Token, child: Token) -> Location:
        return self.place(inline, int(child.meta.get("at", 0)))

    def _heading(self, token: Token, inline: Token) -> None:
        text = plain_text(inline.children or ())
        anchor = self.anchors.take(slugify(text, self.language) or "section")
        token.attrs["id"] = anchor
        self.headings.append(Heading(int(token.tag[1]), text, anchor, self.place(inline, 0)))

    def _note(self, label: str, inline: Token) -> None:
        """Read the first paragraph of a footnote; only that can be a source."""
        source = None
        if inline.content.startswith("{"):
            from explainer.content.footnotes import source_of

            source, problems = source_of(inline, self.place, self.file)
            self.problems += problems
        else:
            self._inline(inline)
        self.notes.append(Note(label, source, source.location if source else self.place(inline, 0)))

    def html_as_text(self, tokens: Iterable[Token]) -> list[Token]:
        """Turn raw HTML into text, and say so."""
        turned: list[Token] = []
        in_note = False
        for token in tokens:
            if token.type in ("footnote_open", "footnote_close"):
                in_note = token.nesting > 0
            if token.type == "html_block":
                turned += self._html_block(token)
                continue
            if token.type == "inline" and "<" in token.content and not (in_note and token.content.startswith("{")):
                self._html_inline(token)
            turned.append(token)
        return turned

    def _html_block(self, token: Token) -> Iterator[Token]:
        line = self.line + (token.map[0] if token.map else 0)
        first = token.content.lstrip().split("\n")[0]
        if not is_open_comment(token):
            self._say_html(line, self.file.line(line).find(first) + 1, len(first))
        words = Token("text", "", 0, content=token.content.rstrip("\n"))
        yield Token("paragraph_open", "p", 1, map=token.map, level=token.level, block=True)
        yield Token(
            "inline",
            "",
            0,
            map=token.map,
            level=token.level + 1,
            content=words.content,
            children=[words],
            block=True,
            meta={"html": True},
        )
        yield Token("paragraph_close", "p", -1, level=token.level, block=True)

    def _html_inline(self, inline: Token) -> None:
        offset = 0
        for child in inline.children or ():
            if child.type == "html_inline":
                offset = max(inline.content.find(child.content, offset), 0)
                if not child.content.startswith("</"):
                    place = self.place(inline, offset)
                    self._say_html(place.line, place.column, len(child.content.split("\n")[0]))
                offset += len(child.content)
                child.type = "text"

    def _say_html(self, line: int, column: int, width: int) -> None:
        advice = (
            "Write it in Markdown, or set `html: true` in content/site.yaml if you trust everybody who writes here."
        )
        message = "HTML is shown as text here."
        if self.file.line(line)[max(column, 1) - 1 :].startswith("<!--"):
            message = "A comment is shown as text here."
            advice = "Remove it. In the front matter, a line that begins with a number sign is a comment."
        self.problems.append(
            self.file.problem("html", message, advice, line=line, column=max(column, 1), width=max(width, 1))
        )


def _until_close(children: Sequence[Token], start: int) -> Iterator[Token]:
    """Give the tokens of a link's text; links do not nest."""
    for index in range(start, len(children)):
        if children[index].type == "link_close":
            return
        yield children[index]


def _too_deep(file: FileText, line: int) -> Problem:
    message = f"Lists, quotations or brackets are nested too deep here: more than {MAX_NESTING} levels."
    return file.problem("markdown", message, "Write it flatter; text nested deeper would be lost.", line=line, column=1)


def _too_many_brackets(file: FileText, line: int) -> Problem:
    message = f"The text has more than {MAX_BRACKETS:,} opening brackets."
    return file.problem("markdown", message, "Split it into several files.", line=line, column=1)
