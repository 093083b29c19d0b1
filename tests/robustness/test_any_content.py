"""Whatever stands in content and seeds, a build makes a site of it or says what is wrong, and where.

EXPLAINER_EXAMPLES is how many projects are tried.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.cli import run
from tests.support.hostile import VECTORS
from tests.support.projects import TODAY, write_project

EXAMPLES = int(os.environ.get("EXPLAINER_EXAMPLES", "40"))
KINDS = ("", "timeline/", "figures/", "sectors/", "analysis/", "who/", "posts/")
KEYS = (
    "title", "slug", "weight", "draft", "published", "updated", "aliases", "sources", "photo", "corrections", "accept",
    "date", "status", "value", "value_max", "unit", "currency", "qualifier", "period", "counts", "as_written", "kind", "role",
    "statement", "summary", "before", "compare_with", "people", "lang", "nav", "also_called", "check_numbers",
)  # fmt: skip
VALUES = (
    "a", "A b", "[a, b]", "{file: a.svg, alt: b}", "12", "1,500+", "-3", "2025-03", "../2030", "2025-13", "true", "no",
    "planned", "happened", "person", "organisation", "analysis", "EUR", "percent", "plus", "[]", "{}", "''", "|", ">", "&a", "*a",
    "[{briefing: s, quote: b}]", "[{url: 'https://e.org/', title: t}]", "[{date: 2025-01-01, text: t}]", "tr", "/old/", "..", "é", "🚢",
)  # fmt: skip
MARKS = (
    "# ", "## ", "- ", "1. ", "> ", "    ", "```\n", "| a | b |\n| - | - |\n", "|", "\n", "\n\n", "[a](b.md)", "[a](index.md#a)",
    "![a](a.svg)",
    "[^1]", "[^1]: b\n", "[^1]: {briefing: s, quote: a}\n", "**", "_", "`", "<b>", "&amp;", "\\", "a\n: b\n", "---\n", "1,500 ships", "5 %",
    "9 May 2025", "What's happening", "Why it matters", "<!-- ", "{{ a }}", "\u2028", "\u202e", "e\u0301", "A", "a",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(MARKS) | st.sampled_from(VECTORS) | st.text(max_size=6), max_size=12).map("".join)
FRONT = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(VALUES) | st.text(max_size=8), max_size=6)


@st.composite
def files(draw: st.DrawFn) -> dict[str, str]:
    """Give a project of a few files."""
    made = {"content/index.md": f"---\ntitle: Home\n---\n\n{draw(TEXT)}\n"}
    for number in range(draw(st.integers(1, 4))):
        front = "".join(f"{key}: {value}\n" for key, value in ({"title": f"T{number}"} | draw(FRONT)).items())
        name = draw(st.sampled_from(("index", "a", "b", f"c{number}", "é", "A", "con")))
        made[f"content/{draw(st.sampled_from(KINDS))}{name}.md"] = f"---\n{front}---\n\n{draw(TEXT)}\n"
    if draw(st.booleans()):
        made["seeds/s.txt"] = f"Headline\n\nWhy it matters: {draw(TEXT)}\n"
    return made


@contextmanager
def project_of(made: dict[str, str]) -> Iterator[Path]:
    """Write a project for the time of one example."""
    root = Path(tempfile.mkdtemp())
    try:
        yield write_project(root, {name: text.encode("utf-8", "replace").decode() for name, text in made.items()})
    finally:
        shutil.rmtree(root)


@given(files())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_content_is_built_or_refused(made: dict[str, str]) -> None:
    with project_of(made) as root, redirect_stdout(StringIO()), redirect_stderr(StringIO()) as said:
        code = run(["check", "--root", str(root), "--today", TODAY, "--verbose"])
        assert code in (0, 1), said.getvalue()
        assert "Traceback" not in said.getvalue(), said.getvalue()
        assert "mistake of the program" not in said.getvalue(), said.getvalue()
