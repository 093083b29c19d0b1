"""Quantities in German, without the endings that the stemmer removes."""

from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.types import Qualifier

WORDS = QuantityWords(
    cardinals={
        2: "zwei, zwo, zweier",
        3: "drei, dreier",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreißig, dreissig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
    },
    hundred="hundert",
    scales={
        1000: "tausend, tsd, tsd.",
        10**6: "million, millionen, mio, mio., mill., mill",
        10**9: "milliarde, milliarden, mrd, mrd., mia., mia",
        10**12: "billion, billionen, bio., bio",
    },
    marks={
        1000: "k, K",
        10**6: "M, Mio",
        10**9: "Mrd, Md",
        10**12: "Bio",
    },
    ones="ein, eine, einem, einen, einer, eines, eins",
    half_before="eine halbe, einer halben, halbe, eine halb, ein halb, einen halb, halb",
    dozens={
        12: "ein dutzend, einem dutzend",
        6: "ein halbes dutzend",
        24: "zwei dutzend",
        36: "drei dutzend",
    },
    vague="tausende, hunderte, tausenden, hunderten",
    minus="minus",
    fillers="der, die, das, den, dem, ein, eine, einer, einen, einem, nur, weitere, weiteren, gut, knapp",
    definite="die, den, der, diese, diesen, dieser, jene, beide, beiden, alle, allen, aller, anderen, andere,"
    " ersten, letzten, nächsten, übrigen, genannten, kommenden, vergangenen",
    parties="länder, ländern, seiten, staaten, nationen, regierungen, minister, ministern, hauptstädte,"
    " hauptstädten, nachbarn, parteien, partner, partnern, völker, präsidenten",
    per="pro, je, auf, jede, jeder, jedes, jeweils",
    before={
        Qualifier.ABOUT: (
            "rund, rd., rd, etwa, ungefähr, circa, zirka, ca, ca., um die, an die, in etwa, schätzungsweise,"
            " geschätzt, geschätzte, grob, annähernd, ~, ≈"
        ),
        Qualifier.OVER: (
            "über, mehr als, oberhalb von, gut, jenseits von, jenseits der, größer als, höher als, etwas mehr als,"
            " weit über, deutlich über, deutlich mehr als, weit mehr als, knapp über, leicht über, etwas über, wenig"
            " mehr als, >"
        ),
        Qualifier.UNDER: (
            "unter, weniger als, unterhalb von, kleiner als, niedriger als, deutlich unter, weit unter, deutlich"
            " weniger als, <"
        ),
        Qualifier.AT_LEAST: "mindestens, wenigstens, zumindest, nicht weniger als, minimal, mind., mind, ab, ≥",
        Qualifier.UP_TO: "bis zu, höchstens, maximal, nicht mehr als, max., max, bis auf, ≤",
        Qualifier.NEARLY: (
            "knapp, fast, beinahe, nahezu, nicht ganz, kaum weniger als, etwas weniger als, knapp unter"
        ),
    },
    after={
        Qualifier.AT_LEAST: "oder mehr, und mehr, oder darüber, aufwärts, plus x, und darüber, und älter",
        Qualifier.UP_TO: "oder weniger, oder darunter",
        Qualifier.ABOUT: "oder so",
        Qualifier.PLUS: "-plus",
    },
    topping="übersteigt, übersteigen, überstieg, überstiegen, übersteig, überschreitet, überschreit, überschritt,"
    " überschritten, übertraf, übertrifft, übertreffen",
    during="über, in über",
    units={
        "percent": "prozent, vom hundert, prozentig, v. h.",
        "percentage_point": "prozentpunkt, prozentpunkte, %-punkte",
        "basis_point": "basispunkt, basispunkte, bp",
        "permille": "promille",
        "kilometre": "kilometer",
        "metre": "meter",
        "centimetre": "zentimeter",
        "millimetre": "millimeter",
        "mile": "meile, meilen",
        "nautical_mile": "seemeile, seemeilen",
        "foot": "fuß",
        "inch": "zoll",
        "hectare": "hektar",
        "square_metre": "quadratmeter, qm",
        "square_kilometre": "quadratkilometer, qkm",
        "litre": "liter",
        "hectolitre": "hektoliter",
        "cubic_metre": "kubikmeter, festmeter",
        "cubic_kilometre": "kubikkilometer",
        "barrel": "barrel, fass, fässer",
        "tonne": "tonne, tonnen",
        "kilogram": "kilogramm, kilo",
        "gram": "gramm",
        "milligram": "milligramm",
        "microgram": "mikrogramm",
        "quintal": "doppelzentner",
        "hundredweight": "zentner",
        "watt": "watt",
        "kilowatt": "kilowatt",
        "megawatt": "megawatt",
        "gigawatt": "gigawatt",
        "terawatt": "terawatt",
        "horsepower": "ps",
        "watt_hour": "wattstunde, wattstunden",
        "kilowatt_hour": "kilowattstunde, kilowattstunden",
        "megawatt_hour": "megawattstunde, megawattstunden",
        "gigawatt_hour": "gigawattstunde, gigawattstunden",
        "terawatt_hour": "terawattstunde, terawattstunden",
        "kilocalorie": "kilokalorien",
        "degree_celsius": "grad celsius, celsius",
        "degree_fahrenheit": "grad fahrenheit",
        "degree": "grad",
        "second": "sekunde, sekunden, sekündig",
        "minute": "minute, minuten, minütig",
        "hour": "stunde, stunden, stündig",
        "day": "tag, tage, werktag, arbeitstag, tägig",
        "night": "nacht, nächte",
        "week": "woche, wochen, wöchig",
        "month": "monat, monate, monatig",
        "year": "jahr, jahre, jährig",
        "decade": "jahrzehnt, jahrzehnte, dekaden",
        "century": "jahrhunderte",
        "kilometre_per_hour": (
            "stundenkilometer, kilometer pro stunde, kilometern pro stunde, kilometer in der stunde"
        ),
        "metre_per_second": "meter pro sekunde, metern pro sekunde",
        "knot": "knoten",
        "megabyte": "megabyte",
        "gigabyte": "gigabyte",
        "terabyte": "terabyte",
        "megabit_per_second": "megabit pro sekunde",
        "gigabit_per_second": "gigabit pro sekunde",
        "decibel": "dezibel",
        "volt": "volt",
        "kilovolt": "kilovolt",
        "hertz": "hertz",
        "carat": "karat",
    },
    points="punkt, punkte",
    currencies={
        ("EUR", 1): "euro",
        ("USD", 1): "us-dollar, dollar, amerikanische dollar, us dollar",
        ("GBP", 1): "pfund, britische pfund, pfund sterling, britisch pfund",
        ("CHF", 1): "schweizer franken, franken",
        ("TRY", 1): "türkische lira, türkisch lira, lira",
        ("JPY", 1): "yen",
        ("CNY", 1): "yuan, renminbi",
        ("RUB", 1): "rubel",
        ("INR", 1): "rupien, indische rupien",
        ("DEM", 1): "d-mark, deutsche mark, mark",
        ("ATS", 1): "schilling",
        ("CAD", 1): "kanadische dollar",
        ("AUD", 1): "australische dollar",
        ("SEK", 1): "schwedische kronen, schwedisch krone",
        ("NOK", 1): "norwegische kronen, norwegisch krone",
        ("DKK", 1): "dänische kronen, dänisch krone",
        ("CZK", 1): "tschechische kronen, tschechisch krone",
        ("PLN", 1): "zloty, złoty",
        ("HUF", 1): "forint",
        ("RON", 1): "lei",
        ("UAH", 1): "hrywnja, griwna",
        ("ILS", 1): "schekel",
        ("BRL", 1): "real, reais",
        ("MXN", 1): "pesos, mexikanische pesos",
        ("ZAR", 1): "rand",
        ("KRW", 1): "won",
        ("SAR", 1): "riyal, rial",
        ("AED", 1): "dirham",
        ("EUR", 100): "cent, eurocent, ct, ct.",
        ("GBP", 100): "pence",
        ("CHF", 100): "rappen",
    },
    to="bis, oder, -, –, —",
    between="zwischen",
    and_="und",
    from_="von, vom",
    change_to="auf, auf rund, auf knapp, auf über, auf mehr als",
    ranging="",
    denominators={
        3: "drittel",
        4: "viertel",
        5: "fünftel",
        6: "sechstel",
        7: "siebtel",
        8: "achtel",
        9: "neuntel",
        10: "zehntel",
        100: "hundertstel",
    },
    halves="hälfte, die hälfte",
    not_halves="erste, ersten, zweite, zweiten, erster, zweiter, andere, anderen, letzte, letzten, 1., 2., untere,"
    " obere",
    part_follows="der, des, aller, von, vom, davon, mehr, weniger, höher, größer, kleiner, niedriger, ist, sind,"
    " war, waren, hat, haben, auf, in, im, bis, zu, zum, aus, an, am, unter, über, und, oder, seit, gegenüber,"
    " dieser, dieses, ihrer, seiner, ihres, seines, entfällt, entfallen, kommt, kommen, geht, gehen, gesunken,"
    " gestiegen, gefallen, gesenkt, gekürzt, sank, stieg, wird, werden, wurde, wurden, als, teurer, billiger,"
    " allein, für, mit, bei, nach, vor, günstiger",
    part_before="um, als, etwa, rund, knapp, fast, über, nur, mindestens, zu, auf, ein, das",
    in_="von, unter, aus",
    every="jede, jeder, jedes, jedem, jeden",
    ordinals={
        2: "zweite",
        3: "dritte",
        4: "vierte",
        5: "fünfte",
        6: "sechste",
        7: "siebte, siebente",
        8: "achte",
        9: "neunte",
        10: "zehnte",
        12: "zwölfte",
        15: "fünfzehnte",
        20: "zwanzigste",
        100: "hundertste",
    },
    multiples={
        "2": (
            "verdoppelt, verdoppeln, verdoppel, verdoppelung, verdopplung, verdoppelte, das doppelte, doppelt so"
            " viele, doppelt so viel, doppelt so hoch, doppelt so groß, doppelt so, doppelte, doppelt, zweimal so,"
            " das zweifache, zweifach, das doppel, verdoppele"
        ),
        "3": (
            "verdreifacht, verdreifachen, verdreifach, verdreifachung, dreimal so, das dreifache, dreifache, dreifach"
        ),
        "4": (
            "vervierfacht, vervierfachen, vervierfach, vervierfachung, viermal so, das vierfache, vierfache, vierfach"
        ),
        "5": (
            "verfünffacht, verfünffachen, verfünffach, verfünffachung, fünfmal so, das fünffache, fünffache, fünffach"
        ),
        "6": "versechsfacht, versechsfachen, sechsmal so, das sechsfache, sechsfach",
        "7": "versiebenfacht, versiebenfachen, siebenmal so, das siebenfache",
        "8": "verachtfacht, verachtfachen, achtmal so, das achtfache, achtfach",
        "10": (
            "verzehnfacht, verzehnfachen, verzehnfach, verzehnfachung, zehnmal so, das zehnfache, zehnfache, zehnfach"
        ),
        "100": "verhundertfacht, hundertmal so, das hundertfache",
        "1.5": "anderthalbmal so, das anderthalbfache, das eineinhalbfache, eineinhalbmal so",
        "2.5": "zweieinhalbmal so, das zweieinhalbfache",
        "0.5": (
            "halb so viele, halb so viel, halb so hoch, halb so groß, halb so, halbiert, halbieren, halbier, halbierung"
        ),
    },
    times="mal, -mal, x, X, ×, -fach, fach, -fache, fache, -fachen",
    times_follow="so, mehr, höher, größer, schneller, teurer, länger, stärker, häufiger, der, des, die, das, ihr, sein",
    classes="artikel, art, art., paragraf, paragraph, §, §§, abschnitt, absatz, abs, abs., titel, kapitel, gesetz,"
    " verordnung, richtlinie, resolution, phase, stufe, kategorie, klasse, gruppe, typ, modell, version, block,"
    " linie, linien, terminal, gate, gleis, gleise, pier, halle, saal, raum, zimmer, autobahn, bundesstraße,"
    " landstraße, flug, kanal, anlage, anhang, abbildung, abb, abb., tabelle, tab., grafik, seite, seiten, s.,"
    " protokoll, band, bd, bd., nummer, nummern, nr, nr., no, no., #, №, folge, etappe, zone, bezirk, wahlkreis,"
    " reaktor, turm, gebäude, hangar, bus, tram, az, az., ref., code, postfach, hausnummer, apollo, boeing, airbus,"
    " horizont, horizon, agenda, vision, formel, fortune, nasdaq, ftse, dax, mdax, sdax, stoxx, nikkei, windows,"
    " iphone, galaxy, falcon, covid, cop, expo, studio, tel, tel., telefon, fax, u, s, industrie, rang, euro, iso,"
    " din, pillar, säule, ziffer, platz, tor, runde, becken, dock, schacht, feld, bahn, spur, modul, zelle, kai,"
    " liegeplatz, brunnen, bohrung, abteilung, station, stellwerk, haltestelle, ausgang, eingang, los, punkt,"
    " weiche, kläranlage, staffel, szenario, variante, option, quartier",
    count_nouns="menschen, personen, firmen, unternehmen, betriebe, stellen, arbeitsplätze, beschäftigte,"
    " beschäftigten, mitarbeiter, mitarbeitern, arbeiter, wohnungen, haushalte, familien, studenten, studierende,"
    " schüler, landwirte, bauern, patienten, mitglieder, besucher, touristen, passagiere, fahrgäste, einwohner,"
    " bewohner, kinder, frauen, männer, soldaten, fahrzeuge, autos, lastwagen, busse, schiffe, flugzeuge, flüge,"
    " bäume, kühe, schafe, tiere, schulen, kliniken, betten, läden, filialen, hotels, zimmer, karten, kunden,"
    " nutzer, wähler, stimmen, teilnehmer, freiwillige, migranten, fälle, tote, fabriken, werke, anlagen, standorte,"
    " windräder, turbinen, container, stück, exemplare, bücher, stunden, kilometer, tonnen, megawatt, liter, meter,"
    " flaschen, plätze, leute, gäste, helfer, höfe, kilogramm, dosen, proben, euro",
    ordinal_marks="te, ten, ter, tes, ste, sten, ster",
    clock_after="uhr",
    scores="sieg, siegt, siegte, gewinnt, gewann, niederlage, verlor, verliert, unentschieden, remis, schlug,"
    " ergebnis, endstand, halbzeit, spiel, gewonnen, besiegt, besiegte",
    hyphenated="tel",
)
