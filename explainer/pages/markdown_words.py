"""The words of a paragraph, a heading or a cell as Markdown again.

Takes tokens; gives lines of parts, most of them finished text. What is left open is filled by the page that the body is
set on: addresses, the rank of headings, the numbers of notes.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token
from msgspec import Struct

from explainer.content.types import Note
from explainer.model.types import Address
from explainer.pages.markdown_marks import at_line_start, escaped, fence, outside
from explainer.pages.prose import SAFE_SCHEMES, plain_text


class HeadingMark(Struct, frozen=True, tag=True):
    """Where a heading begins; its depth counts from 0 within the body."""

    depth: int
    anchor: str


class LinkTarget(Struct, frozen=True, tag=True):
    """The address of a link or picture of the site."""

    address: Address


class NoteMark(Struct, frozen=True, tag=True):
    """A mark after a statement; the remark is for a note that is no source."""

    note: Note
    remark: tuple["TextPart", ...] = ()


TextPart = str | HeadingMark | LinkTarget | NoteMark
Line = list[TextPart]
Block = list[Line]


class Around(Struct, frozen=True):
    """What the words of one body have in common."""

    links: Mapping[str, Address | None]  # as written
    html: bool  # whether raw HTML may stand
    mark: Callable[[str], NoteMark | None]  # gives the mark of a note by its label


class Inline:
    """Writes the words of one paragraph, heading or cell."""

    def __init__(self, around: Around, *, single: bool = False, cell: bool = False) -> None:
        self.around = around
        self.single = single  # all on one line
        self.cell = cell
        self.done: Block = [[]]
        self.closers: list[Line] = []  # how each open link ends; nothing for one that became its words

    def write(self, children: Sequence[Token]) -> Block:
        """Write tokens; give lines."""
        for child in children:
            rule = INLINES.get(child.type)
            if rule:
                rule(self, child)
            else:
                self.text(child)
        return self.done

    def put(self, *parts: TextPart) -> None:
        """Write parts as they are."""
        self.done[-1] += parts

    def text(self, token: Token) -> None:
        """Write words, every mark in them escaped."""
        text = escaped(token.content)
        self.put(text if self.done[-1] else at_line_start(text))

    def link_start(self, token: Token) -> None:
        """Begin a link; one that leads nowhere becomes its words."""
        href = str(token.attrs.get("href", ""))
        title = _title(token)
        address = self.around.links.get(href)
        if address:
            self.put("[")
            self.closers.append(["](", LinkTarget(address), f"{title})"])
        elif href not in self.around.links and href.lower().startswith(SAFE_SCHEMES):
            self.put("[")
            self.closers.append([f"]({outside(href)}{title})"])
        else:
            self.closers.append([])

    def link_end(self, _: Token) -> None:
        """End a link."""
        self.put(*self.closers.pop())

    def image(self, token: Token) -> None:
        """Write a picture of the site; another becomes its text."""
        address = self.around.links.get(str(token.attrs.get("src", "")))
        alt = escaped(plain_text(token))
        self.put(*((f"![{alt}](", LinkTarget(address), f"{_title(token)})") if address else (alt,)))

    def code(self, token: Token) -> None:
        """Write code between more backticks than it holds."""
        content = token.content.replace("|", "\\|") if self.cell else token.content
        ticks = fence("`", content, 1)
        pad = " " if content[:1] in "` " or content[-1:] in "` " else ""
        self.put(f"{ticks}{pad}{content}{pad}{ticks}")

    def note(self, token: Token) -> None:
        """Write a mark after a statement."""
        mark = self.around.mark(str(token.meta.get("label", "")))
        if mark:
            self.put(mark)

    def mark(self, token: Token) -> None:
        """Write the marks around stressed words as they were written."""
        self.put(token.markup)

    def raw(self, token: Token) -> None:
        """Write raw HTML, as far as the settings allow it."""
        self.put(token.content if self.around.html else escaped(token.content))

    def soft_break(self, _: Token) -> None:
        """Begin a new line."""
        self.done.append([])

    def hard_break(self, _: Token) -> None:
        """Begin a new line that readers see."""
        self.put(*(() if self.single else ("\\",)))
        self.done.append([])

    def nothing(self, _: Token) -> None:
        """Leave out what only HTML needs."""


INLINES: dict[str, Callable[[Inline, Token], None]] = {
    "link_open": Inline.link_start,
    "link_close": Inline.link_end,
    "image": Inline.image,
    "code_inline": Inline.code,
    "footnote_ref": Inline.note,
    "footnote_anchor": Inline.nothing,
    "em_open": Inline.mark,
    "em_close": Inline.mark,
    "strong_open": Inline.mark,
    "strong_close": Inline.mark,
    "html_inline": Inline.raw,
    "softbreak": Inline.soft_break,
    "hardbreak": Inline.hard_break,
}


def _title(token: Token) -> str:
    if "title" not in token.attrs:
        return ""
    title = re.sub(r'([\\"])', r"\\\1", str(token.attrs["title"]))
    return f' "{title}"'
