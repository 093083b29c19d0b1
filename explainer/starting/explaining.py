"""Keys explained in the file itself: what each is for, above it.

Takes rows of the schema; gives lines of YAML in which what is optional waits behind a number sign.
"""

from collections.abc import Iterable
from textwrap import wrap

from explainer.content.schema import Key

WIDTH = 100
OPTIONAL = "What follows is optional. To use a key, take away the number sign before it."


def explained(key: Key) -> str:
    """Say what a key is for, in lines of a bearable width."""
    return "\n".join(wrap(key.says, WIDTH, break_on_hyphens=False, break_long_words=False))


def commented(keys: Iterable[Key]) -> str:
    """Write keys that wait behind a number sign, each under what it is for."""
    blocks = [f"# {OPTIONAL}"]
    blocks += [f"{_comment(explained(key))}\n#{key.name}: {key.example}" for key in keys]
    return "".join(f"#\n{block}\n" for block in blocks)


def _comment(text: str) -> str:
    return "\n".join(f"# {line}" for line in text.split("\n"))
