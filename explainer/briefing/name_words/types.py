"""The kinds of words by which a language shows who and what is named. Each language fills one table of them."""

from msgspec import Struct


class NameWords(Struct, frozen=True, kw_only=True):
    """What the rules for names know of one language; every word is folded."""

    openers: frozenset[str]  # ordinary words that begin a sentence with a capital letter
    determiners: frozenset[str]  # articles and possessives, which belong to no name and to no role
    conjunctions: frozenset[str]  # "and"
    calendar: frozenset[str]  # months, days of the week, seasons
    peoples: frozenset[str] = frozenset()  # "Turkish", where such words are capitalised
    place_prepositions: frozenset[str] = frozenset()  # a lone name after one of them is a place: "in Norland"
    state_words: frozenset[str] = frozenset()  # "government": a name before one of them is a country or a town
    place_suffixes: frozenset[str] = frozenset()  # "'da": a name with one of them is a place
    place_heads: frozenset[str] = frozenset()  # "river", "bay": a name with one of them is a place

    roles: frozenset[str]  # "minister": what somebody is
    plural_roles: frozenset[str] = frozenset()  # "ministri", where the plural is more than an "s"
    role_possessives: tuple[str, ...] = ()  # endings of roles that say whose they are, "bakanı"
    role_endings: tuple[str, ...] = ()  # of compounds, "wirtschaftsminister"
    company_roles: frozenset[str] = frozenset()  # "ceo": who has one has it in an organisation
    role_adjectives: frozenset[str] = frozenset()  # "former", "general": beside the role's noun
    role_links: frozenset[str] = frozenset()  # "of": between the role's noun and what it is for
    portfolios: frozenset[str] = frozenset()  # "industry": what ministers are for, written with a capital letter
    honorifics: frozenset[str] = frozenset()  # "Mr": shows a person, is no role
    honorifics_after: frozenset[str] = frozenset()  # "Bey"
    relatives: frozenset[str] = frozenset()  # "who"
    years: frozenset[str] = frozenset()  # "anni": after the number of an age
    leads: frozenset[str] = frozenset()  # "heads": what somebody does who has a role
    said_before: frozenset[str] = frozenset()  # "said", where the speaker follows
    said_after: frozenset[str] = frozenset()  # "said", where the speaker stands before
    agents: frozenset[str] = frozenset()  # "by", in "led by"
    doings: frozenset[str] = frozenset()  # "led", "novel": what only people do or make
    possessives: frozenset[str] = frozenset()  # "his"
    apposition_endings: tuple[str, ...] = ()  # of nouns for people: "librarian"
    according: frozenset[str] = frozenset()  # "according to", "laut": the speaker follows

    heads: frozenset[str]  # "ministry", "university": the word of a body's name that says what it is
    head_endings: tuple[str, ...] = ()  # of compounds, "bundesministerium"
    heads_alone: frozenset[str] = frozenset()  # bodies named by one such word, "Bundestag"
    heads_small: frozenset[str] = frozenset()  # heads that also name a body in small letters, "ministero"
    heads_of_nouns: frozenset[str] = frozenset()  # heads whose complement may be small: "Agenzia per l'ambiente"
    heads_linked: frozenset[str] = frozenset()  # heads that need a complement: "Port of Norvik", but not "Norvik Port"
    head_links: frozenset[str] = frozenset()  # "of", "for": between the head and what the body is for
    head_adjectives: frozenset[str] = frozenset()  # small adjectives of a body's name, "europea"
    tails: frozenset[str] = frozenset()  # last words of companies' names, "Motors"
    no_tails: frozenset[str] = frozenset()  # English ones that are ordinary words of this language
    introducers: frozenset[str] = frozenset()  # "carmaker": the name of an organisation follows
    introducer_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()  # of small adjectives between such a word and the name
    introducers_after: frozenset[str] = frozenset()  # "şirketi": the name of an organisation stands before
    things: frozenset[str] = frozenset()  # "cup", "act": a name with one of them is no organisation
    frameworks: frozenset[str] = frozenset()  # "framework", "pact"
    companies: tuple[str, ...] = ()  # patterns that show a company, see companies.py
    acting: tuple[str, ...] = ()  # patterns of what companies do, and countries too
    noun_endings: tuple[str, ...] = ()  # of ordinary nouns, where all nouns have a capital letter
    teams: frozenset[str] = frozenset()  # "task force": bodies that have a common noun for a name
    founding: tuple[str, ...] = ()  # beginnings of words by which a body is founded or meets
