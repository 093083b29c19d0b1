"""The overview: the brief, the order of its parts, where each leads, what is open."""

from decimal import Decimal

import pytest

from explainer.content.types import Event, Photo, Qualifier, Record, Source, Status
from explainer.edtf import parse
from explainer.problems import Location
from tests.pages.dom import Node
from tests.pages.made import page_of, pages_of
from tests.support.documents import analysis, briefing, event, figure, note, overview, sector, settings, source

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
        "Next: The ferry starts (the source says Monday and gives no date).",
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


def brief_of(language: str, *records: Record) -> list[str]:
    made = settings(language=language)
    page = page_of("index.html", overview("Words."), *records, settings=made)
    return [line.text for line in page.one("section", class_="brief").all("p")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Trade: $29 billion (2025). Ferries: more than 12."),
        ("it", "Trade: 29 miliardi di dollari (2025). Ferries: più di 12."),
        ("tr", "Trade: 29 milyar dolar (2025). Ferries: 12 üzeri."),
        ("de", "Trade: 29 Milliarden Dollar (2025). Ferries: mehr als 12."),
        ("fr", "Trade : 29 milliards de dollars (2025). Ferries : plus de 12."),
        ("es", "Trade: 29 mil millones de dólares (2025). Ferries: más de 12."),
    ],
)
def test_the_brief_states_each_figure_with_its_time(language: str, said: str) -> None:
    trade = figure("a", title="Trade", value=Decimal(29_000_000_000), currency="USD", period=parse("2025"))
    assert brief_of(language, trade, FERRY)[1] == said


def test_a_time_that_a_title_names_is_not_said_twice() -> None:
    trade = figure("a", title="Trade in 2025", value=Decimal(29), period=parse("2025"))
    assert brief_of("en", trade)[1] == "Trade in 2025: 29."


@pytest.mark.parametrize(
    ("date", "said"),
    [("2030-05", "May 2030, day not given"), ("2030-05-09", "May 9, 2030"), (None, "the date is not given")],
)
def test_the_brief_says_when_the_next_event_is(date: str | None, said: str) -> None:
    start = event("start", title="It starts", status=Status.PLANNED, date=parse(date) if date else None)
    assert brief_of("en", start)[1] == f"Next: It starts ({said})."


def moments(*events: Event) -> list[tuple[str, str]]:
    page = page_of("index.html", overview("Words."), *events)
    lines = page.one("section", class_="events").all("div", class_="line")
    return [(line.one("dt").text, line.one("a").text) for line in lines]


def test_the_latest_event_is_one_that_happened() -> None:
    found = moments(
        event("first", title="First", date=parse("2024")),
        event("second", title="Second", date=parse("2025")),
        event("due", title="Due", date=parse("2026-01-05"), status=Status.PLANNED),
        event("called-off", title="Called off", date=parse("2026-02"), status=Status.CANCELLED),
        event("next", title="Next one", date=parse("2026-04-01"), status=Status.PLANNED),
        event("later", title="Later", date=parse("2027"), status=Status.PLANNED),
    )
    assert found == [("Latest", "Second"), ("Was due", "Due"), ("Next", "Next one")]


def test_a_planned_event_whose_day_has_passed_is_not_the_latest() -> None:
    assert moments(event("due", title="Due", date=parse("2026-01-05"), status=Status.PLANNED)) == [("Was due", "Due")]


@pytest.mark.parametrize(
    ("language", "credit", "said"),
    [
        ("en", "Alder Port", "Photo: Alder Port"),
        ("en", "Photo: Alder Port", "Photo: Alder Port"),
        ("en", "Illustration: Mara Lind", "Illustration: Mara Lind"),
        ("en", "© Mara Lind", "© Mara Lind"),
        ("it", "Porto di Ontano", "Foto: Porto di Ontano"),
        ("it", "Foto: Porto di Ontano", "Foto: Porto di Ontano"),
        ("tr", "Fotoğraf: Mira Işık", "Fotoğraf: Mira Işık"),
        ("de", "Bild: Mara Lind", "Bild: Mara Lind"),
        ("fr", "Port d’Aulne", "Photo : Port d’Aulne"),
        ("fr", "Photo : Port d’Aulne", "Photo : Port d’Aulne"),
        ("es", "Crédito: Puerto de Aliso", "Crédito: Puerto de Aliso"),
    ],
)
def test_a_credit_has_one_label(language: str, credit: str, said: str) -> None:
    photo = Photo(credit=credit, location=Location("content/index.md"))
    page = page_of("index.html", overview("Words.", photo=photo), settings=settings(language=language))
    assert page.all("section", class_="part")[-1].one("li").text == said


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
    assert set(made) == {"404.html", "all/index.html", "data/index.html", "index.html"}
    assert made["index.html"].one("h1").text == "Alone"
    assert "Only this." in made["index.html"].one("main").text
