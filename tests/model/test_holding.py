"""Drafts and what carries a date in the future."""

from datetime import date, timedelta

import pytest

from explainer.content.types import Record, Status
from explainer.edtf import parse
from explainer.model.assembling import assemble
from explainer.model.types import HeldBack
from tests.support.documents import TODAY, assembled, content, event, overview, page, problems_of, settings

TOMORROW = TODAY + timedelta(days=1)
LATER = TODAY + timedelta(days=9)
ABOUT = "content/about.md"


@pytest.mark.parametrize(
    ("record", "until"),
    [
        (page("about", draft=True), None),
        (page("about", published=TOMORROW), TOMORROW),
        (page("about", date=TOMORROW), TOMORROW),
        (page("about", date=TOMORROW, published=LATER), LATER),
        (page("about", draft=True, published=LATER), None),
    ],
)
def test_drafts_and_what_has_a_date_to_come_are_held_back(record: Record, until: date | None) -> None:
    site = assembled(record)
    assert site.held_back == (HeldBack(ABOUT, "About", until),)
    assert not site.entries
    assert not site.pages


@pytest.mark.parametrize(
    "record",
    [
        page("about", published=TODAY),
        page("about", date=TODAY),
        event("talks", date=parse("2030"), status=Status.PLANNED),
    ],
)
def test_what_is_of_today_and_events_to_come_are_shown(record: Record) -> None:
    site = assembled(record)
    assert not site.held_back
    assert record.path in site.entries


def test_drafts_are_shown_when_asked_for_and_stay_listed() -> None:
    site, problems = assemble(content(page("about", draft=True), overview("[a](about.md)")), (), TODAY, drafts=True)
    assert not problems
    assert site.held_back == (HeldBack(ABOUT, "About", None, shown=True),)
    assert ABOUT in site.entries


def test_a_kind_whose_records_are_all_held_back_has_no_page() -> None:
    site = assembled(event("talks", draft=True))
    assert not site.listings


def test_what_waits_for_its_day_must_be_right_already() -> None:
    waiting = page("about", published=LATER, body="[x](missing.md)")
    assert len(problems_of(waiting)) == 1
    assert problems_of(page("about", draft=True, body="[x](missing.md)")) == []


def test_two_that_wait_may_point_to_each_other() -> None:
    one, other = page("a", published=LATER, body="[b](b.md)"), page("b", published=LATER)
    site = assembled(one, other)
    assert list(site.waiting) == [one.path, other.path]


def test_the_command_s_address_stands_in_place_of_the_settings_address() -> None:
    made = content(overview(), settings=settings(url="https://a.example/"))
    assert assemble(made, (), TODAY)[0].settings.url == "https://a.example/"
    assert assemble(made, (), TODAY, url="https://b.example/")[0].settings.url == "https://b.example/"
