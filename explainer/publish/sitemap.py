"""The map of the site and the note for robots, both for search engines.

Takes the pages, the site's address known; gives bytes. A page's `lastmod` is the last day on which an editor changed or
checked what it shows, and is left out where no record says one: it is never the day of the build.
"""

from explainer.model.types import Address
from explainer.pages.changes import touched_on
from explainer.pages.edition import Edition
from explainer.pages.subject import Subject, full_address
from explainer.publish.xml import DECLARATION, element

SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 50_000  # addresses that one map may hold


def sitemap(edition: Edition, pages: tuple[Subject, ...]) -> bytes:
    """Write the map: every page that is published (sitemaps.org, protocol 0.9)."""
    public = [subject for subject in pages if not is_draft(edition, subject)]
    rows = "".join(_row(edition, subject) for subject in public[:MOST])
    return f'{DECLARATION}<urlset xmlns="{NAMESPACE}">\n{rows}</urlset>\n'.encode()


def robots(edition: Edition) -> bytes:
    """Let robots go everywhere, and tell them of the map (RFC 9309)."""
    where = full_address(edition.site.settings.url, Address(SITEMAP))
    return f"User-agent: *\nAllow: /\n\nSitemap: {where}\n".encode()


def is_draft(edition: Edition, subject: Subject) -> bool:
    """Tell whether a page is there only because drafts were asked for."""
    return bool(subject.leading and subject.leading.record.path in edition.shown_drafts)


def _row(edition: Edition, subject: Subject) -> str:
    site = edition.site
    where = full_address(site.settings.url, Address(subject.file))
    changed = touched_on((entry for entry in subject.entries), site.today)
    return f"<url>\n{element('loc', where)}{element('lastmod', changed.isoformat() if changed else None)}</url>\n"
