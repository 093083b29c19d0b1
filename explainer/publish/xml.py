"""XML as text: what stands between tags, with everything inert that XML would read, and without what it cannot hold."""

import re
from functools import cache
from html import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xml_text(text: str) -> str:
    """Write text for an element or a quoted attribute (XML 1.0, fifth edition)."""
    return escape(_forbidden().sub("", text))


def element(name: str, text: str | None) -> str:
    """Write an element that holds text; one without text is left out."""
    return f"<{name}>{xml_text(text)}</{name}>\n" if text else ""


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
