"""Long files: those that hold a piece for every plain page between a beginning and an end of their own.

A file in pieces is whole, or lacks what stands in the site just as it would be made; whoever writes it then takes that
from the file that is there, by the layout that the last build left. A piece is loose where it depends on what stands
before it in the file, as the number of a note does.
"""

from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

Stretch = bytes | tuple[int, int]  # new bytes, or where to begin in the file that is there, and how many to take


class Layout(Struct, frozen=True, array_like=True, gc=False):
    """How many bytes each part of a long file has."""

    head: int
    sizes: dict[str, int]  # of pieces, by path of the record, in the order of the file
    tail: int
    loose: tuple[str, ...] = ()  # the records of loose pieces


class Pieced(Struct, frozen=True):
    """A file in pieces; what is None or missing is to be taken from the file that is there."""

    head: bytes | None
    pieces: Mapping[str, bytes]  # by path of the record, in the order of the file
    tail: bytes | None
    loose: Collection[str] = ()

    def layout(self, before: Layout | None = None) -> Layout:
        """Give the layout of this file; `before` has what it lacks."""
        sizes = {path: len(piece) for path, piece in self.pieces.items()}
        if before is None:
            return Layout(len(self.head or b""), sizes, len(self.tail or b""), tuple(self.loose))
        return Layout(
            before.head if self.head is None else len(self.head),
            before.sizes | sizes,
            before.tail if self.tail is None else len(self.tail),
            (*(path for path in before.loose if path not in sizes), *self.loose),
        )

    def whole(self) -> bytes:
        """Join a file that lacks nothing."""
        return b"".join([self.head or b"", *self.pieces.values(), self.tail or b""])

    def stretches(self, before: Layout) -> Iterator[Stretch]:
        """Give the file as new bytes, and as what to take from the file that has the layout `before`."""
        start = size = 0  # of what is to be taken next
        for new, length in self._parts(before):
            if new is None:
                size += length
                continue
            if size:
                yield start, size
            yield new
            start, size = start + size + length, 0
        if size:
            yield start, size

    def _parts(self, before: Layout) -> Iterator[tuple[bytes | None, int]]:
        """Give each part, None where it is to be taken, with the length that it had."""
        yield self.head, before.head
        for path, length in before.sizes.items():
            yield self.pieces.get(path), length
        yield self.tail, before.tail


def whole(file: bytes | Pieced) -> bytes:
    """Give a file that lacks nothing, in one piece."""
    return file if isinstance(file, bytes) else file.whole()
