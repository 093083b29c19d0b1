"""What stands around the text: credits are found letter for letter, and nothing that is text is taken for one."""

import pytest

from explainer.briefing.text import read_text

CREDITS = [
    "Photo: A/B via C",
    "Photos: Mara Lind (1), Ove Dahl (2)",
    "Photo illustration: Mara Lind",
    "Photo by Mara Lind",
    "Photo courtesy of Alder Line",
    "Data: Island office. Chart: M. Lind",
    "Source: company filings, ministry of trade, own calculations.",
    "Illustration: Mara Lind for the Register",
    "Credit: NASA/JPL",
    "© Alder Line",
    "Foto: Ayşe Demir/AA",
    "Fotoğraf: Işıl Dere",
    "Kapak görseli: Mert Su",
    "Grafik: A. Berg / Veri: Adalar Kurumu",
    "Foto e grafica: Mara Lindi",
    "ph. Mara Lindi",
    "Foto Lillo Caruana per Moli Riuniti",
    "Symbolbild: Hafen Erlenau",
    "Foto © Mara Lind",
    "Crédit photo : Mara Lind",
    "Fuente: Instituto de las Islas",
]
NO_CREDITS = [
    "Image problem: The port looks shut.",
    "Picture this: A port without ships.",
    "Photo op: The minister smiled for an hour.",
    "Credit crunch: Banks stop lending to barge owners.",
    "Data: Exports rose by 5% in March, the bureau said.",
    "Map in hand, the minister went ashore.",
    "Photographers were not let in.",
]


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("written", ["{}", "({})", "[{}]", "*{}*", "_({})_", "<i>{}</i>", "<p>({})</p>"])
def test_credit_is_found_however_it_is_set(written: str, credit: str) -> None:
    text = read_text(f"The news: The port is open.\n\n{written.format(credit)}\n".encode(), path="seeds/a.txt")
    assert text.credits == (credit,)
    assert [section.text for section in text.sections] == ["The port is open."]


@pytest.mark.parametrize("credit", [credit for credit in CREDITS if "©" not in credit])
def test_credit_in_brackets_is_found_at_the_end_of_a_paragraph(credit: str) -> None:
    text = read_text(f"The news: The port is open. ({credit})\n".encode(), path="seeds/a.txt")
    assert text.credits == (credit,)
    assert [sentence.text for sentence in text.sentences] == ["The port is open."]


@pytest.mark.parametrize("words", NO_CREDITS)
def test_text_is_no_credit(words: str) -> None:
    text = read_text(f"The news: The port is open.\n\n{words}\n".encode(), path="seeds/a.txt")
    assert text.credits == ()
    assert len(text.sentences) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Sign up here for the Alder Brief.",
        "Share this story",
        "Thanks for reading!",
        "Edited by Mara Lind.",
        "All rights reserved.",
        "© 2025 Alder Press",
        "https://alder.example/brief",
        "desk@alder.example",
        "Smart Brevity count: 300 words",
        "320 words, 1½ minutes",
        "2 hours ago - World",
        "— ends —",
        "Contact: Mara Lind, mara@alder.example",
        "Iscriviti alla newsletter",
        "Abone olmak için tıklayın",
        "Bültene abone olun",
        "Newsletter abbestellen",
        "Lesezeit: 2 Minuten",
        "Se désabonner",
        "Suscríbete aquí",
        "Tel. 0555 1234567",
    ],
)
def test_words_of_a_mailing_are_dropped(line: str) -> None:
    text = read_text(f"The news: The port is open.\n\n{line}\n".encode(), path="seeds/a.txt")
    assert [sentence.text for sentence in text.sentences] == ["The port is open."]


@pytest.mark.parametrize(
    "line",
    [
        "Contact with the ship was lost on Monday.",
        "Share prices fell by 4% on Monday.",
        "Until next week the port stays closed, Lind said.",
        "Editors of three papers protested.",
        "By the end of May the port will be open.",
        "Follow-up talks begin on Monday in Alder.",
        "Abonelik sayısı 40.000'e çıktı.",
        "Teilen wollen sie nicht.",
        "Von der Insel kam keine Antwort.",
        "Di notte il porto è chiuso.",
        "Welcome news reached the island on Monday: the ferry sails again, and fares fall.",
    ],
)
def test_news_that_begins_like_a_footer_is_kept(line: str) -> None:
    text = read_text(f"The news: The port is open.\n\n{line}\n".encode(), path="seeds/a.txt")
    assert text.sections[-1].text.endswith(line)
