"""Scales: the words and marks that multiply a number, "million", "Mrd.", "bn".

Takes tokens and the place after a number; gives the end and the factor of the scale there, or None. A mark such as
"m" is a scale only where money or a counted noun shows it.
"""

from typing import Final

from explainer.briefing.currencies import sign_after
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens, word_set

ALWAYS_SCALES: Final = frozenset(
    {"bn", "mn", "mln", "bln", "tn", "trn", "Bn", "mld", "Mld", "mrd", "Mrd", "Mio", "Mds", "Md", "mlr", "mr"}
)
"""Marks that mean nothing else; others need money beside them or capital letters."""
CAPITAL_SCALES: Final = frozenset("KMBT")
DIMENSIONS: Final = word_set("long wide high tall deep thick across away below above tower pool wave waves cable pipe")
"""What follows "5m" where it means metres."""


def scale_at(
    tokens: Tokens, end: int, lexicon: QuantityLexicon, *, digits: bool, money: bool
) -> tuple[int, int] | None:
    """Give the end and the factor of the scale word or mark at a token."""
    if end >= len(tokens):
        return None
    start = after_hyphen(tokens, end)
    found = lexicon.scales.at(tokens, start)
    if tokens[start].folded in lexicon.vague:  # Turkish "binlerce" is no ending of a thousand
        return None
    if found and (start > end or tokens[end].spaced or digits):
        return found if _stands_alone(tokens, found[0]) else None
    if digits and start == end and (factor := lexicon.marks.get(tokens[end].text)):
        return (end + 1, factor) if _is_mark(tokens, end, lexicon, money=money) else None
    return None


def _is_mark(tokens: Tokens, index: int, lexicon: QuantityLexicon, *, money: bool) -> bool:
    text = tokens[index].text
    if not _stands_alone(tokens, index + 1):
        return False
    if text in ALWAYS_SCALES or money or _money_follows(tokens, index + 1, lexicon):
        return True
    if tokens[index].spaced:
        return False
    if text in CAPITAL_SCALES or text == "k":
        counted = index + 1 < len(tokens) and tokens[index + 1].spaced and tokens[index + 1].text[0].isalpha()
        return counted and not lexicon.part_follows.at(tokens, index + 1)
    if text != "m" or lexicon.language != "en":
        return False
    following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
    return following.isalpha() and following not in DIMENSIONS


def _money_follows(tokens: Tokens, index: int, lexicon: QuantityLexicon) -> bool:
    if sign_after(tokens, index):
        return True
    of = lexicon.of.at(tokens, index)
    return lexicon.currencies.at(tokens, of[0] if of else index) is not None


def _stands_alone(tokens: Tokens, end: int) -> bool:
    """Tell whether no letters or digits touch the token before."""
    return end >= len(tokens) or tokens[end].spaced or not tokens[end].text[0].isalnum()


def after_hyphen(tokens: Tokens, end: int) -> int:
    """Step over a hyphen that ties two words."""
    if end + 1 < len(tokens) and tokens[end].folded == "-" and not tokens[end].spaced and not tokens[end + 1].spaced:
        return end + 1
    return end
