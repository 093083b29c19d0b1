"""Pages that only point elsewhere: the page for what is not found, and the ones at old addresses.

The page for what is not found is shown at any depth, so its style is inside it, and it links only by absolute
addresses, which it has when the site's address is known.
"""

from collections.abc import Iterator
from pathlib import Path

from markupsafe import Markup
from msgspec import Struct

from explainer.languages.types import Words
from explainer.model.types import Address
from explainer.pages.edition import Edition
from explainer.pages.links import STYLESHEET, relative
from explainer.pages.metadata import FAVICON
from explainer.pages.security import content_security_policy
from explainer.pages.sheet import LinkView
from explainer.pages.trust import absolute

NOT_FOUND = "404.html"


class NotFoundContext(Struct, frozen=True):
    """What templates/404.html may use."""

    words: Words
    site_title: str
    description: str
    policy: Markup
    style: Markup
    links: tuple[LinkView, ...]


class RedirectContext(Struct, frozen=True):
    """What templates/redirect.html may use."""

    words: Words
    title: str
    href: str
    canonical: str  # in full where the site's address is known, else from here
    icon: str
    policy: Markup


def not_found_page(edition: Edition, static: tuple[Path, ...]) -> Iterator[tuple[str, NotFoundContext]]:
    """Set the page for what is not found."""
    url = edition.site.settings.url
    links = [LinkView(name, absolute(url, address.file) or "") for name, address in edition.navigation] if url else []
    description = edition.words.about_not_found.format(title=edition.title)
    style = _style(static)
    policy = content_security_policy([style])
    yield NOT_FOUND, NotFoundContext(edition.words, edition.title, description, policy, style, tuple(links))


def redirect_pages(edition: Edition) -> Iterator[tuple[str, RedirectContext]]:
    """Set a page at each old address that leads on to the new one."""
    url = edition.site.settings.url
    for file, address in edition.site.redirects.items():
        anchor = f"#{address.anchor}" if address.anchor else ""
        href, full = relative(file, address), absolute(url, address.file)
        yield (
            file,
            RedirectContext(
                words=edition.words,
                title=edition.page_name(address),
                href=href,
                canonical=f"{full}{anchor}" if full else href,
                icon=relative(file, Address(FAVICON)),
                policy=content_security_policy(),
            ),
        )


def _style(static: tuple[Path, ...]) -> Markup:
    for folder in static:
        sheet = folder / STYLESHEET
        if sheet.is_file():
            text = sheet.read_text(encoding="utf-8").strip()
            return Markup(text.replace("</", r"<\/"))  # noqa: S704  # a style sheet cannot end its own element
    return Markup()
