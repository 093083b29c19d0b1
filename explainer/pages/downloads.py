"""Files to take away: the key figures as CSV and JSON, planned events for calendars.

Takes the site; gives the bytes of each file. In CSV a text that a spreadsheet would run as a formula begins with an
apostrophe. Times are all-day dates; the stamp of a calendar file is today's date, so that the same input gives the same
bytes.
"""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO

from explainer.content.types import Event, Figure
from explainer.model.types import Entry
from explainer.pages.edition import Edition

FIGURES_CSV = "data/figures.csv"
FIGURES_JSON = "data/figures.json"
COLUMNS = (
    "id",
    "title",
    "value",
    "value_max",
    "unit",
    "currency",
    "qualifier",
    "period",
    "counts",
    "as_written",
    "definition",
    "checked",
    "check_again",
    "sources",
    "link",
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def figure_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Write the key figures as CSV and JSON, if there are any."""
    if not edition.site.figures:
        return
    rows = [figure_row(edition, entry) for entry in edition.site.figures]
    yield FIGURES_CSV, _as_csv(rows)
    yield FIGURES_JSON, (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()


def figure_row(edition: Edition, entry: Entry[Figure]) -> dict[str, object]:
    """Give a figure as data; values as text, so that no reader rounds them, and empty fields as null."""
    record = entry.record
    url = edition.site.settings.url
    link = f"{url.rstrip('/')}/{entry.address}" if url else f"../{entry.address}"
    return {
        "id": record.slug,
        "title": record.title,
        "value": f"{record.value:f}",
        "value_max": f"{record.value_max:f}" if record.value_max is not None else None,
        "unit": record.unit,
        "currency": record.currency,
        "qualifier": record.qualifier.value if record.qualifier else None,
        "period": record.period.text if record.period else None,
        "counts": record.counts,
        "as_written": record.as_written,
        "definition": record.definition,
        "checked": record.checked.isoformat() if record.checked else None,
        "check_again": record.check_again.isoformat() if record.check_again else None,
        "sources": [
            {
                key: value
                for key, value in (("briefing", source.briefing), ("quote", source.quote), ("url", source.url))
                if value
            }
            for source in record.sources
        ],
        "link": link,
    }


def _as_csv(rows: list[dict[str, object]]) -> bytes:
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")  # RFC 4180
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(key, value) for key, value in row.items()})
    return out.getvalue().encode("utf-8")


def _cell(key: str, value: object) -> str:
    if key == "sources" and isinstance(value, list):
        value = " | ".join(str(source.get("quote") or source.get("url") or "") for source in value)
    text = "" if value is None else str(value)
    numeric = key in {"value", "value_max"}
    return f"'{text}" if text.startswith(FORMULA_STARTS) and not numeric else text


def calendar_entry(edition: Edition, entry: Entry[Event]) -> bytes:
    """Write a planned event as an all-day entry for calendars (RFC 5545)."""
    from icalendar import Calendar  # no other site pays for the import
    from icalendar import Event as CalendarEvent

    first, last = (date.fromisoformat(day) for day in _ends(entry))
    calendar = Calendar()
    calendar.add("prodid", "-//Explainer//Timeline//EN")
    calendar.add("version", "2.0")
    event = CalendarEvent()
    event.add("uid", f"{entry.record.slug}@{edition.title}")
    event.add("dtstamp", datetime.combine(edition.site.today, time(), tzinfo=UTC))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", entry.record.title)
    event.add("description", edition.title)
    if edition.site.settings.url:
        event.add("url", f"{edition.site.settings.url.rstrip('/')}/{entry.address}")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _ends(entry: Entry[Event]) -> tuple[str, str]:
    text = entry.record.date.text if entry.record.date else ""
    first, _, last = text.partition("/")
    return first, last or first
