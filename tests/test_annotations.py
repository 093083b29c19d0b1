"""Problems for machines: valid JSON, and commands that GitHub reads back as they were."""

import json

from explainer.annotations import as_github, as_json
from explainer.checks.settling import Settled
from explainer.content.types import Accept
from explainer.problems import Location, Problem

LINK = Problem("link", Location("content/a, b%.md", 7, 5), "It leads\x1b[0m to 5% :: of\nnothing.", "Mend: it.", "x", 4)
PAGE = Problem("thin", Location("content/b.md"), "The page has no words.")
HALF = Problem("file", Location("content/\udce9.md"), "The name is no text.")
ACCEPTED = (PAGE, Accept(check="thin", reason="No more is known.", location=Location("content/b.md", 3, 1)))


def test_json_has_a_row_for_each_problem_and_one_for_what_was_accepted() -> None:
    assert json.loads(as_json(Settled((LINK,), (), (PAGE,), (ACCEPTED,)))) == {
        "problems": [
            {
                "level": "error",
                "check": "link",
                "path": "content/a, b%.md",
                "line": 7,
                "column": 5,
                "width": 4,
                "message": LINK.message,
                "advice": "Mend: it.",
                "excerpt": "x",
            },
            {**dict.fromkeys(("line", "column", "width", "advice", "excerpt")), **row("advice")},
        ],
        "accepted": [
            {
                **dict.fromkeys(("line", "column", "width", "advice", "excerpt")),
                **row("accepted"),
                "reason": "No more is known.",
            }
        ],
    }


def row(level: str) -> dict[str, str]:
    return {"level": level, "check": "thin", "path": "content/b.md", "message": "The page has no words."}


def test_json_is_text_whatever_a_file_is_called() -> None:
    text = as_json(Settled((HALF,)))
    assert text.encode()
    assert json.loads(text)["problems"][0]["path"] == "content/\udce9.md"


def test_nothing_found_is_valid_too() -> None:
    assert json.loads(as_json(Settled())) == {"problems": [], "accepted": []}
    assert as_github(Settled()) == ""


def test_a_command_is_one_line_in_which_nothing_ends_too_early() -> None:
    assert as_github(Settled((LINK,))) == (
        "::error file=content/a%2C b%25.md,line=7,col=5,endColumn=9,title=link::"
        "It leads\\u001b[0m to 5%25 :: of\\u000anothing.%0AMend: it."
    )


def test_advice_is_a_notice_and_a_whole_file_has_no_line() -> None:
    assert as_github(Settled((), (PAGE,), (PAGE,))) == (
        "::warning file=content/b.md,title=thin::The page has no words.\n"
        "::notice file=content/b.md,title=thin::The page has no words."
    )
