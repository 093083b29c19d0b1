"""A text to its lines as a reader sees them: without markup, with what the markup meant.

Takes the text of a file; gives its lines that hold something, each with its number in the file. Letters stay as they
are; what goes is HTML, entities, the marks of Markdown, bullet marks, emoji before a line, zero-width characters;
every kind of space becomes a space.
Refuses nothing.
"""

import re
import unicodedata
from functools import cache

from msgspec import Struct

from explainer.briefing.html_residue import without_html
from explainer.briefing.inline_marks import Emphasis, without_links
from explainer.briefing.mojibake import repaired

BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # end a line to the eye, but not in the count of an editor
SPACES = "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
INVISIBLE = (
    "\xad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)

TIGHT_MARKS = "•●▪◦‣■□►▸❖✓✔⁃\uf0b7\uf0a7"  # nothing else begins a line with these; a space may be missing after them
BULLET = re.compile(
    rf"[{TIGHT_MARKS}]\s*|[∙·○▶→➤➔◆◇–—*+-]\s+|-(?=[^\W\d_])|\(?\d{{1,3}}[.)]\s+|\(?[a-h]\)\s+|\[[ xX]\]\s+"
)
HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
RULE_MARKS = frozenset("-_*=~—–•·. ")
LOST = re.compile(r"(?:\?{1,4} (?=\S))?")  # question marks where a program dropped a picture: "?? By the numbers"
QUOTE = re.compile(r"(?:> ?)*")
ARROWS = frozenset("↔↕↩↪↗↘↙↖⇄⇆")  # signs of mathematics to Unicode, pictures to who writes them
MOST_CELLS, LONGEST_CELL = 6, 60  # of a row that is read as one
PICTURE_BULLETS = frozenset("✅☑👉➡🔹🔸▪▫🔵🔴🟢🟡⚫⚪◾◽🔺🔻")
ENTRY = re.compile(r"\[[^\]\s][^\]]{0,80}\]:\s*\S")  # where Markdown keeps the addresses of links, and footnotes


class Line(Struct):
    """A line that holds something."""

    number: int  # in the file, from 1
    text: str
    strong: int = 0  # how many characters of the text, from its beginning, are set off by emphasis
    indent: int = 0
    width: int = 0  # characters of the line in the file
    mark: str = ""  # its bullet: "-", "•", "1."
    heading: int = 0  # level, 0 for none
    quote: bool = False
    spaced: bool = False  # an empty line stands before it
    ruled: bool = False  # a rule stands before it


def lines_of(text: str) -> tuple[Line, ...]:
    """Give the lines of a text that hold something."""
    reader = _LineReader()
    number = 0
    for raw in _characters(text).split("\n"):
        soft = raw.startswith("\v")
        number += not soft
        for cell in _cells(raw[1:] if soft else raw):
            reader.read(cell, max(number, 1))
    return reader.lines()


def plain(text: str) -> str:
    """Give a text, a quote from a briefing say, on one line and cleaned as briefings are."""
    return " ".join(line.text for line in lines_of(text))


def _characters(text: str) -> str:
    """Give the text with letters composed, breaks and spaces of one kind, and no markup that reaches over lines."""
    if not text.isascii():
        text = repaired(unicodedata.normalize("NFC", text))
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_table())
    if "\u20e3" in text:
        text = re.sub("([0-9])\u20e3", r"\1. ", text)  # a number drawn as a key, before titles and labels
    return without_links(without_html(text).translate(_spaces()))


@cache
def _spaces() -> dict[int, str | None]:
    return {**dict.fromkeys(map(ord, SPACES), " "), **dict.fromkeys(map(ord, INVISIBLE))}


@cache
def _table() -> dict[int, str | None]:
    controls = [code for code in (*range(32), *range(127, 160)) if code != ord("\n")]
    return {**dict.fromkeys(controls), **dict.fromkeys(map(ord, BREAKS), "\n\v"), **_spaces(), 0x2011: "-"}


def _cells(raw: str) -> tuple[str, ...]:
    """Give a line; of the row of a table one bullet, or where its cells are long a paragraph for each."""
    row = raw.strip()
    if not row.startswith("|") or len(row) < 2:
        return (raw,)
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    if all(set(cell) <= set("-: ") for cell in cells):
        return ()
    cells = [cell for cell in cells if cell]
    if 1 < len(cells) <= MOST_CELLS and max(map(len, cells)) <= LONGEST_CELL:
        return (f"- {' | '.join(cells)}",)  # a row says something as a whole
    return tuple(part for cell in cells if cell for part in ("", cell))


class _LineReader:
    """Collects lines: first the marks before each, then the emphasis within and across them."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._emphasis = Emphasis()
        self._spaced, self._ruled = True, False

    def read(self, raw: str, number: int) -> None:
        content = raw.strip()
        if _is_rule(content):
            self._rule(content)
        elif not ENTRY.match(content):
            self._content(raw, number)

    def _rule(self, content: str) -> None:
        previous = self._lines[-1] if self._lines and not self._spaced else None
        underlines = content[:3] in ("===", "---") and previous is not None and previous.spaced
        if previous is not None and underlines and len(previous.text) <= 100 and previous.text[-1:] not in ".!?:":
            previous.heading = 1 if content[0] == "=" else 2
        elif content:
            self._ruled = True
        self._spaced = True
        self._emphasis.new_paragraph()

    def _content(self, raw: str, number: int) -> None:
        line = _without_marks(raw, number)
        if line.mark or line.heading:
            self._emphasis.new_paragraph()
        line.spaced, line.ruled = self._spaced, self._ruled
        self._emphasis.read(line.text)
        self._lines.append(line)
        self._spaced = self._ruled = False

    def lines(self) -> tuple[Line, ...]:
        for line, (text, strong) in zip(self._lines, self._emphasis.lines(), strict=True):
            line.text, line.strong = text, strong
            _leave_out_emoji(line)
        _unmark_what_is_no_list(self._lines)
        return tuple(line for line in self._lines if line.text or line.mark)


def _is_rule(content: str) -> bool:
    """Tell an empty line, a rule, the underline of a heading or a fence of code."""
    if not content:
        return True
    return len(content) >= 3 and (set(content) <= RULE_MARKS or set(content) == {"`"}) and content != "..."


def _without_marks(raw: str, number: int) -> Line:
    """Read the marks before a line's content: of a quote, a heading, bullets."""
    content = raw.strip() + " "  # so that a bullet without a text is seen as well
    line = Line(number=number, text="", indent=len(raw) - len(raw.lstrip()), width=len(raw))
    here = QUOTE.match(content).end()  # type: ignore[union-attr]  # it matches nothing as well
    line.quote = here > 0
    heading = HEADING.match(content, here)
    if heading:
        line.heading, line.text = len(heading[1]), heading[2]
        return line
    while (bullet := BULLET.match(content, here)) and _is_another(line.mark, bullet[0].strip()):
        line.mark, here = line.mark or bullet[0].strip(), bullet.end()
    line.text = content[here:].strip()
    return line


def _is_another(mark: str, further: str) -> bool:
    """Tell whether a second mark on a line is one too: "- - deep" and "- [ ] task", but not "- 9. Mai"."""
    return not mark or further == mark or further.startswith("[")


def _leave_out_emoji(line: Line) -> None:
    """Leave out pictures, and what is left of broken ones, before the text; some of them serve as bullets."""
    text = line.text
    here = len(LOST.match(text)[0])  # type: ignore[index]
    while here < len(text) and _is_picture(text, here):
        here += 1
    if not here or not text[here:].strip():
        line.text = text if not here else ""
        return
    if not line.mark and text[0] in PICTURE_BULLETS:
        line.mark = text[0]
    kept = text[here:].lstrip()
    line.strong = max(0, line.strong - (len(text) - len(kept)))
    line.text = kept


def _is_picture(text: str, here: int) -> bool:
    letter = text[here]
    if letter.isascii():
        return here > 0 and letter == " "
    if letter in ARROWS:
        return True
    return letter not in "©®™°№℗" and unicodedata.category(letter) in ("So", "Sk", "Co", "Cn", "Cs", "Me")


def _unmark_what_is_no_list(lines: list[Line]) -> None:
    """Give a number back to its text where no list counts on: "9. Mai" and "3. toplantı" may begin a line."""
    numbered = [(line, int(line.mark.strip("(.)"))) for line in lines if line.mark.strip("(.)").isdecimal()]
    begins: set[int] = set()  # places of a 1 that a 2 follows before the next 1
    goes_on = False
    for place in range(len(numbered) - 1, -1, -1):
        number = numbered[place][1]
        if number == 1 and goes_on:
            begins.add(place)
        goes_on = number == 2 or (goes_on and number != 1)
    last = 0
    for place, (line, number) in enumerate(numbered):
        if place in begins or (number > 1 and number == last + 1):
            last = number
        else:
            line.text = f"{line.mark} {line.text}".strip()
            line.strong += len(line.mark) + 1 if line.strong else 0
            line.mark = ""
