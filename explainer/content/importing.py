"""The import: briefings become content files, and no edit is ever lost.

Takes a project folder and briefings; gives what was done to each file. The briefings that were imported before take
part, so that one more adds to them. Everything is decided before anything is written; each file is replaced whole, and
what is remembered of it is written after it, so that a killed import can simply be made again.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from explainer.content import memory
from explainer.content.atomic import put, sweep
from explainer.content.combining import Difference, combine
from explainer.content.drafting import ABOUT, SETTINGS, Drafter, Places
from explainer.content.filetext import FileText
from explainer.content.folders import files_below
from explainer.content.former import former_quotes
from explainer.content.found import Story
from explainer.content.gathering import gather
from explainer.content.imported import Seed, briefings_for, put_seed, remember, seed_steps
from explainer.content.placing import Placement, moved_page, place, slug_in
from explainer.content.steps import UNREADABLE, State, Step, Verb, beside_of, differing, step
from explainer.content.text_files import MAX_BYTES, text_of
from explainer.problems import ContentError, Location, Problem

RECORDS = ("timeline", "figures", "sectors", "analysis", "who")


class ImportReport(Struct, frozen=True):
    """What an import did, or with `dry_run` would do: one step for each file, in the order of their paths."""

    steps: tuple[Step, ...]
    problems: tuple[Problem, ...] = ()  # quotes that the briefings no longer hold


def import_briefings(
    root: Path,
    seeds: Sequence[Path],
    *,
    language: str | None = None,
    day: date | None = None,
    dry_run: bool = False,
    restore: bool = False,
) -> ImportReport:
    """Write or refresh content/ from briefings.

    `language` and `day` overrule what the briefings themselves say, and are remembered. Raises ContentError where a
    briefing cannot be read or a file not be written, UsageError where two briefings have one name.
    """
    taking_part = briefings_for(root, seeds, language, day)
    texts = _texts(root)
    written = memory.all_written(root)
    settings = texts.get(SETTINGS) or written.get(SETTINGS)
    site_language = _language(settings) or taking_part[0].briefing.text.language
    story, differences = _story(taking_part, site_language)
    placement = _placement(story, written, texts)
    done = [*seed_steps(root, taking_part), *_file_steps(story, differences, placement, written, texts, restore)]
    _refuse_too_long(done)
    if not dry_run:
        _apply(root, taking_part, done, placement)
    steps = tuple(sorted(done, key=lambda one: one.path))
    return ImportReport(steps, () if dry_run else former_quotes(root, [seed.briefing.text for seed in taking_part]))


def _texts(root: Path) -> dict[str, str]:
    """Read the content as it lies there; what cannot be read as text is there all the same."""
    return {
        path: _text(root / path, path) for path in files_below(root, "content").files if path.endswith((".md", ".yaml"))
    }


def _text(file: Path, path: str) -> str:
    try:
        read = text_of(file.read_bytes(), path)
    except OSError as error:
        message = f"The file cannot be read: {error.strerror}."
        raise ContentError((Problem("file", Location(path), message, "Look at its permissions."),)) from None
    return read.text if isinstance(read, FileText) else UNREADABLE


def _language(settings: str | None) -> str | None:
    """Give the language of a site from its settings."""
    from explainer.content.documents import read_settings

    read, _ = read_settings(settings.encode()) if settings else (None, ())
    return read.language if read else None


def _story(seeds: Sequence[Seed], language: str) -> tuple[Story, tuple[Difference, ...]]:
    stories = [gather(seed.briefing, language) for seed in seeds]
    differences: list[Difference] = []

    def add(one: Story, other: Story) -> Story:
        story, found = combine(one, other)
        differences.extend(found)
        return story

    return reduce(add, stories[1:], stories[0]), tuple(differences)


def _placement(story: Story, written: Mapping[str, str], texts: Mapping[str, str]) -> Placement:
    found = place(story.records(), _records(written), _records(texts))
    page = moved_page(ABOUT, written, texts)
    return replace(found, moved={**found.moved, ABOUT: page}) if page else found


def _records(texts: Mapping[str, str]) -> dict[str, str]:
    """Leave of content files only those of records."""
    return {path: text for path, text in texts.items() if _is_record(path)}


def _is_record(path: str) -> bool:
    parts = path.split("/")
    return len(parts) > 2 and parts[1] in RECORDS and parts[-1] != "index.md" and ".new." not in parts[-1]


def _file_steps(
    story: Story,
    differences: Iterable[Difference],
    placement: Placement,
    written: Mapping[str, str],
    texts: Mapping[str, str],
    restore: bool,
) -> list[Step]:
    """Decide what is done to each content file."""
    drafter = Drafter(story, _places(story, placement, texts, restore))
    records = story.records()
    variants = {difference.target: difference for difference in differences}
    back = {new: old for old, new in placement.moved.items()}
    steps: list[Step] = []
    for path, new in drafter.fixed().items():
        state = _state(placement.moved.get(path, path), path, written, texts)
        steps.append(step(state, new, restore=restore))
    for key, path in placement.paths.items():
        state = _state(path, back.get(path, path), written, texts)
        new = drafter.record(key, path, records[key])
        done = step(state, new, restore=restore)
        if key in variants:
            done = _with_variant(done, state, new, variants[key], drafter)
        steps.append(done)
    fixed = [path for path in written if not _is_record(path) and ".new." not in path and path not in placement.moved]
    gone = [path for path in fixed if path not in {one.path for one in steps}]
    message = "the briefing no longer has it; the file stays as it is"
    return steps + [Step(Verb.GONE, path, message) for path in (*placement.gone, *gone) if path in texts]


def _with_variant(done: Step, state: State, new: str, difference: Difference, drafter: Drafter) -> Step:
    first, second = difference.first, difference.second
    quotes = f'"{first.text}" ({first.briefing}), but "{second.text}" ({second.briefing})'
    variant = drafter.record(difference.target, state.path, difference.variant)
    return differing(done, state, new, variant, quotes)


def _places(story: Story, placement: Placement, texts: Mapping[str, str], restore: bool) -> Places:
    removed = frozenset[str]() if restore else placement.removed
    paths = {key: path for key, path in placement.paths.items() if key not in removed}
    slugs = {key: slug_in(path, texts.get(path), story.language) for key, path in paths.items()}
    return Places(paths, slugs)


def _state(path: str, remembered_at: str, written: Mapping[str, str], texts: Mapping[str, str]) -> State:
    beside = beside_of(path)
    return State(path, written.get(remembered_at), texts.get(path), texts.get(beside), written.get(beside))


def _refuse_too_long(steps: Iterable[Step]) -> None:
    """Refuse what no build would read, before anything is written."""
    problems = []
    for one in steps:
        size = len((one.text or one.beside or "").encode())
        if size > MAX_BYTES:
            message = f"With this briefing the file would have {size:,} bytes; at most {MAX_BYTES:,} are read."
            problems.append(Problem("file", Location(one.path), message, "Split the briefing into several."))
    if problems:
        raise ContentError(problems)


def _apply(root: Path, seeds: Sequence[Seed], steps: Iterable[Step], placement: Placement) -> None:
    """Write what was decided: briefings first, for content quotes them; each file before what is remembered of it."""
    sweep(root, "content")
    for seed in seeds:
        remember(root, seed)
    memory.remember_briefings(root, [seed.known for seed in seeds])
    data = {f"seeds/{seed.known.file}": seed.data for seed in seeds}
    for old, new in placement.moved.items():
        memory.move_memory(root, old, new)
    for one in steps:
        if one.path in data:
            put_seed(root, one, data[one.path])
        else:
            _put_file(root, one)


def _put_file(root: Path, one: Step) -> None:
    if one.text is not None:
        put(root, one.path, _with_line_ends(root / one.path, one.text))
    if one.beside is not None:
        put(root, beside_of(one.path), one.beside)
    if one.beside_remembered is not None:
        memory.remember_written(root, beside_of(one.path), one.beside_remembered)
    if one.remembered is not None:
        memory.remember_written(root, one.path, one.remembered)


def _with_line_ends(file: Path, text: str) -> str:
    """Keep the line ends of a file that was written on Windows."""
    windows = file.is_file() and b"\r\n" in file.read_bytes()
    return text.replace("\n", "\r\n") if windows else text
