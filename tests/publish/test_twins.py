"""The Markdown twin of each page: what it says, that its links lead somewhere, and that nothing in it is alive."""

import re
from pathlib import PurePosixPath
from posixpath import normpath

import pytest

from explainer.content.markdown import parser
from explainer.content.types import Photo
from explainer.model.assembling import assemble
from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.pages.pieces import whole
from explainer.problems import Location
from explainer.publish.subjects import subjects
from explainer.publish.twins import twins
from tests.support.documents import (
    TODAY,
    assembled,
    briefing,
    content,
    event,
    figure,
    introduction,
    note,
    overview,
    page,
    settings,
    source,
)
from tests.support.ferries import RIDERS, SAILING, URL, ferries


def made(site: Site) -> dict[str, str]:
    edition = Edition(site)
    return {name: whole(data).decode() for name, data in twins(edition, subjects(edition))}


def hrefs(text: str) -> list[str]:
    """Give where links and pictures lead, as a Markdown parser finds them."""
    inlines = [token for token in parser().parse(text, {}) if token.type == "inline"]
    return [
        str(child.attrs.get("href") or child.attrs.get("src"))
        for token in inlines
        for child in token.children or ()
        if child.type in {"link_open", "image"}
    ]


@pytest.mark.parametrize("url", [None, URL])
def test_every_link_leads_to_a_twin_or_a_file_and_to_an_anchor_there(url: str | None) -> None:
    pages = made(ferries(url))
    files = {"data/figures.csv", "data/figures.json", "data/timeline.json", "data/timeline.ics", "data/site.json",
             "data/schema.json"}  # fmt: skip
    seen = 0
    for name, text in pages.items():
        for href in hrefs(text):
            if href.startswith("https:"):
                continue
            file, _, anchor = href.partition("#")
            target = normpath(str(PurePosixPath(name).parent / file)) if file else name
            assert target in files or target in pages, f"{name}: {href}"
            assert not anchor or f'<a id="{anchor}"></a>' in pages[target], f"{name}: {href}"
            seen += 1
    assert seen > 100


def test_every_page_has_one_with_its_title_first() -> None:
    pages = made(ferries())
    assert {name: text.splitlines()[0] for name, text in pages.items()} == {
        "index.md": "# Ferries for Norland",
        "timeline/index.md": "# Timeline",
        "figures/index.md": "# Key figures",
        "sectors/index.md": "# Sectors",
        "sectors/ports/index.md": "# Ports",
        "between-the-lines/index.md": "# Between the lines",
        "who/index.md": "# Who’s who",
        "briefing/index.md": "# The briefing",
        "about/index.md": "# About this site",
        "all/index.md": "# The ferries of Norland",
        "data/index.md": "# Data",
    }


def test_the_story_keeps_its_words_links_and_sources() -> None:
    text = made(ferries(URL))["index.md"]
    assert (
        "Two ferries [sail in May](timeline/index.md#sailing), for [more than 1,500](figures/index.md#riders)" in text
    )
    assert "and [why](between-the-lines/index.md#why-now) is open.[^2]" in text
    assert f"[^1]: “{SAILING}” [The briefing, sentence 1](briefing/index.md#s1)" in text
    assert "[^2]: A remark with [a link](who/index.md#agca-sen)." in text
    assert "[the yard](https://example.com/yard?a=1&b=2)" in text
    assert "N. N./Post" in text
    assert f"<{URL}>" in text


def test_what_a_reader_must_know_first_stands_first() -> None:
    pages = made(ferries())
    opening = pages["index.md"].partition("Words before any heading")[0]
    for told in ("From a briefing of", "By Ada Writer", "Published by The Norland Post", "Two new ferries, and what"):
        assert told in opening
    assert "It interprets what is reported" in pages["between-the-lines/index.md"].partition("Why now")[0]


def test_a_figure_has_its_qualifier_its_source_and_where_it_is_spoken_of() -> None:
    text = made(ferries())["figures/index.md"]
    riders = text.partition("Riders")[2]
    assert "**more than 1,500** people a day" in riders
    assert f"- Source: “{RIDERS}” [The briefing, sentence 2](../briefing/index.md#s2)" in riders
    assert "[Overview](../index.md)" in riders
    assert "It said 28." in text


def test_an_event_says_when_it_is_and_what_is_known() -> None:
    text = made(ferries())["timeline/index.md"]
    assert "What was, and what is planned." in text
    assert "2025, month not given. Happened." in text
    assert "Date not given. Planned.\n\n- In the source: “Tuesday”" in text
    assert "[The contract is signed](#signing)" in text


def test_the_briefing_is_told_sentence_by_sentence() -> None:
    text = made(ferries())["briefing/index.md"]
    assert f'1. <a id="s1"></a>{SAILING} (Used in: [Overview](../index.md)' in text


def test_everything_on_one_page_leads_to_itself() -> None:
    text = made(ferries())["all/index.md"]
    assert "[sail in May](#timeline-sailing)" in text
    assert '### <a id="timeline-sailing"></a>First sailing' in text
    assert '### <a id="overview-the-bottom-line"></a>The bottom line' in text
    assert '## <a id="about"></a>About this site' in text


def test_notes_of_two_records_on_one_page_have_numbers_of_their_own() -> None:
    told = briefing("One.", "Two.")
    site = assembled(
        event("one", body="It was.[^a]\n\n[^a]: x", notes=(note("a", source("One.")),)),
        event("two", body="It is.[^a] And was.[^b]\n\n[^a]: x\n[^b]: y",
              notes=(note("a", source("Two.")), note("b", source("One.")))),
        briefings=(told,),
    )  # fmt: skip
    text = made(site)["timeline/index.md"]
    assert "It was.[^1]" in text
    assert "It is.[^2] And was.[^1]" in text
    assert text.count("\n[^") == 2


def test_a_picture_keeps_its_text() -> None:
    body = "![A ferry [white]](ferry.png)"
    first = overview(body, photo=Photo(file="ferry.png", alt="A ferry", credit="N. N.", location=Location("x", 1)))
    site = assembled(first, files=("content/ferry.png",))
    text = made(site)["index.md"]
    assert "![A ferry \\[white\\]](ferry.png)" in text
    assert "![A ferry](ferry.png)\n\nN. N." in text


def test_a_publisher_with_a_point_at_its_end_keeps_one() -> None:
    site = assembled(overview("Words."), settings=settings(author="A. Writer", publisher="The Post Co."))
    assert "\n\nBy A. Writer · Published by The Post Co.\n\n" in made(site)["index.md"]


def test_a_link_to_what_is_held_back_becomes_its_words() -> None:
    records = content(overview("See [the *plan*](plan.md)."), page("plan", draft=True))
    assert "See the *plan*." in made(assemble(records, (), TODAY)[0])["index.md"]


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "<https://e.org/><b>"],
)
@pytest.mark.parametrize("place", ["title", "body", "counts"])
def test_nothing_in_it_is_alive_while_html_is_off(hostile: str, place: str) -> None:
    site, _ = assemble(content(figure("f", **{place: hostile})), (), TODAY)
    texts = made(site)
    for text in texts.values():
        for token in parser().parse(text, {}):
            raw = [child.content for child in token.children or () if child.type == "html_inline"]
            assert token.type != "html_block"
            assert all(re.fullmatch(r'<a id="[\w-]+">|</a>', part) for part in raw)
        assert not [href for href in hrefs(text) if href.lower().startswith("javascript")]


def test_raw_html_stands_where_the_settings_allow_it() -> None:
    site = assembled(overview("It is H<sub>2</sub>O."), settings=settings(html=True))
    assert "H<sub>2</sub>O" in made(site)["index.md"]


def test_a_list_of_pages_leads_to_each() -> None:
    site = assembled(introduction("posts", body="All posts."), page("one", path="content/posts/one.md"))
    assert "- [One](one/index.md)" in made(site)["posts/index.md"].replace("../posts/", "")
