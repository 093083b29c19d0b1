"""Quantities in Italian."""

from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.types import Qualifier

WORDS = QuantityWords(
    cardinals={
        2: "due",
        3: "tre, tré",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti, vent'",
        30: "trenta, trent'",
        40: "quaranta, quarant'",
        50: "cinquanta, cinquant'",
        60: "sessanta, sessant'",
        70: "settanta, settant'",
        80: "ottanta, ottant'",
        90: "novanta, novant'",
    },
    hundred="cento",
    scales={
        1000: "mila, mille",
        10**6: "milioni, milione, mln, mln., mil.",
        10**9: "miliardi, miliardo, mld, mld., mrd",
        10**12: "bilioni, bilione, trilioni",
    },
    marks={
        1000: "k, K",
        10**6: "M, mln, ml, mn",
        10**9: "mld, Mld, mrd, bn, B",
        10**12: "tn",
    },
    joiners="e",
    ones="un, uno, una, un', l'",
    half_before="mezzo, mezz'",
    half_after="e mezzo, e mezza",
    dozens={
        12: "una dozzina, dozzina",
    },
    rounded={
        10: "una decina",
        15: "una quindicina",
        20: "una ventina",
        30: "una trentina",
        40: "una quarantina",
        50: "una cinquantina",
        60: "una sessantina",
        70: "una settantina",
        80: "un'ottantina",
        90: "una novantina",
        100: "un centinaio",
        1000: "un migliaio",
    },
    vague="decine, centinaia, migliaia",
    of="di, d', degli, dei, delle",
    minus="meno",
    fillers="il, lo, la, i, gli, le, l', un, una, uno, un', soli, sole, altri, altre",
    definite="i, gli, le, dei, degli, delle, ai, agli, alle, dai, dagli, dalle, nei, negli, nelle, sui, sugli,"
    " sulle, tutti e, tutte e, questi, queste, quei, quelle, quegli, coi, entrambi, altri, altre, primi, prime,"
    " ultimi, ultime, prossimi, prossime",
    parties="paesi, parti, nazioni, governi, leader, ministri, capitali, vicini, stati, popoli, presidenti, sponde,"
    " economie",
    per="ogni, per, a, al, all', alla, su, ciascuno",
    before={
        Qualifier.ABOUT: (
            "circa, intorno a, intorno al, intorno ai, intorno alle, intorno alla, attorno a, attorno al, attorno ai,"
            " attorno alle, all'incirca, approssimativamente, grosso modo, più o meno, qualcosa come, pari a circa,"
            " nell'ordine di, dell'ordine di, stimati in, stimato in, ca, ca., ~, ≈, verso i, verso le"
        ),
        Qualifier.OVER: (
            "oltre, oltre a, più di, più del, più dei, più della, più delle, più degli, più dell', sopra, sopra i, al"
            " di sopra di, al di sopra dei, al di sopra del, superiore a, superiore al, superiore ai, superiori a,"
            " superiori ai, superiore alle, poco più di, poco più del, ben oltre, ben più di, ben, maggiore di, >"
        ),
        Qualifier.UNDER: (
            "meno di, meno del, meno dei, meno della, meno delle, meno dell', sotto, sotto i, sotto il, al di sotto"
            " di, al di sotto del, al di sotto dei, inferiore a, inferiore al, inferiore ai, inferiori a, inferiori"
            " ai, minore di, <"
        ),
        Qualifier.AT_LEAST: (
            "almeno, non meno di, non meno del, come minimo, un minimo di, minimo, perlomeno, quantomeno, ≥"
        ),
        Qualifier.UP_TO: (
            "fino a, fino al, fino ai, fino alle, fino agli, fino all', fino alla, sino a, sino al, al massimo, un"
            " massimo di, massimo, non più di, non più del, non oltre, tutt'al più, ≤"
        ),
        Qualifier.NEARLY: (
            "quasi, poco meno di, poco meno del, poco sotto, vicino a, vicino al, vicino ai, prossimo a, prossimo al,"
            " pressoché, appena meno di, appena sotto, a un passo da, a un passo dai, sfiora, sfiorano, sfiorato,"
            " sfiorando, sfiorava, sfiorerà"
        ),
    },
    after={
        Qualifier.AT_LEAST: "o più, e più, e oltre, o oltre, in su, almeno",
        Qualifier.UP_TO: "o meno, al massimo",
        Qualifier.ABOUT: "circa, all'incirca, o giù di lì, e rotti",
    },
    topping="supera, superano, superato, superata, superati, superate, superando, superava, superavano, superò,"
    " supererà, supereranno, superare, superarono, oltrepassa, oltrepassato",
    during="in oltre",
    units={
        "percent": "per cento, percento, pct",
        "percentage_point": "punti percentuali, punto percentuale, p.p., pp, punti di percentuale",
        "basis_point": "punti base, punto base, pb, bp",
        "permille": "per mille",
        "kilometre": "chilometri, chilometro",
        "metre": "metri, metro",
        "centimetre": "centimetri, centimetro",
        "millimetre": "millimetri, millimetro",
        "mile": "miglia, miglio",
        "nautical_mile": "miglia nautiche, miglia marine, miglio nautico",
        "foot": "piedi",
        "inch": "pollici",
        "hectare": "ettari, ettaro",
        "square_metre": "metri quadrati, metri quadri, metro quadrato, metro quadro, mq",
        "square_kilometre": "chilometri quadrati, chilometri quadri, chilometro quadrato, kmq",
        "litre": "litri, litro",
        "hectolitre": "ettolitri, ettolitro",
        "cubic_metre": "metri cubi, metro cubo, mc",
        "barrel": "barili, barile",
        "tonne": "tonnellate, tonnellata, ton, ton.",
        "kilogram": "chili, chilo, chilogrammi, chilogrammo",
        "gram": "grammi, grammo",
        "milligram": "milligrammi, milligrammo",
        "microgram": "microgrammi, microgrammo",
        "quintal": "quintali, quintale",
        "watt": "watt",
        "kilowatt": "chilowatt, kilowatt",
        "megawatt": "megawatt",
        "gigawatt": "gigawatt",
        "horsepower": "cavalli, cv",
        "watt_hour": "wattora, watt ora",
        "kilowatt_hour": "chilowattora, kilowattora, chilowatt ora",
        "megawatt_hour": "megawattora",
        "gigawatt_hour": "gigawattora",
        "terawatt_hour": "terawattora",
        "kilocalorie": "chilocalorie",
        "degree_celsius": "gradi celsius, gradi centigradi, grado celsius, grado centigrado",
        "degree_fahrenheit": "gradi fahrenheit",
        "degree": "gradi, grado",
        "second": "secondi, secondo",
        "minute": "minuti, minuto",
        "hour": "ore, ora",
        "day": "giorni, giorno, giorni lavorativi, giornate",
        "night": "notti, notte",
        "week": "settimane, settimana",
        "month": "mesi, mese",
        "year": "anni, anno",
        "decade": "decenni, decennio",
        "century": "secoli",
        "kilometre_per_hour": "chilometri orari, chilometri all'ora, chilometri l'ora",
        "metre_per_second": "metri al secondo",
        "knot": "nodi, nodo",
        "megabyte": "megabyte",
        "gigabyte": "gigabyte",
        "terabyte": "terabyte",
        "megabit_per_second": "megabit al secondo",
        "gigabit_per_second": "gigabit al secondo",
        "decibel": "decibel",
        "volt": "volt",
        "kilovolt": "chilovolt, kilovolt",
        "hertz": "hertz",
        "carat": "carati",
    },
    points="punti, punto",
    currencies={
        ("EUR", 1): "euro",
        ("USD", 1): "dollari, dollaro, dollari americani, dollari statunitensi, dollari usa",
        ("GBP", 1): "sterline, sterlina, sterline britanniche",
        ("TRY", 1): "lire turche, lira turca",
        ("ITL", 1): "lire, vecchie lire",
        ("CHF", 1): "franchi svizzeri, franchi, franco svizzero",
        ("JPY", 1): "yen",
        ("CNY", 1): "yuan, renminbi",
        ("INR", 1): "rupie, rupie indiane",
        ("RUB", 1): "rubli, rublo",
        ("CAD", 1): "dollari canadesi",
        ("AUD", 1): "dollari australiani",
        ("SEK", 1): "corone svedesi",
        ("NOK", 1): "corone norvegesi",
        ("DKK", 1): "corone danesi",
        ("CZK", 1): "corone ceche",
        ("PLN", 1): "zloty, złoty",
        ("HUF", 1): "fiorini, fiorini ungheresi",
        ("RON", 1): "lei",
        ("BRL", 1): "real, reais, real brasiliani",
        ("MXN", 1): "pesos, pesos messicani",
        ("ALL", 1): "lek",
        ("RSD", 1): "dinari serbi",
        ("AED", 1): "dirham",
        ("SAR", 1): "riyal",
        ("ILS", 1): "shekel",
        ("UAH", 1): "grivnie, grivne, grivna",
        ("ZAR", 1): "rand",
        ("KRW", 1): "won",
        ("EUR", 100): "centesimi, centesimo, centesimi di euro, cent, eurocent",
        ("GBP", 100): "pence, penny",
    },
    to="a, ai, al, agli, alle, all', o, -, –, —",
    between="tra, fra, compreso tra, compresa tra, compresi tra, comprese tra, compreso fra",
    and_="e, ed",
    from_="da, dal, dai, dalle, dagli, dall', dallo, dalla",
    change_to="a, al, ai, alle, agli, all', allo, alla, fino a, fino al",
    ranging="vanno, va, varia, variano, oscilla, oscillano, variabile, variabili, andavano, andare, oscillare,"
    " spazia, spaziano",
    denominators={
        3: "terzo, terzi",
        4: "quarto, quarti",
        5: "quinto, quinti",
        6: "sesto, sesti",
        7: "settimo, settimi",
        8: "ottavo, ottavi",
        9: "nono, noni",
        10: "decimo, decimi",
    },
    halves="metà, la metà",
    not_halves="prima, seconda, a, nella prima, nella seconda, quest'ultima, altra, verso, della prima, della"
    " seconda, entro, da, in",
    half_needs="di, dei, del, della, delle, degli, dell', e, ha, è, sono, hanno, rispetto, in, nel, per, viene, va",
    part_follows="sui, sulle, sugli, dai, dalle, ai, alle, nei, nelle, di, del, dei, della, delle, degli, dell', in,"
    " nel, nella, e, ed, ha, è, sono, hanno, rispetto, più, meno, circa, entro, viene, vengono, va, vanno, da, dal,"
    " a, al, con, per, tra, fra, dopo, prima, il, lo, la, i, gli, le, era, erano, resta, restano, vive, lavora,"
    " secondo, non, si, su, sul, sotto, sopra",
    part_before="di, del, circa, quasi, oltre, almeno, appena, per, per quasi",
    in_="su, ogni, su ogni",
    multiples={
        "2": (
            "raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppia, raddoppiano, raddoppiare, raddoppiando,"
            " raddoppi, raddoppino, raddoppierà, raddoppieranno, raddoppiò, raddoppiarono, raddoppio, il doppio, al"
            " doppio, del doppio, duplicato, duplicata, duplicati, duplicate"
        ),
        "3": (
            "triplicato, triplicata, triplicati, triplicate, triplica, triplicano, triplicare, triplicando,"
            " triplicherà, triplicheranno, triplicarono, il triplo, al triplo, del triplo"
        ),
        "4": (
            "quadruplicato, quadruplicata, quadruplicati, quadruplicate, quadruplicare, quadruplica, quadruplicano,"
            " quadruplicherà, il quadruplo"
        ),
        "5": "quintuplicato, quintuplicata, quintuplicati, quintuplicate, quintuplicare, quintuplica, il quintuplo",
        "10": "decuplicato, decuplicata, decuplicati, decuplicate, decuplicare, il decuplo",
        "0.5": (
            "dimezzato, dimezzata, dimezzati, dimezzate, dimezza, dimezzano, dimezzare, dimezzando, dimezzerà,"
            " dimezzeranno, dimezzarono, dimezzò, dimezzarsi, dimezzamento"
        ),
    },
    times="volte, x, X, ×",
    times_follow="di più, di meno, più, meno, superiore, superiori, tanto, tanti, tante, maggiore, maggiori, il, la,"
    " lo, l', i, quello, quella, quelli, quelle, inferiore, rispetto, tanta",
    classes="posto, articolo, articoli, art, art., artt., comma, commi, sezione, titolo, capitolo, legge, leggi,"
    " decreto, regolamento, direttiva, risoluzione, fase, livello, categoria, classe, gruppo, tipo, modello,"
    " versione, lotto, linea, linee, terminal, gate, binario, binari, molo, sala, padiglione, autostrada, statale,"
    " volo, canale, allegato, figura, fig, fig., tabella, grafico, pagina, pagine, pag, pag., p., punto, protocollo,"
    " volume, vol, vol., numero, n, n., nr, nr., no., num., #, №, puntata, zona, distretto, municipio, reattore,"
    " capo, quota, reparto, torre, edificio, hangar, autobus, bus, tram, treno, rif, rif., codice, box, apollo,"
    " boeing, airbus, horizon, agenda, visione, formula, fortune, nasdaq, ftse, mib, dax, stoxx, nikkei, windows,"
    " iphone, galaxy, falcon, covid, cop, expo, studio, tel, tel., telefono, fax, cap, under, industria,"
    " transizione, missione, pilastro, serie, top, euro, radio, rai, asse",
    count_nouns="persone, aziende, imprese, società, posti, lavoratori, lavoratrici, dipendenti, addetti, case,"
    " famiglie, studenti, alunni, agricoltori, pazienti, membri, soci, visitatori, turisti, passeggeri, residenti,"
    " abitanti, bambini, donne, uomini, soldati, militari, unità, veicoli, auto, camion, autobus, navi, aerei, voli,"
    " alberi, animali, scuole, ospedali, letti, negozi, alberghi, camere, biglietti, clienti, utenti, abbonati,"
    " elettori, voti, partecipanti, delegati, volontari, migranti, casi, morti, stabilimenti, fabbriche, siti,"
    " stazioni, turbine, pannelli, container, pezzi, copie, libri, ore, chilometri, tonnellate, megawatt, barili,"
    " litri, metri, euro, miglia, bottiglie, appartamenti, cantine",
    ordinal_marks="°, º, ª, o, a",
    clock_before="ore",
    clock_after="in punto",
    clock_articles="dalle, alle, le",
    scores="vittoria, vinto, vince, sconfitta, perso, pareggio, batte, battuto, battuta, risultato, finale, set,"
    " gol, rete",
)
