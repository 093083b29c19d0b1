"""The frame of every page: head, masthead, navigation, title with its lines of context and trust, sources, foot.

Takes a sheet that is set to its end, for the sources at the foot are those that were marked on it.
"""

from msgspec import Struct

from explainer.content.types import Record
from explainer.languages.types import Words
from explainer.model.addresses import OVERVIEW
from explainer.model.types import Address, Entry
from explainer.pages.data import PAGE as DATA
from explainer.pages.data import data_words
from explainer.pages.edition import Edition
from explainer.pages.links import PRINT_SHEET, STYLESHEET, relative, way_up
from explainer.pages.metadata import Metadata, metadata_of
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sheet import LinkView, Sheet, SourceView
from explainer.pages.subject import Subject
from explainer.pages.trust import Trust, trust_of
from explainer.pages.when import day

LONGEST_DESCRIPTION = 160


class Frame(Struct, frozen=True):
    """What the layout shows around a page's own text."""

    name: str  # of the page type, for the stylesheet
    head_title: str
    description: str
    metadata: Metadata
    stylesheet: str
    print_sheet: str
    site_title: str
    home: str
    at_home: bool
    navigation: tuple[LinkView, ...]
    heading: str
    context: str | None
    notice: str | None
    draft: str  # what keeps the page back, if it is shown before its time
    photo: PhotoView | None  # of the record that has this page to itself
    trust: Trust
    sources: tuple[SourceView, ...]
    previous: LinkView | None
    following: LinkView | None
    loose: tuple[LinkView, ...]
    publisher: str | None
    licence: str | None
    contact: LinkView | None
    repository: str | None


class Leaf(Struct, frozen=True):
    """What a page says of itself to its frame."""

    name: str
    heading: str
    description: str
    kind: str | None = None
    leading: Entry[Record] | None = None
    shown: tuple[Entry[Record], ...] = ()
    context: str | None = None  # instead of the site's own line
    head_title: str | None = None
    notice: bool = True  # whether the briefing's date concerns it


def frame_of(sheet: Sheet, leaf: Leaf) -> Frame:
    """Put the frame around a page; to be asked last."""
    edition, words, settings = sheet.edition, sheet.words, sheet.edition.site.settings
    at_home = sheet.file == OVERVIEW
    previous, following = _neighbours(sheet)
    path = leaf.leading.record.path if leaf.leading else ""
    return Frame(
        name=leaf.name,
        head_title=leaf.head_title or _head_title(leaf.heading, edition.title, at_home=at_home),
        description=clipped(leaf.description),
        metadata=metadata_of(edition, _subject(sheet, leaf)),
        stylesheet=way_up(sheet.file) + STYLESHEET,
        print_sheet=way_up(sheet.file) + PRINT_SHEET,
        site_title=edition.title,
        home=relative(sheet.file, Address(OVERVIEW)),
        at_home=at_home,
        navigation=_navigation(sheet),
        heading=leaf.heading,
        context=None if at_home else leaf.context or _context(edition),
        notice=_notice(edition, words) if leaf.notice else None,
        draft=edition.held.get(path, ""),
        photo=photo_of(sheet, leaf.leading, lazy=False) if leaf.leading and _is_its_own(leaf.leading, sheet) else None,
        trust=trust_of(sheet, leaf.kind, leaf.heading, leaf.leading, leaf.shown),
        sources=sheet.sources(),
        previous=previous,
        following=following,
        loose=_loose_pages(sheet),
        publisher=settings.publisher or settings.author,
        licence=settings.licence,
        contact=_contact(settings.contact),
        repository=settings.repository,
    )


def _subject(sheet: Sheet, leaf: Leaf) -> Subject:
    return Subject(sheet.file, leaf.name, leaf.heading, leaf.description, leaf.leading, leaf.shown)


def clipped(text: str, longest: int = LONGEST_DESCRIPTION) -> str:
    """Cut a text at a word's end, if it is too long to be shown whole in lists of results."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—") + "…"


def _navigation(sheet: Sheet) -> tuple[LinkView, ...]:
    folder = sheet.file.partition("/")[0]
    views: list[LinkView] = []
    for name, address in sheet.edition.navigation:
        current = "page" if address.file == sheet.file else ""
        if not current and address.file == f"{folder}/index.html":
            current = "true"
        held = sheet.edition.held_at.get(address, "")
        views.append(LinkView(name, relative(sheet.file, address), current=current, held=held))
    return tuple(views)


def _is_its_own(entry: Entry[Record], sheet: Sheet) -> bool:
    return entry.address == Address(sheet.file)


def _head_title(heading: str, title: str, *, at_home: bool) -> str:
    return heading if at_home or heading == title else f"{heading} – {title}"


def _context(edition: Edition) -> str:
    overview = edition.site.overview
    summary = overview.record.summary if overview else None
    return summary or edition.site.settings.description or _part_of(edition)


def _part_of(edition: Edition) -> str:
    quoted = edition.words.quotation.format(text=edition.title)
    return edition.words.context.format(title=quoted)


def _notice(edition: Edition, words: Words) -> str | None:
    if not edition.site.briefings:
        return None
    days = [briefing.text.date for briefing in edition.site.briefings]
    first = days[0]
    if first is None:
        return words.briefing_undated
    return words.briefing_dated.format(date=day(first, words))


def _neighbours(sheet: Sheet) -> tuple[LinkView | None, LinkView | None]:
    index = sheet.edition.positions.get(sheet.file)
    if index is None:
        return None, None
    sequence = sheet.edition.site.sequence
    before = sequence[index - 1] if index else None
    after = sequence[index + 1] if index + 1 < len(sequence) else None
    return _neighbour(sheet, before), _neighbour(sheet, after)


def _neighbour(sheet: Sheet, address: Address | None) -> LinkView | None:
    if address is None:
        return None
    held = sheet.edition.held_at.get(address, "")
    return LinkView(sheet.edition.page_name(address), relative(sheet.file, address), held=held)


def _loose_pages(sheet: Sheet) -> tuple[LinkView, ...]:
    loose = [*sheet.edition.loose_pages, (data_words(sheet.words).title, Address(DATA))]
    held = sheet.edition.held_at
    return tuple(LinkView(name, relative(sheet.file, address), held=held.get(address, "")) for name, address in loose)


def _contact(contact: str | None) -> LinkView | None:
    if not contact:
        return None
    if contact.lower().startswith(("https:", "http:", "mailto:")):
        return LinkView(contact.removeprefix("mailto:"), contact)
    return LinkView(contact, f"mailto:{contact}" if "@" in contact else "")
