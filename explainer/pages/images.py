"""Pictures as a page shows them: the sizes among which a browser chooses, and the room that is kept for them.

Takes what was made of a picture file; gives its HTML. Width and height are always written, so that nothing on the page
moves once the picture comes.
"""

from markupsafe import Markup, escape
from msgspec import Struct

from explainer.model.types import Address
from explainer.pages.links import relative

ROOM = "(min-width: 42rem) 40rem, 100vw"  # the widest that the column of text becomes


class Version(Struct, frozen=True):
    """A file of a picture, in one width."""

    file: str  # of the output
    width: int  # pixels


class Image(Struct, frozen=True):
    """A picture as the site delivers it."""

    file: str  # of the output, in the format and the size it was given in
    width: int  # pixels
    height: int
    versions: tuple[Version, ...] = ()  # in the format it was given in, the narrowest first; () is only the file itself
    webp: tuple[Version, ...] = ()


def image_tag(page: str, image: Image, alt: str, *, lazy: bool) -> Markup:
    """Write the HTML of a picture for a page (its file of the output); a lazy one is fetched when it comes near."""
    source = image.versions[len(image.versions) // 2].file if image.versions else image.file
    attributes = f' width="{image.width}" height="{image.height}" alt="{escape(alt)}"' + (' loading="lazy"' * lazy)
    own = _choice(page, image.versions) if len(image.versions) > 1 else ""
    tag = f'<img src="{escape(_href(page, source))}"{own}{attributes}>'
    if image.webp:
        tag = f'<picture><source type="image/webp"{_choice(page, image.webp)}>{tag}</picture>'
    return Markup(tag)  # noqa: S704  # every part is escaped


def plain_tag(page: str, file: str, alt: str, *, lazy: bool) -> Markup:
    """Write the HTML of a picture of which nothing is known but its file."""
    attributes = f' alt="{escape(alt)}"' + (' loading="lazy"' * lazy)
    return Markup(f'<img src="{escape(_href(page, file))}"{attributes}>')  # noqa: S704  # every part is escaped


def _choice(page: str, versions: tuple[Version, ...]) -> str:
    listed = ", ".join(f"{_href(page, version.file).replace(',', '%2C')} {version.width}w" for version in versions)
    return f' srcset="{escape(listed)}" sizes="{ROOM}"'


def _href(page: str, file: str) -> str:
    return relative(page, Address(file))
