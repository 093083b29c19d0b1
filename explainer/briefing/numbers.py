"""Numbers in a sentence, in digits and in words, with their scale: "31 billion", "6 bin 500", "una cinquantina".

Takes tokens and a language's tables; gives the number that begins at a token, or None. It does not ask what is counted,
nor whether the digits belong to a name: see `lookalikes.py`.
"""

from decimal import Decimal
from typing import Final

from msgspec import Struct

from explainer.briefing.currencies import sign_before
from explainer.briefing.numerals import read_numeral
from explainer.briefing.quantity_words.lexicon import BARE_SCALE, QuantityLexicon
from explainer.briefing.scales import after_hyphen, scale_at
from explainer.briefing.stems import CASE_ENDINGS
from explainer.briefing.tokens import Tokens

MAY_FOLLOW_SCALE: Final = frozenset({"tr", "it", "es", "fr"})
"""Languages that write "6 thousand 500" in digits."""
BARE_HUNDRED: Final = frozenset({"tr", "it", "fr", "de"})
LONGEST_NUMERAL: Final = 40  # digits; more is no number that a text states
BARE_SPACES: Final = 1

Group = tuple[Decimal, int]  # value, end (exclusive)


class Number(Struct, frozen=True):
    """A number among tokens, half open."""

    value: Decimal
    start: int
    end: int
    scale: int = 1  # of its last scale word
    worded: bool = False  # without digits
    one: bool = False  # a word for one that may be an article
    grouped: bool = False  # with thousands set apart
    rounded: bool = False  # a noun for about so many


def number_at(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Number | None:
    """Give the number that begins at a token."""
    token = tokens[start]
    if token.numeric:
        return _in_digits(tokens, start, lexicon)
    if any(form in lexicon.numbers for form in token.forms):
        return _noun(tokens, start, lexicon) or _in_words(tokens, start, lexicon)
    return None


def _noun(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Number | None:
    if found := lexicon.dozens.at(tokens, start):
        return Number(Decimal(found[1]), start, found[0], worded=True)
    if found := lexicon.rounded.at(tokens, start):
        return Number(Decimal(found[1]), start, found[0], worded=True, rounded=True)
    half = lexicon.half_before.at(tokens, start)
    if half and (scale := lexicon.scales.at(tokens, after_hyphen(tokens, half[0]))):
        return Number(Decimal(scale[1]) / 2, start, scale[0], scale[1], worded=True)
    place = after_hyphen(tokens, half[0]) if half else start
    if half and (lexicon.units.at(tokens, place) or lexicon.points.at(tokens, place)):
        return Number(Decimal("0.5"), start, half[0], worded=True)
    return None


def _in_digits(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Number | None:
    group = _digits(tokens, start, lexicon)
    if group is None:
        return None
    grouped = group[1] > start + 1 or not tokens[start].text.isdecimal()
    money = sign_before(tokens, start) is not None
    value, end, scale = _scaled(tokens, group, lexicon, digits=True, money=money)
    return Number(value, start, end, scale, grouped=grouped)


def _in_words(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Number | None:
    group = _words(tokens, start, lexicon)
    one = False
    if group is None:
        group = _one(tokens, start, lexicon)
        one = group is not None
    if group is None:
        return None
    value, end, scale = _scaled(tokens, group, lexicon, digits=False, money=False)
    return Number(value, start, end, scale, worded=True, one=one and scale == 1 and value == 1)


def _one(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Group | None:
    """Read a word for one, or a thousand that needs none."""
    if tokens[start].folded == BARE_SCALE.get(lexicon.language):
        return Decimal(1), start
    if not (one := lexicon.ones.at(tokens, start)):
        return None
    if hundred := lexicon.hundred.at(tokens, one[0]):
        rest = _below_hundred(tokens, _after_joiner(tokens, hundred[0], lexicon), lexicon)
        return (100 + rest[0], rest[1]) if rest else (Decimal(100), hundred[0])
    return Decimal(1), one[0]


def _digits(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Group | None:
    """Read one number in digits, also where a space parts its thousands."""
    text, end = tokens[start].text, start + 1
    if len(text) <= 3 and text.isdecimal():
        while end < len(tokens) and len(text) <= LONGEST_NUMERAL and _is_next_group(tokens, end):
            text += tokens[end].text
            end += 1
            if not tokens[end - 1].text.isdecimal():
                break
    if len(text) > LONGEST_NUMERAL:
        return None
    if end > start + 1:
        return Decimal(text.replace(",", ".")), end
    value = read_numeral(text, lexicon.decimal)
    return None if value is None else (value, end)


def _is_next_group(tokens: Tokens, index: int) -> bool:
    """Tell whether a token holds the next three digits after one space, with or without decimals."""
    text = tokens[index].text
    if (
        tokens[index].start - tokens[index - 1].end != BARE_SPACES
        or not text[:3].isdecimal()
        or tokens[index - 1].text == "0"
    ):
        return False
    return (text.isdecimal() and len(text) == 3) or (len(text) > 4 and text[3] in ".," and text[4:].isdecimal())


def _words(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Group | None:
    """Read number words below a thousand, or a thousand that is one word."""
    if (compound := lexicon.compounds.get(tokens[start].folded)) is not None:
        return Decimal(compound), start + 1
    head = _below_hundred(tokens, start, lexicon)
    hundred = lexicon.hundred.at(tokens, head[1] if head else start, exact=True)
    if not hundred or (head is None and lexicon.language not in BARE_HUNDRED) or (head and head[0] > 99):
        return _with_rest(tokens, head, lexicon) if head and head[0] >= 100 else head
    value = (head[0] if head else Decimal(1)) * 100
    return _with_rest(tokens, (value, hundred[0]), lexicon)


def _with_rest(tokens: Tokens, hundreds: Group, lexicon: QuantityLexicon) -> Group:
    """Add what stands after the hundreds."""
    value, end = hundreds
    rest = _below_hundred(tokens, _after_joiner(tokens, end, lexicon), lexicon)
    return (value + rest[0], rest[1]) if rest and rest[0] < 100 else hundreds


def _below_hundred(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Group | None:
    found = lexicon.cardinals.at(tokens, start, exact=True) or _of_them(tokens, start, lexicon)
    if not found:
        return None
    end, value = found
    if (value < 20 and not (value == 10 and lexicon.language == "tr")) or value % 10 or value >= 100:
        return Decimal(value), end
    following = _after_joiner(tokens, after_hyphen(tokens, end), lexicon)
    ones = lexicon.cardinals.at(tokens, following, exact=True) or _of_them(tokens, following, lexicon)
    if ones and 0 < ones[1] < (20 if lexicon.language == "fr" and value in (60, 80) else 10):
        return Decimal(value + ones[1]), ones[0]
    one = lexicon.ones.at(tokens, following) if after_hyphen(tokens, end) > end or following > end else None
    if one and tokens[following].folded in ("one", "un", "une", "uno"):
        return Decimal(value + 1), one[0]
    return Decimal(value), end


def _of_them(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> tuple[int, int] | None:
    """Read a Turkish number with an ending: "üçünde", "otuz beşi", "beşe". "İkisi de" is both of them."""
    found = lexicon.possessive.at(tokens, start, exact=True)
    if found and found[1] > 1 and tokens[start].folded not in ("iki", "üç"):
        both = found[0] < len(tokens) and tokens[found[0]].folded in ("de", "da")
        return None if both else found
    if lexicon.language != "tr" or start >= len(tokens):
        return None
    word = tokens[start].folded
    stems = (word.removesuffix(ending) for ending in CASE_ENDINGS if word.endswith(ending))
    inflected = (lexicon.inflected.get(stem) for stem in stems)
    return next(((start + 1, value) for value in inflected if value), None)


def _scaled(
    tokens: Tokens, group: Group, lexicon: QuantityLexicon, *, digits: bool, money: bool
) -> tuple[Decimal, int, int]:
    """Multiply by the scale words that follow and add smaller groups after them; give value, end and last scale."""
    total, least = Decimal(0), 0
    part, end = _with_half(tokens, group, 1, lexicon)
    while True:
        found = scale_at(tokens, end, lexicon, digits=digits, money=money)
        if found is None:
            return total + part, end, least or 1
        end, scale = found
        total = (total + part) * scale if scale > least else total + part * scale
        least = min(scale, least) if least and scale < least else scale
        total, end = _with_half(tokens, (total, end), scale, lexicon)
        following = _next_group(tokens, end, least, lexicon, digits=digits)
        part, end = following or (Decimal(0), end)
        digits = digits or tokens[end - 1].numeric
        if following is None and scale_at(tokens, end, lexicon, digits=digits, money=money) is None:
            return total, end, least


def _with_half(tokens: Tokens, group: Group, scale: int, lexicon: QuantityLexicon) -> Group:
    found = lexicon.half_after.at(tokens, group[1])
    return (group[0] + Decimal(scale) / 2, found[0]) if found else group


def _next_group(tokens: Tokens, end: int, scale: int, lexicon: QuantityLexicon, *, digits: bool) -> Group | None:
    """Read what is added to a scaled number: "500" in "6 bin 500", "two hundred" in "one thousand two hundred"."""
    following = _after_joiner(tokens, end, lexicon)
    if following >= len(tokens):
        return None
    if not digits and (group := _words(tokens, following, lexicon)):
        return group if group[0] < scale else None
    if lexicon.language not in MAY_FOLLOW_SCALE or not tokens[following].numeric or not tokens[following].spaced:
        return None
    group = _digits(tokens, following, lexicon)
    if group is None or group[0] >= scale or group[0] != int(group[0]) or (scale == 1000 and group[0] < 100):
        return None
    smaller = scale_at(tokens, group[1], lexicon, digits=True, money=False)
    return group if scale == 1000 or (smaller and smaller[1] < scale) else None


def _after_joiner(tokens: Tokens, end: int, lexicon: QuantityLexicon) -> int:
    """Step over an "and" inside a number."""
    found = lexicon.joiners.at(tokens, end)
    return found[0] if found else end
