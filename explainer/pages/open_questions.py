"""What we don't know yet: what the record itself says is open.

Takes the site; gives a sentence for each record with something open, and a link to it. Nothing is guessed: only dates
that are not given, outcomes that are not recorded, what is uncertain, and what a source does not define.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from markupsafe import Markup

from explainer.content.types import Event, Figure, Record, Status
from explainer.model.types import Entry
from explainer.pages.sheet import Sheet, quotation
from explainer.pages.when import when

R = TypeVar("R", bound=Record)


def all_questions(sheet: Sheet) -> tuple[Markup, ...]:
    """Give everything that is open in the whole site."""
    return (*_briefing_questions(sheet), *event_questions(sheet), *figure_questions(sheet))


def event_questions(sheet: Sheet) -> tuple[Markup, ...]:
    """Give what is open about events."""
    return _worded(sheet, sheet.edition.site.events, _about_event)


def figure_questions(sheet: Sheet) -> tuple[Markup, ...]:
    """Give what is open about figures."""
    return _worded(sheet, sheet.edition.site.figures, _about_figure)


def _briefing_questions(sheet: Sheet) -> Iterator[Markup]:
    if any(briefing.text.date is None for briefing in sheet.edition.site.briefings):
        yield Markup(sheet.words.unknown_briefing_date)  # noqa: S704  # our own words


def _about_event(sheet: Sheet, entry: Entry[Event]) -> Iterator[Markup]:
    record, words = entry.record, sheet.words
    state = sheet.edition.site.event_states.get(record.path)
    if state and state.passed:
        yield _remark(words.unknown_outcome)
    elif record.status is Status.UNCERTAIN:
        yield _remark(words.unknown_status)
    if record.date is None and record.as_written:
        yield _remark(words.unknown_date_written, written=quotation(record.as_written))
    elif record.date is None:
        yield _remark(words.unknown_date)
    elif not when(record.date, words).exact:
        yield _remark(words.unknown_part_of_date, date=when(record.date, words).text)


def _about_figure(sheet: Sheet, entry: Entry[Figure]) -> Iterator[Markup]:
    if entry.record.period is None:
        yield _remark(sheet.words.unknown_period)
    if entry.record.compare_with and not entry.record.definition:
        yield _remark(sheet.words.unknown_definition)


def _remark(form: str, **slots: object) -> Markup:
    return Markup(form).format(**slots)  # noqa: S704  # our own words, and slots that are escaped


def _worded(
    sheet: Sheet, entries: Sequence[Entry[R]], about: Callable[[Sheet, Entry[R]], Iterator[Markup]]
) -> tuple[Markup, ...]:
    """Say in one sentence all that is open about a record, and about those of which the same is open."""
    alike: dict[Markup, list[Entry[R]]] = {}
    for entry in entries:
        remarks = Markup("; ").join(about(sheet, entry))
        if remarks:
            alike.setdefault(remarks, []).append(entry)
    return tuple(
        _remark(
            sheet.words.unknown_of, record=Markup(", ").join(_link(sheet, entry) for entry in same), remarks=remarks
        )
        for remarks, same in alike.items()
    )


def _link(sheet: Sheet, entry: Entry[R]) -> Markup:
    return Markup('<a href="{}">{}</a>').format(sheet.href(entry.address), entry.record.title)
