"""Dates with their uncertainty: EDTF level 1 (ISO 8601-2:2019, profile of the Library of Congress).

Takes the text of a date: full or partial, uncertain, with unspecified digits, a season, or an interval that may be
open. Gives its bounds and what is known of it. Of level 2 it also reads quarters and halves ("2026-34"), because
editors write them. Refuses the rest, days that no calendar has, and years outside 0001 to 9999, with a ValueError
that says what to write.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Final

from msgspec import Struct


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"  # two ends of any precision, or one


class Edtf(Struct, frozen=True):
    """A date as EDTF. `first` and `last` are the earliest and the latest day it can mean."""

    text: str  # as written in EDTF, "2025-03~"
    first: date | None  # None where open or unknown towards the past
    last: date | None  # None where open or unknown towards the future
    precision: Precision = Precision.DAY
    approximate: bool = False  # "~": about then; of an interval, either end
    uncertain: bool = False  # "?": the source is in doubt; of an interval, either end
    start: "Edtf | None" = None  # of an interval; None where it is open or unknown
    end: "Edtf | None" = None

    @property
    def season(self) -> int | None:
        """Give 1 spring, 2 summer, 3 autumn, 4 winter; None where the date is no season."""
        return int(_bare(self.text)[-2:]) % 4 or 4 if self.precision is Precision.SEASON else None


SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (1, 14)}
"""Months of the seasons in the north. A winter is named after either of its years, so it takes both ends."""
QUARTERS: Final = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALVES: Final = {40: (1, 6), 41: (7, 12)}
MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                 "November", "December")  # fmt: skip
SHAPES: Final = (
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?"
    r"|(?P<vague_year>\d{2}XX|\d{3}X)|(?P<vague>\d{4})-(?:XX(?:-XX)?|(?P<vague_month>\d\d)-XX)"
)
USUAL_FORMS: Final = (
    "Write 2025, 2025-03, 2025-03-09, 2025~ (about), 2025? (uncertain), 2019/.. (since) or ../2030 (by)."
)


def parse(text: str) -> Edtf:
    """Read a date written as EDTF.

    Raises ValueError where it is none; its text is one sentence or two for an editor.
    """
    if text.count("/") == 1:
        return _interval(text)
    return _point(text, text)


def order(value: Edtf) -> tuple[date, date, str]:
    """Give the key by which dates sort: by their first day, wider ones later; "by 2030" stands at the end of 2030."""
    last = value.last or date.max
    return value.first or last, last, value.text


def _interval(text: str) -> Edtf:
    start, end = (None if side in ("", "..") else _point(side, text) for side in text.split("/"))
    if start is None and end is None:
        raise ValueError(f'"{text}" has neither a beginning nor an end. {USUAL_FORMS}')
    first, last = start.first if start else None, end.last if end else None
    if first and last and first > last:
        raise ValueError(f'"{text}" ends before it begins. Write the earlier date first.')
    ends = [side for side in (start, end) if side]
    approximate, uncertain = any(side.approximate for side in ends), any(side.uncertain for side in ends)
    return Edtf(text, first, last, _precision_of(start, end), approximate, uncertain, start, end)


def _precision_of(start: Edtf | None, end: Edtf | None) -> Precision:
    """Recognise a quarter or a half written as an interval of months, the only way level 1 has for them."""
    if start and end and start.first and end.last and start.precision is end.precision is Precision.MONTH:
        months = start.first.month, end.last.month
        if start.first.year == end.last.year and months in QUARTERS.values():
            return Precision.QUARTER
        if start.first.year == end.last.year and months in HALVES.values():
            return Precision.HALF
    return Precision.INTERVAL


def _point(text: str, whole: str) -> Edtf:
    """Read one date; `whole` is what the editor wrote, for the message."""
    bare = _bare(text)
    found = _shapes().fullmatch(bare)
    if not found:
        raise ValueError(f'"{whole}" cannot be read as a date. {USUAL_FORMS}')
    first, last, precision = _bounds(found, whole)
    mark = text[len(bare) :]
    return Edtf(text, first, last, precision, approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _bounds(found: re.Match[str], whole: str) -> tuple[date, date, Precision]:
    if vague := found["vague_year"]:
        precision = Precision.CENTURY if vague.endswith("XX") else Precision.DECADE
        first, last = int(vague.replace("X", "0")), int(vague.replace("X", "9"))
        return date(_year(max(first, 1), whole), 1, 1), date(last, 12, 31), precision
    year = _year(int(found["year"] or found["vague"]), whole)
    month, day = found["month"] or found["vague_month"], found["day"]
    if not month:
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if not day:
        return _months(year, int(month), whole)
    return *(_day(year, int(month), int(day), whole),) * 2, Precision.DAY


def _months(year: int, number: int, whole: str) -> tuple[date, date, Precision]:
    if 1 <= number <= 12:
        return date(year, number, 1), _end_of(year, number), Precision.MONTH
    for table, precision in ((SEASONS, Precision.SEASON), (QUARTERS, Precision.QUARTER), (HALVES, Precision.HALF)):
        if number in table:
            first, last = table[number]
            return date(year, first, 1), _end_of(year, last), precision
    raise ValueError(
        f'"{whole}" has no month {number:02}. Months are 01 to 12; 21 is spring, 22 summer, 23 autumn, 24 winter.'
    )


def _day(year: int, month: int, day: int, whole: str) -> date:
    if not 1 <= month <= 12:
        raise ValueError(f'"{whole}" has no month {month:02}. Write year, month and day in this order: 2025-03-09.')
    days = _end_of(year, month).day
    if not 1 <= day <= days:
        raise ValueError(f'"{whole}" is no day: {MONTHS[month - 1]} {year} has {days} days.')
    return date(year, month, day)


def _year(year: int, whole: str) -> int:
    if year < 1:
        raise ValueError(f'"{whole}" is out of reach: years from 0001 to 9999 can be shown.')
    return year


def _end_of(year: int, month: int) -> date:
    """Give the last day of a month; months after 12 belong to the next year."""
    year, month = year + month // 12, month % 12 + 1  # the first of the month after it
    return date(year, month, 1) - timedelta(days=1) if year <= 9999 else date.max


def _bare(text: str) -> str:
    return text[:-1] if text.endswith(("~", "?", "%")) else text


@cache
def _shapes() -> re.Pattern[str]:
    return re.compile(SHAPES, re.ASCII)
