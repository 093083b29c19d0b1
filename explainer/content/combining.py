"""Two stories become one: what both tell is recognised, what only the second tells is added.

Takes the story so far and that of a further briefing; gives one story, and where the two differ. The first one's values
stand; nothing is replaced silently.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from explainer.content.found import Block, Found, FoundEvent, FoundFigure, FoundSector, FoundWho, Part, Said, Story
from explainer.content.likeness import folded
from explainer.content.recognising import names_of, same_amount, same_event, same_figure, same_name
from explainer.content.slugs import Slugs

F = TypeVar("F", bound=Found)

SECOND = "+"  # before the ids of the second story, until it is known what they come to


class Difference(Struct, frozen=True):
    """A value that two briefings give differently."""

    target: str  # id of the record
    first: Said
    second: Said
    variant: Found  # the record with the second briefing's values


def combine(first: Story, second: Story) -> tuple[Story, tuple[Difference, ...]]:
    """Add a further briefing's story to the story so far."""
    second = _marked(second)
    adder = Adder()
    who = adder.add(first.who, second.who, same_name, _joined_who)
    sectors = adder.add(first.sectors, second.sectors, same_name, _joined_sector)
    figures = adder.add(first.figures, second.figures, same_figure, _joined_figure)
    told = {key: _with_ids(event, adder.name) for key, event in second.events.items()}
    events = adder.add(first.events, told, same_event, _joined_event)
    known = _told(first)
    thoughts = {key: one for key, one in second.analysis.items() if not _is_told(one.block, known)}
    analysis = adder.add(first.analysis, thoughts, lambda _, __: 0.0, lambda one, _: one)
    differing = {difference.target for difference in adder.differences}
    links = {replace(link, target=adder.name(link.target)) for link in second.links}
    story = Story(
        title=first.title,
        language=first.language,
        parts=_joined_parts(first.parts, second.parts, known),
        figures=figures,
        events={key: _with_ids(event, adder.name) for key, event in events.items()},
        sectors=sectors,
        who=who,
        analysis=analysis,
        about_figures=(*first.about_figures, *_news(second.about_figures, known)),
        about_sectors=(*first.about_sectors, *_news(second.about_sectors, known)),
        credits=tuple(dict.fromkeys((*first.credits, *second.credits))),
        links=first.links | {link for link in links if link.target not in differing},
    )
    return story, tuple(adder.settled())


class Adder:
    """Adds records, and remembers what the second story's ids come to."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.differences: list[Difference] = []

    def name(self, key: str) -> str:
        """Give what an id of the second story has come to."""
        return self.ids.get(key, key)

    def add(
        self,
        known: Mapping[str, F],
        added: Mapping[str, F],
        likeness: Callable[[F, F], float],
        join: Callable[[F, F], F],
    ) -> dict[str, F]:
        """Add the records of one kind: each to the one that it is the same as, else as a new one."""
        result, free = dict(known), dict(known)
        slugs = Slugs(key.partition("/")[2] for key in known)
        for key, record in added.items():
            scores = {one: likeness(free[one], record) for one in free}
            best = max(scores, key=lambda one: scores[one], default=None)
            if best is None or not scores[best]:
                folder, _, slug = key.removeprefix(SECOND).partition("/")
                self.ids[key] = f"{folder}/{slugs.take(slug)}"
                result[self.ids[key]] = record
                continue
            self.ids[key] = best
            variant = _variant(free.pop(best), record)
            if variant is None:
                result[best] = join(result[best], record)
            else:
                first, second = result[best].sources[0], record.sources[0]
                self.differences.append(Difference(best, first, second, variant))
        return result

    def settled(self) -> Iterable[Difference]:
        """Give the differences, in which every id is one of the one story."""
        for difference in self.differences:
            variant = difference.variant
            named = _with_ids(variant, self.name) if isinstance(variant, FoundEvent) else variant
            yield replace(difference, variant=named)


def _marked(story: Story) -> Story:
    """Mark every id of a story, so that none is taken for one of another story."""

    def mark(key: str) -> str:
        return SECOND + key

    return replace(
        story,
        figures={mark(key): record for key, record in story.figures.items()},
        events={mark(key): _with_ids(record, mark) for key, record in story.events.items()},
        sectors={mark(key): record for key, record in story.sectors.items()},
        who={mark(key): record for key, record in story.who.items()},
        analysis={mark(key): record for key, record in story.analysis.items()},
        links=frozenset(replace(link, target=mark(link.target)) for link in story.links),
    )


def _with_ids(event: FoundEvent, name: Callable[[str], str]) -> FoundEvent:
    return replace(
        event,
        people=tuple(map(name, event.people)),
        organisations=tuple(map(name, event.organisations)),
        sectors=tuple(map(name, event.sectors)),
        before=tuple(map(name, event.before)),
    )


def _sources(one: Found, other: Found) -> tuple[Said, ...]:
    return tuple(dict.fromkeys((*one.sources, *other.sources)))


def _joined_sector(one: FoundSector, other: FoundSector) -> FoundSector:
    return replace(one, sources=_sources(one, other))


def _joined_figure(one: FoundFigure, other: FoundFigure) -> FoundFigure:
    return replace(one, sources=_sources(one, other), period=one.period or other.period)


def _joined_who(one: FoundWho, other: FoundWho) -> FoundWho:
    """Join two entries for one name; the longer name stays, and the other is what they are also called."""
    more = tuple(name for name in (other.title, *other.also_called) if names_of(one).isdisjoint({folded(name)}))
    surname = one.kind == "person" and folded(one.title).endswith(f"-{folded(other.title)}")
    return replace(
        one,
        sources=_sources(one, other),
        role=one.role or other.role,
        also_called=one.also_called if surname else (*one.also_called, *more),
    )


def _joined_event(one: FoundEvent, other: FoundEvent) -> FoundEvent:
    return replace(
        one,
        sources=_sources(one, other),
        date=one.date or other.date,
        as_written=one.as_written or other.as_written,
        people=tuple(dict.fromkeys((*one.people, *other.people))),
        organisations=tuple(dict.fromkeys((*one.organisations, *other.organisations))),
        sectors=tuple(dict.fromkeys((*one.sectors, *other.sectors))),
        before=one.before or other.before,
    )


def _variant(one: Found, other: Found) -> Found | None:
    """Give the first record with the second's values, where they differ."""
    if isinstance(one, FoundFigure) and isinstance(other, FoundFigure) and not same_amount(one, other):
        values = {"value": other.value, "value_max": other.value_max, "qualifier": other.qualifier}
        return replace(one, sources=_sources(one, other), as_written=other.as_written, **values)
    if isinstance(one, FoundEvent) and isinstance(other, FoundEvent):
        dates = {one.date, other.date} - {None}
        if len(dates) > 1 or one.planned != other.planned:
            date, written = other.date or one.date, other.as_written or one.as_written
            joined = _joined_event(one, other)
            return replace(joined, date=date, as_written=written, planned=other.planned)
    return None


def _told(story: Story) -> frozenset[str]:
    """Give every sentence that the story tells in prose, folded."""
    blocks = [block for part in story.parts for block in part.blocks]
    blocks += [*story.about_figures, *story.about_sectors, *(thought.block for thought in story.analysis.values())]
    return frozenset(folded(said.text) for block in blocks for said in block.sentences)


def _is_told(block: Block, known: frozenset[str]) -> bool:
    return all(folded(said.text) in known for said in block.sentences)


def _news(blocks: Iterable[Block], known: frozenset[str]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not _is_told(block, known))


def _joined_parts(first: tuple[Part, ...], second: tuple[Part, ...], known: frozenset[str]) -> tuple[Part, ...]:
    """Put what is new under the heading it belongs to; a heading that is new comes after the others."""
    parts = {(part.heading, part.story): part for part in first}
    for part in second:
        blocks = _news(part.blocks, known)
        before = parts.get((part.heading, part.story))
        if before:
            parts[part.heading, part.story] = replace(before, blocks=(*before.blocks, *blocks))
        elif blocks:
            parts[part.heading, part.story] = replace(part, blocks=blocks)
    return tuple(parts.values())
