"""A number with what is written around it: sign, currency, unit, and a "+" behind.

Takes tokens and a number among them; gives the amount, with the tokens it reaches over.
"""

from decimal import Decimal
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from explainer.briefing.currencies import RARE_BEFORE, sign_after, sign_before
from explainer.briefing.numbers import Number
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens, word_set
from explainer.briefing.types import Qualifier
from explainer.briefing.units import LOOSE, symbol_at, unit_of

DOUBTFUL_MONEY: Final = word_set(
    "won livres libras reales real soles mark schilling lei leva lev rand dong lek ley bar quid mil pound"
    " florines frank tenge lari manat riyal"
)
"""Words for money that are mostly something else, so that they count only after a scale or a large number."""
NEAR: Final = 40  # tokens
MOST_POINTS: Final = 50  # more are points of an index
PERCENT_WORDS: Final = frozenset({"percent", "cent", "cento", "prozent", "ciento"})
LARGE: Final = 1000
EURO_AREA: Final = ("zone", "area", "bloc", "länd", "staat", "raum", "bölge", "land")
MINUSES: Final = ("-", "−", "–")
TEMPERATURES: Final = frozenset({"degree", "degree_celsius", "degree_fahrenheit", "percent"})

PARTICIPLES: Final = ("ato", "uto", "ito", "sto", "tto", "nto", "rto", "ado", "ido", "so", "cho")
"""Endings after the Italian and Spanish "ha", which is a verb there and no hectare."""


class Amount(Struct, frozen=True):
    """A quantity in the making: tokens start to end, half open."""

    value: Decimal
    start: int
    end: int
    unit: str | None = None
    currency: str | None = None
    qualifier: Qualifier | None = None
    value_max: Decimal | None = None
    scale: int = 1
    worded: bool = False
    one: bool = False
    grouped: bool = False
    dressed: bool = False  # its unit or currency is its own, not handed on by its neighbour
    before: bool = (
        False  # its unit or currency stands before the number, so that it holds for the next one of a range too
    )

    @property
    def bare(self) -> bool:
        """Tell whether it has neither unit nor currency."""
        return self.unit is None and self.currency is None


def amount_of(tokens: Tokens, number: Number, lexicon: QuantityLexicon) -> Amount:
    """Dress a number with what is written around it."""
    qualifier = Qualifier.ABOUT if number.rounded else None
    amount = Amount(number.value, number.start, number.end, qualifier=qualifier, scale=number.scale,
                    worded=number.worded, one=number.one, grouped=number.grouped)  # fmt: skip
    amount = _with_plus(tokens, amount)
    amount = _dressed_before(tokens, amount, lexicon)
    if amount.bare:
        amount = _dressed_after(tokens, amount, lexicon)
    return _with_plus(tokens, _signed(tokens, replace(amount, dressed=not amount.bare), lexicon))


def _dressed_before(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    if unit := lexicon.units_before.before(tokens, amount.start):
        return replace(amount, start=unit[0], unit=unit[1], before=True)
    sign = sign_before(tokens, amount.start)
    if sign is None or (amount.scale == 1 and not amount.grouped and tokens[sign[0]].text in RARE_BEFORE):
        return amount
    amount = replace(amount, start=sign[0], currency=sign[1], before=True)
    money = sign_after(tokens, amount.end)  # "$5 million USD", "$300 CAD" say the currency twice
    return replace(amount, end=money[0], currency=money[1]) if money and _is_code(tokens, amount.end) else amount


def _is_code(tokens: Tokens, index: int) -> bool:
    return tokens[index].text.isalpha() and tokens[index].text.isupper() and len(tokens[index].text) == 3


def _dressed_after(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Find the unit or currency after the number: directly, after a hyphen, or after "of" where a scale stands."""
    for start in _places_after(tokens, amount, lexicon):
        unit, money = lexicon.units.at(tokens, start), lexicon.currencies.at(tokens, start)
        if money and (not unit or money[0] >= unit[0]) and _is_money(tokens, amount, start, money[0]):
            code, parts = money[1]
            return replace(amount, end=money[0], currency=code, value=amount.value / parts)
        if unit and not _is_noun_beside(tokens, amount, start, unit):
            return replace(amount, end=unit[0], unit=unit[1])
        if sign := sign_after(tokens, start):
            return replace(amount, end=sign[0], currency=sign[1])
        if pennies := _pennies(tokens, start, lexicon):
            return replace(amount, end=start + 1, currency=pennies, value=amount.value / 100)
        if (symbol := symbol_at(tokens, start)) and _is_unit(tokens, start, symbol):
            unit_name, factor = unit_of(symbol[1])
            return replace(amount, end=symbol[0], unit=unit_name, value=amount.value * factor)
    return _with_points(tokens, amount, lexicon)


def _places_after(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> tuple[int, ...]:
    """Give the tokens at which a unit may begin."""
    end = amount.end
    if end >= len(tokens):
        return ()
    if tokens[end].folded == "-" and not tokens[end].spaced and end + 1 < len(tokens) and not tokens[end + 1].spaced:
        return (end + 1,)
    of = lexicon.of.at(tokens, end) if amount.scale > 1 else None
    return (end, of[0]) if of else (end,)


def _is_noun_beside(tokens: Tokens, amount: Amount, start: int, unit: tuple[int, str]) -> bool:
    """Tell whether "night" or "second" belongs to the noun after it: "three night clinics"."""
    if tokens[start].folded not in ("night", "second") or amount.value < 2 or tokens[start - 1].folded == "-":
        return False
    return unit[0] < len(tokens) and tokens[unit[0]].text.isalpha()


def _is_money(tokens: Tokens, amount: Amount, start: int, end: int) -> bool:
    word, following = tokens[end - 1].folded, tokens[end] if end < len(tokens) else None
    if word == "yeni":  # Turkish for new, not an ending of yen
        return False
    if word in DOUBTFUL_MONEY and end == start + 1 and amount.scale == 1 and amount.value < LARGE:
        return False
    if word == "euro" and following:
        text = tokens[end + 1].folded if following.folded == "-" and end + 1 < len(tokens) else following.folded
        return not text.startswith(EURO_AREA)
    return True


def _pennies(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> str | None:
    """Read "45p" and "45c", which touch their digits."""
    if start >= len(tokens) or tokens[start].text == "¢":
        return "USD" if start < len(tokens) else None
    if tokens[start].spaced or lexicon.language != "en" or (start + 1 < len(tokens) and tokens[start + 1].text == "."):
        return None
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if following and not following.spaced and following.text.isalnum():
        return None
    return {"p": "GBP", "c": "USD"}.get(tokens[start].text)


def _is_unit(tokens: Tokens, start: int, symbol: tuple[int, str]) -> bool:
    """Tell whether a symbol is one: "s", "h" or "t" before an apostrophe or a full stop is something else."""
    end, text = symbol
    if text == "ha" and end < len(tokens) and tokens[end].text.islower() and tokens[end].text.endswith(PARTICIPLES):
        return False  # "la falda a quota 410 ha richiesto pozzi"
    if text not in LOOSE or end >= len(tokens):
        return text != "s" or tokens[start].spaced
    if text == "s" and not tokens[start].spaced:
        return False
    following = tokens[end]
    return (
        following.spaced
        or following.folded not in ("'", "-", ".")
        or (following.text == "." and end + 1 == len(tokens))
    )


def _with_points(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Take points for percentage points where the sentence speaks of percentages."""
    found = lexicon.points.at(tokens, amount.end)
    if (
        found
        and amount.value <= MOST_POINTS
        and _speaks_of_percentages(tokens[max(amount.start - NEAR, 0) : amount.end + NEAR], lexicon)
    ):
        return replace(amount, end=found[0], unit="percentage_point")
    return amount


def _speaks_of_percentages(tokens: Tokens, lexicon: QuantityLexicon) -> bool:
    """Tell whether there is a percentage among some tokens."""
    for index, token in enumerate(tokens):
        if token.text == "%":
            return True
        if lexicon.units_before.at((token,), 0) or (index and token.folded in PERCENT_WORDS):
            return True
    return False


def _signed(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Take in a sign before the amount; a hyphen that ties it to a word is none."""
    start = amount.start
    if start and not tokens[start].spaced and tokens[start - 1].text in MINUSES:
        free = start == 1 or tokens[start - 1].spaced or tokens[start - 2].text in "(["
        return (
            replace(amount, start=start - 1, value=-amount.value) if free and tokens[start - 1].text != "–" else amount
        )
    if start and not tokens[start].spaced and tokens[start - 1].text == "+":
        tied = start > 1 and not tokens[start - 1].spaced and tokens[start - 2].text[-1].isalnum()
        return amount if tied else replace(amount, start=start - 1)
    minus = lexicon.minus.before(tokens, start)
    if minus and (amount.unit in TEMPERATURES or tokens[minus[0]].folded == "minus"):
        return replace(amount, start=minus[0], value=-amount.value)
    return amount


def _with_plus(tokens: Tokens, amount: Amount) -> Amount:
    """Take in a "+" that touches the amount."""
    end = amount.end
    if end < len(tokens) and tokens[end].text in ("+", "＋") and not tokens[end].spaced and amount.qualifier is None:
        touched = end + 1 < len(tokens) and not tokens[end + 1].spaced and tokens[end + 1].numeric
        return amount if touched else replace(amount, end=end + 1, qualifier=Qualifier.PLUS)
    return amount
