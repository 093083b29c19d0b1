"""Amounts that belong together: ranges ("5-8 %", "between 5 and 8"), and changes ("from 40 to 55", two values).

Takes the amounts of a sentence in their order; gives them with ranges joined, and with unit, currency and scale handed
on to the amount of a pair that lacks them.
"""

from decimal import Decimal
from typing import Final

from msgspec.structs import replace

from explainer.briefing.amounts import Amount
from explainer.briefing.qualifiers import after_ending
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Phrases, Tokens, word_set

ORS: Final = frozenset({"or", "oder", "o", "ou", "veya", "ya"})
FEW: Final = 2
OPENING: Final = ":("
MILLION: Final = 10**6
SMALL: Final = 1000
COMPARISONS: Final = ("multiple", "ratio")
AGAINST: Final = word_set("against versus vs contro contre frente gegenüber statt from karşın")
"""Words after which a bare number is compared with the amount before it."""
NEIGHBOURS: Final = 4  # amounts before one that may tell its currency
LOOK_BACK: Final = 10
CHANGING: Final = {
    "fr": ("pass", "mont", "grimp", "augment", "baiss", "chut", "recul", "progress", "descend", "tomb", "bond",
           "rédui", "relev", "port", "ramen",
           "évolu", "hauss", "accr", "diminu", "abaiss", "croî", "remont", "repli", "rabot"),
    "it": ("pass", "sal", "scend", "sces", "cresc", "aument", "cal", "rid", "port", "diminu", "balz", "croll",
           "abbass", "alz", "rialz", "tagli",
           "sporg", "rientr", "lievit", "raddopp", "precipit", "incremen"),
    "es": ("pas", "sub", "baj", "crec", "aument", "cae", "cay", "redu", "elev", "disminu", "increment", "ascend",
           "descend", "rebaj", "recort", "salt",
           "ampli"),
}  # fmt: skip
"""Stems of verbs after which "from … to …" is a change."""
BACK_FROM: Final = {"en": "from", "de": "von", "it": "da", "fr": "de", "es": "de"}
"""In "to 55 per cent from 40" the second number has the unit of the first."""


def join_ranges(tokens: Tokens, amounts: list[Amount], lexicon: QuantityLexicon) -> list[Amount]:
    """Join the ends of ranges and complete the halves of changes."""
    joined: list[Amount] = []
    for amount in amounts:
        if joined and (pair := _pair(tokens, joined[-1], amount, lexicon)):
            joined[-1:] = pair
        else:
            joined.append(_handed_on(tokens, joined, amount, lexicon))
    return joined


def _handed_on(tokens: Tokens, earlier: list[Amount], amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Give a bare amount after which nothing is counted the currency of the sum, or the unit, it is compared with."""
    if _is_millions(tokens, earlier, amount):
        return replace(amount, value=amount.value * MILLION, scale=MILLION, unit=None)
    linked = lexicon.to.at(tokens, amount.end) or lexicon.change_to.at(tokens, amount.end)
    following = tokens[amount.end].folded if amount.end < len(tokens) else ""
    stands = _ends(tokens, amount) or lexicon.part_follows.at(tokens, amount.end) or following in lexicon.numbers
    if not earlier or linked or not amount.bare or not stands:
        return amount
    money = next((other.currency for other in reversed(earlier[-NEIGHBOURS:]) if other.currency), None)
    if amount.scale > SMALL and money:
        return replace(amount, currency=money)
    article = lexicon.fillers.before(tokens, amount.start)
    word = tokens[(article[0] if article else amount.start) - 1].folded if amount.start else ""
    if word in AGAINST and amount.scale == 1 and earlier[-1].unit not in COMPARISONS:
        return replace(amount, unit=earlier[-1].unit, currency=earlier[-1].currency)
    return amount


def _is_millions(tokens: Tokens, earlier: list[Amount], amount: Amount) -> bool:
    """Tell whether "3.1m" are millions, because an amount before it was given in millions."""
    last = tokens[amount.end - 1]
    if amount.unit != "metre" or last.text != "m" or last.spaced or not _ends(tokens, amount):
        return False
    return any(other.scale == MILLION for other in earlier[-NEIGHBOURS:])


def _pair(tokens: Tokens, one: Amount, other: Amount, lexicon: QuantityLexicon) -> list[Amount] | None:
    """Give a range as one amount, a change as two, or None where the two have nothing to do with each other."""
    if one.value_max is not None or (one.unit and other.bare and other.scale > 1):
        return None
    if _between(tokens, one, other, lexicon):
        return _range(*_completed(tokens, one, other, lexicon), lexicon, tokens)
    if change := _change(tokens, one, other, lexicon):
        return change
    if _linked(tokens, one.end, other.start, lexicon.to, lexicon):
        return _range(*_completed(tokens, one, other, lexicon), lexicon, tokens)
    return None


def _between(tokens: Tokens, one: Amount, other: Amount, lexicon: QuantityLexicon) -> bool:
    if not _linked(tokens, one.end, other.start, lexicon.and_, lexicon):
        return False
    if lexicon.language == "tr":
        end = after_ending(tokens, other.end)
        return lexicon.between_after.at(tokens, end) is not None
    return _preceded(tokens, one.start, lexicon.between, lexicon) is not None


def _change(tokens: Tokens, one: Amount, other: Amount, lexicon: QuantityLexicon) -> list[Amount] | None:
    if lexicon.language == "tr":
        if after_ending(tokens, one.end) == other.start and other.start > one.end:
            return list(_completed(tokens, one, other, lexicon))
        return None
    start = _preceded(tokens, one.start, lexicon.from_, lexicon)
    if start is not None and _linked(tokens, one.end, other.start, lexicon.change_to, lexicon):
        if _is_range(tokens, start, one, other, lexicon):
            return None
        return list(_completed(tokens, one, other, lexicon))
    back = BACK_FROM.get(lexicon.language)
    if (
        other.start == one.end + 1
        and tokens[one.end].folded == back
        and other.bare
        and not one.bare
        and _ends(tokens, other)
    ):
        return list(_completed(tokens, one, other, lexicon))
    return None


def _is_range(tokens: Tokens, start: int, one: Amount, other: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether "from … to …" has the ends of a range.

    In English it is a change unless a word such as "ranging" stands before; in German "bis" tells; the Romance
    languages say both alike, so that a verb of change has to stand before.
    """
    if start and tokens[start - 1].folded in lexicon.ranging:
        return True
    if lexicon.language == "de":
        return tokens[one.end].folded == "bis"
    stems = CHANGING.get(lexicon.language)
    if not stems:
        return False
    if other.bare and other.scale == 1 and start and tokens[start - 1].text in OPENING:
        return False  # "Addetti: da 40 a 55" tells of a change, "biglietti: da 8 a 35 euro" does not
    return not any(token.folded.startswith(stems) for token in tokens[max(start - LOOK_BACK, 0) : start])


def _linked(tokens: Tokens, end: int, start: int, links: Phrases[bool], lexicon: QuantityLexicon) -> bool:
    """Tell whether only a linking word, with or without an article, stands between two amounts."""
    found = links.at(tokens, end)
    if not found:
        return False
    reached = found[0]
    if reached < start and (filler := lexicon.fillers.at(tokens, reached)):
        reached = filler[0]
    return reached == start


def _preceded(tokens: Tokens, start: int, words: Phrases[bool], lexicon: QuantityLexicon) -> int | None:
    """Give where the word begins that stands before an amount, with or without an article."""
    filler = lexicon.fillers.before(tokens, start)
    for end in (start, filler[0] if filler else start):
        if found := words.before(tokens, end):
            return found[0]
    return None


def _completed(tokens: Tokens, one: Amount, other: Amount, lexicon: QuantityLexicon) -> tuple[Amount, Amount]:
    """Hand on unit, currency and scale between the two halves of a pair."""
    if one.bare and not other.bare:
        one = replace(one, unit=other.unit, currency=other.currency)
    elif other.bare and one.unit not in COMPARISONS and (one.before or one.currency or _ends(tokens, other)):
        other = replace(other, unit=one.unit, currency=one.currency)
    elif one.currency and other.currency is None and other.unit is None:
        other = replace(other, currency=one.currency)
    if one.scale == 1 and other.scale > 1 and abs(one.value) < SMALL:
        one = replace(one, value=one.value * other.scale, scale=other.scale)
    return one, other


def _ends(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether no word follows that the amount could count."""
    return amount.end >= len(tokens) or not tokens[amount.end].text[0].isalpha()


def _range(one: Amount, other: Amount, lexicon: QuantityLexicon, tokens: Tokens) -> list[Amount] | None:
    if other.value - one.value > FEW and tokens[one.end].folded in ORS:  # "40 or 55" are two
        return None
    same = (one.unit, one.currency) == (other.unit, other.currency)
    if one.before != other.before and one.dressed and other.dressed:  # "jumped 40 cents to $6.15"
        return None
    if not same or one.value >= other.value or _is_score(tokens, one, other, lexicon):
        return None
    start = _preceded(tokens, one.start, lexicon.between, lexicon)
    joined = replace(
        one,
        start=one.start if start is None else start,
        end=_range_end(tokens, other, lexicon),
        value_max=other.value,
        scale=other.scale,
        qualifier=one.qualifier or other.qualifier,
    )
    return [joined]


def _range_end(tokens: Tokens, other: Amount, lexicon: QuantityLexicon) -> int:
    found = lexicon.between_after.at(tokens, after_ending(tokens, other.end)) if lexicon.language == "tr" else None
    return found[0] if found else other.end


def _is_score(tokens: Tokens, one: Amount, other: Amount, lexicon: QuantityLexicon) -> bool:
    """Tell whether "1-3" stands in a sentence about a match or a vote."""
    if not one.bare or one.value_max is not None or other.value > Decimal(100) or other.start - one.end != 1:
        return False
    return any(token.folded in lexicon.scores for token in tokens[max(one.start - 6, 0) : other.end + 6])
