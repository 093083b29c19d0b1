"""What is held back: drafts, and what carries a date in the future.

Takes the content and today's date; gives the records that readers see, those that wait for their day, and a list of
both kinds of held-back ones for whoever builds.
"""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from explainer.content.types import Content, Page, Record
from explainer.model.types import HeldBack


class Parted(Struct, frozen=True):
    """The records of a content by whether readers see them."""

    shown: tuple[Record, ...]
    waiting: tuple[Record, ...]  # their day will come without an editor, so they must hold already
    drafts: tuple[Record, ...]
    held_back: tuple[HeldBack, ...]


def all_records(content: Content) -> tuple[Record, ...]:
    """Give every record in the order in which readers meet the kinds, each introduction before its kind."""
    kinds: tuple[tuple[str, Iterable[Record]], ...] = (
        ("timeline", content.events),
        ("figures", content.figures),
        ("sectors", content.sectors),
        ("analysis", content.analysis),
        ("who", content.who),
    )
    introductions = dict(content.introductions)
    found: list[Record] = [content.overview] if content.overview else []
    for folder, records in kinds:
        if folder in introductions:
            found.append(introductions.pop(folder))
        found += records
    return (*found, *introductions.values(), *content.pages)


def part(records: Iterable[Record], today: date, *, drafts: bool) -> Parted:
    """Part the records. With `drafts`, all are shown, and those that would be held back are still listed."""
    shown: list[Record] = []
    waiting: list[Record] = []
    unfinished: list[Record] = []
    held: list[HeldBack] = []
    for record in records:
        until = held_until(record, today)
        if record.draft or until:
            held.append(HeldBack(record.path, record.title, None if record.draft else until, shown=drafts))
        if drafts or not (record.draft or until):
            shown.append(record)
        elif record.draft:
            unfinished.append(record)
        else:
            waiting.append(record)
    return Parted(tuple(shown), tuple(waiting), tuple(unfinished), tuple(held))


def held_until(record: Record, today: date) -> date | None:
    """Give the day on which a record appears, or None where its dates do not hold it back."""
    day = record.published
    if isinstance(record, Page) and record.date and (day is None or record.date > day):
        day = record.date
    return day if day and day > today else None
