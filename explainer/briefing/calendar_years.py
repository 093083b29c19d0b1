"""Years, and what is built on their digits: "2025", "2025/26", "the 1990s", "FY26".

Takes tokens and a place; gives the core that begins there, or None. Four digits are a year only where the words around
them do not make them an amount or a name: "2,000 people", "2000 euros", "Agenda 2030".
"""

from typing import Final

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.currencies import sign_after, sign_before
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens
from explainer.briefing.types import Qualifier
from explainer.briefing.units import symbol_at

USUAL: Final = range(1900, 2101)
POSSIBLE: Final = range(1000, 2200)
DASHES: Final = ("-", "–", "—")
OLD: Final = 1970  # German clubs carry the year of their foundation
CENTURY: Final = 100
PIVOT: Final = 30  # two digits up to here are of this century


def year_number(tokens: Tokens, index: int) -> int | None:
    """Give the year that four plain digits at a token could be."""
    if index >= len(tokens) or len(tokens[index].text) != 4 or not tokens[index].numeric:
        return None
    text = tokens[index].text
    return int(text) if text.isdecimal() and int(text) in POSSIBLE else None


def short_year(tokens: Tokens, index: int) -> int | None:
    """Give the year of two digits, "26"."""
    if index >= len(tokens) or len(tokens[index].text) != 2 or not tokens[index].text.isdecimal():
        return None
    two = int(tokens[index].text)
    return two + (2000 if two <= PIVOT + 20 else 1900)


def year_after(tokens: Tokens, end: int, lexicon: DateLexicon) -> tuple[int, int] | None:
    """Give the end and the year that follows a month, a quarter and so on, with or without "of the year"."""
    for _ in range(3):
        year = year_number(tokens, end)
        if year is not None:
            return end + 1, year
        if end < len(tokens) and tokens[end].folded == "'" and (year := short_year(tokens, end + 1)) is not None:
            return end + 2, year
        found = lexicon.of.at(tokens, end) or lexicon.year_word.at(tokens, end) or lexicon.articles.at(tokens, end)
        found = found or lexicon.fiscal.at(tokens, end)
        if not found:
            return None
        end = found[0]
    return None


def year_core(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Give the year, the pair of years, the decade or the century whose digits begin at a token."""
    year = year_number(tokens, start)
    if year is None or not _may_be_year(tokens, start, year, lexicon, counting):
        return None
    if (pair := _pair(tokens, start, year, lexicon)) and (season := lexicon.seasons.at(tokens, pair.end)):
        return Core(start, season[0], Unit.SEASON, year=year, number=season[1])
    if year % 10 == 0 and (found := lexicon.decade_after.at(tokens, start + 1)) and not tokens[start + 1].spaced:
        return Core(start, found[0], Unit.DECADE, number=year)
    return _pair(tokens, start, year, lexicon) or Core(start, start + 1, Unit.YEAR, year=year)


def fiscal_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "fiscal year 2026", "FY26", "la saison 2025-26"."""
    found = lexicon.fiscal.at(tokens, start)
    if not found:
        return None
    end = found[0]
    if of := lexicon.of.at(tokens, end):
        end = of[0]
    year = year_number(tokens, end)
    if year is None and tokens[start].folded == "fy":
        end += end < len(tokens) and tokens[end].folded == "'"
        year = short_year(tokens, end)
    if year is None:
        return None
    return _pair(tokens, end, year, lexicon, start) or Core(start, end + 1, Unit.YEAR, year=year)


def _pair(tokens: Tokens, index: int, year: int, lexicon: DateLexicon, start: int | None = None) -> Core | None:
    """Read "2025/26", "2025-26", "2025/2026": a season or a fiscal year that spans two."""
    end = index + 1
    if end + 1 >= len(tokens) or tokens[end].text not in (*DASHES, "/") or tokens[end].spaced or tokens[end + 1].spaced:
        return None
    text = tokens[end + 1].text
    last = year_number(tokens, end + 1)
    if last is None and len(text) == 2 and text.isdecimal():
        last = year // CENTURY * CENTURY + int(text)
    slash = tokens[end].text == "/"
    if last is None or last <= year or (slash and last != year + 1) or _goes_on(tokens, end + 2):
        return None
    return Core(index if start is None else start, end + 2, Unit.YEARS, year=year, last_year=last)


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Tell whether digits go on after a second hyphen, as in a full date or a number of an order."""
    return (
        end + 1 < len(tokens)
        and tokens[end].text in (*DASHES, "/")
        and tokens[end + 1].numeric
        and not tokens[end].spaced
    )


def _may_be_year(tokens: Tokens, start: int, year: int, lexicon: DateLexicon, counting: QuantityLexicon) -> bool:
    """Tell whether four digits are rather a year than an amount, a name or a part of a longer number."""
    if _is_joined(tokens, start, lexicon) or _is_dressed(tokens, start, counting):
        return False
    led = lexicon.year_before.before(tokens, start) is not None
    small = lexicon.language == "tr" and start > 0 and tokens[start - 1].text[0].islower()  # "hedef 2035'te …"
    if (
        (lexicon.names.before(tokens, start) and not small)
        or lexicon.names_after.at(tokens, start + 1)
        or (not led and _is_titled(tokens, start, year, lexicon))
    ):
        return False
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    counted = following and any(form in counting.count_nouns for form in following.forms)
    if counted and (not led or year % CENTURY == 0):
        return False
    if (found := counting.before.before(tokens, start)) and not led and not _is_date_word(tokens, start, lexicon):
        return not (following and following.text[0].isalpha()) and (
            found[1] is Qualifier.ABOUT or _compares(tokens, found[0])
        )
    return year in USUAL or led


def _is_titled(tokens: Tokens, start: int, year: int, lexicon: DateLexicon) -> bool:
    """Tell whether the year ends a name: "Expo 2030", "TuS Wellingsund 1908".

    German nouns have capitals anyway, so that only old years after two of them count; in Turkish the year stands there.
    """
    if lexicon.language == "tr" or start < 2:
        return False
    if lexicon.language == "de" and not (year < OLD and tokens[start - 2].text[0].isupper()):
        return False
    before = tokens[start - 1]
    if not before.text[0].isupper() or not before.text.isalpha() or tokens[start - 2].text in '.:;!?–—("“«':
        return False
    tables = (lexicon.months, lexicon.seasons, lexicon.weekdays, lexicon.fiscal, lexicon.fuzzy)
    return not any(table.before(tokens, start) for table in tables)


def _compares(tokens: Tokens, start: int) -> bool:
    """Tell whether "less than 2024" compares with the year, because an amount stands before it: "4 % less than"."""
    return any(token.numeric for token in tokens[max(start - 3, 0) : start])


def _is_date_word(tokens: Tokens, start: int, lexicon: DateLexicon) -> bool:
    """Tell whether the word before is one of dates too: "around 2015", "bis 2030", "up to 2030"."""
    tables = (lexicon.until, lexicon.since, lexicon.about, lexicon.fuzzy)
    return any(phrases.before(tokens, start) for phrases in tables)


def _is_joined(tokens: Tokens, start: int, lexicon: DateLexicon) -> bool:
    """Tell whether letters or digits touch: "A2025", "555-2025", "2016/679"."""
    before = tokens[start - 1] if start and not tokens[start].spaced else None
    if before and (before.text[-1].isalnum() or before.text in "/.:#_@"):
        return before.text != "/" or start < 2 or not tokens[start - 2].text.isalpha()
    if before and before.text in DASHES and start > 1 and tokens[start - 2].numeric and not tokens[start - 1].spaced:
        return year_number(tokens, start - 2) is None
    if (
        before
        and before.text in DASHES
        and start > 1
        and tokens[start - 2].text.isupper()
        and len(tokens[start - 2].text) > 1
    ):
        return True
    after = tokens[start + 1] if start + 1 < len(tokens) and not tokens[start + 1].spaced else None
    if after is None:
        return False
    if after.text[0].isalpha():
        return lexicon.decade_after.at(tokens, start + 1) is None
    following = tokens[start + 2] if start + 2 < len(tokens) else None
    if after.text in "/:" and following and following.numeric and not following.spaced:
        return _pair(tokens, start, int(tokens[start].text), lexicon) is None
    return after.text in "+%‰€$£°" or (
        after.text in DASHES and bool(following and following.numeric and len(following.text) > 4)
    )


def _is_dressed(tokens: Tokens, start: int, counting: QuantityLexicon) -> bool:
    """Tell whether money, a unit or a scale stands at the digits."""
    end = start + 1
    if sign_before(tokens, start) or counting.units_before.before(tokens, start) or sign_after(tokens, end):
        return True
    if counting.scales.at(tokens, end) or counting.currencies.at(tokens, end):
        return True
    unit = counting.units.at(tokens, end)
    if unit and unit[1] not in ("year", "second", "foot", "pound"):
        return True
    symbol = symbol_at(tokens, end)
    return bool(symbol and len(symbol[1]) > 1 and symbol[1] not in ("min", "mi", "MT"))
