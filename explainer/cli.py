"""The commands: each runs its stages, says what came of them, and gives an exit code.

Takes the words of the command line. Problems go to the error stream, results to the output.
"""

import re
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from explainer.console import Progress, complain, say
from explainer.problems import ExplainerError, UsageError, closest
from explainer.today import day_of, today

if TYPE_CHECKING:
    from explainer.building import Run
    from explainer.checks.settling import Settled
    from explainer.memory import Memory
    from explainer.unchanged import Asked

DONE, PROBLEMS, WRONG_USE = 0, 1, 2
READ_FOLDERS = ("content", "seeds", "templates", "static", ".cache")
HERE = Path()
IN_A_PROJECT = frozenset({"build", "import", "serve", "check", "new"})


def run(words: list[str], asked: "Asked | None" = None) -> int:
    """Do what the words ask for; give the exit code: 0 done, 1 problems in content or site, 2 wrong use.

    A good build that was `asked` for is remembered, so that the next one may find that nothing has changed.
    """
    try:
        given = understood(words, asked)
    except SystemExit as left:  # argparse has said why
        return int(left.code or 0)
    given.asked = asked
    try:
        if not given.root.is_dir():
            raise UsageError(f"--root {given.root}: there is no such folder.")
        if given.command in IN_A_PROJECT and given.root == HERE and vars(given).get("site") is None:
            _refuse_folder_within()
        return COMMANDS[given.command](given)
    except UsageError as error:
        complain(f"build.py {given.command}: {error}")
        return WRONG_USE
    except ExplainerError as error:
        from explainer.reporting import described

        complain("\n".join(described(problem, "error") for problem in error.problems))
        return PROBLEMS
    except KeyboardInterrupt:
        complain("Stopped.")
        return PROBLEMS
    except BrokenPipeError:  # whoever read our output has gone, as `| head` does
        sys.stderr.close()
        return PROBLEMS
    except OSError as error:  # a full disk, say, where nothing more can be done about it
        where = f" ({error.filename})" if error.filename else ""
        complain(f"The system stopped it: {error.strerror or error}{where}. The last good site is untouched.")
        return PROBLEMS
    except Exception as error:  # a mistake of ours; an editor is told so, and not shown its traces
        complain(_own_mistake(error, verbose=given.verbose))
        return PROBLEMS


def understood(words: list[str], asked: "Asked | None" = None) -> SimpleNamespace:
    """Understand the command line; that of a plain build has been, and argparse takes longer than to read a page."""
    if asked is None:
        from explainer.arguments import parse

        return SimpleNamespace(**vars(parse(words)))
    options = asked.options
    return SimpleNamespace(
        command="build",
        root=Path(options.get("--root", "")),
        today=options.get("--today"),
        quiet=asked.quiet,
        verbose=asked.verbose,
        output=Path(options["--output"]) if "--output" in options else None,
        site_url=options.get("--site-url"),
        strict="--strict" in options,
        drafts="--drafts" in options,
    )


def _build(given: SimpleNamespace) -> int:
    from explainer.building import build, project_at
    from explainer.reporting import report
    from explainer.summary import build_summary

    start = time.perf_counter()
    project = project_at(given.root, _output_of(given))
    progress = Progress(wanted=not given.quiet)
    memory = _memory(given)
    built = build(project, _run_of(given), progress, memory, waiting=_say_waiting)
    progress.done()
    if found := report(built.prepared.settled):
        complain(found)
    if built.written is None:
        complain(_refused(built.prepared.settled))
        return PROBLEMS
    summary = build_summary(built, project.output, time.perf_counter() - start, verbose=given.verbose)
    if not given.quiet:
        say(summary)
    if given.asked and built.written.state:
        from explainer.unchanged import remember

        prepared, carried = built.prepared, built.written.carried
        pages = memory.keep(prepared.notices, carried, passed=not prepared.found) if memory else ""
        remember(given.asked, built.written.state, summary.partition("\n")[2], found, pages)
    return DONE


def _check(given: SimpleNamespace) -> int:
    from explainer.annotations import as_github, as_json
    from explainer.inspection import inspect_folder
    from explainer.reporting import report, verdict

    progress = Progress(wanted=not given.quiet)
    settled = inspect_folder(given.site) if given.site is not None else _inspected(given, progress)
    progress.done()
    if given.format != "text":
        say({"json": as_json, "github": as_github}[given.format](settled))
    else:
        found = report(settled)
        if found:
            complain(found)
        if not given.quiet:
            day = None if given.site is not None else today(given.today)
            say("\n" * bool(found) + verdict(settled, day))
    failed = settled.errors or (given.strict and (settled.warnings or settled.advice))
    return PROBLEMS if failed else DONE


def _inspected(given: SimpleNamespace, progress: Progress) -> "Settled":
    from explainer.building import project_at
    from explainer.inspection import inspect_project

    return inspect_project(project_at(given.root), _run_of(given), progress)


def _import(given: SimpleNamespace) -> int:
    day = day_of(given.date, "--date") if given.date else None
    _refuse_missing(given.seeds)
    if given.json:
        return _import_as_json(given, day)
    from explainer.content.importing import import_briefings
    from explainer.publish.locking import held
    from explainer.reporting import described

    with held(given.root / "content", _say_waiting):
        report = import_briefings(
            given.root, given.seeds, language=given.language, day=day, dry_run=given.dry_run, restore=given.restore
        )
    for problem in report.problems:
        complain(described(problem, "warning"))
    if not given.quiet:
        for step in report.steps:
            say(f"{step.verb:<10} {step.path}" + (f"  ({step.message})" if step.message else ""))
    return PROBLEMS if any(step.verb == "conflict" for step in report.steps) else DONE


def _import_as_json(given: SimpleNamespace, day: date | None) -> int:
    import json

    from explainer.briefing.reading import as_json, read_briefing
    from explainer.content.seeds import seed_bytes

    if len(given.seeds) != 1:
        raise UsageError("--json reads one briefing at a time; name one file.")
    seed = given.seeds[0]
    briefing = read_briefing(seed_bytes(seed), path=str(seed), language=given.language, day=day)
    say(json.dumps(as_json(briefing), ensure_ascii=False, indent=2))
    return DONE


def _serve(given: SimpleNamespace) -> int:
    from explainer.building import project_at
    from explainer.serve import serve

    return serve(project_at(given.root), _run_of(given), given.port, verbose=given.verbose)


def _init(given: SimpleNamespace) -> int:
    if given.engine:
        return _refresh_engine(given)
    from explainer.starting.microsite import start

    if given.folder is None:
        raise UsageError("name the folder of the new microsite: build.py init FOLDER")
    day = day_of(given.date, "--date") if given.date else None
    _refuse_missing(given.seeds)
    started = start(given.folder, given.seeds, language=given.language, day=day)
    if not given.quiet:
        for path in started.content:
            say(f"create     {path}")
        for path in started.kept:
            say(f"keep       {path}  (it was there)")
        say(f"create     the engine: {started.engine} files")
        say(f"A new microsite is in {started.folder}. To build it: cd there, and run make.")
    return DONE


def _refresh_engine(given: SimpleNamespace) -> int:
    from explainer.starting.engine import Verb, is_own, refresh

    if given.seeds:
        raise UsageError("--engine touches no content; import a briefing with: build.py import SEED")
    root = given.folder or given.root
    steps = refresh(root)
    if not given.quiet:
        same = sum(step.verb is Verb.IDENTICAL for step in steps)
        for step in steps:
            if step.verb is not Verb.IDENTICAL:
                say(f"{step.verb:<10} {step.path}" + (f"  ({step.message})" if step.message else ""))
        say(f"identical  {same} of {len(steps)} files")
        if is_own(root):
            say("This is the microsite's own engine: there is nothing newer to take over. Run the command of a newer\n"
                "Explainer here: python PATH/TO/EXPLAINER/build.py init --engine")  # fmt: skip
    return DONE


def _new(given: SimpleNamespace) -> int:
    from explainer.starting.new_file import new_file

    path = new_file(given.root, given.kind, given.title, slug=given.slug, folder=given.folder)
    say(path if given.quiet else f"Wrote {path}, a draft. Fill it in, then take out `draft: true`.")
    return DONE


def _schema(given: SimpleNamespace) -> int:
    import json

    from explainer.content.json_schema import json_schema

    say(json.dumps(json_schema(given.kind), ensure_ascii=False, indent=2))
    return DONE


def _run_of(given: SimpleNamespace) -> "Run":
    from explainer.building import Run

    options = vars(given)
    return Run(
        today=today(given.today),
        site_url=_address(options.get("site_url")),
        drafts=options.get("drafts", False) or given.command == "serve",
        strict=options.get("strict", False),
    )


def _say_waiting() -> None:
    complain("Another command is at work here; this one waits until it has ended.")


def _memory(given: SimpleNamespace) -> "Memory | None":
    """Give what the last build left for this one, where it can be known what changed since."""
    if given.asked is None:
        return None
    from explainer.memory import Memory

    return Memory(given.asked, given.asked.known)


def _address(url: str | None) -> str | None:
    """Give the site's address as given; raises UsageError for what a browser could not open."""
    if url is not None and not re.fullmatch(r"https?://[^\s/<>\"\\?#][^\s<>\"\\]*", url):
        raise UsageError(f'--site-url "{url}": write the whole address, such as https://example.org/story/.')
    return url


def _output_of(given: SimpleNamespace) -> Path | None:
    """Give the folder to write, with a name of its own; raises UsageError where the next build would read it."""
    output: Path | None = given.output
    if output is None:
        return None
    real, root = output.resolve(), given.root.resolve()
    if not real.name:
        raise UsageError(f"--output {output}: the site needs a folder of its own.")
    if root.is_relative_to(real):
        raise UsageError(
            f"--output {output}: the project lies in this folder. Name one that holds nothing but the site."
        )
    for name in READ_FOLDERS:
        if real.is_relative_to((root / name).resolve()):
            raise UsageError(f"--output {output}: this is inside {name}/, which the build reads. Name another folder.")
    return output if output.name not in {"", ".."} else real


def _refuse_folder_within() -> None:
    """Raise UsageError where a command is given in a folder of a project, such as its content/, and not in the project."""
    if (HERE / "content").is_dir():
        return
    above = HERE.resolve().parents
    project = next((path for path in above if (path / "build.py").is_file() and (path / "content").is_dir()), None)
    if project:
        raise UsageError(
            f"there is no content/ here, but there is one in {project}. Go there, or add: --root {project}"
        )


def _refuse_missing(seeds: Sequence[Path]) -> None:
    """Raise UsageError for a briefing that is not there, with a guess at the one that was meant, and for a folder."""
    for seed in seeds:
        if seed.is_dir():
            raise UsageError(f"{seed}: this is a folder, not a briefing. Name the files in it, one after the other.")
        if not seed.exists():
            there = (path.name for path in seed.parent.iterdir()) if seed.parent.is_dir() else ()
            guess = closest(seed.name, there)
            meant = f" Did you mean {seed.with_name(guess)}?" if guess else " Look at the name and the folder."
            raise UsageError(f"{seed}: there is no such file.{meant}")


def _own_mistake(error: Exception, *, verbose: bool) -> str:
    if verbose:
        import traceback  # only a mistake pays for it

        return "".join(traceback.format_exception(error))
    kind = type(error).__name__
    return f"""\
Explainer stopped on something that it should know how to report: {kind}: {error}
This is a mistake of the program, not of yours; the last good site is untouched. --verbose shows where it happened."""


def _refused(settled: "Settled") -> str:
    from explainer.reporting import tally

    return f"\n{tally(settled)} Nothing was written; the last good site, if there is one, is untouched."


COMMANDS: dict[str, Callable[[SimpleNamespace], int]] = {
    "build": _build,
    "import": _import,
    "serve": _serve,
    "check": _check,
    "new": _new,
    "init": _init,
    "schema": _schema,
}
