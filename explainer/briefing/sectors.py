"""Sectors, priorities, focus areas and themes that a briefing lists.

Takes a briefing's text; gives the members of its explicit lists, each once, with the sentence it stands in. A list stands
under a label ("Key sectors"), as running text or bullets; after such words in a sentence ("four sectors: …", "the
priorities are …", "in the sectors of …"); or before them ("enerji, uzay ve savunma sektörleri"). A sector that is only
mentioned is none. Refuses nothing.
"""

import re
from collections.abc import Iterator

from explainer.briefing.capitals import Word
from explainer.briefing.capitals import words as cut
from explainer.briefing.enumerations import LONGEST_MEMBER, is_member, members
from explainer.briefing.name_words.folding import fold
from explainer.briefing.sector_words import SectorWords, sector_words
from explainer.briefing.types import BriefingText, NamedSector, Section, Sentence

LONGEST_LONE = 3  # words of a member that is alone under its label
LONGEST_LABEL = 6  # words
FARTHEST = 5  # words between the noun and the colon or verb after it
TURKISH_CASES = ("inde", "ini", "ine", "inda", "ina")
LEAST_WITHOUT_LABEL = 2  # members; one alone is no list
LEAST_BEFORE_NOUN = 3
LONGEST_SENTENCE = 4_000  # characters


def named_sectors(text: BriefingText) -> tuple[NamedSector, ...]:
    """Give the sectors that a briefing lists, in its order, each in the first sentence that has it."""
    table = sector_words(text.language)
    found: dict[str, NamedSector] = {}
    for sentence, names in _lists(text, table):
        for name in names:
            found.setdefault(fold(name), NamedSector(name, sentence.number))
    return tuple(found.values())


def _lists(text: BriefingText, table: SectorWords) -> Iterator[tuple[Sentence, tuple[str, ...]]]:
    announced: int | None = None  # the section whose running text has ended with "four sectors:"
    for sentence in text.sentences:
        if sentence.section is None or len(sentence.text) > LONGEST_SENTENCE:
            continue
        section = text.sections[sentence.section]
        under_label = is_list_label(section.label, table)
        if sentence.bullet is None:
            announced = sentence.section if _announces(sentence.text, text.language, table) else None
        if under_label or (sentence.bullet is not None and announced == sentence.section):
            yield sentence, _under_label(sentence, section, text.language, table)
        else:
            yield sentence, _in_sentence(sentence.text, text.language, table)


def is_list_label(label: str | None, table: SectorWords) -> bool:
    """Tell whether a label heads a list of sectors: "Key sectors", "Areas of focus", "Themes"."""
    if not label:
        return False
    heard = [fold(word.strip(".:?!*#")) for word in label.split()]
    if len(heard) > LONGEST_LABEL:
        return False
    if any(word in table.nouns for word in heard):
        return not any(word in table.stops for word in heard)
    common = [word for word in heard if word in table.common]
    return bool(common) and (len(heard) == 1 or any(word in table.marks for word in heard) or len(common) > 1)


def _announces(text: str, language: str, table: SectorWords) -> bool:
    """Tell whether a sentence ends with a colon after a noun that heads a list."""
    if not text.rstrip().endswith(":"):
        return False
    heard = cut(text, language)
    return any(_heads(heard, place, table) for place in range(len(heard)))


def _under_label(sentence: Sentence, section: Section, language: str, table: SectorWords) -> tuple[str, ...]:
    """Give the members that a bullet or a sentence of running text under a label lists."""
    text = sentence.text
    if sentence.bullet is not None:
        several = any(mark in text for mark in ",;") and ":" not in text
        return members(text, table) if several else _whole(text, table)
    listed = _in_sentence(text, language, table)
    if listed or not section.text.startswith(text):  # only the first sentence can be the list itself
        return listed
    found = members(_after_lead(_after_colon(text), table), table)
    lone = len(found) == 1 and len(found[0].split()) > LONGEST_LONE
    prose = bool(found) and len(found[0].split()) >= LONGEST_MEMBER and found[0][0].isupper()
    return () if lone or prose else found


def _after_lead(text: str, table: SectorWords) -> str:
    """Give what follows the verb of a sentence that lists: "The fund covers glass, paper and steel"."""
    first = text.partition(",")[0]
    for match in re.finditer(r"\w+", first):
        if fold(match.group()) in table.leads:
            rest = text[match.end() :].lstrip()
            word, _, after = rest.partition(" ")
            return after if fold(word) in table.links else rest
    return text


def _whole(text: str, table: SectorWords) -> tuple[str, ...]:
    """Give a bullet as one member, up to the explanation after it."""
    name = text.partition(":")[0]
    for mark in (" — ", " – ", " - ", " ("):
        name = name.partition(mark)[0]
    name = name.strip(" .;,…")
    return (name,) if is_member(name, table) else ()


def _after_colon(text: str) -> str:
    before, colon, after = text.partition(":")
    return after if colon and after.strip() and len(before.split()) <= 2 * LONGEST_LABEL else text


def _in_sentence(text: str, language: str, table: SectorWords) -> tuple[str, ...]:
    """Give the members of the first list in a sentence that a noun such as "sectors" heads or ends."""
    heard = cut(text, language)
    for place in range(len(heard)):
        if not _heads(heard, place, table):
            continue
        found = _after_noun(text, heard, place, table)
        if len(found) >= LEAST_WITHOUT_LABEL:
            return found
        if table.after:
            found = _before_noun(text, heard, place, table)
            if len(found) >= LEAST_BEFORE_NOUN:
                return found
    return ()


def _heads(heard: tuple[Word, ...], place: int, table: SectorWords) -> bool:
    """Tell whether the noun of a list stands at a place, with one of its marks beside it where it needs one."""
    word = heard[place].folded
    if word in table.nouns:
        return True
    if word in table.common and place == 0 and len(heard) > 1 and heard[1].text == ":":
        return True
    beside = heard[max(0, place - 2) : place] + heard[place + 1 : place + 3]
    return word in table.common and any(other.folded in table.marks for other in beside)


def _after_noun(text: str, heard: tuple[Word, ...], noun: int, table: SectorWords) -> tuple[str, ...]:
    """Read the list after a noun: a colon, a verb such as "include", or "such as" must lead to it."""
    for place in range(noun + 1, min(noun + 2 + FARTHEST, len(heard))):
        word = heard[place]
        if word.text == ":":
            return members(text[word.end :], table)
        if word.folded in table.verbs:
            return _after_verb(text, heard, place, table)
        if word.text in ".;!?,—–(":
            return members(text[word.end :], table) if word.text in "—–" and len(heard) - place > 3 else ()
        if place == noun + 1 and word.folded.rstrip("'’") in table.links:
            return _linked(text, heard, place, table)
    return ()


def _after_verb(text: str, heard: tuple[Word, ...], verb: int, table: SectorWords) -> tuple[str, ...]:
    colon = next((word for word in heard[verb + 1 : verb + 4] if word.text == ":"), None)
    return members(text[(colon or heard[verb]).end :], table)


def _linked(text: str, heard: tuple[Word, ...], link: int, table: SectorWords) -> tuple[str, ...]:
    """Read "sectors of energy, transport and health"; a colon or verb after "sectors of cooperation" comes first."""
    for place in range(link + 1, min(link + 1 + FARTHEST, len(heard))):
        if heard[place].text == ":":
            return members(text[heard[place].end :], table)
        if heard[place].folded in table.verbs:
            return _after_verb(text, heard, place, table)
        if heard[place].text == ",":
            break
    found = members(text[heard[link].start :], table)
    return found if "," in text[heard[link].start :] else ()


def _before_noun(text: str, heard: tuple[Word, ...], noun: int, table: SectorWords) -> tuple[str, ...]:
    """Read "enerji, ulaştırma ve sağlık sektörleri": of what stands before the first comma only the last word is sure."""
    start = noun
    while start > 0 and heard[start - 1].text not in ".;:!?—–()":
        start -= 1
    before = text[heard[start].start : heard[noun].start]
    first, comma, rest = before.partition(",")
    if not comma or not first.strip():
        return ()
    if start == 0 and len(first.split()) == 1 and heard[noun].folded.endswith(TURKISH_CASES):
        first, _, rest = rest.partition(",")  # a subject, and then the list that is its object
    found = members(f"{first.split()[-1]},{rest}", table) if first.strip() else ()
    joined = any(word.folded in table.conjunctions for word in heard[start:noun])
    return found if joined and all(len(member.split()) <= LONGEST_MEMBER // 2 for member in found) else ()
