"""The form in which a briefing is printed as JSON: every key is there, numbers are numbers, nothing stands twice."""

import json
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from explainer.briefing.reading import as_json
from explainer.briefing.text import read_text
from explainer.briefing.types import (
    Briefing,
    CalendarExpression,
    NamedOrganisation,
    NamedPerson,
    NamedSector,
    Qualifier,
    Quantity,
    Span,
    StatedEvent,
    StatedFigure,
)

SEED = """# Ferry stops

Alder, 9 May 2025

**By the numbers:** Trips:
- 1,500+ trips in 2024

Photo: Mara Lind
"""
SENTENCE = "1,500+ trips in 2024"


def briefing() -> Briefing:
    text = read_text(SEED.encode(), path="seeds/ferry.txt")
    number = next(sentence.number for sentence in text.sentences if sentence.text == SENTENCE)
    quantity = Quantity(Decimal("1500"), None, None, None, Qualifier.PLUS, "1,500+", Span(0, 6))
    when = CalendarExpression("2024", "2024", Span(16, 20))
    return Briefing(
        text=text,
        figures=(StatedFigure(quantity, "trips", "2024", number),),
        events=(StatedEvent(when, "trips", number),),
        happenings=(),
        sectors=(NamedSector("shipping", number),),
        people=(NamedPerson("Mara Lind", None, (number,)),),
        organisations=(NamedOrganisation("Alder Line", ("AL",), framework=False, sentences=(number,)),),
    )


def test_every_key_is_there() -> None:
    assert as_json(briefing()) == {
        "language": "en",
        "headline": "Ferry stops",
        "briefing_date": "2025-05-09",
        "sections": [{"label": "By the numbers", "kind": "figures", "text": "Trips:", "bullets": [SENTENCE]}],
        "figures": [
            {
                "text": "1,500+",
                "value": 1500,
                "value_max": None,
                "unit": None,
                "currency": None,
                "qualifier": "plus",
                "period": "2024",
                "what": "trips",
                "source_sentence": SENTENCE,
            }
        ],
        "events": [{"text": "2024", "edtf": "2024", "what": "trips", "source_sentence": SENTENCE}],
        "sectors": [{"name": "shipping", "source_sentence": SENTENCE}],
        "people": [{"name": "Mara Lind", "role": None}],
        "organisations": [{"name": "Alder Line"}],
        "credits": ["Photo: Mara Lind"],
    }


def test_numbers_are_whole_where_they_can_be() -> None:
    (figure,) = briefing().figures
    quantity = replace(figure.quantity, value=Decimal("0.25"), value_max=Decimal("2.90E+10"))
    shown = as_json(replace(briefing(), figures=(replace(figure, quantity=quantity),)))
    assert '"value": 0.25, "value_max": 29000000000' in json.dumps(shown)


def test_nothing_stands_twice() -> None:
    once = briefing()
    twice = replace(once, figures=once.figures * 2, events=once.events * 2, sectors=once.sectors * 2)
    assert as_json(twice) == as_json(once)


def test_what_is_not_known_is_null() -> None:
    shown = as_json(replace(briefing(), text=replace(briefing().text, headline=None, date=None)))
    assert shown["headline"] is None
    assert shown["briefing_date"] is None
    assert date(2025, 5, 9) not in shown.values()


def test_only_sections_of_several_stories_say_their_story() -> None:
    text = read_text(b"1. First one\n\nIt is so.\n\n2. Second one\n\nIt is so.\n", path="seeds/two.txt")
    sections = as_json(replace(briefing(), text=text, figures=(), events=(), sectors=()))["sections"]
    assert sections == [
        {"label": None, "kind": "whats_happening", "text": "It is so.", "bullets": [], "story": 1},
        {"label": None, "kind": "whats_happening", "text": "It is so.", "bullets": [], "story": 2},
    ]
