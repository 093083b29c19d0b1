"""Happenings: what the lead reports, sales, agreements and dated events, each once; not every date is one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.briefing.events import stated_events
from explainer.briefing.happenings import happenings
from explainer.briefing.names import named
from explainer.briefing.sectors import named_sectors
from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText, Happening, Section, SectionKind, Sentence

TALKS = """\
What's happening: Norland’s Trade Minister Ada Berg has arrived in Osthaven for talks with her Sudmark counterpart Kemal Aydınlı, \
the fourth such meeting in just over two years.
Zoom in: A new Norland–Sudmark fisheries task force will meet Thursday for the first time, putting a 2024 fisheries agreement to work.
- The idea goes back to a deal between Tom Ray and Elif Sancak under the QX7 framework.
- Key sectors: trade, pilotage, and cold storage.
By the numbers:
- Bilateral trade reached $7 billion in 2024
- 900+ Norland companies work in Sudmark
Between the lines: The timing is no accident, with energy prices where they are.
- The earlier sale of Halvard Aerospace to Karatay made trust in pilotage grow.
The bottom line: Both countries have moved closer since 2021.
"""


def read(source: str, language: str = "en") -> tuple[Happening, ...]:
    return of(read_text(source.encode(), path="seeds/case.txt", language=language))


def of(text: BriefingText) -> tuple[Happening, ...]:
    people, organisations = named(text)
    return happenings(text, stated_events(text), people, organisations, named_sectors(text))


def shown(found: tuple[Happening, ...]) -> list[tuple[str, str | None, bool]]:
    return [(one.title, one.when.written if one.when else None, one.planned) for one in found]


def test_the_lead_the_agreement_the_first_session_and_the_earlier_sale() -> None:
    assert shown(read(TALKS)) == [
        ("Norland’s Trade Minister Ada Berg has arrived in Osthaven", None, False),
        ("2024 fisheries agreement", "2024", False),
        ("New Norland–Sudmark fisheries task force will meet for the first time", "Thursday", True),
        ("Earlier sale of Halvard Aerospace to Karatay", None, False),
    ]


FOUR = {
    "it": (
        ("La notizia: La ministra della Pesca Ada Berti è arrivata a Osthaven per vedere il collega Kemal Aydınlı.\n\n"
         "Nel dettaglio: Un nuovo gruppo di lavoro portuale si riunirà giovedì e attuerà un accordo doganale del 2024.\n\n"
         "Tra le righe: La precedente vendita di Halvard Aerospace a Karatay ha creato fiducia.\n"),
        ("La ministra della Pesca Ada Berti è arrivata a Osthaven", "Accordo doganale del 2024",
         "Un nuovo gruppo di lavoro portuale si riunirà giovedì",
         "Precedente vendita di Halvard Aerospace a Karatay"),
    ),
    "tr": (
        ("Haber: Balıkçılık Bakanı Ada Berk, mevkidaşı Tom Ray ile görüşmek için Osthaven'a geldi.\n\n"
         "Ayrıntılar: Yeni liman çalışma grubu perşembe günü toplanacak ve 2024'te varılan gümrük anlaşmasını uygulayacak.\n\n"
         "Satır araları: Halvard Aerospace'in Karatay'a daha önceki satışı güven yarattı.\n"),
        ("Ada Berk, mevkidaşı Tom Ray ile görüşmek için Osthaven'a geldi", "2024'te varılan gümrük anlaşması",
         "Yeni liman çalışma grubu perşembe günü toplanacak",
         "Halvard Aerospace'in Karatay'a daha önceki satışı"),
    ),
    "de": (
        ("Die Nachricht: Fischereiministerin Ada Berg ist zu Gesprächen mit ihrem Kollegen Kemal Aydınlı in Osthaven gelandet.\n\n"
         "Im Detail: Eine neue norländische Hafen-Taskforce tagt am Donnerstag und setzt ein Zollabkommen um.\n\n"
         "Hintergrund: Der frühere Verkauf von Halvard Aerospace an Karatay schuf Vertrauen.\n"),
        ("Ada Berg ist zu Gesprächen mit ihrem Kollegen Kemal Aydınlı in Osthaven gelandet",
         "Eine neue norländische Hafen-Taskforce tagt am Donnerstag",
         "Der frühere Verkauf von Halvard Aerospace an Karatay"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", FOUR)
def test_the_same_kinds_in_other_languages(language: str) -> None:
    source, titles = FOUR[language]
    found = read(source, language)
    assert tuple(one.title for one in found) == titles
    assert [one.planned for one in found] == [index == len(found) - 2 for index in range(len(found))]
    assert [one.earlier for one in found] == [False] * (len(found) - 1) + [True]


def test_who_and_what_a_happening_names() -> None:
    talks, agreement, session, sale = read(TALKS)
    assert talks.people == ("Ada Berg", "Kemal Aydınlı")
    assert agreement.people == ("Tom Ray", "Elif Sancak")  # told again in the next sentence
    assert agreement.organisations == ("QX7 framework",)
    assert session.organisations == ("Norland–Sudmark fisheries task force",)
    assert sale.organisations == ("Halvard Aerospace", "Karatay")


def test_only_what_the_text_calls_earlier_came_before_the_lead() -> None:
    assert [one.earlier for one in read(TALKS)] == [False, False, False, True]


def test_a_sector_is_linked_by_its_own_word_and_not_by_a_ministers_title() -> None:
    talks, _, _, sale = read(TALKS)
    assert talks.sectors == ()
    assert sale.sectors == ("pilotage",)


@pytest.mark.parametrize("sentence", [
    "Ticket sales reached €29 million in 2025.",
    "The ferry has been full since June 2024.",
    "By 2030 the share is to rise to 40 percent.",
    "Rates are at 4% today.",
    "In the 1990s the town had two harbours.",
])  # fmt: skip
def test_a_date_alone_is_no_happening(sentence: str) -> None:
    assert len(read(f"What's happening: Norvik opens a quay.\n\nThe details: {sentence}\n")) == 1


@pytest.mark.parametrize(("sentence", "title", "planned"), [
    ("The harbor council votes on the curfew on April 14.", "Harbor council votes on the curfew on April 14", True),
    ("The first line was opened in June 2024.", "First line was opened in June 2024", False),
    ("On 4 May 2025, the council voted for a toll.", "Council voted for a toll", False),
    ("Norvik fears the elections of May 2031.", "Elections of May 2031", True),
    ("Nobody was hurt; the plant will close on 3 May 2031.", "Plant will close on 3 May 2031", True),
])  # fmt: skip
def test_what_happens_on_a_date(sentence: str, title: str, planned: bool) -> None:
    _, found = read(f"What's happening: Norvik hires 40 people.\n\nThe details: {sentence}\n")
    assert (found.title, found.planned) == (title, planned)


def test_notes_on_what_comes_next() -> None:
    found = read(
        "What's happening: The town builds a pier.\n\nWhat's next:\n- Committee decision: Thursday\n- Goal: done by 2030\n"
    )
    assert shown(found)[1:] == [("Committee decision", "Thursday", True)]


def test_a_passed_day_is_not_planned_whatever_the_verb_says() -> None:
    past, future = read(
        "Date: 9 March 2026\n\nWhat's happening: The council votes on 2 March 2026.\n\nThe details: It meets on 12 March 2026.\n"
    )
    assert (past.planned, future.planned) == (False, True)


def test_what_is_told_twice_is_one() -> None:
    found = read(
        "What's happening: Norvik hires 40 people.\n\n"
        "Zoom in: The sale of Tarnby Foods to Norvik plc in 2024 was a start.\n\n"
        "The bottom line: Without the sale of Tarnby Foods to Norvik plc nothing would have moved.\n"
    )
    assert shown(found)[1:] == [("Sale of Tarnby Foods to Norvik plc in 2024", "2024", False)]


@pytest.mark.parametrize(("language", "label", "sentence", "title"), [
    ("it", "Tra le righe", "La vendita di Smalti Vivi a Karatay ha aiutato.", "Vendita di Smalti Vivi a Karatay"),
    ("de", "Hintergrund", "Der Verkauf von Halvard Aerospace an Karatay half.", "Verkauf von Halvard Aerospace an Karatay"),
    ("fr", "Le contexte", "La vente de Halvard Énergie à Karatay a aidé.", "Vente de Halvard Énergie à Karatay"),
    ("es", "El contexto", "La venta de Halvard Energía a Karatay ayudó.", "Venta de Halvard Energía a Karatay"),
    ("tr", "Arka plan", "Halvard Aerospace'in Karatay'a satışı güveni artırdı.", "Halvard Aerospace'in Karatay'a satışı"),
])  # fmt: skip
def test_a_sale_in_each_language(language: str, label: str, sentence: str, title: str) -> None:
    assert [one.title for one in read(f"{label}: {sentence}\n", language)] == [title]


def test_a_long_clause_is_cut_where_it_may_be() -> None:
    (found,) = read(
        "What's happening: The old harbour company of the northern islands has opened its second ferry line"
        " to the southern coast with a party.\n"
    )
    assert found.title == "Old harbour company of the northern islands has opened its second ferry line…"
    assert len(found.title) <= 80


@given(st.lists(st.text(max_size=120), max_size=5), st.sampled_from(("en", "it", "tr", "de", "fr", "es", "xx")))
def test_any_text_gives_short_titles_and_known_sentences(sentences: list[str], language: str) -> None:
    sections = (
        Section("The news", SectionKind.WHATS_HAPPENING, "", (), 1),
        Section("Next", SectionKind.WHATS_NEXT, "", (), 2),
    )
    lines = tuple(Sentence(number, text, number, number % 2) for number, text in enumerate(sentences, start=1))
    for found in of(BriefingText("a", "seeds/a.txt", language, None, None, sections, lines, ())):
        assert 0 < len(found.title) <= 80
        assert 1 <= found.sentence <= len(sentences)


NEXT = """\
What's next:
- Mayor Tom Ray presents his savings plan on July 20.
- The first cuts apply from 1 July 2027; parliaments have until March 2027.

Background: The old pier was shut for nine days in May 2021. \
In June 2022, two mining firms were expelled. Trade was worth $7 billion in 2024.

Yes, but: The league needs 9,200 signatures by 15 September. Norland has had a pier since 1994.
"""


def test_what_comes_next_what_went_before_and_days_to_come_need_no_word_of_the_tables() -> None:
    found = of(read_text(f"Date: 11 June 2026\n\n{NEXT}".encode(), path="seeds/case.txt", language="en"))
    assert [(one.title, one.when and one.when.edtf, one.planned) for one in found] == [
        ("Mayor Tom Ray presents his savings plan on July 20", "2026-07-20", True),
        ("First cuts apply from 1 July 2027", "2027-07-01/..", True),
        ("Parliaments have until March 2027", "../2027-03", True),
        ("Old pier was shut for nine days in May 2021", "2021-05", False),
        ("Two mining firms were expelled", "2022-06", False),
        ("League needs 9,200 signatures by 15 September", "../2026-09-15", True),
    ]


TITLES = (
    ("en", "The council voted on Tuesday for a $412 million budget that will keep every school in the county open.",
     "Council voted on Tuesday for a $412 million budget"),
    ("en", "A dry July would force the first citywide cuts in a generation on all eleven districts of Calden.",
     "Dry July would force the first citywide cuts in a generation on all eleven districts of Calden"),
    ("it", "La sonda, 2,3 tonnellate di peso, partirà tra novembre e dicembre 2026 dalla base di Porto Aurora.",
     "La sonda partirà dalla base di Porto Aurora"),
    ("de", "Verteidigungsministerin Ada Berg und Innenminister Tom Ray haben heute eine gemeinsame Abwehr vereinbart.",
     "Ada Berg und Tom Ray haben eine gemeinsame Abwehr vereinbart"),
    ("es", "El Banco del Llano y la cooperativa Osthaven firmaron ayer un crédito de 52 millones de euros para plantar almendros.",
     "El Banco del Llano y la cooperativa Osthaven firmaron un crédito de 52 millones de euros"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "title"), TITLES)
def test_a_long_clause_is_shortened_where_it_stays_whole(language: str, sentence: str, title: str) -> None:
    text = read_text(f"{sentence}\n".encode(), path="seeds/case.txt", language=language, day=date(2026, 3, 9))
    assert next(one.title for one in of(text)) == title
