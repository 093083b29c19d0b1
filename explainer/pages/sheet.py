"""A page while it is being set: its links, the numbers of its source marks, and which names it has linked already.

A sheet belongs to one page and one thread of work. It is asked in the order in which readers meet things, because
marks are numbered and names are linked where they come first. On the page that holds everything each address becomes
an anchor.
"""

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape
from msgspec import Struct

from explainer.content.types import Record, Source
from explainer.model.addresses import within
from explainer.model.types import Address, Entry
from explainer.pages.edition import Edition
from explainer.pages.images import image_tag, plain_tag
from explainer.pages.links import fragment, relative
from explainer.pages.names import Name
from explainer.pages.prose import HeadingEnd, HeadingStart, LinkStart, Mark, Part, Picture
from explainer.pages.when import day

DEEPEST = 6  # the ranks of headings that HTML has


class LinkView(Struct, frozen=True):
    """A link as a template writes it."""

    text: str
    href: str
    lang: str | None = None
    current: str = ""  # aria-current: "page" for the page itself, "true" for the part that it belongs to
    held: str = ""  # what keeps the record back, if it is shown before its time


class SourceView(Struct, frozen=True):
    """A source at the foot of the page, with the way back to each statement it carries."""

    number: int
    quote: Markup | None
    place: str | None
    href: str | None
    outside: bool
    accessed: str | None
    remark: Markup | None
    backs: tuple[str, ...]  # ids of its marks


class Sheet:
    """One page being set."""

    def __init__(self, edition: Edition, file: str, *, whole: bool = False) -> None:
        self.edition = edition
        self.words = edition.words
        self.file = file
        self.whole = whole
        self._numbers: dict[object, int] = {}
        self._sources: list[Source | Mark] = []
        self._backs: list[list[str]] = []
        self._linked: set[str] = set()
        self.asked = 0  # how often something was set that depends on what stands before it on the page

    # Links

    def href(self, address: Address) -> str:
        """Write the link to an address from this page."""
        if self.whole and address.file in self.edition.file_names:
            return f"#{fragment(address)}"
        return relative(self.file, address)

    def file_href(self, file: str) -> str:
        """Write the link to a file that is no page."""
        return relative(self.file, Address(file))

    def image(self, file: str, alt: str, *, lazy: bool) -> Markup:
        """Write a picture, in the sizes that were made of it."""
        image = self.edition.images.get(file)
        return image_tag(self.file, image, alt, lazy=lazy) if image else plain_tag(self.file, file, alt, lazy=lazy)

    def id(self, address: Address) -> str:
        """Give the id that an address has on this page."""
        return fragment(address) if self.whole else address.anchor or ""

    def link(self, entry: Entry[Record], text: str | None = None) -> LinkView:
        """Link to a record by its title, a name in its own language."""
        lang = getattr(entry.record, "lang", None)
        own = lang if lang and lang != self.words.code else None
        held = self.edition.held.get(entry.record.path, "")
        return LinkView(text or entry.record.title, self.href(entry.address), own, held=held)

    # Bodies

    def body(self, entry: Entry[Record], rank: int) -> Markup:
        """Set the body of a record; its uppermost headings get the rank."""
        return self.fill(self.edition.body(entry.record), entry, rank)

    def fill(self, parts: Sequence[Part], entry: Entry[Record], rank: int) -> Markup:
        """Fill what was left open in a body."""
        written = [part if isinstance(part, str) else self._filled(part, entry, rank) for part in parts]
        return Markup("".join(written))  # noqa: S704  # every part is finished HTML

    def _filled(self, part: Part, entry: Entry[Record], rank: int) -> str:
        match part:
            case Name():
                return self._name(part, entry)
            case Mark():
                return self._mark(part.note.source or part, entry.record.path)
            case LinkStart():
                return self._link_start(part)
            case HeadingStart():
                name = f' id="{escape(self.id(within(entry.address, part.anchor)))}"' if part.anchor else ""
                return f"<h{_rank(rank, part.depth)}{name}>"
            case HeadingEnd():
                return f"</h{_rank(rank, part.depth)}>\n"
            case Picture():
                return self._picture(part)
            case _:
                return str(part)

    def _picture(self, part: Picture) -> str:
        tag = self.image(part.address.file, part.alt, lazy=True)
        if not part.credit:
            return tag
        return f'<span class="picture">{tag}<span class="credit">{escape(part.credit)}</span></span>'

    def _link_start(self, part: LinkStart) -> str:
        who = self.edition.who_at.get(part.address)
        if who:
            self.asked += 1
            self._linked.add(who)
        title = f' title="{escape(part.title)}"' if part.title else ""
        return f'<a href="{escape(self.href(part.address))}"{title}>'

    def _name(self, part: Name, entry: Entry[Record]) -> str:
        self.asked += 1
        who = self.edition.who[part.path]
        text = escape(part.text)
        own = who.record.lang
        lang = f' lang="{escape(own)}"' if own and own != self.words.code else ""
        if part.path in self._linked or part.path == entry.record.path:
            return f"<span{lang}>{text}</span>" if lang else str(text)
        self._linked.add(part.path)
        return f'<a class="name" href="{escape(self.href(who.address))}"{lang}>{text}</a>'

    # Sources

    def marks(self, sources: Iterable[Source]) -> Markup:
        """Mark a statement with its sources."""
        marks = "".join(self._mark(source, source.location.path) for source in sources)
        return Markup(marks)  # noqa: S704  # made of numbers and escaped words

    def _mark(self, source: Source | Mark, path: str) -> str:
        self.asked += 1
        key: object = (source.note.label, path) if isinstance(source, Mark) else _key(source)
        if key not in self._numbers:
            self._sources.append(source)
            self._backs.append([])
            self._numbers[key] = len(self._sources)
        number = self._numbers[key]
        backs = self._backs[number - 1]
        name = f"_mark-{number}" if not backs else f"_mark-{number}-{len(backs) + 1}"
        backs.append(name)
        label = escape(self.words.source_mark.format(n=number))
        return f'<sup class="mark"><a id="{name}" href="#_source-{number}" aria-label="{label}">{number}</a></sup>'

    def sources(self) -> tuple[SourceView, ...]:
        """Give the sources at the foot of the page; to be asked last."""
        views: list[SourceView] = []
        for index, source in enumerate(self._sources):  # a remark may itself carry no mark, so the list is final
            views.append(self._source(index + 1, source, tuple(self._backs[index])))
        return tuple(views)

    def _source(self, number: int, source: Source | Mark, backs: tuple[str, ...]) -> SourceView:
        if isinstance(source, Mark):
            remark = Markup("".join(part if isinstance(part, str) else self._plain(part) for part in source.remark))  # noqa: S704
            return SourceView(number, None, None, None, False, None, remark, backs)
        href, place = self.source_place(source)
        seen = self.words.seen_on.format(date=day(source.accessed, self.words)) if source.accessed else None
        return SourceView(number, self.quoted(source), place, href, bool(source.url), seen, None, backs)

    def _plain(self, part: Part) -> str:
        if isinstance(part, LinkStart):
            return self._link_start(part)
        return part.text if isinstance(part, Name) else ""

    def source_place(self, source: Source) -> tuple[str | None, str]:
        """Give the link to where a source stands, and what to call the place."""
        if source.url:
            safe = source.url.lower().startswith(("https:", "http:"))
            return source.url if safe else None, source.title or source.url
        found = self.edition.sentence(source)
        if found is None:
            return None, source.title or self.words.untitled_source
        return self.href(found[0]), found[1]

    def quoted(self, source: Source) -> Markup | None:
        """Quote the words of a source, in their own language and direction."""
        if not source.quote:
            return None
        briefings = self.edition.site.briefings
        own = next((briefing.text.language for briefing in briefings if briefing.text.name == source.briefing), None)
        return quotation(source.quote, own if own != self.words.code else None)


def quotation(text: str, language: str | None = None) -> Markup:
    """Write words of a source; the browser gives them the quotation marks of the page's language."""
    lang = Markup(' lang="{}"').format(language) if language else ""
    return Markup('<q dir="auto"{}>{}</q>').format(lang, text)


def _key(source: Source) -> tuple[str | None, str | None, str | None]:
    return source.briefing, source.url, source.quote


def _rank(rank: int, depth: int) -> int:
    return min(rank + depth, DEEPEST)
