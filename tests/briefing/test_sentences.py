"""Sentences of running text, by case files in six languages."""

import pytest

from explainer.briefing.sentences import split_sentences
from tests.support.cases import Case, cases

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")
CASES = [
    pytest.param(case, language, id=f"{language}: {case.title}")
    for language in LANGUAGES
    for case in cases(f"sentences.{language}.txt")
]


@pytest.mark.parametrize(("case", "language"), CASES)
def test_sentences(case: Case, language: str) -> None:
    assert list(split_sentences(case.given, language)) == case.expected.split("\n")


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_holds_no_sentence(text: str) -> None:
    assert split_sentences(text, "en") == ()


def test_a_dash_before_who_spoke_is_no_part_of_the_sentence() -> None:
    assert split_sentences("“We will sail.” — Mara Lind", "en") == ("“We will sail.”", "Mara Lind")


def test_a_language_without_rules_is_split_at_its_marks() -> None:
    assert split_sentences("De boot vaart niet. Niemand weet het.", "nl") == (
        "De boot vaart niet.",
        "Niemand weet het.",
    )
    assert split_sentences("船は止まった。島は困った。", "ja") == ("船は止まった。", "島は困った。")
