"""Who is measured: the floor, this engine, and other generators where they are installed.

Takes a folder and a number of pages; gives projects of the same pages in the form of each, and how to build them.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench.pages import pages, write_pages

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-06-01"
HUGO = 'baseURL = "https://example.org/"\ntitle = "Collection"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n'
MKDOCS = "site_name: Collection\nplugins: []\nmarkdown_extensions: [tables]\n"
PELICAN = """\
SITENAME = "Collection"
PATH = "content"
TIMEZONE = "UTC"
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
"""
GO_PAGE = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}"
GO_LIST = "<!doctype html><title>{{ .Title }}</title>{{ range .RegularPages }}<a href={{ .RelPermalink }}>{{ .Title }}</a>{{ end }}"
ELEVENTY_PAGE = "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}"


class Builder(NamedTuple):
    """A generator: how its project is laid out, and the command that builds it."""

    name: str
    lay_out: Callable[[Path, int], Path]  # writes the project; gives the folder in which its pages are
    command: Callable[[Path], list[str]]
    output: str  # in the project; removed for a cold build, with the caches
    caches: tuple[str, ...] = ()


def _ours(folder: Path, count: int) -> Path:
    write_pages(folder / "content" / "posts", count)
    (folder / "content" / "index.md").write_text("---\ntitle: Collection\n---\n\nPages.\n", encoding="utf-8")
    (folder / "content" / "site.yaml").write_text("title: Collection\n", encoding="utf-8")
    return folder / "content" / "posts"


def _floor(folder: Path, count: int) -> Path:
    write_pages(folder / "pages", count)
    return folder / "pages"


def _hugo(folder: Path, count: int) -> Path:
    write_pages(folder / "content" / "posts", count)
    for name, text in (("single", GO_PAGE), ("list", GO_LIST)):
        path = folder / "layouts" / "_default" / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "hugo.toml").write_text(HUGO, encoding="utf-8")
    return folder / "content" / "posts"


def _mkdocs(folder: Path, count: int) -> Path:
    write_pages(folder / "docs", count)
    (folder / "docs" / "index.md").write_text("# Collection\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    return folder / "docs"


def _pelican(folder: Path, count: int) -> Path:
    source = folder / "content"
    source.mkdir(parents=True)
    for name, title, body in pages(count):
        text = f"Title: {title}\nDate: 2026-01-15\n\n{body}"
        (source / f"{name}.md").write_text(text, encoding="utf-8")
    (folder / "pelicanconf.py").write_text(PELICAN, encoding="utf-8")
    return source


def _eleventy(folder: Path, count: int) -> Path:
    write_pages(folder / "posts", count)
    (folder / "_includes").mkdir()
    (folder / "_includes" / "page.njk").write_text(ELEVENTY_PAGE, encoding="utf-8")
    (folder / "posts" / "posts.json").write_text('{"layout": "page.njk"}\n', encoding="utf-8")
    return folder / "posts"


def builders(*, peers: bool) -> list[Builder]:
    """Give the floor and ourselves, and with `peers` whoever else is on the PATH."""
    python = sys.executable
    found = [
        Builder("floor", _floor, lambda _: [python, str(ROOT / "bench" / "floor.py"), "pages", "site"], "site"),
        Builder("Explainer", _ours, lambda _: [python, str(ROOT / "build.py"), "--today", TODAY], "site", (".cache",)),
    ]
    if peers:
        others = [
            Builder("Hugo", _hugo, lambda _: [_program("hugo")], "public", ("resources",)),
            Builder("MkDocs", _mkdocs, lambda _: [_program("mkdocs"), "build", "--quiet"], "site"),
            Builder("Pelican", _pelican, lambda _: [_program("pelican"), "--quiet"], "output", ("cache",)),
            Builder("Eleventy", _eleventy, lambda _: [_program("eleventy"), "--quiet"], "_site"),
        ]
        found += [builder for builder in others if shutil.which(builder.command(Path())[0])]
    return found


def _program(name: str) -> str:
    """Give the program itself: the package of Hugo has a Python script before it, whose start would be measured too."""
    path = shutil.which(name)
    if name != "hugo" or path is None:
        return path or name
    inside = sorted(Path(path).resolve().parents[1].glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(inside[0]) if inside else path
