"""People named in a briefing: capitalised words that stand where only a person can.

Takes the prepared lines and the words that organisations have taken; gives every mention with its role, the fullest
form of each name first found. A known given name, a role, an honorific, an age or direct speech shows a person.
Refuses nothing.
"""

from msgspec import Struct, structs

from explainer.briefing.body_names import is_tail
from explainer.briefing.capitals import Word
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import spelled
from explainer.briefing.person_roles import is_aged, is_plural_role, is_role, role_after, role_before

LONGEST = 5  # words of a name
FIRST_PARTICLES = spelled("""
    de del della dello dei degli di da dal dalla do dos das du des von van vom zu zum zur der den ten ter te af av bin
    ibn bint al el la lo le d' dell' dall' y
    """)
NEXT_PARTICLES = spelled("la las los le der den dem het 't und zu lo gli")
OPENED = frozenset('"“„«')
ARABIC = ("al-", "el-", "ad-", "as-", "ar-", "an-", "ben-")
CROSSES = spelled("cruz croix croce kreuz")  # heads of names of bodies that are surnames too
SAINTS = spelled("san santa santo sant' saint sainte st st. sankt são")
CERTAIN_PARTICLES = spelled("van bin ibn bint ter ten")  # no preposition of the six languages


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


class Piece(Struct, frozen=True):
    """Part of a capitalised run that can be a name: no role, no place, no month in it."""

    start: int
    end: int
    honoured: bool


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
    if not (beside and sized and alone) or _is_saint(line, piece.start, piece.end):
        return False
    return _can_be_names(line, piece.start, piece.end, names) and not _is_owned(line, piece.start, piece.end, names)


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


def pieces(line: Line, start: int, end: int, names: Names, taken: frozenset[int]) -> list[Piece]:
    """Cut a run where a role, a place, a month or an organisation stands in it."""
    found: list[Piece] = []
    place, honoured = start, False
    while place < end:
        if _parts(line, start, place, end, names, taken):
            honoured = line.at(place) in names.table.honorifics
            place += 1
            continue
        last = place + 1
        while last < end and not _parts(line, place, last, end, names, taken):
            last += 1
        found.append(Piece(place, last, honoured))
        place, honoured = last, False
    return found


def _parts(line: Line, start: int, place: int, end: int, names: Names, taken: frozenset[int]) -> bool:
    """Tell whether a word of a run cannot be part of a person's name; the name would begin at `start`."""
    word, table = line.words[place], names.table
    if place in taken or names.is_ordinary(line, place) or word.text == "&":
        return True
    after_given = place > start and names.is_given(line.words[place - 1]) and place - 1 not in taken
    if word.folded in table.honorifics:
        return not (after_given and place < end - 1)
    if is_role(word, names):
        return not (after_given and place == end - 1) or word.folded in table.honorifics_after
    before_name = place + 1 < end and line.words[place + 1].capital and names.is_given(word)
    if word.folded in table.calendar or word.folded in table.peoples or _is_place(line, place, end, names):
        return not (before_name or (after_given and place - 1 == start and word.folded not in table.calendar))
    return False


def _is_place(line: Line, place: int, end: int, names: Names) -> bool:
    if names.is_place(line.words[place]):
        return True
    pairs = ((place, place + 1), (place - 1, place))
    return any(one >= 0 and other < end and f"{line.at(one)} {line.at(other)}" in names.places for one, other in pairs)


def _mention(line: Line, piece: Piece, names: Names, taken: frozenset[int]) -> PersonMention | None:
    start, end = _fitted(line, piece, names, taken)
    found = line.words[start:end]
    if not found or not _can_be_names(line, start, end, names) or _is_saint(line, start, end):
        return None
    given = names.is_given(found[0]) and len(found) > 1
    if not given and _is_introduced(line, start, len(found), names):
        return None
    before = role_before(line, start, names)
    after = role_after(line, end, names)
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
    spoken = _speaks(line, start, end, names)
    if not _is_person(line, start, end, names, titled=titled, given=given, spoken=spoken, before=before):
        return None
    place = before if before and line.at(start - 1) != "," else after or before
    role = line.written(*place) if place else None
    return PersonMention(line.number, start, end, line.written(start, end), role, titled, given, spoken)


def _is_capital_plural(line: Line, start: int, names: Names) -> bool:
    """Tell whether a plural role with a capital letter stands before a place: "Doctors Without Borders" is no doctor."""
    word = line.words[start - 1]
    return word.capital and is_plural_role(word, names)


def _is_saint(line: Line, start: int, end: int) -> bool:
    """Tell whether a saint's name stands here, which is a church, a town or a hospital."""
    return line.at(start - 1) in SAINTS or any(line.at(place) in SAINTS for place in range(start, end))


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


def _can_be_names(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether all words can be parts of a name; particles can, inside of it."""
    inside = (word for word in line.words[start + 1 : end - 1] if word.folded not in FIRST_PARTICLES | NEXT_PARTICLES)
    ends = (line.words[start], line.words[end - 1])
    return all(_can_be_name(word, names) for word in (*ends, *inside))


def _is_genitive(line: Line, start: int, names: Names, before: tuple[int, int] | None) -> bool:
    """Tell the German "der Präsident Nordlands" from "Präsident Meier": an article, and a noun with the ending of a genitive."""
    if names.language != "de" or before is None or not line.at(start).endswith("s"):
        return False
    return line.at(before[0] - 1) in names.table.determiners


def _fitted(line: Line, piece: Piece, names: Names, taken: frozenset[int]) -> tuple[int, int]:
    """Give the words of the name: without what stands before a known given name, with particles and what follows them."""
    start, end = piece.start, piece.end
    start = _after_complement(line, start, end, names)
    for place in range(start + 1, end - 1):
        if names.is_given(line.words[place]) and not names.is_given(line.words[start]):
            start = place
            break
    if end - start > {"de": 2, "tr": 3}.get(names.language, LONGEST):
        end = _shortened(line, start, end, names)
    longer = end == piece.end
    while longer:
        reached = _with_particles(line, start, end, names, taken)
        longer, end = reached > end, reached
    return start, min(end, start + LONGEST + 2)


def _after_complement(line: Line, start: int, end: int, names: Names) -> int:
    """Pass over what a role is for, where it stands in one run with the name: "assessora alla Salute Ada Berti"."""
    links = (line.at(start - 1).rstrip("'’"), line.at(start - 2).rstrip("'’"))
    linked = links[0] in names.table.role_links or (
        links[0] in names.table.determiners and links[1] in names.table.role_links
    )
    while linked and start < end - 1 and line.at(start) in names.table.portfolios:
        start += 1
    return start


def _shortened(line: Line, start: int, end: int, names: Names) -> int:
    """End a name after its surname where the next capitalised word may be a noun of its own."""
    place = start + 1
    while place < end - 1 and names.is_given(line.words[place]):
        place += 1
    limit = place + 1 if names.is_given(line.words[start]) else start + (2 if names.language == "de" else 3)
    while limit < end and line.words[limit - 1].text.endswith("."):
        limit += 1  # an initial is no surname
    return min(end, limit)


def _with_particles(line: Line, start: int, end: int, names: Names, taken: frozenset[int]) -> int:
    """Lengthen "Ursula" to "Ursula von der Leyen"."""
    place = end
    while place < end + 3 and _is_particle(line, place, first=place == end):
        place += 1
    if place < len(line.words) and line.words[place].folded.startswith(ARABIC) and line.words[place].spaced:
        return place + 1
    if place == end or place - end > 3 or place >= len(line.words):
        return end
    word = line.words[place]
    if not word.capital or place in taken or not line.words[end].spaced:
        return end
    known = all(names.is_given(name) for name in line.words[start:end])
    certain = line.at(end) in CERTAIN_PARTICLES and end - start == 1
    if (
        not (known or certain)
        or names.is_place(word)
        or word.folded in (names.table.heads | names.table.introducers) - CROSSES
    ):
        return end
    place += 1
    while place < len(line.words) and place - end < LONGEST and line.words[place].capital and line.words[place].spaced:
        if place in taken or not (line.at(place - 1) in NEXT_PARTICLES or names.language == "es"):
            break
        place += 1
    return place


def _is_particle(line: Line, place: int, *, first: bool) -> bool:
    word = line.at(place)
    return word in FIRST_PARTICLES or (not first and word in NEXT_PARTICLES and line.words[place].text.islower())


def _can_be_name(word: Word, names: Names) -> bool:
    text = word.text.rstrip(".")
    if any(letter.isdigit() for letter in text) or word.folded in names.table.determiners:
        return False
    if len(text) > 1 and text.isupper() and "." not in text and len(text) < 5:
        return False
    return text.replace("-", "").replace("'", "").replace("’", "").replace(".", "").replace(
        "‑", ""
    ).isalpha() or text in (*FIRST_PARTICLES,)


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
    closes = line.at(end) in (",", "(", "–", "—", ".", "", ";", ":") or _speaks_after(line, end, names)
    return closes or given


def _speaks(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether a speaker stands here: after a quotation and a verb of saying, or right before a quotation."""
    if line.at(end) in (",", ":") and end + 1 < len(line.words) and line.words[end + 1].text in OPENED:
        return end - start > 1
    if line.at(start - 1) not in names.table.said_before:
        return False
    quoted = start < 2 or line.words[start - 2].text in ',"”’»“'
    return quoted and not line.opens(start)


def _speaks_after(line: Line, end: int, names: Names) -> bool:
    return line.at(end) in names.table.said_after
