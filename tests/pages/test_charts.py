"""The table of charts: each way of drawing has a case, and every number of figures has one."""

from decimal import Decimal

import pytest

from explainer.pages.charts import CHARTS
from tests.pages.made import page_of
from tests.support.documents import figure, overview

CASES = {  # way of drawing -> values that are drawn so, and the title of their chart
    "_pair": ((30, 120), "30 beside 120"),
    "_ordered": ((60, 120, 30), "From 30 to 120"),
}


def test_each_way_of_drawing_has_a_case() -> None:
    assert {drawing.__name__ for _, drawing in CHARTS} == set(CASES)


def test_the_table_is_in_the_order_of_its_sizes() -> None:
    assert [most for most, _ in CHARTS] == sorted({most for most, _ in CHARTS})


@pytest.mark.parametrize(("values", "title"), CASES.values(), ids=CASES)
def test_figures_are_drawn_by_how_many_they_are(values: tuple[int, ...], title: str) -> None:
    names = [f"ships-{number}" for number in range(len(values))]
    figures = [
        figure(name, value=Decimal(value), as_written=str(value), compare_with=tuple(set(names) - {name}))
        for name, value in zip(names, values, strict=True)
    ]
    chart = page_of("figures/index.html", overview(), *figures).one("figure", class_="chart")
    assert chart.one("h3").text == title
    assert len(chart.one("tbody").all("tr")) == len(values)
