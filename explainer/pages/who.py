"""Who's who: people, organisations and frameworks, what each does in this story, where each appears and with whom.

Takes the entries in the site's order; gives views kind by kind.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Who, WhoKind
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, frame_of
from explainer.pages.listing import listing_page
from explainer.pages.notes import Row, SourceLine, mention_rows, sourced_text
from explainer.pages.numbers import listed
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.trust import check_notes, correction_notes

HEADINGS = ((WhoKind.PERSON, "people"), (WhoKind.ORGANISATION, "organisations"), (WhoKind.FRAMEWORK, "frameworks"))


class WhoView(Struct, frozen=True):
    """A person, an organisation or a framework as a template writes it."""

    id: str
    href: str
    title: str
    lang: str | None
    draft: str  # what keeps it back, if it is shown before its time
    photo: PhotoView | None
    role: str | None
    also_called: str | None
    text: Markup
    rows: tuple[Row, ...]  # where it appears
    together: tuple[LinkView, ...]
    sources: tuple[SourceLine, ...]
    checks: tuple[str, ...]
    corrections: tuple[str, ...]


class WhoPart(Struct, frozen=True):
    """All of one kind."""

    name: str
    heading: str
    who: tuple[WhoView, ...]


class WhoContext(Struct, frozen=True):
    """What templates/who.html may use."""

    frame: Frame
    words: Words
    introduction: Markup
    parts: tuple[WhoPart, ...]


def who_page(edition: Edition) -> Iterator[tuple[str, WhoContext]]:
    """Set Who's who, if there is anyone."""
    words = edition.words
    page = listing_page(edition, "who", words.about_who, words.kind_facts)
    if page:
        parts = who_parts(page.sheet, 3)
        yield page.file, WhoContext(frame_of(page.sheet, page.leaf), words, page.introduction, parts)


def who_parts(sheet: Sheet, rank: int) -> tuple[WhoPart, ...]:
    """Set everybody, kind by kind; the rank is that of their names."""
    parts: list[WhoPart] = []
    for kind, name in HEADINGS:
        entries = [entry for entry in sheet.edition.site.who if entry.record.kind is kind]
        views = tuple(_who(sheet, entry, rank + 1) for entry in entries)
        if views:
            parts.append(WhoPart(name, getattr(sheet.words, name), views))
    return tuple(parts)


def _who(sheet: Sheet, entry: Entry[Who], rank: int) -> WhoView:
    record, edition = entry.record, sheet.edition
    text, sources = sourced_text(sheet, entry, rank)
    names = listed(list(record.also_called), sheet.words)
    return WhoView(
        id=sheet.id(entry.address),
        href=sheet.href(entry.address),
        title=record.title,
        lang=record.lang if record.lang != sheet.words.code else None,
        photo=photo_of(sheet, entry),
        draft=edition.held.get(record.path, ""),
        role=record.role,
        also_called=sheet.words.also_called.format(names=names) if names else None,
        text=text,
        rows=mention_rows(sheet, entry),
        together=tuple(sheet.link(edition.who[path]) for path in edition.company.get(record.path, ())),
        sources=sources,
        checks=check_notes(sheet, record),
        corrections=correction_notes(sheet, record),
    )
