"""The same briefing in the typographies that newsrooms use is read the same way, in each of the six languages."""

import pytest

from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText
from tests.support.invented import BRIEFINGS, WAYS, Part, in_capitals, written


def read(text: str) -> BriefingText:
    return read_text(text.encode(), path="seeds/invented.txt")


def straight(words: str) -> str:
    return words.replace("’", "'")


@pytest.mark.parametrize("language", BRIEFINGS)
@pytest.mark.parametrize("way", WAYS)
def test_briefing_is_read_the_same_however_it_is_set(way: str, language: str) -> None:
    invented = BRIEFINGS[language]
    text = read(WAYS[way](invented))
    assert text.language == language
    assert text.headline == invented.headline
    found = [
        Part(straight(s.label or ""), s.kind.value, straight(s.text), tuple(map(straight, s.bullets)))
        for s in text.sections
    ]
    assert found == list(invented.parts)
    assert [straight(line) for line in text.credits] == [invented.credit]


@pytest.mark.parametrize("language", BRIEFINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows"])
def test_briefing_is_read_the_same_however_it_was_saved(encoding: str, language: str) -> None:
    windows = "cp1254" if language == "tr" else "cp1252"
    text = WAYS["colon"](BRIEFINGS[language])
    data = text.encode(windows if encoding == "windows" else encoding)
    assert read_text(data, path="seeds/invented.txt") == read_text(text.encode(), path="seeds/invented.txt")


@pytest.mark.parametrize("language", BRIEFINGS)
def test_labels_in_capitals_are_known(language: str) -> None:
    invented = BRIEFINGS[language]
    text = read(written(invented, in_capitals, own_line=True))
    assert [s.kind.value for s in text.sections] == [part.kind for part in invented.parts]
    assert [s.label for s in text.sections] == [in_capitals(part.label) for part in invented.parts]


@pytest.mark.parametrize("language", BRIEFINGS)
def test_labels_may_stand_in_the_bullets_where_none_stands_outside(language: str) -> None:
    invented = BRIEFINGS[language]
    rows = [invented.headline, *(f"- **{part.label}:** {part.text}" for part in invented.parts if part.text)]
    text = read("\n".join(rows))
    assert [s.label for s in text.sections] == [part.label for part in invented.parts if part.text]


@pytest.mark.parametrize("language", BRIEFINGS)
@pytest.mark.parametrize("title", ["{}. {}", "## {1}", "**{1}**", "## {}. {}", "---\n\n{1}"])
def test_two_stories_are_told_apart(title: str, language: str) -> None:
    invented = BRIEFINGS[language]
    body = "\n\n".join(f"**{part.label}:** {part.text or 'A.'}" for part in invented.parts)
    stories = [f"{title.format(number, invented.headline)}\n\n{body}" for number in (1, 2)]
    text = read("\n\n".join(stories))
    assert [s.story for s in text.sections] == [1] * 6 + [2] * 6
    assert text.headline == invented.headline
