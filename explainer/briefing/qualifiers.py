"""How exact an amount claims to be: "more than", "bis zu", "'den fazla".

Takes tokens and an amount; gives the amount with its qualifier, and reaching over the words that say it.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.amounts import Amount
from explainer.briefing.quantity_words.lexicon import QuantityLexicon
from explainer.briefing.tokens import Tokens, word_set
from explainer.briefing.types import Qualifier
from explainer.briefing.units import LONG_STRETCHES

BEFORE_STRETCH: Final = word_set(
    "for in after of by since than within at took takes last lasted lasts auf bei mit nach seit um von vor"
    " dauert dauerte and to"
)
"""Words after which "over five years" means more than five years, not during them."""
SUMS: Final = ("bescheid", "vertrag", "auftrag", "kredit", "fonds", "scheck", "darlehen", "anleihe", "rechnung",
               "paket", "betrag", "summe",
               "abkommen", "bürgschaft", "garantie", "zusage", "investition", "förderung", "spende", "aufträge",
               "verträge")  # fmt: skip
"""German nouns after which "über" says how much they are for."""
ABLATIVE: Final = ("den", "dan", "ten", "tan")
DATIVE: Final = ("a", "e")
NEED_ABLATIVE: Final = word_set("fazla çok az eksik yüksek düşük uzun büyük kısa küçük aşağı")
NEED_GENITIVE: Final = word_set("üzerinde üstünde üzerine altında altına üzerindeki altındaki")
NEED_ACCUSATIVE: Final = word_set("aşkın aşan geçen")
GENITIVE: Final = ("ın", "in", "un", "ün")
LONG: Final = ("yüksek", "uzun", "geniş", "büyük", "küçük", "kısa")
"""Adjectives that as nouns say in which direction something is measured: "3.400 metre yükseklikte"."""
NEED_DATIVE: Final = word_set("yakın yaklaşan varan ulaşan dek değin")


def qualified(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Give the amount with the qualifier that stands before or after it."""
    if amount.qualifier not in (None, Qualifier.ABOUT):
        return amount
    return _before(tokens, amount, lexicon) or _after(tokens, amount, lexicon) or _topped(tokens, amount, lexicon)


def _before(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount | None:
    places = [amount.start]
    if filler := lexicon.fillers.before(tokens, amount.start):
        places.append(filler[0])
    for end in places:
        found = lexicon.before.before(tokens, end)
        if found and not _means_during(tokens, found[0], end, amount, lexicon):
            start, qualifier = found
            outer = lexicon.before.before(tokens, start)  # "up to about 500": the outer one bounds
            return replace(amount, start=outer[0] if outer else start, qualifier=outer[1] if outer else qualifier)
    return None


def _means_during(tokens: Tokens, start: int, end: int, amount: Amount, lexicon: QuantityLexicon) -> bool:
    if lexicon.language == "de" and tokens[start].folded == "über" and end == start + 1 and _names_a_sum(tokens, start):
        return True
    if amount.unit not in LONG_STRETCHES or not lexicon.during.at(tokens, start) or end - start > 1:
        return False
    return start == 0 or tokens[start - 1].folded not in BEFORE_STRETCH


def _names_a_sum(tokens: Tokens, start: int) -> bool:
    """Tell whether "über" follows a noun such as "Kredit", of which it gives the sum."""
    noun = tokens[start - 1].folded.rstrip("sen") if start else ""
    return noun.endswith(tuple(known.rstrip("sen") for known in SUMS))


def _after(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount | None:
    end = after_ending(tokens, amount.end) if lexicon.language == "tr" else amount.end
    found = lexicon.after.at(
        tokens, end, exact=lexicon.language == "tr" and end < len(tokens) and tokens[end].folded.startswith(LONG)
    )
    if lexicon.language == "tr":
        return _after_in_turkish(tokens, amount, end, found)
    return replace(amount, end=found[0], qualifier=found[1]) if found else None


def after_ending(tokens: Tokens, end: int) -> int:
    """Step over a Turkish ending that an apostrophe sets apart ("1.500'den")."""
    if end + 1 < len(tokens) and tokens[end].folded == "'" and not tokens[end].spaced and not tokens[end + 1].spaced:
        return end + 2 if tokens[end + 1].text.isalpha() else end
    return end


def _after_in_turkish(tokens: Tokens, amount: Amount, end: int, found: tuple[int, Qualifier] | None) -> Amount | None:
    """Ask for the case that the word governs: "500'e kadar" is up to 500, "500 kadar" about 500."""
    if not found:
        return _past_noun(tokens, amount, end)
    word, ending = tokens[found[0] - 1].folded, tokens[end - 1].folded if end else ""
    if word.startswith("kadar"):
        exact = ending.endswith(DATIVE) and (end > amount.end or not tokens[end - 1].numeric)
        dative = exact and (end > amount.end or len(tokens[end - 1].forms) > 1)
        return replace(amount, end=found[0], qualifier=Qualifier.UP_TO if dative else Qualifier.ABOUT)
    if word in NEED_ACCUSATIVE and ending.startswith("s") and end > amount.end:
        return None
    if word in NEED_GENITIVE and not ending.endswith(GENITIVE):
        return None
    if (word in NEED_ABLATIVE and not ending.endswith(ABLATIVE)) or (
        word in NEED_DATIVE and not ending.endswith(DATIVE)
    ):
        return None
    return replace(amount, end=found[0], qualifier=found[1])


def _past_noun(tokens: Tokens, amount: Amount, end: int) -> Amount | None:
    """Read "500 şirketten fazla", where what is counted stands between; the amount does not reach over it."""
    if end + 1 < len(tokens) and tokens[end].folded.endswith(ABLATIVE) and tokens[end].text.isalpha():
        word = tokens[end + 1].folded
        if word.startswith("fazla"):
            return replace(amount, qualifier=Qualifier.OVER)
        if word == "az":
            return replace(amount, qualifier=Qualifier.UNDER)
    return None


def _topped(tokens: Tokens, amount: Amount, lexicon: QuantityLexicon) -> Amount:
    """Read verbs that say "over": exceeded, supera, aştı. The amount does not reach over them."""
    if lexicon.verbs_last:
        end = after_ending(tokens, amount.end)
        return replace(amount, qualifier=Qualifier.OVER) if lexicon.topping.at(tokens, end) else amount
    filler = lexicon.fillers.before(tokens, amount.start)
    for end in (amount.start, filler[0] if filler else amount.start):
        if lexicon.topping.before(tokens, end):
            return replace(amount, qualifier=Qualifier.OVER)
    return amount
