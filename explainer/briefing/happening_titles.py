"""Titles of happenings in the briefing's own words: a phrase, or a clause cut where it may be cut.

Takes a scene and a place in it; gives the title. A title that leaves out the rest of its sentence ends with "…".
"""

from explainer.briefing.happening_rows import Scene

LONGEST = 80  # characters, the ellipsis included
FEWEST_WORDS = 4
ELLIPSIS = "…"
CUTS = (", ", "; ", " — ", " – ", " - ", ": ")


def phrase_title(scene: Scene, start: int, end: int) -> str:
    """Give the words between two characters as a title: a whole phrase, without its article."""
    start = start if scene.language == "de" else _opened(scene, start)
    return _shortened(scene, start, end, whole=True)


def clause_title(scene: Scene, start: int, sure: int) -> str:
    """Give the clause that begins at a character, up to the first mark after `sure`."""
    text = scene.text
    sure = max(sure, _least(scene, start))
    cuts = (*CUTS[1:], " (") if scene.language == "tr" else (*CUTS, " (")  # a Turkish subject has a comma after it
    ends = [place for cut in cuts if (place := text.find(cut, sure)) >= 0]
    end = min(ends, default=len(text))
    start = _opened(scene, start) if scene.language == "en" else start
    return _shortened(scene, start, end, whole=not text[end:].strip(" .!?…"))


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
    title = scene.text[start:end].strip(" ,;:.—–-")
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
