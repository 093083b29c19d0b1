"""Plain pages as an earlier run read them, kept in a file by what was in theirs.

Takes the bytes of a content file; gives its document if these very bytes were read before by this very engine, so that
a large site is not parsed again because one page of it was edited. Only plain pages without a problem are kept: they
are the many. A file that is missing, old or damaged is an empty shelf. What a run does not ask for, is not kept on.
"""

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import cast

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

from explainer.blobs import Blob, Blobs, Place
from explainer.content.packing import Packed
from explainer.content.types import Page, Prose, Record, Token
from explainer.stored import DIGEST, digest, load, save

TOKENS = ("tokens", "tokens.other")  # beside the file; one of the two is in use
NOT_SHAPE = frozenset({"body", "places", "sources", "accept"})  # what of a page's own file no other page shows


class Kept(Struct, array_like=True, gc=False):
    """A page as it was read; the tokens of its body lie in another file, because few of them are asked for again."""

    digest: bytes  # of the file's bytes and what else decided how they were read
    shape: bytes  # of what other pages may show of this one
    tokens: Place
    page: Page


class Index(Struct, array_like=True, gc=False):
    """What lies on a shelf."""

    tokens: str  # the name of the file in which they are
    pages: dict[str, Kept]


class Shelf:
    """The pages that earlier runs read, and those that this one reads."""

    def __init__(self, file: Path | None, engine: str) -> None:
        """Take down what the file holds, if the same engine wrote it."""
        self.file = file
        self.engine = engine
        self.used: dict[str, Kept] = {}
        self.new = False
        self.found: dict[str, Kept] = {}
        if file is not None:
            self._take_down(file)

    def standing(self, path: str, rules: str) -> Record | None:
        """Give the document of a file that need not be read to know that it is as it was; here there is none."""
        return None

    def get(self, path: str, data: bytes, rules: str) -> Page | None:
        """Give the page that a file holds, if it was read before."""
        kept = self.found.get(path)
        if kept is None or kept.digest != _key(data, rules):
            return None
        if self.source is self.target:
            return self._taken(path, kept)
        try:
            place = self.target.put(self.source.get(kept.tokens))
        except OSError:
            return None
        self.new = True
        return self._taken(path, replace(kept, tokens=place))

    def put(self, path: str, data: bytes, rules: str, record: Record) -> Record | None:
        """Keep a page that was read without a problem, and give it as it is kept; other documents are not."""
        if self.file is None or not isinstance(record, Page) or not isinstance(record.body.tokens, Packed):
            return None
        page = replace(record, body=replace(record.body, tokens=()))
        try:
            place = self.target.put(record.body.tokens.plain())
        except OSError:
            self.file = None
            return None
        self.new = True
        return self._taken(path, Kept(_key(data, rules), _shape(record), place, page))

    def save(self) -> None:
        """Write what the run used; where nothing can be written, nothing is kept."""
        if self.file is None or not (self.new or len(self.used) != len(self.found)):
            return
        save(self.file, self.engine, msgspec.msgpack.encode(Index(self.target.path.name, self.used)))
        if self.source is not self.target:
            self.source.remove()

    @property
    def shapes(self) -> dict[str, str]:
        """Give what other pages may show of each page of this run, by its path."""
        return {path: kept.shape.hex() for path, kept in self.used.items()}

    @property
    def digests(self) -> dict[str, str]:
        """Give what each page of this run was read from, by its path."""
        return {path: kept.digest.hex() for path, kept in self.used.items()}

    def _taken(self, path: str, kept: Kept) -> Page:
        self.used[path] = kept
        tokens = cast("Sequence[Token]", Packed(Blob(self.target, kept.tokens)))
        return replace(kept.page, body=replace(kept.page.body, tokens=tokens))

    def _take_down(self, file: Path) -> None:
        """Find the pages, and the file of their tokens; where half of that is forgotten, another takes its place."""
        index = _loaded(file, self.engine)
        one, other = (Blobs(file.with_name(name)) for name in TOKENS)
        self.source, self.target = (other, one) if index and index.tokens == other.path.name else (one, other)
        places = [kept.tokens for kept in index.pages.values()] if index else []
        size = self.source.size
        if index and all(place.at + place.size <= size for place in places):
            self.found = index.pages
            if size <= 2 * sum(place.size for place in places):
                self.target = self.source
        if self.target is not self.source:
            self.target.remove()


def _loaded(file: Path, engine: str) -> Index | None:
    body = load(file, engine)
    try:
        index = msgspec.msgpack.decode(body, type=Index) if body else None
    except msgspec.MsgspecError:
        return None
    return index if index and index.tokens in TOKENS else None


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
