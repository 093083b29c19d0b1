"""Keys that a kind of file does not have: what was probably meant.

Takes the key as written and the keys there are; gives a message and what to do.
"""

from collections.abc import Iterable

from explainer.content.schema import KINDS, Kind, kind_of
from explainer.problems import closest

ALSO = {  # words that other tools use, and what they are called here
    "headline": "title",
    "name": "title",
    "permalink": "slug",
    "order": "weight",
    "publish_date": "published",
    "modified": "updated",
    "lastmod": "updated",
    "redirect_from": "aliases",
    "source": "sources",
    "image": "photo",
    "description": "summary",
    "lang": "language",
    "license": "licence",
    "organizations": "organisations",
    "number": "value",
    "amount": "value",
    "type": "kind",
}


def guess(word: str, known: Iterable[str]) -> str | None:
    """Give the key that was probably meant."""
    names = list(known)
    plain = word.strip().lower().replace("-", "_").replace(" ", "_")
    if plain in names:
        return plain
    if ALSO.get(plain) in names:
        return ALSO[plain]
    return closest(plain, names)


def refusal(word: str, known: Iterable[str], path: str) -> tuple[str, str]:
    """Give the message and the advice for an unknown key."""
    names = list(known)
    message = f"There is no key `{word}`."
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
