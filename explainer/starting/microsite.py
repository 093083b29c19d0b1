"""A new microsite: everything a repository needs to be pushed and published.

Takes a folder and, if there are any, briefings; writes content, settings, README, workflow, and a copy of the engine.
Everything is made aside and put into place at the end. Refuses a folder where something stands in the way, and a
briefing that cannot be read; nothing is written then.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from explainer.content.documents import SETTINGS_PATH, read_settings
from explainer.content.importing import import_briefings
from explainer.content.schema import SETTINGS, Key
from explainer.content.seeds import seed_bytes
from explainer.content.writing import Line, content_file, settings_text
from explainer.languages import LANGUAGES, words
from explainer.problems import ContentError, Location, Problem, UsageError, did_you_mean
from explainer.starting.engine import LIST, STARTER, digest, engine_files, list_text
from explainer.starting.explaining import commented, explained

OVERVIEW_PATH = "content/index.md"
KEPT = frozenset({"README.md", ".gitignore"})  # hosts put these into a new repository; ours are left out then
EXECUTABLE = frozenset({".ci/run"})
FIRST_WORDS = {
    "en": "This site has only just begun. Its first text goes here.",
    "it": "Questo sito è appena nato. Il primo testo va qui.",
    "tr": "Bu site daha yeni başladı. İlk metin buraya gelecek.",
    "de": "Diese Seite steht ganz am Anfang. Hierher kommt der erste Text.",
    "fr": "Ce site vient de naître. Le premier texte se place ici.",
    "es": "Este sitio acaba de empezar. El primer texto va aquí.",
}


class Started(Struct, frozen=True):
    """What was written."""

    folder: Path
    content: tuple[str, ...]  # paths of what is the editor's, in their order, without what is hidden
    engine: int  # files of the engine
    kept: tuple[str, ...]  # files that were there and stay as they are


def start(folder: Path, seeds: Sequence[Path] = (), *, language: str | None = None, day: date | None = None) -> Started:
    """Write a new microsite into a folder that does not exist, or where nothing stands in the way.

    Raises UsageError for a folder or a language that does not fit, ContentError for a briefing that cannot be read.
    """
    if language is not None and language not in LANGUAGES:
        guess = did_you_mean(language, LANGUAGES) or f"Write one of: {', '.join(LANGUAGES)}."
        raise UsageError(f"--language {language}: there is no such language. {guess}")
    for seed in seeds:
        seed_bytes(seed)  # refused before anything is written
    folder = folder.resolve()
    try:
        near = next(path for path in (folder, *folder.parents) if path.exists())
        if not near.is_dir():
            raise UsageError(f"{near}: this is a file. Name a folder.")
        with _aside(folder) as aside:
            _fill(aside, folder, seeds, language, day)
            return _put_into_place(aside, folder)
    except OSError as error:
        message = f"The microsite cannot be written: {error.strerror or error}."
        advice = "Look at permissions and space, or name another folder."
        raise ContentError([Problem("file", Location(str(folder)), message, advice)]) from error


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """Give a folder of our own on the same disk to make everything in; what is left in it goes at the end."""
    near = folder if folder.exists() else folder.parent
    near.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".explainer-", dir=near, ignore_cleanup_errors=True) as own:
        yield Path(own, "site")  # within, for only its owner may enter the folder itself


def _fill(aside: Path, folder: Path, seeds: Sequence[Path], language: str | None, day: date | None) -> None:
    aside.mkdir()
    if seeds:
        import_briefings(aside, seeds, language=language, day=day)
    else:
        _write(aside, first_content(_title_of(folder), language or LANGUAGES[0]))
    settings, _ = read_settings((aside / SETTINGS_PATH).read_bytes())
    title = settings.title if settings else _title_of(folder)
    readme = (STARTER / "README.md").read_text(encoding="utf-8").replace("{title}", title)
    ignored = (STARTER / "gitignore").read_text(encoding="utf-8")
    _write(aside, {"README.md": readme, ".gitignore": ignored})
    if not seeds:
        _write(aside, {"seeds/.gitkeep": ""})  # for git, which keeps no empty folder
    engine = {place: source.read_bytes() for place, source in engine_files().items()}
    _write(aside, engine)
    _write(aside, {LIST: list_text({place: digest(data) for place, data in engine.items()})})


def _title_of(folder: Path) -> str:
    return folder.name.replace("-", " ").replace("_", " ").strip().capitalize() or "Explainer"


def first_content(title: str, language: str) -> Mapping[str, str]:
    """Give the content of a site that has no briefing: settings, each explained, and an overview to be filled."""
    lines = [
        Line("title", title, explained(_setting("title"))),
        Line("language", language, explained(_setting("language"))),
    ]
    rest = [key for key in SETTINGS if key.name not in ("title", "language")]
    table = words(language)
    heading = table.sections["whats_happening"]
    return {
        SETTINGS_PATH: settings_text(lines) + commented(rest),
        OVERVIEW_PATH: content_file([Line("title", title)], f"## {heading}\n\n{FIRST_WORDS[language]}"),
    }


def _setting(name: str) -> Key:
    return next(key for key in SETTINGS if key.name == name)


def _write(aside: Path, files: Mapping[str, str | bytes]) -> None:
    for place, content in files.items():
        path = aside / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        if place in EXECUTABLE:
            path.chmod(0o755)


def _put_into_place(aside: Path, folder: Path) -> Started:
    places = sorted(path.relative_to(aside).as_posix() for path in aside.rglob("*") if path.is_file())
    there = [place for place in places if (folder / place).exists() or (folder / place).is_symlink()]
    clashes = [place for place in there if place not in KEPT]
    if clashes:
        more = f" and {len(clashes) - 1} more" if len(clashes) > 1 else ""
        raise UsageError(f"{folder}: {clashes[0]}{more} stands there already; nothing was written. Name a new folder.")
    if folder.exists():
        for place in places:
            if place not in there:
                (folder / place).parent.mkdir(parents=True, exist_ok=True)
                (aside / place).replace(folder / place)
    else:
        aside.replace(folder)
    engine = engine_files()
    own = tuple(place for place in places if place not in engine and place not in there and not _hidden(place))
    return Started(folder, own, len(engine), tuple(there))


def _hidden(place: str) -> bool:
    return any(part.startswith(".") for part in place.split("/"))
