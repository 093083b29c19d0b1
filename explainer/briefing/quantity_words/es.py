"""Quantities in Spanish."""

from explainer.briefing.quantity_words.types import QuantityWords
from explainer.briefing.types import Qualifier

WORDS = QuantityWords(
    cardinals={
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno, veintiún, veintiuna",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien, ciento",
        200: "doscientos, doscientas",
        300: "trescientos, trescientas",
        400: "cuatrocientos, cuatrocientas",
        500: "quinientos, quinientas",
        600: "seiscientos, seiscientas",
        700: "setecientos, setecientas",
        800: "ochocientos, ochocientas",
        900: "novecientos, novecientas",
    },
    scales={
        1000: "mil",
        10**6: "millones, millón, mill., mlls., mm, mdd",
        10**9: "millardos, millardo",
        10**12: "billones, billón",
    },
    marks={
        1000: "k, K",
        10**6: "M, MM, mill",
        10**9: "bn",
        10**12: "B",
    },
    joiners="y",
    ones="un, uno, una",
    half_before="medio",
    half_after="y medio, y media",
    dozens={
        12: "una docena, docena",
        6: "media docena",
    },
    rounded={
        10: "una decena",
        15: "una quincena",
        20: "una veintena",
        30: "una treintena",
        40: "una cuarentena",
        50: "una cincuentena",
        100: "un centenar, una centena",
        1000: "un millar",
    },
    vague="decenas, centenares, miles, millares, cientos",
    of="de",
    minus="menos",
    fillers="el, la, los, las, un, una, otros, otras",
    definite="los, las, estos, estas, esos, esas, ambos, ambas, otros, otras, primeros, primeras, últimos, últimas,"
    " próximos, próximas, todos los",
    parties="países, partes, naciones, gobiernos, líderes, ministros, capitales, vecinos, estados, pueblos,"
    " presidentes, orillas, economías, lados",
    per="por, cada, al, a, la",
    before={
        Qualifier.ABOUT: (
            "alrededor de, alrededor del, unos, unas, aproximadamente, cerca de, cerca del, en torno a, en torno al,"
            " en torno a los, más o menos, aprox, aprox., ca., ca, del orden de, estimado en, estimada en, estimados"
            " en, ~, ≈, sobre los, hacia los, algo así como"
        ),
        Qualifier.OVER: (
            "más de, más del, más de los, más de las, por encima de, por encima del, por encima de los, superior a,"
            " superior al, superiores a, superior a los, poco más de, algo más de, mucho más de, por sobre, >"
        ),
        Qualifier.UNDER: (
            "menos de, menos del, por debajo de, por debajo del, por debajo de los, inferior a, inferior al,"
            " inferiores a, bajo los, mucho menos de, <"
        ),
        Qualifier.AT_LEAST: "al menos, por lo menos, no menos de, como mínimo, un mínimo de, mínimo, cuando menos, ≥",
        Qualifier.UP_TO: (
            "hasta, hasta el, hasta los, hasta un, como máximo, un máximo de, máximo, no más de, a lo sumo, ≤"
        ),
        Qualifier.NEARLY: (
            "casi, prácticamente, poco menos de, algo menos de, rozando, roza, rozan, cercano a, cercana a, próximo"
            " a, próxima a"
        ),
    },
    after={
        Qualifier.AT_LEAST: "o más, y más, como mínimo, al menos",
        Qualifier.UP_TO: "o menos, como máximo",
        Qualifier.ABOUT: "aproximadamente, más o menos, y pico, aprox., aprox",
    },
    topping="supera, superan, superó, superaron, superado, superada, superando, superará, superarán, superar,"
    " superaba, superaban, sobrepasa, sobrepasó, excede, exceden, excedió, rebasa, rebasó, superiores",
    units={
        "percent": "por ciento, por cien, porciento, pct",
        "percentage_point": "puntos porcentuales, punto porcentual, pp, p.p.",
        "basis_point": "puntos básicos, punto básico, puntos base, pb",
        "permille": "por mil",
        "kilometre": "kilómetros, kilómetro",
        "metre": "metros, metro",
        "centimetre": "centímetros, centímetro",
        "millimetre": "milímetros, milímetro",
        "mile": "millas, milla",
        "nautical_mile": "millas náuticas, milla náutica, millas marinas",
        "foot": "pies",
        "inch": "pulgadas",
        "hectare": "hectáreas, hectárea",
        "acre": "acres",
        "square_metre": "metros cuadrados, metro cuadrado",
        "square_kilometre": "kilómetros cuadrados, kilómetro cuadrado",
        "litre": "litros, litro",
        "hectolitre": "hectolitros, hectolitro",
        "cubic_metre": "metros cúbicos, metro cúbico",
        "cubic_hectometre": "hectómetros cúbicos, hectómetro cúbico",
        "barrel": "barriles, barril",
        "tonne": "toneladas, tonelada",
        "kilogram": "kilogramos, kilogramo, kilos, kilo",
        "gram": "gramos, gramo",
        "milligram": "miligramos, miligramo",
        "microgram": "microgramos, microgramo",
        "quintal": "quintales, quintal",
        "watt": "vatios, vatio",
        "kilowatt": "kilovatios, kilovatio",
        "megawatt": "megavatios, megavatio",
        "gigawatt": "gigavatios, gigavatio",
        "terawatt": "teravatios",
        "horsepower": "caballos, cv",
        "watt_hour": "vatios hora, vatios-hora",
        "kilowatt_hour": "kilovatios hora, kilovatios-hora, kilovatio hora, kilovatio-hora, kilovatioshora",
        "megawatt_hour": "megavatios hora, megavatios-hora, megavatio hora, megavatio-hora",
        "gigawatt_hour": "gigavatios hora, gigavatios-hora, gigavatio hora, gigavatio-hora",
        "terawatt_hour": "teravatios hora, teravatios-hora",
        "kilocalorie": "kilocalorías",
        "degree_celsius": "grados celsius, grados centígrados, grado celsius, grado centígrado",
        "degree_fahrenheit": "grados fahrenheit",
        "degree": "grados, grado",
        "second": "segundos, segundo",
        "minute": "minutos, minuto, min",
        "hour": "horas, hora",
        "day": "días, día, jornadas, días hábiles",
        "night": "noches, noche, pernoctaciones",
        "week": "semanas, semana",
        "month": "meses, mes",
        "year": "años, año",
        "decade": "décadas, década",
        "century": "siglos",
        "kilometre_per_hour": "kilómetros por hora, kilómetro por hora",
        "metre_per_second": "metros por segundo",
        "knot": "nudos, nudo",
        "megabyte": "megabytes",
        "gigabyte": "gigabytes",
        "terabyte": "terabytes",
        "megabit_per_second": "megabits por segundo",
        "gigabit_per_second": "gigabits por segundo",
        "decibel": "decibelios, decibeles",
        "volt": "voltios",
        "kilovolt": "kilovoltios",
        "hertz": "hercios",
        "carat": "quilates",
    },
    points="puntos, punto",
    currencies={
        ("EUR", 1): "euros, euro",
        ("USD", 1): "dólares estadounidenses, dólares americanos, dólares, dólar",
        ("GBP", 1): "libras esterlinas, libras, libra esterlina",
        ("TRY", 1): "liras turcas, lira turca, liras",
        ("CHF", 1): "francos suizos, francos",
        ("JPY", 1): "yenes, yen",
        ("CNY", 1): "yuanes, yuan, renminbi",
        ("INR", 1): "rupias, rupias indias",
        ("RUB", 1): "rublos, rublo",
        ("CAD", 1): "dólares canadienses",
        ("AUD", 1): "dólares australianos",
        ("SEK", 1): "coronas suecas",
        ("NOK", 1): "coronas noruegas",
        ("DKK", 1): "coronas danesas",
        ("CZK", 1): "coronas checas",
        ("PLN", 1): "zlotys, zloty, eslotis",
        ("HUF", 1): "forintos, florines",
        ("BRL", 1): "reales, reales brasileños, reais",
        ("MXN", 1): "pesos mexicanos, pesos",
        ("ARS", 1): "pesos argentinos",
        ("CLP", 1): "pesos chilenos",
        ("COP", 1): "pesos colombianos",
        ("UYU", 1): "pesos uruguayos",
        ("PEN", 1): "soles, soles peruanos",
        ("BOB", 1): "bolivianos",
        ("PYG", 1): "guaraníes",
        ("VES", 1): "bolívares",
        ("ESP", 1): "pesetas",
        ("MAD", 1): "dírhams, dirhams",
        ("UAH", 1): "grivnas",
        ("ZAR", 1): "rands",
        ("KRW", 1): "wones",
        ("EUR", 100): "céntimos, céntimo, céntimos de euro",
        ("GBP", 100): "peniques",
        ("USD", 100): "centavos de dólar",
    },
    to="a, al, o, -, –, —",
    between="entre, entre el, entre los, entre las, de entre, comprendido entre",
    and_="y, y el, y los, y las, e",
    from_="de, del, desde, desde el, desde los, de los, de las",
    change_to="a, al, a los, a las, hasta, hasta los, hasta el, a un",
    ranging="va, van, varía, varían, oscila, oscilan, rango, horquilla, entre, oscilaba, variaba",
    denominators={
        3: "tercio, tercios, tercera parte, terceras partes",
        4: "cuarto, cuartos, cuarta parte, cuartas partes",
        5: "quinto, quintos, quinta parte, quintas partes",
        6: "sexto, sextos, sexta parte",
        7: "séptimo, séptimos, séptima parte",
        8: "octavo, octavos, octava parte",
        9: "noveno, novenos",
        10: "décimo, décimos, décima parte, décimas partes",
        100: "centésima parte",
    },
    halves="mitad, la mitad",
    not_halves="primera, segunda, otra, última, primer, a",
    part_follows="de, del, en, y, e, es, son, ha, han, era, eran, por, para, más, menos, a, al, sobre, desde, entre,"
    " con, se, solo, vive, viven, trabaja, trabajan, queda, quedan, viene, vienen, va, van, que, no, será, serán,"
    " había, respecto, frente, este, esta, el, la, los, las",
    part_before="un, una, de, del, casi, unos, más, menos, al menos, apenas, en",
    in_="de cada, por cada, sobre",
    multiples={
        "2": (
            "duplicó, duplicado, duplicada, duplicados, duplicadas, duplicar, duplica, duplican, duplicará,"
            " duplicarán, duplicando, duplicarse, duplicaron, duplique, dupliquen, el doble, al doble, del doble,"
            " doble de, doblado, dobló, doblar, doblarán, duplicación"
        ),
        "3": (
            "triplicó, triplicado, triplicada, triplicados, triplicadas, triplicar, triplica, triplican, triplicará,"
            " triplicando, triplicarse, triplicaron, triplique, tripliquen, el triple, al triple, del triple, triple"
            " de"
        ),
        "4": (
            "cuadruplicó, cuadruplicado, cuadruplicada, cuadruplicar, cuadruplica, cuadruplicará, cuadruplicaron, el"
            " cuádruple"
        ),
        "5": "quintuplicó, quintuplicado, quintuplicar, quintuplica, el quíntuple",
        "10": "decuplicó, decuplicado, decuplicar",
        "0.5": (
            "reducido a la mitad, reducida a la mitad, redujo a la mitad, reducir a la mitad, reducirá a la mitad, se"
            " redujo a la mitad, reducirse a la mitad, redujeron a la mitad, reduce a la mitad"
        ),
    },
    times="veces, x, X, ×",
    times_follow="más, menos, superior, superiores, mayor, mayores, el, la, lo, los, las, su, inferior, inferiores,"
    " tanto, tantos, tantas, que",
    classes="artículo, artículos, art, art., sección, título, capítulo, ley, decreto, reglamento, directiva,"
    " resolución, fase, nivel, categoría, clase, grupo, tipo, modelo, versión, bloque, lote, línea, líneas,"
    " terminal, andén, muelle, sala, pabellón, autopista, autovía, carretera, ruta, vuelo, canal, anexo, figura,"
    " fig, fig., tabla, cuadro, gráfico, página, páginas, pág, pág., p., protocolo, tomo, volumen, vol., número,"
    " números, n°, nº, núm, núm., no., #, №, episodio, etapa, zona, distrito, reactor, edificio, hangar, autobús,"
    " bus, tranvía, tren, ref, ref., código, apartado, apollo, boeing, airbus, horizonte, agenda, visión, fórmula,"
    " fortune, nasdaq, ftse, ibex, dax, stoxx, nikkei, windows, iphone, galaxy, falcon, covid, cop, expo, estudio,"
    " tel, tel., teléfono, fax, industria, top, radio, pilar",
    count_nouns="personas, empresas, compañías, empleos, puestos, trabajadores, empleados, viviendas, hogares,"
    " familias, estudiantes, alumnos, agricultores, pacientes, miembros, socios, visitantes, turistas, pasajeros,"
    " viajeros, habitantes, vecinos, niños, mujeres, hombres, soldados, militares, unidades, vehículos, coches,"
    " camiones, autobuses, barcos, buques, aviones, vuelos, árboles, vacas, ovejas, animales, escuelas, hospitales,"
    " camas, tiendas, hoteles, habitaciones, entradas, clientes, usuarios, abonados, votantes, votos, participantes,"
    " delegados, voluntarios, migrantes, casos, muertes, fábricas, plantas, estaciones, turbinas, paneles,"
    " contenedores, piezas, ejemplares, libros, horas, kilómetros, toneladas, megavatios, barriles, litros, metros,"
    " botellas",
    ordinal_marks="º, ª, °, o, a, er, ro, do, ra, da, to, ta",
    clock_after="horas del",
    clock_articles="las",
    scores="victoria, ganó, ganado, derrota, perdió, empate, venció, vencido, marcador, resultado, final, goleada,"
    " partido, gol",
)
