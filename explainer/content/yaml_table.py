"""A YAML text read as a table of keys: front matter, or the settings.

Takes the text and where it stands in its file; gives the table with every problem in it. Refuses tabs and line breaks
that nobody sees, for editors and the two parsers of PyYAML count these differently.
"""

from collections.abc import Iterator

from explainer.content.filetext import FileText
from explainer.content.yaml_building import Builder, YamlSyntaxError
from explainer.content.yaml_nodes import BrokenNode, TableNode
from explainer.problems import Problem

INVISIBLE_BREAKS = "\x85\u2028\u2029"  # line ends to YAML, and to no editor
SPACES = dict.fromkeys(map(ord, "\t" + INVISIBLE_BREAKS), " ")  # which keep every place as it is


def read_table(text: str, file: FileText, first_line: int) -> tuple[TableNode | None, tuple[Problem, ...]]:
    """Read a YAML text that must be a table of keys, with every problem in it.

    The table holds what could be read; a key whose value is broken has a BrokenNode. None where nothing is a table.
    """
    if "\t" in text or (not text.isascii() and any(mark in text for mark in INVISIBLE_BREAKS)):
        found = (*_tabs(text, file, first_line), *_invisible_breaks(text, file, first_line))
        table, problems = _table(text.translate(SPACES), file, first_line)
        return table, (*found, *(problem for problem in problems if problem.check != "yaml"))  # else said twice
    return _table(text, file, first_line)


def _table(text: str, file: FileText, first_line: int) -> tuple[TableNode | None, tuple[Problem, ...]]:
    builder = Builder(file, first_line)
    failure = None
    try:
        root = builder.build(text)
        if root is None:
            root = TableNode(line=first_line, column=1, start=0, end=0, pairs=())
        if isinstance(root, TableNode | BrokenNode):
            return root if isinstance(root, TableNode) else None, tuple(builder.problems)
    except YamlSyntaxError as caught:
        failure = caught
    from explainer.content.yaml_errors import diagnose  # only a mistake pays for it

    return diagnose(text, file, first_line, failure)


def _tabs(text: str, file: FileText, first_line: int) -> Iterator[Problem]:
    """Report the first tab of each line. The two parsers of PyYAML disagree on tabs, so none is taken."""
    for number, line in enumerate(text.split("\n"), start=first_line):
        if (column := line.find("\t")) >= 0:
            message = "Here stands a tab; YAML takes only spaces."
            yield file.problem("yaml", message, "Replace it by spaces.", line=number, column=column + 1)


def _invisible_breaks(text: str, file: FileText, first_line: int) -> Iterator[Problem]:
    """Report the first invisible line break of each line."""
    for number, line in enumerate(text.split("\n"), start=first_line):
        column = min((found for mark in INVISIBLE_BREAKS if (found := line.find(mark)) >= 0), default=-1)
        if column >= 0:
            message = f"Here stands an invisible line break, U+{ord(line[column]):04X}."
            advice = "Remove it; it may have come in by copying."
            yield file.problem("yaml", message, advice, line=number, column=column + 1)
