"""One written page, read as a browser would: what it points to, what it is called, how it is built.

Takes the text of an HTML file; gives its facts with the line and column of each. Refuses nothing.
"""

from collections.abc import Iterator
from html.parser import HTMLParser

from msgspec import Struct

Attributes = dict[str, str]

RESOURCES = {  # element -> attributes whose address the browser fetches by itself
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "script": ("src",),
    "input": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
    "feimage": ("href", "xlink:href"),
    "body": ("background",),
}
FETCHED_RELATIONS = frozenset(
    [
        "stylesheet",
        "icon",
        "apple-touch-icon",
        "mask-icon",
        "preload",
        "modulepreload",
        "prefetch",
        "preconnect",
        "dns-prefetch",
        "manifest",
    ]
)
NAVIGATION = {"a": ("href", "xlink:href"), "area": ("href",), "form": ("action",), "link": ("href",)}
ID_REFERENCES = frozenset(
    [
        "for",
        "headers",
        "list",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-owns",
        "aria-details",
        "aria-flowto",
        "aria-activedescendant",
    ]
)
DATA_BLOCKS = frozenset({"application/ld+json", "application/json"})  # script elements that are no scripts
HEADINGS = {f"h{level}": level for level in range(1, 7)}


class At(Struct, frozen=True):
    """A text of a page, an address say, and where it stands."""

    text: str
    line: int
    column: int


class Heading(Struct, frozen=True):
    """A heading of a page."""

    level: int
    at: At


class HtmlPage:
    """The facts of one page."""

    def __init__(self) -> None:
        """Begin with an empty page."""
        self.language: At | None = None
        self.title = ""
        self.description: str | None = None
        self.forwards = False  # a page at an old address
        self.ids: dict[str, At] = {}
        self.repeated_ids: list[At] = []
        self.id_references: list[At] = []
        self.links: list[At] = []
        self.resources: list[At] = []
        self.headings: list[Heading] = []
        self.unsized: list[At] = []  # pictures without width or height
        self.unnamed: list[At] = []  # pictures without a text
        self.scripts: list[At] = []
        self.styled: list[At] = []  # elements with a style attribute
        self.styles: list[At] = []  # contents of style elements


def read_page(text: str) -> HtmlPage:
    """Read a page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = HtmlPage()
        self.inside: str | None = None  # title or style: its text is wanted
        self.text: list[str] = []
        self.drawings = 0  # how many svg elements are open
        self.unnamed_drawing: At | None = None

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag == "svg":
            self.handle_endtag(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        page = self.page
        self._ids(given)
        page.resources += self._resources(tag, given)
        page.links += self._links(tag, given)
        page.scripts += self._scripts(tag, given)
        if "style" in given:
            page.styled.append(self._at(given["style"]))
        if tag in HEADINGS:
            page.headings.append(Heading(HEADINGS[tag], self._at(tag)))
        elif tag == "html":
            page.language = self._at(given.get("lang", ""))
        elif tag == "meta":
            self._meta(given)
        elif tag == "img":
            self._image(given)
        elif tag == "svg":
            self._drawing(given)
        self._begin_text(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self.inside:
            self._end_text(tag)
        if tag == "svg":
            self.drawings = max(self.drawings - 1, 0)
            if not self.drawings and self.unnamed_drawing:
                self.page.unnamed.append(self.unnamed_drawing)
                self.unnamed_drawing = None

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text.append(data)

    def _at(self, text: str) -> At:
        line, offset = self.getpos()
        return At(text, line, offset + 1)

    def _ids(self, given: Attributes) -> None:
        if "id" in given:
            here = self._at(given["id"])
            if self.page.ids.setdefault(here.text, here) is not here:
                self.page.repeated_ids.append(here)
        for key in ID_REFERENCES & given.keys():
            self.page.id_references += [self._at(name) for name in given[key].split()]

    def _resources(self, tag: str, given: Attributes) -> Iterator[At]:
        for key in RESOURCES.get(tag, ()):
            if key in given:
                addresses = _candidates(given[key]) if key == "srcset" else [given[key]]
                yield from (self._at(address) for address in addresses)
        if tag == "link" and FETCHED_RELATIONS & set(given.get("rel", "").lower().split()):
            yield self._at(given.get("href", ""))
        if "ping" in given:
            yield self._at(given["ping"])

    def _links(self, tag: str, given: Attributes) -> Iterator[At]:
        if tag == "link" and FETCHED_RELATIONS & set(given.get("rel", "").lower().split()):
            return
        yield from (self._at(given[key]) for key in NAVIGATION.get(tag, ()) if key in given)

    def _scripts(self, tag: str, given: Attributes) -> Iterator[At]:
        if tag == "script" and given.get("type", "").lower() not in DATA_BLOCKS:
            yield self._at("<script>")
        yield from (self._at(name) for name in given if name.startswith("on"))
        for key in ("href", "src", "action", "xlink:href"):
            if "".join(given.get(key, "").split()).lower().startswith("javascript:"):
                yield self._at(f"{key}={given[key]}")

    def _meta(self, given: Attributes) -> None:
        if given.get("name", "").lower() == "description":
            self.page.description = given.get("content", "")
        if given.get("http-equiv", "").lower() == "refresh":
            self.page.forwards = True
            address = given.get("content", "").partition("=")[2].strip(" '\"")
            self.page.links += [self._at(address)] if address else []

    def _image(self, given: Attributes) -> None:
        here = self._at(given.get("src", ""))
        if "alt" not in given:
            self.page.unnamed.append(here)
        if not (given.get("width", "").isdigit() and given.get("height", "").isdigit()):
            self.page.unsized.append(here)

    def _drawing(self, given: Attributes) -> None:
        self.drawings += 1
        named = "aria-label" in given or "aria-labelledby" in given or given.get("aria-hidden") == "true"
        if given.get("role") == "img" and not named:
            self.unnamed_drawing = self._at("<svg>")

    def _begin_text(self, tag: str) -> None:
        if tag == "title" and self.drawings:
            self.unnamed_drawing = None
        elif tag in ("title", "style"):
            self.inside, self.text = tag, []

    def _end_text(self, tag: str) -> None:
        text = "".join(self.text)
        if tag == "title":
            self.page.title = self.page.title or " ".join(text.split())
        else:
            self.page.styles.append(self._at(text))
        self.inside = None


def _candidates(srcset: str) -> list[str]:
    return [part.split()[0] for part in srcset.split(",") if part.strip()]
