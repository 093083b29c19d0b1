"""Dates are found in six languages and given as EDTF level 1; those seen from the briefing's day need that day."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explainer.briefing.date_words.lexicon import LANGUAGES
from explainer.briefing.dates import calendar_expressions
from explainer.edtf import Precision, parse
from tests.support.cases import Case, cases

MONDAY = date(2026, 3, 9)
CASES = [(language, case) for language in LANGUAGES for case in cases(f"dates.{language}.txt")]
TENSES = [(language, case) for language in LANGUAGES for case in cases(f"tense.{language}.txt")]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}: {case.title}" for language, case in CASES])
def test_dates_of_a_sentence(language: str, case: Case) -> None:
    found = [f'{one.edtf} "{one.written}"' for one in calendar_expressions(case.given, language, MONDAY)]
    assert "\n".join(found or ["none"]) == case.expected


@pytest.mark.parametrize(("language", "case"), TENSES, ids=[f"{language}: {case.given}" for language, case in TENSES])
def test_the_verb_tells_whether_a_date_lies_ahead_or_behind(language: str, case: Case) -> None:
    found = [str(one.edtf) for one in calendar_expressions(case.given, language, MONDAY)]
    assert "\n".join(found) == case.expected


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("It will convene on Tuesday", "en"), ("It met on 9 May", "en"), ("Sales fell in March", "en"),
        ("It began last week", "en"),
        ("Due by the end of the year", "en"), ("It came two years ago", "en"), ("Si riunirà martedì", "it"),
        ("Geçen hafta", "tr"),
        ("Am Dienstag", "de"), ("Mardi prochain", "fr"), ("El martes pasado", "es"),
    ],
)  # fmt: skip
def test_without_the_briefings_day_a_relative_date_stays_as_written(sentence: str, language: str) -> None:
    assert [one.edtf for one in calendar_expressions(sentence, language, None)] == [None]


def test_without_the_briefings_day_other_dates_are_still_given() -> None:
    found = calendar_expressions("In 2019, on 9 May 2025, and by 2030", "en", None)
    assert [one.edtf for one in found] == ["2019", "2025-05-09", "../2030"]


def test_the_same_weekday_is_today() -> None:
    for sentence in ("It met on Monday", "It will meet on Monday"):
        assert [one.edtf for one in calendar_expressions(sentence, "en", MONDAY)] == ["2026-03-09"]


def test_a_day_that_no_calendar_has_is_written_but_not_dated() -> None:
    assert [one.edtf for one in calendar_expressions("On 31 February 2025", "en", None)] == [None]


def test_the_first_days_of_the_calendar_end_nothing() -> None:
    assert [one.edtf for one in calendar_expressions("Two hundred years ago, and last week", "en", date(1, 1, 1))] == [
        None,
        None,
    ]


PIECES = st.sampled_from(
    ["9", "May", "2025", "31", "February", "-", "–", "/", ".", ",", "'", "s", "the", "first", "half", "of", "last",
     "year", "next",
     "week", "Tuesday", "by", "since", "from", "to", "between", "and", "mid", "early", "Q2", "FY", "26", "spring",
     "two", "years", "ago",
     "will", "met", "martedì", "geçen", "hafta", "'den", "beri", "kadar", "Anfang", "Jahresende", "anni", "90",
     "XIX", "secolo", "in"]
)  # fmt: skip


@given(
    st.text(max_size=200) | st.lists(PIECES, max_size=20).map(" ".join) | st.lists(PIECES, max_size=20).map("".join),
    st.sampled_from(LANGUAGES),
    st.none() | st.dates(),
)
@example("in the 0000s, 29 February, last century", "en", date(9999, 12, 31))
@example("30 December and 30 February 2025", "en", date(1, 1, 1))
def test_any_text_gives_dates_in_order_each_where_it_says(text: str, language: str, day: date | None) -> None:
    end = 0
    for found in calendar_expressions(text, language, day):
        assert found.span.start >= end
        end = found.span.end
        assert text[found.span.start : end] == found.written != ""
        if found.edtf is not None:
            read = parse(found.edtf)
            assert read.precision in Precision
            assert read.text == found.edtf
