"""Keys that a kind of file does not have: what was probably meant.

Takes the key as written and the keys there are; gives a message and what to do.
"""

from collections.abc import Iterable

from explainer.content.other_words import KEYS
from explainer.content.schema import KINDS, Kind, kind_of
from explainer.content.unseen import unseen, without_unseen
from explainer.problems import closest


def guess(word: str, known: Iterable[str]) -> str | None:
    """Give the key that was probably meant."""
    names = list(known)
    plain = without_unseen(word).strip().lower().replace("-", "_").replace(" ", "_")
    if plain in names:
        return plain
    if KEYS.get(plain) in names:
        return KEYS[plain]
    return closest(plain, names)


def refusal(word: str, known: Iterable[str], path: str) -> tuple[str, str]:
    """Give the message and the advice for an unknown key."""
    names = list(known)
    if word == "<<":
        return (
            "`<<` would take over the keys of another table, and tables are not merged.",
            "Write the keys themselves.",
        )
    message = f"There is no key `{word}`."
    if (clean := without_unseen(word).strip()) in names:
        return f"The key `{clean}` holds {unseen(word)}.", "Remove it; it may have come in by copying."
    if meant := guess(word, names):
        return message, f"Did you mean `{meant}`?"
    others = [kind for kind in KINDS if any(key.name == word for key in kind.keys)]
    if others:
        return f"`{word}` is no key of {_called(path)}.", f"It belongs to {' and '.join(map(_where, others))}."
    return message, f"The keys here are: {', '.join(names)}."


def _called(path: str) -> str:
    if path.endswith(".yaml"):
        return "the settings"
    name = kind_of(path).name
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"


def _where(kind: Kind) -> str:
    return f"files in content/{kind.folder}/" if kind.folder else f"kind {kind.name}"
