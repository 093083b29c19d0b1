"""What may be wrong with a key and its value, when YAML cannot read them: one look for each mistake.

Takes a chunk of a file, a top-level key with all that belongs to it, and the parser's error; gives the first fault that
a look finds, at the place where the mistake was made.
"""

import re
from collections.abc import Callable, Iterator

import yaml
from msgspec import Struct


class Chunk(Struct, frozen=True):
    """A top-level key with everything that belongs to it."""

    text: str
    line: int  # of the file, on which it begins

    @property
    def lines(self) -> list[str]:
        """Give the lines of the chunk."""
        return self.text.split("\n")


class Fault(Struct, frozen=True):
    """A mistake in a chunk; line and column count from 0 in the chunk."""

    line: int
    column: int
    message: str
    advice: str
    width: int = 1


def fault_of(chunk: Chunk, error: yaml.YAMLError | None) -> Fault:
    """Give the fault of a chunk that cannot be read; line and column count from 0 in it."""
    for look in LOOKS:
        if fault := look(chunk, error):
            return fault
    line, column = place_of(error)
    return Fault(line, column, "YAML cannot read what begins here.", "Put the whole value in double quotes.")


def place_of(error: yaml.YAMLError | None) -> tuple[int, int]:
    """Give where the parser gave up, counted from 0."""
    return _said(error)[1]


def _said(error: yaml.YAMLError | None) -> tuple[str, tuple[int, int]]:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        return error.problem or "it is not well formed", (mark.line, mark.column) if mark else (0, 0)
    return (str(error) if error else "it is not well formed").split("\n")[0], (0, 0)


def _open_quote(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    """Find the first quote that does not close on its line: somewhere after it the text stops making sense."""
    for mark in _spanning_quotes(chunk.text):
        quote = chunk.lines[mark.line][mark.column]
        width = len(chunk.lines[mark.line].rstrip()) - mark.column
        message = f"The quote {quote} that opens here is not closed on its line."
        return Fault(mark.line, mark.column, message, f"Close it with {quote} at the end of the value.", width)
    return None


def _spanning_quotes(text: str) -> Iterator[yaml.Mark]:
    """Give where quoted values begin that reach over the end of a line, as far as the text can be scanned."""
    try:
        for token in yaml.scan(text, yaml.SafeLoader):
            quoted = isinstance(token, yaml.ScalarToken) and token.style in ('"', "'")
            if quoted and token.start_mark.line != token.end_mark.line:
                yield token.start_mark
    except yaml.MarkedYAMLError as error:
        if error.context and "quoted scalar" in error.context and "unexpected" in (error.problem or ""):
            yield from (error.context_mark,) if error.context_mark else ()


def _escape(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    if not isinstance(error, yaml.MarkedYAMLError) or "escape" not in (error.problem or ""):
        return None
    line, column = place_of(error)
    message = "In double quotes a backslash means something to YAML, and this is nothing it knows."
    return Fault(line, column - 1, message, "Write two backslashes, or put the value in single quotes.", 2)


def _head(chunk: Chunk) -> tuple[str, str, int] | None:
    """Give key, value and the value's column of the chunk's first line that is no comment."""
    found = re.match(r"(\s*)([^\s#:][^:]*?)\s*:\s+(\S.*?)\s*$", chunk.lines[_head_line(chunk)])
    return (found[2], found[3], found.start(3)) if found else None


def _head_line(chunk: Chunk) -> int:
    lines = enumerate(chunk.lines)
    return next((number for number, line in lines if line.strip(" ") and not line.lstrip().startswith("#")), 0)


def _after_quote(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    head = _head(chunk)
    if head is None or head[1][0] not in "'\"":
        return None
    key, value, column = head
    quote = value[0]
    pattern = r"'(?:[^']|'')*'" if quote == "'" else r'"(?:[^"\\]|\\.)*"'
    closed = re.match(pattern, value)
    if closed is None or closed.end() == len(value):
        return None
    message = f"The value of `{key}` ends at this {quote}, and text follows."
    other = "double" if quote == "'" else "single"
    way = f"Write {quote}{quote} for it" if quote == "'" else f"Write \\{quote} for it"
    advice = f"{way}, or put the whole value in {other} quotes."
    return Fault(_head_line(chunk), column + closed.end() - 1, message, advice)


def _colon(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    head = _head(chunk)
    problem, (line, column) = _said(error)
    if "mapping values are not allowed" not in problem:
        return None
    number = _head_line(chunk)
    if line != number or head is None:
        return _indented(chunk, line, column)
    key, value, _ = head
    advice = f"Put the value in quotes: `{key}: {_quoted(value)}`"
    return Fault(line, column, f"The value of `{key}` holds a colon with a space after it.", advice)


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _asterisks(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    for number, line in enumerate(chunk.lines[1:], start=1):
        if found := re.match(r"\s+(\*|\+)\s", line):
            message = f"A part of a list begins with a hyphen here, not with `{found[1]}`."
            return Fault(number, found.start(1), message, "Write `- ` in its place.")
    return None


def _indented(chunk: Chunk, line: int, column: int) -> Fault:
    shown = chunk.lines[line] if line < len(chunk.lines) else ""
    start = len(shown) - len(shown.lstrip())
    message = "This line is indented, but the line before it has a value already."
    advice = "Remove the spaces at its beginning; or add a colon in the line before it, if that is a key, too."
    return Fault(line, start, message, advice, max(column - start, 1))


def _no_space(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    number = _head_line(chunk)
    found = re.match(r"([A-Za-z_][\w-]*):(?=[^ ])", chunk.lines[number])
    if found is None:
        return None
    if chunk.lines[number][found.end()].isspace():
        message = "After the colon stands a no-break space, which YAML takes for a letter."
        return Fault(number, found.end(), message, "Replace it by an ordinary space.")
    return Fault(number, found.end() - 1, "A space is missing after the colon.", f"Write `{found[1]}: …`.")


def _no_colon(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    number = _head_line(chunk)
    line = chunk.lines[number].rstrip()
    if re.search(r":( |$)", line) and not re.match(r"[^:]*\s#", line):
        return None
    if found := re.match(r"([A-Za-z_][\w-]*)\s*(=>?|：|﹕|∶)", line):
        message = f"Between key and value stands `{found[2]}`, and YAML wants a colon and a space."
        return Fault(number, found.start(2), message, f"Write `{found[1]}: …`.", len(found[2]))
    if found := re.search(r"\s#(?=.*:)", line):
        message = "YAML takes what follows the number sign for a comment, and so this line has no colon."
        return Fault(number, found.start() + 1, message, "Remove the sign and the space before it.")
    message = "This line is no `key: value`."
    advice = "Write a key, a colon and a space before it, or remove it; if it goes on with the line above, indent it."
    return Fault(number, 0, message, advice, len(line))


def _merge_mark(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    number = _head_line(chunk)
    line = chunk.lines[number].rstrip()
    if not re.fullmatch(r"(<{7}|={7}|>{7})( .*)?", line):
        return None
    message = "This line was left here by a merge in Git that somebody must settle."
    return Fault(number, 0, message, "Keep the lines that are right, and remove the others and these marks.", len(line))


def _list_without_key(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    number = _head_line(chunk)
    line = chunk.lines[number]
    if error is not None or not line.lstrip().startswith("-"):
        return None
    message = "A list begins here, and no key says what it is for."
    advice = "Remove the hyphen if a key stands after it, or write the list's key above it, such as `sources:`."
    return Fault(number, len(line) - len(line.lstrip()), message, advice)


def _odd_beginning(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    """Find a key with a mark before it, as quoted mails and Markdown have them."""
    number = _head_line(chunk)
    found = re.match(r"\s*([^\w\s\"'\-\[{#]+)\s*(?:-\s|[\w\"'][\w\"'-]*:(?:\s|$))", chunk.lines[number])
    if found is None:
        return None
    message = f"This line begins with `{found[1]}`, which means something to YAML."
    return Fault(number, found.start(1), message, "Remove it.", len(found[1]))


def _stray(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    problem, (line, column) = _said(error)
    found = re.match(r"found character '(.+)' that cannot start any token", problem)
    if found is None:
        return None
    message = f"The character `{found[1]}` cannot stand here."
    return Fault(line, column, message, "Remove it, or put the whole value in double quotes.")


def _crooked(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    """Find a line that begins between the levels of the lines around it."""
    problem, (line, column) = _said(error)
    if "expected <block end>" not in problem or line >= len(chunk.lines):
        return None
    message = "This line begins neither where the line before it begins nor where that line's own lines would."
    advice = "Give the keys of one entry the same number of spaces: those under a hyphen begin two after the hyphen."
    return Fault(line, column, message, advice, max(len(chunk.lines[line].rstrip()) - column, 1))


def _bracket(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    if not isinstance(error, yaml.MarkedYAMLError) or "while parsing a flow" not in (error.context or ""):
        return None
    mark = error.context_mark
    end = len(chunk.text) if mark is None else mark.index + 1
    place = max(chunk.text.rfind("[", 0, end), chunk.text.rfind("{", 0, end))
    if place < 0:
        return None
    opening = chunk.text[place]
    closing = "]" if opening == "[" else "}"
    message = f"The list that opens here with `{opening}` is not well formed or not closed."
    advice = (
        f"Put commas between its parts and `{closing}` at its end; put text that holds a comma, a colon or a bracket "
        "in double quotes."
    )
    return Fault(chunk.text.count("\n", 0, place), place - chunk.text.rfind("\n", 0, place) - 1, message, advice)


def _special(chunk: Chunk, error: yaml.YAMLError | None) -> Fault | None:
    head = _head(chunk)
    if head is None:
        return None
    key, value, column = head
    if value[:2] == "- ":
        message = f"A list begins on the line of its key `{key}`."
        return Fault(_head_line(chunk), column, message, f"Begin a new line after `{key}:` for each part of the list.")
    if value[0] in "@`%,]}*&!" or value[:2] == "? ":
        message = f'The value of `{key}` begins with "{value[0]}", which means something to YAML.'
    elif value[0] in "[{":
        message = f'The value of `{key}` begins with "{value[0]}", and text follows after its end.'
    elif value[0] in "|>" and value[1:].strip("+-0123456789"):
        message = f'After "{value[0]}" the text must begin on the next line.'
    else:
        return None
    return Fault(_head_line(chunk), column, message, f"Put the value in quotes: `{key}: {_quoted(value)}`")


Look = Callable[[Chunk, yaml.YAMLError | None], Fault | None]

LOOKS: tuple[Look, ...] = (
    _merge_mark,
    _asterisks,
    _open_quote,
    _escape,
    _after_quote,
    _colon,
    _no_space,
    _list_without_key,
    _odd_beginning,
    _no_colon,
    _bracket,
    _special,
    _stray,
    _crooked,
)
