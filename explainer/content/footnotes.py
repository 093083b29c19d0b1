"""Footnotes: sources in braces, and what can be wrong with any footnote.

Takes the paragraph of a footnote; gives a `Source`. Takes a whole body; gives footnotes that are pointed to and
missing, stand twice, or are never pointed to: the parser would leave these out without a word.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from markdown_it.token import Token

from explainer.content.filetext import FileText
from explainer.content.readers import read_source
from explainer.content.types import Source
from explainer.content.values import Desk
from explainer.content.yaml_building import Builder, YamlSyntaxError
from explainer.content.yaml_nodes import Node
from explainer.problems import Location, Problem, closest

MANY = 300  # footnotes, among which no guess is made: it would take longer than the build
LABEL = r"[^\[\]\s]{1,100}"

Place = Callable[[Token, int], Location]


def source_of(inline: Token, place: Place, file: FileText) -> tuple[Source | None, tuple[Problem, ...]]:
    """Read a footnote's text as a source."""
    if plain := _plain_source().fullmatch(inline.content):
        return Source(briefing=plain[1], quote=plain[2], location=place(inline, plain.start(2) - 1)), ()
    desk = NoteDesk(file, inline, place)
    builder = Builder(file, 1)
    try:
        node = builder.build(inline.content)
    except YamlSyntaxError:
        return None, (_unreadable(place(inline, 0), inline, file),)
    if builder.problems:
        return None, tuple(_moved(problem, place(inline, 0), file) for problem in builder.problems)
    source = read_source(desk, "source", node) if node else None
    return source, tuple(desk.problems)


@cache
def _plain_source() -> re.Pattern[str]:
    """Match what the import writes, the shape of nearly every source; YAML reads it no differently."""
    return re.compile(r'\{briefing: ([a-z0-9][a-z0-9_-]*), quote: "([^"\\\n\x00-\x1f]+)"\}')


class NoteDesk(Desk):
    """A desk for a text that is part of a paragraph: its nodes count from the paragraph's first character."""

    def __init__(self, file: FileText, inline: Token, place: Place) -> None:
        super().__init__(file)
        self.inline = inline
        self.place_in = place

    def refuse(self, node: Node, message: str, advice: str = "", check: str = "value") -> None:
        """Report a value."""
        at = self.place(node)
        width = max(node.end - node.start, 1)
        self.problems.append(self.file.problem(check, message, advice, line=at.line, column=at.column, width=width))

    def place(self, node: Node) -> Location:
        """Give where a value stands."""
        return self.place_in(self.inline, node.start)


def _unreadable(at: Location, inline: Token, file: FileText) -> Problem:
    message = "This footnote begins like a source and cannot be read as one."
    advice = 'Write it as `{briefing: NAME, quote: "…"}`, with a backslash before each double quote inside the quote.'
    width = len(inline.content.split("\n")[0])
    return file.problem("footnote", message, advice, line=at.line, column=at.column, width=width)


def _moved(problem: Problem, at: Location, file: FileText) -> Problem:
    return file.problem(problem.check, problem.message, problem.advice, line=at.line, column=at.column)


def footnote_problems(
    text: str, tokens: Iterable[Token], env: Mapping[str, object], file: FileText, line: int
) -> Iterator[Problem]:
    """Find footnotes that are missing, stand twice, or are never pointed to."""
    known = _known(env)
    marks = Marks(text, line, file)
    for label, number in known.items():
        places = marks.definitions.get(label, [])
        if number < 0 and places:
            advice = f"Put [^{label}] behind the statement it belongs to, or remove it."
            message = f"Nothing points to the footnote [^{label}], so it is shown nowhere."
            yield marks.problem("unused-footnote", label, places[0], message, advice)
        for place in places[1:]:
            message = f"The footnote [^{label}] stands twice."
            yield marks.problem("footnote", label, place, message, "Give one of them another name.")
    said: set[str] = set()
    for label, lines in _pointed_to(tokens):
        at = None if label in known or label in said else marks.pointer(label, lines)
        if at is not None:
            said.add(label)
            message = f"There is no footnote [^{label}]."
            yield marks.problem("footnote", label, at, message, marks.missing(label, known))


class Marks:
    """The footnote marks of a body as its text has them: where each stands."""

    def __init__(self, text: str, line: int, file: FileText) -> None:
        self.text = text
        self.line = line
        self.file = file
        self.definitions: dict[str, list[int]] = {}
        self.meant: dict[str, int] | None = None  # lines that look like definitions and are none, once one is missing
        self.pointers: dict[str, list[int]] = {}  # those that a backslash makes text are left out
        for found in _marks().finditer(text):
            places = self.definitions if found[3] and not found[1].strip() else self.pointers
            places.setdefault(found[2], []).append(found.end(1))

    def pointer(self, label: str, lines: tuple[int, int]) -> int | None:
        """Give where a mark stands in some lines of the text; None where none does that is not escaped."""
        first, end = lines
        places = self.pointers.get(label, ())
        return next((place for place in places if first <= self.text.count("\n", 0, place) < end), None)

    def missing(self, label: str, known: Iterable[str]) -> str:
        """Say what to do about a footnote that is not there: a line that looks meant for it, or one of nearly its name."""
        if self.meant is None:
            found = ((_meant().match(line), number) for number, line in enumerate(self.text.split("\n"), self.line))
            self.meant = {match[1]: number for match, number in found if match}
        if label in self.meant:
            number = self.meant[label]
            return f"Line {number} looks meant for it: write `[^{label}]:` at its beginning, with no space in it."
        labels = list(known)
        guess = closest(label, labels) if len(labels) < MANY else None
        return f"Did you mean [^{guess}]?" if guess else f"Add a line `[^{label}]: …` at the end."

    def problem(self, check: str, label: str, place: int, message: str, advice: str) -> Problem:
        """Report a mark."""
        line = self.line + self.text.count("\n", 0, place)
        column = place - self.text.rfind("\n", 0, place)
        return self.file.problem(check, message, advice, line=line, column=column, width=len(label) + 3)


@cache
def _meant() -> re.Pattern[str]:
    return re.compile(rf"[ \t>]*\[\^({LABEL})\][ \t]*[:：]")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(rf"(^ {{0,3}}|(?<!\\))\[\^({LABEL})\](:?)", re.MULTILINE)


def _known(env: Mapping[str, object]) -> dict[str, int]:
    """Give the number of each footnote by its label; -1 for one that nothing points to."""
    notes = env.get("footnotes")
    numbers: dict[str, int] = notes["refs"] if isinstance(notes, dict) else {}
    return {label.removeprefix(":"): number for label, number in numbers.items()}


def _pointed_to(tokens: Iterable[Token]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Give labels that stand in running text as if they were footnotes, with the lines of their paragraph."""
    for token in tokens:
        if token.type == "inline" and "[^" in token.content and token.content[0] != "{":
            for child in token.children or ():
                if child.type == "text":
                    lines = (token.map[0], max(token.map[1], token.map[0] + 1)) if token.map else (0, 1)
                    yield from ((label, lines) for label in re.findall(rf"\[\^({LABEL})\]", child.content))
