"""A briefing as text: its sections and sentences, its headline, credits, language and date.

Takes the bytes of a file; gives a BriefingText, in which every sentence stands letter for letter with the line it
begins on.
Refuses, with a ContentError, a file that is empty, too large or no text. Every build reads its briefings with this,
so it reads them once, in a time that grows with their length, and knows nothing of figures and names.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from explainer.briefing.blocks import Block, blocks_of
from explainer.briefing.cleaning import Line, lines_of
from explainer.briefing.decoding import MOST_LINES, decode, no_text, too_large
from explainer.briefing.languages import detect_language, language_code
from explainer.briefing.layout import Layout, Passage
from explainer.briefing.sections import layout_of
from explainer.briefing.sentences import sentence_spans
from explainer.briefing.types import BriefingText, Sentence


def read_text(data: bytes, *, path: str, language: str | None = None, day: date | None = None) -> BriefingText:
    """Read a briefing's text; `language` and `day` overrule what it says itself.

    The language is one of the six that there are rules for, the nearest one for a briefing in another.
    """
    blocks = blocks_of(_lines(data, path))
    if not any(any(map(str.isalnum, block.text)) for block in blocks):
        raise no_text(path)
    code = language_code(language or "") or _own_language(blocks)
    layout = layout_of(blocks, code)
    return BriefingText(
        name=PurePosixPath(path).stem,
        path=path,
        language=code,
        headline=layout.headline,
        date=day or next(iter(layout.dates), None),
        sections=layout.sections,
        sentences=_sentences(layout, code),
        credits=tuple(dict.fromkeys(layout.credits)),
    )


def _lines(data: bytes, path: str) -> tuple[Line, ...]:
    text = decode(data, path)
    lines = () if text.count("\n") > MOST_LINES else lines_of(text)
    if len(lines) > MOST_LINES or text.count("\n") > MOST_LINES:
        raise too_large(path, f"more than {MOST_LINES:,} lines", f"{MOST_LINES:,}")
    return lines


def _own_language(blocks: tuple[Block, ...]) -> str:
    """Give the language that the briefing says it has, or else shows."""
    from explainer.briefing.furniture import metadata

    for block in blocks[:12]:
        said = metadata(block.text)
        code = language_code(said[1]) if said and said[0] == "language" else None
        if code:
            return code
    return detect_language("\n".join(block.text for block in blocks[:500]))


def _sentences(layout: Layout, language: str) -> tuple[Sentence, ...]:
    found = (row for passage in layout.passages for row in _sentences_of(passage, language))
    return tuple(Sentence(number, *row) for number, row in enumerate(found, 1))


def _sentences_of(passage: Passage, language: str) -> Iterator[tuple[str, int, int | None, int | None]]:
    text = passage.text
    for start, end in sentence_spans(text, language):
        yield text[start:end], passage.block.line_at(passage.start + start), passage.section, passage.bullet
