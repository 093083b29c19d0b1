"""The field reference of the documentation, made from the rows that validate.

Takes nothing; gives Markdown: every kind with its keys, and a short table of the kinds. The documents in docs/ hold
these texts between two marks, and a test fails while they differ.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from explainer.content.json_schema import ABOUT_SETTINGS
from explainer.content.schema import COMMON, KINDS, SETTINGS, Key, Kind

HEAD = "| key | what it is for | value | example |\n| --- | --- | --- | --- |"
KINDS_HEAD = "| kind | where its files lie | what it is | its keys |\n| --- | --- | --- | --- |"
WIDTH = 130
PLACES = {
    "overview": "`content/index.md`",
    "introduction": "`index.md` in a folder",
    "page": "anywhere else in `content/`",
}


def field_reference() -> str:
    """Write every key of every kind, those that all kinds share first."""
    parts = [
        "## Keys of every file",
        "The keys in bold must be there.",
        _table(COMMON),
        *(part for kind in KINDS for part in _kind(kind)),
        "## The settings",
        ABOUT_SETTINGS,
        _table(SETTINGS),
    ]
    return "\n\n".join(parts) + "\n"


def kinds_table() -> str:
    """Write a row for each kind: where its files lie, what it is, and its own keys; below them those that all have."""
    rows = (f"| {kind.name} | {_place(kind)} | {_what(kind)} | {_names(_own(kind))} |" for kind in KINDS)
    shared = f"Keys in bold must be there. Every file may have these: {_names(COMMON)}."
    return "\n".join([KINDS_HEAD, *rows, "", *wrap(shared, WIDTH, break_on_hyphens=False), ""])


def _kind(kind: Kind) -> Iterator[str]:
    own = _own(kind)
    yield f"## {kind.name.capitalize()}"
    yield f"{kind.says} Its files lie in {_place(kind)}." if kind.folder else kind.says
    yield _table(own) if own else "It has no keys of its own."


def _place(kind: Kind) -> str:
    return f"`content/{kind.folder}/`" if kind.folder else PLACES[kind.name]


def _what(kind: Kind) -> str:
    """Say what a kind is, without the place that stands beside it."""
    says = kind.says.removeprefix(f"{_place(kind)}: ")
    return says[0].upper() + says[1:]


def _own(kind: Kind) -> list[Key]:
    return [key for key in kind.keys if key not in COMMON]


def _names(keys: Iterable[Key]) -> str:
    return ", ".join(map(_name, keys))


def _name(key: Key) -> str:
    return f"**`{key.name}`**" if key.required else f"`{key.name}`"


def _table(keys: Iterable[Key]) -> str:
    return "\n".join([HEAD, *map(_row, keys)])


def _row(key: Key) -> str:
    return f"| {_name(key)} | {_cell(key.says)} | {_cell(key.reader.says)} | `{_cell(key.example)}` |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
