"""The templates: looked up in the project's own folder first, file by file, and compiled once a run.

Takes folders; gives text, or the problem with its line when a template is broken or uses what its page does not have.
"""

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from traceback import extract_tb

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.bccache import Bucket, BytecodeCache
from msgspec import Struct

from explainer.problems import Location, Problem

FOREIGN = "foreign"  # the key of what is not kept
FAULTS = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)  # of an expression


class CompiledTemplates(BytecodeCache):
    """Keeps the built-in templates compiled: beside Python's own bytecode, or in a folder given for it.

    Compiling them costs as much as rendering a small site; what was put beside the bytecode serves all projects. A file
    that is stale, foreign or broken is compiled anew; where nothing can be written, nothing is kept. A project's own
    templates are few, and compiled in each run.
    """

    def __init__(self, built_in: Path, folder: Path | None) -> None:
        self.built_in = f"{os.fspath(built_in)}{os.sep}"
        self.beside = Path(cache_from_source(__file__)).parent
        self.folder = folder or self.beside
        self.writes = folder is not None or not sys.dont_write_bytecode

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the compiled template, if it is there and made from this very text."""
        name = self._path(bucket).name
        for folder in dict.fromkeys([self.beside, self.folder]):
            with suppress(OSError), (folder / name).open("rb") as file:
                bucket.load_bytecode(file)
            if bucket.code is not None:
                return

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template; a reader never sees half of one."""
        if not self.writes or bucket.key == FOREIGN:
            return
        aside = self._path(bucket).with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(bucket.bytecode_to_string())
            aside.replace(self._path(bucket))

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Give the place of a template; one of the project's is not looked for."""
        if not (filename or "").startswith(self.built_in):
            return Bucket(environment, FOREIGN, "")
        return super().get_bucket(environment, name, filename, source)

    def _path(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.{sys.implementation.cache_tag}.jinja"


def environment_for(folders: tuple[Path, ...], cache: Path | None = None) -> Environment:
    """Make the environment that all templates of a run share; the last folder holds the built-in ones."""
    return Environment(
        bytecode_cache=CompiledTemplates(folders[-1], cache) if folders else None,
        loader=FileSystemLoader([os.fspath(folder) for folder in folders]),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )


def precompile(built_in: Path) -> None:
    """Compile the built-in templates beside Python's own bytecode, once for all projects, when an engine is set up."""
    environment = environment_for((built_in,), Path(cache_from_source(__file__)).parent)
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)


class Printer:
    """Turns contexts into text; a template that fails is named once, with the first page it failed for."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.problems: dict[Location, Problem] = {}

    def print(self, file: str, template: str, context: Struct) -> bytes | None:
        """Give a page, or None when its template fails."""
        fields = {name: getattr(context, name) for name in context.__struct_fields__}
        try:
            return self.environment.get_template(template).render(fields).encode()
        except TemplateError as error:
            problem = _problem(error, file, template)
        except FAULTS as error:
            problem = _problem(error, file, template)
        self.problems.setdefault(problem.location, problem)
        return None


def _problem(error: Exception, file: str, template: str) -> Problem:
    if isinstance(error, TemplateSyntaxError):
        where, said = Location(f"templates/{error.name or template}", error.lineno), error.message or "cannot be read"
        advice = "Mend the line; the built-in template of the same name shows how it was."
    elif isinstance(error, TemplateNotFound):
        where, said = Location(f"templates/{template}"), f"there is no template {error.name}"
        advice = "Put the template into templates/, or take out what asks for it."
    else:
        endless = isinstance(error, RecursionError)
        where, said = _place(error, template), "it calls itself without end" if endless else str(error)
        advice = "Use only what this type of page has; explainer/pages/page_types.py lists it."
    text = said.rstrip(".")
    return Problem("template", where, f"The template fails on the page {file}: {text}.", advice)


def _place(error: Exception, template: str) -> Location:
    """Find the innermost line of a template in the traceback; Jinja writes its own lines there."""
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
    if not frames:
        return Location(f"templates/{template}")
    name = Path(frames[-1].filename).as_posix().rpartition("/templates/")[2]
    return Location(f"templates/{name}", frames[-1].lineno or 0)
