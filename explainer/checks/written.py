"""The written site, walked as a stranger would: every page parsed, every link followed.

Takes a folder with a site; gives what does not hold, with the file of the output and the line. A link must be relative
and name a file, so that the folder works at a host's root, under any path, and opened from disk.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from msgspec import Struct

from explainer.checks.html_page import At, HtmlPage, read_page
from explainer.problems import Location, Problem, did_you_mean
from explainer.publish.writing import listed

LONGEST_EXCERPT = 200
TOP = ("", "top")  # fragments that every page has
WHAT_TO_DO = {
    "written-link": "Mend the link where it is written, in content/ or in a template, or add what it leads to.",
    "written-request": "Deliver the file with the site.",
    "written-id": "Give each element an id of its own, and name ids as they are, in the template or the HTML it is from.",
    "written-title": "Give each page a `title` of its own in its content file: tabs and search results show nothing else.",
    "written-description": "Give each page a `summary` of its own in its content file: search results show it.",
    "written-language": "Set `lang` on the `html` element of templates/layout.html.",
    "written-heading": "Begin with one h1 and go down one rank at a time, in the text and in the template.",
    "written-image": "Say in its `alt` what it shows, and give its `width` and `height`.",
    "written-script": "Take it out of the template or the text: a page has to work without scripts.",
    "written-style": "Put it into static/explainer.css, under a class.",
}


class WrittenSite(Struct, frozen=True):
    """All of a written site that the checks look at."""

    name: str  # of the folder, as problems call it
    files: frozenset[str]
    pages: Mapping[str, HtmlPage]  # by file
    texts: Mapping[str, str]  # of pages and stylesheets, by file

    def problem(self, check: str, file: str, at: At, message: str, advice: str = "") -> Problem:
        """Give a problem of a file with the line it means."""
        lines = self.texts[file].split("\n")
        line = lines[at.line - 1] if 0 < at.line <= len(lines) else ""
        shown = line if len(line) <= LONGEST_EXCERPT else ""
        place = Location(f"{self.name}/{file}", at.line, at.column)
        return Problem(check, place, message, advice or WHAT_TO_DO[check], shown)


def check_written(folder: Path) -> tuple[Problem, ...]:
    """Walk a written site; where a list of the build's own files is there, only those pages are looked at."""
    site = _read(folder)
    if not site.pages:
        message = "There is no page in this folder."
        return (Problem("written-link", Location(str(folder)), message, "Build the site first, or name its folder."),)
    return tuple(problem for row in CHECKED for problem in row(site))


def _read(folder: Path) -> WrittenSite:
    files = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    ours = listed(folder)
    wanted = sorted(file for file in files if ours is None or file in ours)
    texts = {
        file: (folder / file).read_text(encoding="utf-8", errors="replace")
        for file in wanted
        if file.endswith((".html", ".css"))
    }
    pages = {file: read_page(text) for file, text in texts.items() if file.endswith(".html")}
    return WrittenSite(folder.resolve().name, files, pages, texts)


def _links(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.links:
            trouble = _trouble(at.text, file, site)
            if trouble:
                yield site.problem("written-link", file, at, f'The link "{at.text}" {trouble[0]}.', trouble[1])


def _requests(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.resources:
            yield from _request(at.text, file, at, site)
        for at in page.styles:
            for address in _addresses_in_css(at.text):
                yield from _request(address, file, at, site)
        for at in page.styled:
            for address in _addresses_in_css(at.text):
                yield from _request(address, file, at, site)
    for file, text in site.texts.items():
        if file.endswith(".css"):
            for address, line in _addresses_with_lines(text):
                yield from _request(address, file, At(address, line, 1), site)


def _request(address: str, file: str, at: At, site: WrittenSite) -> Iterator[Problem]:
    parts = _split(address)
    if parts and parts.scheme == "data":
        return
    if parts and (parts.scheme or parts.netloc):
        message = f'The page fetches "{address}" from another host.'
        yield site.problem("written-request", file, at, message)
        return
    trouble = _trouble(address, file, site)
    if trouble:
        yield site.problem("written-link", file, at, f'The file "{address}" {trouble[0]}.', trouble[1])


def _trouble(address: str, file: str, site: WrittenSite) -> tuple[str, str] | None:
    """Say what is wrong with an address in a file, and what to do; None for one that leads somewhere."""
    parts = _split(address)
    if parts is None:
        return "is no address", ""
    if parts.scheme or parts.netloc:
        return None
    if parts.path.startswith("/"):
        return "begins at the root of the host, where the site need not stand", "Write it relative to its page."
    path = unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    if target == ".." or target.startswith("../"):
        return "leads out of the site", ""
    if target not in site.files or path.endswith("/"):
        folder = f"{target}/index.html" if target != "." else "index.html"
        if folder in site.files:
            return "names a folder, which opens only from a server", f"Write the file: {folder}."
        return "leads to no file", did_you_mean(target, site.pages) if len(site.pages) < 1000 else ""
    fragment = unquote(parts.fragment)
    page = site.pages.get(target)
    if page is None or fragment in TOP or fragment.startswith(":~:") or fragment in page.ids:
        return None
    return f'leads to no id: {target} has none called "{fragment}"', did_you_mean(fragment, page.ids)


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:  # "http://[x"
        return None


def _ids(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.repeated_ids:
            message = f'The id "{at.text}" stands a second time; first in line {page.ids[at.text].line}.'
            yield site.problem("written-id", file, at, message)
        for at in page.id_references:
            if at.text not in page.ids:
                yield site.problem("written-id", file, at, f'No element has the id "{at.text}" that is named here.')


def _titles(site: WrittenSite) -> Iterator[Problem]:
    yield from _unique(site, "written-title", "title", lambda page: page.title)


def _descriptions(site: WrittenSite) -> Iterator[Problem]:
    yield from _unique(site, "written-description", "description", lambda page: (page.description or "").strip())


def _unique(site: WrittenSite, check: str, what: str, text_of: Callable[[HtmlPage], str]) -> Iterator[Problem]:
    """Pages at old addresses need none of their own: they are the page they forward to."""
    first: dict[str, str] = {}
    for file, page in site.pages.items():
        text = text_of(page)
        if page.forwards:
            continue
        if not text:
            yield site.problem(check, file, At("", 1, 1), f"The page has no {what}.")
        elif first.setdefault(text, file) != file:
            message = f'The {what} "{text}" is also that of {first[text]}.'
            yield site.problem(check, file, At("", 1, 1), message)


def _languages(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        if page.language is None or not page.language.text.strip():
            yield site.problem("written-language", file, page.language or At("", 1, 1), "The page names no language.")


def _headings(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        if page.forwards:
            continue
        before = 0
        for heading in page.headings:
            if heading.level == 1 and before:
                yield site.problem("written-heading", file, heading.at, "The page has a second h1.")
            elif heading.level > before + 1:
                message = f"An h{heading.level} follows " + (f"an h{before}." if before else "no h1.")
                yield site.problem("written-heading", file, heading.at, message)
            before = heading.level
        if not page.headings:
            yield site.problem("written-heading", file, At("", 1, 1), "The page has no heading.")


def _images(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.unnamed:
            yield site.problem("written-image", file, at, f'The picture "{at.text}" has no text.')
        for at in page.unsized:
            yield site.problem("written-image", file, at, f'The picture "{at.text}" has no width and height.')


def _scripts(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.scripts:
            yield site.problem("written-script", file, at, f'The page holds a script: "{at.text}".')


def _style_attributes(site: WrittenSite) -> Iterator[Problem]:
    for file, page in site.pages.items():
        for at in page.styled:
            yield site.problem("written-style", file, at, f'An element is styled by itself: "{at.text}".')


def _addresses_in_css(text: str) -> list[str]:
    return [address for address, _ in _addresses_with_lines(text)]


def _addresses_with_lines(css: str) -> Iterator[tuple[str, int]]:
    for found in _css_address().finditer(css):
        address = found["quoted"] or found["plain"] or found["imported"]
        if address:
            yield address, css.count("\n", 0, found.start()) + 1


@cache
def _css_address() -> re.Pattern[str]:
    return re.compile(
        r"""/\*.*?\*/|url\(\s*(?:(?P<mark>["'])(?P<quoted>.*?)(?P=mark)|(?P<plain>[^"'()\s]+))\s*\)"""
        r"""|@import\s+["'](?P<imported>[^"']+)["']""",
        re.DOTALL | re.IGNORECASE,
    )


CHECKED: tuple[Callable[[WrittenSite], Iterator[Problem]], ...] = (
    _links,
    _requests,
    _ids,
    _titles,
    _descriptions,
    _languages,
    _headings,
    _images,
    _scripts,
    _style_attributes,
)
