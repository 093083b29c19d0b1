"""Slugs are readable ASCII in every script."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.slugs import Slugs, address_part, short_slug, slugify
from tests.support.cases import Case, cases


@pytest.mark.parametrize("case", cases("slugs.txt"), ids=lambda case: case.title)
def test_reads_as_the_title_sounds(case: Case) -> None:
    language, colon, title = case.given.partition(": ")
    if not colon or len(language) != 2:
        language, title = "en", case.given
    assert slugify(title, language) == case.expected.strip()


@given(st.text(), st.sampled_from(["en", "de", "tr"]))
def test_any_text_gives_a_slug_or_nothing(text: str, language: str) -> None:
    slug = slugify(text, language)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert slugify(slug, language) == slug


def test_a_part_of_an_address_is_short_enough_for_every_disk() -> None:
    assert address_part("中国" * 40) == "zhongguo" * 12 + "zhon"
    assert address_part("word " * 40) == "-".join(["word"] * 20)


@given(st.text(min_size=1), st.integers(1, 80))
def test_a_short_slug_ends_with_a_whole_word(text: str, longest: int) -> None:
    slug, short = slugify(text), short_slug(text, longest=longest)
    assert len(short) <= longest
    assert slug.startswith(short)
    assert short == slug or slug[len(short)] == "-" or "-" not in short


def test_the_same_words_get_numbers() -> None:
    slugs = Slugs(["trade"])
    assert [slugs.take(word) for word in ("trade", "trade", "port", "trade-2", "port")] == [
        "trade-2",
        "trade-3",
        "port",
        "trade-2-2",
        "port-2",
    ]
