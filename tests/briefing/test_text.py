"""A briefing's text: what is refused, where each sentence stands, in which language and of which day it is."""

from datetime import date

import pytest

from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText
from explainer.problems import ContentError

PATH = "seeds/ferry.txt"


def read(text: str, **options: str) -> BriefingText:
    return read_text(text.encode(), path=PATH, **options)  # type: ignore[arg-type]


REFUSED = {
    "nothing": (b"", "seeds/ferry.txt: The file is empty."),
    "white space": (b" \r\n\t\n ", "seeds/ferry.txt: The file is empty."),
    "a mark alone": (b"\xef\xbb\xbf", "seeds/ferry.txt: The file is empty."),
    "nothing but markup": (b"<p>&nbsp;</p>\n---\n* * *\n", "seeds/ferry.txt: The file is empty."),
    "a PDF file": (b"%PDF-1.7\n", "seeds/ferry.txt: This is a PDF file, not a text file."),
    "a Word file": (b"PK\x03\x04aaaa", "seeds/ferry.txt: This is a Word, OpenDocument or zip file, not a text file."),
    "a program": (b"\x7fELF\x02\x01\x01\0\0\0\0ferry", "seeds/ferry.txt: This is not a text file."),
    "controls": (b"ferry \x01\x02\x03\x04", "seeds/ferry.txt: This is not a text file."),
    "Russian of 1995": ("Паром остановился в понедельник утром.".encode("koi8-r"), "The file's encoding is not known."),
    "Japanese of 1995": (
        "フェリーは月曜日に止まりました。島の人々は困っています。".encode("shift-jis"),
        "encoding is not known.",
    ),
    "half a letter": ("é".encode("utf-16")[:-1], "The file says that it is UTF-16, but byte 1 is not."),
    "damaged UTF-8": ("Café, thé\nfermé ".encode() + b"\xff", "seeds/ferry.txt:2:8: Byte 0xff is not UTF-8, although"),
    "too many bytes": (b"a " * 500_001, "has 1,000,002 bytes; a briefing may have at most 1,000,000 (1 MB)."),
    "too many lines": (b"a\n" * 20_001, "has more than 20,000 lines; a briefing may have at most 20,000."),
    "too many lines in markup": (b"a<br>" * 20_001, "has more than 20,000 lines; a briefing may have at most 20,000."),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_briefing_is_refused_with_its_place(what: str) -> None:
    data, message = REFUSED[what]
    with pytest.raises(ContentError) as error:
        read_text(data, path=PATH)
    (problem,) = error.value.problems
    assert problem.check == "briefing-file"
    assert problem.advice
    assert message in str(error.value)


LONG = {
    "one line": "word " * 199_999,
    "one word": "a" * 999_999,
    "one sentence after the other": "The ferry stopped. " * 52_000,
    "bullets in bullets": "\n".join("  " * min(depth, 90) + "- a ferry" for depth in range(5_000)),
    "bullets on one line": "- " * 400_000 + "a ferry",
    "quotations in quotations": ">" * 900_000 + " a ferry",
    "opened emphasis": "**a *b " * 140_000,
    "opened links": "a [](" * 190_000,
    "opened tags": "a <b " * 190_000,
    "comments that never end": "a <!-- " * 140_000,
    "scripts that never end": "a <script> " * 90_000,
    "titles": "The ferry stops\n\nIt stopped on Monday.\n\n" * 4_900,
    "labels": "**The news:** It stopped.\n\n" * 9_900,
}


@pytest.mark.parametrize("what", LONG)
def test_long_text_is_read(what: str) -> None:
    text = read(LONG[what])
    assert text.sentences
    assert [sentence.number for sentence in text.sentences] == list(range(1, len(text.sentences) + 1))


def test_each_sentence_knows_its_line_and_its_place_in_the_sections() -> None:
    text = read(
        "\n"
        "# Ferry stops\n"
        "By Mara Lind\n"
        "\n"
        "**What's happening:** The ferry stopped on Monday, after sixty years\n"
        "of service. Nobody knows when it\n"
        "will sail again.\n"
        "- Fuel is gone. So is the crew.\n"
        "- 40,000 passengers\n"
        "<p>The pier<br>It is open.</p>\n"
    )
    found = [(s.number, s.line, s.section, s.bullet, s.text) for s in text.sentences]
    assert found == [
        (1, 2, None, None, "Ferry stops"),
        (2, 3, None, None, "By Mara Lind"),
        (3, 5, 0, None, "The ferry stopped on Monday, after sixty years of service."),
        (4, 6, 0, None, "Nobody knows when it will sail again."),
        (5, 8, 0, 0, "Fuel is gone."),
        (6, 8, 0, 0, "So is the crew."),
        (7, 9, 0, 1, "40,000 passengers"),
        (8, 10, 0, None, "The pier"),
        (9, 10, 0, None, "It is open."),
    ]
    assert [section.line for section in text.sections] == [5]


def test_line_numbers_count_the_lines_of_the_file_through_markup() -> None:
    text = read("<!-- a\nb -->\n<p\nclass='x'>One.</p>\r\n\r\n&lt;Two&gt; &amp;amp; [a\nlink](b).\n")
    assert [(s.line, s.text) for s in text.sentences] == [(4, "One."), (6, "<Two> &amp; a link.")]


def test_letters_stay_as_they_are_and_marks_go() -> None:
    text = read(
        "**News:** “Quo\xadted”—‘so’, 5\u2009%\xa0of `it`, *all* of_it, 2*3, \\*not\\*, co\u200bop… [sic]\ufeff\n"
    )
    assert [s.text for s in text.sentences] == ["“Quoted”—‘so’, 5 % of it, all of_it, 2*3, *not*, coop… [sic]"]


def test_letters_of_two_parts_are_composed() -> None:
    assert read("Cafe\u0301 Erdog\u0306an opens.").sentences[0].text == "Café Erdoğan opens."


def test_letters_that_went_through_a_wrong_encoding_are_mended() -> None:
    assert read("CafÃ© â€œAlderâ€\x9d opens.").sentences[0].text == "Café “Alder” opens."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry has stopped and nobody knows why."),
        ("it", "Il traghetto si è fermato e nessuno sa perché."),
        ("tr", "Feribot durdu ve bunun nedeni için bir açıklama yok."),
        ("de", "Die Fähre steht still, und niemand weiß warum."),
        ("fr", "Le ferry ne part plus et les passagers ne savent pas pourquoi."),
        ("es", "El barco no sale y los pasajeros no saben por qué."),
        ("tr", "Kızılağaç"),
        ("de", "Straßenfähre"),
        ("en", "Ferry"),
    ],
)
def test_language_is_told_by_its_small_words_and_letters(language: str, text: str) -> None:
    assert read(text).language == language


@pytest.mark.parametrize(
    "text", ["De veerboot vaart niet meer.", "Паром остановился.", "フェリーは止まりました。島は困っています。", "42"]
)
def test_a_language_without_rules_gets_the_nearest_that_has_some(text: str) -> None:
    found = read(text)
    assert found.language in ("en", "it", "tr", "de", "fr", "es")
    assert found.sentences


@pytest.mark.parametrize("said", ["tr", "TR", "tr-TR", "Turkish", "Türkçe", "Turco", "türkisch"])
def test_language_that_the_briefing_says_is_believed(said: str) -> None:
    assert read(f"Language: {said}\n\nFerry\n").language == "tr"


def test_language_and_day_of_the_command_overrule_the_briefing() -> None:
    data = b"Language: en\nDate: 9 May 2025\n\nThe ferry has stopped.\n"
    assert read_text(data, path=PATH).date == date(2025, 5, 9)
    text = read_text(data, path=PATH, language="de", day=date(2025, 5, 10))
    assert (text.language, text.date) == ("de", date(2025, 5, 10))


@pytest.mark.parametrize(
    "head",
    [
        "9 May 2025",
        "May 9, 2025",
        "Friday, May 9, 2025",
        "09.05.2025",
        "09/05/2025",
        "2025-05-09",
        "Alder, 9 May 2025",
        "Updated May 9, 2025, 11:03am EDT",
        "9 maggio 2025",
        "9 Mayıs 2025 Cuma",
        "Freitag, 9. Mai 2025",
        "vendredi 9 mai 2025",
        "9 de mayo de 2025",
        "Date: 9th of May 2025",
        "Data: 9/5/2025",
        "Stand: 9. Mai 2025",
        "By Mara Lind · 9 May 2025",
        "The Alder Brief | 9 May 2025",
        "ALDER, 9 May 2025 (NP) —",
        "Fecha: 9 de mayo de 2025",
    ],
)
def test_date_is_read_from_the_head(head: str) -> None:
    between = " " if head.endswith("—") else "\n\n"
    text = read(f"{head}{between}The ferry has stopped, as it did on 1 May 2024.\n")
    assert text.date == date(2025, 5, 9)
    assert [s.text for s in text.sentences if s.section is not None] == [
        "The ferry has stopped, as it did on 1 May 2024."
    ]


@pytest.mark.parametrize("head", ["31 February 2025", "May 2025", "9 May", "Ferry to sail on 9 May 2025"])
def test_what_is_no_date_line_gives_no_date(head: str) -> None:
    assert read(f"{head}\n\nThe ferry has stopped.\n").date is None


def test_name_and_path_are_those_of_the_file() -> None:
    text = read_text(b"Ferry.", path="seeds/two.parts.txt")
    assert (text.name, text.path) == ("two.parts", "seeds/two.parts.txt")


def test_bullets_know_what_they_stand_beneath() -> None:
    [section] = read(
        "The details:\n- One\n    - inner\n        - deep\n    - inner too\n- Two\n\t- by a tab\n- Three\n"
    ).sections
    assert section.depths == (0, 1, 2, 1, 0, 1, 0)
    [section] = read("The details:\n• One\n◦ inner\n• Two\n").sections
    assert section.depths == (0, 1, 0)


def test_a_day_at_the_end_of_a_sentence_leaves_it_its_dot() -> None:
    from explainer.briefing.dates import calendar_expressions

    def written(sentence: str, language: str) -> list[str]:
        return [found.written for found in calendar_expressions(sentence, language, date(2026, 3, 9))]

    assert written("The mayor speaks on July 20.", "en") == ["July 20"]
    assert written("Der Rat tagt am 20. Juli.", "de") == ["20. Juli"]


def test_the_row_of_a_table_is_read_as_one() -> None:
    [section] = read(
        "By the numbers:\n\n| Item | Value |\n| --- | --- |\n| Price | $2 million |\n| Repairs | $5 million |\n"
    ).sections
    assert section.bullets == ("Item | Value", "Price | $2 million", "Repairs | $5 million")
