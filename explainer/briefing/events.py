"""Dated events: every calendar expression of a briefing, with what happens or holds then.

Takes a briefing's text; gives its events in the order of the text, once for each time they are stated. Headline, byline,
dateline and credits state none. What happens is the clause around the date in the sentence's own words, without the date; where
a clause holds several dates, each has its own part of it.
"""

from collections.abc import Sequence

from explainer.briefing.clauses import Clause, clause_of, clauses, says_something, trimmed, without
from explainer.briefing.dates import calendar_expressions
from explainer.briefing.types import BriefingText, CalendarExpression, Sentence, StatedEvent


def stated_events(text: BriefingText) -> tuple[StatedEvent, ...]:
    """Give every dated event of the briefing's sections."""
    found: list[StatedEvent] = []
    for sentence in text.sentences:
        if sentence.section is not None:
            found += _in_sentence(sentence, text)
    return tuple(found)


def _in_sentence(sentence: Sentence, text: BriefingText) -> list[StatedEvent]:
    dates = calendar_expressions(sentence.text, text.language, text.date)
    parts = clauses(sentence.text)
    return [
        StatedEvent(date, _what(sentence.text, parts, dates, index, text.language), sentence.number)
        for index, date in enumerate(dates)
    ]


def _what(
    sentence: str, parts: Sequence[Clause], dates: Sequence[CalendarExpression], index: int, language: str
) -> str:
    """Give what happens on a date: its own stretch of the clause, else the clause, the one after it, the sentence."""
    date, here = dates[index], clause_of(parts, dates[index].span.start)
    spans = [other.span for other in dates]
    start, end = parts[here].start, parts[clause_of(parts, date.span.end - 1)].end
    if index and dates[index - 1].span.end > start:
        start = dates[index - 1].span.end
    if index + 1 < len(dates) and dates[index + 1].span.start < end:
        end = date.span.end if _has_words(sentence, start, date.span.start) else dates[index + 1].span.start
    stretches = [(start, end), (parts[here].start, parts[here].end)]
    stretches += [(other.start, other.end) for other in (*parts[here + 1 : here + 2], *parts[max(here - 1, 0) : here])]
    for first, last in stretches:
        what = without(sentence, first, last, spans, language)
        if _says_enough(what):
            return what
    return without(sentence, 0, len(sentence), spans, language) or trimmed(sentence)


def _has_words(sentence: str, start: int, end: int) -> bool:
    return _says_enough(sentence[start:end])


def _says_enough(text: str) -> bool:
    """Tell whether a stretch has more than a word: "signed" alone says too little."""
    return says_something(text) and len(text.split()) > 1
