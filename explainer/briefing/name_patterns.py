"""Patterns of words that show the name of a company: "sale of {} to {}", "{} 's chief", "acquired by {}".

Takes a line and where names may stand in it; gives the names that patterns of the language's table show. A pattern is words
between spaces: `a|b` is either, `word*` any with that beginning, `?` after a word makes it optional, `*` is any one word,
`{}` a name. Articles before any of them are passed over. A pattern is looked up by its first word, or by the word after
its first name, so that a long text costs no more for having many patterns. Refuses nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from msgspec import Struct

from explainer.briefing.company_forms import links_names
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words import name_words
from explainer.briefing.name_words.folding import fold

NAME = "{}"

Piece = tuple[int, int]  # words [start, end) that can be a company's name

AIMS = frozenset({"para", "per", "pour", "for"})  # in names of movements: "Agua para Todos"


class Element(Struct, frozen=True):
    """One place of a pattern."""

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()
    optional: bool = False
    name: bool = False
    anything: bool = False

    def fits(self, word: str) -> bool:
        """Tell whether a folded word can stand in this place."""
        if self.anything:
            return word[:1].isalnum() or word == "%"
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


class Pattern(Struct, frozen=True):
    """Words with names among them."""

    elements: tuple[Element, ...]
    certain: bool  # what it shows is a company; else it may be a country that acts like one


class Patterns(Struct, frozen=True):
    """The patterns of a language, by the word that decides whether they are worth trying."""

    by_word: Mapping[str, tuple[Pattern, ...]]  # the first word
    by_beginning: tuple[tuple[tuple[str, ...], Pattern], ...]
    after_name: Mapping[str, tuple[Pattern, ...]]  # the word after a name that comes first
    after_name_beginning: tuple[tuple[tuple[str, ...], Pattern], ...]


@cache
def patterns(language: str) -> Patterns:
    """Read the patterns of a language's table."""
    table = name_words(language)
    rows = [Pattern(_elements(text), True) for text in table.companies]
    rows += [Pattern(_elements(text), False) for text in table.acting]
    named = [row for row in rows if row.elements[0].name]
    plain = [row for row in rows if not row.elements[0].name]
    return Patterns(
        *_indexed((row.elements[0], row) for row in plain), *_indexed((row.elements[1], row) for row in named)
    )


def _indexed(
    rows: Iterable[tuple[Element, Pattern]],
) -> tuple[dict[str, tuple[Pattern, ...]], tuple[tuple[tuple[str, ...], Pattern], ...]]:
    by_word: dict[str, tuple[Pattern, ...]] = {}
    by_beginning: list[tuple[tuple[str, ...], Pattern]] = []
    for element, pattern in rows:
        for word in element.words:
            by_word[word] = (*by_word.get(word, ()), pattern)
        if element.beginnings:
            by_beginning.append((element.beginnings, pattern))
    return by_word, tuple(by_beginning)


def _elements(text: str) -> tuple[Element, ...]:
    return tuple(_element(part) for part in fold(text).split())


def _element(part: str) -> Element:
    if part in (NAME, "*"):
        return Element(frozenset(), name=part == NAME, anything=part == "*")
    words = part.rstrip("?").split("|")
    beginnings = tuple(word[:-1] for word in words if word.endswith("*"))
    whole = frozenset(word for word in words if not word.endswith("*"))
    return Element(whole, beginnings, optional=part.endswith("?"))


def shown_names(line: Line, names: Names, starts: Mapping[int, int]) -> Iterator[tuple[Piece, bool]]:
    """Give the names that a pattern shows, each with whether the pattern is certain; `starts` are where names can stand."""
    table = patterns(names.language)
    for place, word in enumerate(line.words):
        for pattern in _worth(plain_word(word.folded), table.by_word, table.by_beginning):
            yield from _read(line, pattern, names, starts, place)
    for start, end in starts.items():
        inside = plain_word(line.at(start - 1)) in names.table.head_links  # "the port of Norvik said"
        for pattern in _worth(plain_word(line.at(end)), table.after_name, table.after_name_beginning):
            if pattern.certain or not inside:
                yield from _read(line, pattern, names, starts, start)


def plain_word(folded: str) -> str:
    """Give a word without the apostrophe of an elided article."""
    return folded.rstrip("'") or folded


def _worth(
    word: str, whole: Mapping[str, tuple[Pattern, ...]], beginnings: tuple[tuple[tuple[str, ...], Pattern], ...]
) -> Iterator[Pattern]:
    yield from whole.get(word, ())
    for begun, pattern in beginnings:
        if word.startswith(begun):
            yield pattern


def _read(
    line: Line, pattern: Pattern, names: Names, starts: Mapping[int, int], place: int
) -> Iterator[tuple[Piece, bool]]:
    """Give the names of a pattern that stands at a place; none where it does not stand there."""
    found: list[Piece] = []
    for element in pattern.elements:
        if not _stands(line, place, element, starts) and plain_word(line.at(place)) in names.table.determiners:
            place += 1
        if not _stands(line, place, element, starts):
            if element.optional:
                continue
            return
        if element.name:
            end = name_end(line, starts[place], names)
            found.append((place, end))
            place = end
        else:
            place += 1
    for piece in found:
        yield piece, pattern.certain


def _stands(line: Line, place: int, element: Element, starts: Mapping[int, int]) -> bool:
    if element.name:
        return place in starts
    word = line.at(place)
    return bool(word) and (element.fits(word) or element.fits(plain_word(word)))


def name_end(line: Line, end: int, names: Names) -> int:
    """Give where a name ends that goes on after a link in another language: "Estaleiros do Arade"."""
    word = line.at(end)
    foreign = links_names(word, names) and word not in names.table.head_links and word not in names.table.role_links
    return linked_end(line, end, names) if foreign else end


def linked_end(line: Line, end: int, names: Names) -> int:
    """Give the end of "Riverains du Quai Nord": the name goes on after a link between two capitals."""
    linked = links_names(line.at(end), names) or (line.at(end) in AIMS and line.at(end + 1) not in names.places)
    if linked and end + 1 < len(line.words) and line.words[end + 1].capital:
        end += 2
        while end < len(line.words) and line.words[end].capital and line.words[end].spaced:
            end += 1
    return end
