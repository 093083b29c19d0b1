"""Words and capitalised runs of a sentence: the ground on which names are found.

Takes a sentence; gives its words with their places, a case suffix or an elided article cut off ("Kacır" + "'ın",
"dell'" + "Industria"), and the runs of capitalised words that can hold a name. Refuses nothing; words longer than
any name are never capitalised words, so that text without spaces costs no more than its length.
"""

import re
from functools import cache

from msgspec import Struct

from explainer.briefing.name_words.folding import fold, spelled

LONGEST = 40  # characters; no word of a name is longer
DOTTED = spelled("""
    a.s arch av avv b.v bros capt co col corp dipl doc dott dr dra e.v fr gen geom gov hon hr inc ing jr jur lic lt ltd
    med mio mlle mme mons mr mrd mrs ms n.v nat no on phil prof rag rep rer rev s.a s.l s.p.a s.r.l sen sig sr sra srta
    st sti şti u.k u.s uzm yrd öğr ş
    """)
ELIDED = spelled("""
    l d un s j n c m t qu lorsqu puisqu jusqu dell all nell sull dall coll quest quell sant bell nessun ciascun com dov
    anch tutt grand mezz senz
    """)
BEFORE_FIRST = frozenset(':"“„«»‹‘([¿¡?!•—–')  # a sentence or a part of one may begin after these marks
SURNAME_HEADS = spelled("o d dell dall mc mac l n de")  # what stands before the apostrophe of a surname


class Word(Struct, frozen=True):
    """A word, or one mark, of a sentence."""

    text: str
    start: int
    end: int
    folded: str
    capital: bool  # begins with a capital letter and is no longer than a name
    spaced: bool  # white space stands before it

    @property
    def is_word(self) -> bool:
        """Tell a word from a mark."""
        return self.text[0].isalnum()


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"A/S\b|e\. ?V\.|\w+(?:[-‐‑'’ʼ.&]\w+)*|\S")


def words(sentence: str, language: str) -> tuple[Word, ...]:
    """Cut a sentence into words and marks, in order."""
    found: list[Word] = []
    for match in _pieces().finditer(sentence):
        start, end = match.span()
        if sentence[start] == "." and found and found[-1].end == start and _takes_dot(found[-1].text):
            found[-1] = _word(sentence, found[-1].start, end)
        else:
            first = not found or found[-1].text in BEFORE_FIRST
            cut = _cut(sentence, start, end, language, first=first)
            if cut:
                found.append(_word(sentence, start, cut))
            found.append(_word(sentence, cut or start, end))
    return tuple(found)


def _word(sentence: str, start: int, end: int) -> Word:
    text = sentence[start:end]
    short = len(text) <= LONGEST
    capital = short and (text[0].isupper() or text[0].istitle())
    return Word(text, start, end, fold(text) if short else "", capital, start > 0 and sentence[start - 1].isspace())


def _takes_dot(text: str) -> bool:
    if len(text) == 1:
        return text.isupper()
    if len(text) > LONGEST:
        return False
    inner_dots = "." in text and all(len(part) <= 3 for part in text.split("."))
    return inner_dots or (fold(text) in DOTTED and not (text.isupper() and len(text) > 3))


def _cut(sentence: str, start: int, end: int, language: str, *, first: bool) -> int:
    """Give where a case suffix begins or an elided article ends; 0 where the piece is one word."""
    if end - start > LONGEST:
        return 0
    piece = sentence[start:end]
    if piece.isalnum():
        return 0
    place = max(piece.rfind(mark) for mark in "'’ʼ")
    if place <= 0:
        return 0
    if language in ("en", "de", "tr") and _is_suffix(piece, place, language):
        return start + place
    return start + place + 1 if _is_elided(piece, language, first=first) else 0


def _is_suffix(piece: str, place: int, language: str) -> bool:
    tail = piece[place + 1 :]
    if language == "tr":
        return tail.islower() and (piece[0].isupper() or piece[0].isdigit())
    return tail in ("s", "S")


def _is_elided(piece: str, language: str, *, first: bool) -> bool:
    """Tell "dell'Industria" and, at the start of a sentence, "L'Industria" from the surname "D'Angelo"."""
    if language not in ("it", "fr", "es"):
        return False
    head = re.split("['’ʼ]", piece, maxsplit=1)[0]
    if fold(head) not in ELIDED or "-" in head:
        return False
    return head.islower() or (first and fold(head) not in SURNAME_HEADS - {"l", "dell", "dall"})


class Run(Struct, frozen=True):
    """Neighbouring capitalised words [start, end) of a sentence's words."""

    start: int
    end: int


def capitalised_runs(found: tuple[Word, ...]) -> tuple[Run, ...]:
    """Give the longest runs of capitalised words, parted by white space alone or joined by "&"."""
    runs: list[Run] = []
    place = 0
    while place < len(found):
        if not found[place].capital:
            place += 1
            continue
        end = place + 1
        while step := _joined(found, end):
            end += step
        runs.append(Run(place, end))
        place = end
    return tuple(runs)


def _joined(found: tuple[Word, ...], place: int) -> int:
    """Give how many words from the place on belong to the run before it: none, the next, or a link and the next."""
    if place + 1 < len(found) and found[place].text in "'’" and found[place - 1].folded.endswith("s"):
        return 2 if found[place + 1].capital and found[place + 1].spaced and not found[place].spaced else 0
    if place >= len(found) or not found[place].spaced:
        return 0
    if found[place].capital:
        return 1
    linked = found[place].text == "&" and place + 1 < len(found) and found[place + 1].capital
    return 2 if linked else 0
