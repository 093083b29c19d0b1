"""Charts of figures that compare: drawn by the shape of the data, on one scale from zero.

Takes figures with one unit and currency; gives the chart's title, its bars in per cent of the scale, its notes, and the
table that stands under it. A single number is never a chart. A lower bound is a bar with an open end, an upper bound an
outlined one.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from textwrap import wrap

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Figure, Qualifier
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.numbers import listed, shown
from explainer.pages.sheet import Sheet
from explainer.pages.when import when

LOWER = frozenset({Qualifier.PLUS, Qualifier.OVER, Qualifier.AT_LEAST})
UPPER = frozenset({Qualifier.UNDER, Qualifier.UP_TO})
VAGUE = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})
LABEL_WIDTH = 32  # characters of a label's line that fit a phone
ROOMS = ((8, "short"), (16, "medium"), (24, "long"))  # room that the stylesheet keeps for the value at a bar's end
LINE, BAR, GAP = Decimal("1.4"), Decimal("1.6"), Decimal("1.3")  # in em


class Bar(Struct, frozen=True):
    """One bar of a chart; lengths in em from the top, and in per cent of the scale."""

    lines: tuple[tuple[str, str], ...]  # of its label: how far down, and the words
    top: str
    middle: str
    width: str
    end: str  # "closed", "open" or "outlined"
    value: str


class ChartRow(Struct, frozen=True):
    """A row of the table under a chart."""

    title: str
    href: str
    value: str
    period: str
    mark: Markup


class Chart(Struct, frozen=True):
    """A chart with all that is said around it."""

    id: str
    title: str
    subtitle: str
    description: str
    bars: tuple[Bar, ...]
    room: str
    height: str
    bar_height: str
    notes: tuple[str, ...]
    rows: tuple[ChartRow, ...]


def charts_of(sheet: Sheet) -> tuple[Chart, ...]:
    """Draw a chart for each group of figures that compare."""
    groups = comparable(sheet)
    return tuple(draw(sheet, group, number) for number, group in enumerate(groups, 1))


def draw(sheet: Sheet, group: Sequence[Entry[Figure]], number: int) -> Chart:
    """Draw one chart."""
    entries, title = _kind(len(group))(sheet, group)
    words = sheet.words
    values = [str(shown(entry.record, words)) for entry in entries]
    room = next((name for length, name in ROOMS if max(map(len, values)) <= length), "none")
    bars, height = _bars(entries, values, room)
    described = listed([f"{entry.record.title}: {value}" for entry, value in zip(entries, values, strict=True)], words)
    return Chart(
        id=f"_chart-{number}",
        title=title,
        subtitle=" ".join(part for part in (words.chart_scale, _common_period(entries, words)) if part),
        description=words.chart_bars.format(bars=described),
        bars=bars,
        room=room,
        height=f"{height}em",
        bar_height=f"{BAR}em",
        notes=_notes(entries, words),
        rows=tuple(_row(sheet, entry, value) for entry, value in zip(entries, values, strict=True)),
    )


def comparable(sheet: Sheet) -> list[list[Entry[Figure]]]:
    """Group the figures that name each other, with the same unit and currency; a figure alone makes no group."""
    edition = sheet.edition
    groups: list[dict[str, Entry[Figure]]] = []
    for entry in edition.site.figures:
        near = {path for path in edition.named("figures", entry.record.compare_with) if path in edition.figures}
        joined = {entry.record.path: entry} | {path: edition.figures[path] for path in near}
        joined = {path: other for path, other in joined.items() if _measure(other) == _measure(entry)}
        for group in [group for group in groups if group.keys() & joined.keys()]:
            joined |= group
            groups.remove(group)
        groups.append(joined)
    order = list(edition.figures)
    sorted_groups = [sorted(group.values(), key=lambda entry: order.index(entry.record.path)) for group in groups]
    return [group for group in sorted_groups if len(group) > 1 and _drawable(group)]


def _pair(sheet: Sheet, group: Sequence[Entry[Figure]]) -> tuple[list[Entry[Figure]], str]:
    first, second = (str(shown(entry.record, sheet.words)) for entry in group)
    return list(group), capitalised(sheet.words.chart_pair.format(first=first, second=second), sheet.words)


def _ordered(sheet: Sheet, group: Sequence[Entry[Figure]]) -> tuple[list[Entry[Figure]], str]:
    entries = sorted(group, key=lambda entry: -entry.record.value)
    most, least = (str(shown(entry.record, sheet.words)) for entry in (entries[0], entries[-1]))
    return entries, capitalised(sheet.words.chart_range.format(least=least, most=most), sheet.words)


Drawing = Callable[[Sheet, Sequence[Entry[Figure]]], tuple[list[Entry[Figure]], str]]
CHARTS: tuple[tuple[int, Drawing], ...] = (  # up to how many figures, and how they are ordered and titled
    (2, _pair),
    (10_000, _ordered),
)


def capitalised(text: str, words: Words) -> str:
    """Begin a sentence with a capital, dotted where the language has it so."""
    first = "İ" if words.code == "tr" and text[:1] == "i" else text[:1].upper()
    return first + text[1:]


def _kind(size: int) -> Drawing:
    return next(drawing for most, drawing in CHARTS if size <= most)


def _measure(entry: Entry[Figure]) -> tuple[str | None, str | None]:
    return entry.record.unit, entry.record.currency


def _drawable(group: Sequence[Entry[Figure]]) -> bool:
    return all(entry.record.value >= 0 for entry in group) and any(entry.record.value for entry in group)


def _top(figure: Figure) -> Decimal:
    return max(figure.value, figure.value_max or figure.value)


def _bars(entries: Sequence[Entry[Figure]], values: Sequence[str], room: str) -> tuple[tuple[Bar, ...], Decimal]:
    longest = max(_top(entry.record) for entry in entries)
    bars: list[Bar] = []
    at = Decimal(0)
    for entry, value in zip(entries, values, strict=True):
        label = entry.record.title if room != "none" else f"{entry.record.title}: {value}"
        lines = wrap(label, LABEL_WIDTH) or [""]
        placed = tuple((f"{at + LINE * number - Decimal('0.35')}em", line) for number, line in enumerate(lines, 1))
        at += LINE * len(lines)
        width = (100 * _top(entry.record) / longest).quantize(Decimal("0.01"))
        bars.append(
            Bar(
                placed,
                f"{at}em",
                f"{BAR / 2 + Decimal('0.36')}em",
                f"{width}%",
                _end(entry.record),
                value if room != "none" else "",
            )
        )
        at += BAR + GAP
    return tuple(bars), at - GAP + Decimal("0.2")


def _end(figure: Figure) -> str:
    if figure.qualifier in LOWER:
        return "open"
    return "outlined" if figure.qualifier in UPPER else "closed"


def _common_period(entries: Sequence[Entry[Figure]], words: Words) -> str:
    periods = {entry.record.period.text if entry.record.period else None for entry in entries}
    period = entries[0].record.period
    return f"{words.period}: {when(period, words, gap=False).text}." if len(periods) == 1 and period else ""


def _notes(entries: Sequence[Entry[Figure]], words: Words) -> tuple[str, ...]:
    figures = [entry.record for entry in entries]
    undefined = len({figure.counts for figure in figures}) > 1 and not all(figure.definition for figure in figures)
    counts = "; ".join(words.quotation.format(text=figure.counts) for figure in figures)
    notes = (
        (any(figure.qualifier in LOWER for figure in figures), words.note_lower),
        (any(figure.qualifier in UPPER for figure in figures), words.note_upper),
        (any(figure.qualifier in VAGUE for figure in figures), words.note_about),
        (len({figure.period for figure in figures}) > 1, words.note_periods),
        (undefined, words.note_definitions.format(counts=counts)),
    )
    return tuple(note for holds, note in notes if holds)


def _row(sheet: Sheet, entry: Entry[Figure], value: str) -> ChartRow:
    period = entry.record.period
    return ChartRow(
        title=entry.record.title,
        href=sheet.href(entry.address),
        value=value,
        period=when(period, sheet.words, gap=False).text if period else sheet.words.not_given,
        mark=sheet.marks(entry.record.sources),
    )
