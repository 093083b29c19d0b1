"""The live preview, measured: from the save of a content file until the new page is served.

    python -m bench.preview                 # this repository's own microsite, and 1,000 pages
    python -m bench.preview --pages 100 10000 --runs 30

Starts `serve` as a process of its own, saves a file as editors do (written aside, then renamed), and asks for its page
over and over until it holds the new words. Prints the median, the slowest and the start; writes JSON.
"""

import argparse
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.builders import ROOT, TODAY, builders
from bench.machine import machine

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ASK_EVERY = 0.002  # seconds; a browser asks once, when it is told to
PAUSE = 0.4  # seconds between two saves: an editor is no faster
LONGEST = 60.0  # seconds


class Case(NamedTuple):
    """A project, the file in it that is saved, and the page that shows it."""

    name: str
    root: Path
    file: Path
    page: str
    edit: Callable[[str, str], str]  # gives the text of the file with a word put in


class Timed(NamedTuple):
    """What was measured of one project, in milliseconds."""

    start: float  # until the preview could be opened
    saves: list[float]


def main() -> int:
    """Measure, print the table, write the JSON."""
    given = _given()
    results: dict[str, Timed] = {}
    with TemporaryDirectory(prefix="bench-", dir=given.folder) as place:
        for case in _cases(Path(place), given.pages):
            results[case.name] = _measured(case, given.runs)
    lines = ["Milliseconds from the save to the new page being served", "", "| | median | slowest | start |",
             "| --- | --- | --- | --- |"]  # fmt: skip
    for name, timed in results.items():
        lines.append(f"| {name} | {median(timed.saves):.0f} | {max(timed.saves):.0f} | {timed.start:.0f} |")
    sys.stdout.write("\n".join(lines) + "\n")
    report = {
        "machine": machine(),
        "runs": given.runs,
        "results": {name: run._asdict() for name, run in results.items()},
    }
    given.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"\n{machine()}; {given.runs} saves each. Written to {given.json}.\n")
    return 0


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.preview", description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("--pages", type=int, nargs="*", default=[1000], metavar="N", help="sites of so many pages, too")
    parser.add_argument("--runs", type=int, default=20, metavar="N", help="how many saves (default: 20)")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "preview.json", metavar="FILE", help="the report")
    parser.add_argument("--folder", default=None, metavar="DIR", help="where the projects are written (default: /tmp)")
    given = parser.parse_args()
    given.json.parent.mkdir(parents=True, exist_ok=True)
    return given


def _cases(place: Path, counts: list[int]) -> Iterator[Case]:
    root = place / "microsite"
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, root / name)
    yield Case("microsite", root, root / "content" / "index.md", "/", _appended)
    ours = next(builder for builder in builders(peers=False) if builder.name == "Explainer")
    for count in counts:
        root, name = place / str(count), f"page-{max(count // 2, 1):05}"
        file, page = ours.lay_out(root, count) / f"{name}.md", f"/posts/{name}/index.html"
        yield Case(f"{count:,} pages", root, file, page, _appended)
        yield Case(f"{count:,} pages, a new title", root, file, page, _retitled)
        shutil.rmtree(root)


def _appended(text: str, word: str) -> str:
    return f"{text}\n{word}.\n"


def _retitled(text: str, word: str) -> str:
    """Change what every list of the site shows."""
    return text.replace("title: ", f"title: {word} ", 1)


def _measured(case: Case, runs: int) -> Timed:
    text = case.file.read_text(encoding="utf-8")
    with _serving(case.root) as (port, start):
        saves = []
        for number in range(runs + 1):
            word = f"Savedword{''.join(LETTERS[int(digit)] for digit in str(number))}end"
            saves.append(_until_served(case, case.edit(text, word), word.encode(), port))
            time.sleep(PAUSE)
    return Timed(start, saves[1:])  # the first one warms what the machine reads


def _until_served(case: Case, text: str, word: bytes, port: int) -> float:
    aside = case.file.with_name(f".{case.file.name}.new")
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    start = time.perf_counter()
    aside.write_text(text, encoding="utf-8")
    aside.replace(case.file)
    while True:
        connection.request("GET", case.page)
        found = word in connection.getresponse().read()
        taken = time.perf_counter() - start
        if found:
            connection.close()
            return 1000 * taken
        if taken > LONGEST:
            raise RuntimeError(f"{case.name}: the new page was not served in {LONGEST:.0f} s")
        time.sleep(ASK_EVERY)


@contextmanager
def _serving(root: Path) -> Iterator[tuple[int, float]]:
    """Start the preview; give its port, and how long it took."""
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--root", str(root), "--today", TODAY, "--port", "8900"]
    start = time.perf_counter()
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:  # noqa: S603
        try:
            found = next(filter(None, (re.search(r"127\.0\.0\.1:(\d+)", line) for line in process.stdout or ())))
            yield int(found[1]), 1000 * (time.perf_counter() - start)
        finally:
            process.terminate()


if __name__ == "__main__":
    sys.exit(main())
