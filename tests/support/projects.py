"""Small projects in a temporary folder, made from a dict, and the command line run on them."""

from pathlib import Path

import pytest
from msgspec import Struct

from explainer.cli import run

TODAY = "2026-11-23"


class Outcome(Struct, frozen=True):
    """What a run left: its exit code and what it said."""

    code: int
    out: str
    err: str


class Project:
    """A project folder and the commands on it."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root, self._capsys = root, capsys

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run(self, *words: str, today: str = TODAY) -> Outcome:
        self._capsys.readouterr()
        code = run([*words, "--root", str(self.root), "--today", today])
        said = self._capsys.readouterr()
        return Outcome(code, said.out, said.err)

    def page(self, name: str) -> str:
        return (self.root / "site" / name).read_text(encoding="utf-8")

    def tree(self, folder: str = "site") -> dict[str, bytes]:
        base = self.root / folder
        return {p.relative_to(base).as_posix(): p.read_bytes() for p in sorted(base.rglob("*")) if p.is_file()}
