"""Text that YAML takes for a comment although it was meant: "title: The #1 in trade".

Takes the keys of a file; gives a problem for each value that a number sign cuts off. A comment proper has a space after
its sign, and is left alone.
"""

import re
from collections.abc import Iterator

from explainer.content.filetext import FileText
from explainer.content.yaml_nodes import ListNode, Node, TableNode, TextNode
from explainer.problems import Problem


def swallowed(table: TableNode, file: FileText) -> Iterator[Problem]:
    """Find values that end at a number sign with no space after it."""
    for key, value in table.pairs:
        for node in _texts(value):
            line = file.line(node.line)
            end = node.column - 1 + node.end - node.start
            found = re.match(r"\s+(#[^\s#!].*)", line[end:])
            if found and not node.quoted:
                yield file.problem(
                    "comment",
                    f"YAML takes what follows the number sign in `{key.value}` for a comment.",
                    "Put the value in double quotes, or write a space after the sign if it is a comment.",
                    line=node.line,
                    column=end + found.start(1) + 1,
                    width=len(found[1].rstrip()),
                )


def _texts(node: Node) -> Iterator[TextNode]:
    if isinstance(node, TextNode):
        yield node
    elif isinstance(node, ListNode):
        for item in node.items:
            yield from _texts(item)
    elif isinstance(node, TableNode):
        for _, value in node.pairs:
            yield from _texts(value)
