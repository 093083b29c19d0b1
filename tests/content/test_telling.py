"""Sentences of a briefing are told in Markdown letter for letter."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.content.filetext import FileText
from explainer.content.found import Block, Linked, Said
from explainer.content.prose import parse_prose, plain_text
from explainer.content.telling import Teller, headline, links_by_sentence
from tests.support.cases import Case, cases

sentences = st.text(st.sampled_from(string.punctuation + "ab1 é“”—"), min_size=1, max_size=40)
told = sentences.map(lambda text: " ".join(text.split())).filter(bool)


@pytest.mark.parametrize("case", cases("headlines.txt"), ids=lambda case: case.title)
def test_titles_are_made_of_sentences(case: Case) -> None:
    assert headline(case.given) == case.expected


@given(st.text())
def test_a_title_is_short_and_begins_the_sentence(text: str) -> None:
    title = headline(text)
    assert len(title) <= 60
    assert text.strip().upper().startswith(title.removesuffix("…").upper())


@given(st.lists(told, min_size=1, max_size=4), st.booleans(), st.data())
@settings(max_examples=500, deadline=None)
def test_readers_see_the_words_of_the_briefing(texts: list[str], bullet: bool, data: st.DataObject) -> None:
    said = tuple(Said("harbour", number, text) for number, text in enumerate(texts))
    links = []
    for one in said:
        start = data.draw(st.integers(0, len(one.text) - 1))
        end = data.draw(st.integers(start + 1, len(one.text)))
        if one.text[start:end].strip() == one.text[start:end]:
            links.append(Linked(one, start, end, "figures/boats"))
    teller = Teller(links_by_sentence(links), lambda key: f"{key}.md")
    text = (
        f"{teller.blocks([Block(said, bullet), Block((Said('harbour', 9, 'Last.'),), bullet)])}\n\n{teller.footnotes()}"
    )
    prose, problems = parse_prose(text, FileText("content/index.md", text), 1)
    assert not problems
    paragraphs = [plain_text(token.children or ()) for token in prose.tokens if token.type == "inline"]
    joined = " ".join(texts)
    begun = joined if bullet else joined[:1].upper() + joined[1:]
    assert paragraphs[0] in (joined, begun)
    assert paragraphs[1] == "Last."
    assert [note.source.quote for note in prose.notes if note.source] == [*texts, "Last."]
    assert [link.href for link in prose.links] == ["figures/boats.md"] * len(links)


def test_a_note_keeps_its_name_when_others_come() -> None:
    first, second = Said("harbour", 1, "Boats come and go at night."), Said("harbour", 2, "Boats come and stay.")
    alone, both = Teller({}, lambda _: None), Teller({}, lambda _: None)
    assert alone.blocks([Block((second,))]).endswith("[^boats-come-and-stay]")
    assert both.blocks([Block((first, second))]).endswith("[^boats-come-and-stay]")


def test_a_bullet_by_itself_is_a_paragraph() -> None:
    def block(text: str) -> Block:
        return Block((Said("harbour", 1, text),), bullet=True)

    teller = Teller({}, lambda _: None)
    assert teller.blocks([block("One.")], noted=False) == "One."
    assert teller.blocks([block("One."), block("Two.")], noted=False) == "- One.\n- Two."


def test_lists_stand_within_lists() -> None:
    def block(text: str, depth: int) -> Block:
        return Block((Said("harbour", 1, text),), bullet=True, depth=depth)

    teller = Teller({}, lambda _: None)
    told = teller.blocks([block("One.", 0), block("Inner.", 1), block("Deep.", 4), block("Two.", 0)], noted=False)
    assert told == "- One.\n  - Inner.\n    - Deep.\n- Two."


def test_a_paragraph_begins_with_a_capital() -> None:
    teller = Teller({}, lambda _: None, "tr")
    assert teller.blocks([Block((Said("harbour", 1, "iki gemi geldi."),))], noted=False) == "İki gemi geldi."
    assert teller.blocks([Block((Said("harbour", 1, "eBay sells."),))], noted=False) == "eBay sells."
