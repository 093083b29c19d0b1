"""What all pages of a site share: its words, its known names, its bodies set once, and ways to look things up.

Made once from the `Site`, then only asked.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from explainer.content.types import Event, Figure, Introduction, Overview, Record, Sector, Source, Who
from explainer.languages import words
from explainer.model.addresses import BRIEFING, EVERYTHING, OVERVIEW
from explainer.model.sources import Quotable
from explainer.model.types import Address, Entry, Site
from explainer.pages.bodies import Bodies
from explainer.pages.changes import last_news
from explainer.pages.images import Image
from explainer.pages.markdown import markdown_of
from explainer.pages.markdown_words import TextPart
from explainer.pages.names import known_names
from explainer.pages.prose import Part, setting_of
from explainer.pages.typesetting import set_body
from explainer.pages.when import day

KIND_FOLDERS = ("timeline", "figures", "sectors", "analysis", "who")
MOST_LOOSE_PAGES = 8  # plain pages that the foot of each page lists; more are found on the page that holds everything


class Edition:
    """The site, set in its language."""

    def __init__(
        self, site: Site, images: Mapping[str, Image] = MappingProxyType({}), bodies: Bodies | None = None
    ) -> None:
        self.site = site
        self.images = images  # by file of the output
        self.bodies = bodies or Bodies()
        self.words = words(site.settings.language)
        self.setting = setting_of(site, known_names(site.who))
        self.events = {entry.record.path: entry for entry in site.events}
        self.figures = {entry.record.path: entry for entry in site.figures}
        self.sectors = {entry.record.path: entry for entry in site.sectors}
        self.who = {entry.record.path: entry for entry in site.who}
        self.who_at = {entry.address: path for path, entry in self.who.items()}
        self.shown_drafts = frozenset(held.path for held in site.held_back if held.shown)
        self._sentences: dict[tuple[str, str], int | None] = {}

    @cached_property
    def held(self) -> dict[str, str]:
        """Say of each record that is shown before its time what keeps it back, by its path."""
        return {
            held.path: self.words.waits.format(date=day(held.until, self.words)) if held.until else self.words.draft
            for held in self.site.held_back
            if held.shown
        }

    @cached_property
    def held_at(self) -> dict[Address, str]:
        """Say the same by address."""
        return {self.site.entries[path].address: why for path, why in self.held.items()}

    def body(self, record: Record) -> tuple[Part, ...]:
        """Give a body as HTML, set once for all pages that show it."""
        parts = self.bodies.parts.get(record.path)
        if parts is None:
            parts = self.bodies.parts[record.path] = set_body(record, self.setting)
            self.text(record)  # now, while its tokens are unpacked: doing that again would cost a twentieth of a build
        return parts

    def text(self, record: Record) -> tuple[TextPart, ...]:
        """Give a body as Markdown, set once for all files that show it."""
        text = self.bodies.texts.get(record.path)
        if text is None:
            links = self.site.links.get(record.path, {})
            text = self.bodies.texts[record.path] = markdown_of(record, links, html=self.setting.html)
        return text

    @cached_property
    def title(self) -> str:
        """Give the name of the whole explainer."""
        return self.site.settings.title

    @cached_property
    def file_names(self) -> frozenset[str]:
        """Give the files of all pages that stand on the page that holds everything."""
        return frozenset(address.file for address in self.site.sequence)

    def named(self, folder: str, slugs: Iterable[str]) -> list[str]:
        """Give the paths of published records that front matter names; what is held back is left out."""
        known = self.site.slugs.get(folder, {})
        return [known[slug] for slug in slugs if slug in known]

    def listed(self, folder: str) -> tuple[Entry[Record], ...]:
        """Give the records that the page of a folder lists, in their order."""
        site = self.site
        of_folders: dict[str, tuple[Entry[Record], ...]] = {
            "timeline": site.events,
            "figures": site.figures,
            "sectors": site.sectors,
            "analysis": site.analysis,
            "who": site.who,
        }
        return of_folders[folder]

    def introduction(self, folder: str) -> Entry[Introduction] | None:
        """Give what an editor wrote above a list."""
        return self.site.introductions.get(folder)

    def sentence(self, source: Source) -> tuple[Address, str] | None:
        """Give where on the site a briefing's sentence stands, and what to call the place."""
        for index, briefing in enumerate(self.site.briefings):
            if briefing.text.name != source.briefing:
                continue
            number = self._sentence_number(index, source)
            if number is None:
                return None
            anchor = f"s{number}" if index == 0 else f"{briefing.text.name}-s{number}"
            several = len(self.site.briefings) > 1
            form = self.words.sentence_of_several if several else self.words.sentence_of
            place = form.format(name=briefing.text.headline or briefing.text.name, n=number)
            return Address(BRIEFING, anchor), place
        return None

    def _sentence_number(self, index: int, source: Source) -> int | None:
        key = (source.briefing or "", source.quote or "")
        if key not in self._sentences:
            numbers = self._quotables[index].sentences_of(source.quote or "")
            self._sentences[key] = numbers[0] if numbers else None
        return self._sentences[key]

    @cached_property
    def _quotables(self) -> list[Quotable]:
        return [Quotable(briefing.text) for briefing in self.site.briefings]

    def place_name(self, path: str) -> str:
        """Say what a reader calls the place that a record stands in."""
        record = self.site.entries[path].record
        if isinstance(record, Overview):
            return self.words.overview
        if isinstance(record, Introduction):
            return self.page_name(self.site.entries[path].address)
        return record.title

    def page_name(self, address: Address) -> str:
        """Say what the page at an address is called."""
        return self._page_names.get(address.file, self.title)

    @cached_property
    def _page_names(self) -> dict[str, str]:
        names = {
            entry.address.file: entry.record.title
            for entry in (*self.site.sectors, *self.site.pages, *self.site.introductions.values())
        }
        for folder, address in self.site.listings.items():
            names.setdefault(address.file, getattr(self.words, folder, folder))
        names |= {BRIEFING: self.words.briefing, EVERYTHING: self.words.everything}
        if self.site.overview:
            names[self.site.overview.address.file] = self.words.overview
        return names

    @cached_property
    def last_news(self) -> date | None:
        """Give the latest day for which anything in the site is news; without one there is no feed."""
        return last_news(self.site)

    @cached_property
    def positions(self) -> dict[str, int]:
        """Give the place of each page in the order of reading."""
        return {address.file: index for index, address in enumerate(self.site.sequence)}

    @cached_property
    def navigation(self) -> list[tuple[str, Address]]:
        """Give the pages that every page leads to, in the order of reading."""
        chosen = {entry.address.file for entry in self.site.pages if entry.record.nav}
        wanted = self.listing_files | chosen | {OVERVIEW, BRIEFING}
        addresses = [address for address in self.site.sequence if address.file in wanted]
        at = next((i for i, address in enumerate(addresses) if address.file in chosen), len(addresses))
        addresses.insert(at, Address(EVERYTHING))
        return [(self.page_name(address), address) for address in addresses]

    @cached_property
    def listing_files(self) -> set[str]:
        """Give the pages that list a kind."""
        return {self.site.listings[folder].file for folder in KIND_FOLDERS if folder in self.site.listings}

    @cached_property
    def loose_pages(self) -> list[tuple[str, Address]]:
        """Give the plain pages on top that the navigation leaves out, as long as they are few."""
        entries: list[Entry[Record]] = [entry for entry in self.site.pages if not entry.record.nav]
        entries += [entry for entry in self.site.introductions.values() if entry.address.file not in self.listing_files]
        found = [(entry.record.title, entry.address) for entry in entries if entry.address.file.count("/") == 1]
        return found if len(found) <= MOST_LOOSE_PAGES else []

    @cached_property
    def company(self) -> dict[str, list[str]]:
        """Give, by path in Who's who, all who take part in the same events."""
        found: dict[str, dict[str, None]] = {}
        for entry in self.site.events:
            actors = self.named("who", (*entry.record.people, *entry.record.organisations))
            for path in actors:
                found.setdefault(path, {}).update(dict.fromkeys(other for other in actors if other != path))
        return {path: list(others) for path, others in found.items()}

    def of_sector(self, slug: str) -> tuple[list[Entry[Event]], list[Entry[Figure]], list[Entry[Who]]]:
        """Give the events, figures and organisations that belong to a sector."""
        events = [entry for entry in self.site.events if slug in entry.record.sectors]
        figures = [entry for entry in self.site.figures if slug in entry.record.sectors]
        named = {path for entry in events for path in self.named("who", entry.record.organisations)}
        return events, figures, [entry for entry in self.site.who if entry.record.path in named]

    def sectors_of(self, slugs: Iterable[str]) -> list[Entry[Sector]]:
        """Give the sectors that front matter names."""
        return [self.sectors[path] for path in self.named("sectors", slugs)]


def plain_entries(edition: Edition) -> list[Entry[Record]]:
    """Give all that has a page of its own and is of no kind: plain pages, then what stands above free folders."""
    free = [entry for folder, entry in edition.site.introductions.items() if folder not in KIND_FOLDERS]
    return [*edition.site.pages, *free]
