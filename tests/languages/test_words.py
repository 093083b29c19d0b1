"""Every language says everything, with the same slots, and glues no ending to one."""

import re
from collections.abc import Iterator, Mapping
from string import Formatter

import pytest
from msgspec import Struct

from explainer.briefing.types import Qualifier, SectionKind
from explainer.content.types import Status
from explainer.languages import LANGUAGES, words
from explainer.languages.types import Words

SLOT = re.compile(r"\{\w+\}")


def sentences(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Give every sentence of a table with the way to it."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from sentences(below, f"{name}.{key}")
    elif isinstance(value, Struct):
        for field in value.__struct_fields__:
            yield from sentences(getattr(value, field), f"{name}.{field}")
    elif isinstance(value, tuple):
        for index, below in enumerate(value):
            yield from sentences(below, f"{name}.{index}")


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_the_slots_that_pages_fill(language: str) -> None:
    english = dict(sentences(words("en")))
    for name, sentence in sentences(words(language)):
        assert sentence.strip(), name
        if name in english and not name.startswith((".units", ".n_")):
            assert slots(sentence) == slots(english[name]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_know_every_kind(language: str) -> None:
    table = words(language)
    assert set(table.sections) == {kind.value for kind in SectionKind}
    assert set(table.qualified) == {qualifier.value for qualifier in Qualifier}
    assert set(table.states) == {status.value for status in Status} | {"passed"}
    assert [scale.power for scale in table.scales] == [12, 9, 6]


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_of_a_language_differ_from_each_other(language: str) -> None:
    headings = words(language).sections.values()
    assert len(set(headings)) == len(SectionKind)


def test_turkish_glues_no_ending_to_a_value() -> None:
    for name, sentence in sentences(words("tr")):
        for slot in SLOT.finditer(sentence):
            assert not re.match(r"[\w’']", sentence[slot.end() :]), f"{name}: {sentence}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_apostrophes_and_quotation_marks_are_the_languages_own(language: str) -> None:
    for name, sentence in sentences(words(language)):
        assert "'" not in sentence, name
        assert '"' not in sentence, name


@pytest.mark.parametrize(("tag", "code"), [("it", "it"), ("de-AT", "de"), ("TR", "tr"), ("pt", "en")])
def test_a_language_is_found_by_the_first_part_of_its_tag(tag: str, code: str) -> None:
    table: Words = words(tag)
    assert table.code == code
