"""Words as they are compared: without case, accents, apostrophes and end marks; and tables of them.

Takes a few words; gives them folded, so that "WHAT’S NEXT:", "What's next" and "Whats next" are one, "BÜYÜK RESİM" and
"Büyük resim", "Perche' conta" and "Perché conta". All four Turkish i fold to one.
"""

import unicodedata
from functools import cache

JOINED = {ord(letter): None for letter in "'’‘ʼ`´\"“”„«»*_¿¡"} | {ord(letter): " " for letter in "-‐–—/"}
TURKISH_I = {ord("ı"): "i", ord("İ"): "i", ord("I"): "i"}
END_MARKS = " :：.!?…"


def folded(words: str) -> str:
    """Give the words folded for comparison."""
    words = words.translate(JOINED)
    if not words.isascii():
        decomposed = unicodedata.normalize("NFD", words.translate(TURKISH_I).casefold())
        words = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(words.casefold().split()).strip(END_MARKS)


@cache
def entries(table: str) -> frozenset[str]:
    """Give the entries of a literal table, which are parted by a bar."""
    return frozenset(table.split("|"))
