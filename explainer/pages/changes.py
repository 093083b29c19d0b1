"""When a page was published and last changed, as its content says it.

Takes records and today's date; gives days. The day of the build is never one of them, and neither is a day that is
still to come: an editor may write down ahead when something is to be checked, and no machine should believe it early.
"""

from collections.abc import Iterable
from datetime import date

from explainer.content.types import Event, Page, Record, Status
from explainer.edtf import Precision
from explainer.model.types import Entry, Site


def published_on(record: Record, today: date) -> date | None:
    """Give the day a record was published; a plain page may say it by its own date."""
    return _latest((record.published or (record.date if isinstance(record, Page) else None),), today)


def modified_on(entries: Iterable[Entry[Record]], today: date) -> date | None:
    """Give the day on which what these records say last changed: by an update or a correction."""
    records = [entry.record for entry in entries]
    updates = [record.updated for record in records]
    corrections = [correction.date for record in records for correction in record.corrections]
    return _latest((*updates, *corrections), today)


def touched_on(entries: Iterable[Entry[Record]], today: date) -> date | None:
    """Give the last day on which an editor published, changed or checked any of these records."""
    entries = tuple(entries)
    published = [published_on(entry.record, today) for entry in entries]
    checked = [entry.record.checked for entry in entries]
    return _latest((*published, *checked, modified_on(entries, today)), today)


def edited_on(entry: Entry[Record], today: date) -> date | None:
    """Give the day on which an editor published a record or last changed it."""
    return _latest((published_on(entry.record, today), modified_on((entry,), today)), today)


def news_on(entry: Entry[Event], site: Site) -> date | None:
    """Give the day for which an event is news, or None where nothing says one.

    It is the day on which an editor published or changed it; else the day on which it happened; else the day of the
    newest briefing that it is taken from.
    """
    edited = edited_on(entry, site.today)
    return edited or _happened_on(entry.record, site.today) or reported_on(entry.record, site)


def last_news(site: Site) -> date | None:
    """Give the latest day for which anything in the site is news."""
    edited = (edited_on(entry, site.today) for entry in site.entries.values())
    return _latest((*edited, *(news_on(entry, site) for entry in site.events)), site.today)


def _happened_on(record: Event, today: date) -> date | None:
    if record.status is not Status.HAPPENED or record.date is None:
        return None
    when = record.date
    known = when.precision is Precision.DAY and not when.approximate and not when.uncertain
    return _latest((when.last,), today) if known else None


def reported_on(record: Record, site: Site) -> date | None:
    """Give the day of the newest briefing that a record is taken from."""
    if not site.briefings:
        return None
    named = {source.briefing for source in record.sources}
    named |= {note.source.briefing for note in record.body.notes if note.source}
    days = [briefing.text.date for briefing in site.briefings if briefing.text.name in named]
    return _latest(days, site.today)


def _latest(days: Iterable[date | None], today: date) -> date | None:
    return max((day for day in days if day and day <= today), default=None)
