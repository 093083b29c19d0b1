"""Social cards: for each page a picture of its title, and of its key figure where it has one.

Takes the pages, the site's address known, and a folder for what was drawn before; gives PNG files of 1200 x 630, set in
Source Serif and Source Sans. A card is drawn once for the same words: the folder may be emptied at any time, and a
damaged file in it is drawn anew.
"""

from collections.abc import Iterator
from pathlib import Path

from explainer.pages.card import Card, card_file, card_of
from explainer.pages.edition import Edition
from explainer.pages.subject import Subject
from explainer.publish.card_cache import CardCache


def cards(edition: Edition, pages: tuple[Subject, ...], folder: Path) -> Iterator[tuple[str, bytes]]:
    """Give the card of each page that has one."""
    cache = CardCache(folder)
    for subject in pages:
        card = card_of(edition, subject)
        if card:
            yield card_file(subject.file), cache.get(card, _draw)
    cache.prune()


def _draw(card: Card) -> bytes:
    from explainer.publish.drawing import draw  # loads Pillow, which only a new card needs

    return draw(card)
