"""What e-mail programs and web pages leave in a text: tags and entities.

Takes text; gives it with tags turned into line breaks, bullets, headings and marks of emphasis, and entities into
their characters. The lines of the file stay countable: a break that the file does not have is `SOFT_BREAK`.
Refuses nothing: what looks like a tag and is none stays as it is.
"""

import re

from explainer.briefing.folding import entries

SOFT_BREAK = "\n\v"  # a new line that the file does not count
STRONG_ON, STRONG_OFF = "\x0e", "\x0f"  # around what is set off, by bold or italics; no briefing holds these controls

PARAGRAPH = SOFT_BREAK * 2
EMPHASIS = "b|strong|em|i"
BLOCKS = (
    "p|div|section|article|header|footer|main|aside|nav|blockquote|ul|ol|dl|table|thead|tbody|tfoot|tr|figure|"
    "figcaption|body|html|head|form|address|center|pre"
)
LINES = "br|td|th|dt|dd|caption"
HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "h5": "##### ", "h6": "###### "}
WITHOUT_MEANING = (
    "a|span|font|u|s|small|big|sup|sub|mark|abbr|cite|code|tt|q|time|label|img|wbr|meta|link|base|col|colgroup|ins|"
    "del|strike|acronym|bdi|bdo|kbd|samp|var|picture|source|button|input|o:p"
)
UNREAD = ("script", "style", "title", "template", "noscript", "svg")  # their content is no part of the text

TAG = r"</?([A-Za-z][A-Za-z0-9:]{0,14})(?:[\s/][^<>]*)?>|<[!?][^<>]*>"
ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"


def without_html(text: str) -> str:
    """Give the text with its tags and entities read."""
    if "<" in text:
        text = _without_unread(text)
        text = re.sub(TAG, _tag, text)
    if "&" in text:
        text = re.sub(ENTITY, _entity, text)
    return text


def _without_unread(text: str) -> str:
    text = _cut(text, re.compile("<!--"), re.compile("-->"))
    for name in UNREAD:
        opening = re.compile(rf"<{name}(?=[\s>])", re.IGNORECASE)
        text = _cut(text, opening, re.compile(rf"</{name}\s*>", re.IGNORECASE))
    return text


def _cut(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    """Leave out what stands between the two, but not the ends of its lines."""
    kept: list[str] = []
    here = 0
    while (begin := opening.search(text, here)) and (end := closing.search(text, begin.end())):
        kept.append(text[here : begin.start()])
        kept.append("\n" * text.count("\n", begin.start(), end.end()))
        here = end.end()
    return "".join([*kept, text[here:]])


def _tag(match: re.Match[str]) -> str:
    written, name = match[0], (match[1] or "!").lower()
    meaning = _meaning(name, closing=written[1] == "/")
    return written if meaning is None else meaning + "\n" * written.count("\n")


def _meaning(name: str, *, closing: bool) -> str | None:
    """Give what the tag does to the text; None for a word in angle brackets that is no tag."""
    if name in entries(EMPHASIS):
        return STRONG_OFF if closing else STRONG_ON
    if name in entries(BLOCKS):
        return PARAGRAPH
    if name in entries(LINES):
        return SOFT_BREAK
    if name == "li":
        return SOFT_BREAK if closing else SOFT_BREAK + "- "
    if name in HEADINGS:
        return PARAGRAPH if closing else PARAGRAPH + HEADINGS[name]
    if name == "hr":
        return f"{PARAGRAPH}---{PARAGRAPH}"
    return "" if name in entries(WITHOUT_MEANING) or name == "!" else None


def _entity(match: re.Match[str]) -> str:
    from html import unescape  # a long table that few briefings need

    return unescape(match[0]).replace("\r", "").replace("\n", SOFT_BREAK)
