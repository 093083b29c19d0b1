"""Cards: their size, their words, that they are drawn once, and the same everywhere."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFont, features

from explainer import edtf
from explainer.pages.card import HEIGHT, SETTABLE, WIDTH, Card, card_of
from explainer.pages.edition import Edition
from explainer.pages.subject import Subject
from explainer.publish import drawing
from explainer.publish.card_cache import CardCache
from explainer.publish.cards import cards
from explainer.publish.drawing import LEFT, LINE_X, NODE, PAPER, RIGHT, draw
from explainer.publish.kerning import Kerning
from explainer.publish.subjects import subjects
from tests.support.documents import assembled, briefing, figure, overview, page, settings, source
from tests.support.ferries import RIDERS, URL, ferries

CARD = Card("The ferries of Norland", "İki yeni feribot: Ağrı’dan Iğdır’a", "1.500’den fazla", "günde yolcu, 2025")
LONG = Card(
    "A name of an explainer that is so long that it cannot stand on one line of a card, however small it is set",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband " + "and a title of very many words " * 9,
    "nearly 1,234,567,890,123.45 tonnes of carbon dioxide for each year and inhabitant",
    "what is counted here takes many words to say, " * 6,
)


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    return image.convert("RGB")


def inked(image: Image.Image) -> tuple[int, int, int, int]:
    """Give the box around everything that is not paper."""
    paper = Image.new("RGB", image.size, PAPER)
    from PIL import ImageChops

    box = ImageChops.difference(image, paper).getbbox()
    assert box
    return box


def faces() -> dict[str, drawing.Face]:
    return {name: drawing._face(name) for name in ("serif", "sans", "strong")}


@pytest.mark.parametrize(
    "card", [CARD, LONG, Card("Explainer", "X", None, "What it is about. " * 20), Card("a", "b", "0", "c")]
)
def test_a_card_has_its_size_and_keeps_its_margins(card: Card) -> None:
    data = draw(card)
    left, top, right, bottom = inked(opened(data))
    assert left >= LINE_X - NODE
    assert right <= RIGHT + 2
    assert top >= 50
    assert bottom <= HEIGHT - 40
    assert len(data) < 60_000


def test_the_same_words_give_the_same_bytes_and_others_do_not() -> None:
    assert draw(CARD) == draw(CARD)
    assert draw(Card(CARD.site, CARD.title, "1.600’den fazla", CARD.caption)) != draw(CARD)


def test_every_word_is_drawn() -> None:
    whole = opened(draw(CARD)).crop((LEFT, 0, WIDTH, HEIGHT))
    without = opened(draw(Card(CARD.site, CARD.title))).crop((LEFT, 0, WIDTH, HEIGHT))
    assert inked(whole)[3] > inked(without)[3] + 100


def test_the_fonts_have_every_character_that_is_let_through() -> None:
    for face in faces().values():
        font = face.at(24)
        nothing = bytes(font.getmask("\uffff"))
        known = [chr(code) for first, last in SETTABLE for code in range(first, last + 1)]
        assert [letter for letter in known if bytes(font.getmask(letter)) == nothing] == []
    assert all(any(first <= ord(letter) <= last for first, last in SETTABLE) for letter in "ğşıİĞŞçöüéñßœłàâ€₺–—’“”…")


@pytest.mark.skipif(not features.check("raqm"), reason="Pillow has no library here that knows the pairs of a font")
@pytest.mark.parametrize("name", ["serif", "sans", "strong"])
def test_pairs_are_those_that_a_typesetter_uses(name: str) -> None:
    path = faces()[name].path
    pairs, other = Kerning(path.read_bytes()), ImageFont.truetype(path, 1000, layout_engine=ImageFont.Layout.RAQM)
    letters = "AVTWYLPaeovywfrı.,’”“-–17 İşğÜΑЖТ"
    alone = {letter: other.getlength(letter) for letter in letters}
    for one in letters:
        for two in letters:
            told = other.getlength(one + two, features=["-liga"]) - alone[one] - alone[two]
            assert pairs.between(one, two) == told, one + two
    assert pairs.between("A", "V") < 0


def test_lines_are_set_by_pairs_and_widths() -> None:
    serif = faces()["serif"]
    assert serif.width("AV", 100) == pytest.approx(serif.width("A", 100) + serif.width("V", 100) - 11.9)
    assert sum(serif.steps("AVATAR", 72)) == pytest.approx(serif.width("AVATAR", 72))


def test_a_page_has_a_card_with_its_title_its_figure_and_its_time() -> None:
    edition = Edition(ferries(URL))
    told = {subject.file: card_of(edition, subject) for subject in subjects(edition)}
    assert told["sectors/ports/index.html"] == Card(
        "The ferries of Norland", "Ports", "more than 1,500", "people a day, 2025"
    )
    about = "The people, organisations and frameworks, and where each appears"
    assert told["who/index.html"] == Card("The ferries of Norland", "Who’s who", None, about)
    assert told["all/index.html"] == Card(
        "Explainer", "The ferries of Norland", "more than 1,500", "people a day, 2025"
    )
    plain = Edition(ferries())
    assert [card for subject in subjects(plain) if (card := card_of(plain, subject))] == []


def test_the_text_for_those_who_do_not_see_it_says_every_word() -> None:
    assert Card("A", "B.", "more\u00a0than 3", "ships, 2025").alt == "A. B. more than 3: ships, 2025."
    assert Card("A", "B", None, "What it is.").alt == "A. B. What it is."


@pytest.mark.parametrize(("heading", "title"), [
    ("🚢 Ferries", "Ferries"),
    ("Ferries 👩🏽‍✈️, and⛵more ❤️", "Ferries, and more"),
    ("Ferries 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "Ferries"),
    ("Donau\u00addampf\u200bschiff", "Donaudampfschiff"),
    ("Tax\u2011free", "Tax-free"),
    ("Cafe\u0301", "Café"),
    ("Στα ελληνικά, на русском", "Στα ελληνικά, на русском"),
])  # fmt: skip
def test_pictures_are_left_out_and_words_stay(heading: str, title: str) -> None:
    card = card_of(Edition(ferries(URL)), Subject("who/index.html", "who", heading, "About"))
    assert card == Card("The ferries of Norland", title, None, "About")


def test_a_site_whose_name_cannot_be_set_has_cards_all_the_same() -> None:
    edition = Edition(assembled(overview("Words."), page("x"), settings=settings(url=URL, title="漢字")))
    assert card_of(edition, Subject("x/index.html", "page", "Ferries", "About")) == Card(
        "Explainer", "Ferries", None, "About"
    )


@pytest.mark.parametrize(("about", "told"), [
    ("What happened: The ferries of Norland", "What happened"),
    ("Les sources\u00a0: The ferries of Norland", "Les sources"),
    ("Ports, with their events. The ferries of Norland", "Ports, with their events."),
    ("Ferries. Part of The ferries of Norland", None),  # says no more than title and name of the site
    ("Written for The ferries of Norland", "Written for The ferries of Norland"),
])  # fmt: skip
def test_what_a_page_is_about_is_told_whole_or_not_at_all(about: str, told: str | None) -> None:
    card = card_of(Edition(ferries(URL)), Subject("x/index.html", "page", "Ferries", about))
    assert card == Card("The ferries of Norland", "Ferries", None, told)


@pytest.mark.parametrize(("fields", "caption"), [
    ({"period": edtf.parse("2024")}, "boats, 2024"),
    ({"sources": (source(RIDERS),)}, "boats, reported March 1, 2026"),
    ({}, "boats"),
])  # fmt: skip
def test_a_figure_has_its_time_or_that_of_its_report(fields: dict[str, Any], caption: str) -> None:
    told = figure("boats", value=Decimal(3), counts="boats", as_written="3", **fields)
    dated = (briefing(RIDERS, date=date(2026, 3, 1)),)
    edition = Edition(assembled(overview("Words."), told, briefings=dated, settings=settings(url=URL)))
    (card,) = [card_of(edition, subject) for subject in subjects(edition) if subject.file == "figures/index.html"]
    assert card
    assert (card.figure, card.caption) == ("3", caption)


@pytest.mark.parametrize(("weight", "leading"), [(0, "4"), (1, "3")])
def test_the_key_figure_is_the_editors_first_else_the_briefings(weight: int, leading: str) -> None:
    early, late = "It carries 4 people.", "It has 3 boats."
    told = (briefing(early, late, date=date(2026, 3, 1)),)
    site = assembled(
        overview("Words."),
        figure("boats", value=Decimal(3), as_written="3", sources=(source(late),)),
        figure("people", value=Decimal(4), as_written="4", sources=(source(early),), weight=weight),
        briefings=told,
        settings=settings(url=URL),
    )
    (card,) = [card_of(Edition(site), subject) for subject in subjects(Edition(site)) if subject.name == "overview"]
    assert card
    assert card.figure == leading


@pytest.mark.parametrize("heading", ["漢字", "שלום", "🚢", "Ferries ∞"])
def test_words_that_the_fonts_lack_are_not_drawn(heading: str) -> None:
    edition = Edition(ferries(URL))
    assert card_of(edition, Subject("who/index.html", "who", heading, "About")) is None
    assert card_of(edition, Subject("who/index.html", "who", "Who", heading)) == Card("The ferries of Norland", "Who")


def never(_: Card) -> bytes:
    raise AssertionError("drawn again")


def test_a_card_is_drawn_once(tmp_path: Path) -> None:
    first = CardCache(tmp_path).get(CARD, draw)
    assert CardCache(tmp_path).get(CARD, never) == first


@pytest.mark.parametrize("damage", ["empty", "cut", "changed", "other"])
def test_a_damaged_card_is_drawn_anew(tmp_path: Path, damage: str) -> None:
    good = CardCache(tmp_path).get(CARD, draw)
    (kept,) = tmp_path.iterdir()
    middle = len(good) // 2
    kept.write_bytes({
        "empty": b"",
        "cut": good[:middle],
        "changed": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
        "other": b"not a picture",
    }[damage])  # fmt: skip
    assert CardCache(tmp_path).get(CARD, draw) == good
    assert kept.read_bytes() == good


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = CardCache(tmp_path / "file" / "cards")
    assert opened(cache.get(CARD, draw)).size == (WIDTH, HEIGHT)
    cache.prune()


def test_what_a_run_does_not_ask_for_goes(tmp_path: Path) -> None:
    edition = Edition(ferries(URL))
    made = dict(cards(edition, subjects(edition), tmp_path))
    (tmp_path / "old.png").write_bytes(b"old")
    (tmp_path / "notes.txt").write_text("mine")
    assert dict(cards(edition, subjects(edition), tmp_path)) == made
    assert not (tmp_path / "old.png").exists()
    assert (tmp_path / "notes.txt").exists()
    assert len(list(tmp_path.glob("*.png"))) == len(set(made.values()))
