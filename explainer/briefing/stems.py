"""Endings of German and Turkish words, so that tables need to hold only the word itself.

Takes a word in lower case; gives what it may be without an ending. The answer is generous: it offers keys for a table,
and what no table holds is never found.
"""

from functools import cache
from itertools import product
from typing import Final

from explainer.briefing.tokens import Stemmer

GERMAN: Final = ("en", "er", "es", "em", "e", "n", "s")
HARMONY: Final = ("ıa", "ie", "ua", "üe")
CASES: Final = ("", "{h}", "{l}", "d{l}", "t{l}", "d{l}n", "t{l}n", "{h}n", "l{l}", "y{h}", "y{l}", "n{h}n",
                "yl{l}", "n{h}", "n{l}", "nd{l}",
                "nd{l}n", "c{l}", "ç{l}", "d{l}ki", "t{l}ki", "nd{l}ki", "s{h}z",
                "d{h}", "t{h}", "yd{h}", "d{h}r", "t{h}r")  # fmt: skip
STARTS: Final = ("", "l{l}r", "l{l}r{h}", "{h}", "s{h}", "l{h}k", "l{h}ğ", "l{h}", "l{h}kl", "nc{h}")
CASE_ENDINGS: Final = ("ye", "ya", "e", "a", "den", "dan", "ten", "tan", "in", "ın", "un", "ün")
"""Turkish endings of number words; those of place are kept for parts ("üçte biri")."""
SOFTENED: Final = {"ğ": "k", "b": "p", "c": "ç", "d": "t"}


def stemmer(language: str) -> Stemmer | None:
    """Give the function that takes endings off, or None where tables hold every form."""
    return {"de": german, "tr": turkish}.get(language)


def german(word: str) -> tuple[str, ...]:
    """Take off the endings of nouns, adjectives and participles."""
    return tuple(word[: -len(end)] for end in GERMAN if word.endswith(end) and len(word) - len(end) >= 3)


def turkish(word: str) -> tuple[str, ...]:
    """Take off endings of case, number, possession and "-lik", also where the last letter has become soft."""
    endings = turkish_endings()
    found = []
    for cut in range(2, len(word)):
        if word[cut:] in endings:
            stem = word[:cut]
            found.append(stem)
            if stem[-1] in SOFTENED:
                found.append(stem[:-1] + SOFTENED[stem[-1]])
    return tuple(found)


@cache
def turkish_endings() -> frozenset[str]:
    """Give the endings in the four forms that vowel harmony asks for."""
    shapes = {start + case for start, case in product(STARTS, CASES)}
    return frozenset(shape.format(h=high, l=low) for shape in shapes if shape for high, low in HARMONY)
