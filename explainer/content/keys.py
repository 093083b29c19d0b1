"""The keys of a file: front matter or settings as values, each with its place.

Takes the YAML of a file and the keys that its kind has. Refuses unknown and missing keys, and values of the wrong type.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.frontmatter import MARK
from explainer.content.schema import Key
from explainer.content.types import Statement, Status, WhoKind
from explainer.content.values import Desk, in_curly_quotes
from explainer.content.yaml_nodes import BrokenNode, ListNode, TableNode, TextNode
from explainer.content.yaml_table import read_table
from explainer.problems import Location, Problem

MERGE = "<<"  # with which YAML would take over the keys of another table
STAND_INS: Mapping[str, object] = {  # for required keys, by name; what has one of these is broken, and shown nowhere
    "status": Status.UNCERTAIN,
    "value": Decimal(0),
    "counts": "",
    "as_written": "",
    "statement": Statement.ANALYSIS,
    "kind": WhoKind.ORGANISATION,
}


class Front(Struct, frozen=True):
    """What the keys of a file say."""

    values: dict[str, object]
    places: Mapping[str, Location]
    problems: tuple[Problem, ...] = ()


def front_of(text: str | None, file: FileText, first_line: int, keys: tuple[Key, ...]) -> Front:
    """Read the YAML of a file that begins on `first_line`; None stands for a file that has no front matter."""
    if text is None:
        return Front({}, {"": Location(file.path, 1, 1)})
    table, syntax = read_table(text, file, first_line)
    top = Location(file.path, 1, 1)
    if table is None:
        return Front({}, {"": top}, syntax)
    desk = Desk(file)
    known = {key.name: key for key in keys}
    front = Front(_values(table, known, desk), {"": top, **dict(_places(table, known, desk))})
    meant = _refuse_unknown(table, known, desk)
    present = {name.value for name, _ in table.pairs} | (meant - {""})
    if syntax:
        present |= set(text.replace(":", " ").split())  # a key may stand where it could not be read
    guessing = MERGE in present or (syntax and not present & known.keys())  # then it cannot be told what is missing
    missing = [_missing(key, file) for key in keys if key.required and key.name not in present and not guessing]
    eaten: Iterable[Problem] = ()
    if " #" in text:
        from explainer.content.comments import swallowed  # only a file with comments pays for it

        eaten = swallowed(table, file)
    return Front(front.values, front.places, (*syntax, *missing, *desk.problems, *eaten))


def _values(table: TableNode, known: Mapping[str, Key], desk: Desk) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, node in table.pairs:
        key = known.get(name.value)
        if key is None or isinstance(node, BrokenNode):
            continue
        if isinstance(node, TextNode) and not node.value.strip():
            if key.required:
                desk.refuse(name, f"{key.name} is empty.", key.says)
            elif key.name == "slug":  # an address that is meant to be nothing cannot be guessed
                desk.refuse(name, "slug is empty.", "Write one, or remove the line; then the file's name is used.")
            else:
                desk.refuse(name, f"{key.name} is empty.", "Write what belongs there, or remove the line.", "empty")
            continue
        value = key.reader.read(desk, key.name, node)
        if value is not None:
            values[key.name] = value
        if isinstance(value, str) and isinstance(node, TextNode) and in_curly_quotes(node):
            message = f"{key.name} stands in curly quotes, which readers will see."
            advice = f'Remove them; if they are meant, put straight quotes around: `{key.name}: "{value}"`.'
            desk.refuse(node, message, advice, "curly-quotes")
    return values


def _places(table: TableNode, known: Mapping[str, Key], desk: Desk) -> Iterator[tuple[str, Location]]:
    """Give where each value stands, and in a list each of its parts: "people.0"."""
    for name, node in table.pairs:
        if name.value in known:
            yield name.value, desk.place(node)
            if isinstance(node, ListNode):
                yield from (
                    (f"{name.value}.{number}", desk.place(item))
                    for number, item in enumerate(desk.kept.get(id(node), ()))
                )


def _refuse_unknown(table: TableNode, known: Mapping[str, Key], desk: Desk) -> set[str]:
    """Report keys that the kind does not have; gives the keys that were probably meant."""
    meant: set[str] = set()
    for name, node in table.pairs:
        if name.value not in known:
            from explainer.content.unknown_keys import guess, refusal  # only a mistake pays for it

            word = guess(name.value, known)
            meant.add(word or "")
            if word or not isinstance(node, BrokenNode):
                desk.refuse(name, *refusal(name.value, known, desk.file.path), "key")
    return meant


def _missing(key: Key, file: FileText) -> Problem:
    advice = f"Add a line `{key.name}: …`. {key.says}"
    return file.problem(
        "value", f"{key.name} is missing.", advice, line=1, column=1, width=3 if file.line(1).rstrip() == MARK else 1
    )
