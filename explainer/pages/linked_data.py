"""What a page is, in the vocabulary of schema.org: JSON-LD for search engines and whoever else reads data in pages.

Takes what a page is about; gives the text of its script of type application/ld+json, in which nothing can end the
script. It says what the page shows and no more: no author, date or place that the record does not give, and no summary
that stands only in the page's head. Where the site's address is not known, whatever would need it is left out.
"""

from collections.abc import Callable, Iterator

import msgspec
from markupsafe import Markup

from explainer.content.types import Event, Status, WhoKind
from explainer.edtf import Edtf, Precision
from explainer.model.addresses import OVERVIEW
from explainer.model.types import Address, Entry
from explainer.pages.card import card_file, card_of
from explainer.pages.changes import modified_on, published_on
from explainer.pages.data import Offer, data_words, offers
from explainer.pages.edition import Edition
from explainer.pages.subject import Subject, full_address

Node = dict[str, object]
CALENDAR = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})  # what ISO 8601 can say with one date
WHO_TYPES = {WhoKind.PERSON: "Person", WhoKind.ORGANISATION: "Organization"}  # schema.org has no type for a framework
LONGEST_ABOUT = 5000  # characters that search engines take of what a dataset is about
INERT = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def linked_data(edition: Edition, subject: Subject) -> Markup | None:
    """Give the JSON-LD of a page (JSON-LD 1.1; schema.org), or None where there is nothing to say."""
    make = PAGES.get(subject.name)
    graph = [*(make(edition, subject) if make else ()), *_breadcrumbs(edition, subject)]
    if not graph:
        return None
    text = msgspec.json.encode({"@context": "https://schema.org", "@graph": graph}).decode()
    return Markup(text.translate(INERT))  # noqa: S704  # no mark is left that HTML would read


def _overview(edition: Edition, subject: Subject) -> Iterator[Node]:
    settings = edition.site.settings
    yield _node(
        "WebSite",
        {
            "name": edition.title,
            "url": full_address(settings.url, Address(OVERVIEW)),
            "inLanguage": edition.words.code,
            "publisher": _publisher(edition),
        },
    )
    yield _article("BackgroundNewsArticle", edition, subject)


def _analysis(edition: Edition, subject: Subject) -> Iterator[Node]:
    yield _article("AnalysisNewsArticle", edition, subject)


def _article(kind: str, edition: Edition, subject: Subject) -> Node:
    settings, today = edition.site.settings, edition.site.today
    dated = subject.leading or edition.site.overview
    published = published_on(dated.record, today) if dated else None
    modified = modified_on(subject.entries, today)
    site = _node("WebSite", {"name": edition.title, "url": full_address(settings.url, Address(OVERVIEW))})
    return _node(
        kind,
        {
            "headline": subject.heading,
            "url": full_address(settings.url, Address(subject.file)),
            "inLanguage": edition.words.code,
            "datePublished": published.isoformat() if published else None,
            "dateModified": modified.isoformat() if modified else None,
            "author": _author(edition),
            "publisher": _publisher(edition),
            "license": _licence(edition),
            "image": _image(edition, subject),
            "isPartOf": site,
        },
    )


def _timeline(edition: Edition, _: Subject) -> Iterator[Node]:
    for entry in edition.site.events:
        state = edition.site.event_states.get(entry.record.path)
        if entry.record.status is Status.PLANNED and not (state and state.passed):
            yield _event(edition, entry)


def _event(edition: Edition, entry: Entry[Event]) -> Node:
    first, last = _days(entry.record.date)
    return _node(
        "Event",
        {
            "name": entry.record.title,
            "url": full_address(edition.site.settings.url, entry.address),
            "startDate": first,
            "endDate": last,
            "eventStatus": "https://schema.org/EventScheduled",
        },
    )


def _days(when: Edtf | None) -> tuple[str | None, str | None]:
    """Give the beginning and the end of a time as far as ISO 8601 can say them; what is uncertain it cannot."""
    if when is None:
        return None, None
    if "/" in when.text:
        return _day(when.start), _day(when.end)
    return _day(when), None


def _day(when: Edtf | None) -> str | None:
    plain = when and when.precision in CALENDAR and not when.approximate and not when.uncertain
    return when.text if when and plain and "X" not in when.text else None


def _who(edition: Edition, _: Subject) -> Iterator[Node]:
    for entry in edition.site.who:
        record = entry.record
        kind = WHO_TYPES.get(record.kind)
        if kind:
            yield _node(
                kind,
                {
                    "name": record.title,
                    "alternateName": list(record.also_called) or None,
                    "description": record.role,
                    "url": full_address(edition.site.settings.url, entry.address),
                },
            )


def _figures(edition: Edition, subject: Subject) -> Iterator[Node]:
    found = [offer for offer in offers(edition) if offer.about == "figures"]
    yield from _dataset(edition, subject, "; ".join(entry.record.title for entry in edition.site.figures), found)


def _data(edition: Edition, subject: Subject) -> Iterator[Node]:
    found = [offer for offer in offers(edition) if offer.about != "schema"]
    yield from _dataset(edition, subject, data_words(edition.words).introduction, found)


def _dataset(edition: Edition, subject: Subject, about: str, found: list[Offer]) -> Iterator[Node]:
    """Describe files, where it can be said where they are."""
    url, modified = edition.site.settings.url, modified_on(subject.entries, edition.site.today)
    if not url or not found:
        return
    downloads = [
        _node(
            "DataDownload",
            {"contentUrl": full_address(url, Address(offer.file)), "encodingFormat": offer.media_type},
        )
        for offer in found
    ]
    yield _node(
        "Dataset",
        {
            "name": f"{subject.heading} – {edition.title}",
            "description": about[:LONGEST_ABOUT],
            "url": full_address(url, Address(subject.file)),
            "inLanguage": edition.words.code,
            "dateModified": modified.isoformat() if modified else None,
            "creator": _author(edition) or _publisher(edition),
            "license": _licence(edition),
            "isAccessibleForFree": True,
            "distribution": downloads,
        },
    )


def _breadcrumbs(edition: Edition, subject: Subject) -> Iterator[Node]:
    """Say on an inner page which pages stand above it."""
    url = edition.site.settings.url
    if not url or subject.file == OVERVIEW:
        return
    above = [(edition.title, Address(OVERVIEW))]
    folder = subject.file.partition("/")[0]
    listing = Address(f"{folder}/index.html")
    if subject.file != listing.file and listing.file in edition.positions:
        above.append((edition.page_name(listing), listing))
    steps = [*above, (subject.heading, Address(subject.file))]
    items = [
        _node("ListItem", {"position": position, "name": name, "item": full_address(url, address)})
        for position, (name, address) in enumerate(steps, 1)
    ]
    yield _node("BreadcrumbList", {"itemListElement": items})


def _author(edition: Edition) -> Node | None:
    """Give who wrote the site; who is also its publisher is taken for an organisation, another for a person."""
    settings = edition.site.settings
    if not settings.author or settings.author == settings.publisher:
        return _publisher(edition)
    return _node("Person", {"name": settings.author})


def _publisher(edition: Edition) -> Node | None:
    publisher = edition.site.settings.publisher
    return _node("Organization", {"name": publisher}) if publisher else None


def _licence(edition: Edition) -> object:
    licence = edition.site.settings.licence
    if not licence or licence.startswith(("https://", "http://")):
        return licence
    return _node("CreativeWork", {"name": licence})


def _image(edition: Edition, subject: Subject) -> Node | None:
    card = card_of(edition, subject)
    address = full_address(edition.site.settings.url, Address(card_file(subject.file)))
    if card is None:
        return None
    return _node("ImageObject", {"url": address, "caption": card.alt})


def _node(kind: str, properties: Node) -> Node:
    """Give a thing of a type, with those of its properties that are known."""
    return {"@type": kind} | {name: value for name, value in properties.items() if value is not None}


PAGES: dict[str, Callable[[Edition, Subject], Iterator[Node]]] = {
    "overview": _overview,
    "timeline": _timeline,
    "figures": _figures,
    "analysis": _analysis,
    "who": _who,
    "data": _data,
}
ARTICLES = frozenset({"overview", "analysis"})  # pages that are articles of their own, dated and signed
