"""Whether a sentence looks back or ahead: it decides which Tuesday "Tuesday" is.

Takes tokens and the place of a date; gives -1 for the past, 1 for the future, 0 where nothing tells.
"""

from typing import Final

from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Token, Tokens

PAST, UNKNOWN, FUTURE = -1, 0, 1
BREAKS: Final = frozenset(",;:()—–")
SHORTEST: Final = 4  # letters of a word whose ending tells a tense


def direction(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> int:
    """Give the tense of the verb nearest to a date, looked for in its clause first."""
    first, last = _clause(tokens, start, end)
    return _nearest(tokens, start, end, first, last, lexicon) or _nearest(tokens, start, end, 0, len(tokens), lexicon)


def _clause(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    first = next((index + 1 for index in range(start - 1, -1, -1) if tokens[index].text in BREAKS), 0)
    last = next((index for index in range(end, len(tokens)) if tokens[index].text in BREAKS), len(tokens))
    return first, last


def _nearest(tokens: Tokens, start: int, end: int, first: int, last: int, lexicon: DateLexicon) -> int:
    """Look outwards from the date, before and after it in turn; Turkish verbs stand after it."""
    for distance in range(1, max(start - first, last - end) + 2):
        places = (start - distance, end + distance - 1)
        for index in reversed(places) if lexicon.language == "tr" else places:
            if first <= index < last and not start <= index < end and (tense := _tense(tokens[index], lexicon)):
                return tense
    return UNKNOWN


def _tense(token: Token, lexicon: DateLexicon) -> int:
    word = token.folded
    if word in lexicon.future:
        return FUTURE
    if word in lexicon.past:
        return PAST
    if len(word) < SHORTEST or not word.isalpha() or (token.text[0].isupper() and lexicon.language != "tr"):
        return UNKNOWN
    if word.endswith(lexicon.future_endings):
        return FUTURE
    return PAST if word.endswith(lexicon.past_endings) and word not in lexicon.no_past else UNKNOWN
