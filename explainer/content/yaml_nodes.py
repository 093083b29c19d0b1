"""The nodes of a tree of YAML: each knows its place in the file, and scalars are text.

They are parted from what builds the tree, because PyYAML takes longer to import than most files to read.
"""

from msgspec import Struct


class Node(Struct, frozen=True, kw_only=True):
    """A value and where it stands."""

    line: int  # of the file, from 1
    column: int  # from 1
    start: int  # of the YAML text, in characters, half open
    end: int


class TextNode(Node, frozen=True, kw_only=True):
    """A scalar; never typed by YAML itself."""

    value: str
    quoted: bool = False


class ListNode(Node, frozen=True, kw_only=True):
    """A sequence."""

    items: tuple[Node, ...]
    flow: bool = False


class TableNode(Node, frozen=True, kw_only=True):
    """A mapping; each key once."""

    pairs: tuple[tuple[TextNode, Node], ...]
    flow: bool = False

    def get(self, key: str) -> Node | None:
        """Give the value of a key."""
        return next((value for name, value in self.pairs if name.value == key), None)


class BrokenNode(Node, frozen=True, kw_only=True):
    """A value that could not be read; its problem has been reported."""
