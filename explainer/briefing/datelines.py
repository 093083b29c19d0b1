"""The briefing's own date, and where a report says it was sent from.

Takes a short text, a date line or the beginning of a report; gives the full date in it, and where a dateline such as
"PORT ALDER (Agency) –" ends. Refuses nothing: a date without its year, or a day that no calendar has, is none.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from explainer.briefing.folding import entries, folded

# The months of the six languages, each by the beginnings that no other month has.
MONTHS = (
    ("jan", "gen", "ocak", "janv", "ene", "janner"),
    ("feb", "subat", "fev", "febr"),
    ("mar", "mart", "marz", "mars", "maerz", "mrz"),
    ("apr", "nisan", "avr", "abr"),
    ("may", "mag", "mayis", "mai"),
    ("jun", "giu", "haziran", "juin"),
    ("jul", "lug", "temmuz", "juil"),
    ("aug", "ago", "agustos", "aout", "agosto"),
    ("sep", "set", "eylul", "sept"),
    ("oct", "ott", "ekim", "okt", "ottobre"),
    ("nov", "kasim"),
    ("dec", "dic", "aralik", "dez", "dicembre"),
)
FULL_NAMES = (
    "january gennaio janvier enero januar", "february febbraio fevrier febrero februar", "march marzo",
    "april aprile avril abril", "maggio mayo", "june giugno junio juni", "july luglio juillet julio juli",
    "august agosto", "september settembre septembre septiembre", "october octobre octubre oktober",
    "november novembre noviembre", "december decembre diciembre dezember",
)  # fmt: skip
WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lunedi|"
    "martedi|mercoledi|giovedi|venerdi|sabato|domenica|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|montag|"
    "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    "dimanche|lunes|martes|miercoles|jueves|viernes|domingo"
)
SAID_BEFORE = (
    "today is|its|it is|the|oggi e|bugun|heute ist|heute ist der|nous sommes le|hoy es|"
    "updated|last updated|published|published on|on|date|posted|posted on|sent|issued|aggiornato|aggiornato il|"
    "pubblicato|pubblicato il|il|del|data di pubblicazione|pubblicazione|inviato il|guncelleme|guncellendi|"
    "yayin tarihi|yayin|yayimlandi|yayinlandi|gonderim|gonderim tarihi|tarih|son guncelleme|aktualisiert|"
    "aktualisiert am|veroffentlicht am|erschienen am|erschienen|stand|stand vom|vom|den|am|der|publie le|"
    "mis a jour le|le|du|date de publication|actualizado|actualizado el|publicado|publicado el|el|"
    "fecha de publicacion"
)
WITHIN_NAMES = "of|on|upon|de|del|della|di|da|la|le|les|el|am|an|der|im|bei|sur|sous|en|and|e|und|et|y|ve"
SEPARATORS = " ,|·•–—-/:"
DAY = r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?"
NAMED = rf"\b{DAY}\s*(?:of |de |di )?([^\W\d_]{{3,10}})\.?,?\s+(?:de |del )?(\d{{4}})\b"
AMERICAN = rf"\b([^\W\d_]{{3,10}})\.?\s+{DAY},?\s+(\d{{4}})\b"
ISO = r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)"
NUMBERS = r"\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)"


@cache
def _months() -> dict[str, int]:
    rows = zip(MONTHS, FULL_NAMES, strict=True)
    return {name: n for n, (short, full) in enumerate(rows, 1) for name in (*short, *full.split())}


def month_number(word: str) -> int | None:
    """Give the number of the month that the word names or abbreviates, in any of the six languages."""
    return _months().get(folded(word))


def is_calendar_word(word: str) -> bool:
    """Tell the name of a month or of a weekday."""
    return folded(word.strip(",.")) in entries(WEEKDAYS) or month_number(word.strip(",.")) is not None


def full_date(text: str) -> tuple[date, int, int] | None:
    """Give the first date of the text that names day, month and year, and its span."""
    if not any(map(str.isdecimal, text)):
        return None
    found = [hit for search in (_named, _american, _iso, _numbers) if (hit := search(text))]
    return min(found, key=lambda hit: hit[1], default=None)


def _named(text: str) -> tuple[date, int, int] | None:
    return _first(NAMED, text, lambda m: (int(m[3]), month_number(m[2]), int(m[1])))


def _american(text: str) -> tuple[date, int, int] | None:
    return _first(AMERICAN, text, lambda m: (int(m[3]), month_number(m[1]), int(m[2])))


def _iso(text: str) -> tuple[date, int, int] | None:
    return _first(ISO, text, lambda m: (int(m[1]), int(m[2]), int(m[3])))


def _numbers(text: str) -> tuple[date, int, int] | None:
    """Read the day first, as five of the six languages do; the other way only where nothing else is a date."""
    return _first(NUMBERS, text, lambda m: (_year(m[4]), int(m[3]), int(m[1]))) or _first(
        NUMBERS, text, lambda m: (_year(m[4]), int(m[1]), int(m[3]))
    )


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _first(
    pattern: str, text: str, parts: Callable[[re.Match[str]], tuple[int, int | None, int]]
) -> tuple[date, int, int] | None:
    for match in re.finditer(pattern, text):
        year, month, day = parts(match)
        try:
            return date(year, month or 0, day), match.start(), match.end()
        except ValueError:  # no month of that name, no such day
            continue
    return None


def date_line(text: str) -> date | None:
    """Give the date of a line that is nothing but a date line: a date, with place, time or reading time."""
    found = full_date(text) if len(text) < 120 else None
    if found is None:
        return None
    day, start, end = found
    if dateline_end(f"{text} – X") == len(text) + 3:
        return day
    after = text[end:].strip().removeprefix(".")
    return day if _may_stand_before(text[:start]) and not after.endswith(".") and len(after.split()) <= 9 else None


def _may_stand_before(words: str) -> bool:
    """Tell the words that stand before the date of a date line: a weekday, "Updated", a place and a comma."""
    left = " ".join(word for word in words.split() if not is_calendar_word(word)).strip(" (")
    if not left or folded(left.strip(SEPARATORS)) in entries(SAID_BEFORE):
        return True
    place, _, said = left.rpartition(" ")
    if place.endswith(",") and folded(said) in entries(SAID_BEFORE):
        left = place  # "Rom, den 9. Mai 2025"
    names = left.strip(SEPARATORS).split()
    return left.endswith(tuple(SEPARATORS.strip())) and len(names) <= 4 and all(name[:1].isupper() for name in names)


def dateline_end(text: str) -> int:
    """Give where the report itself begins after a dateline ("ANKARA, 9 May (Agency) –"); 0 where there is none."""
    end = 0
    for dash in re.finditer(
        r"\s[–—-]{1,2}\s+|(?<=\S)[—:]\s?|(?:(?<=[^\W\d_])|(?<=\d{4}))\.\s+(?=[^\W\d_a-z])", text[:110]
    ):
        if not _is_dateline(text[end : dash.start()], dash[0].strip(), further=end > 0):
            break
        end = dash.end()
    return end


def _is_dateline(part: str, mark: str, *, further: bool) -> bool:
    """Tell a place with an agency, a date or capitals; after it, a date alone."""
    agency = re.search(r"\(([^()]{2,30})\)\s*(?:,|$)", part)
    words = (f"{part[: agency.start()]} {part[agency.end() :]}" if agency else part).replace("/", " ").split()
    places = [word for word in words if not _is_of_a_date(word)]
    dated = len(places) < len(words) and any(map(is_calendar_word, words))
    large = [word for word in places if word.lower() not in entries(WITHIN_NAMES)]
    if len(places) > 5 or not words or not all(word[:1].isupper() for word in large) or places[:1] != large[:1]:
        return False
    if not places:
        return dated and further
    shouted = places[0].strip(",").isupper() and len(places[0].strip(",")) > 2
    if mark in (".", ":"):
        alone = mark == "." and part.isupper() and len(words) <= 3
        return alone or (full_date(part) is not None and part.rstrip().endswith(tuple("0123456789)")))
    return agency is not None or dated or shouted


def _is_of_a_date(word: str) -> bool:
    bare = word.strip(",.()")
    return is_calendar_word(bare) or bool(
        re.fullmatch(r"\d{1,4}(?:st|nd|rd|th|er|º)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}", bare)
    )
