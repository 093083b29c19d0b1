"""The list a chief editor asks for before publishing."""

from datetime import date
from decimal import Decimal

import pytest

from explainer.briefing.types import BriefingText, Sentence
from explainer.checks.advice import advise
from explainer.content.types import Photo, Record, Statement, Status, WhoKind
from explainer.edtf import parse
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
    said,
    sector,
    settings,
    source,
    who,
)

FERRIES = briefing("Ferries carry 1,500+ people a day.", "A ferry sank.")
QUOTED = (source("Ferries carry 1,500+ people a day."), source("A ferry sank."))
ENOUGH = " ".join(["word"] * 40)
TEXT = f"{ENOUGH}[^1]\n\n[^1]: A remark."


def advice(
    *records: Record, check: str, briefings: tuple[BriefingText, ...] = (FERRIES,), **fields: object
) -> list[str]:
    """Give the advice of one check."""
    site = assembled(*records, briefings=briefings, **fields)
    return said(problem for problem in advise(site) if problem.check == check)


def test_a_site_that_is_ready_gets_none() -> None:
    site = assembled(
        overview(TEXT, summary="In short.", sources=QUOTED),
        event("talks", status=Status.PLANNED, date=parse("2026-03-09"), sources=QUOTED),
        figure("trade", sources=QUOTED),
        sector("space", body=TEXT, sources=QUOTED),
        analysis("timing", sources=QUOTED),
        who("ada", role="minister", sources=QUOTED),
        page("about", body=TEXT),
        briefings=(FERRIES,),
    )
    assert said(advise(site)) == []


def test_an_overdue_check() -> None:
    overdue, due = page("a", check_again=date(2026, 3, 8)), page("b", check_again=date(2026, 3, 9))
    assert advice(overdue, due, check="check-again") == [
        (
            "check-again content/a.md:4:1: It was to be checked again on 2026-03-08, and that day has passed. "
            "Compare it with its sources, then set `checked` to that day and move `check_again` on."
        )
    ]


def test_a_planned_event_whose_date_has_passed() -> None:
    event_ = event("talks", status=Status.PLANNED, date=parse("2026-02"))
    assert advice(event_, check="date-passed") == [
        (
            "date-passed content/timeline/talks.md:5:1: The event was planned for 2026-02, which has passed; what "
            "came of it is not recorded. Set `status` to what it came to, with a source, or accept this until it is "
            "known."
        )
    ]


def test_an_event_that_happened_in_the_future() -> None:
    assert advice(event("talks", date=parse("2026-03-10")), check="date-ahead") == [
        (
            "date-ahead content/timeline/talks.md:4:1: The event is said to have happened, and 2026-03-10 is still "
            "to come. Set `status` to planned, or mend the date."
        )
    ]
    assert advice(event("talks", date=parse("2026")), check="date-ahead") == []


def test_a_sentence_of_the_briefing_that_is_used_nowhere() -> None:
    assert advice(event("talks", sources=QUOTED[:1]), check="unused-sentence") == [
        (
            'unused-sentence seeds/ferries.txt:2: The sentence "A ferry sank." is used nowhere on the site. Use it '
            "as a source, or accept this in content/site.yaml with a part of it as `text`."
        )
    ]


def test_a_headline_need_not_be_used() -> None:
    text = briefing(sentences=(Sentence(1, "Ferries at last", 1, None),))
    assert advice(overview(), check="unused-sentence", briefings=(text,)) == []


@pytest.mark.parametrize(
    "record",
    [event("x"), figure("x"), sector("x"), analysis("x"), who("x")],
)
def test_a_record_without_a_source(record: Record) -> None:
    assert advice(record, check="no-source") == [
        f"no-source {record.path}:2:1: Nothing says where this comes from. Add the sentence it rests on to `sources`."
    ]


def test_a_footnote_is_a_source() -> None:
    assert advice(event("x", notes=(note("1", QUOTED[0]),)), check="no-source") == []


def test_a_paragraph_of_the_overview_without_a_source() -> None:
    body = "One[^1].\n\n- Two\n- Three[^1]\n\nThese are:\n\n[^1]: {briefing: ferries, quote: x}"
    assert advice(overview(body), check="no-source") == [
        (
            "no-source content/index.md:8:3: Nothing says where this paragraph comes from. Put a footnote with its "
            "source behind the statement."
        )
    ]
    assert advice(overview(body, sources=QUOTED), check="no-source") == []


def test_plain_pages_and_introductions_need_no_source() -> None:
    assert advice(page("about", body="Text."), introduction("who", body="Text."), check="no-source") == []


def test_analysis_with_a_number_that_is_not_on_record() -> None:
    body = "It has 12 ferries and 37 ports."
    timing = analysis("timing", title="Why 5 billion euros matter", body=body)
    assert advice(timing, figure("ferries"), check="analysis-number") == [
        (
            'analysis-number content/analysis/timing.md:2:1: "5 billion euros" in the title is on record nowhere. '
            "Make it a record in content/figures/, or leave the number out: analysis rests on what is on record."
        ),
        (
            'analysis-number content/analysis/timing.md:6:23: "37" in the analysis is on record nowhere. Make it a '
            "record in content/figures/, or leave the number out: analysis rests on what is on record."
        ),
    ]


def test_a_person_without_a_role() -> None:
    assert advice(who("ada", title="Ada Vale"), who("union", kind=WhoKind.ORGANISATION), check="no-role") == [
        "no-role content/who/ada.md:2:1: Nothing says who Ada Vale is. Add a `role`: what they are in this story."
    ]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (page("about", body="word " * 39), "The page has only 39 words of its own, fewer than 40."),
        (page("about", body="word"), "The page has only 1 word of its own, fewer than 40."),
        (sector("space"), "The page has no words of its own, fewer than 40."),
        (overview("word", summary="word"), "The page has only 2 words of its own, fewer than 40."),
        (page("about", body="word " * 39, summary="word"), None),
        (event("talks"), None),
        (introduction("who"), None),
    ],
)
def test_a_page_with_few_words(record: Record, message: str | None) -> None:
    found = advice(record, check="thin")
    assert [line.partition(": ")[2].partition(" Say")[0] for line in found] == ([message] if message else [])


def test_long_titles_and_descriptions() -> None:
    long_title = page("a", title="x" * 61, summary="x" * 161)
    fine = page("b", title="x" * 60, summary="x" * 160)
    assert advice(long_title, fine, check="long-title") == [
        (
            "long-title content/a.md:2:1: The title has 61 characters, more than 60. Shorten it: lists of results "
            "cut it off."
        )
    ]
    assert advice(long_title, fine, check="long-description") == [
        (
            "long-description content/a.md:4:1: The description has 161 characters, more than 160. Shorten it: lists "
            "of results cut it off."
        )
    ]


def test_the_settings_have_a_title_and_a_description_too() -> None:
    made = settings(title="x" * 61, description="x" * 161)
    for check in ("long-title", "long-description"):
        (problem,) = advice(overview(), check=check, settings=made)
        assert problem.startswith(f"{check} content/site.yaml:1:1: ")


@pytest.mark.parametrize(
    "title", ["The ferry that…", "The ferry that ...", "After water … of the pool", "x" * 60 + "…"]
)
def test_a_title_the_import_had_to_cut(title: str) -> None:
    assert advice(event("x", title=title), check="unfinished-title") == [
        (
            f'unfinished-title content/timeline/x.md:2:1: The title "{title}" is not finished. Write a headline of '
            "its own for it."
        )
    ]
    assert advice(event("x", title=title), check="long-title") == []


def test_a_photo_credit_without_a_photo() -> None:
    photo = Photo(credit="harbour.example", location=Location("content/index.md", 5, 8))
    assert advice(overview(photo=photo), check="no-photo") == [
        (
            'no-photo content/index.md:5:8: There is a credit, "harbour.example", but no photo. Add the photo as '
            "`file`, with its `alt` text."
        )
    ]


OUTSIDE = "the old ferry left the harbour at dawn with forty lorries on board and nobody knew why"
COPIED = "On that day, the old ferry left the Harbour at dawn with forty lorries on board; then it rained."


def test_a_long_passage_from_a_source_that_is_not_ours() -> None:
    quoting = source(OUTSIDE, url="https://example.org/ferry", title="Ferry News")
    assert advice(page("about", body=COPIED, sources=(quoting,)), check="copied") == [
        (
            'copied content/about.md:6:14: 13 words in a row are those of "Ferry News". Say it in our own words, or '
            "set it off as a quotation."
        )
    ]


@pytest.mark.parametrize(
    "body",
    [
        "> " + COPIED,
        f"The paper wrote: “{OUTSIDE}.”",
        f'"{OUTSIDE.capitalize()}," the paper wrote.',
        "The old ferry left the harbour at dawn with forty.",  # ten words
        "The old ferry left the harbour at noon with forty lorries on board and nobody knew why.",
    ],
)
def test_short_passages_and_quotations_are_fine(body: str) -> None:
    quoting = source(OUTSIDE, url="https://example.org/ferry")
    assert advice(page("about", body=body, sources=(quoting,)), check="copied") == []


def test_a_long_passage_in_turkish_capitals_and_all() -> None:
    words = "İki ülke İzmir limanında buluştu ve İstanbul hattı için ortak bir plan üzerinde anlaştı"
    quoting = source(words, url="https://example.org/haber", title="Haber")
    (said,) = advice(page("about", body=f"Dün {words}.", sources=(quoting,)), check="copied")
    assert "14 words in a row" in said


def test_a_long_passage_in_a_summary() -> None:
    quoting = source(OUTSIDE, url="https://example.org/ferry", title="Ferry News")
    (said,) = advice(page("about", body="Short.", summary=COPIED, sources=(quoting,)), check="copied")
    assert said.startswith('copied content/about.md:4:1: 13 words in a row are those of "Ferry News".')


def test_a_passage_from_our_briefing_is_fine() -> None:
    long = briefing(OUTSIDE)
    assert advice(page("about", body=COPIED, sources=(source(OUTSIDE),)), check="copied", briefings=(long,)) == []


def test_what_is_held_back_gets_no_advice() -> None:
    site = assembled(who("ada", draft=True, title="A…"), analysis("x", draft=True, statement=Statement.BIG_PICTURE))
    assert advise(site) == ()


def test_a_figure_of_the_analysis_may_be_any_on_record() -> None:
    timing = analysis("timing", body="More than 1,500 ferries.")
    on_record = figure("ferries", value=Decimal(1500), qualifier="over", as_written="over 1,500")
    assert advice(timing, on_record, check="analysis-number") == []
