"""The feed as RFC 4287 has it, with an entry only where the content gives a day."""

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from explainer import edtf
from explainer.content.types import Correction, Event, Status
from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.publish.feed import feed
from explainer.publish.subjects import subjects
from tests.support.documents import assembled, briefing, event, overview, settings, source
from tests.support.ferries import URL, ferries

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
ONCE = ("title", "id", "updated")


def made(site: Site) -> bytes | None:
    edition = Edition(site)
    return feed(edition, subjects(edition))


def read(site: Site) -> ElementTree.Element:
    """Read a feed back, having held it to the rules of RFC 4287 that it can break."""
    data = made(site)
    assert data is not None
    root = ElementTree.fromstring(data)  # noqa: S314  # our own bytes
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    for part in (root, *entries):
        for name in ONCE:  # sections 4.1.1 and 4.1.2: exactly one of each
            assert len(part.findall(f"{ATOM}{name}")) == 1
        moments = [part.findtext(f"{ATOM}{name}") for name in ("updated", "published")]
        assert all(MOMENT.fullmatch(moment) for moment in moments if moment)  # RFC 3339
        links = [(link.get("rel"), link.get("type")) for link in part.findall(f"{ATOM}link")]
        assert len(set(links)) == len(links)
        assert all((link.get("href") or "").startswith(URL) for link in part.findall(f"{ATOM}link"))
    assert root.find(f"{ATOM}author/{ATOM}name") is not None  # one author for all entries
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    latest = max((entry.findtext(f"{ATOM}updated") or "" for entry in entries), default="")
    assert latest in ("", root.findtext(f"{ATOM}updated"))
    assert ("self", "application/atom+xml") in [
        (link.get("rel"), link.get("type")) for link in root.findall(f"{ATOM}link")
    ]
    return root


def days(site: Site) -> dict[str, str]:
    """Give title and day of each entry, in order."""
    return {
        str(entry.findtext(f"{ATOM}title")): str(entry.findtext(f"{ATOM}updated"))[:10]
        for entry in read(site).findall(f"{ATOM}entry")
    }


def test_events_and_changed_pages_stand_in_it_the_newest_first() -> None:
    assert list(days(ferries(URL)).items()) == [
        ("Key figures", "2026-03-08"),
        ("Ferries for Norland", "2026-03-05"),
        ("Between the lines", "2026-03-03"),
        ("First sailing", "2026-03-01"),  # from a briefing of this day
        ("The contract is signed", "2026-03-01"),
    ]  # the talks have no day and no source that has one; who and about say nothing of when


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({"published": date(2026, 2, 1)}, "2026-02-01"),
        ({"published": date(2026, 2, 1), "updated": date(2026, 2, 3)}, "2026-02-03"),
        ({"corrections": (Correction(date(2026, 2, 4), "No."),)}, "2026-02-04"),
        ({"checked": date(2026, 2, 5)}, None),  # looked at is not changed
        ({"date": edtf.parse("2026-01-07")}, "2026-01-07"),
        ({"date": edtf.parse("2026-01-07~")}, None),
        ({"date": edtf.parse("2026-01")}, None),
        ({"date": edtf.parse("2026-05-09"), "status": Status.PLANNED}, None),
        ({"date": edtf.parse("2026-01-07"), "status": Status.PLANNED}, None),
        ({"sources": (source("It was so."),)}, "2026-01-20"),
        ({"sources": (source("It was so."),), "date": edtf.parse("2026-01-07")}, "2026-01-07"),
    ],
)
def test_the_day_of_an_event_is_one_that_the_content_gives(fields: dict[str, object], day: str | None) -> None:
    told: Event = event("told", title="Told", **fields)
    site = assembled(
        overview("Words.", published=date(2026, 1, 1)),
        told,
        briefings=(briefing("It was so.", date=date(2026, 1, 20)),),
        settings=settings(url=URL),
    )
    assert days(site).get("Told") == day


def test_an_entry_says_when_the_event_is_and_what_is_known_of_it() -> None:
    entries = {entry.findtext(f"{ATOM}title"): entry for entry in read(ferries(URL)).findall(f"{ATOM}entry")}
    summary = entries["First sailing"].findtext(f"{ATOM}summary") or ""
    assert "May 9, 2026" in summary or "9 May 2026" in summary
    assert "Planned" in summary
    assert "Two new ferries will sail" in summary
    assert entries["First sailing"].findtext(f"{ATOM}id") == f"{URL}timeline/#sailing"


def test_without_any_day_there_is_no_feed() -> None:
    assert made(assembled(overview("Words."), settings=settings(url=URL))) is None


def test_nobody_is_made_up_as_author() -> None:
    site = ferries(URL, settings_of={"author": None, "publisher": None})
    assert read(site).findtext(f"{ATOM}author/{ATOM}name") == "The ferries of Norland"


@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "]]> & <b>", "a \"quoted\" 'title'", "bell \x07 \ud7ff"]
)
def test_no_title_breaks_it(title: str) -> None:
    site = ferries(URL, title=title)
    assert title.replace("\x07", "") in days(site)


def test_the_same_content_gives_the_same_feed() -> None:
    assert made(ferries(URL)) == made(ferries(URL))
