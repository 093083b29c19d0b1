"""Money: the signs and codes that all languages share.

Takes tokens; gives the ISO 4217 code that a sign or a code there stands for. Words for money stand in each language's
table.
"""

from typing import Final

from explainer.briefing.tokens import Tokens, word_set

SIGNS: Final = {
    "$": "USD", "US$": "USD", "USD$": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "A$": "AUD", "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "MX$": "MXN", "R$": "BRL", "€": "EUR", "£": "GBP", "GB£": "GBP",
    "¥": "JPY",
    "CN¥": "CNY", "RMB": "CNY", "₺": "TRY", "TL": "TRY", "₹": "INR", "Rs": "INR", "₽": "RUB", "₩": "KRW",
    "₪": "ILS", "₴": "UAH",
    "₦": "NGN", "฿": "THB", "₫": "VND", "₱": "PHP", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₡": "CRC", "₲": "PYG",
    "₵": "GHS",
    "Fr": "CHF", "SFr": "CHF", "sFr": "CHF", "Fr.": "CHF", "SFr.": "CHF", "zł": "PLN", "Kč": "CZK", "Ft": "HUF",
    "лв": "BGN", "RM": "MYR",
    "Rp": "IDR", "S/": "PEN", "E£": "EGP", "£E": "EGP", "FCFA": "XOF", "￥": "JPY", "＄": "USD", "euro": "EUR", "Euro": "EUR",
}  # fmt: skip
"""Signs and short forms, as they are written."""

CODES: Final = word_set(
    "AED AFN AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CZK DEM"
    " DKK DOP DZD EGP ETB EUR FJD FRF GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY"
    " KES KGS KHR KRW KWD KZT LBP LKR LYD MAD MDL MGA MKD MMK MNT MUR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD"
    " OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS SYP THB TND TRY TTD TWD TZS UAH UGX"
    " USD UYU UZS VES VND XAF XAU XCD XOF XPF YER ZAR ZMW"
)
"""ISO 4217, without the codes that are mostly words."""

RARE_BEFORE: Final = frozenset({"euro", "Euro", "COP", "PEN", "TL", "Fr", "RM", "Ft", "Rs"})
"""Codes that before a small number are rather a name ("COP 30")."""

LONGEST: Final = 3  # tokens in a sign


def sign_before(tokens: Tokens, end: int) -> tuple[int, str] | None:
    """Give the start and the currency of the sign or code right before a token; spaces may stand between."""
    text, best = "", None
    for index in range(end - 1, max(end - 1 - LONGEST, -1), -1):
        if index < end - 1 and tokens[index + 1].spaced:
            break
        text = tokens[index].text + text
        if code := _code(text):
            best = index, code
    if best and _touches_letters(tokens, best[0]):
        return None
    return best


def sign_after(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Give the end (exclusive) and the currency of the sign or code at a token."""
    text, best = "", None
    for index in range(start, min(start + LONGEST, len(tokens))):
        if index > start and tokens[index].spaced:
            break
        text += tokens[index].text
        if code := _code(text):
            best = index + 1, code
    if best and best[0] < len(tokens) and not tokens[best[0]].spaced and tokens[best[0]].text.isalnum():
        return None
    return best


def _code(text: str) -> str | None:
    return SIGNS.get(text) or (text if text in CODES else None)


def _touches_letters(tokens: Tokens, start: int) -> bool:
    return start > 0 and not tokens[start].spaced and tokens[start - 1].text[-1].isalnum()
