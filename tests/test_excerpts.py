"""Problems get the line they speak of."""

from pathlib import Path

from explainer.excerpts import with_excerpts
from explainer.problems import Location, Problem


def shown(root: Path, line: int, column: int, excerpt: str = "", width: int = 1) -> tuple[str, int]:
    (problem,) = with_excerpts([Problem("link", Location("a.md", line, column), "m", "", excerpt, width)], root)
    return problem.excerpt, problem.width


def test_the_line_is_marked_from_the_column_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nvalue: 29 bilion  \n", encoding="utf-8")
    assert shown(tmp_path, 2, 8) == ("value: 29 bilion", 9)
    assert shown(tmp_path, 2, 8, width=2) == ("value: 29 bilion", 2)
    assert shown(tmp_path, 2, 0) == ("value: 29 bilion", 1)


def test_the_words_that_the_message_names_are_marked_and_a_part_of_a_list_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("people: [anna, 'karl', berg]\n", encoding="utf-8")
    problem = Problem("reference", Location("a.md", 1, 10), 'There is no person "ann".')
    named = Problem("reference", Location("a.md", 1, 10), 'There is no person "anna".')
    quoted = Problem("reference", Location("a.md", 1, 16), 'There is no person "karl".')
    assert [shown.width for shown in with_excerpts([problem, named, quoted], tmp_path)] == [3, 4, 6]
    (other,) = with_excerpts([Problem("alias", Location("a.md", 1, 24), "It is taken.")], tmp_path)
    assert other.width == 4


def test_what_is_known_already_or_cannot_be_read_stays(tmp_path: Path) -> None:
    assert shown(tmp_path, 2, 8) == ("", 1)
    (tmp_path / "a.md").write_bytes(b"\xff\n")
    assert shown(tmp_path, 9, 1) == ("", 1)
    assert shown(tmp_path, 1, 1) == ("", 1)
    assert shown(tmp_path, 1, 1, "known") == ("known", 1)
    assert shown(tmp_path, 0, 0) == ("", 1)
