"""What happens in a story, dated or not: the rows of its timeline.

Takes a briefing's text and what was found in it; gives its happenings in the order of the text: what the lead reports, sales
and agreements between named parties, and dated events of which the words say that something happens. The period of a
figure is none, nor is "since 2019". What the text tells twice is given once. Refuses nothing.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from explainer.briefing.happening_clauses import clause_rows, lead_row
from explainer.briefing.happening_phrases import phrase_rows
from explainer.briefing.happening_rows import Deed, Row, Scene, scenes
from explainer.briefing.types import (
    BriefingText,
    Happening,
    NamedOrganisation,
    NamedPerson,
    NamedSector,
    SectionKind,
    StatedEvent,
)

PERHAPS_NEWS = (
    SectionKind.OTHER,
    SectionKind.DETAILS,
    SectionKind.BOTTOM_LINE,
)  # kinds under which a text may begin with what it reports
NEAR = 2  # sentences between two mentions of one agreement


class Found(Struct, frozen=True):
    """A row with the sentences that tell of it."""

    row: Row
    scenes: tuple[Scene, ...]


def happenings(
    text: BriefingText,
    events: tuple[StatedEvent, ...],
    people: tuple[NamedPerson, ...],
    organisations: tuple[NamedOrganisation, ...],
    sectors: tuple[NamedSector, ...],
) -> tuple[Happening, ...]:
    """Give the happenings of a briefing, each once, with who and what the sentences that tell of it name."""
    found: list[Found] = []
    leads = _leads(text)
    for scene in scenes(text, events, people, organisations):
        lead = lead_row(scene, sure=leads[scene.number]) if scene.number in leads else None
        phrases = [] if lead else list(phrase_rows(scene))
        for row in [lead] if lead else [*phrases, *clause_rows(scene, phrases)]:
            if row.title:
                _add(found, Found(row, (scene,)))
    listed = tuple(sector.name for sector in sectors)
    return tuple(_happening(one, listed) for one in found)


def _leads(text: BriefingText) -> dict[int, bool]:
    """Give the first sentence of each story's news, by number; False where no label says that it is news."""
    news: dict[int | None, tuple[int, bool]] = {}
    for sentence in text.sentences:
        if sentence.section is None:
            continue
        section = text.sections[sentence.section]
        if section.kind is SectionKind.WHATS_HAPPENING or section.label is None:
            known = news.get(section.story)
            news[section.story] = known if known and known[1] else (sentence.number, True)
        elif section.story not in news and section.kind in PERHAPS_NEWS:
            news[section.story] = (sentence.number, False)
    return dict(news.values())


def _add(found: list[Found], new: Found) -> None:
    """Add a row, or join it to the row that tells of the same."""
    for place, old in enumerate(found[-MOST_COMPARED:], start=max(0, len(found) - MOST_COMPARED)):
        if _is_same(old, new):
            found[place] = _joined(old, new)
            return
    found.append(new)


MOST_COMPARED = 60  # rows; a timeline has fewer, a hostile text must not cost their square


def _is_same(old: Found, new: Found) -> bool:
    one, other = old.row, new.row
    if one.title == other.title and one.sentence == other.sentence:
        return True
    if not _dates_agree(one, other):
        return False
    if one.title.casefold() == other.title.casefold():
        return True
    if one.deed is not other.deed or one.deed is Deed.ACT:
        return False
    shared = one.parties & other.parties
    if one.deed is Deed.SALE:
        return len(shared) > 1 or (bool(shared) and min(len(one.parties), len(other.parties)) == 1)
    near = abs(old.scenes[-1].number - new.scenes[0].number) <= NEAR
    if one.deed is Deed.DEAL:
        return bool(shared) or (near and not (one.parties and other.parties))
    return bool(shared) and one.when is not None and other.when is not None


def _dates_agree(one: Row, other: Row) -> bool:
    if one.when is None or other.when is None:
        return True
    if one.when.edtf and other.when.edtf:
        return one.when.edtf == other.when.edtf
    return one.when.written.casefold() == other.when.written.casefold()


def _joined(old: Found, new: Found) -> Found:
    """Keep the first row, with the date, the parties and the sentences of both; a dated one gives the title."""
    one, other = old.row, new.row
    better = other if one.when is None and other.when is not None and one.deed is not Deed.LEAD else one
    row = structs.replace(
        better,
        when=one.when or other.when,
        parties=one.parties | other.parties,
        earlier=one.earlier or other.earlier,
        planned=one.planned and other.planned,
    )
    return Found(row, old.scenes + new.scenes)


def _happening(found: Found, sectors: Sequence[str]) -> Happening:
    row = found.row
    people = [name for scene in found.scenes for name in scene.people if name in row.parties]
    organisations = [name for scene in found.scenes for name in scene.organisations if name in row.parties]
    named = [sector for sector in sectors if any(scene.names_sector(sector, sectors) for scene in found.scenes)]
    return Happening(
        title=row.title,
        when=row.when,
        planned=row.planned,
        people=_once(people),
        organisations=_once(organisations),
        sectors=_once(named),
        sentence=row.sentence,
        earlier=row.earlier,
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
