"""A story as content files: the text of each, as the import would write it now.

Takes a story and where its records lie; gives texts by path. What no rule can know is left to the editor, with a
comment that says so. A record that an editor removed is linked to and named by no other.
"""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from msgspec import Struct

from explainer.content.found import Block, Found, FoundAnalysis, FoundEvent, FoundFigure, FoundWho, Story
from explainer.content.import_words import import_words
from explainer.content.likeness import folded
from explainer.content.telling import ELLIPSIS, Teller, links_by_sentence, source
from explainer.content.types import Photo
from explainer.content.writing import Line, content_file, settings_text
from explainer.edtf import Edtf, parse
from explainer.languages import words
from explainer.problems import Location

OVERVIEW = "content/index.md"
SETTINGS = "content/site.yaml"
ABOUT = "content/about.md"
ON_FIGURES = "content/figures/index.md"
ON_SECTORS = "content/sectors/index.md"

CUT_TITLE = "The import cut this title from a sentence. Please write a headline of your own, of at most 60 characters."
NO_DATE = "date: the briefing does not give it; write it here once it is known."
WRITTEN_DATE = 'date: the briefing says only "{written}"; write the date here once you know it.'
NO_ROLE = "role: the briefing does not give it; what are they in this story?"
NO_PHOTO = "file and alt are missing: the briefing names a credit, but brings no picture."
MOST_COMPARED = 8  # figures; more than that are a table, and an editor chooses what to show of it
ODD_PERIOD = "period: the briefing says {written}; write it as a date, such as 2025, once you know which time it means."


class Places(Struct, frozen=True):
    """Where records lie: by id, the path of the file and the slug that front matter names it by."""

    paths: Mapping[str, str]
    slugs: Mapping[str, str]

    def named(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Give the slugs of records; those that lie nowhere are left out."""
        return tuple(self.slugs[key] for key in ids if key in self.paths)


class Drafter:
    """Writes the files of one story."""

    def __init__(self, story: Story, places: Places) -> None:
        """Take the story and where its records lie."""
        self.story = story
        self.places = places
        self.links = links_by_sentence(story.links)
        self.compared = _compared(story)

    def fixed(self) -> dict[str, str]:
        """Write the files that every site has at the same place."""
        files = {
            SETTINGS: settings_text([_title(self.story.title), Line("language", self.story.language)]),
            OVERVIEW: self.overview(),
            ABOUT: self.about(),
        }
        table = words(self.story.language)
        if self.story.about_figures:
            files[ON_FIGURES] = self.introduction(ON_FIGURES, table.figures, self.story.about_figures)
        if self.story.about_sectors:
            files[ON_SECTORS] = self.introduction(ON_SECTORS, table.sectors, self.story.about_sectors)
        return files

    def overview(self) -> str:
        """Write the overview."""
        teller = self._teller(OVERVIEW)
        body = teller.parts(self.story.parts)
        lines = [_title(self.story.title)]
        if self.story.credits:
            photo = Photo(credit=" · ".join(self.story.credits), location=Location(""))
            lines.append(Line("photo", photo, NO_PHOTO))
        return content_file(lines, f"{body}\n\n{teller.footnotes()}")

    def about(self) -> str:
        """Write how the site was made."""
        table = import_words(self.story.language)
        return content_file([Line("title", table.about_title), Line("nav", True)], table.about)

    def introduction(self, path: str, title: str, blocks: tuple[Block, ...]) -> str:
        """Write what stands above a list of records."""
        teller = self._teller(path)
        body = teller.blocks([Block(block.sentences, block.depth > 0, max(block.depth - 1, 0)) for block in blocks])
        return content_file([Line("title", title)], f"{body}\n\n{teller.footnotes()}")

    def record(self, key: str, path: str, record: Found) -> str:
        """Write a record."""
        lines, after, body = [_title(record.title)], "", ""
        if isinstance(record, FoundEvent):
            lines += self._event(record)
            written = WRITTEN_DATE.format(written=record.as_written) if record.as_written else NO_DATE
            after = "" if _edtf(record.date) else written
        elif isinstance(record, FoundFigure):
            lines += self._figure(key, record)
            after = _period_remark(record)
        elif isinstance(record, FoundWho):
            lines += _who(record)
            after = NO_ROLE if record.kind == "person" and not record.role else ""
        elif isinstance(record, FoundAnalysis):
            lines.append(Line("statement", record.statement))
            body = self._teller(path).blocks([record.block], noted=False)
        lines.append(Line("sources", tuple(map(source, record.sources))))
        return content_file([line for line in lines if line.value not in (None, "", ())], body, after=after)

    def _teller(self, path: str) -> Teller:
        folder = posixpath.dirname(path)

        def link_to(key: str) -> str | None:
            target = self.places.paths.get(key)
            return posixpath.relpath(target, folder) if target else None

        return Teller(self.links, link_to, self.story.language)

    def _event(self, event: FoundEvent) -> Iterator[Line]:
        yield Line("status", "planned" if event.planned else "happened")
        yield Line("date", _edtf(event.date))
        yield Line("as_written", event.as_written)
        yield Line("before", self.places.named(event.before))
        yield Line("people", self.places.named(event.people))
        yield Line("organisations", self.places.named(event.organisations))
        yield Line("sectors", self.places.named(event.sectors))

    def _figure(self, key: str, figure: FoundFigure) -> Iterator[Line]:
        yield Line("value", Decimal(figure.value))
        yield Line("value_max", Decimal(figure.value_max) if figure.value_max else None)
        yield Line("unit", figure.unit)
        yield Line("currency", figure.currency)
        yield Line("qualifier", figure.qualifier)
        yield Line("period", _edtf(figure.period))
        yield Line("counts", figure.counts)
        yield Line("as_written", figure.as_written)
        yield Line("compare_with", self.places.named(self.compared.get(key, ())))


def _compared(story: Story) -> dict[str, tuple[str, ...]]:
    """Give for each figure the later ones that may stand beside it: told together, of one kind, unit and time."""
    groups: dict[tuple[object, ...], list[str]] = {}
    for key, figure in story.figures.items():
        for kind in _counted(figure, story.language) if figure.section is not None else ():
            place = (figure.sources[0].briefing, figure.section, figure.unit, figure.currency, figure.period, kind)
            groups.setdefault(place, []).append(key)
    found: dict[str, tuple[str, ...]] = {}
    for keys in groups.values():
        if len(keys) <= MOST_COMPARED:
            found |= {key: tuple(keys[number:]) for number, key in enumerate(keys, 1) if key not in found}
    return found


def _counted(figure: FoundFigure, language: str) -> Iterator[int]:
    """Give what kind of thing a figure counts, as far as the words show: companies and firms are one kind."""
    spoken = folded(figure.counts).split("-")
    for number, group in enumerate(import_words(language).alike):
        beginnings = tuple(map(folded, group))
        if any(word.startswith(beginnings) for word in spoken):
            yield number


def _who(who: FoundWho) -> Iterator[Line]:
    yield Line("kind", who.kind)
    yield Line("role", who.role)
    yield Line("also_called", who.also_called)


def _title(title: str) -> Line:
    return Line("title", title, CUT_TITLE if ELLIPSIS in title else "")


def _edtf(text: str | None) -> Edtf | None:
    try:
        return parse(text) if text else None
    except ValueError:
        return None


def _period_remark(figure: FoundFigure) -> str:
    odd = figure.period and _edtf(figure.period) is None
    return ODD_PERIOD.format(written=figure.period) if odd else ""
