"""What a body is once it is set: finished HTML with holes where it depends on the page that shows it.

Left open are links, the rank of headings, source marks and the first mention of a name. The sheet that a body is set on
fills them, so that a body that stands on two pages is gone through once. Also the parts of a body under its headings.
"""

from collections.abc import Mapping, Sequence

from markdown_it.token import Token
from msgspec import Struct

from explainer.content.types import Note, Prose
from explainer.languages.types import Words
from explainer.model.types import Address, Site
from explainer.pages.names import KnownNames, Name

SAFE_SCHEMES = ("https:", "http:", "mailto:", "tel:")


class HeadingStart(Struct, frozen=True, tag=True):
    """Where a heading begins; its depth counts from 0 within the body."""

    depth: int
    anchor: str


class HeadingEnd(Struct, frozen=True, tag=True):
    """Where a heading ends."""

    depth: int


class LinkStart(Struct, frozen=True, tag=True):
    """Where a link into the site begins."""

    address: Address
    title: str | None


class Picture(Struct, frozen=True, tag=True):
    """A picture of the site."""

    address: Address
    alt: str
    credit: str | None = None  # what stands in quotes after its address


class Mark(Struct, frozen=True, tag=True):
    """A source mark after a statement; the remark is for a note that is no source."""

    note: Note
    remark: tuple["Part", ...] = ()


Part = str | HeadingStart | HeadingEnd | LinkStart | Picture | Mark | Name


class Setting(Struct, frozen=True):
    """What the bodies of a site have in common."""

    links: Mapping[str, Mapping[str, Address | None]]  # by path of the record, then as written
    names: KnownNames | None
    html: bool


class Passage(Struct, frozen=True):
    """A stretch of a body under one of its uppermost headings."""

    heading: str | None  # its words; None for what stands before the first heading
    anchor: str | None
    tokens: Sequence[Token]  # without the heading's own


def setting_of(site: Site, names: KnownNames | None) -> Setting:
    """Give what the bodies of a site have in common."""
    return Setting(site.links, names, site.settings.html)


def passages(body: Prose) -> tuple[Passage, ...]:
    """Part a body at its uppermost headings; empty stretches before the first one are left out."""
    tops = [token.tag for token in body.tokens if token.type == "heading_open" and token.level == 0]
    if not tops:
        return (Passage(None, None, body.tokens),) if body.text.strip() else ()
    anchors = anchors_of(body)
    top = min(tops)
    found: list[Passage] = []
    heading: str | None = None
    anchor: str | None = None
    start = 0
    for index, token in enumerate(body.tokens):
        if token.type == "heading_open" and token.level == 0 and token.tag == top:
            found.append(Passage(heading, anchor, body.tokens[start:index]))
            heading, anchor, start = plain_text(body.tokens[index + 1]), anchor_of(token, anchors), index + 3
    found.append(Passage(heading, anchor, body.tokens[start:]))
    return tuple(passage for passage in found if passage.heading is not None or passage.tokens)


def kind_of(passage: Passage, words: Words) -> str:
    """Tell by its heading which part of a briefing a passage is: "big_picture", "other"."""
    wanted = _folded(passage.heading or "")
    return next((kind for kind, name in words.sections.items() if _folded(name) == wanted), "other")


def _folded(text: str) -> str:
    return text.replace("’", "'").casefold().strip()


def plain_text(inline: Token) -> str:
    """Give the words of a paragraph or heading without its marks."""
    breaks = {"softbreak": " ", "hardbreak": " "}
    return "".join(breaks.get(child.type, child.content) for child in inline.children or () if child.nesting == 0)


def anchor_of(token: Token, anchors: Mapping[int, str]) -> str:
    """Give the anchor of a heading: the one that it was given when it was parsed, else by its place in the body."""
    return str(token.attrs.get("id") or anchors.get(id(token), ""))


def anchors_of(body: Prose) -> dict[int, str]:
    """Give the anchors of headings by the identity of their tokens."""
    starts = [token for token in body.tokens if token.type == "heading_open"]
    counted = {id(token): heading.anchor for token, heading in zip(starts, body.headings, strict=False)}
    return {id(token): str(token.attrs.get("id") or counted.get(id(token), "")) for token in starts}
