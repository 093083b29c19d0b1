"""Every check there is: on the content, on today's calendar, and on the site as a stranger would find it.

Takes a project, or a folder that some build wrote; gives what was found. Never touches the project's site/.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from explainer.building import Prepared, Project, Run, prepare
from explainer.checks.advice import advise
from explainer.checks.settling import Settled, settle
from explainer.checks.written import check_written
from explainer.excerpts import with_excerpts
from explainer.problems import Problem
from explainer.publish.writing import write


def inspect_project(project: Project, run: Run, progress: Callable[[str], None] = lambda _: None) -> Settled:
    """Render into a temporary folder and make every check, advice included.

    With an error in the content there is no site to walk; all else is looked at nevertheless. Each finding keeps its
    level, however strict the run is: what that means for the exit code is for the command to say.
    """
    prepared = prepare(project, replace(run, strict=False), progress)
    advice = advise(prepared.site, whole=prepared.read)
    found = [*prepared.found, *with_excerpts(advice, project.root)]
    if prepared.rendered:
        progress("Checking the written site")
        found += _walked(prepared)
    settled = settle(found, prepared.site, complete=prepared.rendered)
    return replace(settled, advice=tuple(with_excerpts(settled.advice, project.root)))


def _walked(prepared: Prepared) -> tuple[Problem, ...]:
    with TemporaryDirectory(prefix="explainer-") as folder:
        output = Path(folder).resolve() / "site"
        write(prepared.files, prepared.copies, output)
        return check_written(output)


def inspect_folder(folder: Path) -> Settled:
    """Look at a written site as it is."""
    return settle(check_written(folder), None, strict=False)
