"""What looks like a slip of the pen and is none: text that means what it says is left alone, and many slips cost little."""

import time

import pytest

from explainer.content.filetext import FileText
from explainer.content.prose import parse_prose
from explainer.problems import Problem

MEANT = {
    "brackets in a quotation": 'He said that [the minister] was [sic] late, "[…]" and [1] (2).',
    "brackets with a backslash": "\\[the plan][plan], \\[the plan](my plan.md) and \\[\\[plan\\]\\]",
    "a note behind a bracket": "He said so [in May][^1], and [the plan](plan.md)[^1].\n\n[^1]: A note.",
    "a sum": "5 * 3 = 15, and * is a mark.",
    "emphasis": "**Bold**, *it*, ***both***, **a** **b**, **[a](b.md)**",
    "code": "`[a][b]` and ``b ` **c``\n\n```\n[a][b]\n```\n\n~~~\n**\n~~~",
    "code in a quotation and in a list": "> ```\n> z\n> ```\n\n- ```\n  w\n  ```\n",
    "tables": "| a | b |\n|---|:-:|\n| 1 \\| 2 | `x\\|y` |\n| 3 | 4 |\n\na | b\n--|--\n1 | 2\n",
    "bars in text": "A | B | C",
    "rules": "Text.\n\n---\n\nMore.\n\n***\n",
    "headings of both kinds": "# A #\n\n## B ##\n\nTitle\n=====\n\nIs this one?\n---\n\n#hashtag",
    "links by their label": "[a][b], [b] and [b][]\n\n[b]: <index.md> 'Title'",
    "addresses with brackets": "<https://example.org/a_(b)> [x](https://example.org/a_(b)) [y](<a b.md> 'T (x)')",
    "braces": "“Quoted”, {braces} and 20% {of it}.",
    "a key in a sentence": "title: this is text.\nsummary: so is this.\n\nMore.",
    "a picture in a link": "[![A boat](boat.png)](index.md)",
}
FRONT = 4  # lines of the file before the body


def problems_of(text: str) -> tuple[Problem, ...]:
    file = FileText("content/a.md", "\n" * FRONT + text)
    return parse_prose(text, file, FRONT + 1)[1]


@pytest.mark.parametrize("name", MEANT)
def test_what_is_meant_is_left_alone(name: str) -> None:
    assert problems_of(MEANT[name]) == ()


@pytest.mark.parametrize("piece", ["[a][b] ", "[a](b ", "**a ", "`a ", "{{ ", "[[a]] ", "| - |\n", "<!-- "])
def test_of_many_slips_some_are_told_and_soon(piece: str) -> None:
    start = time.process_time()
    found = problems_of(piece * 5_000)
    assert len(found) <= 12
    assert time.process_time() - start < 8
