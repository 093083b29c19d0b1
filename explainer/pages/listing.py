"""The pages that list a kind: what they all begin with, and what each says of itself to its frame.

Takes the edition and a folder; gives a sheet on which an editor's introduction is already set, for its notes come first.
"""

from markupsafe import Markup
from msgspec import Struct

from explainer.pages.edition import Edition
from explainer.pages.frame import Leaf
from explainer.pages.notes import marked_at_its_end
from explainer.pages.sheet import Sheet


class Listing(Struct, frozen=True):
    """A page that lists the records of a folder, begun."""

    sheet: Sheet
    introduction: Markup
    leaf: Leaf

    @property
    def file(self) -> str:
        """Give the page's file in the output."""
        return self.sheet.file


def listing_page(edition: Edition, folder: str, about: str, kind: str) -> Listing | None:
    """Begin the page of a folder, if it has something to show: records, or an introduction alone."""
    address = edition.site.listings.get(folder)
    if address is None:
        return None
    sheet = Sheet(edition, address.file)
    entry = edition.introduction(folder)
    summary = entry.record.summary if entry else None
    leaf = Leaf(
        name=folder,
        heading=edition.page_name(address),
        description=summary or about.format(title=edition.title),
        kind=kind,
        leading=entry,
        shown=edition.listed(folder),
    )
    introduction = marked_at_its_end(sheet, sheet.body(entry, 2), entry.record) if entry else Markup()
    return Listing(sheet, introduction, leaf)
