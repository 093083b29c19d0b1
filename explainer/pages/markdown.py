"""Markdown bodies as Markdown again: for the twin of a page, and for whoever reads data.

Takes a parsed body with its resolved links; gives parts, most of them finished text. What is left open (addresses, the
rank of headings, the numbers of notes) is filled by the page that the body is set on. What comes out reads the same as
what went in: each character that Markdown would take for a mark is escaped. Refuses nothing; a link to what is held
back becomes its words.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from markdown_it.token import Token
from msgspec import Struct

from explainer.content.types import Note, Prose, Record
from explainer.model.types import Address
from explainer.pages.prose import SAFE_SCHEMES, plain_text

OTHER_MARK = {"-": "*", "*": "-", "+": "-", ".": ")", ")": "."}
ALIGNED = {"text-align:left": ":--", "text-align:center": ":-:", "text-align:right": "--:"}
MARKS = r"[\\`*\[\]|]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)|!$"
LINE_STARTS = r"^(\s*)([-+](?=[\s-]|$)|=|#(?=[#\s]|$)|>|[:~](?=[\s-]|$)|\d{1,9}(?=[.)](?:\s|$)))"


class HeadingMark(Struct, frozen=True):
    """Where a heading begins; its depth counts from 0 within the body."""

    depth: int
    anchor: str


class LinkTarget(Struct, frozen=True):
    """The address of a link or picture of the site."""

    address: Address


class NoteMark(Struct, frozen=True):
    """A mark after a statement; the remark is for a note that is no source."""

    note: Note
    remark: tuple["TextPart", ...] = ()


TextPart = str | HeadingMark | LinkTarget | NoteMark
Line = list[TextPart]
Block = list[Line]


def markdown_of(record: Record, links: Mapping[str, Address | None], *, html: bool) -> tuple[TextPart, ...]:
    """Set a whole body; `links` are those of the record, as written, and `html` lets raw HTML stand."""
    if not record.body.text.strip():
        return ()
    writer = Writer(record.body, links, html=html)
    return _joined(_stacked(writer.blocks(record.body.tokens), tight=False))


def plain_markdown(text: str) -> str:
    """Write words as Markdown on one line, every mark in them escaped."""
    return _line_starts().sub(_escaped_start, _escaped(" ".join(text.split())))


class Writer:
    """Writes one body; its state is which headings and links are open."""

    def __init__(self, body: Prose, links: Mapping[str, Address | None], *, html: bool) -> None:
        self.body, self.links, self.html = body, links, html
        self.notes = {note.label: note for note in body.notes}
        starts = (token for token in body.tokens if token.type == "heading_open")
        self.anchors = {id(start): heading.anchor for start, heading in zip(starts, body.headings, strict=False)}
        self.depths: list[int] = []  # ranks of the headings that the next one stands under

    def blocks(self, tokens: Sequence[Token]) -> list[Block]:
        """Write the blocks of a body or of a container."""
        found: list[Block] = []
        mark = ""  # of a list that ended just before
        index = 0
        while index < len(tokens):
            token, end = tokens[index], _end(tokens, index)
            inside = tokens[index + 1 : end]
            index = end + 1
            if token.type in LISTS:
                mark = OTHER_MARK[token.markup] if mark == token.markup else token.markup
                found.append(self.list(token, inside, mark))
            elif rule := BLOCKS.get(token.type):
                mark = ""
                found.append(rule(self, token, inside))
        return found

    def list(self, token: Token, inside: Sequence[Token], mark: str) -> Block:
        """Write a list; two lists that stood apart have different marks, lest they become one."""
        level = token.level + 2
        tight = any(child.hidden for child in inside if child.level == level and child.type == "paragraph_open")
        number = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None
        items: list[Block] = []
        for item in _children(inside):
            bullet = f"{mark} " if number is None else f"{number + len(items)}{mark} "
            items.append(_indented(_stacked(self.blocks(item), tight=tight), bullet, " " * len(bullet)))
        return _stacked(items, tight=tight)

    def lines(self, inline: Token) -> Block:
        """Write the words of a paragraph, line by line."""
        return Inline(self).write(inline.children or ())

    def one_line(self, inline: Token, *, cell: bool = False) -> Line:
        """Write the words of a heading or a cell, where no line may break."""
        lines = Inline(self, single=True, cell=cell).write(inline.children or ())
        return [part for number, line in enumerate(lines) for part in ([" "] if number else []) + line]

    def remark(self, label: str) -> tuple[TextPart, ...]:
        """Write the words of a note that is no source."""
        tokens = self.body.tokens
        starts = (index for index, token in enumerate(tokens) if token.type == "footnote_open")
        start = next((index for index in starts if tokens[index].meta.get("label") == label), None)
        inside = tokens[start + 1 : _end(tokens, start)] if start is not None else ()
        lines = [self.one_line(token) for token in inside if token.type == "inline"]
        return _joined(_stacked([[line] for line in lines], tight=True), " ")


class Inline:
    """Writes the words of one paragraph, heading or cell."""

    def __init__(self, writer: Writer, *, single: bool = False, cell: bool = False) -> None:
        self.writer = writer
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
        text = _escaped(token.content)
        self.put(text if self.done[-1] else _line_starts().sub(_escaped_start, text))

    def link_start(self, token: Token) -> None:
        """Begin a link; one that leads nowhere becomes its words."""
        href = str(token.attrs.get("href", ""))
        title = _title(token)
        address = self.writer.links.get(href)
        if address:
            self.put("[")
            self.closers.append(["](", LinkTarget(address), f"{title})"])
        elif href not in self.writer.links and href.lower().startswith(SAFE_SCHEMES):
            self.put("[")
            self.closers.append([f"]({outside(href)}{title})"])
        else:
            self.closers.append([])

    def link_end(self, _: Token) -> None:
        """End a link."""
        self.put(*self.closers.pop())

    def image(self, token: Token) -> None:
        """Write a picture of the site; another becomes its text."""
        address = self.writer.links.get(str(token.attrs.get("src", "")))
        alt = _escaped(plain_text(token))
        self.put(*((f"![{alt}](", LinkTarget(address), f"{_title(token)})") if address else (alt,)))

    def code(self, token: Token) -> None:
        """Write code between more backticks than it holds."""
        content = token.content.replace("|", "\\|") if self.cell else token.content
        fence = _fence("`", content, 1)
        pad = " " if content[:1] in "` " or content[-1:] in "` " else ""
        self.put(f"{fence}{pad}{content}{pad}{fence}")

    def note(self, token: Token) -> None:
        """Write a mark after a statement."""
        label = str(token.meta.get("label", ""))
        note = self.writer.notes.get(label)
        if note:
            self.put(NoteMark(note) if note.source else NoteMark(note, self.writer.remark(label)))

    def mark(self, token: Token) -> None:
        """Write the marks around stressed words as they were written."""
        self.put(token.markup)

    def raw(self, token: Token) -> None:
        """Write raw HTML, as far as the settings allow it."""
        self.put(token.content if self.writer.html else _escaped(token.content))

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


def _paragraph(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    return [line for token in inside if token.type == "inline" for line in writer.lines(token)]


def _heading(writer: Writer, token: Token, inside: Sequence[Token]) -> Block:
    rank = int(token.tag[1])
    while writer.depths and writer.depths[-1] >= rank:
        writer.depths.pop()
    mark = HeadingMark(len(writer.depths), writer.anchors.get(id(token), ""))
    writer.depths.append(rank)
    words = writer.one_line(inside[0])
    if words and isinstance(words[-1], str) and words[-1].endswith("#"):  # it would be taken for the heading's own
        words[-1] = f"{words[-1][:-1]}\\#"
    return [[mark, *words]]


def _quotation(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    return _indented(_stacked(writer.blocks(inside), tight=False), "> ", "> ")


def _code_block(_: Writer, token: Token, __: Sequence[Token]) -> Block:
    content = token.content.removesuffix("\n")
    fence = _fence("~" if "`" in token.info else "`", content, 3)
    code: Block = [[line] for line in content.split("\n")]
    return [[f"{fence}{token.info.strip()}"], *code, [fence]]


def _html_block(writer: Writer, token: Token, __: Sequence[Token]) -> Block:
    lines = token.content.rstrip("\n").split("\n")
    return [[line if writer.html else plain_markdown(line)] for line in lines]


def _rule(_: Writer, __: Token, ___: Sequence[Token]) -> Block:
    return [["___"]]  # the one form of a rule that no list begins with


def _table(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    rows: Block = []
    widths: list[str] = []
    cells: list[Line] = []
    for token in inside:
        if token.type in {"th_open", "td_open"}:
            widths += [ALIGNED.get(str(token.attrs.get("style", "")), "---")] if token.type == "th_open" else []
        elif token.type == "inline":
            cells.append(writer.one_line(token, cell=True))
        elif token.type == "tr_close":
            rows.append([part for cell in cells for part in ("| ", *cell, " ")] + ["|"])
            cells = []
    return [*rows[:1], [f"| {' | '.join(widths)} |"], *rows[1:]]


def _definitions(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    lines: Block = []
    index = 0
    while index < len(inside):
        token, end = inside[index], _end(inside, index)
        if token.type == "dt_open":
            lines += [[]] if lines else []
            lines.append(writer.one_line(inside[index + 1]))
        elif token.type == "dd_open":
            tight = any(child.hidden for child in inside[index + 1 : end] if child.level == token.level + 1)
            lines += [] if tight else [[]]
            lines += _indented(_stacked(writer.blocks(inside[index + 1 : end]), tight=tight), ": ", "  ")
        index = end + 1
    return lines


LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
BLOCKS: dict[str, Callable[[Writer, Token, Sequence[Token]], Block]] = {
    "paragraph_open": _paragraph,
    "heading_open": _heading,
    "blockquote_open": _quotation,
    "fence": _code_block,
    "code_block": _code_block,
    "html_block": _html_block,
    "hr": _rule,
    "table_open": _table,
    "dl_open": _definitions,
}  # notes are written at the foot of the page; whatever else there is, nothing of ours makes


def _end(tokens: Sequence[Token], start: int) -> int:
    """Give the index of the token that closes the one at `start`, which may be itself."""
    if tokens[start].nesting != 1:
        return start
    level = tokens[start].level
    return next(i for i in range(start + 1, len(tokens)) if tokens[i].level == level and tokens[i].nesting == -1)


def _children(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Give what stands in each of the containers that follow each other."""
    found: list[Sequence[Token]] = []
    index = 0
    while index < len(tokens):
        end = _end(tokens, index)
        found.append(tokens[index + 1 : end])
        index = end + 1
    return found


def _stacked(blocks: Sequence[Block], *, tight: bool) -> Block:
    lines: Block = []
    for block in blocks:
        if lines and not tight:
            lines.append([])
        lines += block
    return lines


def _indented(lines: Block, first: str, others: str) -> Block:
    """Put marks or spaces before lines; an empty line has no space at its end."""
    marked = lines or [[]]
    return [
        [mark if line else mark.rstrip(), *line] if mark.strip() or line else []
        for mark, line in zip([first, *[others] * len(marked)], marked, strict=False)
    ]


def _joined(lines: Block, separator: str = "\n") -> tuple[TextPart, ...]:
    """Join lines, and in them what is finished."""
    parts: list[TextPart] = []
    words: list[str] = []
    for number, line in enumerate(lines):
        if number:
            words.append(separator)
        for part in line:
            if isinstance(part, str):
                words.append(part)
                continue
            parts += ["".join(words), part] if words else [part]
            words = []
    return (*parts, "".join(words)) if words else tuple(parts)


def outside(href: str) -> str:
    """Write an address outside the site so that Markdown takes it whole."""
    return href if re.fullmatch(r"[^\s<>()\\]+", href) else f"<{re.sub(r'([<>])', _percent, href)}>"


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found[1]):02X}"


def _title(token: Token) -> str:
    if "title" not in token.attrs:
        return ""
    title = re.sub(r'([\\"])', r"\\\1", str(token.attrs["title"]))
    return f' "{title}"'


def _fence(mark: str, content: str, least: int) -> str:
    runs = re.findall(f"{mark}+", content)
    return mark * max(least, *(len(run) + 1 for run in runs)) if runs else mark * least


def _escaped(text: str) -> str:
    if not _suspicious().search(text):  # most words hold no mark; this look is the quicker one
        return text
    return _marks().sub(_backslashed, text).replace("\n", "&#10;")


def _backslashed(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _escaped_start(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark.isdigit() else f"{found[1]}\\{mark}"


@cache
def _suspicious() -> re.Pattern[str]:
    return re.compile(r"[\\`*\[\]|_<&~!\n]")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(MARKS)


@cache
def _line_starts() -> re.Pattern[str]:
    return re.compile(LINE_STARTS)
