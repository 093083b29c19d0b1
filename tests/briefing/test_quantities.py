"""Quantities are read as a careful reader would, in six languages; what only looks like one is left alone."""

from decimal import Decimal
from importlib import import_module

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explainer.briefing.numerals import read_numeral
from explainer.briefing.quantities import quantities
from explainer.briefing.quantity_words.lexicon import LANGUAGES
from explainer.briefing.types import Quantity
from explainer.briefing.units import LOWER, SYMBOLS, UNITS
from tests.support.cases import Case, cases

CASES = [(language, case) for language in LANGUAGES for case in cases(f"quantities.{language}.txt")]


def shown(quantity: Quantity) -> str:
    """Write a quantity as the case files do: value, range, unit or currency, qualifier, and the words."""
    value = format(quantity.value.normalize(), "f")
    if quantity.value_max is not None:
        value += ".." + format(quantity.value_max.normalize(), "f")
    parts = [value, quantity.unit, quantity.currency, quantity.qualifier, f'"{quantity.written}"']
    return " ".join(str(part) for part in parts if part)


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}: {case.title}" for language, case in CASES])
def test_quantities_of_a_sentence(language: str, case: Case) -> None:
    found = [shown(quantity) for quantity in quantities(case.given, language)]
    assert "\n".join(found or ["none"]) == case.expected


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1,500", ".", "1500"), ("1,500", ",", "1.500"), ("1.500", ",", "1500"), ("1.500", ".", "1.500"),
        ("1.500.000", ",", "1500000"), ("1,500,000", ",", "1500000"), ("1.500,5", ".", "1500.5"), ("1,500.5", ",",
        "1500.5"),
        ("12.5", ",", "12.5"), ("1,5", ".", "1.5"), ("1'500", ",", "1500"), ("1’500.50", ".", "1500.50"),
        ("1,50,000", ".", "150000"),
        ("0.500", ",", "0.500"), ("3.11.2", ".", None), ("09.05.2025", ",", None), ("1,2,3", ".", None), ("2019'20",
        ".", None),
    ],
)  # fmt: skip
def test_separators_are_read_by_language(text: str, decimal: str, value: str | None) -> None:
    assert read_numeral(text, decimal) == (None if value is None else Decimal(value))


def test_every_symbol_and_word_for_a_unit_names_one() -> None:
    assert set(SYMBOLS.values()) | set(LOWER.values()) <= UNITS
    for language in LANGUAGES:
        words = import_module(f"explainer.briefing.quantity_words.{language}").WORDS
        assert {*words.units, *words.units_before} <= UNITS


def test_an_unknown_language_is_read_as_english() -> None:
    assert quantities("1,500 båter", "no") == quantities("1,500 båter", "en")


def test_curly_and_straight_apostrophes_and_no_break_spaces_are_alike() -> None:
    assert [q.value for q in quantities("1.500’den fazla", "tr")] == [Decimal(1500)]
    assert [q.value for q in quantities("12\u202f000 navires, 7\u00a0%", "fr")] == [Decimal(12000), Decimal(7)]


def test_a_decomposed_word_is_the_same_word() -> None:
    assert [q.unit for q in quantities("7 milletre, 5 kilome\u0300tres", "fr")][1:] == ["kilometre"]


PIECES = st.sampled_from(
    ["5", "1,500", "1.500,5", "%", "$", "€", " ", "-", "–", "'", "/", ".", ",", ":", "(", "+", "million", "milyar",
     "Mio.", "half",
     "a", "third", "one", "in", "four", "from", "to", "between", "and", "yüzde", "jeder", "dritte", "un", "tiers",
     "sur", "May", "2025",
     "9", "x", "times", "twenty", "hundred", "more than", "'den fazla", "kg", "m", "h", "30", "no.", "Article"]
)  # fmt: skip


@given(st.text(max_size=200) | st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=25).map("".join),
       st.sampled_from(LANGUAGES))  # fmt: skip
@example("½", "en")
@example("1 000 000 000 000 000 000 000 000 000 000 000 000 000 000", "fr")
@example("9" * 500, "en")
@example("-5 −5 –5", "de")
def test_any_text_gives_quantities_in_order_each_where_it_says(text: str, language: str) -> None:
    end = 0
    for quantity in quantities(text, language):
        assert quantity.span.start >= end
        end = quantity.span.end
        assert text[quantity.span.start : end] == quantity.written != ""
        assert quantity.value.is_finite()
        assert quantity.value_max is None or quantity.value_max > quantity.value
        assert quantity.unit is None or quantity.unit in UNITS
