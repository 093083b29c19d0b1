"""The site's data: which files of it there are.

Takes the site; gives a row for each file that this site has. What there is nothing of has no file. The files themselves
are written by the room of publishing.
"""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from explainer.content.types import Event, Status
from explainer.edtf import Precision
from explainer.languages.data import DATA_WORDS, DataWords
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.edition import Edition

PAGE = "data/index.html"
FIGURES_CSV = "data/figures.csv"
FIGURES_JSON = "data/figures.json"
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


def data_words(words: Words) -> DataWords:
    """Give what is said about data in the language of these words."""
    return DATA_WORDS[words.code]


def offers(edition: Edition) -> tuple[Offer, ...]:
    """Give the files of data that this site has."""
    site, said = edition.site, data_words(edition.words)
    planned = any(for_calendar(edition))
    rows = (
        (bool(site.figures), Offer(FIGURES_CSV, "text/csv", "figures", said.figures_csv)),
        (bool(site.figures), Offer(FIGURES_JSON, JSON, "figures", said.figures_json)),
        (bool(site.events), Offer(TIMELINE_JSON, JSON, "timeline", said.timeline_json)),
        (planned, Offer(TIMELINE_ICS, "text/calendar", "timeline", said.timeline_ics)),
        (True, Offer(SITE_JSON, JSON, "site", said.site_json)),
        (True, Offer(SCHEMA_JSON, "application/schema+json", "schema", said.schema_json)),
    )
    return tuple(offer for there, offer in rows if there)


def for_calendar(edition: Edition) -> Iterator[Entry[Event]]:
    """Give the events that calendars can take: planned, of known days, and not passed yet."""
    for entry in edition.site.events:
        state = edition.site.event_states.get(entry.record.path)
        if calendar_days(entry.record) and not (state and state.passed):
            yield entry


def calendar_days(event: Event) -> tuple[date, date] | None:
    """Give the first and the last day of a planned event whose days are known for certain; else None."""
    when = event.date
    if event.status is not Status.PLANNED or when is None or when.approximate or when.uncertain:
        return None
    ends = (when.start, when.end) if when.precision is Precision.INTERVAL else (when,)
    exact = all(end is not None and end.precision is Precision.DAY for end in ends)
    return (when.first, when.last) if exact and when.first and when.last else None
