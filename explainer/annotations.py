"""Problems for machines: as JSON, and as annotations that GitHub shows beside the lines of a pull request.

Takes what a run found; gives text. Levels and check names are those of the table of checks.
"""

import json
from collections.abc import Iterator

from explainer.checks.settling import Settled
from explainer.problems import Problem, brief
from explainer.reporting import harmless

GITHUB_KINDS = {"error": "error", "warning": "warning", "advice": "notice"}


def as_json(settled: Settled) -> str:
    """Write {"problems": [...], "accepted": [...]}; docs/checks.md says what each of them has."""
    problems = [_plain(problem, level) for problem, level in _rows(settled)]
    accepted = [{**_plain(problem, "accepted"), "reason": accept.reason} for problem, accept in settled.accepted]
    text = json.dumps({"problems": problems, "accepted": accepted}, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode()  # half a letter, as a file's name may hold, as JSON has it


def as_github(settled: Settled) -> str:
    """Write one workflow command per problem (GitHub Actions, "Workflow commands", setting an error message)."""
    return "\n".join(_command(problem, level) for problem, level in _rows(settled))


def _rows(settled: Settled) -> Iterator[tuple[Problem, str]]:
    for level, problems in (("error", settled.errors), ("warning", settled.warnings), ("advice", settled.advice)):
        for problem in problems:
            yield problem, level


def _plain(problem: Problem, level: str) -> dict[str, object]:
    place = problem.location
    return {
        "level": level,
        "check": problem.check,
        "path": place.path,
        "line": place.line or None,
        "column": place.column or None,
        "width": problem.width if place.column else None,
        "message": brief(problem.message),
        "advice": brief(problem.advice) or None,
        "excerpt": problem.excerpt or None,
    }


def _command(problem: Problem, level: str) -> str:
    place = problem.location
    settings = {"file": place.path, "line": place.line, "col": place.column}
    settings |= {"endColumn": place.column + problem.width} if place.column else {}
    settings |= {"title": problem.check}
    listed = ",".join(f"{name}={_escaped(str(value), more=True)}" for name, value in settings.items() if value)
    text = "%0A".join(_escaped(brief(part)) for part in (problem.message, problem.advice) if part)
    return f"::{GITHUB_KINDS[level]} {listed}::{text}"


def _escaped(text: str, *, more: bool = False) -> str:
    escaped = harmless(text).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C") if more else escaped
