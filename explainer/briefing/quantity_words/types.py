"""What a language must tell about its quantities: rows of a meaning and the phrases that carry it.

Phrases are parted by a comma and a space, in lower case, with plain apostrophes; how they are matched stands in
`tokens.py`. A German or Turkish phrase is given without endings that the language's stemmer removes.
"""

from collections.abc import Mapping

from msgspec import Struct

from explainer.briefing.types import Qualifier

NONE: Mapping[str, str] = {}


class QuantityWords(Struct, frozen=True, kw_only=True):
    """The words of one language. Every field that has no default must be filled."""

    decimal: str = ","  # the mark before decimals; the other of "." and "," groups thousands

    # Numbers in words
    cardinals: Mapping[int, str]  # below 100, and hundreds that are one word
    hundred: str = ""  # words that multiply what stands before them by 100
    scales: Mapping[int, str]  # thousand and upwards, written out or abbreviated with a full stop
    marks: Mapping[int, str]  # scales written directly at the digits, "bn"; as they are, case included
    joiners: str = ""  # words inside a number, "and"
    ones: str  # words for one that are also articles: no count by themselves
    half_before: str = ""  # "half a" before a scale
    half_after: str = ""  # "and a half" after a number
    dozens: Mapping[int, str]  # numbers that are nouns
    rounded: Mapping[int, str] = {}  # nouns for about so many, "una cinquantina di"
    vague: str = ""  # words after a number word that make it no value, "binlerce"

    # What stands around a number
    of: str = ""  # between number and unit or currency: "di"
    minus: str = ""
    fillers: str = ""  # articles between a qualifier or a range word and its number
    definite: str  # words before a small number that point back to something named already
    parties: str  # what is meant, not counted, after "two": countries, sides
    per: str  # before the base of a rate
    before: Mapping[Qualifier, str]  # qualifiers before a number
    after: Mapping[Qualifier, str]  # and after it
    topping: str = ""  # verbs that say "over", "exceeded"; with `verbs_last` they stand after the number
    verbs_last: bool = False
    during: str = ""  # qualifiers that mean "during" before a stretch of time: "over five years"

    # Units and money
    units: Mapping[str, str]
    units_before: Mapping[str, str] = {}  # "%7", "yüzde 7"
    points: str  # words for points that are percentage points where a percentage stands near
    currencies: Mapping[tuple[str, int], str]  # by ISO 4217 code, and how many of it make one main unit

    # Ranges and changes
    to: str  # between the ends of a range
    between: str  # before a range
    and_: str  # between the ends after `between`
    between_after: str = ""  # after a range
    from_: str  # before a change
    change_to: str  # between the two values of a change
    ranging: str  # words that make "from … to …" a range

    # Parts and multiples
    denominators: Mapping[int, str]  # "third, thirds"
    halves: str  # "half"
    not_halves: str  # words before a half that make it a stretch of time: "first"
    half_needs: str = ""  # words of which one must follow a half, or nothing
    part_follows: str  # words that may follow "a third"; another word makes it an ordinal
    part_before: str = ""  # words before a part that may stand alone, "by a"
    in_: str  # "one in four"
    every: str = ""  # before an ordinal: "jeder dritte"
    ordinals: Mapping[int, str] = {}  # for `every`
    locative: Mapping[int, str] = {}  # "üçte" in "üçte biri"
    inflected: Mapping[int, str] = {}  # numbers that take endings and then mean nothing else
    possessive: Mapping[int, str] = {}  # "biri" in "üçte biri"
    multiples: Mapping[str, str]  # verbs and nouns, by their value in digits
    times: str  # after a number: "times"
    times_follow: str  # what makes "three times" a multiple
    times_free: bool = False  # `times` needs nothing after it, "üç kat"

    # What only looks like a quantity
    classes: str  # words that make the number after them a name: "article"
    classes_after: str = ""  # and those before them, "madde"
    count_nouns: str  # what makes four digits a count and no year: "people"
    ordinal_marks: str = ""  # at the digits: "th"
    clock_before: str = ""  # "ore 14"
    clock_after: str = ""  # "14 Uhr"
    clock_articles: str = ""  # words before a time of day that may also stand before a count: "dalle 22"
    scores: str = ""  # near "3-1"
    hyphenated: str = ""  # what makes "two-way" no count
