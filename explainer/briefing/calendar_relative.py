"""Dates seen from the briefing's day: "yesterday", "last week", "two years ago", "questo mese", "önümüzdeki yıl".

Takes tokens and a place; gives the core that begins there, or None.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.calendar_years import year_after, year_number
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.numbers import number_at
from explainer.briefing.quantity_words.lexicon import QuantityLexicon, quantity_lexicon
from explainer.briefing.tokens import Tokens

UNITS: Final = {"week": Unit.WEEK, "weekend": Unit.WEEKEND, "month": Unit.MONTH, "quarter": Unit.QUARTER,
                "half": Unit.HALF, "year": Unit.YEAR, "decade": Unit.DECADE, "century": Unit.CENTURY}  # fmt: skip
PARTS: Final = (Unit.QUARTER, Unit.HALF)
LONGEST_AGO: Final = 1000


def relative_core(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Give the date that begins at a token and needs the briefing's own day."""
    if tokens[start].numeric:
        return _ago(tokens, start, lexicon, counting)
    return (
        _vague(tokens, start, lexicon)
        or _day(tokens, start, lexicon)
        or _ago(tokens, start, lexicon, counting)
        or _fixed(tokens, start, lexicon)
        or _with_word(tokens, start, lexicon)
        or _whole(tokens, start, lexicon)
    )


def _vague(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    found = lexicon.vague.at(tokens, start)
    return Core(start, found[0], Unit.VAGUE) if found else None


def _day(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "yesterday"; in German and Spanish the word for tomorrow is also the morning."""
    found = lexicon.days.at(tokens, start, exact=True)
    if not found:
        return None
    word, before = tokens[start].folded, tokens[start - 1].folded if start else ""
    if word == "morgen" and (
        (tokens[start].text[0].isupper() and start > 0) or before in ("am", "guten", "jeden", "heute")
    ):
        return None
    if word == "mañana" and before in ("la", "por", "de", "una", "esta", "cada", "por la"):
        return None
    if word == "dün" and start + 1 < len(tokens) and tokens[start + 1].folded == "olduğu":
        return None
    return Core(start, found[0], Unit.DAY, offset=found[1])


def _fixed(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read phrases such as "year-end" and "im Vorjahr"."""
    found = lexicon.fixed.at(tokens, start)
    if not found or year_number(tokens, found[0]) is not None:
        return None
    unit, offset, *how = found[1].split()
    at_end, fuzzy = "end" in how, "end" in how or "about" in how
    return Core(start, found[0], UNITS[unit], offset=int(offset), fuzzy=fuzzy, at_end=at_end, until="until" in how)


def _with_word(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "last week", "la settimana scorsa", "next Tuesday", "scorso marzo", "this summer"."""
    begin = later[0] if (later := lexicon.later.at(tokens, start)) else start
    word = lexicon.relative.at(tokens, begin)
    if word and (core := _named(tokens, start, word[0], word[1], lexicon)):
        return _part_of(tokens, core, lexicon) or core
    named = _named(tokens, start, start, None, lexicon)
    if named is None:
        return None
    after = lexicon.relative_after.at(tokens, named.end)
    if not after:
        return None
    return Core(start, after[0], named.unit, month=named.month, number=named.number, offset=after[1])


def _part_of(tokens: Tokens, year: Core, lexicon: DateLexicon) -> Core | None:
    """Read what follows a year in Turkish and English: "geçen yılın ikinci yarısı", "last year's second quarter"."""
    if year.unit is not Unit.YEAR or year.offset is None:
        return None
    end = year.end
    if end + 1 < len(tokens) and tokens[end].folded == "'" and tokens[end + 1].folded == "s":
        end += 2
    elif lexicon.language != "tr":
        return None
    if part := _of_quarter(tokens, year.start, end, lexicon):
        return replace(part, year_offset=year.offset)
    if month := lexicon.months.at(tokens, end):
        return Core(year.start, month[0], Unit.MONTH, month=month[1], year_offset=year.offset)
    first = lexicon.first_months.at(tokens, end)
    number = (
        number_at(tokens, first[0], quantity_lexicon(lexicon.language)) if first and first[0] < len(tokens) else None
    )
    months = lexicon.months_word.at(tokens, number.end) if number else None
    if number is None or months is None or not 2 <= number.value <= 11:
        return None
    return Core(year.start, months[0], Unit.MONTHS, number=int(number.value), year_offset=year.offset)


def _named(tokens: Tokens, start: int, index: int, offset: int | None, lexicon: DateLexicon) -> Core | None:
    """Give what a relative word stands by: a unit, a weekday, a month or a season."""
    if index >= len(tokens):
        return None
    if weekday := lexicon.weekdays.at(tokens, index):
        after = lexicon.weekday_after.at(tokens, weekday[0])
        return Core(start, after[0] if after else weekday[0], Unit.WEEKDAY, number=weekday[1], offset=offset)
    if month := lexicon.months.at(tokens, index):
        return (
            Core(start, month[0], Unit.MONTH, month=month[1], offset=offset)
            if _is_month(tokens, index, lexicon)
            else None
        )
    unit = lexicon.units.at(tokens, index)
    if (
        unit
        and not _is_compound(tokens, unit[0])
        and not (UNITS[unit[1]] in PARTS and year_after(tokens, unit[0], lexicon))
    ):
        return Core(start, unit[0], UNITS[unit[1]], offset=offset)
    if season := lexicon.seasons.at(tokens, index):
        return Core(start, season[0], Unit.SEASON, number=season[1], offset=offset)
    return None


def _is_month(tokens: Tokens, index: int, lexicon: DateLexicon) -> bool:
    return not lexicon.capital_months or tokens[index].text[0].isupper() or lexicon.language == "tr"


def _is_compound(tokens: Tokens, end: int) -> bool:
    """Tell whether the unit is half of another word ("this year-long")."""
    return (
        end + 1 < len(tokens) and tokens[end].text == "-" and not tokens[end].spaced and tokens[end + 1].folded != "ci"
    )


def _whole(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "the year" where a word of vagueness or a part of it stands before: "the end of the year"."""
    found = lexicon.whole.at(tokens, start)
    if not found or found[1] not in UNITS:
        return None
    if lexicon.fuzzy.before(tokens, start) or lexicon.fuzzy_after.at(tokens, found[0]):
        return Core(start, found[0], UNITS[found[1]], offset=0)
    return _of_quarter(tokens, start, found[0], lexicon) if lexicon.language == "tr" and found[1] == "year" else None


def _of_quarter(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> Core | None:
    """Read "yılın ikinci yarısı"."""
    ordinal = lexicon.ordinals.at(tokens, end)
    if not ordinal:
        return None
    if quarter := lexicon.quarter.at(tokens, ordinal[0]):
        return Core(start, quarter[0], Unit.QUARTER, number=ordinal[1], year_offset=0)
    half = lexicon.half.at(tokens, ordinal[0])
    return Core(start, half[0], Unit.HALF, number=ordinal[1], year_offset=0) if half and ordinal[1] <= 2 else None


def relative_year(tokens: Tokens, start: int, lexicon: DateLexicon) -> tuple[int, int] | None:
    """Give the end and the offset of the year after a month or a part of a year: "March last year", "of the year"."""
    of = lexicon.of.at(tokens, start)
    places = range(start, of[0] + 1 if of else start + 1)
    for index in places:
        core = _with_word(tokens, index, lexicon) or _fixed(tokens, index, lexicon)
        if core and core.unit is Unit.YEAR and core.offset is not None and not core.fuzzy:
            return core.end, core.offset
    for index in places:
        whole = lexicon.whole.at(tokens, index)
        if whole and whole[1] == "year" and (index > start or lexicon.articles.at(tokens, start)):
            return whole[0], 0
    return None


def _ago(tokens: Tokens, start: int, lexicon: DateLexicon, counting: QuantityLexicon) -> Core | None:
    """Read "two years ago", "vor zwei Jahren", "il y a deux ans", "iki yıl önce"."""
    before = lexicon.ago_before.at(tokens, start)
    vague = counting.before.at(tokens, before[0]) if before else None
    place = vague[0] if vague else before[0] if before else start
    number = number_at(tokens, place, counting) if place < len(tokens) else None
    if number is None or number.value != int(number.value) or number.scale > 1 or number.value > LONGEST_AGO:
        return None
    unit = lexicon.ago_units.at(tokens, number.end)
    if not unit:
        return None
    end = unit[0]
    if not before:
        after = lexicon.ago.at(tokens, end, exact=True)
        if not after:
            return None
        end = after[0]
    return Core(start, end, Unit.AGO, offset=int(number.value), ago=unit[1], fuzzy=vague is not None)
