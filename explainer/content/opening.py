"""A file that does not begin with front matter: what probably went wrong.

Takes the text of a file; gives one problem, at the line that was meant for the hyphens where there is one.
"""

import re

from explainer.content.filetext import FileText
from explainer.problems import Problem

MESSAGE = "The file has no front matter, so it has no title."
ADVICE = "Begin the file with a line of three hyphens, a line `title: …`, and three hyphens again."


def no_front_matter(file: FileText) -> Problem:
    """Say why the front matter was not found: hyphens in the wrong place, the wrong hyphens, or none."""
    lines = file.text.split("\n")
    number = next(number for number, line in enumerate(lines, start=1) if line.strip())
    line = lines[number - 1].rstrip()
    if line == "---":
        advice = f"Remove the empty lines above line {number}: the hyphens must be the first line of the file."
    elif set(line.strip()) <= set("-–—"):
        advice = "Write exactly three hyphens, at the beginning of the line, and nothing else in it."
    elif re.match(r"[A-Za-z_]+:( |$)", line):
        advice = "Put a line of three hyphens above this one, and another below the last key."
    else:
        return file.problem("value", MESSAGE, ADVICE, line=1, column=1)
    return file.problem("value", MESSAGE, advice, line=number, column=1, width=len(line))
