"""The site from its documents: all facts that need more than one file, found once, before anything is rendered.

Takes typed documents, briefings and today's date; gives one frozen `Site` and every problem found on the way. A site
with errors is given all the same, so that later checks can add theirs; whoever builds decides by the problems.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeGuard, TypeVar

from msgspec.structs import replace

from explainer.briefing.types import BriefingText
from explainer.content.types import (
    FOLDERS,
    Analysis,
    Content,
    Event,
    Figure,
    Introduction,
    Overview,
    Page,
    Record,
    Sector,
    Status,
    Who,
)
from explainer.model.addresses import (
    BRIEFING,
    LISTINGS,
    OVERVIEW,
    addresses_of,
    collisions,
    folder_of,
    record_claims,
)
from explainer.model.assets import alias_claims, assets, file_claims, redirects
from explainer.model.holding import Parted, all_records, part
from explainer.model.links import resolve_links
from explainer.model.mentions import mentions
from explainer.model.order import Told, by_weight, pages_in_order, timeline, told_order
from explainer.model.places import places
from explainer.model.references import Reference, named_records, references
from explainer.model.sources import briefings_in_site, look_up
from explainer.model.types import Address, Entry, EventState, Site
from explainer.problems import Problem

R = TypeVar("R", bound=Record)


def assemble(
    content: Content, briefings: tuple[BriefingText, ...], today: date, *, drafts: bool = False, url: str | None = None
) -> tuple[Site, tuple[Problem, ...]]:
    """Put a site together; `drafts` shows what is held back, `url` stands in place of the settings' address."""
    parted = part(all_records(content), today, drafts=drafts)
    checked = (*parted.shown, *parted.waiting)
    broken = tuple(record for record in content.broken if drafts or not record.draft)
    examined = (*checked, *broken)
    addresses = addresses_of((*examined, *parted.drafts), content.settings.language)
    where = places(content, parted, broken, addresses, briefings)
    named, reference_problems = references(examined, named_records(parted, content.broken, content.unread))
    links, link_problems = resolve_links(examined, where)
    ordered, order_problems = _in_order(parted, named, told_order(briefings))
    uses, quote_problems = look_up(
        (*ordered, *parted.waiting, *broken), briefings, content.former_quotes, content.unread
    )
    spoken = mentions(ordered, named, links.targets)
    entries = {record.path: Entry(record, addresses[record.path], spoken.get(record.path, ())) for record in ordered}
    shown_files = [path for entry in entries for path in links.assets.get(entry, ())]
    site = Site(
        settings=replace(content.settings, url=url) if url else content.settings,
        today=today,
        overview=next(iter(_entries(entries, Overview)), None),
        events=_entries(entries, Event),
        event_states={record.path: _state(record, today) for record in ordered if isinstance(record, Event)},
        figures=_entries(entries, Figure),
        sectors=_entries(entries, Sector),
        analysis=_entries(entries, Analysis),
        who=_entries(entries, Who),
        pages=_entries(entries, Page),
        introductions={folder_of(entry.record): entry for entry in _entries(entries, Introduction)},
        briefings=briefings_in_site(briefings, uses, entries),
        held_back=parted.held_back,
        entries=entries,
        links=links.addresses,
        assets=assets(shown_files),
        listings=where.listings,
        sequence=_sequence(entries, where.listings, has_briefing=bool(briefings)),
        slugs=_slugs(ordered),
        redirects=redirects(parted.shown, addresses),
        waiting={record.path: Entry(record, addresses[record.path]) for record in parted.waiting},
        broken={record.path: Entry(record, addresses[record.path]) for record in broken},
    )
    linked_files = [path for paths in links.assets.values() for path in paths]
    claims = [*record_claims(examined, addresses), *file_claims(linked_files, content.files), *alias_claims(examined)]
    problems = (*reference_problems, *link_problems, *order_problems, *quote_problems, *collisions(claims))
    return site, _of_today(problems, parted)


def _entries(entries: Mapping[str, Entry[Record]], kind: type[R]) -> tuple[Entry[R], ...]:
    return tuple(entry for entry in entries.values() if _is_of(entry, kind))


def _is_of(entry: Entry[Record], kind: type[R]) -> TypeGuard[Entry[R]]:
    return isinstance(entry.record, kind)


def _of(records: Iterable[Record], kind: type[R]) -> list[R]:
    return [record for record in records if isinstance(record, kind)]


def _in_order(parted: Parted, named: Iterable[Reference], told: Told) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """Give the records that readers see in reading order, each introduction before what it introduces."""
    shown = parted.shown
    events, problems = timeline(_of((*shown, *parted.waiting), Event), named)
    seen = {record.path for record in shown}
    kinds: Mapping[str, Sequence[Record]] = {
        "timeline": [event for event in events if event.path in seen],
        "figures": by_weight(_of(shown, Figure), told),
        "sectors": by_weight(_of(shown, Sector), told),
        "analysis": by_weight(_of(shown, Analysis), told),
        "who": by_weight(_of(shown, Who), told),
    }
    introductions = {folder_of(record): record for record in _of(shown, Introduction)}
    ordered: list[Record] = [*_of(shown, Overview)]
    for folder, records in kinds.items():
        ordered += [introductions.pop(folder)] if folder in introductions else []
        ordered += records
    ordered += pages_in_order(_of(shown, Page), introductions)
    return tuple(ordered), problems


def _state(event: Event, today: date) -> EventState:
    last = event.date.last if event.date else None
    return EventState(passed=event.status is Status.PLANNED and last is not None and last < today)


def _sequence(
    entries: Mapping[str, Entry[Record]], listings: Mapping[str, Address], *, has_briefing: bool
) -> tuple[Address, ...]:
    """Give the pages in the order readers meet them; the page that holds everything is none of them."""
    addresses = [Address(OVERVIEW)]
    for folder in LISTINGS:
        addresses += [listings[folder]] if folder in listings else []
        if folder == FOLDERS[Sector]:
            addresses += [entry.address for entry in _entries(entries, Sector)]
    addresses += [Address(BRIEFING)] if has_briefing else []
    addresses += [entry.address for entry in entries.values() if isinstance(entry.record, Page | Introduction)]
    return tuple(dict.fromkeys(addresses))


def _slugs(records: Iterable[Record]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {folder: {} for folder in FOLDERS.values()}
    for record in records:
        if type(record) in FOLDERS:
            found[FOLDERS[type(record)]].setdefault(record.slug, record.path)
    return found


def _of_today(problems: Iterable[Problem], parted: Parted) -> tuple[Problem, ...]:
    """Leave out what is no problem before its day: that a page which waits points to another that waits."""
    waiting = {record.path for record in parted.waiting}
    return tuple(
        problem for problem in problems if problem.check != "held-back" or problem.location.path not in waiting
    )
