"""The newsroom's gate, from end to end: what it asks, how each answer is accepted where it belongs, and what it lists."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.projects import Project

OUTSIDE = "the old ferry left the harbour at dawn with all its lorries on board and nobody knew why"
ENOUGH = " ".join(["word"] * 40)
CONTENT = {
    "seeds/ferry.txt": "Ferry\n\nWhat's happening: The ferry sails again. A second ship was ordered.\n",
    "content/site.yaml": f"title: Ferries\ndescription: {'x' * 161}\n",
    "content/index.md": (
        f"---\ntitle: Ferries\n---\n\n## What’s happening\n\n{ENOUGH}[^1]\n\n{ENOUGH}\n\n"
        '[^1]: {briefing: ferry, quote: "The ferry sails again."}\n'
    ),
    "content/timeline/second.md": (
        "---\ntitle: The second ship\nstatus: planned\ndate: 2026-11-22\n"
        f'sources: [{{url: "https://example.org/a", title: Harbour News, quote: "{OUTSIDE}"}}]\n---\n\n'
        f"It is said that {OUTSIDE}.\n"
    ),
    "content/analysis/timing.md": (
        '---\ntitle: The timing\nstatement: analysis\nsources: [{briefing: ferry, quote: "The ferry sails again."}]\n'
        "accept: [{check: unlinked-number, reason: It is nowhere else.}]\n---\n\nIt rests on 37 harbours.\n"
    ),
    "content/who/ada.md": (
        '---\ntitle: Ada Vale\nkind: person\nsources: [{briefing: ferry, quote: "The ferry sails again."}]\n---\n'
    ),
    "content/who/union.md": "---\ntitle: The union\nkind: organisation\n---\n",
    "content/about.md": f"---\ntitle: {'y' * 61}\ncheck_again: 2026-11-22\n---\n\nFew words.\n",
}
ASKED = {  # what each file is asked: the words of the list that a chief editor signs
    "content/about.md": {"check-again", "thin", "long-title"},
    "content/analysis/timing.md": {"analysis-number"},
    "content/index.md": {"no-source"},
    "content/site.yaml": {"long-description"},
    "content/timeline/second.md": {"date-passed", "copied"},
    "content/who/ada.md": {"no-role"},
    "content/who/union.md": {"no-source"},
    "seeds/ferry.txt": {"unused-sentence"},
}


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    project = Project(tmp_path, capsys)
    project.write(CONTENT)
    return project


def asked(said: str) -> dict[str, set[str]]:
    """Give the names of findings by the file they are in."""
    found: dict[str, set[str]] = {}
    for path, name in re.findall(r"^(\S+?):\d+\S*: advice: .* \[([a-z-]+)\]$", said, re.MULTILINE):
        found.setdefault(path, set()).add(name)
    return found


def accepting(text: str, names: Iterable[str], reason: str) -> str:
    """Add entries to the front matter of a file, or to the settings."""
    entries = "".join(f"  - {{check: {name}, reason: {reason}}}\n" for name in names)
    if not text.startswith("---"):
        return f"{text}accept:\n{entries}"
    own = re.search(r"^accept: \[(.*)\]\n", text, re.MULTILINE)
    text = text.replace(own[0], "") if own else text
    head, _, body = text.removeprefix("---\n").partition("---\n")
    return f"---\n{head}accept:\n{entries}{f'  - {own[1]}' + chr(10) if own else ''}---\n{body}"


def test_it_asks_all_that_the_list_names(project: Project) -> None:
    done = project.run("check", "--strict")
    assert done.code == 1
    assert asked(done.err) == ASKED
    assert "11 pieces of advice in 8 files. Checked as of 2026-11-23.\n" in done.out
    assert project.run("check").code == 0


def test_each_finding_shows_the_line_it_is_about(project: Project) -> None:
    lines = {
        (path, number): line
        for path in ASKED
        for number, line in enumerate((project.root / path).read_text(encoding="utf-8").split("\n"), 1)
    }
    said = project.run("check").err
    found = re.findall(r"^(\S+?):(\d+)(:\d+)?: advice: .*\n    (\d+) \| (.*)\n", said, re.MULTILINE)
    assert len(found) == 11
    for path, number, _, shown, line in found:
        assert (shown, line) == (number, lines[path, int(number)])


def test_each_finding_is_accepted_in_its_file_and_listed_with_its_reason(project: Project) -> None:
    for path, names in ASKED.items():
        there = "content/site.yaml" if path.startswith("seeds/") else path  # a briefing has no keys of its own
        text = (project.root / there).read_text(encoding="utf-8")
        if path.startswith("seeds/"):
            text += "  - {check: unused-sentence, reason: Asked the desk., text: second ship}\n"
        else:
            text = accepting(text, sorted(names), "Asked the desk.")
        project.write({there: text})
    done = project.run("check", "--strict")
    assert done.err == ""
    assert done.code == 0
    assert done.out.startswith("Accepted: 12.\n")
    assert done.out.count("(Asked the desk.)\n") == 11
    assert done.out.endswith("\n\nNothing to mend. Checked as of 2026-11-23.\n")


def test_what_nothing_asks_any_more_need_not_be_accepted(project: Project) -> None:
    text = accepting(
        CONTENT["content/who/ada.md"].replace("kind: person", "kind: person\nrole: Captain"), ["no-role"], "x"
    )
    project.write({"content/who/ada.md": text})
    said = project.run("check").err
    assert 'advice: Nothing is found here any more that "no-role" would accept. [unused-accept]' in said


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{check: thin}", "accept needs `reason`."),
        ("{check: thin, reason: ''}", "reason"),
        ("{reason: Why not?}", "accept needs `check`."),
        ("{check: thn, reason: Short.}", 'There is no check called "thn".\n    Did you mean `thin`?'),
        ("{check: link, reason: Later.}", '"link" is an error and cannot be accepted.\n    Mend what it found,'),
        ("{check: thin, reson: Short.}", "reson"),
        ("thin", "accept"),
    ],
)
def test_what_is_accepted_wrongly_is_an_error(project: Project, entry: str, said: str) -> None:
    project.write({"content/about.md": f"---\ntitle: About\naccept: [{entry}]\n---\n\nFew words.\n"})
    done = project.run("check")
    assert done.code == 1
    errors = re.findall(r"^content/about\.md:3:\d+: (?!advice)(.*\n(?:    .*\n)*)", done.err, re.MULTILINE)
    assert any(said in re.sub(r"^ +\S* \|.*\n", "", error, flags=re.MULTILINE) for error in errors), done.err


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("accept: thin", "Write `accept: [{check: …, reason: …}]`."),
        ("corrections: mended", "Write `corrections: [{date: …, text: …}]`."),
        ("sources: ferry", 'Write `sources: [{briefing: NAME, quote: "…"}]`.'),
        ("aliases: /old/", "Write `aliases: [/old/]`."),
    ],
)
def test_a_word_in_the_place_of_a_list_is_told_the_whole_form(project: Project, line: str, advice: str) -> None:
    project.write({"content/about.md": f"---\ntitle: About\n{line}\n---\n\nFew words.\n"})
    assert f"must be a list.\n    3 | {line}\n" in project.run().err
    assert f"    {advice}\n" in project.run().err


def test_one_reason_does_not_hold_for_another_file(project: Project) -> None:
    project.write({"content/about.md": accepting(CONTENT["content/about.md"], ["no-role", "thin"], "Short by design.")})
    said = asked(project.run("check").err)
    assert said["content/who/ada.md"] == {"no-role"}
    assert said["content/about.md"] == {"check-again", "long-title", "unused-accept"}
