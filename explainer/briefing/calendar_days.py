"""Days, months and weekdays: "9 May 2025", "May 9–11", "Tuesday, 9 May", "im März".

Takes tokens and a place; gives the core that begins there, or None. Dates in digits alone stand in
`calendar_numeric.py`.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Unit
from explainer.briefing.calendar_numeric import LAST_DAY, numeric_core, small_number
from explainer.briefing.calendar_relative import relative_year
from explainer.briefing.calendar_years import year_after, year_number
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Tokens, word_set

ORDINAL_MARKS: Final = word_set("st nd rd th º ° er ª o e ten . te")


def day_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Give the date whose day, or whose numeric form, begins at a token."""
    return numeric_core(tokens, start, lexicon) or _day_month(tokens, start, lexicon)


def month_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Give the date that a month begins: "May 9, 2025", "May 2025", "in May"."""
    if first := lexicon.first_day.at(tokens, start):  # "primo maggio"
        return _with_month(tokens, start, first[0], 1, lexicon)
    month = _month_at(tokens, start, lexicon)
    if not month:
        return None
    if lexicon.language == "en" and (day := _day_at(tokens, month[0])) and not _is_year_day(tokens, month[0]):
        return _month_day(tokens, start, month[1], day, lexicon)
    if year := year_after(tokens, month[0], lexicon):
        return Core(start, year[0], Unit.MONTH, year=year[1], month=month[1])
    if relative := relative_year(tokens, month[0], lexicon):
        return Core(start, relative[0], Unit.MONTH, month=month[1], year_offset=relative[1])
    if after := lexicon.relative_after.at(tokens, month[0]):
        return Core(start, after[0], Unit.MONTH, month=month[1], offset=after[1])
    word = tokens[start].folded
    if lexicon.language == "tr" and not _is_turkish_month(tokens, start, month[0], lexicon):
        return None
    if (
        word in lexicon.doubtful_months
        and not _is_led(tokens, start, lexicon)
        and not _leads(tokens, month[0], lexicon)
    ):
        return None
    return Core(start, month[0], Unit.MONTH, month=month[1])


def weekday_core(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Give the weekday at a token, together with the day and month that may follow it."""
    found = lexicon.weekdays.at(tokens, start)
    if not found or (lexicon.language == "tr" and "lı" in tokens[start].folded[3:]):
        return None
    end = found[0]
    date = _date_after(tokens, end, lexicon)
    if date:
        return replace(date, start=start)
    word = tokens[start].folded
    if lexicon.capital_months and lexicon.language != "tr" and not tokens[start].text[0].isupper():
        return None
    after = lexicon.weekday_after.at(tokens, end)
    doubtful = not {word, f"{word}."}.isdisjoint(lexicon.doubtful_weekdays)
    heads = end < len(tokens) and tokens[end].text == ":"
    turkish_name = lexicon.language == "tr" and tokens[start].text[0].isupper() and (start > 0 or heads)
    if doubtful and not after and not turkish_name:
        return None
    if _is_recurring(tokens, start, lexicon) or lexicon.proper.before(tokens, start):
        return None
    end = after[0] if after else end
    if relative := lexicon.relative_after.at(tokens, end):
        if date := _date_after(tokens, relative[0], lexicon):
            return replace(date, start=start)
        return Core(start, relative[0], Unit.WEEKDAY, number=found[1], offset=relative[1])
    return Core(start, end, Unit.WEEKDAY, number=found[1])


def _is_recurring(tokens: Tokens, start: int, lexicon: DateLexicon) -> bool:
    """Tell whether the weekday comes again and again; an Italian or French article alone does not say so."""
    found = lexicon.recurring.before(tokens, start)
    return bool(found) and not (
        lexicon.language in ("it", "fr") and tokens[start - 1].folded in ("il", "la", "le", "di")
    )


def _date_after(tokens: Tokens, end: int, lexicon: DateLexicon) -> Core | None:
    """Read the date that a weekday introduces: "Tuesday, 9 May", "Dienstag, den 9. Mai", "Tuesday (May 9)"."""
    for _ in range(3):
        if end >= len(tokens):
            return None
        core = day_core(tokens, end, lexicon) if tokens[end].numeric else None
        if core is None and _month_at(tokens, end, lexicon):
            core = month_core(tokens, end, lexicon)
        if core and core.unit is Unit.DAY:
            return core
        if tokens[end].folded not in (",", "(", "den", "dem", "the", "le", "el", "il", "de", "."):
            return None
        end += 1
    return None


def _day_month(tokens: Tokens, start: int, lexicon: DateLexicon) -> Core | None:
    """Read "9 May 2025", "9. Mai", "9 de mayo de 2025", "the 9th of May"."""
    day = _day_at(tokens, start)
    return _with_month(tokens, start, day[0], day[1], lexicon) if day else None


def _with_month(tokens: Tokens, start: int, end: int, day: int, lexicon: DateLexicon) -> Core | None:
    if (of := lexicon.of.at(tokens, end)) and tokens[end].text != ",":
        end = of[0]
    month = _month_at(tokens, end, lexicon, beside_day=True)
    if not month:
        return None
    end = month[0]
    year = year_after(tokens, end, lexicon)
    known = year is not None and not _is_apart(tokens, end, year[0])
    end = year[0] if year and known else end
    return Core(
        start,
        _past_weekday(tokens, end, lexicon),
        Unit.DAY,
        year=year[1] if year and known else None,
        month=month[1],
        day=day,
    )


def _past_weekday(tokens: Tokens, end: int, lexicon: DateLexicon) -> int:
    """Step over the weekday that follows a Turkish date ("23 Ocak Cuma günü")."""
    if lexicon.language != "tr" or not (weekday := lexicon.weekdays.at(tokens, end)):
        return end
    after = lexicon.weekday_after.at(tokens, weekday[0])
    return after[0] if after else weekday[0]


def _is_apart(tokens: Tokens, end: int, year_end: int) -> bool:
    """Tell whether a year after a comma belongs to something else ("on 9 May, 2025 firms")."""
    return (
        tokens[end].text == ","
        and year_end < len(tokens)
        and tokens[year_end].text[0].islower()
        and tokens[year_end].text.endswith("s")
    )


def _month_day(tokens: Tokens, start: int, month: int, day: tuple[int, int], lexicon: DateLexicon) -> Core:
    """Read "May 9, 2025" and "May 9th"."""
    year = (
        year_after(tokens, day[0], lexicon) if day[0] < len(tokens) and tokens[day[0]].text in ",0123456789" else None
    )
    if year is None and day[0] < len(tokens) and (number := year_number(tokens, day[0])):
        year = day[0] + 1, number
    if year and not _is_apart(tokens, day[0], year[0]):
        return Core(start, year[0], Unit.DAY, year=year[1], month=month, day=day[1])
    return Core(start, day[0], Unit.DAY, month=month, day=day[1])


def day_after(tokens: Tokens, core: Core, lexicon: DateLexicon) -> Core | None:
    """Give the second day of "May 9–11, 2025" and "May 9 and 11", which shares the month of the first."""
    if (
        lexicon.language != "en"
        or core.unit is not Unit.DAY
        or core.day is None
        or not tokens[core.start].text[0].isalpha()
    ):
        return None
    link = lexicon.to.at(tokens, core.end) or lexicon.and_.at(tokens, core.end)
    day = _day_at(tokens, link[0]) if link and core.month and core.year is None else None
    if (
        not day
        or day[1] <= (core.day or 0)
        or lexicon.months.at(tokens, day[0])
        or _is_year_day(tokens, link[0] if link else 0)
    ):
        return None
    return replace(_month_day(tokens, link[0] if link else 0, core.month or 1, day, lexicon))


def _day_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Give the end and the number of a day of the month, with or without an ordinal mark."""
    day = small_number(tokens, index, LAST_DAY)
    if day is None:
        return None
    end = index + 1
    while end < len(tokens) and not tokens[end].spaced and tokens[end].folded in ORDINAL_MARKS and end < index + 3:
        end += 1
    if end < len(tokens) and not tokens[end].spaced and (tokens[end].text[0].isalnum() or tokens[end].text in "%€$£:/"):
        return None
    return end, day


def _is_year_day(tokens: Tokens, index: int) -> bool:
    """Tell whether what follows a month is no day but counts something: "In May 12 ships sailed"."""
    after = index + 1
    if after >= len(tokens) or not tokens[after].spaced or not tokens[after].text[0].islower():
        return False
    return tokens[after].text.endswith("s") and len(tokens[after].text) > 4 and year_number(tokens, after) is None


def _month_at(tokens: Tokens, index: int, lexicon: DateLexicon, *, beside_day: bool = False) -> tuple[int, int] | None:
    """Give the end and the number of the month at a token; an abbreviation takes its full stop along."""
    found = lexicon.months.at(tokens, index)
    if not found or tokens[index].folded.startswith("aralığ"):  # Turkish for a gap, not an ending of December
        return None
    capital = tokens[index].text[0].isupper() or not lexicon.capital_months or lexicon.language == "tr"
    abbreviated = tokens[found[0] - 1].text == "."
    if not capital or (abbreviated and lexicon.language in ("it", "es", "fr") and not beside_day):
        return None
    return found


def _is_turkish_month(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> bool:
    """Tell whether a month without a capital letter is one: "mart ayında", "ocakta", "haziran sonunda"."""
    if tokens[start].text[0].isupper():
        return True
    following, word = tokens[end].folded if end < len(tokens) else "", tokens[start].folded
    if word.endswith(("da", "de", "ta", "te", "dan", "den", "tan", "ten")) or lexicon.fuzzy_after.at(tokens, end):
        return True
    return following.startswith("ay") or (following in ("kadar", "dek", "değin") and word.endswith(("a", "e")))


def _leads(tokens: Tokens, end: int, lexicon: DateLexicon) -> bool:
    """Tell whether another month follows a doubtful one: "March-May 2026"."""
    link = lexicon.to.at(tokens, end)
    return bool(link and lexicon.months.at(tokens, link[0]))


def _is_led(tokens: Tokens, start: int, lexicon: DateLexicon) -> bool:
    """Tell whether a word before a doubtful month makes it a time: "in May", "since March"."""
    tables = (lexicon.until, lexicon.since, lexicon.fuzzy, lexicon.relative, lexicon.between)
    if any(table.before(tokens, start) for table in tables):
        return True
    if link := lexicon.to.before(tokens, start) or lexicon.and_.before(tokens, start):
        return lexicon.months.before(tokens, link[0]) is not None
    return lexicon.year_before.before(tokens, start) is not None
