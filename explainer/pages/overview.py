"""The overview: the story in the order that explains it, each part leading to the page that says more.

Takes the overview's body, parted at its headings, and what the records add: the brief, the numbers, the latest and the
next event, the sectors, what is open. The editor's order of headings is kept.
"""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from explainer.content.types import Overview, Photo
from explainer.languages.types import Words
from explainer.model.addresses import BRIEFING, EVERYTHING, OVERVIEW
from explainer.model.types import Address, Entry
from explainer.pages.brief import BriefLine, brief_of
from explainer.pages.edition import Edition
from explainer.pages.figures import FigureLine, figure_line
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.notes import marked_at_its_end
from explainer.pages.numbers import counted
from explainer.pages.open_questions import all_questions
from explainer.pages.photos import credited
from explainer.pages.prose import Passage, kind_of, passages
from explainer.pages.sectors import SectorView, sector_line
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.timeline import EventLine, event_line, state_of
from explainer.pages.typesetting import set_tokens

CLOSING = frozenset({"analysis", "big_picture", "bottom_line"})  # what the records add stands before these
INTERPRETING = frozenset({"analysis", "big_picture"})
MOST_FIGURES = 6
MOST_QUESTIONS = 8
MORE: Mapping[str, str] = {  # kind of part -> the listing that says more
    "whats_happening": "who",
    "why_it_matters": "analysis",
    "details": "timeline",
    "whats_next": "timeline",
    "background": "timeline",
    "figures": "figures",
    "events": "timeline",
    "sectors": "sectors",
    "analysis": "analysis",
    "big_picture": "analysis",
}


class OverviewPart(Struct, frozen=True):
    """A part of the overview: written by the editor, or made from records."""

    name: str  # a kind of section, or "events", "sectors", "questions"
    id: str
    heading: str
    text: Markup
    interprets: bool
    more: LinkView | None


class Moment(Struct, frozen=True):
    """An event by which a reader knows where the story stands."""

    label: str
    event: EventLine


class OverviewBody(Struct, frozen=True):
    """All that stands on the overview below its title."""

    brief: tuple[BriefLine, ...]
    lead: Markup  # what the editor wrote before the first heading
    parts: tuple[OverviewPart, ...]
    figures: tuple[FigureLine, ...]
    moments: tuple[Moment, ...]
    sectors: tuple[SectorView, ...]
    questions: tuple[Markup, ...]
    credits: tuple[str, ...]


class OverviewContext(Struct, frozen=True):
    """What templates/overview.html may use."""

    frame: Frame
    words: Words
    body: OverviewBody


def overview_page(edition: Edition) -> Iterator[tuple[str, OverviewContext]]:
    """Set the overview; a site without one still has its first page."""
    sheet = Sheet(edition, OVERVIEW)
    body = overview_body(sheet, 2)
    entry = edition.site.overview
    summary = entry.record.summary if entry else None
    about = summary or edition.site.settings.description or edition.words.about_overview.format(title=edition.title)
    leaf = Leaf(
        name="overview",
        heading=entry.record.title if entry else edition.title,
        description=about,
        kind=edition.words.kind_mixed if edition.site.analysis else edition.words.kind_facts,
        leading=entry,
        shown=(*edition.site.events, *edition.site.figures, *edition.site.sectors),
    )
    yield OVERVIEW, OverviewContext(frame_of(sheet, leaf), edition.words, body)


def overview_body(sheet: Sheet, rank: int) -> OverviewBody:
    """Set what stands on the overview; the rank is that of its headings.

    On the page that holds everything, what the records add stands in full further down, and is left out here.
    """
    entry = sheet.edition.site.overview
    stretches = passages(entry.record.body) if entry else ()
    brief = _brief(sheet, entry, stretches) if entry and not sheet.whole else ()
    lead = [_set(sheet, entry, stretch, rank) for stretch in stretches if entry and not stretch.heading]
    headed = [stretch for stretch in stretches if stretch.heading]
    at = next((index for index, stretch in enumerate(headed) if kind_of(stretch, sheet.words) in CLOSING), len(headed))
    before = [_written(sheet, entry, stretch, rank) for stretch in headed[:at] if entry]
    added = _added(sheet)
    after = [_written(sheet, entry, stretch, rank) for stretch in headed[at:] if entry]
    lead_text, parts = Markup().join(lead), (*before, *added.parts, *after)
    if entry and entry.record.sources:
        lead_text, parts = _sourced(sheet, entry.record, lead_text, parts)
    return OverviewBody(
        brief=brief,
        lead=lead_text,
        parts=parts,
        figures=added.figures,
        moments=added.moments,
        sectors=added.sectors,
        questions=() if sheet.whole else _first_questions(sheet),
        credits=_credits(entry.record.photo, sheet.words) if entry else (),
    )


def _sourced(
    sheet: Sheet, record: Overview, lead: Markup, parts: tuple[OverviewPart, ...]
) -> tuple[Markup, tuple[OverviewPart, ...]]:
    """End what the editor wrote with the marks of its sources."""
    last = next((part for part in reversed(parts) if part.text), None)
    if last is None:
        return marked_at_its_end(sheet, lead, record), parts
    marked = replace(last, text=marked_at_its_end(sheet, last.text, record))
    return lead, tuple(marked if part is last else part for part in parts)


class Added(Struct, frozen=True):
    """What the records add to the overview."""

    parts: tuple[OverviewPart, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    moments: tuple[Moment, ...] = ()
    sectors: tuple[SectorView, ...] = ()


def _added(sheet: Sheet) -> Added:
    if sheet.whole:
        return Added()
    site = sheet.edition.site
    figures = tuple(figure_line(sheet, figure) for figure in site.figures[:MOST_FIGURES])
    moments = tuple(_moments(sheet))
    sectors = tuple(sector_line(sheet, sector) for sector in site.sectors)
    there = {"figures": bool(figures), "events": bool(moments), "sectors": bool(sectors)}
    return Added(tuple(_made(sheet, there)), figures, moments, sectors)


def _moments(sheet: Sheet) -> Iterator[Moment]:
    """Tell where the story stands: what happened last, what should have happened since, what comes next."""
    words = sheet.words
    states = {entry.record.path: state_of(sheet.edition, entry) for entry in sheet.edition.site.events}
    for state, which, label in (
        ("happened", -1, words.latest),
        ("passed", -1, words.was_due),
        ("planned", 0, words.upcoming),
    ):
        entries = [entry for entry in sheet.edition.site.events if states[entry.record.path] == state]
        if entries:
            yield Moment(label, event_line(sheet, entries[which]))


def _brief(sheet: Sheet, entry: Entry[Overview], stretches: Sequence[Passage]) -> tuple[BriefLine, ...]:
    kinds = {kind_of(stretch, sheet.words): stretch for stretch in reversed(stretches) if stretch.heading}
    if stretches:
        kinds.setdefault("whats_happening", stretches[0])
    return brief_of(sheet, entry, kinds)


def _first_questions(sheet: Sheet) -> tuple[Markup, ...]:
    questions = all_questions(sheet)
    left = len(questions) - MOST_QUESTIONS
    if left <= 1:
        return questions
    more = counted(sheet.words.n_more, left, sheet.words)
    link = Markup('<a href="{}">{}</a>').format(sheet.href(Address(EVERYTHING, "_unknown")), more)
    return (*questions[:MOST_QUESTIONS], link)


def _credits(photo: Photo | None, words: Words) -> tuple[str, ...]:
    credit = credited(photo.credit, words) if photo and not photo.file else None
    return (credit,) if credit else ()


def _set(sheet: Sheet, entry: Entry[Overview], stretch: Passage, rank: int) -> Markup:
    return sheet.fill(set_tokens(entry.record, stretch.tokens, sheet.edition.setting), entry, rank)


def _written(sheet: Sheet, entry: Entry[Overview], stretch: Passage, rank: int) -> OverviewPart:
    kind = kind_of(stretch, sheet.words)
    text = _set(sheet, entry, stretch, rank + 1)
    return OverviewPart(
        name=kind,
        id=sheet.id(Address(OVERVIEW, stretch.anchor)) if stretch.anchor else "",
        heading=stretch.heading or "",
        text=text,
        interprets=kind in INTERPRETING,
        more=_more(sheet, kind),
    )


def _made(sheet: Sheet, there: Mapping[str, bool]) -> Iterator[OverviewPart]:
    words = sheet.words
    names = {folder: sheet.edition.page_name(address) for folder, address in sheet.edition.site.listings.items()}
    headings = {
        "figures": words.sections["figures"],
        "events": names.get("timeline", words.timeline),
        "sectors": names.get("sectors", words.sectors),
    }
    for name, heading in headings.items():
        if there[name]:
            yield OverviewPart(name, f"_{name}", heading, Markup(), False, _more(sheet, name))


def _more(sheet: Sheet, kind: str) -> LinkView | None:
    if kind == "bottom_line" and sheet.edition.site.briefings:
        return LinkView(sheet.words.briefing, sheet.href(Address(BRIEFING)))
    address = sheet.edition.site.listings.get(MORE.get(kind, ""))
    return LinkView(sheet.edition.page_name(address), sheet.href(address)) if address else None
