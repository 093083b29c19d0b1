"""A Markdown body is parsed once, and knows where everything stands in the editor's file."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.content.filetext import FileText
from explainer.content.prose import parse_prose, plain_text
from explainer.content.types import Heading, Link, Prose
from explainer.problems import Location, Problem

PATH = "content/index.md"
FRONT = "---\ntitle: x\n---\n"
FIRST_LINE = 4


def parsed(text: str, *, html: bool = False) -> tuple[Prose, tuple[Problem, ...]]:
    return parse_prose(text, FileText(PATH, FRONT + text), FIRST_LINE, html=html)


def words(prose: Prose) -> str:
    """Give every letter that a reader would meet."""
    found = [plain_text(token.children or ()) for token in prose.tokens if token.type == "inline"]
    found += [token.content for token in prose.tokens if token.type in ("code_block", "fence", "html_block")]
    return "\n".join(found)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("See [it](a.md).", 4, 5),
        ("\n\nSee *the [it](a.md)*.", 6, 10),
        ("One line\nand [it](a.md) in the next", 5, 5),
        ("- point\n  - deeper [it](a.md)", 5, 12),
        ("> said\nlazily [it](a.md)", 5, 8),
        ("> > - said [it](a.md)", 4, 12),
        ("## A heading, [it](a.md)", 4, 15),
        ("| a | b |\n|---|---|\n| x | [it](a.md) |", 6, 7),
        ("| a | b |\n|---|---|\n| it | [it](a.md) | ", 6, 8),
        ("| a \\| b | [it](a.md) |\n|---|---|", 4, 12),
        ("Term\n: defined [it](a.md)", 5, 11),
        ("A note.[^n]\n\n[^n]: It is [it](a.md).", 6, 13),
        ("1. one\n\n   two [it](a.md)", 6, 8),
        ("See [it][ref].\n\n[ref]: a.md", 4, 5),
        ("ünï 🚢 [it](a.md)", 4, 7),
    ],
)
def test_a_link_knows_its_line_and_column(text: str, line: int, column: int) -> None:
    prose, problems = parsed(text)
    assert not problems
    assert prose.links == (Link("a.md", "it", Location(PATH, line, column)),)


def test_addresses_stay_as_written() -> None:
    prose, _ = parsed("[a](ü.md) [b](<x y.md>) [c](javascript:alert(1)) ![d](p%20q.png) <https://e.example/ü>")
    assert [(link.href, link.text, link.image) for link in prose.links] == [
        ("ü.md", "a", False),
        ("x y.md", "b", False),
        ("javascript:alert(1)", "c", False),
        ("p%20q.png", "d", True),
        ("https://e.example/ü", "https://e.example/ü", False),
    ]


def test_headings_have_anchors_of_their_own() -> None:
    prose, _ = parsed("# What’s *next*?\n\nWhat’s next\n===\n\n## 🎉\n\n## Dış ticaret")
    assert prose.headings == (
        Heading(1, "What’s next?", "whats-next", Location(PATH, 4, 3)),
        Heading(1, "What’s next", "whats-next-2", Location(PATH, 6, 1)),
        Heading(2, "🎉", "section", Location(PATH, 9, 4)),
        Heading(2, "Dış ticaret", "dis-ticaret", Location(PATH, 11, 4)),
    )
    assert [token.attrs["id"] for token in prose.tokens if token.type == "heading_open"] == [
        "whats-next",
        "whats-next-2",
        "section",
        "dis-ticaret",
    ]


def test_a_footnote_in_braces_is_a_source_and_another_is_a_remark() -> None:
    text = (
        "Boats come[^a] and go[^b], by night[^c] too.[^d]\n\n"
        '[^a]: {briefing: harbour, quote: "Boats *come* [and] go"}\n'
        "[^b]: As [seen](a.md).\n"
        "[^c]: {briefing: harbour, quote: 'The captain''s \"night\"\n    boat'}\n"
        "[^d]: {url: https://paper.example/, title: Boats, accessed: 2026-03-01}\n"
    )
    prose, problems = parsed(text)
    assert not problems
    sources = {note.label: note.source for note in prose.notes}
    assert sources["b"] is None
    assert sources["a"] is not None
    assert (sources["a"].briefing, sources["a"].quote) == ("harbour", "Boats *come* [and] go")
    assert sources["a"].location == Location(PATH, 6, 34)
    assert sources["c"] is not None
    assert sources["c"].quote == 'The captain\'s "night" boat'
    assert sources["d"] is not None
    assert sources["d"].url == "https://paper.example/"
    assert [link.href for link in prose.links] == ["a.md"]


def test_html_is_text_unless_it_is_allowed() -> None:
    text = "A <b>bold</b> word.\n\n<div>\n*no*\n</div>\n"
    prose, problems = parsed(text)
    assert [problem.check for problem in problems] == ["html", "html"]
    assert words(prose) == "A <b>bold</b> word.\n<div>\n*no*\n</div>"
    assert not any(token.type.startswith("html") for token in prose.tokens)
    prose, problems = parsed(text, html=True)
    assert not problems
    assert [token.type for token in prose.tokens if token.type.startswith("html")] == ["html_block"]


@pytest.mark.parametrize("marks", ["> ", "- ", "1. ", "> - ", "* > "])
def test_text_nested_too_deep_is_never_dropped_silently(marks: str) -> None:
    for depth in range(1, 120):
        prose, problems = parsed(marks * depth + "treasure")
        assert ("treasure" in words(prose)) or [problem.check for problem in problems] == ["markdown"]


letters = st.text(st.sampled_from("ab[](){}<>*_`~|#>-+.!^:1\\\"'&; \n\t\u00a0é🚢"), max_size=120)


@given(letters)
@settings(max_examples=400, deadline=None)
def test_no_letter_is_lost(text: str) -> None:
    """Letters may stand in an address, a title or a label; everywhere else they reach the reader."""
    prose, problems = parsed(text)
    hidden = re.search(r"\]\(|\]:|\]\[|^ {0,3}(`{3}|~{3})|<|&", text, re.MULTILINE)
    if not problems and not hidden:
        assert sorted(re.findall("[abé]", words(prose))) == sorted(re.findall("[abé]", text))


@given(letters)
@settings(max_examples=300, deadline=None)
def test_places_are_inside_the_file(text: str) -> None:
    prose, problems = parsed(text)
    lines = (FRONT + text).split("\n")
    places = [link.location for link in prose.links] + [heading.location for heading in prose.headings]
    for place in [*places, *(problem.location for problem in problems)]:
        assert FIRST_LINE <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def test_a_place_behind_a_line_of_blanks_that_are_no_spaces() -> None:
    _, problems = parsed("\xa0\n11`")
    (problem,) = problems
    assert (problem.location.line, problem.location.column) == (FIRST_LINE + 1, 3)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 9_500,
        "![" * 9_500,
        "[a](" * 9_500,
        "[^a] " * 9_500,
        "*a **b " * 30_000,
        "`" * 100_000,
        "<" * 100_000,
        "# same\n" * 20_000,
        "![x](y" * 9_500,
        "[a](b.md) " * 9_500,
        "![" * 300 + "x" + "](y)" * 300,
    ],
    ids=lambda text: text[:8].strip(),
)
def test_hostile_text_ends_in_time(text: str) -> None:
    start = time.process_time()
    parsed(text)
    assert time.process_time() - start < 8


def test_footnotes_that_would_be_lost_are_said() -> None:
    _, problems = parsed("One[^a], two[^b], \\[^c].\n\n[^a]: A.\n[^a]: Again.\n[^d]: Nobody asks.\n")
    assert [(problem.check, problem.location.line, problem.location.column) for problem in problems] == [
        ("footnote", 7, 1),
        ("unused-footnote", 8, 1),
        ("footnote", 4, 13),
    ]
