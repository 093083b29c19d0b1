"""The briefings of an import: those it was given, and those that take part because they were imported before.

Takes a project and paths; gives briefings, read, in the order of their first import. Refuses two briefings of one name,
and what cannot be read, all of it at once.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from explainer.briefing.reading import read_briefing
from explainer.briefing.types import Briefing
from explainer.content import memory
from explainer.content.atomic import put
from explainer.content.memory import Remembered
from explainer.content.seeds import ENDINGS, seed_bytes
from explainer.content.steps import Step, Verb, beside_of
from explainer.problems import ContentError, Location, Problem, UsageError


class Seed(Struct, frozen=True):
    """A briefing that takes part in an import."""

    known: Remembered
    data: bytes
    briefing: Briefing
    given: Path | None  # as the command named it; None for one that takes part because it was imported before


def briefings_for(root: Path, paths: Sequence[Path], language: str | None, day: date | None) -> list[Seed]:
    """Read every briefing that takes part: those imported before in their order, then new ones."""
    given = {name_in_seeds(path).rpartition(".")[0]: path for path in paths}
    if len(given) < len(paths):
        raise UsageError("Two of the briefings have the same name; sources call a briefing by its name.")
    before = memory.remembered_briefings(root)
    found: list[Seed] = []
    problems: list[Problem] = []
    for known in before:
        if known.name not in given and (data := memory.seed_as_imported(root, known)) is not None:
            found.append(Seed(known, data, _briefing(data, known, f"{memory.SEEDS}/{known.file}"), None))
        elif known.name in given:
            path = given[known.name]
            known = Remembered(known.name, known.file, language or known.language, day or known.day)
            found += _given(known, path, problems)
    names = {known.name for known in before}
    for name, path in given.items():
        if name not in names:
            found += _given(Remembered(name, name_in_seeds(path), language, day), path, problems)
    if problems:
        raise ContentError(problems)
    return found


def _given(known: Remembered, path: Path, problems: list[Problem]) -> list[Seed]:
    try:
        data = seed_bytes(path)
        return [Seed(known, data, _briefing(data, known, path.as_posix()), path)]
    except ContentError as error:
        problems += error.problems
        return []


def _briefing(data: bytes, known: Remembered, shown: str) -> Briefing:
    """Read a briefing as the file in seeds/ that it is or will be; problems name the file that was given."""
    try:
        return read_briefing(data, path=f"seeds/{known.file}", language=known.language, day=known.day)
    except ContentError as error:
        moved = [
            Problem(one.check, Location(shown, one.location.line, one.location.column), one.message, one.advice)
            for one in error.problems
        ]
        raise ContentError(moved) from None


def name_in_seeds(path: Path) -> str:
    """Give the name that a briefing has in seeds/: its own, where files of that name are read there."""
    stem = "".join(letter if letter.isprintable() and letter not in "/\\:" else "-" for letter in path.stem)
    stem = stem.lstrip("._ ") or "briefing"
    return f"{stem}{path.suffix}" if path.suffix in ENDINGS else f"{stem}.txt"


def seed_steps(root: Path, seeds: Iterable[Seed]) -> list[Step]:
    """Decide what is done to the copies in seeds/ of briefings that lie elsewhere."""
    steps: list[Step] = []
    for seed in seeds:
        target = root / "seeds" / seed.known.file
        if seed.given is None or (target.exists() and target.samefile(seed.given)):
            continue
        present = target.read_bytes() if target.is_file() else None
        path = f"seeds/{seed.known.file}"
        if present is None:
            steps.append(Step(Verb.CREATE, path))
        elif present == seed.data:
            steps.append(Step(Verb.IDENTICAL, path))
        elif present == memory.seed_as_imported(root, seed.known):
            steps.append(Step(Verb.UPDATE, path))
        else:
            name = beside_of(path)
            message = f"it was changed since it was imported; the briefing you named is in {name}"
            steps.append(Step(Verb.CONFLICT, path, message))
    return steps


def remember(root: Path, seed: Seed) -> None:
    """Put a briefing into the memory, with the sentences that this version of it has lost."""
    before = memory.seed_as_imported(root, seed.known)
    if before == seed.data:
        return
    lost: list[str] = []
    if before is not None:
        present = {sentence.text for sentence in seed.briefing.text.sentences}
        lost = [text for text in memory.sentences_of(before, seed.known) if text not in present]
    memory.remember_seed(root, seed.known, seed.data, lost)


def put_seed(root: Path, one: Step, data: bytes) -> None:
    """Copy a briefing into seeds/, as was decided."""
    if one.verb in (Verb.CREATE, Verb.UPDATE):
        put(root, one.path, data)
    elif one.verb is Verb.CONFLICT:
        put(root, beside_of(one.path), data)
