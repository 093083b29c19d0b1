"""The words by which names are known, one table for each language.

Takes a language; gives its table. A language without one is read with the English words.
"""

from importlib import import_module

from explainer.briefing.name_words.types import NameWords

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")


def name_words(language: str) -> NameWords:
    """Give the words of a language; only that language's table is imported."""
    code = language if language in LANGUAGES else "en"
    module = import_module(f"{__name__}.{code}")
    words = module.WORDS
    assert isinstance(words, NameWords)  # noqa: S101 - a language without its table is our own mistake
    return words
