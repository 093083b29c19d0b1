"""A site whose files are made one at a time, when they are asked for.

Takes a site that was looked over, and the templates; gives each file as a whole build would write it, byte for byte, and
what is wrong with templates as it comes to light.
"""

import os
from collections.abc import Collection, Iterable, Iterator
from stat import S_ISREG
from time import monotonic

from msgspec import Struct

from explainer.building import Checked, Project, cache_of
from explainer.pages.edition import Edition
from explainer.pages.links import PRINT_SHEET
from explainer.pages.page_types import PAGE_TYPES
from explainer.pages.pieces import whole
from explainer.pages.printing import Printer
from explainer.pages.rendering import contexts, print_page, print_sheet
from explainer.pages.signposts import NOT_FOUND
from explainer.pages.trust import standing_of
from explainer.problems import Location, Problem
from explainer.publish.machine_files import machine_files
from explainer.publish.subjects import subjects

KINDS = {kind.name: kind for kind in PAGE_TYPES}
LONGEST_LAST = sorted(PAGE_TYPES, key=lambda kind: kind.name == "everything")
PLAIN = "page"  # the one kind of which there may be thousands
# No link, no waiting at a pipe, and no other line ends, as far as the system knows of these.
FLAGS = sum((getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")), os.O_RDONLY)
FOR_MACHINES = (".md", ".txt", ".xml", ".json", ".csv", ".ics", ".png")  # endings of what stands beside the pages


class AllBut(Collection[str]):
    """Every record but one."""

    def __init__(self, one: str, others: Collection[str]) -> None:
        self.one, self.others = one, others

    def __contains__(self, path: object) -> bool:
        return path != self.one

    def __iter__(self) -> Iterator[str]:
        return (path for path in self.others if path != self.one)

    def __len__(self) -> int:
        return len(self.others) - (self.one in self.others)


class Proof:
    """A site in the making."""

    def __init__(self, checked: Checked, project: Project, printer: Printer) -> None:
        """Take a site without errors; nothing is made yet but what is there anyway."""
        self.checked, self.project = checked, project
        self.edition = Edition(checked.site, checked.pictures.images)
        self.printer = printer
        self.pages = {subject.file: subject for subject in subjects(self.edition)}
        self.owed = {*self.pages, NOT_FOUND, *checked.site.redirects}  # pages that are not made yet
        self.files = {PRINT_SHEET: print_sheet(self.edition.title, standing_of(self.edition)), **checked.pictures.files}
        self.copies = checked.copies
        self._roots = tuple(folder.resolve() for folder in (project.root, *project.static))
        self.printing: tuple[str, float] | None = None  # the page in hand, and since when, for whoever waits too long
        self._made: set[str] = set()  # records whose own pages are made
        self._served_machines = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give what is wrong with templates, as far as it is known."""
        return tuple(self.printer.problems.values())

    def has_page(self, file: str) -> bool:
        """Tell whether this is a page, made or not."""
        return file in self.pages or file in self.checked.site.redirects

    def owes(self, file: str) -> bool:
        """Tell whether a file may still come: a page that is not made yet, or perhaps one for machines."""
        return file in self.owed or (not self._served_machines and file.endswith(FOR_MACHINES))

    def copy(self, file: str) -> bytes | None:
        """Read a file that is delivered as it is; None where by now it is gone, or leads out of the project."""
        try:
            real = self.copies[file].resolve()
            if not any(real.is_relative_to(root) for root in self._roots):
                return None
            with open(os.open(real, FLAGS), "rb") as source:  # noqa: PTH123
                return source.read() if S_ISREG(os.fstat(source.fileno()).st_mode) else None
        except (OSError, RuntimeError):  # a circle of links is a RuntimeError
            return None

    def make(self, file: str) -> None:
        """Make a file that is owed; one whose template fails stays out."""
        if file not in self.owed:
            self._serve_machines()
            return
        subject = self.pages.get(file)
        if subject and subject.name == PLAIN and subject.leading:
            self.edition.bodies.fresh = AllBut(subject.leading.record.path, self.checked.site.entries.keys())
        kinds = [KINDS[subject.name]] if subject else []
        for name, template, context in contexts(self.edition, kinds, None if subject else self.project.static):
            if name == file:
                self._print(name, template, context)
                return

    def ahead(self, first: Iterable[str]) -> Iterator[None]:
        """Make pages before they are asked for, one for each time that the next is asked for.

        Templates of the project's own may fail on any page, and editors are told before they see it: then all are made.
        """
        for file in first:
            if file in self.owed:
                self.make(file)
                yield
        if len(self.project.templates) > 1:
            yield from self.rest()

    def rest(self) -> Iterator[None]:
        """Make all pages that are still owed, one for each time that the next is asked for; the longest comes last."""
        self.edition.bodies.fresh = self._made
        for file, template, context in contexts(self.edition, LONGEST_LAST, self.project.static):
            if file in self.owed:
                self._print(file, template, context)
                yield
            self.edition.bodies.fresh = self._made

    def give_up(self, file: str, seconds: int) -> None:
        """Leave out a page that nobody could wait for, and all that are still owed: the same may happen to them."""
        self.owed.clear()
        self.printing = None
        subject = self.pages.get(file)
        where = Location(f"templates/{KINDS[subject.name].template if subject else file}")
        message = f"The template comes to no end on the page {file}: it was given {seconds} seconds."
        advice = "Look for a loop or a macro in it that goes round in circles."
        self.printer.problems.setdefault(where, Problem("template", where, message, advice))

    def _print(self, file: str, template: str, context: Struct) -> None:
        self.printing = file, monotonic()
        try:
            page = print_page(self.printer, file, template, context)
        except Exception:
            self.printing = None
            raise
        self.printing = None
        if page is not None:
            self.files[file] = whole(page)
        self.owed.discard(file)
        subject = self.pages.get(file)
        if subject and subject.leading:
            self._made.add(subject.leading.record.path)

    def _serve_machines(self) -> None:
        """Make everything for machines at once: they ask seldom, and then for all of it."""
        self.edition.bodies.fresh = ()
        cache = cache_of(self.project.root, "cards")
        made = machine_files(self.checked.site, cache, frozenset(self.copies), self.edition.bodies)
        self.files.update(made.files)
        self._served_machines = True
