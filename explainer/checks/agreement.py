"""Whether words in prose say what a record says: amounts with their qualifiers, dates with their bounds.

Takes what was read from the words and the record; gives yes or no. Qualifiers are meaning: more than, over and at
least agree with each other, any other only with itself.
"""

from datetime import date
from decimal import Decimal
from functools import cache

from msgspec import Struct

from explainer.briefing.types import Qualifier, Quantity
from explainer.content.types import Figure
from explainer.edtf import Edtf

LOWER_BOUNDS = frozenset({Qualifier.PLUS, Qualifier.OVER, Qualifier.AT_LEAST})


class Amount(Struct, frozen=True):
    """What a quantity says, in a form that can be compared."""

    value: Decimal | None
    value_max: Decimal | None
    unit: str | None
    currency: str | None
    qualifier: str | None


def amount_of(quantity: Quantity) -> Amount:
    """Give what a quantity in prose says."""
    value, value_max = _rounded(quantity.value, quantity.unit), _rounded(quantity.value_max, quantity.unit)
    return Amount(value, value_max, quantity.unit, quantity.currency, _qualifier(quantity.qualifier))


def amount_on_record(figure: Figure, language: str) -> Amount:
    """Give what a figure says; its unit as the language calls it is understood."""
    unit = _unit(figure.unit, language) if figure.unit else None
    value, value_max = _rounded(figure.value, unit), _rounded(figure.value_max, unit)
    return Amount(value, value_max, unit, figure.currency, _qualifier(figure.qualifier))


def dates_agree(said: Edtf, record: Edtf | None) -> bool:
    """Tell whether words name the record's time, as exactly as it is known or less exactly."""
    if record is None:
        return False
    first, last = _bounds(said)
    record_first, record_last = _bounds(record)
    return first <= record_first and record_last <= last


def _rounded(value: Decimal | None, unit: str | None) -> Decimal | None:
    """Round a share, for "a third" has no decimals that all would write alike."""
    return round(value, 2) if value is not None and unit == "ratio" else value


def _bounds(value: Edtf) -> tuple[date, date]:
    return value.first or date.min, value.last or date.max


def _qualifier(qualifier: str | None) -> str | None:
    """Give one name to all qualifiers that agree."""
    if qualifier is None:
        return None
    return Qualifier.PLUS.value if qualifier in LOWER_BOUNDS else str(qualifier)


@cache
def _unit(unit: str, language: str) -> str | None:
    """Give the unit as quantities call it. A word that is no unit, "companies", says what is counted: none."""
    from explainer.briefing.quantities import quantities
    from explainer.briefing.units import UNITS

    name = unit.casefold().replace(" ", "_")
    if name in UNITS:
        return name
    read = [quantity.unit for quantity in quantities(f"12 {unit}", language)]
    return read[0] if len(read) == 1 else None
