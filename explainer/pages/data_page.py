"""The page that lists the site's data for people: each file, and what it holds.

Takes the site; gives one page.
"""

from collections.abc import Iterator

from msgspec import Struct

from explainer.languages.data import DataWords
from explainer.languages.types import Words
from explainer.pages.data import PAGE, data_words, offers
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.sheet import LinkView, Sheet


class FileView(Struct, frozen=True):
    """A row of the table of files."""

    link: LinkView
    holds: str


class DataContext(Struct, frozen=True):
    """What templates/data.html may use."""

    frame: Frame
    words: Words
    said: DataWords
    files: tuple[FileView, ...]


def data_page(edition: Edition) -> Iterator[tuple[str, DataContext]]:
    """Set the page that lists the files."""
    sheet = Sheet(edition, PAGE)
    said = data_words(edition.words)
    files = tuple(
        FileView(LinkView(offer.file.rpartition("/")[2], sheet.file_href(offer.file)), offer.holds)
        for offer in offers(edition)
    )
    leaf = Leaf(
        name="data",
        heading=said.title,
        description=said.about.format(title=edition.title),
        shown=tuple(edition.site.entries.values()),
        notice=False,
    )
    yield PAGE, DataContext(frame_of(sheet, leaf), edition.words, said, files)
