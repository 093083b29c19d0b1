"""Events are dates with what happens then, each with its own part of the sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.briefing.events import stated_events
from explainer.briefing.types import BriefingText, Section, SectionKind, Sentence

MONDAY = date(2026, 3, 9)


def text_of(sentence: str, *, language: str = "en", day: date | None = MONDAY, section: int | None = 0) -> BriefingText:
    whole = Section("What's next", SectionKind.WHATS_NEXT, sentence, (), 1)
    return BriefingText("a", "seeds/a.txt", language, None, day, (whole,), (Sentence(1, sentence, 1, section),), ())


def stated(sentence: str, language: str = "en") -> list[tuple[str | None, str]]:
    return [(event.when.edtf, event.what) for event in stated_events(text_of(sentence, language=language))]


@pytest.mark.parametrize(
    ("sentence", "language", "events"),
    [
        ("A harbour board will gather Tuesday for a first time", "en",
         [("2026-03-10", "A harbour board will gather for a first time")]),
        ("The plan puts a 2025 port treaty to work", "en",
         [("2025", "The plan puts port treaty to work")]),
        ("Exports reached $31 billion in 2024", "en", [("2024", "Exports reached $31 billion")]),
        ("The strike began on 3 March and ended on 5 March", "en",
         [("2026-03-03", "The strike began"), ("2026-03-05", "and ended")]),
        ("Signed in 2019, the pact lapses in 2027", "en",
         [("2019", "Signed, the pact lapses"), ("2027", "Signed, the pact lapses")]),
        ("Target: 12% less by 2030", "en", [("../2030", "Target: 12% less")]),
        ("Il contratto, firmato nel 2021, scade nel 2031", "it",
         [("2021", "Il contratto, firmato"), ("2031", "firmato, scade")]),
        ("Heyet salı günü Roma'da toplanacak", "tr", [("2026-03-10", "Heyet Roma'da toplanacak")]),
        ("Die Gruppe wird am Dienstag in Nordholm tagen", "de", [("2026-03-10", "Die Gruppe wird in Nordholm tagen")]),
    ],
)  # fmt: skip
def test_what_happens_is_the_clause_without_its_date(
    sentence: str, language: str, events: list[tuple[str, str]]
) -> None:
    assert stated(sentence, language) == events


def test_without_a_day_the_words_stay() -> None:
    (event,) = stated_events(text_of("It will convene on Tuesday", day=None))
    assert (event.when.written, event.when.edtf, event.sentence) == ("Tuesday", None, 1)


def test_headline_and_byline_state_no_event() -> None:
    assert stated_events(text_of("Updated 9 May 2025", section=None)) == ()


@given(st.text(max_size=150), st.sampled_from(["en", "it", "tr", "de", "fr", "es"]))
def test_any_text_is_read_and_every_event_says_something(words: str, language: str) -> None:
    sentence = f"In 2025 {words} on Tuesday {words}"
    for event in stated_events(text_of(sentence, language=language)):
        assert event.when.written in sentence
        assert event.what or not sentence.strip()
