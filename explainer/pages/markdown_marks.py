"""Words as Markdown: every character that Markdown would take for a mark is escaped, and no other.

Takes text; gives Markdown of one line that reads the same (CommonMark with tables, footnotes and definition lists).
"""

import re
from functools import cache

MARKS = r"[\\`*\[\]|]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)|!$"
LINE_STARTS = r"^(\s*)([-+](?=[\s-]|$)|=|#(?=[#\s]|$)|>|[:~](?=[\s-]|$)|\d{1,9}(?=[.)](?:\s|$)))"


def plain_markdown(text: str) -> str:
    """Write words on a line of their own."""
    return at_line_start(escaped(" ".join(text.split())))


def escaped(text: str) -> str:
    """Write words within a line."""
    if not _suspicious().search(text):  # most words hold no mark; this look is the quicker one
        return text
    return _marks().sub(_backslashed, text).replace("\n", "&#10;")


def at_line_start(text: str) -> str:
    """Escape what means something only where a line begins."""
    return _line_starts().sub(_escaped_start, text)


def outside(href: str) -> str:
    """Write an address outside the site so that Markdown takes it whole."""
    return href if re.fullmatch(r"[^\s<>()\\]+", href) else f"<{re.sub(r'([<>])', _percent, href)}>"


def fence(mark: str, content: str, least: int) -> str:
    """Give a row of marks longer than any that the content holds."""
    return mark * max([least, *(len(run) + 1 for run in re.findall(f"{mark}+", content))])


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found[1]):02X}"


def _backslashed(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _escaped_start(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark.isdigit() else f"{found[1]}\\{mark}"


@cache
def _suspicious() -> re.Pattern[str]:
    return re.compile(r"[\\`*\[\]|_<&~!\n]")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(MARKS)


@cache
def _line_starts() -> re.Pattern[str]:
    return re.compile(LINE_STARTS)
