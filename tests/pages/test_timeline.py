"""The timeline: dates, states and order in words, the filter, what calendars get."""

from datetime import date

import pytest

from explainer.content.types import Status, WhoKind
from explainer.edtf import parse
from explainer.model.assembling import assemble
from explainer.pages.rendering import render
from tests.pages.dom import Node
from tests.pages.made import STATIC, TEMPLATES, page_of
from tests.support.documents import analysis, content, event, overview, sector, settings, source, who

TIMELINE = "timeline/index.html"


def item(made: Node, slug: str) -> Node:
    return made.one("li", id=slug)


def test_an_event_says_date_state_actors_and_source() -> None:
    made = page_of(
        TIMELINE,
        overview(),
        event(
            "sale", title="The yard is sold", date=parse("2025-03~"), people=("mina",), organisations=("yard",),
            sectors=("sea",), sources=(source("It is sold.", url="https://example.org/a", title="The Daily"),),
        ),
        who("mina", title="Mina Okta"),
        who("yard", title="Norland Yard", kind=WhoKind.ORGANISATION),
        sector("sea", title="Sea"),
    )  # fmt: skip
    found = item(made, "sale")
    assert found.one("p", class_="when").text == "about March 2025 Happened"
    assert found.one("time").attributes["datetime"] == "2025-03"
    assert found.one("h3").text == "The yard is sold"
    assert found.one("p", class_="said").text == "It is sold.1"
    assert [row.text for row in found.one("dl").all("div")] == [
        "PeopleMina Okta",
        "OrganisationsNorland Yard",
        "SectorsSea",
        "SourceThe Daily",
    ]
    assert found.fits("li", {"class_": "dotted"})


def test_a_passed_date_is_shown_as_passed_and_not_as_happened() -> None:
    planned = event("talks", status=Status.PLANNED, date=parse("2026-01-02"))
    made = page_of(TIMELINE, overview(), planned)
    assert item(made, "talks").one("span", class_="state").text == "Date passed, outcome not recorded"
    assert "the outcome is not recorded" in made.one("section", class_="questions").text


def test_order_is_said_where_no_date_is_known() -> None:
    made = page_of(TIMELINE, overview(), event("a", before=("b",)), event("b", as_written="on Monday"))
    assert [line.text for line in item(made, "a").all("p", class_="aside")] == ["Before: B"]
    assert [line.text for line in item(made, "b").all("p", class_="aside")] == ["In the source: on Monday"]
    assert item(made, "a").one("p", class_="when").text == "Date not given Happened"


def test_the_legend_explains_only_what_occurs() -> None:
    made = page_of(TIMELINE, overview(), event("a", date=parse("2025-01-02")), event("b", status=Status.CANCELLED))
    words = made.one("p", class_="legend").text
    assert "Happened" in words
    assert "Cancelled" in words
    assert "Planned" not in words


@pytest.mark.parametrize(("count", "filtered"), [(7, False), (8, True)])
def test_a_filter_needs_enough_events_and_no_script(count: int, filtered: bool) -> None:
    events = [event(f"e{n}", sectors=("sea",) if n % 2 else ("air",)) for n in range(count)]
    made = page_of(TIMELINE, overview(), *events, sector("air"), sector("sea"))
    assert [label.text for label in made.all("label")] == (["All", "Air", "Sea"] if filtered else [])
    if filtered:
        assert item(made, "e1").fits("li", {"class_": "show-2"})
        assert not item(made, "e1").fits("li", {"class_": "show-1"})


def test_planned_events_of_a_known_day_are_offered_to_calendars() -> None:
    made = page_of(
        TIMELINE,
        overview(),
        event("talks", status=Status.PLANNED, date=parse("2027-05-04")),
        event("month", status=Status.PLANNED, date=parse("2027-05")),
        event("maybe", status=Status.PLANNED, date=parse("2027-05-04~")),
        event("past", date=parse("2025-05-04")),
    )
    assert [link.attributes["href"] for link in made.all("a", type="text/calendar")] == ["../timeline/talks.ics"]


def test_a_site_in_turkish_is_wholly_in_turkish() -> None:
    made = page_of(TIMELINE, overview(), event("a", date=parse("2025")), settings=settings(language="tr"))
    assert made.one("html").attributes["lang"] == "tr"
    assert item(made, "a").one("p", class_="when").text == "2025, ayı belirtilmemiş Gerçekleşti"


def test_what_is_shown_as_a_draft_says_so() -> None:
    site, _ = assemble(content(overview(), event("a", draft=True)), (), date(2026, 3, 9), drafts=True)
    files, problems = render(site, (TEMPLATES,), static=(STATIC,))
    assert problems == ()
    assert b"Draft, not yet published" in files[TIMELINE]


def test_an_event_leads_back_to_what_speaks_of_it() -> None:
    thought = analysis("hubs", title="Hubs", body="The [sale](../timeline/sale.md) came first.")
    made = page_of(TIMELINE, overview(), event("sale"), event("talks", after=("sale",)), thought)
    rows = {row.one("dt").text: [a.text for a in row.all("a")] for row in item(made, "sale").one("dl").all("div")}
    assert rows == {"Mentioned in": ["Hubs"]}
