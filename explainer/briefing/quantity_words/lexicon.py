"""The words of one language, made ready to be looked up in a sentence.

Takes a language; gives its tables of phrases, built on first use and kept. English stands in for an unknown language.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Final, TypeVar

from explainer.briefing.quantity_words.compounds import compounds
from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.stems import CASE_ENDINGS, GERMAN, stemmer, turkish_endings
from explainer.briefing.tokens import Phrases, Stemmer, fold, split, table, words
from explainer.briefing.types import Qualifier

T = TypeVar("T")

BARE_SCALE: Final = {"tr": "bin", "it": "mille", "fr": "mille", "es": "mil", "de": "tausend"}
"""The thousand that needs no "one" before it."""
FRACTIONS: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}
LANGUAGES: Final = ("en", "it", "tr", "de", "fr", "es")


class QuantityLexicon:
    """Every table of a language's `QuantityWords` under the same name, as phrases or as a set of single words."""

    def __init__(self, language: str, raw: QuantityWords) -> None:
        """Cut all phrases into words."""
        self.language = language
        self.decimal = raw.decimal
        self.stem: Stemmer | None = stemmer(language)
        self.times_free, self.verbs_last = raw.times_free, raw.verbs_last
        self.inflected = {word: value for value, words in raw.inflected.items() for word in split(words)}
        self.marks = {mark: scale for scale, marks in raw.marks.items() for mark in split(marks)}
        self.compounds = compounds(language)

        self.cardinals: Phrases[int] = table(raw.cardinals, language)
        self.scales: Phrases[int] = table(raw.scales, language)
        self.dozens: Phrases[int] = table(raw.dozens, language)
        self.rounded: Phrases[int] = table(raw.rounded, language)
        self.before: Phrases[Qualifier] = table(raw.before, language)
        self.after: Phrases[Qualifier] = table(raw.after, language)
        self.units: Phrases[str] = table(raw.units, language)
        self.units_before: Phrases[str] = table(raw.units_before, language)
        self.currencies: Phrases[tuple[str, int]] = table(raw.currencies, language)
        self.denominators: Phrases[int] = table(raw.denominators, language)
        self.ordinals: Phrases[int] = table(raw.ordinals, language)
        self.locative: Phrases[int] = table(raw.locative, language)
        self.possessive: Phrases[int] = table(raw.possessive, language)
        self.multiples: Phrases[str] = table(raw.multiples, language)

        def phrases(text: str) -> Phrases[bool]:
            return words(text, language)

        self.hundred, self.half_before, self.half_after = map(phrases, (raw.hundred, raw.half_before, raw.half_after))
        self.of, self.minus, self.per, self.fillers = map(phrases, (raw.of, raw.minus, raw.per, raw.fillers))
        self.definite, self.topping, self.during = map(phrases, (raw.definite, raw.topping, raw.during))
        self.points, self.ones, self.joiners = map(phrases, (raw.points, raw.ones, raw.joiners))
        self.to, self.between, self.and_ = map(phrases, (raw.to, raw.between, raw.and_))
        self.between_after, self.from_, self.change_to = map(phrases, (raw.between_after, raw.from_, raw.change_to))
        self.halves, self.part_follows, self.part_before = map(phrases, (raw.halves, raw.part_follows, raw.part_before))
        self.not_halves, self.half_needs = map(phrases, (raw.not_halves, raw.half_needs))
        self.in_, self.every, self.times = map(phrases, (raw.in_, raw.every, raw.times))
        self.times_follow, self.classes, self.classes_after = map(
            phrases, (raw.times_follow, raw.classes, raw.classes_after)
        )

        def single(text: str) -> frozenset[str]:
            return frozenset(fold(word, language) for word in split(text))

        self.vague, self.parties, self.ranging = single(raw.vague), single(raw.parties), single(raw.ranging)
        self.count_nouns, self.scores = single(raw.count_nouns), single(raw.scores)
        self.ordinal_marks, self.hyphenated = single(raw.ordinal_marks), single(raw.hyphenated)
        self.clock_before, self.clock_after = single(raw.clock_before), phrases(raw.clock_after)
        self.clock_articles = single(raw.clock_articles)
        self.triggers = _triggers(language, raw, self.compounds)
        self.numbers = self._numbers()
        self.starters = self._starters()

    def _numbers(self) -> frozenset[str]:
        """Collect the words with which a number can begin."""
        tables = (self.cardinals, self.hundred, self.ones, self.dozens, self.rounded, self.half_before, self.possessive)
        firsts = (phrases.firsts() for phrases in tables)
        return frozenset(self.compounds).union(*firsts, self.inflected, {BARE_SCALE.get(self.language, "")})

    def _starters(self) -> frozenset[str]:
        """Collect the words with which a quantity can begin, so that most words cost one look-up."""
        tables = (self.multiples, self.every, self.halves, self.locative, self.fillers)
        return self.numbers.union(*(phrases.firsts() for phrases in tables), {"her"}, FRACTIONS)


@cache
def quantity_lexicon(language: str) -> QuantityLexicon:
    """Give the tables of a language."""
    code = language if language in LANGUAGES else "en"
    module = import_module(f"explainer.briefing.quantity_words.{code}")
    raw: QuantityWords = module.WORDS
    return QuantityLexicon(code, raw)


def _triggers(language: str, raw: QuantityWords, more: Mapping[str, int | Decimal]) -> frozenset[str]:
    """Collect the words of which a sentence without digits must hold one in order to hold a quantity."""
    tables = (raw.cardinals, raw.scales, raw.dozens, raw.rounded, raw.denominators, raw.ordinals, raw.locative,
              raw.multiples)  # fmt: skip
    phrases = [phrase for rows in tables for text in rows.values() for phrase in split(text)]
    phrases += split(raw.hundred) + split(raw.halves) + split(raw.half_before)
    longest = {max(fold(phrase, language).replace("-", " ").split(), key=len) for phrase in phrases}
    if language == "de":
        longest |= {word + ending for word in longest for ending in GERMAN}
    if language == "tr":  # other numbers take endings only where they count nothing
        inflected = [word for text in (*raw.scales.values(), raw.halves) for word in split(text)]
        longest |= {word + ending for word in inflected for ending in turkish_endings()}
        longest |= {word + ending for text in raw.inflected.values() for word in split(text) for ending in CASE_ENDINGS}
        longest |= {word for text in raw.possessive.values() for word in split(text)}
    return frozenset(longest | more.keys())
