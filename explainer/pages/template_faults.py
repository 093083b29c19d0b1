"""What is wrong with a template, in words for whoever changes one.

Takes the error that Jinja or an expression raised, the page that was rendered, and the folders of templates; gives a
problem at the line of the template, and at the column where the words that are meant can be found in it.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from traceback import extract_tb

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from explainer.problems import Location, Problem, closest

USE = "Use only what this type of page has; explainer/pages/page_types.py lists it."
MEND = "Mend the line; the built-in template of the same name shows how it was."
SAID: Mapping[str, str] = {  # what Jinja says -> what it means
    r"'([^']+)' is undefined": "`{0}` is not known here",
    r"'[^']+' has no attribute '([^']+)'": "it asks for `{0}` of something that has no such part",
    r"No filter named '([^']+)'": "there is no filter `{0}`",
    r"No test named '([^']+)'": "there is no test `{0}`",
    r"Encountered unknown tag '(end\w+|else|elif)'.*that needs to be closed is '([^']+)'": "`{0}` cannot stand here, where "
    "`{1}` is still open",
    r"Encountered unknown tag '(end\w+|else|elif)'": "`{0}` closes nothing that is open",
    r"Encountered unknown tag '([^']+)'": "there is no tag `{0}`",
    r"unexpected end of template": "a mark that opens here is never closed",
    r"Unexpected end of template": "a block that opens is never closed",
    r"Missing end of (.+)": "the end of a {0} is missing",
    r"unexpected '([^']+)'": "`{0}` cannot stand here",
    r"[Ee]xpected an expression": "something is missing between the marks",
    r"expected token '([^']+)', got '([^']+)'": "`{0}` is expected before `{1}`",
    r"division by zero": "it divides by zero",
}


def template_fault(
    error: Exception, file: str, template: str, folders: tuple[Path, ...], known: Iterable[str] = ()
) -> Problem:
    """Describe what went wrong with a template while a page was rendered from these fields."""
    if isinstance(error, UnicodeDecodeError):
        return _not_utf8(error, file, template, folders)
    place, said, advice = _place(error, template), _plain(str(error)), USE
    if isinstance(error, TemplateSyntaxError):
        place = Location(f"templates/{error.name or template}", error.lineno)
        said, advice = _plain(error.message or "it cannot be read"), MEND
    elif isinstance(error, TemplateNotFound):
        guess = _near(str(error.name), folders)
        said = f"there is no template `{error.name}`"
        advice = f"Did you mean `{guess}`?" if guess else "Put it into templates/, or take out what asks for it."
    elif isinstance(error, RecursionError):
        said, advice = "it calls itself without end", "Take out what includes or calls the template itself."
    elif isinstance(error, MemoryError):
        said, advice = "it takes all memory", "Look for a loop or a repetition in it that has no end."
    elif isinstance(error, OSError):
        said, advice = f"it cannot be read: {error.strerror}", "Look at its permissions."
    elif not isinstance(error, UndefinedError):
        advice = "Mend the expression in this line."
    elif (named := re.match("`([^`]+)` is not", said)) and (guess := closest(named[1], known)):
        advice = f"Did you mean `{guess}`? {USE}"
    message = f"The template fails on the page {file}: {said.rstrip('.')}."
    return _pointed(Problem("template", place, message, advice), said, folders)


def _plain(said: str) -> str:
    for pattern, words in SAID.items():
        if found := re.search(pattern, said, re.DOTALL):
            return words.format(*found.groups())
    return said.split("\n")[0]


def _place(error: Exception, template: str) -> Location:
    """Find the innermost line of a template in the traceback; Jinja writes its own lines there."""
    frames = [
        (Path(frame.filename).as_posix().rpartition("/templates/")[2], frame.lineno or 0)
        for frame in extract_tb(error.__traceback__)
        if frame.filename.endswith(".html")
    ]
    if not frames:
        return Location(f"templates/{template}")
    endless = isinstance(error, RecursionError)  # then what comes again and again is meant, not where it ended
    name, line = max(frames, key=frames.count) if endless else frames[-1]
    return Location(f"templates/{name}", line)


def _pointed(problem: Problem, said: str, folders: tuple[Path, ...]) -> Problem:
    """Add the line, and the column of the words that are meant, where the line has them."""
    place = problem.location
    line = _line(place, folders)
    named = re.findall(r"`([^`]+)`", said)
    at = next((found for word in named if (found := _word(word, line))), None) or re.search(
        r"\{[{%#].*?[}%#]\}|\{[{%#]", line
    )
    if not line or at is None:
        return Problem(problem.check, place, problem.message, problem.advice, line)
    where = Location(place.path, place.line, at.start() + 1)
    return Problem(problem.check, where, problem.message, problem.advice, line, at.end() - at.start())


def _word(word: str, line: str) -> re.Match[str] | None:
    before, after = (r"(?<!\w)" if word[0].isalnum() else ""), (r"(?!\w)" if word[-1].isalnum() else "")
    marks = re.search(r"\{[{%]", line)
    return re.compile(before + re.escape(word) + after).search(line, marks.start() if marks else 0)


def _line(place: Location, folders: tuple[Path, ...]) -> str:
    name = place.path.removeprefix("templates/")
    for folder in folders if place.line else ():
        if (folder / name).is_file():
            lines = (folder / name).read_text(encoding="utf-8", errors="replace").split("\n")
            return lines[place.line - 1].rstrip() if place.line <= len(lines) else ""
    return ""


def _near(name: str, folders: tuple[Path, ...]) -> str | None:
    """Give the template whose name is nearest; that both end in .html does not make them alike."""
    found = (path.relative_to(folder).as_posix() for folder in folders for path in sorted(folder.rglob("*.html")))
    names = {PurePosixPath(known).stem: known for known in found}
    guess = closest(PurePosixPath(name).stem, names)
    return names[guess] if guess else None


def empty_page(file: str, template: str) -> Problem:
    """Describe a template that gives a page without a letter."""
    message = f"The template gives nothing for the page {file}."
    advice = f'Begin it with {{% extends "layout.html" %}}, or take it out; then the built-in {template} is used.'
    return Problem("template", Location(f"templates/{template}"), message, advice)


def _not_utf8(error: UnicodeDecodeError, file: str, template: str, folders: tuple[Path, ...]) -> Problem:
    """Point to the byte; the error holds the bytes of the template, and not its name."""
    data, at = error.object, error.start
    paths = ((path, folder) for folder in folders for path in folder.rglob("*.html") if path.is_file())
    name = next((path.relative_to(folder).as_posix() for path, folder in paths if path.read_bytes() == data), template)
    start = data.rfind(b"\n", 0, at) + 1
    column = len(data[start:at].decode("utf-8", "replace")) + 1
    where = Location(f"templates/{name}", data.count(b"\n", 0, at) + 1, column)
    message = f"The template fails on the page {file}: byte {at + 1} of it, 0x{data[at]:02X}, is not UTF-8."
    return Problem("template", where, message, "Save the template as UTF-8.")
