"""What the card of a page says: the picture that messengers and social networks show beside a link.

Takes what a page is about; gives the words of its card. A card stands on its own, so it names the site, and a
figure on it has what it counts and its time: its period, else the day on which a briefing reported it. Little pictures
(emoji) are left out. Refuses words that the fonts of the cards cannot set: such a page has no card.
"""

from unicodedata import normalize

from msgspec import Struct

from explainer.content.types import Figure
from explainer.model.addresses import EVERYTHING, LISTINGS, OVERVIEW
from explainer.model.types import Entry
from explainer.pages.changes import reported_on
from explainer.pages.data import data_words
from explainer.pages.edition import Edition
from explainer.pages.numbers import shown
from explainer.pages.subject import Subject
from explainer.pages.when import day, when

WIDTH, HEIGHT = 1200, 630
FOLDER = "cards/"
OF_ALL_FIGURES = frozenset({OVERVIEW, EVERYTHING, LISTINGS["figures"]})  # pages on which the first figure leads
OTHERWISE = str.maketrans(  # what the fonts lack, and what says the same: CLDR's thin spaces, and other hyphens
    dict.fromkeys("\u2009\u200a\u202f", "\u00a0") | dict.fromkeys("\u2010\u2011", "-")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", None)  # marks for breaking lines, which have no looks
)  # fmt: skip
PICTURES = (  # emoji, and the signs that join and colour them
    (0x200D, 0x200D), (0x20E3, 0x20E3), (0x2600, 0x27BF), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B55),
    (0xFE0E, 0xFE0F), (0x1F000, 0x1FAFF), (0xE0020, 0xE007F),
)  # fmt: skip
SETTABLE = (  # characters that both fonts of the cards have, by ranges; a test looks them up in the fonts
    (0x20, 0x7E), (0xA0, 0x12B), (0x12E, 0x131), (0x134, 0x149), (0x14C, 0x165), (0x168, 0x17E), (0x218, 0x21B),
    (0x300, 0x304), (0x306, 0x30C), (0x384, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE), (0x400, 0x45F),
    (0x490, 0x493), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2012, 0x2015), (0x2018, 0x201A),
    (0x201C, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A),
    (0x2044, 0x2044), (0x20AC, 0x20AC), (0x20B4, 0x20B4), (0x20B9, 0x20BA), (0x20BD, 0x20BD), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2153, 0x2154), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2264, 0x2265),
)  # fmt: skip


class Card(Struct, frozen=True):
    """The words of a card."""

    site: str  # the explainer's name; where that is the title already, what kind of thing it is
    title: str
    figure: str | None = None  # "more than 1,500"
    caption: str | None = None  # what the figure counts, and for when; without a figure, what the page is about

    @property
    def alt(self) -> str:
        """Give all words of the card in reading order, for those who do not see it."""
        told = f"{self.figure}: {self.caption}" if self.figure else self.caption
        words = ". ".join(part.rstrip(".") for part in (self.site, self.title, told) if part)
        return words.replace("\u00a0", " ") + "."


def card_file(file: str) -> str:
    """Give where the card of a page stands in the site: "cards/timeline/index.png"."""
    return f"{FOLDER}{file.removesuffix('.html')}.png"


def card_of(edition: Edition, subject: Subject) -> Card | None:
    """Give the card of a page; None where the site's address is not known, or its title cannot be set."""
    if not edition.site.settings.url:
        return None
    title = _settable(subject.heading)
    if title is None:
        return None
    own = subject.heading == edition.title
    site = (None if own else _settable(edition.title)) or edition.words.explainer
    entry = _key_figure(edition, subject.file)
    figure = _settable(str(shown(entry.record, edition.words))) if entry else None
    caption = _settable(_caption(edition, entry.record)) if entry else None
    if figure and caption:
        return Card(site, title, figure, caption)
    return Card(site, title, None, _settable(_about(edition, subject)))


def _about(edition: Edition, subject: Subject) -> str | None:
    """Give what a page is about, if that says more than the card does already: the site's name and the title."""
    if subject.description == edition.words.about_page.format(page=subject.heading, title=edition.title):
        return None
    start = subject.description.removesuffix(edition.title).rstrip()
    return start.rstrip(" \u00a0:–—") if start.endswith((".", ":", "–", "—")) else subject.description


def _key_figure(edition: Edition, file: str) -> Entry[Figure] | None:
    if file in OF_ALL_FIGURES:
        return _leading(edition)
    folder, _, rest = file.partition("/")
    slug = rest.removesuffix("/index.html")
    if folder != "sectors" or slug == rest:
        return None
    return next((entry for entry in edition.site.figures if slug in entry.record.sectors), None)


def _leading(edition: Edition) -> Entry[Figure] | None:
    """Give the figure that an editor put first; where none has more weight, the one that a briefing tells first."""
    figures = {entry.record.path: entry for entry in edition.site.figures}
    first = next(iter(figures.values()), None)
    for briefing in edition.site.briefings:
        for use in briefing.uses:
            for path in use.paths:
                if first and path in figures and figures[path].record.weight == first.record.weight:
                    return figures[path]
    return first


def _caption(edition: Edition, figure: Figure) -> str:
    """Say what a figure counts, and for when; where the record does not say, when it was reported."""
    if figure.period:
        return f"{figure.counts}, {when(figure.period, edition.words, gap=False).text}"
    reported = reported_on(figure, edition.site)
    if reported is None:
        return figure.counts
    return f"{figure.counts}, {data_words(edition.words).reported.format(date=day(reported, edition.words))}"


def _settable(text: str | None) -> str | None:
    """Give a text as the cards have it, or None where nothing is left of it or their fonts lack a character."""
    if text is None:
        return None
    text = _without_pictures(" ".join(normalize("NFC", text.translate(OTHERWISE)).split(" ")))
    return text if text and all(_within(character, SETTABLE) for character in text) else None


def _without_pictures(text: str) -> str:
    """Leave pictures out, each with the space that set it apart from the words."""
    if not any(_within(character, PICTURES) for character in text):
        return text
    words = "".join(" " if _within(character, PICTURES) else character for character in text).split(" ")
    return " ".join(word for word in words if word).replace(" ,", ",").replace(" .", ".")


def _within(character: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(character) <= last for first, last in ranges)
