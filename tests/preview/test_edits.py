"""After any edits the preview answers with the bytes that a build from nothing would write.

Random edits of every kind are made one after the other; after each, the preview builds with what it kept, makes its
pages in another order each time, and is compared. EXPLAINER_EDITS sets how many; the seed is printed when one fails.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from explainer.building import Prepared, Run, prepare, project_at
from explainer.preview.desk import Desk
from explainer.preview.looking import Look
from explainer.preview.proof import Proof
from explainer.reporting import report
from tests.robustness.test_edits import ACTS, PROJECT, Editor
from tests.support.projects import TODAY, page, write_project

EDITS = int(os.environ.get("EXPLAINER_EDITS", "30"))
SEEDS = range(int(os.environ.get("EXPLAINER_EDIT_RUNS", "2")))
RUN = Run(today=date.fromisoformat(TODAY), drafts=True)
SEED = "What's happening: The ferry between Alder and Brim sails again.\nBy the numbers:\n- It cost 29 million euros.\n"


def style(editor: Editor) -> str:
    write_project(editor.root, {"static/explainer.css": f"a {{ order: {editor.chance.randrange(99)} }}"})
    return ""


def same_moment(editor: Editor) -> str:
    """Change a file without a change of its size, twice within a tick of the clock."""
    path = editor.root / "content" / "posts" / "p1.md"
    if path.exists():
        path.write_text(path.read_text(encoding="utf-8").swapcase().swapcase().replace("Words", "Wards"))
    return ""


def briefing(editor: Editor) -> str:
    write_project(editor.root, {f"seeds/{editor.chance.choice('ab')}.txt": SEED + f"- And {editor.words()}.\n"})
    return ""


def break_front_matter(editor: Editor) -> str:
    write_project(editor.root, {"content/posts/p2.md": "---\ntitel: Wrong\n---\n"})
    return ""


def break_template(editor: Editor) -> str:
    write_project(editor.root, {"templates/page.html": editor.chance.choice(["{{ nothing }}", "{% if %}"])})
    return ""


def mend(editor: Editor) -> str:
    (editor.root / "templates" / "page.html").unlink(missing_ok=True)
    shutil.rmtree(editor.root / "content")
    write_project(editor.root, PROJECT)
    return ""


def move_folder(editor: Editor) -> str:
    old, new = (editor.root / "content" / name for name in ("posts", "notes"))
    old, new = (old, new) if old.exists() else (new, old)
    if not new.exists():
        old.rename(new)
    return new.name


def old_address(editor: Editor) -> str:
    write_project(editor.root, {"content/about.md": page("About", editor.words(), aliases="[/imprint/, /old/]")})
    return ""


def picture(editor: Editor) -> str:
    """Show a picture, or another one of the same name."""
    shade = editor.chance.randrange(3) * 100
    Image.new("RGB", (20, 10), (shade, shade, 9)).save(editor.root / "content" / "shade.png")
    write_project(editor.root, {"content/shades.md": page("Shades", "![A shade](shade.png)")})
    return str(shade)


OWN: tuple[Callable[[Editor], str], ...] = (
    style, same_moment, briefing, break_front_matter, break_template, mend, move_folder, old_address, picture, picture,
)  # fmt: skip


def made(site: Proof, expected: Prepared, chance: Random) -> None:
    """Make every file of a site, some of them before the others."""
    names = [*expected.files]
    for name in chance.sample(names, len(names) // 3):
        if site.owes(name):
            site.make(name)
    for _ in (*site.ahead(chance.sample(names, 3)), *site.rest()):
        pass
    for name in names:
        if site.owes(name):
            site.make(name)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_preview_shows_what_a_build_from_nothing_would_write(tmp_path: Path, seed: int) -> None:
    root = write_project(tmp_path / "project", PROJECT)
    chance = Random(seed)  # noqa: S311  # nothing here is a secret
    editor, desk, seen = Editor(root, chance), Desk(root, RUN), Look()
    good, sound = 0, True
    for number in range(EDITS):
        acts = (*ACTS, *OWN, *OWN) if sound else (*OWN, *[mend] * len(OWN))
        act = chance.choice(acts) if number else None
        what = f"seed {seed}, edit {number}: {act.__name__} {act(editor)}" if act else "first build"
        seen = desk.look(seen)
        settled, site = desk.proof(seen)
        expected = prepare(project_at(root), RUN)
        sound = not expected.settled.errors
        if site is None or settled.errors:
            with suppress(Exception):  # a site with errors may lack what a page needs
                for _ in site.rest() if site else ():
                    pass
                settled = desk.with_problems(site) if site else settled
            assert report(settled) == report(expected.settled), what
            continue
        made(site, expected, chance)
        assert report(desk.with_problems(site)) == report(expected.settled), what
        assert {name: site.files.get(name) for name in expected.files} == dict(expected.files), what
        assert site.files.keys() == expected.files.keys(), what
        assert site.copies == expected.copies, what
        good += sound
    assert good > EDITS / 3
