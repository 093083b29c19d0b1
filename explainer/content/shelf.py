"""Plain pages as an earlier run read them, kept in a file by what was in theirs.

Takes the bytes of a content file; gives its document if these very bytes were read before by this very engine, so that
a large site is not parsed again because one page of it was edited. Only plain pages without a problem are kept: they
are the many. A file that is missing, old or damaged is an empty shelf. What a run does not ask for, is not kept on.
"""

from hashlib import blake2b
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

from explainer.content.packing import Packed
from explainer.content.types import Page, Prose, Record
from explainer.stored import DIGEST, digest, load, save

NOT_SHAPE = frozenset({"body", "places", "sources", "accept"})  # what of a page's own file no other page shows


class Kept(Struct, array_like=True, gc=False):
    """A page as it was read; its body is beside it, because only what reads it unpacks it."""

    digest: bytes  # of the file's bytes and what else decided how they were read
    shape: bytes  # of what other pages may show of this one
    tokens: bytes
    page: Page


class Shelf:
    """The pages that earlier runs read, and those that this one reads."""

    def __init__(self, file: Path | None, engine: str) -> None:
        """Take down what the file holds, if the same engine wrote it."""
        self.file = file
        self.engine = engine
        self.found: dict[str, Kept] = self._loaded() if file else {}
        self.used: dict[str, Kept] = {}
        self.new = False

    def get(self, path: str, data: bytes, rules: str) -> Page | None:
        """Give the page that a file holds, if it was read before."""
        kept = self.found.get(path)
        if kept is None or kept.digest != _key(data, rules):
            return None
        self.used[path] = kept
        body = replace(kept.page.body, tokens=Packed(kept.tokens))
        return replace(kept.page, body=body)

    def put(self, path: str, data: bytes, rules: str, record: Record) -> None:
        """Keep a page that was read without a problem; other documents are not kept."""
        if self.file is None or not isinstance(record, Page) or not isinstance(record.body.tokens, Packed):
            return
        page = replace(record, body=replace(record.body, tokens=()))
        self.used[path] = Kept(_key(data, rules), _shape(record), record.body.tokens.data, page)
        self.new = True

    def save(self) -> None:
        """Write what the run used; where nothing can be written, nothing is kept."""
        if self.file is None or not (self.new or len(self.used) != len(self.found)):
            return
        save(self.file, self.engine, msgspec.msgpack.encode(self.used))

    @property
    def shapes(self) -> dict[str, str]:
        """Give what other pages may show of each page of this run, by its path."""
        return {path: kept.shape.hex() for path, kept in self.used.items()}

    @property
    def digests(self) -> dict[str, str]:
        """Give what each page of this run was read from, by its path."""
        return {path: kept.digest.hex() for path, kept in self.used.items()}

    def _loaded(self) -> dict[str, Kept]:
        assert self.file is not None, "asked for only where there is one"  # noqa: S101
        body = load(self.file, self.engine)
        try:
            return msgspec.msgpack.decode(body, type=dict[str, Kept]) if body else {}
        except msgspec.MsgspecError:
            return {}


def _key(data: bytes, rules: str) -> bytes:
    return blake2b(data, digest_size=DIGEST, key=rules.encode()[:64]).digest()


def _shape(page: Page) -> bytes:
    body: Prose = page.body
    parts = (
        {name: value for name, value in asdict(page).items() if name not in NOT_SHAPE},
        [(link.href, link.image) for link in body.links],
        [(heading.level, heading.text, heading.anchor) for heading in body.headings],
        [(note.label, note.source and (note.source.briefing, note.source.url, note.source.quote))
         for note in body.notes],
    )  # fmt: skip
    return digest(msgspec.msgpack.encode(parts))
