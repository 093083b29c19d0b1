"""The one clock of the house: which day it is for this run.

Takes what the command line was given and the environment; gives a date. Nothing else may ask what day it is, so that
the same input gives the same site.
"""

import os
from datetime import UTC, date, datetime

from explainer.problems import UsageError


def today(given: str | None = None) -> date:
    """Give the day of this run: as given (YYYY-MM-DD), else SOURCE_DATE_EPOCH, else the machine's date in UTC.

    Raises UsageError for a day that does not exist. SOURCE_DATE_EPOCH: reproducible-builds.org, seconds since 1970.
    """
    if given is not None:
        return day_of(given, "--today")
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(f"SOURCE_DATE_EPOCH is {epoch!r}; it must be a whole number of seconds since 1970.") from None


def day_of(given: str, option: str) -> date:
    """Read a day from the command line; UsageError names the option where it does not exist."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UsageError(f"{option} {given}: write an existing day as YYYY-MM-DD, for example 2026-03-09.") from None
