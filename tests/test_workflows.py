"""Workflows: judged by strangers (zizmor for what could be abused, GitHub's own schema for what they are), and read as
GitHub reads them: which jobs an event starts, and with which rights.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from explainer.arguments import parse

ROOT = Path(__file__).resolve().parents[1]
GITHUB = ROOT / ".github"
STARTER = ROOT / "explainer/starter/dependabot.yml"  # what a microsite has otherwise; its workflow is our own
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.y*ml"))
SITE: dict[str, Any] = yaml.safe_load((GITHUB / "workflows/site.yml").read_text(encoding="utf-8"))
JOBS: dict[str, dict[str, Any]] = SITE["jobs"]
DEPLOYING = ["test", "build", "deploy"]


def ran(*command: str) -> str:
    """Run a command that must succeed; give what it said."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    return said


def test_there_is_something_to_judge() -> None:
    assert WORKFLOWS


def test_zizmor_finds_nothing_however_strict_it_is() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    for persona in ("regular", "pedantic", "auditor"):
        said = ran(str(zizmor), "--offline", "--no-progress", "--persona", persona, str(GITHUB), str(STARTER))
        assert "No findings" in said


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_keeps_to_its_schema(path: Path) -> None:
    ran(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path))


@pytest.mark.parametrize("path", [GITHUB / "dependabot.yml", STARTER])
def test_dependabot_keeps_to_its_schema(path: Path) -> None:
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


class Condition:
    """An `if` of a workflow, as GitHub's expressions have it: names, texts, ==, !=, !, &&, || and brackets."""

    def __init__(self, text: str, values: dict[str, object]) -> None:
        self.left = re.findall(r"'[^']*'|[\w.]+(?:\(\))?|&&|\|\||[=!]=|[!()]", re.sub(r"\$\{\{|\}\}", "", text))
        self.values = values

    def holds(self) -> bool:
        """Tell whether it does."""
        found = bool(self._either())
        assert self.left == []
        return found

    def _either(self) -> object:
        found = self._all()
        while self.left[:1] == ["||"]:
            self.left.pop(0)
            other = self._all()
            found = found or other
        return found

    def _all(self) -> object:
        found = self._same()
        while self.left[:1] == ["&&"]:
            self.left.pop(0)
            other = self._same()
            found = found and other
        return found

    def _same(self) -> object:
        found = self._one()
        if self.left[:1] in (["=="], ["!="]):
            equal = self.left.pop(0) == "=="
            return (found == self._one()) is equal
        return found

    def _one(self) -> object:
        word = self.left.pop(0)
        if word == "!":
            return not self._one()
        if word == "(":
            found = self._either()
            assert self.left.pop(0) == ")"
            return found
        return word[1:-1] if word.startswith("'") else self.values.get(word)


def started(event: str, branch: str = "main", outcome: str = "success") -> list[str]:
    """Give the jobs that an event starts on a branch of a repository whose default branch is called main.

    What runs by the calendar is not told what the default branch is called. `outcome` is that of the tests.
    """
    values: dict[str, object] = {"github.event_name": event, "github.ref_name": branch, "cancelled()": False}
    if event != "schedule":
        values["github.event.repository.default_branch"] = "main"
    for name, job in JOBS.items():
        runs = Condition(str(job.get("if", "true")), {**values, "true": True}).holds()
        values[f"needs.{name}.result"] = (outcome if name == "test" else "success") if runs else "skipped"
    return [name for name in JOBS if values[f"needs.{name}.result"] != "skipped"]


@pytest.mark.parametrize(
    ("event", "branch", "jobs"),
    [
        ("push", "main", DEPLOYING),
        ("push", "master", ["test"]),  # there, but not the default branch
        ("schedule", "main", ["build", "deploy"]),
        ("workflow_dispatch", "main", DEPLOYING),
        ("workflow_dispatch", "other", ["test"]),
        ("pull_request", "7/merge", ["test", "proposal"]),
    ],
)
def test_an_event_starts_these_jobs(event: str, branch: str, jobs: list[str]) -> None:
    assert started(event, branch) == jobs


def test_nothing_is_published_that_failed_its_tests() -> None:
    assert started("push", outcome="failure") == ["test"]
    assert started("workflow_dispatch", outcome="failure") == ["test"]


def test_each_job_has_the_rights_it_needs_and_no_more() -> None:
    assert SITE["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "test": {"contents": "read"},
        "proposal": {"contents": "read"},
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }
    for step in steps("actions/checkout"):
        assert step["with"] == {"persist-credentials": False}


def test_deployments_wait_for_each_other_and_are_not_broken_off() -> None:
    assert JOBS["deploy"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert JOBS["deploy"]["environment"]["name"] == "github-pages"
    assert "steps.deployment.outputs.page_url" in JOBS["deploy"]["environment"]["url"]
    broken_off = Condition(SITE["concurrency"]["cancel-in-progress"], {"github.event_name": "push"})
    assert not broken_off.holds()


def test_what_is_published_knows_its_address_and_no_warning_stops_it() -> None:
    set_up, build = [step for step in JOBS["build"]["steps"] if "run" in step]
    assert set_up["run"].startswith("make ")
    assert build["env"]["SITE_URL"] == "${{ steps.pages.outputs.base_url }}"
    assert build["run"].endswith('build.py --site-url "$SITE_URL"')
    assert [step["with"]["path"] for step in steps("actions/upload-pages-artifact")] == ["site"]


def test_a_proposal_is_built_strictly_marked_and_kept() -> None:
    runs = [step["run"] for step in JOBS["proposal"]["steps"] if "run" in step]
    assert [run.partition("build.py ")[2] for run in runs[1:]] == ["check --format github", "--strict"]
    (kept,) = steps("actions/upload-artifact")
    assert kept["with"] == {"name": "site", "path": "site"}


def steps(action: str) -> list[dict[str, Any]]:
    """Give all steps that use an action."""
    return [step for job in JOBS.values() for step in job["steps"] if step.get("uses", "").startswith(f"{action}@")]


def commands() -> Iterator[str]:
    """Give all that jobs run, each line."""
    for job in JOBS.values():
        for step in job["steps"]:
            yield from step.get("run", "").splitlines()


@pytest.mark.parametrize("makefile", [ROOT / "Makefile", ROOT / "explainer/starter/Makefile"], ids=["own", "microsite"])
def test_what_jobs_run_is_there(makefile: Path) -> None:
    make = shutil.which("make")
    for command in commands():
        words = command.split()
        if words[0] == "make" and make:
            ran(make, "--dry-run", "--file", str(makefile), *words[1:])
        elif "build.py" in words:
            parse([word.strip('"') for word in words[words.index("build.py") + 1 :]])
        elif words[0] != "make":
            assert command == "bash .ci/run"
