"""Key figures, their charts, and the files that hold them."""

from decimal import Decimal

from explainer.content.types import Qualifier
from explainer.edtf import parse
from tests.pages.dom import Node
from tests.pages.made import files_of, page_of
from tests.support.documents import assembled, briefing, figure, overview, sector, source

FIGURES = "figures/index.html"
BOATS = figure(
    "boats", title="Boats here", value=Decimal(1500), qualifier=Qualifier.PLUS, counts="boats in Norland",
    as_written="1,500+", compare_with=("ships",), period=parse("2025"), sectors=("sea",),
    sources=(source("1,500+ boats sail."),),
)  # fmt: skip
SHIPS = figure(
    "ships", title="Ships there", value=Decimal(2000), qualifier=Qualifier.PLUS, counts="ships abroad",
    as_written="2,000+",
)  # fmt: skip


def pair() -> Node:
    return page_of(FIGURES, overview(), BOATS, SHIPS, sector("sea"), briefings=(briefing("1,500+ boats sail."),))


def facts(made: Node, slug: str) -> dict[str, str]:
    rows = made.one("dl", id=slug).one("dl").all("div")
    return {row.one("dt").text: row.one("dd").text for row in rows}


def test_a_figure_says_all_that_makes_it_mean_something() -> None:
    made = pair()
    assert made.one("dl", id="boats").one("span", class_="number").text == "more than 1,500"
    assert facts(made, "boats") == {
        "What it counts": "boats in Norland",
        "Time": "2025",
        "Definition": "not stated in the source",
        "Source": "1,500+ boats sail. The briefing, sentence 1" + "1",
        "Sectors": "Sea",
    }
    assert facts(made, "ships")["As written"] == "2,000+"


def test_a_pair_stands_on_one_scale_with_open_ends() -> None:
    chart = pair().one("figure", class_="chart")
    bars = [bar for bar in chart.all("rect") if "class" in bar.attributes]
    assert [(bar.attributes["class"], bar.attributes["width"]) for bar in bars] == [
        ("open", "75.00%"),
        ("open", "100.00%"),
    ]
    assert chart.one("h3").text == "More than 1,500 beside more than 2,000"


def test_a_chart_is_read_once_and_has_its_table() -> None:
    chart = pair().one("figure", class_="chart")
    drawing = chart.one("svg", role="img")
    named = [chart.one("", id=name).text for name in drawing.attributes["aria-labelledby"].split()]
    assert named[1] == "Bars: Boats here: more than 1,500 and Ships there: more than 2,000."
    rows = [[cell.text for cell in row.children if isinstance(cell, Node)] for row in chart.one("tbody").all("tr")]
    assert rows == [["Boats here1", "more than 1,500", "2025"], ["Ships there", "more than 2,000", "not given"]]


def test_a_chart_says_what_must_be_kept_in_mind() -> None:
    notes = " ".join(note.text for note in pair().all("p", class_="note"))
    assert "lower bound" in notes
    assert "“boats in Norland”; “ships abroad”" in notes
    assert "not for the same time" in notes
    assert "upper bound" not in notes


def test_one_number_is_never_a_chart() -> None:
    assert page_of(FIGURES, overview(), SHIPS).all("svg") == []


def test_figures_of_different_units_are_not_put_on_one_scale() -> None:
    tonnes = figure("fish", unit="tonne", compare_with=("ships",))
    assert page_of(FIGURES, overview(), tonnes, SHIPS).all("svg") == []


def test_several_are_ordered_and_an_upper_bound_is_only_an_outline() -> None:
    values = ((30, None), (120, Qualifier.UP_TO), (60, Qualifier.ABOUT))
    several = [
        figure(f"f{n}", value=Decimal(value), qualifier=qualifier, compare_with=(f"f{(n + 1) % 3}",), counts="ferries")
        for n, (value, qualifier) in enumerate(values)
    ]
    chart = page_of(FIGURES, overview(), *several).one("figure", class_="chart")
    assert [(bar.attributes["class"], bar.attributes["width"]) for bar in chart.all("rect")] == [
        ("outlined", "100.00%"),
        ("closed", "50.00%"),
        ("closed", "25.00%"),
    ]
    assert chart.one("h3").text == "From 30 to up to 120"


def test_an_overdue_check_is_visible() -> None:
    late = figure("late", checked=parse("2026-01-02").first, check_again=parse("2026-02-03").first)
    made = page_of(FIGURES, overview(), late)
    assert made.one("p", class_="overdue").text == "Due to be checked again February 3, 2026: overdue"


def test_figures_can_be_taken_away() -> None:
    made = page_of(FIGURES, overview(), SHIPS)
    assert [(link.text, link.attributes["href"]) for link in made.one("p", class_="downloads").all("a")] == [
        ("CSV", "../data/figures.csv"),
        ("JSON", "../data/figures.json"),
        ("Data", "../data/index.html"),
    ]


def test_a_site_without_figures_has_no_page_for_them() -> None:
    files = files_of(assembled(overview()))
    assert not any("figures" in name for name in files)
