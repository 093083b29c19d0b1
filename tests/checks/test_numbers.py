"""Numbers and dates in prose against the record."""

from decimal import Decimal

import pytest

from explainer.checks.checking import check_content
from explainer.content.types import Qualifier, Record
from explainer.edtf import parse
from tests.support.documents import (
    TODAY,
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

FERRIES = figure(
    "ferries", value=Decimal(1500), qualifier=Qualifier.PLUS, counts="ferries of Norland", as_written="1,500+"
)
TRADE = figure("trade", value=Decimal(29_000_000_000), currency="USD", as_written="$29 billion")
SHARE = figure("share", value=Decimal(12), unit="per cent", as_written="12 percent")
RANGE = figure("range", value=Decimal(5), value_max=Decimal(8), unit="percent", as_written="5–8%")
ABOUT = figure("about", value=Decimal(40), qualifier=Qualifier.ABOUT, as_written="about 40")
HALVED = figure("quarter", value=Decimal("0.25"), unit="ratio", as_written="one in four")
MOST = figure("most", value=Decimal("0.667"), unit="ratio", as_written="two thirds")
LOAD = figure("load", value=Decimal(3), unit="tonnes", as_written="3 tonnes")
SHIPS = figure("ships", value=Decimal(30), unit="ships", as_written="30 ships")
TALKS = event("talks", date=parse("2025-03-04"), as_written="on Tuesday")
YEAR = event("deal", date=parse("2025"))
UNDATED = event("sale", as_written="some time ago")
RECORDS = (FERRIES, TRADE, SHARE, RANGE, ABOUT, HALVED, MOST, LOAD, SHIPS, TALKS, YEAR, UNDATED)


def found(body: str, *records: Record) -> list[str]:
    """Check an overview with this body beside the figures and events."""
    return said(check_content(assembled(overview(body), *RECORDS, *records)))


TURKISH = "Sendikanın 2.300 üyesi var."


@pytest.mark.parametrize(
    ("body", "messages"),
    [
        ("Sendikanın [2.300](figures/members.md) üyesi var.[^1]", 0),
        ("The union has [2,300](figures/members.md) members.[^1]", 0),  # translated: read as the site is
        ("Sendikanın [2.400](figures/members.md) üyesi var.[^1]", 1),  # no longer the briefing's words
    ],
)
def test_words_of_a_briefing_in_another_language_are_read_in_theirs(body: str, messages: int) -> None:
    members = figure("members", value=Decimal(2300), as_written="2.300", sources=(source(TURKISH, briefing="liman"),))
    text = overview(
        f"{body}\n\n[^1]: {{briefing: liman, quote: x}}", notes=(note("1", source(TURKISH, briefing="liman")),)
    )
    site = assembled(text, members, briefings=(briefing(TURKISH, name="liman", language="tr"),))
    assert len([line for line in said(check_content(site)) if line.startswith("number")]) == messages


AGREE = (
    "[more than 1,500 ferries](figures/ferries.md)",
    "[over 1,500](figures/ferries.md)",
    "[at least 1,500](figures/ferries.md)",
    "[1,500+](figures/ferries.md)",
    "more than [1,500 ferries](figures/ferries.md)",
    "**[more than 1,500](figures/ferries.md)** and [the same again](figures/ferries.md)",
    "[$29 billion](figures/trade.md)",
    "[29 billion dollars](figures/trade.md)",
    "[29 billion](figures/trade.md) dollars",
    "[US$29bn](figures/trade.md)",
    "[12%](figures/share.md)",
    "[12 per cent](figures/share.md)",
    "[5 to 8 percent](figures/range.md)",
    "[between 5% and 8%](figures/range.md)",
    "[about 40](figures/about.md)",
    "[around 40](figures/about.md)",
    "[one in four](figures/quarter.md)",
    "[a quarter](figures/quarter.md)",
    "[two thirds](figures/most.md)",
    "[3 tonnes](figures/load.md)",
    "[30 ships](figures/ships.md)",
    "[on 4 March 2025](timeline/talks.md)",
    "[in March 2025](timeline/talks.md)",
    "[in 2025](timeline/talks.md)",
    "[on Tuesday](timeline/talks.md)",
    "[the deal of 2025](timeline/deal.md)",
    "[the sale](timeline/sale.md)",
)


@pytest.mark.parametrize("body", AGREE)
def test_words_that_say_what_the_record_says(body: str) -> None:
    assert found(body) == []


DISAGREE = (
    ("[1,500 ferries](figures/ferries.md)", "number", "The text says 1,500, the record says more than 1,500."),
    ("[about 1,500](figures/ferries.md)", "number", "The text says about 1,500, the record says more than 1,500."),
    (
        "[more than 1,800](figures/ferries.md)",
        "number",
        "The text says more than 1,800, the record says more than 1,500.",
    ),
    ("[up to 1,500](figures/ferries.md)", "number", "The text says up to 1,500, the record says more than 1,500."),
    ("[$28 billion](figures/trade.md)", "number", "The text says $28 billion, the record says $29 billion."),
    ("[€29 billion](figures/trade.md)", "number", "The text says €29 billion, the record says $29 billion."),
    ("[29 billion](figures/trade.md)", "number", "The text says 29 billion, the record says $29 billion."),
    ("[$29 million](figures/trade.md)", "number", "The text says $29 million, the record says $29 billion."),
    ("[12](figures/share.md) ferries", "number", "The text says 12, the record says 12 per cent."),
    ("[5 percent](figures/range.md)", "number", "The text says 5 percent, the record says 5 to 8 percent."),
    ("[40](figures/about.md)", "number", "The text says 40, the record says about 40."),
    ("[nearly 40](figures/about.md)", "number", "The text says nearly 40, the record says about 40."),
    ("[a third](figures/quarter.md)", "number", "The text says a ratio of 0.333, the record says a ratio of 0.25."),
    ("[in 2024](timeline/talks.md)", "event-date", 'The text says "2024", the record says 2025-03-04.'),
    ("[on 5 March 2025](timeline/talks.md)", "event-date", 'The text says "5 March 2025", the record says 2025-03-04.'),
    ("[in March 2025](timeline/deal.md)", "event-date", 'The text says "March 2025", the record says 2025.'),
    ("[in 2025](timeline/sale.md)", "event-date", 'The text says "2025", the record gives no date.'),
)


@pytest.mark.parametrize(("body", "check", "message"), DISAGREE, ids=[body for body, _, _ in DISAGREE])
def test_words_that_say_something_else(body: str, check: str, message: str) -> None:
    (problem,) = found(body)
    start = body.index("[") + 2
    target = body.partition("(")[2].partition(")")[0]
    advice = f"Mend the text here, or the record in content/{target}."
    assert problem == f"{check} content/index.md:6:{start}: {message} {advice}"


UNLINKED = (
    ("It has 37 ferries.", "37"),
    ("It made $5 billion in 2025.", "$5 billion"),
    ("- First.\n- Then 12.5% more.", "12.5%"),
    ("> It has 37 ferries.", "37"),
    ("Trade has doubled.", "doubled"),
    ("It has fifty ferries.", "fifty"),
    ("It waited 25 minutes.", "25 minutes"),
    ("See [the 12 ports](https://example.org/) and 37 ferries.", "37"),
)


@pytest.mark.parametrize(("body", "words"), UNLINKED)
def test_a_quantity_without_a_link_is_a_finding(body: str, words: str) -> None:
    (problem,) = found(body)
    line = body[: body.index(words)].count("\n")
    column = body.split("\n")[line].index(words) + 1
    assert problem == (
        f'unlinked-number content/index.md:{6 + line}:{column}: "{words}" is not linked to a figure. Make it a record '
        "in content/figures/ and link to that, or accept it here with a reason."
    )


def test_where_a_figure_says_so_the_advice_is_the_link() -> None:
    (problem,) = found("It has more than 1,500 ferries.")
    assert problem.endswith('"more than 1,500" is not linked to a figure. '
                            "Write `[more than 1,500](figures/ferries.md)`.")  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        "In 2025 and since 9 May 2024, three ministers met twice in just over a year.",
        "1. One\n2. Two",
        "# The 37 ferries",
        "| a | b |\n| --- | --- |\n| 37 | 38 |",
        "The code `37 ferries`.",
        "```\n37 ferries\n```",
        "Article 9 of the G7 on 5G.",
        "![37 ferries](/pier.png)",
        '[^1]: {briefing: ferries, quote: "37 ferries"}\n\nText[^1].',
    ],
)
def test_what_is_no_quantity_in_running_text(body: str) -> None:
    assert said(check_content(assembled(overview(body), files=("static/pier.png",)))) == []


@pytest.mark.parametrize(
    ("record", "findings"),
    [
        (page("about", body="It has 37 ferries."), 0),
        (page("about", body="It has 37 ferries.", check_numbers=True), 1),
        (analysis("timing", body="It has 37 ferries."), 1),
        (sector("space", body="It has 37 ferries."), 1),
        (who("ada", body="It has 37 ferries."), 1),
        (introduction("posts", body="It has 37 ferries."), 1),
        (event("talk", body="It has 37 ferries."), 1),
        (figure("f", body="It has 37 ferries."), 1),
        (figure("f", body="It has 37 ferries.", value=Decimal(37), as_written="37"), 0),
        (page("later", body="It has 37 ferries.", check_numbers=True, published=TODAY.replace(year=2030)), 1),
        (page("draft", body="It has 37 ferries.", check_numbers=True, draft=True), 0),
    ],
)
def test_plain_pages_are_held_to_it_only_when_they_ask(record: Record, findings: int) -> None:
    assert len(check_content(assembled(record))) == findings


def test_links_of_plain_pages_are_compared_all_the_same() -> None:
    (problem,) = said(check_content(assembled(page("about", body="[40](figures/ferries.md), 37"), *RECORDS)))
    assert problem.startswith("number content/about.md:6:2: ")


def test_numbers_are_read_in_the_language_of_the_site() -> None:
    body = "[oltre 1.500 traghetti](figures/ferries.md) e [1.500](figures/ferries.md)"
    ferries = figure("ferries", value=Decimal(1500), qualifier=Qualifier.OVER, as_written="oltre 1.500")
    (problem,) = check_content(assembled(overview(body), ferries, settings=settings(language="it")))
    assert problem.message == "The text says 1,500, the record says more than 1,500."
    assert problem.location.column == body.rindex("1.500") + 1


def test_the_second_of_two_equal_words_is_found_at_its_own_place() -> None:
    first, second = check_content(assembled(overview("It has 37 ferries\nand 37 ports.")))
    assert (first.location.line, first.location.column) == (6, 8)
    assert (second.location.line, second.location.column) == (7, 5)
    assert second.excerpt == "and 37 ports."


def test_the_words_of_a_link_are_found_where_the_link_is() -> None:
    body = "Of ferry 1,500 it is [1,500](figures/ferries.md) ferries."
    found = check_content(assembled(overview(body), *RECORDS))
    assert [problem.location.column for problem in found if problem.check == "number"] == [body.index("[") + 2]


def test_as_written_is_compared_with_the_value() -> None:
    wrong = figure("trade", value=Decimal(30_000_000_000), currency="USD", as_written="$29 billion")
    assert said(check_content(assembled(wrong))) == [
        (
            'as-written content/figures/trade.md:6:1: as_written, "$29 billion", says $29 billion; value, unit, '
            "currency and qualifier say $30 billion. Make the two agree with the source."
        )
    ]


def test_as_written_is_read_in_the_language_of_its_briefing() -> None:
    text = briefing("Il valore è 1.500.", language="it")
    one = figure("one", value=Decimal(1500), as_written="1.500", sources=(source("Il valore è 1.500."),))
    assert check_content(assembled(one, briefings=(text,))) == ()


def test_as_written_may_leave_to_its_sentence_what_stands_beside_it() -> None:
    quote = "The line lost more than the 90 million euros it had, over 90 million euros in all."
    loss = {
        "value": Decimal(90_000_000),
        "currency": "EUR",
        "qualifier": Qualifier.OVER,
        "as_written": "90 million euros",
    }
    text = briefing(quote)
    assert check_content(assembled(figure("loss", sources=(source(quote),), **loss), briefings=(text,))) == ()
    (problem,) = check_content(assembled(figure("loss", **loss)))
    assert problem.check == "as-written"


def test_figures_that_are_compared_have_the_same_measure() -> None:
    one = figure("one", compare_with=("trade",))
    assert said(check_content(assembled(one, TRADE))) == [
        (
            "compare content/figures/one.md:4:1: This figure is a count and "
            "content/figures/trade.md is in USD: they cannot stand on one scale."
            " Compare figures of the same unit and currency, or remove it."
        )
    ]


def test_a_picture_without_text_is_an_error() -> None:
    assert said(check_content(assembled(overview("![](/pier.png)"), files=("static/pier.png",)))) == [
        (
            'alt content/index.md:6:1: The picture "/pier.png" has no text for those who do not see it. Say between '
            "the square brackets what it shows: `![…](/pier.png)`."
        )
    ]
