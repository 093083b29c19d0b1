"""Numbers in a row that count nothing: telephone numbers, scores, times of day, "24/7".

Takes tokens and an amount; tells whether it is a piece of such a row.
"""

from decimal import Decimal
from typing import Final

from explainer.briefing.amounts import Amount
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Token, Tokens

LONG_CHAIN: Final = 3  # numbers in a row that are no thousands: a telephone number


def word_at(tokens: Tokens, index: int) -> str:
    """Give the word at a place, an empty text beyond the sentence."""
    return tokens[index].folded if 0 <= index < len(tokens) else ""


def glued_before(tokens: Tokens, amount: Amount) -> Token | None:
    """Give the token that touches the amount from before."""
    start = amount.start
    return tokens[start - 1] if start and not tokens[start].spaced else None


def glued_after(tokens: Tokens, amount: Amount) -> Token | None:
    """Give the token that touches the amount from behind."""
    end = amount.end
    return tokens[end] if end < len(tokens) and not tokens[end].spaced else None


def is_chained(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether numbers stand in a row as in telephone numbers, versions and scores ("24/7", "+39 06 12 34")."""
    before, after = glued_before(tokens, amount), glued_after(tokens, amount)
    if before and before.text in "/:_+" and amount.start > 1 and tokens[amount.start - 2].text[-1].isalnum():
        return True
    end = amount.end
    if (
        after
        and after.text in "/:_"
        and end + 1 < len(tokens)
        and tokens[end + 1].numeric
        and not tokens[end + 1].spaced
    ):
        return True
    if not amount.bare:
        return False
    return _row(tokens, amount) >= LONG_CHAIN or _is_dialled(tokens, amount) or _is_score(tokens, amount)


def _is_dialled(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether groups of three digits belong to a telephone number: more digits follow, or an area code leads."""
    groups = [token for token in tokens[amount.start : amount.end] if token.numeric]
    following = tokens[amount.end] if amount.end < len(tokens) else None
    if len(groups) < 2 or amount.scale > 1:
        return False
    before = tokens[amount.start - 1].text if amount.start else ""
    code = tokens[amount.start].text == "+" or (before.isupper() and len(before) > 2)
    return bool(following and following.numeric) or (code and len(groups) > 2)


def _is_score(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether the number is one of two that a hyphen ties and that do not rise: "3-1", "2–2"."""
    end = amount.end
    if end + 1 < len(tokens) and tokens[end].text in "-–" and not tokens[end].spaced and not tokens[end + 1].spaced:
        following = tokens[end + 1].text
        if following.isdecimal() and Decimal(following) <= amount.value and not _dressed_at(tokens, end + 2):
            return True
    start = amount.start
    if start > 1 and tokens[start - 1].text in "-–" and not tokens[start].spaced and not tokens[start - 1].spaced:
        earlier = tokens[start - 2].text
        return earlier.isdecimal() and Decimal(earlier) >= amount.value
    return False


def _dressed_at(tokens: Tokens, index: int) -> bool:
    """Tell whether a unit, a currency or a scale stands after the second of two numbers."""
    return index < len(tokens) and tokens[index].text in "%€$£°"


def _row(tokens: Tokens, amount: Amount) -> int:
    """Count the numbers that stand in a row with this one, parted by nothing but spaces, hyphens, dots and slashes."""
    count = 1
    for step in (-1, 1):
        index = amount.start - 1 if step < 0 else amount.end
        for _ in range(2 * LONG_CHAIN):
            if not 0 <= index < len(tokens) or not (tokens[index].numeric or tokens[index].text in "-.+/"):
                break
            count += tokens[index].numeric
            index += step
    return count


def is_time(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether the number is a time of day: "14.30", "ore 14", "9 a.m.", "18 h"."""
    number = tokens[amount.end - 1] if amount.bare else tokens[amount.start]
    if amount.bare and lexicon.clock_after.at(tokens, amount.end):
        return True
    if not number.numeric:
        return False
    if amount.bare and word_at(tokens, amount.start - 1) in lexicon.clock_before and amount.value <= 24:
        return True
    if amount.bare and word_at(tokens, amount.start - 1) in lexicon.clock_articles and amount.value <= 24:
        following = tokens[amount.end] if amount.end < len(tokens) else None
        return (
            following is None
            or not following.text[0].isalpha()
            or bool(lexicon.fillers.at(tokens, amount.end) or lexicon.part_follows.at(tokens, amount.end))
        )
    if (
        amount.bare
        and word_at(tokens, amount.start - 1) == "h"
        and amount.start > 1
        and tokens[amount.start - 2].numeric
    ):
        return True
    if lexicon.decimal == "," and amount.bare and _looks_like_time(number.text):
        return True
    if amount.unit != "hour" or amount.value > 24:
        return False
    if lexicon.decimal == "," and _looks_like_time(number.text):
        return True
    return lexicon.language != "en" and tokens[amount.end - 1].text == "h" and _is_french_time(tokens, amount)


def _is_french_time(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether "9 h" is a time of day: minutes follow, "à" stands before, or another time after "à"."""
    following = tokens[amount.end] if amount.end < len(tokens) else None
    if following and following.numeric:
        return True
    to_another = following is not None and following.folded == "à" and word_at(tokens, amount.end + 2) == "h"
    return to_another or word_at(tokens, amount.start - 1) in ("à", "dès", "vers", "las", "avant", "après")


def _looks_like_time(text: str) -> bool:
    hours, dot, minutes = text.partition(".")
    return (
        bool(dot)
        and len(minutes) == 2
        and minutes.isdecimal()
        and int(minutes) < 60
        and len(hours) <= 2
        and int(hours) < 25
    )
