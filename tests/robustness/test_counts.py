"""What a rebuild does, counted instead of timed: files parsed, templates compiled, pages rendered, modules imported."""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jinja2
import pytest

from explainer.__main__ import main
from explainer.content import reading
from explainer.pages.printing import Printer
from tests.support.projects import TODAY, build, command, page, write_project

POSTS = 12
WITHOUT_POSTS = 4  # overview, everything, data and the page for what is not found
NEEDLESS = {"argparse", "PIL", "icalendar", "merge3", "tornado", "watchfiles", "explainer.briefing.text"}
HEAVY = ("argparse", "msgspec", "pathlib", "typing", "json", "jinja2", "yaml", "markdown_it", "explainer.cli")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    posts = {f"content/p{number}.md": page(f"Post {number}", "Words.") for number in range(POSTS)}
    return write_project(tmp_path / "project", {"content/index.md": page("Home"), **posts})


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count what is parsed, compiled and rendered."""
    counts: Counter[str] = Counter()
    for owner, name in ((reading, "read_record"), (Printer, "print"), (jinja2.Environment, "compile")):
        original = getattr(owner, name)

        def counting(*given: Any, _name: str = name, _original: Any = original, **keys: Any) -> Any:  # noqa: ANN401
            counts[_name] += 1
            return _original(*given, **keys)

        monkeypatch.setattr(owner, name, counting)
    return counts


def rebuilt(root: Path, counts: Counter[str]) -> dict[str, int]:
    """Build, and give what was counted."""
    counts.clear()
    assert main(["--root", str(root), "--today", TODAY, "--quiet"]) == 0
    return dict(counts)


def test_a_first_build_does_everything_once(root: Path, counted: Counter[str]) -> None:
    counts = rebuilt(root, counted)
    assert counts["read_record"] == POSTS + 1
    assert counts["print"] == POSTS + WITHOUT_POSTS


def test_one_edit_parses_and_renders_one_page(root: Path, counted: Counter[str]) -> None:
    rebuilt(root, counted)
    write_project(root, {"content/p3.md": page("Post 3", "Other words.")})
    counts = rebuilt(root, counted)
    assert counts == {"read_record": 1, "print": 1}


def test_a_new_title_parses_one_page_and_renders_all(root: Path, counted: Counter[str]) -> None:
    rebuilt(root, counted)
    write_project(root, {"content/p3.md": page("Another post", "Words.")})
    counts = rebuilt(root, counted)
    assert counts == {"read_record": 1, "print": POSTS + WITHOUT_POSTS}


def test_nothing_changed_does_nothing(root: Path, counted: Counter[str]) -> None:
    rebuilt(root, counted)
    assert rebuilt(root, counted) == {}


def imported_by_a_build(root: Path) -> set[str]:
    """Build in a process of its own, and give what it imported."""
    told = [sys.executable, "-X", "importtime", *command(root)[1:]]
    done = subprocess.run(told, capture_output=True, text=True, check=True)
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


def test_nothing_changed_imports_nothing_heavy(root: Path) -> None:
    assert build(root).returncode == 0
    names = imported_by_a_build(root)
    assert not [name for name in names if name.partition(".")[0] in HEAVY or name in HEAVY]


def test_a_plain_build_imports_nothing_for_other_commands(root: Path) -> None:
    names = imported_by_a_build(root)
    assert "jinja2" in names
    assert not names & NEEDLESS


def test_an_edit_of_a_text_needs_no_yaml_and_no_tables_of_words(root: Path) -> None:
    assert build(root).returncode == 0
    write_project(root, {"content/p3.md": page("Post 3", "Other words.")})
    names = imported_by_a_build(root)
    assert "markdown_it" in names
    assert not names & {"yaml", "babel", "explainer.content.schema", "explainer.briefing.quantities"}


@pytest.mark.parametrize(
    "words", [["--strict"], ["--drafts"], ["--site-url", "https://example.org/"], ["--today", "2026-11-24"]]
)
def test_another_question_is_another_build(root: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    plain = ["--root", str(root), *([] if "--today" in words else ["--today", TODAY])]
    assert main([*plain, "--today", TODAY]) == 0
    capsys.readouterr()
    assert main([*plain, *words]) == 0
    assert capsys.readouterr().out.startswith("Built")
    assert main([*plain, *words]) == 0
    assert capsys.readouterr().out.startswith("Nothing has changed")


def test_what_was_said_is_said_again(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(
        root, {"content/p1.md": page("Post 1", "See [that](p2.md)."), "content/p2.md": page("P", draft="true")}
    )
    words = ["--root", str(root), "--today", TODAY]
    assert main(words) == 0
    first = capsys.readouterr()
    assert main(words) == 0
    second = capsys.readouterr()
    assert "held back" in first.err
    assert "Held back: 1." in first.out
    assert second.err == first.err
    assert second.out.split("\n")[1:] == first.out.split("\n")[1:]
