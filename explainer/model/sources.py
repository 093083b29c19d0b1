"""Sources: that every quote stands in its briefing, and where on the site each sentence is used.

Takes briefings and records; gives the uses of each sentence. Refuses a briefing that is not there, and a quote that
is not in it letter for letter, naming the nearest sentence; warns where only an earlier version held it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

from explainer.briefing.types import BriefingText, Sentence
from explainer.content.types import Record, Source
from explainer.model.types import BriefingInSite, SentenceUse
from explainer.problems import Problem, did_you_mean

MANY = 5  # sources that name a briefing which is not there: then the briefing is at fault, and not they
SHOWN = 200  # characters of a quote or sentence in a message


class Quotable:
    """A briefing in which quotes are looked up; its sentences are joined once."""

    def __init__(self, briefing: BriefingText) -> None:
        """Take the briefing; nothing else is asked of the disk."""
        self.briefing = briefing
        self.exact: dict[str, list[int]] = {}
        for sentence in briefing.sentences:
            self.exact.setdefault(sentence.text, []).append(sentence.number)
        self.text, self.starts = _joined(briefing.sentences)

    def sentences_of(self, quote: str) -> tuple[int, ...]:
        """Give the numbers of the sentences that a quote is from; () where it does not occur."""
        quote = " ".join(quote.split())
        found = self._numbers(quote)
        if found or not quote:
            return found
        from explainer.briefing.cleaning import plain  # only a quote that is not there as it stands needs cleaning

        return self._numbers(plain(quote))

    def _numbers(self, quote: str) -> tuple[int, ...]:
        exact = self.exact.get(quote)
        if exact:
            return tuple(exact)
        at = self.text.find(quote) if quote else -1
        if at < 0:
            return ()
        first = bisect_right(self.starts, at) - 1
        last = bisect_right(self.starts, at + len(quote) - 1) - 1
        return tuple(sentence.number for sentence in self.briefing.sentences[first : last + 1])

    def nearest(self, quote: str) -> Sentence | None:
        """Give the sentence that shares the most words with a quote."""
        wanted = set(quote.casefold().split())
        best, most = None, 0.0
        for sentence in self.briefing.sentences:
            words = set(sentence.text.casefold().split())
            shared = len(words & wanted) / max(len(words | wanted), 1)
            if shared > most:
                best, most = sentence, shared
        return best


def look_up(
    records: Iterable[Record],
    briefings: Iterable[BriefingText],
    former: Mapping[str, tuple[str, ...]],
    unread: Iterable[str] = (),
) -> tuple[Mapping[str, Mapping[int, tuple[str, ...]]], tuple[Problem, ...]]:
    """Look up the quotes of all records.

    Gives by briefing and sentence the paths of the records that quote it, in the order of the records.
    """
    quotables = {briefing.name: Quotable(briefing) for briefing in briefings}
    unread_names = {path.rpartition("/")[2].rpartition(".")[0] for path in unread if path.startswith("seeds/")}
    uses: dict[str, dict[int, dict[str, None]]] = {name: {} for name in quotables}
    problems: list[Problem] = []
    unknown: dict[str, list[Source]] = {}
    for record in records:
        for source in _sources(record):
            name = source.briefing
            if name is None or name in unread_names:
                continue
            quotable = quotables.get(name)
            if quotable is None:
                unknown.setdefault(name, []).append(source)
                continue
            numbers = quotable.sentences_of(source.quote or "")
            for number in numbers:
                uses[name].setdefault(number, {})[record.path] = None
            if source.quote and not numbers:
                problems.append(_not_there(source, source.quote, quotable, former.get(name, ())))
    problems += [problem for sources in unknown.values() for problem in _unknown(sources, quotables)]
    return {name: {number: tuple(paths) for number, paths in some.items()} for name, some in uses.items()}, tuple(
        problems
    )


def briefings_in_site(
    briefings: Iterable[BriefingText], uses: Mapping[str, Mapping[int, tuple[str, ...]]], shown: Mapping[str, object]
) -> tuple[BriefingInSite, ...]:
    """Give each briefing with where its sentences are used, as far as readers see it."""
    return tuple(
        BriefingInSite(
            briefing,
            tuple(
                SentenceUse(
                    sentence.number,
                    tuple(path for path in uses[briefing.name].get(sentence.number, ()) if path in shown),
                )
                for sentence in briefing.sentences
            ),
        )
        for briefing in briefings
    )


def _sources(record: Record) -> Iterator[Source]:
    yield from record.sources
    yield from (note.source for note in record.body.notes if note.source)


def _joined(sentences: Iterable[Sentence]) -> tuple[str, list[int]]:
    """Join sentences into one text: those that run on by a space, bullets and sections by a line feed."""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    before: Sentence | None = None
    for sentence in sentences:
        if before is not None:
            runs_on = (before.section, before.bullet) == (
                sentence.section,
                sentence.bullet,
            ) and before.section is not None
            parts.append(" " if runs_on else "\n")
            length += 1
        starts.append(length)
        parts.append(sentence.text)
        length += len(sentence.text)
        before = sentence
    return "".join(parts), starts


def _unknown(sources: list[Source], quotables: Mapping[str, Quotable]) -> Iterator[Problem]:
    """Report a briefing that is not there, where it is named; once only where many sources name it."""
    name = sources[0].briefing or ""
    if not quotables:
        advice = "There is no briefing in seeds/ yet; put it there, as a file ending in .txt or .md."
    else:
        listed = ", ".join(f"`{name}`" for name in list(quotables)[:5])
        advice = did_you_mean(name, quotables) or f"A briefing is called by its file in seeds/: {listed}."
    message = f'There is no briefing "{name}".'
    if len(sources) > MANY:
        sources = sorted(sources, key=lambda source: source.location)[:1]
        message = f'There is no briefing "{name}", which this and other sources name.'
    for source in sources:
        yield Problem("briefing", source.location, message, advice)


def _not_there(source: Source, quote: str, quotable: Quotable, former: tuple[str, ...]) -> Problem:
    briefing = quotable.briefing
    nearest = quotable.nearest(quote)
    advice = "Copy the words from the briefing, letter for letter."
    bare = quote.strip("“”„‟\"'‘’")
    if bare != quote and quotable.sentences_of(bare):
        advice = "The briefing has the words without the quotes around them; leave those out."
    elif nearest:
        advice = f'The nearest sentence is in line {nearest.line} of {briefing.path}: "{_short(nearest.text)}"'
    if any(quote in sentence for sentence in former):
        message = f'The briefing "{briefing.name}" no longer holds the quote "{_short(quote)}".'
        return Problem("former-quote", source.location, message, advice)
    message = f'The briefing "{briefing.name}" does not hold the quote "{_short(quote)}".'
    return Problem("quote", source.location, message, advice)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"
