"""What is written reads back as the same document, for every kind."""

import string
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from explainer.content.documents import Rules, read_record, read_settings
from explainer.content.schema import KINDS, SETTINGS, Key, kind_of
from explainer.content.slugs import slugify
from explainer.content.types import Figure, Record, Settings, Source
from explainer.content.writing import Line, content_file, front_matter, scalar, settings_text
from explainer.problems import Location


def record_text(record: Record) -> str:
    """Write a document as a file. What is as it would be anyway, such as a slug from the file's name, is left out."""
    lines = _lines(record, kind_of(record.path).keys)
    stem = record.path.rpartition("/")[2].rpartition(".")[0]
    kept = (line for line in lines if (line.key, line.value) != ("slug", slugify(stem)))
    return front_matter(kept) + record.body.text


def settings_file(settings: Settings) -> str:
    """Write the settings as a file."""
    return settings_text(_lines(settings, SETTINGS))


def _lines(document: Record | Settings, keys: Iterable[Key]) -> Iterator[Line]:
    defaults = {field.name: field.default for field in fields(document)}
    for key in keys:
        value = getattr(document, key.name)
        if value != defaults[key.name]:
            yield Line(key.name, value)


EXAMPLES = {
    "overview": (
        "content/index.md",
        """---
title: "Norland: the harbour"
slug: front
weight: -2
draft: true
published: 2026-03-01
updated: 2026-03-02
checked: 2026-03-03
check_again: 2026-09-03
aliases: [old/, /older.html]
sources:
  - {briefing: harbour, quote: "Boats come, \\"and\\" go: [all] {day} #1"}
  - {quote: "x", url: "https://paper.example/?a=b,c", title: "Boats, big", accessed: 2026-03-01}
photo:
  file: boat.jpg
  alt: A boat
  credit: "Photo: A. Sailor"
corrections:
  - {date: 2026-03-02, text: "It said ships, not boats."}
accept:
  - {check: thin, reason: The briefing says no more., text: words}
summary: Boats come and go.
---

The harbour.[^a]

[^a]: {briefing: harbour, quote: "Boats come"}
""",
    ),
    "event": (
        "content/timeline/opening.md",
        """---
title: Opening
status: planned
date: 2026-05~
as_written: in May
before: [closing]
after: [digging, planning]
people: [anna-berg]
organisations: [harbour-trust]
sectors: [shipping]
---
""",
    ),
    "figure": (
        "content/figures/boats.md",
        """---
title: Boats
value: 1500.5
value_max: 2000000
unit: km
currency: EUR
qualifier: at_least
period: 2019/..
counts: "boats: big and small"
as_written: "1500.5"
compare_with: [ships]
definition: Anything that floats
sectors: [shipping, fishing]
---
""",
    ),
    "sector": ("content/sectors/shipping.md", "---\ntitle: Shipping\nsummary: Boats\n---\n\nText.\n"),
    "analysis": ("content/analysis/why.md", "---\ntitle: Why…\nstatement: big_picture\n---\n\nBecause.\n"),
    "who": (
        "content/who/anna.md",
        '---\ntitle: A. Çakır\nkind: person\nrole: mayor\nalso_called: ["no", A.]\nlang: tr\nautolink: false\n---\n',
    ),
    "introduction": ("content/timeline/index.md", "---\ntitle: Timeline\nsummary: All\nlist: false\n---\n"),
    "page": ("content/a/b.md", "---\ntitle: B\nsummary: S\ndate: 2026-01-02\nnav: true\ncheck_numbers: true\n---\n"),
}


def read(text: str, path: str) -> Record:
    record, problems = read_record(text.encode(), path, Rules())
    assert not problems, problems
    assert record is not None
    return record


def same(one: Record, other: Record) -> bool:
    """Compare documents without their places, which writing may move."""
    skipped = {"places", "body", "sources", "photo", "accept"}
    fields = [field for field in one.__struct_fields__ if field not in skipped]
    nowhere = Location("")
    return (
        type(one) is type(other)
        and [getattr(one, field) for field in fields] == [getattr(other, field) for field in fields]
        and [replace(source, location=nowhere) for source in one.sources]
        == [replace(source, location=nowhere) for source in other.sources]
        and [replace(entry, location=nowhere) for entry in one.accept]
        == [replace(entry, location=nowhere) for entry in other.accept]
        and (one.photo and replace(one.photo, location=nowhere))
        == (other.photo and replace(other.photo, location=nowhere))
        and one.body.text == other.body.text
    )


def test_every_kind_has_an_example_that_uses_all_its_keys() -> None:
    assert set(EXAMPLES) == {kind.name for kind in KINDS}
    common = {line.partition(":")[0] for line in EXAMPLES["overview"][1].split("\n")}
    for kind in KINDS:
        used = common | {line.partition(":")[0] for line in EXAMPLES[kind.name][1].split("\n")}
        assert {key.name for key in kind.keys} <= used


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_document_written_reads_back_equal(kind: str) -> None:
    path, text = EXAMPLES[kind]
    record = read(text, path)
    written = record_text(record)
    assert same(record, read(written, path))
    assert record_text(read(written, path)) == written


def test_keys_are_the_fields_of_the_documents() -> None:
    for kind in KINDS:
        known = [field for field in fields(kind.document) if field.name not in ("path", "places", "body", "broken")]
        assert {key.name for key in kind.keys} == {field.name for field in known}, kind.name
        required = {key.name for key in kind.keys if key.required}
        assert required == {field.name for field in known if field.required and field.name != "slug"}
    assert {key.name for key in SETTINGS} == set(Settings.__struct_fields__) - {"path", "places"}


def test_settings_written_read_back_equal() -> None:
    text = "title: 'On: off'\nlanguage: tr\nurl: https://harbour.example/\nhtml: true\n"
    text += "accept:\n  - {check: a, reason: b}\n"
    first, _ = read_settings(text.encode())
    assert first is not None
    second, _ = read_settings(settings_file(first).encode())
    assert second is not None
    assert settings_file(second) == settings_file(first)
    assert (second.title, second.language, second.html) == ("On: off", "tr", True)


visible = st.text(
    st.one_of(
        st.sampled_from(string.punctuation + " \u00a0\u202f’“«…şğİ🚢"),
        st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Zl", "Zp"], exclude_characters="\ufeff"),
    ),
    max_size=60,
)
words = visible.map(str.strip)
sources = st.builds(lambda quote: Source(briefing="harbour", quote=quote, location=Location("")), words.filter(bool))


@given(words)
@settings(max_examples=600)
def test_any_text_survives_in_a_line_in_a_list_and_in_a_table(text: str) -> None:
    lines = [
        Line("title", text or "x"),
        Line("kind", "person"),
        Line("also_called", (text, "and") if text else ()),
        Line("sources", (Source(briefing="b", quote=text or "x", location=Location("")),)),
    ]
    who = read(content_file(lines), "content/who/a.md")
    assert who.title == (text or "x")
    assert getattr(who, "also_called") == ((text, "and") if text else ())  # noqa: B009
    assert who.sources[0].quote == (text or "x")


@given(words)
@settings(max_examples=300)
def test_other_readers_of_yaml_take_text_for_text(text: str) -> None:
    loaded = yaml.safe_load(settings_text([Line("title", text), Line("list", (text,))]))
    if text:
        assert loaded == {"title": text, "list": [text]}


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**20), max_value=10**20),
    st.dates(min_value=date(1, 1, 1)),
    st.booleans(),
    words.filter(bool),
    st.lists(sources, max_size=3),
)
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_any_figure_reads_back_equal(value: Decimal, day: date, draft: bool, counts: str, quotes: list[Source]) -> None:
    lines = [Line("title", counts), Line("value", value), Line("counts", counts), Line("as_written", str(value))]
    lines += [Line("checked", day), Line("draft", draft), Line("sources", tuple(quotes))]
    body = "".join(letter for letter in counts if letter.isalnum())  # marks of Markdown may be in error
    figure = read(content_file(lines, body), "content/figures/a.md")
    assert isinstance(figure, Figure)
    assert (figure.value, figure.checked, figure.draft, figure.counts) == (value, day, draft, counts)
    assert [source.quote for source in figure.sources] == [source.quote for source in quotes]
    assert same(figure, read(record_text(figure), figure.path))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Trade reached a record", "Trade reached a record"),
        ("Norland: the harbour", '"Norland: the harbour"'),
        ("1,500+", "1,500+"),
        ("$29 billion", "$29 billion"),
        ("2025", '"2025"'),
        ("no", '"no"'),
        ("The #1", '"The #1"'),
        ("It's", "It's"),
        ('"So"', '"\\"So\\""'),
        ("- so", '"- so"'),
        ("What’s next?", "What’s next?"),
        ("*so*", '"*so*"'),
        ("", '""'),
    ],
)
def test_words_stay_bare_where_they_can(text: str, written: str) -> None:
    assert scalar(text) == written
