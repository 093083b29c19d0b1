"""The words of the interface, one table per language; imports nothing of ours."""

from importlib import import_module

from explainer.languages.types import Words

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")


def words(language: str) -> Words:
    """Give the interface in a language (BCP 47; only its first part counts), in English where we have no table."""
    code = language.partition("-")[0].lower()
    module = import_module(f"explainer.languages.{code if code in LANGUAGES else 'en'}")
    table: Words = module.WORDS
    return table
