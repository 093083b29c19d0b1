"""Writing the site: whole or not at all.

Takes every file of the site and the output folder. Writes all of them into a folder beside it, carries over what is
there and is not ours, and swaps the two. Until the swap the old site stands untouched; after it the new one is whole.
Refuses a folder that is not ours, and a file of somebody else's that stands where a page must go.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from explainer.manifest import Unsure, row_of, rows_of_outputs
from explainer.problems import ContentError, Location, Problem
from explainer.publish.locking import locked
from explainer.publish.swapping import remove, remove_leftovers, swap

LIST_NAME = ".explainer-files"
LIST_HEAD = "# The files that Explainer wrote here, one a line. Others in this folder are left alone.\n"
STAGING = ".{name}.new"
RETIRED = ".{name}.old"


class OutdatedError(Exception):
    """A file that was to be kept is not there any more, or not as it was; everything has to be written anew."""


class Written(Struct, frozen=True):
    """What a writing did."""

    files: int  # written, the list included
    carried: tuple[str, ...]  # files of others that were kept
    removed: tuple[str, ...]  # files of ours that the site has no more
    state: str = ""  # a row for each file of the folder, as it was left; empty where links were carried over


def write(
    files: Mapping[str, bytes],
    copies: Mapping[str, Path],
    output: Path,
    kept: Mapping[str, str] = MappingProxyType({}),
    waiting: Callable[[], None] = lambda: None,
) -> Written:
    """Replace the site in `output` by `files` (path in the site to bytes) and `copies` (path in the site to source).

    `waiting` is called when another build holds the folder, before it is waited for.
    What is `kept` (path in the site to the row of its file) is taken over from the site that is there.
    Raises ContentError, having changed nothing, where the folder cannot be written or is somebody else's, and
    OutdatedError where a file to be kept is not what it was.
    """
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(output, waiting):
            return _write_locked(files, copies, kept, output)
    except OSError as error:
        raise ContentError([_unwritable(output, error)]) from error


def _write_locked(
    files: Mapping[str, bytes], copies: Mapping[str, Path], kept: Mapping[str, str], output: Path
) -> Written:
    staging = output.with_name(STAGING.format(name=output.name))
    retired = output.with_name(RETIRED.format(name=output.name))
    remove_leftovers(output, staging, retired)
    _refuse_what_is_not_a_folder(output)
    before = listed(output)
    foreign = foreign_files(output, before)
    ours = sorted([*files, *copies, *kept])
    _refuse_strangers(output, before, foreign, ours)
    try:
        _fill(staging, files, copies, ours)
        _take_over(kept, output, staging)
        _carry_over(foreign, output, staging)
        state = _state(staging)
        swap(staging, output, retired)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    with suppress(OSError):  # the next build tries again
        remove(retired)
    removed = sorted(set(before or ()) - set(ours))
    return Written(files=len(ours) + 1, carried=tuple(foreign), removed=tuple(removed), state=state)


def listed(output: Path) -> frozenset[str] | None:
    """Give the files that an earlier build wrote into the folder, or None where no build did."""
    try:
        lines = (output / LIST_NAME).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return frozenset(line for line in lines if line and not line.startswith("#"))


def foreign_files(output: Path, ours: Iterable[str] | None) -> list[str]:
    """Give the paths in the folder that no build wrote: files and links, and folders that hold nothing."""
    known = {*(ours or ()), LIST_NAME}
    return sorted(path for path in _files(str(output), "") if path not in known)


def _files(folder: str, before: str) -> Iterator[str]:
    """Give the files and links below a folder; nothing where there is no such folder."""
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{before}{entry.name}/")
            else:
                yield f"{before}{entry.name}"


def _fill(staging: Path, files: Mapping[str, bytes], copies: Mapping[str, Path], ours: list[str]) -> None:
    staging.mkdir()
    base = f"{staging}{os.sep}"
    for folder in sorted({parent for name in ours if (parent := name.rpartition("/")[0])}):
        os.makedirs(base + folder, exist_ok=True)  # noqa: PTH103
    for name, data in files.items():
        with open(base + name, "wb") as file:  # noqa: PTH123  # a plain open is a third of the cost of a Path's
            file.write(data)
    for name, source in copies.items():
        shutil.copyfile(source, base + name)
    (staging / LIST_NAME).write_text(LIST_HEAD + "".join(f"{name}\n" for name in ours), encoding="utf-8")


def _take_over(kept: Mapping[str, str], output: Path, staging: Path) -> None:
    """Link files of the old site into the new one; a file that is linked is the one that was looked at."""
    old, new = f"{output}{os.sep}", f"{staging}{os.sep}"
    for name, row in kept.items():
        try:
            os.link(old + name, new + name, follow_symlinks=False)
        except OSError as error:
            raise OutdatedError(name) from error
        if row_of(os.lstat(new + name)) != row:
            raise OutdatedError(name)


def _carry_over(foreign: list[str], output: Path, staging: Path) -> None:
    for name in foreign:
        source, target = output / name, staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink():
            target.symlink_to(source.readlink())
            continue
        try:
            os.link(source, target)
        except OSError:  # not every file system knows hard links
            shutil.copy2(source, target)


def _state(folder: Path) -> str:
    try:
        return rows_of_outputs(str(folder))
    except Unsure:
        return ""


def _refuse_what_is_not_a_folder(output: Path) -> None:
    if output.is_symlink():
        what = "is a symbolic link"
    elif output.exists() and not output.is_dir():
        what = "is a file"
    else:
        return
    advice = "Remove it, or name another folder with --output."
    raise ContentError([Problem("output", Location(str(output)), f"The output {what}, not a folder.", advice)])


def _refuse_strangers(output: Path, before: frozenset[str] | None, foreign: list[str], ours: list[str]) -> None:
    if before is None and foreign:
        message = f"The folder holds {len(foreign)} files, and no build wrote them ({foreign[0]}, for example)."
        advice = "Name an empty or a new folder with --output, or empty this one by hand if nothing in it is needed."
        raise ContentError([Problem("output", Location(str(output)), message, advice)])
    clashes = _clashes(foreign, ours)
    if clashes:
        message = "The file is not from the build, and the site now has a file of this name."
        advice = "Move it into static/ if the site should have it, or delete it."
        raise ContentError(Problem("output", Location(str(output / name)), message, advice) for name in clashes)


def _clashes(foreign: list[str], ours: list[str]) -> list[str]:
    taken = set(ours)
    for name in ours:
        while name := name.rpartition("/")[0]:
            taken.add(name)
    return [name for name in foreign if name in taken or any(str(parent) in ours for parent in Path(name).parents)]


def _unwritable(output: Path, error: OSError) -> Problem:
    place = str(error.filename or output)
    message = f"The site cannot be written: {error.strerror or error}."
    return Problem(
        "output", Location(place), message, "The site that was there is untouched. Mend this, then build again."
    )
