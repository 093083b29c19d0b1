"""The door to all that machines read: maps, feed, data, calendars, cards, and the Markdown of each page.

Takes the frozen `Site`, a folder for pictures that were drawn before, and the places in the output that are taken;
gives files by their places, and what was left out and why. A file that the project itself delivers under the same name
stays, and is said to.
"""

from collections.abc import Collection, Iterator, MutableMapping
from pathlib import Path

from msgspec import Struct

from explainer.model.types import Site
from explainer.pages.bodies import Bodies
from explainer.pages.card import card_of
from explainer.pages.edition import Edition
from explainer.pages.metadata import FEED
from explainer.pages.pieces import Pieced
from explainer.pages.subject import Subject
from explainer.publish.calendar import calendar_files
from explainer.publish.data import data_files
from explainer.publish.llms import LLMS, llms
from explainer.publish.subjects import subjects
from explainer.publish.twins import twins

NO_ADDRESS = (
    "The site's address is not known (`url:` in content/site.yaml, or --site-url), so these are left out: canonical "
    "addresses, tags for cards, sitemap.xml, feed.xml, robots.txt, social cards, and the links on 404.html."
)
NO_DAY = (
    "No feed.xml: nothing in the content says when it was published, changed, or happened. `published:` in "
    "content/index.md would do."
)
TOO_MANY = "sitemap.xml holds the first {most:,} pages; one map may hold no more."


class MachineFiles(Struct, frozen=True):
    """What machines read."""

    files: MutableMapping[str, bytes]  # by place in the output
    notices: tuple[str, ...]  # what was left out and why, for the summary of the build


def machine_files(
    site: Site,
    cache: Path,
    taken: Collection[str] = (),
    bodies: Bodies | None = None,
    files: MutableMapping[str, bytes] | None = None,
) -> MachineFiles:
    """Make every file for machines, into `files`, but for what stands in the output as it would be made.

    Cards are kept in `cache`.
    """
    edition = Edition(site, bodies=bodies)
    pages = subjects(edition)
    files = {} if files is None else files
    own: list[str] = []
    for name, data in _made(edition, pages, cache):
        if name in taken:
            own.append(name)
            continue
        whole = edition.bodies.finished(name, data) if isinstance(data, Pieced) else data
        if whole is not None:
            files[name] = whole
    known = edition.bodies.known
    return MachineFiles(files, known.notices if known else tuple(_notices(edition, pages, sorted(own))))


def _made(edition: Edition, pages: tuple[Subject, ...], cache: Path) -> Iterator[tuple[str, bytes | Pieced]]:
    yield from twins(edition, pages)
    yield from data_files(edition)
    if edition.bodies.known:
        return
    yield from calendar_files(edition)
    yield LLMS, llms(edition, pages)
    yield from _addressed(edition, pages, cache)


def _addressed(edition: Edition, pages: tuple[Subject, ...], cache: Path) -> Iterator[tuple[str, bytes]]:
    """Make what must name a full address."""
    if not edition.site.settings.url:
        return
    from explainer.publish.cards import cards  # no site without an address pays for these imports
    from explainer.publish.feed import feed
    from explainer.publish.sitemap import ROBOTS, SITEMAP, robots, sitemap

    yield SITEMAP, sitemap(edition, pages)
    yield ROBOTS, robots(edition)
    news = feed(edition, pages)
    if news:
        yield FEED, news
    yield from cards(edition, pages, cache)


def _notices(edition: Edition, pages: tuple[Subject, ...], own: list[str]) -> Iterator[str]:
    if not edition.site.settings.url:
        yield NO_ADDRESS
    else:
        yield from _about_addressed(edition, pages)
    if own:
        yield f"These stand as the project delivers them, and were not made: {', '.join(own)}."


def _about_addressed(edition: Edition, pages: tuple[Subject, ...]) -> Iterator[str]:
    from explainer.publish.sitemap import MOST

    if edition.last_news is None:
        yield NO_DAY
    if len(pages) > MOST:
        yield TOO_MANY.format(most=MOST)
    bare = [subject.file for subject in pages if card_of(edition, subject) is None]
    if bare:
        yield f"No social card for {', '.join(bare)}: the font of the cards lacks a character of the title."
