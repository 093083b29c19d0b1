"""What a language must tell about its dates: rows of a meaning and the phrases that carry it.

Phrases are parted by a comma and a space, in lower case, with plain apostrophes; German and Turkish ones without
endings.
"""

from collections.abc import Mapping

from msgspec import Struct


class DateWords(Struct, frozen=True, kw_only=True):
    """The words of one language."""

    months: Mapping[int, str]
    capital_months: bool = False  # months are written with a capital letter
    doubtful_months: str = ""  # months that mean something else where no date word stands near, "may"
    weekdays: Mapping[int, str]  # from Monday, 0
    doubtful_weekdays: str = ""  # "pazar": also a market
    weekday_after: str = ""  # what may follow a weekday: "günü", "morning"
    recurring: str  # words before a weekday that make it no date: "every"
    proper: str = ""  # words before a weekday in a name: "Black Friday"
    seasons: Mapping[int, str]  # by EDTF's numbers 21 to 24
    capital_seasons: bool = False

    of: str  # between the parts of a date
    first_day: str = ""  # "primo", "1er"
    year_word: str  # "the year", before or after the digits
    year_before: str  # words before four digits that make them a year even outside 1900 to 2100: "in"
    names: str  # words before four digits that make them a name: "Agenda 2030"
    names_after: str = ""  # and after them: "the 2030 Agenda"
    fiscal: str
    ordinals: Mapping[int, str]  # one to four
    quarter: str
    quarter_letters: str = "Q"
    half: str
    half_letters: str = "H"
    first_months: str  # "first" before a number of months
    months_word: str
    decade_before: str = ""  # "anni"
    decade_after: str = ""  # at the digits or after them: "s", "er jahre"
    decades: Mapping[int, str] = {}  # in words, 90: "novanta"
    century: str = ""  # after an ordinal number
    century_before: str = ""  # before a Roman one

    # Limits and vagueness
    about: str
    about_after: str = ""
    fuzzy: str  # "early", "the end of", before the date
    fuzzy_after: str = ""
    ends: str  # words in these phrases that mean the end
    until: str
    until_after: str = ""
    since: str
    since_after: str = ""
    comparing: str = ""  # words before "from 2024" that make it a comparison
    from_: str
    between: str
    to: str
    and_: str
    articles: str = ""  # that may stand between a preposition and a date

    # Dates seen from the briefing's day
    days: Mapping[int, str]  # "yesterday", by days from today
    relative: Mapping[int, str]  # "last", "this", "next", before the unit
    relative_after: Mapping[int, str] = {}  # "scorso", after the unit
    later: str = ""  # before "this year": "later"
    units: Mapping[str, str]  # day, week, weekend, month, quarter, half, year, decade
    whole: Mapping[str, str]  # units with their article, after a fuzzy word: "the year"
    fixed: Mapping[str, str] = {}  # phrases of their own, by unit and offset ("year -1"), and what is meant of it:
    # "end" as in "year-end", "about" where it is vague, "until" where it bounds
    vague: str = ""  # stretches without limits: "in the coming weeks"
    ago: str = ""  # after number and unit
    ago_before: str = ""  # before them
    ago_units: Mapping[str, str]

    # Tense, for weekdays and dates without a year
    future: str
    future_endings: str = ""
    past: str
    past_endings: str = ""
    participles: str = ""  # endings that mean the past right beside the date or after an auxiliary
    helped: str = ""  # endings that do so only after an auxiliary
    auxiliaries: str = ""
    ahead: str  # limits that look ahead whatever the tense: "until"
    back: str  # and back: "since"
    clause_words: str  # words at which another clause with a tense of its own begins
    no_past_endings: str = ""  # endings of words in the present that a past ending would fit too
    no_past: str = ""  # words with a past ending that are no verbs in the past
