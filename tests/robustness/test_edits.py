"""A build after edits gives the same bytes as a build from nothing, whatever was edited.

Random edits of every kind are made one after the other; after each, the project is built with what the builds before it
left in .cache, and once more from nothing elsewhere. EXPLAINER_EDITS sets how many; the seed is printed when one fails.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from explainer.__main__ import main
from tests.support.projects import TODAY, page, state_of, write_project

THIRD = 1 / 3
EDITS = int(os.environ.get("EXPLAINER_EDITS", "25"))
SEEDS = range(int(os.environ.get("EXPLAINER_EDIT_RUNS", "2")))
WORDS = ("ferry", "harbour", "tariff", "island", "council", "lantern", "Ada Brook", "Norland Lines", "winter", "bridge")
PROJECT = {
    "content/site.yaml": "title: The ferry\n",
    "content/index.md": page("The ferry", "## What's happening\n\nThe ferry is back.\n"),
    "content/about.md": page("About", "How this was made."),
    "content/who/ada-brook.md": page("Ada Brook", "She runs the lines.", kind="person"),
    "content/who/norland-lines.md": page("Norland Lines", "A company.", kind="organisation"),
    "content/timeline/launch.md": page("The launch", "On [posts](../posts/p1.md).", status="happened", date="2026-03"),
    "content/figures/ferries.md": page("Ferries", "All of them.", value="12", counts="ferries", as_written="12"),
    "content/sectors/sea.md": page("Sea", "Water."),
    "content/posts/index.md": page("Posts", "All of them."),
    **{
        f"content/posts/p{n}.md": page(
            f"Post {n}", f"Words {n} of Ada Brook. [On](p{n % 8 + 1}.md)\n\n## Part\n\nMore."
        )
        for n in range(1, 9)
    },
    "static/notes.txt": "plain",
    "templates/README.txt": "no template",
}


class Editor:
    """Makes one random edit after the other, each of which leaves a project that may or may not be in order."""

    def __init__(self, root: Path, chance: Random) -> None:
        self.root, self.chance, self.made = root, chance, 0

    def edit(self) -> str:
        act = self.chance.choice(ACTS)
        return f"{act.__name__} {act(self)}"

    def one(self, pattern: str) -> Path | None:
        found = sorted(self.root.glob(pattern))
        return self.chance.choice(found) if found else None

    def words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=6))

    def name(self) -> str:
        self.made += 1
        return f"n{self.made}"


def append(editor: Editor) -> str:
    return _changed(editor.one("content/posts/p*.md"), lambda text: f"{text}\n{editor.words()}.\n")


def replace_a_letter(editor: Editor) -> str:
    """Keep the size: only times tell of it, or not even these."""
    return _changed(editor.one("content/**/*.md"), lambda text: text.replace("Words", "Wordz").replace("More", "Mere"))


def retitle(editor: Editor) -> str:
    return _changed(editor.one("content/**/*.md"), lambda text: text.replace("title: ", "title: New ", 1))


def add_heading_and_link(editor: Editor) -> str:
    target = editor.one("content/posts/*.md")
    return _changed(
        editor.one("content/posts/p*.md"),
        lambda text: f"{text}\n## {editor.words()}\n\n[There]({target.name if target else 'p1.md'})\n",
    )


def add_page(editor: Editor) -> str:
    name = f"content/posts/{editor.name()}.md"
    write_project(editor.root, {name: page(editor.words(), editor.words())})
    return name


def add_event(editor: Editor) -> str:
    name = f"content/timeline/{editor.name()}.md"
    write_project(editor.root, {name: page(editor.words(), "It happened.", status="planned", date="2027-02")})
    return name


def add_person(editor: Editor) -> str:
    name = f"content/who/{editor.name()}.md"
    write_project(editor.root, {name: page(editor.chance.choice(WORDS), "Somebody.", kind="person")})
    return name


def remove(editor: Editor) -> str:
    path = editor.one("content/*/n*.md")
    if path:
        path.unlink()
    return str(path)


def rename(editor: Editor) -> str:
    path = editor.one("content/*/n*.md")
    if path:
        path.rename(path.with_name(f"{editor.name()}.md"))
    return str(path)


def hold_back(editor: Editor) -> str:
    return _changed(
        editor.one("content/posts/*.md"),
        lambda text: (
            text.replace("draft: true\n", "") if "draft:" in text else text.replace("---\n", "---\ndraft: true\n", 1)
        ),
    )


def weigh(editor: Editor) -> str:
    weight = editor.chance.randrange(9)
    return _changed(
        editor.one("content/posts/*.md"),
        lambda text: text if "weight" in text else text.replace("---\n", f"---\nweight: {weight}\n", 1),
    )


def settings(editor: Editor) -> str:
    lines = editor.chance.choice(["", "publisher: The Post\n", "language: tr\n", "url: https://example.org/x/\n"])
    write_project(editor.root, {"content/site.yaml": f"title: The {editor.chance.choice(WORDS)}\n{lines}"})
    return lines


def template(editor: Editor) -> str:
    path = editor.root / "templates" / "page.html"
    if path.exists():
        path.unlink()
    else:
        write_project(editor.root, {"templates/page.html": "<title>{{ frame.heading }}</title>{{ text }}"})
    return str(path.exists())


def own_chapters(editor: Editor) -> str:
    """Have templates of the project's own for the page that holds everything, in turn, and no more."""
    own = ("parts/chapter.html", "everything.html", "everything.html")
    texts = (
        "{% macro chapter(page, words) %}<h2>{{ page.title|upper }}</h2>{{ page.text|replace('o', '0') }}{% endmacro %}",
        "{% for page in pages %}{{ loop.index }} {{ page.title }} {{ page.text|striptags }}{% endfor %}",
        "<h1>{{ frame.heading }}</h1>{{ pages }}<hr>{{ pages }}",
    )
    which = editor.chance.randrange(len(own) + 1)
    for name in own:
        (editor.root / "templates" / name).unlink(missing_ok=True)
    if which < len(own):
        write_project(editor.root, {f"templates/{own[which]}": texts[which]})
    return str(which)


def add_note(editor: Editor) -> str:
    """Add a note, whose number depends on the notes before it on the page that holds everything, or take all out."""
    label = editor.name()
    note = editor.chance.choice(["A remark.", f'{{url: "https://example.org/{label}", title: "A report"}}'])
    path = editor.one("content/posts/*.md")
    if editor.chance.random() < THIRD:
        return _changed(path, lambda text: "\n".join(line for line in text.split("\n") if "[^" not in line))
    return _changed(path, lambda text: f"{text}\n{editor.words()}.[^{label}]\n\n[^{label}]: {note}\n")


def static(editor: Editor) -> str:
    write_project(editor.root, {f"static/{editor.chance.choice(['notes', 'more'])}.txt": editor.words()})
    return ""


def brief(editor: Editor) -> str:
    """Write a briefing, change it, or take it away."""
    path = editor.root / "seeds" / "story.txt"
    if path.exists() and editor.chance.random() < THIRD:
        path.unlink()
    else:
        text = f"The {editor.words()}\n\nWhat's happening: The {editor.words()} opened on 3 March 2026.\n"
        write_project(editor.root, {"seeds/story.txt": text})
    return str(path.exists())


def tamper(editor: Editor) -> str:
    """Somebody edits the output; the next build puts it right."""
    return _changed(editor.one("site/**/*.html"), lambda text: f"{text}<!-- mine -->")


def lose_output(editor: Editor) -> str:
    """Somebody removes some of the output, or all of it."""
    path = editor.one("site/**/*")
    if editor.chance.random() < THIRD:
        path = editor.root / "site"
    if path and path.is_dir():
        shutil.rmtree(path)
    elif path:
        path.unlink()
    return str(path)


def tamper_in_place(editor: Editor) -> str:
    """Somebody writes into a file of the output, which may be the same file as one of the spare folder."""
    path = editor.one("site/**/*.md")
    if path:
        with path.open("a", encoding="utf-8") as file:
            file.write("mine")
    return str(path)


def damage_the_cache(editor: Editor) -> str:
    path = editor.one(".cache/*")
    how = editor.chance.choice(["flip", "flip", "cut", "remove", "folder", "link"])
    if path is None:
        return ""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif how in ("flip", "cut") and path.is_file() and (data := bytearray(path.read_bytes())):
        data[editor.chance.randrange(len(data))] ^= 255
        path.write_bytes(data[: len(data) if how == "flip" else len(data) // 2])
    else:
        path.unlink()
        if how == "folder":
            path.mkdir()
        elif how == "link":
            path.symlink_to("nowhere")
    return f"{how} {path}"


def nothing(_: Editor) -> str:
    return ""


ACTS: tuple[Callable[[Editor], str], ...] = (
    append,
    append,
    append,
    append,
    append,
    append,
    replace_a_letter,
    replace_a_letter,
    retitle,
    add_heading_and_link,
    add_page,
    add_page,
    add_event,
    add_person,
    remove,
    rename,
    hold_back,
    weigh,
    settings,
    template,
    own_chapters,
    add_note,
    add_note,
    static,
    brief,
    tamper,
    lose_output,
    tamper_in_place,
    damage_the_cache,
    nothing,
)


def _changed(path: Path | None, change: Callable[[str], str]) -> str:
    if path:
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_build_after_an_edit_is_a_build_from_nothing(
    tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_project(tmp_path / "project", PROJECT)
    editor = Editor(root, Random(seed))  # noqa: S311  # nothing here is a secret
    good = 0
    for number in range(EDITS):
        what = editor.edit() if number else "first build"
        code = main(["--root", str(root), "--today", TODAY])
        said = capsys.readouterr()
        fresh = tmp_path / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(root, fresh, ignore=shutil.ignore_patterns(".cache", "site"))
        expected = main(["--root", str(fresh), "--today", TODAY])
        cold = capsys.readouterr()
        assert code == expected, f"seed {seed}, edit {number}: {what}"
        assert said.err == cold.err, f"seed {seed}, edit {number}: {what}"
        if code == 0:
            good += 1
            assert state_of(root / "site") == state_of(fresh / "site"), f"seed {seed}, edit {number}: {what}"
            assert said.out.split("\n")[1:-2] == cold.out.split("\n")[1:-2]
        else:
            _mend(root)
    assert good > EDITS / 2


def _mend(root: Path) -> None:
    """Put the project in order again, so that not every later edit is made to a broken one."""
    for path in [*root.glob("content/*/n*.md")]:
        path.unlink()
    write_project(root, PROJECT)
