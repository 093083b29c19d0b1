"""Where the stories of a file begin: its headline, and the titles of further stories.

Takes the parts of a briefing in which the listed labels are known; gives the places of the titles, the first one's
included. A further story begins at a line of the form of a title that has more to say for itself: a number that
counts on, a rule before it, the level of the first title, a label directly beneath it, or labels that the story
before has had already.
Refuses nothing: without such evidence there is one story.
"""

import re
from bisect import bisect_right
from itertools import pairwise

from explainer.briefing.block_roles import AROUND, Part, Role
from explainer.briefing.furniture import metadata
from explainer.briefing.label_forms import Mark

LONG_TITLE = 4  # words; a shorter line may be a coined label
WORDS_BEFORE_COUNT = (
    "story|no\\.?|nr\\.?|n\\.?|item|notizia|haber|meldung|nachricht|thema|histoire|sujet|noticia|historia"
)
COUNT = re.compile(
    rf"(?:(?:{WORDS_BEFORE_COUNT})\s)?[#(\[]?(\d{{1,2}})(?:/\d{{1,2}})?(?:[.):\]|]+|\s[–—-])\s+"
    r"|(\d|one)\s(?:big|fun|more)\s(?:thing|things)\b:?\s*|(\d)/\d\s+",
    re.IGNORECASE,
)


def without_count(title: str) -> str:
    """Give a title without its number, "2. …", or "1 big thing: …"."""
    match = COUNT.match(title)
    return title[match.end() :] if match and match.end() < len(title) else title


def story_starts(parts: list[Part]) -> list[int]:
    """Give the places of the titles at which the stories begin; a first story without a title begins at 0."""
    headline = _headline(parts)
    numbered = _numbered_titles(parts)
    if numbered:
        return numbered
    finder = _Finder(parts, headline)
    for place in range(0 if headline is None else headline + 1, len(parts)):
        finder.look_at(place)
    return [headline or 0, *finder.starts] if headline is not None or finder.starts else []


def has_title(part: Part) -> bool:
    """Tell whether the story that begins here begins with its title."""
    return part.title and part.label is None and part.role not in AROUND


def settle_mastheads(parts: list[Part]) -> None:
    """Tell the names of newsletters and offices above the text from the headline."""
    titles: list[Part] = []
    between: list[set[str]] = []  # what stands after each of them
    for part in parts:
        if part.role in AROUND:
            if between:
                between[-1] |= _says(part)
        elif part.title and part.label is None and len(titles) < 4:
            titles.append(part)
            between.append(set())
        else:
            break
    for number, part in enumerate(titles):
        following = titles[number + 1] if number + 1 < len(titles) else None
        if _names_paper(part, following, set().union(*between[number:]), between[number]):
            part.role = Role.MASTHEAD


def _says(part: Part) -> set[str]:
    said = metadata(part.block.text) if part.role is Role.METADATA else None
    return {said[0] or "metadata"} if said else {part.role.name.lower()}


def _names_paper(first: Part, second: Part | None, below: set[str], between: set[str]) -> bool:
    """Tell the name of a newsletter or an office by the headline below it, or a subject line that takes its place."""
    if not below.isdisjoint({"subject", "title"}):
        return True
    if second is None:
        return False
    if second.block.heading and (not first.block.heading or first.block.heading > second.block.heading):
        return True
    return "greeting" in between or ("date" in between and len(first.block.text.split()) <= 4)


def _headline(parts: list[Part]) -> int | None:
    """Give the first title above the text."""
    said = False
    for place, part in enumerate(parts):
        if part.role in AROUND:
            said = said or not _says(part).isdisjoint({"subject", "title"})
        elif not part.title or part.label or (said and _is_set_as_labels(part, parts)):
            return None
        else:
            return place
    return None


def _is_set_as_labels(part: Part, parts: list[Part]) -> bool:
    """Tell a heading of the level at which the briefing has its labels."""
    level = part.block.heading
    return level > 0 and any(other.label and other.block.heading == level for other in parts)


def _numbered_titles(parts: list[Part]) -> list[int]:
    """Give the titles that count 1, 2, … with a label or a text between them."""
    places: list[int] = []
    filled = True
    for place, part in enumerate(parts):
        number = _number(part)
        if number == len(places) + 1 and filled and part.title and part.label is None:
            places.append(place)
            filled = False
        elif part.label or (part.role is Role.TEXT and number is None):
            filled = True
    return places if len(places) > 1 and filled else []


def _number(part: Part) -> int | None:
    mark = part.block.mark.strip("().")
    if mark.isdecimal():
        return int(mark)
    match = COUNT.match(part.block.text) if part.title else None
    return None if match is None else int(match[1] or match[3] or match[2].lower().replace("one", "1"))


class _Finder:
    """Walks over the parts and keeps what the story so far has shown."""

    def __init__(self, parts: list[Part], headline: int | None) -> None:
        self.starts: list[int] = []
        self._parts = parts
        self._following = _following(parts)
        self._last_label = max((place for place, part in enumerate(parts) if part.label), default=-1)
        labelled = [(place, part.label.label.casefold()) for place, part in enumerate(parts) if part.label]
        self._label_after = {place: label for (place, _), (_, label) in pairwise(labelled)}
        self._first = parts[headline] if headline is not None else None
        own_lines = [(p.label, p.block) for p in parts if p.label and p.label.mark is Mark.LINE_END]
        self._own_line_looks = {(label.look, block.heading) for label, block in own_lines}
        self._seen: dict[str, int] = {}  # label -> where the story so far has it
        self._candidates: list[int] = []  # lines that may be titles, and what stands after a rule
        self._filled = False

    def look_at(self, place: int) -> None:
        part = self._parts[place]
        title = part.title and part.role is Role.TEXT and part.label is None
        if title and self._filled and self._plainly_begins(place):
            self._begin(place)
            return
        if title or (part.block.ruled and part.role not in AROUND):
            self._candidates.append(place)
        if part.label:
            self._label(place, part.label.label.casefold())
        elif part.role in (Role.TEXT, Role.BULLET) and not title:
            self._filled = True

    def _label(self, place: int, label: str) -> None:
        """Take a label that the story has already for a sign that another began since."""
        since = self._candidates[bisect_right(self._candidates, self._seen.get(label, place)) :]
        if since:
            self._begin(max(since, key=self._promise))
        elif label in self._seen and self._label_after.get(place) in self._seen:
            self._begin(place)  # all begins again, without a title
        self._seen[label] = place
        self._filled = True

    def _promise(self, place: int) -> tuple[bool, bool, int]:
        """Tell which of several lines is most of a title: beneath a rule, above a label, the last one."""
        following = self._following[place]
        return self._parts[place].block.ruled, following is not None and following.label is not None, place

    def _begin(self, place: int) -> None:
        self.starts.append(place)
        self._seen = {label: where for label, where in self._seen.items() if where > place}
        self._candidates = [candidate for candidate in self._candidates if candidate > place]
        self._filled = bool(self._seen)

    def _plainly_begins(self, place: int) -> bool:
        part = self._parts[place]
        following = self._following[place]
        if following is None:
            return False
        if self._looks_like_a_label(part):  # which has text beneath it, not another label
            return following.label is not None and len(part.block.text.split()) >= LONG_TITLE
        if part.block.ruled and place < self._last_label:
            return True
        level = self._first.block.heading if self._first else 0
        if part.block.heading:
            return part.block.heading == level or following.label is not None
        words, above = len(part.block.text.split()), following.label is not None
        if part.block.strong >= len(part.block.text):
            return above or (words >= LONG_TITLE and self._is_like_headline(part))
        if not part.block.spaced or self._parts[place - 1].title or not self._is_like_headline(part):
            return False
        lead = not following.title and following.role is Role.TEXT and following.block.spaced
        return (above and words > 1) or (lead and words >= LONG_TITLE and bool(self._seen) and place < self._last_label)

    def _is_like_headline(self, part: Part) -> bool:
        if self._first is None or self._first.block.heading:
            return False
        wholly = [block.strong >= len(block.text) for block in (part.block, self._first.block)]
        return wholly[0] == wholly[1]

    def _looks_like_a_label(self, part: Part) -> bool:
        """Tell a line that is set as the labels on their own lines are."""
        look = part.coined.look if part.coined else None
        return (look, part.block.heading) in self._own_line_looks


def _following(parts: list[Part]) -> list[Part | None]:
    """Give, for each part, the next one that belongs to the text."""
    found: list[Part | None] = []
    following: Part | None = None
    for part in reversed(parts):
        found.append(following)
        following = following if part.role in AROUND else part
    return found[::-1]
