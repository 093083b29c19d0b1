"""Files replaced whole: whoever looks, also after a power cut, finds the old content or the new.

Takes the project folder, a path in it and content; writes beside the file and renames. Refuses a path that links lead
out of the project.
"""

import os
from pathlib import Path

from explainer.problems import ContentError, Location, Problem

PART = ".part"


def put(root: Path, path: str, content: str | bytes) -> None:
    """Write a file of the project, its folders included. A file that holds the content already is left alone."""
    data = content.encode() if isinstance(content, str) else content
    target = within(root, path)
    if target.is_file() and not target.is_symlink() and target.read_bytes() == data:
        return
    beside = target.with_name(f".{target.name}{PART}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise _refusal(
            path, f"The file cannot be written: {error.strerror}.", "Look at permissions and space."
        ) from None
    finally:
        beside.unlink(missing_ok=True)


def within(root: Path, path: str) -> Path:
    """Give where a path of the project lies. Raises ContentError where links lead it out of the project."""
    target = root / path
    if not target.parent.resolve().is_relative_to(root.resolve()):
        raise _refusal(path, "A link on the way to this file leads out of the project.", "Put a folder in its place.")
    return target


def sweep(root: Path, folder: str) -> None:
    """Remove what writing left when it was killed."""
    for path in (root / folder).rglob(f".*{PART}"):
        path.unlink(missing_ok=True)


def _refusal(path: str, message: str, advice: str) -> ContentError:
    return ContentError((Problem("file", Location(path), message, advice),))
