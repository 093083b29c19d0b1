"""The timeline: every event with its date in words, its state, its order where no date is known, and its source.

Takes the events in the site's order; gives views for the timeline, the overview and the sectors.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Event
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.data import calendar_days
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, frame_of
from explainer.pages.listing import listing_page
from explainer.pages.notes import Row, SourceLine, mentioned_row, sourced_text
from explainer.pages.numbers import listed
from explainer.pages.open_questions import event_questions
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sheet import LinkView, Sheet, quotation
from explainer.pages.trust import check_notes, correction_notes
from explainer.pages.when import When, when

FILTERED_FROM = 8  # events; fewer are seen at a glance
MOST_CHOICES = 12  # rules for so many stand in the stylesheet


class EventView(Struct, frozen=True):
    """An event as a template writes it."""

    id: str
    href: str
    title: str
    when: When
    state: str
    state_words: str
    draft: str  # what keeps it back, if it is shown before its time
    photo: PhotoView | None
    text: Markup
    written: Markup | None
    order: tuple[Markup, ...]
    rows: tuple[Row, ...]
    sources: tuple[SourceLine, ...]
    checks: tuple[str, ...]
    corrections: tuple[str, ...]
    calendar: str | None
    choices: tuple[int, ...]  # numbers of the filter's choices that show it


class EventLine(Struct, frozen=True):
    """An event in a list that leads to it."""

    href: str
    title: str
    when: When
    state: str
    state_words: str
    mark: Markup
    held: str  # what keeps it back, if it is shown before its time


class Timeline(Struct, frozen=True):
    """All events, with what is needed to read and to filter them."""

    events: tuple[EventView, ...]
    states: tuple[tuple[str, str], ...]  # those that occur, with their words
    dotted: bool  # some day is not known
    choices: tuple[str, ...]  # names to filter by; () where there is no filter


class TimelineContext(Struct, frozen=True):
    """What templates/timeline.html may use."""

    frame: Frame
    words: Words
    introduction: Markup
    timeline: Timeline
    questions: tuple[Markup, ...]


def timeline_page(edition: Edition) -> Iterator[tuple[str, TimelineContext]]:
    """Set the timeline, if there is one."""
    words = edition.words
    page = listing_page(edition, "timeline", words.about_timeline, words.kind_facts)
    if page:
        timeline = timeline_of(page.sheet)
        questions = event_questions(page.sheet)
        frame = frame_of(page.sheet, page.leaf)
        yield page.file, TimelineContext(frame, words, page.introduction, timeline, questions)


def timeline_of(sheet: Sheet, rank: int = 3) -> Timeline:
    """Set all events of the site; headings in their texts come below the rank of their titles."""
    entries = sheet.edition.site.events
    choices = () if sheet.whole else choices_of(sheet.edition, entries)
    views = tuple(event_view(sheet, entry, rank, [path for path, _ in choices]) for entry in entries)
    states = dict.fromkeys((view.state, view.state_words) for view in views)
    return Timeline(
        events=views,
        states=tuple(states),
        dotted=any(not view.when.exact for view in views),
        choices=tuple(name for _, name in choices),
    )


def event_view(sheet: Sheet, entry: Entry[Event], rank: int, choices: Sequence[str] = ()) -> EventView:
    """Set one event."""
    record, words = entry.record, sheet.words
    text, sources = sourced_text(sheet, entry, rank + 1)
    state = state_of(sheet.edition, entry)
    shown = when(record.date, words)
    actors = _actors(sheet.edition, record)
    return EventView(
        id=sheet.id(entry.address),
        href=sheet.href(entry.address),
        title=record.title,
        when=shown,
        state=state,
        state_words=words.states[state],
        photo=photo_of(sheet, entry),
        draft=sheet.edition.held.get(record.path, ""),
        text=text,
        written=_as_written(record, shown, words),
        order=tuple(_order(sheet, record)),
        rows=(*_rows(sheet, record), *mentioned_row(sheet, entry)),
        sources=sources,
        checks=check_notes(sheet, record),
        corrections=correction_notes(sheet, record),
        calendar=sheet.file_href(calendar_file(entry)) if state == "planned" and calendar_days(record) else None,
        choices=tuple(number for number, path in enumerate(choices, 1) if path in actors),
    )


def event_line(sheet: Sheet, entry: Entry[Event]) -> EventLine:
    """Set an event as a line that leads to it."""
    record, words = entry.record, sheet.words
    state = state_of(sheet.edition, entry)
    mark = sheet.marks(record.sources)
    held = sheet.edition.held.get(record.path, "")
    return EventLine(
        sheet.href(entry.address), record.title, when(record.date, words), state, words.states[state], mark, held
    )


def state_of(edition: Edition, entry: Entry[Event]) -> str:
    """Give the state that readers are told, which today's date may have changed."""
    state = edition.site.event_states.get(entry.record.path)
    return "passed" if state and state.passed else entry.record.status.value


def calendar_file(entry: Entry[Event]) -> str:
    """Give the file of the output that holds an event for calendars."""
    return f"{entry.address.file.removesuffix('index.html')}{entry.record.slug}.ics"


def choices_of(edition: Edition, entries: Sequence[Entry[Event]]) -> tuple[tuple[str, str], ...]:
    """Give the sectors and actors to filter by, the most frequent ones, where there are enough events."""
    if len(entries) < FILTERED_FROM:
        return ()
    counts = Counter(path for entry in entries for path in _actors(edition, entry.record))
    telling = [path for path, count in counts.most_common() if 1 < count < len(entries)][:MOST_CHOICES]
    if len(telling) < 2:
        return ()
    order = [*edition.sectors, *edition.who]
    return tuple((path, edition.place_name(path)) for path in sorted(telling, key=order.index))


def _actors(edition: Edition, record: Event) -> list[str]:
    return [*edition.named("sectors", record.sectors), *edition.named("who", (*record.people, *record.organisations))]


def _as_written(record: Event, shown: When, words: Words) -> Markup | None:
    if not record.as_written or record.as_written in shown.text:
        return None
    return Markup(words.as_written).format(written=quotation(record.as_written))  # noqa: S704  # our own words


def _order(sheet: Sheet, record: Event) -> Iterator[Markup]:
    for form, slugs in ((sheet.words.after, record.after), (sheet.words.before, record.before)):
        entries = [sheet.edition.events[path] for path in sheet.edition.named("timeline", slugs)]
        if entries:
            links = [str(anchor(sheet.link(entry))) for entry in entries]
            yield Markup(form).format(events=Markup(listed(links, sheet.words)))  # noqa: S704  # links are escaped


def _rows(sheet: Sheet, record: Event) -> tuple[Row, ...]:
    named = (
        (sheet.words.people, "who", record.people),
        (sheet.words.organisations, "who", record.organisations),
        (sheet.words.sectors, "sectors", record.sectors),
    )
    rows = []
    for label, folder, slugs in named:
        paths = sheet.edition.named(folder, slugs)
        if paths:
            rows.append(Row(label, tuple(sheet.link(sheet.edition.site.entries[path]) for path in paths)))
    return tuple(rows)


def anchor(link: LinkView) -> Markup:
    """Write a link into a sentence of the interface."""
    lang = Markup(' lang="{}"').format(link.lang) if link.lang else ""
    return Markup('<a href="{}"{}>{}</a>').format(link.href, lang, link.text)
