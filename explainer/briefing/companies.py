"""Organisations known by the words around them: "sale of X to Y", "the broker X", "X's chief executive", "X said".

Takes a prepared line and the words already taken; gives the names that a pattern of the language's table shows. A pattern is
words between spaces: `a|b` is either, `word*` any with that beginning, `?` after a word makes it optional, `*` is any one word,
`{}` a name. Articles before any of them are passed over. Refuses nothing.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from explainer.briefing.acronyms import NO_BODIES
from explainer.briefing.bodies import OrganisationMention, links_names
from explainer.briefing.body_names import is_head, is_tail, nominative
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words import name_words
from explainer.briefing.name_words.folding import fold
from explainer.briefing.person_roles import is_role

NAME = "{}"
LONGEST = 5  # words
QUOTES = frozenset("\"“”„«»‘’'‹›")


class Element(Struct, frozen=True):
    """One place of a pattern."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    optional: bool
    name: bool
    anything: bool


class Pattern(Struct, frozen=True):
    """Words with names among them."""

    elements: tuple[Element, ...]
    certain: bool  # what it shows is a company; else it may be a country that acts like one


Piece = tuple[int, int]  # words [start, end) that can be a company's name


@cache
def _patterns(language: str) -> tuple[Pattern, ...]:
    table = name_words(language)
    certain = tuple(Pattern(_elements(text), True) for text in table.companies)
    return certain + tuple(Pattern(_elements(text), False) for text in table.acting)


def _elements(text: str) -> tuple[Element, ...]:
    return tuple(_element(part) for part in fold(text).split())


def _element(part: str) -> Element:
    if part in (NAME, "*"):
        return Element(frozenset(), (), False, part == NAME, part == "*")
    words = part.rstrip("?").split("|")
    beginnings = tuple(word[:-1] for word in words if word.endswith("*"))
    return Element(frozenset(word for word in words if word[-1] != "*"), beginnings, part.endswith("?"), False, False)


def companies_in(
    line: Line, names: Names, bodies: Sequence[OrganisationMention], people: frozenset[int]
) -> list[OrganisationMention]:
    """Give the organisations that a line shows besides the bodies already known; `people` are the words of persons."""
    taken = people | {place for body in bodies for place in range(body.start, body.end)}
    if not line.telling:
        return []
    found: dict[Piece, bool] = {}
    starts = dict(free_pieces(line, names, taken))
    known = {body.start: body.end for body in bodies}
    for start, end in _introduced(line, names, starts):
        found[start, _extended(line, end, names)] = True
    shown = dict.fromkeys((*_quoted(line, names), *_parties(line, names, people)), True)
    for pattern in _patterns(names.language):
        for piece in _matches(line, pattern, names, starts | known):
            found[piece] = found.get(piece, False) or pattern.certain
    for piece in _coordinated(line, [*found, *known.items()], known, names, starts):
        found.setdefault(piece, False)
    found |= {piece: True for piece in shown if not taken.intersection(range(*piece))}
    compounds = [] if names.language != "de" else _in_compounds(line, names)
    return compounds + [
        OrganisationMention(
            line.number, start, end, nominative(line, start, end, names), certain=certain, by_form=False
        )
        for (start, end), certain in sorted(found.items())
        if not any(other != (start, end) and other[0] <= start and end <= other[1] for other in found)
        and start not in taken
        and ((start, end) in shown or _can_be_company(line, start, end, names, certain=certain))
    ]


def free_pieces(line: Line, names: Names, taken: frozenset[int]) -> Iterator[Piece]:
    """Give the parts of the capitalised runs that no other name has taken and that no role or month interrupts."""
    for run in line.runs:
        start = run.start
        for place in range(run.start, run.end + 1):
            if place == run.end or place in taken or _parts(line, place, names):
                while start < place and names.language == "tr" and names.is_people(line.words[start]):
                    start += 1
                if start < place <= start + LONGEST:
                    yield start, place
                start = place + 1


def _parts(line: Line, place: int, names: Names) -> bool:
    word, table = line.words[place], names.table
    if names.is_ordinary(line, place) or word.folded in table.calendar or word.folded in table.honorifics:
        return True
    if names.language == "de" and _is_german_noun(line, place, names):
        return True
    return is_role(word, names) or (word.folded in table.determiners and line.opens(place))


def _is_german_noun(line: Line, place: int, names: Names) -> bool:
    """Tell an ordinary noun, which has a capital letter too, from a name: by its ending, or an article before it somewhere."""
    folded = line.at(place)
    if names.introduces(line.words[place]) or folded in names.articled:
        return True
    return len(folded) > 5 and folded.endswith(names.table.noun_endings)


def _introduced(line: Line, names: Names, starts: dict[int, int]) -> Iterator[Piece]:
    """Find the name after "broker", "union" or "carmaker", and before such a word where the language puts it there."""
    table = names.table
    for start, end in starts.items():
        if (
            start
            and _introduces(line, start - 1, names)
            or (
                line.at(start - 1) == "'s"
                and start > 1
                and names.is_place(line.words[start - 2])
                and _acts(line, end, names)
            )
            or line.at(start - 1) == ","
            and line.at(start - 2) in table.introducers
            and line.at(end) in (",", ".", "(")
        ):
            yield start, end
        if _is_explained(line, end, names):
            yield start, end
        if line.at(end) in table.introducers_after and not (end == start + 1 and line.opens(start)):
            yield start, end


def _acts(line: Line, end: int, names: Names) -> bool:
    """Tell whether what follows a name can follow a company's: not a noun that the name only describes."""
    return end < len(line.words) and (
        line.at(end) in names.table.conjunctions | names.table.said_after | {",", "will", "has"}
    )


def _is_explained(line: Line, end: int, names: Names) -> bool:
    """Tell whether an apposition says what a name is: "Vantor, the Essen carmaker,"."""
    if line.at(end) != ",":
        return False
    place = end + 1
    while line.at(place).rstrip("'’") in names.table.determiners:
        place += 1
    for step in range(3):
        word = line.at(place + step)
        if word and names.introduces(line.words[place + step]):
            return place > end + 1 or names.language in ("it", "fr", "es") or line.at(place + step + 1) == ","
        if not word or not line.words[place + step].is_word or word in names.table.openers:
            return False
    return False


def _introduces(line: Line, place: int, names: Names) -> bool:
    """Tell whether the word before a name says that a company follows: "Konzern", "il gruppo chimico", "la turca"."""
    word, table = line.words[place], names.table
    if names.introduces(word):
        return word.text.islower() or names.language in ("de", "tr")
    if names.language == "tr":
        return names.is_people(word)
    if names.language not in ("it", "fr", "es") or not word.text.islower():
        return False
    after_noun = line.at(place - 1) in table.introducers and word.folded.endswith(table.adjective_endings)
    return after_noun or (word.folded in table.peoples and line.at(place - 1).rstrip("'’") in table.determiners)


def _extended(line: Line, end: int, names: Names) -> int:
    """Give the end of "Riverains du Quai Nord": the name goes on after a link between two capitals."""
    if links_names(line.at(end), names) and end + 1 < len(line.words) and line.words[end + 1].capital:
        end += 2
        while end < len(line.words) and line.words[end].capital and line.words[end].spaced:
            end += 1
    return end


def _coordinated(
    line: Line, found: list[Piece], bodies: dict[int, int], names: Names, starts: dict[int, int]
) -> Iterator[Piece]:
    """Find the name beside a company's: "Norvik and Tarnby"."""
    ends = {end: start for start, end in starts.items()}
    for start, end in found:
        if line.at(end) in names.table.conjunctions and end + 1 in starts and starts[end + 1] not in bodies:
            yield end + 1, starts[end + 1]
        if line.at(start - 1) in names.table.conjunctions and start - 1 in ends:
            yield ends[start - 1], start - 1


def _in_compounds(line: Line, names: Names) -> list[OrganisationMention]:
    """Find the companies of "Norvik-Chefin" and "Norvik-Konzern"."""
    found: list[OrganisationMention] = []
    for place, word in enumerate(line.words):
        first, hyphen, last = word.text.rpartition("-")
        if hyphen and word.capital and fold(last) in names.table.company_roles and first.isalpha() and len(first) > 2:
            if (
                first.upper() not in NO_BODIES
                and fold(first) not in names.places
                and fold(first) not in names.table.portfolios
            ):
                found.append(OrganisationMention(line.number, place, place + 1, first, by_form=False))
    return found


def _quoted(line: Line, names: Names) -> Iterator[Piece]:
    """Find the name in quotation marks after "initiative" or "campaign group"."""
    for place in range(1, len(line.words) - 1):
        if line.words[place].text not in QUOTES or not line.words[place + 1].capital:
            continue
        before = line.words[place - 1]
        if before.is_word and names.introduces(before):
            for end in range(place + 2, min(place + 8, len(line.words))):
                if line.words[end].text in QUOTES:
                    yield place + 1, end
                    break


def _parties(line: Line, names: Names, people: frozenset[int]) -> Iterator[Piece]:
    """Find the party in brackets after a person's name: "Ada Berg (Free Centre)"."""
    for place in range(1, len(line.words) - 2):
        if line.words[place].text == "(" and place - 1 in people and line.words[place + 1].capital:
            end = place + 1
            while end < len(line.words) and line.words[end].capital:
                end += 1
            if line.at(end) == ")":
                yield place + 1, end


def _matches(line: Line, pattern: Pattern, names: Names, starts: dict[int, int]) -> Iterator[Piece]:
    first = pattern.elements[0]
    for place in starts if first.name else range(len(line.words)):
        inside = not pattern.certain and line.at(place - 1).rstrip("'’") in names.table.head_links
        if not inside if first.name else _fits(line, place, first):
            yield from _follow(line, pattern, names, starts, place)


def _follow(line: Line, pattern: Pattern, names: Names, starts: dict[int, int], place: int) -> list[Piece]:
    """Give the names of a pattern that stands at a place; none where it does not stand there."""
    found: list[Piece] = []
    for element in pattern.elements:
        if not _fits_or_names(line, place, element, starts) and line.at(place).rstrip("'’") in names.table.determiners:
            place += 1
        if element.name:
            if place not in starts:
                return []
            end = (
                _extended(line, starts[place], names) if _is_foreign_link(line, starts[place], names) else starts[place]
            )
            found.append((place, end))
            place = end
        elif element.anything or _fits(line, place, element):
            if place >= len(line.words) or (
                element.anything and not (line.words[place].is_word or line.at(place) == "%")
            ):
                return []
            place += 1
        elif not element.optional:
            return []
    return found


def _is_foreign_link(line: Line, place: int, names: Names) -> bool:
    """Tell whether the word after a name links its parts in another language: "Estaleiros do Arade"."""
    word = line.at(place)
    return links_names(word, names) and word not in names.table.head_links and word not in names.table.role_links


def _fits_or_names(line: Line, place: int, element: Element, starts: dict[int, int]) -> bool:
    return (element.name and place in starts) or element.anything or _fits(line, place, element)


def _fits(line: Line, place: int, element: Element) -> bool:
    word = line.at(place)
    plain = word.rstrip("'’") or word
    return bool(word) and (
        word in element.words
        or plain in element.words
        or (bool(element.beginnings) and word.startswith(element.beginnings))
    )


def _can_be_company(line: Line, start: int, end: int, names: Names, *, certain: bool) -> bool:
    table = names.table
    found = line.words[start:end]
    if all(names.is_place(word) or word.folded in table.peoples | table.portfolios for word in found):
        return False
    if " ".join(word.folded for word in found) in names.places:
        return False
    if not certain and any(word.folded in table.things or word.folded in table.place_heads for word in found):
        return False
    if end - start > 1:
        department = found[0].folded in table.portfolios and all(is_tail(other.folded, names) for other in found[1:])
        return not department
    word = found[0]
    if word.text.upper() in NO_BODIES or len(word.text) < 3 or word.text.isdigit():
        return False
    if is_head(word, names) or word.folded in table.openers | table.portfolios | table.place_heads:
        return False
    if not certain and (word.folded in names.located):
        return False
    if line.opens(start) and (not certain or names.language in ("tr", "de")):
        return word.folded in names.proper or (names.language == "tr" and line.at(end)[:1] == "'")
    return True
