"""Dates with their uncertainty are read as EDTF level 1, with their bounds, and refused with a sentence that helps."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.edtf import Edtf, Precision, order, parse


def bounds(text: str) -> tuple[str | None, str | None]:
    read = parse(text)
    return str(read.first) if read.first else None, str(read.last) if read.last else None


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2025-03-09", "2025-03-09", "2025-03-09", Precision.DAY),
        ("2025-03", "2025-03-01", "2025-03-31", Precision.MONTH),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2025-12", "2025-12-01", "2025-12-31", Precision.MONTH),
        ("2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("9999-12", "9999-12-01", "9999-12-31", Precision.MONTH),
        ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", Precision.DAY),
        ("199X", "1990-01-01", "1999-12-31", Precision.DECADE),
        ("18XX", "1800-01-01", "1899-12-31", Precision.CENTURY),
        ("2004-XX", "2004-01-01", "2004-12-31", Precision.YEAR),
        ("1985-04-XX", "1985-04-01", "1985-04-30", Precision.MONTH),
        ("1985-XX-XX", "1985-01-01", "1985-12-31", Precision.YEAR),
        ("2028-21", "2028-03-01", "2028-05-31", Precision.SEASON),
        ("2028-24", "2028-01-01", "2029-02-28", Precision.SEASON),
        ("2026-34", "2026-04-01", "2026-06-30", Precision.QUARTER),
        ("2026-04/2026-06", "2026-04-01", "2026-06-30", Precision.QUARTER),
        ("2027-40", "2027-01-01", "2027-06-30", Precision.HALF),
        ("2027-01/2027-06", "2027-01-01", "2027-06-30", Precision.HALF),
        ("2019/2024", "2019-01-01", "2024-12-31", Precision.INTERVAL),
        ("2019/..", "2019-01-01", None, Precision.INTERVAL),
        ("../2030", None, "2030-12-31", Precision.INTERVAL),
        ("/2030", None, "2030-12-31", Precision.INTERVAL),
        ("2019/", "2019-01-01", None, Precision.INTERVAL),
    ],
)
def test_a_date_has_the_bounds_and_the_precision_it_was_written_with(
    text: str, first: str | None, last: str | None, precision: Precision
) -> None:
    assert bounds(text) == (first, last)
    assert parse(text).precision is precision


def test_the_marks_say_about_and_uncertain() -> None:
    assert [(read.approximate, read.uncertain) for read in map(parse, ("2025", "2025~", "2025?", "2025-03%"))] == [
        (False, False), (True, False), (False, True), (True, True)]  # fmt: skip
    assert parse("2024~/..").approximate


def test_an_interval_knows_its_ends() -> None:
    since = parse("2019~/..")
    assert since.start == parse("2019~")
    assert since.end is None
    assert since.last is None
    assert since.first == date(2019, 1, 1)
    assert parse("../2030").first is None


def test_a_season_has_its_number() -> None:
    assert [parse(text).season for text in ("2028-21", "2028-22?", "2028-23", "2028-24", "2028")] == [1, 2, 3, 4, None]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2026-02-30", '"2026-02-30" is no day: February 2026 has 28 days.'),
        ("2025-13-01", '"2025-13-01" has no month 13. Write year, month and day in this order: 2025-03-09.'),
        ("2024/2019", '"2024/2019" ends before it begins. Write the earlier date first.'),
        ("0000", '"0000" is out of reach: years from 0001 to 9999 can be shown.'),
    ],
)
def test_what_no_calendar_has_is_refused_with_its_reason(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        parse(text)


@pytest.mark.parametrize(
    "text",
    ["", " 2025", "2025 ", "9 May 2025", "2025-3", "25", "2025-00", "2025-25", "2025-3-9", "..", "/", "../..",
     "2025/2026/2027",
     "2025~~", "XXXX", "X025", "2025-X1", "20250309", "２０２５", "2025-03-09T25", "soon"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"Write|Months are"):
        parse(text)


def test_two_ways_to_write_a_quarter_are_the_same_time() -> None:
    one, other = parse("2026-34"), parse("2026-04/2026-06")
    assert (one.first, one.last) == (other.first, other.last)


def test_dates_sort_by_their_first_day_and_limits_by_their_end() -> None:
    texts = ["../2030", "2031", "2019/..", "2025-03", "2025", "2025-03-09"]
    assert [value.text for value in sorted(map(parse, texts), key=order)] == [
        "2019/..", "2025", "2025-03", "2025-03-09", "../2030", "2031"]  # fmt: skip


@given(st.dates())
def test_every_day_is_read_back(day: date) -> None:
    read = parse(day.isoformat())
    assert (read.first, read.last, read.text) == (day, day, day.isoformat())


@given(st.text(max_size=30) | st.from_regex(r"[0-9X./~?%T-]{0,20}", fullmatch=True))
def test_any_text_is_a_date_in_order_or_is_refused(text: str) -> None:
    try:
        read = parse(text)
    except ValueError:
        return
    assert isinstance(read, Edtf)
    assert read.text == text
    assert read.first is None or read.last is None or read.first <= read.last
