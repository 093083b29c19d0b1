"""The members of an enumeration in running text: "food and drink, oil and gas, and steel" has three.

Takes the text of the list and what the language knows of lists; gives the members letter for letter, without article and
conjunction, or nothing where one of them cannot be a member. Refuses nothing.
"""

import re
from functools import cache
from itertools import pairwise

from explainer.briefing.name_words.folding import fold
from explainer.briefing.sector_words import SectorWords

LONGEST_MEMBER = 6  # words
MOST_CHARACTERS = 2_000  # a longer text is no list
TRIM = " \t.;:,…*_\"“”„«»'’‘!"
REST = re.compile(r"\s[—–-]\s|\s\(|\.\s|[?!]\s")  # where a sentence goes on after its list
ASIDE = re.compile(r"\s\([^()]*\)")  # "renewable energy (wind, solar)"
NUMBERED = re.compile(r"\(\d{1,2}\)\s*|(?<![\w.,])\d{1,2}[.)]\s+")  # "(1) water; (2) soil"
AND_SO_ON = frozenset(
    fold(word)
    for word in (
        "etc",
        "more",
        "others",
        "altro",
        "altri",
        "diğerleri",
        "mehr",
        "weitere",
        "usw",
        "autres",
        "otros",
        "vb",
    )
)


def members(text: str, words: SectorWords) -> tuple[str, ...]:
    """Give the members of a list; none where the text is no list."""
    if len(text) > MOST_CHARACTERS:
        return ()
    text = ASIDE.sub("", NUMBERED.sub("", text))
    rest = REST.search(text)
    parts = _parts(text[: rest.start()] if rest else text)
    while len(parts) > 1 and not is_member(_bare(parts[-1], words), words):
        parts.pop()
    whole = [*parts[:-1], *_last(parts, words)]
    found = tuple(
        member for member in (_bare(part, words) for part in whole) if member and fold(member) not in AND_SO_ON
    )
    return found if all(is_member(member, words) for member in found) else ()


def _parts(text: str) -> list[str]:
    """Cut at semicolons or, where there is none, at commas; not inside a number."""
    mark = r";" if ";" in text else r",(?!\d)|、|،"
    return [part.strip() for part in re.split(mark, text) if part.strip(TRIM)]


def _last(parts: list[str], words: SectorWords) -> list[str]:
    """Cut the last part at its conjunction, unless that joins a pair or a conjunction has come before."""
    if not parts:
        return []
    last = parts[-1]
    spots = _conjunctions(last, words)
    if not spots or spots[0].start() == 0:
        return [last]
    texts = [
        last[: spots[0].start()],
        *(last[one.end() : other.start()] for one, other in pairwise(spots)),
    ]
    texts.append(last[spots[-1].end() :])
    if len(spots) == 1:
        return [last] if _is_pair(last, words) else texts
    return _grouped(last, spots, texts, words, alone=len(parts) == 1)


def _grouped(last: str, spots: list[re.Match[str]], texts: list[str], words: SectorWords, *, alone: bool) -> list[str]:
    """Keep pairs of "oil and gas and steel" together; after commas, all but what follows the last conjunction."""
    for place in range(len(spots)):
        end = spots[place + 1].start() if place + 1 < len(spots) else len(last)
        start = spots[place - 1].end() if place else 0
        if _is_pair(last[start:end], words):
            before = texts[:place] if place else []
            return [*before, last[start:end], *texts[place + 2 :]]
    if alone:
        return texts
    return [last[: spots[-1].start()], last[spots[-1].end() :]]


def _is_pair(text: str, words: SectorWords) -> bool:
    return fold(" ".join(text.strip(TRIM).split())) in words.pairs


def _conjunctions(text: str, words: SectorWords) -> list[re.Match[str]]:
    """Find the conjunctions that part members; the one in "Maschinen- und Anlagenbau" does not."""
    spots = _conjunction(words.conjunctions).finditer(text)
    return [spot for spot in spots if not text[: spot.start()].endswith("-")]


@cache
def _conjunction(conjunctions: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:{'|'.join(sorted(conjunctions))})\s+", re.IGNORECASE)


def _bare(part: str, words: SectorWords) -> str:
    """Take off what does not belong to a member: conjunction, article, marks, what stands in brackets or after a colon."""
    part = re.split(r":\s|\s[—–-]\s|\s*\(", part.strip(TRIM), maxsplit=1)[0].strip(TRIM)
    pieces = part.split()
    while len(pieces) > 1 and fold(pieces[0]) in words.conjunctions | words.articles | words.links:
        pieces.pop(0)
    part = " ".join(pieces)
    elided = re.match(r"(?:[dl]|dell|all|nell)['’](?=\w)", part, re.IGNORECASE)
    return part[elided.end() :] if elided and words.conjunctions & {"e", "et"} else part


def is_member(member: str, words: SectorWords) -> bool:
    """Tell whether a text can be one member of a list: a few words, none of them a verb or a pronoun that we know."""
    pieces = member.split()
    if not 0 < len(pieces) <= LONGEST_MEMBER or not any(letter.isalpha() for letter in member) or len(member) > 80:
        return False
    if any(fold(piece.strip(TRIM)) in words.stops for piece in pieces):
        return False
    return not member[0].isdigit() and not any(len(piece) > 40 for piece in pieces)
