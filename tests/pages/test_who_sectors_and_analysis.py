"""Who's who, the sectors and the analysis: where each appears, and what it is labelled as."""

from explainer.content.types import Statement, WhoKind
from tests.pages.made import page_of
from tests.support.documents import analysis, briefing, event, figure, introduction, overview, sector, source, who

YARD = who("yard", title="Norland Yard", kind=WhoKind.ORGANISATION)
MINA = who("mina", title="Mina Okta", role="Captain", also_called=("Okta",), lang="tr")
SALE = event("sale", title="The yard is sold", people=("mina",), organisations=("yard",), sectors=("sea",))


def test_who_is_who_says_role_place_and_company() -> None:
    made = page_of("who/index.html", overview(), MINA, YARD, SALE, sector("sea"))
    assert [part.text for part in made.all("h2") if "id" not in part.attributes] == ["People", "Organisations"]
    mina = made.one("section", id="mina")
    assert mina.one("h3").one("a").attributes["lang"] == "tr"
    assert mina.one("p", class_="role").text == "Captain"
    assert mina.one("p", class_="aside").text == "Also called Okta"
    rows = {row.one("dt").text: [a.attributes["href"] for a in row.all("a")] for row in mina.one("dl").all("div")}
    assert rows == {"Appears in": ["../timeline/index.html#sale"], "Together with": ["#yard"]}


def test_somebody_who_appears_nowhere_else_is_said_to() -> None:
    made = page_of("who/index.html", overview(), MINA)
    assert "on no other page" in made.one("section", id="mina").text


def test_a_sector_gathers_its_events_figures_and_organisations() -> None:
    made = page_of("sectors/sea/index.html", overview(), MINA, YARD, SALE, figure("f", sectors=("sea",)), sector("sea"))
    parts = {part.one("h2").text: [a.attributes["href"] for a in part.all("a")] for part in made.all("section")}
    assert parts == {
        "Timeline": ["../../timeline/index.html#sale"],
        "Key figures": ["../../figures/index.html#f"],
        "Organisations": ["../../who/index.html#yard"],
    }


def test_a_sector_of_which_the_source_says_no_more_says_so() -> None:
    named = sector("sea", sources=(source("Sectors: sea."),))
    made = page_of("sectors/sea/index.html", overview(), named, briefings=(briefing("Sectors: sea."),))
    assert "The source names this sector and says no more about it." in made.one("main").text
    assert made.all("section", class_="part")[0].one("q").text == "Sectors: sea."


def test_an_editor_may_leave_out_the_list_of_sectors() -> None:
    made = page_of("sectors/index.html", overview(), sector("sea"), introduction("sectors", body="Words.", list=False))
    assert made.all("ul", class_="sectors") == []


def test_what_a_list_leaves_out_leaves_no_mark_at_the_foot() -> None:
    sale = event("sale", body="It is sold.", sectors=("sea",), sources=(source("A", url="https://example.org"),))
    made = page_of("sectors/sea/index.html", overview(), sale, sector("sea"))
    ids = {node.attributes["id"] for node in made.all() if "id" in node.attributes}
    assert {a.attributes["href"].removeprefix("#") for a in made.all("a", class_="back")} <= ids


def test_analysis_is_labelled_wherever_it_stands() -> None:
    thoughts = (analysis("a", title="A thought"), analysis("b", title="Wider", statement=Statement.BIG_PICTURE))
    made = page_of("between-the-lines/index.html", overview(), *thoughts)
    assert made.one("div", class_="trust").one("ul").all("li")[0].text == "Analysis"
    parts = made.all("section", class_="interpreting")
    assert [part.one("h2").text for part in parts] == ["Between the lines Analysis", "The big picture Analysis"]
    assert [part.one("h3").text for part in parts] == ["A thought", "Wider"]


def test_what_the_overview_says_of_the_big_picture_stands_above_what_carries_it_further() -> None:
    body = "## What’s happening\n\nA sale.\n\n## The big picture\n\nIt is about the sea.\n"
    wider = analysis("b", title="Wider", body="Much wider.", statement=Statement.BIG_PICTURE)
    made = page_of("between-the-lines/index.html", overview(body), wider)
    part = made.one("section", class_="interpreting")
    assert part.text == "The big picture Analysis It is about the sea. Wider Much wider."


def test_on_one_page_the_big_picture_stands_once() -> None:
    body = "## The big picture\n\nIt is about the sea.\n"
    made = page_of("all/index.html", overview(body), analysis("b", title="Wider", statement=Statement.BIG_PICTURE))
    assert made.one("main").text.count("It is about the sea.") == 1


def test_a_text_without_marks_ends_with_those_of_its_record() -> None:
    said = (source("It is sold.", url="https://example.org"),)
    made = page_of("between-the-lines/index.html", overview(), analysis("a", body="One.\n\nTwo.", sources=said))
    paragraphs = made.one("section", id="a").all("p")
    assert [text.text for text in paragraphs] == ["One.", "Two.1"]
    assert made.one("section", id="a").one("dl").text == "Sourcehttps://example.org"
