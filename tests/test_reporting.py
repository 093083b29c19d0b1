"""Problems in words: in their order, with the line that is meant and a caret under the place, whatever it holds."""

from datetime import date

import pytest

from explainer.checks.settling import Settled
from explainer.content.types import Accept
from explainer.problems import Location, Problem
from explainer.reporting import described, report, verdict

THIN = Problem("thin", Location("a.md", 2, 8), "The page has no words of its own, fewer than 40.")
LINK = Problem("link", Location("b.md", 9, 3), 'The link leads to "c.md", which does not exist.')
ROLE = Problem("no-role", Location("b.md", 2, 8), "Nothing says who Ada is.")
LET_STAND = "What has a name in [brackets] you may let stand: name it under `accept` in its file, with your reason."


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


def test_files_with_errors_come_first_and_errors_first_in_each() -> None:
    said = report(Settled(errors=(LINK,), advice=(THIN, ROLE)))
    assert said == (
        'b.md:9:3: The link leads to "c.md", which does not exist.\n'
        "b.md:2:8: advice: Nothing says who Ada is. [no-role]\n"
        "\n"
        "a.md:2:8: advice: The page has no words of its own, fewer than 40. [thin]"
    )


@pytest.mark.parametrize(
    ("check", "level", "last"),
    [
        ("leftover", "warning", " [leftover]"),
        ("leftover", "error", " [leftover]"),  # as --strict has it
        ("number", "error", " [number]"),  # an error, but rules can misread it
        ("link", "error", ""),
    ],
)
def test_what_may_be_accepted_says_under_which_name(check: str, level: str, last: str) -> None:
    assert described(Problem(check, Location("a.md"), "It is so."), level).endswith(f"It is so.{last}")


def test_the_verdict_lists_what_was_accepted_and_says_of_which_day_it_is() -> None:
    accept = Accept(check="no-role", reason="Nobody knows.", location=Location("b.md", 4, 5))
    clean = Settled(accepted=((ROLE, accept),))
    assert verdict(clean, date(2026, 3, 9)) == (
        "Accepted: 1.\n  b.md:2:8: Nothing says who Ada is. (Nobody knows.)\n\n"
        "Nothing to mend. Checked as of 2026-03-09."
    )
    assert verdict(Settled(errors=(LINK,))) == "1 error in 1 file."
    assert verdict(Settled(advice=(THIN,))) == f"1 piece of advice in 1 file.\n{LET_STAND}"
