"""A folder of content becomes typed documents."""

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from explainer.content.reading import read_content
from explainer.content.types import Qualifier, Statement, Status, WhoKind
from explainer.problems import Location, Problem
from tests.support.trees import plant


def said(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.location}: {problem.check}: {problem.message}" for problem in problems]


def test_a_folder_with_one_file_is_a_site(tmp_path: Path) -> None:
    content, problems = read_content(plant(tmp_path, {"content/index.md": "---\ntitle: Harbour\n---\nBoats.\n"}))
    assert not problems
    assert content.overview is not None
    assert (content.overview.title, content.overview.slug) == ("Harbour", "index")
    assert (content.settings.title, content.settings.language, content.settings.html) == ("Harbour", "en", False)


def test_no_content_is_said_in_words(tmp_path: Path) -> None:
    assert said(read_content(tmp_path)[1]) == [
        "content: file: There is nothing to build: content/ holds no Markdown file."
    ]


def test_every_kind_by_its_folder(tmp_path: Path) -> None:
    content, problems = read_content(
        plant(
            tmp_path,
            {
                "content/site.yaml": "title: Harbour\nlanguage: it\nhtml: true\nurl: https://harbour.example/\n",
                "content/timeline/opening.md": (
                    "---\ntitle: Opening\nstatus: planned\ndate: 2026-05\nas_written: in May\n"
                    "people: [anna-berg]\nbefore:\n  - closing\n---\n"
                ),
                "content/figures/boats.md": (
                    "---\ntitle: Boats\nvalue: 1.5 million\nqualifier: plus\ncounts: boats\n"
                    "as_written: 1.5 million+\nperiod: 2025\n---\n"
                ),
                "content/sectors/Öl und Gas.md": "---\ntitle: Öl\n---\n",
                "content/analysis/a/why.md": "---\ntitle: Why\nstatement: big_picture\n---\n",
                "content/who/anna-berg.md": "---\ntitle: Anna Berg\nkind: person\nautolink: false\nlang: da\n---\n",
                "content/timeline/index.md": "---\ntitle: What happened\nlist: false\n---\n",
                "content/posts/first.md": "---\ntitle: First\ndate: 2026-03-09\nnav: true\n---\n",
                "content/posts/index.md": "---\ntitle: Posts\n---\n",
            },
        )
    )
    assert not problems
    (event,), (figure,), (sector,) = content.events, content.figures, content.sectors
    (analysis,), (who,), (page,) = content.analysis, content.who, content.pages
    assert event.date is not None
    assert (event.status, event.date.text, event.people, event.before) == (
        Status.PLANNED,
        "2026-05",
        ("anna-berg",),
        ("closing",),
    )
    assert (figure.value, figure.qualifier, figure.counts) == (Decimal(1500000), Qualifier.PLUS, "boats")
    assert (sector.slug, analysis.slug, analysis.statement) == ("ol-und-gas", "why", Statement.BIG_PICTURE)
    assert (who.kind, who.autolink, who.lang) == (WhoKind.PERSON, False, "da")
    assert (page.date, page.nav, page.slug) == (date(2026, 3, 9), True, "first")
    assert {folder: page.slug for folder, page in content.introductions.items()} == {
        "timeline": "timeline",
        "posts": "posts",
    }
    assert (content.settings.language, content.settings.html) == ("it", True)


def test_yaml_never_types_what_is_meant_as_text(tmp_path: Path) -> None:
    front = "---\ntitle: no\nsummary: 12:30\n---\n"
    who = "---\ntitle: '010'\nkind: person\nrole: 1_500\nalso_called: [yes, 1e3, ~, 2025-01-01]\n---\n"
    content, problems = read_content(plant(tmp_path, {"content/about.md": front, "content/who/a.md": who}))
    assert not problems
    assert (content.pages[0].title, content.pages[0].summary) == ("no", "12:30")
    assert (content.who[0].title, content.who[0].role) == ("010", "1_500")
    assert content.who[0].also_called == ("yes", "1e3", "~", "2025-01-01")


def test_sources_photo_corrections_and_accept(tmp_path: Path) -> None:
    front = """---
title: Harbour
sources:
  - {briefing: harbour, quote: "Boats come, and go."}
  - url: https://paper.example/boats
    title: Boats
    accessed: 2026-03-01
photo: {credit: "Photo: A. Sailor"}
corrections:
  - date: 2026-03-02
    text: It said ships.
accept:
  - {check: thin, reason: The briefing says no more., text: words}
aliases: [/old/, port.html]
---
"""
    content, problems = read_content(plant(tmp_path, {"content/index.md": front}))
    page = content.overview
    assert not problems
    assert page is not None
    assert page.photo is not None
    assert [source.quote for source in page.sources] == ["Boats come, and go.", None]
    assert page.sources[0].location == Location("content/index.md", 4, 32)
    assert (page.sources[1].url, page.sources[1].accessed) == ("https://paper.example/boats", date(2026, 3, 1))
    assert page.photo.credit == "Photo: A. Sailor"
    assert page.corrections[0].date == date(2026, 3, 2)
    assert (page.accept[0].check, page.accept[0].text) == ("thin", "words")
    assert page.aliases == ("/old/", "port.html")
    assert page.place("aliases.1") == Location("content/index.md", 14, 18)
    assert page.place("weight") == Location("content/index.md", 1, 1)


def test_positions_hold_with_a_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf---\r\ntitle: Harbour\r\ndraft: perhaps\r\n---\r\n\r\nGo [there](x.md).\r\n"
    content, problems = read_content(plant(tmp_path, {"content/index.md": text}))
    assert said(problems) == ['content/index.md:3:8: value: draft "perhaps" is neither true nor false.']
    assert content.overview is not None
    assert content.overview.body.links[0].location == Location("content/index.md", 6, 4)


def test_a_broken_file_is_unread_and_a_faulty_one_is_read_all_the_same(tmp_path: Path) -> None:
    content, problems = read_content(
        plant(
            tmp_path,
            {
                "content/a.md": b"\xff",
                "content/b.md": "---\ntitle: B\nsumary: x\n---\n[gone](x.md)\n",
                "content/figures/c.md": "---\ntitle: C\nvalue: many\ncounts: c\nas_written: c\n---\n",
            },
        )
    )
    assert content.unread == ("content/a.md", "content/figures/c.md")
    assert [link.href for link in content.pages[0].body.links] == ["x.md"]
    assert {problem.location.path for problem in problems} == {
        "content/a.md",
        "content/b.md",
        "content/figures/c.md",
    }


def test_broken_settings_do_not_hide_the_rest(tmp_path: Path) -> None:
    files = {"content/site.yaml": 'title: "Harbour\n', "content/index.md": "---\ntitle: Port\ndraft: x\n---\n"}
    content, problems = read_content(plant(tmp_path, files))
    assert [problem.location.path for problem in problems] == ["content/site.yaml", "content/index.md"]
    assert content.settings.title == "Port"
    assert content.unread == ("content/site.yaml",)


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    big = "---\ntitle: Big\n---\n" + "word " * 100_000
    _, problems = read_content(plant(tmp_path, {"content/index.md": big}))
    assert said(problems) == ["content/index.md:1:1: file: The file has 500,019 bytes; at most 500,000 are read."]


def test_hidden_names_are_no_content(tmp_path: Path) -> None:
    page = "---\ntitle: Page\n---\n"
    files = {f"content/{name}.md": page for name in ("index", "_notes", ".trash", "_old/page", ".import/page")}
    content, problems = read_content(plant(tmp_path, files))
    assert not problems
    assert not content.pages
    assert content.files == ()


def test_other_files_are_listed(tmp_path: Path) -> None:
    page = "---\ntitle: Page\n---\n"
    files = {"content/index.md": page, "content/figures/boat.jpg": "x", "static/logo.svg": "x", "seeds/b.txt": "x"}
    assert read_content(plant(tmp_path, files))[0].files == ("content/figures/boat.jpg", "static/logo.svg")


def test_links_that_lead_outside_or_in_a_circle_are_refused(tmp_path: Path) -> None:
    outside = plant(tmp_path / "elsewhere", {"secret.md": "---\ntitle: Secret\n---\n", "folder/x.md": "x"})
    root = plant(
        tmp_path / "project", {"content/index.md": "---\ntitle: Page\n---\n", "shared/b.md": "---\ntitle: B\n---\n"}
    )
    (root / "content/secret.md").symlink_to(outside / "secret.md")
    (root / "content/folder").symlink_to(outside / "folder")
    (root / "content/loop").symlink_to(root / "content")
    (root / "content/nowhere.md").symlink_to(root / "gone.md")
    (root / "content/itself.md").symlink_to("itself.md")
    (root / "content/b.md").symlink_to(root / "shared/b.md")
    os.mkfifo(root / "content/pipe.md")
    content, problems = read_content(root)
    leads = "The link leads out of the project or in a circle; it is not followed."
    assert [page.title for page in content.pages] == ["B"]
    assert sorted(said(problems)) == [
        f"content/folder: file: {leads}",
        "content/itself.md: file: The link leads nowhere.",
        f"content/loop: file: {leads}",
        "content/nowhere.md: file: The link leads nowhere.",
        "content/pipe.md: file: This is no plain file.",
        f"content/secret.md: file: {leads}",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    root = plant(tmp_path, {"content/index.md": "---\ntitle: Page\n---\n"})
    (root / "content/index.md").chmod(0)
    assert said(read_content(root)[1]) == ["content/index.md: file: The file cannot be read: Permission denied."]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_content_folder_that_may_not_be_read(tmp_path: Path) -> None:
    root = plant(tmp_path, {"content/index.md": "---\ntitle: Page\n---\n", "content/.import/version": "1\n"})
    (root / "content").chmod(0)
    found = said(read_content(root)[1])
    (root / "content").chmod(0o755)
    assert found == ["content: file: The folder cannot be read: Permission denied."]


def test_the_order_is_that_of_the_paths(tmp_path: Path) -> None:
    names = ["zebra", "apple", "Mango", "a/b", "ähre"]
    files = {f"content/{name}.md": f"---\ntitle: {name}\n---\n" for name in names}
    content, _ = read_content(plant(tmp_path, files))
    assert [page.title for page in content.pages] == ["Mango", "a/b", "apple", "zebra", "ähre"]
