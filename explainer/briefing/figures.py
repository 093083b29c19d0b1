"""Figures: every quantity that a briefing states, with what it counts and the time it is for.

Takes a briefing's text; gives its figures in the order of the text, once for each time they are stated. Headline,
byline, dateline and credits state none. Counted are money, shares, measures, durations and counts, in digits or in
words from two on; what `quantities.py` leaves out (ordinals, names with numbers, "the two countries", "a year") is no
figure. What is counted is given in the sentence's own words without number, qualifier and time; a rate ("a year",
"per kilo") is part of neither value nor unit.
"""

from collections.abc import Sequence
from typing import Final

from explainer.briefing.clauses import (
    after_and,
    after_of,
    clause_around,
    clause_before,
    cut_end,
    near,
    says_something,
    starts_with_noun,
    trimmed,
    without,
)
from explainer.briefing.dates import calendar_expressions
from explainer.briefing.quantities import quantities
from explainer.briefing.types import BriefingText, CalendarExpression, Quantity, Sentence, Span, StatedFigure

ELLIPSIS: Final = " … "
LONGEST_SENTENCE: Final = 5000  # characters; what goes on longer is no sentence, and states nothing
DAY: Final = len("2025-03-09")
ADJECTIVES: Final = ("lık", "lik", "luk", "lük", "lı", "li", "lu", "lü")
"""Turkish endings that make an amount describe the noun after it: "2 milyar dolarlık anlaşma"."""


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
        room = Span(amounts[index - 1].span.end if index else 0, _next_start(amounts, index, len(sentence.text)))
        what = _what(sentence.text, amount, room, spans, text.language)
        if not says_something(what):
            what = found[-1].what if found else trimmed(sentence.text)
        found.append(StatedFigure(amount, what, _period(sentence.text, amount, room, periods), sentence.number))
    return found


def _next_start(amounts: Sequence[Quantity], index: int, end: int) -> int:
    return amounts[index + 1].span.start if index + 1 < len(amounts) else end


def _what(sentence: str, amount: Quantity, room: Span, spans: Sequence[Span], language: str) -> str:
    """Give what an amount counts: the noun after it, or what stands before it, or both.

    `room` lies between the amounts before and after; `spans` are all amounts and dates of the sentence.
    """
    clause = clause_around(sentence, amount.span.start, amount.span.end)
    first, last = max(clause.start, room.start), min(clause.end, room.end)
    before = without(sentence, first, amount.span.start, spans, language)
    if room.start > clause.start:  # what stands before "and" belongs to the amount before
        before = after_and(before, language)
    before = cut_end(before, language)
    after = without(sentence, amount.span.end, last, spans, language)
    earlier = clause_before(sentence, clause)
    if (
        earlier
        and not says_something(before)
        and not starts_with_noun(after, language)
        and after_of(after, language) is None
    ):
        before = cut_end(without(sentence, earlier.start, earlier.end, spans, language), language)
    return _chosen(amount, before, after, language)


def _chosen(amount: Quantity, before: str, after: str, language: str) -> str:
    """Choose between the words before and after; a share has its whole after it: "12 % of exports"."""
    of = after_of(after, language)
    counted = starts_with_noun(after, language)
    plain = amount.unit is None and amount.currency is None
    if plain and of is not None:
        return _clipped(of, language)
    if counted and (plain or not says_something(before) or _describes(amount, language)):
        return _clipped(after, language)
    if of is not None:
        whole = _clipped(after, language)
        return f"{before}{ELLIPSIS}{whole}" if says_something(before) else _clipped(of, language)
    return before if says_something(before) else _clipped(after, language)


def _describes(amount: Quantity, language: str) -> bool:
    """Tell whether the amount describes the noun after it: "a 300-km line", "2 milyar dolarlık anlaşma"."""
    if language == "tr":
        return amount.written.endswith(ADJECTIVES)
    return "-" in amount.written and amount.value_max is None


def _clipped(text: str, language: str) -> str:
    """Cut words off the end that lead to the next number."""
    return cut_end(text, language) or text


def _is_period(date: CalendarExpression) -> bool:
    """Tell whether a value may hold for a time: a day and the beginning of a time date what happened, not the value."""
    return date.edtf is not None and not date.edtf.endswith("..") and len(date.edtf.removeprefix("../")) != DAY


def _period(sentence: str, amount: Quantity, room: Span, dates: Sequence[CalendarExpression]) -> str | None:
    """Give the time an amount is for: the nearest date of its clause with no amount between, else one that opens."""
    if not dates or amount.unit == "multiple":
        return None
    clause = clause_around(sentence, amount.span.start, amount.span.end)
    spans = [date.span for date in dates]
    first, last = max(clause.start, room.start), min(clause.end, room.end)
    chosen = near(spans, amount.span.end, last)[:1] or near(spans, first, amount.span.start)[-1:]
    if not chosen and spans[0].end <= amount.span.start and _opens(sentence, spans[0]):
        chosen = spans[:1]
    return next((date.edtf for date in dates if chosen and date.span == chosen[0]), None)


def _opens(sentence: str, span: Span) -> bool:
    """Tell whether a date stands in the first clause, so that it holds for the whole sentence."""
    return clause_before(sentence, clause_around(sentence, span.start, span.end)) is None
