"""The Markdown twin of each page: the same words without the page around them, for readers that are no browsers.

Takes the site, set in its language; gives index.md beside each index.html. Links lead from twin to twin and work from
any copy of the folder; every fact keeps its source, every picture its text, every record the anchor it has on the page.
"""

from collections.abc import Callable, Iterator

from explainer.model.addresses import BRIEFING, EVERYTHING
from explainer.model.types import Address
from explainer.pages.analysis import HEADINGS as STATEMENTS
from explainer.pages.changes import modified_on, published_on
from explainer.pages.data import data_words, offers
from explainer.pages.edition import Edition, plain_entries
from explainer.pages.links import fragment, relative
from explainer.pages.markdown_marks import plain_markdown
from explainer.pages.metadata import twin_file
from explainer.pages.open_questions import all_questions, event_questions, figure_questions
from explainer.pages.pieces import Pieced
from explainer.pages.subject import Subject, full_address
from explainer.pages.when import day
from explainer.pages.who import HEADINGS as WHO_KINDS
from explainer.publish.leaves import Leaf
from explainer.publish.passages import (
    briefing_passage,
    event_line,
    event_passage,
    figure_line,
    figure_passage,
    photo_passage,
    sector_line,
    sector_passage,
    thought_passage,
    who_passage,
)


def twins(edition: Edition, pages: tuple[Subject, ...]) -> Iterator[tuple[str, bytes | Pieced]]:
    """Write the twin of each page, but for those that stand in the output as they would be written."""
    files = frozenset(subject.file for subject in pages)
    known = edition.bodies.known is not None
    for subject in pages:
        file = twin_file(subject.file)
        if subject.name == "everything":
            new = _new_pieces(edition, _leaf(edition, subject.file, files), file)
            yield file, new or _everything_twin(edition, _leaf(edition, subject.file, files), subject, file)
        elif subject.name != "page":
            if not known:
                yield file, _twin(edition, _leaf(edition, subject.file, files), subject)
        elif not (subject.leading and subject.leading.record.path in edition.bodies.fresh):
            yield file, _twin(edition, _leaf(edition, subject.file, files), subject)


def _twin(edition: Edition, leaf: Leaf, subject: Subject) -> bytes:
    blocks = [
        leaf.heading(1, subject.heading),
        *_opening(leaf, subject),
        *PAGES[subject.name](leaf, subject, 2),
        *_foot(leaf, edition, subject),
    ]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def _everything_twin(edition: Edition, leaf: Leaf, subject: Subject, file: str) -> Pieced:
    """Write the twin of the page that holds everything; parts are set in their order, for notes are numbered in it."""
    head = [leaf.heading(1, subject.heading), *_opening(leaf, subject), *_everything_before(leaf, subject, 2)]
    pieces, loose = _pieces(edition, leaf, file)
    tail = [*_everything_after(leaf, subject, 2), *_foot(leaf, edition, subject)]
    return Pieced(
        "\n\n".join(block for block in head if block).encode(),
        pieces,
        ("".join(f"\n\n{block}" for block in tail if block) + "\n").encode(),
        loose,
    )


def _new_pieces(edition: Edition, leaf: Leaf, file: str) -> Pieced | None:
    """Give the plain pages that do not stand in the twin as they would be written, if that is all that has to be."""
    if not edition.bodies.frame_stands(file):
        return None
    pieces, loose = _pieces(edition, leaf, file)
    return None if loose else Pieced(None, pieces, None)


def _pieces(edition: Edition, leaf: Leaf, file: str) -> tuple[dict[str, bytes], list[str]]:
    pieces: dict[str, bytes] = {}
    loose: list[str] = []
    for entry in plain_entries(edition):
        path = entry.record.path
        if edition.bodies.stands(file, path):
            continue
        before = leaf.asked
        blocks = (leaf.heading(2, entry.record.title, entry.address), leaf.body(entry, 3))
        pieces[path] = "".join(f"\n\n{block}" for block in blocks if block).encode()
        if leaf.asked != before:
            loose.append(path)
    return pieces, loose


def _leaf(edition: Edition, file: str, files: frozenset[str]) -> Leaf:
    whole = file == EVERYTHING

    def href(address: Address) -> str:
        if whole and address.file in edition.file_names:
            return f"#{fragment(address)}"
        if address.file == file and address.anchor:
            return f"#{address.anchor}"
        return relative(file, Address(twin_file(address.file), address.anchor) if address.file in files else address)

    def anchor(address: Address) -> str:
        name = fragment(address) if whole else address.anchor
        return f'<a id="{name}"></a>' if name else ""

    return Leaf(edition, file, href, anchor)


def _opening(leaf: Leaf, subject: Subject) -> Iterator[str]:
    """Say what a reader must know first: what this is, from when, and whose work."""
    words, site = leaf.words, leaf.edition.site
    yield f"> {plain_markdown(subject.description)}"
    if subject.name in DATED_BY_BRIEFING and site.briefings:
        date = site.briefings[0].text.date
        yield words.briefing_dated.format(date=day(date, words)) if date else words.briefing_undated
    if subject.name == "analysis":
        yield words.analysis_note
    published = published_on(subject.leading.record, site.today) if subject.leading else None
    modified = modified_on(subject.entries, site.today)
    facts = [
        words.by.format(names=site.settings.author) if site.settings.author else "",
        words.published_by.format(name=site.settings.publisher) if site.settings.publisher else "",
        words.published.format(date=day(published, words)) if published else "",
        words.updated.format(date=day(modified, words)) if modified else "",
    ]
    yield " · ".join(plain_markdown(fact) for fact in facts if fact)


def _foot(leaf: Leaf, edition: Edition, subject: Subject) -> Iterator[str]:
    notes = leaf.notes()
    if notes:
        yield leaf.heading(2, leaf.words.sources)
        yield "\n".join(notes)
    address = full_address(edition.site.settings.url, Address(subject.file))
    pages = [leaf.link(name, page) for name, page in edition.navigation if page.file != subject.file]
    yield "\n".join(["---", "", *([f"<{address}>", ""] if address else []), " · ".join(pages)]).rstrip()


def _overview(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    site, words = leaf.edition.site, leaf.words
    if site.overview:
        yield from photo_passage(leaf, site.overview)
        yield leaf.body(site.overview, rank)
    made = (
        (words.figures, [figure_line(leaf, entry) for entry in site.figures]),
        (words.timeline, [event_line(leaf, entry) for entry in site.events]),
        (words.sectors, [sector_line(leaf, entry) for entry in site.sectors]),
        (words.unknown, [f"- {plain_markdown(said.striptags())}" for said in all_questions(leaf.sheet)]),
    )
    for heading, lines in made:
        if lines:
            yield leaf.heading(rank, heading)
            yield "\n".join(lines)


def _timeline(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "timeline", rank)
    for entry in leaf.edition.site.events:
        yield from event_passage(leaf, entry, rank)
    if subject.name == "timeline":
        yield from _questions(leaf, [said.striptags() for said in event_questions(leaf.sheet)], rank)


def _figures(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "figures", rank)
    for entry in leaf.edition.site.figures:
        yield from figure_passage(leaf, entry, rank)
    if subject.name == "figures":
        yield from _questions(leaf, [said.striptags() for said in figure_questions(leaf.sheet)], rank)


def _questions(leaf: Leaf, said: list[str], rank: int) -> Iterator[str]:
    if said:
        yield leaf.heading(rank, leaf.words.unknown)
        yield "\n".join(f"- {plain_markdown(text)}" for text in said)


def _sectors(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "sectors", rank)
    introduction = leaf.edition.introduction("sectors")
    if introduction is None or introduction.record.list:
        yield "\n".join(sector_line(leaf, entry) for entry in leaf.edition.site.sectors)


def _all_sectors(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "sectors", rank)
    for entry in leaf.edition.site.sectors:
        yield leaf.heading(rank, entry.record.title, entry.address)
        yield from sector_passage(leaf, entry, rank + 1)


def _sector(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    path = subject.leading.record.path if subject.leading else ""
    yield from sector_passage(leaf, leaf.edition.sectors[path], rank)


def _analysis(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "analysis", rank)
    for statement, name in STATEMENTS:
        entries = [entry for entry in leaf.edition.site.analysis if entry.record.statement is statement]
        if entries:
            yield leaf.heading(rank, leaf.words.sections[name])
        for entry in entries:
            yield from thought_passage(leaf, entry, rank + 1)


def _who(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    yield from _introduction(leaf, "who", rank)
    for kind, name in WHO_KINDS:
        entries = [entry for entry in leaf.edition.site.who if entry.record.kind is kind]
        if entries:
            yield leaf.heading(rank, getattr(leaf.words, name))
        for entry in entries:
            yield from who_passage(leaf, entry, rank + 1)


def _page(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    entry = subject.leading
    if entry is None:
        return
    yield from photo_passage(leaf, entry)
    yield leaf.body(entry, rank)
    yield "\n".join(f"- {leaf.words.source}: {leaf.source(source)}" for source in entry.record.sources)
    if entry.record.path.endswith("/index.md"):
        folder = entry.record.path.rpartition("/")[0]
        below = [page for page in leaf.edition.site.pages if page.record.path.rpartition("/")[0] == folder]
        yield "\n".join(f"- {leaf.link(page.record.title, page.address)}" for page in below)


def _briefing(leaf: Leaf, _: Subject, rank: int) -> Iterator[str]:
    for number, briefing in enumerate(leaf.edition.site.briefings):
        yield from briefing_passage(leaf, briefing, BRIEFING, f"{briefing.text.name}-" if number else "", rank)


def _everything_before(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    site = leaf.edition.site
    if site.overview:
        yield leaf.heading(rank, leaf.words.overview, Address(site.overview.address.file))
        yield from photo_passage(leaf, site.overview)
        yield leaf.body(site.overview, rank + 1)
    for folder, tell in PARTS.items():
        if folder in site.listings:
            yield leaf.heading(rank, leaf.edition.page_name(site.listings[folder]), site.listings[folder])
            yield from tell(leaf, subject, rank + 1)
    yield from _questions(leaf, [said.striptags() for said in all_questions(leaf.sheet)], rank)


def _everything_after(leaf: Leaf, subject: Subject, rank: int) -> Iterator[str]:
    if leaf.edition.site.briefings:
        yield leaf.heading(rank, leaf.words.briefing, Address(BRIEFING))
        yield from _briefing(leaf, subject, rank + 1)


def _data(leaf: Leaf, _: Subject, __: int) -> Iterator[str]:
    said = data_words(leaf.words)
    yield said.introduction
    rows = [f"| {leaf.link(offer.file.rpartition('/')[2], Address(offer.file))} | {offer.holds} |"
            for offer in offers(leaf.edition)]  # fmt: skip
    yield "\n".join([f"| {said.file} | {said.holds} |", "| --- | --- |", *rows])
    yield said.twins


def _introduction(leaf: Leaf, folder: str, rank: int) -> Iterator[str]:
    entry = leaf.edition.introduction(folder)
    if entry:
        yield leaf.body(entry, rank)


DATED_BY_BRIEFING = frozenset({"overview", "timeline", "figures", "sectors", "sector", "analysis", "who", "everything"})
PARTS: dict[str, Callable[[Leaf, Subject, int], Iterator[str]]] = {
    "timeline": _timeline,
    "figures": _figures,
    "sectors": _all_sectors,
    "analysis": _analysis,
    "who": _who,
}
PAGES: dict[str, Callable[[Leaf, Subject, int], Iterator[str]]] = {
    **PARTS,
    "overview": _overview,
    "sectors": _sectors,
    "sector": _sector,
    "page": _page,
    "briefing": _briefing,
    "data": _data,
}
