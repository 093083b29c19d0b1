"""The templates: looked up in the project's own folder first, file by file, and compiled once a run.

Takes folders; gives the environment that prints them.
"""

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket, BytecodeCache

FOREIGN = "foreign"  # the key of what is not kept


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
