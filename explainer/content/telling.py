"""Sentences of a briefing told as Markdown: each on its line, with links to records and a footnote that is its source.

Takes blocks of sentences; gives a body. A sentence a line, so that two people who change two sentences of one paragraph
do not change the same line; a footnote's name comes from its sentence, so that it stays when others come and go.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from explainer.content.found import Block, Linked, Part, Said
from explainer.content.slugs import Slugs, short_slug
from explainer.content.types import Source
from explainer.content.writing import inline
from explainer.problems import Location

LONGEST_NAME = 24  # characters of a footnote's name
LONGEST_TITLE = 60
SHORTEST_TITLE = 25
SMALL_WORD = 3
ELLIPSIS = "…"
GAP = " … "  # in what a figure counts, where its amount stood
ARTICLES = {
    "en": ("a", "an", "the", "its", "their"),
    "it": ("un", "una", "uno"),
    "de": ("ein", "eine", "einen", "einem", "den", "dem"),
    "fr": ("un", "une"),
    "es": ("un", "una", "su", "sus"),
}  # that go with no title

Target = Callable[[str], str | None]  # id of a record -> the link to it, None where nothing lies there


class Teller:
    """Tells the sentences of one file, and gathers their footnotes."""

    def __init__(self, links: Mapping[Said, Sequence[Linked]], target: Target, language: str = "en") -> None:
        """Take the links of the story by sentence, how a record is linked to from this file, and the site's language."""
        self.language = language
        self.target = target
        self.links = links
        self.notes: dict[Said, str] = {}
        self.names = Slugs()

    def parts(self, parts: Iterable[Part]) -> str:
        """Tell the parts of the overview, each under its heading; those of a further story stand under its title."""
        told = []
        title = None
        for part in parts:
            if part.title and part.title != title:
                told.append(f"## {escaped(part.title)}")
            title = part.title
            heading = f"{'###' if title else '##'} {escaped(part.heading)}\n\n" if part.heading else ""
            told.append(heading + self.blocks(part.blocks))
        return "\n\n".join(told)

    def blocks(self, blocks: Sequence[Block], *, noted: bool = True) -> str:
        """Tell paragraphs and bullets; bullets that follow each other are a list, with lists in it; one by itself is a paragraph."""
        told = ""
        last, depth = False, 0
        for number, block in enumerate(blocks):
            beside = (*blocks[max(number - 1, 0) : number], *blocks[number + 1 : number + 2])
            listed = block.bullet and any(other.bullet for other in beside)
            if number:
                told += "\n" if listed and last else "\n\n"
            lines = [self.sentence(said, noted=noted) for said in block.sentences]
            depth = min(block.depth, depth + 1) if listed and last else 0
            margin = "  " * depth
            told += f"{margin}- " + f"\n{margin}  ".join(lines) if listed else _begun("\n".join(lines), self.language)
            last = listed
        return told

    def sentence(self, said: Said, *, noted: bool) -> str:
        """Tell one sentence."""
        told, end = "", 0
        for link in self.links.get(said, ()):
            href = self.target(link.target)
            if href and link.start >= end:
                before = escaped(said.text[end : link.start], starts=not end)
                told += f"{before[:-1]}\\!" if before.endswith("!") else before  # else the link would be a picture
                told += f"[{escaped(said.text[link.start : link.end], starts=False, linked=True)}]({href})"
                end = link.end
        told += escaped(said.text[end:], starts=not end)
        return f"{told}[^{self._name(said)}]" if noted else told

    def _name(self, said: Said) -> str:
        if said not in self.notes:
            self.notes[said] = self.names.take(short_slug(said.text, longest=LONGEST_NAME) or "source")
        return self.notes[said]

    def footnotes(self) -> str:
        """Write the footnotes that were pointed to."""
        return "\n".join(f"[^{name}]: {inline(source(said))}" for said, name in self.notes.items())


def links_by_sentence(links: Iterable[Linked]) -> dict[Said, list[Linked]]:
    """Sort links by their sentence, and in it by their place."""
    found: dict[Said, list[Linked]] = {}
    for link in sorted(links):
        found.setdefault(link.said, []).append(link)
    return found


def source(said: Said) -> Source:
    """Give a sentence as a source."""
    return Source(briefing=said.briefing, quote=said.text, location=Location(""))


def headline(sentence: str, language: str = "en") -> str:
    """Make a title of a sentence: the sentence where it is short, else its beginning with an ellipsis.

    What stands before a colon is whole and needs none.
    """
    bare = re.sub(r"[.:;]+$", "", sentence.strip())
    bare += "." if "." in bare.rpartition(" ")[2][:-1] and sentence.strip().endswith(".") else ""  # "S.p.A."
    if len(bare) <= LONGEST_TITLE:
        return capitalised(bare, language)
    start = bare[:LONGEST_TITLE]
    ends = {found[0].strip()[:1]: found.start() for found in re.finditer(r"\s*[,;:—–]\s|\s[-(]", start)}
    if ends.get(":", 0) >= SHORTEST_TITLE:
        return capitalised(start[: ends[":"]], language)
    last = max(ends.values(), default=0)
    cut = start[:last] if last >= SHORTEST_TITLE else _without_small_words(start.rpartition(" ")[0] or start[:-1])
    return f"{capitalised(cut.rstrip(' ,;:—–-'), language)}{ELLIPSIS}"


def _without_small_words(text: str) -> str:
    """Leave out the small words at the end, which say nothing without what follows: "acted as a"."""
    while len(text) > SHORTEST_TITLE and len(word := text.rpartition(" ")[2]) <= SMALL_WORD and word.islower():
        text = text.rpartition(" ")[0]
    return text


def capitalised(text: str, language: str = "en") -> str:
    """Begin a text with a capital; a name that is written small, such as eBay, keeps its own."""
    first = text.partition(" ")[0]
    large = "İ" if language == "tr" and text[:1] == "i" else text[:1].upper()
    return large + text[1:] if first.islower() and len(large) == 1 else text  # "ß" has no capital


def _begun(paragraph: str, language: str) -> str:
    """Begin a paragraph with a capital where a label stood before it: "Yes, but: the port is small"."""
    mark = "[" if paragraph.startswith("[") else ""
    return mark + capitalised(paragraph.removeprefix(mark), language)


def name_of_figure(counts: str, language: str) -> str:
    """Make a title of what a figure counts: without an article before it, or what is far from the gap of its amount."""
    told, gap, whole = counts.rpartition(GAP)
    if gap and len(counts) > LONGEST_TITLE:
        counts = f"{told.rpartition(' ')[2]}{gap}{whole}"
    first, _, rest = counts.partition(" ")
    return headline(rest if rest and first.lower() in ARTICLES.get(language, ()) else counts, language)


def escaped(text: str, *, starts: bool = True, linked: bool = False) -> str:
    """Write a text so that Markdown shows it as it is. `starts`: it begins a line; `linked`: it stands in brackets."""
    shown = _special().sub(r"\\\g<0>", text)
    if linked:
        shown = shown.replace("]", "\\]")
    if starts and (found := _opening().match(shown)):
        at = found.end() - 1
        shown = f"{shown[:at]}\\{shown[at:]}"
    return shown


@cache
def _special() -> re.Pattern[str]:
    """Match what means something inside a line: an underscore only at the edge of a word, an ampersand of an entity."""
    return re.compile(r"[\\`*\[<]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")


@cache
def _opening() -> re.Pattern[str]:
    """Match what means something at the beginning of a line, up to the character that a backslash must stand before."""
    return re.compile(r"#(?=#|\s|$)|>|[-+](?=[\s-]|$)|[0-9]{1,9}[.)](?=\s|$)|=|~|:|\|")
