"""People and organisations once each: merged, in order, with the sentences that speak of them, whatever the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.briefing.names import named, named_organisations, named_people
from explainer.briefing.types import (
    BriefingText,
    Section,
    SectionKind,
    Sentence,
)

LANGUAGES = ("en", "it", "tr", "de", "fr", "es", "xx")
PIECES = (
    *(
        "Minister",
        "President",
        "Ada",
        "Berg",
        "Norvik",
        "plc",
        "Bank",
        "of",
        "the",
        "said",
        "and",
        "der",
        "di",
        "Bakanı",
        "AG",
        "S.p.A.",
    ),
    *(
        ", ",
        ". ",
        "’s",
        "'ın",
        "(",
        ")",
        "“",
        "”",
        "-",
        "—",
        ":",
        "\u00a0",
        "İ",
        "ß",
        "é",
        "王",
        "🏐",
        "1,500",
        "St.",
        "d'",
        "van",
        "NATO",
    ),
)


def briefing(*sentences: str, language: str = "en") -> BriefingText:
    """Give a text of one section with these sentences."""
    section = Section("The news", SectionKind.WHATS_HAPPENING, " ".join(sentences), (), 1)
    lines = tuple(Sentence(number, text, number, 0) for number, text in enumerate(sentences, start=1))
    return BriefingText("case", "seeds/case.txt", language, None, None, (section,), lines, ())


def test_a_person_is_named_once_in_the_fullest_form() -> None:
    text = briefing(
        "Energy Minister Vold landed in Osthaven.",
        "Saskia Vold, the energy minister, met dockers.",
        "Vold's visit lasted a day.",
        "Nobody else came.",
    )
    (person,) = named_people(text)
    assert (person.name, person.role, person.sentences) == ("Saskia Vold", "Energy Minister", (1, 2, 3))


def test_accents_and_capitals_do_not_part_a_person() -> None:
    people = named_people(briefing("President Kemal Aydınlı spoke.", "Later President Kemal Aydinli left."))
    assert [person.name for person in people] == ["Kemal Aydınlı"]


def test_a_german_genitive_is_the_same_person() -> None:
    text = briefing("Ministerin Hedda Kohl kam.", "Hedda Kohls Plan ist umstritten.", language="de")
    assert [(person.name, person.sentences) for person in named_people(text)] == [("Hedda Kohl", (1, 2))]


def test_people_stand_in_the_order_of_the_text() -> None:
    text = briefing("Mayor Tom Ray met President Ada Berg.", "Ada Berg answered.")
    assert [person.name for person in named_people(text)] == ["Tom Ray", "Ada Berg"]


def test_two_people_with_one_surname_stay_two() -> None:
    text = briefing("Mayor Tom Berg met President Ada Berg.")
    assert [person.name for person in named_people(text)] == ["Tom Berg", "Ada Berg"]


def test_an_organisation_keeps_what_else_it_is_called() -> None:
    text = briefing(
        "The European Space Agency (ESA) paid Norvik Systems plc.",
        "ESA is content, and Norvik Systems said it would hire.",
        "A third of Norvik's orders come from abroad.",
    )
    agency, company = named_organisations(text)
    assert (agency.name, agency.also_called, agency.sentences) == ("European Space Agency", ("ESA",), (1, 2))
    assert (company.name, company.also_called, company.sentences) == (
        "Norvik Systems plc",
        ("Norvik Systems",),
        (1, 2, 3),
    )


def test_an_agreement_is_a_framework() -> None:
    text = briefing("Both signed the Coastal Trade Agreement under the QX7 framework with Norvik plc.")
    assert [(one.name, one.framework) for one in named_organisations(text)] == [
        ("Coastal Trade Agreement", True), ("QX7 framework", True), ("Norvik plc", False),
    ]  # fmt: skip


def test_a_body_that_is_founded_is_named_by_what_sets_it_apart() -> None:
    text = briefing(
        "A new Norland–Sudmark fisheries task force will convene on Tuesday.", "The task force has ten members."
    )
    (body,) = named_organisations(text)
    assert (body.name, body.also_called, body.sentences) == (
        "Norland–Sudmark fisheries task force",
        ("task force",),
        (1, 2),
    )


def test_just_any_task_force_is_no_organisation() -> None:
    assert named_organisations(briefing("A new task force will meet.", "Every police force has its task force.")) == ()


def test_a_surname_is_no_company() -> None:
    people, organisations = named(briefing("“We tried,” said Helena Farrow, the chemist.", "Farrow said it was late."))
    assert [person.name for person in people] == ["Helena Farrow"]
    assert organisations == ()


def test_the_town_of_a_university_is_no_company() -> None:
    text = briefing("The University of Ellerby opened.", "Last year Ellerby bought 40 buses.")
    assert [one.name for one in named_organisations(text)] == ["University of Ellerby"]


def test_titles_and_bylines_reveal_no_names() -> None:
    shouted = briefing("PRESIDENT ADA BERG MEETS NORVIK PLC TODAY")
    byline = BriefingText("a", "a.txt", "en", None, None, (), (Sentence(1, "By Ada Berg, Norvik plc", 1, None),), ())
    assert named(shouted) == ((), ())
    assert named(byline) == ((), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_text_names_nobody(language: str) -> None:
    assert named(briefing("", " ", "…", language=language)) == ((), ())


HOSTILE = (
    "X" * 1_000_000,
    "Ada Berg, " * 20_000,
    "( " * 50_000,
    "Minister of " * 20_000,
    "l'" * 50_000,
    "St. (AB) " * 20_000,
)


@pytest.mark.parametrize("language", ["en", "de", "tr"])
@pytest.mark.parametrize("text", HOSTILE, ids=[text[:10] for text in HOSTILE])
def test_a_text_that_is_no_text_ends_soon(language: str, text: str) -> None:
    named(briefing(text, *(text[start : start + 3_000] for start in range(0, 9_000, 3_000)), language=language))


@given(st.lists(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)), max_size=4),
       st.sampled_from(LANGUAGES))  # fmt: skip
def test_any_text_is_read_and_every_name_stands_in_it(sentences: list[str], language: str) -> None:
    text = briefing(*sentences, language=language)
    people, organisations = named(text)
    for name, numbers in [(one.name, one.sentences) for one in people] + [
        (one.name, one.sentences) for one in organisations
    ]:
        assert name.strip()
        assert list(numbers) == sorted(set(numbers))
        assert set(numbers) <= set(range(1, len(sentences) + 1))
        assert any(name.split()[0][:3] in sentences[number - 1] for number in numbers)
    assert len({person.name for person in people}) == len(people)
