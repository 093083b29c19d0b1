"""What a rebuild of the preview does, counted instead of timed: only what changed, and only what somebody asks for."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import jinja2
import pytest

from explainer import building
from explainer.building import Run
from explainer.content import reading
from explainer.pages.printing import Printer
from explainer.preview.desk import Desk
from explainer.preview.looking import Look
from tests.support.projects import TODAY, page, write_project

POSTS = 12


class Counted:
    """A project, what is kept of it, and what is done."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.root, self.counts = root, Counter[str]()
        self.desk, self.seen = Desk(root, Run(date.fromisoformat(TODAY), drafts=True)), Look()
        for owner, name in (
            (reading, "read_record"), (building, "read_briefings"), (building, "images_of"),
            (Printer, "print"), (jinja2.Environment, "compile"),
        ):  # fmt: skip
            self._count(owner, name, patch)

    def _count(self, owner: Any, name: str, patch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
        original = getattr(owner, name)

        def counting(*given: Any, **keys: Any) -> Any:  # noqa: ANN401
            self.counts[name] += 1
            return original(*given, **keys)

        patch.setattr(owner, name, counting)

    def build(self, *asked: str) -> dict[str, int]:
        """Build, make what is asked for, and give what was done for it."""
        self.counts.clear()
        self.seen = self.desk.look(self.seen)
        settled, site = self.desk.proof(self.seen)
        assert site is not None, settled
        for file in asked:
            site.make(file)
        return dict(self.counts)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counted:
    posts = {f"content/p{number}.md": page(f"Post {number}", "Words.") for number in range(POSTS)}
    seed = {"seeds/ferry.txt": "What's happening: The ferry sails again.\n"}
    root = write_project(tmp_path / "project", {"content/index.md": page("Home"), **posts, **seed})
    return Counted(root, monkeypatch)


def test_a_first_build_reads_everything_and_makes_nothing(project: Counted) -> None:
    assert project.build() == {"read_record": POSTS + 1, "read_briefings": 1, "images_of": 1}


def test_an_edit_reads_one_file_and_makes_one_page(project: Counted) -> None:
    project.build("p1/index.html")
    write_project(project.root, {"content/p3.md": page("Post 3", "Other words.")})
    assert project.build("p3/index.html") == {"read_record": 1, "print": 1}


def test_a_new_title_makes_no_more_than_an_edit(project: Counted) -> None:
    project.build("p1/index.html")
    write_project(project.root, {"content/p3.md": page("Another title")})
    assert project.build("p3/index.html") == {"read_record": 1, "print": 1}


def test_a_new_language_reads_everything_anew(project: Counted) -> None:
    project.build()
    write_project(project.root, {"content/site.yaml": "title: Il traghetto\nlanguage: it\n"})
    assert project.build() == {"read_record": POSTS + 1}


def test_a_briefing_is_read_when_it_changed(project: Counted) -> None:
    project.build()
    write_project(project.root, {"seeds/ferry.txt": "What's happening: The ferry rests.\n"})
    assert project.build() == {"read_briefings": 1}


def test_templates_are_compiled_when_one_changed(project: Counted) -> None:
    project.build("p1/index.html")
    write_project(project.root, {"templates/page.html": "{{ frame.heading }}"})
    counts = project.build("p1/index.html", "p2/index.html")
    assert (counts["compile"], counts["print"]) == (1, 2)
    assert project.build("p1/index.html", "p2/index.html") == {"print": 2}
