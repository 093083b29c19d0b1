"""Quantities and dates in plain English, for messages: "more than 1,500", "29 billion USD".

Takes values; gives words. Messages are for editors and in English, whatever the language of the site.
"""

from decimal import Decimal

from explainer.briefing.types import Qualifier

WORDS = {
    Qualifier.PLUS: "more than",
    Qualifier.OVER: "more than",
    Qualifier.AT_LEAST: "at least",
    Qualifier.ABOUT: "about",
    Qualifier.UNDER: "under",
    Qualifier.UP_TO: "up to",
    Qualifier.NEARLY: "nearly",
}
SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
SHARES = {"ratio": "a ratio of", "multiple": "a factor of"}
LONGEST = 3  # decimals that may stand before a scale word


def say_amount(
    value: Decimal,
    value_max: Decimal | None = None,
    *,
    unit: str | None = None,
    currency: str | None = None,
    qualifier: str | None = None,
) -> str:
    """Write an amount in words."""
    number = _number(value) if value_max is None else f"{_number(value)} to {_number(value_max)}"
    if currency:
        number = f"{SIGNS[currency]}{number}" if currency in SIGNS else f"{number} {currency}"
    if unit in SHARES:
        number = f"{SHARES[unit]} {number}"
    elif unit:
        number = f"{number} {unit.replace('_', ' ')}"
    return f"{WORDS[Qualifier(qualifier)]} {number}" if qualifier else number


def _number(value: Decimal) -> str:
    for power, word in SCALES:
        part = value.scaleb(-power).normalize()
        if abs(part) >= 1 and -int(part.as_tuple().exponent) <= LONGEST:
            return f"{_plain(part)} {word}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return f"{int(value):,}" if whole else f"{round(value, LONGEST).normalize():,f}"
