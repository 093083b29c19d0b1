"""A body's name as it stands alone, without the endings that its sentence asks for.

Takes a name in a line; gives it without the ending of its case: "Bakanlığının", "der Europäischen Zentralbank". In other
languages than Turkish and German a name is given letter for letter. Refuses nothing.
"""

from explainer.briefing.body_names import head_of
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import endings

FEMININE = endings("""
    agentur akademie allianz bahn bank behörde börse feuerwehr gesellschaft gewerkschaft hochschule kammer kasse klinik
    kommission liga organisation partei polizei post presse rundschau schule stiftung union universität versammlung
    werft zeitung zentrale
    """)
NEUTER = endings("amt bundesamt bündnis gericht institut kolleg kreuz ministerium parlament werk zentrum")


def nominative(line: Line, start: int, end: int, names: Names) -> str:
    """Give a name as it is written alone, without the ending that its sentence asks for."""
    written = line.written(start, end)
    if names.language == "tr":
        return _without_turkish_case(line, start, end, written, names)
    if names.language == "de":
        return _without_german_case(line, start, end, written, names)
    return written


def _without_turkish_case(line: Line, start: int, end: int, written: str, names: Names) -> str:
    last = line.words[end - 1]
    head = head_of(last, names)
    cut = len(last.folded) - len(head) if head else 0
    return written[:-cut] if cut > 0 else written


def _without_german_case(line: Line, start: int, end: int, written: str, names: Names) -> str:
    for place in range(start, end):
        head = head_of(line.words[place], names)
        if head is None:
            continue
        cut = len(line.words[place].folded) - len(head)
        if cut > 0:
            stop = line.words[place].end - line.words[start].start
            written = written[: stop - cut] + written[stop:]
        return _declined(line, start, place, head) + written[line.words[place].start - line.words[start].start :]
    return written


def _declined(line: Line, start: int, head_place: int, head: str) -> str:
    """Give the adjectives before a head as the nominative without article has them: "Europäische", "Statistisches"."""
    ending = "e" if head.endswith(FEMININE) else "es" if head.endswith(NEUTER) else "er"
    written = ""
    for place in range(start, head_place):
        text = line.words[place].text
        weak = ending != "e" and text.endswith(("sche", "che", "ale", "elle"))
        if weak:
            text = text[:-1] + ending
        elif text.endswith(("schen", "chen", "alen", "ellen")) or (head.endswith("werke") and text.endswith("en")):
            text = text[:-2] + ("e" if head.endswith("werke") else ending)
        gap = line.text[line.words[place].end : line.words[place + 1].start]
        written += text + gap
    return written
