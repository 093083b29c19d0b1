"""A content file merged three ways: as the import last wrote it, as the editor has it, as it would be written now.

Takes three texts; gives one with both changes, or says what both changed in different ways. Front matter merges key by
key, the body line by line.
"""

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.front_merging import ClashError, merge_front
from explainer.content.frontmatter import Parts, parts_of


class Merge(Struct, frozen=True):
    """What came of a merge."""

    text: str | None  # None where both changed the same place
    clashes: tuple[str, ...] = ()  # what both changed: keys, or "the text"


def merge(base: str | None, mine: str, new: str, *, settings: bool = False) -> Merge:
    """Merge a file; without a base, nothing is known of what the import wrote. `settings`: it is all front matter."""
    if mine in (new, base):
        return Merge(new)
    if base == new:
        return Merge(mine)
    if settings:
        return _merge_settings(base or "", mine, new)
    old, ours, theirs = _parts(base or ""), _parts(mine), _parts(new)
    if old is None or ours is None or theirs is None:
        return Merge(None, ("the front matter",))
    clashes: tuple[str, ...] = ()
    front = body = ""
    try:
        front = merge_front(old.front or "", ours.front or "", theirs.front or "")
    except ClashError as clash:
        clashes = clash.keys
    merged = merge_body(old.body, ours.body, theirs.body)
    if merged is None:
        clashes = (*clashes, "the text")
    body = merged or ""
    return Merge(None, clashes) if clashes else Merge(f"---\n{front}---\n{body}" if front else body)


def _merge_settings(base: str, mine: str, new: str) -> Merge:
    try:
        return Merge(merge_front(base, mine, new))
    except ClashError as clash:
        return Merge(None, clash.keys)


def _parts(text: str) -> Parts | None:
    parts = parts_of(FileText("", text))
    return parts if isinstance(parts, Parts) else None


def merge_body(base: str, mine: str, new: str) -> str | None:
    """Merge three bodies; None where both changed the same line, or added at the same place."""
    if mine in (new, base):
        return new
    if base == new:
        return mine
    from merge3 import Merge3

    merged: list[str] = []
    matcher = _Matcher  # its blocks are named tuples, which the library's types do not foresee
    merger = Merge3(_pieces(base), _pieces(mine), _pieces(new), sequence_matcher=matcher)  # type: ignore[arg-type]
    for kind, *lines in merger.merge_groups():
        if kind == "conflict":
            return None
        merged += lines[0]
    return "".join(merged)


def _pieces(text: str) -> list[str]:
    """Part a text into lines and line ends, so that a change of one line leaves the next one alone."""
    pieces = [piece for line in text.split("\n") for piece in (line, "\n")]
    return [piece for piece in pieces[:-1] if piece]


class _Matcher(SequenceMatcher[str]):
    """Compares every line, however often it stands there."""

    def __init__(
        self,
        isjunk: Callable[[str], bool] | None = None,
        a: Sequence[str] = "",
        b: Sequence[str] = "",
        autojunk: bool = False,
    ) -> None:
        super().__init__(isjunk, a, b, autojunk=False)
