"""Which days a date means, as EDTF level 1.

Takes an expression, the briefing's own day and the tense; gives the EDTF, or None where it cannot be told.
Quarters, halves and weeks have no form of their own in level 1; they are written as intervals: "2026-04/2026-06".
"""

from datetime import date, timedelta
from typing import Final

from explainer.briefing.calendar_core import Core, Expression, Limit, Unit
from explainer.briefing.tense import FUTURE, NEAREST, PAST, UNKNOWN

Ends = tuple[str, str]  # the EDTF of the first and of the last part; equal where one form says both

SHARP: Final = (Unit.DECADE, Unit.CENTURY, Unit.WEEK)
"""Units that take no "~": level 1 has none for unspecified digits, and a week is short enough."""
WEEK: Final = 7
SATURDAY: Final = 5
MONTHS_BEEN: Final = 2  # the same in months, for a month, quarter or season
SEASON_STARTS: Final = {21: 3, 22: 6, 23: 9, 24: 12}
JUST_BEEN: Final = 45  # days since a day without a year and tense, within which it is rather past than to come


def resolve(expression: Expression, day: date | None, tense: int) -> str | None:
    """Give the EDTF of an expression."""
    first = _ends(expression.first, day, tense)
    last = _ends(expression.last, day, tense) if expression.last else first
    if first is None or last is None or not all(map(_is_in_reach, (*first, *last))):
        return None
    start, end = first[0], last[1]
    exact = expression.at_end and expression.limit is Limit.UNTIL
    if expression.fuzzy and not exact and expression.first.unit not in SHARP:
        start, end = (text if text.endswith("~") else text + "~" for text in (start, end))
    if expression.limit is Limit.UNTIL:
        return f"../{end}"
    if expression.limit is Limit.SINCE:
        return f"{start}/.."
    if start == end:
        return start
    return f"{start}/{end}" if start[:4] <= end[:4] else None


def _ends(core: Core, day: date | None, tense: int) -> Ends | None:
    if core.unit is Unit.VAGUE:
        return None
    if core.unit is Unit.DECADE:
        return _decade(core, day)
    if core.unit is Unit.CENTURY:
        return _same(f"{core.number // 100:02}XX") if core.number is not None else None
    if core.unit is Unit.YEARS:
        return str(core.year), str(core.last_year)
    if core.year is not None:
        return _in_year(core, core.year)
    if day and core.year_offset is not None:
        return _in_year(core, day.year + core.year_offset)
    return _seen_from(core, day, tense) if day else None


def _is_in_reach(text: str) -> bool:
    """Tell whether a date lies in the years 0001 to 9999, the only ones with four digits."""
    year = text.removesuffix("~").split("-")[0]
    return len(year) == 4 and year != "0000"


def _same(text: str) -> Ends:
    return text, text


def _decade(core: Core, day: date | None) -> Ends | None:
    if core.number is not None:
        return _same(f"{core.number // 10}X")
    return _same(f"{day.year // 10 + (core.offset or 0)}X") if day else None


def _in_year(core: Core, year: int) -> Ends | None:
    """Give a date whose year is known."""
    if core.unit is Unit.DAY and core.month and core.day:
        return _same(f"{year:04}-{core.month:02}-{core.day:02}") if _exists(year, core.month, core.day) else None
    if core.unit is Unit.MONTH and core.month:
        return _same(f"{year:04}-{core.month:02}")
    if core.unit is Unit.SEASON:
        return _same(f"{year:04}-{core.number}")
    if core.unit in (Unit.QUARTER, Unit.HALF, Unit.MONTHS) and core.number:
        length = {Unit.QUARTER: 3, Unit.HALF: 6}.get(core.unit)
        first = (core.number - 1) * length + 1 if length else 1
        return f"{year:04}-{first:02}", f"{year:04}-{first + (length or core.number) - 1:02}"
    return _same(f"{year:04}") if core.unit is Unit.YEAR else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _seen_from(core: Core, day: date, tense: int) -> Ends | None:
    """Give a date whose year only the briefing's own day tells."""
    try:
        if core.unit is Unit.AGO:
            return _ago(core, day)
        if core.unit in (Unit.WEEKDAY, Unit.WEEK, Unit.WEEKEND) or (core.unit is Unit.DAY and core.month is None):
            return _in_weeks(core, day, tense)
        if core.unit is Unit.DAY:
            return _day_of_year(core, day, tense)
        if core.offset is not None and core.month is None and core.number is None:
            return _stretch(core, day)
        return _in_year(core, _year_for(core, day, tense))
    except (OverflowError, ValueError):  # beyond the calendar: the day before 0001-01-01
        return None


def _in_weeks(core: Core, day: date, tense: int) -> Ends:
    """Give days and weeks; weeks begin on Monday."""
    if core.unit is Unit.DAY:
        return _same(str(day + timedelta(days=core.offset or 0)))
    weeks = core.offset if core.week_offset is None else core.week_offset
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks or 0)
    if core.week_offset is not None:
        return _same(str(monday + timedelta(days=core.number or 0)))
    if core.unit is Unit.WEEK:
        return str(monday), str(monday + timedelta(days=6))
    if core.unit is Unit.WEEKEND:
        if not core.offset and tense == PAST and day.weekday() < SATURDAY:
            monday -= timedelta(weeks=1)
        return str(monday + timedelta(days=5)), str(monday + timedelta(days=6))
    return _same(str(_weekday(core.number or 0, core.offset, day, tense)))


def _weekday(number: int, offset: int | None, day: date, tense: int) -> date:
    """Give the nearest such weekday by the words or the tense; today counts, save with "last" or "next"."""
    ahead = (number - day.weekday()) % WEEK
    if offset == -1 or (offset is None and tense == PAST):
        back = (WEEK - ahead) % WEEK
        return day - timedelta(days=back or (WEEK if offset == -1 else 0))
    return day + timedelta(days=ahead or (WEEK if offset == 1 else 0))


def _stretch(core: Core, day: date) -> Ends | None:
    """Give this, the last or the next month, quarter, half or year."""
    offset = core.offset or 0
    if core.unit is Unit.YEAR:
        return _same(f"{day.year + offset:04}")
    months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6}.get(core.unit)
    if not months:
        return None
    first = (day.year * 12 + day.month - 1) // months * months + offset * months
    last = first + months - 1
    return f"{first // 12:04}-{first % 12 + 1:02}", f"{last // 12:04}-{last % 12 + 1:02}"


def _ago(core: Core, day: date) -> Ends:
    """Give a time so many units back, as exact as its unit."""
    count = core.offset or 0
    if core.ago == "year":
        return _same(f"{day.year - count:04}")
    if core.ago == "decade":
        return _same(f"{day.year - 10 * count:04}~")
    if core.ago == "month":
        month = day.year * 12 + day.month - 1 - count
        return _same(f"{month // 12:04}-{month % 12 + 1:02}")
    if core.ago == "week":
        return _same(f"{day - timedelta(weeks=count)}~")
    return _same(str(day - timedelta(days=count if core.ago == "day" else count // 24 if core.ago == "hour" else 0)))


def _day_of_year(core: Core, day: date, tense: int) -> Ends | None:
    """Give a day and month without a year: the nearest such day in the direction of the tense."""
    month, number = core.month or 1, core.day or 1
    years = range(max(day.year - 8, 1), min(day.year + 9, 9999))  # a leap day comes every eight years at least
    found = [date(year, month, number) for year in years if _exists(year, month, number)]
    before = max((other for other in found if other <= day), default=None)
    after = min((other for other in found if other >= day), default=None)
    return _same(str(_chosen(before, after, day, tense))) if before and after else None


def _chosen(before: date, after: date, day: date, tense: int) -> date:
    """Choose by tense; where nothing tells, what lies ahead, unless it is far and the other has just been."""
    if tense == NEAREST:
        return before if day - before < after - day else after
    if tense == UNKNOWN:
        tense = PAST if (day - before).days < JUST_BEEN else FUTURE
    return before if tense == PAST else after


def _year_for(core: Core, day: date, tense: int) -> int:
    """Give the year of a month, quarter, half or season that names none."""
    first = _first_month(core)
    last = first + {Unit.QUARTER: 2, Unit.HALF: 5, Unit.SEASON: 2}.get(core.unit, 0)
    if core.offset == 0 or core.unit is Unit.MONTHS:
        return day.year
    if core.offset == 1:
        return day.year + (first <= day.month)
    if core.offset == -1:
        return day.year - (last >= day.month)
    if tense == PAST:
        return day.year - (first > day.month)
    if tense == FUTURE:
        return day.year + (last < day.month)
    since = (day.month - last) % 12
    if tense == NEAREST and first > day.month:
        return day.year - (since < 6)
    if first <= day.month <= last or since <= MONTHS_BEEN:
        return day.year - (first > day.month)
    return day.year + (last < day.month)


def _first_month(core: Core) -> int:
    if core.month:
        return core.month
    number = core.number or 1
    if core.unit is Unit.SEASON:
        return SEASON_STARTS.get(number, 1)
    return (number - 1) * (3 if core.unit is Unit.QUARTER else 6) + 1
