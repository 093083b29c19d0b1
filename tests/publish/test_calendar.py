"""Calendars: planned events whose days are known, as RFC 5545 has them, read back by a library."""

from datetime import UTC, date, datetime
from typing import Any, cast

import pytest
from icalendar import Calendar
from msgspec.structs import replace

from explainer import edtf
from explainer.content.types import Event, Status
from explainer.model.types import Entry, Site
from explainer.pages.data import calendar_days
from explainer.pages.edition import Edition
from explainer.pages.sheet import Sheet
from explainer.pages.timeline import event_view
from explainer.publish.calendar import calendar_files
from tests.support.documents import TODAY, assembled, briefing, event, page, source
from tests.support.ferries import SAILING, URL, ferries

PLANNED = {"status": Status.PLANNED, "date": edtf.parse("2026-05-09")}


def made(site: Site) -> dict[str, bytes]:
    return dict(calendar_files(Edition(site)))


def stamp(site: Site) -> date:
    """Give the day of the stamp, which is always midnight."""
    moment: datetime = only(made(site)["data/timeline.ics"])["DTSTAMP"].dt
    assert moment == datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    return moment.date()


def only(data: bytes) -> dict[str, Any]:
    (found,) = Calendar.from_ical(data.decode()).walk("VEVENT")
    return cast("dict[str, Any]", found)


def test_a_planned_event_takes_whole_days_and_leaves_them_free() -> None:
    found = only(made(ferries(URL))["data/timeline.ics"])
    assert str(found["SUMMARY"]) == "First sailing"
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2026, 5, 9), date(2026, 5, 10))
    assert str(found["TRANSP"]) == "TRANSPARENT"
    assert str(found["URL"]) == f"{URL}timeline/#sailing"
    assert SAILING in str(found["DESCRIPTION"])
    assert str(found["UID"]) == "sailing@the-ferries-of-norland"


def test_each_event_has_a_file_of_its_own_too() -> None:
    assert set(made(ferries())) == {"data/timeline.ics", "timeline/sailing.ics"}
    assert "URL" not in only(made(ferries())["timeline/sailing.ics"])


def test_lines_are_as_the_standard_wants_them() -> None:
    data = made(assembled(event("long", title="ğ" * 200, **PLANNED)))["data/timeline.ics"]
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert (lines[0], lines[-2]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")
    assert str(only(data)["SUMMARY"]) == "ğ" * 200


def test_no_title_begins_a_line_of_its_own() -> None:
    title = "Talks\nEND:VEVENT\r\nATTACH:https://example.com/; , \\n"
    found = only(made(assembled(event("x", title=title, **PLANNED)))["data/timeline.ics"])
    assert "ATTACH" not in found
    assert "ATTACH:https://example.com/" in str(found["SUMMARY"])


@pytest.mark.parametrize(
    ("when", "status", "days"),
    [
        ("2026-05-09", Status.PLANNED, (date(2026, 5, 9), date(2026, 5, 9))),
        ("2026-05-09/2026-05-11", Status.PLANNED, (date(2026, 5, 9), date(2026, 5, 11))),
        ("2026-03-09", Status.PLANNED, (date(2026, 3, 9), date(2026, 3, 9))),  # today
        ("2026-05-09", Status.HAPPENED, None),
        ("2026-05-09", Status.CANCELLED, None),
        ("2026-05", Status.PLANNED, None),
        ("2026-05-09~", Status.PLANNED, None),
        ("2026-05-09?", Status.PLANNED, None),
        ("2026-05-09/..", Status.PLANNED, None),
        ("../2026-05-09", Status.PLANNED, None),
        ("2026-05-09/2026-06", Status.PLANNED, None),
        ("2026-21", Status.PLANNED, None),
        (None, Status.PLANNED, None),
    ],
)
def test_only_days_that_are_known_for_certain_make_an_entry(
    when: str | None, status: Status, days: tuple[date, date] | None
) -> None:
    told = event("told", status=status, date=edtf.parse(when) if when else None)
    assert calendar_days(told) == days
    site = assembled(told)
    entry: Entry[Event] = site.events[0]
    offered = event_view(Sheet(Edition(site), entry.address.file), entry, 3).calendar
    assert (offered is None) == (days is None)  # the page offers exactly the files that are made
    assert bool(made(site)) == (days is not None)


def test_nobody_is_told_to_come_to_what_has_passed() -> None:
    site = assembled(event("told", status=Status.PLANNED, date=edtf.parse("2026-03-08")))
    assert event_view(Sheet(Edition(site), site.events[0].address.file), site.events[0], 3).calendar is None
    assert made(site) == {}


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({}, date(2026, 3, 9)),
        ({"updated": date(2026, 2, 1)}, date(2026, 2, 1)),
        ({"checked": date(2026, 2, 2)}, date(2026, 2, 2)),
    ],
)
def test_the_stamp_is_the_day_of_the_content_where_it_gives_one(fields: dict[str, date], day: date) -> None:
    assert stamp(assembled(event("x", **PLANNED, **fields))) == day


def test_a_stamp_that_its_event_does_not_give_is_that_of_the_briefing_and_never_moves_with_the_build() -> None:
    quoted = event("x", **PLANNED, sources=(source(SAILING),))
    dated = (briefing(SAILING, date=date(2026, 3, 1)),)
    elsewhere = page("news", published=date(2026, 2, 8))
    for site, day in (
        (assembled(quoted, briefings=dated), date(2026, 3, 1)),
        (assembled(event("x", **PLANNED), elsewhere), date(2026, 2, 8)),
    ):
        assert {stamp(replace(site, today=today)) for today in (TODAY, date(2026, 4, 1))} == {day}


def test_the_last_day_that_there_is_has_none_after_it() -> None:
    found = only(made(assembled(event("x", status=Status.PLANNED, date=edtf.parse("9999-12-31"))))["data/timeline.ics"])
    assert found["DTSTART"].dt == date.max
    assert "DTEND" not in found
