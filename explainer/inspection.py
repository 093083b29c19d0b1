"""Every check there is: on the content, on today's calendar, and on the site as a stranger would find it.

Takes a project, or a folder that some build wrote; gives what was found. Never touches the project's site/.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from explainer.building import Project, Run, prepare
from explainer.checks.advice import advise
from explainer.checks.settling import Settled, settle
from explainer.checks.written import check_written
from explainer.excerpts import with_excerpts
from explainer.publish.writing import write


def inspect_project(project: Project, run: Run, progress: Callable[[str], None] = lambda _: None) -> Settled:
    """Render into a temporary folder and make every check, advice included."""
    prepared = prepare(project, run, progress)
    if prepared.site is None:
        return prepared.settled
    progress("Checking the written site")
    with TemporaryDirectory(prefix="explainer-") as folder:
        output = Path(folder).resolve() / "site"
        write(prepared.files, prepared.copies, output)
        found = check_written(output)
    everything = [*prepared.found, *with_excerpts(advise(prepared.site), project.root), *found]
    return settle(everything, prepared.site, strict=run.strict, complete=True)


def inspect_folder(folder: Path) -> Settled:
    """Look at a written site as it is."""
    return settle(check_written(folder), None, strict=False)
