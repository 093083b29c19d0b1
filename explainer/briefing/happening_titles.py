"""Titles of happenings in the briefing's own words: a phrase, or a clause cut where it may be cut.

Takes a scene and a place in it; gives the title. Of a long clause the date goes first, which stands beside the title
anyway, then what a conjunction hangs on it. A title that leaves out what it needs ends with "…".
"""

from collections.abc import Iterator

from explainer.briefing.capitals import Word
from explainer.briefing.clauses import ANDS
from explainer.briefing.happening_rows import Scene
from explainer.briefing.name_words import name_words
from explainer.briefing.tokens import fold, word_set
from explainer.briefing.types import CalendarExpression

LONGEST = 80  # characters of a title that is cut, the ellipsis included
HEADLINE = 60  # characters of a title that wants no shortening
LONGEST_CLAUSE = 110  # characters of a clause that is a title as it stands
FEWEST_WORDS = 4
FEWEST_UNDATED = 3
MOST_PREPOSITIONS = 2  # before a date: "en el", "fissata per il"
LONG_SUBJECT = 7  # words
FEWEST_AFTER = 2  # words between what happens and what hangs on it
ELLIPSIS = "…"
CUTS = (", ", "; ", " — ", " – ", " - ", ": ")
EDGES = " ,;:.—–-"
NEAR_DATE = frozenset({"late", "early", "later", "earlier"})  # say when, as the date does
BEFORE_DATES = word_set(
    "on in at by for of from the during until since am im ab bis zum zur der dem den des die seit für il la lo nel"
    " nella per a da dal entro di del le en au à du dès avant el los las al hasta desde para por de"
)  # prepositions and articles, which go with the date
ARTICLES = frozenset({"the", "il", "la", "le", "der", "die", "el"})
DATE_NOUNS = ("ayın", "yılın", "günü")  # beginnings of Turkish words that belong to the date before them


def phrase_title(scene: Scene, start: int, end: int) -> str:
    """Give the words between two characters as a title: a whole phrase, without its article."""
    start = start if scene.language == "de" else _opened(scene, start)
    return _shortened(scene, start, end, whole=True)


def clause_title(
    scene: Scene, start: int, sure: int, *, when: CalendarExpression | None = None, told: bool = False
) -> str:
    """Give the clause that begins at a character, up to the first mark after `sure`.

    `told`: what happens is said before `sure`, so that the clause is whole without what comes after its mark.
    """
    sure = max(sure, _least(scene, start))
    end = _clause_end(scene, sure, strong=not told)
    start = _opened(scene, start) if scene.language == "en" else start
    tellings = tuple(_tellings(scene, start, sure, end, when))
    short = next((telling for telling in tellings if len(telling) <= HEADLINE), None)
    best = short or min(tellings, key=len)
    if len(best) > LONGEST_CLAUSE:
        if when is not None and when.span.start == start:
            start = when.span.end + 1  # "Mercoledì il consiglio ha dato …"
        return _shortened(scene, start, _clause_end(scene, sure), whole=False)
    return _capitalised(best, scene.language)


def _tellings(scene: Scene, start: int, sure: int, end: int, when: CalendarExpression | None) -> Iterator[str]:
    """Give the ways in which a clause may be told, the fullest first; who people are goes last."""
    fuller = []
    for last in (end, *reversed(_hanging(scene, start, sure, end))):
        fuller.append(scene.text[start:last])
        if when is not None and start <= when.span.start and when.span.end <= last:
            undated = _undated(scene, start, last, when)
            fuller += [undated] if len(undated.split()) >= FEWEST_UNDATED else []
    yield from (telling.strip(EDGES) for telling in fuller)
    yield from (_unroled(scene, telling).strip(EDGES) for telling in fuller)
    if scene.text[start:sure].count(", ") > 1:  # what happens is said after both commas
        yield from (_unopposed(scene, telling).strip(EDGES) for telling in fuller)


def _hanging(scene: Scene, start: int, sure: int, end: int) -> list[int]:
    """Give where something begins that hangs on the clause: "… an agreement that scraps duties", "… for talks"."""
    found = []
    for word in scene.words:
        if sure < word.start < end and word.spaced and (_goes_on(scene, word) or _hangs(scene, word, sure)):
            found += [word.start] if len(scene.text[start : word.start].split()) >= FEWEST_WORDS else []
    return found


def _goes_on(scene: Scene, word: Word) -> bool:
    """Tell an "and" after a date, with which something else begins: "meets on Friday and votes in June"."""
    if word.folded not in ANDS:
        return False
    dates = [event.when.span for event in scene.events]
    return any(date.end == word.start - 1 for date in dates) and not any(date.start == word.end + 1 for date in dates)


def _hangs(scene: Scene, word: Word, sure: int) -> bool:
    """Tell a word with which something hangs on what is told; a Turkish verb ends its clause."""
    dates = [event.when.span for event in scene.events]
    if word.folded not in scene.table.subordinate or any(date.start <= word.start < date.end for date in dates):
        return False
    more = sum(sure < other.start < word.start and other.is_word for other in scene.words)
    more -= sum(len(scene.text[date.start : date.end].split()) for date in dates if sure < date.end < word.start)
    return more >= FEWEST_AFTER or scene.language == "tr"


def _undated(scene: Scene, start: int, end: int, when: CalendarExpression) -> str:
    """Leave the date out, with its preposition; a German clause cannot do without the words that open it."""
    before, after = scene.text[start : when.span.start].rstrip(), scene.text[when.span.end : end].split()
    if after and fold(after[0], scene.language) in ANDS:
        return ""  # "Friday and Saturday"
    whole = before
    for _ in range(MOST_PREPOSITIONS):
        rest, _, last = before.rpartition(" ")
        before = rest.rstrip() if scene.language != "tr" and last.lower() in BEFORE_DATES else before
    if before and before == whole and _is_month(when) and scene.language != "tr":
        return ""  # "a dry July would force cuts": a month that no preposition leads in is part of what is told
    if scene.language == "de" and before[-1:] in ("", ","):
        return ""
    words = before.split()
    if words and words[-1] in NEAR_DATE:
        words.pop()
    if scene.language == "tr" and after and (after[0][:1] in "'’" or after[0].startswith(DATE_NOUNS)):
        after = after[1:]
    told, comma, tail = " ".join((*words, *after)).replace(" ,", ",").rpartition(", ")
    return told if comma and not after and " " not in tail else told + comma + tail  # "…, atteso"


def _is_month(when: CalendarExpression) -> bool:
    """Tell a month without a day."""
    return when.edtf is not None and when.edtf.count("-") == 1 and "/" not in when.edtf


def _unroled(scene: Scene, telling: str) -> str:
    """Leave out what people are where it stands before their names, at the beginning or after "and"."""
    for name, role in scene.roles:
        before, named, after = telling.partition(f"{role} {name}")
        words = before.split()
        if words and fold(words[-1], scene.language) in ARTICLES:
            words.pop()
        if named and (not words or fold(words[-1], scene.language) in ANDS | {"ile"}):
            telling = " ".join((*words, name)) + after
    return telling


def _unopposed(scene: Scene, telling: str) -> str:
    """Leave out what stands between two commas after the subject: "The probe, 2.3 tonnes in weight, leaves …"."""
    subject, first, rest = telling.partition(", ")
    _, second, clause = rest.partition(", ")
    said = name_words(scene.language).said_after
    whole = first and second and len(subject.split()) <= LONG_SUBJECT and len(clause.split()) >= FEWEST_UNDATED
    whole = whole and not any(fold(word, scene.language) in said for word in clause.split())
    return f"{subject} {clause}" if whole and scene.language != "tr" else telling


def _clause_end(scene: Scene, sure: int, *, strong: bool = False) -> int:
    """Give the first mark after a character that may end a title; a comma within a date is none."""
    cuts: tuple[str, ...] = (*CUTS, " (")
    if strong or scene.language == "tr":  # a Turkish subject has a comma after it
        cuts = cuts[1:]
    dates = [event.when.span for event in scene.events]
    ends = []
    for cut in cuts:
        place = scene.text.find(cut, sure)
        while any(date.start < place < date.end for date in dates):
            place = scene.text.find(cut, place + 1)
        ends += [place] if place >= 0 else []
    return min(ends, default=len(scene.text))


def _least(scene: Scene, start: int) -> int:
    """Give the end of the fewest words that a clause can be told in."""
    ends = [word.end for word in scene.words if word.start >= start and word.is_word]
    return ends[FEWEST_WORDS - 1] if len(ends) >= FEWEST_WORDS else len(scene.text)


def _opened(scene: Scene, start: int) -> int:
    """Pass over the articles and conjunctions before a title."""
    for word in scene.words:
        if word.start >= start:
            if word.folded.rstrip("'’") not in scene.table.left:
                return word.start
            start = word.end
    return start


def _shortened(scene: Scene, start: int, end: int, *, whole: bool) -> str:
    title = scene.text[start:end].strip(EDGES)
    if len(title) > LONGEST:
        title, whole = _cut(scene, start, title), False
    title = title if whole else title[: LONGEST - 1] + ELLIPSIS
    return _capitalised(title, scene.language)


def _cut(scene: Scene, start: int, title: str) -> str:
    """Cut at the last word before which a title may be cut, else at the last space."""
    latest = start + LONGEST - 1
    spots = [word.start for word in scene.words if start + LONGEST // 2 < word.start <= latest and word.spaced]
    borders = [word.start for word in scene.words if word.start in spots and word.folded in scene.table.borders]
    spot = max(borders or spots, default=latest)
    return title[: spot - start].strip(" ,;:—–-(")


def _capitalised(title: str, language: str) -> str:
    first = title[:1]
    return ("İ" if language == "tr" and first == "i" else first.upper()) + title[1:]
