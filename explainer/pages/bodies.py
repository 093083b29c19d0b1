"""The bodies of a site once they are set, as HTML and as Markdown, shared by all that show them.

What an earlier run of the same outline left may be put in beforehand: how the long files are laid out, and the bodies
of loose pieces. Then the pages of records that are fresh, and all pages that are no plain page, stand in the output as
they would be made, and of the long files only the pieces of other records are made.
"""

from collections.abc import Collection

import msgspec
from msgspec import Struct

from explainer.pages.markdown_words import TextPart
from explainer.pages.pieces import Layout, Pieced, Stretch
from explainer.pages.prose import Part


class SetBody(Struct, frozen=True, array_like=True, gc=False):
    """A body, set."""

    parts: tuple[Part, ...]
    text: tuple[TextPart, ...]


class Known(Struct, frozen=True, array_like=True, gc=False):
    """What a build leaves for the next one of the same outline."""

    layouts: dict[str, Layout]  # of long files, by their place in the output
    bodies: dict[str, SetBody]  # of records whose pieces are loose, by path
    notices: tuple[str, ...]  # what was left out and why
    carried: tuple[str, ...]  # files in the output that are not from a build
    passed: bool  # whether the checks of the content found nothing


class Bodies:
    """The bodies of one run, by path of the record; they are added as they are set."""

    def __init__(self, known: Known | None = None, fresh: Collection[str] = ()) -> None:
        """Begin with what is known of this outline, and the records that were read from the same bytes then."""
        self.known = known
        self.fresh = fresh  # records whose own pages need not be made
        still = {path: body for path, body in known.bodies.items() if path in fresh} if known else {}
        self.parts = {path: body.parts for path, body in still.items()}
        self.texts = {path: body.text for path, body in still.items()}
        self.layouts: dict[str, Layout] = {}  # of the long files that this run makes
        self.unfinished: dict[str, Pieced] = {}  # long files that lack what stands in the output, by their place

    def stands(self, file: str, path: str) -> bool:
        """Tell whether the piece of a record stands in a long file of the output as it would be made."""
        layout = self._before(file)
        return layout is not None and path in self.fresh and path in layout.sizes and path not in layout.loose

    def frame_stands(self, file: str) -> bool:
        """Tell whether the same holds for what is around the pieces, as long as no piece becomes loose."""
        layout = self._before(file)
        return layout is not None and not layout.loose

    def finished(self, file: str, made: Pieced) -> bytes | None:
        """Give a long file whole; None where it stands, or lacks what stands in the output and is kept as unfinished."""
        before = self._before(file)
        if before and made.head is None and not made.pieces:
            self.layouts[file] = before
            return None
        if made.head is not None and (before is None or before.sizes.keys() == made.pieces.keys()):
            self.layouts[file] = made.layout()
            return made.whole()
        self.layouts[file] = made.layout(before)
        self.unfinished[file] = made
        return None

    def stretches(self, file: str) -> tuple[Stretch, ...]:
        """Give an unfinished file as new bytes, and as what to take from the one that stands in the output."""
        before = self._before(file)
        return tuple(self.unfinished[file].stretches(before)) if before else ()

    def left(self, notices: tuple[str, ...], carried: tuple[str, ...], *, passed: bool) -> Known:
        """Give what the next build should know."""
        loose = {path: None for layout in self.layouts.values() for path in layout.loose}
        bodies = {
            path: SetBody(self.parts[path], self.texts[path])
            for path in loose
            if path in self.parts and path in self.texts
        }
        return Known(self.layouts, bodies, notices, carried, passed)

    def _before(self, file: str) -> Layout | None:
        return self.known.layouts.get(file) if self.known else None


def unpacked(data: bytes | memoryview) -> Known | None:
    """Unpack what a build left; None where the bytes are not ours."""
    try:
        return msgspec.msgpack.decode(data, type=Known) if data else None
    except msgspec.MsgspecError:
        return None
