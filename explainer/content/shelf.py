"""Documents as an earlier run read them, kept in a file by what was in theirs.

Takes the bytes of a content file; gives its document if these very bytes were read before by this very engine, so that
a large site is not parsed again because one page of it was edited. Of a file whose front matter stayed what it was, it
gives the former document, and only the body is read. Only documents without a problem are kept. A file that is missing,
old or damaged is an empty shelf. What a run does not ask for, is not kept on.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import asdict, replace

from explainer.blobs import Blob, Blobs, Place
from explainer.content.packing import Packed
from explainer.content.types import Document, Page, Prose, Record, Settings, Token
from explainer.stored import digest, load, save

TOKENS = ("tokens", "tokens.other")  # beside the file; one of the two is in use
NOT_SHAPE = frozenset({"body", "places", "sources", "accept"})  # what of a page's own file no other page shows


class Kept(Struct, array_like=True, gc=False):
    """A document as it was read; the tokens of its body lie in another file, because few of them are asked for again."""

    rules: str  # what else decided how the file was read
    digest: bytes  # of the file
    front: bytes  # of what stands in it before the body
    shape: bytes  # of what other pages may show of a plain page; empty for other documents
    tokens: Place | None
    document: Document


class Index(Struct, array_like=True, gc=False):
    """What lies on a shelf, each document packed by itself: those that stay are written again as they are."""

    tokens: str  # the name of the file in which they are
    end: int  # how much of that file must be there
    used: int  # bytes of it that belong to a document
    documents: dict[str, Raw]  # of Kept


class Shelf:
    """The documents that earlier runs read, and those that this one reads."""

    untouched: Collection[str] = ()  # files that are known, without being read, to be what they were

    def __init__(self, file: Path | None, engine: str) -> None:
        """Take down what the file holds, if the same engine wrote it."""
        self.file = file
        self.engine = engine
        self.used: dict[str, Kept] = {}
        self._as_found: dict[str, Raw] = {}  # of what is used, what is written again as it is
        self.new = False
        self.found: Mapping[str, Raw] = {}
        if file is not None:
            self._take_down(file)

    def standing(self, path: str, rules: str) -> Document | None:
        """Give the document of a file that need not be read to know that it is as it was."""
        kept = self._kept(path, rules) if path in self.untouched else None
        return self._again(path, kept) if kept else None

    def get(self, path: str, data: bytes, rules: str) -> Document | None:
        """Give the document that a file holds, if it was read before."""
        kept = self._kept(path, rules)
        return self._again(path, kept) if kept and kept.digest == digest(data) else None

    def former(self, path: str, data: bytes, rules: str) -> Record | None:
        """Give what was read before from a file in which all that stands before the body is what it was."""
        kept = self._kept(path, rules)
        if kept is None or isinstance(kept.document, Settings):
            return None
        return kept.document if kept.front and kept.front == _front(data, kept.document) else None

    def put(self, path: str, data: bytes, rules: str, document: Record | Settings) -> Document | None:
        """Keep a document that was read without a problem, and give it as it is kept."""
        if self.file is None:
            return None
        kept = cast("Document", document)
        place = None
        if isinstance(document, Record) and isinstance(document.body.tokens, Packed):
            try:
                place = self.target.put(document.body.tokens.plain())
            except OSError:
                self.file = None
                return None
            kept = _with_tokens(document, ())
        shape = _shape(document) if isinstance(document, Page) else b""
        self.new = True
        return self._taken(path, Kept(rules, digest(data), _front(data, document), shape, place, kept))

    def save(self) -> None:
        """Write what the run used; where nothing can be written, nothing is kept."""
        if self.file is None or not (self.new or len(self.used) != len(self.found)):
            return
        places = [kept.tokens for kept in self.used.values() if kept.tokens]
        index = {
            "tokens": self.target.path.name,
            "end": max((place.at + place.size for place in places), default=0),
            "used": sum(place.size for place in places),
            "documents": {path: self._as_found.get(path, kept) for path, kept in self.used.items()},
        }
        save(self.file, self.engine, msgspec.msgpack.encode(tuple(index.values())))
        if self.source is not self.target:
            self.source.remove()

    @property
    def plain(self) -> Collection[str]:
        """Give the files of this run that are plain pages: those that may be many."""
        return self.shapes.keys()

    @property
    def shapes(self) -> dict[str, str]:
        """Give what other pages may show of each plain page of this run, by its path."""
        return {path: kept.shape.hex() for path, kept in self.used.items() if kept.shape}

    @property
    def digests(self) -> dict[str, str]:
        """Give what each plain page of this run was read from, by its path."""
        return {path: kept.digest.hex() for path, kept in self.used.items() if kept.shape}

    def _kept(self, path: str, rules: str) -> Kept | None:
        raw = self.found.get(path)
        try:
            kept = _decoder().decode(raw) if raw else None
        except msgspec.MsgspecError:
            return None
        return kept if kept and kept.rules == rules else None

    def _again(self, path: str, kept: Kept) -> Document | None:
        """Take what was found, its tokens along with it where they move to another file."""
        if self.source is self.target or kept.tokens is None:
            self._as_found[path] = self.found[path]
            return self._taken(path, kept)
        try:
            place = self.target.put(self.source.get(kept.tokens))
        except OSError:
            return None
        self.new = True
        return self._taken(path, replace(kept, tokens=place))

    def _taken(self, path: str, kept: Kept) -> Document:
        self.used[path] = kept
        if kept.tokens is None or isinstance(kept.document, Settings):
            return kept.document
        tokens = cast("Sequence[Token]", Packed(Blob(self.target, kept.tokens)))
        return _with_tokens(kept.document, tokens)

    def _take_down(self, file: Path) -> None:
        """Find the documents, and the file of their tokens; where half of that is forgotten, another takes its place."""
        index = _loaded(file, self.engine)
        one, other = (Blobs(file.with_name(name)) for name in TOKENS)
        self.source, self.target = (other, one) if index and index.tokens == other.path.name else (one, other)
        size = self.source.size
        if index and index.end <= size:
            self.found = index.documents
            if size <= 2 * index.used:
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


@cache
def _decoder() -> msgspec.msgpack.Decoder[Kept]:
    return msgspec.msgpack.Decoder(Kept)


def _with_tokens(record: Record, tokens: Sequence[Token]) -> Document:
    return cast("Document", replace(record, body=replace(record.body, tokens=tokens)))


def _front(data: bytes, document: Record | Settings) -> bytes:
    """Give the checksum of the lines before a body; nothing where a file has none, or line ends of its own."""
    if isinstance(document, Settings):
        return b""
    lines = document.body.line - 1
    before = data[: len(data) - len(data.split(b"\n", lines)[-1])]
    return digest(before) if lines and before else b""


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
