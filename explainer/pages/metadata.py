"""What the head of a page says to machines: its address, tags for cards, its other forms, its policy, its data.

Takes what a page is about; gives values for the layout. What needs the site's address is left out without it. Nothing
is said here that the page does not show: tags hold its heading, its description, and the days its records give.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.model.types import Address
from explainer.pages.card import HEIGHT, WIDTH, Card, card_file, card_of
from explainer.pages.changes import modified_on, published_on
from explainer.pages.data import data_words
from explainer.pages.edition import Edition
from explainer.pages.linked_data import ARTICLES, linked_data
from explainer.pages.links import relative
from explainer.pages.security import REFERRER, STYLESHEETS, content_security_policy
from explainer.pages.subject import Subject, full_address

FEED = "feed.xml"
FAVICON = "favicon.svg"


class Tag(Struct, frozen=True):
    """A meta tag: Open Graph's have `property`, all others `name`."""

    attribute: str
    name: str
    content: str


class Alternate(Struct, frozen=True):
    """Another form of the page, or a feed: a link of rel="alternate"."""

    media_type: str
    href: str
    title: str | None = None


class Metadata(Struct, frozen=True):
    """What the layout puts into the head for machines."""

    canonical: str | None
    policy: Markup
    stylesheets: str  # the nonce of the page's stylesheets
    referrer: str
    icon: str
    tags: tuple[Tag, ...]
    alternates: tuple[Alternate, ...]
    linked_data: Markup | None  # to stand between its tags as it is, or the policy does not know it


def metadata_of(edition: Edition, subject: Subject) -> Metadata:
    """Gather what the head of a page says."""
    url = edition.site.settings.url
    canonical = full_address(url, Address(subject.file))
    card = card_of(edition, subject)
    data = linked_data(edition, subject)
    return Metadata(
        canonical=canonical,
        policy=content_security_policy(scripts=[data] if data else []),
        stylesheets=STYLESHEETS,
        referrer=REFERRER,
        icon=relative(subject.file, Address(FAVICON)),
        tags=tuple(_tags(edition, subject, canonical, card)) if canonical else (),
        alternates=tuple(_alternates(edition, subject)),
        linked_data=data,
    )


def twin_file(file: str) -> str:
    """Give where the Markdown of a page stands: beside it, under the same name."""
    return f"{file.removesuffix('.html')}.md"


def has_feed(edition: Edition) -> bool:
    """Tell whether the site has a feed: its address is known, and something in it has a day."""
    return bool(edition.site.settings.url) and edition.last_news is not None


def _tags(edition: Edition, subject: Subject, canonical: str, card: Card | None) -> Iterator[Tag]:
    """Open Graph (ogp.me), and the one tag of Twitter's cards that Open Graph has no word for."""
    article = subject.name in ARTICLES
    yield Tag("property", "og:type", "article" if article else "website")
    yield Tag("property", "og:site_name", edition.title)
    yield Tag("property", "og:title", subject.heading)
    yield Tag("property", "og:description", subject.description)
    yield Tag("property", "og:url", canonical)
    if article:
        yield from _days(edition, subject)
    if card:
        yield Tag(
            "property", "og:image", full_address(edition.site.settings.url, Address(card_file(subject.file))) or ""
        )
        yield Tag("property", "og:image:type", "image/png")
        yield Tag("property", "og:image:width", str(WIDTH))
        yield Tag("property", "og:image:height", str(HEIGHT))
        yield Tag("property", "og:image:alt", card.alt)
    yield Tag("name", "twitter:card", "summary_large_image" if card else "summary")


def _days(edition: Edition, subject: Subject) -> Iterator[Tag]:
    today = edition.site.today
    dated = subject.leading or edition.site.overview
    published = published_on(dated.record, today) if dated else None
    for name, day in (("published_time", published), ("modified_time", modified_on(subject.entries, today))):
        if day:
            yield Tag("property", f"article:{name}", day.isoformat())


def _alternates(edition: Edition, subject: Subject) -> Iterator[Alternate]:
    yield Alternate("text/markdown", relative(subject.file, Address(twin_file(subject.file))))
    if has_feed(edition):
        title = data_words(edition.words).feed.format(title=edition.title)
        yield Alternate("application/atom+xml", relative(subject.file, Address(FEED)), title)
