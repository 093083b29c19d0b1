"""Organisations known by the form of their names: a legal suffix, a word such as "ministry" or "Motors", an acronym.

Takes a prepared line; gives the organisations in it, each with the words it takes. Refuses nothing: "the ministry",
a bare noun, is no name.
"""

from collections.abc import Callable

from msgspec import Struct, structs

from explainer.briefing.acronyms import full_name_before, is_acronym, names_a_body
from explainer.briefing.body_names import complement_end, is_head, is_tail, nominative
from explainer.briefing.capitals import Run
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import listed, spelled
from explainer.briefing.person_roles import is_plural_role, is_role

SUFFIXES = spelled("""
    Inc Corp Corporation Ltd Limited LLC LLP LP PLC Plc plc Pty Pte Bhd GmbH gGmbH mbH AG KG KGaA OHG UG SE SA S.A SAS
    SARL S.A.S S.A.R.L SpA Spa S.p.A SPA S.r.l Srl SRL S.n.c Snc S.c.a.r.l A.Ş AŞ A.S a.s a.s. Şti S.L SL S.L.U S.A.U
    S.C NV N.V BV B.V AB ASA AS OY Oy Oyj OYJ ApS A/S Co AD EAD d.o.o d.d JSC PJSC OOO Zrt Kft Nyrt Holding Holdings
    Group Gruppe Groupe Gruppo Grupo Grubu Grup Company e.V e.G eG
    """)
WEAK_SUFFIXES = spelled("""
    AS AD AB SE SA SL UG LP Spa SPA Limited Corporation Company Group Holding Holdings
    """)
CLOSED_BY_COMMA = spelled("Inc Ltd LLC plc PLC S.p.A SpA S.r.l S.L SL S.A SA GmbH AG A.Ş Corp SAS")
LINKS = spelled("di del della dei degli delle dell do da du de d")  # in names of companies, whatever the language
BOARDS = listed("yönetim icra denetim")  # "X Yönetim Kurulu" is the board of X
ARTICLES = spelled("The A An")
OF_PLACES = spelled("Company Corp Corporation")
CLUBS = spelled("TuS SV FC TSV VfL VfB SC FSV TSG BSC AC ASD SSD CF UD SD CD RC FK BK HC HSG TV TG")
PREFIXES = spelled("Gruppo Groupe Grupo")


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
    by_form: bool = True  # the name itself shows it, not the words around it


def bodies_in(line: Line, names: Names) -> list[OrganisationMention]:
    """Give the organisations whose names show what they are, in order; none overlaps another."""
    found: list[OrganisationMention] = []
    if line.telling:
        for finders in ((_by_suffix,), FINDERS):
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
            left = _left_end(line, run, start, names)
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


def is_suffix(text: str) -> bool:
    """Tell whether a word is a legal form, or what else ends a company's name."""
    return text in SUFFIXES or text.rstrip(".") in SUFFIXES


def _by_suffix(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Norvik Energy plc": the suffix may stand in small letters or after a comma."""
    for place in range(run.start, min(run.end + 2, len(line.words))):
        text = line.words[place].text
        if place > run.start and is_suffix(text) and (place < run.end or _continues(line, run, place)):
            start = _left_end(line, run, min(place, run.end) - 1, names)
            if _parts(line, start, names):
                return None
            start = _before_link(line, start, names)
            end = place + 1
            while end < len(line.words) and (
                is_suffix(line.words[end].text) or (line.at(end) == "&" and is_suffix_at(line, end + 1))
            ):
                end += 1
            if start < min(place, run.end):
                return start, _of_place(line, place, end, names)
    return None


def _of_place(line: Line, suffix: int, end: int, names: Names) -> int:
    """Lengthen "Potash Corp." to "Potash Corp. of Saskatchewan Inc."."""
    if line.words[suffix].text.rstrip(".") not in OF_PLACES or line.at(end) != "of" or end + 1 >= len(line.words):
        return end
    place = end + 1
    while place < len(line.words) and line.words[place].capital and not _parts(line, place, names):
        place += 1
    return place if place > end + 1 else end


def _before_link(line: Line, start: int, names: Names) -> int:
    """Lengthen "Fosco S.r.l." to "Acque del Fosco S.r.l.", and "Ticaret A.Ş." to "Norvik Sanayi ve Ticaret A.Ş."."""
    place = start - 2
    if (
        place < 0
        or not line.words[place].capital
        or names.is_ordinary(line, place)
        or is_role(line.words[place], names)
    ):
        return start
    commerce = names.language == "tr" and line.at(start) == "ticaret" and line.at(start - 1) == "ve"
    linked = links_names(line.at(start - 1), names) and not line.opens(place)
    if not (commerce or linked) or (linked and line.at(place) in names.table.portfolios):
        return start
    while (
        place > 0 and line.words[place - 1].capital and line.words[place].spaced and not _parts(line, place - 1, names)
    ):
        place -= 1
    return place


def links_names(word: str, names: Names) -> bool:
    """Tell whether a word can link the parts of a company's name: "do" in Portuguese ones, but not "da" in Italian."""
    plain = word.rstrip("'’")
    return plain in LINKS and not (names.language == "it" and plain in ("da", "do"))


def is_suffix_at(line: Line, place: int) -> bool:
    """Tell whether a suffix, or "Co", stands at a place."""
    return place < len(line.words) and (is_suffix(line.words[place].text) or line.at(place).rstrip(".") == "co")


def _continues(line: Line, run: Run, place: int) -> bool:
    text = line.words[place].text.rstrip(".")
    if place == run.end:
        return not line.words[place].capital
    return line.at(run.end) == "," and text in CLOSED_BY_COMMA


def _left_end(line: Line, run: Run, place: int, names: Names) -> int:
    """Give where the name that holds the word at a place begins within its run."""
    start = place
    while start > run.start and not _parts(line, start - 1, names):
        start -= 1
    dwellers = [here for here in range(start, place) if names.is_dweller(line.words[here])]
    return dwellers[-1] + 1 if dwellers else start


def _parts(line: Line, place: int, names: Names) -> bool:
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


def _by_prefix(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Groupe Norvik"."""
    for place in range(run.start, run.end - 1):
        if line.words[place].text in PREFIXES | CLUBS and not names.is_ordinary(line, place):
            end = place + 2
            while end < run.end and not _parts(line, end, names):
                end += 1
            founded = line.at(end)
            return place, end + (line.words[place].text in CLUBS and founded.isdigit() and len(founded) == 4)
    return None


def _by_head(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Ministry of Homes and Heat", "Nordic Growth Bank", "Universität Norderau"."""
    heads = [place for place in range(run.start, run.end) if _is_head_at(line, place, run.end, names)]
    if not heads:
        return None
    head = heads[0]
    for later in heads[1:] if names.language not in ("it", "fr", "es") else ():
        if any(_parts(line, place, names) for place in range(head + 1, later)):
            break
        head = later
    end = complement_end(line, head, run.end, names)
    first = names.language in ("it", "fr", "es") and end > head + 1
    start = head if first else _coordinated_start(line, _left_end(line, run, head, names), names)
    if names.language == "tr" and line.at(head - 1) in BOARDS and line.at(head).startswith("kurul"):
        return (start, head - 1) if start < head - 1 else None
    if names.language == "de" and _names_itself(line.words[head].text):
        return head, end
    named = end <= run.end or not line.words[head + 1].is_word
    if start == head and named and line.at(head) in names.table.introducers and names.language == "de":
        return None  # in "die Reederei Norvik" the name is Norvik
    alone = start == head and end == head + 1
    if alone and line.at(head) not in names.table.heads_alone:
        rest = Run(head + 1, run.end)
        return _by_head(line, rest, names) if rest.start < rest.end else None
    return start, end


def _coordinated_start(line: Line, start: int, names: Names) -> int:
    """Lengthen "Handelskammer" to "Industrie- und Handelskammer", "Teknoloji Bakanlığı" to "Sanayi ve Teknoloji Bakanlığı"."""
    if (
        names.language == "de"
        and line.at(start - 1) == "und"
        and line.at(start - 2) == "-"
        and not line.words[start - 2].spaced
    ):
        return start - 3
    if names.language != "tr":
        return start
    portfolios = names.table.portfolios
    while (
        start > 1
        and line.at(start - 2) in portfolios
        and (
            line.at(start - 1) in names.table.conjunctions
            or (line.at(start - 1) == "," and line.at(start) in portfolios)
        )
    ):
        start -= 2
        while start > 0 and line.at(start - 1) in portfolios and line.words[start].spaced:
            start -= 1
    return start


def _names_itself(text: str) -> bool:
    """Tell whether a compound names a body by itself: "EU-Kommission", "Anna-Berg-Stiftung"."""
    first, hyphen, rest = text.partition("-")
    return bool(hyphen) and ((1 < len(first) < 5 and first.isupper()) or "-" in rest)


def _is_head_at(line: Line, place: int, run_end: int, names: Names) -> bool:
    """Tell whether a head stands at a place, with its complement if it needs one."""
    word = line.words[place]
    if word.folded in names.table.heads_linked and word.folded not in names.table.heads:
        return complement_end(line, place, place + 1, names) > place + 1
    return is_head(word, names)


def _by_framework(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "the STI3 framework", "Coastal Trade Agreement"."""
    words, table = line.words, names.table
    for place in range(run.start, run.end):
        if words[place].folded in table.frameworks:
            start = _left_end(line, run, place, names)
            return (start, place + 1) if start < place else None
    after = run.end
    if line.at(after) not in table.frameworks or not words[after].spaced:
        return None
    start = _left_end(line, run, run.end - 1, names)
    coded = any(is_acronym(words[place]) or any(map(str.isdigit, words[place].text)) for place in range(start, run.end))
    return (start, after + 1) if coded and not names.is_ordinary(line, start) else None


def _by_tail(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Balthaven Lines": two words or more, the last one of those that companies end with."""
    for place in range(run.end - 1, run.start, -1):
        ends = place == run.end - 1 or _parts(line, place + 1, names) or names.language != "en"
        if ends and is_tail(line.at(place), names):
            start = _left_end(line, run, place, names)
            if names.language == "tr" and place == start + 1 and names.is_given(line.words[start]):
                return None  # "Orhan Çelik" is a person, though çelik is steel
            if start < place and not _is_plain(line, start, place, names) and not _is_portfolio(line, place + 1, names):
                return start, place + 1
    return None


def _is_portfolio(line: Line, after: int, names: Names) -> bool:
    """Tell "Norland Energy Minister", where energy is what the minister is for, from "Norland Energy" alone."""
    return line.at(after) in names.table.state_words


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


FINDERS: tuple[Finder, ...] = (_by_prefix, _by_head, _by_framework, _by_tail, _by_acronym)
