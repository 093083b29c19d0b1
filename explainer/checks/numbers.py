"""Numbers and dates in prose, compared with the record.

Takes a site; gives an error where the words of a link say something else than the figure or the event they lead to, and
a warning for a quantity that leads nowhere. Years, dates, list numbers and small counts in words are no quantities.
"""

import posixpath
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from explainer.briefing.types import Quantity, Span
from explainer.checks.agreement import Amount, amount_of, amount_on_record, dates_agree
from explainer.checks.passages import Finder, Linked, Passage, Place, overlapping, passages
from explainer.checks.saying import say_amount
from explainer.content.types import Event, Figure, Page, Record
from explainer.model.addresses import LISTINGS
from explainer.model.types import Address, Entry, Site
from explainer.problems import Problem

NO_RECORD = "Make it a record in content/figures/ and link to that, or accept it here with a reason."
MEASURE = ("value_max", "unit", "currency", "qualifier")  # with the value they say what a figure is
STRETCHES = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"})
SMALL = 20  # up to here, a count in words needs no record: "three ministers"
RECORDS = frozenset({LISTINGS["figures"], LISTINGS["timeline"]})


class Register(Struct, frozen=True):
    """The figures and events that prose may link to, and what the figures say."""

    language: str
    records: Mapping[Address, Entry[Record]]
    amounts: Mapping[str, Amount]  # by path of the figure
    by_amount: Mapping[Amount, str]  # path of a figure that says so
    foreign: Mapping[str, str] = {}  # the languages of briefings that are not in the site's own, by their names

    def read_as(self, record: Record, passage: Passage) -> "Register":
        """Give the register with the language of a passage: that of a briefing whose very words stand in it."""
        if not self.foreign:
            return self
        sources = (*record.sources, *(note.source for note in record.body.notes if note.source))
        for source in sources:
            language = self.foreign.get(source.briefing or "")
            if language and source.quote and source.quote in passage.text:
                return replace(self, language=language)
        return self

    def knows(self, quantity: Quantity) -> bool:
        """Tell whether some figure says what a quantity in prose says."""
        return amount_of(quantity) in self.by_amount


def register_of(site: Site) -> Register:
    """Index the figures and events of a site."""
    language = site.settings.language
    entries = [*site.entries.values(), *site.waiting.values(), *site.broken.values()]
    records = {entry.address: entry for entry in entries if isinstance(entry.record, Figure | Event)}
    amounts = {
        entry.record.path: amount_on_record(entry.record, language)
        for entry in records.values()
        if isinstance(entry.record, Figure) and not entry.record.unclear(*MEASURE)
    }
    foreign = {one.text.name: one.text.language for one in site.briefings if one.text.language != language}
    return Register(language, records, amounts, {amount: path for path, amount in reversed(amounts.items())}, foreign)


def check_numbers(site: Site, entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Compare the numbers and dates in the prose of these records with what is on record."""
    register = register_of(site)
    for entry in entries:
        record = entry.record
        links = site.links.get(record.path, {})
        demanding = not isinstance(record, Page) or record.check_numbers
        if demanding or any(address and address.file in RECORDS for address in links.values()):
            yield from _check_record(record, links, register, demanding=demanding)


def _check_record(
    record: Record, links: Mapping[str, Address | None], register: Register, *, demanding: bool
) -> Iterator[Problem]:
    of_links, of_numbers = Finder(record), Finder(record)
    for passage in passages(record.body):
        read = register.read_as(record, passage)
        yield from _linked(passage, links, read, of_links)
        if demanding:
            yield from _unlinked(record, passage, read, of_numbers)


def stated(text: str, language: str) -> tuple[Quantity, ...]:
    """Give the quantities of a text that need a record."""
    return tuple(quantity for quantity in _quantities(text, language) if not _is_small_count(quantity))


def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Read the quantities of a text sentence by sentence: most hold none, which costs next to nothing to see."""
    from explainer.briefing.quantities import quantities  # a site whose pages state no number does without
    from explainer.briefing.sentences import sentence_spans

    return tuple(
        _moved(quantity, start)
        for start, end in sentence_spans(text, language)
        for quantity in quantities(text[start:end], language)
    )


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, span=Span(quantity.span.start + by, quantity.span.end + by)) if by else quantity


def _is_small_count(quantity: Quantity) -> bool:
    in_words = not any(character.isdigit() for character in quantity.written)
    counts = quantity.currency is None and (quantity.unit is None or quantity.unit in STRETCHES)
    return in_words and counts and quantity.value <= SMALL


def _linked(
    passage: Passage, links: Mapping[str, Address | None], register: Register, finder: Finder
) -> Iterator[Problem]:
    context = Context(passage, register.language)
    for link in passage.links:
        words = passage.words_of(link.span)
        place = finder.find(passage, words, behind="[")  # looked for even if it is not needed: the next is behind it
        address = links.get(link.href)
        target = register.records.get(address) if address else None
        if target is None:
            continue
        if isinstance(target.record, Figure):
            found = _against_figure(words, link, context, target.record, register)
        elif isinstance(target.record, Event):
            found = _against_event(words, target.record, register.language)
        if found:
            check, message = found
            advice = f"Mend the text here, or the record in {target.record.path}."
            yield _problem(check, place, message, advice)


class Context:
    """The quantities of a passage as the whole of it says them; read when the first link asks."""

    def __init__(self, passage: Passage, language: str) -> None:
        """Take the passage."""
        self.passage, self.language = passage, language
        self.quantities: tuple[Quantity, ...] | None = None
        self.spans: tuple[Span, ...] = ()

    def touching(self, span: Span) -> list[Quantity]:
        """Give the quantities that share a character with a span."""
        if self.quantities is None:
            self.quantities = _quantities(self.passage.text, self.language)
            self.spans = tuple(quantity.span for quantity in self.quantities)
        return [self.quantities[index] for index in overlapping(span, self.spans)]


def _against_figure(
    words: str, link: Linked, context: Context, figure: Figure, register: Register
) -> tuple[str, str] | None:
    """Give the check and the message where the words of a link say another number than the figure.

    The words around a link belong to its number: "more than" may stand before it, "dollars" after it.
    """
    wanted = register.amounts.get(figure.path)
    alone = _quantities(words, register.language) if wanted else ()
    if not alone:
        return None
    around = {(quantity.value, quantity.value_max): quantity for quantity in context.touching(link.span)}
    said = [around.get((quantity.value, quantity.value_max), quantity) for quantity in alone]
    if any(amount_of(quantity) == wanted for quantity in said):
        return None
    return "number", f"The text says {say_quantity(said[0])}, the record says {say_figure(figure)}."


def _against_event(words: str, event: Event, language: str) -> tuple[str, str] | None:
    """Give the check and the message where the words of a link say another date than the event."""
    from explainer import edtf
    from explainer.briefing.dates import calendar_expressions

    if event.unclear("date"):
        return None
    for found in calendar_expressions(words, language, None):
        if found.edtf is None or found.written.casefold() in (event.as_written or "").casefold():
            continue
        if not dates_agree(edtf.parse(found.edtf), event.date):
            known = f"says {event.date.text}" if event.date else "gives no date"
            return "event-date", f'The text says "{found.written}", the record {known}.'
    return None


def _unlinked(record: Record, passage: Passage, register: Register, finder: Finder) -> Iterator[Problem]:
    linked = [link.span for link in passage.links]
    for quantity in _quantities(passage.text, register.language):
        if _is_small_count(quantity) or passage.text[: quantity.span.start].endswith(
            "[^"
        ):  # a footnote that is missing
            continue
        amount = amount_of(quantity)
        if overlapping(quantity.span, linked) or amount == register.amounts.get(record.path):
            finder.find(passage, quantity.written)  # the next one is behind it
            continue
        known = register.by_amount.get(amount)
        way = posixpath.relpath(known, posixpath.dirname(record.path)) if known else ""
        advice = f"Write `[{quantity.written}]({way})`." if known else NO_RECORD
        message = f'"{quantity.written}" is not linked to a figure.'
        yield _problem("unlinked-number", finder.find(passage, quantity.written), message, advice)


def say_quantity(quantity: Quantity) -> str:
    """Write in words what a quantity in prose says."""
    return say_amount(
        quantity.value,
        quantity.value_max,
        unit=quantity.unit,
        currency=quantity.currency,
        qualifier=quantity.qualifier,
    )


def say_figure(figure: Figure) -> str:
    """Write in words what a figure says."""
    return say_amount(
        figure.value, figure.value_max, unit=figure.unit, currency=figure.currency, qualifier=figure.qualifier
    )


def _problem(check: str, place: Place, message: str, advice: str) -> Problem:
    return Problem(check, place.location, message, advice, place.excerpt, place.width)
