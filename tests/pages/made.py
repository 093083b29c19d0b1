"""Pages made from records by hand, for tests of this room."""

# ruff: noqa: ANN401  # records take whatever keys they have

from pathlib import Path
from typing import Any

from explainer.briefing.types import BriefingText
from explainer.content.types import Record
from explainer.model.types import Site
from explainer.pages.rendering import render
from tests.pages.dom import Node, parsed
from tests.support.documents import assembled

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
STATIC = ROOT / "static"


def files_of(site: Site) -> dict[str, bytes]:
    """Render a site whose templates are sound."""
    files, problems = render(site, (TEMPLATES,), static=(STATIC,))
    assert problems == ()
    return dict(files)


def pages_of(*records: Record, briefings: tuple[BriefingText, ...] = (), **fields: Any) -> dict[str, Node]:
    """Render records and read each page, by its file."""
    files = files_of(assembled(*records, briefings=briefings, **fields))
    return {name: parsed(data) for name, data in files.items() if name.endswith(".html")}


def page_of(name: str, *records: Record, briefings: tuple[BriefingText, ...] = (), **fields: Any) -> Node:
    """Render records and read one page."""
    return pages_of(*records, briefings=briefings, **fields)[name]
