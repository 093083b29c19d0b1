"""Markdown bodies as Markdown again: for the twin of a page, and for whoever reads data.

Takes a parsed body with its resolved links; gives parts, most of them finished text. What comes out reads the same as
what went in. Refuses nothing; a link to what is held back becomes its words.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from markdown_it.token import Token

from explainer.content.types import Prose, Record
from explainer.model.types import Address
from explainer.pages.markdown_marks import fence, plain_markdown
from explainer.pages.markdown_words import Around, Block, HeadingMark, Inline, Line, NoteMark, TextPart

OTHER_MARK = {"-": "*", "*": "-", "+": "-", ".": ")", ")": "."}
ALIGNED = {"text-align:left": ":--", "text-align:center": ":-:", "text-align:right": "--:"}


def markdown_of(record: Record, links: Mapping[str, Address | None], *, html: bool) -> tuple[TextPart, ...]:
    """Set a whole body; `links` are those of the record, as written, and `html` lets raw HTML stand."""
    if not record.body.text.strip():
        return ()
    writer = Writer(record.body, links, html=html)
    return _joined(_stacked(writer.blocks(record.body.tokens), tight=False))


class Writer:
    """Writes one body; its state is which headings and links are open."""

    def __init__(self, body: Prose, links: Mapping[str, Address | None], *, html: bool) -> None:
        self.body = body
        self.around = Around(links, html, self.mark)
        self.notes = {note.label: note for note in body.notes}
        starts = (token for token in body.tokens if token.type == "heading_open")
        self.anchors = {id(start): heading.anchor for start, heading in zip(starts, body.headings, strict=False)}
        self.depths: list[int] = []  # ranks of the headings that the next one stands under
        self.told: set[str] = set()  # labels of notes whose words have been written

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
        return Inline(self.around).write(inline.children or ())

    def one_line(self, inline: Token, *, cell: bool = False) -> Line:
        """Write the words of a heading or a cell, where no line may break."""
        lines = Inline(self.around, single=True, cell=cell).write(inline.children or ())
        return [part for number, line in enumerate(lines) for part in ([" "] if number else []) + line]

    def mark(self, label: str) -> NoteMark | None:
        """Give the mark of a note; None where there is no such note."""
        note = self.notes.get(label)
        if note is None:
            return None
        return NoteMark(note) if note.source else NoteMark(note, self._remark(label))

    def _remark(self, label: str) -> tuple[TextPart, ...]:
        """Write the words of a note that is no source, where it is first pointed to."""
        if label in self.told:
            return ()
        self.told.add(label)
        lines = [self.one_line(token) for token in self.notes_by_label.get(label, ()) if token.type == "inline"]
        return _joined(_stacked([[line] for line in lines], tight=True), " ")

    @cached_property
    def notes_by_label(self) -> dict[str, Sequence[Token]]:
        """Give what stands in each note."""
        tokens = tuple(self.body.tokens)
        starts = [index for index, token in enumerate(tokens) if token.type == "footnote_open"]
        return {str(tokens[start].meta.get("label")): tokens[start + 1 : _end(tokens, start)] for start in starts}


def _paragraph(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    return [line for token in inside if token.type == "inline" for line in writer.lines(token)]


def _heading(writer: Writer, token: Token, inside: Sequence[Token]) -> Block:
    rank = int(token.tag[1])
    while writer.depths and writer.depths[-1] >= rank:
        writer.depths.pop()
    mark = HeadingMark(len(writer.depths), str(token.attrs.get("id") or writer.anchors.get(id(token), "")))
    writer.depths.append(rank)
    words = writer.one_line(inside[0])
    last = words[-1] if words else ""
    if isinstance(last, str) and last.endswith("#") and last.rstrip("#")[-1:] in ("", " "):
        words[-1] = f"{last[:-1]}\\#"  # it would be taken for the heading's own
    return [[mark, *words]]


def _quotation(writer: Writer, _: Token, inside: Sequence[Token]) -> Block:
    return _indented(_stacked(writer.blocks(inside), tight=False), "> ", "> ")


def _code_block(_: Writer, token: Token, __: Sequence[Token]) -> Block:
    content = token.content.removesuffix("\n")
    row = fence("~" if "`" in token.info else "`", content, 3)
    code: Block = [[line] for line in content.split("\n")]
    return [[f"{row}{token.info.strip()}"], *code, [row]]


def _html_block(writer: Writer, token: Token, __: Sequence[Token]) -> Block:
    lines = token.content.rstrip("\n").split("\n")
    return [[line if writer.around.html else plain_markdown(line)] for line in lines]


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
