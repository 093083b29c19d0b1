"""Other Pythons of this machine, each with the libraries that a build needs.

Takes nothing; gives interpreters of other versions than the one that runs. They are looked for on the PATH and where
pyenv puts them, and get an environment of their own beside this one's, once. Those that cannot get one are left out.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.support.projects import ROOT

NAMED = "EXPLAINER_OTHER_PYTHON"  # an interpreter that has the libraries already
MINORS = range(11, 16)
ASK = "import sys; print(*sys.version_info[:2], sep='.')"
TO_TEST = "# To test:"  # what follows this line of the lock is not needed to build
HOME = ROOT / ".venv" / "others"


def other_pythons() -> list[str]:
    """Give an interpreter for each other version of Python."""
    named = os.environ.get(NAMED)
    return [named] if named else [ready for version, found in _found() if (ready := _prepared(version, found))]


def _found() -> Iterator[tuple[str, str]]:
    own = f"3.{sys.version_info.minor}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in (f"3.{minor}" for minor in MINORS if f"3.{minor}" != own):
        on_path = shutil.which(f"python{version}")
        places = [*([on_path] if on_path else []), *sorted(map(str, pyenv.glob(f"{version}.*/bin/python")))]
        found = next((place for place in places if _version(place) == version), None)
        if found:
            yield version, found


def _version(python: str) -> str | None:
    try:
        return subprocess.run(
            [python, "-c", ASK], capture_output=True, text=True, check=True, timeout=20
        ).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return None


def _prepared(version: str, python: str) -> str | None:
    """Give the Python of an environment with the libraries; None where they cannot be had."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").partition(TO_TEST)[0]
    folder = HOME / version
    ready, wanted = folder / "bin" / "python", folder / "build.lock"
    if wanted.is_file() and wanted.read_text(encoding="utf-8") == lock:
        return str(ready)
    shutil.rmtree(folder, ignore_errors=True)
    pip = [str(ready), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "0"]
    aside = folder / "wanted.lock"
    try:
        subprocess.run([python, "-m", "venv", str(folder)], capture_output=True, check=True, timeout=60)
        aside.write_text(lock, encoding="utf-8")
        subprocess.run([*pip, "--require-hashes", "-r", str(aside)], capture_output=True, check=True, timeout=180)
        aside.rename(wanted)
    except (OSError, subprocess.SubprocessError):
        return None
    return str(ready)
