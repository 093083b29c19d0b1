"""Content files written: front matter that reads as an editor would have written it.

Takes keys with their values; gives text that reads back as the same. Words stay bare where YAML
lets them be; what YAML or another tool could mistake for something else stands in double quotes.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from msgspec import Struct

from explainer.content.types import Accept, Correction, Photo, Source
from explainer.content.values import CURLY
from explainer.edtf import Edtf

WIDE = 100  # characters; a list that is longer stands with one part on a line
STRUCTURED = (Source, Photo, Correction, Accept)
RESERVED = frozenset(
    {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}
)  # words that other readers of YAML do not take as text


class Line(Struct, frozen=True):
    """A key of the front matter, with what is said to the editor above it."""

    key: str
    value: object
    comment: str = ""


def front_matter(lines: Iterable[Line], *, after: str = "") -> str:
    """Write the keys between two lines of dashes; `after` is a comment at their end."""
    return f"---\n{settings_text(lines, after=after)}---\n"


def settings_text(lines: Iterable[Line], *, after: str = "") -> str:
    """Write keys as a file of their own."""
    return "".join(f"{_comment(line.comment)}{line.key}:{_value(line.value)}\n" for line in lines) + _comment(after)


def content_file(lines: Iterable[Line], body: str = "", *, after: str = "") -> str:
    """Write a content file: front matter, and the body after an empty line."""
    front = front_matter(lines, after=after)
    return f"{front}\n{body.strip(chr(10))}\n" if body.strip() else front


def _comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.split("\n")) if text else ""


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return _list(value)
    if isinstance(value, Photo):
        return "".join(f"\n  {key}: {scalar(part)}" for key, part in _parts(value).items())
    return f" {scalar(value)}"


def _list(values: tuple[object, ...]) -> str:
    if values and not isinstance(values[0], STRUCTURED):
        line = f" [{', '.join(scalar(value, flow=True) for value in values)}]"
        if len(line) <= WIDE:
            return line
    if not values:
        return " []"
    return "".join(f"\n  - {inline(value)}" for value in values)


def inline(value: object) -> str:
    """Write a part of a list on one line."""
    return flow_table(_parts(value)) if isinstance(value, STRUCTURED) else scalar(value)


def flow_table(parts: Mapping[str, object]) -> str:
    """Write keys and values on one line, in braces."""
    return "{" + ", ".join(f"{key}: {scalar(value, flow=True, key=key)}" for key, value in parts.items()) + "}"


def _parts(value: object) -> dict[str, object]:
    assert isinstance(value, STRUCTURED), "only these have parts"  # noqa: S101
    named = ((name, getattr(value, name)) for name in value.__struct_fields__ if name != "location")
    return {name: part for name, part in named if part is not None}


def scalar(value: object, *, flow: bool = False, key: str = "") -> str:
    """Write one value. In flow, between brackets, commas and brackets mean something; quotes always stand in quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Edtf):
        return value.text
    text = str(value)
    return text if key != "quote" and _may_stand_bare(text, flow=flow) else quoted(text)


def quoted(text: str) -> str:
    """Put a text in double quotes; what cannot be seen is written as its number."""
    return '"' + "".join(_escaped(letter) for letter in text) + '"'


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    if letter.isprintable() or letter == "\u00a0" or letter == "\u202f":  # French sets these before its marks
        return letter
    code = ord(letter)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _may_stand_bare(text: str, *, flow: bool) -> bool:
    if text.lower() in RESERVED or _numeric().fullmatch(text) or text[:1] in CURLY:
        return False
    return bool((_bare_in_flow() if flow else _bare()).fullmatch(text)) and not _marked().search(text)


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"[\w(“‘„«$€£¥/.](?:[^\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*[^\s:])?")


@cache
def _bare_in_flow() -> re.Pattern[str]:
    return re.compile(
        r"[\w(“‘„«$€£¥/.](?:[^\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff,\[\]{}:?]*[^\s:,\[\]{}?])?"
    )


@cache
def _marked() -> re.Pattern[str]:
    """Match what ends a bare value: a colon or a number sign with space around it."""
    return re.compile(r":\s|\s#")


@cache
def _numeric() -> re.Pattern[str]:
    """Match what another reader of YAML would take for a number or a day."""
    return re.compile(r"[-+.]?[0-9][0-9_.:/eExXoO+-]*|\.\w+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*")
