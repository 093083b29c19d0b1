"""Readers of values that hold others: lists, and tables such as a source.

Takes a node of the YAML tree; gives a tuple or a typed value, or None after saying what is wrong with it.
Refuses unknown keys inside a table, and a single value where a list is meant.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from explainer.content.forms import NAME, OLD_ADDRESS, WEB
from explainer.content.types import Accept, Correction, Photo, Source
from explainer.content.values import DAY, TEXT, Desk, Reader
from explainer.content.yaml_nodes import BrokenNode, ListNode, Node, TableNode, TextNode
from explainer.problems import did_you_mean

T = TypeVar("T")


def list_of(reader: Reader, says: str) -> Reader:
    """Give a reader of lists. A single value in place of a list is refused, for it is often two."""

    def read(desk: Desk, key: str, node: Node) -> tuple[object, ...] | None:
        if isinstance(node, TextNode):
            if not node.value:
                return ()
            desk.refuse(node, f"{key} must be a list.", _as_list(key, node.value.strip(), reader))
            return None
        if not isinstance(node, ListNode):
            if not isinstance(node, BrokenNode):
                advice = "Put a hyphen and a space before its first key, and two spaces before the others."
                if isinstance(node, TableNode) and node.flow:
                    advice = f"Put it in brackets: `{key}: [{{…}}]`."
                desk.refuse(node, f"{key} must be a list.", advice)
            return None
        return tuple(_read_items(desk, key, node, reader))

    return Reader(read, says, {"type": "array", "items": reader.schema})


def _as_list(key: str, text: str, reader: Reader) -> str:
    """Say how to write as a list what stands there as text."""
    if reader.schema.get("type") == "object":
        required: Iterable[str] = reader.schema.get("required") or ()  # type: ignore[assignment]
        return f"Write `{key}: [{{{', '.join(f'{name}: …' for name in required) or SHORTEST}}}]`."
    if marks := re.match(r"(?:[–—•·*]|[0-9]+[.)])\s*", text):
        return f"Begin each of its parts with a hyphen and a space: `- {text[marks.end() :].split()[0]}`."
    return f"Write `{key}: [{text}]`."


def _read_items(desk: Desk, key: str, node: ListNode, reader: Reader) -> Iterator[object]:
    """Read the parts of a list; refuses empty ones, and words that stand there twice."""
    seen: set[str] = set()
    kept = desk.kept[id(node)] = []
    for item in node.items:
        if isinstance(item, TextNode) and not item.value.strip():
            desk.refuse(item, f"An entry of {key} is empty.", "Write it, or remove it.")
            continue
        value = reader.read(desk, key, item)
        if isinstance(value, str) and value in seen:
            desk.refuse(item, f'"{value}" stands twice under `{key}`.', "Keep one of them.", "twice")
        elif value is not None:
            kept.append(item)
            yield value
        if isinstance(value, str):
            seen.add(value)


SHORTEST = 'briefing: NAME, quote: "…"'  # of a source, whose keys are all optional, for any two will do


class Part(Struct, frozen=True):
    """A key inside a table such as a source."""

    name: str
    reader: Reader
    required: bool = False
    asked: bool = False  # whoever reads the table says that it is missing


def read_parts(desk: Desk, key: str, node: Node, parts: tuple[Part, ...]) -> dict[str, object] | None:
    """Read a table of known keys; None where it is none or lacks what it needs."""
    if not isinstance(node, TableNode):
        if not isinstance(node, BrokenNode):
            _refuse_as_table(desk, key, node, parts)
        return None
    known = {part.name: part for part in parts}
    values: dict[str, object] = {}
    torn = False
    for name, value in node.pairs:
        if name.value not in known and _is_behind_comma(name, value, known):
            message = f"A comma ends the value before it, so that `{name.value}` is read as a key of {key}."
            desk.refuse(name, message, "Put the whole value in double quotes.", "key")
            torn = True
        elif name.value not in known:
            guess = did_you_mean(name.value, known) or f"Its keys are: {', '.join(known)}."
            desk.refuse(name, f"`{name.value}` is not a key of {key}.", guess, "key")
        else:
            part = known[name.value]
            if isinstance(value, TextNode) and not value.value.strip():
                if not (part.required or part.asked):
                    desk.refuse(name, f"{key}: {name.value} is empty.", "Write it, or remove it.", "empty")
                continue
            read = part.reader.read(desk, f"{key}: {name.value}", value)
            values |= {name.value: read} if read is not None else {}
    return values if _complete(desk, key, node, parts, values) and not torn else None


def _is_behind_comma(name: TextNode, value: Node, known: Iterable[str]) -> bool:
    """Tell whether a key is none, but the rest of a text that a comma has ended."""
    bare = isinstance(value, TextNode) and not value.value and value.start == value.end
    return bare and not did_you_mean(name.value, known)


def _refuse_as_table(desk: Desk, key: str, node: Node, parts: tuple[Part, ...]) -> None:
    first = parts[0].name
    text = node.value.strip() if isinstance(node, TextNode) else ""
    if (name := text.partition(":")[0]) in {part.name for part in parts} and ":" in text:
        desk.refuse(node, f"A space is missing after the colon of `{name}`.", f"Write `{name}: …`.")
        return
    if first == "file":  # a photo, of which there is one
        advice = f"Write `{key}: {{file: {text or '…'}, alt: …, credit: …}}`."
        desk.refuse(node, f"{key} must be a table of keys.", advice)
        return
    names = ", ".join(f"{part.name}: …" for part in parts if part.required) or SHORTEST
    desk.refuse(node, f"Each entry of {key} is a table of keys.", f"Write `{{{names}}}`.")


def _complete(desk: Desk, key: str, node: TableNode, parts: tuple[Part, ...], values: dict[str, object]) -> bool:
    """Tell whether nothing required is missing; what is there and broken has been reported already."""
    missing = [part.name for part in parts if part.required and part.name not in values]
    for name in missing:
        value = node.get(name)
        if value is None or (isinstance(value, TextNode) and not value.value.strip()):
            desk.refuse(node, f"{key} needs `{name}`.", f"Add `{name}: …`.")
    return not missing


def typed(build: Callable[..., T], parts: tuple[Part, ...], says: str, *, placed: bool = True, at: str = "") -> Reader:
    """Give a reader of tables that become a value of a type; its place is that of the part `at`, where that is there."""

    def read(desk: Desk, key: str, node: Node) -> T | None:
        values = read_parts(desk, key, node, parts)
        if values is None:
            return None
        if not placed:
            return build(**values)
        part = node.get(at) if at and isinstance(node, TableNode) else None
        return build(**values, location=desk.place(part or node))

    return Reader(read, says, parts_schema(parts))


def parts_schema(parts: tuple[Part, ...]) -> dict[str, object]:
    """Describe a table of known keys as JSON Schema."""
    return {
        "type": "object",
        "properties": {part.name: part.reader.schema for part in parts},
        "required": [part.name for part in parts if part.required],
        "additionalProperties": False,
    }


def read_source(desk: Desk, key: str, node: Node) -> Source | None:
    """Read a source: a sentence of a briefing, or a place outside."""
    values = read_parts(desk, key, node, SOURCE_PARTS)
    if values is None or not isinstance(node, TableNode):
        return None
    if any(name not in values and not _is_empty(node.get(name)) for name in ("briefing", "quote", "url")):
        return None  # what is there and could not be read has been said
    if "briefing" in values and "quote" not in values:
        desk.refuse(node, f"{key} names a briefing without its words.", 'Add the sentence it rests on: `quote: "…"`.')
        return None
    if "briefing" not in values and "url" not in values and "title" not in values:
        advice = "Add `briefing:` with the name of a file in seeds/, or `url:` with an address."
        desk.refuse(node, f"{key} says neither which briefing nor which address.", advice)
        return None
    location = desk.place(node.get("quote") or node)
    return Source(**values, location=location)  # type: ignore[arg-type]


def _is_empty(node: Node | None) -> bool:
    return node is None or (isinstance(node, TextNode) and not node.value.strip())


SOURCE_PARTS = (
    Part("briefing", NAME, asked=True),
    Part("quote", TEXT, asked=True),
    Part("url", WEB),
    Part("title", TEXT),
    Part("accessed", DAY),
)
SOURCE = Reader(
    read_source,
    "a source",
    parts_schema(SOURCE_PARTS)
    | {"anyOf": [{"required": ["briefing", "quote"]}, {"required": ["url"]}, {"required": ["title"]}]}
    | {"dependentRequired": {"briefing": ["quote"]}},
)
PHOTO = typed(Photo, (Part("file", TEXT), Part("alt", TEXT), Part("credit", TEXT)), "a picture", at="file")
CORRECTION = typed(
    Correction, (Part("date", DAY, required=True), Part("text", TEXT, required=True)), "a correction", placed=False
)
ACCEPT = typed(
    Accept,
    (Part("check", TEXT, required=True), Part("reason", TEXT, required=True), Part("text", TEXT)),
    "a finding that is let stand",
)
TEXTS = list_of(TEXT, "a list of texts")
SLUGS = list_of(TEXT, "a list of slugs")
SOURCES = list_of(SOURCE, "a list of sources")
CORRECTIONS = list_of(CORRECTION, "a list of corrections")
ACCEPTS = list_of(ACCEPT, "a list of accepted findings")
ADDRESSES = list_of(OLD_ADDRESS, "a list of old addresses")
