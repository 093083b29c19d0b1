"""What a build knows from the last one, so that it need not make again what cannot have changed.

Takes what was asked for, and the manifest of the last good build; tells which plain pages stand in the output just as
this build would write them. A plain page depends on its own file and on the outline of the site: everything that was
asked for or read, except the bodies of other plain pages. If the outline changed, every page is made anew.
"""

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from explainer.content.shelf import Shelf
from explainer.manifest import Manifest, still_hold
from explainer.unchanged import Asked

SHELF = Path(".cache") / "pages"


class Memory:
    """The memory of one build."""

    def __init__(self, asked: Asked, known: Manifest | None) -> None:
        """Take what the build was asked for and what the last one left, if it was asked for the same."""
        self.asked = asked
        self.known = known
        self.root = Path(asked.root)
        self.shelf = Shelf(self.root / SHELF, asked.engine)

    def fresh(self) -> frozenset[str]:
        """Give the content files whose pages the last build wrote as this one would; to be asked after reading."""
        if self.known is None:
            return frozenset()
        before = self.known.pages.split("\0")
        if before[0] != self._outline() or not still_hold(self._recent()):
            return frozenset()
        digests = self.shelf.digests
        rows = (row.partition(" ") for row in before[1:])
        return frozenset(path for digest, _, path in rows if digests.get(path) == digest)

    def pages(self) -> str:
        """Write what the next build will ask: the outline, and what each plain page was read from."""
        return "\0".join([self._outline(), *(f"{digest} {path}" for path, digest in self.shelf.digests.items())])

    def written(self) -> Mapping[str, str]:
        """Give the row of each file that the last build wrote."""
        if self.known is None:
            return {}
        rows = (row.split(" ", 3) for row in self.known.outputs.split("\0") if row)
        return {path: " ".join(seen) for *seen, path in rows}

    def _outline(self) -> str:
        plain = {str(self.root / path) for path in self.shelf.used}
        others = (row for row in self.asked.inputs.split("\0") if row.split(" ", 5)[-1] not in plain)
        shapes = (f"{shape} {path}" for path, shape in sorted(self.shelf.shapes.items()))
        text = "\0".join([self.asked.text, *others, *shapes])
        return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()

    def _recent(self) -> str:
        assert self.known is not None, "asked for only then"  # noqa: S101
        plain = {str(self.root / path) for path in self.shelf.used}
        return "\0".join(row for row in self.known.recent.split("\0") if row.partition(" ")[2] not in plain)
