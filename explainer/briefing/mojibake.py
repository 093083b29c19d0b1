"""Letters that went through the wrong encoding once: UTF-8 that some program read as Windows-1252.

Takes text; gives it with such letters as they were meant, "Ã©" as "é" and the four marks of a broken emoji as that
emoji.
Refuses nothing: what is no valid UTF-8 when turned back stays, except the rests of an emoji, which mean nothing to
anybody.
"""

import re

# The marks that Windows-1252 puts where UTF-8 has its second and further bytes.
FURTHER = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
BROKEN = f"[ÃÂÄÅ]{FURTHER}|â{FURTHER}{{2}}|ð{FURTHER}{{3}}"
RESTS = f"ðŸ{FURTHER}{{0,2}}\ufffd?|ï¸{FURTHER}?"
SIGNS = ("Ã", "â€", "Â", "ðŸ", "Ä±", "ÄŸ", "ÅŸ")


def repaired(text: str) -> str:
    """Give the text with broken letters mended."""
    if not any(sign in text for sign in SIGNS):
        return text
    return re.sub(RESTS, "", re.sub(BROKEN, _mended, text))


def _mended(match: re.Match[str]) -> str:
    data = b"".join(_byte(letter) for letter in match[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def _byte(letter: str) -> bytes:
    """Give the byte that became this letter; five bytes have no letter and became controls of the same number."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return bytes([ord(letter)])
