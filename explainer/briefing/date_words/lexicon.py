"""The date words of one language, made ready to be looked up in a sentence.

Takes a language; gives its tables of phrases, built on first use and kept. English stands in for an unknown language.
"""

from functools import cache
from importlib import import_module
from typing import Final

from explainer.briefing.date_words.types import DateWords
from explainer.briefing.stems import stemmer
from explainer.briefing.tokens import Phrases, fold, split, table, words

ROMAN: Final = {"xvi": 15, "xvii": 16, "xviii": 17, "xix": 18, "xx": 19, "xxi": 20}
"""Centuries that end with these hundreds of years."""
LANGUAGES: Final = ("en", "it", "tr", "de", "fr", "es")


class DateLexicon:
    """Every table of a language's `DateWords` under the same name, as phrases or as a set of single words."""

    def __init__(self, language: str, raw: DateWords) -> None:
        """Cut all phrases into words."""
        self.language = language
        self.stem = stemmer(language)
        self.capital_months, self.capital_seasons = raw.capital_months, raw.capital_seasons
        self.quarter_letters, self.half_letters = split(raw.quarter_letters), split(raw.half_letters)

        self.months: Phrases[int] = table(raw.months, language)
        self.weekdays: Phrases[int] = table(raw.weekdays, language)
        self.seasons: Phrases[int] = table(raw.seasons, language)
        self.ordinals: Phrases[int] = table(raw.ordinals, language)
        self.decades: Phrases[int] = table(raw.decades, language)
        self.days: Phrases[int] = table(raw.days, language)
        self.relative: Phrases[int] = table(raw.relative, language)
        self.relative_after: Phrases[int] = table(raw.relative_after, language)
        self.units: Phrases[str] = table(raw.units, language)
        self.whole: Phrases[str] = table(raw.whole, language)
        self.fixed: Phrases[str] = table(raw.fixed, language)
        self.ago_units: Phrases[str] = table(raw.ago_units, language)

        def phrases(text: str) -> Phrases[bool]:
            return words(text, language)

        self.of, self.articles, self.weekday_after = map(phrases, (raw.of, raw.articles, raw.weekday_after))
        self.year_word, self.year_before, self.names = map(phrases, (raw.year_word, raw.year_before, raw.names))
        self.names_after = phrases(raw.names_after)
        self.fiscal, self.quarter, self.half = map(phrases, (raw.fiscal, raw.quarter, raw.half))
        self.first_months, self.months_word, self.first_day = map(
            phrases, (raw.first_months, raw.months_word, raw.first_day)
        )
        self.decade_before, self.decade_after, self.century, self.century_before = map(
            phrases, (raw.decade_before, raw.decade_after, raw.century, raw.century_before)
        )
        self.about, self.about_after, self.fuzzy, self.fuzzy_after = map(
            phrases, (raw.about, raw.about_after, raw.fuzzy, raw.fuzzy_after)
        )
        self.until, self.until_after, self.since, self.since_after = map(
            phrases, (raw.until, raw.until_after, raw.since, raw.since_after)
        )
        self.from_, self.between, self.to, self.and_ = map(phrases, (raw.from_, raw.between, raw.to, raw.and_))
        self.recurring, self.proper, self.vague = map(phrases, (raw.recurring, raw.proper, raw.vague))
        self.ago, self.ago_before, self.later = map(phrases, (raw.ago, raw.ago_before, raw.later))

        def single(text: str) -> frozenset[str]:
            return frozenset(fold(word, language) for word in split(text))

        self.doubtful_months, self.doubtful_weekdays = single(raw.doubtful_months), single(raw.doubtful_weekdays)
        self.comparing, self.future, self.past = single(raw.comparing), phrases(raw.future), phrases(raw.past)
        self.no_past, self.ends, self.clause_words = single(raw.no_past), single(raw.ends), single(raw.clause_words)
        self.ahead, self.back = single(raw.ahead), single(raw.back)
        self.starters = self._starters()
        self.future_endings, self.past_endings = split(raw.future_endings), split(raw.past_endings)
        self.helped = split(raw.helped)
        self.no_past_endings = split(raw.no_past_endings)
        self.participles, self.auxiliaries = split(raw.participles), single(raw.auxiliaries)

    def _starters(self) -> frozenset[str]:
        """Collect the words with which a date can begin, so that most words cost one look-up."""
        tables = (self.months, self.weekdays, self.seasons, self.ordinals, self.first_day, self.first_months, self.fiscal,
                  self.decade_before, self.century_before, self.fixed, self.days, self.vague, self.relative, self.later,
                  self.units, self.whole, self.ago_before)  # fmt: skip
        letters = {letter.lower() for letter in (*self.quarter_letters, *self.half_letters)}
        return frozenset().union(*(phrases.firsts() for phrases in tables), letters, ROMAN, {"'"})


@cache
def date_lexicon(language: str) -> DateLexicon:
    """Give the date words of a language."""
    code = language if language in LANGUAGES else "en"
    raw: DateWords = import_module(f"explainer.briefing.date_words.{code}").WORDS
    return DateLexicon(code, raw)
