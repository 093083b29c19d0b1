"""Known names in running text: where a reader meets a person or body of Who's who.

Takes the words of one paragraph, cut where marks cut them; gives for each piece its stretches of text and its names.
Names in quotation marks are left alone: what somebody said is not edited.
"""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from explainer.content.types import Who
from explainer.model.types import Entry

QUOTED = r"“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\""


class Name(Struct, frozen=True, tag=True):
    """A name as it stands in the text, and whose it is."""

    text: str
    path: str  # of the record in Who's who


class KnownNames(Struct, frozen=True):
    """All names that lead to Who's who by themselves."""

    pattern: re.Pattern[str]  # quoted text or a name, the longest first
    paths: dict[str, str]

    def split(self, pieces: Sequence[str]) -> list[list[str | Name]]:
        """Part each piece of a paragraph into text and names; a name may not run over the end of its piece."""
        whole = "".join(pieces)
        found = [match for match in self.pattern.finditer(whole) if match.group() in self.paths]
        parted: list[list[str | Name]] = []
        start = 0
        for piece in pieces:
            end = start + len(piece)
            inside = [match for match in found if match.start() >= start and match.end() <= end]
            parted.append(_parted(piece, start, inside, self.paths))
            start = end
        return parted


def known_names(who: Sequence[Entry[Who]]) -> KnownNames | None:
    """Gather the names that may be linked; None where there are none. A name that two share leads to neither."""
    named = [
        (name, entry.record.path)
        for entry in who
        if entry.record.autolink
        for name in dict.fromkeys((entry.record.title, *entry.record.also_called))
    ]
    owners = Counter(name for name, _ in named)
    paths = {name: path for name, path in named if owners[name] == 1 and name.strip()}
    if not paths:
        return None
    names = "|".join(re.escape(name) for name in sorted(paths, key=len, reverse=True))
    return KnownNames(re.compile(rf"{QUOTED}|(?<!\w)(?:{names})(?!\w)"), paths)


def _parted(piece: str, start: int, found: list[re.Match[str]], paths: dict[str, str]) -> list[str | Name]:
    parts: list[str | Name] = []
    at = 0
    for match in found:
        parts += [piece[at : match.start() - start], Name(match.group(), paths[match.group()])]
        at = match.end() - start
    return [part for part in (*parts, piece[at:]) if part]
