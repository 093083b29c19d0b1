"""Quantities in running text: amounts, money, percentages, ratios, multiples, ranges.

Takes a sentence and its language; gives the quantities in it, each with the span it was read from. A quantity is what
the text states of how much or how many, in digits or in words from two on. Dates, ordinals, times of day, names with
numbers and the base of a rate are none; "the two countries" points back and counts nothing. The base of a rate ("a
year", "per kilo") is part of neither value nor unit. Refuses nothing: text without a quantity gives an empty tuple.
"""

import re
from functools import cache

from explainer.briefing.amounts import Amount, amount_of
from explainer.briefing.calendar_reading import date_spans
from explainer.briefing.lookalikes import is_lookalike
from explainer.briefing.multiples import multiple_at
from explainer.briefing.numbers import number_at
from explainer.briefing.qualifiers import qualified
from explainer.briefing.quantity_words.lexicon import QuantityLexicon, quantity_lexicon
from explainer.briefing.ranges import join_ranges
from explainer.briefing.ratios import ratio_at
from explainer.briefing.tokens import Tokens, fold, tokenise
from explainer.briefing.types import Qualifier, Quantity, Span


def quantities(sentence: str, language: str) -> tuple[Quantity, ...]:
    """Give the quantities of a sentence, in their order; spans do not overlap."""
    lexicon = quantity_lexicon(language)
    if not _may_hold(sentence, lexicon):
        return ()
    tokens = tokenise(sentence, lexicon.language, lexicon.stem)
    found: list[Amount] = []
    for amount in join_ranges(tokens, _amounts(tokens, lexicon), lexicon):
        claimed = qualified(tokens, amount, lexicon)
        between = bool(found) and claimed.start <= found[-1].end and claimed.start < amount.start
        if between and claimed.qualifier is Qualifier.UP_TO:
            claimed = amount  # "subió 40 centavos hasta 6,15": between two amounts "hasta" means "to"
        found.append(claimed)
    return tuple(_quantity(sentence, tokens, amount) for amount in found)


def _may_hold(sentence: str, lexicon: QuantityLexicon) -> bool:
    """Tell quickly whether there is a digit or a number word at all."""
    if _digit().search(sentence):
        return True
    return not lexicon.triggers.isdisjoint(_letters().findall(fold(sentence, lexicon.language)))


def _amounts(tokens: Tokens, lexicon: QuantityLexicon) -> list[Amount]:
    """Read from left to right; what is a date or a look-alike is stepped over."""
    dates = date_spans(tokens, lexicon.language)
    found: list[Amount] = []
    index = 0
    while index < len(tokens):
        if index in dates:
            index = dates[index]
            continue
        if not tokens[index].numeric and not any(form in lexicon.starters for form in tokens[index].forms):
            index += 1
            continue
        number = number_at(tokens, index, lexicon)
        amount = multiple_at(tokens, index, number, lexicon) or ratio_at(tokens, index, number, lexicon)
        if amount is None and number:
            amount = amount_of(tokens, number, lexicon)
            index = max(number.end, index + 1)
            if amount.end not in range(number.start, number.end) and is_lookalike(tokens, amount, lexicon):
                continue
        if amount is None:
            index += 1
        elif not found or amount.start >= found[-1].end:
            found.append(amount)
            index = amount.end
        else:
            index = max(index + 1, amount.end)
    return found


def _quantity(sentence: str, tokens: Tokens, amount: Amount) -> Quantity:
    span = Span(tokens[amount.start].start, tokens[amount.end - 1].end)
    return Quantity(
        value=amount.value,
        value_max=amount.value_max,
        unit=amount.unit,
        currency=amount.currency,
        qualifier=amount.qualifier,
        written=sentence[span.start : span.end],
        span=span,
    )


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9½⅓⅔¼¾]")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")
