"""Words, numbers and marks of a sentence, and tables of phrases to look them up in.

Takes a sentence and its language; gives tokens with their places. A number keeps its separators ("1,500"), letters and
digits that touch are two tokens ("5G" is "5" and "G"). Refuses nothing.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Final, Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")

PIECE: Final = r"[0-9]+(?:[.,][0-9]+|['’][0-9]{3}(?![0-9]))*|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|\S"
PLAIN: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "⁃": "-"})

Stemmer = Callable[[str], tuple[str, ...]]


class Token(Struct, frozen=True, gc=False):
    """A word, a number or a mark. `forms` are its entries in a table: the word itself, and without its ending."""

    text: str  # letter for letter
    forms: tuple[str, ...]
    start: int
    end: int
    spaced: bool  # white space stands before it, or it is the first

    @property
    def folded(self) -> str:
        """Give the word in lower case by the rules of its language, with plain apostrophes and hyphens."""
        return self.forms[0]

    @property
    def numeric(self) -> bool:
        """Tell whether this is a number in digits."""
        return "0" <= self.text[0] <= "9"


Tokens = Sequence[Token]


def fold(text: str, language: str) -> str:
    """Make upper and lower case, composed and decomposed letters, curly and straight apostrophes alike."""
    if text.isascii() and language != "tr":
        return text.lower()
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    return unicodedata.normalize("NFC", text).lower().translate(PLAIN)


def tokenise(text: str, language: str, stem: Stemmer | None = None) -> tuple[Token, ...]:
    """Cut a text into tokens; a stemmer gives further forms of a word."""
    found: list[Token] = []
    end = 0
    for match in _token().finditer(text):
        word, start = match.group(), match.start()
        folded = fold(word, language)
        forms = (folded, *stem(folded)) if stem and len(folded) > 2 and folded.isalpha() else (folded,)
        found.append(Token(word, forms, start, match.end(), start > end or start == 0))
        end = match.end()
    return tuple(found)


class Phrases(Generic[T]):
    """A table of phrases, each with its value, looked up at a place among tokens. Longer phrases win."""

    def __init__(self, rows: Iterable[tuple[str, T]], language: str) -> None:
        """Cut the phrases into words as a sentence is cut."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in rows:
            words = _cut(phrase, language)
            self._by_first.setdefault(words[0], []).append((words, value))
            self._by_last.setdefault(words[-1], []).append((words, value))
        for table in (self._by_first, self._by_last):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, start: int, *, exact: bool = False) -> tuple[int, T] | None:
        """Give the end (exclusive) and the value of the longest phrase that begins at a token.

        `exact` takes its first word as it stands, without other forms.
        """
        if not 0 <= start < len(tokens):
            return None
        best: tuple[int, T] | None = None
        for form in tokens[start].forms:
            for words, value in self._by_first.get(form, ()):
                end = start + len(words)
                if (best is None or end > best[0]) and _agree(tokens, start, words):
                    best = end, value
            if exact:
                break
        return best

    def before(self, tokens: Tokens, end: int) -> tuple[int, T] | None:
        """Give the start and the value of the longest phrase that ends before a token."""
        if not 0 < end <= len(tokens):
            return None
        best: tuple[int, T] | None = None
        for form in tokens[end - 1].forms:
            for words, value in self._by_last.get(form, ()):
                start = end - len(words)
                if start >= 0 and (best is None or start < best[0]) and _agree(tokens, start, words):
                    best = start, value
        return best

    def firsts(self) -> frozenset[str]:
        """Give the words that a phrase can begin with."""
        return frozenset(self._by_first)


def _cut(phrase: str, language: str) -> tuple[str, ...]:
    """Cut a phrase of a table into words; most are plain words in lower case and need no more than their spaces."""
    if phrase.islower() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.split())
    return tuple(token.folded for token in tokenise(phrase, language))


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text that are parted by spaces."""
    return frozenset(text.split())


def table(rows: Mapping[T, str], language: str) -> Phrases[T]:
    """Make a table of phrases from rows of a value and its phrases, parted by a comma and a space."""
    return Phrases(((phrase, value) for value, phrases in rows.items() for phrase in split(phrases)), language)


def words(phrases: str, language: str) -> Phrases[bool]:
    """Make a table of phrases that have no value."""
    return table({True: phrases}, language)


def split(phrases: str) -> tuple[str, ...]:
    """Part phrases that stand in one text."""
    return tuple(phrases.split(", ")) if phrases else ()


def _agree(tokens: Tokens, start: int, words: tuple[str, ...]) -> bool:
    if len(words) == 1:  # its only word was the key
        return True
    if start + len(words) > len(tokens):
        return False
    return all(word in tokens[start + offset].forms for offset, word in enumerate(words))


@cache
def _token() -> re.Pattern[str]:
    return re.compile(PIECE)
