"""The commands as a user types them: what is written, what is said, and the exit code."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.arguments import NAMES, OPTIONS
from explainer.cli import COMMANDS, run
from tests.support.projects import Project

ROOT = Path(__file__).resolve().parents[1]

OVERVIEW = """\
---
title: The ferry comes back
---

## What's happening

The ferry sails again. [Read on](about.md).
"""
ABOUT = "---\ntitle: About this site\n---\n\nMade by hand.\n"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    project = Project(tmp_path, capsys)
    project.write({"content/index.md": OVERVIEW, "content/about.md": ABOUT})
    return project


def test_builds_and_says_how_many_pages_how_long_and_what_to_open(project: Project) -> None:
    done = project.run()
    assert done.code == 0
    assert "The ferry sails again." in project.page("index.html")
    pages = sum(name.endswith(".html") for name in project.tree())
    assert done.out.startswith(f"Built {pages} pages (")
    assert " s, as of 2026-11-23." in done.out
    assert f"Open {(project.root / 'site' / 'index.html').as_uri()}" in done.out


def test_a_changed_word_shows_after_the_next_build(project: Project) -> None:
    project.run()
    project.write({"content/index.md": OVERVIEW.replace("sails again", "rests today")})
    project.run()
    assert "The ferry rests today." in project.page("index.html")
    assert "sails again" not in project.page("index.html")


def test_the_same_input_gives_the_same_bytes(project: Project) -> None:
    project.run("--output", str(project.root / "one"))
    project.run("--output", str(project.root / "two"))
    assert project.tree("one") == project.tree("two")


def test_an_error_is_said_with_its_place_and_leaves_the_last_good_site(project: Project) -> None:
    project.run()
    before = project.tree()
    project.write({"content/index.md": OVERVIEW.replace("about.md", "abuot.md")})
    done = project.run()
    assert done.code == 1
    assert done.err.startswith("content/index.md:7:")
    assert "about.md" in done.err
    assert "1 error in 1 file. Nothing was written" in done.err
    assert project.tree() == before


def test_all_problems_of_a_run_are_said_at_once(project: Project) -> None:
    project.write(
        {
            "content/index.md": OVERVIEW.replace("about.md", "abuot.md"),
            "content/timeline/start.md": "---\ntitle: Start\nstatus: hapened\n---\n",
            "content/figures/boats.md": "---\ntitle: Boats\nvalue: 3\ncounts: boats\n",
        }
    )
    done = project.run()
    assert done.code == 1
    for place in ("content/index.md:7:", "content/timeline/start.md:3:9:", "content/figures/boats.md"):
        assert place in done.err
    assert "in 3 files." in done.err


def test_strict_makes_a_warning_an_error(project: Project) -> None:
    project.write({"content/index.md": OVERVIEW.replace("sails again", "carried 4,200 people")})
    assert project.run().code == 0
    strict = project.run("--strict")
    assert strict.code == 1
    assert "4,200" in strict.err


def test_drafts_are_held_back_and_counted(project: Project) -> None:
    project.write({"content/later.md": "---\ntitle: Later\npublished: 2026-12-01\n---\n\nSoon.\n"})
    done = project.run()
    assert "Held back: 1." in done.out
    assert "content/later.md: until 2026-12-01" in done.out
    assert "later/index.html" not in project.tree()
    project.run("--drafts")
    assert "later/index.html" in project.tree()
    project.run(today="2026-12-01")
    assert "later/index.html" in project.tree()


def test_the_projects_own_templates_and_static_files_come_first(project: Project) -> None:
    project.write({"static/explainer.css": "body { color: teal }", "templates/page.html": "<title>mine</title>"})
    project.run()
    assert project.page("explainer.css") == "body { color: teal }"
    assert project.page("about/index.html").startswith("<title>mine</title>")
    assert "The ferry sails again." in project.page("index.html")


def test_a_template_that_fails_is_named_with_its_line_and_the_page(project: Project) -> None:
    project.write({"templates/page.html": "<title>mine</title>\n<p>{{ titel }}</p>\n"})
    done = project.run()
    assert done.code == 1
    assert done.err.startswith(
        "templates/page.html:2:7: The template fails on the page about/index.html: `titel` is not known "
    )
    assert "\n    2 | <p>{{ titel }}</p>\n" in done.err
    assert not (project.root / "site").exists()


def test_quiet_says_nothing_when_all_is_well(project: Project) -> None:
    done = project.run("--quiet")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_check_looks_at_everything_and_touches_nothing(project: Project) -> None:
    done = project.run("check")
    assert done.code == 0
    assert not (project.root / "site").exists()


def test_check_gives_errors_warnings_and_advice_in_one_run(project: Project) -> None:
    wrong = OVERVIEW.replace("about.md", "abuot.md").replace("sails again", "carried 4,200 people")
    project.write({"content/index.md": wrong})
    for words in (["check"], ["check", "--strict"]):
        done = project.run(*words)
        assert done.code == 1
        for name in ("abuot.md", "[unlinked-number]", "[no-source]", "[thin]"):
            assert name in done.err
        assert "1 error, 1 warning and " in done.out
    project.write({"content/index.md": OVERVIEW.replace("sails again", "carried 4,200 people")})
    assert project.run("check").code == 0
    done = project.run("check", "--strict")
    assert (done.code, "warning: " in done.err, "[thin]" in done.err) == (1, True, True)


def test_no_advice_is_given_that_an_unreadable_file_may_have_the_answer_to(project: Project) -> None:
    sentence = "The ferry sails again."
    project.write({"seeds/ferry.txt": f"Ferry\n\nWhat's happening: {sentence}\n"})
    assert "[unused-sentence]" in project.run("check").err
    project.write({"content/timeline/start.md": "---\ntitle: Start\n\n"})  # no closing line
    said = project.run("check").err
    assert "content/timeline/start.md" in said
    assert "[unused-sentence]" not in said
    assert "[thin]" in said


def test_a_build_lists_what_was_accepted(project: Project) -> None:
    accept = "accept: [{check: unlinked-number, reason: The captain counted.}]\n---"
    text = OVERVIEW.replace("sails again", "carried 4,200 people")
    project.write({"content/index.md": text.replace("back\n---", f"back\n{accept}")})
    done = project.run()
    assert "Accepted: 1.\n  content/index.md:8:19: " in done.out
    assert "(The captain counted.)" in done.out
    assert project.run("--strict").code == 0


def test_check_can_look_at_a_folder_as_it_is(project: Project) -> None:
    project.run()
    page = project.root / "site" / "index.html"
    page.write_text(page.read_text().replace('href="about/index.html"', 'href="nowhere/index.html"'))
    done = project.run("check", "--site", str(project.root / "site"))
    assert done.code == 1
    assert "nowhere/index.html" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--no-such-option"], "--no-such-option"),
        (["--today", "2026-02-30"], "--today 2026-02-30: write an existing day as YYYY-MM-DD"),
        (["--root", "no/such/folder"], "--root no/such/folder: there is no such folder."),
        (["publish"], 'there is no command "publish". There are: build, import, serve, check, new, init, schema.'),
        (["--root", ".", "chekc"], 'build.py: there is no command "chekc". Did you mean check?'),
        (["check", "--format", "xml"], "invalid choice: 'xml'"),
        (["new", "event", "The", "second", "ship"], 'put the title in quotes: new event "The second ship"'),
        (["check", "content"], "check does not take content; build.py check --help says what it takes."),
        (["--rot", "x"], "there is no option --rot. Did you mean --root?"),
        (["import"], "SEED"),
        (["import", "no.txt"], "no.txt: there is no such file. Look at the name and the folder."),
        (["import", "seeds/italy-turky.txt"], "Did you mean seeds/italy-turkey.txt?"),
        (["import", "seeds"], "seeds: this is a folder, not a briefing."),
        (["import", "seeds", "--json"], "seeds: this is a folder, not a briefing."),
        (["serve", "--port", "99999"], '"99999" is no port; write a number from 1 to 65535.'),
        (["serve", "--port", "0"], '"0" is no port'),
        (["--site-url", "example.org"], '--site-url "example.org": write the whole address'),
        (["--site-url", "javascript:alert(1)"], "write the whole address"),
        (["check", "--site-url", "https://"], "write the whole address"),
        (["--output", "/"], "--output /: the site needs a folder of its own."),
        (["--output", "content/site"], "--output content/site: this is inside content/, which the build reads."),
        (["--output", "templates"], "this is inside templates/"),
    ],
)
def test_wrong_use_ends_with_2_and_says_why(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert said in capsys.readouterr().err


def test_the_folder_one_stands_in_can_be_the_output(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    (project.root / "out").mkdir()
    monkeypatch.chdir(project.root / "out")
    assert run(["--root", "..", "--output", "."]) == 0
    assert "The ferry sails again." in (project.root / "out" / "index.html").read_text(encoding="utf-8")


def test_a_folder_that_holds_the_project_is_refused_as_output_by_any_name(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    before = project.tree("content")
    for name in (".", "", ".."):
        assert run(["--output", name]) == 2
        assert "the project lies in this folder" in capsys.readouterr().err
    assert project.tree("content") == before
    assert not (project.root / "index.html").exists()


@pytest.mark.parametrize("words", [["build"], ["check"], ["serve"], ["new", "event", "Late"], ["import", "ferry.txt"]])
def test_a_command_given_within_a_project_names_the_project(
    words: list[str], project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project.write({"build.py": "", "content/ferry.txt": "Ferry"})
    before = project.tree("")
    monkeypatch.chdir(project.root / "content")
    assert run(words) == 2
    said = capsys.readouterr().err
    assert f"there is no content/ here, but there is one in {project.root}. Go there, or add: --root " in said
    assert project.tree("") == before
    assert run(["--root", str(project.root), "--quiet"]) == 0
    monkeypatch.chdir(project.root / "site")
    assert run(["check", "--site", ".", "--quiet"]) == 0


def test_the_table_of_options_holds_those_that_the_commands_explain(capsys: pytest.CaptureFixture[str]) -> None:
    explained = set()
    for command in ([], *([name] for name in COMMANDS)):
        run([*command, "--help"])
        explained |= set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", capsys.readouterr().out, re.MULTILINE))
    assert explained == OPTIONS
    assert tuple(COMMANDS) == NAMES


def test_a_mistake_of_the_program_is_owned_up_to_without_its_traces(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise LookupError("no such shelf")

    monkeypatch.setattr("explainer.building.build", fail)
    done = project.run()
    assert done.code == 1
    assert "a mistake of the program, not of yours" in done.err
    assert "LookupError: no such shelf" in done.err
    assert "Traceback" not in done.err
    assert "Traceback" in project.run("--verbose").err


@pytest.mark.parametrize("command", [[], ["build"], ["import"], ["serve"], ["check"]])
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*command, "--help"]) == 0
    text = capsys.readouterr().out
    assert "--root DIR" in text
    assert len(text) > 900


def test_today_can_come_from_the_environment(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert run(["--root", str(project.root)]) == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert run(["--root", str(project.root)]) == 2


def test_without_its_libraries_it_prints_the_two_lines_that_set_it_up() -> None:
    done = subprocess.run([sys.executable, "-S", "build.py"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "-m venv .venv\n" in done.stderr
    assert "install --require-hashes -r requirements.lock\n" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_without_an_output_does_its_work(project: Project) -> None:
    command = f'"{sys.executable}" build.py --root "{project.root}" >&- 2>&-'
    assert subprocess.run(command, cwd=ROOT, shell=True, check=False).returncode == 0  # noqa: S602  # our own words
    assert "The ferry sails again." in project.page("index.html")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("words", [[], ["check"], ["schema", "event"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_that_is_full_is_said_without_traces(project: Project, words: list[str], unbuffered: str) -> None:
    command = [sys.executable, "build.py", "--root", str(project.root), *words]
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    for _ in range(2):  # the second build has nothing to do, and says that
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
                                  env=environment)  # fmt: skip
        assert done.returncode == 1
        assert "No space left on device" in done.stderr
        assert "Traceback" not in done.stderr
        assert "mistake" not in done.stderr


@pytest.mark.parametrize("words", [["check"], ["--verbose"], ["schema", "event"], ["--help"]])
def test_who_reads_only_the_beginning_is_told_nothing_more(project: Project, words: list[str]) -> None:
    command = f'"{sys.executable}" build.py --root "{project.root}" {" ".join(words)} | head -c 1'
    done = subprocess.run(command, cwd=ROOT, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert "Traceback" not in done.stderr
    assert "mistake" not in done.stderr


@pytest.mark.parametrize("where", ["explainer.unchanged", "explainer.cli", "explainer.building"])
def test_whoever_stops_it_is_shown_no_traces_whenever_that_is(project: Project, where: str) -> None:
    """Stop as Ctrl-C does, at the moment a module of ours is loaded."""
    stopping = (
        "import importlib.abc, sys\n"
        "class Stop(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        f"        if name == {where!r}:\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        f"sys.argv = ['build.py', '--root', {str(project.root)!r}]\n"
        "import runpy\n"
        "runpy.run_path('build.py', run_name='__main__')\n"
    )
    command = [sys.executable, "-c", stopping]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Stopped.\n")


def test_python_m_explainer_is_the_same(project: Project) -> None:
    command = [sys.executable, "-m", "explainer", "--root", str(project.root), "--today", "2026-11-23"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Built ")


def test_names_of_any_script_are_said_where_the_locale_knows_none(project: Project) -> None:
    project.write({"content/about.md": ABOUT.replace("Made", "Kacır ve Erdoğan: 中国") + "\n[x](ığ中.md)\n"})
    command = [sys.executable, "-m", "explainer", "check", "--root", str(project.root), "--format"]
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for form in ("text", "json", "github"):
        done = subprocess.run([*command, form], cwd=ROOT, capture_output=True, check=False, env=plain)
        assert done.returncode == 1
        assert "ığ中.md" in (done.stdout + done.stderr).decode()
        assert "Explainer stopped" not in done.stderr.decode()


def test_problems_for_machines(project: Project) -> None:
    project.write({"content/index.md": OVERVIEW.replace("about.md", "abuot.md")})
    done = project.run("check", "--format", "json")
    assert (done.code, done.err) == (1, "")
    (problem,) = [row for row in json.loads(done.out)["problems"] if row["level"] == "error"]
    assert (problem["path"], problem["line"], problem["check"]) == ("content/index.md", 7, "link")
    assert "about.md" in problem["advice"]


def test_problems_as_annotations_in_a_pull_request(project: Project) -> None:
    project.write({"content/index.md": OVERVIEW.replace("about.md", "abuot,%25.md")})
    done = project.run("check", "--format", "github")
    assert done.code == 1
    (line,) = [line for line in done.out.splitlines() if line.startswith("::error")]
    assert re.match(r"::error file=content/index\.md,line=7,col=\d+,endColumn=\d+,title=link::", line)
    assert "abuot,%2525.md" in line
