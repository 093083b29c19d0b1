"""What an import does to one file, and the word it says for it.

Takes a file as the import last wrote it, as it lies there, and as it would be written now; gives a step. An editor's
words are never overwritten: what cannot be merged is put beside the file.
"""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from explainer.content.filetext import FileText
from explainer.content.front_merging import blocks_of
from explainer.content.frontmatter import Parts, parts_of
from explainer.content.merging import merge

UNREADABLE = "\0"  # stands for a file that is no text; nothing is merged into it


class Verb(StrEnum):
    """What came of a file."""

    CREATE = "create"
    IDENTICAL = "identical"  # nothing to do
    UPDATE = "update"  # nobody had edited it
    KEEP = "keep"  # only the editor changed it
    MERGE = "merge"  # both changed, in different places
    CONFLICT = "conflict"  # both changed the same place: the new text is beside it
    DELETED = "deleted"  # the editor removed it: it stays removed
    GONE = "gone"  # the briefing no longer has it: the file stays


class Step(Struct, frozen=True):
    """What is done to a file."""

    verb: Verb
    path: str
    message: str = ""
    text: str | None = None  # to be written; None where the file stays as it is
    remembered: str | None = None  # what the import would have written, for the next time
    beside: str | None = None  # to be put beside the file
    beside_remembered: str | None = None


class State(Struct, frozen=True):
    """A file as it is known: text, or None where there is none."""

    path: str
    base: str | None  # as the import last wrote it
    mine: str | None  # as it lies there
    beside: str | None = None  # the file beside it that waits to be settled
    beside_base: str | None = None


def beside_of(path: str) -> str:
    """Give the name of what is put beside a file: "trade.new.md"."""
    stem, _, ending = path.rpartition(".")
    return f"{stem}.new.{ending}"


def step(state: State, new: str, *, restore: bool = False) -> Step:
    """Decide what is done to a file that would now be written as `new`."""
    path, base, mine = state.path, state.base, state.mine
    if mine is None:
        if base is None or restore:
            message = "brought back" if base is not None else ""
            return Step(Verb.CREATE, path, message, text=new, remembered=new)
        return Step(Verb.DELETED, path, "you removed it; --restore brings it back")
    if mine == new:
        return Step(Verb.IDENTICAL, path, remembered=new)
    if state.beside is not None and state.beside_base is None:
        return _unsettled(state, new)
    if mine == UNREADABLE and base != new:
        return _conflict(path, new, ("the file, which is not readable as text",))
    if mine == base:
        return Step(Verb.UPDATE, path, text=new, remembered=new)
    if base == new:
        return Step(Verb.KEEP, path)
    merged = merge(base, mine, new, settings=path.endswith(".yaml"))
    if merged.text is None:
        return _conflict(path, new, merged.clashes)
    if merged.text == mine:
        return Step(Verb.KEEP, path, remembered=new)
    return Step(Verb.MERGE, path, text=merged.text, remembered=new)


def _conflict(path: str, new: str, clashes: tuple[str, ...]) -> Step:
    both = " and ".join(f"`{clash}`" if " " not in clash else clash for clash in clashes)
    message = f"you and the briefing both changed {both}; {_what_to_do(path)}"
    return Step(Verb.CONFLICT, path, message, remembered=new, beside=new)


def _what_to_do(path: str) -> str:
    name = beside_of(path)
    return f"the new text is in {name}: take over what you want of it, then remove {name.rpartition('/')[2]}"


def _unsettled(state: State, new: str) -> Step:
    """Leave a file alone whose last conflict still waits. What lies beside it is renewed, unless it was edited."""
    message = f"still to be settled; {_what_to_do(state.path)}"
    if state.beside in (state.base, new):
        return Step(Verb.CONFLICT, state.path, message, remembered=new, beside=new)
    return Step(Verb.CONFLICT, state.path, message)


def differing(done: Step, state: State, new: str, variant: str, quotes: str) -> Step:
    """Turn a step into a conflict where another briefing gives another value, unless that has been settled."""
    if state.mine is None or done.verb is Verb.CONFLICT or _has_values(state.mine, new, variant):
        return done
    if state.beside_base == variant and state.beside is None:
        return done  # shown once, and the editor has decided
    message = f"{quotes}; {_what_to_do(state.path)}"
    mine = state.beside not in (None, state.beside_base)  # the editor works on what lies beside
    text = None if mine else variant
    return replace(done, verb=Verb.CONFLICT, message=message, beside=text, beside_remembered=text)


def _has_values(mine: str, new: str, variant: str) -> bool:
    """Tell whether a file has the other values already."""
    first, second, ours = _front(new), _front(variant), _front(mine)
    changed = [key for key in second if key != "sources" and second[key] != first.get(key)]
    return all(ours.get(key) == second[key] for key in changed)


def _front(text: str) -> dict[str, object]:
    parts = parts_of(FileText("", text))
    blocks = blocks_of(parts.front) if isinstance(parts, Parts) and parts.front else None
    return {key: block.plain for key, block in blocks.keys.items()} if blocks else {}
