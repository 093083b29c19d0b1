"""Dates as people write them, guessed for those who did not write them as the files want them.

Takes what an editor wrote for a date; gives the date that was probably meant, as EDTF, or an empty text.
"""

import re

from explainer.briefing.dates import calendar_expressions
from explainer.edtf import parse
from explainer.languages import LANGUAGES


def meant_date(text: str) -> str:
    """Guess the date that was meant: "4 March 2025" or "31/12/2025", in any language of the interface."""
    plain = re.sub(r"(?<=[0-9])[T ][0-9]{1,2}:[0-9]{2}.*", "", text.strip())  # the time of day, as programs add it
    if plain.endswith(("?~", "~?")):
        plain = f"{plain[:-2]}%"
    if plain != text and _if_it_exists(plain):
        return plain
    return _padded(plain) or next(filter(None, (_read(plain, language) for language in LANGUAGES)), "")


def other_reading(text: str) -> str:
    """Give the day that "03/04/2025" is to those who write the month first; an empty text where it is none."""
    found = re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", text.strip())
    if found is None or found[1] == found[2]:
        return ""
    return _if_it_exists(f"{found[3]}-{found[1]:0>2}-{found[2]:0>2}")


def _padded(text: str) -> str:
    """Read year, month and day in this order, with marks, zeros or neither that are not those of ISO 8601."""
    if found := re.fullmatch(r"([0-9]{4})[-./ ]([0-9]{1,2})", text):
        return _if_it_exists(f"{found[1]}-{found[2]:0>2}")
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
