"""Figures are stated quantities with what they count and the time they are for."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.briefing.figures import stated_figures
from explainer.briefing.types import BriefingText, Section, SectionKind, Sentence

MONDAY = date(2026, 3, 9)


def text_of(*sentences: str, language: str = "en", section: int | None = 0) -> BriefingText:
    whole = Section("The details", SectionKind.DETAILS, " ".join(sentences), (), 1)
    numbered = tuple(Sentence(number, sentence, number, section) for number, sentence in enumerate(sentences, 1))
    return BriefingText("ferries", "seeds/ferries.txt", language, None, MONDAY, (whole,), numbered, ())


def stated(sentence: str, language: str = "en") -> list[tuple[str, str, str | None]]:
    figures = stated_figures(text_of(sentence, language=language))
    return [(figure.quantity.written, figure.what, figure.period) for figure in figures]


@pytest.mark.parametrize(
    ("sentence", "language", "what"),
    [
        ("1,500+ ferry builders work in Norland", "en", ["ferry builders work in Norland"]),
        ("Fish exports reached $31 billion in 2024", "en", ["Fish exports"]),
        ("Exports rose 12% to $5 billion", "en", ["Exports rose", "Exports"]),
        ("Norland has 300 plants and 12,000 workers", "en", ["plants", "workers"]),
        ("Tourism makes up 12% of GDP", "en", ["Tourism makes … of GDP"]),
        ("First output: 6 GWh a year", "en", ["First output"]),
        ("A 300-km line and a third of the fleet", "en", ["line", "the fleet"]),
        ("Il traffico del porto ha raggiunto 31 milioni di tonnellate nel 2025", "it", ["Il traffico del porto"]),
        ("Oltre 2.400 cantieri minori lavorano a Nordia", "it", ["cantieri minori lavorano a Nordia"]),
        ("Una cinquantina di sindaci ha firmato", "it", ["sindaci ha firmato"]),
        ("Liman trafiği 2025'te 31 milyon tona ulaştı", "tr", ["Liman trafiği"]),
        ("Nordiya'da 1.500'den fazla firma çalışıyor", "tr", ["firma çalışıyor"]),
        ("Der Umsatz stieg 2025 auf 640 Millionen Euro", "de", ["Der Umsatz"]),
        ("Unterhalt: ca. 95.000 EUR jährlich", "de", ["Unterhalt"]),
        ("Une cinquantaine d'usines emploient 4 300 personnes", "fr", ["usines emploient", "personnes"]),
        ("La deuda asciende a 640 millones de euros", "es", ["La deuda"]),
        ("Car tariffs fall from 22% to 7.5%", "en", ["Car tariffs fall", "Car tariffs fall"]),
        ("Die Quote der Funde soll von 18 auf 70 Prozent steigen", "de", ["Die Quote der Funde", "Die Quote der Funde"]),
        ("Kapasite 2 milyon TEU'dan 3 milyon TEU'ya çıkacak", "tr", ["Kapasite", "Kapasite"]),
        ("Kilogram fiyatı geçen hafta 212 TL'den 187 TL'ye düştü", "tr", ["Kilogram fiyatı", "Kilogram fiyatı"]),
        ("The council voted for a $412 million budget", "en", ["budget"]),
        ("64 posts cut, 41 of them already vacant", "en", ["posts cut", "already vacant"]),
        ("The line has laid up eleven of its 26 pushers", "en", ["pushers", "pushers"]),
        ("General fund: $287m, up 4.1%", "en", ["General fund", "General fund, up"]),
        ("Tax: $11.42 per $1,000 of value (was $10.98)", "en", ["Tax", "Tax"]),
        ("prix garanti : 66 € le MWh pendant 20 ans", "fr", ["prix garanti", "prix garanti"]),
        ("prix : 2,85 € le kilo, contre 1,90 € en 2024", "fr", ["prix", "prix"]),
        ("Su 1.240 edifici, 417 non hanno il certificato", "it", ["edifici", "non hanno il certificato"]),
        ("Coste: 164 millones de euros, un 27 % más de lo previsto", "es", ["Coste", "Coste, más de lo previsto"]),
        ("Nach 31 Jahren Pause fährt wieder ein Zug", "de", ["Pause"]),
        ("Takt: alle 60 Minuten", "de", ["Takt"]),
        ("1,9 Mrd. Euro: Umbaukosten bis 2030", "de", ["Umbaukosten"]),
        ("3,100 m — length of the runway", "en", ["length of the runway"]),
        ("12 Prozent weniger Betten, aber 20 % mehr Plätze", "de", ["weniger Betten", "mehr Plätze"]),
        ("la ley, que prohíbe el arrastre a menos de 12 millas de la costa", "es", ["prohíbe el arrastre … de la costa"]),
    ],
)  # fmt: skip
def test_what_is_counted_is_said_in_the_sentences_own_words(sentence: str, language: str, what: list[str]) -> None:
    found = [counted for _, counted, _ in stated(sentence, language)]
    assert [counted[: len(wanted)] for counted, wanted in zip(found, what, strict=True)] == what


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Sales reached $31 billion in 2025", ["2025"]),
        ("Exports were $4bn in 2024 and $5bn in 2025", ["2024", "2025"]),
        ("In 2025, sales doubled to $5bn", [None, "2025"]),
        ("It earned €3m in the first nine months of 2025", ["2025-01/2025-09"]),
        ("Emissions are to fall 55% by 2030", ["../2030"]),
        ("The council bought 12 ferries on Tuesday", [None]),
        ("It has had 12 ferries since 2019", [None]),
        ("260,000 flights a year by 2034, from 188,000 today", ["../2034", None]),
        ("Trade reached €3 billion in 2025, up 11 percent", ["2025", "2025"]),
    ],
)
def test_the_period_is_the_time_that_a_value_holds_for(sentence: str, periods: list[str | None]) -> None:
    assert [period for _, _, period in stated(sentence)] == periods


def test_each_statement_is_a_figure_of_its_sentence() -> None:
    text = text_of("Norland has 12 ferries.", "It sold two.", "Nothing here.", "It has 12 ferries.")
    assert [(figure.quantity.written, figure.sentence) for figure in stated_figures(text)] == [
        ("12", 1),
        ("two", 2),
        ("12", 4),
    ]


def test_headline_and_byline_state_no_figure() -> None:
    assert stated_figures(text_of("Norland buys 12 ferries", section=None)) == ()


def test_a_sentence_without_words_names_itself() -> None:
    assert stated("12") == [("12", "12", None)]


@given(st.text(max_size=150), st.sampled_from(["en", "it", "tr", "de", "fr", "es"]))
def test_any_text_is_read_and_what_is_counted_is_in_it(words: str, language: str) -> None:
    sentence = f"Trade {words} $5 billion {words} 12 firms"
    for written, what, _ in stated(sentence, language):
        assert written in sentence
        assert what
        assert all(word in sentence for word in re.findall(r"\w+", what))


def test_a_sentence_that_never_ends_states_nothing() -> None:
    assert stated("12 ferries, " * 1000) == []
