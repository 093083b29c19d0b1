"""The field reference of the documentation, made from the rows that validate.

Takes nothing; gives Markdown: every kind with its keys, and a short table of the kinds. The documents in docs/ hold
these texts between two marks, and a test fails while they differ.
"""

from collections.abc import Iterable, Iterator

from explainer.content.json_schema import ABOUT_SETTINGS
from explainer.content.schema import COMMON, KINDS, SETTINGS, Key, Kind

HEAD = "| key | what it is for | value | example |\n| --- | --- | --- | --- |"
KINDS_HEAD = "| kind | where its files lie | what it is | keys it must have |\n| --- | --- | --- | --- |"
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
    """Write a row for each kind: where its files lie, what it is, and what it must have."""
    rows = (f"| {kind.name} | {_place(kind)} | {_what(kind)} | {', '.join(_required(kind))} |" for kind in KINDS)
    return "\n".join([KINDS_HEAD, *rows, ""])


def _kind(kind: Kind) -> Iterator[str]:
    own = [key for key in kind.keys if key not in COMMON]
    yield f"## {kind.name.capitalize()}"
    yield f"{kind.says} Its files lie in {_place(kind)}." if kind.folder else kind.says
    yield _table(own) if own else "It has no keys of its own."


def _place(kind: Kind) -> str:
    return f"`content/{kind.folder}/`" if kind.folder else PLACES[kind.name]


def _what(kind: Kind) -> str:
    """Say what a kind is, without the place that stands beside it."""
    says = kind.says.removeprefix(f"{_place(kind)}: ")
    return says[0].upper() + says[1:]


def _required(kind: Kind) -> list[str]:
    return [f"`{key.name}`" for key in kind.keys if key.required]


def _table(keys: Iterable[Key]) -> str:
    return "\n".join([HEAD, *map(_row, keys)])


def _row(key: Key) -> str:
    name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
    return f"| {name} | {_cell(key.says)} | {_cell(key.reader.says)} | `{_cell(key.example)}` |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
