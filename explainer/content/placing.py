"""Where each record lies: found again after an editor renamed its file, and after the briefing's words changed.

Takes a story, what the import wrote last, and what lies in content/; gives a path for each record. A record is told by
what it rests on: its sentence, its name, what it counts. Its title and its file's name are the editor's to change.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from explainer.content.filetext import FileText
from explainer.content.found import Found, FoundAnalysis, FoundEvent, FoundFigure, FoundWho
from explainer.content.frontmatter import Parts, parts_of
from explainer.content.likeness import folded, similar
from explainer.content.slugs import slugify
from explainer.content.yaml_nodes import ListNode, Node, TableNode, TextNode
from explainer.content.yaml_table import read_table

SURE = {"who": 0.8, "sectors": 0.8, "figures": 0.6, "timeline": 0.55, "analysis": 0.6}  # from here on, it is the same
MOVED = 0.5  # the same for a file that may have been renamed and edited


class Seen(Struct, frozen=True):
    """What tells a record, in a file or not yet."""

    folder: str
    title: str
    names: frozenset[str] = frozenset()
    quotes: tuple[str, ...] = ()
    counts: str = ""
    as_written: str = ""
    measure: tuple[str, str] = ("", "")
    slug: str = ""  # as its front matter says
    body: str = ""


class Placement(Struct, frozen=True):
    """Where records lie."""

    paths: Mapping[str, str]  # by id; of a removed record, where it lay
    removed: frozenset[str]  # ids of records whose files an editor removed
    moved: Mapping[str, str]  # where the import wrote it -> where it lies now
    gone: tuple[str, ...]  # paths that the import wrote once, of records that no briefing has any more


def place(story: Mapping[str, Found], written: Mapping[str, str], content: Mapping[str, str]) -> Placement:
    """Find the place of each record; `written` and `content` are texts by path, of records only."""
    remembered = {path: seen_in(path, text) for path, text in written.items()}
    present = {path: seen_in(path, text) for path, text in content.items()}
    wanted = {key: seen(key, record) for key, record in story.items()}
    old = _matched(wanted, remembered, SURE)
    missing = {path: remembered[path] for path in remembered if path not in present}
    strange = {path: present[path] for path in present if path not in remembered}
    moved = _matched(missing, strange, dict.fromkeys(SURE, MOVED))
    strange = {path: one for path, one in strange.items() if path not in moved.values()}
    own = _matched({key: one for key, one in wanted.items() if key not in old}, strange, SURE)
    paths: dict[str, str] = {}
    taken = {path.lower() for path in (*remembered, *present)}
    for key in wanted:
        if key in old:
            paths[key] = moved.get(old[key], old[key])
        else:
            paths[key] = own.get(key) or _free(f"content/{key}", taken)
        taken.add(paths[key].lower())
    removed = {key for key, path in old.items() if path in missing and path not in moved}
    gone = tuple(moved.get(path, path) for path in remembered if path not in old.values())
    return Placement(paths, frozenset(removed), moved, gone)


def moved_page(path: str, written: Mapping[str, str], content: Mapping[str, str]) -> str | None:
    """Find a page that is no record and that an editor renamed, by its text."""
    if path in content or path not in written:
        return None
    folder = path.rpartition("/")[0]
    strange = [one for one in content if one.rpartition("/")[0] == folder and one not in written and ".new." not in one]
    likeness = {one: similar(written[path], content[one]) for one in strange if one.endswith(".md")}
    best = max(likeness, key=lambda one: likeness[one], default=None)
    return best if best and likeness[best] >= MOVED else None


def _free(wanted: str, taken: set[str]) -> str:
    path, number = f"{wanted}.md", 1
    while path in taken:
        number += 1
        path = f"{wanted}-{number}.md"
    return path


def _matched(wanted: Mapping[str, Seen], there: Mapping[str, Seen], sure: Mapping[str, float]) -> dict[str, str]:
    """Give each wanted record the one that is most like it, the surest pairs first; each is given once."""
    matched = _equal(wanted, there)
    used = set(matched.values())
    pairs = [
        (-score, path != f"content/{key}.md", key, path)
        for key, one in wanted.items()
        if key not in matched
        for path, other in there.items()
        if path not in used and one.folder == other.folder
        if (score := likeness(one, other)) >= sure.get(one.folder, 1.0)
    ]
    for *_, key, path in sorted(pairs):
        if key not in matched and path not in used:
            matched[key] = path
            used.add(path)
    return matched


def _equal(wanted: Mapping[str, Seen], there: Mapping[str, Seen]) -> dict[str, str]:
    """Match what rests on the same words under the same title: nearly everything, when nothing has changed."""
    paths: dict[tuple[str | tuple[str, ...], ...], list[str]] = {}
    for path, other in there.items():
        paths.setdefault((other.folder, other.title, other.as_written, other.quotes), []).append(path)
    found: dict[str, str] = {}
    for key, one in wanted.items():
        same = paths.get((one.folder, one.title, one.as_written, one.quotes), [])
        if len(same) == 1:
            found[key] = same.pop()
    return found


def likeness(one: Seen, other: Seen) -> float:
    """Give how surely two are the same record, from 0 to 1."""
    quotes = max((similar(first, second) for first in one.quotes for second in other.quotes), default=0.0)
    if one.folder in ("who", "sectors"):
        if one.names & other.names:
            return 1.0
        near = similar(folded(one.title), folded(other.title))
        return near if one.folder == "sectors" or quotes == 1.0 else 0.0
    if one.folder == "figures":
        words = similar(one.counts, other.counts)
        return (
            0.0
            if one.measure != other.measure
            else 0.4 * quotes + 0.4 * words + 0.2 * (one.as_written == other.as_written)
        )
    if one.folder == "timeline":
        written = one.as_written == other.as_written
        return 0.45 * quotes + 0.45 * similar(one.title, other.title) + 0.1 * written
    return max(quotes, similar(one.body, other.body) if one.body else 0.0)


def seen(key: str, record: Found) -> Seen:
    """Give what tells a record of a story."""
    figure = record if isinstance(record, FoundFigure) else None
    others = record.also_called if isinstance(record, FoundWho) else ()
    written = figure.as_written if figure else (record.as_written or "") if isinstance(record, FoundEvent) else ""
    return Seen(
        folder=key.partition("/")[0],
        title=record.title,
        names=frozenset(map(folded, (record.title, *others))),
        quotes=tuple(said.text for said in record.sources),
        counts=figure.counts if figure else "",
        as_written=written,
        measure=(figure.unit or "", figure.currency or "") if figure else ("", ""),
        body=record.block.text if isinstance(record, FoundAnalysis) else "",
    )


def seen_in(path: str, text: str) -> Seen:
    """Give what tells the record in a file; of a file that nobody can read, where it lies."""
    folder = path.removeprefix("content/").partition("/")[0]
    parts = parts_of(FileText(path, text))
    front = parts.front if isinstance(parts, Parts) else None
    table = read_table(front, FileText(path, text), 2)[0] if front else None
    if table is None:
        return Seen(folder=folder, title="")
    title = _text(table.get("title"))
    return Seen(
        folder=folder,
        title=title,
        names=frozenset(name for name in map(folded, (title, *_texts(table.get("also_called")))) if name),
        quotes=tuple(_quotes(table.get("sources"))),
        counts=_text(table.get("counts")),
        as_written=_text(table.get("as_written")),
        measure=(_text(table.get("unit")), _text(table.get("currency"))),
        slug=_text(table.get("slug")),
        body=parts.body.strip() if isinstance(parts, Parts) else "",
    )


def slug_in(path: str, text: str | None, language: str) -> str:
    """Give the slug that other files name a file by."""
    stem = path.rpartition("/")[2].removesuffix(".md")
    return (seen_in(path, text).slug if text else "") or slugify(stem, language)


def _text(node: Node | None) -> str:
    return node.value.strip() if isinstance(node, TextNode) else ""


def _texts(node: Node | None) -> Iterable[str]:
    return map(_text, node.items) if isinstance(node, ListNode) else ()


def _quotes(node: Node | None) -> Iterable[str]:
    items = node.items if isinstance(node, ListNode) else ()
    return (quote for item in items if isinstance(item, TableNode) and (quote := _text(item.get("quote"))))
