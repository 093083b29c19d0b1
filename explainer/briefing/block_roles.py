"""What each block of a briefing is: a label with its text, running text, a title, or something around the text.

Takes blocks; gives each its role. What may be a title or a coined label is only marked as such here: which it is
depends on what stands around it, and is decided in `sections.py`.
"""

from enum import Enum, auto

from msgspec import Struct

from explainer.briefing import furniture
from explainer.briefing.blocks import Block
from explainer.briefing.cleaning import PICTURE_BULLETS
from explainer.briefing.datelines import date_line
from explainer.briefing.label_forms import LabelStart, after_number, coined_label, listed_label
from explainer.briefing.labels import is_common_word


class Role(Enum):
    """What a block is."""

    TEXT = auto()
    BULLET = auto()
    LABEL = auto()
    CREDIT = auto()
    METADATA = auto()
    DATE = auto()
    BYLINE = auto()
    MASTHEAD = auto()
    GREETING = auto()
    CORRECTION = auto()
    FOOTER = auto()


AROUND = frozenset(set(Role) - {Role.TEXT, Role.BULLET, Role.LABEL})
TITLE_WORDS = 25
TITLE_ENDS = (".", ":", ";", ",", "：")


class Part(Struct):
    """A block with what is known about it so far."""

    block: Block
    role: Role
    listed: LabelStart | None = None
    coined: LabelStart | None = None
    title: bool = False  # has the form of a title
    label: LabelStart | None = None  # the label that it was found to be
    credit: str | None = None  # that stands in brackets at its end
    end: int = 0  # of its text, without that credit


def parts_of(blocks: tuple[Block, ...]) -> list[Part]:
    """Give each block its role."""
    parts: list[Part] = []
    at_top = True
    for block in blocks:
        part = _part(block, at_top=at_top, first=not parts)
        parts.append(part)
        at_top = at_top and part.listed is None and (part.role in AROUND or part.title)
    return parts


def _part(block: Block, *, at_top: bool, first: bool) -> Part:
    listed = listed_label(block.text, block.strong, block.heading)
    part = Part(block, _role(block, listed, at_top=at_top, first=first), listed, end=len(block.text))
    if part.role in AROUND:
        return part
    trailing = furniture.trailing_credit(block.text)
    if trailing:
        part.credit, part.end = trailing
    part.coined = None if listed else coined_label(block.text, block.strong, block.heading)
    part.title = _has_form_of_title(block, at_top=at_top) and (
        listed is None or (at_top and _may_be_of_a_title(listed, block))
    )
    return part


def _may_be_of_a_title(listed: LabelStart, block: Block) -> bool:
    """Tell a headline that begins with a word such as "Exclusive:" from a label with its text."""
    return is_common_word(listed.label) and listed.end < len(block.text) and block.strong in (0, len(block.text))


def _role(block: Block, listed: LabelStart | None, *, at_top: bool, first: bool) -> Role:
    text = block.text
    credited = furniture.credit(text) is not None and not (at_top and _is_date(text))
    if credited and (not first or ":" in text or text[0] in "([©"):  # "Photo finish in Alder" may be a headline
        return Role.CREDIT
    if (listed is None and len(text) < 600) or (":" in text[:20] and furniture.is_byline(text)):
        around = _around(block, at_top=at_top)
        if around:
            return around
    return Role.BULLET if block.mark and not (listed and block.mark in PICTURE_BULLETS) else Role.TEXT


def _around(block: Block, *, at_top: bool) -> Role | None:
    text = block.text
    if furniture.is_correction(text):
        return Role.CORRECTION
    if not block.mark and furniture.is_byline(text):
        return Role.BYLINE
    if furniture.is_footer(text, bullet=bool(block.mark)):
        return Role.FOOTER
    if block.mark:
        return None
    if at_top and furniture.metadata(text):
        return Role.METADATA
    if date_line(text):
        return Role.DATE
    if furniture.is_age_or_reading_time(text):
        return Role.FOOTER
    if at_top and furniture.is_greeting(text):
        return Role.GREETING
    return Role.MASTHEAD if at_top and furniture.is_masthead(text) else None


def _is_date(text: str) -> bool:
    """Tell "Data: 9 maggio 2025", where the word for a date is that for data in another language."""
    said = furniture.metadata(text)
    return said is not None and said[0] == "date" and date_line(said[1]) is not None


def _has_form_of_title(block: Block, *, at_top: bool) -> bool:
    """Tell a line that may be a title: not too long, and no sentence."""
    text = block.text
    if block.mark.strip("().").isdecimal():
        return not text.endswith(TITLE_ENDS) and 2 <= len(text.split()) <= TITLE_WORDS
    if block.mark or block.quote or len(text) > 200:
        return False
    if block.heading:
        return True
    number = after_number(text)
    wholly = block.strong >= len(text)
    if not wholly and block.strong > number:
        return False
    least = 1 if wholly or at_top else 2
    ended = text.endswith(TITLE_ENDS) and not (wholly and number and text.endswith("."))
    return least <= len(text.split()) <= TITLE_WORDS and not ended
