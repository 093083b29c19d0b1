"""Dates with the words around them: "by 2030", "since early 2024", "from 3 to 9 May", "2030'a kadar".

Takes tokens; gives every date expression among them, in order and without overlap.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Expression, Limit, Unit
from explainer.briefing.calendar_days import day_after
from explainer.briefing.calendar_forms import core_at
from explainer.briefing.date_words.lexicon import DateLexicon, date_lexicon
from explainer.briefing.quantity_words.lexicon import QuantityLexicon, quantity_lexicon
from explainer.briefing.tokens import Phrases, Tokens, word_set

ABLATIVE: Final = frozenset({"dan", "den", "tan", "ten"})
DATIVE: Final = frozenset({"a", "e", "ya", "ye", "na", "ne"})
ENDINGS: Final = ABLATIVE | DATIVE | word_set("da de ta te in ın un ün nin nın nun nün ı i u ü yı yi yu yü ndan nden")
DASHES: Final = frozenset({"-", "–", "—"})
FROM: Final = frozenset({"from", "vom", "von"})
REACH: Final = 5  # tokens from the first word of a date to its number
LOOK_BACK: Final = 4
LOOSE_UNITS: Final = frozenset({Unit.VAGUE, Unit.AGO})


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
        last = cores[index + 1] if index + 1 < len(cores) else None
        if last and _names_same_day(tokens, first, last, lexicon):
            cores[index + 1] = replace(last, start=first.start)
            index += 1
            continue
        if last and (joined := _range(tokens, first, last, lexicon)):
            found.append(joined)
            index += 2
        else:
            found.append(_limited(tokens, first, lexicon))
            index += 1
    return tuple(_apart(found))


def _names_same_day(tokens: Tokens, weekday: Core, day: Core, lexicon: DateLexicon) -> bool:
    """Tell whether a day follows its weekday: "am kommenden Dienstag, dem 17. März", "next Tuesday (17 March)"."""
    if weekday.unit is not Unit.WEEKDAY or day.unit is not Unit.DAY or day.day is None:
        return False
    between = tokens[weekday.end : day.start]
    return len(between) <= 2 and all(token.text in ",(" or lexicon.articles.at((token,), 0) for token in between)


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
        found += _day_before(tokens, core, found[-1].end if found else 0, lexicon)
        found.append(core)
        if other := day_after(tokens, core, lexicon):
            found[-1] = replace(core, year=other.year)
            found.append(other)
        index = found[-1].end
    return found


def _day_before(tokens: Tokens, core: Core, free_from: int, lexicon: DateLexicon) -> list[Core]:
    """Give the day of "9–11 May" or "9 and 11 May" that shares the month of the date after it."""
    if core.unit is not Unit.DAY or core.day is None or not tokens[core.start].numeric:
        return []
    link = _link_before(tokens, core.start, lexicon)
    if link is None or link - 1 < free_from:
        return []
    number = link - 1
    while (
        number > free_from
        and tokens[number].folded in (".", "st", "nd", "rd", "th", "º", "°", "er")
        and not tokens[number].spaced
    ):
        number -= 1
    text = tokens[number].text
    if not text.isdecimal() or len(text) > 2 or not 1 <= int(text) < core.day:
        return []
    return [Core(number, link, Unit.DAY, year=core.year, month=core.month, day=int(text))]


def _link_before(tokens: Tokens, start: int, lexicon: DateLexicon) -> int | None:
    """Give where the linking word before a day begins, stepping over an article."""
    for end in (start, start - 1):
        if end > 0 and (end == start or lexicon.articles.before(tokens, start)):
            found = lexicon.to.before(tokens, end) or lexicon.and_.before(tokens, end)
            if found and found[0] > 0:
                return found[0]
    return None


def _range(tokens: Tokens, first: Core, last: Core, lexicon: DateLexicon) -> Expression | None:
    """Join two dates of one kind with a linking word between them."""
    if first.unit is not last.unit or first.unit in LOOSE_UNITS or first.offset is not None:
        return None
    turkish = _turkish_range(tokens, first, last, lexicon) if lexicon.language == "tr" else None
    if turkish:
        return turkish
    between = _before(tokens, first.start, lexicon.between, lexicon)
    links = lexicon.and_ if between is not None and not _is_dash(tokens, first.end) else lexicon.to
    if not _only_link(tokens, first.end, last.start, links, lexicon):
        return None
    if lexicon.language == "tr" and tokens[first.end].folded == "ile":
        return None
    start = between if between is not None else _before(tokens, first.start, lexicon.from_, lexicon)
    if (
        between is None
        and start is None
        and not _is_dash(tokens, first.end)
        and not _links_freely(tokens, first, lexicon)
    ):
        return None
    return Expression(first.start if start is None else start, last.end, _filled(first, last), last)


def _is_dash(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens[index].text in DASHES


def _links_freely(tokens: Tokens, first: Core, lexicon: DateLexicon) -> bool:
    """Tell whether the linking word needs no "from" before it: "2019 to 2024", "bis", not the Italian "a"."""
    return lexicon.language in ("en", "de", "tr")


def _turkish_range(tokens: Tokens, first: Core, last: Core, lexicon: DateLexicon) -> Expression | None:
    """Read "2019'dan 2024'e kadar" and "2019 ile 2024 arasında"."""
    end = _past_ending(tokens, last.end, lexicon)
    link = first.end
    if link + 2 == last.start and tokens[link].folded == "'" and tokens[link + 1].folded in ABLATIVE:
        if end == last.end + 2 and tokens[end - 1].folded in DATIVE:
            until = lexicon.until_after.at(tokens, end)
            return Expression(first.start, until[0] if until else end, _filled(first, last), last)
    if link + 1 == last.start and tokens[link].folded in ("ile", "ve", "ila"):
        while end < len(tokens) and lexicon.year_word.at(tokens, end):
            end += 1
        if end < len(tokens) and tokens[end].folded.startswith("arası"):
            return Expression(first.start, end + 1, _filled(first, last), last)
    return None


def _only_link(tokens: Tokens, end: int, start: int, links: Phrases[bool], lexicon: DateLexicon) -> bool:
    found = links.at(tokens, end)
    if not found:
        return False
    reached = found[0]
    if reached < start and (article := lexicon.articles.at(tokens, reached)):
        reached = article[0]
    return reached == start


def _filled(first: Core, last: Core) -> Core:
    """Give the beginning of a range what only its end says."""
    return replace(first, year=first.year or last.year, month=first.month or last.month)


def _before(tokens: Tokens, start: int, words: Phrases[bool], lexicon: DateLexicon) -> int | None:
    """Give where a word before a date begins, stepping over an article and the word for the year."""
    ends = [start]
    if article := lexicon.articles.before(tokens, start):
        ends.append(article[0])
    for end in ends:
        if found := words.before(tokens, end):
            return found[0]
    return None


def _limited(tokens: Tokens, core: Core, lexicon: DateLexicon) -> Expression:
    """Give a date the limit and the vagueness that stand before or after it."""
    expression = Expression(core.start, core.end, core, fuzzy=core.fuzzy, at_end=core.at_end)
    if core.unit in LOOSE_UNITS:
        return expression
    expression = _vague_before(tokens, expression, lexicon)
    expression = _limit_before(tokens, expression, lexicon)
    return _after(tokens, expression, lexicon)


def _vague_before(tokens: Tokens, expression: Expression, lexicon: DateLexicon) -> Expression:
    for table in (lexicon.fuzzy, lexicon.about):
        start = _before(tokens, expression.start, table, lexicon)
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
    until = _before(tokens, expression.start, lexicon.until, lexicon)
    since = _before(tokens, expression.start, lexicon.since, lexicon)
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
    end = _past_ending(tokens, expression.end, lexicon)
    if fuzzy := lexicon.fuzzy_after.at(tokens, end):
        at_end = _means_end(tokens, end, fuzzy[0], lexicon)
        end = _past_ending(tokens, fuzzy[0], lexicon)
        expression = replace(expression, end=fuzzy[0], fuzzy=True, at_end=at_end)
    if about := lexicon.about_after.at(tokens, end):
        expression, end = replace(expression, end=about[0], fuzzy=True), about[0]
    for table, limit in ((lexicon.until_after, Limit.UNTIL), (lexicon.since_after, Limit.SINCE)):
        found = table.at(tokens, end, exact=True)
        if found and not _misses_case(tokens, expression, end, lexicon):
            return replace(expression, end=found[0], limit=limit)
    return expression


def _misses_case(tokens: Tokens, expression: Expression, end: int, lexicon: DateLexicon) -> bool:
    """Tell whether a Turkish postposition stands after a date without its case ("9 Mayıs sonra")."""
    if lexicon.language != "tr" or end >= len(tokens):
        return False
    ending = tokens[end - 1].folded
    return not ending.endswith(("a", "e", "an", "en", "ndan", "nden"))


def _past_ending(tokens: Tokens, end: int, lexicon: DateLexicon) -> int:
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
