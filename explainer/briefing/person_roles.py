"""What somebody is, as the words before a name say it: "Norland's Industry Minister Ada Berg".

Takes a line and the place of a name; gives where its role stands. A role is a noun of the language's table with what
belongs to it. Refuses nothing: a name without a role gives None.
"""

from explainer.briefing.capitals import Word
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import endings, fold

LONGEST_ROLE = 14  # words
FARTHEST = 9  # words between a role's noun and the name after it
LONGEST_ADJECTIVES = 4  # unknown small words between an article and what is known of a role
ENDS = frozenset(',;:.!?()[]“”"„«»—–…')
GENITIVES = frozenset(fold(f"'{ending}") for ending in ("in", "un", "ün", "nin", "nun", "nün"))
OWNED = endings("ı i u ü sı si su sü")
WHOSE = endings("nın nin nun nün")  # "köprünün mimarı"
SHORTEST_NOUN = 6  # letters of a noun that no table has
NO_NOUNS = ("ly", "ing", "ed")  # English endings of words between an article and a name that are no nouns
TURKISH_CASES = endings("yi yu yü ni nu nü nin nun nün da de ta te dan den tan ten")
SHORTEST_DECLINED = 6  # letters; the endings of shorter words are chance
MARKS = ENDS | frozenset("|/")


def is_role(word: Word, names: Names) -> bool:
    """Tell whether a word says what somebody is, alone or as the last part of a compound."""
    folded = word.folded.rstrip(".") if len(word.folded) > 2 else word.folded
    table = names.table
    if folded in table.roles or folded in table.honorifics_after or is_plural_role(word, names):
        return True
    if "-" in folded and folded.rsplit("-", 1)[1] in table.roles:
        return True
    if names.language == "tr" and len(folded) > SHORTEST_NOUN and folded.endswith(OWNED) and _is_owned(folded, names):
        return True
    compounds = table.role_endings
    if names.is_given(word):
        return False
    return folded in compounds or (
        folded.endswith(compounds) and any(folded.endswith(one) and len(folded) > len(one) + 2 for one in compounds)
    )


def _is_owned(folded: str, names: Names) -> bool:
    """Tell a Turkish role that belongs to something, "çevre aktivisti", by the role without its ending."""
    return folded[:-1] in names.table.roles or folded[:-2] in names.table.roles


def is_plural_role(word: Word, names: Names) -> bool:
    """Tell whether a word is the role of several people, "ministers Ada Berg and Tom Ray"."""
    folded, roles = word.folded, names.table.roles
    if folded in names.table.plural_roles:
        return True
    if names.language == "tr":
        return folded.endswith(("lari", "leri", "lar", "ler")) and any(folded[:-cut] in roles for cut in (3, 4))
    cuts = {"en": (1,), "fr": (1,), "es": (1, 2)}.get(names.language, ())
    return folded.endswith("s") and any(folded[:-cut] in roles for cut in cuts)


def role_before(line: Line, name: int, names: Names) -> tuple[int, int] | None:
    """Give the words [start, end) of the role before the name that begins at a place."""
    end = name - 1 if line.at(name - 1) == "," else name
    while end > 0 and line.words[end - 1].folded in names.table.honorifics:
        end -= 1
    end = _before_brackets(line, end)
    noun = _noun_before(line, end, names, comma=line.at(name - 1) == ",")
    if noun is None and end == name and _is_noun_of_person(line, name, names):
        noun = name - 1
    return None if noun is None else (_left(line, noun, names), end)


def _before_brackets(line: Line, end: int) -> int:
    """Pass over a word in brackets after a role: "Admiral (ret.) Ada Berg"."""
    if line.at(end - 1) != ")":
        return end
    return next((place for place in range(end - 2, max(end - 5, 0), -1) if line.at(place) == "("), end)


def _is_noun_of_person(line: Line, name: int, names: Names) -> bool:
    """Tell by an article and the given name around it that a noun says what somebody is: "the harpist Ada Berg"."""
    if name < 2 or not names.is_given(line.words[name]) or line.at(name - 2).rstrip("'") not in names.table.determiners:
        return False
    word, table = line.words[name - 1], names.table
    written = word.capital if names.language == "de" else word.text.islower() and not word.folded.endswith(NO_NOUNS)
    other = table.things | table.place_heads | table.heads | table.openers | table.tails | table.role_adjectives
    known = word.folded in other or names.introduces(word) or names.is_place(word) or names.is_given(word)
    return written and len(word.text) >= SHORTEST_NOUN and word.text.replace("-", "").isalpha() and not known


def _noun_before(line: Line, end: int, names: Names, *, comma: bool) -> int | None:
    """Find the role's noun: right before the name, or with a complement between the two."""
    last = end - 1
    if last >= 0 and line.words[last].text[0] in "'’" and not line.words[last].spaced:
        last -= 1  # the case suffix of a noun written with an apostrophe, "CEO'su"
    if last >= 0 and is_role(line.words[last], names):
        return last
    for place in range(last, max(-1, last - FARTHEST), -1):
        word = line.words[place]
        if word.text in MARKS:
            return None
        if is_role(word, names):
            return place if _is_complement(line, place + 1, last + 1, names, comma=comma) else None
    return None


def _is_complement(line: Line, start: int, end: int, names: Names, *, comma: bool) -> bool:
    """Tell whether what stands between the noun and the name belongs to the noun: "of research", "dell'Industria"."""
    place = start
    while place < end and line.at(place) in names.table.role_adjectives:
        place += 1
    if place == end - 1 and line.words[place].text.islower() and names.table.adjective_endings:
        place += line.at(place).endswith(names.table.adjective_endings)
    if place == end:
        return True
    while comma and place < end and _may_be_adjective(line.words[place], names) and place < start + 2:
        place += 1
    if comma and end - place <= 1 and all(_may_be_adjective(line.words[here], names) for here in range(place, end)):
        return True
    links = names.table.role_links | (names.table.place_prepositions if comma else frozenset())
    if line.at(place).rstrip("'") not in links:
        return False
    return comma or _is_closed(line, place + 1, end, names)


def _may_be_adjective(word: Word, names: Names) -> bool:
    """Tell whether a small word between a role's noun and the comma after it can be one of its adjectives."""
    table = names.table
    known = (
        table.said_after | table.said_before | table.openers | table.determiners | table.role_links | table.conjunctions
    )
    return word.text.islower() and word.text.isalpha() and word.folded not in known


def _is_closed(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell whether a complement without a comma after it is made of nouns alone: no verb may hide in it."""
    table = names.table
    expects_noun = True
    for place in range(start, end):
        word = line.words[place]
        plain = word.folded.rstrip("'")
        if plain in table.role_links | table.determiners | table.conjunctions:
            expects_noun = True
        elif expects_noun or word.capital or plain in table.role_adjectives | table.head_adjectives:
            expects_noun = word.folded in table.introducers
        else:
            return False
    return not expects_noun or line.at(end - 1) in table.introducers


def _left(line: Line, noun: int, names: Names) -> int:
    """Give where the role begins: adjectives, portfolios, and whose it is, "Norland's deputy energy minister"."""
    start = noun
    while start > 0 and noun - start < LONGEST_ROLE and _belongs(line, start - 1, noun, names):
        start -= 2 if line.at(start - 1) == "'s" and start > 1 else 1
    determined = _determined(line, start, names)
    start = determined if determined is not None else start
    while start < noun and _drops(line, start, names):
        start += 1
    return start


def _belongs(line: Line, place: int, noun: int, names: Names) -> bool:
    """Tell whether the word before a role's beginning is part of it."""
    word, table = line.words[place], names.table
    if word.text in ENDS or (place + 1 < noun and line.words[place + 1].text in ENDS):
        return False
    if word.folded in ("'s", "'"):
        return place > 0 and not word.spaced
    if word.text[0] in "'’" and not word.spaced:
        return word.folded in GENITIVES
    whose = names.language == "tr" and len(word.text) > 4 and word.folded.endswith(WHOSE)
    if whose and (line.opens(place) or word.text.islower()):
        return True
    if line.opens(place) and _is_object(word, names):
        return False
    if names.is_ordinary(line, place) and word.folded not in table.role_adjectives | table.portfolios:
        return False
    if word.capital:
        return word.folded not in table.determiners and word.folded not in table.calendar
    follows = line.words[place + 1]
    if word.folded in table.conjunctions or word.text == "&":
        return line.at(place - 1) in table.portfolios and (follows.capital or follows.folded in table.portfolios)
    return word.folded in table.role_adjectives


def _is_object(word: Word, names: Names) -> bool:
    """Tell whether a Turkish word before a role is the object of its sentence: "Sözleşmeyi Bakan Ada Demir imzaladı"."""
    declined = len(word.folded) >= SHORTEST_DECLINED and word.folded.endswith(TURKISH_CASES)
    return names.language == "tr" and declined and not _is_role_word(word, names)


def _is_role_word(word: Word, names: Names) -> bool:
    known = names.table.role_adjectives | names.table.portfolios
    return word.folded in known or names.is_place(word) or names.is_people(word) or word.folded in names.proper


def _determined(line: Line, start: int, names: Names) -> int | None:
    """Look past unknown small words for the article or owner that shows them to be part of the role."""
    table = names.table
    for place in range(start - 1, max(-1, start - LONGEST_ADJECTIVES), -1):
        word = line.words[place]
        if word.folded in table.determiners:
            return place + 1
        if word.folded == "'s":
            return place - 1 if place > 0 else place + 1
        small = word.text.replace("-", "").isalpha() and word.text.islower()
        if not small or word.folded in table.openers or word.folded in table.said_before | table.said_after:
            return None
    return None


def _drops(line: Line, place: int, names: Names) -> bool:
    word = line.words[place]
    return word.folded.rstrip("'") in names.table.determiners or word.folded in names.table.calendar
