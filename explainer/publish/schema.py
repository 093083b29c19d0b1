"""What each field of the data files means: the JSON Schema beside them, and the tables in the documentation.

Takes nothing; gives text. Both are written once and kept in the repository (static/data/schema.json, docs/data.md), and
tests hold them to what stands here: no build needs this module.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from explainer.publish.rows import (
    AnalysisRow,
    BriefingRow,
    CorrectionRow,
    EventRow,
    FigureRow,
    FiguresFile,
    PageRow,
    PhotoRow,
    Row,
    SectorRow,
    SentenceRow,
    SiteFile,
    SiteRow,
    SourceRow,
    TimelineFile,
    WhoRow,
)

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FILES = (FiguresFile, TimelineFile, SiteFile)
ROWS = (
    SiteRow, Row, FigureRow, EventRow, SectorRow, AnalysisRow, WhoRow, PageRow, BriefingRow, SentenceRow, SourceRow,
    CorrectionRow, PhotoRow,
)  # fmt: skip
MEANINGS: dict[str, dict[str, str]] = {
    "FiguresFile": {"file": "Always figures.", "$schema": "This schema.", "site": "Where the data is from.",
                    "figures": "The key figures, in the site's order."},
    "TimelineFile": {"file": "Always timeline.", "$schema": "This schema.", "site": "Where the data is from.",
                     "events": "All events, the earliest first."},
    "SiteFile": {
        "file": "Always site.",
        "$schema": "This schema.",
        "site": "Where the data is from.",
        "overview": "The story in brief; null where the site has none.",
        "events": "All events, the earliest first.",
        "figures": "The key figures, in the site's order.",
        "sectors": "The sectors that the story touches.",
        "analysis": "The analysis and the big picture: it interprets what is reported.",
        "who": "People, organisations and frameworks.",
        "pages": "What stands above the lists, and all other pages.",
        "briefings": "The briefings that the site is made from, word for word.",
    },
    "SiteRow": {
        "title": "The name of the explainer.",
        "description": "What it is about, in a sentence.",
        "language": "The language of the site, ISO 639-1.",
        "url": "Where the site is published; null where that is not known.",
        "author": "Who wrote it.",
        "publisher": "Who published it.",
        "licence": "On what terms it may be used.",
        "repository": "Where its content and code are.",
        "contact": "Where corrections and questions go.",
    },
    "Row": {
        "id": "The kind and the slug of the record, `figures/bilateral-trade`; it stays as long as the slug does.",
        "title": "What the record is called.",
        "link": "Where readers find it: a full address where the site's is known, else the way from this file.",
        "text": "Its text as Markdown; the notes in it are the sources of single statements.",
        "photo": "Its picture; null where it has none.",
        "sources": "What the record as a whole is taken from.",
        "mentioned_in": "The ids of the records that speak of it.",
        "published": "The day it was published, as the editor gives it.",
        "updated": "The day it last changed, as the editor gives it.",
        "checked": "The day it was last checked.",
        "check_again": "The day by which it is to be checked again.",
        "corrections": "What was wrong and is now right.",
    },
    "FigureRow": {
        "value": "The number, fully scaled: 29 billion is 29000000000, per cent is 12 and not 0.12, a quarter is 0.25.",
        "value_max": "The upper end of a range.",
        "unit": "What the number is measured in; null for counts and for money.",
        "currency": "ISO 4217, `USD`.",
        "qualifier": "How exact the source is: `plus`, `about`, `over`, `under`, `at_least`, `up_to`, `nearly`; "
                     "null is exact.",
        "period": "The time that the value is for, as EDTF (ISO 8601-2, level 1).",
        "counts": "What is counted or measured.",
        "as_written": "The number in the words of the source.",
        "shown": "The number as the pages show it, with its qualifier in words.",
        "definition": "How it was counted, as far as the source says.",
        "compare_with": "The ids of figures that it is compared with.",
        "sectors": "The ids of the sectors it belongs to.",
    },
    "EventRow": {
        "status": "What is known of it, as the editor gives it: `happened`, `planned`, `cancelled`, `moved`, "
                  "`uncertain`.",
        "passed": "Whether it is planned, and its last possible day had passed when the site was built: the outcome "
                  "is not recorded.",
        "date": "When, as EDTF (ISO 8601-2, level 1); null where that is not given.",
        "first_day": "The earliest day that the date can mean; null where it is open or not given.",
        "last_day": "The latest day that the date can mean; null where it is open or not given.",
        "as_written": "The time in the words of the source.",
        "before": "The ids of events that it came before.",
        "after": "The ids of events that it came after.",
        "people": "The ids of people who took part.",
        "organisations": "The ids of organisations and frameworks that took part.",
        "sectors": "The ids of the sectors it belongs to.",
    },
    "SectorRow": {"summary": "What it is, in a sentence."},
    "AnalysisRow": {"statement": "Which part it belongs to: `analysis` or `big_picture`."},
    "WhoRow": {
        "kind": "`person`, `organisation` or `framework`.",
        "role": "What they do in this story.",
        "also_called": "Other names.",
        "lang": "The language of the name, BCP 47; null for the site's.",
    },
    "PageRow": {"summary": "What it is about, in a sentence.", "day": "The page's own date."},
    "BriefingRow": {
        "name": "The name by which sources call it.",
        "language": "Its language, ISO 639-1.",
        "headline": "Its headline.",
        "date": "Its own date; null where it gives none.",
        "credits": "Its credits, letter for letter.",
        "sentences": "Its text, sentence by sentence.",
    },
    "SentenceRow": {
        "id": "The name of the briefing and the number of the sentence, `briefings/italy-turkey/s3`.",
        "number": "From 1, over the whole briefing.",
        "text": "Letter for letter.",
        "label": "The label of the part that it stands in, as written.",
        "link": "Where readers find it.",
        "used_in": "The ids of the records that quote it.",
    },
    "SourceRow": {
        "quote": "The words, letter for letter.",
        "briefing": "The name of the briefing; null for a source from outside.",
        "sentence": "The number of the briefing's sentence.",
        "title": "What the source from outside is called.",
        "url": "The address of the source from outside.",
        "accessed": "The day the source from outside was looked at.",
    },
    "PhotoRow": {
        "file": "Where the picture is; null where only its credit is known.",
        "alt": "What it shows, for those who do not see it.",
        "credit": "Whose it is.",
    },
    "CorrectionRow": {"date": "Since when it is right.", "text": "What was wrong, and is now right."},
}  # fmt: skip


def data_schema() -> bytes:
    """Give the schema of the data files: JSON Schema, draft 2020-12."""
    _, components = msgspec.json.schema_components(FILES, ref_template="#/$defs/{name}")
    for name, definition in components.items():
        for field, facts in definition["properties"].items():
            facts["description"] = meaning(name, field)
        definition["additionalProperties"] = False
    schema = {
        "$schema": DRAFT,
        "title": "The data of an explainer",
        "description": "A field is always there; what the record does not say is null.",
        "oneOf": [{"$ref": f"#/$defs/{file.__name__}"} for file in FILES],
        "$defs": _numbers_as_numbers(components),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=1) + b"\n"


def meaning(name: str, field: str) -> str:
    """Say what a field of a type means; what all records have stands with `Row`."""
    own = MEANINGS[name]
    return own[field] if field in own else MEANINGS["Row"][field]


def data_tables() -> str:
    """Write the tables of the documentation: each type with its fields."""
    return "\n".join(line for kind in (*FILES, *ROWS) for line in _table(kind))


def _table(kind: type[Struct]) -> Iterator[str]:
    own = MEANINGS[kind.__name__]
    shared = " It has all fields of `Row`, and these." if issubclass(kind, Row) and kind is not Row else ""
    yield f"### {kind.__name__}\n\n{(kind.__doc__ or '').strip()}{shared}\n"
    yield "| field | meaning |\n| --- | --- |"
    yield from (f"| `{field}` | {text} |" for field, text in own.items())
    yield ""


def _numbers_as_numbers(part: Any) -> Any:  # noqa: ANN401  # walks a schema of any shape
    """Say of decimals what we write: numbers, where msgspec would write texts."""
    if isinstance(part, dict):
        if part.get("format") == "decimal":
            return {"type": "number"} | {key: value for key, value in part.items() if key not in {"type", "format"}}
        return {key: _numbers_as_numbers(value) for key, value in part.items()}
    return [_numbers_as_numbers(value) for value in part] if isinstance(part, list) else part
