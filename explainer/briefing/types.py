"""What a briefing holds once it is read: its text in sections and sentences, and what is stated in them.

Everything found points to the sentence it was found in, by number, so that its source is never lost.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class SectionKind(StrEnum):
    """What a labelled section is for. A label that nobody knows is OTHER and is kept as it was written."""

    WHATS_HAPPENING = "whats_happening"
    WHY_IT_MATTERS = "why_it_matters"
    DETAILS = "details"
    FIGURES = "figures"
    ANALYSIS = "analysis"
    BIG_PICTURE = "big_picture"
    BOTTOM_LINE = "bottom_line"
    WHATS_NEXT = "whats_next"
    BACKGROUND = "background"
    OTHER_SIDE = "other_side"
    QUOTES = "quotes"
    OTHER = "other"


class Qualifier(StrEnum):
    """How exact a source claims a figure to be. None (no qualifier) is exact."""

    PLUS = "plus"  # 1,500+
    ABOUT = "about"
    OVER = "over"  # over, more than
    UNDER = "under"  # under, fewer than
    AT_LEAST = "at_least"
    UP_TO = "up_to"
    NEARLY = "nearly"


class Span(Struct, frozen=True):
    """Characters of a sentence's text, half open."""

    start: int
    end: int


class Sentence(Struct, frozen=True):
    """One sentence, or one bullet without an end mark, as a reader would read it aloud."""

    number: int  # from 1, over the whole briefing; its id on the briefing page is s1, s2, …
    text: str  # letter for letter; marks and markup removed, wrapped lines joined by one space
    line: int  # of the file, from 1, where it begins
    section: int | None  # index into the sections; None for headline, byline, dateline
    bullet: int | None = None  # index into the section's bullets; None in its running text


class Section(Struct, frozen=True):
    """A labelled part of the briefing."""

    label: str | None  # as written, without its end mark; None for text before or without any label
    kind: SectionKind
    text: str  # its running text, paragraphs parted by an empty line
    bullets: tuple[str, ...]
    line: int  # of the label, or of the first words
    story: int | None = None  # from 1, where a file holds several stories
    depths: tuple[int, ...] = ()  # of each bullet: 0, or how many bullets it stands beneath

    def depth(self, bullet: int | None) -> int:
        """Give how many bullets one stands beneath; 0 for what is none."""
        return self.depths[bullet] if bullet is not None and bullet < len(self.depths) else 0


class BriefingText(Struct, frozen=True):
    """A briefing as text: what the build needs to show it and to look up a quote."""

    name: str  # the file's name in seeds/ without its ending; front matter calls the briefing by it
    path: str  # from the project folder, "seeds/italy-turkey.txt"
    language: str  # ISO 639-1
    headline: str | None
    date: date | None  # the briefing's own date, from its dateline, its date line or the command
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    credits: tuple[str, ...]  # "Photo: A/B via C", letter for letter, without brackets around it


class Quantity(Struct, frozen=True):
    """An amount as a sentence states it. "1,500+" is Quantity(Decimal(1500), qualifier=Qualifier.PLUS, ...)."""

    value: Decimal  # fully scaled: "$29 billion" is 29000000000; per cent as 12, not 0.12
    value_max: Decimal | None  # the upper end of a range
    unit: str | None  # a unit of UNITS; None for counts and for money
    currency: str | None  # ISO 4217
    qualifier: Qualifier | None
    written: str  # letter for letter, "$29 billion"
    span: Span


class StatedFigure(Struct, frozen=True):
    """A quantity with what it counts and the time it is for."""

    quantity: Quantity
    what: str  # what is counted or measured, in the briefing's words: "Italian companies operate in Turkey"
    period: str | None  # the time the value is for, as EDTF where it can be told, else as written
    sentence: int  # number of the sentence


class CalendarExpression(Struct, frozen=True):
    """A point or stretch of time as a sentence names it: "Tuesday", "by 2030", "mid-2026"."""

    written: str  # letter for letter
    edtf: str | None  # EDTF level 1; None where the briefing's own date would be needed and is not known
    span: Span


class StatedEvent(Struct, frozen=True):
    """A calendar expression tied to something (also the period of a figure)."""

    when: CalendarExpression
    what: str  # what happens or holds then, in the briefing's words
    sentence: int


class Happening(Struct, frozen=True):
    """Something that happened or is planned, dated or not: a row of the timeline."""

    title: str  # a short noun phrase or clause in the briefing's words; an editor writes a better one
    when: CalendarExpression | None
    planned: bool
    people: tuple[str, ...]  # names as in Briefing.people
    organisations: tuple[str, ...]
    sectors: tuple[str, ...]
    sentence: int
    earlier: bool = False  # the text says that it came before what the lead reports


class NamedSector(Struct, frozen=True):
    """A sector, priority, focus area or theme that the briefing lists."""

    name: str
    sentence: int


class NamedPerson(Struct, frozen=True):
    """A person, with the role the briefing gives."""

    name: str  # the fullest form in the text
    role: str | None
    sentences: tuple[int, ...]  # where named, the first one first


class NamedOrganisation(Struct, frozen=True):
    """A company, office, body or framework."""

    name: str
    also_called: tuple[str, ...]  # its acronym, a shorter form
    framework: bool  # an agreement or format of talks, not a body
    sentences: tuple[int, ...]


class Briefing(Struct, frozen=True):
    """Everything read from one briefing."""

    text: BriefingText
    figures: tuple[StatedFigure, ...]
    events: tuple[StatedEvent, ...]
    happenings: tuple[Happening, ...]
    sectors: tuple[NamedSector, ...]
    people: tuple[NamedPerson, ...]
    organisations: tuple[NamedOrganisation, ...]
