"""How things begin: new content files, new microsites, and their engine refreshed, as a user types it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.cli import run
from explainer.content.schema import KINDS
from explainer.languages import LANGUAGES
from explainer.starting.engine import LIST, digest, engine_files
from explainer.starting.new_file import SHORT_FOR
from tests.support.projects import Outcome, Project

ROOT = Path(__file__).resolve().parents[1]
PLACES = {
    "overview": "content/index.md",
    "event": "content/timeline/the-ferry-is-back.md",
    "figure": "content/figures/the-ferry-is-back.md",
    "sector": "content/sectors/the-ferry-is-back.md",
    "analysis": "content/analysis/the-ferry-is-back.md",
    "who": "content/who/the-ferry-is-back.md",
    "person": "content/who/the-ferry-is-back.md",
    "organisation": "content/who/the-ferry-is-back.md",
    "framework": "content/who/the-ferry-is-back.md",
    "introduction": "content/timeline/index.md",
    "page": "content/the-ferry-is-back.md",
}
TITLE = "The ferry is back"
SEED = """\
Ferry to Brim sails again

Alder, 9 May 2026

What's happening: The ferry between Alder and Brim sailed again on Saturday after three years of repairs.

By the numbers:
- The repairs cost 29 million euros
- More than 1,500 passengers crossed on the first day
"""


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    project = Project(tmp_path, capsys)
    project.write({"content/about.md": "---\ntitle: About\n---\n\nMade by hand.\n"})
    return project


def new(project: Project, kind: str, title: str = TITLE, *more: str) -> Outcome:
    extra = ("--folder", "timeline") if kind == "introduction" else ()
    return project.run("new", kind, title, *extra, *more)


# New files


def test_every_kind_can_be_begun() -> None:
    assert set(PLACES) == {kind.name for kind in KINDS} | set(SHORT_FOR)


@pytest.mark.parametrize("kind", PLACES)
def test_a_new_file_lies_at_its_place_and_breaks_no_build(project: Project, kind: str) -> None:
    done = new(project, kind)
    assert done.code == 0
    assert done.out == f"Wrote {PLACES[kind]}, a draft. Fill it in, then take out `draft: true`.\n"
    assert (project.root / PLACES[kind]).is_file()
    assert project.run("--strict").code == 0
    assert project.run("--strict", "--drafts").code == 0


@pytest.mark.parametrize("kind", PLACES)
def test_a_new_file_can_be_published_as_it_is(project: Project, kind: str) -> None:
    new(project, kind)
    path = project.root / PLACES[kind]
    path.write_text(path.read_text(encoding="utf-8").replace("draft: true\n", ""), encoding="utf-8")
    assert project.run("--strict").err == ""


@pytest.mark.parametrize("kind", [kind for kind in PLACES if kind not in SHORT_FOR])
def test_a_new_file_holds_every_key_of_its_kind_each_after_what_it_is_for(project: Project, kind: str) -> None:
    new(project, kind)
    text = (project.root / PLACES[kind]).read_text(encoding="utf-8")
    row = next(row for row in KINDS if row.name == kind)
    comments = " ".join(line.removeprefix("# ") for line in text.split("\n") if line.startswith("# "))
    for key in row.keys:
        assert re.search(rf"^#?{key.name}: \S", text, re.MULTILINE), key.name
        assert key.says in comments


@pytest.mark.parametrize("kind", [kind for kind in PLACES if kind not in SHORT_FOR])
def test_what_waits_behind_a_number_sign_is_well_formed(project: Project, kind: str) -> None:
    """Only what the rest of the site has to hold, such as a person that is named, may then be missing."""
    new(project, kind)
    path = project.root / PLACES[kind]
    path.write_text(re.sub(r"(?m)^#(?=\w+:)", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    done = project.run("check", "--drafts", "--format", "json")
    wrong = {problem["check"] for problem in json.loads(done.out)["problems"] if problem["level"] == "error"}
    assert wrong <= {"reference", "briefing", "image", "accept"}


def test_a_person_and_an_organisation_are_told_apart(project: Project) -> None:
    new(project, "person", "Mara Lind")
    new(project, "organisation", "Alder Port")
    assert "\nkind: person\n" in (project.root / "content/who/mara-lind.md").read_text()
    assert "\nkind: organisation\n" in (project.root / "content/who/alder-port.md").read_text()


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("en", "Łódź: 1,500 ships", "lodz-1-500-ships"),
        ("tr", "Dış Ticaret Görüşmeleri", "dis-ticaret-gorusmeleri"),
        ("de", "Neue Häfen für Öl", "neue-haefen-fuer-oel"),
        ("en", "Новый порт", "novyy-port"),
        ("en", "A title so long that nobody would ever want to have all of it in an address",
         "a-title-so-long-that-nobody-would-ever-want-to"),
    ],
)  # fmt: skip
def test_the_name_is_readable_ascii_in_the_language_of_the_site(
    project: Project, language: str, title: str, name: str
) -> None:
    project.write({"content/site.yaml": f"title: Ships\nlanguage: {language}\n"})
    done = new(project, "event", title, "--quiet")
    assert done.out == f"content/timeline/{name}.md\n"
    assert project.run().code == 0


def test_an_odd_title_reads_back_as_it_was_typed(project: Project) -> None:
    title = 'Yes: "no" #1 – 100 % [draft] {x} \\ 2025'
    new(project, "page", title)
    path = project.root / "content/yes-no-1-100-draft-x-2025.md"
    path.write_text(path.read_text(encoding="utf-8").replace("draft: true\n", ""), encoding="utf-8")
    project.run()
    assert "Yes: &#34;no&#34; #1 – 100 % [draft] {x} \\ 2025" in project.page("yes-no-1-100-draft-x-2025/index.html")


def test_a_title_of_several_lines_becomes_one(project: Project) -> None:
    new(project, "page", "Two\nlines\t of  it")
    assert "\ntitle: Two lines of it\n" in (project.root / "content/two-lines-of-it.md").read_text()


def test_nothing_that_is_there_is_overwritten(project: Project) -> None:
    project.write({PLACES["event"]: "---\ntitle: Mine\nstatus: planned\n---\n"})
    done = new(project, "event")
    assert done.code == 1
    assert done.err == (
        "content/timeline/the-ferry-is-back.md: The file is there already; nothing was written.\n"
        "    Open it, or give the new file another title or a --slug.\n"
    )
    assert "Mine" in (project.root / PLACES["event"]).read_text()


@pytest.mark.parametrize(
    ("there", "kind", "said"),
    [
        ("content/timeline/first.md", "event", "content/timeline/first.md stands there already."),
        (
            "content/timeline/The-Ferry-Is-Back.md",
            "event",
            "content/timeline/The-Ferry-Is-Back.md stands there already.",
        ),
    ],
)
def test_an_address_that_is_taken_is_refused_though_the_other_is_a_draft(
    project: Project, there: str, kind: str, said: str
) -> None:
    front = "---\ntitle: First\nstatus: planned\nslug: the-ferry-is-back\ndraft: true\n---\n"
    project.write({there: front})
    done = new(project, kind)
    assert done.code == 1
    assert said in done.err
    assert "Choose another title, or name the file with --slug." in done.err
    assert not (project.root / PLACES[kind]).exists()


def test_the_address_of_a_built_page_is_refused(project: Project) -> None:
    done = new(project, "page", "Timeline")
    assert (done.code, "the build puts a page of its own there already" in done.err) == (1, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("evnt", TITLE), 'There is no kind "evnt". Did you mean `event`?'),
        (("poem", TITLE), 'There is no kind "poem". The kinds are: overview, event, figure,'),
        (("event", "🎉🎉"), 'The title "🎉🎉" holds no letters that an address could be made of; name one: --slug'),
        (("event", TITLE, "--slug", "Not A Slug"), "--slug Not A Slug: write it in small letters, digits and hyphens"),
        (("event", TITLE, "--slug", "../out"), "--slug ../out: write it in small letters"),
        (("event", TITLE, "--folder", "posts"), "--folder is for pages and introductions; a new event has its place"),
        (("page", TITLE, "--folder", "../../out"), "--folder ../../out: write a folder below content/"),
        (
            ("page", TITLE, "--folder", "timeline"),
            "A file at content/timeline/the-ferry-is-back.md is of the kind event",
        ),
        (("page", "Aux"), "Windows cannot have a file named aux; give it another name: --slug about-aux."),
        (("page", "Nu\x1bl"), "The title cannot stand in a file: title holds the invisible character U+001B."),
        (("page", "Index"), "A file at content/index.md is of the kind overview; choose another name or folder."),
        (("introduction", TITLE), "name it with --folder timeline, say."),
    ],
)
def test_wrong_use_is_said_and_writes_nothing(project: Project, words: tuple[str, ...], said: str) -> None:
    before = project.tree("")
    done = project.run("new", *words)
    assert done.code == 2
    assert said in done.err
    assert project.tree("") == before


def test_an_emoji_title_with_a_name_and_a_page_in_a_folder_are_written(project: Project) -> None:
    assert new(project, "event", "🎉🎉", "--slug", "party", "--quiet").out == "content/timeline/party.md\n"
    assert new(project, "page", TITLE, "--folder", "posts", "--quiet").out == "content/posts/the-ferry-is-back.md\n"
    assert project.run("--drafts", "--strict").code == 0


# Schemas


def test_prints_the_schema_of_a_kind_and_of_the_settings(project: Project) -> None:
    event = json.loads(project.run("schema", "event").out)
    assert event["required"] == ["title", "status"]
    assert event["properties"]["status"]["enum"] == ["happened", "planned", "cancelled", "moved", "uncertain"]
    assert json.loads(project.run("schema", "settings").out)["required"] == ["title"]


def test_an_unknown_schema_is_wrong_use(project: Project) -> None:
    done = project.run("schema", "evnt")
    assert (done.code, done.err) == (2, 'build.py schema: There is no schema "evnt". Did you mean `event`?\n')


# New microsites


@pytest.fixture(scope="module")
def microsite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Begin a microsite from a briefing, once for all tests that only look at it."""
    base = tmp_path_factory.mktemp("begun")
    (base / "ferry.txt").write_text(SEED, encoding="utf-8")
    assert run(["init", str(base / "brim-ferry"), str(base / "ferry.txt"), "--quiet"]) == 0
    return base / "brim-ferry"


def begin(tmp_path: Path, *words: str) -> int:
    return run(["init", str(tmp_path / "site-to-be"), *words, "--quiet"])


def python(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the microsite's own engine, as its user does."""
    command = [sys.executable, "build.py", *words, "--today", "2026-11-23"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_microsite_has_what_a_repository_needs(microsite: Path) -> None:
    for name in (
        "content/index.md", "content/site.yaml", "seeds/ferry.txt", "README.md", ".gitignore", "Makefile", "build.py",
        "requirements.lock", "pyproject.toml", ".ci/run", ".github/workflows/site.yml", ".github/dependabot.yml",
        "explainer/cli.py", "explainer/LICENSE", "templates/layout.html", "static/explainer.css", "docs/editing.md",
    ):  # fmt: skip
        assert (microsite / name).is_file(), name
    assert not list(microsite.rglob("__pycache__"))
    assert not (microsite / "tests").exists()
    title = re.search("^title: (.+)$", (microsite / "content/site.yaml").read_text(), re.MULTILINE)
    assert title
    assert (microsite / "README.md").read_text().startswith(f"# {title[1]}\n")


def test_a_microsite_builds_by_its_own_engine_and_passes_its_own_gate(microsite: Path) -> None:
    done = python(microsite, "--strict")
    assert done.returncode == 0, done.stderr
    assert "29 million" in (microsite / "site" / "figures" / "index.html").read_text(encoding="utf-8")
    where = [sys.executable, "-c", "import explainer; print(explainer.__file__)"]
    said = subprocess.run(where, cwd=microsite, capture_output=True, text=True, check=True).stdout
    assert said.strip() == str(microsite / "explainer" / "__init__.py")


def test_a_microsite_can_begin_with_several_briefings(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(SEED, encoding="utf-8")
    (tmp_path / "bridge.txt").write_text(SEED.replace("ferry", "bridge").replace("Ferry", "Bridge"), encoding="utf-8")
    assert begin(tmp_path, str(tmp_path / "ferry.txt"), str(tmp_path / "bridge.txt")) == 0
    folder = tmp_path / "site-to-be"
    assert sorted(path.name for path in (folder / "seeds").iterdir()) == ["bridge.txt", "ferry.txt"]
    assert run(["--root", str(folder), "--quiet", "--strict", "--today", "2026-11-23"]) == 0


def test_what_ci_runs_in_a_microsite_is_there(microsite: Path) -> None:
    workflow = (microsite / ".github/workflows/site.yml").read_text()
    assert "bash .ci/run" in workflow
    assert workflow == (ROOT / ".github/workflows/site.yml").read_text()
    targets = re.findall(r"^make ?(\w*)$", (microsite / ".ci/run").read_text(), re.MULTILINE)
    assert targets == ["", "check"]
    for target in ("site", "check", "serve", "import", "clean"):
        done = subprocess.run(["make", "-n", target], cwd=microsite, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_the_list_names_every_file_of_the_engine_with_its_hash(microsite: Path) -> None:
    listed = dict(line.split("  ")[::-1] for line in (microsite / LIST).read_text().splitlines()[1:])
    assert set(listed) == set(engine_files())
    assert all(digest((microsite / place).read_bytes()) == value for place, value in listed.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_microsite_without_a_briefing_builds_in_its_language(tmp_path: Path, language: str) -> None:
    assert begin(tmp_path, "--language", language) == 0
    folder = tmp_path / "site-to-be"
    assert (
        (folder / "content/site.yaml")
        .read_text(encoding="utf-8")
        .startswith("# The name of the site.\ntitle: Site to be\n")
    )
    assert run(["--root", str(folder), "--quiet", "--strict", "--today", "2026-11-23"]) == 0
    assert f'lang="{language}"' in (folder / "site" / "index.html").read_text(encoding="utf-8")


def test_an_engine_can_be_copied_from_a_copy(microsite: Path, tmp_path: Path) -> None:
    done = python(microsite, "init", str(tmp_path / "second"))
    assert done.returncode == 0, done.stderr
    assert set((tmp_path / "second" / LIST).read_text().splitlines()) == set(
        (microsite / LIST).read_text().splitlines()
    )


def test_a_new_repository_keeps_what_its_host_put_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "cloned"
    (folder / ".git").mkdir(parents=True)
    (folder / "README.md").write_text("# Ours\n")
    assert run(["init", str(folder)]) == 0
    assert "keep       README.md  (it was there)" in capsys.readouterr().out
    assert (folder / "README.md").read_text() == "# Ours\n"
    assert (folder / "build.py").is_file()
    assert [path.name for path in folder.glob(".explainer*")] == [LIST]


def test_what_lies_beside_a_new_microsite_stays_and_the_site_can_be_entered_by_all(tmp_path: Path) -> None:
    for name in (".site-to-be.new", "site-to-be.new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.txt").write_text("mine")
    assert begin(tmp_path) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site-to-be.new", "site-to-be", "site-to-be.new"]
    assert (tmp_path / ".site-to-be.new" / "mine.txt").read_text() == "mine"
    assert (tmp_path / "site-to-be").stat().st_mode == (tmp_path / "site-to-be" / "content").stat().st_mode


@pytest.mark.parametrize("name", ["build.py", "content/index.md", "templates/layout.html"])
def test_nothing_is_written_where_something_stands_in_the_way(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "site-to-be"
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_text("mine")
    assert begin(tmp_path) == 2
    assert f"{name} stands there already; nothing was written. Name a new folder." in capsys.readouterr().err
    assert [path for path in folder.rglob("*") if path.is_file()] == [folder / name]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("no-such.txt",), 2, "no-such.txt: there is no such file."),
        ((".",), 2, ".: this is a folder, not a briefing."),
        (("--language", "eng"), 2, "--language eng: there is no such language. Did you mean `en`?"),
        (("--language", "qq"), 2, f"there is no such language. Write one of: {', '.join(LANGUAGES)}."),
        (("--date", "9 May"), 2, "--date 9 May: write an existing day as YYYY-MM-DD"),
    ],
)
def test_a_microsite_that_cannot_be_begun_leaves_nothing(
    tmp_path: Path, words: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert begin(tmp_path, *words) == code
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_named_as_it_was_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert run(["init", str(tmp_path / "file" / "site")]) == 2
    assert capsys.readouterr().err == f"build.py init: {tmp_path / 'file'}: this is a file. Name a folder.\n"
    folder = tmp_path / ("x" * 300)
    assert run(["init", str(folder)]) == 1
    assert capsys.readouterr().err.startswith(f"{folder}: The microsite cannot be written: File name too long.\n")


def test_an_unreadable_briefing_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = tmp_path / "seed.txt"
    seed.write_bytes(b"\x00\x01\x02" * 50)
    assert begin(tmp_path, str(seed)) == 1
    assert capsys.readouterr().err.startswith(str(seed))
    assert list(tmp_path.iterdir()) == [seed]


def test_init_without_a_folder_and_engine_without_a_microsite_are_wrong_use(project: Project) -> None:
    assert project.run("init").code == 2
    done = project.run("init", "--engine")
    assert (done.code, "there is no .explainer-engine here" in done.err) == (2, True)
    project.write({"ferry.txt": SEED})
    done = project.run("init", "--engine", str(project.root), str(project.root / "ferry.txt"))
    assert (done.code, "--engine touches no content" in done.err) == (2, True)


# The engine refreshed


@pytest.fixture
def copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    assert begin(tmp_path) == 0
    return Project(tmp_path / "site-to-be", capsys)


def refreshed(project: Project) -> list[str]:
    done = project.run("init", "--engine")
    assert done.code == 0, done.err
    return done.out.splitlines()


def as_written_by_an_older_engine(project: Project, name: str, text: str) -> None:
    """Put a file and its hash as an engine of before would have left them."""
    project.write({name: text})
    path = project.root / LIST
    kept = [line for line in path.read_text().splitlines() if not line.endswith(f"  {name}")]
    path.write_text("\n".join([*kept, f"{digest(text.encode())}  {name}", ""]))


def test_nothing_is_done_where_nothing_is_new(copied: Project) -> None:
    before = copied.tree("")
    count = len(engine_files())
    assert refreshed(copied) == [f"identical  {count} of {count} files"]
    assert copied.tree("") == before


def test_what_nobody_changed_is_updated_and_what_somebody_changed_is_kept(copied: Project) -> None:
    copied.write({"templates/page.html": "mine", "content/index.md": "---\ntitle: Mine\n---\n", "README.md": "mine"})
    (copied.root / "explainer/edtf.py").unlink()
    as_written_by_an_older_engine(copied, "templates/layout.html", "old")
    as_written_by_an_older_engine(copied, "explainer/left_over.py", "old")
    as_written_by_an_older_engine(copied, "explainer/left_over_and_changed.py", "old")
    copied.write({"explainer/left_over_and_changed.py": "mine", "explainer/own.py": "mine"})
    *steps, last = refreshed(copied)
    assert [" ".join(step.split()[:2]) for step in steps] == [
        "create explainer/edtf.py",
        "remove explainer/left_over.py",
        "keep explainer/left_over_and_changed.py",
        "update templates/layout.html",
        "keep templates/page.html",
    ]
    assert last.startswith("identical ")
    now = copied.tree("")
    assert now["templates/layout.html"] == (ROOT / "templates/layout.html").read_bytes()
    assert "explainer/left_over.py" not in now
    for name in ("templates/page.html", "README.md", "explainer/own.py", "explainer/left_over_and_changed.py"):
        assert now[name] == b"mine"
    assert b"Mine" in now["content/index.md"]


def test_it_says_whether_the_engine_has_changed_what_was_changed_here(copied: Project) -> None:
    as_written_by_an_older_engine(copied, "templates/layout.html", "old")
    copied.write({"templates/page.html": "mine", "templates/layout.html": "mine"})
    both, mine, _ = refreshed(copied)
    assert both.startswith("keep       templates/layout.html  (you and the engine both changed it, and yours stays; ")
    assert mine == "keep       templates/page.html  (only you changed it)"


def test_what_was_kept_is_kept_the_next_time_and_renewed_once_it_is_removed(copied: Project) -> None:
    copied.write({"templates/page.html": "mine"})
    refreshed(copied)
    assert refreshed(copied)[0].startswith("keep       templates/page.html")
    (copied.root / "templates/page.html").unlink()
    assert refreshed(copied)[0] == "create     templates/page.html"
    assert len(refreshed(copied)) == 1


def test_line_ends_of_windows_are_no_change(copied: Project) -> None:
    path = copied.root / "templates/page.html"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(refreshed(copied)) == 1


def test_the_microsites_own_engine_has_nothing_to_give_and_says_so(copied: Project) -> None:
    copied.write({"templates/page.html": "mine"})
    (copied.root / "docs/fields.md").unlink()
    done = python(copied.root, "init", "--engine")
    assert done.returncode == 0, done.stderr
    assert "missing    docs/fields.md" in done.stdout
    assert "keep       templates/page.html" in done.stdout
    assert "build.py init --engine" in done.stdout


def test_a_list_that_points_out_of_the_microsite_moves_nothing(copied: Project, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("theirs")
    with (copied.root / LIST).open("a") as file:
        file.write(f"{digest(b'theirs')}  ../outside.txt\n")
    assert copied.run("init", "--engine").code == 1
    assert outside.read_text() == "theirs"
