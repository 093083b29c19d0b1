"""What was probably meant: the nearest of many names, quickly.

Takes a name and those that exist; gives the nearest, or None. With thousands of names only those that begin or end
alike are compared, for each comparison costs.
"""

from collections.abc import Iterable

from explainer.problems import closest

COMPARED = 1000
ALIKE = 3  # letters


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the known name that is nearest to the word, or None when none is near."""
    names = list(known)
    if len(names) > COMPARED:
        start, end = word[:ALIKE].lower(), word[-ALIKE:].lower()
        alike = [name for name in names if name[:ALIKE].lower() == start]
        alike = alike or [name for name in names if name[-ALIKE:].lower() == end]
        names = alike[:COMPARED]
    return closest(word, names)
