"""What a number counts and what happens on a date, in the words of the sentence.

Takes a sentence and the spans of the numbers and dates in it; gives the part of the clause that is left when they are
taken out. It is a cutting, not an understanding: the words are always the sentence's own, in its order.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from explainer.briefing.clause_words import clause_words
from explainer.briefing.tokens import fold
from explainer.briefing.types import Span

HARD: Final = frozenset(";:()[]—")
QUOTES: Final = "\"“”„«»‘’'"
EDGES: Final = " ,.;:!?()[]—–-+" + QUOTES
ELLIPSIS: Final = " … "
SHORTEST: Final = 2  # letters of a word that says something


class Clause(Struct, frozen=True):
    """A sentence with a part of it that holds a number or a date."""

    text: str
    start: int
    end: int


def clauses(sentence: str) -> tuple[Clause, ...]:
    """Cut a sentence at its marks: semicolons, colons, brackets, dashes between spaces, commas before a space."""
    cuts = [0]
    for index, letter in enumerate(sentence):
        following = sentence[index + 1 : index + 2]
        if letter in HARD and (letter != ":" or following in ("", " ")):
            cuts.append(index + 1)
        elif letter == "," and following == " " or letter in "–-" and following == " " and sentence[index - 1 : index] == " ":
            cuts.append(index + 1)
    ends = [*cuts[1:], len(sentence)]
    return tuple(Clause(sentence, start, end) for start, end in zip(cuts, ends, strict=True))


def clause_of(found: Sequence[Clause], place: int) -> int:
    """Give the index of the clause that holds a place of the sentence."""
    return next((index for index, clause in enumerate(found) if clause.start <= place < clause.end), len(found) - 1)


def without(sentence: str, start: int, end: int, spans: Sequence[Span], language: str) -> str:
    """Give a stretch of the sentence without some spans of it, each taken out together with its preposition."""
    pieces, place = [], start
    for span in spans:
        if start <= span.start and span.end <= end:
            pieces.append(cut_end(sentence[place : span.start], language, only_last=True))
            place = span.end
    pieces.append(_after_ending(sentence[place:end]) if place > start else sentence[place:end])
    return trimmed(" ".join(piece for piece in map(str.strip, pieces) if piece))


def _after_ending(text: str) -> str:
    """Leave out a Turkish ending that an apostrophe hangs on what was cut before ("'te")."""
    if text[:1] in ("'", "’") and text[1:2].isalpha():
        word = text[1:].split(" ", 1)
        return word[1] if len(word) > 1 and len(word[0]) <= 4 else text
    return text


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
    word = first_word(text, language)
    return len(word) >= SHORTEST and word not in clause_words(language)["no_nouns"]


def first_word(text: str, language: str) -> str:
    """Give the first word in lower case; an empty text where a mark of punctuation comes first."""
    stripped = text.lstrip()
    if not stripped or not (stripped[0].isalnum() or stripped[0] in QUOTES + "-"):
        return ""
    return fold(stripped.split()[0].strip(EDGES), language).split("'")[0]


def after_of(text: str, language: str) -> str | None:
    """Give what stands after "of"; None where the text does not begin with it."""
    stripped = text.lstrip()
    if first_word(stripped, language) not in clause_words(language)["of"]:
        return None
    cut = min((index + 1 for index in (stripped.find(" "), stripped.find("'"), stripped.find("’")) if index > 0), default=len(stripped))
    return stripped[cut:]


def says_something(text: str) -> bool:
    """Tell whether there is at least one word in a text."""
    return any(len(word.strip(EDGES)) >= SHORTEST and any(map(str.isalpha, word)) for word in text.split())
