"""Where the name of an organisation begins within a run of capitalised words.

Takes a line, a run and a word that belongs to the name; gives the name's first word: roles, months, articles and words that owe their
capital to the place in the sentence stand before it. Refuses nothing.
"""

from explainer.briefing.capitals import Run
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import spelled
from explainer.briefing.person_roles import is_plural_role, is_role

ARTICLES = spelled("The A An")


def left_end(line: Line, run: Run, place: int, names: Names) -> int:
    """Give where the name that holds the word at a place begins within its run."""
    start = place
    while start > run.start and not parts(line, start - 1, names):
        start -= 1
    bare = names.language == "tr" or line.at(place) in names.table.heads_linked
    if bare and start == place > run.start and _is_owner(line, start - 1, names):
        start -= 1  # "Sağlık Bakanlığı" opens a sentence; the text writes "sağlık" small elsewhere
    if names.language == "tr":  # "yatırımı Alman Nordwerk AG": a people within a run begins the name's side of it
        start = max([start, *(here + 1 for here in range(start + 1, place) if line.at(here) in names.table.peoples)])
    dwellers = [here for here in range(start, place) if names.is_dweller(line.words[here])]
    return dwellers[-1] + 1 if dwellers else start


def _is_owner(line: Line, place: int, names: Names) -> bool:
    """Tell the noun that belongs to a head which cannot stand alone, from a word that only opens the sentence."""
    word, table = line.words[place], names.table
    no_noun = word.folded in table.openers | table.determiners | table.calendar | table.honorifics
    return line.opens(place) and not no_noun and not is_role(word, names)


def parts(line: Line, place: int, names: Names) -> bool:
    """Tell whether a word stands before an organisation's name rather than in it."""
    word, table = line.words[place], names.table
    if names.is_ordinary(line, place) or word.folded in table.calendar or word.folded in table.honorifics:
        return True
    if word.text in ARTICLES or word.folded.endswith("-based"):
        return True
    if names.language == "de" and names.introduces(word):
        return True
    if word.folded in table.portfolios or not is_role(word, names):
        return False
    if names.language == "tr":  # "İhracatçı Birlikleri" is one name, "Bakanı" belongs to a person
        return (
            word.folded[:-1] in table.roles
            or word.folded[:-2] in table.roles
            or word.folded.endswith(table.role_possessives)
        )
    return not is_plural_role(word, names)  # "Nurses Union" is one name
