"""What a build knows from the last one, so that it need not make again what cannot have changed.

Takes what was asked for, and the manifest of the last good build; tells what stands in the output just as this build
would write it. All of a site depends on its outline: everything that was asked for or read, except the bodies of plain
pages. If the outline changed, every page is made anew. If not, only the plain pages are whose own files changed, and
their pieces of the files that hold all of them.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec

from explainer.content.shelf import Shelf
from explainer.manifest import Manifest, still_hold
from explainer.model.mentions import NAME
from explainer.model.types import Site
from explainer.pages.bodies import Bodies, unpacked
from explainer.publish.writing import LIST_NAME
from explainer.stored import digest_of, load, save
from explainer.unchanged import Asked

SHELF = Path(".cache") / "pages"
PIECES = Path(".cache") / "pieces"


class Memory:
    """The memory of one build; asked for the shelf first, then, when all content is read, for bodies."""

    def __init__(self, asked: Asked, known: Manifest | None) -> None:
        """Take what the build was asked for and what the last one left, if it was asked for the same."""
        self.asked = asked
        self.known = known
        self.root = Path(asked.root)
        self.shelf = Shelf(self.root / SHELF, asked.engine)
        self.shelf.untouched = self._untouched()
        self.bodies = Bodies()
        self.outline = ""

    def recall(self, site: Site) -> Bodies:
        """Give what stands in the output as this build would write it; to be asked when the site is assembled."""
        self.outline = self._outline(site)
        fresh = self._fresh()
        known = None if fresh is None else unpacked(load(self.root / PIECES, self.outline) or b"")
        if fresh is not None and known:
            plain = self.shelf.plain
            others = (path for path in site.entries if path not in plain)
            self.bodies = Bodies(known, frozenset({*fresh, *others}))
        return self.bodies

    def keep(self, notices: tuple[str, ...], carried: tuple[str, ...], *, passed: bool) -> str:
        """Keep what the next build may find standing; gives what it will ask of the manifest.

        It is told what was left out and why, which files in the output are not from a build, and whether the content
        has passed its checks.
        """
        digests = self.shelf.digests
        save(
            self.root / PIECES, self.outline, msgspec.msgpack.encode(self.bodies.left(notices, carried, passed=passed))
        )
        return "\0".join([self.outline, *(f"{digest} {path}" for path, digest in digests.items())])

    def written(self) -> Mapping[str, str]:
        """Give the row of each file that the last build wrote, but for the list of them."""
        if self.known is None or self.bodies.known is None:
            return {}
        rows = (row.split(" ", 3) for row in self.known.outputs.split("\0") if row)
        others = {LIST_NAME, *self.bodies.known.carried}
        return {path: " ".join(seen) for *seen, path in rows if path not in others}

    def _fresh(self) -> Collection[str] | None:
        """Give the plain pages that were read from the same bytes; None where the outline was another."""
        if self.known is None:
            return None
        before = self.known.pages.split("\0")
        if before[0] != self.outline or not still_hold(self._young()):
            return None
        digests = self.shelf.digests
        rows = (row.partition(" ") for row in before[1:])
        return {path for digest, _, path in rows if digests.get(path) == digest}

    def _untouched(self) -> Collection[str]:
        """Give the content files that are, by size, times and identity, what they were at the last build.

        Of those that were young then or are now, a second change might not show; they are read.
        """
        if self.known is None:
            return ()
        before = f"{self.root / 'content'}/"
        young = {
            row.partition(" ")[2] for recent in (self.known.recent, self.asked.recent) for row in recent.split("\0")
        }
        same = {*self.known.inputs.split("\0")}.intersection(self.asked.inputs.split("\0"))
        paths = {row.split(" ", 5)[-1] for row in same} - young
        return {path[len(before) - len("content/") :] for path in paths if path.startswith(before)}

    def _outline(self, site: Site) -> str:
        plain = self._plain()
        others = (row for row in self.asked.inputs.split("\0") if row.split(" ", 5)[-1] not in plain)
        shapes = (f"{shape} {path}" for path, shape in sorted(self.shelf.shapes.items()))
        named = (f"{who.record.path} {one.path}" for who in site.who for one in who.mentions if one.key == NAME)
        return digest_of("\0".join([self.asked.text, *others, *shapes, *named]))

    def _young(self) -> str:
        """Give the files that were young when the last build began, but for the plain pages, which were read again."""
        assert self.known is not None, "asked for only then"  # noqa: S101
        plain = self._plain()
        return "\0".join(row for row in self.known.recent.split("\0") if row.partition(" ")[2] not in plain)

    def _plain(self) -> set[str]:
        root = f"{self.root}/"
        return {root + path for path in self.shelf.plain}
