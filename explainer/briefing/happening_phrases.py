"""Sales and agreements told as a phrase: "the sale of Norvik to Tarnby", "a 2025 political agreement".

Takes a scene; gives a row for each such phrase that names its parties or its date. Refuses nothing.
"""

from collections.abc import Iterator

from explainer.briefing.happening_rows import Deed, Row, Scene
from explainer.briefing.happening_titles import phrase_title
from explainer.briefing.name_words import name_words
from explainer.briefing.types import CalendarExpression, SectionKind

LONGEST = 90  # characters of a Turkish phrase
MOST_ADJECTIVES = 4  # words before the noun
NEXT_DATE = 8  # characters: "…, in 2022"
FARTHEST_DATE = 80  # characters between a named treaty and the date of its signing


def phrase_rows(scene: Scene) -> Iterator[Row]:
    """Give the sales and agreements that stand as nouns in a sentence, with their parties or their date."""
    if scene.kind is SectionKind.FIGURES and not scene.organisations:
        return
    for place, word in enumerate(scene.words):
        deed = _deed(scene, word.folded)
        if deed is None:
            continue
        turkish = scene.language == "tr"
        start, end = (
            (_turkish_start(scene, place), _turkish_end(scene, place))
            if turkish
            else (_start(scene, place), _end(scene, place))
        )
        parties = scene.names_in(start, end)
        when = _date(scene, start, end, named=word.capital and start < word.start)
        if not _tells(scene, deed, parties, when, end):
            continue
        ahead = scene.lies_ahead(when)
        planned = _is_intended(scene, place) if ahead is None else ahead
        title = phrase_title(scene, start, end)
        if turkish and " " not in title and when is not None:
            continue  # "Sözleşme 11 Aralık'ta imzalanacak" is told as a clause
        yield Row(deed, title, when, planned, parties, scene.number, scene.is_earlier(), start, end)


def _deed(scene: Scene, folded: str) -> Deed | None:
    if scene.table.sales.hold(folded):
        return Deed.SALE
    return Deed.DEAL if scene.table.deals.hold(folded) else None


def _tells(scene: Scene, deed: Deed, parties: frozenset[str], when: CalendarExpression | None, end: int) -> bool:
    """Tell whether a phrase says enough: a sale of something named, an agreement of somebody or of a time."""
    if deed is Deed.SALE:
        return any(name in scene.organisations for name in parties)
    return when is not None or any(name in scene.people for name in parties) or len(parties) > 1


def _start(scene: Scene, noun: int) -> int:
    """Give where the phrase begins: adjectives, a year, whose it is; not articles, prepositions and verbs before them."""
    words, table = scene.words, scene.table
    first = noun
    while first > 0 and noun - first < MOST_ADJECTIVES:
        word = words[first - 1]
        if not word.is_word or word.folded.rstrip("'’") in table.left or word.folded.rstrip("'’") in table.borders:
            break
        first -= 1
    determined = first > 0 and words[first - 1].folded.rstrip("'’") in table.left
    while first < noun and not (determined or first == 0) and not words[first].text[0].isdigit():
        first += 1  # without an article, what stands before the noun may be a verb
    weak = scene.language == "de" and first < noun and words[first].folded.endswith("e") and first > 0
    if weak and words[first - 1].folded in ("der", "die", "das"):
        first -= 1  # "der frühere Verkauf": the adjective cannot stand without its article
    return words[first].start


def _turkish_start(scene: Scene, noun: int) -> int:
    """Give where a Turkish phrase begins: all that belongs to a noun stands before it, "Norvik'in Tarnby'ye satışı"."""
    words = scene.words
    first = noun
    while first > 0:
        word = words[first - 1]
        small = word.folded in scene.table.links or (word.text[0] in "'’" and not word.spaced)
        earlier = any(word.folded in phrase.split() for phrase in scene.table.earlier)
        if not (word.capital or small or earlier):
            break
        first -= 1
    if words[noun].capital or not scene.table.deals.hold(words[noun].folded):
        return words[first].start
    reach = range(max(0, words[noun].end - LONGEST), words[noun].start)
    dates = [event.when.span.start for event in scene.events if event.when.span.start in reach]
    if dates:
        return min(dates[-1], words[first].start)
    return min([words[first].start, *(start for start, _ in _covered(scene) if start in reach)])


def _turkish_end(scene: Scene, noun: int) -> int:
    """Give where a Turkish noun ends without its case: "anlaşmayı" is "anlaşma", "gümrük anlaşmasını" "gümrük anlaşması"."""
    word = scene.words[noun]
    bases = [base for base in scene.table.deals.beginnings if word.folded.startswith(base) and not word.capital]
    if not bases:
        return word.end
    ending = word.folded[max(map(len, bases)) :]
    whose = 2 if ending.startswith(("si", "su", "sü")) else int(len(ending) > 1 and ending[1] == "n")
    return word.end - len(ending) + whose


def _end(scene: Scene, noun: int) -> int:
    """Give where the phrase ends: with the last name or date that only links part from the noun."""
    words = scene.words
    covered = _covered(scene)
    end = words[noun].end
    for place in range(noun + 1, len(words)):
        word = words[place]
        if any(start <= word.start < stop for start, stop in covered):
            end = word.end
        elif not _links(scene, place, noun):
            break
    return end


def _links(scene: Scene, place: int, noun: int) -> bool:
    """Tell whether a word may stand between a noun and its parties: a link, a capital, in some languages an adjective."""
    word = scene.words[place]
    adjectives = name_words(scene.language).adjective_endings
    adjective = bool(adjectives) and place <= noun + 2 and word.text.islower() and word.folded.endswith(adjectives)
    return word.folded.rstrip("'’") in scene.table.links or (word.capital and word.spaced) or adjective


def _covered(scene: Scene) -> list[tuple[int, int]]:
    """Give the stretches of a sentence that are names or dates."""
    spans = [(event.when.span.start, event.when.span.end) for event in scene.events]
    folded = scene.text.casefold()
    if len(folded) != len(scene.text):
        return spans
    for form, _ in scene.forms:
        start = folded.find(form.casefold())
        if start >= 0:
            spans.append((start, start + len(form)))
    return spans


def _date(scene: Scene, start: int, end: int, *, named: bool) -> CalendarExpression | None:
    for event in scene.events:
        span = event.when.span
        if start <= span.start < end or 0 <= span.start - end <= NEXT_DATE:
            return None if event.when.edtf and event.when.edtf.startswith("../") else event.when
        if named and scene.language != "tr" and end <= span.start <= end + FARTHEST_DATE:
            return event.when
        if scene.language == "tr" and span.end <= start and len(scene.text[span.end : start].split()) <= 2:
            return event.when  # "2024'te imzalanan protokol"
    return None


def _is_intended(scene: Scene, noun: int) -> bool:
    """Tell a planned sale from one that took place, where it has no date."""
    return any(scene.table.future.hold(word.folded) for word in scene.words[max(0, noun - 5) : noun])
