"""Sites drawn at random: whatever an editor may put together gives a whole site, and valid pages.

`EXPLAINER_SITES=1000` draws more of them.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from explainer.building import Run, build, project_at
from explainer.checks.written import check_written
from tests.support.random_sites import RandomSite
from tests.support.trees import plant
from tests.support.valid_html import checkable, told

TODAY = date(2026, 11, 23)
SITES = int(os.environ.get("EXPLAINER_SITES", "30"))
VALIDATED = 8


def built(root: Path, seed: int) -> Path:
    """Build the site of a seed, drafts included in every third; it must go without an error."""
    plant(root, RandomSite(seed).files())
    made = build(project_at(root), Run(TODAY, drafts=seed % 3 == 0))
    assert made.written, [str(problem) for problem in made.prepared.settled.errors]
    return root / "site"


@pytest.mark.parametrize("seed", range(SITES))
def test_every_link_of_a_site_holds(tmp_path: Path, seed: int) -> None:
    assert check_written(built(tmp_path, seed)) == ()


@pytest.mark.usefixtures("checker")
def test_every_page_is_valid(tmp_path: Path) -> None:
    sites = [built(tmp_path / str(seed), seed) for seed in range(SITES, SITES + VALIDATED)]
    files = checkable(sites)
    assert len(files) > 5 * VALIDATED
    assert told(files) == []
