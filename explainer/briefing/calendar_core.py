"""What a date in a sentence says, before it is known which day it is."""

from enum import StrEnum

from msgspec import Struct


class Unit(StrEnum):
    """The stretch of time that a date names."""

    DAY = "day"
    WEEKDAY = "weekday"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    MONTHS = "months"  # the first so many of a year
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    YEARS = "years"  # 2025/26
    DECADE = "decade"
    CENTURY = "century"
    AGO = "ago"  # so many units before the briefing's day
    VAGUE = "vague"  # without limits that could be told


class Core(Struct, frozen=True):
    """A date among tokens, half open. What the words leave out is None."""

    start: int
    end: int
    unit: Unit
    year: int | None = None
    last_year: int | None = None  # of 2025/26
    month: int | None = None
    day: int | None = None
    number: int | None = None  # weekday from 0, quarter, half, season 21-24, count of months, first year of a decade
    offset: int | None = None  # -1 last, 0 this, 1 next; days from today; how many ago
    year_offset: int | None = None  # of the year: "the second half of last year"
    week_offset: int | None = None  # of the week: "Tuesday of next week"
    ago: str | None = None  # the unit of AGO
    fuzzy: bool = False
    at_end: bool = False  # "year-end"
    until: bool = False  # "yıl bitmeden": before the year is over


class Limit(StrEnum):
    """How a date bounds a time."""

    UNTIL = "until"
    SINCE = "since"


class Expression(Struct, frozen=True):
    """A date with what stands around it: a range, a limit, vagueness. Tokens start to end, half open."""

    start: int
    end: int
    first: Core
    last: Core | None = None  # the other end of a range
    limit: Limit | None = None
    fuzzy: bool = False
    at_end: bool = False  # the vague word means the end, so that "by the end of 2026" is exact
