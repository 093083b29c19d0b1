"""Every label of the table, read in a briefing of its language."""

import pytest

from explainer.briefing.folding import folded
from explainer.briefing.label_table import LABELS
from explainer.briefing.text import read_text
from explainer.briefing.types import SectionKind

SENTENCES = {
    "en": ("The ferry sails again.", "Nobody had expected it."),
    "it": ("Il traghetto naviga di nuovo.", "Nessuno lo aspettava."),
    "tr": ("Vapur yeniden sefere çıktı.", "Kimse bunu beklemiyordu."),
    "de": ("Die Fähre fährt wieder.", "Niemand hatte das erwartet."),
    "fr": ("Le bateau navigue de nouveau.", "Personne ne s'y attendait."),
    "es": ("El barco navega de nuevo.", "Nadie lo esperaba."),
}
ROWS = [
    pytest.param(language, kind, label.lstrip("*"), id=f"{language}: {label.lstrip('*')}")
    for language, kinds in LABELS.items()
    for kind, labels in kinds.items()
    for label in labels
]


@pytest.mark.parametrize(("language", "kind", "label"), ROWS)
def test_a_label_of_the_table_heads_a_section_of_its_kind(language: str, kind: SectionKind, label: str) -> None:
    first, second = SENTENCES[language]
    known = LABELS[language][SectionKind.WHY_IT_MATTERS][0]
    text = read_text(f"{known}: {first}\n\n{label}: {second}\n".encode(), path="seeds/x.txt", language=language)
    section = text.sections[-1]
    assert (section.label, section.kind, section.text) == (label, kind, second)


@pytest.mark.parametrize("language", LABELS)
def test_a_label_stands_in_the_table_of_its_language_once(language: str) -> None:
    labels = [folded(label.lstrip("*")) for labels in LABELS[language].values() for label in labels]
    assert sorted(label for label in set(labels) if labels.count(label) > 1) == []
