"""What only looks like a quantity: "Article 9", "G7", "5G", "F-35", ordinals, times of day, telephone numbers, scores.

Takes tokens and an amount; tells whether it is none. Money, percentages and measures are hardly ever look-alikes, so
most rules ask only about bare numbers.
"""

from decimal import Decimal
from typing import Final

from explainer.briefing.amounts import Amount
from explainer.briefing.number_rows import glued_after, glued_before, is_chained, is_time, word_at
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Token, Tokens

JOINTS: Final = frozenset({"-", "/", ":", "–", "_", "×", "*", "=", "#", "№", "§", "@", "‑"})
LIST_MARKS: Final = frozenset({".", ")", ":"})
SMALL: Final = 10
PAIR: Final = 2  # "between two countries" names the parties
COUNTED: Final = frozenset({"member", "nation", "country", "person", "seat", "vessel", "ship", "city", "company"})
"""What "nine-member" counts."""
BETWEEN: Final = frozenset({"between", "tra", "fra", "zwischen", "entre"})
PARTY_COUNT: Final = 4  # up to "the four countries" a count with such a noun points back
HIGHEST_ORDINAL: Final = 200
STRICT_PER: Final = frozenset({"per", "pro", "je"})
"""Words that before a number mean nothing but a rate; the Italian "per" is dealt with apart."""
YEARS: Final = range(1800, 2101)
POSTCODE: Final = 5


def is_lookalike(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether an amount is no quantity."""
    if amount.one:
        return amount.unit not in ("percent", "percentage_point")
    if is_chained(tokens, amount) or is_time(tokens, amount, lexicon):
        return True
    if amount.unit == "degree" and _is_degree_of_order(tokens, amount, lexicon):
        return True
    if amount.currency and lexicon.language in ("en", "de") and word_at(tokens, amount.start - 1) in STRICT_PER:
        return True  # "$11.42 per $1,000 of value"
    if not amount.bare or amount.scale > 1:
        return _is_vague(tokens, amount, lexicon)
    if amount.worded:
        return _is_loose_word(tokens, amount, lexicon)
    return (
        _touches_a_name(tokens, amount, lexicon)
        or _is_ordinal(tokens, amount, lexicon)
        or _is_listed(tokens, amount)
        or _is_named(tokens, amount, lexicon)
        or _is_rate_base(tokens, amount, lexicon)
        or _is_code(tokens, amount)
    )


def _is_vague(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether "tens of thousands" or the base of a rate was read as a number."""
    if amount.bare and _is_rate_base(tokens, amount, lexicon):
        return True
    named = amount.start > 0 and amount.end == amount.start + 1 and tokens[amount.start].text[0].isupper()
    return amount.worded and ((named and amount.bare) or word_at(tokens, amount.end) in lexicon.vague)


def _touches_a_name(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether letters touch the digits: "G7", "F-35", "5G", "COVID-19", "3D"."""
    before, after = glued_before(tokens, amount), glued_after(tokens, amount)
    if before and (before.text[-1].isalpha() or before.text in "#№§@_*=" or _ties_to_name(tokens, amount.start - 1)):
        return True
    if after and after.text[0].isalpha():
        return True
    if after and after.folded == "-" and amount.end + 1 < len(tokens) and not tokens[amount.end + 1].spaced:
        following = tokens[amount.end + 1]
        capital = following.text[0].isupper() and lexicon.language != "de"
        return following.text.isalpha() and (len(following.text) == 1 or following.text.isupper() or capital)
    return False


def _ties_to_name(tokens: Tokens, joint: int) -> bool:
    """Tell whether a hyphen ties the number to letters before it."""
    if tokens[joint].text not in JOINTS or tokens[joint].spaced or joint == 0:
        return False
    return tokens[joint].text in "-–‑" and tokens[joint - 1].text[-1].isalpha()


def _is_ordinal(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether the number is "3rd", "3º", or "3." before a word in German and Turkish."""
    following = glued_after(tokens, amount)
    if following is None:
        return False
    if following.folded in lexicon.ordinal_marks:
        return True
    end = amount.end
    if following.folded == "'" and word_at(tokens, end + 1).lstrip("ıiuü").startswith(("nci", "ncı", "ncu", "ncü")):
        return True
    if (
        word_at(tokens, amount.start - 1) == ":"
        or following.text != "."
        or lexicon.language not in ("de", "tr")
        or end + 1 >= len(tokens)
    ):
        return False
    return amount.value <= HIGHEST_ORDINAL and tokens[end + 1].text[0].isalpha()


def _is_degree_of_order(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether "3°" before a noun is an ordinal."""
    following = tokens[amount.end] if amount.end < len(tokens) else None
    ordinal = "°" in lexicon.ordinal_marks and tokens[amount.end - 1].text == "°" and amount.value <= SMALL
    return bool(
        ordinal and following and following.text[0].isalpha() and not lexicon.part_follows.at(tokens, amount.end)
    )


def _is_listed(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether the number opens the text as a list mark: "1.", "2)", "(3)"."""
    opens = amount.start == 0 or (amount.start == 1 and tokens[0].text == "(")
    return (
        opens and amount.end < len(tokens) and tokens[amount.end].text in LIST_MARKS and not tokens[amount.end].spaced
    )


def _is_named(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether a word before or after makes the number a name: "Article 9", "Lines 4 and 6", "9. madde"."""
    start = amount.start
    if amount.grouped:
        return False
    if lexicon.classes.before(tokens, start) or lexicon.classes_after.at(tokens, _past_ending(tokens, amount.end)):
        return not _is_counted(tokens, amount, lexicon)
    if start > 1 and tokens[start - 1].folded in (
        "and",
        "e",
        "und",
        "et",
        "y",
        "ve",
        ",",
        "or",
        "to",
        "bis",
        "o",
        "-",
        "–",
        "/",
    ):
        earlier = tokens[start - 2]
        if earlier.numeric and lexicon.classes.before(tokens, start - 2):
            return True
    return _follows_a_name(tokens, amount, lexicon)


def _is_counted(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether a word that is always counted follows the number."""
    following = tokens[amount.end] if amount.end < len(tokens) else None
    return bool(following and any(form in lexicon.count_nouns for form in following.forms))


def _past_ending(tokens: Tokens, end: int) -> int:
    return end + 1 if word_at(tokens, end) == "." else end


def _follows_a_name(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether a capitalised word stands before a number after which nothing is counted: "Falcon 9"."""
    before = tokens[amount.start - 1] if amount.start else None
    if before is None or not before.text[0].isupper() or not before.text.isalpha():
        return False
    if not amount.grouped and amount.value in YEARS:
        return True
    opens = amount.start == 1 or tokens[amount.start - 2].text in '.:;!?–—("“„«'
    if opens or amount.value != int(amount.value):
        return False
    following = tokens[amount.end] if amount.end < len(tokens) else None
    if following and following.text in "-–" and word_at(tokens, amount.end + 1)[:1].isdecimal():
        return False
    if lexicon.language == "de":  # all nouns have capitals there, so that only acronyms tell
        return before.text.isupper() and (following is None or not following.text[0].isupper())
    if following is None or not following.text[0].isalpha():
        return lexicon.language != "tr" or following is None or following.text != "'"
    return False


def _is_rate_base(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether the number is the base of a rate: "per 100,000"."""
    if amount.bare and word_at(tokens, amount.start - 1) in STRICT_PER and lexicon.language in ("en", "de"):
        return True
    power = Decimal(10) ** (len(str(int(amount.value))) - 1) if 100 <= amount.value < 10**9 else None
    if amount.value != power:
        return False
    return lexicon.per.before(tokens, amount.start) is not None or (
        lexicon.language == "tr"
        and (
            word_at(tokens, amount.end) in ("kişide", "nüfusa", "kişiye") or word_at(tokens, amount.end + 1) == "başına"
        )
    )


def _is_code(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether digits stand for no amount: a leading zero, a postcode before a town."""
    text = tokens[amount.start].text
    if amount.grouped or not text.isdecimal():
        return False
    if len(text) > 1 and text[0] == "0":
        return True
    following = tokens[amount.end] if amount.end < len(tokens) else None
    after_comma = amount.start > 1 and tokens[amount.start - 1].text == ","
    return bool(len(text) == POSTCODE and after_comma and following and following.text[0].isupper())


def _is_noun(token: Token | None, lexicon: QuantityLexicon) -> bool:
    """Tell whether a word may be what is counted, by its form alone."""
    return (
        token is not None and token.text.isalpha() and len(token.text) > 3 and not lexicon.part_follows.at((token,), 0)
    )


def _is_loose_word(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether a number word counts nothing here: "the two countries", "Group of Seven", "two-way"."""
    start, end = amount.start, amount.end
    first, following = tokens[start], tokens[end] if end < len(tokens) else None
    if lexicon.units.at(tokens, start - 1) or (following and following.folded in lexicon.vague):
        return True
    if start and first.text[0].isupper() and tokens[start - 1].text not in '.:;!?–—("“„«•-':
        return True
    if following and following.folded == "-" and not following.spaced and word_at(tokens, end + 1) in lexicon.numbers:
        return False
    if following and following.folded == "-" and not following.spaced:
        word = word_at(tokens, end + 1)
        return not word or word in lexicon.hyphenated or (amount.value < SMALL and word not in COUNTED)
    if start and tokens[start - 1].folded == "-" and not first.spaced:
        return word_at(tokens, start - 2) not in lexicon.numbers
    linked = lexicon.change_to.at(tokens, end) or lexicon.and_.at(tokens, end)
    pointed = not linked and amount.value <= SMALL and lexicon.definite.before(tokens, start) is not None
    if pointed and not _is_noun(following, lexicon):
        return True
    if word_at(tokens, start - 1) in lexicon.ordinal_marks and amount.value <= SMALL:
        return True
    paired = amount.value == PAIR and (lexicon.language == "tr" or word_at(tokens, start - 1) in BETWEEN)
    return (paired or (pointed and amount.value <= PARTY_COUNT)) and _is_party(following, lexicon)


def _is_party(token: Token | None, lexicon: QuantityLexicon) -> bool:
    """Tell whether a word names the parties of a story; a Turkish ministry is no minister."""
    return bool(token and any(form in lexicon.parties for form in token.forms)) and not _is_office(token)


def _is_office(token: Token | None) -> bool:
    return token is not None and token.folded.startswith(("bakanlı", "başkanlı"))
