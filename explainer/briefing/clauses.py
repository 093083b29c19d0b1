"""What a number counts and what happens on a date, in the words of the sentence.

Takes a sentence and the spans of the numbers and dates in it; gives the part of the clause that is left when they are
taken out. It is a cutting, not an understanding: the words are always the sentence's own, in its order. Only what
stands near is looked at, so that a sentence without end costs no more than its length.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from explainer.briefing.clause_words import clause_words
from explainer.briefing.tokens import fold
from explainer.briefing.types import Span

HARD: Final = frozenset(";()[]—|")
BEFORE_SPACE: Final = frozenset(",:–-")  # cut only before a space, and dashes only after one too
QUOTES: Final = "\"“”„«»‘’'"
EDGES: Final = " ,.;:!?()[]—–-+" + QUOTES
REACH: Final = 250  # characters of a clause that are looked at on either side
ANDS: Final = frozenset({"and", "e", "ed", "ve", "und", "et", "y"})
SHORTEST: Final = 2  # letters of a word that says something
LONGEST_ENDING: Final = 5  # letters of a Turkish ending with its apostrophe


def clause_around(sentence: str, start: int, end: int) -> Span:
    """Give the clause that holds a stretch: to the next semicolon, bracket, dash, colon or comma on either side."""
    first = next(
        (place + 1 for place in range(start - 1, max(start - REACH, 0) - 1, -1) if _cuts(sentence, place)), None
    )
    last = next((place for place in range(end, min(end + REACH, len(sentence))) if _cuts(sentence, place)), None)
    return Span(
        max(start - REACH, 0) if first is None else first, min(end + REACH, len(sentence)) if last is None else last
    )


def clause_before(sentence: str, clause: Span) -> Span | None:
    """Give the clause before one, None where the sentence begins."""
    place = clause.start - 1
    while place > 0 and not sentence[place].isalnum():
        place -= 1
    return clause_around(sentence, place, place + 1) if 0 < place < clause.start else None


def clause_after(sentence: str, clause: Span) -> Span | None:
    """Give the clause after one, None where the sentence ends."""
    place = clause.end
    while place < len(sentence) and not sentence[place].isalnum():
        place += 1
    return clause_around(sentence, place, place + 1) if place < len(sentence) else None


def _cuts(sentence: str, place: int) -> bool:
    letter = sentence[place]
    if letter in HARD:
        return True
    if letter not in BEFORE_SPACE or sentence[place + 1 : place + 2] not in ("", " ", *QUOTES):
        return False
    return letter in ",:" or sentence[place - 1 : place] == " "


def near(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Give those of some spans, in their order, that lie within a stretch."""
    first = bisect_left(spans, start, key=lambda span: span.start)
    last = bisect_left(spans, end, lo=first, key=lambda span: span.start)
    return [span for span in spans[first:last] if span.end <= end]


def without(sentence: str, start: int, end: int, spans: Sequence[Span], language: str) -> str:
    """Give a stretch of the sentence without some spans of it, each taken out together with its preposition."""
    pieces, place = [], start
    for span in near(spans, start, end):
        pieces.append(cut_end(_past_ending(sentence[place : span.start], language), language, only_last=True))
        place = span.end
    pieces.append(_past_ending(sentence[place:end], language))
    return trimmed(" ".join(piece for piece in map(str.strip, pieces) if piece).replace(" ,", ","))


def _past_ending(text: str, language: str) -> str:
    """Leave out the ending that an apostrophe hangs on what was cut before: "today's", in Turkish "'te"."""
    if language == "en" and text[:2] in ("'s", "’s") and not text[2:3].isalnum():
        return text[2:]
    if language != "tr" or text[:1] not in ("'", "’") or not text[1:2].isalpha():
        return text
    ending, _, rest = text.partition(" ")
    return rest if len(ending) <= LONGEST_ENDING else text


def trimmed(text: str) -> str:
    """Take marks and spaces off both ends."""
    return text.strip(EDGES)


def cut_end(text: str, language: str, *, only_last: bool = False) -> str:
    """Take words off the end that only lead to a number; `only_last` takes one preposition or article."""
    words = clause_words(language)
    parted = text.rstrip(EDGES).split()
    towards = False
    while parted:
        word = fold(parted[-1].strip(EDGES), language)
        if word in words["changes"] and towards and not only_last:
            towards = False
        elif word not in words["links"] and word:
            break
        else:
            towards = word in words["towards"]
        parted.pop()
        if only_last:
            break
    return " ".join(parted)


def starts_with_noun(text: str, language: str) -> bool:
    """Tell whether what is counted may begin here."""
    word, words = first_word(text, language), clause_words(language)
    return len(word) >= SHORTEST and word not in words["no_nouns"] and word not in words["of"]


def first_word(text: str, language: str) -> str:
    """Give the first word in lower case; an empty text where a mark of punctuation comes first."""
    stripped = text.lstrip()
    if not stripped or not (stripped[0].isalnum() or stripped[0] in QUOTES + "-"):
        return ""
    return fold(stripped.split(maxsplit=1)[0].strip(EDGES), language).split("'")[0]


def after_of(text: str, language: str) -> str | None:
    """Give what stands after "of"; None where the text does not begin with it."""
    stripped = text.lstrip()
    if first_word(stripped, language) not in clause_words(language)["of"]:
        return None
    cuts = (stripped.find(" "), stripped.find("'"), stripped.find("’"))
    return stripped[min((cut + 1 for cut in cuts if cut > 0), default=len(stripped)) :]


def after_and(text: str, language: str) -> str:
    """Give what stands after the last "and"."""
    words = text.split()
    place = max((index for index, word in enumerate(words) if fold(word, language) in ANDS), default=-1)
    return " ".join(words[place + 1 :])


def before_and(text: str, language: str) -> str:
    """Give what stands before the last "and", where anything does."""
    words = text.split()
    place = max((index for index, word in enumerate(words) if fold(word, language) in ANDS), default=0)
    return " ".join(words[:place]) if place else text


def cut_start(text: str, language: str) -> str:
    """Take prepositions and articles off the beginning."""
    words, links = text.split(), clause_words(language)["leading"]
    while len(words) > 1 and fold(words[0], language) in links:
        words.pop(0)
    return " ".join(words)


def says_something(text: str) -> bool:
    """Tell whether there is at least one word in a text."""
    return any(len(word.strip(EDGES)) >= SHORTEST and any(map(str.isalpha, word)) for word in text.split())
