"""A briefing's text to its sections: what a label heads, and what stands around all that.

A section begins with a label and ends before the next one. How a label may be written:

    What's happening: The port opens on Monday.        a colon; or a full stop, a dash, a question mark
    **What's happening** The port opens.               bold or in italics, with or without a mark
    ## What's happening                                a heading, or a line of its own
    WHAT'S HAPPENING                                   in capitals
    📊 What's happening: …                             after an emoji or a number
    - What's happening: …                              in bullets, where no label stands outside of them

Labels of the list in `labels.py` are known by their words, in six languages. Others are known by looking like the
ones of the list in the same briefing, or by being set off; they are kept as written. Under a label, bullets with a
colon are bullets. Text before the first label, or without any, is a section without a label. No sections are:
headline, byline, dateline, masthead, greeting, lines such as "Subject: …", credits, corrections, footers.

Takes blocks and the language; gives a Layout. Refuses nothing.
"""

from explainer.briefing.block_roles import AROUND, Part, Role, parts_of
from explainer.briefing.blocks import Block
from explainer.briefing.datelines import dateline_end
from explainer.briefing.label_forms import LabelStart, Mark
from explainer.briefing.label_style import Style, style_of
from explainer.briefing.layout import Layout, Walk
from explainer.briefing.stories import settle_mastheads, story_starts

NAME_WORDS = 8  # at most so many after "Best regards," are a name
FOOTER_WORDS = 60  # at most so many after the last rule of a briefing are its footer


def layout_of(blocks: tuple[Block, ...], language: str) -> Layout:
    """Tell sections, headline, credits and date of a briefing from each other."""
    parts = parts_of(blocks)
    _settle_listed_labels(parts)
    settle_mastheads(parts)
    starts = story_starts(parts)
    _settle_coined_labels(parts, frozenset(starts), language)
    walk = Walk(starts, _footer_begins(parts, max(starts, default=0)))
    for place, part in enumerate(parts):
        walk.take(place, part)
    return walk.layout()


def _settle_listed_labels(parts: list[Part]) -> None:
    """Take labels of the list for labels; in bullets only where the briefing has none outside of them."""
    listed = [part for part in parts if part.listed and part.role not in AROUND and not part.title]
    outside = any(part.role is Role.TEXT for part in listed)
    for part in listed:
        if part.role is Role.TEXT or not outside:
            part.label = part.listed


def _settle_coined_labels(parts: list[Part], titles: frozenset[int], language: str) -> None:
    """Take for labels what looks like the labels of the list."""
    listed = [(part.label, part.block.text[part.label.end :]) for part in parts if part.label]
    style = style_of(listed, language)
    in_bullets = any(part.label and part.role is Role.BULLET for part in parts)
    begun = False  # whether the text has begun, before which a dash ends a dateline
    for place, part in enumerate(parts):
        begun = begun and place not in titles
        coined = part.coined
        if coined and place not in titles and (part.role is Role.TEXT or in_bullets) and part.role not in AROUND:
            following = parts[place + 1] if place + 1 < len(parts) else None
            dateline = not begun and coined.mark in (Mark.DASH, Mark.STOP) and dateline_end(part.block.text)
            if not dateline and _is_label(part, coined, style, following):
                part.label = coined
        begun = begun or (part.role not in AROUND and place not in titles)


def _is_label(part: Part, coined: LabelStart, style: Style, following: Part | None) -> bool:
    rest = part.block.text[coined.end : part.end]
    followed = following is not None and following.label is None and following.role in (Role.TEXT, Role.BULLET)
    return style.accepts(coined, rest, followed=followed, spaced=part.block.spaced)


def _footer_begins(parts: list[Part], last_start: int) -> int:
    """Give the place from which on only a footer stands: a few words without a label after the last rule."""
    last_label = max((place for place, part in enumerate(parts) if part.label), default=len(parts))
    words = 0
    for place in range(len(parts) - 1, max(last_label, last_start), -1):
        words += len(parts[place].block.text.split())
        if words > FOOTER_WORDS or parts[place].role is Role.BULLET:
            break
        if parts[place].block.ruled or (words <= NAME_WORDS and parts[place - 1].role is Role.FOOTER):
            return place
    return len(parts)
