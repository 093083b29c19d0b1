"""Values and dates in the words of each language."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date

from explainer.content.types import Qualifier
from explainer.edtf import Edtf
from explainer.languages import LANGUAGES, words
from explainer.pages.numbers import counted, listed, shown
from explainer.pages.when import day, when
from tests.support.cases import Case, cases
from tests.support.documents import figure


def plain(text: str) -> str:
    """Write no-break spaces as spaces, so that a case can be read."""
    return " ".join(text.split())


@pytest.mark.parametrize("case", cases("when.txt"), ids=lambda case: case.title)
def test_a_date_in_words(case: Case) -> None:
    language, text = case.given.split()
    found = when(Edtf(text, None, None), words(language))
    parts = [found.text, found.machine, "exact" if found.exact else None]
    assert " | ".join(plain(part) for part in parts if part) == case.expected


@pytest.mark.parametrize("case", cases("amounts.txt"), ids=lambda case: case.title)
def test_a_value_in_words(case: Case) -> None:
    language, value, unit, qualifier = case.given.split()
    is_currency = unit.isupper()
    made = figure(
        "x",
        value=Decimal(value),
        currency=unit if is_currency else None,
        unit=None if is_currency or unit == "-" else unit,
        qualifier=None if qualifier == "-" else Qualifier(qualifier),
    )
    assert plain(str(shown(made, words(language)))) == case.expected


def test_a_range_shows_both_ends() -> None:
    made = figure("x", value=Decimal(5), value_max=Decimal(8), unit="percent", qualifier=Qualifier.ABOUT)
    assert str(shown(made, words("en"))) == "about 5% – 8%"


def test_a_missing_date_is_said_to_be_missing() -> None:
    assert when(None, words("en")).text == "Date not given"


def test_without_a_gap_a_period_is_not_said_to_lack_anything() -> None:
    assert when(Edtf("2025", None, None), words("en"), gap=False).text == "2025"


@pytest.mark.parametrize(
    ("language", "number", "said"), [("en", 1, "1 event"), ("en", 0, "0 events"), ("fr", 0, "0 événement")]
)
def test_a_number_takes_the_form_its_language_gives_it(language: str, number: int, said: str) -> None:
    assert counted(words(language).n_events, number, words(language)) == said


def test_a_list_is_joined_as_the_language_does() -> None:
    assert [listed(["A", "B", "C"], words(code)) for code in ("en", "it")] == ["A, B, and C", "A, B e C"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_written_as_cldr_has_it(language: str) -> None:
    start = date(2024, 1, 1)  # a leap year
    for number in range(366):
        value = start + timedelta(days=number)
        assert day(value, words(language)) == format_date(value, "long", locale=language)
    for year in (1, 987, 9999):
        assert day(date(year, 3, 1), words(language)) == format_date(date(year, 3, 1), "long", locale=language)
