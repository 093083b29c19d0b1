"""Parts of a whole: "a third", "half of", "one in four", "jeder Dritte", "üçte biri", "uno su tre".

Takes tokens and a place; gives the amount with the unit `ratio` that begins there, or None.
"""

from decimal import Decimal
from typing import Final

from explainer.briefing.amounts import Amount
from explainer.briefing.numbers import Number, number_at
from explainer.briefing.quantity_words.lexicon import FRACTIONS, QuantityLexicon
from explainer.briefing.tokens import Phrases, Tokens

PLACES: Final = Decimal("1.0000000000")
ROUND: Final = frozenset({12, 15, 20, 25, 30, 50, 100, 1000, 10_000, 100_000, 1_000_000})
"""Wholes beyond ten of which people say "one in so many"."""
BETWEEN_MOST: Final = 2  # words between: "one small company in four"
PLURALS: Final = {"it": ("i", "e"), "fr": ("s", "x"), "es": ("s",)}
"""Endings of the noun that would follow the number if it counted."""
STOPS: Final = frozenset(',.;:!?)(–—"”»')
TURKISH_EACH: Final = "her"
UNIT: Final = "ratio"
YEARS: Final = range(1800, 2101)


def ratio_at(tokens: Tokens, start: int, number: Number | None, lexicon: QuantityLexicon) -> Amount | None:
    """Give the part of a whole that begins at a token; `number` is the number that does, if any."""
    if lexicon.language == "tr":
        return _half(tokens, start, lexicon) or _turkish(tokens, start, lexicon)
    if ordinal := _every(tokens, start, lexicon):
        return ordinal
    if half := _half(tokens, start, lexicon):
        return half
    number = _numerator(tokens, start, number, lexicon)
    if number is None:
        return None
    return _fraction(tokens, number, lexicon) or _one_in(tokens, number, lexicon)


def _ratio(numerator: Decimal | int, whole: Decimal | int, start: int, end: int) -> Amount:
    value = (Decimal(numerator) / Decimal(whole)).quantize(PLACES).normalize()
    return Amount(value, start, end, unit=UNIT, worded=True)


def _numerator(tokens: Tokens, start: int, number: Number | None, lexicon: QuantityLexicon) -> Number | None:
    """Give a small number, or the article that the parts of a language take ("le tiers")."""
    if number and number.scale == 1 and 0 < number.value < 100:
        return number
    if number is None and lexicon.language in ("fr", "it", "es", "de") and lexicon.fillers.at(tokens, start):
        end = start + 1
        if end < len(tokens) and lexicon.denominators.at(tokens, end):
            return Number(Decimal(1), start, end, worded=True, one=True)
    return None


def _fraction(tokens: Tokens, number: Number, lexicon: QuantityLexicon) -> Amount | None:
    """Read "a third", "two-thirds"; "a third meeting" is an ordinal."""
    end = number.end
    if end < len(tokens) and tokens[end].folded == "-" and not tokens[end].spaced:
        end += 1
    found = lexicon.denominators.at(tokens, end)
    if not found or number.value >= found[1]:
        return None
    plain = tokens[number.start].folded == "one" and end > number.end  # "one-third"
    if number.one and not plain and not _may_stand(tokens, number.start, found[0], lexicon):
        return None
    return _ratio(number.value, found[1], number.start, found[0])


def _may_stand(tokens: Tokens, start: int, end: int, lexicon: QuantityLexicon) -> bool:
    """Tell whether what follows "a third" shows it to be a part: nothing, a mark, or a word such as "of"."""
    quarter = tokens[end - 1].folded == "quarter"
    if quarter and lexicon.language == "en":  # "a quarter" is three months unless something says otherwise
        of = end < len(tokens) and tokens[end].folded == "of" and not _of_time(tokens, end + 1)
        return of or lexicon.part_before.before(tokens, start) is not None
    if end >= len(tokens) or tokens[end].text[0] in STOPS:
        return True
    return lexicon.part_follows.at(tokens, end) is not None


def _of_time(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens[index].folded in ("growth", "losses", "decline", "contraction", "a")


def _half(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Amount | None:
    """Read "half of", "la metà", "die Hälfte"; "the first half" is a time."""
    if tokens[start].text in FRACTIONS:
        return _ratio(*FRACTIONS[tokens[start].text], start, start + 1) if tokens[start].spaced else None
    found = lexicon.halves.at(tokens, start)
    if not found or lexicon.not_halves.before(tokens, start):
        return None
    end = found[0]
    if lexicon.scales.at(tokens, end) or lexicon.dozens.at(tokens, start) or _is_ordinal_half(tokens, start):
        return None
    if end < len(tokens) and tokens[end].folded == "-":
        return None
    needs = lexicon.half_needs
    free = end >= len(tokens) or tokens[end].text[0] in STOPS
    if needs.firsts() and not free and not needs.at(tokens, end):
        return None
    if (
        lexicon.language == "en"
        and free
        and not (start and lexicon.part_before.before(tokens, start))
        and not _cut_in(tokens, start)
    ):
        return None
    if lexicon.language == "tr" and tokens[start].folded in ("yarı", "yarım"):
        return None
    return _ratio(1, 2, start, end)


def _is_ordinal_half(tokens: Tokens, start: int) -> bool:
    """Tell whether a number stands before the half: "2nd half", "1. yarısı"."""
    return start > 0 and tokens[start - 1].text in (".", "st", "nd")


def _cut_in(tokens: Tokens, start: int) -> bool:
    return start > 0 and tokens[start - 1].folded in ("in", "by")


def _one_in(tokens: Tokens, number: Number, lexicon: QuantityLexicon) -> Amount | None:
    """Read "one in four", "one company in four", "3 su 10"."""
    link, end = number.end, len(tokens)
    last = min(number.end + (BETWEEN_MOST if number.one or number.value <= 10 else 0), end - 1)
    while link <= last:
        found = lexicon.in_.at(tokens, link)
        if found:
            return _whole(tokens, number, link, found[0], lexicon)
        if not tokens[link].text.isalpha() or lexicon.in_.firsts() & {tokens[link].folded}:
            return None
        link += 1
    return None


def _whole(tokens: Tokens, number: Number, link: int, start: int, lexicon: QuantityLexicon) -> Amount | None:
    whole = number_at(tokens, start, lexicon) if start < len(tokens) else None
    if whole is None or whole.one or whole.value <= number.value or whole.value != int(whole.value):
        return None
    usual = whole.value <= 10 or whole.value in ROUND or number.value == 1
    if not usual or (number.value > 9 and whole.value not in ROUND):
        return None
    if whole.end < len(tokens) and (tokens[whole.end].text in "%$€£°" or lexicon.units.at(tokens, whole.end)):
        return None
    if link > number.end and (whole.scale > 1 or lexicon.language == "de"):
        return None
    opens = number.start == 0 or lexicon.before.before(tokens, number.start) is not None
    if link > number.end and not opens and not _closes(tokens, whole.end, lexicon):
        return None
    return _ratio(number.value, whole.value, number.start, whole.end)


def _closes(tokens: Tokens, end: int, lexicon: QuantityLexicon) -> bool:
    """Tell whether no noun follows: "une entreprise sur quatre" is a part, "un accord sur trois points" none."""
    if end >= len(tokens) or tokens[end].text[0] in STOPS:
        return True
    if lexicon.part_follows.at(tokens, end):
        return True
    plural = PLURALS.get(lexicon.language)
    return plural is not None and tokens[end].text[0].islower() and not tokens[end].folded.endswith(plural)


def _every(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Amount | None:
    """Read "jeder Dritte"."""
    found = lexicon.every.at(tokens, start)
    ordinal = lexicon.ordinals.at(tokens, found[0]) if found else None
    return _ratio(1, ordinal[1], start, ordinal[0]) if ordinal else None


def _turkish(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> Amount | None:
    """Read "üçte biri", "10'da 3'ü", "her dört kişiden biri"."""
    whole = lexicon.locative.at(tokens, start, exact=True)
    if whole and (part := _turkish_part(tokens, whole[0], lexicon)):
        return _ratio(part[1], whole[1], start, part[0]) if part[1] < whole[1] else None
    first = start + 1 if tokens[start].folded == TURKISH_EACH else start
    number = number_at(tokens, first, lexicon) if first < len(tokens) else None
    if number is None or number.one or number.end + 1 >= len(tokens):
        return None
    end = number.end
    if tokens[end].folded == "'" and tokens[end + 1].folded in ("da", "de", "ta", "te", "dan", "den", "tan", "ten"):
        end += 2
    elif (tokens[end].folded.endswith(("den", "dan", "ten", "tan")) and first > start) or _is_people(tokens, end):
        end += 1
    else:
        return None
    part = _turkish_part(tokens, end, lexicon)
    dated = number.value in YEARS  # "2035'te 75 gigavat"
    return _ratio(part[1], number.value, start, part[0]) if part and part[1] < number.value and not dated else None


def _is_people(tokens: Tokens, index: int) -> bool:
    return tokens[index].folded in ("kişiden", "şirketten", "firmadan", "çocuktan", "kadından", "haneden")


def _turkish_part(tokens: Tokens, start: int, lexicon: QuantityLexicon) -> tuple[int, Decimal] | None:
    """Read the part after its whole, in words ("biri") or in digits with an ending ("3'ü")."""
    if start >= len(tokens):
        return None
    if found := _exact(lexicon.possessive, tokens, start):
        return found[0], Decimal(found[1])
    if not tokens[start].numeric or not tokens[start].text.isdecimal() or len(tokens[start].text) > 2:
        return None
    end = start + 1
    if end + 1 < len(tokens) and tokens[end].folded == "'":
        end += 2
    return end, Decimal(tokens[start].text)


def _exact(table: Phrases[int], tokens: Tokens, start: int) -> tuple[int, int] | None:
    return table.at(tokens, start, exact=True)
