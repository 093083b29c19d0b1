"""Dates in English."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "january, jan, jan.",
        2: "february, feb, feb.",
        3: "march, mar, mar.",
        4: "april, apr, apr.",
        5: "may",
        6: "june, jun, jun.",
        7: "july, jul, jul.",
        8: "august, aug, aug.",
        9: "september, sept, sept., sep, sep.",
        10: "october, oct, oct.",
        11: "november, nov, nov.",
        12: "december, dec, dec.",
    },
    capital_months=True,
    doubtful_months="may, march, april, june, august, mar, jan, dec",
    weekdays={
        0: "monday, mon, mon.",
        1: "tuesday, tue, tues, tue., tues.",
        2: "wednesday, wed, wed.",
        3: "thursday, thu, thurs, thur, thu., thurs.",
        4: "friday, fri, fri.",
        5: "saturday, sat, sat.",
        6: "sunday, sun, sun.",
    },
    doubtful_weekdays="mon, wed, sat, sun, fri, thu, tue",
    weekday_after="morning, afternoon, evening, night",
    recurring="every, each, on most, most",
    proper="black, good, super, bloody, cyber, giving, palm, easter, ash, maundy, fat, red, shrove",
    seasons={
        21: "spring",
        22: "summer",
        23: "autumn, fall",
        24: "winter",
    },
    of="of, of the, in, ,, the, this, on",
    year_word="the year, year",
    year_before="in, since, until, till, by, from, before, after, to, during, through, between, of, early, late,"
    " mid, around, circa, around the year, the year, and, back in, dating from, founded, built, year",
    names="project, plan, initiative, programme, program, fund, roadmap, agenda, vision, horizon, expo, strategy,"
    " law, act, directive, regulation, resolution, windows, olympics tokyo, studio, area, europe, no., no, office,"
    " model, mission, route, room, peugeot, page, section, article, decree, iso, tokyo, paris",
    names_after="agenda",
    fiscal="fiscal year, financial year, fiscal, fy, budget year, tax year, academic year, school year, crop year,"
    " season, the fiscal year, the financial year",
    ordinals={
        1: "first, 1st",
        2: "second, 2nd",
        3: "third, 3rd",
        4: "fourth, 4th, final, last",
    },
    quarter="quarter, quarters",
    half="half",
    first_months="first, opening",
    months_word="months, month",
    decade_after="s, 's",
    decades={
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    century="century",
    about="around, about, circa, c., ca., approximately, roughly, some time in, sometime in, some time around,"
    " sometime around, around the year, in or around, probably in, probably, possibly in",
    about_after="or so, or thereabouts, at the latest estimate",
    fuzzy="the first half of, the second half of, first half of, second half of, early, late, mid, mid -, early in,"
    " late in, the beginning of, beginning of, the start of, start of, the middle of, middle of, midway through, the"
    " end of, end of, end -, end, the close of, towards the end of, at the end of, at the start of, at the beginning"
    " of, in the middle of, early -, late -, the turn of, the first weeks of, the last weeks of, the latter part of,"
    " the early part of, early to mid -, mid - to late, mid to late, the second week of, the first week of, the"
    " third week of, the last week of, the final weeks of, later in, earlier in, the opening weeks of",
    ends="end, close",
    until="by, until, till, before, no later than, not later than, through, up to, up until, by the year, until the"
    " year, ahead of, by around, by about, by at least, until at least, through to, at the latest by, prior to,"
    " until around",
    until_after="at the latest, or earlier, or before",
    since="since, from, after, starting, starting in, starting from, starting on, beginning, beginning in, beginning"
    " on, as of, as from, effective, effective from, ever since, since about, since around, since at least, from the"
    " year, from around, not before, no earlier than, not earlier than, at the earliest in, at the earliest by",
    since_after="onwards, onward, or later, or after, and beyond, and after, and later, forward, at the earliest",
    comparing="up, down, %, percent, cent, higher, lower, change, changed, unchanged, rise, increase, drop, fall,"
    " decline, more, less, growth, jump, points, gain, decrease, slump, improvement, different, figures, data,"
    " numbers, footage, report, letter, study, deal, law, agreement, memo, document, survey, that, those, carried,"
    " rolled, delayed, postponed, moved, pushed, deferred, one",
    from_="from, from the, between",
    between="between, between the",
    to="to, until, till, through, -, –, —, to the, and until, up to",
    and_="and, and the",
    articles="the",
    days={
        -2: "the day before yesterday",
        -1: "yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening",
        0: "today, tonight, this morning, this afternoon, this evening, earlier today, later today",
        1: "tomorrow, tomorrow morning, tomorrow night, tomorrow evening, tomorrow afternoon",
        2: "the day after tomorrow",
    },
    relative={
        -1: "last, the past, this past, the previous, the last, previous, past",
        0: "this, the current, current, later this, earlier this",
        1: "next, the coming, this coming, the next, coming, upcoming, the upcoming",
    },
    later="later, earlier",
    units={
        "week": "week",
        "weekend": "weekend",
        "month": "month",
        "quarter": "quarter",
        "year": "year",
        "decade": "decade",
        "century": "century",
    },
    whole={
        "year": "the year, the calendar year, year",
        "month": "the month, month",
        "week": "the week, week",
        "decade": "the decade",
        "quarter": "the quarter",
        "century": "the century",
    },
    fixed={
        "year 0 end": "year-end, year end, the year's end, year's end",
        "month 0 end": "month-end, month's end, the month's end",
        "year 0 until": "before the year is out, before the year is over, before year-end, before the year ends",
        "weekend 0": "at the weekend, over the weekend, on the weekend, the weekend",
    },
    vague="in the coming weeks, in the coming months, in the coming days, in the coming years, in coming weeks, in"
    " coming months, in coming days, in coming years, in the next few weeks, in the next few months, in the next few"
    " days, over the coming weeks, over the coming months, over the coming years, within weeks, the coming weeks,"
    " the coming months, the coming days",
    ago="ago",
    ago_units={
        "hour": "hours, hour",
        "day": "days, day",
        "week": "weeks, week",
        "month": "months, month",
        "year": "years, year",
        "decade": "decades, decade",
        "minute": "minutes, minute",
    },
    future="will, 'll, shall, going, due, scheduled, expected, plans, planned, plan, set, would, wo, upcoming, aims,"
    " aim, intends, next, begins, starts, opens, meets, votes, returns, takes place, decides, travels, arrives,"
    " visits, follows, comes, should, have to, has to, need to, needs to, expires, expire, ends, runs until, takes"
    " effect, closes, resumes, may, could, can, must, expects, hopes, deadline, hearing",
    past="flown, drawn, thrown, worn, torn, sworn, stolen, frozen, hidden, ridden, forgotten, eaten, sung, sunk,"
    " won, was, were, took place, held, begun, grown, taken, given, seen, known, written, spoken, driven, fallen,"
    " risen, gone, done, shown, had, did, met, said, told, began, came, went, took, made, left, rose, fell, lost,"
    " sent, gave, saw, got, became, broke, struck, put, cut, sold, bought, paid, led, found, ran, spoke, wrote,"
    " built, kept, shut, hit, grew, brought, stood, set off, withdrew, drew, flew, sank, chose, been, ended, ago,"
    " earlier, last, previously, knew, thought, yesterday, beat, caught, drove, fought, heard, laid, read, shot,"
    " sat, swore, taught, threw, understood, withstood, overtook, overran, cost, spent, lent, bet, quit, hurt,"
    " split, spread, burst, dealt, slept, meant, felt, dug, hung, stuck, swept, swung, rang, sang, blew, wore, tore,"
    " shook, forgot, forgave, bore, awoke, clung, crept, fled, fed, bled, bred, lit, slid, spun, stole, wove, wound,"
    " froze, rode, hid, bit, beaten, outdid, undertook, rebuilt, resold, overcame, foresaw, leapt, learnt, burnt,"
    " shone, sought",
    past_endings="ed",
    ahead="until, till, through",
    back="since",
    clause_words="and, but, while, which, who, because, after",
    no_past="need, speed, seed, feed, indeed, exceed, proceed, succeed, red, bed, shed, hundred, expected,"
    " scheduled, planned, used, based, united, set, forced, called, supposed, unprecedented, armed, breed, weed",
)
