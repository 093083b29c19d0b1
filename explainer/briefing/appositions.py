"""What somebody is, as the words after a name say it: "Ada Berg, chief executive of Norvik, said".

Takes a line and where a name ends in it; gives where its role stands, in an apposition or a relative clause. Refuses nothing: a name
without a role gives None.
"""

from explainer.briefing.name_lines import Line, Names
from explainer.briefing.person_roles import ENDS, LONGEST_ROLE, is_role

NEAREST = 3  # words of an apposition in which a noun that no table has may stand
SHORTEST_NOUN = 5  # letters


def role_after(line: Line, end: int, names: Names) -> tuple[int, int] | None:
    """Give the words [start, end) of the role that follows a name, in an apposition or a relative clause."""
    if _stands_at(line, end, names):
        return end, _right(line, end, end, names)
    if line.at(end) not in (",", "(", "–", "—", "-"):
        return None
    start = end + 1
    if names.language == "tr" and not _opens_turkish(line, start, names):
        return None
    if line.at(start).isdigit():  # an age
        start += 1 + (line.at(start + 1) in names.table.years)
        start += line.at(start) == ","
    leads = line.at(start + 1) in names.table.leads
    if line.at(start) in names.table.relatives and (leads or line.at(start) not in names.table.determiners):
        start += 1
        found = start if line.at(start) in names.table.leads else None
    else:
        while line.at(start).rstrip("'") in names.table.determiners:
            start += 1
        found = _noun_after(line, start, names)
    if found is None:
        return None
    return start, _right(line, start, found, names)


def _opens_turkish(line: Line, place: int, names: Names) -> bool:
    """Tell whether an apposition can begin here: with a name, or whose role it is; a Turkish subject has a comma too."""
    if place >= len(line.words):
        return False
    word = line.words[place]
    return word.capital or word.folded in names.table.role_adjectives or is_role(word, names)


def _stands_at(line: Line, place: int, names: Names) -> bool:
    """Tell whether a role follows a name without a comma: "Ada Berti amministratrice delegata di Norvik"."""
    if names.language not in ("it", "fr", "es") or place >= len(line.words):
        return False
    word = line.words[place]
    return (
        word.text.islower()
        and is_role(word, names)
        and line.at(place + 1) in names.table.role_links | names.table.role_adjectives
    )


def _noun_after(line: Line, start: int, names: Names) -> int | None:
    """Find the role's noun among the first words of an apposition, past adjectives and owners."""
    table = names.table
    for place in range(start, min(start + 7, len(line.words))):
        word = line.words[place]
        if is_role(word, names) or (place < start + NEAREST and _is_persons_noun(line, place, start, names)):
            return None if _has_own_name(line, place + 1, names) else place
        plain = word.folded.rstrip("'")
        if word.text in ENDS or plain in table.role_links or plain in table.conjunctions or plain in table.relatives:
            return None
        if word.text.islower() and plain in (table.said_after | table.openers) - table.role_adjectives:
            return None
    return None


def _is_persons_noun(line: Line, place: int, start: int, names: Names) -> bool:
    """Tell by its ending whether a noun may say what somebody is: "a librarian", "gruista in pensione"."""
    word, table = line.words[place], names.table
    if (
        len(word.text) < SHORTEST_NOUN
        or not word.folded.endswith(table.apposition_endings or ("\0",))
        or names.introduces(word)
    ):
        return False
    small = word.text.islower() if names.language != "de" else word.capital
    articled = line.at(start - 1).rstrip("'") in table.determiners or names.language != "en"
    known = table.things | table.openers | table.heads | table.place_heads | table.tails | table.said_after
    return small and articled and word.folded not in known


def _has_own_name(line: Line, place: int, names: Names) -> bool:
    """Tell whether a role after a comma belongs to the name after it: "Ada Berg, President Tom Ray and others"."""
    if place >= len(line.words):
        return False
    word = line.words[place]
    if names.language == "tr":
        return word.text not in ENDS
    named = word.capital and word.spaced and word.folded not in names.table.portfolios
    return named and not is_role(word, names) and names.language != "de" and not names.is_place(word)


def _right(line: Line, start: int, noun: int, names: Names) -> int:
    """Give where an apposition ends."""
    table = names.table
    place = noun + 1
    while place < len(line.words) and place - start <= LONGEST_ROLE:
        word = line.words[place]
        if word.text in ENDS or (word.folded in table.relatives and names.language != "de"):
            break
        if word.text.islower() and (word.folded in table.said_after or _goes_on(line, place, noun, names)):
            break
        if word.folded in table.conjunctions and _is_next_person(line, place + 1, names):
            break
        place += 1
    return place


def _goes_on(line: Line, place: int, noun: int, names: Names) -> bool:
    """Tell whether the sentence goes on after the name in a role: "President of the Urban Institute spoke"."""
    if place - 1 <= noun or not line.words[place - 1].capital or names.language in ("tr", "de"):
        return False
    table = names.table
    plain = line.at(place).rstrip("'")
    belongs = table.role_links | table.determiners | table.conjunctions | table.head_adjectives | table.head_links
    return plain not in belongs and line.words[place].text.isalpha()


def _is_next_person(line: Line, place: int, names: Names) -> bool:
    here = line.words[place : place + 2]
    return len(here) == 2 and here[1].capital and here[0].capital and names.is_given(here[0])


def is_aged(line: Line, end: int, names: Names) -> bool:
    """Tell whether an age follows the name: ", 54," or "(54)"."""
    age = line.at(end + 1)
    opened, closed = line.at(end), line.at(end + 2 + (line.at(end + 2) in names.table.years))
    return age.isdecimal() and 15 < int(age[:4]) < 110 and (opened, closed) in ((",", ","), ("(", ")"))
