"""Writing the site: whole or not at all.

Takes every file of the site and the output folder. Writes all of them into a folder beside it, carries over what is
there and is not ours, and swaps the two. Until the swap the old site stands untouched; after it the new one is whole.
Refuses a folder that is not ours, and a file of somebody else's that stands where a page must go.
"""

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from explainer.manifest import Unsure, in_order, row_of, rows_of_outputs
from explainer.problems import ContentError, Location, Problem
from explainer.publish.locking import locked
from explainer.publish.spare import lay_aside, take
from explainer.publish.standing import Unfinished, finish, take_over
from explainer.publish.swapping import remove_leftovers, swap

LIST_NAME = ".explainer-files"
LIST_HEAD = "# The files that Explainer wrote here, one a line. Others in this folder are left alone.\n"
STAGING = ".{name}.new"
RETIRED = ".{name}.old"


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
    spare: Path | None = None,
    unfinished: Mapping[str, Unfinished] = MappingProxyType({}),
) -> Written:
    """Replace the site in `output` by `files` (path in the site to bytes) and `copies` (path in the site to source).

    `waiting` is called when another build holds the folder, before it is waited for.
    What is `kept` (path in the site to the row of its file) is taken over from the site that is there, and so is what
    the `unfinished` lack. The replaced site is laid aside as `spare`, where one is named, and saves the next writing the
    making of its folders.
    Raises ContentError, having changed nothing, where the folder cannot be written or is somebody else's, and
    OutdatedError where a file to be kept is not what it was.
    """
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(output, waiting):
            return _write_locked(files, copies, kept, output, spare, unfinished)
    except OSError as error:
        raise ContentError([_unwritable(output, error)]) from error


def _write_locked(
    files: Mapping[str, bytes],
    copies: Mapping[str, Path],
    kept: Mapping[str, str],
    output: Path,
    spare: Path | None,
    unfinished: Mapping[str, Unfinished],
) -> Written:
    staging = output.with_name(STAGING.format(name=output.name))
    retired = output.with_name(RETIRED.format(name=output.name))
    remove_leftovers(output, staging, retired)
    _refuse_what_is_not_a_folder(output)
    before = listed(output)
    foreign = foreign_files(output, before)
    ours = sorted([*files, *unfinished, *copies, *kept])
    _refuse_strangers(output, before, foreign, ours)
    try:
        folders = _folders(ours)
        there = take(spare, staging, kept, folders)
        _fill(staging, files, copies, ours, first=not output.exists())
        for name, lacking in unfinished.items():
            with open(staging / name, "xb") as file:  # noqa: PTH123
                finish(file, str(output / name), lacking)
                file.flush()
                _send_to_disk(file.fileno())
        take_over({name: row for name, row in kept.items() if name not in there}, output, staging)
        _carry_over(foreign, output, staging)
        state = _state(staging, [*files, *unfinished, *copies, LIST_NAME], kept, foreign)
        swap(staging, output, retired)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    with suppress(OSError):  # the next build tries again
        lay_aside(retired, spare, foreign)
    removed = sorted(set(before or ()) - set(ours))
    return Written(files=len(ours) + 1, carried=tuple(foreign), removed=tuple(removed), state=state)


def listed(output: Path) -> frozenset[str] | None:
    """Give the files that an earlier build wrote into the folder, or None where no build did, or its list is damaged."""
    path = output / LIST_NAME
    try:
        if not stat.S_ISREG(path.lstat().st_mode):  # a pipe would never end
            return None
        lines = path.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if lines[:1] != [LIST_HEAD.rstrip("\n")]:
        return None
    return frozenset(lines[1:])


def foreign_files(output: Path, ours: Iterable[str] | None) -> list[str]:
    """Give the paths in the folder that no build wrote: files and links, and folders that hold nothing, with a slash."""
    known = {*(ours or ()), LIST_NAME}
    return sorted(path for path in _files(str(output), "") if path not in known)


def _files(folder: str, before: str) -> Iterator[str]:
    """Give the files, links and empty folders below a folder; nothing where there is no such folder."""
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    if before and not entries:
        yield before
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, f"{before}{entry.name}/")
        else:
            yield f"{before}{entry.name}"


def _folders(ours: Iterable[str]) -> set[str]:
    """Give every folder of the site, those included that hold only folders."""
    folders: set[str] = set()
    for name in ours:
        while (name := name.rpartition("/")[0]) and name not in folders:
            folders.add(name)
    return folders


def _fill(
    staging: Path, files: Mapping[str, bytes], copies: Mapping[str, Path], ours: list[str], *, first: bool
) -> None:
    """Write what is new. Of a first site only the list is sent to the disk: there is no old one that it could cost."""
    base = f"{staging}{os.sep}"
    for name, data in files.items():
        _put(base + name, data, send=not first)
    for name, source in copies.items():
        shutil.copyfile(source, base + name)
        if not first:
            with open(base + name, "rb") as file:  # noqa: PTH123
                _send_to_disk(file.fileno())
    _put(base + LIST_NAME, (LIST_HEAD + "".join(f"{name}\n" for name in ours)).encode(), send=True)


def _put(path: str, data: bytes, *, send: bool) -> None:
    with open(path, "xb") as file:  # noqa: PTH123  # a plain open is a third of the cost of a Path's
        file.write(data)
        if send:
            file.flush()
            _send_to_disk(file.fileno())


def _send_to_disk(descriptor: int) -> None:
    """Have a file begin its way to the disk now, without waiting for it, so that the swap does not get there first.

    Left to itself, ext4 would write the new names within 5 seconds and the contents within 30: a power cut between the
    two would leave a site of empty files. Of what has been sent, it writes the contents before the names.
    """
    if sys.platform == "linux":
        with suppress(OSError):  # advice that a file system does not take
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _carry_over(foreign: list[str], output: Path, staging: Path) -> None:
    for name in foreign:
        source, target = output / name, staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("/"):
            target.mkdir(exist_ok=True)
        elif source.is_symlink():
            target.symlink_to(source.readlink())
        else:
            _link_or_copy(source, target)
    folders = {place for name in foreign for place in _places_above(name)}
    for folder in ("", *sorted(folders, reverse=True)):  # who may look into them is not for a build to change
        with suppress(FileNotFoundError):
            (staging / folder).chmod(stat.S_IMODE((output / folder).stat().st_mode))


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError as error:  # not every file system knows hard links
        if error.errno == errno.EXDEV:  # another one is mounted in the folder, and would be emptied with the old site
            raise
        shutil.copy2(source, target)


def _state(staging: Path, new: Iterable[str], kept: Mapping[str, str], foreign: list[str]) -> str:
    """Give a row for each file; of what is kept it has just been looked at."""
    if foreign:
        try:
            return rows_of_outputs(str(staging))
        except Unsure:
            return ""
    base = f"{staging}{os.sep}"
    return in_order({**kept, **{name: row_of(os.lstat(base + name)) for name in new}})


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
    strange = [name for name in foreign if not name.endswith("/")]
    if before is None and strange:
        message = f"The folder holds {len(strange)} files, and no build wrote them ({strange[0]}, for example)."
        advice = "Name an empty or a new folder with --output, or empty this one by hand if nothing in it is needed."
        raise ContentError([Problem("output", Location(str(output)), message, advice)])
    clashes = _clashes(foreign, ours) if foreign else []
    if clashes:
        message = "The file is not from the build, and the site now has a file of this name."
        advice = "Move it into static/ if the site should have it, or delete it."
        raise ContentError(Problem("output", Location(str(output / name)), message, advice) for name in clashes)


def _clashes(foreign: list[str], ours: list[str]) -> list[str]:
    taken = set(ours)
    for name in ours:
        while name := name.rpartition("/")[0]:
            taken.add(name)
    files = set(ours)
    return [name for name in foreign if name in taken or any(place in files for place in _places_above(name))]


def _places_above(name: str) -> Iterator[str]:
    """Give the folders that a path needs; of an empty folder, itself as well."""
    return (name[:end] for end, letter in enumerate(name) if letter == "/")


def _unwritable(output: Path, error: OSError) -> Problem:
    place = str(error.filename or output)
    message = f"The site cannot be written: {error.strerror or error}."
    advice = "The site that was there is untouched. Mend this, then build again."
    if error.errno in (errno.EBUSY, errno.EXDEV):
        advice += " A mounted volume cannot be replaced: name a folder inside it with --output."
    return Problem("output", Location(place), message, advice)
