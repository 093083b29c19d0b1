"""The records of the site as passages of Markdown: what a reader of the page is told of each, in the same order.

Takes a leaf, a record in its place and the rank of its heading; gives blocks, to be parted by empty lines.
"""

from collections.abc import Iterable, Iterator

from explainer.content.types import Analysis, Event, Figure, Record, Sector, Who
from explainer.model.types import Address, BriefingInSite, Entry
from explainer.pages.markdown_marks import plain_markdown
from explainer.pages.notes import mentioning
from explainer.pages.numbers import listed, shown
from explainer.pages.timeline import state_of
from explainer.pages.trust import check_notes, correction_notes
from explainer.pages.when import day, when
from explainer.publish.leaves import Leaf


def figure_passage(leaf: Leaf, entry: Entry[Figure], rank: int) -> Iterator[str]:
    """Tell a figure."""
    record, words = entry.record, leaf.words
    yield leaf.heading(rank, record.title, entry.address)
    yield f"**{shown(record, words)}** {plain_markdown(record.counts)}"
    facts = [
        (words.period, when(record.period, words, gap=False).text if record.period else ""),
        (words.definition, plain_markdown(record.definition) if record.definition else ""),
        (words.compared, leaf.links(_named(leaf, "figures", record.compare_with))),
        (words.sectors, leaf.links(_named(leaf, "sectors", record.sectors))),
        (words.mentioned, leaf.links(mentioning(leaf.sheet, entry))),
    ]
    yield from _rest(leaf, entry, rank, [_as_written(leaf, record.as_written), *_facts(facts)])


def event_passage(leaf: Leaf, entry: Entry[Event], rank: int) -> Iterator[str]:
    """Tell an event."""
    record, words = entry.record, leaf.words
    yield leaf.heading(rank, record.title, entry.address)
    yield f"{_when(leaf, entry)}. {words.states[state_of(leaf.edition, entry)]}."
    written = record.as_written if record.as_written != when(record.date, words).text else None
    order = [
        form.format(events=leaf.links(_named(leaf, "timeline", slugs)))
        for form, slugs in ((words.after, record.after), (words.before, record.before))
        if _named(leaf, "timeline", slugs)
    ]
    facts = [
        (words.people, leaf.links(_named(leaf, "who", record.people))),
        (words.organisations, leaf.links(_named(leaf, "who", record.organisations))),
        (words.sectors, leaf.links(_named(leaf, "sectors", record.sectors))),
    ]
    yield from _rest(leaf, entry, rank, [_as_written(leaf, written), *order, *_facts(facts)])


def sector_passage(leaf: Leaf, entry: Entry[Sector], rank: int) -> Iterator[str]:
    """Tell a sector, without its heading: its text, and all that belongs to it."""
    record, words = entry.record, leaf.words
    events, figures, organisations = leaf.edition.of_sector(record.slug)
    belonging = {other.record.path for other in (*events, *figures)}
    others = [other for other in mentioning(leaf.sheet, entry) if other.record.path not in belonging]
    facts = [
        (words.organisations, leaf.links(organisations)),
        (words.mentioned, leaf.links(others)),
    ]
    yield from _rest(leaf, entry, rank - 1, _facts(facts))
    if events:
        yield "\n".join([f"**{words.timeline}**", "", *(event_line(leaf, event) for event in events)])
    if figures:
        yield "\n".join([f"**{words.figures}**", "", *(figure_line(leaf, figure) for figure in figures)])
    if not (events or figures or organisations):
        yield words.sector_no_more if record.body.text.strip() else words.sector_nothing


def thought_passage(leaf: Leaf, entry: Entry[Analysis], rank: int) -> Iterator[str]:
    """Tell a thought."""
    yield leaf.heading(rank, entry.record.title, entry.address)
    yield from _rest(leaf, entry, rank, [])


def who_passage(leaf: Leaf, entry: Entry[Who], rank: int) -> Iterator[str]:
    """Tell a person, an organisation or a framework."""
    record, words = entry.record, leaf.words
    yield leaf.heading(rank, record.title, entry.address)
    if record.role:
        yield plain_markdown(record.role)
    names = listed([plain_markdown(name) for name in record.also_called], words)
    together = [leaf.edition.who[path] for path in leaf.edition.company.get(record.path, ())]
    facts = [(words.appears, leaf.links(mentioning(leaf.sheet, entry))), (words.together, leaf.links(together))]
    yield from _rest(leaf, entry, rank, [words.also_called.format(names=names) if names else "", *_facts(facts)])


def briefing_passage(leaf: Leaf, briefing: BriefingInSite, page: str, prefix: str, rank: int) -> Iterator[str]:
    """Tell a briefing, sentence by sentence, each with where it is used."""
    text, words = briefing.text, leaf.words
    if text.headline:
        yield leaf.heading(rank, text.headline)
    yield words.briefing_dated.format(date=day(text.date, words)) if text.date else words.briefing_undated
    entries = leaf.edition.site.entries
    used = {use.sentence: [entries[path] for path in use.paths if path in entries] for use in briefing.uses}
    section: int | None = -1
    for sentence in text.sentences:
        if sentence.section != section:
            section = sentence.section
            label = text.sections[section].label if section is not None else None
            if label:
                yield leaf.heading(rank + 1, label)
        mark = leaf.anchor(Address(page, f"{prefix}s{sentence.number}"))
        uses = leaf.links(used.get(sentence.number, ()))
        told = f" ({words.used}: {uses})" if uses else f" ({words.unused})"
        yield f"{sentence.number}. {mark}{plain_markdown(sentence.text)}{told}"
    if text.credits:
        yield "\n".join([f"**{words.credits}**", "", *(f"- {plain_markdown(credit)}" for credit in text.credits)])


def event_line(leaf: Leaf, entry: Entry[Event]) -> str:
    """Name an event on one line."""
    state = leaf.words.states[state_of(leaf.edition, entry)]
    return f"- {leaf.link(entry.record.title, entry.address)}: {_when(leaf, entry)}. {state}."


def figure_line(leaf: Leaf, entry: Entry[Figure]) -> str:
    """Name a figure on one line."""
    record = entry.record
    return f"- **{shown(record, leaf.words)}** {leaf.link(record.counts, entry.address)}"


def sector_line(leaf: Leaf, entry: Entry[Sector]) -> str:
    """Name a sector on one line."""
    summary = f": {plain_markdown(entry.record.summary)}" if entry.record.summary else ""
    return f"- {leaf.link(entry.record.title, entry.address)}{summary}"


def photo_passage(leaf: Leaf, entry: Entry[Record]) -> Iterator[str]:
    """Show the picture of a record with its credit; of one whose file is missing only the credit is known."""
    photo = entry.record.photo
    if photo is None:
        return
    address = leaf.edition.site.links.get(entry.record.path, {}).get(photo.file or "")
    credit = plain_markdown(photo.credit) if photo.credit else ""
    picture = f"![{plain_markdown(photo.alt or '')}]({leaf.href(address)})" if address else ""
    if picture or credit:
        yield "\n\n".join(part for part in (picture, credit) if part)


def _rest(leaf: Leaf, entry: Entry[Record], rank: int, facts: Iterable[str]) -> Iterator[str]:
    """Tell what all records have: facts, text, sources, days, corrections."""
    record, words = entry.record, leaf.words
    told = [f"- {fact}" for fact in facts if fact]
    sources = [f"- {words.source}: {leaf.source(source)}" for source in record.sources]
    body = leaf.body(entry, rank + 1)
    for block in ["\n".join(told), body, "\n".join(sources)] if body else ["\n".join([*told, *sources])]:
        if block:
            yield block
    if checks := check_notes(leaf.sheet, record):
        yield f"{'. '.join(checks)}."
    yield from (plain_markdown(note) for note in correction_notes(leaf.sheet, record))


def _when(leaf: Leaf, entry: Entry[Event]) -> str:
    return plain_markdown(when(entry.record.date, leaf.words).text)


def _as_written(leaf: Leaf, written: str | None) -> str:
    if not written:
        return ""
    return leaf.words.as_written.format(written=leaf.words.quotation.format(text=plain_markdown(written)))


def _facts(facts: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{label}: {told}" for label, told in facts if told]


def _named(leaf: Leaf, folder: str, slugs: Iterable[str]) -> list[Entry[Record]]:
    return [leaf.edition.site.entries[path] for path in leaf.edition.named(folder, slugs)]
