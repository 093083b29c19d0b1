"""The bodies of a site once they are set, as HTML and as Markdown, shared by all that show them.

What an earlier run set may be put in beforehand: those of plain pages that have not changed since, whose own pages then
need not be made again. Gives and takes the bytes that a file keeps them in; refuses bytes that are none of its own.
"""

from collections.abc import Collection

import msgspec
from msgspec import Struct

from explainer.pages.markdown_words import TextPart
from explainer.pages.prose import Part


class SetBody(Struct, array_like=True, gc=False):
    """A body, set."""

    digest: str  # of what it was read from
    parts: tuple[Part, ...]
    text: tuple[TextPart, ...]


class Bodies:
    """The bodies of one run, by path of the record; they are added as they are set."""

    def __init__(self, known: dict[str, SetBody] | None = None) -> None:
        """Begin with what is known from an earlier run, and still holds."""
        found = known or {}
        self.fresh: Collection[str] = found.keys()  # records whose own pages need not be made
        self.parts = {path: body.parts for path, body in found.items()}
        self.texts = {path: body.text for path, body in found.items()}

    def packed(self, digests: dict[str, str]) -> bytes:
        """Pack the bodies of some records, each with the digest of what it was read from."""
        rows = {
            path: SetBody(digest, self.parts[path], self.texts[path])
            for path, digest in digests.items()
            if path in self.parts and path in self.texts
        }
        return msgspec.msgpack.encode(rows)


def unpacked(data: bytes | memoryview) -> dict[str, SetBody]:
    """Unpack bodies; none, where the bytes are not ours."""
    try:
        return msgspec.msgpack.decode(data, type=dict[str, SetBody])
    except msgspec.MsgspecError:
        return {}
