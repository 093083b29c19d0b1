"""Readers of single values: text, days, dates, numbers, words of a list.

Takes a node of the YAML tree; gives a typed value, or None after saying what is wrong with it. Scalars arrive as text,
so that `no`, `12:30`, `010` and `1_500` are what an editor sees, and nothing else.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.yaml_nodes import ListNode, Node, TableNode, TextNode
from explainer.edtf import Edtf, parse
from explainer.problems import Location, Problem, did_you_mean

SCALES: Mapping[str, int] = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
MAX_DIGITS = 30
CURLY_DOUBLE = frozenset("“”„‟")
CURLY = CURLY_DOUBLE | frozenset("‘’‚")
YES, NO = frozenset({"true", "yes"}), frozenset({"false", "no"})


class Desk:
    """Where the values of one file are read: its problems gather here."""

    def __init__(self, file: FileText) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.kept: dict[int, list[Node]] = {}  # by the id of a list: those of its parts that became a value

    def refuse(self, node: Node, message: str, advice: str = "", check: str = "value") -> None:
        """Report a value."""
        advice = (_of_letters(node) if check == "value" else "") or advice
        width = node.end - node.start
        line = self.file.line(node.line)
        width = max(min(width, len(line) - node.column + 1), 1)
        self.problems.append(self.file.problem(check, message, advice, line=node.line, column=node.column, width=width))

    def place(self, node: Node) -> Location:
        """Give where a value stands."""
        return Location(self.file.path, node.line, node.column)


def in_curly_quotes(node: TextNode) -> bool:
    """Tell whether a value stands in the quotes of a word processor, or begins with one that is never closed."""
    text = node.value.strip()
    if node.quoted or not text or text[0] not in CURLY:
        return False
    inside = set(text[1:-1]) & CURLY_DOUBLE if text[0] in CURLY_DOUBLE else set()
    return not inside and (text[-1] in CURLY or text[0] in CURLY_DOUBLE)


def _of_letters(node: Node) -> str:
    """Give advice where the letters of a value are at fault: invisible ones, or the curly quotes of a word processor."""
    if not isinstance(node, TextNode) or node.value.isascii():
        return ""
    if in_curly_quotes(node):
        return "Put it in straight quotes, or in none: curly ones are letters to YAML."
    from explainer.content.unseen import unseen  # only a mistake pays for it

    name = unseen(node.value)
    return f"It holds {name}; write an ordinary space, or nothing, in its place." if name else ""


Read = Callable[[Desk, str, Node], object]


class Reader(Struct, frozen=True):
    """A kind of value: how it is read, what editors are told of it, and its JSON Schema."""

    read: Read
    says: str
    schema: Mapping[str, object]


def read_text(desk: Desk, key: str, node: Node) -> str | None:
    """Read one line of text, without white space around it; what YAML spread over several lines is joined."""
    if not isinstance(node, TextNode):
        _refuse_as_text(desk, key, node)
        return None
    text = node.value.strip()
    if text.isprintable():
        return text
    if "\n" in text:
        text = " ".join(line.strip() for line in text.split("\n") if line.strip())
    if found := _unprintable().search(text):
        message = f"{key} holds the invisible character U+{ord(found[0]):04X}."
        desk.refuse(node, message, "In double quotes a backslash means something to YAML: write two, or single quotes.")
        return None
    return text


@cache
def _unprintable() -> re.Pattern[str]:
    return re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def _refuse_as_text(desk: Desk, key: str, node: Node) -> None:
    if isinstance(node, ListNode | TableNode):
        found = "a list" if isinstance(node, ListNode) else "a table of keys"
        advice = "Put it in quotes if it is meant as text." if node.flow else "Write it on one line, behind the colon."
        desk.refuse(node, f"{key} must be text, not {found}.", advice)


def read_flag(desk: Desk, key: str, node: Node) -> bool | None:
    """Read true or false."""
    text = read_text(desk, key, node)
    if text is None:
        return None
    if text.lower() in YES | NO:
        return text.lower() in YES
    desk.refuse(node, f'{key} "{text}" is neither true nor false.', "Write `true` or `false`.")
    return None


def read_whole(desk: Desk, key: str, node: Node) -> int | None:
    """Read a whole number."""
    text = read_text(desk, key, node)
    if text is None or re.fullmatch(WHOLE_FORM, text):
        return int(text) if text else None
    desk.refuse(node, f'{key} "{text}" is not a whole number.', "Write digits only, such as `10` or `-5`.")
    return None


def read_day(desk: Desk, key: str, node: Node) -> date | None:
    """Read a day as ISO 8601 writes it."""
    text = read_text(desk, key, node)
    if text is None:
        return None
    if not re.fullmatch(DAY_FORM, text):
        advice = "Write year, month and day: `2025-05-09`."
        desk.refuse(node, f'{key} "{text}" is not a day.', _with_guess(text, advice, DAY_FORM))
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        desk.refuse(node, *_no_day(key, text))
        return None


def _no_day(key: str, text: str) -> tuple[str, str]:
    """Say why no calendar has a day."""
    try:
        parse(text)
    except ValueError as error:
        reason, _, advice = str(error).partition(". ")
        return f"{key} {reason.rstrip('.')}.", advice or "Write a day that exists."
    return f'{key} "{text}" is a day that no calendar has.', "Write a day that exists."


def _with_guess(text: str, advice: str, form: str = ".+") -> str:
    from explainer.content.date_guesses import meant_date, other_reading  # only a mistake pays for it

    found = dict.fromkeys((meant_date(text), other_reading(text)))
    guesses = " or ".join(f"`{guess}`" for guess in found if re.fullmatch(form, guess))
    return f"Did you mean {guesses}? {advice}" if guesses else advice


def read_edtf(desk: Desk, key: str, node: Node) -> Edtf | None:
    """Read a date with its uncertainty."""
    text = read_text(desk, key, node)
    if text is None:
        return None
    try:
        return parse(text)
    except ValueError as error:
        reason, _, advice = str(error).partition(". ")
        advice = advice or "Write a day that exists, or leave the day out."
        desk.refuse(node, f"{key} {reason.rstrip('.')}.", _with_guess(text, advice))
        return None


def read_number(desk: Desk, key: str, node: Node) -> Decimal | None:
    """Read a number: digits with a decimal point, and a scale word where it is long."""
    text = read_text(desk, key, node)
    if text is None:
        return None
    digits, _, scale = text.replace("−", "-").partition(" ")
    scale = scale.strip().lower()
    if re.fullmatch(r"[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?", digits) and len(digits) <= MAX_DIGITS:
        if not scale:
            return Decimal(digits)
        if scale in SCALES:
            return _plain(Decimal(digits).scaleb(SCALES[scale]))
    desk.refuse(node, f'{key} "{text}" is not a number.', _number_advice(key, text))
    return None


def _plain(number: Decimal) -> Decimal:
    """Write a whole number without an exponent."""
    return Decimal(int(number)) if number == number.to_integral_value() else number


def _number_advice(key: str, text: str) -> str:
    bare = re.sub(r"(?<=[0-9])[,_  '](?=[0-9]{3}(?![0-9]))", "", text)
    if bare != text and re.fullmatch(r"[+-]?[1-9][0-9]*(\.[0-9]+)?", bare):
        return f"Write it without marks between the digits: `{bare}`."
    if re.fullmatch(r"0[0-9]+(\.[0-9]+)?", text):
        return f"Leave out the zero before it: `{text.lstrip('0') or '0'}`."
    from explainer.content.number_guesses import meant_number  # only a mistake pays for it

    if guess := meant_number(key, text):
        return guess
    return (
        "Write the number in full (29000000000) or with a scale word: thousand, million, billion, trillion; "
        "decimals with a point."
    )


def one_of(choices: Iterable[str], says: str) -> Reader:
    """Give a reader of one of several words."""
    known = tuple(choices)

    def read(desk: Desk, key: str, node: Node) -> str | None:
        text = read_text(desk, key, node)
        if text is None or text in known:
            return text
        listed = f"Write one of: {', '.join(known)}."
        guess = _meant(key, text, known)
        desk.refuse(node, f'{key} "{text}" is not known.', f"{guess} {listed}" if guess else listed)
        return None

    return Reader(read, says, {"enum": list(known)})


def _meant(key: str, text: str, known: tuple[str, ...]) -> str:
    from explainer.content.other_words import meant_value  # only a mistake pays for it

    word = meant_value(key, text)
    return f"Did you mean `{word}`?" if word in known else did_you_mean(text, known)


def member_of(enum: type[StrEnum]) -> Reader:
    """Give a reader of the members of an enumeration."""
    words = one_of((member.value for member in enum), f"one of: {', '.join(enum)}")

    def read(desk: Desk, key: str, node: Node) -> StrEnum | None:
        word = words.read(desk, key, node)
        return enum(str(word)) if word else None

    return Reader(read, words.says, words.schema)


DAY_FORM = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
WHOLE_FORM = r"[+-]?(0|[1-9][0-9]{0,8})"
NUMBER_FORM = r"[-+−]?(0|[1-9][0-9]*)(\.[0-9]+)?( +([Tt]housand|[MmBb]illion|[Tt]rillion))?"

# The JSON Schemas allow for what other readers of YAML make of a value before a schema sees it: a title that is a year
# is a number to them.
TEXT = Reader(read_text, "text", {"type": ["string", "number", "boolean"]})
FLAG = Reader(read_flag, "true or false", {"enum": [True, False, "true", "false", "yes", "no"]})
WHOLE = Reader(read_whole, "a whole number", {"type": ["integer", "string"], "pattern": f"^{WHOLE_FORM}$"})
DAY = Reader(read_day, "a day, as 2025-05-09", {"type": "string", "format": "date", "pattern": f"^{DAY_FORM}$"})
EDTF = Reader(read_edtf, "a date, as 2025, 2025-03 or 2025-03-09; 2025~ is about then", {"type": ["string", "integer"]})
NUMBER = Reader(
    read_number,
    "a number, as 1500, 4.5 or 29 billion",
    {"type": ["number", "string"], "pattern": f"^{NUMBER_FORM}$"},
)
