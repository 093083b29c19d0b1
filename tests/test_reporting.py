"""Problems in words: the line that is meant, with a caret under the place, whatever the line holds."""

from explainer.problems import Location, Problem
from explainer.reporting import described


def shown(excerpt: str, column: int, width: int) -> list[str]:
    problem = Problem("link", Location("a.md", 7, column), "It is broken.", "Mend it.", excerpt, width)
    first, *lines, last = described(problem, "error").split("\n")
    assert (first, last) == (f"a.md:7:{column}: It is broken." if column else "a.md:7: It is broken.", "    Mend it.")
    return lines


def test_the_caret_stands_under_what_is_meant() -> None:
    assert shown("value: 29 bilion", 8, 9) == ["    7 | value: 29 bilion", "      |        ^^^^^^^^^"]
    assert shown("a\tb c", 3, 1) == ["    7 | a    b c", "      |      ^"]
    assert shown("whole line", 0, 1) == ["    7 | whole line"]


def test_letters_that_take_two_columns_or_none_are_counted_as_they_show() -> None:
    assert shown("中国 x", 4, 1) == ["    7 | 中国 x", "      |      ^"]
    assert shown("e\u0301 x", 4, 1) == ["    7 | e\u0301 x", "      |   ^"]
    assert shown("x 中国", 3, 2) == ["    7 | x 中国", "      |   ^^^^"]
    assert shown("🎉 x", 3, 1) == ["    7 | 🎉 x", "      |    ^"]


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    text, caret = shown("word " * 90 + "HERE" + " more" * 90, 451, 4)
    assert len(text) < 320
    assert caret.index("^") == text.index("HERE")
    assert caret.count("^") == 4


def test_nothing_that_steers_a_terminal_is_passed_on() -> None:
    problem = Problem(
        "link", Location("a\x1b[31m.md", 1, 9), 'The link "\u202e".', "Mend\x07 it.", "a\x1b[0m\u202eb [c]", 3
    )
    assert described(problem, "error") == (
        'a\\u001b[31m.md:1:9: The link "\\u202e".\n    1 | a\ufffd[0m\ufffdb [c]\n      |         ^^^\n    Mend\\u0007 it.'
    )
