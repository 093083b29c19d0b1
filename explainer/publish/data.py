"""The site's data files: the key figures as CSV and JSON, the timeline as JSON, and the whole record.

Takes the site, set in its language; gives the bytes of each file. Numbers are JSON numbers
with all their digits. In CSV (RFC 4180, UTF-8) a text that a spreadsheet would run as a formula begins with an
apostrophe.
"""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from explainer.content.types import Introduction, Page
from explainer.model.types import Entry
from explainer.pages.data import FIGURES_CSV, FIGURES_JSON, SITE_JSON, TIMELINE_JSON
from explainer.pages.edition import KIND_FOLDERS, Edition
from explainer.pages.pieces import Pieced
from explainer.publish.records import Recorder
from explainer.publish.rows import FigureRow, FiguresFile, SiteFile, TimelineFile

COLUMNS = (
    "id", "title", "shown", "value", "value_max", "unit", "currency", "qualifier", "period", "counts", "as_written",
    "definition", "sectors", "published", "updated", "checked", "check_again", "sources", "link",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
NO_PAGES = b'"pages": []'
NUMBERS = frozenset({"value", "value_max"})


def data_files(edition: Edition) -> Iterator[tuple[str, bytes | Pieced]]:
    """Write each data file that has something to hold, but for those that stand in the output as they would be written."""
    recorder = Recorder(edition)
    if edition.bodies.frame_stands(SITE_JSON):
        yield SITE_JSON, Pieced(None, _rows(edition, recorder), None)
        return
    site, about = edition.site, recorder.about_site()
    figures = tuple(recorder.figure(entry) for entry in site.figures)
    events = tuple(recorder.event(entry) for entry in site.events)
    if figures:
        yield FIGURES_CSV, _as_csv(figures)
        yield FIGURES_JSON, _as_json(FiguresFile(site=about, figures=figures))
    if events:
        yield TIMELINE_JSON, _as_json(TimelineFile(site=about, events=events))
    overview = site.overview
    whole = SiteFile(
        site=about,
        overview=recorder.page(overview, overview.record.summary) if overview else None,
        events=events,
        figures=figures,
        sectors=tuple(recorder.sector(entry) for entry in site.sectors),
        analysis=tuple(recorder.thought(entry) for entry in site.analysis),
        who=tuple(recorder.who(entry) for entry in site.who),
        pages=(),
        briefings=tuple(recorder.briefing(number, briefing) for number, briefing in enumerate(site.briefings)),
    )
    yield SITE_JSON, _with_rows(_as_json(whole), _rows(edition, recorder))


def _rows(edition: Edition, recorder: Recorder) -> dict[str, bytes]:
    """Give a row for what stands above the lists, in the order of the lists, then for all other pages.

    All of them at once would be there three times, so each is written by itself; all but the first begin with a comma.
    """
    site = edition.site
    folders = [*(folder for folder in KIND_FOLDERS if folder in site.introductions)]
    folders += [folder for folder in site.introductions if folder not in KIND_FOLDERS]
    entries: list[Entry[Introduction] | Entry[Page]] = [
        *(site.introductions[folder] for folder in folders),
        *site.pages,
    ]
    rows: dict[str, bytes] = {}
    for number, entry in enumerate(entries):
        path = entry.record.path
        if not edition.bodies.stands(SITE_JSON, path):
            row = _as_json(recorder.page(entry, entry.record.summary)).rstrip().replace(b"\n", b"\n  ")
            rows[path] = (b",\n  " if number else b"\n  ") + row
    return rows


def _with_rows(frame: bytes, rows: dict[str, bytes]) -> bytes | Pieced:
    """Put the rows of pages into the file; in a text of it, the quotes that are looked for would be escaped."""
    before, key, after = frame.partition(NO_PAGES)
    return Pieced(before + key[:-1], rows, b"\n ]" + after) if rows else frame


def _as_json(file: Struct) -> bytes:
    plain = msgspec.json.Encoder(decimal_format="number").encode(file)
    return msgspec.json.format(plain, indent=1) + b"\n"


def _as_csv(figures: Iterable[FigureRow]) -> bytes:
    import csv  # a site without figures does without it
    from io import StringIO

    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for figure in figures:
        writer.writerow([_cell(figure, column) for column in COLUMNS])
    return out.getvalue().encode()


def _cell(figure: FigureRow, column: str) -> str:
    value = getattr(figure, column)
    if column in NUMBERS:
        return "" if value is None else f"{value:f}"
    if column == "sources":
        value = " | ".join(source.quote or source.url or source.title or "" for source in figure.sources)
    elif isinstance(value, tuple):
        value = " ".join(value)
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
