"""The briefing: every sentence, where it is used, and which are used nowhere."""

from msgspec import structs

from explainer.briefing.types import Section, SectionKind, Sentence
from tests.pages.made import page_of
from tests.support.documents import briefing, event, overview, source

PAGE = "briefing/index.html"


def test_a_headline_need_not_be_used() -> None:
    text = briefing("The ferry stops", "It stopped.", headline="The ferry stops")
    text = structs.replace(text, sentences=(structs.replace(text.sentences[0], section=None), *text.sentences[1:]))
    made = page_of(PAGE, overview(), briefings=(text,))
    assert made.one("li", id="s1").text == "1The ferry stops"
    assert made.one("li", id="s2").text == "2It stopped. Used nowhere else"
    assert "Sentences used on this site: 0 of 1." in made.one("main").text


def test_each_sentence_says_where_it_is_used() -> None:
    sold = event("sale", title="The yard is sold", sources=(source("The yard is sold."),))
    made = page_of(PAGE, overview(), sold, briefings=(briefing("The yard is sold.", "Nobody knows."),))
    first, second = made.one("ol", class_="sentences").all("li")
    assert first.attributes["id"] == "s1"
    assert first.one("a").attributes["href"] == "../timeline/index.html#sale"
    assert second.one("p", class_="uses").text == "Used nowhere else"
    assert made.one("p", class_="used").text == "Sentences used on this site: 1 of 2. Not used: 2."
    assert made.one("p", class_="used").one("a").attributes["href"] == "#s2"


def test_labels_bullets_and_credits_stay_as_they_were() -> None:
    text = briefing(
        "ignored",
        sections=(Section("Zoom in", SectionKind.DETAILS, "One.", ("Two", "Three"), 1, depths=(0, 1)),),
        sentences=(
            Sentence(1, "A headline", 1, None),
            Sentence(2, "One.", 2, 0),
            Sentence(3, "Two", 3, 0, 0),
            Sentence(4, "Three", 4, 0, 1),
        ),
        credits=("Photo: A. Body",),
    )
    made = page_of(PAGE, overview(), briefings=(text,))
    parts = made.one("div", class_="briefing-text").all("section")
    assert [part.one("h2").text for part in parts] == ["Zoom in", "Credits"]
    assert [item.attributes.get("class") for item in parts[0].all("li")] == [None, "bullet", "bullet inner"]
    assert parts[1].one("li").text == "Photo: A. Body"


def test_of_several_briefings_the_further_ones_carry_their_name() -> None:
    both = (briefing("One.", name="first"), briefing("Two.", name="second", language="it"))
    made = page_of(PAGE, overview(), briefings=both)
    assert [item.attributes["id"] for item in made.all("li") if "id" in item.attributes] == ["s1", "second-s1"]
    assert [text.attributes.get("lang") for text in made.all("div", class_="briefing-text")] == [None, "it"]
