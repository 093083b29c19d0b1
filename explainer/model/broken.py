"""What a broken link was probably meant to be: the nearest file or heading that exists.

Takes what was written and what there is; gives a line of advice, or an empty text where nothing is near.
"""

import posixpath
from collections.abc import Iterable, Sequence

from explainer.model.guessing import nearest

GUESSED = 100  # broken links of a run for which a guess is made: who has more needs no guess but a pause
DOMAINS = frozenset(
    ("com", "org", "net", "int", "eu", "gov", "edu", "info", "it", "tr", "de", "fr", "es", "uk", "ch", "at")
)
LISTED = 8  # headings named when none is near
LONGEST_EXCERPT = 2_000


class Guesses:
    """Guesses what broken links meant; the names are indexed when the first one asks."""

    def __init__(self, known: Sequence[str]) -> None:
        """Take the paths of every file that can be linked to."""
        self.known = known
        self.left = GUESSED
        self.by_name: dict[str, str] = {}
        self.by_folder: dict[str, list[str]] = {}

    def file(self, path: str, file: str) -> str:
        """Guess the file that a link in `file` meant by `path`: of the same name elsewhere, else of a similar name."""
        if not self._may_guess():
            return ""
        folder, _, name = path.rpartition("/")
        name = name.casefold()
        found = self.by_name.get(name) or self.by_name.get(f"{name}.md")
        if found is None:
            guess = _near(name, self.by_folder.get(folder, ())) or _near(name, self.by_name)
            found = self._of_name(guess, folder) if guess else None
        return f"Did you mean `{_way(file, found)}`?" if found else ""

    def anchor(self, fragment: str, href: str, anchors: Sequence[str]) -> str:
        """Guess the heading that a fragment meant, or list those there are."""
        guess = nearest(fragment, anchors) if self._may_guess() else None
        if guess:
            return f"Did you mean `{href.partition('#')[0]}#{guess}`?"
        if not anchors:
            return "It has no headings; leave out the part from `#` on."
        listed = ", ".join(f"`#{anchor}`" for anchor in anchors[:LISTED])
        return f"It has {listed}{' and others' if len(anchors) > LISTED else ''}."

    def _may_guess(self) -> bool:
        if not self.by_name:
            self._index(self.known)
        self.left -= 1
        return self.left >= 0

    def _index(self, known: Iterable[str]) -> None:
        for path in known:
            folder, _, name = path.rpartition("/")
            self.by_name.setdefault(name.casefold(), path)
            self.by_folder.setdefault(folder, []).append(name)

    def _of_name(self, name: str, folder: str) -> str:
        return f"{folder}/{name}" if name in self.by_folder.get(folder, ()) else self.by_name[name.casefold()]


def outside_as_meant(href: str) -> str:
    """Guess a place on the web or a mail address that lacks what it begins with; an empty text for what may be a file."""
    host, slash, rest = href.partition("/")
    if host.lower() in ("https", "http", "https:", "http:"):
        return f"Did you mean `https://{rest.lstrip('/')}`?"
    name, at, domain = host.partition("@")
    if at and name and "." in domain and not slash:
        return f"Did you mean `mailto:{href}`?"
    if host.lower().startswith("www.") or (host.rpartition(".")[2].lower() in DOMAINS and host.count(".")):
        return f"Did you mean `https://{href}`?"
    return ""


def _near(name: str, names: Iterable[str]) -> str | None:
    """Give the nearest name, the endings left aside: that both end in .md does not make them alike."""
    stems = {_stem(known): known for known in names}
    guess = nearest(_stem(name), stems)
    return stems[guess] if guess else None


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def excerpt(lines: Sequence[str], number: int) -> str:
    """Give a line by its number from 0; "" where it is outside or too long to be shown."""
    line = lines[number] if 0 <= number < len(lines) else ""
    return line if len(line) <= LONGEST_EXCERPT else ""


def _way(file: str, target: str) -> str:
    """Give the relative link from one file of the project to another, as Markdown can hold it."""
    way = posixpath.relpath(target, posixpath.dirname(file))
    return way.replace("%", "%25").replace(" ", "%20")
