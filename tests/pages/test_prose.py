"""Bodies on their pages: ranks of headings, links, names, source marks, raw HTML."""

from explainer.content.types import WhoKind
from tests.pages.dom import Node
from tests.pages.made import page_of
from tests.support.documents import briefing, event, note, overview, page, settings, source, who

MINA = who("mina", title="Mina Okta", also_called=("Okta",), lang="tr")


def about(body: str, *others: object, **fields: object) -> Node:
    """Set a body on a plain page, and give its text."""
    made = page_of("about/index.html", overview(), page("about", body=body, **fields), *others)  # type: ignore[arg-type]
    return made.one("div", class_="prose")


def test_headings_begin_under_the_title_and_skip_no_rank() -> None:
    text = about("# One\n\n#### Two\n\n## Three\n\n### Four")
    assert [(node.tag, node.text) for node in text.all() if node.tag in ("h2", "h3", "h4")] == [
        ("h2", "One"), ("h3", "Two"), ("h3", "Three"), ("h4", "Four"),
    ]  # fmt: skip


def test_headings_on_a_shared_page_have_ids_of_their_own() -> None:
    made = page_of("timeline/index.html", overview(), event("a", body="## Why"), event("b", body="## Why"))
    assert [node.attributes["id"] for node in made.all("h4")] == ["a-why", "b-why"]


def test_the_first_mention_of_a_name_leads_to_who_is_who() -> None:
    text = about("Today Okta spoke. Then Mina Okta left.", MINA)
    link = text.one("a", class_="name")
    assert (link.text, link.attributes["href"], link.attributes["lang"]) == ("Okta", "../who/index.html#mina", "tr")
    assert text.one("span", lang="tr").text == "Mina Okta"


def test_a_name_is_left_alone_in_headings_links_and_quotes() -> None:
    text = about("## Okta\n\n[Okta](https://example.org)\n\n> Okta\n\nHe said “Okta is here”.\n\nOktavia.", MINA)
    assert text.all("a", class_="name") == []


def test_a_name_may_stand_between_marks_and_before_an_ending() -> None:
    assert about("**Okta**’s plan", MINA).one("a", class_="name").text == "Okta"


def test_a_name_that_is_not_to_be_linked_keeps_its_language_unmarked() -> None:
    assert about("Okta spoke.", who("mina", title="Okta", autolink=False)).all("a") == []


def test_a_name_that_two_share_leads_to_neither() -> None:
    lina = who("lina", title="Lina Okta", also_called=("Okta",))
    assert about("Okta spoke.", MINA, lina).all("a", class_="name") == []


def test_nobody_is_linked_from_their_own_entry() -> None:
    made = page_of("who/index.html", overview(), who("mina", title="Mina Okta", body="Mina Okta is a pilot."))
    assert made.all("a", class_="name") == []


def test_raw_html_is_text() -> None:
    text = about("<script>alert(1)</script> and <b onclick=x>bold</b>")
    assert text.all("script") + text.all("b") == []
    assert "<script>alert(1)</script>" in text.text


def test_an_unsafe_address_leaves_its_words() -> None:
    made = page_of("about/index.html", overview(), page("about", body="Text without a link"), settings=settings())
    assert made.one("div", class_="prose").all("a") == []


def test_marks_are_numbered_once_per_source_and_lead_there_and_back() -> None:
    quote = "The ferry runs."
    notes = (note("a", source(quote)), note("b", source("It is red.")), note("c", source(quote)))
    body = "It runs.[^a] It is red.[^b] It does run.[^c]\n\n[^a]: x\n[^b]: x\n[^c]: x"
    made = page_of(
        "about/index.html",
        overview(),
        page("about", body=body, notes=notes),
        briefings=(briefing("The ferry runs.", "It is red."),),
    )
    text = made.one("div", class_="prose")
    assert [mark.text for mark in text.all("sup", class_="mark")] == ["1", "2", "1"]
    items = made.one("section", class_="sources").all("li")
    ids = {node.attributes["id"] for node in made.all() if "id" in node.attributes}
    backs = [[a.attributes["href"].removeprefix("#") for a in item.all("a", class_="back")] for item in items]
    assert [len(back) for back in backs] == [2, 1]
    assert {name for back in backs for name in back} <= ids
    assert items[0].one("a", class_="place").attributes["href"] == "../briefing/index.html#s1"
    assert items[0].one("q").text == quote


def test_a_note_that_is_no_source_stands_at_the_foot_with_its_words() -> None:
    made = page_of(
        "about/index.html", overview(), page("about", body="Text.[^r]\n\n[^r]: A *remark*.", notes=(note("r", None),))
    )
    assert made.one("section", class_="sources").one("li").text.startswith("A remark.")
    assert made.one("section", class_="sources").one("em").text == "remark"


def test_a_table_has_scopes_and_no_style() -> None:
    text = about("| a | b |\n| --- | --: |\n| 1 | 2 |")
    assert [cell.attributes.get("scope") for cell in text.all("th")] == ["col", "col"]
    assert [cell.attributes.get("class") for cell in text.all("td")] == [None, "right"]
    assert not any("style" in node.attributes for node in text.all())


def test_an_organisation_is_linked_like_a_person() -> None:
    text = about("Norline runs it.", who("norline", title="Norline", kind=WhoKind.ORGANISATION))
    assert text.one("a", class_="name").attributes["href"] == "../who/index.html#norline"


def test_a_note_may_point_to_itself() -> None:
    body = "Text.[^r]\n\n[^r]: See [^r], and [^r]."
    made = page_of("about/index.html", overview(), page("about", body=body, notes=(note("r", None),)))
    assert made.one("section", class_="sources").one("li").text.startswith("See , and .")
