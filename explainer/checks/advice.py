"""What a chief editor asks before publishing.

Takes a site; gives advice: nothing here is wrong, but somebody should have looked at it. Each row of ADVICE is a
function that gives problems of the checks of that name.
"""

from collections.abc import Callable, Iterator

from explainer.checks.copying import copied
from explainer.checks.numbers import register_of, stated
from explainer.checks.passages import Finder, Place, count_words, passages
from explainer.content.types import (
    Analysis,
    Event,
    Figure,
    Introduction,
    Overview,
    Page,
    Record,
    Sector,
    Status,
    Who,
    WhoKind,
)
from explainer.model.types import Site
from explainer.problems import Location, Problem

FEWEST_WORDS = 40
LONGEST_TITLE = 60
LONGEST_DESCRIPTION = 160
UNFINISHED = ("…", "...")
GAP = " … "  # where the import left an amount out
WITH_SOURCES = (Event, Figure, Sector, Analysis, Who)  # what these state needs a source
WITH_PAGES = (Overview, Sector, Page)


def advise(site: Site, *, whole: bool = True) -> tuple[Problem, ...]:
    """Find what to look at before publishing, as of the site's today.

    Where a file could not be read and the site is not `whole`, nothing is said that this file may have an answer to.
    """
    rows = ADVICE if whole else [row for row in ADVICE if row not in OF_THE_WHOLE]
    return tuple(problem for row in rows for problem in row(site))


def _records(site: Site) -> Iterator[Record]:
    return (entry.record for entry in site.entries.values())


def _check_again(site: Site) -> Iterator[Problem]:
    for record in _records(site):
        if record.check_again and record.check_again < site.today:
            message = f"It was to be checked again on {record.check_again.isoformat()}, and that day has passed."
            advice = "Compare it with its sources, then set `checked` to that day and move `check_again` on."
            yield Problem("check-again", record.place("check_again"), message, advice)


def _date_passed(site: Site) -> Iterator[Problem]:
    for entry in site.events:
        event = entry.record
        if site.event_states[event.path].passed and event.date:
            message = f"The event was planned for {event.date.text}, which has passed; what came of it is not recorded."
            advice = "Set `status` to what it came to, with a source, or accept this until it is known."
            yield Problem("date-passed", event.place("date"), message, advice)


def _date_ahead(site: Site) -> Iterator[Problem]:
    for entry in site.events:
        event = entry.record
        first = event.date.first if event.date else None
        if event.status is Status.HAPPENED and event.date and first and first > site.today:
            message = f"The event is said to have happened, and {event.date.text} is still to come."
            yield Problem("date-ahead", event.place("date"), message, "Set `status` to planned, or mend the date.")


def _unused_sentences(site: Site) -> Iterator[Problem]:
    """Headline, byline and dateline are shown as such; only the text of the sections has to be used."""
    for briefing in site.briefings:
        sentences = {sentence.number: sentence for sentence in briefing.text.sentences}
        for use in briefing.uses:
            sentence = sentences[use.sentence]
            if not use.paths and sentence.section is not None:
                place = Location(briefing.text.path, sentence.line)
                message = f'The sentence "{sentence.text}" is used nowhere on the site.'
                advice = f"Use it as a source, or accept this in {site.settings.path} with a part of it as `text`."
                yield Problem("unused-sentence", place, message, advice)


def _no_source(site: Site) -> Iterator[Problem]:
    for record in _records(site):
        if record.sources:
            continue
        if isinstance(record, Overview):
            yield from _paragraphs_without_source(record)
        elif isinstance(record, WITH_SOURCES) and not any(note.source for note in record.body.notes):
            message = "Nothing says where this comes from."
            yield Problem("no-source", record.place("title"), message, "Add the sentence it rests on to `sources`.")


def _paragraphs_without_source(record: Record) -> Iterator[Problem]:
    finder = Finder(record)
    for passage in passages(record.body):
        if not passage.has_note and passage.text.strip() and not passage.text.rstrip().endswith(":"):
            advice = "Put a footnote with its source behind the statement."
            place = finder.find(passage, passage.text)
            yield _placed("no-source", place, "Nothing says where this paragraph comes from.", advice)


def _analysis_numbers(site: Site) -> Iterator[Problem]:
    if not site.analysis:
        return
    register = register_of(site)
    for entry in site.analysis:
        record = entry.record
        advice = "Make it a record in content/figures/, or leave the number out: analysis rests on what is on record."
        for quantity in stated(record.title, register.language):
            if not register.knows(quantity):
                message = f'"{quantity.written}" in the title is on record nowhere.'
                yield Problem("analysis-number", record.place("title"), message, advice)
        finder = Finder(record)
        for passage in passages(record.body):
            for quantity in stated(passage.text, register.read_as(record, passage).language):
                place = finder.find(passage, quantity.written)
                if not register.knows(quantity):
                    message = f'"{quantity.written}" in the analysis is on record nowhere.'
                    yield _placed("analysis-number", place, message, advice)


def _no_role(site: Site) -> Iterator[Problem]:
    for entry in site.who:
        person = entry.record
        if person.kind is WhoKind.PERSON and not person.role:
            message = f"Nothing says who {person.title} is."
            yield Problem("no-role", person.place("title"), message, "Add a `role`: what they are in this story.")


def _thin(site: Site) -> Iterator[Problem]:
    for record in _records(site):
        if isinstance(record, WITH_PAGES):
            words = count_words(record.body) + len((record.summary or "").split())
            if words < FEWEST_WORDS:
                said = "no words" if not words else f"only {words} {'word' if words == 1 else 'words'}"
                message = f"The page has {said} of its own, fewer than {FEWEST_WORDS}."
                advice = "Say more where there is more to say, join it with another page, or accept it with a reason."
                yield Problem("thin", record.place("title"), message, advice)


def _long_titles(site: Site) -> Iterator[Problem]:
    """Find titles that are too long; of one that has still to be written, nothing more need be said."""
    titled = [(site.settings.place("title"), site.settings.title)]
    for place, title in (*titled, *((record.place("title"), record.title) for record in _records(site))):
        if len(title) > LONGEST_TITLE and not title.rstrip().endswith(UNFINISHED):
            message = f"The title has {len(title)} characters, more than {LONGEST_TITLE}."
            yield Problem("long-title", place, message, "Shorten it: lists of results cut it off.")


def _long_descriptions(site: Site) -> Iterator[Problem]:
    described = [(site.settings.place("description"), site.settings.description)]
    for record in _records(site):
        if isinstance(record, Overview | Sector | Page | Introduction):
            described.append((record.place("summary"), record.summary))
    for place, text in described:
        if text and len(text) > LONGEST_DESCRIPTION:
            message = f"The description has {len(text)} characters, more than {LONGEST_DESCRIPTION}."
            yield Problem("long-description", place, message, "Shorten it: lists of results cut it off.")


def _unfinished_titles(site: Site) -> Iterator[Problem]:
    for record in _records(site):
        if record.title.rstrip().endswith(UNFINISHED) or GAP in record.title:
            message = f'The title "{record.title}" is not finished.'
            yield Problem("unfinished-title", record.place("title"), message, "Write a headline of its own for it.")


def _no_photo(site: Site) -> Iterator[Problem]:
    for record in _records(site):
        if record.photo and record.photo.credit and not record.photo.file:
            message = f'There is a credit, "{record.photo.credit}", but no photo.'
            yield Problem("no-photo", record.photo.location, message, "Add the photo as `file`, with its `alt` text.")


def _placed(check: str, place: Place, message: str, advice: str) -> Problem:
    return Problem(check, place.location, message, advice, place.excerpt, place.width)


ADVICE: tuple[Callable[[Site], Iterator[Problem]], ...] = (
    _check_again,
    _date_passed,
    _date_ahead,
    _unused_sentences,
    _no_source,
    _analysis_numbers,
    _no_role,
    _thin,
    _long_titles,
    _long_descriptions,
    _unfinished_titles,
    _no_photo,
    copied,
)
OF_THE_WHOLE = frozenset({_unused_sentences, _analysis_numbers})
