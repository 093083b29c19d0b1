"""One spelling for comparing words, whatever their case and in whatever language.

Takes text; gives it in small letters, dotted and dotless i made one, curly apostrophes and odd hyphens made plain.
"""

import unicodedata

_PLAIN = str.maketrans({"İ": "i", "ı": "i", "’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"})


def fold(text: str) -> str:
    """Give the text as it is compared; accents stay, since "più" and "piu" differ in few of our words."""
    return text.translate(_PLAIN).lower()


def bare(text: str) -> str:
    """Give the text as names are compared: folded and without accents, so that Erdogan is Erdoğan."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", fold(text))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def listed(text: str) -> frozenset[str]:
    """Read a table written as words between spaces; "_" stands for a space inside one."""
    return frozenset(word.replace("_", " ") for word in fold(text).split())


def endings(text: str) -> tuple[str, ...]:
    """Read a table of beginnings or endings of words."""
    return tuple(fold(text).split())


def spelled(text: str) -> frozenset[str]:
    """Read a table of words whose capital letters count."""
    return frozenset(text.split())
