"""Sectors are read from explicit lists, member by member, with the sentence that lists them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.briefing.sectors import named_sectors
from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText, Section, SectionKind, Sentence
from tests.support.cases import Case, cases

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")
CASES = [(language, case) for language in LANGUAGES for case in cases(f"sectors.{language}.txt")]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}: {case.title}" for language, case in CASES])
def test_members_of_a_list(language: str, case: Case) -> None:
    text = read_text(case.given.encode(), path="seeds/case.txt", language=language)
    assert "\n".join(sector.name for sector in named_sectors(text)) == case.expected


def test_each_sector_keeps_the_sentence_that_lists_it() -> None:
    text = read_text(
        b"What's happening: Two ports agree.\n\n## Priority areas\n- Dredging\n- Pilotage\n", path="seeds/a.txt"
    )
    sentences = {sentence.number: sentence.text for sentence in text.sentences}
    assert [sentences[sector.sentence] for sector in named_sectors(text)] == ["Dredging", "Pilotage"]


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_members_stand_in_it(words: str, language: str) -> None:
    sentence = f"Key sectors: {words}"
    section = Section("Priority areas", SectionKind.DETAILS, sentence, (), 1)
    text = BriefingText("a", "seeds/a.txt", language, None, None, (section,), (Sentence(1, sentence, 1, 0),), ())
    for sector in named_sectors(text):
        assert sector.sentence == 1
        assert all(word in sentence for word in sector.name.split())
