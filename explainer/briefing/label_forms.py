"""Where a label stands at the beginning of a paragraph, by its words or by its form.

Takes a paragraph and how much of its beginning is set off by emphasis; gives the label with where the text after it
begins. A label on the list is found by its words, ended by a colon, full stop, dash, question mark, the end of the
emphasis or of the line. Any other is only a candidate: a few words of the form of a label; whether it is one, the
whole briefing decides.
"""

import re
import unicodedata
from enum import StrEnum

from msgspec import Struct

from explainer.briefing.datelines import is_calendar_word
from explainer.briefing.labels import is_common_word, kind_by_its_words, known_kind
from explainer.briefing.types import SectionKind

LONGEST = 80  # characters
LABEL_ENDS = " :：.…–—-|"
MOST_WORDS = 8
NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]|#\d{1,2}:?)\s+")
MARK = re.compile(r"\s?[:：](?=[\s\"“”„«*—]|$)|\s?[?？!]+|[.…](?=\s|$)|\s?—\s?|\s[–-]{1,2}(?:\s|$)|$")
AFTER_LABEL = re.compile(r"\s*(?:[:：.?|](?=\s|$)|[–—-]{1,2}(?=\s|$)|—)?\s*")


class Look(StrEnum):
    """How a label is set off from its text, besides its mark."""

    PLAIN = "plain"
    STRONG = "strong"
    HEADING = "heading"
    CAPITALS = "capitals"


class Mark(StrEnum):
    """What ends a label."""

    COLON = ":"
    STOP = "."
    QUESTION = "?"
    DASH = "–"
    LINE_END = ""
    NONE = "none"  # the emphasis ends, the line does not


class LabelStart(Struct, frozen=True):
    """A label at the beginning of a paragraph."""

    label: str  # as written, without its end mark; a question mark belongs to it
    kind: SectionKind
    end: int  # where the text after the label begins
    look: Look
    mark: Mark
    listed: bool


def listed_label(text: str, strong: int = 0, heading: int = 0) -> LabelStart | None:
    """Give the label of the list that the paragraph begins with."""
    begin = after_number(text)
    look = _look(strong, heading)
    if begin < strong <= LONGEST and (found := _label_in_emphasis(text, begin, strong, look)):
        return found
    head = text[begin : begin + LONGEST]
    for match in MARK.finditer(head):
        at_end = begin + match.end() >= len(text)
        if match[0] or at_end:
            found = _listed(text, begin, begin + match.start(), match[0], look)
            if found:
                return found
    return _listed_in_capitals(text, begin)


def after_number(text: str) -> int:
    """Give where the text begins after a number before it, "1. "; 0 where there is none."""
    match = NUMBER.match(text)
    return match.end() if match else 0


def _look(strong: int, heading: int) -> Look:
    return Look.HEADING if heading else Look.STRONG if strong else Look.PLAIN


def _label_in_emphasis(text: str, begin: int, strong: int, look: Look) -> LabelStart | None:
    label = without_end_mark(text[begin:strong])
    kind = known_kind(label)
    if kind is None:
        return None
    end = _after_label(text, strong)
    mark = _mark(text[begin + len(label) : end], Mark.NONE if end < len(text) else Mark.LINE_END)
    return LabelStart(label, kind, end, look, mark, listed=True)


def _listed(text: str, begin: int, end: int, mark: str, look: Look) -> LabelStart | None:
    words = text[begin:end].strip('"“”„«» ')
    kind = known_kind(words) if words.lstrip("¿¡")[:1].isalnum() else None
    found = _mark(mark, Mark.LINE_END)
    if kind is None or (look is Look.PLAIN and _is_of_a_sentence(words, found, text, end + len(mark))):
        return None
    label, after = _with_question(words, mark, text, end + len(mark))
    shown = Look.CAPITALS if look is Look.PLAIN and words.isupper() else look
    return LabelStart(label, kind, after, shown, found, listed=True)


def _is_of_a_sentence(words: str, mark: Mark, text: str, after: int) -> bool:
    """Tell "New – and cheaper – ships", and "the bottom line. …", which ends a sentence, from labels."""
    if mark is Mark.DASH and text[after : after + 1].islower():
        return is_common_word(words) or text[-1] not in '.!?…”"»'
    return words[:1].islower() and mark not in (Mark.COLON, Mark.LINE_END)


def _with_question(words: str, mark: str, text: str, after: int) -> tuple[str, int]:
    """Give the label, with its question mark where it asks, and where the text after it begins."""
    if mark.strip()[:1] in ("?", "？", "!"):
        return words + mark.rstrip(), _after_label(text, after)
    return words, after + len(text[after : after + LONGEST]) - len(text[after : after + LONGEST].lstrip())


def _after_label(text: str, here: int) -> int:
    match = AFTER_LABEL.match(text, here)
    return match.end() if match else here


def _listed_in_capitals(text: str, begin: int) -> LabelStart | None:
    """Give a label of the list in capitals, that nothing else sets off from its text."""
    words = text[begin : begin + LONGEST].split(" ")
    shouted = next((n for n, word in enumerate(words) if not word.isupper()), len(words))
    for count in range(shouted, 1, -1):
        label = " ".join(words[:count])
        kind = known_kind(label)
        if kind is not None:
            return LabelStart(label, kind, begin + len(label) + 1, Look.CAPITALS, Mark.NONE, listed=True)
    return None


def _mark(written: str, otherwise: Mark = Mark.NONE) -> Mark:
    for letter in written:
        if letter in ":：":
            return Mark.COLON
        if letter in "?？!":
            return Mark.QUESTION
        if letter in ".…":
            return Mark.STOP
        if letter in "–—-|":
            return Mark.DASH
    return otherwise


def coined_label(text: str, strong: int = 0, heading: int = 0) -> LabelStart | None:
    """Give what has the form of a label at the beginning of the paragraph, and is on no list."""
    begin = after_number(text)
    look = _look(strong, heading)
    if heading:
        found: LabelStart | None = _whole(text, begin, look)
    elif begin < strong:
        found = _coined_in_emphasis(text, begin, strong)
    else:
        found = _coined_by_mark(text, begin)
    return found if found is not None and _has_words_of_a_label(found.label) else None


def without_end_mark(label: str) -> str:
    """Give a label without what ends it, and without a picture behind it."""
    return without_pictures(label.rstrip(LABEL_ENDS)).rstrip(LABEL_ENDS)


def without_pictures(words: str) -> str:
    """Give the words without emoji after them."""
    end = len(words)
    while end and (words[end - 1] == " " or unicodedata.category(words[end - 1]) in ("So", "Sk")):
        end -= 1
    return words[:end] or words


def _whole(text: str, begin: int, look: Look) -> LabelStart:
    label = without_end_mark(text[begin:])
    return _coined(label, len(text), look, Mark.LINE_END)


def _coined(label: str, end: int, look: Look, mark: Mark) -> LabelStart:
    kind = known_kind(label) or kind_by_its_words(label) or SectionKind.OTHER
    return LabelStart(label, kind, end, look, mark, listed=False)


def _coined_in_emphasis(text: str, begin: int, strong: int) -> LabelStart | None:
    """Read a label in bold: its mark is the last thing inside or the first after it; without any it fills the line."""
    inside = text[begin:strong]
    label = without_end_mark(inside)
    if strong >= len(text) and re.search(r"[:：]\s", label):
        return _coined_by_mark(text, begin)
    end = _after_label(text, strong)
    written = inside[len(label) :] + text[strong:end]
    mark = _mark(label[-1:] if label[-1:] in "?？!" else written, Mark.LINE_END if end >= len(text) else Mark.NONE)
    if mark is Mark.NONE or (mark in (Mark.STOP, Mark.DASH) and len(label.split()) > 5):
        return None
    return _coined(label, end, Look.STRONG, mark)


def _coined_by_mark(text: str, begin: int) -> LabelStart | None:
    match = MARK.search(text[: begin + LONGEST], begin)
    if match is None or (not match[0] and len(text) > begin + LONGEST):
        return None
    label, end = _with_question(without_end_mark(text[begin : match.start()].strip()), match[0], text, match.end())
    look = Look.CAPITALS if _is_shouted(label) else Look.PLAIN
    return _coined(label, end, look, _mark(match[0], Mark.LINE_END))


def _is_shouted(label: str) -> bool:
    """Tell a label in capitals from a lone acronym."""
    return label.isupper() and (len(label) > 4 or " " in label)


def _has_words_of_a_label(label: str) -> bool:
    words = label.split()
    if not 1 <= len(words) <= MOST_WORDS or len(label) > LONGEST or sum(map(str.isalpha, label)) < 2:
        return False
    if "@" in label or label.endswith(",") or "://" in label or re.search(r"[.!?;]\s", label):
        return False
    dated = any(map(is_calendar_word, words)) and any(word[:1].isdecimal() for word in words)
    return not dated
