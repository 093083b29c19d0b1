"""The feed: what happened and what is planned, and which pages are new or changed (Atom, RFC 4287).

Takes the pages, the site's address known; gives bytes. Every entry has a day that the content gives, and what has none
is not in the feed: no day is made up. A day has no hour; where the standard asks for one it is midnight, UTC.
"""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from explainer.content.types import Event, Record
from explainer.model.types import Address, Entry
from explainer.pages.changes import edited_on, news_on, published_on
from explainer.pages.data import data_words
from explainer.pages.edition import Edition
from explainer.pages.metadata import FEED
from explainer.pages.subject import Subject, full_address
from explainer.pages.timeline import state_of
from explainer.pages.when import when
from explainer.publish.sitemap import is_draft
from explainer.publish.xml import DECLARATION, element, xml_text

NAMESPACE = "http://www.w3.org/2005/Atom"
MOST = 100  # entries; feeds are for what is new
BY_ITS_LEADING_RECORD = frozenset({"overview", "timeline"})  # what else these show has entries of its own
BY_ALL_IT_SHOWS = frozenset({"sector", "analysis", "figures", "who", "sectors", "page"})


class News(Struct, frozen=True):
    """An entry."""

    title: str
    address: str
    updated: date
    published: date | None
    summary: str


def feed(edition: Edition, pages: tuple[Subject, ...]) -> bytes | None:
    """Write the feed, newest entries first; None where the content gives no day at all."""
    if edition.last_news is None:
        return None
    entries = sorted(
        (*_events(edition), *_pages(edition, pages)), key=lambda news: (-news.updated.toordinal(), news.address)
    )
    url = edition.site.settings.url
    home, here = full_address(url, Address("index.html")), full_address(url, Address(FEED))
    return "".join(
        [
            f'{DECLARATION}<feed xmlns="{NAMESPACE}" xml:lang="{xml_text(edition.words.code)}">\n',
            element("title", data_words(edition.words).feed.format(title=edition.title)),
            element("subtitle", edition.site.settings.description),
            element("id", here),
            _link("self", here, "application/atom+xml"),
            _link("alternate", home, "text/html"),
            element("updated", _moment(entries[0].updated if entries else edition.last_news)),
            f"<author>\n{element('name', _author(edition))}</author>\n",
            element("rights", edition.site.settings.licence),
            *(_entry(news) for news in entries[:MOST]),
            "</feed>\n",
        ]
    ).encode()


def _events(edition: Edition) -> Iterator[News]:
    site = edition.site
    for entry in site.events:
        updated, where = news_on(entry, site), full_address(site.settings.url, entry.address)
        if updated and where and entry.record.path not in edition.shown_drafts:
            published = published_on(entry.record, site.today)
            yield News(entry.record.title, where, updated, published, _told(edition, entry))


def _pages(edition: Edition, pages: tuple[Subject, ...]) -> Iterator[News]:
    """Give the pages whose records an editor published or changed."""
    site = edition.site
    for subject in pages:
        where = full_address(site.settings.url, Address(subject.file))
        days = [day for entry in _telling(subject) if (day := edited_on(entry, site.today))]
        if days and where and not is_draft(edition, subject):
            published = published_on(subject.leading.record, site.today) if subject.leading else None
            yield News(subject.heading, where, max(days), published, subject.description)


def _telling(subject: Subject) -> tuple[Entry[Record], ...]:
    """Give the records whose changes make a page news; what only gathers other pages is none."""
    if subject.name in BY_ITS_LEADING_RECORD:
        return (subject.leading,) if subject.leading else ()
    entries = subject.entries if subject.name in BY_ALL_IT_SHOWS else ()
    return tuple(entry for entry in entries if not isinstance(entry.record, Event))


def _told(edition: Edition, entry: Entry[Event]) -> str:
    """Say of an event when it is, what is known of it, and what the source says."""
    words = edition.words
    quotes = [words.quotation.format(text=source.quote) for source in entry.record.sources if source.quote]
    return (
        f"{when(entry.record.date, words).text}. {words.states[state_of(edition, entry)]}. {' '.join(quotes)}".strip()
    )


def _entry(news: News) -> str:
    return "".join(
        [
            "<entry>\n",
            element("title", news.title),
            element("id", news.address),
            _link("alternate", news.address, "text/html"),
            element("published", _moment(news.published) if news.published else None),
            element("updated", _moment(news.updated)),
            element("summary", news.summary),
            "</entry>\n",
        ]
    )


def _link(rel: str, href: str | None, media_type: str) -> str:
    return f'<link rel="{rel}" type="{media_type}" href="{xml_text(href or "")}"/>\n'


def _author(edition: Edition) -> str:
    """Name who wrote the site; where nobody is named the site speaks for itself, for a feed must name somebody."""
    return edition.site.settings.author or edition.site.settings.publisher or edition.title


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
