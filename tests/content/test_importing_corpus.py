"""Every briefing of the corpus becomes content that builds, and that an import made again leaves alone."""

from datetime import date
from pathlib import Path

import pytest

from explainer.building import Run, prepare, project_at
from explainer.content.importing import import_briefings
from explainer.content.reading import read_content

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "open"
BRIEFINGS = sorted(path for path in CORPUS.iterdir() if path.suffix in (".txt", ".md"))


@pytest.mark.parametrize("briefing", BRIEFINGS, ids=lambda path: path.stem)
def test_a_briefing_becomes_a_site_without_an_error(briefing: Path, tmp_path: Path) -> None:
    import_briefings(tmp_path, [briefing])
    content, problems = read_content(tmp_path)
    assert not problems
    assert content.overview is not None
    prepared = prepare(project_at(tmp_path), Run(today=date(2026, 11, 23)))
    assert not prepared.settled.errors
    again = import_briefings(tmp_path, [briefing])
    assert {step.verb.value for step in again.steps} == {"identical"}
    assert not again.problems
