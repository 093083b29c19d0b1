"""What the rules for happenings work on: a sentence with its words, names and dates; and the rows that come of it.

Takes a briefing's text and what was found in it; gives one scene per sentence. Refuses nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from msgspec import Struct

from explainer.briefing.capitals import Word
from explainer.briefing.capitals import words as cut
from explainer.briefing.date_words.lexicon import date_lexicon
from explainer.briefing.happening_words import HappeningWords, happening_words
from explainer.briefing.tense import FUTURE, UNKNOWN, direction
from explainer.briefing.tokens import tokenise
from explainer.briefing.types import (
    BriefingText,
    CalendarExpression,
    NamedOrganisation,
    NamedPerson,
    SectionKind,
    StatedEvent,
)

LONGEST_SENTENCE = 2_000  # characters; what is longer is no sentence that reports something


class Deed(Enum):
    """What kind of thing happens; only rows of one kind can tell of the same."""

    LEAD = "lead"
    SALE = "sale"
    DEAL = "deal"
    MEETING = "meeting"
    ACT = "act"


class Row(Struct, frozen=True):
    """A row of the timeline while it is found."""

    deed: Deed
    title: str
    when: CalendarExpression | None
    planned: bool
    parties: frozenset[str]  # names of people and organisations
    sentence: int
    earlier: bool = False
    start: int = 0  # characters of the sentence [start, end) that tell it, where it is told as a phrase
    end: int = 0


class Scene(Struct, frozen=True):
    """A sentence with all that is known of it."""

    number: int
    text: str
    language: str
    kind: SectionKind
    words: tuple[Word, ...]
    table: HappeningWords
    events: tuple[StatedEvent, ...]
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    forms: tuple[tuple[str, str], ...]  # how the text may write a name, and the name
    roles: tuple[tuple[str, str], ...]  # of people, by their names
    unroled: str  # the sentence without what its people are: an "industry minister" is no word on industry
    day: str | None  # the briefing's own, ISO 8601

    def names_in(self, start: int, end: int) -> frozenset[str]:
        """Give the people and organisations named between two characters."""
        part = self.text[start:end].casefold()
        return frozenset(name for form, name in self.forms if form.casefold() in part)

    def names_sector(self, sector: str, sectors: Sequence[str]) -> bool:
        """Tell whether a sector is spoken of, in the letters of its list: "defense industry" is defense, not industry."""
        places = re.finditer(rf"(?<![\w-]){re.escape(sector)}(?![\w-])", self.unroled)
        return any(
            not self.unroled[: place.start()].endswith(tuple(f"{other} " for other in sectors)) for place in places
        )

    def direction(self, start: int, end: int) -> int:
        """Tell whether the words around a stretch of the sentence speak of the past (-1), of the future (1), or neither."""
        lexicon = date_lexicon(self.language)
        tokens = tokenise(self.text, lexicon.language, lexicon.stem)
        first = next((index for index, token in enumerate(tokens) if token.end > start), len(tokens))
        last = next((index for index, token in enumerate(tokens) if token.start >= end), len(tokens))
        return direction(tokens, first, last, lexicon)

    def lies_ahead(self, when: CalendarExpression | None) -> bool | None:
        """Tell whether a date is after the briefing's own; None where one of them is not known, or they are the same."""
        day = re.search(r"\d{4}(?:-\d\d){0,2}", when.edtf) if when is not None and when.edtf else None
        if day is None or self.day is None or day.group() == self.day[: len(day.group())]:
            return None
        return day.group() > self.day[: len(day.group())]

    def is_planned(self, when: CalendarExpression | None, start: int, end: int, *, untold: bool = False) -> bool:
        """Tell whether something is still to come: by its date, else by the tense around it, else as `untold` says."""
        ahead = self.lies_ahead(when)
        if ahead is not None:
            return ahead
        tense = self.direction(start, end)
        return untold if tense == UNKNOWN else tense == FUTURE

    def is_earlier(self) -> bool:
        """Tell whether the sentence says that something came before what the lead reports."""
        padded = f" {' '.join(word.folded for word in self.words)} "
        return any(f" {phrase} " in padded for phrase in self.table.earlier)


def scenes(
    text: BriefingText,
    events: tuple[StatedEvent, ...],
    people: tuple[NamedPerson, ...],
    organisations: tuple[NamedOrganisation, ...],
) -> Iterator[Scene]:
    """Give the sentences of the sections, each with its dates and names."""
    dated: dict[int, list[StatedEvent]] = {}
    for event in events:
        dated.setdefault(event.sentence, []).append(event)
    persons: dict[int, list[NamedPerson]] = {}
    for person in people:
        for number in person.sentences:
            persons.setdefault(number, []).append(person)
    bodies: dict[int, list[NamedOrganisation]] = {}
    for body in organisations:
        for number in body.sentences:
            bodies.setdefault(number, []).append(body)
    table = happening_words(text.language)
    for sentence in text.sentences:
        if sentence.section is None or len(sentence.text) > LONGEST_SENTENCE:
            continue
        here, there = persons.get(sentence.number, []), bodies.get(sentence.number, [])
        yield Scene(
            number=sentence.number,
            text=sentence.text,
            language=text.language,
            kind=text.sections[sentence.section].kind,
            words=cut(sentence.text, text.language),
            table=table,
            events=tuple(dated.get(sentence.number, ())),
            people=tuple(person.name for person in here),
            organisations=tuple(body.name for body in there),
            roles=tuple((person.name, person.role) for person in here if person.role),
            unroled=_without(sentence.text, (person.role for person in here)),
            forms=(*(form for one in here for form in _forms(one)), *(form for one in there for form in _forms(one))),
            day=text.date.isoformat() if text.date else None,
        )


def _without(text: str, roles: Iterable[str | None]) -> str:
    for role in roles:
        text = text.replace(role, " ") if role else text
    return text


def _forms(named: NamedPerson | NamedOrganisation) -> list[tuple[str, str]]:
    """Give the ways in which a sentence may write a name: whole, its surname or first word, what else it is called."""
    name, words = named.name, named.name.split()
    if isinstance(named, NamedPerson):
        return [(name, name), (words[-1], name)]
    return [(form, name) for form in (name, words[0] if len(words[0]) > 3 else name, *named.also_called)]
