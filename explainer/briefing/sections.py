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

from datetime import date

from msgspec import Struct

from explainer.briefing import furniture
from explainer.briefing.blocks import Block
from explainer.briefing.datelines import dateline_end, full_date
from explainer.briefing.label_forms import LabelStart, Mark, without_pictures
from explainer.briefing.label_style import Style, style_of
from explainer.briefing.roles import AROUND, Part, Role, parts_of
from explainer.briefing.stories import settle_mastheads, story_starts, without_count
from explainer.briefing.types import Section, SectionKind

NAME_WORDS = 8  # at most so many after "Best regards," are a name
APART = ("(", "|", "·", "–", "—", ":", " -", ")")
FOOTER_WORDS = 60  # at most so many after the last rule of a briefing are its footer


class Passage(Struct, frozen=True):
    """A stretch of a block that is read as text."""

    block: Block
    start: int
    end: int
    section: int | None  # index into the sections; None for headline, byline, dateline, correction
    bullet: int | None = None  # index into the section's bullets

    @property
    def text(self) -> str:
        """The words of the stretch."""
        return self.block.text[self.start : self.end]


class Layout(Struct, frozen=True):
    """The parts of a briefing, told from each other."""

    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]  # in the order of the file
    credits: tuple[str, ...]
    headline: str | None
    dates: tuple[date, ...]  # that the briefing gives as its own, the surest first
    language: str | None  # as the briefing says it


def layout_of(blocks: tuple[Block, ...], language: str) -> Layout:
    """Tell sections, headline, credits and date of a briefing from each other."""
    parts = parts_of(blocks)
    _settle_listed_labels(parts)
    settle_mastheads(parts)
    starts = story_starts(parts)
    _settle_coined_labels(parts, frozenset(starts), language)
    walk = _Walk(starts, _footer_begins(parts))
    for place, part in enumerate(parts):
        walk.take(place, part)
    return walk.layout(parts)


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


def _footer_begins(parts: list[Part]) -> int:
    """Give the place from which on only a footer stands: a few words without a label after the last rule."""
    last_label = max((place for place, part in enumerate(parts) if part.label), default=len(parts))
    words = 0
    for place in range(len(parts) - 1, last_label, -1):
        words += len(parts[place].block.text.split())
        if words > FOOTER_WORDS or parts[place].role is Role.BULLET:
            break
        if parts[place].block.ruled or (words <= NAME_WORDS and parts[place - 1].role is Role.FOOTER):
            return place
    return len(parts)


class _Draft(Struct):
    """A section while it is being read."""

    label: str | None
    kind: SectionKind
    line: int
    story: int
    paragraphs: list[str]
    bullets: list[str]


class _Walk:
    """Goes over the parts in order and collects the sections."""

    def __init__(self, starts: list[int], footer: int) -> None:
        self._starts = frozenset(starts)
        self._first = min(starts, default=0)
        self._several = len(starts) > 1
        self._footer = footer
        self._story = 0
        self._drafts: list[_Draft] = []
        self._open = False  # whether the last draft takes further text
        self._passages: list[Passage] = []
        self._titles: list[str] = []
        self._credits: list[str] = []
        self._dates: list[tuple[int, date]] = []
        self._said: dict[str, str] = {}
        self._dateline = True  # whether a dateline may come
        self._below_title = False

    def take(self, place: int, part: Part) -> None:
        """Read the next part."""
        if part.credit:
            self._credits.append(part.credit)
        if part.role in AROUND:
            self._around(part)
        elif place in self._starts and part.label is None:
            self._title(part)
        elif place < self._first and (part.title or self._several):
            self._date(3, part.block.text)  # the name of the paper, or the words with which it greets
        elif place >= self._footer:
            self._date(4, part.block.text)
        elif part.label:
            self._label(part, part.label)
        elif self._is_subtitle(part):
            self._passages.append(Passage(part.block, 0, part.end, None))
        else:
            self._text(part, 0)
        self._below_title = place in self._starts or (self._below_title and part.role in AROUND)

    def _title(self, part: Part) -> None:
        end = len(without_pictures(part.block.text[: part.end]))
        title = without_count(part.block.text[:end])
        self._titles.append(title)
        self._date_of_title(title)
        self._passages.append(Passage(part.block, end - len(title), end, None))
        self._story += 1
        self._open, self._dateline = False, True

    def _is_subtitle(self, part: Part) -> bool:
        """Tell the line beneath a title that is no sentence either."""
        asks = part.block.text.endswith(("?", "!"))
        return self._below_title and part.title and part.role is Role.TEXT and not asks

    def _label(self, part: Part, label: LabelStart) -> None:
        self._drafts.append(_Draft(label.label, label.kind, part.block.line, max(self._story, 1), [], []))
        self._open = True
        if label.end < part.end:
            self._paragraph(part, label.end)

    def _text(self, part: Part, start: int) -> None:
        if not self._open:
            self._drafts.append(_Draft(None, SectionKind.WHATS_HAPPENING, part.block.line, max(self._story, 1), [], []))
            self._open = True
        if part.role is Role.BULLET:
            self._bullet(part)
        else:
            self._paragraph(part, start)

    def _paragraph(self, part: Part, start: int) -> None:
        if self._dateline:
            end = dateline_end(part.block.text[start : part.end])
            found = full_date(part.block.text[start : start + end])
            if found:
                self._dates.append((2, found[0]))
            start += end if start + end < part.end else 0
            self._dateline = False
        passage = Passage(part.block, start, part.end, len(self._drafts) - 1)
        self._passages.append(passage)
        self._drafts[-1].paragraphs.append(passage.text.strip())

    def _bullet(self, part: Part) -> None:
        draft = self._drafts[-1]
        self._passages.append(Passage(part.block, 0, part.end, len(self._drafts) - 1, len(draft.bullets)))
        draft.bullets.append(part.block.text[: part.end].strip())
        self._dateline = False

    def _around(self, part: Part) -> None:
        """Keep what a part says that is not text: a credit, a date, a name of the paper."""
        text = part.block.text
        if part.role is Role.CREDIT:
            self._credits.append(furniture.credit(text) or text)
        elif part.role is Role.METADATA:
            self._metadata(*(furniture.metadata(text) or ("", "")))
        elif part.role in (Role.CORRECTION, Role.BYLINE, Role.DATE):
            start = furniture.end_of_correction(text) if part.role is Role.CORRECTION else 0
            dated = any(map(str.isdecimal, text[:start]))  # "Correction, 3 May:" says when, and is kept
            self._passages.append(Passage(part.block, 0 if dated else start, part.end, None))
        if part.role is Role.DATE:
            self._date(2 if self._drafts else 1, text)
        elif part.role in (Role.BYLINE, Role.MASTHEAD, Role.FOOTER, Role.GREETING):
            self._date(4 if self._drafts else 3, text)

    def _metadata(self, name: str, value: str) -> None:
        if name and value:
            self._said.setdefault(name, value)
        self._date(0 if name == "date" else 3, value)

    def _date_of_title(self, title: str) -> None:
        """Take a date that stands apart at either end of a title: "Harbours (9 May 2025)"."""
        found = full_date(title)
        if found and (title[: found[1]].rstrip().endswith(APART) or title[found[2] :].lstrip().startswith(APART)):
            self._dates.append((5, found[0]))

    def _date(self, doubt: int, text: str) -> None:
        found = full_date(text)
        if found:
            self._dates.append((doubt, found[0]))

    def layout(self, parts: list[Part]) -> Layout:
        """Give what was collected."""
        headline = next(iter(self._titles), None) or self._said.get("title") or self._said.get("subject")
        return Layout(
            tuple(self._section(draft) for draft in self._drafts),
            tuple(self._passages),
            tuple(self._credits),
            headline,
            tuple(day for _, day in sorted(self._dates, key=lambda found: found[0])),
            self._said.get("language"),
        )

    def _section(self, draft: _Draft) -> Section:
        text, story = "\n\n".join(draft.paragraphs), draft.story if self._several else None
        return Section(draft.label, draft.kind, text, tuple(draft.bullets), draft.line, story)
