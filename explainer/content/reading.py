"""The door of the room for whoever builds: everything in content/ and seeds/, typed.

Takes a project folder; gives its documents and briefings with the problems of all files. A file that cannot be read is
named as unread, so that whatever points to it is not reported a second time. Nothing is required: a folder with one
`index.md` is a site.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from explainer.briefing.types import BriefingText
from explainer.content.documents import SETTINGS_PATH, Rules, read_record, read_settings
from explainer.content.folders import files_below, was_imported
from explainer.content.shelf import Shelf
from explainer.content.text_files import bytes_of
from explainer.content.types import (
    FOLDERS,
    Analysis,
    Content,
    Event,
    Figure,
    Introduction,
    Overview,
    Page,
    Record,
    Sector,
    Settings,
    Who,
)
from explainer.problems import ContentError, Location, Problem

if TYPE_CHECKING:
    from explainer.content.seeds import SeedRule

Read = tuple[Record | Settings | None, tuple[Problem, ...]]

FIELDS: Mapping[type[Record], str] = {
    Event: "events",
    Figure: "figures",
    Sector: "sectors",
    Analysis: "analysis",
    Who: "who",
    Page: "pages",
}
NEW = ".new."  # what the import puts beside a file that it could not merge; never content
MISNAMED = (".markdown", ".mdown", ".mkd", ".mdx", ".yml", ".yaml")  # probably meant as content, and not read
DOCUMENTS = frozenset(("txt", "md", "markdown", "text", "doc", "docx", "odt", "rtf", "pdf", "html", "htm", "eml"))
UNTITLED = "Explainer"


def read_content(root: Path, shelf: Shelf | None = None) -> tuple[Content, tuple[Problem, ...]]:
    """Read every document of a project. Problems of all files come together; their order is that of the paths.

    What lies on the shelf from an earlier run is not parsed again.
    """
    found = files_below(root, "content")
    static = files_below(root, "static")
    problems = [*found.problems, *_no_folder(root, "content"), *_no_folder(root, "static")]
    problems += [_folder_as_file(path) for path in found.folders if path.endswith((".md", ".yaml", ".yml"))]
    paths, beside = _sorted_out(found.files, problems)
    problems += _misplaced(root, paths)
    settings, trouble = _settings(root, found.files, shelf)
    problems += trouble
    rules = Rules(settings.html, settings.language) if settings else Rules()
    records: list[Record] = []
    broken: list[Record] = []
    unread = [SETTINGS_PATH] if trouble and not (settings and settings.title) else []
    for path in paths:
        record, trouble = _record(root, path, rules, shelf)
        problems += trouble
        if record is None or record.broken:
            unread.append(path)
        if record is not None:
            (broken if record.broken else records).append(record)
    if not records and not unread and not problems:
        problems.append(_nothing())
    content = _content(settings, records, tuple(unread), (*beside, *static.files))
    return replace(content, broken=tuple(broken), former_quotes=_former_quotes(root)), tuple(problems)


def read_briefings(root: Path) -> tuple[tuple[BriefingText, ...], tuple[Problem, ...]]:
    """Read the briefings in seeds/, as text: those that were imported in the order of their import, then the others."""
    from explainer.content.seeds import ENDINGS, seed_paths, seed_rules

    found = files_below(root, "seeds")
    problems = [*found.problems, *_no_folder(root, "seeds"), *map(_no_briefing, filter(_is_document, found.files))]
    problems += [_folder_as_file(path) for path in found.folders if path.endswith(ENDINGS)]
    texts: dict[str, BriefingText] = {}
    rules = seed_rules(root)
    for path in seed_paths(found.files, rules):
        try:
            text = _briefing(root, path, rules.get(_name(path)))
        except OSError as error:
            problems.append(_unreadable(path, error))
        except ContentError as error:
            problems += error.problems
        else:
            first = texts.setdefault(text.name, text)
            problems += [] if first is text else [_same_name(path, first.path)]
    return tuple(texts.values()), tuple(problems)


def _briefing(root: Path, path: str, rule: "SeedRule | None") -> BriefingText:
    from explainer.briefing.text import read_text  # a site without briefings does without

    language, day = (rule.language, rule.day) if rule else (None, None)
    return read_text(bytes_of(root / path), path=path, language=language, day=day)


def _no_folder(root: Path, name: str) -> list[Problem]:
    """Report a file that stands where a folder of the project is meant."""
    path = root / name
    if path.is_dir() or not (path.exists() or path.is_symlink()):
        return []
    return [Problem("file", Location(name), f"{name} must be a folder, and a file stands there.", "Rename the file.")]


def _folder_as_file(path: str) -> Problem:
    message = "This is a folder, and its name is that of a file."
    return Problem("file", Location(path), message, "Rename the folder, or take out of it what is meant.")


def _misplaced(root: Path, paths: Sequence[str]) -> Iterator[Problem]:
    """Report settings outside of content/, and folders that are called nearly like that of a kind."""
    if (root / "site.yaml").is_file() and not (root / SETTINGS_PATH).exists():
        message = f"site.yaml is not read here: the settings are {SETTINGS_PATH}."
        yield Problem("leftover", Location("site.yaml"), message, "Move it into content/.")
    kinds = FOLDERS.values()
    for folder in dict.fromkeys(path.split("/")[1] for path in paths if path.count("/") > 1):
        meant = folder.lower() if folder.lower() in kinds else f"{folder.lower()}s"
        if folder not in kinds and meant in kinds:
            message = f"What lies here are plain pages, for the folder of this kind is content/{meant}/."
            yield Problem("leftover", Location(f"content/{folder}"), message, "Rename the folder, if that is meant.")


def _is_document(path: str) -> bool:
    return path.rpartition(".")[2].lower() in DOCUMENTS and not path.endswith((".txt", ".md"))


def _no_briefing(path: str) -> Problem:
    name = path.rpartition("/")[2]
    advice = "Save it as plain text in UTF-8, with a name that ends in .txt."
    return Problem("leftover", Location(path), f"{name} is not read: briefings end in .txt or .md.", advice)


def _sorted_out(files: Iterable[str], problems: list[Problem]) -> tuple[list[str], list[str]]:
    """Part the files of content/ into Markdown that is content, and what lies beside it."""
    content: list[str] = []
    beside: list[str] = []
    for path in files:
        name = path.rpartition("/")[2]
        if NEW in name:
            problems.append(_left_over(path, name))
        elif name.endswith(".md"):
            content.append(path)
        elif path != SETTINGS_PATH:
            beside.append(path)
            problems += _misnamed(path, name)
    return content, beside


def _left_over(path: str, name: str) -> Problem:
    message = f"{name} is what the last import could not merge into {name.replace(NEW, '.')}."
    advice = f"Take over into {name.replace(NEW, '.')} what you want of it, then remove {name}."
    return Problem("leftover", Location(path), message, advice)


def _misnamed(path: str, name: str) -> list[Problem]:
    lower = name.lower()
    if lower.endswith(".md") or lower.endswith(MISNAMED):
        message = f"{name} is not read: content files end in .md, and the settings are content/site.yaml."
        return [Problem("leftover", Location(path), message, "Rename it, or begin its name with an underscore.")]
    return []


def _settings(root: Path, files: Sequence[str], shelf: Shelf | None) -> tuple[Settings | None, tuple[Problem, ...]]:
    if SETTINGS_PATH not in files:
        return None, ()
    found, problems = _document(root, SETTINGS_PATH, "", shelf, lambda data, _: read_settings(data))
    return found if isinstance(found, Settings) else None, problems


def _record(root: Path, path: str, rules: Rules, shelf: Shelf | None) -> tuple[Record | None, tuple[Problem, ...]]:
    def read(data: bytes, former: Record | None) -> tuple[Record | None, tuple[Problem, ...]]:
        return read_record(data, path, rules, former)

    found, problems = _document(root, path, f"{rules.html} {rules.language}", shelf, read)
    return found if isinstance(found, Record) else None, problems


def _document(
    root: Path, path: str, rules: str, shelf: Shelf | None, read: Callable[[bytes, Record | None], Read]
) -> Read:
    """Give a document from the shelf, else read it, and put it there where nothing is wrong with it."""
    if shelf is not None and (standing := shelf.standing(path, rules)):
        return standing, ()
    try:
        data = bytes_of(root / path)
    except OSError as error:
        return None, (_unreadable(path, error),)
    if shelf is None:
        return read(data, None)
    kept = shelf.get(path, data, rules)
    if kept is not None:
        return kept, ()
    found, problems = read(data, shelf.former(path, data, rules))
    if found is not None and not problems:
        found = shelf.put(path, data, rules, found) or found
    return found, problems


def _content(
    settings: Settings | None, records: Iterable[Record], unread: tuple[str, ...], files: tuple[str, ...]
) -> Content:
    overview: Overview | None = None
    introductions: dict[str, Introduction] = {}
    lists: dict[str, list[Record]] = {name: [] for name in FIELDS.values()}
    for record in records:
        if isinstance(record, Overview):
            overview = record
        elif isinstance(record, Introduction):
            introductions[record.path.partition("/")[2].rpartition("/")[0]] = record
        else:
            lists[FIELDS[type(record)]].append(record)
    return Content(
        settings=_titled(settings, overview),
        overview=overview,
        introductions=introductions,
        unread=unread,
        files=files,
        **{name: tuple(found) for name, found in lists.items()},  # type: ignore[arg-type]
    )


def _titled(settings: Settings | None, overview: Overview | None) -> Settings:
    """Give settings with a title: their own, or that of the overview."""
    if settings and settings.title:
        return settings
    title = overview.title if overview else UNTITLED
    if settings:
        return replace(settings, title=title)
    return Settings(path=SETTINGS_PATH, places={"": Location(SETTINGS_PATH)}, title=title)


def _former_quotes(root: Path) -> Mapping[str, tuple[str, ...]]:
    if not was_imported(root):
        return {}
    from explainer.content.memory import former_sentences  # only a project that was imported pays for it

    return former_sentences(root)


def _name(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]


def _nothing() -> Problem:
    advice = "Write content/index.md, or import a briefing: python build.py import seeds/NAME.txt"
    return Problem("file", Location("content"), "There is nothing to build: content/ holds no Markdown file.", advice)


def _unreadable(path: str, error: OSError) -> Problem:
    return Problem("file", Location(path), f"The file cannot be read: {error.strerror}.", "Look at its permissions.")


def _same_name(path: str, first: str) -> Problem:
    message = f"Two briefings have the same name: {first} and this one."
    return Problem("briefing", Location(path), message, "Rename one of them; sources call a briefing by its name.")
