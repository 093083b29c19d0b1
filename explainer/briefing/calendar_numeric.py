"""Dates in digits alone: "2025-05-09", "09.05.2025", "09/05/2025", "am 9.5.".

Takes tokens and a place; gives the core that begins there, or None. The day stands first; where that cannot be, the
month.
"""

from typing import Final

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.calendar_years import year_number
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Tokens, word_set

LAST_DAY: Final = 31
BEFORE_GERMAN_DAY: Final = word_set("am vom bis zum den dem der ab seit (")


def numeric_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Give the date in digits that begins at a token."""
    return (
        _iso(tokens, start)
        or _dotted(tokens, start, lexicon)
        or _slashed(tokens, start)
        or _short_german(tokens, start, lexicon)
    )


def _iso(tokens: Tokens, start: int) -> Core | None:
    """Read "2025-05-09" and "2025-05"; a second number that could be a year makes a pair of years instead."""
    year = year_number(tokens, start)
    if year is None or start + 2 >= len(tokens) or tokens[start + 1].text != "-" or tokens[start + 2].spaced:
        return None
    month = small_number(tokens, start + 2, 12, 2)
    if month is None:
        return None
    if start + 4 < len(tokens) and tokens[start + 3].text == "-" and not tokens[start + 3].spaced:
        day = small_number(tokens, start + 4, LAST_DAY, 2)
        return Core(start, start + 5, Unit.DAY, year=year, month=month, day=day) if day else None
    if month > year % 100:
        return None
    return Core(start, start + 3, Unit.MONTH, year=year, month=month)


def _dotted(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "09.05.2025", and outside English "09.05.25"."""
    parts = tokens[start].text.split(".")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    if len(parts[2]) == 4 or (len(parts[2]) == 2 and lexicon.language != "en"):
        return _numeric(parts, start, start + 1)
    return None


def _slashed(tokens: Tokens, start: int) -> Core | None:
    """Read "09/05/2025" and "09-05-2025"."""
    if (
        start + 4 >= len(tokens)
        or tokens[start + 1].text not in ("/", "-")
        or tokens[start + 3].text != tokens[start + 1].text
    ):
        return None
    if any(token.spaced for token in tokens[start + 1 : start + 5]):
        return None
    parts = [tokens[index].text for index in (start, start + 2, start + 4)]
    long_year = len(parts[2]) == 4 or (len(parts[2]) == 2 and tokens[start + 1].text == "/")
    return _numeric(parts, start, start + 5) if long_year and all(map(str.isdecimal, parts)) else None


def _numeric(parts: list[str], start: int, end: int) -> Core | None:
    if len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    day, month, year = map(int, parts)
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= LAST_DAY and 1 <= month <= 12):
        return None
    return Core(start, end, Unit.DAY, year=year + 2000 if year < 100 else year, month=month, day=day)


def _short_german(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "am 9.5." without a year."""
    parts = tokens[start].text.split(".")
    if lexicon.language != "de" or len(parts) != 2 or start == 0 or tokens[start - 1].folded not in BEFORE_GERMAN_DAY:
        return None
    if start + 1 >= len(tokens) or tokens[start + 1].text != "." or tokens[start + 1].spaced:
        return None
    day, month = (int(part) if part.isdecimal() else 0 for part in parts)
    return Core(start, start + 2, Unit.DAY, month=month, day=day) if 1 <= day <= LAST_DAY and 1 <= month <= 12 else None


def small_number(tokens: Tokens, index: int, highest: int, digits: int | None = None) -> int | None:
    """Give the number of one or two digits at a token, from 1 to a highest one, or with just so many digits."""
    if index >= len(tokens) or not tokens[index].text.isdecimal() or len(tokens[index].text) > 2:
        return None
    if digits and len(tokens[index].text) != digits:
        return None
    number = int(tokens[index].text)
    return number if 1 <= number <= highest else None
