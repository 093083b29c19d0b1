"""Figures: every quantity that a briefing states, with what it counts and the time it is for.

Takes a briefing's text; gives its figures in the order of the text, once for each time they are stated. Headline, byline,
dateline and credits state none. Counted are money, shares, measures, durations and counts, in digits or in words from two
on; what `quantities.py` leaves out (ordinals, names with numbers, "the two countries", "a year") is no figure.
What is counted is given in the sentence's own words without number, qualifier and time. A rate ("a year", "per kilo") stays
there too.
"""

from collections.abc import Sequence

from explainer.briefing.clauses import (
    ELLIPSIS,
    after_of,
    clause_of,
    clauses,
    cut_end,
    says_something,
    starts_with_noun,
    trimmed,
    without,
)
from explainer.briefing.dates import calendar_expressions
from explainer.briefing.quantities import quantities
from explainer.briefing.types import BriefingText, CalendarExpression, Quantity, Sentence, Span, StatedFigure


def stated_figures(text: BriefingText) -> tuple[StatedFigure, ...]:
    """Give every figure of the briefing's sections."""
    found: list[StatedFigure] = []
    for sentence in text.sentences:
        if sentence.section is not None:
            found += _in_sentence(sentence, text)
    return tuple(found)


def _in_sentence(sentence: Sentence, text: BriefingText) -> list[StatedFigure]:
    amounts = quantities(sentence.text, text.language)
    if not amounts:
        return []
    dates = calendar_expressions(sentence.text, text.language, text.date)
    found: list[StatedFigure] = []
    for index, amount in enumerate(amounts):
        what = _what(sentence.text, amounts, index, dates, text.language)
        if not says_something(what):
            what = found[-1].what if found else trimmed(sentence.text)
        found.append(StatedFigure(amount, what, _period(sentence.text, amounts, index, dates), sentence.number))
    return found


def _what(
    sentence: str, amounts: Sequence[Quantity], index: int, dates: Sequence[CalendarExpression], language: str
) -> str:
    """Give what an amount counts: the noun after it, or what stands before it, or both."""
    amount = amounts[index]
    parts = clauses(sentence)
    here = clause_of(parts, amount.span.start)
    first = max(parts[here].start, amounts[index - 1].span.end if index else 0)
    last = parts[clause_of(parts, amount.span.end - 1)].end
    if index + 1 < len(amounts):
        last = min(last, amounts[index + 1].span.start)
    times = [date.span for date in dates]
    before = cut_end(without(sentence, first, amount.span.start, times, language), language)
    after = _behind(sentence, amount, last, times, language)
    if not says_something(before) and here and not after:
        before = cut_end(without(sentence, parts[here - 1].start, parts[here].start, _spans(amounts, times), language), language)
    return _chosen(amount, before, after, language)


def _spans(amounts: Sequence[Quantity], times: Sequence[Span]) -> list[Span]:
    return sorted([*times, *(amount.span for amount in amounts)], key=lambda span: span.start)


def _behind(sentence: str, amount: Quantity, last: int, times: Sequence[Span], language: str) -> str:
    """Give what stands after an amount, without its Turkish ending."""
    start = amount.span.end
    rest = sentence[start:last]
    if rest[:1] in ("'", "’") and language == "tr":
        start += len(rest.split(" ", 1)[0])
    return without(sentence, start, last, times, language)


def _chosen(amount: Quantity, before: str, after: str, language: str) -> str:
    """Choose between the words before and after; a share has its whole after it: "12 % of exports"."""
    of = after_of(after, language)
    counted = starts_with_noun(after, language)
    plain = amount.unit is None and amount.currency is None
    if plain and of is not None:
        return _clipped(of, language)
    if counted and (plain or not says_something(before) or _is_adjective(amount, language)):
        return _clipped(after, language)
    if of is not None:
        return f"{before}{ELLIPSIS}{_clipped(after, language)}" if says_something(before) and not plain else _clipped(of, language)
    return before if says_something(before) else _clipped(after, language)


def _is_adjective(amount: Quantity, language: str) -> bool:
    """Tell whether the amount describes the noun after it: "a 300-km line", "2 milyar dolarlık anlaşma"."""
    if language == "tr":
        return amount.written.endswith(("lık", "lik", "luk", "lük", "lı", "li", "lu", "lü"))
    return "-" in amount.written and amount.value_max is None


def _clipped(text: str, language: str) -> str:
    """Cut words off the end that lead to the next number."""
    return cut_end(text, language) or text


def _period(
    sentence: str, amounts: Sequence[Quantity], index: int, dates: Sequence[CalendarExpression]
) -> str | None:
    """Give the time an amount is for: the nearest date of its clause, else a date that opens the sentence."""
    dates = [date for date in dates if _is_period(date)]
    if not dates or amounts[index].unit == "multiple":
        return None
    parts = clauses(sentence)
    here, span = clause_of(parts, amounts[index].span.start), amounts[index].span
    near = [date for date in dates if clause_of(parts, date.span.start) == here and _nothing_between(date, span, amounts)]
    after = [date for date in near if date.span.start >= span.end]
    chosen = after[:1] or near[-1:]
    if not chosen and dates[0].span.start < amounts[0].span.start and clause_of(parts, dates[0].span.start) == 0:
        chosen = [dates[0]]
    return (chosen[0].edtf or chosen[0].written) if chosen else None


def _is_period(date: CalendarExpression) -> bool:
    """Tell whether a value may hold for a time: a day and the beginning of a time date what happened, not the value."""
    return date.edtf is not None and not date.edtf.endswith("..") and len(date.edtf.removeprefix("../")) != len("2025-03-09")


def _nothing_between(date: CalendarExpression, span: Span, amounts: Sequence[Quantity]) -> bool:
    first, last = min(date.span.end, span.end), max(date.span.start, span.start)
    return not any(first <= amount.span.start < last for amount in amounts if amount.span != span)
