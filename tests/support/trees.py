"""File trees for tests, written from a dict and read back into one."""

from collections.abc import Mapping
from pathlib import Path


def plant(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder: path -> content."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def harvest(root: Path, folder: str = "") -> dict[str, str]:
    """Read every file below a folder: path from the root -> content."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((root / folder).rglob("*"))
        if path.is_file()
    }
