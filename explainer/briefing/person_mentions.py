"""People where a briefing names them: capitalised words that stand where only a person can.

Takes a prepared line and the words that organisations have taken; gives every mention with its role. A known given name, a
role, an honorific, an age, direct speech, or a person beside it shows a person. Refuses nothing.
"""

from msgspec import Struct, structs

from explainer.briefing.appositions import is_aged, role_after
from explainer.briefing.body_names import is_tail
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.person_evidence import is_shown, said_role, speaks_after
from explainer.briefing.person_names import FIRST_PARTICLES, Piece, can_be_names, fitted, is_saint, pieces
from explainer.briefing.person_roles import is_plural_role, is_role, role_before

QUOTES = frozenset('"“”„«»‹›')


class PersonMention(Struct, frozen=True):
    """A name where it stands, with what shows that it is a person's."""

    line: int  # number of the sentence
    start: int  # words [start, end) of the line
    end: int
    name: str
    role: str | None
    titled: bool  # a role or an honorific stands by it
    given: bool  # begins with a known given name
    spoken: bool = False  # stands where speakers stand


def people_in(line: Line, names: Names, taken: frozenset[int]) -> list[PersonMention]:
    """Give the people that a line shows as such, in order; `taken` are the words of organisations."""
    if not line.telling:
        return []
    found: list[PersonMention] = []
    done = 0
    for run in line.runs:
        for piece in pieces(line, max(run.start, done), run.end, names, taken):
            mention = _mention(line, piece, names, taken)
            if mention:
                found.append(_with_shared_role(line, found, mention, names))
                done = mention.end
            elif found and _is_second(line, found[-1], piece, names):
                name = line.written(piece.start, piece.end)
                second = PersonMention(line.number, piece.start, piece.end, name, None, False, False)
                found.append(_with_shared_role(line, found, second, names))
                done = piece.end
    return found


def _is_second(line: Line, first: PersonMention, piece: Piece, names: Names) -> bool:
    """Tell whether a name that nothing else speaks for stands beside a person's: "Ada Berg and Tarmo Lepik"."""
    beside = piece.start == first.end + 1 and line.at(first.end) in names.table.conjunctions
    sized = first.end - first.start > 1 and piece.end - piece.start in (2, 3)
    alone = piece.end >= len(line.words) or not line.words[piece.end].capital or not line.words[piece.end].spaced
    if not (beside and sized and alone) or is_saint(line, piece.start, piece.end):
        return False
    return can_be_names(line, piece.start, piece.end, names) and not _is_owned(line, piece.start, piece.end, names)


def _with_shared_role(line: Line, before: list[PersonMention], mention: PersonMention, names: Names) -> PersonMention:
    """Give the second of "ministers Ada Berg and Tom Ray" the role of the first."""
    if mention.role or not before or before[-1].role is None:
        return mention
    other = before[-1]
    between = {line.at(place) for place in range(other.end, mention.start)}
    shared = bool(between) and between <= names.table.conjunctions | {","}
    if shared and is_plural_role(line.words[other.start - 1], names):
        return structs.replace(mention, role=other.role, titled=True)
    return mention


def _mention(line: Line, piece: Piece, names: Names, taken: frozenset[int]) -> PersonMention | None:
    start, end = fitted(line, piece, names, taken)
    found = line.words[start:end]
    if not found or not can_be_names(line, start, end, names) or is_saint(line, start, end):
        return None
    if line.at(start - 1) in QUOTES and line.at(end) in QUOTES:
        return None  # "the school «Ada Berg»", "the ship 'Ada Berg'" is named after her
    given = names.is_given(found[0]) and len(found) > 1
    if not given and _is_introduced(line, start, len(found), names):
        return None
    before = role_before(line, start, names)
    after = role_after(line, end, names)
    if before is None and len(found) > 1:
        before = said_role(line, start, names)
    beside = _is_beside_role(line, start, names)
    if not beside and (len(found) == 1 or (before and not given and _is_capital_plural(line, start, names))):
        before = None
    if not given and _modifies_role(line, end, names):
        return None
    if end < piece.end and _is_owned(line, end, piece.end, names):
        return None  # "Ada Berg Concert Hall"
    if before and line.at(start - 1) == "," and not _is_parenthetical(line, end, given, names):
        before = None
    honoured = piece.honoured or line.at(end) in names.table.honorifics_after
    titled = honoured or bool(before or after) or is_aged(line, end, names)
    spoken = is_shown(line, start, end, names)
    if not _is_person(line, start, end, names, titled=titled, given=given, spoken=spoken, before=before):
        return None
    place = before if before and line.at(start - 1) != "," else after or before
    role = line.written(*place) if place else None
    return PersonMention(line.number, start, end, line.written(start, end), role, titled, given, spoken)


def _is_capital_plural(line: Line, start: int, names: Names) -> bool:
    """Tell whether a plural role with a capital letter stands before a place: "Doctors Without Borders" is no doctor."""
    word = line.words[start - 1]
    return word.capital and is_plural_role(word, names)


def _modifies_role(line: Line, end: int, names: Names) -> bool:
    """Tell whether a role follows in the same run, "Norland Energy Minister Ada Berg": what stands before is no name."""
    if end >= len(line.words):
        return False
    word = line.words[end]
    return word.capital and word.spaced and is_role(word, names) and word.folded not in names.table.honorifics_after


def _is_person(
    line: Line,
    start: int,
    end: int,
    names: Names,
    *,
    titled: bool,
    given: bool,
    spoken: bool,
    before: tuple[int, int] | None,
) -> bool:
    """Weigh what speaks for a person."""
    if _is_owned(line, start, end, names):
        return given and (titled or spoken or any(line.at(place) in FIRST_PARTICLES for place in range(start, end)))
    if given:
        return True
    if end - start == 1:
        return titled and not names.is_ordinary(line, start) and not _is_genitive(line, start, names, before)
    return titled or spoken


def _is_owned(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether a word among these belongs to the names of bodies, companies or places."""
    owned = names.table.heads | names.table.place_heads | names.table.things
    return any(word.folded in owned or is_tail(word.folded, names) for word in line.words[start:end])


def _is_genitive(line: Line, start: int, names: Names, before: tuple[int, int] | None) -> bool:
    """Tell the German "der Präsident Nordlands" from "Präsident Meier": an article, and a noun with the ending of a genitive."""
    if names.language != "de" or before is None or not line.at(start).endswith("s"):
        return False
    return line.at(before[0] - 1) in names.table.determiners


def _is_introduced(line: Line, start: int, count: int, names: Names) -> bool:
    """Tell "the broker Norvik", a company, from "broker Ada Norvik": the noun may stand before either."""
    if not start or not (line.words[start - 1].text.islower() or names.language == "de"):
        return False
    before = line.words[start - 1]
    either = names.language == "de" and is_role(before, names)  # "Händler" may stand before a person or a company
    return before.is_word and names.introduces(before) and not (either and count > 1)


def _is_beside_role(line: Line, start: int, names: Names) -> bool:
    """Tell whether a role or an honorific stands right before a place: a lone word is only then a person's."""
    before = start - 1
    if before > 0 and line.words[before].text[0] in "'’":
        before -= 1
    if before < 0:
        return False
    word = line.words[before]
    return word.folded in names.table.honorifics or (is_role(word, names) and not is_plural_role(word, names))


def _is_parenthetical(line: Line, end: int, given: bool, names: Names) -> bool:
    """Tell whether a name after "role," ends as an apposition does, so that the two belong together."""
    closes = line.at(end) in (",", "(", "–", "—", ".", "", ";", ":") or speaks_after(line, end, names)
    return closes or given
