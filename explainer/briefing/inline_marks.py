"""Markdown's marks inside a line: emphasis, links, code, escapes.

Takes the content of lines, one after the other; gives it without marks, and how far from its beginning a line is set
off by emphasis, as labels are. Emphasis may begin on one line and end on a later one of the same paragraph. Refuses
nothing: a mark that closes nothing and opens nothing is a character like any other, but for the double star, which
no text needs.
"""

import re

from explainer.briefing.html_residue import STRONG_OFF, STRONG_ON

# One level of round brackets may stand in the address of a link, as in many encyclopedias.
TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+[\"'(][^()]*)?\)"
LINK = rf"!?\[([^\[\]]*)\]{TARGET}"
FOOTNOTE = r"\[\^[^\[\]\s]{1,40}\](?!:)"
ADDRESS = r"<((?:https?://|mailto:)[^<>\s]*)>"
TOKEN = re.compile(r"\\[!-/:-@\[-`{-~]|\*+|_+|~~|`+|[\x0e\x0f]")
OPENS, CLOSES = STRONG_ON, STRONG_OFF


def without_links(text: str) -> str:
    """Give the text with the words of links, without their addresses; of pictures nothing is left."""
    if "](" in text:
        for _ in range(2):  # a picture may stand inside a link
            text = re.sub(LINK, _words_of_link, text)
    if "[^" in text:
        text = re.sub(FOOTNOTE, "", text)
    return re.sub(ADDRESS, r"\1", text) if "<" in text else text


def _words_of_link(match: re.Match[str]) -> str:
    newlines = match[0].count("\n")
    if match[0].startswith("!"):
        return "\n" * newlines
    return match[1] + "\n" * (newlines - match[1].count("\n"))


class Emphasis:
    """Reads the lines of a text in turn and pairs their marks; `text` and `strong` of a line are known at the end."""

    def __init__(self) -> None:
        self._lines: list[list[str]] = []
        self._open: dict[str, tuple[int, int]] = {}  # mark -> the line and the piece where it was opened

    def new_paragraph(self) -> None:
        """Forget what was opened: emphasis does not reach over the end of a paragraph."""
        self._open.clear()

    def read(self, content: str) -> None:
        """Read the next line."""
        pieces: list[str] = []
        self._lines.append(pieces)
        here = 0
        for token in TOKEN.finditer(content):
            pieces.append(content[here : token.start()])
            self._mark(pieces, content, token)
            here = token.end()
        pieces.append(content[here:])

    def _mark(self, pieces: list[str], content: str, token: re.Match[str]) -> None:
        mark = token[0]
        if mark in (OPENS, CLOSES):
            pieces.append(mark)
        elif mark[0] == "\\":
            pieces.append(mark[1])
        elif len(mark) > 3 and mark[0] != "`":
            pieces.append("" if mark[0] == "*" else mark)
        else:
            self._pair(pieces, mark, *_may(content, token))

    def _pair(self, pieces: list[str], mark: str, may_open: bool, may_close: bool) -> None:
        """Close what the same mark opened, or open; until it is closed a mark stands for itself."""
        opened = self._open.pop(mark, None) if may_close else None
        visible = mark[0] in "*_"
        if opened is not None:
            line, piece = opened
            self._lines[line][piece] = OPENS if visible else ""
            pieces.append(CLOSES if visible else "")
            return
        if may_open:
            self._open[mark] = (len(self._lines) - 1, len(pieces))
        pieces.append("" if mark.startswith("**") and not mark.startswith("****") else mark)

    def lines(self) -> list[tuple[str, int]]:
        """Give each line without its marks, and the length of its emphasised beginning."""
        depth, found = 0, []
        for pieces in self._lines:
            text, strong, depth = _visible(pieces, depth)
            found.append((text, strong))
        return found


def _may(content: str, token: re.Match[str]) -> tuple[bool, bool]:
    """Tell whether the mark can open and whether it can close, by the characters on its two sides."""
    before = content[token.start() - 1] if token.start() else " "
    after = content[token.end()] if token.end() < len(content) else " "
    if token[0] in ("**", "***", "~~") or token[0][0] == "`":
        return True, True
    return not after.isspace() and not before.isalnum(), not before.isspace() and not after.isalnum()


def _visible(pieces: list[str], depth: int) -> tuple[str, int, int]:
    """Join the pieces of a line; `depth` is how much emphasis is open at its beginning and then at its end."""
    raw = "".join(pieces)
    if depth <= 0 and OPENS not in raw:
        return " ".join(raw.replace(CLOSES, "").split()), 0, 0
    parts: list[str] = []
    strong: str | None = None
    for part in re.split(r"([\x0e\x0f])", raw):
        if part == OPENS:
            depth += 1
        elif part == CLOSES:
            depth = max(0, depth - 1)
        else:
            if depth == 0 and strong is None and any(map(str.isalnum, part)):
                strong = "".join(parts)
            parts.append(part)
    text = " ".join("".join(parts).split())
    return text, len(text) if strong is None else len(" ".join(strong.split())), depth
