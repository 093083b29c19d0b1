"""Documents made by hand, for tests of the rooms that come after content.

Each builder gives a valid document of its kind, with a slug for a name; everything else can be given by key.
"""

# ruff: noqa: ANN401  # a builder takes whatever keys its type has; the type refuses others

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from explainer.briefing.types import BriefingText, Section, SectionKind, Sentence
from explainer.content.slugs import slugify
from explainer.content.types import (
    Accept,
    Analysis,
    Content,
    Event,
    Figure,
    Heading,
    Introduction,
    Link,
    Note,
    Overview,
    Page,
    Prose,
    Record,
    Sector,
    Settings,
    Source,
    Statement,
    Status,
    Who,
    WhoKind,
)
from explainer.model.assembling import assemble
from explainer.model.types import Site
from explainer.problems import Location, Problem

FRONT_MATTER_LINES = 5  # every document's body begins on the line after these
TODAY = date(2026, 3, 9)
LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\]]*)\]\((?P<href>[^)\s]*)\)")
HEADING = re.compile(r"(?P<marks>#{1,6}) (?P<text>.+)")
KIND_FIELDS: dict[type[Record], str] = {
    Event: "events",
    Figure: "figures",
    Sector: "sectors",
    Analysis: "analysis",
    Who: "who",
    Page: "pages",
}


def prose(text: str = "", path: str = "content/index.md", notes: tuple[Note, ...] = ()) -> Prose:
    """Parse a body; links and headings have their places in the file."""
    start = FRONT_MATTER_LINES + 1
    links: list[Link] = []
    headings: list[Heading] = []
    for number, line in enumerate(text.split("\n"), start):
        for found in LINK.finditer(line):
            place = Location(path, number, found.start() + 1)
            links.append(Link(found["href"], found["text"], place, image=bool(found["image"])))
        if heading := HEADING.fullmatch(line):
            place = Location(path, number)
            headings.append(Heading(len(heading["marks"]), heading["text"], slugify(heading["text"]), place))
    parser = MarkdownIt("commonmark").enable("table").use(footnote_plugin)
    return Prose(
        text=text,
        line=start,
        tokens=tuple(parser.parse(text)),
        links=tuple(links),
        headings=tuple(headings),
        notes=notes,
    )


def _common(path: str, slug: str, fields: dict[str, Any]) -> dict[str, Any]:
    body = fields.pop("body", "")
    notes = fields.pop("notes", ())
    places = {"": Location(path, 1, 1)}
    places |= {
        key: Location(path, number, 1) for number, key in enumerate(dict.fromkeys(["title", "slug", *fields]), 2)
    }
    fields = {"title": slug.replace("-", " ").capitalize(), "slug": slug, "places": places} | fields
    return fields | {"path": path, "body": body if isinstance(body, Prose) else prose(body, path, notes)}


def overview(body: str = "", **fields: Any) -> Overview:
    """Make `content/index.md`."""
    return Overview(**_common("content/index.md", "index", {"body": body, **fields}))


def event(slug: str, **fields: Any) -> Event:
    """Make an event that has happened, without a date."""
    path = fields.pop("path", f"content/timeline/{slug}.md")
    usual: dict[str, Any] = {"status": Status.HAPPENED}
    return Event(**usual | _common(path, slug, fields))


def figure(slug: str, **fields: Any) -> Figure:
    """Make a figure: exactly 12 ferries."""
    path = fields.pop("path", f"content/figures/{slug}.md")
    usual: dict[str, Any] = {"value": Decimal(12), "counts": "ferries", "as_written": "12"}
    return Figure(**usual | _common(path, slug, fields))


def sector(slug: str, **fields: Any) -> Sector:
    """Make a sector."""
    return Sector(**_common(fields.pop("path", f"content/sectors/{slug}.md"), slug, fields))


def analysis(slug: str, **fields: Any) -> Analysis:
    """Make a thought between the lines."""
    path = fields.pop("path", f"content/analysis/{slug}.md")
    usual: dict[str, Any] = {"statement": Statement.ANALYSIS}
    return Analysis(**usual | _common(path, slug, fields))


def who(slug: str, **fields: Any) -> Who:
    """Make a person."""
    usual: dict[str, Any] = {"kind": WhoKind.PERSON}
    return Who(**usual | _common(fields.pop("path", f"content/who/{slug}.md"), slug, fields))


def page(slug: str, **fields: Any) -> Page:
    """Make a plain page."""
    return Page(**_common(fields.pop("path", f"content/{slug}.md"), slug, fields))


def introduction(folder: str, **fields: Any) -> Introduction:
    """Make the `index.md` of a folder."""
    return Introduction(**_common(f"content/{folder}/index.md", "index", fields))


def settings(**fields: Any) -> Settings:
    """Make `content/site.yaml`."""
    path = "content/site.yaml"
    usual: dict[str, Any] = {"path": path, "places": {"": Location(path, 1, 1)}, "title": "The ferries of Norland"}
    return Settings(**usual | fields)


def content(*records: Record, **fields: Any) -> Content:
    """Put records into a content; settings are made when none are given."""
    kinds: dict[str, Any] = {name: [] for name in KIND_FIELDS.values()}
    introductions: dict[str, Introduction] = {}
    found: dict[str, Any] = {"settings": settings()}
    for record in sorted(records, key=lambda record: record.path):
        if isinstance(record, Overview):
            found["overview"] = record
        elif isinstance(record, Introduction):
            introductions[record.path.removeprefix("content/").removesuffix("/index.md")] = record
        else:
            kinds[KIND_FIELDS[type(record)]].append(record)
    found |= {name: tuple(some) for name, some in kinds.items()} | {"introductions": introductions}
    return Content(**found | fields)


def briefing(*sentences: str, name: str = "ferries", **fields: Any) -> BriefingText:
    """Make a briefing of one section whose running text is these sentences, on lines 1, 2, 3 and so on."""
    section = Section("The details", SectionKind.DETAILS, " ".join(sentences), (), 1)
    made: dict[str, Any] = {
        "name": name,
        "path": f"seeds/{name}.txt",
        "language": "en",
        "headline": None,
        "date": None,
        "sections": (section,),
        "sentences": tuple(Sentence(n, text, n, 0) for n, text in enumerate(sentences, 1)),
        "credits": (),
    }
    return BriefingText(**made | fields)


def source(quote: str | None = None, *, briefing: str | None = "ferries", line: int = 3, **fields: Any) -> Source:
    """Make a source: a sentence of a briefing, or with `url` a place outside."""
    if "url" in fields:
        briefing = None
    path = fields.pop("path", "content/index.md")
    return Source(briefing=briefing, quote=quote, location=Location(path, line, 5), **fields)


def note(label: str, source: Source | None) -> Note:
    """Make a footnote."""
    return Note(label, source, source.location if source else Location("content/index.md", 9, 1))


def accept(check: str, reason: str = "looked at", *, text: str | None = None, path: str = "content/index.md") -> Accept:
    """Make an entry under `accept`."""
    return Accept(check=check, reason=reason, text=text, location=Location(path, 4, 5))


def assembled(*records: Record, briefings: tuple[BriefingText, ...] = (), **fields: Any) -> Site:
    """Assemble a site of records in which nothing is wrong."""
    site, problems = assemble(content(*records, **fields), briefings, TODAY)
    assert not problems, said(problems)
    return site


def problems_of(*records: Record, briefings: tuple[BriefingText, ...] = (), **fields: Any) -> list[str]:
    """Give what is wrong with a site of records, each problem as "check place: message advice"."""
    return said(assemble(content(*records, **fields), briefings, TODAY)[1])


def said(problems: Iterable[Problem]) -> list[str]:
    """Write problems as lines: "check place: message advice"."""
    return [f"{p.check} {p.location}: {p.message} {p.advice}".strip() for p in problems]
