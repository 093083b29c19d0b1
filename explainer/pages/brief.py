"""The thirty-second brief: at most 120 words, made from the content and not written twice.

Takes the overview's parts, the figures and the next event; gives a few lines. What does not fit is left out whole, the
least important first; nothing is cut in the middle of a sentence.
"""

from collections.abc import Iterator, Mapping, Sequence

from markdown_it.token import Token
from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Event, Figure, Overview
from explainer.languages.types import Words
from explainer.model.types import Address, Entry
from explainer.pages.numbers import shown
from explainer.pages.prose import Passage, plain_text
from explainer.pages.sheet import Sheet, quotation
from explainer.pages.timeline import state_of
from explainer.pages.typesetting import set_tokens
from explainer.pages.when import when

MOST_WORDS = 120
MOST_FIGURES = 3


class BriefLine(Struct, frozen=True):
    """One line of the brief."""

    name: str  # "whats_happening", "figures" …
    text: Markup
    words: int


Made = tuple[str, list[Token] | Markup]  # the name of a line; words of the overview with their marks, or our own
IMPORTANCE = ("whats_happening", "bottom_line", "why_it_matters", "figures", "upcoming")
ORDER = ("whats_happening", "why_it_matters", "figures", "upcoming", "bottom_line")


def brief_of(sheet: Sheet, overview: Entry[Overview], parts: Mapping[str, Passage]) -> tuple[BriefLine, ...]:
    """Make the brief; the lines come in reading order."""
    made = dict(_lines(sheet, parts))
    left = MOST_WORDS
    fitting: set[str] = set()
    for name in IMPORTANCE:
        needed = _count(made[name]) if name in made else 0
        if needed and needed <= left:
            left -= needed
            fitting.add(name)
    return tuple(_line(sheet, overview, name, made[name]) for name in ORDER if name in fitting)


def _lines(sheet: Sheet, parts: Mapping[str, Passage]) -> Iterator[Made]:
    for name in ("whats_happening", "why_it_matters", "bottom_line"):
        sentence = first_sentence(parts[name].tokens, sheet.words.code) if name in parts else None
        if sentence:
            yield name, sentence
    figures = _figures(sheet)
    if figures:
        yield "figures", figures
    upcoming = _upcoming(sheet)
    if upcoming:
        yield "upcoming", upcoming


def _figures(sheet: Sheet) -> Markup:
    """State each figure in a sentence: "Trade between the two: $29 billion (2025)."."""
    return Markup(" ").join(
        _figure(sheet, entry.record, entry.address) for entry in sheet.edition.site.figures[:MOST_FIGURES]
    )


def _figure(sheet: Sheet, record: Figure, address: Address) -> Markup:
    words = sheet.words
    value = Markup('<a href="{}">{}</a>').format(sheet.href(address), shown(record, words))
    period = when(record.period, words, gap=False).text if record.period else ""
    if period and period not in record.title:
        value = Markup("{} ({})").format(value, period)
    return _sentence(words, record.title, value)


def _upcoming(sheet: Sheet) -> Markup:
    for entry in sheet.edition.site.events:
        if state_of(sheet.edition, entry) == "planned":
            link = Markup('<a href="{}">{}</a>').format(sheet.href(entry.address), entry.record.title)
            told = Markup("{} ({})").format(link, _day(entry.record, sheet.words))
            return _sentence(sheet.words, sheet.words.upcoming, told)
    return Markup()


def _day(event: Event, words: Words) -> str | Markup:
    """Say when an event is to be; where no date is known, what the source says instead."""
    if event.date:
        return when(event.date, words).text
    if event.as_written:
        return Markup(words.unknown_date_written).format(written=quotation(event.as_written))  # noqa: S704  # our own
    return words.unknown_date


def _sentence(words: Words, label: str, text: Markup) -> Markup:
    return Markup(words.labelled).format(label=label, text=text) + "."  # noqa: S704  # our own words


def _count(made: list[Token] | Markup) -> int:
    text = made.striptags() if isinstance(made, Markup) else "".join(token.content for token in made)
    return len(text.split())


def _line(sheet: Sheet, overview: Entry[Overview], name: str, made: list[Token] | Markup) -> BriefLine:
    if isinstance(made, Markup):
        return BriefLine(name, made, _count(made))
    paragraph = Token("inline", "", 0, children=made)
    parts = set_tokens(overview.record, [paragraph], sheet.edition.setting)
    return BriefLine(name, sheet.fill(parts, overview, 3), _count(made))


def first_sentence(tokens: Sequence[Token], language: str) -> list[Token] | None:
    """Give the first sentence of a passage as tokens, with the links and the source marks that belong to it."""
    from explainer.briefing.sentences import split_sentences

    inline = next((token for token in tokens if token.type == "inline"), None)
    if inline is None:
        return None
    sentences = split_sentences(plain_text(inline), language)
    return _up_to(inline.children or [], sentences[0].rstrip()) if sentences else None


def _up_to(children: Sequence[Token], sentence: str) -> list[Token]:
    """Take tokens until the sentence is complete, its closing marks included."""
    taken: list[Token] = []
    open_tags: list[Token] = []
    left = len(sentence)
    for child in children:
        if left <= 0 and child.type != "footnote_ref" and child.nesting != -1:
            break
        if child.nesting == 0 and child.content:
            left, child = left - len(child.content), _shortened(child, left)
        elif child.type in {"softbreak", "hardbreak"}:
            left -= 1
        open_tags += [child] if child.nesting == 1 else []
        if child.nesting == -1:
            if not open_tags:
                break
            open_tags.pop()
        taken.append(child)
    return taken


def _shortened(child: Token, left: int) -> Token:
    if child.type != "text" or len(child.content) <= left:
        return child
    return Token("text", "", 0, content=child.content[: max(left, 0)])
