"""Numbers that German and Italian write as one word: "zweihundertfünfzig", "venticinquemila".

Takes a language; gives the numbers below 1,000 and the usual thousands by their word. Other languages have none.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

GERMAN_ONES: Final = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
                      "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")  # fmt: skip
GERMAN_TENS: Final = (
    "",
    "zehn",
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)
ITALIAN_ONES: Final = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
                       "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove")  # fmt: skip
ITALIAN_TENS: Final = (
    "",
    "dieci",
    "venti",
    "trenta",
    "quaranta",
    "cinquanta",
    "sessanta",
    "settanta",
    "ottanta",
    "novanta",
)
THOUSANDS: Final = (*range(2, 20), *range(20, 100, 5), *range(100, 1000, 50))


def compounds(language: str) -> Mapping[str, int | Decimal]:
    """Give number words of more than one part, from 21 on, and the German ones with a half."""
    if language == "de":
        halves = {f"{GERMAN_ONES[number]}einhalb": number + Decimal("0.5") for number in range(1, 13)}
        below = {_german(number): number for number in range(21, 1000)} | {"einhundert": 100}
        below |= {_german(number) + "tausend": number * 1000 for number in THOUSANDS} | {"eintausend": 1000}
        return (
            halves
            | {"anderthalb": Decimal("1.5")}
            | below
            | {
                f"{_german(thousands) if thousands > 1 else ''}tausend{_german(rest)}": thousands * 1000 + rest
                for thousands in range(1, 21)
                for rest in range(100, 1000, 100)
            }
        )
    if language == "it":
        below = {_italian(number): number for number in range(21, 1000)}
        below |= {word[:-1] + "é": number for word, number in below.items() if word.endswith("tre")}
        below |= {_italian(number) + "mila": number * 1000 for number in THOUSANDS}
        return below | {
            f"{_italian(thousands) + 'mila' if thousands > 1 else 'mille'}{_italian(rest)}": thousands * 1000 + rest
            for thousands in range(1, 21)
            for rest in range(100, 1000, 100)
        }
    return {}


def _german(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = f"{GERMAN_ONES[hundreds] if hundreds > 1 else ''}hundert" if hundreds else ""
    if rest < 20:
        return head + ("eins" if rest == 1 else GERMAN_ONES[rest])
    tens, ones = divmod(rest, 10)
    return head + (f"{GERMAN_ONES[ones]}und" if ones else "") + GERMAN_TENS[tens]


def _italian(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = f"{ITALIAN_ONES[hundreds] if hundreds > 1 else ''}cento" if hundreds else ""
    if rest < 20:
        return head + ITALIAN_ONES[rest]
    tens, ones = divmod(rest, 10)
    ten = ITALIAN_TENS[tens]
    return head + (ten[:-1] if ones in (1, 8) else ten) + ITALIAN_ONES[ones]
