"""The briefings of a project: which files in seeds/ are one, and their bytes.

Takes paths; gives briefings in their order, and bytes. Refuses what is no file, cannot be read, or is too large.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from explainer.content.folders import was_imported
from explainer.problems import ContentError, Location, Problem

ENDINGS = (".txt", ".md")
LIMIT = 200_000  # bytes of a briefing to import; eighty times a usual one, and still taken apart within seconds


class SeedRule(Struct, frozen=True):
    """What the import was told of a briefing, so that a build reads it the same way."""

    language: str | None = None
    day: date | None = None


def seed_paths(files: Iterable[str], rules: Mapping[str, SeedRule]) -> list[str]:
    """Give the briefings among the files of seeds/: imported ones in the order of their import, then the others."""
    order = {name: number for number, name in enumerate(rules)}
    found = [path for path in files if path.endswith(ENDINGS) and not _is_aside(path.rpartition("/")[2])]
    return sorted(found, key=lambda path: (order.get(name_of(path), len(order)), path))


def name_of(path: str) -> str:
    """Give the name that front matter calls a briefing by: its file's, without the ending."""
    return path.rpartition("/")[2].rpartition(".")[0]


def seed_rules(root: Path) -> Mapping[str, SeedRule]:
    """Give what the import was told of each briefing, by name, in the order of import."""
    if not was_imported(root):
        return {}
    from explainer.content.memory import remembered_briefings

    return {seen.name: SeedRule(seen.language, seen.day) for seen in remembered_briefings(root)}


def seed_bytes(seed: Path) -> bytes:
    """Read a briefing's file. Raises ContentError where it is none or cannot be read."""
    try:
        if seed.is_dir():
            raise _refusal(seed, "This is a folder, not a briefing.", "Name the files in it, one after the other.")
        if seed.exists() and not seed.is_file():
            raise _refusal(seed, "This is no plain file.", "Name a text or Markdown file.")
        if seed.stat().st_size > LIMIT:  # before it fills the memory
            message = f"The file has {seed.stat().st_size:,} bytes; a briefing to import may have at most {LIMIT:,}."
            raise _refusal(seed, message, "Keep the briefing itself and leave out the rest.")
        return seed.read_bytes()
    except FileNotFoundError:
        raise _refusal(seed, "There is no such file.", "Look at the name and the folder.") from None
    except OSError as error:
        raise _refusal(seed, f"The file cannot be read: {error.strerror}.", "Look at its permissions.") from None


def _is_aside(name: str) -> bool:
    return ".new." in name or name.lower().startswith("readme.")


def _refusal(seed: Path, message: str, advice: str) -> ContentError:
    return ContentError((Problem("file", Location(seed.as_posix()), message, advice),))
