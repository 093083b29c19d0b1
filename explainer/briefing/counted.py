"""What an amount counts, in the words of its sentence.

Takes an amount in its room; gives a phrase: the noun after it, what stands before it, or both around a gap. Where its
own words only compare it or name its rate, it counts what the amount before it does.
It is a cutting, not an understanding: `clauses.py` tells what a clause is, `clause_words.py` which words say nothing.
"""

from collections.abc import Sequence
from typing import Final

from explainer.briefing.amount_room import (
    LENGTHS,
    SHORT,
    Room,
    counts_more,
    ends_change,
    is_for_as_long,
    is_part,
    is_rate,
    only_compares,
    starts_change,
    words_after,
)
from explainer.briefing.clause_words import clause_words
from explainer.briefing.clauses import (
    ANDS,
    after_and,
    after_of,
    clause_after,
    clause_before,
    cut_end,
    cut_start,
    says_something,
    starts_with_noun,
    trimmed,
)
from explainer.briefing.tokens import fold

ELLIPSIS: Final = " … "
ADJECTIVES: Final = ("lık", "lik", "luk", "lük", "lı", "li", "lu", "lü")
"""Turkish endings that make an amount describe the noun after it: "2 milyar dolarlık anlaşma"."""
INDEFINITE: Final = frozenset({"a", "an", "un", "una", "une", "uno", "ein", "eine", "einen", "einem", "einer"})
EXPLAINING: Final = frozenset(":—–")
SHARES: Final = frozenset({"percent", "percentage_point", "basis_point", "ratio", "multiple"})
LONG: Final = 6  # words before an amount, more than which are cut to the last noun


def counted(room: Room, before: Sequence[str]) -> str:
    """Give what an amount counts; `before` is what the amounts before it in the sentence count."""
    last = before[-1] if before else ""
    if last and (ends_change(room) or is_for_as_long(room)):
        return last
    own = _own(room)
    if last and only_compares(room):
        step = room.words(room.first, room.amount.span.start)
        own = step if room.has(step, "steps") else cut_end(words_after(room), room.language) or own
        if room.has(own, "steps"):
            return f"{last}, {own}"
        fresh = 1 < len(own.split()) <= LONG and last not in own
        return f"{last}, {own}" if fresh and room.language != "tr" else last
    if says_something(own):
        return own
    other = room.index > 0 and room.amounts[room.index - 1].unit != room.amount.unit
    return (_unit_word(room) if other or not last else "") or last or trimmed(room.sentence)


def _own(room: Room) -> str:
    """Give what its own clause says that an amount counts."""
    after = words_after(room)
    before = _before(room, after)
    if before is None:
        return ""
    before = _opened(before, room.language)
    if counts_more(room, after) and not says_something(cut_end(before, room.language)):
        return _clipped(after, room.language)
    part = _part_of_whole(room, before, after)
    if part:
        return part
    before = _from_its_noun(room, cut_end(before, room.language))
    if not says_something(before) and _is_told_of(room, after):
        return f"{_inner_noun(room)} {after}".strip()
    if says_something(before) and starts_change(room):
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
    rate = is_rate(room, told) or (room.amount.currency and room.index and room.has(told, "per"))
    if rate or room.has(told, "of"):  # "92 mètres de long, 2 400 tonnes"
        return ""
    if room.has(room.words(room.first, room.amount.span.start), "which"):
        return _from_article(told, room.language, clause_words(room.language)["articles"])
    return told


def _from_article(text: str, language: str, articles: frozenset[str]) -> str:
    """Give a text from its last article on, where a noun follows."""
    words = text.split()
    place = next((n for n in range(len(words) - 2, 0, -1) if fold(words[n], language) in articles), 0)
    return " ".join(words[place:])


def _part_of_whole(room: Room, before: str, after: str) -> str:
    """Read "41 of them already vacant", "eleven of its 26 pushers", "dont 800 millions prêtés par la banque"."""
    of = after_of(after, room.language)
    if of is not None and room.has(of, "them"):
        return cut_end(trimmed(of.partition(" ")[2]), room.language)
    shared = of or ("" if room.language != "de" else after)  # "of its 26 pushers", "seiner 310 Beschäftigten"
    if room.has(shared, "articles") and len(shared.split()) <= SHORT and room.last < room.clause.end:
        following = room.amounts[room.index + 1]
        noun = room.words(following.span.end, room.clause.end)
        return _clipped(noun, room.language) if starts_with_noun(noun, room.language) else ""
    return (cut_end(after, room.language) or after) if is_part(room, before) else ""


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
    words = room.amount.written.split()
    spelled = len(words) > 1 and words[-1].isalpha() and len(words[-1]) > 2
    return words[-1] if spelled and room.amount.unit not in (None, *SHARES) else ""


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
