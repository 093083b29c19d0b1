"""Dates with their uncertainty: EDTF level 1 (ISO 8601-2:2019, profile of the Library of Congress).

Takes the text of a date, full or partial, uncertain, open or an interval; gives its bounds and what is known of it.
Refuses what level 1 does not hold, and days that no calendar has, with a ValueError that says why.
"""

from datetime import date

from msgspec import Struct


class Edtf(Struct, frozen=True):
    """A date as EDTF. `first` and `last` are the earliest and the latest day it can mean."""

    text: str  # as written in EDTF, "2025-03~"
    first: date | None  # None where open or unknown towards the past
    last: date | None  # None where open or unknown towards the future
