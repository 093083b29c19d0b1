"""How alike two texts are, and two records.

Takes texts; gives a number from 0 to 1. Words count by their beginnings, for endings change with grammar.
"""

from difflib import SequenceMatcher
from functools import lru_cache

from explainer.content.slugs import slugify

STEM = 5  # letters of a word that count
SHORT = 2  # words of so many letters or fewer say nothing
LONGEST = 400  # characters of a text that are compared


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Give what is the same for two spellings of a name: ASCII, small, hyphens between words."""
    return slugify(text[:LONGEST])


@lru_cache(maxsize=65536)
def stems(text: str) -> frozenset[str]:
    """Give the beginnings of the words that say something."""
    return frozenset(word[:STEM] for word in folded(text).split("-") if len(word) > SHORT)


def alike(one: str, other: str) -> float:
    """Give which part of the words of the shorter text stands in the other, too."""
    first, second = stems(one), stems(other)
    if not first or not second:
        return 1.0 if folded(one) == folded(other) else 0.0
    return len(first & second) / min(len(first), len(second))


def shared(one: str, other: str) -> float:
    """Give which part of the words of both texts they share."""
    first, second = stems(one), stems(other)
    return len(first & second) / len(first | second) if first | second else 0.0


def similar(one: str, other: str) -> float:
    """Give how alike two texts are letter by letter, such as a sentence before and after it was mended."""
    if one == other:
        return 1.0
    words, others = stems(one), stems(other)
    if 3 * len(words & others) < min(len(words), len(others)):
        return 0.0  # cheap to see, and thousands of pairs are looked at
    first, second = one[:LONGEST], other[:LONGEST]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > 0.5 and matcher.quick_ratio() > 0.5 else 0.0
