"""What stands around the text of a briefing and is no part of it.

Takes a line or a paragraph; tells what it is by its words and form: metadata, a credit, a byline, a masthead, a
greeting, a correction, a footer. Where in the briefing each of them may stand is decided by who asks.
"""

import re

from explainer.briefing import furniture_words as table
from explainer.briefing.datelines import date_line, is_calendar_word
from explainer.briefing.folding import entries, folded

KEY = re.compile(r"([^\W\d_][^:：\n]{0,30}?)\s?[:：](?:\s+|$)")
BRACKETED_END = re.compile(r"\s*[(\[]((?:[^()\[\]]|\([^()]*\)){3,200})[)\]][.\s]*$")
BRACKETS = {"(": ")", "[": "]", "{": "}"}
SHORT = 14  # words


def metadata(text: str) -> tuple[str, str] | None:
    """Give the name and the value of a line such as "Date: 9 May 2025"; the name is empty for one that nobody needs."""
    match = KEY.match(text)
    if match is None:
        return None
    key, value = folded(match[1]), text[match.end() :].strip()
    if len(key) <= 2 and value.endswith((".", "!", "?")):
        return None  # an answer, not an address
    return next(((name, value) for name, keys in table.METADATA.items() if key in entries(keys)), None)


def credit(text: str) -> str | None:
    """Give the credit that the text is, without the brackets around it."""
    bare = text.strip()
    if BRACKETS.get(bare[:1]) == bare[-1:] and bare:
        bare = bare[1:-1].strip()
    match = KEY.match(bare)
    count = len(bare.split(maxsplit=41))
    if match is None:
        return bare if _credit_without_colon(bare, count) else None
    key = folded(match[1])
    if not 2 <= count <= 40:
        return None
    if key in entries(table.CREDITS) or key in entries(table.SOURCES) or _names_several(key):
        return bare
    short = count <= SHORT and not _is_sentence(bare[match.end() :])
    return bare if key in entries(table.CREDITS_IF_SHORT) and short else None


def _names_several(key: str) -> bool:
    """Tell "Photo illustration", "Foto e grafica", "Source of the photo" from a label such as "Image problem"."""
    between = entries(table.BETWEEN_NAMES) | entries(table.BETWEEN_CREDITED)
    credited = entries(table.CREDITS) | entries(table.CREDITS_IF_SHORT) | entries(table.SOURCES)
    words = key.split()
    return 2 <= len(words) <= 4 and words[0] in credited and all(word in credited | between for word in words)


def _credit_without_colon(bare: str, count: int) -> bool:
    if bare[:1] == "©" or bare[:3].lower() == "(c)":
        return count <= 10 and not re.search(r"\d{4}", bare)
    small = folded(bare[:60])
    named = small.startswith(tuple(f"{words} " for words in entries(table.CREDITS_BY))) or "photo/" in bare.lower()
    named = named or bare[:4].lower() == "ph. " or _names_photographer(bare)
    return named and count <= SHORT and not bare.endswith((".", "!", "?"))


def _names_photographer(bare: str) -> bool:
    """Tell "Foto Mara Lindi per Alder Line": the word and nothing but names."""
    first, *names = bare.translate(table.NO_WORDS).split()[:11] or [""]
    return folded(first) in entries(table.PHOTO_WORDS) and 2 <= len(names) <= 9 and _are_names(names)


def _is_sentence(text: str) -> bool:
    """Tell a sentence from a list of names: it ends with a full stop, and no second credit stands in it."""
    return text.rstrip().endswith((".", "!", "?")) and len(text.split()) > 6 and text.count(":") == 0


def trailing_credit(text: str) -> tuple[str, int] | None:
    """Give the credit in brackets at the end of a paragraph, and where the paragraph ends without it."""
    match = BRACKETED_END.search(text, max(0, len(text) - 220))
    if match is None or match.start() == 0:
        return None
    inside = credit(match[1]) or (match[1].strip() if "getty images" in match[1].lower() else None)
    return (inside, match.start()) if inside else None


def is_byline(text: str) -> bool:
    """Tell a line that names who wrote."""
    words = text.split(maxsplit=17)
    if len(words) > 16 or text[-1:] in ".!?:":
        return False
    key = KEY.match(text)
    if key and folded(key[1]) in entries(table.BYLINE_KEYS):
        names = text[key.end() :].split()
        return len(names) > 1 and _are_names(names)
    for count in (3, 2, 1):
        if len(words) > count and folded(" ".join(words[:count])) in entries(table.BYLINE_BEGINNINGS):
            return _are_names(re.split(r"[,•·|–—(]", " ".join(words[count:]), maxsplit=1)[0].split())
    return False


def _are_names(words: list[str]) -> bool:
    named = [word for word in words if word.lower() not in entries(table.BETWEEN_NAMES)]
    upper = all(word[:1].isupper() and not is_calendar_word(word) for word in named)
    return bool(named) and named[0] == words[0] and upper and len(words) <= 10


def is_age_or_reading_time(text: str) -> bool:
    """Tell "2 hours ago - World", "320 words, 1½ minutes", "Lesezeit: 2 Minuten"."""
    if len(text) > 160 or not any(map(str.isdecimal, text)):
        return False
    small = folded(text)
    if re.match(table.AGES, small):
        return len(small.split()) <= 8
    words = small.split()
    reading = any(f" {phrase} " in f" {re.sub(r'[^a-z ]', ' ', small)} " for phrase in entries(table.READING_TIME))
    counted = re.search(rf"\d[\d½¼¾.,]* ?(?:{table.COUNTED_IN})\b", small)
    minutes = re.search(r"\bmin|dakika", small)
    return bool(reading and counted and len(words) <= 16 and (minutes or not text.endswith(".")))


def is_greeting(text: str) -> bool:
    """Tell a greeting to the reader: a short paragraph that begins as one."""
    return len(text) < 240 and _begins_with(text, table.GREETINGS) and len(text.split()) <= 30


def is_masthead(text: str) -> bool:
    """Tell the name of a newsletter or the kind of a paper, as distinct from a headline."""
    if len(text) > 120 or text[-1:] in ".!?":
        return False
    small = folded(text)
    words = re.split(r"[^\w']+", small)
    for name in re.split(r"\s[|–—·•:-]\s|, ", text):
        last = folded(name).split()[-1:]
        if (
            last
            and last[0] in entries(table.MASTHEAD_ENDS)
            and len(name.split()) <= 6
            and _looks_like_a_name(text[:20])
        ):
            return True
    if " | " in text and len(words) <= 14:
        return True
    numbered = any(map(str.isdecimal, text)) or len(words) <= 5
    return numbered and small.startswith(tuple(entries(table.MASTHEAD_BEGINS))) and len(words) <= 12


def _looks_like_a_name(words: str) -> bool:
    """Tell words that all begin with capitals, but for the small ones between."""
    return all(word[:1].isupper() or not word[:1].isalpha() or len(word) <= 3 for word in words.split())


def is_correction(text: str) -> bool:
    """Tell a correction, an editor's note or a disclosure."""
    return end_of_correction(text) > 0


def end_of_correction(text: str) -> int:
    """Give where the text of a correction begins, after "Correction, 3 May:"; 0 where there is none."""
    match = re.match(r"([^:：.\n]{3,60}?)(?:[:：]\s*|\.\s+|\s[–—-]\s+|$)", text[:80])
    if match is None:
        return 0
    key = re.split(r"[,(]|\s\d|\s(?:of|on|del|vom|du)\s", match[1], maxsplit=1)[0]
    return match.end() if folded(key) in entries(table.CORRECTIONS) else 0


def is_footer(text: str, *, bullet: bool = False) -> bool:
    """Tell what a mailing says about itself: how to subscribe, share, answer; who edited it; its end."""
    if len(text) > 400:
        return False
    small = folded(text)
    if small in entries(table.END_SIGNS) or not small:
        return True
    words = len(small.split())
    if KEY.match(text) and folded(KEY.match(text)[1]) in entries(table.ATTACHMENTS):  # type: ignore[index]
        return True
    if re.match(r"(?:©|\(c\)|copyright)\s*\d{4}", text, re.IGNORECASE) or "all rights reserved" in small:
        return True
    if re.fullmatch(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+", text):
        return True
    if words <= 40 and _begins_with(text, table.FOOTERS):
        return True
    reachable = "@" in text or re.search(r"\d{3}|www\.|://", text)
    sentence = words > 3 and text.endswith(".") and folded(text.split()[0]) in entries(table.SIGN_OFFS)
    most = 20 if reachable else 3 if sentence else 5
    return not bullet and words <= most and _begins_with(text, table.SIGN_OFFS)


def _begins_with(text: str, words: str) -> bool:
    """Tell whether the text begins with one of the entries as whole words."""
    small = re.split(r"[^\w ]", folded(text[:80]), maxsplit=1)[0].split()
    return any(" ".join(small[:count]) in entries(words) for count in (1, 2, 3, 4))


def begins_furniture(text: str) -> bool:
    """Tell whether a line begins something that is no running text, so that the line before does not go on in it."""
    if len(text) > 300:
        return False
    return (
        credit(text) is not None
        or date_line(text) is not None
        or is_byline(text)
        or is_correction(text)
        or is_footer(text)
        or metadata(text) is not None
    )
