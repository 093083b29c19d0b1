"""Write requirements.lock: every library with its version and hashes, what a build needs first, then what tests add.

Run by `make lock` after a change of the dependencies in pyproject.toml. Holds for every platform and Python from 3.11.
"""

import re
import subprocess
import sys
from pathlib import Path

LOCK = Path("requirements.lock")
HEAD = """\
# Every library that Explainer uses, with its hashes. Written by `make lock`; not to be edited.
# To build:
"""
TESTS = "# To test:\n"


def compiled(*arguments: str) -> str:
    """Resolve pyproject.toml with uv; the answer names no index."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes"]
    quiet = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
    python = ["--python-version", "3.11"]
    return subprocess.run([*command, *quiet, *python, *arguments], check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Write the lock; libraries that both lists need stand in the first only."""
    build = compiled()
    constraint = Path(".cache/build.lock")
    constraint.parent.mkdir(exist_ok=True)
    constraint.write_text(build, encoding="utf-8")
    everything = compiled("--extra", "test", "--constraint", str(constraint))
    blocks = re.findall(r"^[^\s#].*\n(?:[ \t].*\n)*", everything, re.MULTILINE)
    in_build = {re.split(r"[=\[ ;]", block)[0] for block in re.findall(r"^[^\s#].*$", build, re.MULTILINE)}
    added = [block for block in blocks if re.split(r"[=\[ ;]", block)[0] not in in_build]
    LOCK.write_text(HEAD + build + TESTS + "".join(added), encoding="utf-8")


if __name__ == "__main__":
    main()
