"""Dated events: every calendar expression of a briefing, with what happens or holds then.

Takes a briefing's text; gives its events in the order of the text, once for each time they are stated. Headline,
byline, dateline and credits state none. What happens is the clause around the date in the sentence's own words,
without the date; where a clause holds several dates, each has its own part of it, and a clause that says too little
takes its neighbour along.
"""

from collections.abc import Sequence
from typing import Final

from explainer.briefing.clauses import clause_after, clause_around, clause_before, trimmed, without
from explainer.briefing.dates import calendar_expressions
from explainer.briefing.types import BriefingText, Sentence, Span, StatedEvent

LONGEST_SENTENCE: Final = 5000  # characters; what goes on longer is no sentence, and states nothing
ENOUGH: Final = 4  # words of a clause that stands alone
LEAST: Final = 2  # and of a part of a clause


def stated_events(text: BriefingText) -> tuple[StatedEvent, ...]:
    """Give every dated event of the briefing's sections."""
    found: list[StatedEvent] = []
    for sentence in text.sentences:
        if sentence.section is not None and len(sentence.text) <= LONGEST_SENTENCE:
            found += _in_sentence(sentence, text)
    return tuple(found)


def _in_sentence(sentence: Sentence, text: BriefingText) -> list[StatedEvent]:
    dates = calendar_expressions(sentence.text, text.language, text.date)
    spans = [date.span for date in dates]
    return [
        StatedEvent(date, _what(sentence.text, spans, index, text.language), sentence.number)
        for index, date in enumerate(dates)
    ]


def _what(sentence: str, spans: Sequence[Span], index: int, language: str) -> str:
    """Give what happens on a date."""
    here = spans[index]
    clause = clause_around(sentence, here.start, here.end)
    part = _own_part(sentence, clause, spans, index, language)
    what = without(sentence, part.start, part.end, spans, language)
    if len(what.split()) >= ENOUGH or (part != clause and len(what.split()) >= LEAST):
        return what
    for stretch in _wider(sentence, clause):
        what = without(sentence, stretch.start, stretch.end, spans, language)
        if len(what.split()) >= LEAST:
            return what
    return what or trimmed(sentence)


def _own_part(sentence: str, clause: Span, spans: Sequence[Span], index: int, language: str) -> Span:
    """Give the part of a clause that belongs to one of its dates: what stands before it, else what stands after."""
    start, end = clause.start, clause.end
    if index and spans[index - 1].end > start:
        start = spans[index - 1].end
    if index + 1 < len(spans) and spans[index + 1].start < end:
        before = without(sentence, start, spans[index].start, (), language)
        end = spans[index].end if len(before.split()) >= LEAST else spans[index + 1].start
    return Span(start, end)


def _wider(sentence: str, clause: Span) -> list[Span]:
    """Give the clause with the one before it, else with the one after it, else alone."""
    found = [clause]
    if after := clause_after(sentence, clause):
        found.insert(0, Span(clause.start, after.end))
    if before := clause_before(sentence, clause):
        found.insert(0, Span(before.start, clause.end))
    return found
