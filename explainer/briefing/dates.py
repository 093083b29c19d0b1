"""Dates in running text: full and partial dates, quarters, decades, limits, and dates seen from the briefing's own day.

Takes a sentence, its language and the day of the briefing, if known; gives the calendar expressions in it with their
EDTF (level 1). What depends on the briefing's day has the EDTF None where that day is not known. Durations, times of
day and years in names are none. Prepositions that carry no meaning ("in 2025") stay outside; those of limits ("by
2030") belong to it. Refuses nothing: text without a date gives an empty tuple.
"""

from datetime import date
from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Expression, Limit, Unit
from explainer.briefing.calendar_reading import expressions
from explainer.briefing.calendar_resolving import resolve
from explainer.briefing.date_words.lexicon import DateLexicon, date_lexicon
from explainer.briefing.quantity_words.lexicon import quantity_lexicon
from explainer.briefing.tense import FUTURE, NEAREST, PAST, UNKNOWN, direction
from explainer.briefing.tokens import Tokens, tokenise
from explainer.briefing.types import CalendarExpression, Span

PLANNED_FOR: Final = frozenset({"for", "für", "per", "pour", "para"})
"""Prepositions of what is planned: "a strike for Wednesday"."""

COMPARED: Final = frozenset({"down", "up", "against", "versus", "gegenüber", "contro", "rispetto", "contre", "frente"})
"""Words before what was, with which something is compared."""
LOOK_BACK: Final = 6  # tokens before a date in which they stand
ORDINAL_DOTS: Final = frozenset({"de", "tr"})
"""Languages in which a dot after a day makes it an ordinal, and belongs to it."""
BEGINNINGS: Final = frozenset({"ab", "from", "partir", "dès", "itibaren", "starting", "beginning"})
"""Words for the beginning of what is told in the present, so that it rather lies ahead: "ab dem 9. Mai"."""


def calendar_expressions(sentence: str, language: str, day: date | None) -> tuple[CalendarExpression, ...]:
    """Give the dates of a sentence, in their order; spans do not overlap."""
    lexicon = date_lexicon(language)
    tokens = tokenise(sentence, lexicon.language, lexicon.stem)
    found = expressions(tokens, lexicon, quantity_lexicon(language))
    return tuple(_expression(sentence, tokens, expression, lexicon, day) for expression in found)


def _expression(
    sentence: str, tokens: Tokens, expression: Expression, lexicon: DateLexicon, day: date | None
) -> CalendarExpression:
    known = all(core.year is not None for core in (expression.first, expression.last) if core)
    tense = _tense(tokens, expression, lexicon) if day and not known else UNKNOWN
    edtf = resolve(expression, day, tense)
    if day and edtf and _is_state(tokens, expression):
        plain = resolve(replace(expression, limit=None), day, tense)
        edtf = plain if plain and plain <= day.isoformat() else edtf
    span = Span(tokens[expression.start].start, tokens[expression.end - 1].end)
    if lexicon.language not in ORDINAL_DOTS and sentence[span.end - 2 : span.end - 1].isdecimal():
        span = Span(span.start, span.end - (sentence[span.end - 1] == "."))  # the dot ends the sentence
    return CalendarExpression(sentence[span.start : span.end], edtf, span)


def _is_state(tokens: Tokens, expression: Expression) -> bool:
    """Tell whether "as of" stands before a date: of a past day it says the state, of one to come the beginning."""
    return [token.folded for token in tokens[expression.start : expression.start + 2]] == ["as", "of"]


def _tense(tokens: Tokens, expression: Expression, lexicon: DateLexicon) -> int:
    """Give the direction in which a date lies: "until" looks ahead and "since" back, otherwise the verb tells."""
    words = {token.folded for token in tokens[expression.start : expression.end]}
    if expression.limit:
        if expression.limit is Limit.SINCE and words & lexicon.back:
            return PAST
        if expression.limit is Limit.UNTIL and words & lexicon.ahead:
            return FUTURE
    start, unit = expression.start, expression.first.unit
    if start and unit in (Unit.WEEKDAY, Unit.DAY) and tokens[start - 1].folded in PLANNED_FOR:
        return FUTURE
    tense = direction(tokens, expression.start, expression.end, lexicon)
    if not tense and COMPARED & {token.folded for token in tokens[max(start - LOOK_BACK, 0) : start]}:
        return PAST  # "$240, down from $310 in March"
    begins = expression.limit is Limit.SINCE and not words & BEGINNINGS
    return tense or (NEAREST if begins else UNKNOWN)
