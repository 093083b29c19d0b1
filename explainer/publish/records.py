"""The records of the site as rows of data.

Takes the site, set in its language; gives rows. Links and texts lead to the pages: by full
addresses where the site's is known, else from the folder of the data files.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from explainer.content.types import FOLDERS, Analysis, Event, Figure, Overview, Page, Record, Sector, Source, Who
from explainer.model.addresses import BRIEFING
from explainer.model.types import Address, BriefingInSite, Entry
from explainer.pages.data import SITE_JSON
from explainer.pages.edition import Edition
from explainer.pages.links import relative
from explainer.pages.numbers import shown
from explainer.pages.subject import full_address
from explainer.publish.leaves import Leaf
from explainer.publish.rows import (
    AnalysisRow,
    BriefingRow,
    CorrectionRow,
    EventRow,
    FigureRow,
    PageRow,
    PhotoRow,
    SectorRow,
    SentenceRow,
    SiteRow,
    SourceRow,
    WhoRow,
)

TEXT_RANK = 2  # of the uppermost headings in a text


def record_id(entry: Entry[Record]) -> str:
    """Name a record for good: its kind and its slug."""
    record = entry.record
    if isinstance(record, Overview):
        return "overview"
    folder = FOLDERS.get(type(record))
    return f"{folder}/{record.slug}" if folder else f"pages/{entry.address.file.removesuffix('/index.html')}"


class Recorder:
    """Makes rows of one site."""

    def __init__(self, edition: Edition) -> None:
        self.edition, self.site = edition, edition.site
        self.ids = {path: record_id(entry) for path, entry in self.site.entries.items()}

    def href(self, address: Address) -> str:
        """Write the link from a data file to an address."""
        return full_address(self.site.settings.url, address) or relative(SITE_JSON, address)

    def about_site(self) -> SiteRow:
        """Say which site the data is from."""
        settings = self.site.settings
        return SiteRow(
            title=settings.title,
            description=settings.description,
            language=self.edition.words.code,
            url=full_address(settings.url, Address("index.html")),
            author=settings.author,
            publisher=settings.publisher,
            licence=settings.licence,
            repository=settings.repository,
            contact=settings.contact,
        )

    def event(self, entry: Entry[Event]) -> EventRow:
        """Give an event."""
        record, state = entry.record, self.site.event_states.get(entry.record.path)
        return EventRow(
            **self._common(entry),
            status=record.status.value,
            passed=bool(state and state.passed),
            date=record.date.text if record.date else None,
            first_day=record.date.first if record.date else None,
            last_day=record.date.last if record.date else None,
            as_written=record.as_written,
            before=self._named("timeline", record.before),
            after=self._named("timeline", record.after),
            people=self._named("who", record.people),
            organisations=self._named("who", record.organisations),
            sectors=self._named("sectors", record.sectors),
        )

    def figure(self, entry: Entry[Figure]) -> FigureRow:
        """Give a figure."""
        record = entry.record
        return FigureRow(
            **self._common(entry),
            value=record.value,
            value_max=record.value_max,
            unit=record.unit,
            currency=record.currency,
            qualifier=record.qualifier.value if record.qualifier else None,
            period=record.period.text if record.period else None,
            counts=record.counts,
            as_written=record.as_written,
            shown=str(shown(record, self.edition.words)),
            definition=record.definition,
            compare_with=self._named("figures", record.compare_with),
            sectors=self._named("sectors", record.sectors),
        )

    def sector(self, entry: Entry[Sector]) -> SectorRow:
        """Give a sector."""
        return SectorRow(**self._common(entry), summary=entry.record.summary)

    def thought(self, entry: Entry[Analysis]) -> AnalysisRow:
        """Give a thought."""
        return AnalysisRow(**self._common(entry), statement=entry.record.statement.value)

    def who(self, entry: Entry[Who]) -> WhoRow:
        """Give a person, an organisation or a framework."""
        record = entry.record
        return WhoRow(
            **self._common(entry),
            kind=record.kind.value,
            role=record.role,
            also_called=record.also_called,
            lang=record.lang,
        )

    def page(self, entry: Entry[Record], summary: str | None) -> PageRow:
        """Give the overview, what stands above a list, or any other page."""
        day = entry.record.date if isinstance(entry.record, Page) else None
        return PageRow(**self._common(entry), summary=summary, day=day)

    def briefing(self, number: int, briefing: BriefingInSite) -> BriefingRow:
        """Give a briefing; `number` counts from 0."""
        text = briefing.text
        return BriefingRow(
            name=text.name,
            language=text.language,
            headline=text.headline,
            date=text.date,
            credits=text.credits,
            sentences=tuple(self._sentences(briefing, f"{text.name}-" if number else "")),
        )

    def _sentences(self, briefing: BriefingInSite, prefix: str) -> Iterator[SentenceRow]:
        used = {use.sentence: use.paths for use in briefing.uses}
        for sentence in briefing.text.sentences:
            section = briefing.text.sections[sentence.section] if sentence.section is not None else None
            yield SentenceRow(
                id=f"briefings/{briefing.text.name}/s{sentence.number}",
                number=sentence.number,
                text=sentence.text,
                label=section.label if section else None,
                link=self.href(Address(BRIEFING, f"{prefix}s{sentence.number}")),
                used_in=self._ids(used.get(sentence.number, ())),
            )

    def _common(self, entry: Entry[Record]) -> dict[str, Any]:
        record = entry.record
        return {
            "id": self.ids[record.path],
            "title": record.title,
            "link": self.href(entry.address),
            "text": self._text(entry),
            "photo": self._photo(record),
            "sources": tuple(self._source(source) for source in record.sources),
            "mentioned_in": self._ids(dict.fromkeys(mention.path for mention in entry.mentions)),
            "published": record.published,
            "updated": record.updated,
            "checked": record.checked,
            "check_again": record.check_again,
            "corrections": tuple(CorrectionRow(correction.date, correction.text) for correction in record.corrections),
        }

    def _text(self, entry: Entry[Record]) -> str:
        if not entry.record.body.tokens:
            return ""
        leaf = Leaf(self.edition, SITE_JSON, self.href)
        body = leaf.body(entry, TEXT_RANK)
        return "\n\n".join(part for part in (body, "\n".join(leaf.notes())) if part)

    def _photo(self, record: Record) -> PhotoRow | None:
        photo = record.photo
        if photo is None:
            return None
        address = self.site.links.get(record.path, {}).get(photo.file or "")
        return PhotoRow(file=self.href(address) if address else None, alt=photo.alt, credit=photo.credit)

    def _source(self, source: Source) -> SourceRow:
        found = self.edition.sentence(source) if source.briefing else None
        number = found[0].anchor.rpartition("s")[2] if found and found[0].anchor else None
        return SourceRow(
            quote=source.quote,
            briefing=source.briefing,
            sentence=int(number) if number else None,
            title=source.title,
            url=source.url,
            accessed=source.accessed,
        )

    def _named(self, folder: str, slugs: Iterable[str]) -> tuple[str, ...]:
        return self._ids(self.edition.named(folder, slugs))

    def _ids(self, paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.ids[path] for path in paths)
