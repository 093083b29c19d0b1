"""A page of Markdown being set: its links, its anchors, and the notes at its foot.

Takes the site, set in its language, and a way to write links; gives lines of Markdown. A leaf belongs to one page, and
is asked in the order in which readers meet things, because notes are numbered where they come first.
"""

from collections.abc import Callable, Iterable, Sequence

from explainer.content.types import Record, Source
from explainer.model.addresses import within
from explainer.model.types import Address, Entry
from explainer.pages.edition import Edition
from explainer.pages.markdown_marks import outside, plain_markdown
from explainer.pages.markdown_words import HeadingMark, LinkTarget, NoteMark, TextPart
from explainer.pages.numbers import listed
from explainer.pages.sheet import Sheet
from explainer.pages.when import day

DEEPEST = 6  # the ranks of headings that Markdown has
WEB = ("https:", "http:")


class Leaf:
    """One page of Markdown being set."""

    def __init__(
        self,
        edition: Edition,
        file: str,
        href: Callable[[Address], str],
        anchor: Callable[[Address], str] = lambda _: "",
    ) -> None:
        """Take how to write a link, and how to mark the place that an address names."""
        self.edition, self.words = edition, edition.words
        self.sheet = Sheet(edition, file)  # for what is worded alike in HTML
        self.href, self.anchor = href, anchor
        self._numbers: dict[object, int] = {}
        self._notes: list[Source | NoteMark] = []
        self.asked = 0  # how often something was set that depends on what stands before it

    def heading(self, rank: int, text: str, address: Address | None = None) -> str:
        """Write a heading, marked with the address that leads to it."""
        mark = self.anchor(address) if address else ""
        return f"{'#' * min(rank, DEEPEST)} {mark}{plain_markdown(text)}"

    def link(self, text: str, address: Address) -> str:
        """Write a link into the site."""
        return f"[{plain_markdown(text)}]({self.href(address)})"

    def links(self, entries: Iterable[Entry[Record]]) -> str:
        """Link to records by what readers call their places, each once."""
        paths = dict.fromkeys(entry.record.path for entry in entries)
        places = [(self.edition.place_name(path), self.edition.site.entries[path].address) for path in paths]
        return listed([self.link(name, address) for name, address in places], self.words)

    def body(self, entry: Entry[Record], rank: int) -> str:
        """Write the body of a record; its uppermost headings get the rank."""
        return self._filled(self.edition.text(entry.record), entry, rank)

    def source(self, source: Source) -> str:
        """Write a source: its words, and where they stand."""
        quote = self.words.quotation.format(text=plain_markdown(source.quote)) if source.quote else ""
        seen = self.words.seen_on.format(date=day(source.accessed, self.words)) if source.accessed else ""
        return ", ".join(part for part in (" ".join(p for p in (quote, self._place(source)) if p), seen) if part)

    def notes(self) -> tuple[str, ...]:
        """Give the notes at the foot, each a line; to be asked last."""
        return tuple(f"[^{number}]: {self._note(note)}" for number, note in enumerate(self._notes, 1))

    def _note(self, note: Source | NoteMark) -> str:
        if isinstance(note, Source):
            return self.source(note)
        return "".join(
            part if isinstance(part, str) else self.href(part.address)
            for part in note.remark
            if isinstance(part, str | LinkTarget)
        )

    def _place(self, source: Source) -> str:
        if source.url:
            name = plain_markdown(source.title or source.url)
            return f"[{name}]({outside(source.url)})" if source.url.lower().startswith(WEB) else name
        found = self.edition.sentence(source)
        if found is None:
            return plain_markdown(source.title or self.words.untitled_source)
        return self.link(found[1], found[0])

    def _filled(self, parts: Sequence[TextPart], entry: Entry[Record], rank: int) -> str:
        return "".join(part if isinstance(part, str) else self._fill(part, entry, rank) for part in parts)

    def _fill(self, part: TextPart, entry: Entry[Record], rank: int) -> str:
        match part:
            case HeadingMark():
                return f"{'#' * min(rank + part.depth, DEEPEST)} {self.anchor(within(entry.address, part.anchor))}"
            case LinkTarget():
                return self.href(part.address)
            case NoteMark():
                return f"[^{self._number(part, entry.record.path)}]"
            case _:
                return str(part)

    def _number(self, mark: NoteMark, path: str) -> int:
        self.asked += 1
        source = mark.note.source
        key: object = (source.briefing, source.url, source.quote) if source else (path, mark.note.label)
        if key not in self._numbers:
            self._notes.append(source or mark)
            self._numbers[key] = len(self._notes)
        return self._numbers[key]
