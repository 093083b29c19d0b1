"""How far the name of a body reaches from the word that says what it is.

Takes the place of that word, "ministry"; gives where its complement ends, "of Homes and Heat". Refuses nothing.
"""

from explainer.briefing.capitals import Word
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import endings, fold, spelled
from explainer.briefing.person_roles import is_plural_role, is_role

ENGLISH_TAILS = spelled("""
    aerospace airlines airways analytics automotive aviation batteries biotech brothers capital cargo carriers cells
    chemicals communications components consulting container defence defense devices dynamics electric electronics
    energy engineering enterprises entertainment equity express ferries finance foods foundry freight fuels games gas
    glass gold group holdings hotels hydrogen industries instruments insurance international labs line lines lithium
    logistics machinery marine materials media metals mining mobility motors networks offshore oil optics outdoor
    packaging paper partners petroleum pharma pharmaceuticals photonics plastics power properties rail railways
    renewables research resources retail robotics seafood securities semiconductor semiconductors services shipping
    shipyard shipyards software solar solutions space steel studios systems tech technologies technology telecom
    textiles therapeutics timber tools trading transport utilities ventures water wind wines wireless works
    """)
TURKISH_TRADES = endings("cılık cilik culuk cülük çılık çilik çuluk çülük")  # "denizcilik": shipping
QUOTES = frozenset("\"'“”„«»‘’")
LONGEST_QUOTE = 5  # words
INFINITIVES = ("are", "ere", "ire", "rre", "er", "ir", "re", "ar")
MOST_LINKS = 3
MEMBERS = spelled(
    "presidi medici insegnanti genitori consumatori pescatori agricoltori armatori albergatori commercianti artigiani"
    " avvocati infermieri studenti inquilini magistrati"
)  # follow the head of an Italian association without a link
TURKISH_ENDINGS = spelled("""
    n nın nin nun nün na ne nda nde ndan nden nca nce yla yle ndaki ndeki nı ni nu nü dan den da de ya ye ın in un ün a
    e ı i u ü
    """)


def is_head(word: Word, names: Names) -> bool:
    """Tell whether a capitalised word says that a name is a body's."""
    return head_of(word, names) is not None


def is_tail(folded: str, names: Names) -> bool:
    """Tell whether a folded word is one of those that companies' names end with, in this language or in English."""
    if names.language == "tr" and len(folded) > 8 and folded.endswith(TURKISH_TRADES):
        return True
    return folded in names.table.tails or (folded in ENGLISH_TAILS and folded not in names.table.no_tails)


def head_of(word: Word, names: Names) -> str | None:
    """Give the folded head without the ending of its case."""
    table, folded = names.table, word.folded
    if not word.capital:
        return None
    if folded in table.heads or folded in table.heads_linked or folded in table.heads_alone:
        return folded
    if names.language == "tr":
        return _turkish_head(folded, names)
    if names.language == "de" and folded.endswith("s"):
        for stem in (folded[:-1], folded[:-2] if folded.endswith("es") else folded):
            if stem in table.heads or _is_compound(stem, names):
                return stem
    return folded if _is_compound(folded, names) else None


def _is_compound(folded: str, names: Names) -> bool:
    endings = names.table.head_endings
    if folded.startswith(("bundes", "landes")) and folded.endswith("amt"):
        return True
    return folded.endswith(endings) and any(folded.endswith(one) and len(folded) > len(one) + 1 for one in endings)


def _turkish_head(folded: str, names: Names) -> str | None:
    for cut in range(1, 6):
        if len(folded) > cut + 3 and folded[:-cut] in names.table.heads and folded[-cut:] in _folded_endings():
            return folded[:-cut]
    return None


def _folded_endings() -> frozenset[str]:
    return frozenset(fold(ending) for ending in TURKISH_ENDINGS)


def complement_end(line: Line, head: int, run_end: int, names: Names) -> int:
    """Give where the name with a head at a place ends; its run ends at `run_end`."""
    if names.language == "tr":
        return head + 1
    romance = names.language in ("it", "fr", "es")
    end = head + 1
    if romance or names.language == "de" or head == 0 or not line.words[head - 1].capital:
        end = _rest_of_run(line, head + 1, run_end, names)
    if romance:
        end = _adjectives(line, end, names)
    if line.at(end) in QUOTES and end + 1 < len(line.words) and line.words[end + 1].capital:
        end = _quoted_end(line, end)
    linked, small = False, romance and line.at(head) in names.table.heads_of_nouns
    if small and end < len(line.words) and line.at(end) in MEMBERS:
        end += 1  # "Associazione presidi della Valdorna"
    most = 0 if line.at(head) in names.table.heads_alone else 2
    for _ in range(most if names.language == "de" else MOST_LINKS):
        if names.language == "de" and linked and line.at(end) not in names.table.conjunctions:
            break
        reached = _linked(line, end, names, romance=romance, first=not linked, small=small)
        if reached == end:
            break
        small = small and line.words[reached - 1].text.islower() and line.at(end) not in names.table.conjunctions
        end, linked = _listed(line, reached, names), True
    if line.at(end - 1) == "made" and (line.at(end), line.at(end + 1)) == ("in", "italy"):
        end += 2
    return end


def _quoted_end(line: Line, quote: int) -> int:
    """Give the end of the name in quotation marks after a head, "Fondazione «Ada Berti»"."""
    for place in range(quote + 2, min(quote + 2 + LONGEST_QUOTE, len(line.words))):
        if line.at(place) in QUOTES:
            return place + 1
    return quote


def _rest_of_run(line: Line, start: int, run_end: int, names: Names) -> int:
    """Give the end of the capitalised words that directly follow a head and belong to it."""
    end = start
    limit = min(run_end, start + (2 if names.language == "de" else 3))
    while end < limit and not _stops(line, end, names):
        end += 1
    return end


def _stops(line: Line, place: int, names: Names) -> bool:
    word = line.words[place]
    return (
        (is_role(word, names) and not is_plural_role(word, names))  # "Colegio de Médicos" is one name
        or word.folded in names.table.calendar
        or word.folded in names.table.honorifics
        or (names.is_given(word) and place + 1 < len(line.words) and line.words[place + 1].capital)
    )


def _adjectives(line: Line, place: int, names: Names) -> int:
    while line.at(place) in names.table.head_adjectives:
        place += 1
    return place


def _linked(line: Line, end: int, names: Names, *, romance: bool, first: bool, small: bool) -> int:
    """Give the end of a complement that begins at a place: link, article, noun; the place itself where there is none."""
    place = end
    table = names.table
    if line.at(place) in table.conjunctions and not first:
        return _coordinated(line, end, names, romance=romance)
    if line.at(place).rstrip("'’") not in table.head_links:
        return end
    place += 1
    if line.at(place).rstrip("'’") in table.determiners:
        place += 1
    return _noun(line, place, end, names, small=small and line.words[place - 1].text.islower())


def _noun(line: Line, place: int, fallback: int, names: Names, *, small: bool) -> int:
    if place >= len(line.words):
        return fallback
    word = line.words[place]
    if word.capital and not _stops(line, place, names):
        end = place + 1
        while (
            end < len(line.words)
            and line.words[end].capital
            and line.words[end].spaced
            and not _stops(line, end, names)
        ):
            end += 1
        return _adjectives(line, end, names)
    if (
        small
        and word.text.isalpha()
        and not _is_infinitive(line, place, names)
        and word.folded not in names.table.determiners | names.table.openers
    ):
        return _adjectives(line, place + 1, names)
    return fallback


def _is_infinitive(line: Line, place: int, names: Names) -> bool:
    """Tell "il Ministero per approfondire …", which goes on with a verb, from "l'Agenzia per l'ambiente"."""
    return line.at(place - 1) in ("per", "pour", "para", "à") and line.at(place).endswith(INFINITIVES)


def _listed(line: Line, end: int, names: Names) -> int:
    """Give the end of "für Wirtschaft, Energie und Verkehr": what ministries are for, with commas between."""
    portfolios = names.table.portfolios
    while line.at(end - 1) in portfolios and line.at(end) == "," and line.at(end + 1) in portfolios:
        if not line.words[end + 1].capital:
            break
        end += 2
    return end


def _coordinated(line: Line, end: int, names: Names, *, romance: bool) -> int:
    """Give the end of "and Heat" in "Ministry of Homes and Heat": one or two words that are no name of their own."""
    table = names.table
    place = end + 1
    linked = line.at(place).rstrip("'’") in table.head_links
    if linked:
        place += 1
        if line.at(place) in table.determiners:
            place += 1
    last = place
    while last < len(line.words) and line.words[last].capital and line.words[last].spaced | (last == place):
        last += 1
    found = line.words[place:last]
    if not found or len(found) > 2:
        return end
    owned = any(
        word.folded in table.tails | table.heads or names.is_given(word) or names.is_place(word) for word in found
    )
    portfolio = all(word.folded in table.portfolios for word in found)
    before_portfolio = line.at(end - 1) in table.portfolios
    plain = not owned and not names.is_place(line.words[end - 1])
    return (
        _adjectives(line, last, names) if portfolio or (plain and (not romance or linked or before_portfolio)) else end
    )
