"""A file that does not begin with front matter: what probably went wrong.

Takes the text of a file; gives one problem, at the line that was meant for the hyphens where there is one. For front
matter that is not closed it gives the two parts that were probably meant, so that what else is wrong is found as well.
"""

import re

from explainer.content.filetext import FileText
from explainer.content.frontmatter import MARK, Parts, is_meant_as_mark
from explainer.problems import Problem

MESSAGE = "The file has no front matter, so it has no title."
INVISIBLE = frozenset("\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f")
TOML = "+++"
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
    if line == TOML:
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


def parts_as_meant(file: FileText) -> Parts | None:
    """Part a file whose front matter does not begin or does not end as it must; None where there is none to be seen.

    It ends where a line looks meant for its end, else where the keys do.
    """
    lines = file.text.split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip())
    mark = lines[first].lstrip("\\" + "".join(INVISIBLE))
    if mark.strip() == MARK or (is_meant_as_mark(mark) and mark.strip() != TOML):
        start = first + 1
    elif re.match(KEY_LINE, mark):
        start = first
    else:
        return None
    end = next((number for number in range(start, len(lines)) if _is_end(lines[number])), -1)
    body = end + 1
    if end < 0:
        end = body = next((number for number in range(start, len(lines)) if not _belongs(lines[number])), len(lines))
    front = "".join(f"{line}\n" for line in lines[start:end])
    return Parts(front, start + 1, "\n".join(lines[body:]), body + 1)


def _is_end(line: str) -> bool:
    bare = line.lstrip("\\")
    return bare.strip() == MARK or is_meant_as_mark(bare)


def _belongs(line: str) -> bool:
    """Tell whether a line can be part of front matter: a key, what is indented under one, a comment."""
    return bool(re.match(KEY_LINE, line) or (line.strip() and line[0] in " -#]}"))
