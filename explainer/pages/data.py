"""The site's data: which files there are, and the page that lists them for people.

Takes the site; gives a row for each file that this site has. What there is nothing of has no file. The files themselves
are written by the room of publishing.
"""

from collections.abc import Iterator

from msgspec import Struct

from explainer.languages.data import DATA_WORDS, DataWords
from explainer.languages.types import Words
from explainer.model.types import Address
from explainer.pages.downloads import FIGURES_CSV, FIGURES_JSON
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.timeline import offers_calendar

PAGE = "data/index.html"
TIMELINE_JSON = "data/timeline.json"
TIMELINE_ICS = "data/timeline.ics"
SITE_JSON = "data/site.json"
SCHEMA_JSON = "data/schema.json"
JSON = "application/json"


class Offer(Struct, frozen=True):
    """A file of data."""

    file: str
    media_type: str
    about: str  # "figures", "timeline", "site", or "schema" for the one that explains the others
    holds: str  # what is in it, in the site's language


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


def data_words(words: Words) -> DataWords:
    """Give what is said about data in the language of these words."""
    return DATA_WORDS[words.code]


def offers(edition: Edition) -> tuple[Offer, ...]:
    """Give the files of data that this site has."""
    site, said = edition.site, data_words(edition.words)
    planned = any(offers_calendar(entry) for entry in site.events)
    rows = (
        (bool(site.figures), Offer(FIGURES_CSV, "text/csv", "figures", said.figures_csv)),
        (bool(site.figures), Offer(FIGURES_JSON, JSON, "figures", said.figures_json)),
        (bool(site.events), Offer(TIMELINE_JSON, JSON, "timeline", said.timeline_json)),
        (planned, Offer(TIMELINE_ICS, "text/calendar", "timeline", said.timeline_ics)),
        (True, Offer(SITE_JSON, JSON, "site", said.site_json)),
        (True, Offer(SCHEMA_JSON, "application/schema+json", "schema", said.schema_json)),
    )
    return tuple(offer for there, offer in rows if there)


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
        leading=edition.site.overview,
        shown=tuple(edition.site.entries.values()),
        notice=False,
    )
    yield PAGE, DataContext(frame_of(sheet, leaf), edition.words, said, files)
