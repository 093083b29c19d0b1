"""Numbers as readers of a language write them, and what a figure's qualifier says in words.

Takes values of the record; gives text by CLDR. A value is never rounded, and keeps the digits it was recorded with:
where a scale word ("29 billion") would need rounding, the number stands in full.
"""

from decimal import Decimal

from msgspec import Struct

from explainer.content.types import Figure
from explainer.languages.types import Plural, Words

NO_BREAK = "\u00a0"
THOUSAND = 1000
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

    return str(format_decimal(value, _digits(value), locale=words.code))


def counted(plural: Plural, n: int, words: Words) -> str:
    """Fill a sentence about a number in the form that the number asks for."""
    form = plural.one if n in words.singular else plural.other
    return form.format(n=number(Decimal(n), words) if n > 999 else n)


def listed(items: list[str], words: Words) -> str:
    """Join items as the language does: "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    from babel.lists import format_list

    if len(items) > 3:  # commas in all of our languages; format_list writes the whole list anew for each item
        items = [", ".join(items[:-2]), *items[-2:]]
    return format_list(items, locale=words.code)


def _decimals(value: Decimal) -> int:
    """Count the decimals of a value; the zeros that "1.5 thousand" leaves behind as 1500.0 are none."""
    if abs(value) >= THOUSAND and value == value.to_integral_value():
        return 0
    return max(0, -int(value.as_tuple().exponent))


def _digits(value: Decimal, least: int = 0) -> str:
    """Give the pattern of a number that shows all its decimals and no more: CLDR's own ones round to three."""
    decimals = max(_decimals(value), least)
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _scaled(value: Decimal, words: Words) -> str | None:
    for scale in words.scales:
        part = value.scaleb(-scale.power).normalize()
        if abs(part) >= 1:
            if _decimals(part) > LONGEST_SCALED:
                return None
            word = scale.word.one if part in words.singular else scale.word.other
            return f"{number(part, words)}{NO_BREAK}{word}"
    return None


def _money(value: Decimal, currency: str, words: Words) -> str:
    from babel.numbers import format_currency, get_currency_symbol

    scaled = _scaled(value, words)
    symbol = get_currency_symbol(currency, locale=words.code)
    space = NO_BREAK if symbol[-1].isalpha() else ""  # "TRY 12", "€12"
    if scaled is None:
        pattern = _money_pattern(value, currency, words.code).replace("¤#", f"¤{space}#")
        return format_currency(value, currency, pattern, words.code, currency_digits=False)
    if currency in words.currencies:
        return f"{scaled} {words.currencies[currency]}"
    return f"{scaled}{NO_BREAK}{currency}" if words.currencies else f"{symbol}{space}{scaled}"


def _money_pattern(value: Decimal, currency: str, locale: str) -> str:
    """Give the pattern of an amount: in full units without decimals, else with at least those of the currency."""
    from babel import Locale
    from babel.numbers import get_currency_precision

    least = get_currency_precision(currency) if _decimals(value) else 0
    form = str(Locale.parse(locale).currency_formats["standard"].pattern)
    return form.replace("#,##0.00", _digits(value, least))


def _with_unit(value: Decimal, unit: str, words: Words) -> str:
    name = unit.lower().replace(" ", "_").replace("-", "_")
    if name in {"percent", "per_cent", "%"}:
        return _percent(value, words)
    if name == "ratio":
        return _ratio(value, words)
    if name in words.units:
        own = words.units[name]
        return (own.one if value in words.singular else own.other).format(value=number(value, words))
    return _measured(value, name, words) or f"{_scaled(value, words) or number(value, words)}{NO_BREAK}{unit}"


def _percent(value: Decimal, words: Words) -> str:
    from babel import Locale
    from babel.numbers import format_percent

    form = str(Locale.parse(words.code).percent_formats[None].pattern).replace("#,##0", _digits(value))
    return format_percent(value.scaleb(-2), form, locale=words.code)


def _measured(value: Decimal, name: str, words: Words) -> str | None:
    if name in SYMBOLS:
        return f"{_scaled(value, words) or number(value, words)}{NO_BREAK}{SYMBOLS[name]}"
    from babel.units import UnknownUnitError, format_unit

    own = name.replace("metre", "meter").replace("litre", "liter").replace("_", "-")
    try:
        return format_unit(value, CLDR_NAMES.get(name, own), "long", _digits(value), locale=words.code)
    except UnknownUnitError:
        return None


def _ratio(value: Decimal, words: Words) -> str:
    """Write a ratio as a word where the record holds that fraction, to as many decimals as it has, and at least two."""
    from fractions import Fraction

    near = Fraction(value).limit_denominator(10)
    known = words.fractions.get(f"{near.numerator}/{near.denominator}")
    if known and (near == value or (_decimals(value) > 1 and round(near, _decimals(value)) == Fraction(value))):
        return known
    return _with_unit(value.scaleb(2), "percent", words)
