"""Problems in words: for a person at a terminal.

Takes what a run found; gives text, one problem after the other, grouped by file, and a line that counts them.
"""

from collections.abc import Sequence
from datetime import date

from explainer.checks.settling import Settled
from explainer.checks.table import checks_by_name
from explainer.problems import Problem, brief

TAB_STOP = 4
LONGEST_SHOWN = 300  # characters of a line; of a longer one the part around the mistake is shown
SHOWN_BEFORE = 100
LET_STAND = "What has a name in [brackets] you may let stand: name it under `accept` in its file, with your reason."

TURNS = frozenset((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))  # they turn the direction of a terminal's line
STEERS = TURNS | frozenset((*range(9), *range(10, 32), *range(127, 160)))  # so do escape sequences, and worse


def described(problem: Problem, level: str) -> str:
    """Write a problem with its place, the line with a caret under what is meant, and what to do.

    A finding that may be accepted ends with the name that an entry under `accept` must give: "[no-role]".
    """
    kind = "" if level == "error" else f"{level}: "
    lines = [harmless(f"{problem.location}: {kind}{brief(problem.message)}{_name(problem)}")]
    if problem.excerpt:
        lines += _excerpt(problem)
    if problem.advice:
        lines.append(f"    {harmless(brief(problem.advice))}")
    return "\n".join(lines)


def report(settled: Settled) -> str:
    """Write every problem of a run, grouped by file; an empty text where there is none.

    Files with errors come first, then those with warnings, and so do the errors in each.
    """
    levels = (("error", settled.errors), ("warning", settled.warnings), ("advice", settled.advice))
    files: dict[str, list[str]] = {}
    for level, problems in levels:
        for problem in sorted(problems, key=lambda problem: problem.location.path):
            files.setdefault(problem.location.path, []).append(described(problem, level))
    return "\n\n".join("\n".join(problems) for problems in files.values())


def verdict(settled: Settled, day: date | None = None) -> str:
    """Say what a check came to: what was accepted, what is left, and of which day the answer is."""
    accepted = "".join(f"{line}\n" for line in accepted_lines(settled))
    left = (tally(settled) or "Nothing to mend.") + (f" Checked as of {day.isoformat()}." if day else "")
    if any(_name(problem) for problem in (*settled.errors, *settled.warnings, *settled.advice)):
        left += f"\n{LET_STAND}"
    return f"{accepted}\n{left}" if accepted else left


def tally(settled: Settled) -> str:
    """Count what was found: "2 errors and 1 warning in 3 files." Empty where nothing was."""
    counts = [
        counted(settled.errors, "error", "errors"),
        counted(settled.warnings, "warning", "warnings"),
        counted(settled.advice, "piece of advice", "pieces of advice"),
    ]
    said = [text for text in counts if text]
    if not said:
        return ""
    problems = (*settled.errors, *settled.warnings, *settled.advice)
    files = len({problem.location.path for problem in problems})
    listed = said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
    return f"{listed} in {files} {'file' if files == 1 else 'files'}."


def accepted_lines(settled: Settled) -> list[str]:
    """List what an editor accepted, each with the reason."""
    lines = [f"  {problem.location}: {problem.message} ({accept.reason})" for problem, accept in settled.accepted]
    return [f"Accepted: {len(lines)}.", *lines] if lines else []


def counted(things: Sequence[object], one: str, many: str) -> str:
    """Write a count with its word; an empty text for none."""
    return f"{len(things)} {one if len(things) == 1 else many}" if things else ""


def _name(problem: Problem) -> str:
    check = checks_by_name().get(problem.check)
    return f" [{problem.check}]" if check and check.can_be_accepted else ""


def _excerpt(problem: Problem) -> list[str]:
    number = str(problem.location.line)
    excerpt, column = _window(problem.excerpt, problem.location.column)
    lines = [f"    {number} | {_spaced(excerpt)}"]
    if column:
        before, meant = _columns(excerpt[: column - 1]), _columns(excerpt[column - 1 : column - 1 + problem.width])
        lines.append(f"    {' ' * len(number)} | {' ' * before}{'^' * max(meant, 1)}")
    return lines


def _window(line: str, column: int) -> tuple[str, int]:
    """Cut a long line to what stands around a column; gives the column in what is left."""
    if len(line) <= LONGEST_SHOWN:
        return line, column
    start = max(min(column - 1 - SHOWN_BEFORE, len(line) - LONGEST_SHOWN), 0)
    end = start + LONGEST_SHOWN
    before, after = "…" if start else "", "…" if end < len(line) else ""
    return f"{before}{line[start:end]}{after}", column and column - start + len(before)


def _spaced(text: str) -> str:
    """Write a line as wide as its caret expects it, and without what would steer a terminal."""
    if not text.isprintable():
        text = "".join("\ufffd" if ord(letter) in STEERS else letter for letter in text)
    return text.replace("\t", " " * TAB_STOP)


def _columns(text: str) -> int:
    """Give how many columns of a terminal a text takes: two for an ideograph, none for what joins the letter before."""
    if text.isascii():
        return len(_spaced(text))
    from unicodedata import category, east_asian_width  # only what needs it pays for its tables

    return sum(
        0 if category(letter) in {"Mn", "Me", "Cf"} and ord(letter) not in TURNS
        else 2 if east_asian_width(letter) in "WF"
        else 1
        for letter in _spaced(text)
    )  # fmt: skip


def harmless(text: str) -> str:
    """Spell out what would steer a terminal, such as an escape sequence in the name of a file."""
    if text.isprintable():
        return text
    return "".join(f"\\u{ord(letter):04x}" if ord(letter) in STEERS else letter for letter in text)
