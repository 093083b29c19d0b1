"""Digits: what a written number is worth, by the separators of its language.

Takes the text of a number, with its separators; gives its value, or None where it is no number but a date, a version,
an address. Both "1,500.5" and "1.500,5" are read in every language; where only one mark stands, the language decides.
"""

from decimal import Decimal
from typing import Final

APOSTROPHES: Final = str.maketrans("", "", "'’")


def read_numeral(text: str, decimal: str) -> Decimal | None:
    """Give the value of digits with separators; `decimal` is the language's mark before decimals, "." or ","."""
    if "'" in text or "’" in text:
        text = _without_apostrophes(text)
        if not text:
            return None
    dots, commas = text.count("."), text.count(",")
    if not dots and not commas:
        return Decimal(text)
    if dots and commas:
        return _mixed(text)
    return _single(text, "." if dots else ",", decimal)


def is_grouped(text: str, mark: str) -> bool:
    """Tell whether a mark parts a number into thousands ("1,500"), or as in India ("1,50,000")."""
    first, *groups = text.split(mark)
    if not groups or not 1 <= len(first) <= 3 or first.startswith("0") or len(groups[-1]) != 3:
        return False
    return all(len(group) == 3 for group in groups) or (
        mark == "," and len(first) <= 2 and all(len(group) == 2 for group in groups[:-1])
    )


def _single(text: str, mark: str, decimal: str) -> Decimal | None:
    once = text.count(mark) == 1
    if mark == decimal and once:
        return Decimal(text.replace(mark, "."))
    if is_grouped(text, mark):
        return Decimal(text.replace(mark, ""))
    return Decimal(text.replace(mark, ".")) if once else None


def _mixed(text: str) -> Decimal | None:
    """Read a number with both marks: the last one stands before the decimals, the other groups."""
    decimal = max(".,", key=text.rfind)
    group = "," if decimal == "." else "."
    whole, _, decimals = text.rpartition(decimal)
    if decimal in whole or not is_grouped(whole, group):
        return None
    return Decimal(f"{whole.replace(group, '')}.{decimals}")


def _without_apostrophes(text: str) -> str:
    """Take out the Swiss thousands mark; an empty text means that it parts something else."""
    whole = text.replace("’", "'").split(".")[0].split(",")[0]
    return text.translate(APOSTROPHES) if is_grouped(whole, "'") else ""
