"""Where an amount stands in its sentence, and how it belongs to the amounts before it.

Takes a sentence with its amounts and dates; tells of one of them which words are its own, and whether it ends a
change, only compares, says for how long, or is a part of what was counted before. Refuses nothing.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct, structs

from explainer.briefing.clause_words import clause_words
from explainer.briefing.clauses import (
    after_of,
    before_and,
    clause_around,
    cut_end,
    says_something,
    starts_with_noun,
    trimmed,
    without,
)
from explainer.briefing.tokens import fold
from explainer.briefing.types import Quantity, Span

ABLATIVES: Final = ("dan", "den", "tan", "ten")
DATIVES: Final = ("a", "e")
LOCATIVES: Final = ("da", "de", "ta", "te")
CUBIC: Final = ("cub", "cúb", "carr", "cuadr", "quadr")
LENGTHS: Final = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade"})
SHORT: Final = 3  # words between the two ends of a change, or in a rate
LONGEST_WORD: Final = 60  # characters in which the last word of a text is looked for


class Room(Struct, frozen=True):
    """Where an amount stands: its sentence, its clause, and the stretch between the amounts beside it."""

    sentence: str
    language: str
    amounts: Sequence[Quantity]
    spans: Sequence[Span]  # of all amounts and dates
    index: int

    @property
    def amount(self) -> Quantity:
        """Give the amount."""
        return self.amounts[self.index]

    @property
    def clause(self) -> Span:
        """Give the clause it stands in."""
        return clause_around(self.sentence, self.amount.span.start, self.amount.span.end)

    @property
    def first(self) -> int:
        """Give where the words before it begin."""
        return max(self.clause.start, self.amounts[self.index - 1].span.end if self.index else 0)

    @property
    def last(self) -> int:
        """Give where the words after it end."""
        following = self.amounts[self.index + 1].span.start if self.index + 1 < len(self.amounts) else self.clause.end
        return min(self.clause.end, following)

    def words(self, start: int, end: int) -> str:
        """Give a stretch of the sentence without amounts and dates."""
        return without(self.sentence, start, end, self.spans, self.language)

    def has(self, text: str, row: str, *, at: int = 0) -> bool:
        """Tell whether a word of a text, the first one or the last, is of a row of the tables."""
        words = (text[-LONGEST_WORD:] if at else text).split()
        return bool(words) and fold(trimmed(words[at]), self.language) in clause_words(self.language)[row]


def leans_on_the_one_before(room: Room) -> bool:
    """Tell an amount that only compares the one before it, or is a part of it: "up 4%", "of which a third"."""
    return only_compares(room) or is_part(room, room.words(room.first, room.amount.span.start))


def starts_change(room: Room) -> bool:
    """Tell the first amount of "from 22% to 7.5%"."""
    return room.index + 1 < len(room.amounts) and ends_change(structs.replace(room, index=room.index + 1))


def ends_change(room: Room) -> bool:
    """Tell the second amount of "from 22% to 7.5%", "von 18 auf 70", "212 TL'den 187 TL'ye"."""
    if not room.index:
        return False
    earlier = room.amounts[room.index - 1].span
    between = room.sentence[earlier.end : room.amount.span.start]
    led, words = room.sentence[: earlier.start], between.split()
    if len(words) > SHORT or ";" in between:
        return False
    if room.language == "tr":
        leading = room.sentence[earlier.start : room.amount.span.start].split()
        moved = any(trimmed(word).endswith(ABLATIVES) for word in leading)
        reached = any(word.endswith(DATIVES) and not word.endswith(LOCATIVES) for word in _ending_words(room))
        return (moved and reached) or room.has(words_after(room), "changes")
    there, back = room.has(between, "towards", at=-1), room.has(between, "from_", at=-1)
    return (there and room.has(led, "from_", at=-1)) or (back and room.has(led, "towards", at=-1))


def _ending_words(room: Room) -> tuple[str, str]:
    """Give the end of a Turkish amount, and the ending or noun after it: "70 dakikaya", "187 TL'ye", "2 milyon TEU'ya"."""
    rest = room.sentence[room.amount.span.end :].split()
    return room.amount.written, trimmed(rest[0]) if rest else ""


def is_for_as_long(room: Room) -> bool:
    """Tell a length of time that only says for how long the amount before it holds: "€66 a MWh for 20 years"."""
    between = room.sentence[room.first : room.amount.span.start]
    fresh = room.index > 0 and room.first == room.amounts[room.index - 1].span.end
    return fresh and room.amount.unit in LENGTHS and len(between.split()) <= SHORT and room.has(between, "for_", at=-1)


def only_compares(room: Room) -> bool:
    """Tell an amount that says how much more or less: "up 4%", "double the figure of 2019", "3% more than planned"."""
    before = room.words(room.first, room.amount.span.start)
    after = words_after(room)
    changes = len(before.split()) == 1 and (room.has(before, "changes") or room.has(before, "steps"))
    times = room.amount.unit == "multiple" and not starts_with_noun(after, room.language) and not room.has(after, "of")
    alone = changes or not says_something(cut_end(before, room.language))
    more = room.has(after, "compared") and (len(after.split()) == 1 or not counts_more(room, after))
    return alone and (changes or times or more)


def counts_more(room: Room, after: str) -> bool:
    """Tell "20 % mehr Betten", where more are counted, from "20 % mehr als geplant", where it is compared."""
    rest = after.partition(" ")[2]
    return room.has(after, "more") and bool(rest) and not room.has(rest, "than")


def is_part(room: Room, before: str) -> bool:
    """Tell whether "of which" leads to an amount, or "di cui", where it is the second word."""
    return room.has(before, "whereof") or room.has(before.partition(" ")[2], "whereof")


def words_after(room: Room) -> str:
    """Give the words after an amount, without a rate and without what leads to the next amount."""
    after = room.words(room.amount.span.end, room.last)
    if room.last < room.clause.end:
        after = before_and(after, room.language)
        of = after_of(after, room.language) or ""
        part = room.has(of, "articles") or says_something(cut_end(of, room.language))
        after = after if part or says_something(cut_end(after, room.language)) else ""
    measured = room.amount.currency is not None or room.amount.unit is not None
    return "" if measured and is_rate(room, after) else after


def is_rate(room: Room, text: str) -> bool:
    """Tell "a head", "le kilo", "al metro cubo"."""
    words = text.split()
    return room.has(text, "per") and (len(words) == 2 or (len(words) == SHORT and words[-1].startswith(CUBIC)))
