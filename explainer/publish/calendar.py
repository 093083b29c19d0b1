"""Planned events for calendars: one file with all of them, and one for each (iCalendar, RFC 5545).

Takes the site, set in its language; gives the bytes of each file, if an event has days that are known for certain. An
event takes whole days and leaves them free. Its stamp is the day on which its content last changed; else that of the
briefing it is taken from, else the newest in the whole site. Only where the content gives no day at all is it the day of
the build, for the standard asks for one.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from explainer.content.slugs import slugify
from explainer.content.types import Event
from explainer.model.types import Entry
from explainer.pages.changes import news_on, touched_on
from explainer.pages.data import TIMELINE_ICS, calendar_days, for_calendar
from explainer.pages.edition import Edition
from explainer.pages.subject import full_address
from explainer.pages.timeline import calendar_file

if TYPE_CHECKING:
    from icalendar import Event as CalendarEvent

PRODUCT = "-//Explainer//Timeline//EN"


def calendar_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Write the calendars, if there is anything for them."""
    planned = list(for_calendar(edition))
    if not planned:
        return
    yield TIMELINE_ICS, _calendar(edition, planned)
    for entry in planned:
        yield calendar_file(entry), _calendar(edition, [entry])


def _calendar(edition: Edition, entries: Iterable[Entry[Event]]) -> bytes:
    from icalendar import Calendar  # most sites have nothing for a calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", edition.title)
    for entry in entries:
        calendar.add_component(_event(edition, entry))
    return bytes(calendar.to_ical())


def _event(edition: Edition, entry: Entry[Event]) -> "CalendarEvent":
    from icalendar import Event as CalendarEvent

    record, settings = entry.record, edition.site.settings
    days = calendar_days(record)
    assert days is not None, "asked only of events whose days are known"  # noqa: S101
    site = edition.site
    stamp = touched_on((entry,), site.today) or news_on(entry, site) or edition.last_news or site.today
    event = CalendarEvent()
    event.add("uid", f"{record.slug}@{slugify(edition.title, edition.words.code) or 'explainer'}")
    event.add("dtstamp", datetime.combine(stamp, time(), tzinfo=UTC))
    event.add("dtstart", days[0])
    if days[1] < date.max:
        event.add("dtend", days[1] + timedelta(days=1))  # the first day after it
    event.add("summary", record.title)
    quotes = [edition.words.quotation.format(text=source.quote) for source in record.sources if source.quote]
    event.add("description", "\n".join([edition.title, *quotes]))
    event.add("transp", "TRANSPARENT")
    if address := full_address(settings.url, entry.address):
        event.add("url", address)
    return event
