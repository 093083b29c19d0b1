"""Where only a person stands: who speaks, who led or wrote something, whose mate or deputy somebody is.

Takes a line and where a name stands in it; tells whether the words around it show a person. Refuses nothing.
"""

from explainer.briefing.name_lines import Line, Names

OPENED = frozenset('"“„«')
CLOSED = frozenset(',"”’»“')
AUXILIARY = 3  # letters; "ha", "a" and "hat" begin many verbs that companies have too
MOST_ROLE_WORDS = 3
FEWEST = 2  # words of a name that no role, no honorific and no given name shows


def is_shown(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether a person stands at these words: a speaker, an author, somebody's deputy."""
    if _is_quoted_after(line, start, names):
        return True
    if end - start < FEWEST:
        return False
    return _speaks(line, start, end, names) or _is_agent(line, start, names) or _is_somebodys(line, start, end, names)


def said_role(line: Line, start: int, names: Names) -> tuple[int, int] | None:
    """Give the words of a role that no table has, between a verb of saying and the name: "said lock-keeper Ada Berg"."""
    table = names.table
    first = start
    while first > 0 and start - first < MOST_ROLE_WORDS and _is_plain_small(line, first - 1, names):
        first -= 1
    determined = first > 0 and line.at(first - 1).rstrip("'") in table.determiners
    said = line.at(first - 1 - determined)
    return (first, start) if first < start and said in table.said_before and len(said) > AUXILIARY else None


def _is_plain_small(line: Line, place: int, names: Names) -> bool:
    """Tell whether a small word can be part of a role: no verb of saying, no article, no title."""
    word, table = line.words[place], names.table
    verbs = table.said_before | table.said_after
    known = verbs | table.determiners | table.openers | table.conjunctions | table.role_links | table.honorifics
    plain = word.text.islower() and word.text.replace("-", "").isalpha()
    return plain and word.folded not in known and not names.introduces(word)


def _is_quoted_after(line: Line, start: int, names: Names) -> bool:
    """Tell whether a quotation and a verb of saying stand before the name; in Turkish a participle does."""
    if line.at(start - 1) not in names.table.said_before:
        return False
    return names.language == "tr" or ((start < 2 or line.words[start - 2].text in CLOSED) and not line.opens(start))


def _speaks(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether a quotation or a verb of saying follows."""
    if line.at(end) in (",", ":") and end + 1 < len(line.words) and line.words[end + 1].text in OPENED:
        return True
    if line.opens(start) and names.language == "de":
        return False  # "Kleine Betriebe klagen" has two capitals as well
    return speaks_after(line, end, names) and len(line.words[end].text) > AUXILIARY


def speaks_after(line: Line, end: int, names: Names) -> bool:
    """Tell whether a verb of saying follows a name, in Turkish at the end of the sentence."""
    if names.language == "tr" and line.at(end) == ",":
        last = len(line.words) - 1
        return line.at(last if line.words[last].is_word else last - 1) in names.table.said_after
    return line.at(end) in names.table.said_after


def _is_agent(line: Line, start: int, names: Names) -> bool:
    """Tell whether the name says by whom: "led by Ada Berg", "a novel by Ada Berg"."""
    return line.at(start - 1) in names.table.agents and line.at(start - 2) in names.table.doings


def _is_somebodys(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether the name stands in "his mate, Ada Berg,"."""
    if line.at(start - 1) != "," or (line.at(end) not in (",", ".", ";", "") and not speaks_after(line, end, names)):
        return False
    owned = [place for place in range(max(0, start - 4), start - 1) if line.at(place) in names.table.possessives]
    return bool(owned) and not any(names.introduces(word) for word in line.words[owned[0] : start - 1])
