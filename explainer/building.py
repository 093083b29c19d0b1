"""The way from content to a site, stage after stage; the commands and the live preview both go it.

Takes a project and what the command line says of this run; gives what was built, with every problem of the run.
Nothing is written by `prepare`; `build` writes only when no error stands.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from explainer.blobs import DamagedError
from explainer.checks.checking import check_content
from explainer.checks.settling import Settled, settle, wrong_accepts
from explainer.checks.table import Level, level_of
from explainer.content.reading import read_briefings, read_content
from explainer.content.shelf import Shelf
from explainer.excerpts import with_excerpts
from explainer.memory import Memory
from explainer.model.assembling import assemble
from explainer.model.types import Site
from explainer.pages import environment
from explainer.pages.bodies import Bodies
from explainer.pages.rendering import render
from explainer.problems import Problem
from explainer.publish.images import Images, images_of, wanted_pictures
from explainer.publish.locking import held
from explainer.publish.machine_files import machine_files
from explainer.publish.standing import OutdatedError, Unfinished
from explainer.publish.static_files import static_files
from explainer.publish.writing import Written, write
from explainer.spool import Spool

T = TypeVar("T")
CACHE = ".cache"  # in the project folder; safe to delete


class Project(Struct, frozen=True):
    """A folder with content/, seeds/ and site/, and where its look comes from."""

    root: Path
    output: Path
    templates: tuple[Path, ...]  # the project's own first, then the built-in
    static: tuple[Path, ...]


class Run(Struct, frozen=True):
    """What holds for one run."""

    today: date
    site_url: str | None = None  # instead of the address in content/site.yaml
    drafts: bool = False  # held-back records are built as well
    strict: bool = False  # warnings are errors


class Prepared(Struct, frozen=True):
    """A site that is rendered and checked, not yet written. Without files where errors stood in the way."""

    settled: Settled
    site: Site  # as far as it could be read
    found: tuple[Problem, ...] = ()  # before anything was accepted
    read: bool = True  # all files of the content and all briefings could be
    rendered: bool = False  # all pages were
    notices: tuple[str, ...] = ()  # what the build left out and why, for the summary
    files: Mapping[str, bytes] = {}  # path in the site -> content
    unfinished: Mapping[str, Unfinished] = {}  # path in the site -> what lacks parts that stand there
    copies: Mapping[str, Path] = {}  # path in the site -> the file to copy
    kept: Mapping[str, str] = {}  # path in the site -> how the file there looks that may stay as it is


class Built(Struct, frozen=True):
    """What a build did; `written` is None where errors kept it from writing."""

    prepared: Prepared
    written: Written | None


class Keep(Protocol):
    """Gives a part of a site by its name, made now or kept from earlier."""

    def __call__(self, name: str, make: Callable[[], T], of: object = None, /) -> T:
        """Give it; `make` makes it, from files and from what `of` says."""


def project_at(root: Path, output: Path | None = None) -> Project:
    """Give the project in a folder. Its templates and static files override the built-in ones, file by file."""
    return Project(
        root=root,
        output=output or root / "site",
        templates=_folders(root, "templates"),
        static=_folders(root, "static"),
    )


def cache_of(root: Path, name: str) -> Path:
    """Give a folder of the cache; where a link stands in its place nothing can be kept, for it may lead anywhere."""
    folder = root / CACHE / name
    return Path(os.devnull, name) if folder.is_symlink() or folder.parent.is_symlink() else folder


class Checked(Struct, frozen=True):
    """A site that is read, linked and checked, not yet rendered; it may have errors."""

    settled: Settled
    found: tuple[Problem, ...]  # before anything was accepted
    site: Site
    read: bool  # all files of the content and all briefings could be
    copies: Mapping[str, Path]  # path in the site -> the file to copy
    pictures: Images
    bodies: Bodies  # what an earlier build has left that still holds


def nothing(_: Site) -> Bodies:
    """Recall nothing, as a build without a memory does."""
    return Bodies()


def anew(_: str, make: Callable[[], T], __: object = None) -> T:
    """Make a part of the site again, as every build in a process of its own does."""
    return make()


def prepare(
    project: Project, run: Run, progress: Callable[[str], None] = lambda _: None, memory: Memory | None = None
) -> Prepared:
    """Read, assemble, check and render; gather the problems of all stages.

    Files that stand in the output as they would be made are left out, and named as kept.
    """
    checked = look_over(
        project, run, progress, memory.shelf if memory else None, recall=memory.recall if memory else nothing
    )
    site, copies, pictures = checked.site, checked.copies, checked.pictures
    if checked.settled.errors:
        settled, found = with_page_problems(checked, _own_templates(checked, project), project, run)
        return Prepared(settled, site, found, checked.read)
    progress("Rendering")
    bodies = checked.bodies
    files = Spool(cache_of(project.root, "rendered"))
    _, page_problems = render(
        site,
        project.templates,
        static=project.static,
        cache=cache_of(project.root, "templates"),
        images=pictures.images,
        bodies=bodies,
        files=files,
    )
    settled, found = with_page_problems(checked, page_problems, project, run)
    machine = machine_files(site, cache_of(project.root, "cards"), frozenset(copies), bodies, files)
    unfinished: dict[str, Unfinished] = {}
    kept: dict[str, str] = {}
    if memory and bodies.known:
        standing = memory.written()
        unfinished = {name: Unfinished(standing.get(name, ""), bodies.stretches(name)) for name in bodies.unfinished}
        kept = {name: row for name, row in standing.items() if name not in files and name not in unfinished}
    else:
        files.update(pictures.files)
    rendered = not page_problems
    return Prepared(settled, site, found, checked.read, rendered, machine.notices, files, unfinished, copies, kept)


def look_over(
    project: Project,
    run: Run,
    progress: Callable[[str], None] = lambda _: None,
    shelf: Shelf | None = None,
    keep: Keep = anew,
    recall: Callable[[Site], Bodies] = nothing,
) -> Checked:
    """Read, assemble and check; `keep` may give a part from earlier that was made from the same files.

    `recall` tells, of the assembled site, what an earlier build has left that still holds.
    """
    progress("Reading")
    content, problems = read_content(project.root, shelf)
    if shelf:
        shelf.save()  # now, for later the rendered pages take their room in memory
    briefings, seed_problems = keep("briefings", lambda: read_briefings(project.root))
    progress("Linking")
    unread = (problem.location.path for problem in seed_problems if level_of(problem.check) is Level.ERROR)
    content = replace(content, unread=(*content.unread, *unread))
    site, model_problems = assemble(content, briefings, run.today, drafts=run.drafts, url=run.site_url)
    progress("Checking")
    static, static_problems = keep("static", lambda: static_files(project.static, project.root))
    copies = static | {name: project.root / path for path, name in site.assets.items()}
    cache = cache_of(project.root, "images")
    pictures = keep("pictures", lambda: images_of(site, copies, project.root, cache), wanted_pictures(site))
    strange = static_files(project.templates[:-1], project.root)[1]  # links that lead out, above all
    found = [*problems, *seed_problems, *model_problems, *static_problems, *strange, *pictures.problems]
    bodies = recall(site)
    passed = bodies.fresh if bodies.known and bodies.known.passed else ()
    found += (*check_content(site, passed), *wrong_accepts(site))
    found = with_excerpts(found, project.root)
    copies = {name: path for name, path in copies.items() if name not in pictures.files} | dict(pictures.copies)
    settled = settle(found, site, strict=run.strict)
    read = not content.unread
    return Checked(settled, tuple(found), site, read, copies, pictures, bodies)


def _own_templates(checked: Checked, project: Project) -> tuple[Problem, ...]:
    """Find what is wrong with the project's own templates although the content has errors, and nothing will be written.

    A site with errors may lack what a page needs; then its templates wait for the next run.
    """
    if len(project.templates) == 1:
        return ()
    with suppress(Exception):
        return render(checked.site, project.templates, static=project.static, images=checked.pictures.images)[1]
    return ()


def with_page_problems(
    checked: Checked, problems: tuple[Problem, ...], project: Project, run: Run
) -> tuple[Settled, tuple[Problem, ...]]:
    """Add what went wrong while pages were rendered; gives all that was found, settled and as it was found."""
    if not problems:
        return checked.settled, checked.found
    found = (*checked.found, *with_excerpts(problems, project.root))
    return settle(found, checked.site, strict=run.strict), found


def build(
    project: Project,
    run: Run,
    progress: Callable[[str], None] = lambda _: None,
    memory: Memory | None = None,
    *,
    waiting: Callable[[], None] = lambda: None,
) -> Built:
    """Build the site into the project's output folder, unless errors stand.

    `waiting` is called when another command is at work there, which this one then waits for before it reads anything:
    what it writes is never older than what it replaces. Raises ContentError where the output cannot be written.
    """
    with held(project.root / "content", waiting):
        try:
            return _build(project, run, progress, memory, waiting)
        except (OutdatedError, DamagedError):  # somebody touched the output or the cache: neither is looked at
            return _build(project, run, progress, None, waiting)


def _build(
    project: Project, run: Run, progress: Callable[[str], None], memory: Memory | None, waiting: Callable[[], None]
) -> Built:
    prepared = prepare(project, run, progress, memory)
    if prepared.settled.errors:
        return Built(prepared, None)
    progress("Writing")
    kept, spare = prepared.kept, cache_of(project.root, "spare")
    copies = {name: path for name, path in prepared.copies.items() if name not in kept}
    written = write(prepared.files, copies, project.output, kept, waiting, spare, prepared.unfinished)
    return Built(prepared, written)


def precompile() -> None:
    """Compile the built-in templates; a set-up does it, as it compiles the modules."""
    environment.precompile(_folders(Path(os.devnull), "templates")[-1])


def _folders(root: Path, name: str) -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent
    installed = package / name  # in a wheel they lie inside the package, in the repository beside it
    built_in = installed if installed.is_dir() else package.parent / name
    own = root.resolve() / name
    return (own, built_in) if own.is_dir() and own.resolve() != built_in else (built_in,)
