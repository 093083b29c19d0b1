"""Quantities in French."""

from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.types import Qualifier

WORDS = QuantityWords(
    cardinals={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "septante",
        80: "quatre-vingts, quatre-vingt, huitante, octante",
        90: "nonante",
    },
    hundred="cent, cents",
    scales={
        1000: "mille",
        10**6: "millions, million, mln",
        10**9: "milliards, milliard, mds, mrd, mrds, md, mds.",
        10**12: "billions, billion",
    },
    marks={
        1000: "k, K",
        10**6: "M, mln, MM",
        10**9: "Md, Mds, Mrd, Mrds, G, B, mds, md",
        10**12: "T",
    },
    joiners="et",
    ones="un, une, l'",
    half_before="un demi, un demi-, demi",
    half_after="et demi, et demie",
    dozens={
        12: "une douzaine, douzaine",
        6: "une demi-douzaine",
    },
    rounded={
        8: "une huitaine",
        10: "une dizaine",
        15: "une quinzaine",
        20: "une vingtaine",
        30: "une trentaine",
        40: "une quarantaine",
        50: "une cinquantaine",
        60: "une soixantaine",
        100: "une centaine",
        1000: "un millier",
    },
    vague="dizaines, centaines, milliers",
    of="de, d', des",
    minus="moins",
    fillers="le, la, les, l', un, une, seulement, quelque, autres, des, du",
    definite="les, ces, ses, leurs, aux, des, deux autres, tous les, toutes les, autres, premiers, premières,"
    " derniers, dernières, prochains, prochaines",
    parties="pays, parties, nations, gouvernements, dirigeants, ministres, capitales, voisins, états, peuples,"
    " présidents, rives, économies, côtés",
    per="par, pour, chaque, à, l', la",
    before={
        Qualifier.ABOUT: (
            "environ, quelque, autour de, autour des, aux alentours de, aux environs de, à peu près,"
            " approximativement, de l'ordre de, env, env., ca, ca., grosso modo, estimé à, estimée à, estimés à, ~,"
            " ≈, dans les"
        ),
        Qualifier.OVER: (
            "plus de, plus d', plus du, plus des, au-delà de, au-delà des, au-dessus de, au-dessus des, supérieur à,"
            " supérieure à, supérieurs à, supérieures à, un peu plus de, un peu plus d', bien plus de, largement plus"
            " de, nettement plus de, >"
        ),
        Qualifier.UNDER: (
            "moins de, moins d', moins du, moins des, en dessous de, en-dessous de, au-dessous de, sous les,"
            " inférieur à, inférieure à, inférieurs à, inférieures à, sous la barre des, bien moins de, <"
        ),
        Qualifier.AT_LEAST: "au moins, pas moins de, pas moins d', au minimum, un minimum de, minimum, a minima, ≥",
        Qualifier.UP_TO: (
            "jusqu'à, jusqu'aux, jusqu'au, au plus, au maximum, un maximum de, maximum, tout au plus, pas plus de,"
            " pas plus d', ≤"
        ),
        Qualifier.NEARLY: (
            "près de, près d', près du, presque, quasiment, pratiquement, à peine moins de, un peu moins de, un peu"
            " moins d', juste moins de, proche de, proche des, avoisinant les, avoisine les, frôle les, frôlant les"
        ),
    },
    after={
        Qualifier.AT_LEAST: "ou plus, et plus, au moins, au minimum",
        Qualifier.UP_TO: "ou moins, au plus, au maximum",
        Qualifier.ABOUT: "environ, à peu près, et quelques",
    },
    topping="dépasse, dépassent, dépassé, dépassait, dépassaient, dépassera, dépasseront, dépassant, dépasser,"
    " excède, excèdent, excédé, franchi, franchit, dépassée",
    units={
        "percent": "pour cent, pourcent, pour-cent, p. cent",
        "percentage_point": "points de pourcentage, point de pourcentage, points de %, pp",
        "basis_point": "points de base, point de base, pb",
        "permille": "pour mille",
        "kilometre": "kilomètres, kilomètre",
        "metre": "mètres, mètre",
        "centimetre": "centimètres, centimètre",
        "millimetre": "millimètres, millimètre",
        "mile": "miles",
        "nautical_mile": "milles nautiques, milles marins, milles, mille nautique",
        "foot": "pieds",
        "inch": "pouces",
        "hectare": "hectares, hectare",
        "square_metre": "mètres carrés, mètre carré",
        "square_kilometre": "kilomètres carrés, kilomètre carré",
        "litre": "litres, litre",
        "hectolitre": "hectolitres, hectolitre",
        "cubic_metre": "mètres cubes, mètre cube",
        "barrel": "barils, baril",
        "tonne": "tonnes, tonne",
        "kilogram": "kilogrammes, kilogramme, kilos, kilo",
        "gram": "grammes, gramme",
        "milligram": "milligrammes, milligramme",
        "microgram": "microgrammes, microgramme",
        "quintal": "quintaux, quintal",
        "watt": "watts, watt",
        "kilowatt": "kilowatts, kilowatt",
        "megawatt": "mégawatts, mégawatt",
        "gigawatt": "gigawatts, gigawatt",
        "terawatt": "térawatts, térawatt",
        "horsepower": "chevaux, ch",
        "watt_hour": "wattheures, wattheure, watts-heures",
        "kilowatt_hour": "kilowattheures, kilowattheure, kilowatts-heures, kilowatt-heures, kilowatts-heure",
        "megawatt_hour": "mégawattheures, mégawattheure, mégawatts-heures",
        "gigawatt_hour": "gigawattheures, gigawattheure, gigawatts-heures",
        "terawatt_hour": "térawattheures, térawattheure, térawatts-heures",
        "kilocalorie": "kilocalories",
        "degree_celsius": "degrés celsius, degré celsius, degrés c",
        "degree_fahrenheit": "degrés fahrenheit",
        "degree": "degrés, degré",
        "second": "secondes, seconde",
        "minute": "minutes, minute, min, mn",
        "hour": "heures, heure",
        "day": "jours, jour, journées, jours ouvrables",
        "night": "nuits, nuit, nuitées",
        "week": "semaines, semaine",
        "month": "mois",
        "year": "ans, an, années, année",
        "decade": "décennies, décennie",
        "century": "siècles",
        "kilometre_per_hour": "kilomètres-heure, kilomètres par heure, kilomètres heure, kilomètres à l'heure",
        "metre_per_second": "mètres par seconde",
        "knot": "nœuds, nœud",
        "kilobyte": "kilooctets, ko",
        "megabyte": "mégaoctets, mo, mégaoctet",
        "gigabyte": "gigaoctets, go, gigaoctet",
        "terabyte": "téraoctets, to, téraoctet",
        "megabit_per_second": "mégabits par seconde",
        "gigabit_per_second": "gigabits par seconde",
        "decibel": "décibels, décibel",
        "volt": "volts, volt",
        "kilovolt": "kilovolts, kilovolt",
        "hertz": "hertz",
        "carat": "carats, carat",
    },
    points="points, point",
    currencies={
        ("EUR", 1): "euros, euro",
        ("USD", 1): "dollars américains, dollars us, dollars, dollar",
        ("GBP", 1): "livres sterling, livres, livre sterling",
        ("CHF", 1): "francs suisses, francs, franc suisse",
        ("FRF", 1): "francs français",
        ("XOF", 1): "francs cfa, fcfa, f cfa",
        ("TRY", 1): "livres turques, lires turques",
        ("JPY", 1): "yens, yen",
        ("CNY", 1): "yuans, yuan, renminbi",
        ("INR", 1): "roupies, roupies indiennes",
        ("RUB", 1): "roubles, rouble",
        ("CAD", 1): "dollars canadiens",
        ("AUD", 1): "dollars australiens",
        ("SEK", 1): "couronnes suédoises",
        ("NOK", 1): "couronnes norvégiennes",
        ("DKK", 1): "couronnes danoises",
        ("CZK", 1): "couronnes tchèques",
        ("PLN", 1): "zlotys, zloty",
        ("HUF", 1): "forints",
        ("RON", 1): "lei",
        ("UAH", 1): "hryvnias",
        ("BRL", 1): "reais, réaux",
        ("MXN", 1): "pesos, pesos mexicains",
        ("MAD", 1): "dirhams, dirhams marocains",
        ("AED", 1): "dirhams émiratis",
        ("DZD", 1): "dinars algériens",
        ("TND", 1): "dinars tunisiens, dinars",
        ("SAR", 1): "riyals",
        ("ILS", 1): "shekels",
        ("ZAR", 1): "rands",
        ("KRW", 1): "wons",
        ("EUR", 100): "centimes d'euro, centimes, centime, cents, cent d'euro",
        ("GBP", 100): "pence",
    },
    to="à, ou, -, –, —",
    between="entre, entre les, comprise entre, compris entre, compris entre les",
    and_="et, et les",
    from_="de, d', du, des",
    change_to="à, aux, au, jusqu'à",
    ranging="va, vont, allant, varie, varient, oscille, oscillent, fourchette, variant, allaient, s'échelonnent",
    denominators={
        3: "tiers",
        4: "quart, quarts",
        5: "cinquième, cinquièmes",
        6: "sixième, sixièmes",
        7: "septième, septièmes",
        8: "huitième, huitièmes",
        9: "neuvième, neuvièmes",
        10: "dixième, dixièmes",
        100: "centième, centièmes",
    },
    halves="moitié, la moitié",
    not_halves="première, seconde, deuxième, autre, dernière",
    part_follows="de, du, des, d', en, et, est, sont, a, ont, était, étaient, par, pour, plus, moins, dans, à, au,"
    " aux, sur, depuis, entre, avec, se, seulement, environ, vit, vivent, travaille, travaillent, reste, restent,"
    " vient, viennent, va, vont, qui, ne, seront, sera, avait, avaient, chez, cette, ce, supplémentaire",
    part_before="d', de, environ, près, presque, plus, moins, au moins, à peine, le, du, les, des",
    in_="sur",
    multiples={
        "2": (
            "doublé, doublée, doublés, doublées, doubler, double, doublent, doublera, doubleront, doublant, doublait,"
            " doublement, le double, du double, deux fois plus, deux fois moins, multiplié par deux, multipliée par"
            " deux, multipliés par deux"
        ),
        "3": (
            "triplé, triplée, triplés, triplées, tripler, triple, triplent, triplera, tripleront, triplant, le"
            " triple, triplement, multiplié par trois, multipliée par trois, multipliés par trois"
        ),
        "4": (
            "quadruplé, quadruplée, quadruplés, quadruplées, quadrupler, quadruple, quadruplera, le quadruple,"
            " multiplié par quatre, multipliée par quatre"
        ),
        "5": "quintuplé, quintuplée, quintuplés, quintupler, quintuple, multiplié par cinq, multipliée par cinq",
        "10": "décuplé, décuplée, décupler, multiplié par dix, multipliée par dix, multipliés par dix",
        "0.5": (
            "divisé par deux, divisée par deux, divisés par deux, divisées par deux, diviser par deux, divise par"
            " deux, divisera par deux"
        ),
    },
    times="fois, x, X, ×",
    times_follow="plus, moins, supérieur, supérieure, supérieurs, supérieures, la, le, les, l', autant, celui,"
    " celle, son, sa, leur, inférieur, inférieure, ce",
    classes="article, articles, art, art., alinéa, section, titre, chapitre, loi, décret, règlement, directive,"
    " résolution, phase, niveau, catégorie, classe, groupe, type, modèle, version, bloc, lot, ligne, lignes,"
    " terminal, quai, salle, hall, autoroute, route, nationale, départementale, canal, chaîne, annexe, figure, fig,"
    " fig., tableau, graphique, page, pages, p., protocole, tome, volume, numéro, numéros, n°, nº, n., no, no., #,"
    " №, épisode, étape, zone, district, arrondissement, circonscription, réacteur, affaire, bâtiment, hangar, bus,"
    " tram, tramway, train, réf, réf., code, boîte, apollo, boeing, airbus, horizon, agenda, vision, formule,"
    " fortune, nasdaq, ftse, cac, dax, stoxx, nikkei, windows, iphone, galaxy, falcon, covid, cop, expo, studio,"
    " tél, tél., téléphone, fax, industrie, top, france, radio, pilier",
    count_nouns="personnes, entreprises, sociétés, emplois, postes, salariés, travailleurs, employés, logements,"
    " ménages, foyers, familles, étudiants, élèves, agriculteurs, patients, membres, visiteurs, touristes,"
    " passagers, voyageurs, habitants, enfants, femmes, hommes, soldats, militaires, unités, véhicules, voitures,"
    " camions, bus, navires, bateaux, avions, vols, arbres, vaches, moutons, animaux, écoles, hôpitaux, lits,"
    " magasins, hôtels, chambres, billets, clients, utilisateurs, abonnés, électeurs, voix, participants, délégués,"
    " bénévoles, migrants, cas, morts, usines, sites, éoliennes, turbines, panneaux, conteneurs, pièces,"
    " exemplaires, livres, heures, kilomètres, tonnes, mégawatts, barils, litres, mètres, bouteilles",
    ordinal_marks="e, er, re, ère, ème, eme, nd, nde, è, es",
    clock_after="heures du, heures précises",
    scores="victoire, gagné, défaite, perdu, nul, battu, battue, bat, score, vainqueur, finale, vainqueurs, match, but",
)
