"""Numbers as people write them, guessed for those who did not write them as the files want them.

Takes what an editor wrote for a number; gives advice with the number that was probably meant, or an empty text.
"""

import re
from decimal import Decimal
from unicodedata import decimal

from explainer.briefing.quantities import quantities
from explainer.briefing.types import Quantity
from explainer.languages import LANGUAGES

LONGEST = 60  # characters of a text that may be a number
UNITLESS = frozenset({None, "ratio"})


def meant_number(key: str, text: str) -> str:
    """Guess the number that was meant: "1.500,0", "12%" or "29 miliardi", in any language of the interface."""
    if len(text) > LONGEST:
        return ""
    plain = "".join(str(decimal(letter, letter)) for letter in text)
    if plain != text and re.fullmatch(r"[0-9]+(\.[0-9]+)?", plain):
        return f"Write it with the digits 0 to 9: `{plain}`."
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?[eE]\+?[0-9]{1,2}", text):
        return f"Did you mean `{_written(Decimal(text))}`?"
    found = next(filter(None, (_read(text, language) for language in LANGUAGES)), None)
    return _advice(key, found) if found else ""


def _read(text: str, language: str) -> Quantity | None:
    return next((quantity for quantity in quantities(text, language) if quantity.written == text), None)


def _advice(key: str, found: Quantity) -> str:
    others = {
        "value_max": _written(found.value_max) if found.value_max is not None else None,
        "unit": None if found.unit in UNITLESS else str(found.unit).replace("_", " ").replace("percent", "per cent"),
        "currency": found.currency,
        "qualifier": found.qualifier.value if found.qualifier else None,
    }
    beside = " and ".join(f"`{name}: {value}`" for name, value in others.items() if value is not None and name != key)
    more = f", with {beside} in a line of its own" if beside else ""
    return f"Did you mean `{_written(found.value)}`{more}?"


def _written(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
