"""Quantities in English."""

from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.types import Qualifier

WORDS = QuantityWords(
    decimal=".",
    cardinals={
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    hundred="hundred",
    scales={
        1000: "thousand",
        10**6: "million, mio, mln",
        10**9: "billion, bln",
        10**12: "trillion",
    },
    marks={
        1000: "k, K",
        10**6: "m, M, mn, mln, mm, MM, mil",
        10**9: "bn, b, B, bln, Bn",
        10**12: "tn, trn, T, t",
    },
    joiners="and",
    ones="one, a, an",
    half_before="half a, half an, half, half-a",
    half_after="and a half, and-a-half",
    dozens={
        12: "a dozen, one dozen",
        6: "half a dozen, a half dozen, half-a-dozen",
        24: "two dozen",
        36: "three dozen",
        48: "four dozen",
    },
    vague="dozens",
    of="of",
    minus="minus, negative",
    fillers="the, its, their, a, an, only, just, about, another",
    definite="the, these, those, all, of the, other, both, either, first, last, next, past, top",
    parties="countries, sides, nations, governments, leaders, ministers, capitals, neighbours, neighbors, parties,"
    " allies, presidents, states, peoples, economies",
    per="per, for every, every, in every",
    before={
        Qualifier.ABOUT: (
            "about, around, roughly, approximately, approx, approx., circa, c., ca., ca, some, an estimated,"
            " estimated at, estimated, in the region of, on the order of, in the order of, somewhere around, in the"
            " vicinity of, more or less, ~, ≈, ∼"
        ),
        Qualifier.OVER: (
            "over, more than, above, in excess of, upwards of, upward of, north of, beyond, greater than, higher"
            " than, larger than, just over, slightly over, a little over, well over, just above, well above, slightly"
            " more than, a little more than, just more than, far more than, >"
        ),
        Qualifier.UNDER: (
            "under, less than, fewer than, below, lower than, smaller than, short of, south of, well under, well"
            " below, far fewer than, far less than, just below, slightly less than, a little less than, slightly"
            " under, slightly below, <"
        ),
        Qualifier.AT_LEAST: (
            "at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, minimum,"
            " at a minimum, ≥"
        ),
        Qualifier.UP_TO: (
            "up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum of, maximum,"
            " as high as, not exceeding, a ceiling of, upto, ≤"
        ),
        Qualifier.NEARLY: (
            "nearly, almost, close to, just under, just shy of, not quite, approaching, nearing, near, little short"
            " of, virtually, practically"
        ),
    },
    after={
        Qualifier.AT_LEAST: (
            "or more, or higher, or above, or greater, and over, and above, and more, and up, at least"
        ),
        Qualifier.UP_TO: "or less, or fewer, or lower, or under, at most, at the most",
        Qualifier.ABOUT: "or so, -odd, or thereabouts, approximately",
        Qualifier.PLUS: "-plus, plus",
    },
    topping="exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, tops, topped, topping,"
    " crossed, outstripped",
    during="over, in over",
    units={
        "percent": "percent, per cent, pct, pct., pc, percentage",
        "percentage_point": (
            "percentage points, percentage point, pp, p.p., ppt, ppts, pps, %-points, % points, percent points"
        ),
        "basis_point": "basis points, basis point, bps, bp",
        "permille": "per mille, permille, per mil",
        "kilometre": "kilometres, kilometers, kilometre, kilometer, kms",
        "metre": "metres, meters, metre, meter",
        "centimetre": "centimetres, centimeters, centimetre, centimeter",
        "millimetre": "millimetres, millimeters, millimetre, millimeter",
        "mile": "miles, mile",
        "foot": "feet, foot",
        "inch": "inches, inch",
        "nautical_mile": "nautical miles, nautical mile",
        "hectare": "hectares, hectare",
        "acre": "acres, acre",
        "square_metre": "square metres, square meters, square metre, square meter, sq m, sqm",
        "square_kilometre": "square kilometres, square kilometers, square kilometre, square kilometer, sq km",
        "square_mile": "square miles, square mile, sq mi, sq miles",
        "square_foot": "square feet, square foot, sq ft",
        "litre": "litres, liters, litre, liter",
        "hectolitre": "hectolitres, hectoliters, hectolitre",
        "millilitre": "millilitres, milliliters",
        "cubic_metre": "cubic metres, cubic meters, cubic metre, cubic meter",
        "cubic_kilometre": "cubic kilometres, cubic kilometers",
        "cubic_foot": "cubic feet, cubic foot",
        "barrel": "barrels, barrel",
        "gallon": "gallons, gallon",
        "tonne": "tonnes, tonne, tons, ton, metric tons, metric ton, metric tonnes",
        "kilotonne": "kilotonnes, kilotons",
        "megatonne": "megatonnes, megatons",
        "gigatonne": "gigatonnes, gigatons",
        "kilogram": "kilograms, kilogram, kilogrammes, kilogramme, kilos, kilo",
        "gram": "grams, gram, grammes, gramme",
        "milligram": "milligrams, milligram",
        "microgram": "micrograms, microgram",
        "pound": "pounds of, lbs, lb",
        "ounce": "ounces, ounce",
        "quintal": "quintals, quintal",
        "watt": "watts, watt",
        "kilowatt": "kilowatts, kilowatt",
        "megawatt": "megawatts, megawatt",
        "gigawatt": "gigawatts, gigawatt",
        "terawatt": "terawatts, terawatt",
        "horsepower": "horsepower, hp, bhp",
        "watt_hour": "watt-hours, watt hours",
        "kilowatt_hour": "kilowatt-hours, kilowatt hours, kilowatt-hour, kilowatt hour",
        "megawatt_hour": "megawatt-hours, megawatt hours, megawatt-hour, megawatt hour",
        "gigawatt_hour": "gigawatt-hours, gigawatt hours, gigawatt-hour, gigawatt hour",
        "terawatt_hour": "terawatt-hours, terawatt hours, terawatt-hour, terawatt hour",
        "joule": "joules",
        "calorie": "calories",
        "kilocalorie": "kilocalories",
        "degree_celsius": "degrees celsius, degree celsius, degrees centigrade, celsius, degrees c",
        "degree_fahrenheit": "degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f",
        "degree": "degrees, degree",
        "second": "seconds, second, secs",
        "millisecond": "milliseconds, millisecond",
        "minute": "minutes, minute, mins, min",
        "hour": "hours, hour, hrs, hr",
        "day": "days, day, working days, business days, calendar days, calendar day",
        "night": "nights, night",
        "week": "weeks, week",
        "month": "months, month",
        "year": "years, year, yrs, yr",
        "decade": "decades, decade",
        "century": "centuries",
        "kilometre_per_hour": "kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, kph",
        "mile_per_hour": "miles per hour, miles an hour, mph",
        "metre_per_second": "metres per second, meters per second, metres a second",
        "knot": "knots, knot",
        "kilobyte": "kilobytes",
        "megabyte": "megabytes, megabyte",
        "gigabyte": "gigabytes, gigabyte",
        "terabyte": "terabytes, terabyte",
        "megabit_per_second": "megabits per second, megabits a second",
        "gigabit_per_second": "gigabits per second, gigabits a second",
        "decibel": "decibels, decibel",
        "volt": "volts, volt",
        "kilovolt": "kilovolts, kilovolt",
        "ampere": "amps, amperes",
        "hertz": "hertz",
        "megahertz": "megahertz",
        "gigahertz": "gigahertz",
        "bar": "bar",
        "carat": "carats, carat",
        "bushel": "bushels, bushel",
    },
    points="points, point",
    currencies={
        ("USD", 1): "us dollars, us dollar, u.s. dollars, american dollars, dollars, dollar",
        ("EUR", 1): "euros, euro",
        ("GBP", 1): "pounds sterling, british pounds, pounds, pound, sterling, quid",
        ("JPY", 1): "japanese yen, yen",
        ("CNY", 1): "chinese yuan, yuan, renminbi, rmb",
        ("TRY", 1): "turkish lira, turkish liras, lira, liras",
        ("CHF", 1): "swiss francs, swiss franc, francs",
        ("CAD", 1): "canadian dollars, canadian dollar",
        ("AUD", 1): "australian dollars, australian dollar",
        ("NZD", 1): "new zealand dollars",
        ("HKD", 1): "hong kong dollars",
        ("SGD", 1): "singapore dollars",
        ("TWD", 1): "taiwan dollars",
        ("INR", 1): "indian rupees, rupees, rupee",
        ("PKR", 1): "pakistani rupees",
        ("RUB", 1): "russian rubles, rubles, roubles, ruble, rouble",
        ("PLN", 1): "polish zloty, zlotys, zloty, zloties, złoty",
        ("CZK", 1): "czech koruna, czech crowns, koruna, korunas",
        ("HUF", 1): "forints, forint",
        ("RON", 1): "lei, romanian lei",
        ("BGN", 1): "leva, lev",
        ("SEK", 1): "swedish kronor, swedish crowns, swedish krona, kronor",
        ("NOK", 1): "norwegian kroner, norwegian crowns, norwegian krone",
        ("DKK", 1): "danish kroner, danish crowns, danish krone",
        ("ISK", 1): "icelandic kronur, icelandic krona",
        ("BRL", 1): "brazilian reais, reais, brazilian real",
        ("MXN", 1): "mexican pesos, pesos",
        ("ARS", 1): "argentine pesos",
        ("CLP", 1): "chilean pesos",
        ("COP", 1): "colombian pesos",
        ("PHP", 1): "philippine pesos",
        ("ZAR", 1): "south african rand, rand",
        ("KRW", 1): "south korean won, korean won",
        ("AED", 1): "dirhams, dirham",
        ("MAD", 1): "moroccan dirhams",
        ("SAR", 1): "saudi riyals, riyals, riyal",
        ("QAR", 1): "qatari riyals",
        ("ILS", 1): "shekels, shekel",
        ("UAH", 1): "hryvnias, hryvnia, hryvnya",
        ("NGN", 1): "naira",
        ("KES", 1): "kenyan shillings, shillings",
        ("EGP", 1): "egyptian pounds",
        ("THB", 1): "baht",
        ("IDR", 1): "rupiah",
        ("MYR", 1): "ringgit",
        ("VND", 1): "dong",
        ("KZT", 1): "tenge",
        ("RSD", 1): "serbian dinars",
        ("KWD", 1): "kuwaiti dinars",
        ("AZN", 1): "manat, manats",
        ("GEL", 1): "lari",
        ("USD", 100): "us cents, u.s. cents, cents, cent",
        ("EUR", 100): "euro cents, eurocents, euro cent",
        ("GBP", 100): "pence, penny",
    },
    to="to, through, or, -, –, —",
    between="between, between the, anywhere between, somewhere between",
    and_="and, and the",
    from_="from",
    change_to="to, up to, down to",
    ranging="ranging, range, ranges, ranged, anywhere, varies, vary, varied, varying, somewhere, run, runs,"
    " spanning, aged",
    denominators={
        3: "third, thirds",
        4: "quarter, quarters, fourth, fourths",
        5: "fifth, fifths",
        6: "sixth, sixths",
        7: "seventh, sevenths",
        8: "eighth, eighths",
        9: "ninth, ninths",
        10: "tenth, tenths",
        100: "hundredth, hundredths",
    },
    halves="half, one half, one-half",
    not_halves="first, second, latter, other, top, bottom, each, this, last, next, previous, a, opening, closing,"
    " same, past, final, lower, upper, northern, southern, eastern, western, better, better-, early, late, and a,"
    " 1st, 2nd, current",
    half_needs="of, the, its, their, his, her, our, your, all, what, as, that, those, these, from, by, in, since,"
    " and, or, to, are, is, were, was, have, has, had, will, now, say, said, on, at, this",
    part_follows="of, as, more, less, fewer, higher, lower, larger, smaller, in, by, from, to, since, over, on, at,"
    " and, or, but, are, is, were, was, have, has, had, will, would, say, said, come, comes, came, go, goes, went,"
    " live, lives, work, works, between, during, this, last, compared, within, after, before, than, below, above,"
    " down, up, now, again, share, stake, drop, fall, rise, increase, cut, reduction, decline, jump, majority, the,"
    " its, cheaper, did, do",
    part_before="by, than, about, nearly, almost, over, only, least, roughly, around, under, up, down, just, some",
    in_="in, out of, in every, out of every, of every, for every",
    multiples={
        "2": (
            "doubled, doubles, doubling, double, twice as many, twice as much, twice as, double that of, twice the,"
            " twice that, twice what, twice its, twice their, twofold, two-fold, redoubled"
        ),
        "3": "tripled, triples, tripling, triple, trebled, trebles, trebling, treble, threefold, three-fold, thrice",
        "4": "quadrupled, quadruples, quadrupling, quadruple, fourfold, four-fold",
        "5": "quintupled, quintuples, quintupling, quintuple, fivefold, five-fold",
        "6": "sextupled, sixfold, six-fold",
        "7": "sevenfold, seven-fold",
        "8": "eightfold, eight-fold",
        "9": "ninefold, nine-fold",
        "10": "tenfold, ten-fold",
        "20": "twentyfold, twenty-fold",
        "100": "hundredfold, hundred-fold",
        "0.5": "halved, halves, halving, halve",
    },
    times="times, x, X, ×, -fold, fold",
    times_follow="as, more, higher, larger, bigger, greater, faster, the, its, that, what, their, less, smaller,"
    " lower, longer, cheaper, over, those, stronger, heavier, wider, likelier, worse, better, annual, earnings,"
    " sales, revenue, compared",
    classes="article, articles, art, art., section, sections, sec, title, route, routes, chapter, chapters, level, local,"
    " phase, category, class, group of, group, type, model, version, block, line, lines, terminal, gate, platform,"
    " pier, berth, room, hall, highway, interstate, motorway, road, flight, channel, annex, appendix, figure, fig,"
    " fig., table, chart, page, pages, p., pp., paragraph, paragraphs, para, clause, protocol, resolution,"
    " regulation, directive, decree, law, proposition, amendment, volume, vol, vol., number, no, no., nos., nr., #,"
    " №, episode, stage, tier, zone, district, ward, reactor, lot, item, slide, question, generation, mark, tower,"
    " building, hangar, bus, tram, ref, ref., reference, id, code, big, top, apollo, boeing, airbus, horizon,"
    " agenda, vision, formula, fortune, nasdaq, ftse, dax, cac, s&p, stoxx, nikkei, windows, iphone, galaxy, falcon,"
    " covid, cop, expo, studio, tel, tel., phone, dial, fax, exhibit, priority, pillar, dock, quay, key stage,"
    " radio, iso, din, scope",
    count_nouns="people, companies, firms, jobs, workers, employees, homes, households, students, pupils, farmers,"
    " patients, members, visitors, tourists, passengers, residents, inhabitants, families, children, women, men,"
    " soldiers, troops, officers, staff, units, vehicles, cars, trucks, lorries, buses, ships, vessels, boats,"
    " aircraft, planes, flights, trees, cows, sheep, animals, schools, hospitals, beds, shops, stores, hotels,"
    " rooms, tickets, customers, users, subscribers, voters, votes, participants, delegates, guests, volunteers,"
    " migrants, refugees, deaths, cases, businesses, farms, factories, plants, sites, stations, turbines, panels,"
    " containers, pieces, items, copies, books, hours, kilometres, tonnes, megawatts, barrels, litres, metres,"
    " miles, doses, samples, bottles, apartments, flats",
    ordinal_marks="st, nd, rd, th",
    clock_after="am, pm, a.m., p.m., a.m, p.m, o'clock, hrs gmt, gmt, cet, noon",
    scores="win, wins, won, loss, lost, lose, defeat, defeated, victory, draw, drew, beat, beaten, beating, score,"
    " scored, scoreline, vote, voted, votes, tie, tied, lead, led, aggregate, penalties, away, set, sets, match,"
    " final, ahead",
    hyphenated="way, ways, state, party, tier, track, pronged, sided, star, handed, tone, dimensional, step, line,"
    " term, digit, figure, speed, lane, thirds, third, fifths, quarters, quarter, on, to, time, times, piece,"
    " seater, wheeled, wheeler, wheel, door, bedroom, legged, pin, ply, pack, storey, story, storied, floor, room,"
    " class, level, stage, phase, front, horse, man, fold, part, nil, all, off, ten, hand, seven, stroke, cylinder,"
    " course, volume",
)
