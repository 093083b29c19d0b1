"""Organisations known by the form of their names: a legal suffix, a word such as "ministry" or "Motors", an acronym.

Takes a prepared line; gives the organisations in it, each with the words it takes. Refuses nothing: "the ministry",
a bare noun, is no name.
"""

from collections.abc import Callable

from msgspec import Struct, structs

from explainer.briefing.acronyms import full_name_before, is_acronym, names_a_body
from explainer.briefing.body_bounds import left_end, parts
from explainer.briefing.body_cases import nominative
from explainer.briefing.body_heads import by_head
from explainer.briefing.body_names import complement_end, is_head, is_tail
from explainer.briefing.capitals import Run
from explainer.briefing.company_forms import by_prefix, by_suffix
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.person_roles import is_role

Finder = Callable[[Line, Run, Names], tuple[int, int] | None]


class OrganisationMention(Struct, frozen=True):
    """A name where it stands, and how sure the rules are of it."""

    line: int  # number of the sentence
    start: int  # words [start, end) of the line
    end: int
    name: str
    acronym: str | None = None
    framework: bool = False
    certain: bool = True  # no country or town can stand in these words
    common: bool = False  # it ends with a common noun, which is its acronym here: "task force"
    by_form: bool = True  # the name itself shows it, not the words around it


def bodies_in(line: Line, names: Names) -> list[OrganisationMention]:
    """Give the organisations whose names show what they are, in order; none overlaps another."""
    found: list[OrganisationMention] = []
    if line.telling:
        for finders in ((by_suffix,), FINDERS):
            for run in line.runs:
                mentions = _in_run(line, run, names, finders)
                found += [mention for mention in mentions if not _overlaps(mention, found)]
        found += [mention for mention in _small_heads(line, names) if not _overlaps(mention, found)]
        found = [_with_acronym(line, mention) for mention in found if not _is_bracketed(line, mention)]
        for mention in _bracketed(line, names):
            found = [other for other in found if not _holds(mention, other)]
            found += [] if _overlaps(mention, found) else [mention]
    return sorted(found, key=lambda mention: mention.start)


def _holds(mention: OrganisationMention, other: OrganisationMention) -> bool:
    """Tell whether a name holds another, shorter one."""
    longer = mention.end - mention.start > other.end - other.start
    return longer and mention.start <= other.start and other.end <= mention.end


def _with_acronym(line: Line, mention: OrganisationMention) -> OrganisationMention:
    """Add the acronym in the brackets right after a name, "European Space Agency (ESA)"."""
    end = mention.end
    if line.at(end) == "(" and line.at(end + 2) == ")" and is_acronym(line.words[end + 1]):
        return structs.replace(mention, acronym=line.words[end + 1].text)
    return mention


def _is_bracketed(line: Line, mention: OrganisationMention) -> bool:
    """Tell whether a name is an acronym in brackets after a capitalised word: it belongs to the name before it."""
    lone = mention.end == mention.start + 1 and is_acronym(line.words[mention.start])
    before = mention.start - 2
    return (
        lone
        and line.at(before + 1) == "("
        and line.at(mention.end) == ")"
        and before >= 0
        and line.words[before].is_word
    )


def _overlaps(mention: OrganisationMention, others: list[OrganisationMention]) -> bool:
    return any(mention.start < other.end and other.start < mention.end for other in others)


def _bracketed(line: Line, names: Names) -> list[OrganisationMention]:
    """Find "Residents' League (RL)"."""
    found: list[OrganisationMention] = []
    for bracket, word in enumerate(line.words[:-2]):
        if word.text != "(" or bracket == 0:
            continue
        start = full_name_before(line, bracket, names)
        if start is not None:
            start = _whole(line, start, bracket, names)
            name = nominative(line, start, bracket, names)
            found.append(OrganisationMention(line.number, start, bracket, name, line.words[bracket + 1].text))
    return found


def _whole(line: Line, start: int, end: int, names: Names) -> int:
    """Lengthen a full name to the left: an acronym often leaves out the first words of a body's name."""
    for run in line.runs:
        if run.start <= start < run.end:
            left = left_end(line, run, start, names)
            return left if any(is_head(line.words[place], names) for place in range(start, end)) else start
    return start


def _in_run(line: Line, run: Run, names: Names, finders: tuple[Finder, ...]) -> list[OrganisationMention]:
    """Find the names in a run of capitalised words, from the left."""
    found: list[OrganisationMention] = []
    place = run.start
    while place < run.end:
        mention = _at(line, Run(place, run.end), names, finders)
        if mention is None:
            break
        found.append(mention)
        place = max(mention.end, place + 1)
    return found


def _at(line: Line, run: Run, names: Names, finders: tuple[Finder, ...]) -> OrganisationMention | None:
    for finder in finders:
        span = finder(line, run, names)
        if span is not None:
            start, end = span
            framework = finder is _by_framework
            return OrganisationMention(line.number, start, end, nominative(line, start, end, names), None, framework)
    return None


def _by_framework(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "the STI3 framework", "Coastal Trade Agreement"."""
    words, table = line.words, names.table
    for place in range(run.start, run.end):
        if words[place].folded in table.frameworks:
            start = left_end(line, run, place, names)
            return (start, place + 1) if start < place else None
    after = run.end
    if line.at(after) not in table.frameworks or not words[after].spaced:
        return None
    start = left_end(line, run, run.end - 1, names)
    coded = any(is_acronym(words[place]) or any(map(str.isdigit, words[place].text)) for place in range(start, run.end))
    return (start, after + 1) if coded and not names.is_ordinary(line, start) else None


def _by_tail(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Balthaven Lines": two words or more, the last one of those that companies end with."""
    for place in range(run.end - 1, run.start, -1):
        ends = place == run.end - 1 or parts(line, place + 1, names) or names.language != "en"
        if ends and is_tail(line.at(place), names):
            start = left_end(line, run, place, names)
            if names.language == "tr" and place == start + 1 and names.is_given(line.words[start]):
                return None  # "Orhan Çelik" is a person, though çelik is steel
            if start < place and not _is_plain(line, start, place, names) and not _is_portfolio(line, place + 1, names):
                return start, place + 1
    return None


def _is_portfolio(line: Line, after: int, names: Names) -> bool:
    """Tell "Norland Energy Minister", where energy is what the minister is for, from "Norland Energy" alone."""
    role = after < len(line.words) and line.words[after].capital and is_role(line.words[after], names)
    return line.at(after) in names.table.state_words or (role and line.at(after - 1) in names.table.portfolios)


def _is_plain(line: Line, start: int, place: int, names: Names) -> bool:
    """Tell whether all words before a company's last one are countries and peoples, or the first owes its capital to its place."""
    before = line.words[start:place]
    plain = all(word.folded in names.table.portfolios for word in before)
    counted = names.language == "de" and (line.at(start - 1)[-1:].isdigit() or before[0].folded.endswith(("en", "ern")))
    return (
        plain or counted or names.is_ordinary(line, start) or any(word.folded in names.table.things for word in before)
    )


def _by_acronym(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    for place in range(run.start, run.end):
        if names_a_body(line.words[place], names.language):
            return place, place + 1
    return None


def _small_heads(line: Line, names: Names) -> list[OrganisationMention]:
    """Find "il ministero dell'Industria": a head in small letters counts where a capital follows in its complement."""
    found: list[OrganisationMention] = []
    for place, word in enumerate(line.words):
        if word.folded not in names.table.heads_small or (word.capital and not line.opens(place)):
            continue
        end = complement_end(line, place, place + 1, names)
        if any(line.words[inside].capital for inside in range(place + 1, end)):
            found.append(OrganisationMention(line.number, place, end, nominative(line, place, end, names)))
    return found


FINDERS: tuple[Finder, ...] = (by_head, by_prefix, _by_framework, _by_tail, _by_acronym)
