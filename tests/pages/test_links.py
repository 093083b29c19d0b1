"""Links between pages."""

import pytest

from explainer.model.types import Address
from explainer.pages.links import fragment, relative


@pytest.mark.parametrize(
    ("file", "address", "link"),
    [
        ("index.html", Address("timeline/index.html", "talks"), "timeline/index.html#talks"),
        ("timeline/index.html", Address("index.html"), "../index.html"),
        ("sectors/sea/index.html", Address("sectors/index.html"), "../../sectors/index.html"),
        ("timeline/index.html", Address("timeline/index.html", "talks"), "#talks"),
        ("timeline/index.html", Address("timeline/index.html"), "index.html"),
        ("index.html", Address("notes/große karte.png"), "notes/gro%C3%9Fe%20karte.png"),
    ],
)
def test_a_link_is_relative_and_names_its_file(file: str, address: Address, link: str) -> None:
    assert relative(file, address) == link


@pytest.mark.parametrize(
    ("address", "anchor"),
    [
        (Address("index.html"), "overview"),
        (Address("index.html", "bottom"), "overview-bottom"),
        (Address("figures/index.html", "trade"), "figures-trade"),
        (Address("sectors/sea/index.html"), "sectors-sea"),
        (Address("between-the-lines/index.html", "hubs"), "between-the-lines-hubs"),
    ],
)
def test_an_address_is_an_anchor_on_the_page_that_holds_everything(address: Address, anchor: str) -> None:
    assert fragment(address) == anchor
