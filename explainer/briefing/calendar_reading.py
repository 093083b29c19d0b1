"""The dates of a sentence, in order and without overlap.

Takes tokens; gives each date with its limits, not yet which day it is: see `calendar_resolving.py`.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Expression
from explainer.briefing.calendar_days import day_after
from explainer.briefing.calendar_forms import core_at
from explainer.briefing.calendar_limits import limited
from explainer.briefing.calendar_pairs import day_before, joined, merged, shares_year
from explainer.briefing.date_words.lexicon import DateLexicon, date_lexicon
from explainer.briefing.quantity_words.lexicon import QuantityLexicon, quantity_lexicon
from explainer.briefing.tokens import Tokens

REACH: Final = 5  # tokens from the first word of a date to its number


def date_spans(tokens: Tokens, language: str) -> dict[int, int]:
    """Give where among tokens dates with numbers begin and end, so that these are not taken for quantities."""
    counting = quantity_lexicon(language)
    found = expressions(tokens, date_lexicon(language), counting, _near_numbers(tokens, counting))
    return {expression.start: expression.end for expression in found}


def _near_numbers(tokens: Tokens, counting: QuantityLexicon) -> set[int]:
    """Give the places from which a number can be reached within a date."""
    return {
        index
        for place, token in enumerate(tokens)
        if token.numeric or token.folded in counting.numbers
        for index in range(place - REACH, place + 1)
    }


def expressions(
    tokens: Tokens, lexicon: DateLexicon, counting: QuantityLexicon, places: set[int] | None = None
) -> tuple[Expression, ...]:
    """Give the dates among tokens, or only those whose first words stand at some places."""
    cores = _cores(tokens, lexicon, counting, places)
    found: list[Expression] = []
    index = 0
    while index < len(cores):
        first = cores[index]
        if found and first.start < found[-1].end:  # words of the date before that begin a date of their own
            index += 1
            continue
        last = cores[index + 1] if index + 1 < len(cores) else None
        if last and (one := merged(tokens, first, last, lexicon)):
            cores[index + 1] = one
            index += 1
            continue
        if last and shares_year(tokens, first, last, lexicon):
            first = replace(first, year=last.year)
        if last and (both := joined(tokens, first, last, lexicon)):
            found.append(both)
            index += 2
        else:
            found.append(limited(tokens, first, lexicon))
            index += 1
    return tuple(_apart(found))


def _apart(found: list[Expression]) -> list[Expression]:
    """Let no expression begin before the one before it has ended."""
    for index in range(1, len(found)):
        if found[index].start < found[index - 1].end:
            found[index] = replace(found[index], start=found[index].first.start)
    return found


def _cores(tokens: Tokens, lexicon: DateLexicon, counting: QuantityLexicon, places: set[int] | None) -> list[Core]:
    found: list[Core] = []
    index = 0
    while index < len(tokens):
        core = core_at(tokens, index, lexicon, counting) if places is None or index in places else None
        if core is None:
            index += 1
            continue
        found += day_before(tokens, core, found[-1].end if found else 0, lexicon)
        found.append(core)
        if other := day_after(tokens, core, lexicon):
            found[-1] = replace(core, year=other.year)
            found.append(other)
        index = found[-1].end
    return found
