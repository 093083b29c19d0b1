"""The worker behind the preview: what it shows, when, and what it never does."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest

from explainer.building import Run
from explainer.preview import working
from explainer.preview.desk import Desk
from explainer.preview.looking import Look
from explainer.preview.orders import Changed, Shown, Wanted
from explainer.preview.proof import Proof
from explainer.preview.working import Worker
from tests.support.projects import TODAY, page, write_project

LONG = 30.0  # seconds, for a machine that has much else to do
OVERVIEW = "content/index.md"


class Bench:
    """A worker at work on a project, and all that it showed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.desk = Desk(root, Run(today=date.fromisoformat(TODAY), drafts=True))
        self.seen = Look()
        self.shown: list[Shown] = []
        self.worker = Worker(self.desk, self.shown.append)
        self.worker.thread.start()

    def save(self, text: str, name: str = OVERVIEW) -> None:
        """Write a file, and let the worker know."""
        write_project(self.root, {name: text})
        self.look()

    def look(self) -> None:
        self.seen = self.desk.look(self.seen)
        self.worker.orders.put(Changed(self.seen))

    def wait(self, holds: Callable[[], object]) -> None:
        end = time.monotonic() + LONG
        while not holds():
            assert time.monotonic() < end, f"never came true; shown: {self.shown}"
            time.sleep(0.01)

    @property
    def site(self) -> Proof:
        site = self.shown[-1].preview.site
        assert site is not None
        return site

    def read(self, file: str) -> bytes:
        done, site = Event(), self.site
        self.worker.orders.put(Wanted(site, file, done.set))
        assert done.wait(LONG)
        return site.files.get(file, b"")


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(working, "TIDY_S", LONG)  # a test process keeps its own house
    bench = Bench(write_project(tmp_path / "project", {OVERVIEW: page("Ferry", "One.")}))
    bench.look()
    bench.wait(lambda: bench.shown)
    yield bench
    bench.worker.orders.put(None)
    bench.worker.thread.join(LONG)
    assert not bench.worker.thread.is_alive()


def test_a_page_is_made_when_somebody_waits_for_it(bench: Bench) -> None:
    assert b"One." in bench.read("index.html")
    bench.save(page("Ferry", "Two."))
    bench.wait(lambda: len(bench.shown) == 2)
    assert b"Two." in bench.read("index.html")
    assert bench.shown[1].changed == {str(bench.root / OVERVIEW)}


def test_several_saves_in_a_row_make_one_rebuild(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "QUIET_S", 1.0)
    monkeypatch.setattr(working, "LONGEST_S", LONG)
    for number in range(5):
        bench.save(page("Ferry", f"Save {number}."))
    bench.wait(lambda: len(bench.shown) == 2)
    time.sleep(0.5)
    assert len(bench.shown) == 2
    assert b"Save 4." in bench.read("index.html")


def test_saves_without_end_are_shown_all_the_same(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "QUIET_S", LONG)
    for number in range(1000):
        bench.save(page("Ferry", f"Save {number}."))
        if len(bench.shown) > 1:
            return
        time.sleep(0.01)
    pytest.fail("never shown")


def test_half_a_save_is_not_shown(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "DOUBT_S", LONG)
    monkeypatch.setattr(working, "LONGEST_S", LONG)
    bench.save("")
    time.sleep(0.1)  # longer than quiet is waited for where nothing looks wrong
    bench.save("---\ntitle: Fer")
    time.sleep(0.1)
    (bench.root / OVERVIEW).unlink()
    bench.look()
    time.sleep(0.1)
    bench.save(page("Ferry", "Whole."))
    bench.wait(lambda: len(bench.shown) == 2)
    assert not bench.shown[1].preview.problems
    assert b"Whole." in bench.read("index.html")


def test_what_was_there_for_a_moment_only_changes_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "QUIET_S", 1.0)
    monkeypatch.setattr(working, "LONGEST_S", LONG)
    bench.save(page("Aside"), "content/aside.md")
    (bench.root / "content/aside.md").unlink()
    bench.look()
    time.sleep(1.5)
    assert len(bench.shown) == 1


def test_a_mistake_leaves_the_last_good_site_and_goes_when_it_is_mended(bench: Bench) -> None:
    bench.save("---\ntitel: Ferry\n---\n")
    bench.wait(lambda: len(bench.shown) == 2)
    assert "Did you mean `title`?" in bench.shown[1].preview.problems
    assert "1 error in 1 file." in bench.shown[1].preview.problems or "errors" in bench.shown[1].preview.problems
    assert b"One." in bench.read("index.html")
    bench.save(page("Ferry", "Mended."))
    bench.wait(lambda: len(bench.shown) == 3)
    assert not bench.shown[2].preview.problems
    assert b"Mended." in bench.read("index.html")


def test_a_template_that_fails_is_told_though_nobody_asked_for_its_page(bench: Bench) -> None:
    bench.save(page("About"), "content/about.md")
    bench.wait(lambda: len(bench.shown) == 2)
    bench.save("{{ nothing }}", "templates/page.html")
    bench.wait(lambda: bench.shown[-1].preview.problems)
    assert "templates/page.html:1" in bench.shown[-1].preview.problems
    assert "about/index.html" in bench.shown[-1].preview.problems
    assert b"About" in bench.read("about/index.html")
    (bench.root / "templates/page.html").unlink()
    bench.look()
    bench.wait(lambda: not bench.shown[-1].preview.problems)


@pytest.mark.parametrize(
    "template",
    ["{% for n in range(10 ** 12) %}{% if n < 0 %}x{% endif %}{% endfor %}",
     "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}"],
)  # fmt: skip
def test_a_template_without_end_is_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch, template: str) -> None:
    monkeypatch.setattr(working, "ENDLESS_S", 1)
    bench.save(template, "templates/404.html")

    def told() -> object:
        bench.worker.rescue()
        return bench.shown[-1].preview.problems

    bench.wait(told)
    assert "404.html" in bench.shown[-1].preview.problems
    assert b"One." in bench.read("index.html")
    bench.save(page("Ferry", "Two."))
    bench.wait(lambda: not bench.shown[-1].preview.problems or "404" in bench.shown[-1].preview.problems)
    (bench.root / "templates/404.html").unlink()  # most likely while the worker goes round in circles once more
    bench.look()
    told()
    bench.wait(lambda: told() == "" and b"Two." in bench.read("index.html"))


def test_a_mistake_of_the_program_is_shown_and_ends_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("explainer.preview.desk.look_over", lambda *_, **__: 1 // 0)
        bench.save(page("Ferry", "Two."))
        bench.wait(lambda: len(bench.shown) == 2)
    assert "ZeroDivisionError" in bench.shown[1].preview.problems
    bench.save(page("Ferry", "Three."))
    bench.wait(lambda: not bench.shown[-1].preview.problems)
    assert b"Three." in bench.read("index.html")
