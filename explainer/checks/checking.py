"""What a build checks of the content once it is assembled: numbers in prose, pictures, figures side by side.

Takes a site; gives problems. Links, addresses and quotes have been checked where they were resolved.
"""

from collections.abc import Collection, Iterator

from explainer.checks.agreement import amount_of, amount_on_record
from explainer.checks.numbers import MEASURE, check_numbers, say_figure, say_quantity
from explainer.content.types import Figure, Record
from explainer.model.types import Entry, Site
from explainer.problems import Location, Problem


def check_content(site: Site, passed: Collection[str] = ()) -> tuple[Problem, ...]:
    """Find what is wrong in the content of a site, what waits for its day included.

    Records that have `passed`, named by their paths, are not looked at: nothing was wrong with them, and nothing that
    they are compared with has changed.
    """
    entries = (*site.entries.values(), *site.waiting.values(), *site.broken.values())
    figures = {entry.record.slug: entry.record for entry in entries if isinstance(entry.record, Figure)}
    entries = tuple(entry for entry in entries if entry.record.path not in passed)
    checked = [figure for figure in figures.values() if figure.path not in passed]
    return (
        *check_numbers(site, entries),
        *(problem for entry in entries for problem in _alt_texts(entry)),
        *(problem for figure in checked for problem in _unit(figure, site.settings.language)),
        *(problem for figure in checked for problem in _as_written(figure, site)),
        *(problem for figure in checked for problem in _compared(figure, figures)),
        *_lists(site),
    )


def _alt_texts(entry: Entry[Record]) -> Iterator[Problem]:
    record = entry.record
    for link in record.body.links:
        if link.image and not link.text.strip():
            message = f'The picture "{link.href}" has no text for those who do not see it.'
            advice = f"Say between the square brackets what it shows: `![…]({link.href})`."
            yield Problem("alt", link.location, message, advice, width=len(f"![{link.text}]({link.href})"))
        elif not link.text.strip() and link.href:
            message = f'The link to "{link.href}" has no words that a reader could follow.'
            advice = f"Write them between the square brackets: `[…]({link.href})`."
            yield Problem("link", link.location, message, advice, width=len(f"[{link.text}]({link.href})"))
    photo = record.photo
    if photo and photo.file and not photo.alt:
        message = f'The photo "{photo.file}" has no text for those who do not see it.'
        yield Problem("alt", photo.location, message, "Say under `alt` what it shows.")


def _unit(figure: Figure, language: str) -> Iterator[Problem]:
    """Find units that are misspelt; a word that is far from all units says what is counted, and is none."""
    if not figure.unit or amount_on_record(figure, language).unit:
        return
    from difflib import get_close_matches  # only a unit that nobody knows pays for the import

    from explainer.briefing.units import UNITS

    names = [name.replace("_", " ") for name in sorted(UNITS)]
    near = get_close_matches(figure.unit.casefold(), [*names, *(f"{name}s" for name in names)], n=1, cutoff=0.85)
    if near:
        message = f'unit "{figure.unit}" is not known.'
        yield Problem("unit", figure.place("unit"), message, f"Did you mean `{near[0]}`?")


def _as_written(figure: Figure, site: Site) -> Iterator[Problem]:
    if figure.unclear(*MEASURE):  # what could not be read is said already, and would only be said again
        return
    from explainer.briefing.quantities import quantities

    language = _language_of(figure, site)
    read = quantities(figure.as_written, language)
    wanted = amount_on_record(figure, site.settings.language)
    if read and all(amount_of(quantity) != wanted for quantity in read):
        quotes = (source.quote for source in figure.sources if source.quote and figure.as_written in source.quote)
        if any(amount_of(quantity) == wanted for quote in quotes for quantity in quantities(quote, language)):
            return  # the sentence around the words says the rest: "expected to exceed 90 million"
        said, known = say_quantity(read[0]), say_figure(figure)
        message = f'as_written, "{figure.as_written}", says {said}; value, unit, currency and qualifier say {known}.'
        yield Problem("as-written", figure.place("as_written"), message, "Make the two agree with the source.")


def _language_of(figure: Figure, site: Site) -> str:
    """Give the language of the words a figure comes from: that of its briefing, where it has one."""
    names = {source.briefing for source in figure.sources}
    found = [briefing.text.language for briefing in site.briefings if briefing.text.name in names]
    return found[0] if found else site.settings.language


def _compared(figure: Figure, figures: dict[str, Figure]) -> Iterator[Problem]:
    for number, slug in enumerate(figure.compare_with):
        other = figures.get(slug)
        if (
            other
            and not (figure.unclear(*MEASURE) or other.unclear(*MEASURE))
            and (figure.unit, figure.currency) != (other.unit, other.currency)
        ):
            place: Location = figure.places.get(f"compare_with.{number}") or figure.place("compare_with")
            message = f"This figure is {_measure(figure)} and {other.path} is {_measure(other)}: they cannot stand on one scale."
            yield Problem("compare", place, message, "Compare figures of the same unit and currency, or remove it.")


def _lists(site: Site) -> Iterator[Problem]:
    """Find lists that are to be left out, and cannot be: their records stand nowhere else."""
    shared = {entry.address.file for entry in site.entries.values() if entry.address.anchor}
    for introduction in site.introductions.values():
        record = introduction.record
        if not record.list and introduction.address.file in shared:
            message = "What is in this folder has no pages of its own: it stands on this page, so it stays listed."
            yield Problem("list", record.place("list"), message, "Remove `list: false`.")


def _measure(figure: Figure) -> str:
    return f"in {figure.currency or figure.unit}" if figure.currency or figure.unit else "a count"
