"""What the import remembers: the folder `content/.import/`, plain files that people can read.

    briefings.yaml            the briefings the site was made from, in the order of their import
    seeds/NAME.txt            each briefing as it was last imported
    seeds/NAME.earlier.txt    sentences that only earlier versions of it held, one a line
    written/…                 each content file as the import last wrote it; what an editor changed is what differs

Takes the project folder; gives what is remembered, and puts away what is to be remembered. Each file is replaced whole.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from explainer.content.atomic import PART, put, within
from explainer.content.filetext import FileText
from explainer.content.readers import Part, read_parts
from explainer.content.values import DAY, TEXT, Desk
from explainer.content.yaml_nodes import ListNode
from explainer.content.yaml_table import read_table
from explainer.problems import ContentError

FOLDER = "content/.import"
BRIEFINGS = f"{FOLDER}/briefings.yaml"
SEEDS = f"{FOLDER}/seeds"
WRITTEN = f"{FOLDER}/written"
README = f"{FOLDER}/README.md"
EARLIER = ".earlier.txt"

README_TEXT = """\
This folder is the memory of `python build.py import`. Keep it in the repository, and leave it as it is.

- `written/` holds each content file as the import last wrote it. Where a file in content/ differs, an editor changed
  it, and the next import keeps that change.
- `seeds/` holds each briefing as it was last imported, and the sentences that only earlier versions of it held.
- `briefings.yaml` lists the briefings in the order of their import.

Without it the import cannot tell your words from its own, and puts `NAME.new.md` beside every file that differs.
"""


class Remembered(Struct, frozen=True):
    """A briefing that was imported."""

    name: str
    file: str  # in seeds/
    language: str | None = None  # as the command said it; None where the briefing itself was asked
    day: date | None = None


ENTRY = (Part("file", TEXT, required=True), Part("language", TEXT), Part("date", DAY))


def remembered_briefings(root: Path) -> tuple[Remembered, ...]:
    """Give the briefings that were imported, in the order of their import; none where nobody can read the list."""
    path = root / BRIEFINGS
    if not path.is_file():
        return ()
    file = FileText(BRIEFINGS, path.read_text(encoding="utf-8", errors="replace"))
    table, _ = read_table(file.text, file, 1)
    listed = table.get("briefings") if table else None
    if not isinstance(listed, ListNode):
        return ()
    desk = Desk(file)
    entries = (read_parts(desk, "briefings", item, ENTRY) for item in listed.items)
    return tuple(_remembered(entry) for entry in entries if entry and _is_name(str(entry["file"])))


def _is_name(file: str) -> bool:
    """Tell whether this names a file in seeds/ and nothing elsewhere."""
    return not file.startswith(".") and not set(file) & set("/\\:")


def _remembered(entry: Mapping[str, object]) -> Remembered:
    file = str(entry["file"])
    language, day = entry.get("language"), entry.get("date")
    return Remembered(
        name=file.rpartition(".")[0] or file,
        file=file,
        language=str(language) if language else None,
        day=day if isinstance(day, date) else None,
    )


def remember_briefings(root: Path, briefings: Iterable[Remembered]) -> None:
    """Put the list of briefings away."""
    from explainer.content.writing import flow_table

    lines = ["# The briefings that this site was made from, in the order of their import.", "briefings:"]
    for seen in briefings:
        entry = {"file": seen.file} | ({"language": seen.language} if seen.language else {})
        lines.append(f"  - {flow_table(entry | ({'date': seen.day.isoformat()} if seen.day else {}))}")
    put(root, BRIEFINGS, "\n".join([*lines, ""]))
    put(root, README, README_TEXT)


def seed_as_imported(root: Path, seen: Remembered) -> bytes | None:
    """Give a briefing as it was last imported."""
    path = root / SEEDS / seen.file
    return path.read_bytes() if path.is_file() else None


def remember_seed(root: Path, seen: Remembered, data: bytes, gone: Sequence[str]) -> None:
    """Put a briefing away, and the sentences that its version before this one held and it no longer holds."""
    known = earlier_sentences(root, seen.name)
    if added := [sentence for sentence in gone if sentence not in known]:
        put(root, f"{SEEDS}/{seen.name}{EARLIER}", "".join(f"{sentence}\n" for sentence in (*known, *added)))
    put(root, f"{SEEDS}/{seen.file}", data)


def earlier_sentences(root: Path, name: str) -> tuple[str, ...]:
    """Give the sentences that only earlier versions of a briefing held."""
    path = root / SEEDS / f"{name}{EARLIER}"
    if not path.is_file():
        return ()
    return tuple(line for line in path.read_text(encoding="utf-8", errors="replace").split("\n") if line.strip())


def former_sentences(root: Path) -> Mapping[str, tuple[str, ...]]:
    """Give by briefing the sentences that a quote may be from although the briefing of today lacks it.

    These are what the import knows of earlier versions and, where seeds/ has changed since, the version last imported.
    """
    found: dict[str, tuple[str, ...]] = {}
    for seen in remembered_briefings(root):
        sentences = earlier_sentences(root, seen.name)
        imported, present = seed_as_imported(root, seen), root / "seeds" / seen.file
        if imported is not None and (not present.is_file() or present.read_bytes() != imported):
            sentences += sentences_of(imported, seen)
        if sentences:
            found[seen.name] = sentences
    return found


def sentences_of(data: bytes, seen: Remembered) -> tuple[str, ...]:
    """Give the sentences of a version of a briefing; none where nobody can read it."""
    from explainer.briefing.text import read_text

    try:
        text = read_text(data, path=f"{SEEDS}/{seen.file}", language=seen.language, day=seen.day)
    except ContentError:
        return ()
    return tuple(sentence.text for sentence in text.sentences)


def as_written(root: Path, path: str) -> str | None:
    """Give a content file as the import last wrote it; None where it did not write one."""
    copy = root / _copy(path)
    return copy.read_text(encoding="utf-8") if copy.is_file() else None


def all_written(root: Path) -> Mapping[str, str]:
    """Give every content file as the import last wrote it, by path."""
    folder = root / WRITTEN
    return {
        f"content/{path.relative_to(folder).as_posix()}": path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(PART)
    }


def remember_written(root: Path, path: str, text: str) -> None:
    """Put away what the import writes to a content file."""
    put(root, _copy(path), text)


def move_memory(root: Path, old: str, new: str) -> None:
    """Follow a content file that an editor renamed."""
    copy, target = within(root, _copy(old)), within(root, _copy(new))
    target.parent.mkdir(parents=True, exist_ok=True)
    copy.replace(target)


def _copy(path: str) -> str:
    return f"{WRITTEN}/{path.removeprefix('content/')}"
