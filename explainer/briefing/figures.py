"""Figures: every quantity that a briefing states, with what it counts and the time it is for.

Takes a briefing's text; gives its figures in the order of the text, once for each time they are stated. Headline,
byline, dateline and credits state none. Counted are money, shares, measures, durations and counts, in digits or in
words from two on; what `quantities.py` leaves out (ordinals, names with numbers, "the two countries", "a year") is no
figure. What is counted is given in the sentence's own words without number, qualifier and time; a rate ("a year",
"per kilo") is part of neither value nor unit.
"""

from collections.abc import Sequence
from typing import Final

from explainer.briefing.amount_room import Room, leans_on_the_one_before
from explainer.briefing.clauses import clause_around, clause_before, near
from explainer.briefing.counted import counted
from explainer.briefing.dates import calendar_expressions
from explainer.briefing.quantities import quantities
from explainer.briefing.types import BriefingText, CalendarExpression, Quantity, Sentence, Span, StatedFigure

LONGEST_SENTENCE: Final = 5000  # characters; what goes on longer is no sentence, and states nothing
DAY: Final = len("2025-03-09")


def stated_figures(text: BriefingText) -> tuple[StatedFigure, ...]:
    """Give every figure of the briefing's sections."""
    found: list[StatedFigure] = []
    for sentence in text.sentences:
        if sentence.section is not None and len(sentence.text) <= LONGEST_SENTENCE:
            found += _in_sentence(sentence, text)
    return tuple(found)


def _in_sentence(sentence: Sentence, text: BriefingText) -> list[StatedFigure]:
    amounts = quantities(sentence.text, text.language)
    if not amounts:
        return []
    dates = calendar_expressions(sentence.text, text.language, text.date)
    times = [date.span for date in dates]
    spans = sorted([*times, *(amount.span for amount in amounts)], key=lambda span: span.start)
    periods = [date for date in dates if _is_period(date)]
    found: list[StatedFigure] = []
    for index, amount in enumerate(amounts):
        room = Room(sentence.text, text.language, amounts, spans, index)
        what = counted(room, [figure.what for figure in found])
        period = _period(sentence.text, amount, room, periods)
        if period is None and found and leans_on_the_one_before(room):
            period = found[-1].period
        found.append(StatedFigure(amount, what, period, sentence.number))
    return found


def _is_period(date: CalendarExpression) -> bool:
    """Tell whether a value may hold for a time: a day and the beginning of a time date what happened, not the value."""
    return date.edtf is not None and not date.edtf.endswith("..") and len(date.edtf.removeprefix("../")) != DAY


def _period(sentence: str, amount: Quantity, room: Room, dates: Sequence[CalendarExpression]) -> str | None:
    """Give the time an amount is for: the nearest date of its clause with no amount between, else one that opens."""
    if not dates or amount.unit == "multiple":
        return None
    spans = [date.span for date in dates]
    chosen = near(spans, amount.span.end, room.last)[:1] or near(spans, room.first, amount.span.start)[-1:]
    if not chosen and spans[0].end <= room.amounts[0].span.start and _opens(sentence, spans[0]):
        chosen = spans[:1]  # "In 2025, …" holds for all that follows; a date after the first amount is its own
    return next((date.edtf for date in dates if chosen and date.span == chosen[0]), None)


def _opens(sentence: str, span: Span) -> bool:
    """Tell whether a date stands in the first clause, so that it holds for the whole sentence."""
    return clause_before(sentence, clause_around(sentence, span.start, span.end)) is None
