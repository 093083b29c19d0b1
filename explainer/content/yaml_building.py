"""YAML as a tree whose every node knows its place in the file, scalars as text.

Takes the front matter or the settings; gives a table of keys. Built from PyYAML's events, so that depth is bounded and
an alias never unfolds. Refuses anchors, aliases, tags, duplicate keys, keys that are no text, and too much nesting.
"""

from collections.abc import Iterator

import yaml

from explainer.content.filetext import FileText
from explainer.content.yaml_nodes import BrokenNode, ListNode, Node, TableNode, TextNode
from explainer.problems import Problem

MAX_DEPTH = 12

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where PyYAML was built with it


class _Open:
    """A collection whose end has not come yet."""

    def __init__(self, event: yaml.CollectionStartEvent) -> None:
        self.event = event
        self.nodes: list[Node] = []


class YamlSyntaxError(Exception):
    """The text is no YAML; carries PyYAML's own error."""

    def __init__(self, error: yaml.MarkedYAMLError | yaml.YAMLError) -> None:
        super().__init__(str(error))
        self.error = error


class Builder:
    """Builds the tree of one YAML text and gathers what is refused on the way."""

    def __init__(self, file: FileText, first_line: int) -> None:
        """Take the file for excerpts and the line of the file on which the text begins."""
        self.file = file
        self.first_line = first_line
        self.problems: list[Problem] = []

    def build(self, text: str, loader: type | None = None) -> Node | None:
        """Build the tree; None for a text without a value. Raises YamlSyntaxError."""
        try:
            return self._tree(yaml.parse(text, loader or LOADER))
        except yaml.YAMLError as error:
            raise YamlSyntaxError(error) from None

    def _tree(self, events: Iterator[yaml.Event]) -> Node | None:
        root: Node | None = None
        open_ones: list[_Open] = []
        for event in events:
            node: Node | None = None
            if isinstance(event, yaml.ScalarEvent):
                node = self._text(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                open_ones.append(_Open(event))
                if len(open_ones) > MAX_DEPTH:
                    return self._too_deep(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                node = self._closed(open_ones.pop(), event)
            elif isinstance(event, yaml.AliasEvent):
                node = self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._second_document(event)
            if node is not None and open_ones:
                open_ones[-1].nodes.append(node)
            elif node is not None and root is None:
                root = node
        return root

    def _place(self, event: yaml.Event, end: int | None = None) -> Node:
        start, finish = event.start_mark, event.end_mark
        if start is None or finish is None:
            raise ValueError("PyYAML gives every event its place")
        return Node(
            line=self.first_line + start.line,
            column=start.column + 1,
            start=start.index,
            end=finish.index if end is None else end,
        )

    def _broken(self, event: yaml.Event) -> BrokenNode:
        at = self._place(event)
        return BrokenNode(line=at.line, column=at.column, start=at.start, end=at.end)

    def _text(self, event: yaml.ScalarEvent) -> Node:
        if event.anchor or event.tag:
            return self._refuse_marks(event)
        at = self._place(event)
        quoted = bool(event.style)
        return TextNode(line=at.line, column=at.column, start=at.start, end=at.end, value=event.value, quoted=quoted)

    def _closed(self, done: _Open, event: yaml.CollectionEndEvent) -> Node:
        if done.event.anchor or done.event.tag:
            return self._refuse_marks(done.event)
        flow = bool(done.event.flow_style)
        end = self._place(event).end if flow or not done.nodes else done.nodes[-1].end
        at = self._place(done.event, end)
        if isinstance(done.event, yaml.SequenceStartEvent):
            items = tuple(done.nodes)
            return ListNode(line=at.line, column=at.column, start=at.start, end=at.end, items=items, flow=flow)
        if flow and any(isinstance(key, TableNode | ListNode) for key in done.nodes[::2]):
            message = "A value that begins with `{{` or `{[` is no text to YAML, and no table that is read here."
            self._add(at, message, "Put the whole value in quotes if it is meant as text.")
            return BrokenNode(line=at.line, column=at.column, start=at.start, end=at.end)
        pairs = self._pairs(done.nodes)
        return TableNode(line=at.line, column=at.column, start=at.start, end=at.end, pairs=pairs, flow=flow)

    def _pairs(self, nodes: list[Node]) -> tuple[tuple[TextNode, Node], ...]:
        pairs: dict[str, tuple[TextNode, Node]] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, TextNode):
                if not isinstance(key, BrokenNode):
                    self._add(key, "A key must be a word.", "Put the whole value in quotes if it is meant as text.")
            elif key.value in pairs:
                self.refuse_twice(key, pairs[key.value][0])
            else:
                pairs[key.value] = (key, value)
        return tuple(pairs.values())

    def refuse_twice(self, key: TextNode, first: TextNode) -> None:
        """Report a key that stands there already."""
        self._add(key, f"`{key.value}` stands twice; first in line {first.line}.", "Keep one of them.", "key")

    def _alias(self, event: yaml.AliasEvent) -> Node:
        node = self._broken(event)
        message = "A value that begins with `*` would be a YAML alias; aliases are refused."
        self._add(node, message, "Put the value in quotes if it begins with an asterisk.")
        return node

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Node:
        node = self._broken(event)
        if event.anchor:
            message = "A value that begins with `&` would be a YAML anchor; anchors are refused."
            self._add(
                node, message, "Put the value in quotes if it begins with an ampersand.", width=len(event.anchor) + 1
            )
        if event.tag:
            message = "A value that begins with `!` would be a YAML tag; tags are refused."
            self._add(node, message, "Put the value in quotes if it begins with an exclamation mark.", width=1)
        return node

    def _second_document(self, event: yaml.DocumentStartEvent) -> None:
        node = self._broken(event)
        self._add(node, "A second YAML document begins here.", "Remove the line of dashes.", width=3)

    def _too_deep(self, event: yaml.Event) -> Node:
        node = self._broken(event)
        self._add(
            node, f"Values are nested more than {MAX_DEPTH} deep.", "No key needs more than three levels.", width=1
        )
        return node

    def _add(self, node: Node, message: str, advice: str, check: str = "yaml", *, width: int | None = None) -> None:
        wide = node.end - node.start if width is None else width
        self.problems.append(
            self.file.problem(check, message, advice, line=node.line, column=node.column, width=max(wide, 1))
        )
