"""Markdown bodies as HTML, token by token.

Takes a parsed body with its resolved links; gives the parts of prose.py. Refuses nothing: raw HTML stays text unless
the settings allow it, an address that is neither of the site nor safe leaves its words without a link.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from markdown_it.token import Token
from markupsafe import escape

from explainer.content.types import Record
from explainer.model.types import Address
from explainer.pages.names import KnownNames, Name
from explainer.pages.prose import (
    SAFE_SCHEMES,
    HeadingEnd,
    HeadingStart,
    LinkStart,
    Mark,
    Part,
    Picture,
    Setting,
    anchor_of,
    anchors_of,
    plain_text,
)

ALIGNED = {"text-align:right": "right", "text-align:center": "centre"}


def set_body(record: Record, setting: Setting) -> tuple[Part, ...]:
    """Set a whole body."""
    return set_tokens(record, record.body.tokens, setting)


def set_tokens(record: Record, tokens: Sequence[Token], setting: Setting) -> tuple[Part, ...]:
    """Set a stretch of a body."""
    return Typesetter(record, setting).set(tokens)


def escaped(text: str) -> str:
    """Escape text for HTML; most words hold nothing to escape, and that look is the quicker one."""
    if "<" in text or "&" in text or '"' in text or "'" in text or ">" in text:
        return str(escape(text))
    return text


class Typesetter:
    """Sets one body; its state is where in the body it stands."""

    def __init__(self, record: Record, setting: Setting) -> None:
        self.record = record
        self.setting = setting
        self.links = setting.links.get(record.path, {})
        self.notes = {note.label: note for note in record.body.notes}
        self.anchors = anchors_of(record.body)
        self.parts: list[Part] = []
        self.depths: list[int] = []  # ranks of the headings that the next one stands under
        self.closers: list[str] = []  # how each open link ends; "" for a link that became plain text
        self.quiet = 0  # open headings and quotations: names are left alone there
        self.told: set[str] = set()  # labels of notes whose words have been set

    def set(self, tokens: Sequence[Token]) -> tuple[Part, ...]:
        """Set tokens, and join what is finished."""
        for token in _without_notes(tokens):
            rule = RULES.get(token.type)
            if rule:
                rule(self, token)
            elif not token.hidden:
                self.parts.append(_tag(token))
        return _joined(self.parts)

    def inline(self, token: Token) -> None:
        """Set the words of a paragraph, a heading or a cell."""
        children = token.children or []
        names = None if self.quiet else self.setting.names
        named = _named(children, names) if names is not None else None
        for number, child in enumerate(children):
            if child.type != "text":
                RULES.get(child.type, _set_tag)(self, child)
            elif named is not None:
                self.parts += [piece if isinstance(piece, Name) else escaped(piece) for piece in named[number]]
            else:
                self.parts.append(escaped(child.content))

    def remark(self, label: str) -> tuple[Part, ...]:
        """Set the words of a note that is no source, where it is first pointed to; names and notes in it stay plain."""
        if label in self.told:
            return ()
        self.told.add(label)
        around = self.parts, self.quiet, self.notes
        self.parts, self.quiet, self.notes = [], 1, {}
        for index, paragraph in enumerate(self.paragraphs_of_notes.get(label, ())):
            self.parts += [" "] if index else []
            self.inline(paragraph)
        words = _joined(self.parts)
        self.parts, self.quiet, self.notes = around
        return words

    @cached_property
    def paragraphs_of_notes(self) -> dict[str, list[Token]]:
        """Give the paragraphs of each note by its label."""
        found: dict[str, list[Token]] = {}
        inside: list[Token] | None = None
        for token in self.record.body.tokens:
            if token.type == "footnote_open":
                inside = found.setdefault(str(token.meta.get("label")), [])
            elif token.type == "footnote_close":
                inside = None
            elif inside is not None and token.type == "inline":
                inside.append(token)
        return found


def _set_tag(setter: Typesetter, token: Token) -> None:
    setter.parts.append(_tag(token))


def _set_heading_start(setter: Typesetter, token: Token) -> None:
    rank = int(token.tag[1])
    while setter.depths and setter.depths[-1] >= rank:
        setter.depths.pop()
    setter.parts.append(HeadingStart(len(setter.depths), anchor_of(token, setter.anchors)))
    setter.depths.append(rank)
    setter.quiet += 1


def _set_heading_end(setter: Typesetter, token: Token) -> None:
    setter.parts.append(HeadingEnd(len(setter.depths) - 1))
    setter.quiet -= 1


def _set_quotation(setter: Typesetter, token: Token) -> None:
    setter.quiet += token.nesting
    setter.parts.append('<blockquote dir="auto">\n' if token.nesting == 1 else "</blockquote>\n")


def _set_link_start(setter: Typesetter, token: Token) -> None:
    href = str(token.attrs.get("href", ""))
    address, known = _target(setter.links, token, href)
    title = str(token.attrs["title"]) if "title" in token.attrs else None
    if address:
        setter.parts.append(LinkStart(address, title))
    elif not known and href.lower().startswith(SAFE_SCHEMES):
        titled = f' title="{escape(title)}"' if title else ""
        setter.parts.append(f'<a href="{escape(href)}"{titled}>')
    else:  # the page is held back, or the link is reported as broken: its words stay
        setter.closers.append("")
        return
    setter.closers.append("</a>")


def _set_link_end(setter: Typesetter, token: Token) -> None:
    setter.parts.append(setter.closers.pop())


def _set_image(setter: Typesetter, token: Token) -> None:
    address, _ = _target(setter.links, token, str(token.attrs.get("src", "")))
    if address:
        credit = str(token.attrs.get("title") or "").strip() or None
        setter.parts.append(Picture(address, plain_text(token), credit))
    else:
        setter.parts.append(str(escape(plain_text(token))))


def _set_mark(setter: Typesetter, token: Token) -> None:
    label = str(token.meta.get("label", ""))
    note = setter.notes.get(label)
    if note is None:
        return
    setter.parts.append(Mark(note) if note.source else Mark(note, setter.remark(label)))


def _set_code(setter: Typesetter, token: Token) -> None:
    setter.parts.append(f"<code>{escape(token.content)}</code>")


def _set_code_block(setter: Typesetter, token: Token) -> None:
    setter.parts.append(f"<pre><code>{escape(token.content)}</code></pre>\n")


def _set_html(setter: Typesetter, token: Token) -> None:
    setter.parts.append(token.content if setter.setting.html else str(escape(token.content)))


def _set_break(setter: Typesetter, token: Token) -> None:
    setter.parts.append("\n" if token.type == "softbreak" else "<br>\n")


def _set_table(setter: Typesetter, token: Token) -> None:
    """Put a table into a frame that scrolls, so that a wide one does not widen the page."""
    framed = '<div class="scroll" tabindex="0"><table>\n' if token.nesting == 1 else "</table></div>\n"
    setter.parts.append(framed)


def _set_cell_start(setter: Typesetter, token: Token) -> None:
    aligned = ALIGNED.get(str(token.attrs.get("style", "")))
    scope = ' scope="col"' if token.tag == "th" else ""
    setter.parts.append(f'<{token.tag}{scope} class="{aligned}">' if aligned else f"<{token.tag}{scope}>")


RULES: dict[str, Callable[[Typesetter, Token], None]] = {
    "inline": Typesetter.inline,
    "heading_open": _set_heading_start,
    "heading_close": _set_heading_end,
    "blockquote_open": _set_quotation,
    "blockquote_close": _set_quotation,
    "link_open": _set_link_start,
    "link_close": _set_link_end,
    "image": _set_image,
    "footnote_ref": _set_mark,
    "code_inline": _set_code,
    "code_block": _set_code_block,
    "fence": _set_code_block,
    "html_inline": _set_html,
    "html_block": _set_html,
    "softbreak": _set_break,
    "hardbreak": _set_break,
    "table_open": _set_table,
    "table_close": _set_table,
    "th_open": _set_cell_start,
    "td_open": _set_cell_start,
}
INLINE = frozenset({"em", "strong", "s"})
BLOCKS = frozenset(
    {"p", "ul", "ol", "li", "blockquote", "hr", "thead", "tbody", "table", "tr", "th", "td", "dl", "dt", "dd"}
)
TAGS = INLINE | BLOCKS  # what Markdown makes; anything else that a token calls itself is left out


def _tag(token: Token) -> str:
    if token.tag not in TAGS:
        return str(escape(token.content))
    if token.nesting == -1:
        return f"</{token.tag}>" + ("\n" if token.tag in BLOCKS else "")
    start = token.attrs.get("start")
    attributes = f' start="{int(start)}"' if start is not None else ""
    return f"<{token.tag}{attributes}>" + ("\n" if token.nesting == 0 else "")


def _target(links: Mapping[str, Address | None], token: Token, href: str) -> tuple[Address | None, bool]:
    """Give where a link leads, and whether it is one of the site's own."""
    written = str(token.meta.get("href", href))  # the parser may keep the form before it was percent-encoded
    for form in (written, href):
        if form in links:
            return links[form], True
    if "%" not in href:
        return None, False
    from urllib.parse import unquote

    plain = unquote(href)
    return links.get(plain), plain in links


def _named(children: Sequence[Token], names: KnownNames) -> list[list[str | Name]]:
    """Find the names in the words of a paragraph; those of links stay what they are."""
    depth = 0
    pieces: list[str] = []
    for child in children:
        depth += child.nesting if child.type.startswith("link_") else 0
        pieces.append(child.content if child.type == "text" and not depth else "\0")
    split = names.split(pieces)
    return [
        parts if piece != "\0" else [child.content] for child, piece, parts in zip(children, pieces, split, strict=True)
    ]


def _without_notes(tokens: Iterable[Token]) -> Iterator[Token]:
    inside = 0
    for token in tokens:
        if token.type in {"footnote_block_open", "footnote_block_close"}:
            inside += 1 if token.type == "footnote_block_open" else -1
        elif not inside and token.type != "footnote_anchor":
            yield token


def _joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    joined: list[Part] = []
    words: list[str] = []
    for part in parts:
        if isinstance(part, str):
            words.append(part)
            continue
        if words:
            joined.append("".join(words))
            words = []
        joined.append(part)
    if words:
        joined.append("".join(words))
    return tuple(joined)
