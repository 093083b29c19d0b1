"""The order in which readers meet things: the timeline, the other kinds, and the pages one after the other.

Takes records; gives them in order. Dates decide the order of events; where an event has none, what editors say under
`before` and `after` does, then its state, its weight, and its path. Refuses what is before itself in a circle.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from explainer import edtf
from explainer.briefing.types import BriefingText
from explainer.content.types import Event, Figure, Introduction, Page, Record, Status, Who, WhoKind
from explainer.model.references import Reference
from explainer.problems import Problem

R = TypeVar("R", bound=Record)
Place = tuple[date, int]  # a day, and whether something without a date stands after all that has this day

Told = Mapping[tuple[str, str], tuple[int, int]]  # (briefing, sentence) -> which briefing, which sentence

DATED, UNDATED = 0, 1
NEVER_TOLD = (1 << 30, 0)
WHO_ORDER = tuple(WhoKind)


def told_order(briefings: Iterable[BriefingText]) -> Told:
    """Give for each sentence of the briefings which one it is."""
    return {
        (briefing.name, sentence.text): (number, sentence.number)
        for number, briefing in enumerate(briefings)
        for sentence in briefing.sentences
    }


def by_weight(records: Iterable[R], told: Told = MappingProxyType({})) -> tuple[R, ...]:
    """Sort records by their weight, then as their briefing tells them, then by their path.

    People come before organisations, these before frameworks.
    """

    def key(record: R) -> tuple[int, int, tuple[int, int], int, str]:
        kind = WHO_ORDER.index(record.kind) if isinstance(record, Who) else 0
        source = record.sources[0] if record.sources else None
        quote = source.quote or "" if source else ""
        place = told.get((source.briefing or "", quote), NEVER_TOLD) if source else NEVER_TOLD
        within = quote.find(record.as_written) if isinstance(record, Figure) else 0
        return (kind, record.weight, place, within, record.path)

    return tuple(sorted(records, key=key))


def pages_in_order(pages: Iterable[Page], introductions: Mapping[str, Introduction]) -> tuple[Record, ...]:
    """Sort pages by folder, its introduction first, then by weight, then the newest first, then by path."""

    def key(record: Record) -> tuple[str, bool, int, int, str]:
        folder = record.path.rpartition("/")[0]
        day = record.date.toordinal() if isinstance(record, Page) and record.date else 0
        return (folder, isinstance(record, Page), record.weight, -day, record.path)

    return tuple(sorted((*pages, *introductions.values()), key=key))


def timeline(events: Sequence[Event], references: Iterable[Reference]) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Sort events, the oldest first."""
    earlier = _earlier(events, references)
    problems: list[Problem] = []
    sorted_out, circle = _without_circles(events, earlier)
    while circle:
        problems.append(_circle(circle))
        first, second = circle[0], circle[1 % len(circle)]
        earlier[second.path] = [event for event in earlier[second.path] if event.path != first.path]
        sorted_out, circle = _without_circles(events, earlier)
    problems += _against_dates(events, earlier)
    places = _places(sorted_out, earlier)
    wanted = sorted(events, key=lambda event: (places[event.path], _last(event), event.weight, event.path))
    return _with_earlier_first(wanted, earlier), tuple(problems)


def _earlier(events: Sequence[Event], references: Iterable[Reference]) -> dict[str, list[Event]]:
    """Give for each event those that editors put before it."""
    by_path = {event.path: event for event in events}
    found: dict[str, list[Event]] = {}
    for reference in references:
        one, other = by_path.get(reference.speaker.path), by_path.get(reference.target.path)
        if one is None or other is None or reference.key not in ("before", "after"):
            continue
        first, second = (one, other) if reference.key == "before" else (other, one)
        found.setdefault(second.path, []).append(first)
    return found


def _without_circles(
    events: Sequence[Event], earlier: Mapping[str, list[Event]]
) -> tuple[tuple[Event, ...], list[Event]]:
    """Sort events so that each follows those before it; give also one circle, where there is one."""
    waiting = {event.path: len(earlier.get(event.path, ())) for event in events}
    later: dict[str, list[Event]] = {}
    for event in events:
        for first in earlier.get(event.path, ()):
            later.setdefault(first.path, []).append(event)
    ready = [event for event in events if not waiting[event.path]]
    for event in ready:  # grows while it is walked
        for following in later.get(event.path, ()):
            waiting[following.path] -= 1
            if not waiting[following.path]:
                ready.append(following)
    stuck = next((event for event in events if waiting[event.path]), None)
    return tuple(ready), _round(stuck, earlier, waiting) if stuck else []


def _round(start: Event, earlier: Mapping[str, list[Event]], waiting: Mapping[str, int]) -> list[Event]:
    """Walk from an event to those before it until one comes again.

    Gives the circle in the order of time, from the event whose path comes first.
    """
    walked: dict[str, Event] = {}
    event = start
    while event.path not in walked:
        walked[event.path] = event
        event = next(first for first in earlier[event.path] if waiting[first.path])
    steps = list(walked.values())
    circle = steps[steps.index(event) :][::-1]
    first = circle.index(min(circle, key=lambda event: event.path))
    return circle[first:] + circle[:first]


def _circle(events: list[Event]) -> Problem:
    said = " before ".join(f'"{event.title}"' for event in (*events, events[0]))
    files = ", ".join(event.path for event in events)
    first, second = events[0], events[1]
    key = "before" if second.slug in first.before else "after"
    message = f"These events go in a circle: {said}."
    return Problem("circle", first.place(key), message, f"Take out one `before` or `after` in: {files}.")


def _against_dates(events: Sequence[Event], earlier: Mapping[str, list[Event]]) -> list[Problem]:
    problems: list[Problem] = []
    for event in events:
        for first in earlier.get(event.path, ()):
            if (
                first.date
                and event.date
                and first.date.first
                and event.date.last
                and first.date.first > event.date.last
            ):
                message = f'"{first.title}" is said to be before "{event.title}", but its date is later.'
                key, one, other = ("before", first, event) if event.slug in first.before else ("after", event, first)
                advice = f"Mend the date here or in {other.path}, or take out the `{key}`."
                problems.append(Problem("date-order", one.place(key), message, advice))
    return problems


def _places(events: Sequence[Event], earlier: Mapping[str, list[Event]]) -> dict[str, Place]:
    """Give each event its place in time; `events` are sorted so that each follows those before it.

    Without a date, what has happened stands after the latest dated event that has, and what is planned at the end;
    what it comes after moves it on. What it comes before is seen to once all have their places.
    """
    latest = max((_day(event) for event in events if _is_dated(event) and not _is_planned(event)), default=date.min)
    places: dict[str, Place] = {}
    for event in events:
        if _is_dated(event):
            places[event.path] = (_day(event), DATED)
        else:
            usual = (date.max if _is_planned(event) else latest, UNDATED)
            places[event.path] = max([usual, *((places[e.path][0], UNDATED) for e in earlier.get(event.path, ()))])
    return places


def _with_earlier_first(events: Sequence[Event], earlier: Mapping[str, list[Event]]) -> tuple[Event, ...]:
    """Keep the order, but put in front of each event those that editors put before it and that have not come yet."""
    done: dict[str, Event] = {}
    rank = {event.path: number for number, event in enumerate(events)}
    for wanted in events:
        stack = [wanted]
        while stack:
            event = stack[-1]
            missing = [first for first in earlier.get(event.path, ()) if first.path not in done]
            if event.path in done or not missing:
                done.setdefault(event.path, event)
                stack.pop()
            else:
                stack += sorted(missing, key=lambda first: -rank[first.path])
    return tuple(done.values())


def _is_planned(event: Event) -> bool:
    return event.status in (Status.PLANNED, Status.MOVED)


def _is_dated(event: Event) -> bool:
    return bool(event.date and (event.date.first or event.date.last))


def _day(event: Event) -> date:
    assert event.date is not None, "asked only of dated events"  # noqa: S101
    return edtf.order(event.date)[0]


def _last(event: Event) -> date:
    return event.date.last or date.max if event.date else date.max
