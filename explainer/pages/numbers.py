"""Numbers as readers of a language write them, and what a figure's qualifier says in words.

Takes values of the record; gives text by CLDR. A value is never rounded: where a scale word ("29 billion") would need
rounding, the number stands in full.
"""

from decimal import Decimal

from msgspec import Struct

from explainer.content.types import Figure
from explainer.languages.types import Plural, Words

NO_BREAK = "\u00a0"
LONGEST_SCALED = 2  # decimals that may stand before a scale word: 29.75 billion
CLDR_NAMES = {"degree_celsius": "temperature-celsius", "degree_fahrenheit": "temperature-fahrenheit"}
SYMBOLS = {  # units that CLDR has no words for, and whose symbol all our languages share
    "watt_hour": "Wh",
    "megawatt_hour": "MWh",
    "gigawatt_hour": "GWh",
    "terawatt_hour": "TWh",
    "terawatt": "TW",
    "kilotonne": "kt",
    "megatonne": "Mt",
    "gigatonne": "Gt",
    "cubic_hectometre": "hm³",
    "kilovolt": "kV",
    "decibel": "dB",
    "megabit_per_second": "Mbit/s",
    "gigabit_per_second": "Gbit/s",
}


class Shown(Struct, frozen=True):
    """A value as it is shown: the number, and the words that its qualifier puts before and after it."""

    before: str
    number: str
    after: str

    def __str__(self) -> str:
        """Write the value as running text."""
        return " ".join(part for part in (self.before, self.number, self.after) if part)


def shown(figure: Figure, words: Words) -> Shown:
    """Give the value of a figure as readers see it: "more than", "1,500", ""."""
    number = amount(figure.value, figure.unit, figure.currency, words)
    if figure.value_max is not None:
        number = f"{number} – {amount(figure.value_max, figure.unit, figure.currency, words)}"
    if figure.qualifier is None:
        return Shown("", number, "")
    before, _, after = words.qualified[figure.qualifier.value].partition("{value}")
    return Shown(before.strip(), number, after.strip())


def amount(value: Decimal, unit: str | None, currency: str | None, words: Words) -> str:
    """Write a value with its unit or currency."""
    if currency:
        return _money(value, currency, words)
    if not unit:
        return _scaled(value, words) or number(value, words)
    return _with_unit(value, unit, words)


def number(value: Decimal, words: Words) -> str:
    """Write a bare number with the separators of the language and all its decimals."""
    from babel.numbers import format_decimal  # a site without figures does without CLDR

    return str(format_decimal(_plain(value), locale=words.code, decimal_quantization=False))


def counted(plural: Plural, n: int, words: Words) -> str:
    """Fill a sentence about a number in the form that the number asks for."""
    form = plural.one if n in words.singular else plural.other
    return form.format(n=number(Decimal(n), words) if n > 999 else n)


def listed(items: list[str], words: Words) -> str:
    """Join items as the language does: "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    from babel.lists import format_list

    return format_list(items, locale=words.code)


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _scaled(value: Decimal, words: Words) -> str | None:
    for scale in words.scales:
        part = _plain(value.scaleb(-scale.power))
        if abs(part) >= 1:
            if -int(part.as_tuple().exponent) > LONGEST_SCALED:
                return None
            word = scale.word.one if part in words.singular else scale.word.other
            return f"{number(part, words)}{NO_BREAK}{word}"
    return None


def _money(value: Decimal, currency: str, words: Words) -> str:
    from babel.numbers import format_currency, get_currency_symbol

    scaled = _scaled(value, words)
    if scaled is None:
        if value != value.to_integral_value():
            return format_currency(value, currency, locale=words.code)
        return format_currency(value, currency, _without_decimals(words.code), words.code, currency_digits=False)
    if currency in words.currencies:
        return f"{scaled} {words.currencies[currency]}"
    if words.currencies:
        return f"{scaled}{NO_BREAK}{currency}"
    symbol = get_currency_symbol(currency, locale=words.code)
    return f"{symbol}{NO_BREAK if symbol[-1].isalpha() else ''}{scaled}"


def _without_decimals(locale: str) -> str:
    from babel import Locale

    return str(Locale.parse(locale).currency_formats["standard"].pattern).replace(".00", "")


def _with_unit(value: Decimal, unit: str, words: Words) -> str:
    from babel.numbers import format_percent

    name = unit.lower().replace(" ", "_").replace("-", "_")
    if name in {"percent", "per_cent", "%"}:
        return format_percent(_plain(value) / 100, locale=words.code, decimal_quantization=False)
    if name == "ratio":
        return _ratio(value, words)
    if name in words.units:
        own = words.units[name]
        return (own.one if value in words.singular else own.other).format(value=number(value, words))
    return _measured(value, name, words) or f"{_scaled(value, words) or number(value, words)}{NO_BREAK}{unit}"


def _measured(value: Decimal, name: str, words: Words) -> str | None:
    if name in SYMBOLS:
        return f"{_scaled(value, words) or number(value, words)}{NO_BREAK}{SYMBOLS[name]}"
    from babel.units import UnknownUnitError, format_unit

    own = name.replace("metre", "meter").replace("litre", "liter").replace("_", "-")
    try:
        return format_unit(_plain(value), CLDR_NAMES.get(name, own), length="long", locale=words.code)
    except UnknownUnitError:
        return None


def _ratio(value: Decimal, words: Words) -> str:
    from fractions import Fraction

    near = Fraction(value).limit_denominator(10)
    known = words.fractions.get(f"{near.numerator}/{near.denominator}")
    if known and abs(Fraction(value) - near) < Fraction(1, 100):
        return known
    return _with_unit(value * 100, "percent", words)
