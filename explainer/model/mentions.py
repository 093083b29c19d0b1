"""Backlinks: who speaks of each record, in front matter, by a link in prose, or by name.

Takes records in reading order with what they name and link to; gives the mentions of each record in that order.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from explainer.content.types import Record, Who
from explainer.model.references import Reference
from explainer.model.types import Mention

BODY, NAME = "body", "name"


def mentions(
    records: Sequence[Record], references: Iterable[Reference], targets: Mapping[str, Sequence[str]]
) -> dict[str, tuple[Mention, ...]]:
    """Give the mentions of each record by its path. `records` are in reading order; `targets` as Links.targets."""
    spoken: dict[str, list[tuple[str, str]]] = {}  # path of the speaker -> path of the target and key
    for reference in references:
        spoken.setdefault(reference.speaker.path, []).append((reference.target.path, reference.key))
    known = _first_words(record for record in records if isinstance(record, Who) and record.autolink)
    found: dict[str, dict[Mention, None]] = {}
    for record in records:
        linked = targets.get(record.path, ())
        named = [path for path in _named_in(record, known) if path not in linked] if known else []
        for path, key in (
            *spoken.get(record.path, ()),
            *((path, BODY) for path in linked),
            *((path, NAME) for path in named),
        ):
            if path != record.path:
                found.setdefault(path, {})[Mention(record.path, key)] = None
    return {path: tuple(some) for path, some in found.items()}


def _first_words(people: Iterable[Who]) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """Index names, and the other names somebody goes by, by their first word: few texts hold any of these."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for record in people:
        for name in (record.title, *record.also_called):
            words = _words(name)
            if words:
                pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
                found.setdefault(words[0], []).append((pattern, record.path))
    return found


def _named_in(record: Record, known: Mapping[str, list[tuple[re.Pattern[str], str]]]) -> list[str]:
    """Give the paths of those whose name stands in a record's body, each once."""
    text = record.body.text
    found: dict[str, None] = {}
    for word in known.keys() & _words(text):
        for pattern, path in known[word]:
            if path not in found and pattern.search(text):
                found[path] = None
    return sorted(found)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)
