"""Long passages word for word from a source that is not ours.

Takes a site; gives advice where a text has many words in a row of an outside source's quote. What is set off as a
quotation is not looked at: there the reader sees whose words they are.
"""

import re
from collections.abc import Iterator, Sequence

from explainer.checks.passages import Finder, passages
from explainer.content.types import Record, Source
from explainer.model.types import Site
from explainer.problems import Problem

LONGEST = 12  # words in a row from here on are a long passage


def copied(site: Site) -> Iterator[Problem]:
    """Find passages that repeat an outside source; each source once in a passage."""
    known = _sequences(site)
    if not known:
        return
    for entry in site.entries.values():
        finder = Finder(entry.record)
        for passage in passages(entry.record.body):
            if passage.quoted:
                continue
            words = list(re.finditer(r"\w+", passage.text))
            plain = [word[0].casefold() for word in words]
            for start, length, source in _runs(plain, known):
                text = passage.text[words[start].start() : words[start + length - 1].end()]
                place = finder.find(passage, text)
                message = f"{length} words in a row are those of {_called(source)}."
                advice = "Say it in our own words, or set it off as a quotation."
                yield Problem("copied", place.location, message, advice, place.excerpt, place.width)


def _sequences(site: Site) -> dict[tuple[str, ...], Source]:
    """Give every sequence of words in the quotes of outside sources that is long enough."""
    found: dict[tuple[str, ...], Source] = {}
    for entry in site.entries.values():
        for source in _outside_sources(entry.record):
            words = re.findall(r"\w+", (source.quote or "").casefold())
            for start in range(len(words) - LONGEST + 1):
                found.setdefault(tuple(words[start : start + LONGEST]), source)
    return found


def _outside_sources(record: Record) -> Iterator[Source]:
    sources = (*record.sources, *(note.source for note in record.body.notes if note.source))
    return (source for source in sources if source.briefing is None and source.quote)


def _runs(words: Sequence[str], known: dict[tuple[str, ...], Source]) -> Iterator[tuple[int, int, Source]]:
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
