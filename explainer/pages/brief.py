"""The thirty-second brief: at most 120 words, made from the content and not written twice.

Takes the overview's parts, the figures and the next event; gives a few lines. What does not fit is left out whole, the
least important first; nothing is cut in the middle of a sentence.
"""

from collections.abc import Iterator, Mapping, Sequence

from markdown_it.token import Token
from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Overview
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.numbers import shown
from explainer.pages.prose import Passage, plain_text
from explainer.pages.sheet import Sheet
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
    stated = [
        Markup('{}: <a href="{}">{}</a>').format(
            entry.record.title, sheet.href(entry.address), shown(entry.record, sheet.words)
        )
        for entry in sheet.edition.site.figures[:MOST_FIGURES]
    ]
    return Markup("; ").join(stated) + "." if stated else Markup()


def _upcoming(sheet: Sheet) -> Markup:
    for entry in sheet.edition.site.events:
        if state_of(sheet.edition, entry) == "planned":
            date = entry.record.date
            day = when(date, sheet.words).text if date else _inside(sheet.words)
            link = Markup('<a href="{}">{}</a>').format(sheet.href(entry.address), entry.record.title)
            return Markup("{}: {} ({}).").format(sheet.words.upcoming, link, day)
    return Markup()


def _inside(words: Words) -> str:
    """Say inside a sentence that a date is missing: with a small letter, unless the language writes nouns large."""
    text = words.date_missing
    return text if words.code == "de" else text[:1].lower() + text[1:]


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
