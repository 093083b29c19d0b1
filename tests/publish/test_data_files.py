"""The data files: what is in them, that they keep to their schema, and that a spreadsheet runs nothing of them."""

import csv
import json
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from msgspec.structs import replace

from explainer.content.types import Photo, Record
from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.pages.pieces import whole
from explainer.problems import Location
from explainer.publish.data import data_files
from explainer.publish.schema import data_schema
from tests.support.documents import assembled, briefing, event, figure, page, settings, source
from tests.support.ferries import SAILING, SIGNING, URL, ferries
from tools.data_docs import document

ROOT = Path(__file__).resolve().parents[2]


def files(site: Site) -> dict[str, bytes]:
    edition = Edition(site)
    return {name: whole(data) for name, data in data_files(edition)}


def loaded(site: Site, name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(files(site)[f"data/{name}.json"], parse_float=Decimal)
    return read


def table(*records: Record) -> list[dict[str, str]]:
    text = files(assembled(*records))["data/figures.csv"].decode()
    assert text.count("\r\n") == text.count("\n") - sum(record.title.count("\n") for record in records)
    return list(csv.DictReader(StringIO(text, newline="")))


@pytest.mark.parametrize("url", [None, URL])
@pytest.mark.parametrize("name", ["figures", "timeline", "site"])
def test_each_file_keeps_to_the_schema_beside_it(name: str, url: str | None) -> None:
    schema = json.loads((ROOT / "static" / "data" / "schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    data = json.loads(files(ferries(url))[f"data/{name}.json"])
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(data)
    assert data["$schema"] == "schema.json"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_pages_stand_in_the_record_as_if_it_were_written_at_once(count: int) -> None:
    pages = [page(f"p{number}", title='Of "pages": []') for number in range(count)]
    whole = files(assembled(*pages, event("launch")))["data/site.json"]
    assert whole == msgspec.json.format(msgspec.json.encode(json.loads(whole)), indent=1) + b"\n"
    assert len(json.loads(whole)["pages"]) == count


def test_a_picture_comes_with_its_words() -> None:
    photo = Photo(file="boat.png", alt="A boat", credit="N. N.", location=Location("x", 1))
    records = [page("one", photo=photo), page("two", photo=replace(photo, file=None, alt=None)), page("three")]
    for url, where in ((URL, f"{URL}boat.png"), (None, "../boat.png")):
        rows = loaded(assembled(*records, files=("content/boat.png",), settings=settings(url=url)), "site")["pages"]
        assert {row["id"]: row["photo"] for row in rows} == {
            "pages/one": {"file": where, "alt": "A boat", "credit": "N. N."},
            "pages/two": {"file": None, "alt": None, "credit": "N. N."},
            "pages/three": None,
        }


def test_the_schema_refuses_what_is_not_ours() -> None:
    validator = Draft202012Validator(json.loads(data_schema()))
    data = json.loads(files(ferries())["data/figures.json"])
    data["figures"][0]["value"] = "29 billion"
    assert not validator.is_valid(data)
    del data["figures"][0]["value"]
    assert not validator.is_valid(data)


def test_schema_and_documentation_are_those_of_today() -> None:
    """`python tools/data_docs.py` writes both; a field without a meaning fails here."""
    assert (ROOT / "static" / "data" / "schema.json").read_bytes() == data_schema()
    text = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
    assert text == document(text)


def test_a_figure_has_its_number_and_all_that_makes_it_mean_something() -> None:
    riders = next(row for row in loaded(ferries(), "figures")["figures"] if row["id"] == "figures/riders")
    assert riders | {"text": "", "mentioned_in": []} == {
        "id": "figures/riders",
        "title": "Riders",
        "link": "../figures/index.html#riders",
        "text": "",
        "photo": None,
        "sources": [
            {
                "quote": "More than 1,500 people cross the strait each day.",
                "briefing": "ferries",
                "sentence": 2,
                "title": None,
                "url": None,
                "accessed": None,
            }
        ],
        "mentioned_in": [],
        "published": None,
        "updated": None,
        "checked": "2026-03-07",
        "check_again": None,
        "corrections": [],
        "value": 1500,
        "value_max": None,
        "unit": None,
        "currency": None,
        "qualifier": "plus",
        "period": "2025",
        "counts": "people a day",
        "as_written": "More than 1,500",
        "shown": "more than 1,500",
        "definition": None,
        "compare_with": [],
        "sectors": ["sectors/ports"],
    }
    assert riders["mentioned_in"] == ["overview"]


def test_an_event_has_its_date_its_bounds_and_who_took_part() -> None:
    events = {row["id"]: row for row in loaded(ferries(), "timeline")["events"]}
    signing = events["timeline/signing"]
    assert (signing["date"], signing["first_day"], signing["last_day"]) == ("2025", "2025-01-01", "2025-12-31")
    assert (signing["status"], signing["passed"], signing["people"]) == ("happened", False, ["who/agca-sen"])
    assert events["timeline/sailing"]["after"] == ["timeline/signing"]
    assert (events["timeline/talks"]["date"], events["timeline/talks"]["as_written"]) == (None, "Tuesday")
    assert list(events) == ["timeline/signing", "timeline/sailing", "timeline/talks"]


@pytest.mark.parametrize("number", ["29000000000", "0.1", "12.50", "-3", "12345678901234567.89"])
def test_a_number_keeps_all_its_digits(number: str) -> None:
    site = assembled(figure("one", value=Decimal(number)))
    assert loaded(site, "figures")["figures"][0]["value"] == Decimal(number)
    assert table(figure("one", value=Decimal(number)))[0]["value"] == number


def test_the_whole_record_is_in_one_file() -> None:
    whole = loaded(ferries(URL), "site")
    assert whole["site"]["url"] == URL
    assert whole["overview"]["summary"] == "Two new ferries, and what they change."
    kinds = ("events", "figures", "sectors", "analysis", "who", "pages")
    assert {kind: [row["id"] for row in whole[kind]] for kind in kinds} == {
        "events": ["timeline/signing", "timeline/sailing", "timeline/talks"],
        "figures": ["figures/riders", "figures/cost"],
        "sectors": ["sectors/ports"],
        "analysis": ["analysis/why-now"],
        "who": ["who/agca-sen", "who/yard", "who/pact"],
        "pages": ["pages/timeline", "pages/about"],
    }
    assert [sentence["text"] for sentence in whole["briefings"][0]["sentences"]][::2] == [SAILING, SIGNING]
    assert whole["briefings"][0]["sentences"][0]["used_in"] == ["overview", "timeline/sailing"]


def test_ids_are_unique_and_every_id_that_is_named_is_there() -> None:
    whole = loaded(ferries(), "site")
    ids = [row["id"] for row in rows(whole) if "id" in row]
    assert len(set(ids)) == len(ids)
    lists = ("mentioned_in", "before", "after", "people", "organisations", "compare_with", "used_in")
    named = {name for row in rows(whole) for key in lists if isinstance(row.get(key), list) for name in row[key]}
    named |= {name for row in whole["events"] + whole["figures"] for name in row["sectors"]}
    assert named
    assert named <= set(ids)


def rows(part: object) -> list[dict[str, Any]]:
    """Give every object of a file, at any depth."""
    if isinstance(part, dict):
        return [part, *(row for value in part.values() for row in rows(value))]
    return [row for value in part for row in rows(value)] if isinstance(part, list) else []


def test_a_text_is_markdown_with_its_sources_and_links_that_lead_to_the_pages() -> None:
    text = loaded(ferries(URL), "site")["overview"]["text"]
    assert "[more than 1,500](https://example.org/norland/figures/#riders)" in text
    assert f"[^1]: “{SAILING}” [The briefing, sentence 1](https://example.org/norland/briefing/#s1)" in text
    assert "[^2]: A remark with [a link](https://example.org/norland/who/#agca-sen)." in text
    assert "[more than 1,500](../figures/index.html#riders)" in loaded(ferries(), "site")["overview"]["text"]


def test_the_sentences_of_a_second_briefing_have_names_of_their_own() -> None:
    one, other = briefing("It sails.", name="one"), briefing("It sinks.", name="two")
    site = assembled(event("end", sources=(source("It sinks.", briefing="two"),)), briefings=(one, other))
    whole = loaded(site, "site")
    sentence = whole["briefings"][1]["sentences"][0]
    assert (sentence["id"], sentence["link"]) == ("briefings/two/s1", "../briefing/index.html#two-s1")
    assert whole["events"][0]["sources"][0]["sentence"] == 1


def test_the_table_reads_back() -> None:
    row = table(figure("trade", title='A, "quoted"\nline', counts="ships", as_written="12"))[0]
    assert (row["id"], row["title"], row["value"]) == ("figures/trade", 'A, "quoted"\nline', "12")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "=cmd|' /C calc'!A0"])
def test_a_text_that_a_spreadsheet_would_run_is_a_text(text: str) -> None:
    row = table(figure("f", title=text, counts=text, as_written=text, definition=text))[0]
    assert {row[column] for column in ("title", "counts", "as_written", "definition")} == {f"'{text}"}


def test_a_negative_number_stays_a_number() -> None:
    assert table(figure("f", value=Decimal(-5), value_max=Decimal(-2)))[0]["value"] == "-5"


def test_a_title_of_any_kind_stays_inside_its_text() -> None:
    hostile = '</script><b>"\\\u2028'
    site = assembled(page("x", title=hostile))
    assert loaded(site, "site")["pages"][0]["title"] == hostile
