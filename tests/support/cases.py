"""Case files: readable tables of input and expected output.

A case is its title on a line, a line with a full stop, the input, a line with a full stop, the expected output, a line
with a full stop or an empty line. Lines of a comment before the first case begin with a number sign.
"""

from pathlib import Path

from msgspec import Struct

CASES = Path(__file__).resolve().parents[1] / "cases"


class Case(Struct, frozen=True):
    """One case."""

    title: str
    given: str
    expected: str


def cases(name: str) -> tuple[Case, ...]:
    """Read a case file of tests/cases/ by its name."""
    blocks = _blocks((CASES / name).read_text(encoding="utf-8"))
    return tuple(Case(*block) for block in blocks)


def _blocks(text: str) -> list[tuple[str, str, str]]:
    lines = text.rstrip("\n").split("\n")
    found: list[tuple[str, str, str]] = []
    start = 0
    while start < len(lines):
        if not lines[start].strip() or lines[start].startswith("#"):
            start += 1
            continue
        first = lines.index(".", start)
        second = lines.index(".", first + 1)
        end = second + 1
        while end < len(lines) and lines[end].strip() not in ("", "."):
            end += 1
        found.append((lines[start].strip(), "\n".join(lines[first + 1 : second]), "\n".join(lines[second + 1 : end])))
        start = end + 1
    return found
