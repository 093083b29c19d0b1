"""The forms that dates take in a sentence: "9 May 2025", "Q2 2026", "martedì scorso", "geçen hafta".

Takes tokens and a place; gives the core that begins there, or None: what is said, without the words of limit and
vagueness around it, and not yet which day it is. Years and what is built on their digits stand in
`calendar_years.py`.
"""

from typing import Final

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.calendar_days import day_core, month_core, weekday_core
from explainer.briefing.calendar_decades import century_in_digits, decade_core, roman_century, short_decade
from explainer.briefing.calendar_relative import relative_core, relative_year
from explainer.briefing.calendar_years import fiscal_core, year_after, year_core, year_number
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.numbers import number_at
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens, word_set

ENDINGS: Final = word_set("nin nın nun nün in ın un ün s")
"""What may stand between a Turkish or English year and its quarter: "2026'nın ikinci çeyreği"."""
AMBIGUOUS_HALVES: Final = word_set("half hälfte metà moitié mitad yarı yarısı yarısında yarısına yarısından")
"""Words for a half that may be of anything; a "semester" is of a year."""
LAST: Final = word_set("last final ultimo dernier último letzten letzte son")
"""Words before a quarter that rather mean the one just past."""
GAMES: Final = word_set(
    "match game goal goals scored penalty striker half-time halftime team season league injury substitute won lost"
    " lead led"
)
AROUND: Final = 15  # tokens in which a game would be spoken of
MOST_MONTHS: Final = 11


def core_at(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Give the date that begins at a token; the longest form wins."""
    if tokens[start].numeric:
        return (
            day_core(tokens, start, lexicon)
            or _part_of_year(tokens, start, lexicon)
            or _led_by_year(tokens, start, lexicon, counting)
            or relative_core(tokens, start, lexicon, counting)
            or century_in_digits(tokens, start, lexicon)
            or short_decade(tokens, start, lexicon)
            or year_core(tokens, start, lexicon, counting)
        )
    if not any(form in lexicon.starters or form in counting.numbers for form in tokens[start].forms):
        return None
    return (
        weekday_core(tokens, start, lexicon)
        or month_core(tokens, start, lexicon)
        or _months_of_year(tokens, start, lexicon, counting)
        or _part_of_year(tokens, start, lexicon)
        or _season(tokens, start, lexicon)
        or fiscal_core(tokens, start, lexicon)
        or decade_core(tokens, start, lexicon)
        or roman_century(tokens, start, lexicon)
        or relative_core(tokens, start, lexicon, counting)
    )


def _part_of_year(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read a quarter or a half: "Q2 2026", "2Q26", "second quarter of 2026", "1. Halbjahr 2027"."""
    found = _lettered_part(tokens, start, lexicon) or _worded_part(tokens, start, lexicon)
    if found is None:
        return None
    year = year_after(tokens, found.end, lexicon)
    if year is None and not tokens[found.end - 1].text.isalpha():
        year = _slashed_year(tokens, found.end)
    if year:
        return Core(start, year[0], found.unit, year=year[1], number=found.number)
    if relative := relative_year(tokens, found.end, lexicon):
        return Core(start, relative[0], found.unit, number=found.number, year_offset=relative[1])
    return found if _stands_without_year(tokens, found, lexicon) else None


def _lettered_part(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "Q2", "H1", "2Q"."""
    end = start + 2
    if end > len(tokens) or tokens[start + 1].spaced:
        return None
    letter, digit = (start, start + 1) if tokens[start].text.isalpha() else (start + 1, start)
    if len(tokens[digit].text) != 1 or not tokens[digit].text.isdecimal():
        return None
    number, text = int(tokens[digit].text), tokens[letter].text
    unit = _unit_of_letter(text, lexicon)
    if unit is None or not 1 <= number <= (4 if unit is Unit.QUARTER else 2):
        return None
    if text not in ("Q", "H") and not _names_year(tokens, end, lexicon):
        return None
    after = tokens[end] if end < len(tokens) and not tokens[end].spaced else None
    return None if after and after.text[0].isalpha() else Core(start, end, unit, number=number)


def _unit_of_letter(text: str, lexicon: DateLexicon) -> Unit | None:
    if text in lexicon.quarter_letters:
        return Unit.QUARTER
    return Unit.HALF if text in lexicon.half_letters else None


def _names_year(tokens: Tokens, end: int, lexicon: DateLexicon) -> bool:
    return year_after(tokens, end, lexicon) is not None or _slashed_year(tokens, end) is not None


def _slashed_year(tokens: Tokens, end: int) -> tuple[int, int] | None:
    """Read the year of "Q2/2026" and "2Q26"."""
    at = end + 1 if end < len(tokens) and tokens[end].text in "/-" and not tokens[end].spaced else end
    if (year := year_number(tokens, at)) is not None:
        return at + 1, year
    if at < len(tokens) and len(tokens[at].text) == 2 and tokens[at].text.isdecimal() and not tokens[at].spaced:
        return at + 1, 2000 + int(tokens[at].text)
    return None


def _worded_part(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "second quarter", "prima metà", "ikinci çeyrek", "second-quarter"."""
    ordinal = lexicon.ordinals.at(tokens, start)
    if not ordinal:
        return None
    end, number = ordinal
    if end < len(tokens) and tokens[end].folded == "-" and not tokens[end].spaced:
        end += 1
    if found := lexicon.quarter.at(tokens, end):
        return Core(start, found[0], Unit.QUARTER, number=number)
    if (found := lexicon.half.at(tokens, end)) and number <= 2:
        return Core(start, found[0], Unit.HALF, number=number)
    return None


def _stands_without_year(tokens: Tokens, core: Core, lexicon: DateLexicon) -> bool:
    """Tell whether a quarter or half without a year is a time: "the second half of the match" is none."""
    following = lexicon.of.at(tokens, core.end)
    if following and tokens[core.end].text != ",":
        return False
    said = {token.folded for token in tokens[core.start : core.end]}
    if core.unit is Unit.QUARTER:
        return said.isdisjoint(LAST)
    if tokens[core.end - 1].numeric or tokens[core.start].numeric or said.isdisjoint(AMBIGUOUS_HALVES):
        return True
    around = tokens[max(core.start - AROUND, 0) : core.end + AROUND]
    return lexicon.language == "en" and GAMES.isdisjoint(token.folded for token in around)


def _led_by_year(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Read forms with the year in front: "2026'nın ikinci çeyreği", "2026 second quarter", "2025'in ilk dokuz ayı"."""
    year = year_number(tokens, start)
    if year is None:
        return None
    end = start + 1
    if end + 1 < len(tokens) and tokens[end].folded == "'" and tokens[end + 1].folded in ENDINGS:
        end += 2
    if lexicon.language == "tr" and (word := lexicon.year_word.at(tokens, end)):
        end = word[0]
    if end >= len(tokens):
        return None
    part = _worded_part(tokens, end, lexicon) or _lettered_part(tokens, end, lexicon)
    if part:
        return Core(start, part.end, part.unit, year=year, number=part.number)
    if lexicon.language != "tr":
        return None
    return _turkish_led(tokens, start, end, year, lexicon, counting)


def _turkish_led(
    tokens: Tokens, start: int, end: int, year: int, lexicon: DateLexicon, counting: QuantityLexicon
) -> Core | None:
    if months := _first_months(tokens, end, lexicon, counting):
        return Core(start, months[0], Unit.MONTHS, year=year, number=months[1])
    if season := lexicon.seasons.at(tokens, end):
        return Core(start, season[0], Unit.SEASON, year=year, number=season[1])
    if month := lexicon.months.at(tokens, end):
        return Core(start, month[0], Unit.MONTH, year=year, month=month[1])
    if fiscal := lexicon.fiscal.at(tokens, end):
        return Core(start, fiscal[0], Unit.YEAR, year=year)
    return None


def _months_of_year(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Read "the first nine months of 2025"."""
    months = _first_months(tokens, start, lexicon, counting)
    if not months:
        return None
    year = year_after(tokens, months[0], lexicon)
    if year:
        return Core(start, year[0], Unit.MONTHS, year=year[1], number=months[1])
    relative = relative_year(tokens, months[0], lexicon)
    return Core(start, relative[0], Unit.MONTHS, number=months[1], year_offset=relative[1]) if relative else None


def _first_months(
    tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon
) -> tuple[int, int] | None:
    """Give the end and the count of "first nine months", also "neuf premiers mois"."""
    first = lexicon.first_months.at(tokens, start)
    number = number_at(tokens, first[0] if first else start, counting) if not first or first[0] < len(tokens) else None
    if number is None or number.scale > 1 or number.one or not 2 <= number.value <= MOST_MONTHS:
        return None
    end = number.end
    if not first:
        first = lexicon.first_months.at(tokens, end)
        if not first:
            return None
        end = first[0]
    months = lexicon.months_word.at(tokens, end)
    return (months[0], int(number.value)) if months else None


def _season(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read a season with its year: "spring 2028", "l'estate del 2026", "winter 2027/28"."""
    found = lexicon.seasons.at(tokens, start)
    if not found or (lexicon.capital_seasons and not tokens[start].text[0].isupper()):
        return None
    year = year_after(tokens, found[0], lexicon)
    if not year or year[0] - found[0] > 3 or tokens[year[0] - 1].start - tokens[found[0] - 1].end > 20:
        return None
    end = year[0]
    last = _slashed_season(tokens, end)
    return Core(start, last or end, Unit.SEASON, year=year[1], number=found[1])


def _slashed_season(tokens: Tokens, end: int) -> int | None:
    """Step over the second year of "winter 2027/28"."""
    joined = end + 1 < len(tokens) and tokens[end].text in "/-–" and not tokens[end].spaced
    return end + 2 if joined and tokens[end + 1].text.isdecimal() and len(tokens[end + 1].text) in (2, 4) else None
