"""The table of page types: what no file of content asks for stands at an address that no file can take."""

from explainer.model.addresses import BUILT
from explainer.pages.edition import Edition
from explainer.pages.page_types import PAGE_TYPES
from tests.support.ferries import ferries


def test_the_address_of_every_page_is_its_records_or_reserved() -> None:
    site = ferries()
    own = {entry.address.file for entry in site.entries.values()}
    made = {file for row in PAGE_TYPES for file, _ in row.build(Edition(site))}
    assert len(made) > len(PAGE_TYPES) - 3
    assert made - own - set(BUILT) == set()
