"""Happenings told as a clause: what the lead reports, and dated events whose words say that something happens.

Takes a scene; gives its rows. A date that only says since when, or for which year a figure holds, gives none.
"""

import re
from collections.abc import Iterator, Sequence

from explainer.briefing.capitals import Word
from explainer.briefing.happening_rows import Deed, Row, Scene
from explainer.briefing.happening_titles import CUTS, HEADLINE, clause_title, phrase_title
from explainer.briefing.name_words import name_words
from explainer.briefing.quantities import quantities
from explainer.briefing.tense import PAST
from explainer.briefing.types import SectionKind, StatedEvent

OPEN_START = re.compile(r"\d{4}(?:-\d\d)*[~?%]?/\.\.|\d{4}/\d{4}|\d{3}X")  # "since 2019", "2019 to 2023", "the 1990s"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MONTH = re.compile(r"\d{4}-\d\d")
LENGTHS = frozenset({"minute", "hour", "day", "night", "week", "month", "year"})
TOLD_IN = (
    SectionKind.WHATS_HAPPENING, SectionKind.WHY_IT_MATTERS, SectionKind.DETAILS, SectionKind.OTHER,
    SectionKind.OTHER_SIDE, SectionKind.BIG_PICTURE, SectionKind.ANALYSIS,
)  # fmt: skip
NOW = frozenset(("today", "oggi", "bugün", "heute", "aujourd'hui", "aujourd’hui", "hoy", "tonight"))
INFINITIVE = "to"  # "To ask the council for money" is a purpose
SHORT_CLAUSE = 4  # words: "On Monday,"
STRONG_MARKS = (";", ":", "—", "–")
MARKS = ",;:—–()"


def lead_row(scene: Scene, *, sure: bool) -> Row | None:
    """Give what a lead reports; where it is not `sure` to be news, only if its words say that something happens."""
    trigger = next((word for word in scene.words if _deed(scene, word) is not None), None)
    reached = trigger.end if trigger else 0
    first, last = _clause(scene, trigger.start if trigger else 0)
    dates = [
        event.when for event in scene.events if first <= event.when.span.start < last and not _is_said(scene, event)
    ]
    if not dates and trigger is None:
        dates = [event.when for event in scene.events if _is_day(event) and not _is_said(scene, event)]
    when = min(dates, key=lambda date: "/" in (date.edtf or ""), default=None)
    start, end = (when.span.start, when.span.end) if when else (reached, reached)
    reports = when is not None or (trigger is not None and scene.direction(start, end) == PAST)
    if not sure and (not reports or scene.words[0].folded == INFINITIVE):
        return None
    title = clause_title(scene, 0, reached, when=when, told=trigger is not None)
    planned = scene.is_planned(when, start, end)
    return Row(Deed.LEAD, title, when, planned, scene.names_in(0, len(scene.text)), scene.number)


def clause_rows(scene: Scene, phrases: Sequence[Row]) -> Iterator[Row]:
    """Give a row for each date of a sentence by which something happens; `phrases` are the rows that it has already."""
    if scene.kind is SectionKind.FIGURES:
        return
    taken: set[int] = set()
    spans = [(row.start, row.end) for row in phrases]
    dates = [row.when for row in phrases]
    for event in scene.events:
        if event.when in dates:
            continue
        if _is_state(scene, event) or _is_said(scene, event):
            continue
        tense = scene.direction(event.when.span.start, event.when.span.end)
        if (event.when.written.casefold() in NOW and tense != PAST) or (_is_limit(event) and tense == PAST):
            continue
        row = _noted(scene, event) or _told(scene, event, taken, spans) or _due(scene, event, tense)
        if row is not None:
            yield row


def _is_state(scene: Scene, event: StatedEvent) -> bool:
    """Tell what holds since a date or over some years from what begins on a day to come."""
    since = event.when.edtf is not None and OPEN_START.fullmatch(event.when.edtf) is not None
    return since and not (str(event.when.edtf).endswith("/..") and scene.lies_ahead(event.when))


def _due(scene: Scene, event: StatedEvent, tense: int) -> Row | None:
    """Read what no word of the tables tells: what comes next, a day to come, what went before and has no amount."""
    span = event.when.span
    first, last = _clause(scene, span.start)
    if scene.kind is SectionKind.WHATS_NEXT:
        due = tense != PAST
    elif scene.kind is SectionKind.BACKGROUND:
        due = not _has_amount(scene, first, last)
    else:
        ahead = scene.lies_ahead(event.when) and scene.kind in TOLD_IN
        due = bool(ahead) and (_is_day(event) or (_is_month(event) and not _has_amount(scene, first, last)))
    if not due:
        return None
    start = _title_start(scene, first, span.start)
    opens = len(scene.text[start : span.start].split()) < SHORT_CLAUSE and scene.text[span.end : span.end + 1] == ","
    start, sure = (span.end + 1, span.end + 1) if opens else (start, span.end)  # "In March 2024, …"
    title = clause_title(scene, start, sure, when=event.when, told=True)
    planned = scene.is_planned(event.when, span.start, span.end, untold=scene.kind is not SectionKind.BACKGROUND)
    return Row(Deed.ACT, title, event.when, planned, scene.names_in(0, len(scene.text)), scene.number)


def _is_day(event: StatedEvent) -> bool:
    return event.when.edtf is not None and DAY.search(event.when.edtf) is not None


def _is_month(event: StatedEvent) -> bool:
    """Tell a month, a quarter or a season from a whole year."""
    return event.when.edtf is not None and MONTH.search(event.when.edtf) is not None


def _has_amount(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a clause states an amount, so that its date is the time of that; how long something took is none."""
    found = quantities(scene.text, scene.language)
    return any(first <= amount.span.start < last and amount.unit not in LENGTHS for amount in found)


def _is_limit(event: StatedEvent) -> bool:
    """Tell whether a date only says until when: "extended the licence until 2031" happened before that."""
    return event.when.edtf is not None and event.when.edtf.startswith("../")


def _noted(scene: Scene, event: StatedEvent) -> Row | None:
    """Read "Committee decision: Thursday" under what comes next."""
    before, colon, _ = scene.text.partition(":")
    if not colon or event.when.span.start < len(before) or len(before.split()) > 2 * SHORT_CLAUSE:
        return None
    if any(scene.table.aims.hold(word.folded) for word in scene.words if word.end <= len(before)):
        return None
    nouns = any(_deed(scene, word) is not None for word in scene.words if word.end <= len(before))
    if scene.kind is not SectionKind.WHATS_NEXT and not nouns:
        return None
    planned = scene.kind is SectionKind.WHATS_NEXT or scene.is_planned(event.when, 0, len(before))
    title = phrase_title(scene, 0, len(before))
    return Row(Deed.ACT, title, event.when, planned, scene.names_in(0, len(scene.text)), scene.number)


def _told(scene: Scene, event: StatedEvent, taken: set[int], spans: Sequence[tuple[int, int]]) -> Row | None:
    """Read "The council votes on the curfew on April 14"."""
    span = event.when.span
    first, last = _clause(scene, span.start)
    word = _nearest(scene, first, last, span.start)
    if word is None and len(scene.text[first:last].split()) <= SHORT_CLAUSE:
        first, last = 0, len(scene.text)
        word = _nearest(scene, first, last, span.start)
    if word is None or word.start in taken or any(start <= word.start < end for start, end in spans):
        return None
    taken.add(word.start)
    deed = _deed(scene, word) or Deed.ACT
    planned = scene.is_planned(event.when, span.start, span.end, untold=True)  # "the council votes on Tuesday"
    title = _occasion(scene, word, event) or _clause_told(scene, word, event, first)
    parties = scene.names_in(0, len(scene.text))
    return Row(deed, title, event.when, planned, parties, scene.number, scene.is_earlier())


def _clause_told(scene: Scene, word: Word, event: StatedEvent, clause: int) -> str:
    """Give the sentence up to what happens; where that is long, the clause in which it happens."""
    start = _title_start(scene, clause, word.start)
    sure = word.end
    title = clause_title(scene, start, sure, when=event.when, told=True)
    alone = scene.text[slice(*_clause(scene, clause))]
    if (
        start < clause
        and len(title) > HEADLINE
        and len(alone.split()) >= SHORT_CLAUSE
        and _may_stand_alone(scene, clause)
    ):
        title = min(title, clause_title(scene, clause, sure, when=event.when, told=True), key=len)
    return title


def _may_stand_alone(scene: Scene, clause: int) -> bool:
    """Tell a clause after one that tells something itself from one that hangs on it: "…, which opens in May"."""
    first = next((word for word in scene.words if word.start >= clause), None)
    parted = any(_deed(scene, word) is not None for word in scene.words if word.end <= clause)
    return parted and first is not None and first.folded not in scene.table.subordinate | scene.table.left


def _occasion(scene: Scene, word: Word, event: StatedEvent) -> str | None:
    """Give "elections of May 2027" where a date stands right after what happens then, whatever else the clause says."""
    between = scene.text[word.end : event.when.span.start]
    near = word.end < event.when.span.start and len(between.split()) <= 1 and not any(mark in between for mark in MARKS)
    if not near or not scene.table.occasions.hold(word.folded) or scene.language == "tr":
        return None
    if scene.table.acts.hold(word.folded) and not _is_noun(scene, word):
        return None  # "the council votes on Friday"
    return phrase_title(scene, word.start, event.when.span.end)


def _is_noun(scene: Scene, word: Word) -> bool:
    """Tell a word that may be a verb, "vote", for a noun: it begins the sentence, or an article stands before it."""
    before = [other for other in scene.words if other.end <= word.start][-1:]
    return not before or before[0].folded.rstrip("'’") in scene.table.left


def _clause(scene: Scene, place: int) -> tuple[int, int]:
    """Give the characters between the marks around a place."""
    start, end = 0, len(scene.text)
    for word in scene.words:
        if word.text in MARKS and word.spaced | (word.text in ",;:)"):
            if word.end <= place:
                start = word.end
            elif word.start >= place:
                end = word.start
                break
    return start, end


def _nearest(scene: Scene, first: int, last: int, place: int) -> Word | None:
    """Find the word nearest to a date that says that something happens."""
    found = [word for word in scene.words if first <= word.start < last and _deed(scene, word) is not None]
    return min(found, key=lambda word: abs(word.start - place), default=None)


def _deed(scene: Scene, word: Word) -> Deed | None:
    table = scene.table
    if table.meetings.hold(word.folded):
        return Deed.MEETING
    if table.acts.hold(word.folded) or table.occasions.hold(word.folded):
        return Deed.ACT
    return None


def _is_said(scene: Scene, event: StatedEvent) -> bool:
    """Tell whether a date only says when somebody spoke: "…, she said on Friday"."""
    before = [word for word in scene.words if word.end <= event.when.span.start][-2:]
    said = name_words(scene.language)
    return any(word.folded in said.said_after | said.said_before and len(word.text) > 3 for word in before)


def _title_start(scene: Scene, clause: int, trigger: int) -> int:
    """Begin a title with the sentence; or with its clause, where a strong mark or a conjunction parts it from the one before."""
    if scene.text[:clause].rstrip().endswith(STRONG_MARKS):
        return clause
    word = next((word for word in scene.words if clause and word.start >= clause), None)
    if word is not None and word.folded in name_words(scene.language).conjunctions:
        return word.end
    return _after_opening(scene, trigger)


def _after_opening(scene: Scene, trigger: int) -> int:
    """Pass over "On Monday," or "Meanwhile," at the beginning of a sentence."""
    opening = min((place for cut in CUTS if (place := scene.text.find(cut)) >= 0), default=0)
    first = scene.words[0].folded.rstrip("'’")
    adverbial = first in name_words(scene.language).openers and first not in scene.table.left
    adverbial = adverbial and not quantities(scene.text[:opening], scene.language)  # "Two counties, …"
    dated = any(event.when.span.start < opening for event in scene.events)
    short = len(scene.text[:opening].split()) <= SHORT_CLAUSE and scene.language != "tr"
    return opening + 1 if short and 0 < opening < trigger and (adverbial or dated) else 0
