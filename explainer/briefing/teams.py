"""Bodies that have a common noun for a name: "a new Norland–Sudmark industrial task force".

Takes a prepared line; gives such bodies where the line says that they are founded or meet, with what tells them apart
from any other task force. Refuses nothing.
"""

from explainer.briefing.bodies import OrganisationMention
from explainer.briefing.name_lines import Line, Names

MOST_WORDS = 6  # before the noun


def teams_in(line: Line, names: Names) -> list[OrganisationMention]:
    """Give the bodies that a line founds, calls together or names."""
    if not line.telling or not _founds(line, names):
        return []
    found: list[OrganisationMention] = []
    for place in range(len(line.words)):
        length = _noun_at(line, place, names)
        if not length:
            continue
        start, end = _start(line, place, names), _end(line, place + length, names)
        beside = (*range(start, place), *range(place + length, end))
        compound = "-" in line.words[place].text and length == 1
        if compound or any(_tells_apart(line, inside, names) for inside in beside):
            noun = line.written(place, place + length)
            found.append(OrganisationMention(line.number, start, end, line.written(start, end), noun, common=True))
    return found


def _noun_at(line: Line, place: int, names: Names) -> int:
    """Give how many words the noun has that stands at a place: 0, 1 ("Industrie-Taskforce") or 2 ("task force")."""
    if f"{line.at(place)} {line.at(place + 1)}" in names.table.teams:
        return 2
    return int(line.at(place).rpartition("-")[2] in names.table.teams or line.at(place) in names.table.teams)


def _end(line: Line, end: int, names: Names) -> int:
    """Give where what follows the noun ends, in languages where adjectives do: "task force industriale Italia–Norvegia"."""
    if not names.table.adjective_endings:
        return end
    while (
        end < len(line.words)
        and line.words[end].text.islower()
        and line.at(end).endswith(names.table.adjective_endings)
    ):
        end += 1
    while end < len(line.words) and (line.words[end].capital or line.words[end].text in "–-"):
        end += 1
    return end if line.words[end - 1].is_word else end - 1


def _founds(line: Line, names: Names) -> bool:
    return any(word.folded.startswith(names.table.founding) for word in line.words)


def _tells_apart(line: Line, place: int, names: Names) -> bool:
    """Tell whether a word is more than "new" or "joint", which every such body is when it is founded."""
    return line.words[place].is_word and not line.at(place).startswith(names.table.founding)


def _start(line: Line, noun: int, names: Names) -> int:
    """Give where the words begin that tell this body from others; articles and "new" are none of them."""
    start = noun
    while start > 0 and noun - start < MOST_WORDS:
        word = line.words[start - 1]
        if word.text in "–—-" and not word.spaced and not line.words[start].spaced:
            start -= 1
            continue
        if not word.is_word or word.folded in names.table.determiners | names.table.openers:
            break
        if word.folded in names.table.said_after | names.table.conjunctions | names.table.calendar:
            break
        if names.language == "tr" and word.text.islower() and word.folded.endswith(("an", "en")):
            break  # a participle: the clause of its verb stands before it
        start -= 1
    return start
