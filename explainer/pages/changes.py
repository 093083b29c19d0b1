"""When a page was published and last changed, as its content says it.

Takes records and today's date; gives days. The day of the build is never one of them, and neither is a day that is
still to come: an editor may write down ahead when something is to be checked, and no machine should believe it early.
"""

from collections.abc import Iterable
from datetime import date

from explainer.content.types import Page, Record
from explainer.model.types import Entry


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


def _latest(days: Iterable[date | None], today: date) -> date | None:
    return max((day for day in days if day and day <= today), default=None)
