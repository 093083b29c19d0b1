"""Dates as people write them, guessed for those who did not write them as the files want them.

Takes what an editor wrote for a date; gives the date that was probably meant, as EDTF, or an empty text.
"""

import re

from explainer.briefing.dates import calendar_expressions
from explainer.edtf import parse
from explainer.languages import LANGUAGES


def meant_date(text: str) -> str:
    """Guess the date that was meant: "4 March 2025" or "31/12/2025", in any language of the interface."""
    return _padded(text) or next(filter(None, (_read(text, language) for language in LANGUAGES)), "")


def _padded(text: str) -> str:
    """Read year, month and day in this order, with marks, zeros or neither that are not those of ISO 8601."""
    found = re.fullmatch(r"(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})", text)
    if found is None:
        return ""
    year, mark, month, day = found.groups()
    if not mark and len(text) != len("20250304"):
        return ""
    return _if_it_exists(f"{year}-{month:0>2}-{day:0>2}")


def _read(text: str, language: str) -> str:
    for found in calendar_expressions(text, language, None):
        if found.written == text and found.edtf and found.edtf != text:
            return _if_it_exists(found.edtf)
    return ""


def _if_it_exists(edtf: str) -> str:
    try:
        return parse(edtf).text
    except ValueError:
        return ""
