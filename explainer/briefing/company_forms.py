"""Companies and clubs by the legal form or the like in their names: "Norvik Energy plc", "Groupe Norvik", "TSV Norvik".

Takes a line and a run of its capitalised words; gives where such a name stands. Refuses nothing.
"""

from explainer.briefing.body_bounds import left_end, parts
from explainer.briefing.capitals import Run
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import spelled
from explainer.briefing.person_roles import is_role

SUFFIXES = spelled("""
    Inc Corp Corporation Ltd Limited LLC LLP LP PLC Plc plc Pty Pte Bhd GmbH gGmbH mbH AG KG KGaA OHG UG SE SA S.A SAS
    SARL S.A.S S.A.R.L SpA Spa S.p.A SPA S.r.l Srl SRL S.n.c Snc S.c.a.r.l A.Ş AŞ A.S a.s a.s. Şti S.L SL S.L.U S.A.U
    S.C NV N.V BV B.V AB ASA AS OY Oy Oyj OYJ ApS A/S Co AD EAD d.o.o d.d JSC PJSC OOO Zrt Kft Nyrt Holding Holdings
    Group Gruppe Groupe Gruppo Grupo Grubu Grup Company e.V e.G eG FC IF FK BK SK CF SC AFC RFC
    """)
CLOSED_BY_COMMA = spelled("Inc Ltd LLC plc PLC S.p.A SpA S.r.l S.L SL S.A SA GmbH AG A.Ş Corp SAS")
OF_PLACES = spelled("Company Corp Corporation")
SMALL_SUFFIXES = spelled("srl srls snc scarl gmbh ltd")  # as some write them
LINKS = spelled("di del della dei degli delle dell do da du de d")  # in names of companies, whatever the language
CLUBS = spelled("TuS SV FC TSV VfL VfB SC FSV TSG BSC AC ASD SSD CF UD SD CD RC FK BK HC HSG TV TG")
PREFIXES = spelled(
    "Gruppo Groupe Grupo Banco Banca Banque Crédit Università Université Universidad Universitat Universität"
)


def is_suffix(text: str) -> bool:
    """Tell whether a word is a legal form, or what else ends a company's name."""
    text = text.replace(" ", "")  # "e. V."
    return text in SUFFIXES or text.rstrip(".") in SUFFIXES or text in SMALL_SUFFIXES


def by_suffix(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Norvik Energy plc": the suffix may stand in small letters or after a comma."""
    for place in range(run.start, min(run.end + 2, len(line.words))):
        text = line.words[place].text
        if place > run.start and is_suffix(text) and (place < run.end or _continues(line, run, place)):
            start = left_end(line, run, min(place, run.end) - 1, names)
            if parts(line, start, names):
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
    while place < len(line.words) and line.words[place].capital and not parts(line, place, names):
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
        place > 0 and line.words[place - 1].capital and line.words[place].spaced and not parts(line, place - 1, names)
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


def by_prefix(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Groupe Norvik"."""
    for place in range(run.start, run.end - 1):
        if line.words[place].text in PREFIXES | CLUBS and not names.is_ordinary(line, place):
            end = place + 2
            while end < run.end and not parts(line, end, names):
                end += 1
            founded = line.at(end)
            return place, end + (line.words[place].text in CLUBS and founded.isdigit() and len(founded) == 4)
    return None
