"""Projects in temporary folders, and builds of them as processes of their own.

A project is written from a dict of path and text. Builds run the engine of this repository as a user does, so that
caches, locks and signals are those of real life.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec import Struct

from explainer.cli import run

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"


def write_project(root: Path, files: Mapping[str, str]) -> Path:
    """Write files of a project; what is there stays."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def page(title: str, body: str = "Words.", **keys: str) -> str:
    """Write a page of content."""
    front = "".join(f"{key}: {value}\n" for key, value in {"title": title, **keys}.items())
    return f"---\n{front}---\n\n{body}\n"


def command(root: Path, *words: str) -> list[str]:
    """Give the command that builds a project."""
    return [sys.executable, str(ROOT / "build.py"), "--root", str(root), "--today", TODAY, *words]


def build(root: Path, *words: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Build a project in a process of its own."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "0", **(env or {})}
    return subprocess.run(
        command(root, *words), capture_output=True, text=True, env=environment, timeout=120, check=False
    )


def state_of(folder: Path) -> dict[str, str]:
    """Give the checksum of every file below a folder, by its path; links by where they lead."""
    return {
        path.relative_to(folder).as_posix(): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


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
