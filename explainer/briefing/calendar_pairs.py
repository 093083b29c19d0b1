"""Two dates that belong together: ranges, days that share a month, a weekday with its date.

Takes tokens and the cores of two dates that follow each other; gives what they are together, or None.
"""

from typing import Final

from msgspec.structs import replace

from explainer.briefing.calendar_core import Core, Expression, Unit
from explainer.briefing.calendar_limits import LOOSE_UNITS, past_ending, word_before
from explainer.briefing.date_words.lexicon import DateLexicon
from explainer.briefing.tokens import Phrases, Tokens

ABLATIVE: Final = ("dan", "den", "tan", "ten")
DATIVE: Final = ("a", "e", "ya", "ye", "na", "ne")
DASHES: Final = frozenset({"-", "–", "—"})
LONGEST_LINK: Final = 3  # tokens between two dates of one year


def merged(tokens: Tokens, first: Core, last: Core, lexicon: DateLexicon) -> Core | None:
    """Give one date for two that name the same day: "next Tuesday, 17 March", "Tuesday of next week"."""
    if _names_same_day(tokens, first, last, lexicon):
        return replace(last, start=first.start)
    week, weekday = (first, last) if first.unit is Unit.WEEK else (last, first)
    if (
        week.unit is not Unit.WEEK
        or weekday.unit is not Unit.WEEKDAY
        or week.offset is None
        or weekday.offset is not None
    ):
        return None
    if first.end < last.start and not _only_link(tokens, first.end, last.start, lexicon.of, lexicon):
        return None
    return replace(weekday, start=first.start, end=last.end, week_offset=week.offset)


def shares_year(tokens: Tokens, first: Core, last: Core, lexicon: DateLexicon) -> bool:
    """Tell whether a date takes the year of the next one: "in March and April 2025", "Q1/Q2 2026"."""
    if first.unit is not last.unit or last.year is None or first.year is not None or first.offset is not None:
        return False
    if first.unit not in (Unit.DAY, Unit.MONTH, Unit.QUARTER, Unit.SEASON) or first.year_offset is not None:
        return False
    link = first.end
    linked = tokens[link].text == "/" or lexicon.and_.at(tokens, link) or lexicon.to.at(tokens, link)
    return bool(linked) and last.start - link <= LONGEST_LINK


def _names_same_day(tokens: Tokens, weekday: Core, day: Core, lexicon: DateLexicon) -> bool:
    """Tell whether a day follows its weekday: "am kommenden Dienstag, dem 17. März", "next Tuesday (17 March)"."""
    if weekday.unit is not Unit.WEEKDAY or day.unit is not Unit.DAY or day.day is None:
        return False
    between = tokens[weekday.end : day.start]
    return len(between) <= 2 and all(token.text in ",(" or lexicon.articles.at((token,), 0) for token in between)


def day_before(tokens: Tokens, core: Core, free_from: int, lexicon: DateLexicon) -> list[Core]:
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
            if tokens[end - 1].text == "/" and not tokens[end].spaced:
                return end - 1
            found = lexicon.to.before(tokens, end) or lexicon.and_.before(tokens, end)
            if found and found[0] > 0:
                return found[0]
    return None


def joined(tokens: Tokens, first: Core, last: Core, lexicon: DateLexicon) -> Expression | None:
    """Join two dates of one kind with a linking word between them."""
    if first.unit is not last.unit or first.unit in LOOSE_UNITS or first.offset is not None:
        return None
    turkish = _turkish_range(tokens, first, last, lexicon) if lexicon.language == "tr" else None
    if turkish:
        return turkish
    between = word_before(tokens, first.start, lexicon.between, lexicon)
    links = lexicon.and_ if between is not None and not _is_dash(tokens, first.end) else lexicon.to
    if not _only_link(tokens, first.end, last.start, links, lexicon):
        return None
    if lexicon.language == "tr" and tokens[first.end].folded == "ile":
        return None
    start = between if between is not None else word_before(tokens, first.start, lexicon.from_, lexicon)
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
    """Read "2019'dan 2024'e kadar", "marttan mayısa kadar" and "2019 ile 2024 arasında"."""
    end = past_ending(tokens, last.end, lexicon)
    if _runs_from_to(tokens, first, last, end):
        until = lexicon.until_after.at(tokens, end)
        return Expression(first.start, until[0] if until else end, _filled(first, last), last)
    if first.end + 1 == last.start and tokens[first.end].folded in ("ile", "ve", "ila"):
        while end < len(tokens) and lexicon.year_word.at(tokens, end):
            end += 1
        if end < len(tokens) and tokens[end].folded.startswith("arası"):
            return Expression(first.start, end + 1, _filled(first, last), last)
    return None


def _runs_from_to(tokens: Tokens, first: Core, last: Core, end: int) -> bool:
    """Tell whether the endings of two dates say "from" and "to", with or without apostrophes."""
    link = first.end
    if link == last.start:
        return tokens[link - 1].folded.endswith(ABLATIVE) and tokens[last.end - 1].folded.endswith(DATIVE)
    ablative = link + 2 == last.start and tokens[link].folded == "'" and tokens[link + 1].folded in ABLATIVE
    return ablative and end == last.end + 2 and tokens[end - 1].folded in DATIVE


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
