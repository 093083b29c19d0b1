"""Bodies as Markdown again: what is written reads the same as what was there."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from explainer.content.markdown import parser
from explainer.content.types import Prose
from explainer.model.types import Address
from explainer.pages.markdown import markdown_of
from explainer.pages.markdown_marks import outside, plain_markdown
from explainer.pages.markdown_words import HeadingMark, LinkTarget
from tests.support.documents import page

PIECES = (
    "- ", "* ", "+ ", "1. ", "2) ", "> ", "# ", "## ", "\n", "\n\n", "    ", "a", "b c ", "*x* ", " **y** ", " _z_ ",
    "`c`", "``d`e``", "[l](https://e.org/x) ", "\\*", "\\[q\\]", "&amp;", "&lt;b>", "&#42;", "é", "5 < 6 & 7 > 3",
    "\n\n| a | b |\n| --- | :-: |\n| c | d\\|e |\n\n", "\n---\n", "\n===\n", "\n```\ncode\n```\n", "\n~~~x\ny\n~~~\n",
    "\n\nTerm\n: def\n\n",
    "<https://e.org/q?a=b&c=d>", "1.", "+", "-", "#", "^", "~~s~~", ":", "|", "snake_case", " (x)",
    "[", "]", "=", "~",
)  # fmt: skip


def shown(tokens: list[Token]) -> str:
    """Give what a reader sees, without the ranks of headings and without breaks, which a heading cannot have."""
    html = MarkdownIt().renderer.render(tokens, parser().options, {}).replace("<br />", " ")
    html = re.sub(r"\s+", " ", re.sub(r"<(/?)h\d>", r"<\1h>", html))
    return re.sub(r" ?(</?[a-z]+[^>]*>) ?", r"\1", html).strip()


def again(text: str) -> str:
    """Write a text once more; links of the site lead to what they are called."""
    tokens = tuple(parser().parse(text, {}))
    record = page("x", body=Prose(text, 1, tokens))
    links = {"a.md": Address("a/index.html"), "held.md": None, "p.png": Address("p.png")}
    parts = markdown_of(record, links, html=False)
    return "".join(
        "#" * (part.depth + 1) + " "
        if isinstance(part, HeadingMark)
        else str(part.address)
        if isinstance(part, LinkTarget)
        else str(part)
        for part in parts
    )


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_reads_the_same(text: str) -> None:
    assert shown(parser().parse(again(text), {})) == shown(parser().parse(text, {}))


@given(st.text(max_size=60))
def test_words_stay_words(text: str) -> None:
    tokens = parser().parse(f"{plain_markdown(text)}\n", {})
    words = "".join(child.content for token in tokens for child in token.children or ())
    assert words.split() == text.replace("\0", "\ufffd").split()
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for token in tokens for child in token.children or ()} <= {"text", "text_special"}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("To [a page](a.md) and [held](held.md).", "To [a page](a/index.html) and held."),
        ("![A *ferry*](p.png)", "![A ferry](p.png)"),
        ("![gone](q.png)", "gone"),
        ("[x](javascript:alert(1))", "x"),
        ("[x](https://e.org/a_(b))", "[x](<https://e.org/a_(b)>)"),
        ("<b>x</b>", "\\<b>x\\</b>"),
        ("- a\n- b\n\n<!-- -->\n\n- c", "- a\n- b\n\n\\<!-- -->\n\n- c"),
        ("a  \nb\\\nc", "a\\\nb\\\nc"),
        ("Head\n===\n\nSub\n---", "# Head\n\n## Sub"),
        ("| a | b |\n| :-- | --: |\n| `x|y` | **c** |", "| a | b |\n| :-- | --: |\n| \\`x | y\\` |"),
        ("1986\\. A year", "1986\\. A year"),
        ("    code", "```\ncode\n```"),
        ("* * *", "___"),
    ],
)
def test_marks_are_written_in_one_way(text: str, written: str) -> None:
    assert again(text) == written


@pytest.mark.parametrize(
    ("href", "written"),
    [
        ("https://e.org/a?b=c&d=e#f", "https://e.org/a?b=c&d=e#f"),
        ("https://e.org/a b", "<https://e.org/a b>"),
        ("https://e.org/>)<x", "<https://e.org/%3E)%3Cx>"),
    ],
)
def test_an_address_is_taken_whole(href: str, written: str) -> None:
    assert outside(href) == written
    (inline,) = [token for token in parser().parse(f"[x]({written})", {}) if token.type == "inline"]
    assert [child.type for child in inline.children or ()] == ["link_open", "text", "link_close"]
