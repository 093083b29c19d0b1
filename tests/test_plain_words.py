"""The words of a plain build are understood alike with argparse and without it."""

from pathlib import Path

import pytest

from explainer.cli import understood
from explainer.unchanged import look


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["build"],
        ["--quiet", "build", "--strict"],
        ["--verbose", "--drafts", "--today", "2026-06-01"],
        ["build", "--output", "out", "--site-url=https://example.org/a=b/"],
        ["--root=one", "--root", "."],
        ["--output=", "--today=2026-06-01"],
    ],
)
def test_a_plain_build_is_understood_without_argparse(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = look(words)
    assert asked is not None
    assert understood(words, asked) == understood(words)
