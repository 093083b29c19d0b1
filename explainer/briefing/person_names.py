"""The words of a person's name: how far it reaches in its sentence, and what can be part of one.

Takes a line and a run of its capitalised words; gives the pieces of it that can be names, each without what stands before or
after a name in the same run, and with its particles: "Ursula von der Leyen". Refuses nothing.
"""

from msgspec import Struct

from explainer.briefing.capitals import Word
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import spelled
from explainer.briefing.person_roles import is_role

LONGEST = 5  # words of a name
FIRST_PARTICLES = spelled("""
    de del della dello dei degli di da dal dalla do dos das du des von van vom zu zum zur der den ten ter te af av bin
    ibn bint al el la lo le d' dell' dall' y
    """)
NEXT_PARTICLES = spelled("la las los le der den dem het 't und zu lo gli")
CERTAIN_PARTICLES = spelled("van bin ibn bint ter ten")  # no preposition of the six languages
ARABIC = ("al-", "el-", "ad-", "as-", "ar-", "an-", "ben-")
SAINTS = spelled("san santa santo sant' saint sainte st st. sankt são")
CROSSES = spelled("cruz croix croce kreuz")  # heads of names of bodies that are surnames too


class Piece(Struct, frozen=True):
    """Part of a capitalised run that can be a name: no role, no place, no month in it."""

    start: int
    end: int
    honoured: bool


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


def fitted(line: Line, piece: Piece, names: Names, taken: frozenset[int]) -> tuple[int, int]:
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


def can_be_names(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether all words can be parts of a name; particles can, inside of it."""
    inside = (word for word in line.words[start + 1 : end - 1] if word.folded not in FIRST_PARTICLES | NEXT_PARTICLES)
    ends = (line.words[start], line.words[end - 1])
    return all(_can_be_name(word, names) for word in (*ends, *inside))


def _can_be_name(word: Word, names: Names) -> bool:
    text = word.text.rstrip(".")
    if any(letter.isdigit() for letter in text) or word.folded in names.table.determiners:
        return False
    if len(text) > 1 and text.isupper() and "." not in text and len(text) < 5:
        return False
    return text.replace("-", "").replace("'", "").replace("’", "").replace(".", "").replace(
        "‑", ""
    ).isalpha() or text in (*FIRST_PARTICLES,)


def is_saint(line: Line, start: int, end: int) -> bool:
    """Tell whether a saint's name stands here, which is a church, a town or a hospital."""
    return line.at(start - 1) in SAINTS or any(line.at(place) in SAINTS for place in range(start, end))
