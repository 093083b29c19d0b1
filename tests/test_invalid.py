"""Projects with mistakes, each with what a build says of them, to the letter: `tests/invalid/NAME/building.txt`.

The folder is the project. Where an error is said, the build ends with 1 and nothing is written; else with 0. With
REWRITE=1 in the environment the messages are written anew, to be read and judged before they are kept.
"""

import os
import shutil
import sys
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


PAGE = "---\ntitle: Harbour\n---\n\nBoats come and go.\n"
NOTHING_WRITTEN = "Nothing was written; the last good site, if there is one, is untouched.\n"


def test_names_that_only_case_or_unicode_form_tells_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No repository that some disks check out may hold these names."""
    project = Project(tmp_path, capsys)
    project.write({"content/Quay.md": PAGE, "content/caf\u00e9.md": PAGE})
    if (tmp_path / "content" / "quay.md").exists() or (tmp_path / "content" / "cafe\u0301.md").exists():
        pytest.skip("this disk takes the two names for one")
    project.write({"content/quay.md": PAGE, "content/cafe\u0301.md": PAGE})
    outcome = project.run("build", "--quiet")
    assert (outcome.code, (tmp_path / "site").exists()) == (1, False)
    assert outcome.err == (
        'content/caf\u00e9.md:1:1: The address "cafe/index.html" is taken: content/cafe\u0301.md stands there already.\n'
        "    1 | ---\n      | ^^^\n    Give one of the two another `slug`.\n\n"
        'content/quay.md:1:1: The address "quay/index.html" is taken: content/Quay.md stands there already.\n'
        "    1 | ---\n      | ^^^\n    Give one of the two another `slug`.\n\n"
        f"2 errors in 2 files. {NOTHING_WRITTEN}"
    )


def test_a_file_that_is_too_large(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path, capsys)
    project.write({"content/index.md": PAGE, "content/long.md": PAGE + "word " * 100_000})
    outcome = project.run("build", "--quiet")
    assert (outcome.code, (tmp_path / "site").exists()) == (1, False)
    assert outcome.err == (
        "content/long.md:1:1: The file has 500,043 bytes; at most 500,000 are read.\n    1 | ---\n      | ^^^\n"
        f"    Split it into several files.\n\n1 error in 1 file. {NOTHING_WRITTEN}"
    )


def test_a_folder_and_a_file_in_each_others_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path, capsys)
    project.write({"content": "Boats.", "seeds": "Boats.", "static": "Boats."})
    outcome = project.run("build", "--quiet")
    assert outcome.code == 1
    assert outcome.err == (
        "content: content must be a folder, and a file stands there.\n    Rename the file.\n\n"
        "seeds: seeds must be a folder, and a file stands there.\n    Rename the file.\n\n"
        "static: static must be a folder, and a file stands there.\n    Rename the file.\n\n"
        f"3 errors in 3 files. {NOTHING_WRITTEN}"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other kinds of files")
def test_files_that_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path, capsys)
    project.write({"content/index.md": PAGE})
    (tmp_path / "content" / "a.md").symlink_to("nowhere.md")
    (tmp_path / "content" / "b.md").symlink_to("/etc/hostname")
    (tmp_path / "content" / "c").symlink_to("..")
    os.mkfifo(tmp_path / "content" / "d.md")
    Path(os.fsdecode(os.fsencode(tmp_path / "content") + b"/\xe9.md")).write_text(PAGE, encoding="utf-8")
    outcome = project.run("build", "--quiet")
    assert outcome.code == 1
    assert outcome.err == (
        "content/a.md: The link leads nowhere.\n    Remove it, or put the file itself there.\n\n"
        "content/b.md: The link leads out of the project or in a circle; it is not followed.\n"
        "    Put the file itself there.\n\n"
        "content/c: The link leads out of the project or in a circle; it is not followed.\n"
        "    Put the file itself there.\n\n"
        "content/d.md: This is no plain file.\n    Remove it.\n\n"
        "content/\ufffd.md: The name of the file is not UTF-8.\n    Rename it.\n\n"
        f"5 errors in 5 files. {NOTHING_WRITTEN}"
    )
