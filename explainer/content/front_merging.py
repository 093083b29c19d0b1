"""Front matter merged key by key, as text: comments, order and spelling stay as the editor has them.

Takes three texts: as the import last wrote it, as the editor has it, as the import would write it now. Gives one, or
the keys that both changed in different ways. A list is merged part by part, so that two people may each add to it.
"""

from collections.abc import Iterable

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.writing import flow_table, scalar
from explainer.content.yaml_nodes import ListNode, Node, TableNode, TextNode
from explainer.content.yaml_table import read_table

Swaps = dict[object, object | None]  # a part of a list that is gone -> the part in its place, if any


class Block(Struct, frozen=True):
    """A key with everything around it: the comments above, the value, the comment behind."""

    lead: str  # comments and empty lines above
    head: str  # from the beginning of the key's line to the value
    value: str
    tail: str  # to the end of the last line
    node: Node

    @property
    def text(self) -> str:
        """Give the block as it stands."""
        return self.lead + self.head + self.value + self.tail

    @property
    def plain(self) -> object:
        """Give what the value says, however it is spelled."""
        return _plain(self.node)

    @property
    def spread(self) -> bool:
        """Tell whether the value begins on a line of its own."""
        return "\n" in self.head


class Blocks(Struct, frozen=True):
    """A front matter in blocks."""

    keys: dict[str, Block]
    end: str  # comments after the last key


class ClashError(Exception):
    """Both changed the same keys in different ways."""

    def __init__(self, keys: Iterable[str]) -> None:
        super().__init__()
        self.keys = tuple(keys)


def merge_front(base: str, mine: str, new: str) -> str:
    """Merge three front matters. Raises ClashError."""
    if mine == new or base == new:
        return mine
    if base == mine:
        return new
    parsed = [blocks_of(text) for text in (base, mine, new)]
    old, ours, theirs = parsed
    if old is None or ours is None or theirs is None:
        raise ClashError(("the front matter",))
    clashes: list[str] = []
    merged: dict[str, str] = {}
    for key, block in ours.keys.items():
        text = _merged(old.keys.get(key), block, theirs.keys.get(key))
        if text is None:
            clashes.append(key)
        merged[key] = text or ""
    for key, block in theirs.keys.items():
        if key in ours.keys:
            continue
        if key not in old.keys:
            merged = _inserted(merged, key, block.text, list(theirs.keys))
        elif old.keys[key].plain != block.plain:
            clashes.append(key)  # the editor removed it, and it has changed
    if clashes:
        raise ClashError(clashes)
    end = ours.end if ours.end != old.end else theirs.end
    return "".join(merged.values()) + end


def blocks_of(text: str) -> Blocks | None:
    """Split a front matter into its keys; None where it cannot be read, or has no line for each key."""
    table, problems = read_table(text, FileText("", text), 1)
    if table is None or problems:
        return None
    found: dict[str, Block] = {}
    at = 0
    for key, node in table.pairs:
        start = text.rfind("\n", 0, key.start) + 1
        end = _line_end(text, node.end if node.end > key.end else key.end)
        value_start, value_end = _value_span(text, key, node)
        found[key.value] = Block(
            text[at:start], text[start:value_start], text[value_start:value_end], text[value_end:end], node
        )
        at = end
    blocks = Blocks(found, text[at:])
    whole = "".join(block.text for block in found.values()) + blocks.end
    return blocks if whole == text else None  # keys in YAML's long form, or several on a line


def _line_end(text: str, position: int) -> int:
    if position and text[position - 1] == "\n":
        return position
    end = text.find("\n", position)
    return len(text) if end < 0 else end + 1


def _value_span(text: str, key: TextNode, node: Node) -> tuple[int, int]:
    """Give where the value stands; an empty one stands behind the colon."""
    if node.end > node.start:
        return node.start, node.end
    colon = text.find(":", key.end) + 1
    return colon, colon


def _plain(node: Node) -> object:
    if isinstance(node, TextNode):
        return node.value
    if isinstance(node, ListNode):
        return tuple(map(_plain, node.items))
    if isinstance(node, TableNode):
        return tuple(sorted((key.value, _plain(value)) for key, value in node.pairs))
    return None


def _merged(old: Block | None, ours: Block, theirs: Block | None) -> str | None:
    """Merge one key that the editor has; "" where it goes, None where both changed it."""
    if theirs is None:
        if old is None:
            return ours.text
        return "" if old.plain == ours.plain else None
    if old is None:
        return _added_twice(ours, theirs)
    lead = theirs.lead if ours.lead == old.lead else ours.lead
    if theirs.plain in (old.plain, ours.plain):
        return lead + ours.head + ours.value + ours.tail
    if isinstance(ours.node, ListNode) and isinstance(theirs.node, ListNode) and isinstance(old.node, ListNode):
        return lead + _merged_list(old.node, ours, theirs.node)
    return lead + _with_value(ours, theirs) if old.plain == ours.plain else None


def _added_twice(ours: Block, theirs: Block) -> str | None:
    """Merge a key that both added: lists are joined, other values must agree."""
    if ours.plain == theirs.plain:
        return ours.text
    if isinstance(ours.node, ListNode) and isinstance(theirs.node, ListNode):
        nothing = ListNode(line=1, column=1, start=0, end=0, items=())
        return ours.lead + _merged_list(nothing, ours, theirs.node)
    return None


def _with_value(ours: Block, theirs: Block) -> str:
    """Put the new value in the place of the old one; where its shape is another, the whole key."""
    if ours.spread == theirs.spread and ours.value and theirs.value:
        return ours.head + theirs.value + ours.tail
    return theirs.head + theirs.value + theirs.tail


def _merged_list(old: ListNode, ours: Block, theirs: ListNode) -> str:
    """Take out of the editor's list what is gone, put what has changed in its place, and what is new at its end."""
    before, now = [_plain(item) for item in old.items], [_plain(item) for item in theirs.items]
    assert isinstance(ours.node, ListNode), "lists are merged with lists"  # noqa: S101
    swaps = _swaps(before, now)
    present = {_plain(item) for item in ours.node.items}
    present |= {swaps[plain] for plain in present if plain in swaps}
    added = [_written(plain) for plain in now if plain not in before and plain not in present]
    return _flow(ours, ours.node, swaps, added) if ours.node.flow else _spread(ours, ours.node, swaps, added)


def _flow(ours: Block, node: ListNode, swaps: Swaps, added: list[str]) -> str:
    """Write a list in brackets anew."""
    items: list[str] = []
    for item in node.items:
        plain = _plain(item)
        written = ours.value[item.start - node.start : item.end - node.start]
        items += [written] if plain not in swaps else [_written(part) for part in (swaps[plain],) if part is not None]
    return f"{ours.head}[{', '.join([*items, *added])}]{ours.tail}"


def _spread(ours: Block, node: ListNode, swaps: Swaps, added: list[str]) -> str:
    """Change a list that has a line for each part, and leave all other lines as they are."""
    value = ours.value
    for item in reversed(node.items):
        plain = _plain(item)
        start, end = item.start - node.start, item.end - node.start
        part = swaps.get(plain)
        if part is not None:
            value = value[:start] + _written(part) + value[end:]
        elif plain in swaps:
            value = value[: value.rfind("\n", 0, start) + 1] + value[end:].partition("\n")[2]
    value = value.strip(" ").rstrip("\n ")
    indent = "\n" + " " * (node.column - 1)
    behind = ours.tail.rstrip("\n") if value else ""
    parts = [part for part in (value + behind, *(f"- {text}" for text in added)) if part]
    return ours.head + indent.join(parts) + "\n" if parts else ours.head.split("\n")[0].rstrip() + " []\n"


def _swaps(before: list[object], now: list[object]) -> Swaps:
    """Give what becomes of each part that is no longer there: the part in its place, or None."""
    gone = [part for part in before if part not in now]
    come = [part for part in now if part not in before]
    paired = come if len(gone) == len(come) else [None] * len(gone)
    return dict(zip(gone, paired, strict=True))


def _written(plain: object) -> str:
    if isinstance(plain, tuple):
        return flow_table({str(key): value for key, value in _in_order(plain)})
    return scalar(plain, flow=True)


ORDER = ("briefing", "quote", "url", "title", "accessed", "date", "text", "check", "reason")


def _in_order(pairs: tuple[object, ...]) -> list[tuple[str, object]]:
    named = [(str(pair[0]), pair[1]) for pair in pairs if isinstance(pair, tuple)]
    return sorted(named, key=lambda pair: ORDER.index(pair[0]) if pair[0] in ORDER else len(ORDER))


def _inserted(merged: dict[str, str], key: str, text: str, order: list[str]) -> dict[str, str]:
    """Put a new key behind the one it follows in the new text."""
    before = [name for name in order[: order.index(key)] if name in merged]
    result: dict[str, str] = {} if before else {key: text}
    for name, block in merged.items():
        result[name] = block
        if before and name == before[-1]:
            result[key] = text
    return result
