"""The parts of a briefing put in their places: sections with their text and bullets, headline, credits, dates.

Takes the parts, told from each other; gives a Layout. Refuses nothing.
"""

from datetime import date
from enum import IntEnum, auto

from msgspec import Struct

from explainer.briefing import furniture
from explainer.briefing.block_roles import AROUND, Part, Role
from explainer.briefing.blocks import Block
from explainer.briefing.datelines import dateline_end, full_date, is_calendar_word
from explainer.briefing.label_forms import LabelStart, without_pictures
from explainer.briefing.stories import has_title, without_count
from explainer.briefing.types import Section, SectionKind

APART = ("(", "|", "·", "–", "—", ":", " -", ")")  # between a title and a date that is no part of it
INNER_MARKS = frozenset("◦‣▪▫⁃○")  # bullets of lists within lists, which stand apart even where no indent is left


class Doubt(IntEnum):
    """How sure it is that a date is the briefing's own, the surest first."""

    SAID = auto()  # "Date: …"
    DATE_LINE = auto()
    DATELINE = auto()  # of the report, or a date line below the text
    ABOVE = auto()  # in a byline, a masthead, a greeting
    BELOW = auto()  # in a footer
    TITLE = auto()


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


class _Draft(Struct):
    """A section while it is being read."""

    label: str | None
    kind: SectionKind
    line: int
    story: int
    paragraphs: list[str]
    bullets: list[str]
    levels: list[tuple[int, bool]]  # of each bullet: its indent, and whether its mark is one of inner lists


class Walk:
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
        self._headline: str | None = None
        self._credits: list[str] = []
        self._dates: list[tuple[Doubt, date]] = []
        self._said: dict[str, str] = {}
        self._dateline = True  # whether a dateline may come
        self._below_title = False

    def take(self, place: int, part: Part) -> None:
        """Read the next part."""
        if part.credit:
            self._credits.append(part.credit)
        if place in self._starts:
            self._story += 1
            self._open, self._dateline = False, True
        if part.role in AROUND:
            self._around(part)
        elif place in self._starts and has_title(part):
            self._title(part)
        elif place < self._first and (part.title or self._several):
            self._date(Doubt.ABOVE, part.block.text)  # the name of the paper, or the words with which it greets
        elif place >= self._footer:
            self._date(Doubt.BELOW, part.block.text)
        elif part.label:
            self._label(part, part.label)
        elif self._is_subtitle(part):
            self._passages.append(Passage(part.block, 0, part.end, None))
            self._date_of_title(part.block.text, Doubt.ABOVE)
        else:
            self._text(part)
        self._below_title = place in self._starts or (self._below_title and part.role in AROUND)

    def _title(self, part: Part) -> None:
        end = len(without_pictures(part.block.text[: part.end]))
        title = without_count(part.block.text[:end])
        if self._story == 1:
            self._headline = title
        self._date_of_title(title)
        self._passages.append(Passage(part.block, end - len(title), end, None))

    def _is_subtitle(self, part: Part) -> bool:
        """Tell the line beneath a title that is no sentence either."""
        asks = part.block.text.endswith(("?", "!"))
        return self._below_title and part.title and part.role is Role.TEXT and not asks

    def _label(self, part: Part, label: LabelStart) -> None:
        self._drafts.append(_Draft(label.label, label.kind, part.block.line, max(self._story, 1), [], [], []))
        self._open = True
        if label.end < part.end:
            self._paragraph(part, label.end)

    def _text(self, part: Part) -> None:
        if not self._open:
            self._drafts.append(
                _Draft(None, SectionKind.WHATS_HAPPENING, part.block.line, max(self._story, 1), [], [], [])
            )
            self._open = True
        if part.role is Role.BULLET:
            self._bullet(part)
        else:
            self._paragraph(part, 0)

    def _paragraph(self, part: Part, start: int) -> None:
        if self._dateline:
            end = dateline_end(part.block.text[start : part.end])
            found = full_date(part.block.text[start : start + end])
            if found:
                self._dates.append((Doubt.DATELINE, found[0]))
            start += end if start + end < part.end else 0
            self._dateline = False
        passage = Passage(part.block, start, part.end, len(self._drafts) - 1)
        self._passages.append(passage)
        self._drafts[-1].paragraphs.append(passage.text.strip())

    def _bullet(self, part: Part) -> None:
        draft = self._drafts[-1]
        self._passages.append(Passage(part.block, 0, part.end, len(self._drafts) - 1, len(draft.bullets)))
        draft.bullets.append(part.block.text[: part.end].strip())
        draft.levels.append((part.block.indent, part.block.mark in INNER_MARKS))
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
            self._date(Doubt.DATELINE if self._drafts else Doubt.DATE_LINE, text)
        elif part.role in (Role.BYLINE, Role.MASTHEAD, Role.FOOTER, Role.GREETING):
            self._date(Doubt.BELOW if self._drafts else Doubt.ABOVE, text)

    def _metadata(self, name: str, value: str) -> None:
        if name and value:
            self._said.setdefault(name, value)
        self._date(Doubt.SAID if name == "date" else Doubt.ABOVE, value)

    def _date_of_title(self, title: str, doubt: Doubt = Doubt.TITLE) -> None:
        """Take a date that stands apart at either end of a title: "Harbours (9 May 2025)"."""
        found = full_date(title)
        if found and (
            _without_weekday(title[: found[1]]).endswith(APART) or title[found[2] :].lstrip().startswith(APART)
        ):
            self._dates.append((doubt, found[0]))

    def _date(self, doubt: Doubt, text: str) -> None:
        found = full_date(text)
        if found:
            self._dates.append((doubt, found[0]))

    def layout(self) -> Layout:
        """Give what was collected."""
        headline = self._headline or self._said.get("title") or self._said.get("subject")
        return Layout(
            tuple(self._section(draft) for draft in self._drafts),
            tuple(self._passages),
            tuple(self._credits),
            headline,
            tuple(day for _, day in sorted(self._dates, key=lambda found: found[0])),
        )

    def _section(self, draft: _Draft) -> Section:
        text, story = "\n\n".join(draft.paragraphs), draft.story if self._several else None
        return Section(draft.label, draft.kind, text, tuple(draft.bullets), draft.line, story, _depths(draft.levels))


def _depths(levels: list[tuple[int, bool]]) -> tuple[int, ...]:
    """Give how many bullets each bullet stands beneath: those before it that are indented less."""
    above: list[tuple[int, bool]] = []
    depths = []
    for level in levels:
        while above and above[-1] >= level:
            above.pop()
        depths.append(len(above))
        above.append(level)
    return tuple(depths)


def _without_weekday(words: str) -> str:
    """Leave out the weekday that stands before a date: "Bulletin · Tuesday," is "Bulletin ·"."""
    rest, _, last = words.rstrip(" ,").rpartition(" ")
    return (rest if is_calendar_word(last) else words).rstrip()
