"""The benchmark: `python -m bench`, or `make bench`.

Builds the same pages with the floor, with this engine, and with --peers also with Hugo, MkDocs, Pelican and Eleventy
where they are installed: cold, with nothing changed, and with one page edited. Runs are interleaved, so that whatever
else the machine does falls on all alike; what is printed is the median. Prints a table and writes JSON.
"""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.builders import ROOT, Builder, builders
from bench.machine import machine
from bench.measuring import Measured, measure, middle

CASES = ("cold", "unchanged", "one edit")
EDIT = "\nOne more sentence, written on the day of the benchmark.\n"


def main() -> int:
    """Measure, print the table, write the JSON."""
    given = _given()
    environment = {**os.environ}
    if not given.no_bytecode:
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    results: dict[str, dict[str, dict[str, Measured]]] = {}
    with TemporaryDirectory(prefix="bench-", dir=given.folder) as place:
        for count in given.pages:
            runs = _measured(builders(peers=given.peers), Path(place) / str(count), count, given.runs, environment)
            for name, cases in runs.items():
                results.setdefault(name, {})[str(count)] = {case: middle(found) for case, found in cases.items()}
            shutil.rmtree(Path(place) / str(count), ignore_errors=True)
    sys.stdout.write(_table(results, given.pages) + "\n")
    report = {"machine": machine(), "runs": given.runs, "results": _plain(results)}
    given.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"\n{machine()}; medians of {given.runs} runs. Written to {given.json}.\n")
    return 0


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.split("\n\n", 1)[1])
    parser.add_argument("--pages", type=int, nargs="+", default=[10, 100, 1000], metavar="N", help="numbers of pages")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="how often each build is run (default: 5)")
    parser.add_argument("--peers", action="store_true", help="measure other generators too, where they are installed")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json", metavar="FILE", help="the report")
    parser.add_argument("--folder", default=None, metavar="DIR", help="where the projects are written (default: /tmp)")
    parser.add_argument("--no-bytecode", action="store_true", help="leave PYTHONDONTWRITEBYTECODE as it is set")
    given = parser.parse_args()
    given.json.parent.mkdir(parents=True, exist_ok=True)
    return given


def _measured(
    measured: list[Builder], place: Path, count: int, runs: int, environment: dict[str, str]
) -> dict[str, dict[str, list[Measured]]]:
    """Run every case of every builder, in turn; one run of each before them warms the machine."""
    folders = {builder.name: place / builder.name for builder in measured}
    sources = {builder.name: builder.lay_out(folders[builder.name], count) for builder in measured}
    found: dict[str, dict[str, list[Measured]]] = {b.name: {case: [] for case in CASES} for b in measured}
    for number in range(runs + 1):
        for builder in measured:
            folder = folders[builder.name]
            command = builder.command(folder)
            for name in (builder.output, *builder.caches):
                shutil.rmtree(folder / name, ignore_errors=True)
            cold = measure(command, folder, environment)
            unchanged = measure(command, folder, environment)
            with (sources[builder.name] / f"page-{max(count // 2, 1):05}.md").open("a", encoding="utf-8") as page:
                page.write(EDIT)
            edited = measure(command, folder, environment)
            if number:
                for case, run in zip(CASES, (cold, unchanged, edited), strict=True):
                    found[builder.name][case].append(run)
            _progress(f"{count} pages, run {number} of {runs}: {builder.name}")
    return found


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{text:<60}")


def _table(results: dict[str, dict[str, dict[str, Measured]]], counts: list[int]) -> str:
    lines = [
        "CPU seconds: cold / unchanged / one edit; then the most memory of a cold build, in MiB",
        "",
        "| | " + " | ".join(f"{count:,} pages" for count in counts) + " |",
        "| --- |" + " --- |" * len(counts),
    ]
    for name, by_count in results.items():
        cells = [_cell(by_count[str(count)]) for count in counts]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(cases: dict[str, Measured]) -> str:
    times = " / ".join(f"{cases[case].cpu:.3f}" for case in CASES)
    return f"{times}; {cases['cold'].memory:.0f}"


def _plain(results: dict[str, dict[str, dict[str, Measured]]]) -> dict[str, object]:
    return {
        name: {count: {case: run._asdict() for case, run in cases.items()} for count, cases in by_count.items()}
        for name, by_count in results.items()
    }


if __name__ == "__main__":
    sys.exit(main())
