"""A page as a tree, read by a parser as a stranger would: what tests of pages look at."""

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})


class Node:
    """An element with its attributes, children and text."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Node | None") -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node | str] = []

    def all(self, tag: str = "", **attributes: str) -> list["Node"]:
        """Give all elements below with this tag, class (`class_`) and attributes."""
        return [node for node in self._below() if node.fits(tag, attributes)]

    def one(self, tag: str = "", **attributes: str) -> "Node":
        """Give the only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} of {tag} {attributes}"
        return found[0]

    def fits(self, tag: str, attributes: dict[str, str]) -> bool:
        """Tell whether this element is meant."""
        if tag and self.tag != tag:
            return False
        wanted = dict(attributes)
        name = wanted.pop("class_", "")
        if name and name not in self.attributes.get("class", "").split():
            return False
        return all(self.attributes.get(key.replace("_", "-")) == value for key, value in wanted.items())

    @property
    def text(self) -> str:
        """Give the words of this element and all below, with single spaces."""
        return " ".join("".join(self._words()).split())

    def _below(self) -> Iterator["Node"]:
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child._below()

    def _words(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._words()


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = self.here = Node("", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(node)
        if tag not in VOID:
            self.here = node

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.here.children.append(Node(tag, {name: value or "" for name, value in attrs}, self.here))

    def handle_endtag(self, tag: str) -> None:
        assert self.here.tag == tag, f"</{tag}> closes <{self.here.tag}>"
        assert self.here.parent is not None
        self.here = self.here.parent

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)


def parsed(page: bytes) -> Node:
    """Read a page; elements that are not closed in order are refused."""
    builder = _Builder()
    builder.feed(page.decode())
    builder.close()
    assert builder.here is builder.root, f"<{builder.here.tag}> is never closed"
    return builder.root
