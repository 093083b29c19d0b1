"""Multiples: "doubled", "three times as many", "3x", "iki katı", "verdreifacht", "halved".

Takes tokens and a place; gives the amount with the unit `multiple` that begins there, or None.
"""

from decimal import Decimal
from typing import Final

from explainer.briefing.amounts import Amount
from explainer.briefing.numbers import Number
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens

UNIT: Final = "multiple"
SIGNS: Final = frozenset({"x", "×"})
NO_MULTIPLE: Final = frozenset({"digit", "digits", "down", "standard", "standards", "check", "decker", "glazing",
"taxation", "win",
                                "jeopardy", "counting", "play", "room", "rooms", "bed", "beds", "espresso",
                                "header", "murder",
                                "staatsbürgerschaft", "nationalité", "nationalità", "aveugle"})  # fmt: skip
"""What "double" only describes."""


def multiple_at(tokens: Tokens, start: int, number: Number | None, lexicon: QuantityLexicon) -> Amount | None:
    """Give the multiple that begins at a token; `number` is the number that does, if any."""
    found = lexicon.multiples.at(tokens, start)
    if found and not _only_describes(tokens, found[0]):
        return Amount(Decimal(found[1]), start, found[0], unit=UNIT, worded=True)
    return _times(tokens, number, lexicon) if number and not number.one else None


def _only_describes(tokens: Tokens, end: int) -> bool:
    following = end + 1 if end < len(tokens) and tokens[end].folded == "-" else end
    return following < len(tokens) and tokens[following].folded in NO_MULTIPLE


def _times(tokens: Tokens, number: Number, lexicon: QuantityLexicon) -> Amount | None:
    """Read a number and a word for times; "met three times" counts and is no multiple."""
    end = number.end
    hyphen = end < len(tokens) and tokens[end].folded == "-" and not tokens[end].spaced
    found = lexicon.times.at(tokens, end) or (lexicon.times.at(tokens, end + 1) if hyphen else None)
    if not found:
        return None
    last = tokens[found[0] - 1]
    if last.folded in SIGNS:
        if last.spaced or (found[0] < len(tokens) and not tokens[found[0]].spaced and tokens[found[0]].text.isalnum()):
            return None
    elif not lexicon.times_free and not lexicon.times_follow.at(tokens, found[0]) and not _is_fold(last.folded):
        return None
    return Amount(number.value, number.start, found[0], unit=UNIT, worded=number.worded)


def _is_fold(word: str) -> bool:
    return word in ("fold", "fach", "fache", "fachen")
