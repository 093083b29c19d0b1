"""Wrong inputs, each with its exact messages: `tests/invalid/NAME/content/` and what reading it says in `reading.txt`.

With REWRITE=1 in the environment the messages are written anew, to be read and judged before they are kept.
"""

import os
from pathlib import Path

import pytest

from explainer.checks.settling import settle
from explainer.content.reading import read_content
from explainer.reporting import report

INVALID = Path(__file__).resolve().parents[1] / "invalid"
FOLDERS = sorted(path.parent for path in INVALID.glob("*/reading.txt"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_says_exactly_what_is_wrong(folder: Path) -> None:
    _, problems = read_content(folder)
    said = report(settle(problems, None)) + "\n"
    expected = folder / "reading.txt"
    if os.environ.get("REWRITE") == "1":
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def test_every_folder_is_read() -> None:
    assert len(FOLDERS) > 30
