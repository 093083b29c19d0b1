"""What an amount counts, in the words of its sentence.

Takes a sentence with its amounts and dates; gives a phrase for each amount: the noun after it, what stands before it,
or both around a gap. Where its own words only compare it or name its rate, it counts what the amount before it does.
It is a cutting, not an understanding: `clauses.py` tells what a clause is, `clause_words.py` which words say nothing.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct, structs

from explainer.briefing.clause_words import clause_words
from explainer.briefing.clauses import (
    ANDS,
    after_and,
    after_of,
    before_and,
    clause_after,
    clause_around,
    clause_before,
    cut_end,
    cut_start,
    says_something,
    starts_with_noun,
    trimmed,
    without,
)
from explainer.briefing.tokens import fold
from explainer.briefing.types import Quantity, Span

ELLIPSIS: Final = " … "
ADJECTIVES: Final = ("lık", "lik", "luk", "lük", "lı", "li", "lu", "lü")
"""Turkish endings that make an amount describe the noun after it: "2 milyar dolarlık anlaşma"."""
ABLATIVES: Final = ("dan", "den", "tan", "ten")
CUBIC: Final = ("cub", "cúb", "carr", "cuadr", "quadr")
DATIVES: Final = ("a", "e")
LOCATIVES: Final = ("da", "de", "ta", "te")
INDEFINITE: Final = frozenset({"a", "an", "un", "una", "une", "uno", "ein", "eine", "einen", "einem", "einer"})
LENGTHS: Final = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade"})
SHARES: Final = frozenset({"percent", "percentage_point", "ratio", "multiple"})
SHORT: Final = 3  # words between the two ends of a change, or in a rate
EXPLAINING: Final = frozenset(":—–")
LONG: Final = 6  # words before an amount, more than which are cut to the last noun


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
        words = text.split()
        return bool(words) and fold(trimmed(words[at]), self.language) in clause_words(self.language)[row]


def counted(room: Room, before: Sequence[str]) -> str:
    """Give what an amount counts; `before` is what the amounts before it in the sentence count."""
    last = before[-1] if before else ""
    if last and (_is_end_of_change(room) or _is_for_as_long(room)):
        return last
    own = _own(room)
    if last and _only_compares(room):
        step = room.words(room.first, room.amount.span.start)
        own = step if room.has(step, "steps") else cut_end(_after(room), room.language) or own
        if room.has(own, "steps"):
            return f"{last}, {own}"
        fresh = 1 < len(own.split()) <= LONG and last not in own
        return f"{last}, {own}" if fresh and room.language != "tr" else last
    if says_something(own):
        return own
    other = room.index > 0 and room.amounts[room.index - 1].unit != room.amount.unit
    return (_unit_word(room) if other or not last else "") or last or trimmed(room.sentence)


def leans_on_the_one_before(room: Room) -> bool:
    """Tell an amount that only compares the one before it, or is a part of it: "up 4%", "of which a third"."""
    return _only_compares(room) or _is_part(room, room.words(room.first, room.amount.span.start))


def _own(room: Room) -> str:
    """Give what its own clause says that an amount counts."""
    after = _after(room)
    before = _before(room, after)
    if before is None:
        return ""
    before = _opened(before, room.language)
    if _counts_more(room, after) and not says_something(cut_end(before, room.language)):
        return _clipped(after, room.language)
    part = _part_of_whole(room, before, after)
    if part:
        return part
    before = _from_its_noun(room, cut_end(before, room.language))
    if not says_something(before) and _is_told_of(room, after):
        return f"{_inner_noun(room)} {after}".strip()
    if says_something(before) and _starts_change(room):
        return before
    bare = not starts_with_noun(after, room.language) and after_of(after, room.language) is None
    if bare and (not says_something(before) or room.has(before, "which")):
        before = _earlier(room) or before
    if bare and not says_something(before):
        return _explained(room) or _chosen(room, before, after)
    return _chosen(room, before, after)


def _explained(room: Room) -> str:
    """Read "€1.9 bn: costs of the rebuilding", "3,100 m — length of the runway"."""
    mark = room.sentence[room.clause.end : room.clause.end + 1]
    clause = clause_after(room.sentence, room.clause) if mark in EXPLAINING else None
    alone = clause is not None and room.index == 0 and not room.sentence[: room.amount.span.start].strip()
    return cut_end(room.words(clause.start, clause.end), room.language) if clause and alone else ""


def _opened(before: str, language: str) -> str:
    """Leave out the conjunction with which a clause goes on."""
    first, _, rest = before.partition(" ")
    return rest if rest and fold(first, language) in ANDS else before


def _before(room: Room, after: str) -> str | None:
    """Give the words before an amount that are its own; None where they belong to the amount before: "60% of the club for $3m"."""
    before = room.words(room.first, room.amount.span.start)
    if room.first == room.clause.start:
        return before
    before = after_and(before, room.language)  # what stands before "and" belongs to the amount before
    if room.has(before, "of"):
        return None
    if not says_something(cut_end(before, room.language)) and not says_something(after):
        return room.words(room.clause.start, room.amount.span.start)
    return before


def _earlier(room: Room) -> str:
    """Give what the clause before says, where it is more than a rate; before "which" it is only the last noun."""
    clause = clause_before(room.sentence, room.clause)
    if clause is None:
        return ""
    told = cut_end(room.words(clause.start, clause.end), room.language)
    if _is_rate(room, told) or (room.amount.currency and room.index and room.has(told, "per")):
        return ""
    if room.has(room.words(room.first, room.amount.span.start), "which"):
        return _from_article(told, room.language, clause_words(room.language)["articles"])
    return told


def _from_article(text: str, language: str, articles: frozenset[str]) -> str:
    """Give a text from its last article on, where a noun follows."""
    words = text.split()
    place = next((n for n in range(len(words) - 2, 0, -1) if fold(words[n], language) in articles), 0)
    return " ".join(words[place:])


def _starts_change(room: Room) -> bool:
    """Tell the first amount of "from 22% to 7.5%"."""
    return room.index + 1 < len(room.amounts) and _is_end_of_change(structs.replace(room, index=room.index + 1))


def _after(room: Room) -> str:
    """Give the words after an amount, without a rate and without what leads to the next amount."""
    after = room.words(room.amount.span.end, room.last)
    if room.last < room.clause.end:
        after = before_and(after, room.language)
        of = after_of(after, room.language) or ""
        part = room.has(of, "articles") or says_something(cut_end(of, room.language))
        after = after if part or says_something(cut_end(after, room.language)) else ""
    measured = room.amount.currency is not None or room.amount.unit is not None
    return "" if measured and _is_rate(room, after) else after


def _is_rate(room: Room, text: str) -> bool:
    """Tell "a head", "le kilo", "al metro cubo"."""
    words = text.split()
    return room.has(text, "per") and (len(words) == 2 or (len(words) == SHORT and words[-1].startswith(CUBIC)))


def _is_end_of_change(room: Room) -> bool:
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
        return (moved and reached) or room.has(_after(room), "changes")
    there, back = room.has(between, "towards", at=-1), room.has(between, "from_", at=-1)
    return (there and room.has(led, "from_", at=-1)) or (back and room.has(led, "towards", at=-1))


def _ending_words(room: Room) -> tuple[str, str]:
    """Give the end of a Turkish amount, and the ending or noun after it: "70 dakikaya", "187 TL'ye", "2 milyon TEU'ya"."""
    rest = room.sentence[room.amount.span.end :].split()
    return room.amount.written, trimmed(rest[0]) if rest else ""


def _is_for_as_long(room: Room) -> bool:
    """Tell a length of time that only says for how long the amount before it holds: "€66 a MWh for 20 years"."""
    between = room.sentence[room.first : room.amount.span.start]
    fresh = room.index > 0 and room.first == room.amounts[room.index - 1].span.end
    return fresh and room.amount.unit in LENGTHS and len(between.split()) <= SHORT and room.has(between, "for_", at=-1)


def _only_compares(room: Room) -> bool:
    """Tell an amount that says how much more or less: "up 4%", "double the figure of 2019", "3% more than planned"."""
    before = room.words(room.first, room.amount.span.start)
    after = _after(room)
    changes = len(before.split()) == 1 and (room.has(before, "changes") or room.has(before, "steps"))
    times = room.amount.unit == "multiple" and not starts_with_noun(after, room.language) and not room.has(after, "of")
    alone = changes or not says_something(cut_end(before, room.language))
    more = room.has(after, "compared") and (len(after.split()) == 1 or not _counts_more(room, after))
    return alone and (changes or times or more)


def _counts_more(room: Room, after: str) -> bool:
    """Tell "20 % mehr Betten", where more are counted, from "20 % mehr als geplant", where it is compared."""
    rest = after.partition(" ")[2]
    return room.has(after, "more") and bool(rest) and not room.has(rest, "than")


def _part_of_whole(room: Room, before: str, after: str) -> str:
    """Read "41 of them already vacant", "eleven of its 26 pushers", "dont 800 millions prêtés par la banque"."""
    of = after_of(after, room.language)
    if of is not None and room.has(of, "them"):
        return cut_end(trimmed(of.partition(" ")[2]), room.language)
    shared = (
        after if of is None and room.language == "de" else of or ""
    )  # "of its 26 pushers", "seiner 310 Beschäftigten"
    if room.has(shared, "articles") and len(shared.split()) <= SHORT and room.last < room.clause.end:
        following = room.amounts[room.index + 1]
        noun = room.words(following.span.end, room.clause.end)
        return _clipped(noun, room.language) if starts_with_noun(noun, room.language) else ""
    return (cut_end(after, room.language) or after) if _is_part(room, before) else ""


def _is_part(room: Room, before: str) -> bool:
    """Tell whether "of which" leads to an amount, or "di cui", where it is the second word."""
    return room.has(before, "whereof") or room.has(before.partition(" ")[2], "whereof")


def _from_its_noun(room: Room, before: str) -> str:
    """Cut what stands before an amount to where what is counted begins: after "which", or from the last noun of a long one."""
    words = before.split()
    if len(words) > 2 and room.has(before, "which"):
        words = words[1:]
    relative = [
        place for place, word in enumerate(words) if fold(word, room.language) in clause_words(room.language)["which"]
    ]
    if relative and len(words) - relative[-1] > 2 and len(words) > LONG:
        words = words[relative[-1] + 1 :]
    if len(words) > LONG and room.has(room.sentence[: room.amount.span.start].rstrip(), "of", at=-1):
        articles = clause_words(room.language)["articles"] & INDEFINITE
        words = _from_article(" ".join(words), room.language, articles).split()
    if len(words) <= 2 and room.has(" ".join(words), "pronouns"):
        return ""
    return " ".join(words)


def _is_told_of(room: Room, after: str) -> bool:
    """Tell an amount that is the subject of what follows: "417 non hanno il certificato", "one farm in six has closed"."""
    opens = (
        not room.sentence[room.clause.start : room.amount.span.start].strip(" -–—\"“«„'")
        or room.first > room.clause.start
    )
    return opens and room.amount.currency is None and room.has(after, "verbs")


def _inner_noun(room: Room) -> str:
    """Give the noun that a share holds: "un exploitant sur trois", "one farm in six"."""
    words = room.amount.written.split()
    if room.amount.unit != "ratio" or len(words) < SHORT + 1:
        return ""
    return words[-SHORT] if words[-SHORT].islower() else ""


def _unit_word(room: Room) -> str:
    """Give the word of a unit, where an amount is all that is said: "two nights"."""
    words = [word for word in room.amount.written.split() if word.isalpha()]
    return words[-1] if room.amount.unit in LENGTHS and len(words) > 1 else ""


def _chosen(room: Room, before: str, after: str) -> str:
    """Choose between the words before and after; a share has its whole after it: "12 % of exports"."""
    amount, language = room.amount, room.language
    of = after_of(after, language)
    noun = starts_with_noun(after, language)
    plain = amount.unit is None and amount.currency is None
    if plain and of is not None:
        return _clipped(of, language)
    if noun and language == "tr" and _describes(room):
        return " ".join(after.split()[:SHORT])
    if noun and (plain or not says_something(before) or _describes(room)):
        return _noun_alone(room, _clipped(after, language))
    if noun and room.has(room.sentence[: amount.span.start].rstrip(), "worth", at=-1):
        return f"{before} {_clipped(after, language)}"  # "goods worth $2 million crossed the border"
    if of is not None:
        whole = _clipped(after, language)
        return f"{before}{ELLIPSIS}{whole}" if says_something(before) else _clipped(of, language)
    if says_something(before):
        return before
    return cut_start(_clipped(after, language), language)


def _noun_alone(room: Room, after: str) -> str:
    """Cut a German phrase after its noun where it is no subject: "Nach 31 Jahren Pause fährt wieder ein Zug"."""
    leads = room.sentence[: room.amount.span.start].rstrip()
    if room.language != "de" or not room.has(leads, "leading", at=-1):
        return after
    words = after.split()
    known = clause_words("de")
    ends = (n for n, word in enumerate(words) if n and word.islower() and word not in known["links"] | known["of"])
    return " ".join(words[: next(ends, len(words))])


def _describes(room: Room) -> bool:
    """Tell whether the amount describes the noun after it: "a 300-km line", "a $412 million budget", "dolarlık anlaşma"."""
    amount = room.amount
    if room.language == "tr":
        return amount.written.endswith(ADJECTIVES)
    leads = room.sentence[: amount.span.start].rstrip()
    determined = room.language == "en" and room.has(leads, "articles", at=-1) and amount.unit not in LENGTHS
    return determined or ("-" in amount.written and amount.value_max is None)


def _clipped(text: str, language: str) -> str:
    """Cut words off the end that lead to the next number."""
    return cut_end(text, language) or text
