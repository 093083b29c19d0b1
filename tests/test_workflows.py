"""Workflows, as strangers judge them: zizmor for what could be abused, GitHub's own schema for what they are."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.y*ml"))


def ran(*command: str) -> str:
    """Run a command that must succeed; give what it said."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    return said


def test_there_is_something_to_judge() -> None:
    assert WORKFLOWS


def test_zizmor_finds_nothing() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    said = ran(str(zizmor), "--offline", "--no-progress", str(GITHUB))
    assert "No findings" in said


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_keeps_to_its_schema(path: Path) -> None:
    ran(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path))


def test_dependabot_keeps_to_its_schema() -> None:
    path = GITHUB / "dependabot.yml"
    ran(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.dependabot", str(path))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit(path: Path) -> None:
    uses = [line.split("uses:")[1].split("#")[0].strip() for line in path.read_text().splitlines() if "uses:" in line]
    assert uses
    for action in uses:
        name, _, commit = action.partition("@")
        assert name.startswith("./") or (len(commit) == 40 and set(commit) <= set("0123456789abcdef")), action


def test_no_workflow_runs_foreign_code_with_our_rights() -> None:
    for path in WORKFLOWS:
        assert "pull_request_target" not in path.read_text(encoding="utf-8")
