"""Whether a sentence looks back or ahead: it decides which Tuesday "Tuesday" is.

Takes tokens and the place of a date; gives -1 for the past, 1 for the future, 0 where nothing tells.
"""

from typing import Final

from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Tokens

PAST, UNKNOWN, FUTURE = -1, 0, 1
BREAKS: Final = frozenset(",;:()—–")
INFINITIVES: Final = frozenset({"be", "essere", "être", "ser"})
"""Before a participle they look ahead: "to be signed", "dovrà essere firmato"."""
NEAR: Final = 40  # tokens before and after a date in which its verb is looked for
SHORTEST: Final = 4  # letters of a word whose ending tells a tense


def direction(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> int:
    """Give the tense of the verb nearest to a date, looked for in its clause first."""
    first, last = _clause(tokens, start, end, lexicon)
    wide = max(start - NEAR, 0), min(end + NEAR, len(tokens))
    return _nearest(tokens, start, end, first, last, lexicon) or _nearest(tokens, start, end, *wide, lexicon)


def _clause(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> tuple[int, int]:
    breaks = BREAKS | lexicon.clause_words
    least, most = max(start - NEAR, 0), min(end + NEAR, len(tokens))
    first = next((index + 1 for index in range(start - 1, least - 1, -1) if tokens[index].folded in breaks), least)
    last = next((index for index in range(end, most) if tokens[index].folded in breaks), most)
    return first, last


def _nearest(tokens: Tokens, start: int, end: int, first: int, last: int, lexicon: DateLexicon) -> int:
    """Look outwards from the date, before and after it in turn; a Turkish clause ends with its verb."""
    if lexicon.language == "tr":
        found = (_tense(tokens, index, lexicon) for index in range(last - 1, first - 1, -1) if not start <= index < end)
        return next((tense for tense in found if tense), UNKNOWN)
    for distance in range(1, max(start - first, last - end) + 2):
        for index in (start - distance, end + distance - 1):
            if first <= index < last and not start <= index < end and (tense := _tense(tokens, index, lexicon)):
                return tense
    return UNKNOWN


def _tense(tokens: Tokens, index: int, lexicon: DateLexicon) -> int:
    token, word = tokens[index], tokens[index].folded
    future, past = lexicon.future.at(tokens, index, exact=True), lexicon.past.at(tokens, index, exact=True)
    if future or past:
        return FUTURE if future and (not past or future[0] > past[0]) else PAST
    if index and tokens[index - 1].folded in INFINITIVES:
        return FUTURE
    if len(word) < SHORTEST or not word.isalpha() or (token.text[0].isupper() and lexicon.language != "tr"):
        return UNKNOWN
    if word.endswith(lexicon.future_endings):
        return FUTURE
    return PAST if word.endswith(lexicon.past_endings) and word not in lexicon.no_past else UNKNOWN
