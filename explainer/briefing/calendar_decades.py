"""Decades and centuries: "anni '90", "the '80s", "90er Jahre", "19th century", "siglo XIX".

Takes tokens and a place; gives the core that begins there, or None. Decades in four digits ("1990s") stand in
`calendar_years.py`.
"""

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.calendar_years import CENTURY, PIVOT, short_year, year_number
from explainer.briefing.date_words.lexicon import ROMAN, DateLexicon
from explainer.briefing.tokens import Tokens


def decade_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "anni '90", "années 1990", "década de 1990", "the nineties", "'90s"."""
    if tokens[start].folded == "'" and (decade := short_decade(tokens, start + 1, lexicon)):
        return Core(start, decade.end, Unit.DECADE, number=decade.number)
    if tokens[start].folded == "'" and lexicon.year_before.before(tokens, start):  # "in '24"
        year = short_year(tokens, start + 1)
        return None if year is None else Core(start, start + 2, Unit.YEAR, year=year)
    found = lexicon.decade_before.at(tokens, start)
    if not found:
        return None
    end = found[0] + (found[0] < len(tokens) and tokens[found[0]].folded == "'")
    if (year := year_number(tokens, end)) is not None and year % 10 == 0:
        return Core(start, end + 1, Unit.DECADE, number=year)
    if end < len(tokens) and tokens[end].text.isdecimal() and len(tokens[end].text) == 2 and tokens[end].text[1] == "0":
        return Core(start, end + 1, Unit.DECADE, number=_decade_of(int(tokens[end].text)))
    if (word := lexicon.decades.at(tokens, end)) and _closes_decade(tokens, word[0]):
        return Core(start, word[0], Unit.DECADE, number=_decade_of(word[1]))
    return None


def _closes_decade(tokens: Tokens, end: int) -> bool:
    return end >= len(tokens) or not tokens[end].numeric


def _decade_of(two: int) -> int:
    return two + (2000 if two < PIVOT else 1900)


def short_decade(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "90s", "90er Jahre", "90'lı yıllar"."""
    if (
        start >= len(tokens)
        or len(tokens[start].text) != 2
        or not tokens[start].text.isdecimal()
        or tokens[start].text[1] != "0"
    ):
        return None
    found = lexicon.decade_after.at(tokens, start + 1)
    if not found or tokens[start + 1].spaced:
        return None
    if lexicon.language == "en" and (start == 0 or tokens[start - 1].folded not in ("'", "the", "early", "late", "-")):
        return None
    if (
        lexicon.language in ("de", "tr")
        and found[0] == start + 2
        and tokens[start + 1].folded in ("er", "ern", "lar", "ler")
    ):
        return None  # "90er" alone is more often a size or an age
    return Core(start, found[0], Unit.DECADE, number=_decade_of(int(tokens[start].text)))


def century_in_digits(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "19th century", "19. Jahrhundert"."""
    if not tokens[start].text.isdecimal() or len(tokens[start].text) > 2:
        return None
    for end in range(start + 1, min(start + 4, len(tokens))):
        if lexicon.century.at(tokens, end) and end > start + 1 and 10 <= int(tokens[start].text) <= 21:
            return Core(start, end + 1, Unit.CENTURY, number=(int(tokens[start].text) - 1) * CENTURY)
        if tokens[end].folded not in (".", "'", "e", "st", "nd", "rd", "th", "ème", "inci", "uncu", "üncü"):
            return None
    return None


def roman_century(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "XIX secolo", "siglo XIX"."""
    if lexicon.century_before.at(tokens, start) and start + 1 < len(tokens):
        number, end = ROMAN.get(tokens[start + 1].folded), start + 2
    else:
        number, end = ROMAN.get(tokens[start].folded), start + 1
        while end < len(tokens) and tokens[end].folded in ("°", "e", "ème", "è"):
            end += 1
        century = lexicon.century.at(tokens, end)
        if not century:
            return None
        end = century[0]
    return Core(start, end, Unit.CENTURY, number=number * 100) if number else None
