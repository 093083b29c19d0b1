"""Any front matter is read or refused at a place in the file, whichever of PyYAML's parsers reads it."""

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.content import yaml_building, yaml_table
from explainer.content.documents import Rules, read_record
from explainer.content.filetext import FileText
from explainer.content.front_merging import blocks_of
from explainer.content.frontmatter import Parts, parts_of
from explainer.content.types import Record
from explainer.problems import Problem

pieces = st.sampled_from(
    [
        *("title", "value", ": ", ":", "- ", "\n", "\n  ", "\n\n", '"', "'", "[", "]", "{", "}", ", ", "#", " # "),
        *("|\n", ">", "&a", "*a", "!x", "!!str ", "<<", "? ", "%", "@", "`", "---", "...", "\\", "\\n", "é", "🚢"),
        *("\u00a0", "word", "12:30", "sources", "briefing", "quote", "  "),
    ]
)
yamlish = st.lists(pieces, max_size=25).map("".join)


def read(text: str, path: str = "content/index.md") -> tuple[Record | None, tuple[Problem, ...]]:
    return read_record(text.encode(), path, Rules())


@given(st.one_of(yamlish, st.text(max_size=80)), st.sampled_from(["content/index.md", "content/figures/a.md"]))
@settings(max_examples=500, deadline=None)
def test_any_front_matter_is_read_or_refused_at_a_place_in_the_file(front: str, path: str) -> None:
    text = f"---\n{front}\n---\nBody\n"
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in read(text, path)[1]:
        place = problem.location
        assert 0 <= place.line <= len(lines)
        if place.column:
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert problem.message.endswith(".")


@given(yamlish)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_parsers_read_the_same(monkeypatch: pytest.MonkeyPatch, front: str) -> None:
    text = f"title: x\n{front}\n"
    trees = []
    for loader in (yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        monkeypatch.setattr(yaml_building, "LOADER", loader)
        trees.append(yaml_table.read_table(text, FileText("a.md", text), 1))
    (one, first), (other, second) = trees
    assert bool(first) == bool(second)
    if not first:
        assert one == other


@given(yamlish)
@settings(max_examples=400, deadline=None)
def test_blocks_are_the_whole_text(front: str) -> None:
    text = f"title: x\n{front}\n"
    blocks = blocks_of(text)
    if blocks is not None:
        assert "".join(block.text for block in blocks.keys.values()) + blocks.end == text


@pytest.mark.parametrize(
    ("text", "front", "body", "body_line"),
    [
        ("---\ntitle: x\n---\nBody\n", "title: x\n", "Body\n", 4),
        ("--- \ntitle: x\n---  \nBody", "title: x\n", "Body", 4),
        ("---\n---\n", "", "", 3),
        ("---\ntitle: x\n---", "title: x\n", "", 4),
        ("---\ntitle: ----\n----\n---\n---\n", "title: ----\n----\n", "---\n", 5),
        ("Body\n---\n", None, "Body\n---\n", 1),
        ("----\n", None, "----\n", 1),
    ],
)
def test_where_the_two_parts_begin(text: str, front: str | None, body: str, body_line: int) -> None:
    assert parts_of(FileText("a.md", text)) == Parts(front, 2 if front is not None else 1, body, body_line)


def test_a_million_brackets_cost_nothing() -> None:
    for front in ("a: " + "[" * 400_000, "a: " + "- " * 200_000, "a: " + "{a: " * 100_000, "? " * 200_000):
        assert read(f"---\ntitle: x\n{front}\n---\n")[1]


def test_the_examples_use_the_fast_parser_where_it_is() -> None:
    assert yaml_building.LOADER is getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    assert Path(yaml.__file__).exists()
