"""The plain pages on the page that holds everything, each a chapter of its own.

They are the many, so each is printed by itself, by `templates/parts/chapter.html`, and the page around them has a hole
where they go. A template that would rather go through them itself may do that; then the page is made anew each time.
"""

from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Record
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.pieces import Pieced
from explainer.pages.printing import Printer
from explainer.pages.sheet import Sheet

HOLE = "\0pages\0"  # no text of an editor holds such a character
TEMPLATE, MACRO = "parts/chapter.html", "chapter"


class PlainView(Struct, frozen=True):
    """A plain page among the others."""

    id: str
    title: str
    photo: PhotoView | None
    text: Markup
    held: str  # what keeps it back, if it is shown before its time


class Chapters:
    """The plain pages; a template that prints this gets all of them, one after the other."""

    def __init__(self, sheet: Sheet, entries: Sequence[Entry[Record]]) -> None:
        """Set each page that does not stand in the output as it would be set."""
        bodies = sheet.edition.bodies
        self.words: Words = sheet.words
        self.views: dict[str, PlainView] = {}
        self.loose: list[str] = []
        self.parted = False  # whether a template went through them
        for entry in entries:
            path = entry.record.path
            if bodies.stands(sheet.file, path):
                continue
            before = sheet.asked
            self.views[path] = _view(sheet, entry)
            if sheet.asked != before:
                self.loose.append(path)

    def __html__(self) -> str:
        """Give the hole in which they are put."""
        return HOLE

    def __iter__(self) -> Iterator[PlainView]:
        """Give one after the other."""
        self.parted = True
        return iter(self.views.values())

    def __len__(self) -> int:
        """Count them."""
        self.parted = True
        return len(self.views)

    def printed(self, printer: Printer, file: str) -> dict[str, bytes] | None:
        """Print each; None where the template fails."""
        found: dict[str, bytes] = {}
        for path, view in self.views.items():
            piece = printer.piece(file, TEMPLATE, MACRO, {"page": view, "words": self.words})
            if piece is None:
                return None
            found[path] = piece
        return found

    def within(self, page: bytes, printer: Printer, file: str) -> bytes | Pieced | None:
        """Put them into a page that was printed with a hole; None where the template fails."""
        parts = page.split(HOLE.encode())
        if len(parts) == 1:
            return page
        pieces = self.printed(printer, file)
        if pieces is None:
            return None
        if len(parts) > 2 or self.parted:  # more than one hole
            return b"".join(pieces.values()).join(parts)
        return Pieced(parts[0], pieces, parts[1], self.loose)


def _view(sheet: Sheet, entry: Entry[Record]) -> PlainView:
    held = sheet.edition.held.get(entry.record.path, "")
    photo = photo_of(sheet, entry)
    return PlainView(sheet.id(entry.address), entry.record.title, photo, sheet.body(entry, 3), held)
