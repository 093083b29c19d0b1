"""When an entry that was found is the one of the truth, and what must then be right in it.

Takes two entries of the JSON form. What no reader would see as a difference (case, kinds of quotes and dashes) is none.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec import Struct

Entry = Mapping[str, Any]  # one object of the JSON form
Test = Callable[[Entry, Entry], bool]  # truth, found


class Part(Struct, frozen=True):
    """A list of the JSON form: when two entries are the same one, and what must then be right in them."""

    key: str
    same: Test
    aspects: Mapping[str, Test]  # by measure; a pair that fails one is found, but not right there
    rates: frozenset[str] = frozenset()  # aspects counted among the pairs only, not among all entries


def fold(text: str | None) -> str:
    """Level what no reader would see as a difference: case (the Turkish i too), quotes, dashes, spaces, end marks."""
    level = unicodedata.normalize("NFKC", text or "").casefold().replace("i\u0307", "i").replace("ı", "i")
    level = re.sub(r"[‘’ʼ`´]", "'", re.sub(r"[“”„«»]", '"', re.sub(r"[‐‑–—−]", "-", level)))
    return re.sub(r"\s+", " ", level).strip(" .:;,*_\"'()[]")


def accepted(truth: Entry, key: str) -> tuple[Any, ...]:
    """Give every value that the truth takes for a key; None alone where it does not name the key."""
    value = truth.get(key)
    return tuple(value) if isinstance(value, list) else (value,)


def agrees_in(key: str) -> Test:
    return lambda truth, found: found.get(key) in accepted(truth, key)


def reads_as(key: str) -> Test:
    return lambda truth, found: fold(found.get(key)) in {fold(text) for text in accepted(truth, key)}


def _same_sentence(truth: Entry, found: Entry) -> bool:
    one, other = fold(truth["source_sentence"]), fold(found["source_sentence"])
    return bool(one and other) and (one in other or other in one)


def _whole_sentence(truth: Entry, found: Entry) -> bool:
    return " ".join(truth["source_sentence"].split()) == str(found["source_sentence"])


def _near(wanted: float | None, value: float | None, within: float) -> bool:
    if wanted is None or value is None:
        return wanted is value
    return abs(wanted - value) <= max(abs(wanted) * within, 1e-9)


def _same_amount(truth: Entry, found: Entry) -> bool:
    # "A third" may be given as 0.33; everything else is written as a number and has one value.
    within = 0.0101 if "ratio" in accepted(truth, "unit") else 1e-6
    return any(_near(value, found["value"], within) for value in accepted(truth, "value"))


def _same_figure(truth: Entry, found: Entry) -> bool:
    return _same_sentence(truth, found) and _same_amount(truth, found)


def _right_figure(truth: Entry, found: Entry) -> bool:
    plain = all(agrees_in(key)(truth, found) for key in ("unit", "currency", "qualifier"))
    return plain and _near(truth.get("value_max"), found.get("value_max"), 1e-6)


def _overlaps(truth: Entry, found: Entry) -> bool:
    """Tell whether the two texts share characters of the sentence, wherever in it they may stand."""
    sentence, one, other = fold(truth["source_sentence"]), fold(truth["text"]), fold(found["text"])
    places = [[match.start() for match in re.finditer(re.escape(text), sentence)] for text in (one, other)]
    return any(a < b + len(other) and b < a + len(one) for a in places[0] for b in places[1])


def _same_event(truth: Entry, found: Entry) -> bool:
    return _same_sentence(truth, found) and _overlaps(truth, found)


LATER_CODES: Final = {"33": ("01", "03"), "34": ("04", "06"), "35": ("07", "09"), "36": ("10", "12"),
                      "40": ("01", "06"), "41": ("07", "12")}  # fmt: skip


def in_months(edtf: str | None) -> str | None:
    """Write a quarter or a half, which level 2 has codes for, as the interval of months that level 1 has."""
    match = re.fullmatch(r"(\d{4})-(3[3-6]|4[01])", edtf or "")
    if not match:
        return edtf
    first, last = LATER_CODES[match[2]]
    return f"{match[1]}-{first}/{match[1]}-{last}"


def _right_edtf(truth: Entry, found: Entry) -> bool:
    return in_months(found["edtf"]) in {in_months(edtf) for edtf in accepted(truth, "edtf")}


def _same_organisation(truth: Entry, found: Entry) -> bool:
    names = (*accepted(truth, "name"), *truth.get("also_called", ()))
    return _bare_name(found["name"]) in {_bare_name(name) for name in names}


def _bare_name(name: str) -> str:
    return re.sub(r"^(the|il|lo|la|i|gli|le|les|der|die|das|el|los|las) |^l'", "", fold(name))


def _same_sector(truth: Entry, found: Entry) -> bool:
    return _bare_name(truth["name"]) == _bare_name(found["name"])


def _right_role(truth: Entry, found: Entry) -> bool:
    roles, given = [fold(role) for role in accepted(truth, "role")], fold(found.get("role"))
    return given in roles or any(given and role and (given in role or role in given) for role in roles)


def _shares_words(truth: Entry, found: Entry) -> bool:
    return bool(_words(truth.get("what")) & _words(found.get("what")))


def _words(text: str | None) -> set[str]:
    words = set(re.findall(r"\w+", fold(text)))
    return {word for word in words if len(word) > 2} or words


PARTS: Final = (
    Part("sections", reads_as("label"), {"sections: kind": agrees_in("kind"), "sections: story": agrees_in("story")},
         frozenset({"sections: kind", "sections: story"})),
    Part("figures", _same_figure,
         {"figures: whole": _right_figure, "figures: what": _shares_words, "figures: period": agrees_in("period"),
          "source sentences: whole": _whole_sentence},
         frozenset({"figures: what", "figures: period", "source sentences: whole"})),
    Part("events", _same_event,
         {"events: EDTF": _right_edtf, "events: what": _shares_words, "source sentences: whole": _whole_sentence},
         frozenset({"events: what", "source sentences: whole"})),
    Part("sectors", _same_sector, {"source sentences: whole": _whole_sentence}, frozenset({"source sentences: whole"})),
    Part("people", reads_as("name"), {"people: role": _right_role}, frozenset({"people: role"})),
    Part("organisations", _same_organisation, {}),
)  # fmt: skip
"""The lists of the JSON form in its order. A list more is a row more."""
