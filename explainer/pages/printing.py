"""Printing: a template and a context become bytes.

Takes contexts; gives pages and pieces of them, or the problem with its line when a template is broken or uses what its
page does not have.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, TemplateError
from msgspec import Struct

from explainer.problems import Location, Problem

FAULTS = (  # of an expression in a template, or of a file that is none
    TypeError,
    ValueError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RecursionError,
    MemoryError,
    OSError,
)


class Printer:
    """Turns contexts into text; a template that fails is named once, with the first page it failed for."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.problems: dict[Location, Problem] = {}

    def print(self, file: str, template: str, context: Struct) -> bytes | None:
        """Give a page, or None when its template fails."""
        fields = {name: getattr(context, name) for name in context.__struct_fields__}
        page = self._tried(file, template, fields, lambda: self.environment.get_template(template).render(fields))
        if page is None or (page and not page.isspace()):
            return page
        from explainer.pages.template_faults import empty_page

        self._add(empty_page(file, template))
        return None

    def piece(self, file: str, template: str, macro: str, fields: Mapping[str, object]) -> bytes | None:
        """Give what a macro of a template makes of some values, or None when it fails."""

        def made() -> str:
            return str(getattr(self.environment.get_template(template).module, macro)(**fields))

        return self._tried(file, template, fields, made)

    def _tried(self, file: str, template: str, fields: Mapping[str, object], make: Callable[[], str]) -> bytes | None:
        try:
            return make().encode()
        except (TemplateError, *FAULTS) as error:
            from explainer.pages.template_faults import template_fault  # only a mistake pays for it

            loader = self.environment.loader
            folders = tuple(map(Path, loader.searchpath)) if isinstance(loader, FileSystemLoader) else ()
            self._add(template_fault(error, file, template, folders, fields))
            return None

    def _add(self, problem: Problem) -> None:
        self.problems.setdefault(problem.location, problem)
