"""A file that does not begin with front matter: what probably went wrong.

Takes the text of a file; gives one problem, at the line that was meant for the hyphens where there is one. For front
matter that is not closed it gives the two parts that were probably meant, so that what else is wrong is found as well.
"""

import re

from explainer.content.filetext import FileText
from explainer.content.frontmatter import Parts, is_meant_as_mark
from explainer.problems import Problem

MESSAGE = "The file has no front matter, so it has no title."
INVISIBLE = frozenset("\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f")
KEY_LINE = r"[A-Za-z_][\w-]*:( |$)"
ADVICE = "Begin the file with a line of three hyphens, a line `title: …`, and three hyphens again."


def no_front_matter(file: FileText) -> Problem:
    """Say why the front matter was not found: hyphens in the wrong place, the wrong hyphens, or none."""
    lines = file.text.split("\n")
    number = next(number for number, line in enumerate(lines, start=1) if line.strip())
    line = lines[number - 1].rstrip()
    if (first := line[0]) in INVISIBLE:
        message = f"Before the front matter stands the invisible character U+{ord(first):04X}, which hides it."
        return file.problem("value", message, "Remove it; the file must begin with the hyphens.", line=number, column=1)
    if line == "+++":
        advice = 'Write YAML between two lines of three hyphens: `title: …` in place of `title = "…"`.'
        return file.problem(
            "value", "This front matter is TOML, and only YAML is read.", advice, line=1, column=1, width=3
        )
    if line == "{" or line.startswith('{"'):
        advice = 'Write YAML between two lines of three hyphens: `title: …` in place of `"title": "…"`.'
        return file.problem("value", "This front matter is JSON, and only YAML is read.", advice, line=number, column=1)
    if line.startswith(("{\\rtf", "%PDF")) or line.lower().startswith(("<!doctype", "<html", "<?xml")):
        what = {"{": "an RTF file", "%": "a PDF file"}.get(line[0], "a page of HTML")
        advice = f"{ADVICE} Then write the text in Markdown."
        return file.problem("value", f"This is {what}, and content is plain text.", advice, line=number, column=1)
    if line.startswith("```"):
        advice = (
            "Remove this line, and the one of backticks below the front matter: the hyphens must be the first line."
        )
        return file.problem("value", MESSAGE, advice, line=number, column=1, width=len(line))
    if line.lstrip("\\") == "---" != line:
        advice = "Remove the backslash before the hyphens, here and below the keys."
        return file.problem("value", MESSAGE, advice, line=number, column=1, width=len(line))
    if line == "---":
        advice = f"Remove the empty lines above line {number}: the hyphens must be the first line of the file."
    elif set(line.strip()) <= set("-–—"):
        advice = "Write exactly three hyphens, at the beginning of the line, and nothing else in it."
    elif re.match(KEY_LINE, line):
        advice = "Put a line of three hyphens above this one, and another below the last key."
    else:
        return file.problem("value", MESSAGE, ADVICE, line=1, column=1)
    return file.problem("value", MESSAGE, advice, line=number, column=1, width=len(line))


def parts_as_meant(file: FileText) -> Parts:
    """Part a file whose front matter is not closed: where a line looks meant for it, else where the keys end."""
    lines = file.text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], start=1) if is_meant_as_mark(line)), 0)
    body = end + 1
    if not end:
        end = body = next((number for number in range(1, len(lines)) if not _belongs(lines[number])), len(lines))
    front = "".join(f"{line}\n" for line in lines[1:end])
    return Parts(front, 2, "\n".join(lines[body:]), body + 1)


def _belongs(line: str) -> bool:
    """Tell whether a line can be part of front matter: a key, what is indented under one, a comment."""
    return bool(re.match(KEY_LINE, line) or (line.strip() and line[0] in " -#]}"))
