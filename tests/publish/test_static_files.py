"""Static files: the project's own come first, and nothing from outside gets in."""

import os
import sys
from pathlib import Path

import pytest

from explainer.publish.static_files import static_files


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_the_projects_file_replaces_the_built_in_one(tmp_path: Path) -> None:
    own, built_in = tmp_path / "own", tmp_path / "built-in"
    mine = write(own / "style.css")
    write(built_in / "style.css")
    icon = write(built_in / "img" / "icon.svg")
    found, problems = static_files((own, built_in), tmp_path)
    assert found == {"style.css": mine, "img/icon.svg": icon}
    assert problems == ()


def test_a_missing_folder_has_no_files(tmp_path: Path) -> None:
    assert static_files((tmp_path / "none",), tmp_path) == ({}, ())


def test_what_editors_and_systems_leave_behind_is_not_published(tmp_path: Path) -> None:
    keep = write(tmp_path / "static" / ".well-known" / "security.txt")
    for name in (".DS_Store", "style.css~", ".style.css.swp", "#style.css#", "style.css___jb_tmp___"):
        write(tmp_path / "static" / name)
    (tmp_path / "static" / ".#style.css").symlink_to("ada@desk.4711")  # how Emacs locks a file
    found, problems = static_files((tmp_path / "static",), tmp_path)
    assert found == {".well-known/security.txt": keep}
    assert problems == ()


def test_a_link_that_leads_out_is_a_problem(tmp_path: Path) -> None:
    secret = write(tmp_path / "secret.txt", "s")
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "link.txt").symlink_to(secret)
    (tmp_path / "static" / "loop").symlink_to(tmp_path / "static")
    found, problems = static_files((tmp_path / "static",), tmp_path)
    assert found == {}
    assert [(str(p.location), p.message) for p in problems] == [
        ("static/link.txt", "The link leads out of its folder."),
        ("static/loop", "The link leads to a folder."),
    ]


def test_a_name_that_only_case_tells_from_a_built_in_one_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path / "static" / "Style.css")
    write(tmp_path / "built-in" / "style.css")
    _, problems = static_files((tmp_path / "static", tmp_path / "built-in"), tmp_path)
    assert [(str(p.location), p.message) for p in problems] == [
        ("static/Style.css", "Only case tells it apart from style.css, and many disks cannot.")
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "static") + b"/caf\xe9.txt")).write_text("x")
    found, problems = static_files((tmp_path / "static",), tmp_path)
    assert found == {}
    assert [(str(p.location), p.message) for p in problems] == [
        ("static/caf\ufffd.txt", "The name of the file is not UTF-8.")
    ]
