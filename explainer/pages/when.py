"""Dates in words, with what is not known of them: "2025, month not given", "by March 2030".

Takes EDTF (ISO 8601-2, level 1, and its codes for quarters and halves); gives text by CLDR and, where HTML has a value
for it, the machine's form. Whatever it cannot word stays as it is written.
"""

from datetime import date
from functools import lru_cache

from msgspec import Struct

from explainer.edtf import Edtf
from explainer.languages.days import FORMS, MONTHS
from explainer.languages.types import ByPrecision, Words

SEASONS = range(21, 25)
QUARTERS = range(33, 37)
HALVES = range(40, 42)
OPEN = ("", "..")
MOST_DAYS = 1_000  # that are known in words: a page tells its day four times, and many pages tell the same


class When(Struct, frozen=True):
    """A date as it is shown."""

    text: str
    machine: str | None = None  # for <time datetime>; None where no value says the same
    exact: bool = False  # known to the day, and certain


def when(edtf: Edtf | None, words: Words, *, gap: bool = True) -> When:
    """Word a date. With `gap`, a month or a day that is missing is said to be missing."""
    if edtf is None:
        return When(words.date_missing)
    start, slash, end = edtf.text.partition("/")
    if slash:
        return When(_interval(start, end, words), exact=_days_known(start, end, words))
    return _single(edtf.text, words, gap=gap)


def day(value: date, words: Words) -> str:
    """Write a day: "9 May 2026" as the language has it."""
    return _long(value, words.code)


@lru_cache(maxsize=MOST_DAYS)
def _long(value: date, language: str) -> str:
    month = MONTHS[language].split()[value.month - 1]
    return FORMS[language].format(day=value.day, month=month, year=value.year)


def _interval(start: str, end: str, words: Words) -> str:
    if start in OPEN and end in OPEN:
        return words.date_missing
    if start in OPEN:
        return _precise(words.until, end).format(date=_single(end, words).text)
    if end in OPEN:
        return _precise(words.since, start).format(date=_single(start, words).text)
    return words.interval.format(start=_single(start, words).text, end=_single(end, words).text)


def _days_known(start: str, end: str, words: Words) -> bool:
    return all(end not in OPEN and _single(end, words).exact for end in (start, end))


def _precise(forms: ByPrecision, text: str) -> str:
    parts = text.rstrip("?~%").split("-")
    return (forms.year, forms.month, forms.day)[min(len(parts), 3) - 1]


def _single(text: str, words: Words, *, gap: bool = False) -> When:
    bare = text.rstrip("?~%")
    mark = text[len(bare) :]
    known = bare.replace("-XX", "")
    plain, machine, precision = _plain(known, words)
    if gap and not mark and precision < 3 and known == bare[: len(known)]:
        plain = _with_gap(plain, precision, words)
    if mark in {"~", "%"}:
        plain = words.about.format(date=plain)
    if mark in {"?", "%"}:
        plain = words.doubtful.format(date=plain)
    return When(plain, machine, exact=precision == 3 and not mark)


def _with_gap(plain: str, precision: int, words: Words) -> str:
    if precision == 1:
        return words.month_missing.format(date=plain)
    return words.day_missing.format(date=plain) if precision == 2 else plain


def _plain(text: str, words: Words) -> tuple[str, str | None, int]:
    """Give the words, the machine's form, and the precision: 3 day, 2 month, 1 year, 0 anything else."""
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return _vague(text), None, 0
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return parts[0], parts[0], 1
    if len(numbers) == 3:
        return day(date(*numbers), words), text, 3
    if numbers[1] <= 12:
        from babel.dates import format_skeleton  # a site that knows every day, or none, does without CLDR

        return format_skeleton("yMMMM", date(numbers[0], numbers[1], 1), locale=words.code), text, 2
    return _part_of_year(numbers[0], numbers[1], words) or text, None, 0


def _vague(text: str) -> str:
    """Word a decade or century: its first and last year say it in every language."""
    if len(text) == 4 and text.rstrip("X").isdigit():
        return f"{text.replace('X', '0')}–{text.replace('X', '9')}"
    return text


def _part_of_year(year: int, code: int, words: Words) -> str | None:
    if code in SEASONS:
        return words.seasons[code - SEASONS.start].format(year=year)
    if code in HALVES:
        return words.halves[code - HALVES.start].format(year=year)
    if code in QUARTERS:
        from babel.dates import format_skeleton

        first_month = date(year, 3 * (code - QUARTERS.start) + 1, 1)
        return format_skeleton("yQQQQ", first_month, locale=words.code)
    return None
