"""Names for addresses: readable ASCII from any title.

Takes a title or a file's name; gives lower-case words joined by hyphens. Letters of every script are transliterated;
a title that holds none, such as one of emoji only, gives an empty text, and its file needs a `slug`.
"""

import re
from collections.abc import Iterable
from functools import cache
from unicodedata import category, normalize

LONGEST = 48  # characters of a slug that is made from a title
LONGEST_PART = 100  # characters of a part of an address; disks take 255 bytes, and some build needs a few more

APOSTROPHES = "'’‘ʼ`´"
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})  # in Turkish ü is u


def slugify(text: str, language: str = "en") -> str:
    """Write a text as a slug: "Dış Ticaret" is "dis-ticaret"; in German "Häfen" is "haefen". Empty without letters."""
    ascii_text = text if text.isascii() else _transliterated(text, language)
    return "-".join(_words().findall(_without_apostrophes(ascii_text).lower()))


def short_slug(text: str, language: str = "en", longest: int = LONGEST) -> str:
    """Write a text as a slug, cut at a word."""
    slug = slugify(text, language)
    if len(slug) <= longest:
        return slug
    cut = slug[: longest + 1].rpartition("-")[0]
    return cut or slug[:longest]


def address_part(name: str, language: str = "en") -> str:
    """Write the name of a file or folder as a part of an address; a name that is very long is cut at a word."""
    return short_slug(name, language, LONGEST_PART)


class Slugs:
    """Slugs that are taken: a second one of the same words gets a number."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.numbers = dict.fromkeys(taken, 1)

    def take(self, wanted: str) -> str:
        """Give the slug, with a number where it is taken already, and note it as taken."""
        slug = wanted
        while slug in self.numbers:
            self.numbers[wanted] += 1
            slug = f"{wanted}-{self.numbers[wanted]}"
        self.numbers[slug] = 1
        return slug


@cache
def _words() -> re.Pattern[str]:
    return re.compile("[a-z0-9]+")


def _without_apostrophes(text: str) -> str:
    for mark in APOSTROPHES:
        text = text.replace(mark, "")
    return text


def _transliterated(text: str, language: str) -> str:
    from anyascii import anyascii  # only titles beyond ASCII pay for its tables

    composed = normalize("NFC", text)
    if language == "de":
        composed = composed.translate(GERMAN)
    kept = "".join(letter if _spoken(letter) else " " for letter in _without_apostrophes(composed))
    return str(anyascii(kept))


def _spoken(letter: str) -> bool:
    """Tell whether a character is read aloud: letters, digits and their marks, but no emoji and no signs."""
    return category(letter)[0] in "LNM"
