"""Lines to paragraphs and bullets: which lines belong together.

Takes the lines of a briefing; gives its blocks, each a paragraph, a heading or a bullet, with its wrapped lines
joined by a space. A line break in a file may be the end of a paragraph or only the end of the line: where most lines
end at the same width, a line that had no room for the next word goes on in the next one.
Refuses nothing.
"""

import re
from bisect import bisect_right
from itertools import pairwise

from msgspec import Struct

from explainer.briefing.cleaning import Line
from explainer.briefing.folding import entries
from explainer.briefing.furniture import begins_furniture
from explainer.briefing.furniture_words import BETWEEN_NAMES
from explainer.briefing.label_forms import Mark, coined_label, listed_label

WIDEST = 100  # characters of a wrapped line; longer lines hold a paragraph each
NARROWEST = 50  # where no sentence shows that lines are wrapped
LONG_ENTRY = 40  # characters; an entry of a list without marks is shorter
ATTRIBUTION_MARKS = ("—", "–", "-")
ENDS = (".", "!", "?", ":", "…")
CLOSING_QUOTES = '”“"»«’'


class Block(Struct, frozen=True):
    """A paragraph, a heading or a bullet."""

    text: str
    places: tuple[tuple[int, int], ...]  # (character of the text, line of the file) for each line joined
    strong: int = 0  # how many characters, from the beginning, are set off by emphasis
    indent: int = 0
    mark: str = ""  # its bullet
    heading: int = 0
    quote: bool = False
    spaced: bool = False
    ruled: bool = False

    @property
    def line(self) -> int:
        """The line of the file on which the block begins."""
        return self.places[0][1]

    def line_at(self, character: int) -> int:
        """Give the line of the file that the character stands on."""
        return self.places[bisect_right(self.places, (character, 1 << 62)) - 1][1]


def blocks_of(lines: tuple[Line, ...]) -> tuple[Block, ...]:
    """Join the lines that belong together."""
    width = _wrap_width(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(block for group in groups if (block := _joined(group)).text)


def _wrap_width(lines: tuple[Line, ...]) -> int:
    """Give the width at which the lines are wrapped; 0 where each line holds a whole paragraph."""
    narrow = [line.width for line in lines if line.width <= WIDEST]
    wide = len(lines) - len(narrow)
    width = max(narrow, default=0)
    broken = any(_breaks_a_sentence(last, line) for last, line in pairwise(lines))
    parted = width >= NARROWEST and any(line.spaced for line in lines[1:])
    return width if (broken or parted) and wide * 10 <= len(lines) else 0


def _breaks_a_sentence(last: Line, line: Line, *, begun: bool = False) -> bool:
    """Tell two lines between which a sentence goes on, from two entries of a list that has no marks."""
    running = begun or len(last.text) >= LONG_ENTRY
    return running and line.text[:1].islower() and not line.mark and not line.spaced and not _is_ended(last)


def _begins_large(line: Line) -> bool:
    return next((letter.isupper() for letter in line.text[:10] if letter.isalpha()), False)


def _is_ended(line: Line) -> bool:
    return line.text[-1:] in ENDS or line.text[-2:-1] in ENDS


def _goes_on(group: list[Line], line: Line, width: int) -> bool:
    """Tell whether the line continues the block that the lines of the group make up so far."""
    first, last = group[0], group[-1]
    if _is_attribution(last, line):
        return True
    if line.mark or line.heading or line.ruled or last.heading or line.quote != last.quote:
        return False
    if first.mark and not first.text and len(group) == 1:
        return True  # the bullet's text stands on the line after its mark
    if line.spaced:
        return bool(first.mark) and line.indent > first.indent + 1 and not _begins_anew(line)
    if _breaks_a_sentence(last, line) and not line.strong:
        return not _stands_alone(last)
    if _begins_anew(line) or _stands_alone(last):
        return False
    if first.mark and line.indent > first.indent:
        return True
    return _breaks_a_sentence(last, line, begun=_begins_large(first)) or _had_no_room(last, line, width)


def _is_attribution(last: Line, line: Line) -> bool:
    """Tell the line that names who spoke, after a quotation: "— Mara Lind, minister"."""
    if line.mark not in ATTRIBUTION_MARKS or last.mark or not last.text or len(line.text) > 120:
        return False
    spoken = (line.quote and last.quote) or (last.text[-1] in CLOSING_QUOTES and line.mark != "-" and not line.spaced)
    name = re.split(r"[,(]", line.text, maxsplit=1)[0].split()
    large = all(word[:1].isupper() for word in name if word.lower() not in entries(BETWEEN_NAMES))
    return spoken and 1 <= len(name) <= 6 and large and line.text[-1] not in ENDS


def _begins_anew(line: Line) -> bool:
    return listed_label(line.text, line.strong) is not None or begins_furniture(line.text)


def _stands_alone(last: Line) -> bool:
    """Tell a line that nothing goes on from: a label on its own line, a line wholly in bold, a date line."""
    if last.strong and last.strong >= len(last.text):
        return True
    label = listed_label(last.text, last.strong)
    return (label is not None and label.end >= len(last.text)) or begins_furniture(last.text)


def _had_no_room(last: Line, line: Line, width: int) -> bool:
    """Tell whether a line ended where it did only because the next word did not fit."""
    if not width or line.strong or (_is_ended(last) and _has_form_of_label(line)):
        return False
    if not _is_ended(last) and last.width >= 0.75 * width and len(last.text) >= 50:
        return True
    return last.width + 1 + len(line.text.partition(" ")[0]) > width


def _has_form_of_label(line: Line) -> bool:
    label = coined_label(line.text)
    return label is not None and label.mark is Mark.COLON and line.text[0].isupper() and len(label.label.split()) <= 5


def _joined(group: list[Line]) -> Block:
    first = group[0]
    places: list[tuple[int, int]] = []
    texts: list[str] = []
    length = 0
    for line in group:
        text = f"{line.mark} {line.text}" if line.mark and texts else line.text
        if not text:
            continue
        places.append((length, line.number))
        texts.append(text)
        length += len(text) + 1
    strong = first.strong if first.strong < len(first.text) or len(group) == 1 else _strong_beginning(group)
    return Block(
        " ".join(texts), tuple(places or [(0, first.number)]), strong, first.indent, first.mark, first.heading,
        first.quote, first.spaced, first.ruled,
    )  # fmt: skip


def _strong_beginning(group: list[Line]) -> int:
    """Give the emphasised beginning of a block whose first line is emphasised as a whole."""
    length = 0
    for line in group:
        if line.text:
            length += line.strong + (1 if length else 0) if line.strong else 0
        if line.strong < len(line.text):
            break
    return length
