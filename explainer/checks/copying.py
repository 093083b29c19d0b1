"""Long passages word for word from a source that is not ours.

Takes a site; gives advice where a text has many words in a row of an outside source's quote. What is set off as a
quotation, or stands in quotation marks, is not looked at: there the reader sees whose words they are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from explainer.checks.passages import Finder, passages
from explainer.content.types import Record, Source
from explainer.model.types import Site
from explainer.problems import Problem

WORD = re.compile(r"\w+")
OPENING, CLOSING = frozenset("\"'“„«‹‘»"), frozenset("\"'”“»›’«")
ADVICE = "Say it in our own words, or set it off as a quotation."
LONGEST = 12  # words in a row from here on are a long passage


def copied(site: Site) -> Iterator[Problem]:
    """Find passages that repeat an outside source."""
    known = _sequences(site)
    if not known:
        return
    for entry in site.entries.values():
        record = entry.record
        for text, source in _repeated(getattr(record, "summary", None) or "", known):
            yield Problem("copied", record.place("summary"), _message(text, source), ADVICE)
        finder = Finder(record)
        for passage in passages(record.body):
            if not passage.quoted:
                for text, source in _repeated(passage.text, known):
                    place = finder.find(passage, text)
                    message = _message(text, source)
                    yield Problem("copied", place.location, message, ADVICE, place.excerpt, place.width)


def _repeated(text: str, known: Mapping[tuple[str, ...], Source]) -> Iterator[tuple[str, Source]]:
    """Give the parts of a text that stand in a source, and are not set off by quotation marks."""
    spans = [(word.start(), word.end()) for word in WORD.finditer(text)]
    for first, count, source in _runs(_words(text), known):
        start, end = spans[first][0], spans[first + count - 1][1]
        quoted = text[:start].rstrip()[-1:] in OPENING and text[end:].lstrip(" .,;:!?…")[:1] in CLOSING
        if not quoted:
            yield text[start:end], source


def _message(text: str, source: Source) -> str:
    return f"{len(_words(text))} words in a row are those of {_called(source)}."


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _sequences(site: Site) -> dict[tuple[str, ...], Source]:
    """Give every sequence of words in the quotes of outside sources that is long enough."""
    found: dict[tuple[str, ...], Source] = {}
    for entry in site.entries.values():
        for source in _outside_sources(entry.record):
            words = _words(source.quote or "")
            for start in range(len(words) - LONGEST + 1):
                found.setdefault(tuple(words[start : start + LONGEST]), source)
    return found


def _outside_sources(record: Record) -> Iterator[Source]:
    sources = (*record.sources, *(note.source for note in record.body.notes if note.source))
    return (source for source in sources if source.briefing is None and source.quote)


def _runs(words: Sequence[str], known: Mapping[tuple[str, ...], Source]) -> Iterator[tuple[int, int, Source]]:
    """Give runs of known words: start, length, and the source they begin in."""
    start = 0
    while start <= len(words) - LONGEST:
        source = known.get(tuple(words[start : start + LONGEST]))
        if source is None:
            start += 1
            continue
        end = start + LONGEST
        while end < len(words) and tuple(words[end - LONGEST + 1 : end + 1]) in known:
            end += 1
        yield start, end - start, source
        start = end


def _called(source: Source) -> str:
    return f'"{source.title}"' if source.title else (source.url or "an outside source")
