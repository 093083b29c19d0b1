"""One file becomes one typed document.

Takes the bytes of a file; gives a record or the settings, with every problem of the file. Refuses unknown and missing
keys, values of the wrong type, and a name that cannot become an address. What else the file says is given all the same,
so that one run finds the mistakes of all rooms: a document that lacks what it needs is given as broken.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.frontmatter import MARK, Parts, parts_of
from explainer.content.prose import parse_prose
from explainer.content.schema import SETTINGS, Key, kind_of
from explainer.content.slugs import address_part
from explainer.content.text_files import read_text_file
from explainer.content.types import Record, Settings, Statement, Status, WhoKind
from explainer.content.values import Desk, in_curly_quotes
from explainer.content.yaml_nodes import BrokenNode, ListNode, TableNode, TextNode
from explainer.content.yaml_table import read_table
from explainer.problems import Location, Problem

MERGE = "<<"  # with which YAML would take over the keys of another table
SETTINGS_PATH = "content/site.yaml"


STAND_INS: Mapping[str, object] = {  # for required keys, by name; what has one of these is broken, and shown nowhere
    "status": Status.UNCERTAIN,
    "value": Decimal(0),
    "counts": "",
    "as_written": "",
    "statement": Statement.ANALYSIS,
    "kind": WhoKind.ORGANISATION,
}


class Rules(Struct, frozen=True):
    """What of the settings changes how a file is read."""

    html: bool = False
    language: str = "en"


class Front(Struct, frozen=True):
    """What the keys of a file say."""

    values: dict[str, object]
    places: Mapping[str, Location]
    problems: tuple[Problem, ...] = ()


def read_record(data: bytes, path: str, rules: Rules) -> tuple[Record | None, tuple[Problem, ...]]:
    """Read a Markdown file of content/."""
    file, unreadable = read_text_file(data, path)
    if file is None:
        return None, unreadable
    parts, not_closed = _parts(file)
    kind = kind_of(path)
    front = _front(parts, file, kind.keys)
    body, problems = parse_prose(parts.body, file, parts.body_line, html=rules.html, language=rules.language)
    slug, unnamed = _slug(front, file, rules.language)
    missing = [key.name for key in kind.keys if key.required and key.name not in {"title", *front.values}]
    values: dict[str, object] = {"title": slug} | {name: STAND_INS[name] for name in missing} | front.values
    values |= {"slug": slug, "broken": bool(missing or unreadable or not_closed)}
    record = kind.document(path=path, places=front.places, body=body, **values)  # type: ignore[arg-type]
    return record, (*unreadable, *not_closed, *front.problems, *unnamed, *problems)


def read_settings(data: bytes) -> tuple[Settings | None, tuple[Problem, ...]]:
    """Read content/site.yaml. Where its title is missing or cannot be read, the settings have an empty one."""
    file, unreadable = read_text_file(data, SETTINGS_PATH)
    if file is None:
        return None, unreadable
    front = _keys(file.text, file, 1, SETTINGS)
    values: dict[str, object] = {"path": SETTINGS_PATH, "places": front.places, "title": ""} | front.values
    return Settings(**values), (*unreadable, *front.problems)  # type: ignore[arg-type]


def _parts(file: FileText) -> tuple[Parts, tuple[Problem, ...]]:
    parts = parts_of(file)
    if isinstance(parts, Parts) and parts.front is not None:
        return parts, ()
    from explainer.content.opening import no_front_matter, parts_as_meant  # only a mistake pays for it

    problem = no_front_matter(file) if isinstance(parts, Parts) else parts
    return parts_as_meant(file) or Parts(None, 1, file.text, 1), (problem,)


def _front(parts: Parts, file: FileText, keys: tuple[Key, ...]) -> Front:
    if parts.front is not None:
        return _keys(parts.front, file, parts.front_line, keys)
    return Front({}, {"": Location(file.path, 1, 1)})


def _keys(text: str, file: FileText, first_line: int, keys: tuple[Key, ...]) -> Front:
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


def _slug(front: Front, file: FileText, language: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the slug that the file asks for, else its name (of an `index.md`, its folder's) in ASCII."""
    if "slug" in front.values:
        return str(front.values["slug"]), ()
    folder, _, name = file.path.rpartition("/")
    stem = name.rpartition(".")[0]
    slug = address_part(folder.rpartition("/")[2] if stem == "index" and "/" in folder else stem, language)
    if slug or stem == "index" or "slug" in front.places:  # a folder's name is judged with its address
        return slug, ()
    advice = "Add a line `slug: …` with small letters, digits and hyphens, or rename the file."
    message = f'The name "{name}" holds no letters that an address could be made of.'
    return slug, (file.problem("address", message, advice, line=1, column=1, width=3),)
