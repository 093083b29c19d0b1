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


def test_what_is_known_already_or_cannot_be_read_stays(tmp_path: Path) -> None:
    assert shown(tmp_path, 2, 8) == ("", 1)
    (tmp_path / "a.md").write_bytes(b"\xff\n")
    assert shown(tmp_path, 9, 1) == ("", 1)
    assert shown(tmp_path, 1, 1) == ("", 1)
    assert shown(tmp_path, 1, 1, "known") == ("known", 1)
    assert shown(tmp_path, 0, 0) == ("", 1)
