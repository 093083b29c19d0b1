"""Markdown that means no good ends soon and small, with a message or with a page that has all of its text.

EXPLAINER_HOSTILE_SECONDS is how long one build may take.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.projects import build, command, page, write_project

SECONDS = float(os.environ.get("EXPLAINER_HOSTILE_SECONDS", "10"))
MEBIBYTES = 1024
WITNESS = "witness"  # a word that stands behind the attack, and must not get lost
TEXTS: dict[str, Callable[[], str]] = {
    "opening brackets": lambda: "[" * 50_000,
    "brackets": lambda: "[]" * 9_000,
    "brackets in brackets": lambda: "[" * 9_000 + "]" * 9_000,
    "half links": lambda: "[a](" * 9_000,
    "images in images": lambda: "![" * 9_000,
    "quotations in quotations": lambda: ">" * 5_000,
    "lists in lists": lambda: "\n".join(" " * (2 * depth) + "- a" for depth in range(500)),
    "stars": lambda: "*a " * 50_000,
    "stars and underscores": lambda: "*_" * 50_000,
    "backticks of every length": lambda: " ".join("`" * length for length in range(1, 700)),
    "angle brackets": lambda: "<" * 100_000,
    "half tags": lambda: "<a " * 50_000,
    "half comments": lambda: "<!--" * 30_000,
    "footnotes": lambda: "".join(f"[^{number}]" for number in range(9_000)),
    "a list too deep in a note": lambda: "[^1]: " + "- " * 3_000 + "a\n\nA note[^1].",
    "quotations too deep in a definition": lambda: "a\n: " + "> " * 3_000 + "a",
    "one note, many marks": lambda: "a[^1] " * 9_000 + "\n\n[^1]: " + "Long. " * 40_000,
    "many notes": lambda: "".join(f"a[^{n}] " for n in range(4_900)) + "".join(f"\n\n[^{n}]: b" for n in range(4_900)),
    "emphasis within emphasis": lambda: "*a **a " * 30_000,
    "links without an end": lambda: '[a](b "' * 9_000,
    "full stops": lambda: "." * 100_000,
    "a note in itself": lambda: "[^1]\n\n[^1]: See [^1]." * 100,
    "a wide table": lambda: "|a" * 20_000 + "|\n" + "|-" * 20_000 + "|",
    "a long table": lambda: "|a|b|\n|-|-|\n" + "|\n" * 100_000,
    "definitions": lambda: "a\n: b\n\n" * 20_000,
    "one long line": lambda: "word " * 90_000,
    "one long word": lambda: "a" * 450_000,
    "line ends": lambda: "\n" * 450_000,
    "backslashes": lambda: "\\" * 100_000,
    "entities": lambda: "&" * 100_000,
    "headings": lambda: "# a\n" * 30_000,
    "the same reference": lambda: "[a]: /x\n" * 20_000 + "[a]" * 5_000,
    "twenty megabytes": lambda: "Words of a very long text.\n\n" * 700_000,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not count what a process used")
@pytest.mark.parametrize("name", TEXTS)
def test_it_ends_soon_and_small(tmp_path: Path, name: str) -> None:
    attack = page("Attack", f"{TEXTS[name]()}\n\nThe {WITNESS} stands here.")
    root = write_project(tmp_path, {"content/index.md": page("Home"), "content/a.md": attack})
    errors = tmp_path / "errors"
    with errors.open("w") as file:
        environment = {**os.environ}
        actions = [(os.POSIX_SPAWN_DUP2, file.fileno(), 1), (os.POSIX_SPAWN_DUP2, file.fileno(), 2)]
        process = os.posix_spawn(sys.executable, command(root), environment, file_actions=actions)
        _, status, used = os.wait4(process, 0)
    said = errors.read_text(encoding="utf-8")
    assert "Traceback" not in said
    assert used.ru_utime + used.ru_stime < SECONDS
    assert used.ru_maxrss / 1024 < MEBIBYTES
    if os.waitstatus_to_exitcode(status):
        assert "content/a.md" in said
    else:
        assert WITNESS in (root / "site" / "a" / "index.html").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows fills the whole file")
@pytest.mark.parametrize("name", ["content/a.md", "content/site.yaml", "seeds/s.txt"])
def test_a_file_larger_than_the_memory_is_not_read(tmp_path: Path, name: str) -> None:
    root = write_project(tmp_path, {"content/index.md": page("Home"), name: "title: A"})
    os.truncate(root / name, 50_000_000_000)
    done = build(root)
    assert done.returncode == 1
    assert f"{name}: The file cannot be read: File too large." in done.stderr


@pytest.mark.parametrize("letters", [".", ". ", "A. ", "“", "1,", "May ", "(a"])
def test_a_briefing_that_means_no_good_is_read_soon(tmp_path: Path, letters: str) -> None:
    text = f"Headline\n\nWhy it matters: {letters * (150_000 // len(letters))}"
    root = write_project(tmp_path, {"content/index.md": page("Home"), "seeds/s.txt": text})
    before = os.times()
    assert build(root).returncode == 0
    after = os.times()
    assert after.children_user - before.children_user < SECONDS
