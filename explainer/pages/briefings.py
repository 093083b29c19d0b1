"""The briefing: its whole text, sentence by sentence, each with where on the site it is used.

Takes the briefings with the uses of their sentences; a sentence that is used nowhere is said to be.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from explainer.briefing.types import BriefingText, Section, Sentence
from explainer.languages.types import Words
from explainer.model.addresses import BRIEFING
from explainer.model.types import Address, BriefingInSite
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, Leaf, frame_of
from explainer.pages.notes import link_to
from explainer.pages.numbers import listed
from explainer.pages.sheet import LinkView, Sheet
from explainer.pages.when import day


class SentenceView(Struct, frozen=True):
    """A sentence with where it is used."""

    id: str
    number: int
    text: str
    bullet: bool
    inner: bool  # a bullet beneath another one
    headline: bool  # states nothing, so it need not be used
    uses: tuple[LinkView, ...]


class SectionView(Struct, frozen=True):
    """A labelled part of a briefing."""

    label: str | None
    sentences: tuple[SentenceView, ...]


class BriefingView(Struct, frozen=True):
    """A briefing as a template writes it."""

    id: str
    headline: str | None  # where there are several briefings
    date: str
    lang: str | None
    sections: tuple[SectionView, ...]
    credits: tuple[str, ...]
    used: str
    unused: Markup


class BriefingContext(Struct, frozen=True):
    """What templates/briefing.html may use."""

    frame: Frame
    words: Words
    briefings: tuple[BriefingView, ...]


def briefing_page(edition: Edition) -> Iterator[tuple[str, BriefingContext]]:
    """Set the briefings, if there are any."""
    if not edition.site.briefings:
        return
    sheet = Sheet(edition, BRIEFING)
    leaf = Leaf(
        name="briefing",
        heading=edition.words.briefing,
        description=edition.words.about_briefing.format(title=edition.title),
        kind=edition.words.kind_source,
    )
    views = briefing_views(sheet)
    yield BRIEFING, BriefingContext(frame_of(sheet, leaf), edition.words, views)


def briefing_views(sheet: Sheet) -> tuple[BriefingView, ...]:
    """Set all briefings; the sentences of the second and further ones have its name in their ids."""
    briefings = sheet.edition.site.briefings
    return tuple(
        _briefing(sheet, briefing, f"{briefing.text.name}-" if index else "", several=len(briefings) > 1)
        for index, briefing in enumerate(briefings)
    )


def _briefing(sheet: Sheet, briefing: BriefingInSite, prefix: str, *, several: bool) -> BriefingView:
    text, words = briefing.text, sheet.words
    used = {use.sentence: use.paths for use in briefing.uses}
    views = {
        sentence.number: _sentence(sheet, sentence, _section_of(text, sentence), used, prefix, text.headline)
        for sentence in text.sentences
    }
    told = [view for view in views.values() if not view.headline]
    missing = [view for view in told if not view.uses]
    total = len(told)
    return BriefingView(
        id=f"_briefing-{prefix or '-'}",
        headline=(text.headline or text.name) if several else None,
        date=words.briefing_dated.format(date=day(text.date, words)) if text.date else words.briefing_undated,
        lang=text.language if text.language != words.code else None,
        sections=tuple(_sections(text.sections, text.sentences, views)),
        credits=text.credits,
        used=words.used_count.format(used=total - len(missing), total=total),
        unused=_unused(missing, words),
    )


def _section_of(text: BriefingText, sentence: Sentence) -> Section | None:
    return None if sentence.section is None else text.sections[sentence.section]


def _sentence(
    sheet: Sheet,
    sentence: Sentence,
    section: Section | None,
    used: dict[int, tuple[str, ...]],
    prefix: str,
    headline: str | None,
) -> SentenceView:
    entries = sheet.edition.site.entries
    uses = [link_to(sheet, entries[path]) for path in used.get(sentence.number, ()) if path in entries]
    anchor = sheet.id(Address(BRIEFING, f"{prefix}s{sentence.number}"))
    return SentenceView(
        id=anchor,
        number=sentence.number,
        text=sentence.text,
        bullet=sentence.bullet is not None,
        inner=section is not None and section.depth(sentence.bullet) > 0,
        headline=sentence.section is None and sentence.text == headline,
        uses=tuple(uses),
    )


def _sections(
    sections: Sequence[Section], sentences: Sequence[Sentence], views: dict[int, SentenceView]
) -> Iterator[SectionView]:
    for index, members in groupby(sentences, lambda sentence: sentence.section):
        label = sections[index].label if index is not None else None
        yield SectionView(label, tuple(views[sentence.number] for sentence in members))


def _unused(missing: Sequence[SentenceView], words: Words) -> Markup:
    if not missing:
        return Markup(words.all_used)  # noqa: S704  # our own words
    links = [str(Markup('<a href="#{}">{}</a>').format(view.id, view.number)) for view in missing]
    return Markup(words.unused_list).format(sentences=Markup(listed(links, words)))  # noqa: S704
