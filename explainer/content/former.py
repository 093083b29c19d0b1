"""Quotes that their briefing does not hold any more, found after an import.

Takes the project and its briefings as they are now; gives a problem for each such quote, with the nearest sentence.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from explainer.briefing.cleaning import plain
from explainer.briefing.types import BriefingText
from explainer.content.likeness import similar
from explainer.content.reading import read_content
from explainer.content.types import Content, Record, Source
from explainer.problems import Problem

LEAST_ALIKE = 0.3
SHOWN = 160  # characters of a quote in a message


def former_quotes(root: Path, briefings: Iterable[BriefingText]) -> tuple[Problem, ...]:
    """Find quotes in content/ that are no longer in these briefings."""
    texts = {briefing.name: briefing for briefing in briefings}
    running = {name: _running(briefing) for name, briefing in texts.items()}
    content, _ = read_content(root)
    return tuple(
        _problem(source, texts[source.briefing])
        for record in _records(content)
        for source in _sources(record)
        if source.briefing in texts
        and source.quote
        and " ".join(source.quote.split()) not in running[source.briefing]
        and plain(source.quote) not in running[source.briefing]
    )


def _records(content: Content) -> Iterator[Record]:
    yield from (content.overview,) if content.overview else ()
    yield from content.introductions.values()
    for records in (content.events, content.figures, content.sectors, content.analysis, content.who, content.pages):
        yield from records


def _sources(record: Record) -> Iterator[Source]:
    yield from record.sources
    yield from (note.source for note in record.body.notes if note.source)


def _running(briefing: BriefingText) -> str:
    """Join the sentences: those that run on by a space, others by a line feed."""
    text, last = "", None
    for sentence in briefing.sentences:
        place = (sentence.section, sentence.bullet)
        text += (" " if place == last else "\n") + sentence.text
        last = place
    return text


def _problem(source: Source, briefing: BriefingText) -> Problem:
    quote = source.quote or ""
    nearest = max(briefing.sentences, key=lambda sentence: similar(quote, sentence.text), default=None)
    message = f'The quote "{_short(quote)}" is no longer in the briefing {briefing.name}.'
    if nearest is None or similar(quote, nearest.text) < LEAST_ALIKE:
        return Problem(
            "former-quote", source.location, message, "Nothing there is like it; look whether it still holds."
        )
    advice = f'The sentence nearest to it is now "{_short(nearest.text)}" ({briefing.path}:{nearest.line}).'
    return Problem("former-quote", source.location, message, advice)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
