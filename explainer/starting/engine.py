"""The engine's part of a microsite: a copy of what runs it, refreshed without losing what was changed there.

A list in the microsite names every file of the copy with its hash (SHA-256) as it was written. A file whose hash is no
longer that one was changed by somebody, and is left alone.
"""

import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from explainer import __version__
from explainer.content.atomic import put, within
from explainer.problems import UsageError

PACKAGE = Path(__file__).resolve().parents[1]
STARTER = PACKAGE / "starter"
IN_WHEEL = STARTER / "engine"  # where a wheel keeps what lies beside the package in the repository
LIST = ".explainer-engine"
LIST_HEAD = "# The files of the engine (Explainer {version}) as `init` wrote them, each after its SHA-256.\n"

OWN = {  # place in a microsite -> file of the starter: what the repository has otherwise for itself
    "Makefile": "Makefile",
    ".ci/run": "ci-run",
    ".github/dependabot.yml": "dependabot.yml",
}
SHARED = (  # what a microsite has just as the repository has it
    "build.py",
    "requirements.lock",
    "pyproject.toml",
    ".github/workflows/site.yml",
    "docs/checks.md",
    "docs/data.md",
    "docs/editing.md",
    "docs/fields.md",
    "docs/publishing.md",
)
FOLDERS = ("templates", "static")
LICENCE = "explainer/LICENSE"
LITTER = frozenset({"__pycache__", ".DS_Store"})
CHANGED = "only you changed it"
BOTH = "you and the engine both changed it, and yours stays; to have the engine's, remove it and run this again"


class Verb(StrEnum):
    """What came of a file."""

    CREATE = "create"
    IDENTICAL = "identical"  # nothing to do
    UPDATE = "update"  # nobody had changed it
    KEEP = "keep"  # somebody changed it: it stays
    REMOVE = "remove"  # the engine has it no more, and nobody had changed it
    MISSING = "missing"  # somebody removed it, and this engine cannot bring it back: it is the microsite's own


class Step(Struct, frozen=True):
    """What is done to a file."""

    verb: Verb
    path: str
    message: str = ""


def engine_files() -> Mapping[str, Path]:
    """Give the files that run a microsite: their place in it, and where this engine has them."""
    found = {place: STARTER / name for place, name in OWN.items()}
    found |= {place: _beside(place) for place in SHARED}
    found[LICENCE] = next(path for path in (PACKAGE / "LICENSE", PACKAGE.parent / "LICENSE") if path.is_file())
    for name in FOLDERS:
        installed = PACKAGE / name
        found |= _below(installed if installed.is_dir() else PACKAGE.parent / name, name)
    apart = {PACKAGE / name for name in FOLDERS} | {IN_WHEEL, PACKAGE / "LICENSE"}
    found |= _below(PACKAGE, "explainer", apart)
    return dict(sorted(found.items()))


def digest(data: bytes) -> str:
    """Give the hash of a file; the line ends of Windows, which git may put in, do not count."""
    return sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def list_text(hashes: Mapping[str, str]) -> str:
    """Write the list of the engine's files, as `sha256sum --check` reads it."""
    lines = (f"{value}  {path}\n" for path, value in sorted(hashes.items()))
    return LIST_HEAD.format(version=__version__) + "".join(lines)


def refresh(root: Path) -> tuple[Step, ...]:
    """Take this engine over into the microsite at `root`; give what was done to each file, in the order of paths.

    Where this engine is the microsite's own, that is only what differs from the list. Raises UsageError where there is
    no microsite.
    """
    if not (root / LIST).is_file():
        raise UsageError(f"{root}: there is no {LIST} here, so this is no microsite that `init` made.")
    known, written = _listed(root), _listed(root)
    if is_own(root):
        return tuple(_standing(root, place, value) for place, value in sorted(known.items()))
    files = engine_files()
    steps: list[Step] = []
    for place, source in files.items():
        data = source.read_bytes()
        verb = _verb(within(root, place), data, known.get(place))
        if verb in (Verb.CREATE, Verb.UPDATE):
            put(root, place, data)
        if verb is not Verb.KEEP:
            written[place] = digest(data)
        kept = CHANGED if known.get(place) == digest(data) else BOTH
        steps.append(Step(verb, place, kept if verb is Verb.KEEP else ""))
    for place in set(known) - set(files):
        steps += _left_over(root, place, written.pop(place))
    put(root, LIST, list_text(written))
    return tuple(sorted(steps, key=lambda step: step.path))


def is_own(root: Path) -> bool:
    """Tell whether this engine is the one that the microsite holds: it has nothing newer to give."""
    return (root / "explainer").resolve() == PACKAGE


def _standing(root: Path, place: str, known: str) -> Step:
    if not (root / place).is_file():
        return Step(Verb.MISSING, place, "another copy of Explainer can bring it back")
    same = digest((root / place).read_bytes()) == known
    return Step(Verb.IDENTICAL, place) if same else Step(Verb.KEEP, place, "it was changed here")


def _verb(target: Path, data: bytes, known: str | None) -> Verb:
    if not target.is_file():
        return Verb.CREATE
    found = digest(target.read_bytes())
    if found == digest(data):
        return Verb.IDENTICAL
    return Verb.UPDATE if found == known else Verb.KEEP


def _left_over(root: Path, place: str, known: str) -> Iterator[Step]:
    """Remove a file that the engine has no more, unless somebody changed it."""
    target = within(root, place)
    if not target.is_file():
        return
    if digest(target.read_bytes()) == known:
        target.unlink()
        yield Step(Verb.REMOVE, place)
    else:
        yield Step(Verb.KEEP, place, "you changed it; the engine has it no more")


def _listed(root: Path) -> dict[str, str]:
    lines = (root / LIST).read_text(encoding="utf-8", errors="replace").splitlines()
    pairs = (line.split("  ", 1) for line in lines if "  " in line and not line.startswith("#"))
    return {place: value for value, place in pairs}


def _beside(place: str) -> Path:
    installed = IN_WHEEL / place
    return installed if installed.is_file() else PACKAGE.parent / place


def _below(folder: Path, name: str, apart: set[Path] | None = None) -> dict[str, Path]:
    """Give the files below a folder, without those of `apart` and what programs leave behind."""
    found: dict[str, Path] = {}
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        folders[:] = sorted(one for one in folders if one not in LITTER and here / one not in (apart or ()))
        for file in sorted(files):
            path = here / file
            if file not in LITTER and path not in (apart or ()):
                found[f"{name}/{path.relative_to(folder).as_posix()}"] = path
    return found
