"""Running text to sentences, in the six languages.

Takes a text without markup and its language; gives its sentences, letter for letter, each with its end mark and the
closing quotation marks after it. What stands without an end mark at the end is a sentence too.
A full stop ends nothing after an abbreviation, an initial, or, in Turkish and German, an ordinal number ("9. Mai",
"3. toplantı").
Refuses nothing.
"""

import re
from functools import cache

from explainer.briefing.datelines import is_calendar_word
from explainer.briefing.folding import entries
from explainer.briefing.languages import small_words

# An end mark, the closing marks that belong to it, and white space after it. A run of marks is tried once, from its
# first, for else ten thousand full stops in a row would be looked at a hundred million times.
END = re.compile(r"(?<![.!?…])([.!?…]++)((?:[\"'”’“‘»«›)\]*]|\s[»›])*)\s+|([。！？]+[”’」』）]*)\s*")
DASH = re.compile(r"\s*(?:[–—-]+\s+)?")
OPENERS = "\"'“‘«»„‚‹›([¿¡–—- "

# Before a name: a full stop after these never ends a sentence.
TITLES = {
    "": "dr prof st hon rev gen col capt lt sgt maj ing ca cf vs approx",
    "en": "mr mrs ms mx messrs sen rep gov pres supt mt ft incl",
    "it": "sig sigg dott avv on onn arch geom rag spett cit ss",
    "tr": "doç yrd av sn müh öğr gör alb org tğm hz bkz çev haz örn mah cad sok apt",
    "de": (
        "hr fr hrn dipl mag lic z bzw evtl ggf inkl exkl sog gest vgl bspw zzt einschl med phil rer nat jur habil e "
        "u o i d s a h"
    ),
    "fr": "m mm mme mlle mgr me pr env av bd boul",
    "es": "sr sra srta sres d uds av avda dpto dra gral lic",
}
# Before a number: a full stop after these ends nothing when a digit follows.
COUNTED = {
    "": "no nr fig vol art p pp jan feb mar apr jun jul aug sept sep oct nov dec min max tel abs",
    "en": "nos sec ch",
    "it": "n nn pag pagg cap gen mag giu lug ago set ott dic",
    "tr": "s sf yay",
    "de": "ziff bd kap str okt dez",
    "fr": "n chap janv févr juil",
    "es": "pág págs núm cap ene abr ago dic",
}
# These may end a sentence: they do where a new one plainly begins.
SHORTENED = {
    "": "inc ltd co corp jr sr bros al u.s u.k u.n e.u b.c a.d d.c p.a s.a s.p.a s.r.l",
    "en": "dist ave blvd dept assn est",
    "it": "s.n.c",
    "tr": "a.ş t.c ltd.şti şti m.ö m.s",
    "de": "mio mrd tsd e.v u.a n.chr v.chr",
    "fr": "s.a.s s.a.r.l",
    "es": "s.l ee.uu",
}
SHORT = 5  # letters of an abbreviation in brackets
ORDINALS = ("de", "tr")
# After these a German number with a full stop is an ordinal; after any other word a number may end its sentence.
BEFORE_GERMAN_ORDINAL = (
    "am|der|die|das|dem|den|des|im|vom|zum|zur|beim|ab|bis|seit|und|oder|ihr|ihre|ihrem|ihren|seine|seinem|seinen|"
    "sein|jeder|jede|jedes|jedem|jeden|ein|einem|einen|mein|unser|unsere|unserem|dieser|diesem"
)


def split_sentences(text: str, language: str) -> tuple[str, ...]:
    """Give the sentences of the text, in their order."""
    return tuple(text[start:end] for start, end in sentence_spans(text, language))


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Give where each sentence begins and ends, without the white space around it."""
    spans: list[tuple[int, int]] = []
    start = _beginning(text, 0)
    for mark in END.finditer(text):
        if mark.start() >= start and _ends(text, start, mark, language):
            spans.append((start, _end_of_marks(mark)))
            start = _beginning(text, mark.end())
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return spans


def _beginning(text: str, here: int) -> int:
    """Give where the next sentence begins; a dash before who spoke is no part of it."""
    return DASH.match(text, here).end()  # type: ignore[union-attr]  # it matches nothing as well


def _end_of_marks(mark: re.Match[str]) -> int:
    return mark.end(3) if mark[3] else mark.end(2)


def _ends(text: str, start: int, mark: re.Match[str], language: str) -> bool:
    """Tell whether a sentence ends here, by the word before the mark and what comes after it."""
    if mark[3]:
        return True
    following = text[mark.end() : mark.end() + 40].lstrip(OPENERS)
    if not following or following[0].islower():
        return False
    if mark[1] != ".":
        return True
    if mark[2][:1] == ")" and _is_short_in_brackets(text[start : mark.start()]):
        return False
    before = text[max(start, mark.start() - 60) : mark.start()].split()
    if not before or not any(map(str.isalnum, before[-1])):
        return bool(before)
    next_word = re.split(r"[\s,;:.!?’'”\")]", following, maxsplit=1)[0]
    return _ends_after(before, next_word, language)


def _is_short_in_brackets(text: str) -> bool:
    """Tell "(ret.)", "(kl.)": one short word in brackets, which ends nothing."""
    inside = text[text.rfind("(") + 1 :]
    return "(" in text and inside.isalpha() and inside.islower() and len(inside) <= SHORT


def _ends_after(before: list[str], next_word: str, language: str) -> bool:
    word = before[-1].strip(OPENERS)
    begins = _begins_a_sentence(next_word, language)
    if word[-1:].isdecimal():
        return not (language in ORDINALS and _is_ordinal(word, before[:-1], next_word, language, begins=begins))
    if len(word) == 1 and word.isupper():
        return begins
    small = word.replace("İ", "i").lower()
    small = re.split("['’]", small)[-1] or small  # "l'art. 9"
    if word != "m" and small.rpartition("-")[2] in _abbreviations(language, "titles"):  # "M. Dupont", but "5 m."
        return False
    if next_word[:1].isdecimal() and small in _abbreviations(language, "counted"):
        return False
    if small in ("a.m", "p.m"):
        return not is_calendar_word(next_word) and not next_word.isupper()
    if small in _abbreviations(language, "shortened") or _is_dotted(word):
        return begins
    if language in ORDINALS and len(word) > 1 and set(word) <= set("IVX"):
        return begins
    return True


def _is_dotted(word: str) -> bool:
    """Tell letters with full stops between them, as in S.p.A, z.B, Ph.D."""
    parts = word.split(".")
    return len(parts) > 1 and all(0 < len(part) <= 3 and part.isalpha() for part in parts)


def _is_ordinal(number: str, before: list[str], next_word: str, language: str, *, begins: bool) -> bool:
    """Tell "9. Mai" and "3. toplantı" from a number at the end of its sentence."""
    digits = re.split(r"\D", number)[-1]
    if is_calendar_word(next_word):
        return len(digits) <= 2
    if begins or len(digits) > 2:
        return False
    if language == "tr":
        return True  # its sentences end with a verb
    return not before or before[-1].lower().strip(OPENERS) in entries(BEFORE_GERMAN_ORDINAL)


def _begins_a_sentence(word: str, language: str) -> bool:
    return word.replace("İ", "i").lower() in small_words(language)


@cache
def _abbreviations(language: str, table: str) -> frozenset[str]:
    rows = {"titles": TITLES, "counted": COUNTED, "shortened": SHORTENED}[table]
    return frozenset(f"{rows['']} {rows.get(language, '')}".split())
