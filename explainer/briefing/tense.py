"""Whether a sentence looks back or ahead: it decides which Tuesday "Tuesday" is.

Takes tokens and the place of a date; gives -1 for the past, 1 for the future, 0 where nothing tells.
"""

from typing import Final

from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Tokens, word_set

PAST, UNKNOWN, FUTURE, NEAREST = -1, 0, 1, 2
BREAKS: Final = frozenset(",;:()—–")
INFINITIVES: Final = frozenset({"be", "essere", "être", "ser"})
"""Before a participle they look ahead: "to be signed", "dovrà essere firmato"."""
NEAR: Final = 40  # tokens before and after a date in which its verb is looked for
MODALS: Final = word_set("to will would 'll could may might should must can shall not")
HELPED: Final = 3  # words between an auxiliary and its participle: "ha poi subito firmato"
PLURALS: Final = ("ate", "ite", "ute")
"""Italian endings of participles that verbs in the present have too, so that they need an auxiliary."""
GERMAN_FUTURE: Final = word_set(
    "wird werden soll sollen will wollen muss müssen kann können könnte könnten dürfte dürften"
)
LONG_PARTICIPLE: Final = 6
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
        found = (
            _tense(tokens, index, start, end, lexicon)
            for index in range(last - 1, first - 1, -1)
            if not start <= index < end
        )
        return next((tense for tense in found if tense), UNKNOWN)
    for distance in range(1, max(start - first, last - end) + 2):
        for index in (start - distance, end + distance - 1):
            if (
                first <= index < last
                and not start <= index < end
                and (tense := _tense(tokens, index, start, end, lexicon))
            ):
                return tense
    return UNKNOWN


def _tense(tokens: Tokens, index: int, start: int, end: int, lexicon: DateLexicon) -> int:
    """Give the tense of one word; start and end are those of the date."""
    token, word = tokens[index], tokens[index].folded
    future, past = lexicon.future.at(tokens, index, exact=True), lexicon.past.at(tokens, index, exact=True)
    if past and not future and index and tokens[index - 1].folded in MODALS | INFINITIVES:
        return FUTURE  # "will cut", "to let": the infinitive looks like the past; "to be found"
    if not future and lexicon.language == "de" and _is_german_participle(token.text, word):
        return _by_auxiliary(tokens, index, lexicon)
    if future or past:
        return FUTURE if future and (not past or future[0] > past[0]) else PAST
    if index and tokens[index - 1].folded in INFINITIVES:
        return FUTURE
    named = token.text[0].isupper() and index > 0 and lexicon.language != "tr"
    if len(word) < SHORTEST or not word.isalpha() or named:
        return UNKNOWN
    if word.endswith(lexicon.future_endings):
        return FUTURE
    helped = any(token.folded in lexicon.auxiliaries for token in tokens[max(index - HELPED, 0) : index])
    beside = (index + 2 >= start and index < start) or end <= index < end + 2
    if word.endswith(lexicon.participles) and (helped or (beside and not word.endswith(PLURALS))):
        return (
            PAST
            if word not in lexicon.no_past or (index and tokens[index - 1].folded in lexicon.auxiliaries)
            else UNKNOWN
        )
    if helped and word.endswith(lexicon.helped) and word not in lexicon.no_past:
        return PAST
    if word in lexicon.no_past or word.endswith(lexicon.no_past_endings):
        return UNKNOWN
    return PAST if word.endswith(lexicon.past_endings) else UNKNOWN


def _is_german_participle(text: str, word: str) -> bool:
    """Tell whether a word may be "geschlossen", "abgesagt", "gereist"."""
    return text[0].islower() and "ge" in word[:6] and word.endswith(("t", "en")) and len(word) >= LONG_PARTICIPLE


def _by_auxiliary(tokens: Tokens, index: int, lexicon: DateLexicon) -> int:
    """Give the tense that the auxiliary before a German participle makes of it: "ist gereist", "wird geschlossen"."""
    for token in reversed(tokens[max(index - NEAR, 0) : index]):
        if token.folded in lexicon.auxiliaries:
            return PAST
        if token.folded in GERMAN_FUTURE:
            return FUTURE
    return UNKNOWN
