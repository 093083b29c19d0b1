"""A small site that has one of everything: for tests of what is made from a whole site."""

# ruff: noqa: ANN401  # passes on whatever a builder takes

from datetime import date
from decimal import Decimal
from typing import Any

from explainer import edtf
from explainer.content.types import Correction, Photo, Qualifier, Status, WhoKind
from explainer.model.types import Site
from explainer.problems import Location
from tests.support.documents import (
    analysis,
    assembled,
    briefing,
    event,
    figure,
    introduction,
    note,
    overview,
    page,
    sector,
    settings,
    source,
    who,
)

URL = "https://example.org/norland/"
SAILING = "Two new ferries will sail from Norhavn on 9 May 2026."
RIDERS = "More than 1,500 people cross the strait each day."
SIGNING = "Minister Ağça Şen signed the contract in 2025."
STORY = """\
Words before any heading.

## What's happening

Two ferries [sail in May](timeline/sailing.md), for [more than 1,500](figures/riders.md) people.[^1] They *matter*, \
and [why](analysis/why-now.md) is open.[^2]

## The bottom line

It begins. See [the yard](https://example.com/yard?a=1&b=2).

[^1]: a source
[^2]: A remark with [a link](who/agca-sen.md).
"""


def ferries(url: str | None = None, *more: Any, settings_of: dict[str, Any] | None = None, **first: Any) -> Site:
    """Assemble the site; `first` changes the overview, `more` are further records."""
    about: dict[str, Any] = {"author": "Ada Writer", "publisher": "The Norland Post", "licence": "CC BY 4.0"}
    return assembled(
        _overview(**first),
        introduction("timeline", title="Timeline", body="What was, and what is planned."),
        event("signing", title="The contract is signed", date=edtf.parse("2025"), people=("agca-sen",),
              sources=(source(SIGNING),)),
        event("sailing", title="First sailing", status=Status.PLANNED, date=edtf.parse("2026-05-09"),
              after=("signing",), sectors=("ports",), organisations=("yard",), sources=(source(SAILING),)),
        event("talks", title="Talks on fares", status=Status.PLANNED, as_written="Tuesday"),
        figure("riders", title="Riders", value=Decimal(1500), qualifier=Qualifier.PLUS, counts="people a day",
               as_written="More than 1,500", period=edtf.parse("2025"), sectors=("ports",), checked=date(2026, 3, 7),
               sources=(source(RIDERS),)),
        figure("cost", title="Cost", value=Decimal("29000000000"), currency="USD", counts="paid for the ferries",
               as_written="$29 billion", corrections=(Correction(date(2026, 3, 8), "It said 28."),)),
        sector("ports", title="Ports", body="Ports **grow**."),
        analysis("why-now", title="Why now", body="It is *timing*.", published=date(2026, 3, 3)),
        who("agca-sen", title="Ağça Şen", role="Minister of ports", lang="tr", also_called=("Şen",)),
        who("yard", title="Norhavn Yard", kind=WhoKind.ORGANISATION),
        who("pact", title="The Strait Pact", kind=WhoKind.FRAMEWORK),
        page("about", title="About this site", body="Made from [a story](index.md).\n\n| a |\n| - |\n| 1 |"),
        *more,
        briefings=(briefing(SAILING, RIDERS, SIGNING, date=date(2026, 3, 1)),),
        settings=settings(url=url, **about | (settings_of or {})),
    )  # fmt: skip


def _overview(**first: Any) -> Any:
    given: dict[str, Any] = {
        "title": "Ferries for Norland",
        "summary": "Two new ferries, and what they change.",
        "published": date(2026, 3, 2),
        "updated": date(2026, 3, 5),
        "notes": (note("1", source(SAILING)), note("2", None)),
        "photo": Photo(credit="N. N./Post", location=Location("content/index.md", 3)),
    }
    return overview(**given | {"body": STORY} | first)
