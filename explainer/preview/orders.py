"""What passes between the threads of the preview: what the worker is asked to do, and what it says is to be shown."""

from collections.abc import Callable

from msgspec import Struct

from explainer.preview.answers import Preview
from explainer.preview.looking import Look
from explainer.preview.proof import Proof


class Changed(Struct, frozen=True):
    """The files are not what they were."""

    look: Look


class Wanted(Struct, frozen=True):
    """Somebody waits for a file of a site."""

    site: Proof
    file: str
    done: Callable[[], None]


class Shown(Struct, frozen=True):
    """What is to be shown from now on."""

    preview: Preview
    changed: frozenset[str] = frozenset()  # paths of files
    said: str = ""  # what the build found, in words
    seconds: float = 0  # that it took
