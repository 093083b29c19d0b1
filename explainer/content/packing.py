"""Parsed bodies, packed: a few kilobytes of bytes in place of a hundred objects that take ten times as much.

Takes markdown-it-py's tokens; gives a sequence that looks the same to whoever reads it, and is unpacked each time
somebody does. A site of ten thousand pages would not fit into a small machine otherwise, and a body that was parsed in
an earlier run can be kept in a file.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, cast, overload

import msgspec
from markdown_it.token import Token
from msgspec import Struct

from explainer.blobs import Blob

FIELDS = ("type", "tag", "nesting", "level", "content", "attrs", "map", "markup", "info", "meta", "block", "hidden")
UNPACKED = 4  # bodies that stay unpacked, for those who go through one several times in a row


class Lean(Struct, array_like=True, gc=False):
    """A token as it is read: the parser's own fields, in the order of FIELDS, then what stands in it."""

    type: str
    tag: str
    nesting: int
    level: int
    content: str
    attrs: dict[str, str | int | float]
    map: list[int] | None
    markup: str
    info: str
    meta: dict[str, Any]
    block: bool
    hidden: bool
    children: "list[Lean] | None" = None


class Packed(Struct, frozen=True, gc=False):
    """The tokens of a body, in memory or in a file."""

    data: bytes | Blob

    def plain(self) -> bytes:
        """Give the bytes."""
        return self.data if isinstance(self.data, bytes) else self.data.read()

    def __len__(self) -> int:
        """Count the tokens."""
        return len(_unpacked(self.data))

    def __bool__(self) -> bool:
        """Tell whether there are any, without unpacking them."""
        return (len(self.data) if isinstance(self.data, bytes) else self.data.place.size) > EMPTY

    def __iter__(self) -> Iterator[Token]:
        """Go through the tokens."""
        return iter(_unpacked(self.data))

    def __reversed__(self) -> Iterator[Token]:
        """Go through the tokens from the end."""
        return reversed(_unpacked(self.data))

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Token]: ...
    def __getitem__(self, index: int | slice) -> Token | Sequence[Token]:
        """Give a token, or some that follow each other."""
        return _unpacked(self.data)[index]


def packed(tokens: Iterable[Token]) -> Sequence[Token]:
    """Pack the tokens of a body."""
    return cast("Sequence[Token]", Packed(_encoder().encode([_row(token) for token in tokens])))


EMPTY = 1  # bytes that an array of nothing takes in MessagePack
_values = attrgetter(*FIELDS)


def _row(token: Token) -> tuple[object, ...]:
    values: tuple[object, ...] = _values(token)
    return values if token.children is None else (*values, [_row(child) for child in token.children])


@lru_cache(maxsize=UNPACKED)
def _unpacked(data: bytes | Blob) -> tuple[Token, ...]:
    return cast("tuple[Token, ...]", tuple(_decoder().decode(Packed(data).plain())))


@cache
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder()


@cache
def _decoder() -> msgspec.msgpack.Decoder[list[Lean]]:
    return msgspec.msgpack.Decoder(list[Lean])
