"""A briefing read whole: its text, and the figures, events, sectors, people and organisations in it.

Takes the bytes of a file; gives a Briefing, and the form in which `import --json` prints it. Refuses what
`read_text` refuses.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from explainer.briefing.text import read_text
from explainer.briefing.types import Briefing, Section, Sentence, StatedEvent, StatedFigure


def read_briefing(data: bytes, *, path: str, language: str | None = None, day: date | None = None) -> Briefing:
    """Read everything from a briefing; `language` and `day` overrule what it says itself."""
    from explainer.briefing.events import stated_events
    from explainer.briefing.figures import stated_figures
    from explainer.briefing.happenings import happenings
    from explainer.briefing.names import named_organisations, named_people
    from explainer.briefing.sectors import named_sectors

    text = read_text(data, path=path, language=language, day=day)
    events, people = stated_events(text), named_people(text)
    organisations, sectors = named_organisations(text), named_sectors(text)
    return Briefing(
        text=text,
        figures=stated_figures(text),
        events=events,
        happenings=happenings(text, events, people, organisations, sectors),
        sectors=sectors,
        people=people,
        organisations=organisations,
    )


def as_json(briefing: Briefing) -> dict[str, object]:
    """Give the briefing as `import --json` prints it: every key is there, null where the briefing says nothing."""
    text = briefing.text
    sentences = {sentence.number: sentence for sentence in text.sentences}
    return {
        "language": text.language,
        "headline": text.headline,
        "briefing_date": text.date.isoformat() if text.date else None,
        "sections": [_section(section) for section in text.sections],
        "figures": _once(_figure(figure, sentences) for figure in briefing.figures),
        "events": _once(_event(event, sentences) for event in briefing.events),
        "sectors": _once(
            {"name": sector.name, "source_sentence": sentences[sector.sentence].text} for sector in briefing.sectors
        ),
        "people": _once({"name": person.name, "role": person.role} for person in briefing.people),
        "organisations": _once({"name": organisation.name} for organisation in briefing.organisations),
        "credits": list(text.credits),
    }


def _section(section: Section) -> dict[str, object]:
    shown: dict[str, object] = {
        "label": section.label,
        "kind": section.kind.value,
        "text": section.text,
        "bullets": list(section.bullets),
    }
    return shown if section.story is None else {**shown, "story": section.story}


def _figure(figure: StatedFigure, sentences: dict[int, Sentence]) -> dict[str, object]:
    quantity = figure.quantity
    return {
        "text": quantity.written,
        "value": _number(quantity.value),
        "value_max": None if quantity.value_max is None else _number(quantity.value_max),
        "unit": quantity.unit,
        "currency": quantity.currency,
        "qualifier": quantity.qualifier.value if quantity.qualifier else None,
        "period": figure.period,
        "what": figure.what,
        "source_sentence": sentences[figure.sentence].text,
    }


def _event(event: StatedEvent, sentences: dict[int, Sentence]) -> dict[str, object]:
    return {
        "text": event.when.written,
        "edtf": event.when.edtf,
        "what": event.what,
        "source_sentence": sentences[event.sentence].text,
    }


def _number(value: Decimal) -> int | float:
    """Give a number as JSON writes it: without a point where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def _once(entries: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    """Leave out an entry that says in every key what an earlier one says."""
    return list({tuple(entry.values()): entry for entry in reversed(list(entries))}.values())[::-1]
