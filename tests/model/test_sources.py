"""Quotes and the sentences they come from."""

import pytest

from explainer.briefing.types import Section, SectionKind, Sentence
from tests.support.documents import TODAY, assembled, briefing, event, figure, note, overview, problems_of, source

FERRIES = briefing("Ferries carry 1,500+ people a day.", "The harbour “grew” fast.", "A ferry sank.")
PLACE = "content/index.md:3:5"


def used(quote: str) -> list[int]:
    """Give the sentences that count as used by a record with this quote."""
    site = assembled(event("talks", sources=(source(quote),)), briefings=(FERRIES,))
    return [use.sentence for use in site.briefings[0].uses if use.paths]


@pytest.mark.parametrize(
    ("quote", "sentences"),
    [
        ("Ferries carry 1,500+ people a day.", [1]),
        ("1,500+ people", [1]),
        ("people a day. The harbour “grew” fast.", [1, 2]),
        ("Ferries carry 1,500+ people a day. The harbour “grew” fast. A ferry sank.", [1, 2, 3]),
        ("Ferries carry  1,500+\npeople a day.", [1]),
        ("**Ferries** carry 1,500+ people\u00a0a day.", [1]),
    ],
)
def test_a_quote_uses_the_sentences_it_is_from(quote: str, sentences: list[int]) -> None:
    assert used(quote) == sentences


@pytest.mark.parametrize(
    "quote", ["Ferries carried 1,500+ people a day.", 'The harbour "grew" fast.', "ferries carry", "people a day"][:3]
)
def test_a_quote_must_stand_in_its_briefing_letter_for_letter(quote: str) -> None:
    (problem,) = problems_of(event("talks", sources=(source(quote),)), briefings=(FERRIES,))
    assert problem.startswith(f'quote {PLACE}: The briefing "ferries" does not hold the quote "{quote}".')


def test_the_nearest_sentence_is_named() -> None:
    (problem,) = problems_of(overview(sources=(source("The harbour grew very fast."),)), briefings=(FERRIES,))
    assert problem.endswith('The nearest sentence is in line 2 of seeds/ferries.txt: "The harbour “grew” fast."')


def test_footnotes_are_sources_as_well() -> None:
    talks = event("talks", notes=(note("1", source("A ferry sank.")), note("2", None)))
    site = assembled(talks, briefings=(FERRIES,))
    assert site.briefings[0].uses[2].paths == ("content/timeline/talks.md",)


def test_each_record_is_named_once_in_reading_order() -> None:
    quoting = source("A ferry sank.")
    site = assembled(
        figure("lost", sources=(quoting,)),
        event("talks", sources=(quoting,), notes=(note("1", quoting),)),
        briefings=(FERRIES,),
    )
    assert site.briefings[0].uses[2].paths == ("content/timeline/talks.md", "content/figures/lost.md")
    assert site.briefings[0].uses[0].paths == ()


def test_what_is_held_back_uses_no_sentence_but_must_be_right() -> None:
    later = event("talks", published=TODAY.replace(year=2030), sources=(source("A ferry sank."),))
    site = assembled(later, briefings=(FERRIES,))
    assert site.briefings[0].uses[2].paths == ()
    wrong = event("talks", published=TODAY.replace(year=2030), sources=(source("A train sank."),))
    assert len(problems_of(wrong, briefings=(FERRIES,))) == 1
    draft = event("talks", draft=True, sources=(source("A train sank."),))
    assert problems_of(draft, briefings=(FERRIES,)) == []


def test_a_quote_does_not_run_over_bullets_or_sections() -> None:
    sections = (
        Section("One", SectionKind.DETAILS, "First here.", ("Second here.", "Third here."), 1),
        Section("Two", SectionKind.DETAILS, "Fourth here.", (), 4),
    )
    sentences = (
        Sentence(1, "First here.", 1, 0),
        Sentence(2, "Second here.", 2, 0, 0),
        Sentence(3, "Third here.", 3, 0, 1),
        Sentence(4, "Fourth here.", 4, 1),
    )
    text = briefing(sections=sections, sentences=sentences)
    for quote in ("First here. Second here.", "Second here. Third here.", "Third here. Fourth here."):
        assert len(problems_of(overview(sources=(source(quote),)), briefings=(text,))) == 1


def test_a_quote_does_not_run_from_the_headline_into_the_byline() -> None:
    text = briefing(sentences=(Sentence(1, "Ferries at last", 1, None), Sentence(2, "By Ada Vale", 2, None)))
    assert len(problems_of(overview(sources=(source("Ferries at last By Ada Vale"),)), briefings=(text,))) == 1


def test_a_sentence_that_stands_twice_is_used_twice() -> None:
    text = briefing("It rained.", "It poured.", "It rained.")
    site = assembled(overview(sources=(source("It rained."),)), briefings=(text,))
    assert [bool(use.paths) for use in site.briefings[0].uses] == [True, False, True]


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("feries", "Did you mean `ferries`?"),
        ("zzz", "A briefing is called by its file in seeds/: `ferries`."),
    ],
)
def test_a_briefing_that_is_not_there_is_an_error(name: str, advice: str) -> None:
    wrong = source("A ferry sank.", briefing=name)
    assert problems_of(overview(sources=(wrong,)), briefings=(FERRIES,)) == [
        f'briefing {PLACE}: There is no briefing "{name}". {advice}'
    ]


def test_without_any_briefing_the_advice_says_so() -> None:
    (problem,) = problems_of(overview(sources=(source("A ferry sank."),)))
    assert problem.endswith("There is no briefing in seeds/ yet; put it there, as a file ending in .txt or .md.")


def test_a_briefing_that_could_not_be_read_is_not_reported_again() -> None:
    assert problems_of(overview(sources=(source("A ferry sank."),)), unread=("seeds/ferries.txt",)) == []


def test_a_quote_from_an_earlier_version_is_a_warning() -> None:
    former = {"ferries": ("A train sank in the bay.",)}
    assert problems_of(overview(sources=(source("A train sank"),)), briefings=(FERRIES,), former_quotes=former) == [
        (
            f'former-quote {PLACE}: The briefing "ferries" no longer holds the quote "A train sank". The nearest '
            'sentence is in line 3 of seeds/ferries.txt: "A ferry sank."'
        )
    ]


def test_a_source_from_outside_is_not_looked_up() -> None:
    assembled(overview(sources=(source("Whatever it says.", url="https://example.org/"),)))
