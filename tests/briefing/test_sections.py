"""Sections, headline, date and credits, by case files: what is a label and what only looks like one."""

import pytest

from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText
from tests.support.cases import Case, cases

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")
CASES = [pytest.param(case, language, id=f"{language}: {case.title}") for language in LANGUAGES
         for case in cases(f"sections.{language}.txt")]  # fmt: skip


def shown(text: BriefingText) -> str:
    """Write what was found as the case files do."""
    rows = [f"headline: {text.headline}"] if text.headline else []
    rows += [f"date: {text.date}"] if text.date else []
    rows += [f"credit: {line}" for line in text.credits]
    for section in text.sections:
        label = f'"{section.label}"' if section.label is not None else ""
        story = str(section.story) if section.story else ""
        words = (story, section.kind.value, label, section.text.replace("\n\n", " | "))
        rows += [" ".join(filter(None, words)), *(f"  - {bullet}" for bullet in section.bullets)]
    return "\n".join(rows)


@pytest.mark.parametrize(("case", "language"), CASES)
def test_sections(case: Case, language: str) -> None:
    text = read_text(case.given.encode(), path="seeds/case.txt", language=language)
    assert shown(text) == case.expected
