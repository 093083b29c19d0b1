"""What a build knows from the last one, so that it need not make again what cannot have changed.

Takes what was asked for, and the manifest of the last good build; tells which plain pages stand in the output just as
this build would write them. A plain page depends on its own file and on the outline of the site: everything that was
asked for or read, except the bodies of other plain pages. If the outline changed, every page is made anew.
"""

from collections.abc import Mapping
from pathlib import Path

from explainer.content.shelf import Shelf
from explainer.manifest import Manifest, still_hold
from explainer.pages.bodies import Bodies, unpacked
from explainer.stored import digest_of, load, save
from explainer.unchanged import Asked

SHELF = Path(".cache") / "pages"
BODIES = Path(".cache") / "bodies"


class Memory:
    """The memory of one build; asked for the shelf first, then, when all content is read, for bodies."""

    def __init__(self, asked: Asked, known: Manifest | None) -> None:
        """Take what the build was asked for and what the last one left, if it was asked for the same."""
        self.asked = asked
        self.known = known
        self.root = Path(asked.root)
        self.shelf = Shelf(self.root / SHELF, asked.engine)
        self.bodies = Bodies()
        self.outline = ""

    def recall(self) -> Bodies:
        """Give the bodies of the pages that the last build wrote as this one would; to be asked after reading."""
        self.outline = self._outline()
        known = self._fresh()
        if known:
            found = unpacked(load(self.root / BODIES, self.outline) or b"\x80")
            self.bodies = Bodies({path: body for path, body in found.items() if known.get(path) == body.digest})
        return self.bodies

    def keep(self) -> str:
        """Keep the bodies of plain pages; gives what the next build will ask of the manifest."""
        digests = self.shelf.digests
        save(self.root / BODIES, self.outline, self.bodies.packed(digests))
        return "\0".join([self.outline, *(f"{digest} {path}" for path, digest in digests.items())])

    def written(self) -> Mapping[str, str]:
        """Give the row of each file that the last build wrote."""
        if self.known is None:
            return {}
        rows = (row.split(" ", 3) for row in self.known.outputs.split("\0") if row)
        return {path: " ".join(seen) for *seen, path in rows}

    def _fresh(self) -> dict[str, str]:
        """Give the content files of pages that were written from the same bytes in the same outline."""
        if self.known is None:
            return {}
        before = self.known.pages.split("\0")
        if before[0] != self.outline or not still_hold(self._young()):
            return {}
        digests = self.shelf.digests
        rows = (row.partition(" ") for row in before[1:])
        return {path: digest for digest, _, path in rows if digests.get(path) == digest}

    def _outline(self) -> str:
        plain = self._plain()
        others = (row for row in self.asked.inputs.split("\0") if row.split(" ", 5)[-1] not in plain)
        shapes = (f"{shape} {path}" for path, shape in sorted(self.shelf.shapes.items()))
        return digest_of("\0".join([self.asked.text, *others, *shapes]))

    def _young(self) -> str:
        """Give the files that were young when the last build began, but for the plain pages, which were read again."""
        assert self.known is not None, "asked for only then"  # noqa: S101
        plain = self._plain()
        return "\0".join(row for row in self.known.recent.split("\0") if row.partition(" ")[2] not in plain)

    def _plain(self) -> set[str]:
        root = f"{self.root}/"
        return {root + path for path in self.shelf.used}
