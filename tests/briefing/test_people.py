"""People are read with the fullest form of their names and the role that the text gives."""

import pytest

from explainer.briefing.names import named_people
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
CASES = [(language, case) for language in LEADS for case in cases(f"people.{language}.txt")]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}: {case.title}" for language, case in CASES])
def test_who_is_named(language: str, case: Case) -> None:
    text = read_text(f"{LEADS[language]}: {case.given}\n".encode(), path="seeds/case.txt", language=language)
    people = [f"{person.name} — {person.role}" if person.role else person.name for person in named_people(text)]
    assert "\n".join(people) == case.expected
