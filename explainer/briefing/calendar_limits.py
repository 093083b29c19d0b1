"""The words around a date that bound it or make it vague: "by 2030", "since early 2024", "2030'a kadar".

Takes tokens and the core of a date; gives the expression with its limit, reaching over the words that say it.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Expression, Limit, Unit
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Phrases, Tokens, word_set

ENDINGS: Final = word_set(
    "dan den tan ten a e ya ye na ne da de ta te in ın un ün nin nın nun nün ı i u ü yı yi yu yü ndan nden"
)
"""Turkish endings that an apostrophe sets apart from a date."""
FROM: Final = frozenset({"from", "vom", "von"})
LOOK_BACK: Final = 4
LOOSE_UNITS: Final = frozenset({Unit.VAGUE, Unit.AGO})


def word_before(tokens: Tokens, start: int, words: Phrases[bool], lexicon: DateLexicon) -> int | None:
    """Give where a word before a date begins, stepping over an article and the word for the year."""
    ends = [start]
    if article := lexicon.articles.before(tokens, start):
        ends.append(article[0])
    for end in ends:
        if found := words.before(tokens, end):
            return found[0]
    return None


def limited(tokens: Tokens, core: Core, lexicon: DateLexicon) -> Expression:
    """Give a date the limit and the vagueness that stand before or after it."""
    expression = Expression(core.start, core.end, core, fuzzy=core.fuzzy, at_end=core.at_end)
    if core.unit in LOOSE_UNITS:
        return expression
    expression = _vague_before(tokens, expression, lexicon)
    expression = _limit_before(tokens, expression, lexicon)
    return _after(tokens, expression, lexicon)


def _vague_before(tokens: Tokens, expression: Expression, lexicon: DateLexicon) -> Expression:
    for table in (lexicon.fuzzy, lexicon.about):
        start = word_before(tokens, expression.start, table, lexicon)
        if start is not None and lexicon.language == "fr" and not table.before(tokens, expression.start):
            continue  # "a pris fin l'été dernier": an article cuts the word off from the date
        if start is not None and not _is_counting(tokens, start, expression):
            at_end = expression.at_end or _means_end(tokens, start, expression.start, lexicon)
            expression = replace(expression, start=start, fuzzy=True, at_end=at_end)
    return expression


def _means_end(tokens: Tokens, start: int, end: int, lexicon: DateLexicon) -> bool:
    return any(token.folded in lexicon.ends for token in tokens[start:end])


def _is_counting(tokens: Tokens, start: int, expression: Expression) -> bool:
    """Tell whether "about" speaks of no date: weekdays and days seen from today are never about."""
    return expression.first.unit in (Unit.WEEKDAY, Unit.WEEKEND) or (
        expression.first.offset is not None and tokens[start].folded == "about"
    )


def _limit_before(tokens: Tokens, expression: Expression, lexicon: DateLexicon) -> Expression:
    if expression.first.until:
        expression = replace(expression, limit=Limit.UNTIL)
    until = word_before(tokens, expression.start, lexicon.until, lexicon)
    if until is not None and tokens[until].folded == "para" and expression.first.unit is Unit.WEEKDAY:
        until = None  # Spanish: planned for that day, not until then
    since = word_before(tokens, expression.start, lexicon.since, lexicon)
    if since is not None and (until is None or since < until):  # "not before 2029" begins earlier than "before 2029"
        return expression if _compares(tokens, since, lexicon) else replace(expression, start=since, limit=Limit.SINCE)
    return expression if until is None else replace(expression, start=until, limit=Limit.UNTIL)


def _compares(tokens: Tokens, start: int, lexicon: DateLexicon) -> bool:
    """Tell whether "from 2024" only compares ("up 12% from 2024") or says where something is from."""
    if tokens[start].folded not in FROM:
        return False
    before = [token.folded for token in tokens[max(start - LOOK_BACK, 0) : start]]
    if "," in before:
        before = before[len(before) - before[::-1].index(",") :]
    return not lexicon.comparing.isdisjoint(before)


def _after(tokens: Tokens, expression: Expression, lexicon: DateLexicon) -> Expression:
    end = past_ending(tokens, expression.end, lexicon)
    if fuzzy := lexicon.fuzzy_after.at(tokens, end):
        at_end = _means_end(tokens, end, fuzzy[0], lexicon)
        end = past_ending(tokens, fuzzy[0], lexicon)
        expression = replace(expression, end=fuzzy[0], fuzzy=True, at_end=at_end)
    if about := lexicon.about_after.at(tokens, end):
        expression, end = replace(expression, end=about[0], fuzzy=True), about[0]
    if end < len(tokens) and tokens[end].folded in ("on", "an") and (start := _from_on(tokens, expression)) is not None:
        return replace(expression, start=start, end=end + 1, limit=Limit.SINCE)
    for table, limit in ((lexicon.until_after, Limit.UNTIL), (lexicon.since_after, Limit.SINCE)):
        found = table.at(tokens, end, exact=True)
        if found and not _misses_case(tokens, expression, end, lexicon):
            return replace(expression, end=found[0], limit=limit)
    return expression


def _from_on(tokens: Tokens, expression: Expression) -> int | None:
    """Give where "from 2027 on" and "vom 1. Juli an" begin; None where no such word leads the date."""
    if expression.limit is Limit.SINCE:
        return expression.start
    start = expression.start - 1
    return start if start >= 0 and tokens[start].folded in ("von", "vom") else None


def _misses_case(tokens: Tokens, expression: Expression, end: int, lexicon: DateLexicon) -> bool:
    """Tell whether a Turkish postposition stands after a date without its case ("9 Mayıs sonra")."""
    if lexicon.language != "tr" or end >= len(tokens):
        return False
    ending = tokens[end - 1].folded
    return not ending.endswith(("a", "e", "an", "en", "ndan", "nden"))


def past_ending(tokens: Tokens, end: int, lexicon: DateLexicon) -> int:
    """Step over a Turkish ending and words such as "yılına", "ayına", "gününe"."""
    if lexicon.language != "tr":
        return end
    if (
        end + 1 < len(tokens)
        and tokens[end].folded == "'"
        and not tokens[end].spaced
        and tokens[end + 1].folded in ENDINGS
    ):
        return end + 2
    if word := lexicon.year_word.at(tokens, end):
        return word[0]
    if end < len(tokens) and tokens[end].folded.startswith(("ayın", "günü")):
        return end + 1
    return end
