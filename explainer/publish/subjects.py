"""The pages of the site, for what speaks of them to machines: sitemap, feed, cards, twins.

Takes the site, set in its language; gives what each page is about, in reading order: the same heading and description
that the page itself has, and the records whose changes change it. Pages at old addresses and the page for what is not
found are none.
"""

from collections.abc import Callable, Iterator

from explainer.content.types import Record
from explainer.model.addresses import BRIEFING, EVERYTHING, OVERVIEW
from explainer.model.types import Address, Entry
from explainer.pages.data import PAGE, data_words
from explainer.pages.edition import KIND_FOLDERS, Edition
from explainer.pages.subject import Subject


def subjects(edition: Edition) -> tuple[Subject, ...]:
    """Give every page of the site."""
    made = {subject.file: subject for make in MAKERS for subject in make(edition)}
    ordered = [made.pop(address.file) for address in edition.site.sequence if address.file in made]
    return (*ordered, *made.values())


def _overview(edition: Edition) -> Iterator[Subject]:
    site = edition.site
    entry = site.overview
    summary = entry.record.summary if entry else None
    about = summary or site.settings.description or edition.words.about_overview.format(title=edition.title)
    heading = entry.record.title if entry else edition.title
    yield Subject(OVERVIEW, "overview", heading, about, entry, (*site.events, *site.figures, *site.sectors))


def _listings(edition: Edition) -> Iterator[Subject]:
    site, words = edition.site, edition.words
    shown: dict[str, tuple[Entry[Record], ...]] = {
        "timeline": site.events, "figures": site.figures, "sectors": site.sectors, "analysis": site.analysis,
        "who": site.who,
    }  # fmt: skip
    for folder in KIND_FOLDERS:
        if folder not in site.listings:
            continue
        introduction = edition.introduction(folder)
        summary = introduction.record.summary if introduction else None
        about: str = getattr(words, f"about_{folder}")
        yield Subject(
            site.listings[folder].file,
            folder,
            edition.page_name(site.listings[folder]),
            summary or about.format(title=edition.title),
            introduction,
            shown[folder],
        )


def _sectors(edition: Edition) -> Iterator[Subject]:
    for entry in edition.site.sectors:
        about = edition.words.about_sector.format(sector=entry.record.title, title=edition.title)
        events, figures, _ = edition.of_sector(entry.record.slug)
        description = entry.record.summary or about
        yield Subject(entry.address.file, "sector", entry.record.title, description, entry, (*events, *figures))


def _pages(edition: Edition) -> Iterator[Subject]:
    site = edition.site
    free = [entry for folder, entry in site.introductions.items() if folder not in KIND_FOLDERS]
    told = [
        *((entry, entry.record.summary) for entry in site.pages),
        *((entry, entry.record.summary) for entry in free),
    ]
    for entry, summary in told:
        about = edition.words.about_page.format(page=entry.record.title, title=edition.title)
        yield Subject(entry.address.file, "page", entry.record.title, summary or about, entry)


def _briefing(edition: Edition) -> Iterator[Subject]:
    if edition.site.briefings:
        about = edition.words.about_briefing.format(title=edition.title)
        yield Subject(BRIEFING, "briefing", edition.page_name(Address(BRIEFING)), about)


def _everything(edition: Edition) -> Iterator[Subject]:
    site = edition.site
    about = edition.words.about_everything.format(title=edition.title)
    yield Subject(EVERYTHING, "everything", edition.title, about, None, tuple(site.entries.values()))


def _data(edition: Edition) -> Iterator[Subject]:
    said, site = data_words(edition.words), edition.site
    about = said.about.format(title=edition.title)
    yield Subject(PAGE, "data", said.title, about, None, tuple(site.entries.values()))


MAKERS: tuple[Callable[[Edition], Iterator[Subject]], ...] = (
    _overview, _listings, _sectors, _pages, _briefing, _everything, _data,
)  # fmt: skip
