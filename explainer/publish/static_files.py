"""Files delivered as they are: the stylesheet and what a project keeps in static/.

Takes the static folders, the project's own first; gives each file's place in the site. A file of the project replaces
the built-in one of the same name. Refuses links that lead out of their folder, and what is not a plain file.
"""

import os
from pathlib import Path

from explainer.content.folders import is_an_editors
from explainer.problems import Location, Problem

LITTER = frozenset({".DS_Store", ".gitignore", ".gitkeep", "Thumbs.db", "desktop.ini"})  # nobody means to publish these
_PERMISSIONS = "Look at its permissions."


def static_files(folders: tuple[Path, ...], root: Path) -> tuple[dict[str, Path], tuple[Problem, ...]]:
    """Give path in the site to source file, for every folder that is there; names in problems are relative to root."""
    found: dict[str, Path] = {}
    spelt: dict[str, str] = {}  # by the name in small letters
    problems: list[Problem] = []
    for folder in folders:
        if folder.is_symlink() and not folder.resolve().is_relative_to(root.resolve()):
            message = "The link leads out of the project."
            problems.append(Problem("asset", Location(_shown(folder, root)), message, "Put the folder itself here."))
            continue
        for path in _files(folder, problems, root):
            name = path.relative_to(folder).as_posix()
            if name in found:
                continue
            trouble = _trouble(path, folder)
            other = spelt.get(name.casefold())
            if other:
                problems.append(_same_but_for_case(_shown(found[other], root), name))
            elif trouble:
                problems.append(Problem("asset", Location(_shown(path, root)), *trouble))
            else:
                found[name] = path
                spelt[name.casefold()] = name
    return found, tuple(problems)


def _files(folder: Path, problems: list[Problem], root: Path) -> list[Path]:
    def refuse(error: OSError) -> None:
        if isinstance(error, FileNotFoundError):
            return  # nobody has to have one
        message = f"The folder cannot be read: {error.strerror}."
        problems.append(Problem("asset", Location(_shown(Path(error.filename), root)), message, _PERMISSIONS))

    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders.sort()
        links = [name for name in folders if Path(parent, name).is_symlink()]
        found += [Path(parent, name) for name in (*names, *links) if name not in LITTER and not is_an_editors(name)]
    return sorted(found)


def _same_but_for_case(path: str, other: str) -> Problem:
    message = f"Only case tells it apart from {other}, and many disks cannot."
    return Problem("asset", Location(path), message, f"Name it {other} if it replaces that, else give it another name.")


def _trouble(path: Path, folder: Path) -> tuple[str, str] | None:
    if any("\ud800" <= letter <= "\udfff" for letter in str(path.relative_to(folder))):  # bytes that are no letters
        return "The name of the file is not UTF-8.", "Rename it."
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        return "The link leads out of its folder.", "Put the file itself here: only files of the project are published."
    if path.is_dir():
        return "The link leads to a folder.", "Put the folder itself here."
    if not path.is_file():
        return "This is not a plain file.", "Remove it, or put a plain file here."
    if not os.access(path, os.R_OK):
        return "The file cannot be read.", _PERMISSIONS
    return None


def _shown(path: Path, root: Path) -> str:
    inside, root = path.parent.resolve() / path.name, root.resolve()  # a link is named, not what it leads to
    shown = inside.relative_to(root).as_posix() if inside.is_relative_to(root) else str(path)
    return shown.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
