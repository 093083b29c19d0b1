"""YAML's syntax errors in an editor's words.

Takes a text that PyYAML refused; gives what of it can be read, key by key, and for each broken key one problem at the
place where the mistake was made. An open quote is reported where it was opened, not where the parser gave up.
"""

import re
from collections.abc import Iterator

import yaml

from explainer.content.filetext import FileText
from explainer.content.yaml_building import Builder, YamlSyntaxError
from explainer.content.yaml_faults import Chunk, fault_of, place_of
from explainer.content.yaml_nodes import BrokenNode, Node, TableNode, TextNode
from explainer.problems import Problem


def diagnose(
    text: str, file: FileText, first_line: int, failure: YamlSyntaxError | None
) -> tuple[TableNode | None, tuple[Problem, ...]]:
    """Read a broken text key by key: the keys that can be read, and a problem for each that cannot.

    Without a failure the text is YAML, but no table of keys.
    """
    pairs: dict[str, tuple[TextNode, Node]] = {}
    builder = Builder(file, first_line)
    for chunk in _chunks(text, first_line):
        builder.first_line = chunk.line
        for key, value in _read_chunk(chunk, builder):
            first = pairs.setdefault(key.value, (key, value))[0]
            if first is not key:
                builder.refuse_twice(key, first)
    if not builder.problems:
        error = failure.error if failure else None
        builder.problems.append(_indented_keys(text, file, first_line) or _as_parser_says(error, file, first_line))
    return TableNode(line=first_line, column=1, start=0, end=0, pairs=tuple(pairs.values())), tuple(builder.problems)


def _chunks(text: str, first_line: int) -> Iterator[Chunk]:
    """Cut a text before each line that begins a key. What stands before the first key is a chunk of its own."""
    lines: list[str] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        if line[:1].strip(" ") and line[0] not in "#-]})" and any(part.strip(" ") for part in lines):
            yield Chunk("\n".join(lines), first_line + start)
            lines, start = [], number
        lines.append(line)
    if any(line.strip(" ") for line in lines):
        yield Chunk("\n".join(lines), first_line + start)


def _read_chunk(chunk: Chunk, builder: Builder) -> tuple[tuple[TextNode, Node], ...]:
    error: yaml.YAMLError | None = None
    try:
        node = builder.build(chunk.text, yaml.SafeLoader)
        if node is None or isinstance(node, TableNode):
            return node.pairs if node else ()
    except YamlSyntaxError as failure:
        error = failure.error
    fault = fault_of(chunk, error)
    builder.problems.append(
        builder.file.problem(
            "yaml",
            fault.message,
            fault.advice,
            line=chunk.line + fault.line,
            column=fault.column + 1,
            width=fault.width,
        )
    )
    return _broken_pair(chunk)


def _broken_pair(chunk: Chunk) -> tuple[tuple[TextNode, Node], ...]:
    found = re.search(r"^ *([A-Za-z_][\w-]*)", chunk.text, re.MULTILINE)
    if found is None:
        return ()
    start, end = found.span(1)
    line, column = chunk.line + chunk.text.count("\n", 0, start), start - chunk.text.rfind("\n", 0, start)
    key = TextNode(line=line, column=column, start=start, end=end, value=found[1])
    return ((key, BrokenNode(line=line, column=column, start=start, end=end)),)


def _as_parser_says(error: yaml.YAMLError | None, file: FileText, first_line: int) -> Problem:
    line, column = place_of(error)
    advice = "Look at how this line and the one before begin; keys begin at the beginning of the line."
    return file.problem("yaml", "YAML cannot read what begins here.", advice, line=first_line + line, column=column + 1)


def _indented_keys(text: str, file: FileText, first_line: int) -> Problem | None:
    """Find a first key that does not begin where the others do."""
    number, line = next((number, line) for number, line in enumerate(text.split("\n")) if line.strip(" "))
    if not line.startswith(" "):
        return None
    message = "Keys begin at the beginning of the line."
    return file.problem("yaml", message, "Remove the spaces before it.", line=first_line + number, column=1)
