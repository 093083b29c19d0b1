"""Companies, bodies and frameworks are read by the form of their names and by the words around them."""

import pytest

from explainer.briefing.names import named_organisations
from explainer.briefing.text import read_text
from tests.support.cases import Case, cases

LEADS = {
    "en": "What's happening",
    "it": "La notizia",
    "tr": "Haber",
    "de": "Die Nachricht",
    "fr": "Les faits",
    "es": "La noticia",
}
CASES = [(language, case) for language in LEADS for case in cases(f"organisations.{language}.txt")]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}: {case.title}" for language, case in CASES])
def test_what_is_named(language: str, case: Case) -> None:
    text = read_text(f"{LEADS[language]}: {case.given}\n".encode(), path="seeds/case.txt", language=language)
    assert "\n".join(organisation.name for organisation in named_organisations(text)) == case.expected
