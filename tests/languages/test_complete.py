"""Each language that one table knows, all of them know: a new language is told where it is still missing."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping

import pytest

import explainer
from explainer.languages import LANGUAGES

WITHOUT = {  # tables in which a language is rightly missing, and why
    ("explainer.briefing.ranges", "BACK_FROM", "tr"),  # Turkish marks where a range begins by an ending, not by a word
    ("explainer.content.telling", "ARTICLES", "tr"),  # Turkish has no article
}
BY_MODULE = (  # packages with a module for each language
    "explainer.languages",
    "explainer.briefing.date_words",
    "explainer.briefing.name_words",
    "explainer.briefing.quantity_words",
)


def tables() -> Iterator[tuple[str, str, object]]:
    """Give everything that modules of ours name: the module, the name, and what it names."""
    for module in pkgutil.walk_packages(explainer.__path__, "explainer."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                yield module.name, name, value


def test_every_table_by_language_knows_every_language() -> None:
    by_language = [row for row in tables() if isinstance(row[2], Mapping) and {"en", "it"} <= {*map(str, row[2])}]
    assert len(by_language) > 10
    missing = {
        (module, name, language)
        for module, name, table in by_language
        for language in set(LANGUAGES) - {*map(str, table)}  # type: ignore[call-overload]
    }
    assert missing >= WITHOUT
    assert missing == WITHOUT, f"missing: {sorted(missing - WITHOUT)}"


def test_there_is_one_list_of_languages() -> None:
    lists = {module: value for module, name, value in tables() if name == "LANGUAGES"}
    assert {module for module, value in lists.items() if value != LANGUAGES} == set()


@pytest.mark.parametrize("package", BY_MODULE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_modules(package: str, language: str) -> None:
    assert importlib.import_module(f"{package}.{language}").__doc__
