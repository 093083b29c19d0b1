"""The same thing told by two briefings: people, organisations, sectors, figures, events.

Takes two records of a kind; gives how surely they are one, from 0 (they are not) to 1. The words of two briefings
differ, so they alone never decide: a figure needs the same measure and time, an event somebody or something in common.
"""

from explainer.content.found import Found, FoundEvent, FoundFigure, FoundWho
from explainer.content.likeness import alike, folded, shared
from explainer.edtf import Edtf, parse

EQUAL_FIGURES = 0.34  # how alike the words must be where the values are equal
OTHER_VALUES = 0.75  # where they are not
SAME_EVENT = 0.6
SAME_DAY = 0.34  # for events of the same known day, or with two participants in common
OTHER_DAY = 0.75
LOWER_BOUNDS = frozenset({"plus", "over", "at_least"})  # these say the same


def same_name(one: Found, other: Found) -> float:
    """Compare names, and other names under which somebody or something is known."""
    if names_of(one) & names_of(other):
        return 1.0
    return 0.9 if _surname(one, other) or _surname(other, one) else 0.0


def names_of(record: Found) -> frozenset[str]:
    """Give the names of a record, folded."""
    others = record.also_called if isinstance(record, FoundWho) else ()
    return frozenset(name for name in map(folded, (record.title, *others)) if name)


def _surname(short: Found, full: Found) -> bool:
    """Tell whether one is a person's surname and the other the person's full name."""
    people = isinstance(short, FoundWho) and isinstance(full, FoundWho) and short.kind == full.kind == "person"
    return people and "-" not in folded(short.title) and folded(full.title).endswith(f"-{folded(short.title)}")


def same_figure(one: FoundFigure, other: FoundFigure) -> float:
    """Compare what two figures count, for which time, and how much it is."""
    if (one.unit, one.currency) != (other.unit, other.currency) or len({one.period, other.period} - {None}) > 1:
        return 0.0
    words = alike(one.counts, other.counts)
    if same_amount(one, other):
        return words if words >= EQUAL_FIGURES else 0.0
    return words if words >= OTHER_VALUES and shared(one.counts, other.counts) >= SAME_EVENT else 0.0


def same_amount(one: FoundFigure, other: FoundFigure) -> bool:
    """Tell whether two figures state the same amount."""
    return (one.value, one.value_max, _bound(one)) == (other.value, other.value_max, _bound(other))


def _bound(figure: FoundFigure) -> str | None:
    return "lower" if figure.qualifier in LOWER_BOUNDS else figure.qualifier


def same_event(one: FoundEvent, other: FoundEvent) -> float:
    """Compare what happens, who takes part, and when."""
    common = len({*one.people, *one.organisations} & {*other.people, *other.organisations})
    words = alike(one.title, other.title)
    days = same_day(one, other)
    if days is False:
        return words if words >= OTHER_DAY and common else 0.0
    nobody = not (one.people or one.organisations) or not (other.people or other.organisations)
    if (words >= SAME_EVENT and (common or nobody)) or (words >= SAME_DAY and (common > 1 or (common and days))):
        return words
    return 0.0


def same_day(one: FoundEvent, other: FoundEvent) -> bool | None:
    """Tell whether two events may fall on the same day; None where a date is not known."""
    first, second = date_of(one), date_of(other)
    if first is None or second is None:
        return None
    starts = [day for day in (first.first, second.first) if day]
    ends = [day for day in (first.last, second.last) if day]
    return not starts or not ends or max(starts) <= min(ends)


def date_of(event: FoundEvent) -> Edtf | None:
    """Give the date of an event, None where it is not known."""
    try:
        return parse(event.date) if event.date else None
    except ValueError:
        return None
