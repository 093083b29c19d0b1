"""Organisations known by the words around them: "sale of X to Y", "the broker X", "X's chief executive", "X said".

Takes a prepared line with the names already found in it; gives the further names that its words show to be
organisations. Refuses nothing: an unknown name that nothing speaks for is none.
"""

from collections.abc import Iterator, Mapping, Sequence

from explainer.briefing.acronyms import NO_BODIES, is_acronym
from explainer.briefing.bodies import OrganisationMention
from explainer.briefing.body_cases import nominative
from explainer.briefing.body_names import is_head, is_tail
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_patterns import Piece, linked_end, plain_word, shown_names
from explainer.briefing.name_words.folding import fold
from explainer.briefing.person_roles import is_plural_role, is_role

LONGEST = 5  # words of a name
LONGEST_IN_QUOTES = 7
QUOTES = frozenset("\"“”„«»‘’'‹›")
FEWEST_LETTERS = 3


def companies_in(
    line: Line, names: Names, bodies: Sequence[OrganisationMention], people: frozenset[int]
) -> list[OrganisationMention]:
    """Give the organisations that a line shows besides the bodies already known; `people` are the words of persons."""
    if not line.telling:
        return []
    taken = people | {place for body in bodies for place in range(body.start, body.end)}
    known = {body.start: body.end for body in bodies}
    free = dict(free_pieces(line, names, taken))
    found = _weighed(line, names, free, known)
    shown = {
        piece for piece in (*_quoted(line, names), *_parties(line, people)) if not taken.intersection(range(*piece))
    }
    mentions = _in_compounds(line, names) if names.language == "de" else []
    for (start, end), certain in _outermost(found | dict.fromkeys(shown, True)):
        if start in taken or not ((start, end) in shown or _can_be_company(line, start, end, names, certain=certain)):
            continue
        name = nominative(line, start, end, names)
        mentions.append(OrganisationMention(line.number, start, end, name, certain=certain, by_form=False))
    return mentions


def _weighed(line: Line, names: Names, free: dict[int, int], known: dict[int, int]) -> dict[Piece, bool]:
    """Give the names that something speaks for, each with whether that is certain."""
    found: dict[Piece, bool] = {}
    for start, end in (*_introduced(line, names, free), *_employers(line, names, free)):
        found[start, linked_end(line, end, names)] = True
    for piece, certain in shown_names(line, names, free | known):
        found[piece] = found.get(piece, False) or certain
    for piece in _coordinated(line, names, [*found, *known.items()], free, known):
        found.setdefault(piece, False)
    return found


def _outermost(found: Mapping[Piece, bool]) -> Iterator[tuple[Piece, bool]]:
    """Give the names in order, without those that lie inside another."""
    reached = 0
    for (start, end), certain in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if end > reached:
            yield (start, end), certain
            reached = end


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
    """Tell whether a word of a run stands beside a name rather than in it."""
    word, table = line.words[place], names.table
    if names.is_ordinary(line, place) or word.folded in table.calendar or word.folded in table.honorifics:
        return True
    if names.language == "de" and _is_german_noun(line, place, names):
        return True
    if names.introduces(word) and (line.opens(place) or word.text.isupper()):  # "the NGO Norvik"
        return True
    if names.language == "tr" and word.folded in table.role_adjectives and place + 1 < len(line.words):
        return is_role(line.words[place + 1], names)
    role = is_role(word, names) and not is_plural_role(word, names)  # "Tarn & Sons"
    return role or (word.folded in table.determiners and line.opens(place))


def _is_german_noun(line: Line, place: int, names: Names) -> bool:
    """Tell an ordinary noun, which has a capital letter too, from a name: by its ending, or an article before it somewhere."""
    folded = line.at(place)
    if names.introduces(line.words[place]) or folded in names.articled:
        return True
    return len(folded) > 5 and folded.endswith(names.table.noun_endings)


def _introduced(line: Line, names: Names, free: Mapping[int, int]) -> Iterator[Piece]:
    """Find the name beside "broker", "union" or "carmaker", on the side where the language puts it."""
    table = names.table
    for start, end in free.items():
        lone_opener = end == start + 1 and line.opens(start)
        before = start > 0 and (_introduces(line, start - 1, names) or _is_owned(line, start, end, names))
        apart = (
            line.at(start - 1) == "," and line.at(start - 2) in table.introducers and line.at(end) in (",", ".", "(")
        )
        after = line.at(end) in table.introducers_after and not lone_opener
        if before or apart or after or _is_explained(line, end, names):
            yield start, end


def _employers(line: Line, names: Names, free: Mapping[int, int]) -> Iterator[Piece]:
    """Find the acronym before a role, "TBB Genel Sekreteri Ada Demir": whoever has such a role has it in a body."""
    for start, end in free.items():
        after = end
        while line.at(after) in names.table.role_adjectives:
            after += 1
        lone = end == start + 1 and is_acronym(line.words[start]) and len(line.words[start].text) >= FEWEST_LETTERS
        governs = line.at(after) in names.table.state_words
        if lone and not governs and after < len(line.words) and is_role(line.words[after], names):
            yield start, end


def _is_owned(line: Line, start: int, end: int, names: Names) -> bool:
    """Find the company in "Italy's Norvik and Turkey's Tarnby will build"."""
    if line.at(start - 1) != "'s" or start < 2 or not names.is_place(line.words[start - 2]):
        return False
    return line.at(end) in names.table.conjunctions | names.table.said_after | {",", "will", "has"}


def _is_explained(line: Line, end: int, names: Names) -> bool:
    """Tell whether an apposition says what a name is: "Vantor, the Essen carmaker,"."""
    if line.at(end) != ",":
        return False
    place = end + 1
    while plain_word(line.at(place)) in names.table.determiners:
        place += 1
    for word in line.words[place : place + 3]:
        if names.introduces(word):
            plain = names.language in ("it", "fr", "es")  # these need no article there
            return place > end + 1 or plain or line.at(place + 1) == ","
        if not word.is_word or word.folded in names.table.openers:
            return False
    return False


def _introduces(line: Line, place: int, names: Names) -> bool:
    """Tell whether the word before a name says that a company follows: "Konzern", "il gruppo chimico", "la turca"."""
    word, table = line.words[place], names.table
    if names.introduces(word):
        written = word.text.islower() or word.text.isupper()
        return written or names.language in ("de", "tr") or line.opens(place)
    if names.language == "tr":
        return names.is_people(word)
    if names.language not in ("it", "fr", "es") or not word.text.islower():
        return False
    after_noun = line.at(place - 1) in table.introducers and word.folded.endswith(table.adjective_endings)
    return after_noun or (
        word.folded in table.peoples and plain_word(line.at(place - 1)) in table.determiners | table.role_links
    )


def _coordinated(
    line: Line, names: Names, found: list[Piece], free: Mapping[int, int], known: Mapping[int, int]
) -> Iterator[Piece]:
    """Find the name beside a company's: "Norvik and Tarnby"."""
    ends = {end: start for start, end in free.items()}
    for start, end in found:
        if line.at(end) in names.table.conjunctions and end + 1 in free and free[end + 1] not in known:
            yield end + 1, free[end + 1]
        if line.at(start - 1) in names.table.conjunctions and start - 1 in ends:
            yield ends[start - 1], start - 1


def _in_compounds(line: Line, names: Names) -> list[OrganisationMention]:
    """Find the companies of "Norvik-Chefin" and "Norvik-Konzern"."""
    table = names.table
    found: list[OrganisationMention] = []
    for place, word in enumerate(line.words):
        first, hyphen, last = word.text.rpartition("-")
        if not hyphen or not word.capital or fold(last) not in table.company_roles or not first.isalpha():
            continue
        owner = fold(first)
        known = first.upper() in NO_BODIES or owner in names.places | table.portfolios | table.heads
        if len(first) >= FEWEST_LETTERS and not known and not names.introduces_folded(owner):
            found.append(OrganisationMention(line.number, place, place + 1, first, by_form=False))
    return found


def _quoted(line: Line, names: Names) -> Iterator[Piece]:
    """Find the name in quotation marks after "initiative" or "campaign group"."""
    for place in range(1, len(line.words) - 1):
        if line.words[place].text not in QUOTES or not line.words[place + 1].capital:
            continue
        before = line.words[place - 1]
        if before.is_word and names.introduces(before):
            ends = range(place + 2, min(place + 1 + LONGEST_IN_QUOTES, len(line.words)))
            yield from ((place + 1, end) for end in ends if line.words[end].text in QUOTES)


def _parties(line: Line, people: frozenset[int]) -> Iterator[Piece]:
    """Find the party in brackets after a person's name: "Ada Berg (Free Centre)"."""
    for place in range(1, len(line.words) - 2):
        if line.words[place].text == "(" and place - 1 in people and line.words[place + 1].capital:
            end = place + 1
            while end < len(line.words) and end - place <= LONGEST and line.words[end].capital:
                end += 1
            if line.at(end) == ")":
                yield place + 1, end


def _can_be_company(line: Line, start: int, end: int, names: Names, *, certain: bool) -> bool:
    """Tell whether words may be a company's name at all: no place, no department, no thing."""
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
    return _can_stand_alone(line, start, end, names, certain=certain)


def _can_stand_alone(line: Line, start: int, end: int, names: Names, *, certain: bool) -> bool:
    """Tell whether one word may be a company's name, and not a country that acts or a word that opens its sentence."""
    word, table = line.words[start], names.table
    if word.text.upper() in NO_BODIES or len(word.text) < FEWEST_LETTERS or word.text.isdigit():
        return False
    body = word.folded in table.heads if certain else is_head(word, names)  # "Gewerkschaft Nordbund" has a name
    if body or word.folded in table.openers | table.portfolios | table.place_heads:
        return False
    if not certain and word.folded in names.located:
        return False
    if line.opens(start) and (not certain or names.language in ("tr", "de")):
        return word.folded in names.proper or (names.language == "tr" and line.at(end)[:1] == "'")
    return True
