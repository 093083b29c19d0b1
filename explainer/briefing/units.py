"""Units of measurement: their names in Explainer, and the symbols that all languages share.

Takes tokens; gives the unit that a symbol there stands for. Words for units stand in each language's table.
Counts and money have no unit. A scale is part of the value, a prefix part of the unit: "5 million tonnes" are
5,000,000 `tonne`, "40 MW" are 40 `megawatt`.
"""

from typing import Final

from explainer.briefing.tokens import Tokens, word_set

UNITS: Final = word_set(
    "percent percentage_point basis_point permille ratio multiple kilometre metre centimetre millimetre mile"
    " foot inch nautical_mile hectare acre decare square_metre square_kilometre square_mile square_foot litre"
    " hectolitre millilitre cubic_metre cubic_kilometre cubic_hectometre cubic_foot barrel gallon bushel tonne"
    " kilotonne megatonne gigatonne kilogram gram milligram microgram pound ounce quintal hundredweight carat"
    " watt kilowatt megawatt gigawatt terawatt horsepower watt_hour kilowatt_hour megawatt_hour gigawatt_hour"
    " terawatt_hour joule calorie kilocalorie degree_celsius degree_fahrenheit degree second millisecond minute"
    " hour day night week month year decade century kilometre_per_hour mile_per_hour metre_per_second knot"
    " kilobyte megabyte gigabyte terabyte megabit_per_second gigabit_per_second decibel volt kilovolt ampere"
    " hertz kilohertz megahertz gigahertz bar"
)
"""Every unit that a quantity can have. Dimensionless ones first; names are English, singular, with underscores."""

LONG_STRETCHES: Final = word_set("day night week month year decade century")
"""Units of time during which something else goes on: "over five years"."""

SYMBOLS: Final = {
    "%": "percent", "٪": "percent", "‰": "permille",
    "km": "kilometre", "m": "metre", "cm": "centimetre", "mm": "millimetre", "mi": "mile", "ft": "foot",
    "nmi": "nautical_mile",
    "ha": "hectare", "m²": "square_metre", "m2": "square_metre", "km²": "square_kilometre", "km2": "square_kilometre",
    "mq": "square_metre", "kmq": "square_kilometre",
    "l": "litre", "L": "litre", "hl": "hectolitre", "ml": "millilitre", "mL": "millilitre",
    "m³": "cubic_metre", "m3": "cubic_metre", "km³": "cubic_kilometre", "km3": "cubic_kilometre",
    "hm³": "cubic_hectometre",
    "hm3": "cubic_hectometre", "mc": "cubic_metre",
    "bbl": "barrel", "bpd": "barrel", "b/d": "barrel", "bbl/d": "barrel",
    "t": "tonne", "kt": "kilotonne", "Mt": "megatonne", "Gt": "gigatonne", "MT": "megatonne",
    "kg": "kilogram", "g": "gram", "mg": "milligram", "µg": "microgram", "μg": "microgram", "q": "quintal",
    "lb": "pound", "lbs": "pound",
    "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "PS": "horsepower",
    "hp": "horsepower",
    "MWp": "megawatt", "kWp": "kilowatt", "GWp": "gigawatt",
    "Wh": "watt_hour", "kWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "TWh": "terawatt_hour",
    "kcal": "kilocalorie", "°C": "degree_celsius", "ºC": "degree_celsius", "°F": "degree_fahrenheit",
    "ºF": "degree_fahrenheit",
    "℃": "degree_celsius", "℉": "degree_fahrenheit", "°": "degree",
    "h": "hour", "min": "minute", "ms": "millisecond", "s": "second", "sn": "second", "dk": "minute",
    "km/h": "kilometre_per_hour", "kmh": "kilometre_per_hour", "mph": "mile_per_hour", "m/s": "metre_per_second",
    "kn": "knot",
    "kt/h": "knot", "km/sa": "kilometre_per_hour",
    "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "Mbit/s": "megabit_per_second", "Mb/s": "megabit_per_second", "Mbps": "megabit_per_second",
    "Gbit/s": "gigabit_per_second", "Gb/s": "gigabit_per_second", "Gbps": "gigabit_per_second",
    "dB": "decibel", "V": "volt", "kV": "kilovolt", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz",
    "GHz": "gigahertz",
}  # fmt: skip
"""Symbols, case included."""

LOWER: Final = {
    "km": "kilometre", "kg": "kilogram", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "kwh": "kilowatt_hour",
    "mwh": "megawatt_hour", "gwh": "gigawatt_hour", "twh": "terawatt_hour", "km/h": "kilometre_per_hour",
    "mbps": "megabit_per_second",
    "km²": "square_kilometre", "ghz": "gigahertz", "mhz": "megahertz", "db": "decibel",
}  # fmt: skip
"""Symbols that are understood in any case."""

SCALED: Final = {"bcm": 10**9, "mcm": 10**6, "Mm³": 10**6, "Mm3": 10**6}
"""Symbols for so many cubic metres."""

LOOSE: Final = frozenset(
    {"m", "s", "h", "t", "g", "l", "L", "q", "W", "V", "min", "kn", "mi", "ms", "sn", "dk", "mc", "PS", "MT"}
)
"""Symbols that are also something else, so that they count only where nothing else fits."""

LONGEST: Final = 4  # tokens in a symbol: "µg/m³"


def symbol_at(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Give the end (exclusive) and the text of the longest unit symbol that begins at a token."""
    text, best = "", None
    for index in range(start, min(start + LONGEST, len(tokens))):
        if index > start and tokens[index].spaced:
            break
        text += tokens[index].text
        if text in SYMBOLS or text.lower() in LOWER or text in SCALED:
            best = index + 1, text
    if best and _goes_on(tokens, best[0]):
        return None
    return best


def unit_of(symbol: str) -> tuple[str, int]:
    """Give the unit of a symbol, and what the value is to be multiplied by."""
    if symbol in SCALED:
        return "cubic_metre", SCALED[symbol]
    return SYMBOLS.get(symbol) or LOWER[symbol.lower()], 1


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Tell whether letters or digits touch the symbol, so that it is a piece of a longer word ("5G-Netz", "5m2b")."""
    if end >= len(tokens) or tokens[end].spaced:
        return False
    last, following = tokens[end - 1].text, tokens[end].text
    return following[0].isalnum() and last[-1].isalnum()
