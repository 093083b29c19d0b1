"""What is shown before its time is marked, on its page and wherever a list leads to it."""

import re
from datetime import date
from pathlib import Path

import pytest

from explainer.building import Run, prepare, project_at
from tests.support.projects import TODAY, page, write_project

HELD = {
    "content/posts/early.md": page("Early page", draft="true"),
    "content/posts/later.md": page("Later page", published="2027-01-31"),
    "content/loose.md": page("Loose page", draft="true"),
    "content/led-to.md": page("Led page", draft="true", nav="true"),
    "content/timeline/launch.md": page(
        "Early event", status="happened", date="2026-03", draft="true", people="[ada]", sectors="[sea]"
    ),
    "content/figures/ferries.md": page(
        "Early figure", value="12", counts="early ferries", as_written="12", draft="true", sectors="[sea]"
    ),
    "content/sectors/sea.md": page("Early sector", draft="true"),
    "content/who/ada.md": page("Ada Brook", kind="person", draft="true"),
    "content/analysis/thought.md": page("Early thought", statement="analysis", draft="true"),
}
PROJECT = {"content/index.md": page("Ferry"), "content/posts/index.md": page("Posts"), **HELD}
DRAFT = "Draft, not yet published"
LATER = "Not public before January 31, 2027"


def lines(root: Path, *, drafts: bool) -> dict[str, list[str]]:
    """Give the words of each page, a list for each, without its tags."""
    built = prepare(project_at(root), Run(date.fromisoformat(TODAY), drafts=drafts))
    assert built.rendered
    pages = {name: data.decode() for name, data in built.files.items() if name.endswith(".html")}
    return {name: [re.sub(r"<[^>]*>", "", line).strip() for line in text.split("\n")] for name, text in pages.items()}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return lines(write_project(tmp_path_factory.mktemp("held") / "project", PROJECT), drafts=True)


@pytest.mark.parametrize(
    ("name", "title", "mark"),
    [
        ("posts/early/index.html", "Early page", DRAFT),
        ("posts/later/index.html", "Later page", LATER),
        ("sectors/sea/index.html", "Early sector", DRAFT),
        ("timeline/index.html", "Early event", DRAFT),
        ("who/index.html", "Ada Brook", DRAFT),
        ("between-the-lines/index.html", "Early thought", DRAFT),
        ("all/index.html", "Early sector", DRAFT),
        ("all/index.html", "Early page", DRAFT),
        ("all/index.html", "Later page", LATER),
    ],
)
def test_its_own_place_says_so(shown: dict[str, list[str]], name: str, title: str, mark: str) -> None:
    at = [index for index, line in enumerate(shown[name]) if line == title]
    assert any(mark in shown[name][index + 1 : index + 3] for index in at)


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("posts/index.html", f"Early page {DRAFT}"),
        ("posts/index.html", f"Later page {LATER}"),
        ("posts/later/index.html", f"Previous Early page {DRAFT}"),
        ("index.html", f"Led page {DRAFT}"),
        ("index.html", f"Loose page {DRAFT}"),
        ("index.html", f"early ferries {DRAFT}"),
        ("index.html", f"Early event {DRAFT}"),
        ("sectors/index.html", f"Early sector {DRAFT}"),
        ("sectors/sea/index.html", f"Early event {DRAFT}"),
        ("sectors/sea/index.html", f"early ferries {DRAFT}"),
        ("timeline/index.html", f"Ada Brook {DRAFT}"),
        ("who/index.html", f"Early event {DRAFT}"),
        ("all/index.html", f"Later page {LATER}"),
    ],
)
def test_every_list_that_leads_to_it_says_so(shown: dict[str, list[str]], name: str, listed: str) -> None:
    assert any(listed in line for line in shown[name])


def test_what_is_published_bears_no_mark(tmp_path: Path) -> None:
    files = {name: text.replace("draft: true\n", "").replace("2027", "2025") for name, text in PROJECT.items()}
    for name, found in lines(write_project(tmp_path, files), drafts=True).items():
        assert not [line for line in found if DRAFT in line or "Not public" in line], name
