"""Bodies by the word of their names that says what they are: "Ministry of Homes and Heat", "Handelskammer Norvik".

Takes a line and a run of its capitalised words; gives where such a name stands. Refuses nothing: "the ministry" is no name.
"""

from explainer.briefing.body_bounds import left_end, parts
from explainer.briefing.body_names import complement_end, is_head
from explainer.briefing.capitals import Run
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import fold, listed

NAMED_AFTER = (
    "institut",
    "stiftung",
    "universität",
    "hochschule",
    "klinik",
    "klinikum",
    "museum",
)  # after people and towns
BOARDS = listed("yönetim icra denetim")  # "X Yönetim Kurulu" is the board of X


def by_head(line: Line, run: Run, names: Names) -> tuple[int, int] | None:
    """Find "Ministry of Homes and Heat", "Nordic Growth Bank", "Universität Norderau"."""
    heads = [place for place in range(run.start, run.end) if _is_head_at(line, place, run.end, names)]
    if not heads:
        return None
    head = heads[0]
    for later in heads[1:] if names.language not in ("it", "fr", "es") else ():
        if any(parts(line, place, names) for place in range(head + 1, later)):
            break
        head = later
    end = complement_end(line, head, run.end, names)
    first = names.language in ("it", "fr", "es") and end > head + 1
    start = head if first else _coordinated_start(line, left_end(line, run, head, names), names)
    if names.language == "tr" and line.at(head - 1) in BOARDS and line.at(head).startswith("kurul"):
        return (start, head - 1) if start < head - 1 else None
    if names.language == "de" and _names_itself(line.words[head].text, names):
        return left_end(line, run, head, names), end
    if start == head and names.language == "de" and _names_follow(line, head, end, run.end, names):
        return None  # in "die Reederei Norvik" the name is Norvik
    alone = start == head and end == head + 1
    if alone and line.at(head) not in names.table.heads_alone:
        rest = Run(head + 1, run.end)
        return by_head(line, rest, names) if rest.start < rest.end else None
    return start, end


def _names_follow(line: Line, head: int, end: int, run_end: int, names: Names) -> bool:
    """Tell whether a head only says what the name after it is: "Reederei Norvik", "Bürgerinitiative „Ruhe am Kai“"."""
    quoted = end > head + 1 and not line.words[head + 1].is_word and names.introduces(line.words[head])
    return quoted or (end <= run_end and line.at(head) in names.table.introducers)


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


def _names_itself(text: str, names: Names) -> bool:
    """Tell whether a compound names a body by itself: "EU-Kommission", "Anna-Berg-Stiftung"."""
    first, hyphen, rest = text.partition("-")
    for prefix in ("bundes", "landes"):
        rest = fold(text).removeprefix(prefix)
        if rest != fold(text) and rest not in names.table.heads and rest not in names.table.head_endings:
            return True
    named_after = fold(text).endswith(NAMED_AFTER) and not first.islower()
    return bool(hyphen) and ((1 < len(first) < 5 and first.isupper()) or "-" in rest or named_after)


def _is_head_at(line: Line, place: int, run_end: int, names: Names) -> bool:
    """Tell whether a head stands at a place, with its complement if it needs one."""
    word = line.words[place]
    if word.folded in names.table.heads_linked and word.folded not in names.table.heads:
        return complement_end(line, place, place + 1, names) > place + 1
    return is_head(word, names)
