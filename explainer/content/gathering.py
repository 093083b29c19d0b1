"""A briefing becomes a story: its records, and its sentences dealt out among them.

Takes a briefing and the language of the site; gives a Story. Nothing is in it that the briefing does not say.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeVar

from explainer.briefing.quantities import quantities
from explainer.briefing.types import (
    Briefing,
    BriefingText,
    Happening,
    NamedOrganisation,
    NamedPerson,
    SectionKind,
    StatedFigure,
)
from explainer.content.dealing import deal
from explainer.content.found import Found, FoundEvent, FoundFigure, FoundSector, FoundWho, Linked, Said, Story
from explainer.content.likeness import alike, folded
from explainer.content.slugs import Slugs, short_slug
from explainer.content.telling import LONGEST_TITLE, capitalised, headline, name_of_figure
from explainer.languages import words

F = TypeVar("F", bound=Found)

SMALL = 20  # up to here a count in words is no key figure: "three ministers"
STRETCHES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"})
SAME_COUNT = 0.5  # how alike the words for what two equal figures count must be to be one


def gather(briefing: Briefing, language: str) -> Story:
    """Make a story of one briefing."""
    gatherer = Gatherer(briefing, language)
    who, sectors = gatherer.who(), gatherer.sectors()
    figures = gatherer.figures()
    events = gatherer.events(who, sectors)
    dealt = deal(
        briefing, gatherer.said, language, {said.number for figure in figures.values() for said in figure.sources}
    )
    return Story(
        title=briefing.text.headline or gatherer.title(),
        language=language,
        parts=dealt.parts,
        figures=figures,
        events=events,
        sectors=sectors,
        who=who,
        analysis=gatherer.named("analysis", dealt.analysis),
        about_figures=dealt.about_figures,
        about_sectors=dealt.about_sectors,
        credits=briefing.text.credits,
        links=frozenset(gatherer.links),
    )


class Gatherer:
    """Makes the records of one briefing, and notes which words name them."""

    def __init__(self, briefing: Briefing, language: str) -> None:
        """Take the briefing and the language of the site."""
        self.briefing = briefing
        self.language = language
        text = briefing.text
        self.said = {sentence.number: Said(text.name, sentence.number, sentence.text) for sentence in text.sentences}
        self.kinds = {
            sentence.number: None if sentence.section is None else text.sections[sentence.section].kind
            for sentence in text.sentences
        }
        self.section = {sentence.number: sentence.section for sentence in text.sentences}
        self.above = _above(text)
        self.slugs: dict[str, Slugs] = {}
        self.links: set[Linked] = set()

    def title(self) -> str:
        """Make a title for the site of a briefing without a headline."""
        told = (said.text for number, said in self.said.items() if self.section[number] is not None)
        return headline(next(told, self.briefing.text.name), self.language)

    def named(self, folder: str, records: Iterable[F]) -> dict[str, F]:
        """Give records their ids."""
        return {self._id(folder, record.title): record for record in records}

    def _id(self, folder: str, title: str) -> str:
        taken = self.slugs.setdefault(folder, Slugs(["index"]))
        return f"{folder}/{taken.take(short_slug(title, self.language) or folder)}"

    def who(self) -> dict[str, FoundWho]:
        """Give the people and organisations."""
        people = [
            FoundWho(title=one.name, sources=self._sources(one.sentences), kind="person", role=one.role)
            for one in self.briefing.people
        ]
        organisations = [
            FoundWho(
                title=one.name,
                sources=self._sources(one.sentences),
                kind="framework" if one.framework else "organisation",
                also_called=one.also_called,
            )
            for one in self.briefing.organisations
        ]
        return self.named("who", [*people, *organisations])

    def _sources(self, numbers: Iterable[int]) -> tuple[Said, ...]:
        """Give the sentence that first names somebody; where else they appear, the site finds by itself."""
        return tuple(self.said[number] for number in numbers)[:1]

    def sectors(self) -> dict[str, FoundSector]:
        """Give the sectors."""
        return self.named(
            "sectors",
            [
                FoundSector(title=capitalised(one.name, self.language), sources=(self.said[one.sentence],))
                for one in self.briefing.sectors
            ],
        )

    def figures(self) -> dict[str, FoundFigure]:
        """Give the key figures; one that is stated twice is one, with both sentences.

        Where one of the two stands in the list of figures, its words are taken: they say what is counted, and no more.
        """
        found: dict[str, FoundFigure] = {}
        equal: dict[tuple[str | None, ...], list[str]] = {}
        figures = [(stated, self._figure(stated)) for stated in self.briefing.figures if self._is_key(stated)]
        listed = [one for stated, one in figures if self.kinds.get(stated.sentence) is SectionKind.FIGURES]
        for stated, told in figures:
            figure = _in_the_words_of(told, listed)
            others = equal.setdefault(_amount(figure), [])
            same = next((key for key in others if _same_figure(figure, found[key])), None)
            key = same or self._id("figures", figure.title)
            others += [] if same else [key]
            found[key] = _with_sources(found[key], figure.sources) if same else figure
            self._link(stated, key)
        return found

    def _link(self, stated: StatedFigure, key: str) -> None:
        """Link the words of a figure, unless alone they say another one, as "300" does in "from 300 to 780 million"."""
        quantity, said = stated.quantity, self.said[stated.sentence]
        words = said.text[quantity.span.start : quantity.span.end]
        alone = quantities(words, self.briefing.text.language)
        if not alone or any((one.value, one.value_max) == (quantity.value, quantity.value_max) for one in alone):
            self.links.add(Linked(said, quantity.span.start, quantity.span.end, key))

    def _is_key(self, stated: StatedFigure) -> bool:
        """Tell whether a figure is a key figure: all are but small counts in words that stand in running text."""
        quantity = stated.quantity
        if self.kinds.get(stated.sentence) is SectionKind.FIGURES or any(map(str.isdigit, quantity.written)):
            return True
        counts = quantity.currency is None and (quantity.unit is None or quantity.unit in STRETCHES)
        return not (counts and quantity.value <= SMALL)

    def _figure(self, stated: StatedFigure) -> FoundFigure:
        quantity, said = stated.quantity, self.said[stated.sentence]
        counts = self._beneath(stated.sentence, stated.what.strip() or said.text)
        return FoundFigure(
            title=name_of_figure(counts, self.language),
            sources=(said,),
            value=_number(quantity.value),
            value_max=None if quantity.value_max is None else _number(quantity.value_max),
            unit=quantity.unit,
            currency=quantity.currency,
            qualifier=quantity.qualifier.value if quantity.qualifier else None,
            period=stated.period,
            counts=counts,
            as_written=quantity.written,
            section=self.section.get(stated.sentence),
        )

    def _beneath(self, number: int, counts: str) -> str:
        """Put before what a figure of an inner list counts what the bullet above it is about: "Costs: the state"."""
        above = self.above.get(number)
        if above is None:
            return counts
        told = next((one.what for one in self.briefing.figures if one.sentence == above), self.said[above].text)
        both = words(self.language).labelled.format(label=told.rstrip(" :.,;"), text=counts)
        return both if len(both) <= LONGEST_TITLE and told not in counts else counts

    def events(self, who: Mapping[str, FoundWho], sectors: Mapping[str, FoundSector]) -> dict[str, FoundEvent]:
        """Give the happenings; what is told as earlier, without a date, came before what the lead reports."""
        names = {record.title: key for key, record in who.items()}
        named = {folded(record.title): key for key, record in sectors.items()}
        happenings = {self._id("timeline", one.title): one for one in self.briefing.happenings}
        lead = self._lead(happenings)
        return {
            key: FoundEvent(
                title=capitalised(one.title, self.language),
                sources=tuple(self.said[number] for number in (one.sentence, *self._naming(one))),
                planned=one.planned,
                date=one.when.edtf if one.when else None,
                as_written=one.when.written if one.when else None,
                people=tuple(names[name] for name in one.people if name in names),
                organisations=tuple(names[name] for name in one.organisations if name in names),
                sectors=tuple(named[folded(name)] for name in one.sectors if folded(name) in named),
                before=(lead,) if lead and lead != key and one.earlier and one.when is None else (),
            )
            for key, one in happenings.items()
        }

    def _naming(self, happening: Happening) -> list[int]:
        """Give the sentences that name who takes part, where the happening's own does not."""
        taking_part = {*happening.people, *happening.organisations}
        named: tuple[NamedPerson | NamedOrganisation, ...] = (*self.briefing.people, *self.briefing.organisations)
        told = [one.sentences for one in named if one.name in taking_part and happening.sentence not in one.sentences]
        return sorted(
            {min(numbers, key=lambda number: abs(number - happening.sentence)) for numbers in told if numbers}
        )

    def _lead(self, happenings: Mapping[str, Happening]) -> str | None:
        """Give the event that the lead reports, and link the dates of all."""
        for key, one in happenings.items():
            if one.when:
                self.links.add(Linked(self.said[one.sentence], one.when.span.start, one.when.span.end, key))
        leads = [
            key
            for key, one in happenings.items()
            if not one.earlier and self.kinds.get(one.sentence) is SectionKind.WHATS_HAPPENING
        ]
        return next(iter(leads), None)


def _above(text: BriefingText) -> dict[int, int]:
    """Give for each sentence of an inner list the first one of the bullet it stands beneath."""
    found: dict[int, int] = {}
    heads: dict[tuple[int, int], int] = {}  # by section and depth, the first sentence of the last bullet there
    last: tuple[int, int] | None = None
    for sentence in text.sentences:
        if sentence.section is None or sentence.bullet is None:
            continue
        depth = text.sections[sentence.section].depth(sentence.bullet)
        if (sentence.section, sentence.bullet) != last:
            heads[sentence.section, depth] = sentence.number
            last = (sentence.section, sentence.bullet)
        if depth:
            found[sentence.number] = heads[sentence.section, depth - 1]
    return found


def _number(value: Decimal) -> str:
    """Write a value as an editor would: a whole number without the zeros that its scale left behind the point."""
    return f"{value.to_integral_value():f}" if value == value.to_integral_value() else f"{value:f}"


def _amount(figure: FoundFigure) -> tuple[str | None, ...]:
    return figure.value, figure.value_max, figure.unit, figure.currency


def _in_the_words_of(figure: FoundFigure, listed: Iterable[FoundFigure]) -> FoundFigure:
    """Give a figure as the list of figures has it, if it does, with the sentence it was found in."""
    from msgspec.structs import replace

    same = next((one for one in listed if _amount(one) == _amount(figure) and _same_figure(figure, one)), None)
    return replace(same, sources=figure.sources, period=same.period or figure.period) if same else figure


def _same_figure(one: FoundFigure, other: FoundFigure) -> bool:
    """Tell whether two equal figures of one briefing are the same, stated twice."""
    return len({one.period, other.period} - {None}) < 2 and alike(one.counts, other.counts) >= SAME_COUNT


def _with_sources(figure: FoundFigure, sources: tuple[Said, ...]) -> FoundFigure:
    from msgspec.structs import replace

    return replace(figure, sources=tuple(dict.fromkeys((*figure.sources, *sources))))
