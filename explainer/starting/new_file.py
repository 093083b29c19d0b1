"""A new content file: the keys of its kind, each explained, ready to be filled in.

Takes a kind and a title; writes one file and says where. Refuses a place that is taken, and a title that no address can
be made of. The file is a draft, so that a build goes on as before whatever still has to be filled in.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from explainer.content.atomic import put
from explainer.content.documents import SETTINGS_PATH, Rules, read_record, read_settings
from explainer.content.reading import read_content
from explainer.content.schema import COMMON, KINDS, Key, Kind, kind_of, kinds_by_name
from explainer.content.slugs import short_slug, slugify
from explainer.content.types import Record, Status
from explainer.content.writing import Line, settings_text
from explainer.languages import words
from explainer.model.addresses import DEVICES, addresses_of, collisions, record_claims
from explainer.model.assets import alias_claims
from explainer.model.holding import all_records
from explainer.problems import ContentError, Location, Problem, UsageError, did_you_mean
from explainer.starting.explaining import commented, explained

SHORT_FOR: Mapping[str, str] = {"person": "who", "organisation": "who", "framework": "who"}
KIND_WORDS = (*(kind.name for kind in KINDS), *SHORT_FOR)
IN_A_FOLDER = frozenset({"introduction", "page"})  # kinds whose folder is for the editor to say
PLACEHOLDERS: Mapping[str, str | int] = {  # of keys that must be there: claims nothing
    "status": Status.UNCERTAIN,
    "value": 0,
    "counts": "what the number counts",
    "as_written": "0",
    "statement": "analysis",
    "kind": "person",
}
PARTS = ("whats_happening", "why_it_matters", "big_picture", "bottom_line")  # headings of a new overview


def new_file(root: Path, word: str, title: str, *, slug: str | None = None, folder: str | None = None) -> str:
    """Write a new file of a kind; give its path in the project. `slug` names the file, `folder` is below content/.

    Raises UsageError for words that do not fit, ContentError where something stands in its place.
    """
    if word not in KIND_WORDS:
        guess = did_you_mean(word, KIND_WORDS) or f"The kinds are: {', '.join(KIND_WORDS)}."
        raise UsageError(f'There is no kind "{word}". {guess}')
    kind = kinds_by_name()[SHORT_FOR.get(word, word)]
    language = _language(root)
    title = " ".join(title.split())  # a title is one line, whatever it was copied from
    path = _path(kind, title, slug, folder, language)
    if kind_of(path).name != kind.name:
        raise UsageError(f"A file at {path} is of the kind {kind_of(path).name}; choose another name or folder.")
    text = _text(kind, title, word if word in SHORT_FOR else None, language)
    _refuse_taken(root, path, text, language)
    put(root, path, text)
    return path


def _language(root: Path) -> str:
    path = root / SETTINGS_PATH
    settings, _ = read_settings(path.read_bytes()) if path.is_file() else (None, ())
    return settings.language if settings else Rules().language


def _path(kind: Kind, title: str, slug: str | None, folder: str | None, language: str) -> str:
    if folder and kind.name not in IN_A_FOLDER:
        raise UsageError(f"--folder is for pages and introductions; a new {kind.name} has its place already.")
    if kind.name == "overview":
        return "content/index.md"
    if kind.name == "introduction":
        if not folder:
            raise UsageError("An introduction stands above the list of a folder: name it with --folder timeline, say.")
        return f"content/{_folder(folder)}/index.md"
    name = short_slug(title, language) if slug is None else slug
    if not name or name != slugify(name):
        raise UsageError(_unnamed(title, slug))
    if name in DEVICES:
        raise UsageError(f"Windows cannot have a file named {name}; give it another name: --slug about-{name}.")
    place = kind.folder or (_folder(folder) if folder else "")
    return "/".join(part for part in ("content", place, f"{name}.md") if part)


def _folder(folder: str) -> str:
    parts = Path(folder).as_posix().removeprefix("content/").strip("/").split("/")
    if any(part != slugify(part) or not part for part in parts):
        raise UsageError(f"--folder {folder}: write a folder below content/ in small letters, digits and hyphens.")
    return "/".join(parts)


def _unnamed(title: str, slug: str | None) -> str:
    if slug is not None:
        return f"--slug {slug}: write it in small letters, digits and hyphens, such as --slug second-ferry."
    return f'The title "{title}" holds no letters that an address could be made of; name one: --slug second-ferry.'


def _text(kind: Kind, title: str, who: str | None, language: str) -> str:
    given: Mapping[str, object] = {"title": title, **PLACEHOLDERS} | ({"kind": who} if who else {})
    required = [key for key in kind.keys if key.required]
    lines = [Line(key.name, given[key.name], explained(key)) for key in required]
    draft = next(key for key in COMMON if key.name == "draft")
    front = settings_text([*lines, Line(draft.name, True, explained(draft))])
    optional = [key for key in _own_first(kind) if not key.required and key.name != draft.name]
    return f"---\n{front}{commented(optional)}---\n{_body(kind, language)}"


def _own_first(kind: Kind) -> Iterator[Key]:
    yield from (key for key in kind.keys if key not in COMMON)
    yield from COMMON


def _body(kind: Kind, language: str) -> str:
    if kind.name != "overview":
        return ""
    headings = words(language).sections
    return "".join(f"\n## {headings[part]}\n" for part in PARTS)


def _refuse_taken(root: Path, path: str, text: str, language: str) -> None:
    """Refuse a file that is there, and an address that another file has, also one that is still a draft."""
    if (root / path).exists() or (root / path).is_symlink():
        advice = "Open it, or give the new file another title or a --slug."
        raise ContentError([Problem("file", Location(path), "The file is there already; nothing was written.", advice)])
    content, _ = read_content(root)
    record, problems = read_record(text.encode(), path, Rules(language=language))
    if record is None or problems:  # all else in the text is ours
        raise UsageError(f"The title cannot stand in a file: {' '.join(problem.message for problem in problems)}")
    records: tuple[Record, ...] = (*all_records(content), record)
    claims = [*record_claims(records, addresses_of(records, language)), *alias_claims(records)]
    taken = [found for found in collisions(claims) if found.location.path == path]
    if taken:
        advice = "Nothing was written. Choose another title, or name the file with --slug."
        raise ContentError(Problem(found.check, Location(path), found.message, advice) for found in taken)
