"""The house as its imports show it: rooms in their order, no circles, each library in its one room.

Imports are read with `ast`, those inside functions and under TYPE_CHECKING included, so that none can hide.
"""

import ast
import graphlib
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeGuard

import pytest

from explainer.checks.table import CHECKS, checks_as_markdown, checks_by_name

ROOT = Path(__file__).resolve().parents[1]
FLOOR = ("problems", "edtf", "languages", "today", "manifest", "stored", "blobs")
ROOMS = ("briefing", "content", "model", "pages", "publish", "checks")
PRINTERS = {"explainer.cli", "explainer.serve", "explainer.console", "explainer.__main__"}
CLOCKS = {"explainer.today"}
LIBRARIES = {  # library -> where it may be imported: rooms, or modules beside the rooms
    "yaml": {"content"},
    "merge3": {"content"},
    "anyascii": {"content"},
    "mdit_py_plugins": {"content"},
    "markdown_it": {"content", "pages"},
    "jinja2": {"pages"},
    "markupsafe": {"pages"},
    "babel": {"pages"},
    "icalendar": {"pages", "publish"},
    "PIL": {"publish"},
    "font_source_sans_pro": {"publish"},
    "font_source_serif_pro": {"publish"},
    "livereload": {"serve", "preview"},
    "tornado": {"serve", "preview"},
    "watchfiles": {"serve", "preview"},
}
ANYWHERE = {"msgspec"}
CHECKED_CALLS = {"Problem", "Refused", "Claim", "problem", "problems", "refuse"}  # those whose first text names a check


@cache
def modules() -> dict[str, ast.Module]:
    """Parse every module of the package."""
    found: dict[str, ast.Module] = {}
    for path in sorted((ROOT / "explainer").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


def room_of(module: str) -> str:
    """Give the room of a module, or its own name where it stands beside the rooms."""
    return [*module.split("."), ""][1]


def level_of(module: str) -> int:
    """Give how far along the way a module stands: the floor, the rooms in their order, then what runs them."""
    room = room_of(module)
    if not room or room in FLOOR:
        return 0
    return ROOMS.index(room) + 1 if room in ROOMS else len(ROOMS) + 1


@cache
def imports(module: str) -> tuple[tuple[str, int], ...]:
    """Give every module that a module imports, by full name, with the line."""
    return tuple(_imports(module))


def _imports(module: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(modules()[module]):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno} imports relatively; write the full name"
            base = node.module or ""
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield (full if full in modules() else base), node.lineno


def test_no_import_runs_backwards() -> None:
    wrong = [
        f"{module}:{line} imports {target}"
        for module in modules()
        for target, line in imports(module)
        if target.startswith("explainer.") and level_of(target) > level_of(module)
    ]
    assert not wrong


def test_the_floor_rests_on_nothing_but_the_floor() -> None:
    wrong = [
        f"{module} imports {target}"
        for module in modules()
        if room_of(module) in FLOOR
        for target, _ in imports(module)
        if target.startswith("explainer.") and room_of(target) not in FLOOR
    ]
    assert not wrong
    assert not [target for target, _ in imports("explainer.problems") if target.startswith("explainer")]


def test_no_two_modules_import_each_other() -> None:
    graph = {
        module: {target for target, _ in imports(module) if target in modules() and target != module}
        for module in modules()
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as circle:
        pytest.fail(f"these import each other: {' -> '.join(circle.args[1])}")


def test_every_library_stays_in_its_room() -> None:
    wrong = []
    for module in modules():
        for target, line in imports(module):
            library = target.split(".")[0]
            if library in sys.stdlib_module_names or library in ANYWHERE | {"explainer"}:
                continue
            if room_of(module) not in LIBRARIES.get(library, set()):
                wrong.append(f"{module}:{line} imports {library}")
    assert not wrong


def test_every_library_is_used_somewhere() -> None:
    used = {target.split(".")[0] for module in modules() for target, _ in imports(module)}
    transitive = {"markupsafe", "tornado"}  # come with others, and may or may not be needed directly
    assert set(LIBRARIES) - transitive <= used


def test_only_the_commands_print() -> None:
    wrong = []
    for module, tree in modules().items():
        for node in ast.walk(tree):
            prints = isinstance(node, ast.Name) and node.id == "print"
            writes = _of(node, "sys") and node.attr in ("stdout", "stderr")
            if (prints or writes) and module not in PRINTERS:
                wrong.append(f"{module}: {ast.unparse(node)}")
    assert not wrong


def test_only_one_function_asks_which_day_it_is() -> None:
    wrong = []
    for module, tree in modules().items():
        for node in ast.walk(tree):
            asks = isinstance(node, ast.Attribute) and node.attr in ("today", "now", "utcnow")
            if asks and _of(node, "date", "datetime") and module not in CLOCKS:
                wrong.append(f"{module}:{node.lineno}")
    assert not wrong


def _of(node: ast.AST, *names: str) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in names


def test_values_are_structs() -> None:
    """A frozen Struct costs a fortieth of what a dataclass costs to define, and builds start afresh each time."""
    wrong = [module for module in modules() if any(target == "dataclasses" for target, _ in imports(module))]
    assert not wrong


def named_checks() -> Iterator[tuple[str, str]]:
    """Give the names under which problems are made, with the place."""
    for module, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) in CHECKED_CALLS:
                texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                texts += [
                    key.value.value
                    for key in node.keywords
                    if key.arg == "check" and isinstance(key.value, ast.Constant)
                ]
                first = next((text for text in texts if isinstance(text, str)), None)
                if first is not None and re.fullmatch("[a-z]+(-[a-z]+)*", first):
                    yield first, f"{module}:{node.lineno}"


def _called(node: ast.Call) -> str:
    function = node.func
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def test_every_problem_has_a_row_in_the_table() -> None:
    wrong = [f"{place} makes a problem called {name}" for name, place in named_checks() if name not in checks_by_name()]
    assert not wrong


def test_every_row_of_the_table_is_used() -> None:
    texts = {
        node.value
        for module, tree in modules().items()
        if module != "explainer.checks.table"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert [check.name for check in CHECKS if check.name not in texts] == []


@pytest.mark.parametrize("name", [check.name for check in CHECKS])
def test_every_row_of_the_table_has_a_case(name: str) -> None:
    marked = re.compile(rf"(?<![\w/-]){re.escape(name)}(?![\w/-])")
    files = (path for path in (ROOT / "tests").rglob("*") if path.suffix in {".py", ".txt", ".md"} and path.is_file())
    assert any(
        marked.search(path.read_text(encoding="utf-8", errors="replace"))
        for path in files
        if path != Path(__file__).resolve() and "corpus" not in path.parts
    )


def test_the_table_has_no_name_twice_and_a_sentence_for_each() -> None:
    assert len(checks_by_name()) == len(CHECKS)
    assert [check.name for check in CHECKS if not (check.says.endswith(".") and check.says[0].isupper())] == []


def test_every_row_of_the_table_is_documented() -> None:
    documented = ROOT / "docs" / "checks.md"
    if not documented.exists():
        pytest.skip("docs/checks.md is not written yet")
    assert checks_as_markdown() in documented.read_text(encoding="utf-8")
