"""The documentation: what it tells to write is written, what it tells to run is run, and its tables are of today.

A fenced block of a guide is one of these; the others are only to be read:

    ```markdown PATH    a file to be written, with all of its text
    ```console          commands after a dollar sign, each with what it says; an ellipsis stands for anything
"""

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from explainer.checks.table import CHECKS
from explainer.content.schema import KINDS, SETTINGS
from tools.docs import DOCS, PARTS, with_part

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {"quay.jpg": (640, 480)}  # that a reader of a guide would have at hand
DAY = "1778544000"  # 2026-05-12
PYTHON = "python "


class Block(Struct, frozen=True):
    """A fenced block: what its first line says, and its lines."""

    kind: str
    path: str
    text: str
    line: int


def blocks(document: Path) -> Iterator[Block]:
    """Give the fenced blocks of a document."""
    found = re.finditer(r"^```(\w*) ?(\S*)\n(.*?)^```$", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    text = document.read_text(encoding="utf-8")
    for match in found:
        yield Block(match[1], match[2], match[3], text[: match.start()].count("\n") + 1)


class Follower:
    """Somebody who does what a guide says, in a folder that holds a copy of the project."""

    def __init__(self, folder: Path) -> None:
        (folder / "explainer").symlink_to(ROOT)
        self.folder = folder
        self.environment = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "PYTHONUNBUFFERED": "1"}

    def follow(self, block: Block) -> None:
        if block.path:
            path = self.folder / block.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.kind == "console":
            for command, said in _commands(block.text):
                self._do(command, said, block)

    def _do(self, command: str, expected: str, block: Block) -> None:
        if command.startswith("cd "):
            self.folder = self.folder / command.removeprefix("cd ")
            return
        if command.startswith("rm "):
            (self.folder / command.removeprefix("rm ")).unlink()
            return
        assert command.startswith(PYTHON), f"line {block.line}: nobody knows how to test `{command}`"
        code, said = self._run(command)
        assert code in (0, 1), f"line {block.line}: `{command}` is wrong use:\n{said}"
        assert _pattern(expected).fullmatch(said), f"line {block.line}: `{command}` says\n{said}\nand not\n{expected}"

    def _run(self, command: str) -> tuple[int, str]:
        words = [sys.executable, *shlex.split(command.removeprefix(PYTHON))]
        if "serve" in words:
            return self._serve(words)
        done = subprocess.run(words, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)  # fmt: skip
        return done.returncode, done.stdout

    def _serve(self, words: list[str]) -> tuple[int, str]:
        """Run the preview until it says where it is, then end it as Ctrl-C does."""
        served = subprocess.Popen(words, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True)  # fmt: skip
        assert served.stdout is not None
        said = ""
        for line in served.stdout:
            said += line
            if line.startswith("Open "):
                served.send_signal(signal.SIGINT)
                break
        rest, _ = served.communicate(timeout=20)
        return served.returncode, said + rest


def _commands(text: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, said = part.partition("\n")
        yield command, said


def _pattern(expected: str) -> re.Pattern[str]:
    """Match what is said: an ellipsis in a line is any text, one alone in its line any lines."""
    lines = (
        r"(?:.*\n)*?" if line == "…" else re.escape(line).replace("…", ".*") + "\n" for line in expected.splitlines()
    )
    return re.compile("".join(lines))


@pytest.mark.parametrize("name", ["editing.md", "publishing.md"])
def test_what_a_guide_says_is_so(name: str, tmp_path: Path) -> None:
    from PIL import Image

    follower = Follower(tmp_path)
    for picture, size in PICTURES.items():
        Image.new("RGB", size, "#204060").save(tmp_path / picture)
    for block in blocks(DOCS / name):
        follower.follow(block)
        for picture in PICTURES:  # put beside the content as soon as there is a site
            if (follower.folder / "content").is_dir() and (tmp_path / picture).is_file():
                (tmp_path / picture).rename(follower.folder / "content" / picture)


def test_a_guide_that_is_wrong_is_noticed(tmp_path: Path) -> None:
    follower = Follower(tmp_path)
    follower.follow(Block("console", "", "$ python explainer/build.py schema sector\n{\n…\n}\n", 1))
    with pytest.raises(AssertionError, match=r"line 7: `python explainer/build\.py schema sector` says"):
        follower.follow(Block("console", "", "$ python explainer/build.py schema sector\n…\nnothing of this\n", 7))
    with pytest.raises(AssertionError, match="is wrong use"):
        follower.follow(Block("console", "", "$ python explainer/build.py --no-such\n…\n", 1))


@pytest.mark.parametrize(("file", "name"), [(file, name) for file, name, _ in PARTS])
def test_what_is_made_from_tables_is_of_today(file: str, name: str) -> None:
    part = next(part for _, other, part in PARTS if other == name)
    text = (DOCS / file).read_text(encoding="utf-8")
    assert text == with_part(text, name, part()), "run `make docs`"


def test_every_key_and_every_check_is_documented() -> None:
    fields, checks = ((DOCS / name).read_text(encoding="utf-8") for name in ("fields.md", "checks.md"))
    assert [key.name for kind in KINDS for key in kind.keys if f"`{key.name}`" not in fields] == []
    assert [key.name for key in SETTINGS if f"`{key.name}`" not in fields] == []
    assert [check.name for check in CHECKS if f"`{check.name}`" not in checks] == []


@pytest.mark.parametrize("document", sorted([*DOCS.glob("*.md"), *ROOT.glob("*.md")]), ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    text = re.sub(
        r"^```.*?^```$|^(?: {4}|\t).*$|`[^`\n]*`", "", document.read_text(encoding="utf-8"), flags=re.M | re.S
    )
    for href in re.findall(r"\]\(([^)\s]+)\)", text):
        if not href.startswith(("https://", "http://", "mailto:", "#")):
            assert (document.parent / href.partition("#")[0]).exists(), href


def test_commands_that_are_documented_exist() -> None:
    known = subprocess.run([sys.executable, "build.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True)
    commands = set(re.findall(r"^  ([a-z]+) ", known.stdout.partition("commands:")[2], re.MULTILINE))
    for document in (ROOT / "README.md", *DOCS.glob("*.md")):
        used = re.findall(r"build\.py ([a-z]+)\b", document.read_text(encoding="utf-8"))
        assert set(used) <= commands, document.name


def test_files_that_contributors_are_sent_to_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_][a-z_./]*(?:\.py|\.md|\.lock|\.toml|/))`", text)) - {"site/"}  # a build makes that
    below = (path for folder in ("explainer", "tests", "docs") for path in (ROOT / folder).rglob("*.*"))
    files = {f"/{path.relative_to(ROOT).as_posix()}" for path in (*below, *ROOT.glob("*.*"))}
    assert len(named) > 30
    assert {name for name in named if not any(f"/{name}" in file for file in files)} == set()
    tables = set(re.findall(r"`([A-Z]{4,})`", text)) - {"LANGUAGE"}
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "explainer").rglob("*.py"))
    assert {name for name in tables if not re.search(rf"^{name}\b", code, re.MULTILINE)} == set()
