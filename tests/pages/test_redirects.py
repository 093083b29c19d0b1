"""Old addresses: each has a page that forwards, wherever the site lies."""

import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.support.projects import Project

ALIASES = "[/old/, old-name, start.html, /2024/05/old/index.html, /m%C3%BCnchen%20news/]"
PLACES = ("old/index.html", "old-name/index.html", "start.html", "2024/05/old/index.html", "münchen news/index.html")
EVENT = "---\ntitle: The second ship\nstatus: planned\naliases: [/ship/]\n---\n"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    project = Project(tmp_path, capsys)
    project.write({"content/news/ferry.md": f"---\ntitle: The ferry\naliases: {ALIASES}\n---\n\nIt sails.\n"})
    project.write({"content/timeline/second-ship.md": EVENT})
    return project


def targets(page: str) -> set[str]:
    """Give where a page forwards to: by itself, by its link, and by what it says of its address."""
    refresh = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', page)
    link = re.search(r'<a href="([^"]+)"', page)
    canonical = re.search(r'rel="canonical" href="([^"]+)"', page)
    assert refresh
    assert link
    assert canonical
    return {refresh[1], link[1], canonical[1]}


@pytest.mark.parametrize("root", ["https://example.org/", "https://example.org/a/path/", "file:///media/stick/site/"])
def test_each_old_address_forwards_from_wherever_the_site_lies(project: Project, root: str) -> None:
    assert project.run("--strict").code == 0
    for place in PLACES:
        (target,) = targets(project.page(place))
        assert urljoin(root + place, target) == f"{root}news/ferry/index.html"
    (target,) = targets(project.page("ship/index.html"))
    assert urljoin(root + "ship/", target) == f"{root}timeline/index.html#second-ship"


def test_the_canonical_address_is_given_in_full_once_it_is_known(project: Project) -> None:
    project.run("--site-url", "https://example.org/ferry/")
    relative, full = sorted(targets(project.page("start.html")), key=len)
    assert relative == "news/ferry/index.html"
    assert full == "https://example.org/ferry/news/ferry/"
    assert "start.html" not in project.page("sitemap.xml")


def test_the_checks_find_nothing_wrong_with_them(project: Project) -> None:
    assert "written-" not in project.run("check").err
    project.run()
    for place in PLACES:
        (target,) = targets(project.page(place))
        there = PurePosixPath(place).parent / unquote(urlsplit(target).path)
        assert (project.root / "site" / there).resolve().is_file()


@pytest.mark.parametrize(
    ("alias", "said"),
    [
        ("/about/", 'The address "about/index.html" is taken: content/about.md stands there already.'),
        (
            "/Old/",
            'The address "Old/index.html" is taken: this file itself stands at "old/index.html", which only case',
        ),
        ("/timeline/", 'The address "timeline/index.html" is taken: the build puts a page of its own there already.'),
        ("/explainer.css", 'The address "explainer.css" is taken: static/explainer.css stands there already.'),
        ("/%2e%2e/up/", 'The address "../up/index.html" is not inside the site.'),
        ("https://example.org/old", 'aliases "https://example.org/old" is not an address inside the site.'),
    ],
)
def test_what_stands_in_the_way_of_an_old_address_is_named(project: Project, alias: str, said: str) -> None:
    project.write({"content/about.md": "---\ntitle: About\n---\n\nText.\n", "static/explainer.css": "p {}"})
    text = (project.root / "content/news/ferry.md").read_text(encoding="utf-8")
    project.write({"content/news/ferry.md": text.replace(ALIASES, f"[/old/, {alias}]")})
    done = project.run()
    assert done.code == 1
    assert f"content/news/ferry.md:3:18: {said}" in done.err
