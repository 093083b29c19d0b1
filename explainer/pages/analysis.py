"""Between the lines: the analysis and the big picture, labelled for what they are.

Takes the analysis in the site's order; keeps it apart from the facts. What the overview says under the same headings
stands here too, above the thoughts that carry it further, so that an editor writes it once and this page is whole.
"""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Analysis, Statement
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.edition import Edition
from explainer.pages.frame import Frame, frame_of
from explainer.pages.listing import listing_page
from explainer.pages.notes import Row, SourceLine, mentioned_row, sourced_text
from explainer.pages.photos import PhotoView, photo_of
from explainer.pages.prose import kind_of, passages
from explainer.pages.sheet import Sheet
from explainer.pages.trust import check_notes, correction_notes
from explainer.pages.typesetting import set_tokens

HEADINGS = ((Statement.ANALYSIS, "analysis"), (Statement.BIG_PICTURE, "big_picture"))


class ThoughtView(Struct, frozen=True):
    """One thought as a template writes it."""

    id: str
    href: str
    title: str
    draft: str  # what keeps it back, if it is shown before its time
    photo: PhotoView | None
    text: Markup
    rows: tuple[Row, ...]
    sources: tuple[SourceLine, ...]
    checks: tuple[str, ...]
    corrections: tuple[str, ...]


class AnalysisPart(Struct, frozen=True):
    """The thoughts of one kind."""

    name: str
    heading: str
    text: Markup  # what the overview says
    thoughts: tuple[ThoughtView, ...]


class AnalysisContext(Struct, frozen=True):
    """What templates/analysis.html may use."""

    frame: Frame
    words: Words
    introduction: Markup
    parts: tuple[AnalysisPart, ...]


def analysis_page(edition: Edition) -> Iterator[tuple[str, AnalysisContext]]:
    """Set the analysis, if there is any."""
    words = edition.words
    page = listing_page(edition, "analysis", words.about_analysis, words.kind_analysis)
    if page:
        parts = analysis_parts(page.sheet, 3)
        yield page.file, AnalysisContext(frame_of(page.sheet, page.leaf), words, page.introduction, parts)


def analysis_parts(sheet: Sheet, rank: int) -> tuple[AnalysisPart, ...]:
    """Set all thoughts, kind by kind; the rank is that of their titles."""
    parts: list[AnalysisPart] = []
    for statement, name in HEADINGS:
        entries = [entry for entry in sheet.edition.site.analysis if entry.record.statement is statement]
        text = _told_on_overview(sheet, name, rank)
        thoughts = tuple(_thought(sheet, entry, rank + 1) for entry in entries)
        if text or thoughts:
            parts.append(AnalysisPart(name, sheet.words.sections[name], text, thoughts))
    return tuple(parts)


def _told_on_overview(sheet: Sheet, kind: str, rank: int) -> Markup:
    """Set what the overview says under a heading; on the page that holds everything it stands there already."""
    entry = sheet.edition.site.overview
    if entry is None or sheet.whole:
        return Markup()
    setting = sheet.edition.setting
    told = [passage for passage in passages(entry.record.body) if kind_of(passage, sheet.words) == kind]
    return Markup().join(sheet.fill(set_tokens(entry.record, each.tokens, setting), entry, rank) for each in told)


def _thought(sheet: Sheet, entry: Entry[Analysis], rank: int) -> ThoughtView:
    record = entry.record
    text, sources = sourced_text(sheet, entry, rank)
    return ThoughtView(
        id=sheet.id(entry.address),
        href=sheet.href(entry.address),
        title=record.title,
        draft=sheet.edition.held.get(record.path, ""),
        photo=photo_of(sheet, entry),
        text=text,
        rows=mentioned_row(sheet, entry),
        sources=sources,
        checks=check_notes(sheet, record),
        corrections=correction_notes(sheet, record),
    )
