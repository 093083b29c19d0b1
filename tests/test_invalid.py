"""Projects with mistakes, each with what a build says of them, to the letter: `tests/invalid/NAME/building.txt`.

The folder is the project. Where an error is said, the build ends with 1 and nothing is written; else with 0. With
REWRITE=1 in the environment the messages are written anew, to be read and judged before they are kept.
"""

import os
import shutil
from pathlib import Path

import pytest

from tests.support.projects import Project

INVALID = Path(__file__).resolve().parent / "invalid"
FOLDERS = sorted(path.parent for path in INVALID.glob("*/building.txt"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_build_says_exactly_what_is_wrong(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path / "project", capsys)
    shutil.copytree(folder, project.root, symlinks=True, ignore=shutil.ignore_patterns("building.txt"))
    outcome = project.run("build", "--quiet")
    expected = folder / "building.txt"
    if os.environ.get("REWRITE") == "1":
        expected.write_text(outcome.err, encoding="utf-8")
    assert outcome.err == expected.read_text(encoding="utf-8")
    refused = "Nothing was written" in outcome.err
    assert outcome.code == (1 if refused else 0)
    assert (project.root / "site").exists() is not refused
