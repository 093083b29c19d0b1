"""The overview: the brief, the order of its parts, where each leads, what is open."""

from decimal import Decimal

from explainer.content.types import Qualifier, Source, Status
from explainer.edtf import parse
from tests.pages.dom import Node
from tests.pages.made import page_of, pages_of
from tests.support.documents import analysis, briefing, event, figure, note, overview, sector, source

BODY = """## Bottom line first

Nothing here.

## What’s happening

The [ferry](figures/ferries.md) to Norland starts again.[^a] It had stopped in spring.

## Why it matters

Islanders need it. So do others.

## The big picture

Sea links come back.

## The bottom line

The ferry is back. More will follow.

[^a]: x
"""
FERRY = figure("ferries", title="Ferries", value=Decimal(12), qualifier=Qualifier.PLUS, counts="ferries at sea")


def whole(body: str = BODY) -> Node:
    notes: tuple[tuple[str, Source | None], ...] = (("a", source("The ferry starts.")),)
    return page_of(
        "index.html",
        overview(body, title="Ferries", notes=tuple(note(label, made) for label, made in notes)),
        FERRY,
        event("stop", title="The ferry stops", date=parse("2025")),
        event("start", title="The ferry starts", status=Status.PLANNED, as_written="Monday", after=("stop",)),
        sector("sea", title="Sea"),
        analysis("links", title="Links"),
        briefings=(briefing("The ferry starts."),),
    )


def test_the_brief_takes_first_sentences_with_their_links_and_marks() -> None:
    lines = [line.text for line in whole().one("section", class_="brief").all("p")]
    assert lines == [
        "The ferry to Norland starts again.1",
        "Islanders need it.",
        "Ferries: more than 12.",
        "Next: The ferry starts (date not given).",
        "The ferry is back.",
    ]


def test_the_brief_leaves_out_whole_lines_rather_than_run_over_120_words() -> None:
    long = " ".join(["word"] * 70)
    body = (
        f"## What’s happening\n\nFirst {long}.\n\n## Why it matters\n\nSecond {long}.\n\n## The bottom line\n\nThe end."
    )
    lines = [line.text for line in whole(body).one("section", class_="brief").all("p")]
    assert sum(len(line.split()) for line in lines) <= 120
    assert [line.split()[0] for line in lines] == ["First", "Ferries:", "Next:", "The"]


def test_numbers_events_and_sectors_stand_before_the_closing_parts() -> None:
    headings = [part.one("h2").text for part in whole().all("section", class_="part")]
    assert headings == [
        "Bottom line first",
        "What’s happening",
        "Why it matters",
        "By the numbers",
        "Timeline",
        "Sectors",
        "The big picture Analysis",
        "The bottom line",
        "What we don’t know yet",
        "Sources",
    ]


def test_each_part_leads_to_the_page_that_says_more() -> None:
    links = {link.one("a").text: link.one("a").attributes["href"] for link in whole().all("p", class_="more")}
    assert links["Key figures"] == "figures/index.html"
    assert links["Timeline"] == "timeline/index.html"
    assert links["Between the lines"] == "between-the-lines/index.html"


def test_what_is_open_is_collected_from_the_record() -> None:
    questions = [item.text for item in whole().one("section", class_="questions").all("li")]
    assert questions == [
        "The date of the briefing is not given.",
        "The ferry stops: only 2025, month not given.",
        "The ferry starts: the source says Monday and gives no date.",
        "Ferries: the source does not say for which time the number holds.",
    ]


def test_the_undated_briefing_is_said_to_be_undated_on_every_page() -> None:
    made = pages_of(overview(BODY.replace("[^a]", "")), FERRY, briefings=(briefing("The ferry starts."),))
    for name in ("index.html", "figures/index.html", "briefing/index.html", "all/index.html"):
        assert "The date of the briefing is not given" in made[name].one("p", class_="notice").text, name


def test_one_file_is_a_site() -> None:
    made = pages_of(overview("Only this.", title="Alone"))
    assert set(made) == {"404.html", "all/index.html", "index.html"}
    assert made["index.html"].one("h1").text == "Alone"
    assert "Only this." in made["index.html"].one("main").text
