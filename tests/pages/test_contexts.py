"""Templates and contexts agree: what a template uses is declared, and what is declared is used."""

import re
from collections.abc import Iterator

import pytest
from jinja2 import Environment, FileSystemLoader, meta, nodes
from msgspec import Struct

from explainer.pages.page_types import PAGE_TYPES
from explainer.pages.signposts import NotFoundContext, RedirectContext
from tests.pages.made import TEMPLATES

ENVIRONMENT = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
ROWS: list[tuple[str, type[Struct]]] = [
    *((row.template, row.context) for row in PAGE_TYPES),
    ("404.html", NotFoundContext),
    ("redirect.html", RedirectContext),
]


def source(template: str) -> str:
    return (TEMPLATES / template).read_text(encoding="utf-8")


def family(template: str) -> Iterator[str]:
    """Give a template with those it extends or includes; macros get what they need by their arguments."""
    yield template
    for name in re.findall(r'{% (?:extends|include) "([^"]+)"', source(template)):
        yield from family(name)


def used(template: str) -> set[str]:
    """Give the variables that a template takes from its context: all that it does not import or set itself."""
    found: set[str] = set()
    for member in family(template):
        tree = ENVIRONMENT.parse(source(member))
        imports = [name for node in tree.find_all(nodes.FromImport) for name in node.names]
        imported = {name[1] if isinstance(name, tuple) else name for name in imports}
        found |= meta.find_undeclared_variables(tree) - imported
    return found


@pytest.mark.parametrize(("template", "context"), ROWS, ids=[row[0] for row in ROWS])
def test_a_template_uses_what_its_context_declares(template: str, context: type[Struct]) -> None:
    assert used(template) == set(context.__struct_fields__)


@pytest.mark.parametrize("name", sorted(path.name for path in (TEMPLATES / "parts").iterdir()))
def test_macros_use_only_their_arguments(name: str) -> None:
    assert used(f"parts/{name}") == set()


def test_every_row_has_a_name_of_its_own() -> None:
    names = [row.name for row in PAGE_TYPES]
    assert len(set(names)) == len(names)


def test_every_template_is_somebodys() -> None:
    needed = {member for template, _ in ROWS for member in family(template)}
    assert {path.name for path in TEMPLATES.glob("*.html")} == needed
