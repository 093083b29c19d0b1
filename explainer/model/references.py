"""Records that front matter names by their slug: people, organisations, sectors, events, figures.

Takes records; gives who names whom, and the slugs of each kind. Refuses a slug that nobody has, one of the wrong kind,
and a record that names itself; warns of one that is held back.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from explainer.content.types import FOLDERS, Event, Figure, Record, Who, WhoKind
from explainer.model.guessing import nearest
from explainer.model.holding import Parted
from explainer.problems import Location, Problem

ANY_WHO = frozenset(WhoKind)
EVENT_KEYS: Mapping[str, tuple[str, frozenset[WhoKind]]] = {  # key -> folder of the records it names, and which kinds
    "before": ("timeline", ANY_WHO),
    "after": ("timeline", ANY_WHO),
    "people": ("who", frozenset({WhoKind.PERSON})),
    "organisations": ("who", frozenset({WhoKind.ORGANISATION, WhoKind.FRAMEWORK})),
    "sectors": ("sectors", ANY_WHO),
}
FIGURE_KEYS: Mapping[str, tuple[str, frozenset[WhoKind]]] = {
    "compare_with": ("figures", ANY_WHO),
    "sectors": ("sectors", ANY_WHO),
}
KEYS: Mapping[type[Record], Mapping[str, tuple[str, frozenset[WhoKind]]]] = {Event: EVENT_KEYS, Figure: FIGURE_KEYS}
CALLED = {
    "before": "event",
    "after": "event",
    "people": "person",
    "organisations": "organisation",
    "sectors": "sector",
    "compare_with": "figure",
}


class Reference(Struct, frozen=True):
    """A record that names another in its front matter."""

    speaker: Record
    key: str
    target: Record


class Named(Struct, frozen=True):
    """All records that can be named, by folder and slug."""

    shown: Mapping[str, Mapping[str, Record]]
    hidden: Mapping[str, Mapping[str, Record]]  # held back
    broken: Mapping[str, Mapping[str, Record]]  # there, and reported where they were read
    unread: frozenset[str]  # folders that hold a file nobody could read: there, a slug may exist without being known


def named_records(parted: Parted, broken: Iterable[Record] = (), unread: Iterable[str] = ()) -> Named:
    """Index the records by folder and slug."""
    known = {record.path: record for record in broken}
    folders = frozenset(path.split("/")[1] for path in unread if path not in known and path.count("/") > 1)
    held_back = _by_slug((*parted.waiting, *parted.drafts))
    return Named(_by_slug(parted.shown), held_back, _by_slug(known.values()), folders)


def references(records: Iterable[Record], named: Named) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Look up every slug that these records name; what is held back is found too, with a warning."""
    found: list[Reference] = []
    problems: list[Problem] = []
    for record in records:
        for key in KEYS.get(type(record), ()):
            for number, slug in enumerate(getattr(record, key)):
                place = record.places.get(f"{key}.{number}") or record.place(key)
                target, problem = _named_by(record, key, slug, place, named)
                found += [Reference(record, key, target)] if target else []
                problems += [problem] if problem else []
    return tuple(found), tuple(problems)


def _by_slug(records: Iterable[Record]) -> dict[str, dict[str, Record]]:
    found: dict[str, dict[str, Record]] = {folder: {} for folder in FOLDERS.values()}
    for record in records:
        folder = FOLDERS.get(type(record))
        if folder:
            found[folder].setdefault(record.slug, record)
    return found


def _named_by(
    record: Record, key: str, slug: str, place: Location, named: Named
) -> tuple[Record | None, Problem | None]:
    """Give the record that a slug names, and what is wrong with naming it here."""
    folder, kinds = KEYS[type(record)][key]
    target = named.shown[folder].get(slug)
    if target is None:
        hidden = named.hidden[folder].get(slug)
        if hidden:
            return hidden, _held_back(key, place, hidden)
        silent = slug in named.broken[folder] or folder in named.unread
        return None, None if silent else _unknown(key, slug, place, folder, named)
    if target is record:
        message = f'"{slug}", named under `{key}`, is this {CALLED[key]} itself.'
        return None, Problem("reference", place, message, "Remove it, or name another one.")
    if isinstance(target, Who) and target.kind not in kinds:
        right = "people" if target.kind is WhoKind.PERSON else "organisations"
        message = f'"{slug}", named under `{key}`, is {_with_article(target.kind)}.'
        return None, Problem("reference", place, message, f"Name it under `{right}`.")
    return target, None


def _with_article(kind: WhoKind) -> str:
    return f"an {kind}" if kind is WhoKind.ORGANISATION else f"a {kind}"


def _held_back(key: str, place: Location, target: Record) -> Problem:
    message = f'"{target.slug}", named under `{key}`, is held back ({target.path}), so the page does not show it.'
    return Problem("held-back", place, message, "Publish it, or remove it here.")


def _unknown(key: str, slug: str, place: Location, folder: str, named: Named) -> Problem:
    known = _of_right_kind(key, named.shown[folder])
    elsewhere = next((found[slug] for other, found in named.shown.items() if slug in found), None)
    guess = _by_title(slug, known.values()) or nearest(slug.rpartition("/")[2].removesuffix(".md"), known)
    if elsewhere:
        advice = f"The record of this name is {elsewhere.path}; here a file of content/{folder}/ is meant."
    elif guess:
        advice = f"Did you mean `{guess}`?"
    elif not known:
        advice = f"There is no {CALLED[key]} yet: content/{folder}/ holds none."
    else:
        advice = f"Write the slug of a file in content/{folder}/: its name without `.md`, unless it has a `slug`."
    return Problem("reference", place, f'There is no {CALLED[key]} "{slug}" to name under `{key}`.', advice)


def _of_right_kind(key: str, records: Mapping[str, Record]) -> dict[str, Record]:
    kinds = EVENT_KEYS.get(key, ("", ANY_WHO))[1]
    return {slug: record for slug, record in records.items() if not isinstance(record, Who) or record.kind in kinds}


def _by_title(words: str, records: Iterable[Record]) -> str | None:
    """Give the slug of the record with this title or file name: the likeliest thing to write in place of a slug."""
    wanted = words.casefold()
    for record in records:
        if wanted in (record.title.casefold(), record.path.rpartition("/")[2].removesuffix(".md").casefold()):
            return record.slug
    return None
