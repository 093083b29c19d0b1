"""The line of trust near a page's title: what kind of work it is, by whom, from when, checked, corrected, how to cite.

Takes the records that a page shows; gives only what is known of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from msgspec import Struct

from explainer.content.types import Record
from explainer.model.types import Address, Entry
from explainer.pages.changes import modified_on, published_on
from explainer.pages.citing import Citation, Work, cite
from explainer.pages.edition import Edition
from explainer.pages.numbers import counted
from explainer.pages.sheet import Sheet
from explainer.pages.when import day


class CorrectionView(Struct, frozen=True):
    """A correction, where it is listed at the top: with the way to the fact it concerns."""

    text: str
    href: str
    record: str


class Trust(Struct, frozen=True):
    """What a reader may know before believing a page."""

    facts: tuple[str, ...]  # short statements, "Checked 9 May 2026"
    overdue: bool  # a check that was due is not done
    corrections: tuple[CorrectionView, ...]
    n_corrections: str
    citation: Citation


def trust_of(
    sheet: Sheet, kind: str | None, title: str, leading: Entry[Record] | None, shown: Iterable[Entry[Record]] = ()
) -> Trust:
    """Gather what is known of a page: from the record that leads it, and from all that it shows.

    A page without a record of its own was published when the overview was; changed and checked is only what it shows.
    """
    entries = [*([leading] if leading else []), *shown]
    published = _published(sheet, leading)
    corrections = _corrections(sheet, entries)
    return Trust(
        facts=tuple(fact for fact in _facts(sheet, kind, leading, entries, published) if fact),
        overdue=bool(leading and is_overdue(sheet, leading.record)),
        corrections=corrections,
        n_corrections=counted(sheet.words.n_corrections, len(corrections), sheet.words) if corrections else "",
        citation=_citation(sheet, title, published),
    )


def standing_of(edition: Edition) -> str:
    """Say of which day the site is, for its printed pages: of its last change, else of its publication or briefing."""
    site, words = edition.site, edition.words
    modified = modified_on(site.entries.values(), site.today)
    published = published_on(site.overview.record, site.today) if site.overview else None
    reported = max((briefing.text.date for briefing in site.briefings if briefing.text.date), default=None)
    for form, known in ((words.updated, modified), (words.published, published), ("{date}", reported)):
        if known:
            return form.format(date=day(known, words))
    return ""


def is_overdue(sheet: Sheet, record: Record) -> bool:
    """Tell whether a record was to be checked again by now."""
    return record.check_again is not None and record.check_again < sheet.edition.site.today


def check_notes(sheet: Sheet, record: Record) -> tuple[str, ...]:
    """Say when a record was checked and is to be checked again, as far as that is given."""
    words = sheet.words
    again = words.check_overdue if is_overdue(sheet, record) else words.check_again
    dated = ((words.checked, record.checked), (again, record.check_again))
    return tuple(form.format(date=day(when, words)) for form, when in dated if when)


def correction_notes(sheet: Sheet, record: Record) -> tuple[str, ...]:
    """Word the corrections of a record, for the place of the fact itself."""
    words = sheet.words
    return tuple(
        words.correction_at.format(date=day(correction.date, words), text=correction.text)
        for correction in record.corrections
    )


def _published(sheet: Sheet, leading: Entry[Record] | None) -> date | None:
    entry = leading or sheet.edition.site.overview
    return published_on(entry.record, sheet.edition.site.today) if entry else None


def _facts(
    sheet: Sheet,
    kind: str | None,
    leading: Entry[Record] | None,
    entries: Sequence[Entry[Record]],
    published: date | None,
) -> list[str]:
    words, settings = sheet.words, sheet.edition.site.settings
    facts = [kind or ""]
    if settings.author:
        facts.append(words.by.format(names=settings.author))
    if settings.publisher and settings.publisher != settings.author:
        facts.append(words.published_by.format(name=settings.publisher))
    if published:
        facts.append(words.published.format(date=day(published, words)))
    updated = _latest(entry.record.updated for entry in entries)
    if updated:
        facts.append(words.updated.format(date=day(updated, words)))
    return [*facts, *(check_notes(sheet, leading.record) if leading else _checked_all(sheet, entries))]


def _checked_all(sheet: Sheet, entries: Sequence[Entry[Record]]) -> Iterator[str]:
    """Say when a page without a record of its own was checked: once all that it shows was; the first day counts."""
    days = [entry.record.checked for entry in entries if entry.record.checked]
    if days and len(days) == len(entries):
        yield sheet.words.checked.format(date=day(min(days), sheet.words))


def _latest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day), default=None)


def _corrections(sheet: Sheet, entries: Sequence[Entry[Record]]) -> tuple[CorrectionView, ...]:
    return tuple(
        CorrectionView(text, sheet.href(entry.address), entry.record.title)
        for entry in entries
        for text in correction_notes(sheet, entry.record)
    )


def _citation(sheet: Sheet, title: str, published: date | None) -> Citation:
    settings = sheet.edition.site.settings
    overview = sheet.file == "index.html"
    work = Work(
        title=title,
        container=None if overview or title == settings.title else settings.title,
        author=settings.author,
        publisher=settings.publisher,
        published=published,
        url=absolute(settings.url, sheet.file),
        key=_key(sheet.file),
        language=sheet.words.code,
    )
    return cite(work, sheet.words)


def absolute(url: str | None, file: str) -> str | None:
    """Give the address of a page on its host, as far as the host is known; folders stand for their index."""
    if not url:
        return None
    return f"{_base(url)}/{str(Address(file)).removesuffix('index.html')}"


@cache
def _base(url: str) -> str:
    """Give where a site begins, however its address was copied: from a browser, with the file or a question in it."""
    base = url.partition("#")[0].partition("?")[0].removesuffix("/index.html").rstrip("/")
    return base if base.isascii() else _in_ascii(base)


def _in_ascii(url: str) -> str:
    """Write an address as maps and feeds want it (RFC 3986): the name of the host by IDNA, the path by escapes."""
    from urllib.parse import quote, urlsplit

    parts = urlsplit(url)
    try:
        host = parts.netloc.encode("idna").decode()
    except UnicodeError:  # no name that a network knows
        return url
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~")
    return f"{parts.scheme}://{host}{path}"


def _key(file: str) -> str:
    return file.removesuffix("/index.html").removesuffix(".html").replace("/", "-")
