"""The door of the room: the site as files.

Takes the frozen `Site` and the folders of templates and static files, the project's own first; gives every page and
the print sheet as bytes by their place in the output, and what is wrong with templates.
"""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from explainer.model.addresses import EVERYTHING
from explainer.model.types import Site
from explainer.pages.bodies import Bodies
from explainer.pages.edition import Edition
from explainer.pages.environment import environment_for
from explainer.pages.everything import EverythingContext, new_chapters
from explainer.pages.images import Image
from explainer.pages.links import PRINT_SHEET
from explainer.pages.page_types import PAGE_TYPES, PageType
from explainer.pages.pieces import Pieced
from explainer.pages.printing import Printer
from explainer.pages.signposts import not_found_page, redirect_pages
from explainer.pages.trust import standing_of
from explainer.problems import Problem


def render(
    site: Site,
    folders: tuple[Path, ...],
    *,
    static: tuple[Path, ...] = (),
    cache: Path | None = None,
    images: Mapping[str, Image] = MappingProxyType({}),
    bodies: Bodies | None = None,
    files: MutableMapping[str, bytes] | None = None,
) -> tuple[MutableMapping[str, bytes], tuple[Problem, ...]]:
    """Render every page into `files`; a page whose template fails is missing, and its problem is given.

    `images` has what was made of each picture, by its file of the output; one that is not in it is shown as it is.
    What stands in the output as it would be rendered, as `bodies` knows, is left out.
    Compiled templates are kept in `cache`; without one, beside Python's own bytecode, where that may be written.
    """
    edition = Edition(site, images, bodies)
    printer = Printer(environment_for(folders, cache))
    files = {} if files is None else files
    for file, page in _pages(edition, printer, static):
        data = edition.bodies.finished(file, page) if isinstance(page, Pieced) else page
        if data is not None:
            files[file] = data
    if edition.bodies.known is None:
        files[PRINT_SHEET] = print_sheet(edition.title, standing_of(edition))
    return files, tuple(printer.problems.values())


def print_page(printer: Printer, file: str, template: str, context: Struct) -> bytes | Pieced | None:
    """Print a page; None where its template fails."""
    page = printer.print(file, template, context)
    if page is not None and isinstance(context, EverythingContext):
        return context.pages.within(page, printer, file)
    return page


def print_sheet(title: str, standing: str = "") -> bytes:
    """Write the running foot of printed pages: the title, the day it stands for, and the number of the page."""
    text = " · ".join(part for part in (title, standing) if part)
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ").replace("<", "\\3c ")
    look = "font: 9pt sans-serif;"
    left = f'@bottom-left {{ content: "{text}"; {look} width: 85%; }}'
    right = f'@bottom-right {{ content: counter(page) " / " counter(pages); {look} }}'
    return f"@page {{\n  {left}\n  {right}\n}}\n".encode()


def _pages(edition: Edition, printer: Printer, static: tuple[Path, ...]) -> Iterator[tuple[str, bytes | Pieced | None]]:
    if edition.bodies.known is None:
        for file, template, context in contexts(edition, PAGE_TYPES, static):
            yield file, print_page(printer, file, template, context)
        return
    for file, template, context in contexts(edition, [kind for kind in PAGE_TYPES if kind.name == "page"]):
        yield file, print_page(printer, file, template, context)
    chapters = new_chapters(edition)
    if chapters is not None:
        pieces = chapters.printed(printer, EVERYTHING)
        yield EVERYTHING, None if pieces is None else Pieced(None, pieces, None)
        return
    for file, template, context in contexts(edition, [kind for kind in PAGE_TYPES if kind.name == "everything"]):
        yield file, print_page(printer, file, template, context)


def contexts(
    edition: Edition, kinds: Iterable[PageType], static: tuple[Path, ...] | None = None
) -> Iterator[tuple[str, str, Struct]]:
    """Give file, template and context of each page of some kinds; with `static`, of those that are of no kind as well."""
    for kind in kinds:
        for file, context in kind.build(edition):
            yield file, kind.template, context
    if static is not None:
        for file, missing in not_found_page(edition, static):
            yield file, "404.html", missing
        for file, redirect in redirect_pages(edition):
            yield file, "redirect.html", redirect
