"""What the preview keeps between builds, so that a save costs what the save changed.

Takes a project's folder and what lies in it at the moment; gives a proof of the site, or the problems that stand in its
way. Documents are known by their bytes, and what is made of whole folders (briefings, templates, the list of static
files) by what lies in them; everything else is made again, page by page, when it is asked for.
"""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar, cast

from explainer.building import Project, Run, cache_of, look_over, project_at, with_page_problems
from explainer.checks.settling import Settled
from explainer.content.shelf import Shelf
from explainer.content.types import Document, Record, Settings
from explainer.pages.environment import environment_for
from explainer.pages.printing import Printer
from explainer.preview.looking import Look, look, unchanged
from explainer.preview.proof import Proof

T = TypeVar("T")
IMPORTED = "content/.import"
READ = ("content", IMPORTED, "seeds", "templates", "static")


class Records(Shelf):
    """The documents that the last build read without a problem, of every kind, in memory."""

    def __init__(self) -> None:
        super().__init__(None, "")
        self.before: dict[str, tuple[bytes, str, Document]] = {}
        self.now: dict[str, tuple[bytes, str, Document]] = {}
        self.unchanged: Collection[str] = ()  # files that are what they were at the last build

    def standing(self, path: str, rules: str) -> Document | None:
        """Give the document of a file that is what it was."""
        kept = self.before.get(path) if path in self.unchanged else None
        if kept is None or kept[1] != rules:
            return None
        self.now[path] = kept
        return kept[2]

    def get(self, path: str, data: bytes, rules: str) -> Document | None:
        """Give the document that was read from the same bytes by the same rules."""
        kept = self.before.get(path)
        if kept is None or kept[:2] != (data, rules):
            return None
        self.now[path] = kept
        return kept[2]

    def put(self, path: str, data: bytes, rules: str, document: Record | Settings) -> None:
        """Keep a document."""
        self.now[path] = data, rules, cast("Document", document)

    def save(self) -> None:
        """Let go of what this build did not read."""
        self.before, self.now, self.unchanged = self.now, {}, ()


class Desk:
    """The memory of one preview."""

    def __init__(self, root: Path, run: Run) -> None:
        self.root, self.run = root, run
        self.records = Records()
        self._seen = Look()  # of the files that the last build read
        self._kept: dict[str, tuple[object, object]] = {}

    def look(self, before: Look) -> Look:
        """Look at every file that a build would read."""
        project = project_at(self.root)
        own = (self.root / name for name in READ)
        return look(dict.fromkeys([*own, *project.templates, *project.static]), self.root, before)

    def proof(self, seen: Look) -> tuple[Settled, Proof | None]:
        """Build the site as far as that is checked. With errors there is a proof only to try own templates on."""
        project = project_at(self.root)
        self.records.unchanged = unchanged(self._seen, seen, self.root / "content", self.root)

        def keep(name: str, make: Callable[[], T], of: object = None) -> T:
            return self._keep(name, (_made_from(name, project, seen), of), make)

        checked = look_over(project, self.run, shelf=self.records, keep=keep)
        self._seen = seen
        if checked.settled.errors and len(project.templates) == 1:
            return checked.settled, None
        environment = keep("templates", lambda: environment_for(project.templates, cache_of(project.root, "templates")))
        try:
            return checked.settled, Proof(checked, project, Printer(environment))
        except Exception:
            if checked.settled.errors:  # the site lacks what pages need
                return checked.settled, None
            raise

    def with_problems(self, proof: Proof) -> Settled:
        """Settle what was found, with what has come to light since in templates."""
        return with_page_problems(proof.checked, proof.problems, proof.project, self.run)[0]

    def _keep(self, name: str, made_from: object, make: Callable[[], T]) -> T:
        known = self._kept.get(name)
        if known is None or known[0] != made_from:
            known = self._kept[name] = made_from, make()
        return cast("T", known[1])


def _made_from(name: str, project: Project, seen: Look) -> object:
    """Give what stands for all files that a part of the site is made from."""
    match name:
        case "briefings":
            return seen.below(project.root / "seeds", project.root / IMPORTED)
        case "static":
            return seen.below(*project.static)
        case "templates":
            return seen.below(*project.templates)
        case _:  # pictures, which lie beside texts, and what was made of them
            made = cache_of(project.root, "images")
            folder = made.stat().st_ino if made.exists() else None  # the cache may be deleted at any time
            return seen.below(project.root / "content", *project.static, but=(".md", ".yaml")), folder
