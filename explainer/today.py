"""The one clock of the house: which day it is for this run.

Takes what the command line was given and the environment; gives a date. Nothing else may ask what day it is, so that
the same input gives the same site.
"""

import os
import time

TYPE_CHECKING = False  # as in `typing`, which a build with nothing to do has no time to import
if TYPE_CHECKING:
    from datetime import date

EPOCH = "SOURCE_DATE_EPOCH"


def today(given: str | None = None) -> "date":
    """Give the day of this run: as given (YYYY-MM-DD), else SOURCE_DATE_EPOCH, else the machine's date in UTC.

    Raises UsageError for a day that does not exist. SOURCE_DATE_EPOCH: reproducible-builds.org, seconds since 1970.
    """
    from datetime import date

    if given is not None:
        return day_of(given, "--today")
    try:
        return date.fromisoformat(today_in_words())
    except (ValueError, OverflowError, OSError):
        from explainer.problems import UsageError

        epoch = os.environ.get(EPOCH)
        raise UsageError(f"{EPOCH} is {epoch!r}; it must be a whole number of seconds since 1970.") from None


def today_in_words(given: str | None = None) -> str:
    """Give the day of this run as text, unread where it was given; for those who cannot wait for `datetime`.

    Raises ValueError, OverflowError or OSError for a SOURCE_DATE_EPOCH that is no time.
    """
    if given is not None:
        return given
    seconds = os.environ.get(EPOCH)
    return time.strftime("%Y-%m-%d", time.gmtime(None if seconds is None else int(seconds)))


def day_of(given: str, option: str) -> "date":
    """Read a day from the command line; UsageError names the option where it does not exist."""
    from datetime import date

    from explainer.problems import UsageError

    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UsageError(f"{option} {given}: write an existing day as YYYY-MM-DD, for example 2026-03-09.") from None
