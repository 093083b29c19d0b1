"""Plain pages: whatever else an editor writes, and the lists of folders that are no kind.

Takes pages and introductions of free folders; gives each at its own address.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Introduction, Page, Record
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.edition import KIND_FOLDERS, Edition
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.notes import SourceLine, source_lines
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.when import day


class ListedPage(Struct, frozen=True):
    """A page in the list of its folder."""

    link: LinkView
    summary: str | None
    date: str | None


class PageContext(Struct, frozen=True):
    """What templates/page.html may use."""

    frame: Frame
    words: Words
    date: str | None
    text: Markup
    sources: tuple[SourceLine, ...]
    below: tuple[ListedPage, ...]


def plain_pages(edition: Edition) -> Iterator[tuple[str, PageContext]]:
    """Set every plain page and every list of a free folder that is not fresh in the output."""
    for entry in edition.site.pages:
        if entry.record.path in edition.bodies.fresh:
            continue
        yield entry.address.file, _context(edition, entry, entry.record.summary, entry.record)
    for folder, introduction in edition.site.introductions.items():
        if folder in KIND_FOLDERS or introduction.record.path in edition.bodies.fresh:
            continue
        below = _below(edition, introduction) if introduction.record.list else ()
        yield introduction.address.file, _context(edition, introduction, introduction.record.summary, None, below)


def _context(
    edition: Edition,
    entry: Entry[Page] | Entry[Introduction],
    summary: str | None,
    page: Page | None,
    below: tuple[Entry[Page], ...] = (),
) -> PageContext:
    sheet = Sheet(edition, entry.address.file)
    text = sheet.body(entry, 2)
    sources = source_lines(sheet, entry.record, quoted=not text)
    listed = tuple(_listed(sheet, other) for other in below)
    about = edition.words.about_page.format(page=entry.record.title, title=edition.title)
    leaf = Leaf(name="page", heading=entry.record.title, description=summary or about, leading=entry, notice=False)
    date = day(page.date, edition.words) if page and page.date else None
    return PageContext(frame_of(sheet, leaf), edition.words, date, text, sources, listed)


def _below(edition: Edition, introduction: Entry[Introduction]) -> tuple[Entry[Page], ...]:
    """Give the pages that lie in the folder itself."""
    folder = introduction.record.path.rpartition("/")[0]
    return tuple(entry for entry in edition.site.pages if _folder(entry.record) == folder)


def _folder(record: Record) -> str:
    return record.path.removesuffix("/index.md").rpartition("/")[0]


def _listed(sheet: Sheet, entry: Entry[Page]) -> ListedPage:
    record = entry.record
    return ListedPage(sheet.link(entry), record.summary, day(record.date, sheet.words) if record.date else None)
