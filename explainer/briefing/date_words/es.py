"""Dates in Spanish."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "enero, ene.",
        2: "febrero, feb.",
        3: "marzo, mar.",
        4: "abril, abr.",
        5: "mayo, may.",
        6: "junio, jun.",
        7: "julio, jul.",
        8: "agosto, ago.",
        9: "septiembre, setiembre, sept., sep.",
        10: "octubre, oct.",
        11: "noviembre, nov.",
        12: "diciembre, dic.",
    },
    weekdays={
        0: "lunes",
        1: "martes",
        2: "miércoles, miercoles",
        3: "jueves",
        4: "viernes",
        5: "sábado, sabado",
        6: "domingo",
    },
    weekday_after="por la mañana, por la tarde, por la noche, pasado",
    recurring="cada, todos los, los",
    seasons={
        21: "primavera",
        22: "verano",
        23: "otoño",
        24: "invierno",
    },
    of="de, del, de la, del año, de el, del ejercicio",
    first_day="primero, 1º, 1o, 1.º, el primero",
    year_word="año, el año, del año, al año",
    year_before="en, desde, hasta, para, antes de, después de, de, a, hacia, desde el, el año, año, del año, entre,"
    " y, del, al, a partir de, en el",
    names="agenda, visión, horizonte europa, expo, ley, directiva, reglamento, decreto, real decreto, modelo, nº,"
    " artículo, plan, estrategia, españa, tokio, sala",
    fiscal="año fiscal, ejercicio, ejercicio fiscal, curso, año escolar, año académico, temporada, campaña, el"
    " ejercicio, la temporada, el curso, curso escolar, bienio",
    ordinals={
        1: "primer, primero, primera, 1er, 1.º, 1º",
        2: "segundo, segunda, 2º, 2.º",
        3: "tercer, tercero, 3er, 3.º, 3º",
        4: "cuarto, último, 4º, 4.º",
    },
    quarter="trimestre",
    quarter_letters="Q, T",
    half="semestre, mitad",
    half_letters="H, S",
    first_months="primeros",
    months_word="meses",
    decade_before="años, década de, década de los, década del",
    decades={
        10: "diez",
        20: "veinte",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
    },
    century_before="siglo, el siglo",
    about="alrededor de, hacia, en torno a, sobre, cerca de, hacia el, alrededor del, en torno al, aproximadamente en",
    about_after="aproximadamente, más o menos",
    fuzzy="la primera mitad de, la segunda mitad de, la primera quincena de, la segunda quincena de, principios de,"
    " a principios de, comienzos de, a comienzos de, inicios de, a inicios de, mediados de, a mediados de, finales"
    " de, a finales de, fines de, a fines de, a finales del, a principios del, a mediados del, a comienzos del, fin"
    " de, el final de, al final de, final de, el comienzo de, al comienzo de, el inicio de, al inicio de, inicio de,"
    " comienzo de, el fin de, al cierre de, el cierre de, finales del, principios del, mediados del, el final del,"
    " al final del, fin del, el inicio del, al inicio del, los primeros meses de, en los primeros meses de, fines"
    " del, final del, a fin de",
    ends="fin, fines, final, finales, cierre",
    until="para, para el, para la, antes de, antes del, hasta, hasta el, hasta la, de aquí a, a más tardar en, a más"
    " tardar el, no más tarde de, antes de que acabe, antes de que termine, como muy tarde en, como muy tarde el,"
    " antes de la, de aquí al, a más tardar, para los",
    until_after="a más tardar, como muy tarde",
    since="desde, desde el, desde la, a partir de, a partir del, después de, después del, tras, tras el, con efecto"
    " desde, ya desde, a partir de la, no antes de, a contar desde, desde los, no antes del",
    since_after="en adelante, o más tarde, o después, y más allá",
    comparing="informe, acuerdo, ley, datos, cifras, carta, frente, respecto",
    from_="de, del, desde, desde el, entre, entre el, desde la",
    between="entre, entre el, entre la, entre los",
    to="a, al, hasta, hasta el, -, –, —, hasta la, a la",
    and_="y, y el, y la, e",
    articles="el, la, los, las",
    days={
        -2: "anteayer, antes de ayer",
        -1: "ayer, anoche, ayer por la tarde, ayer por la mañana, ayer por la noche",
        0: "hoy, esta mañana, esta tarde, esta noche, hoy mismo",
        1: "mañana, mañana por la mañana, mañana por la tarde",
        2: "pasado mañana",
    },
    relative={
        -1: "el pasado, la pasada, pasado, pasada, el último, la última, el anterior",
        0: "este, esta, el presente, en este, en esta",
        1: "el próximo, la próxima, próximo, próxima, al próximo, del próximo",
    },
    relative_after={
        -1: "pasado, pasada, anterior",
        0: "en curso, actual",
        1: "próximo, próxima, que viene, entrante",
    },
    later="más adelante, más tarde",
    units={
        "week": "semana",
        "weekend": "fin de semana",
        "month": "mes",
        "quarter": "trimestre",
        "half": "semestre",
        "year": "año",
        "decade": "década",
        "century": "siglo",
    },
    whole={
        "year": "año, el año, del año",
        "month": "mes, el mes, del mes",
        "week": "semana, la semana, de la semana",
        "decade": "la década, década",
        "century": "siglo",
    },
    fixed={
        "weekend 0": "el fin de semana, durante el fin de semana",
        "year 0 end": "fin de año, final de año",
    },
    vague="en las próximas semanas, en los próximos meses, en los próximos días, en los próximos años, las próximas"
    " semanas, los próximos meses",
    ago="atrás",
    ago_before="hace, hace ya, hace unos",
    ago_units={
        "hour": "horas, hora",
        "day": "días, día",
        "week": "semanas, semana",
        "month": "meses, mes",
        "year": "años, año",
        "decade": "décadas",
        "minute": "minutos",
    },
    future="tiene lugar, tienen lugar, vence, vencen, será, serán, debe, deben, deberá, deberán, debería, va, van,"
    " previsto, prevista, previstos, previstas, prevé, prevén, próximo, próxima, comienza, comienzan, empieza,"
    " empiezan, abre, abren, se reúne, se reúnen, vota, votan, planea, planean, espera, esperan, estará, estarán,"
    " habrá, tendrá, tendrán, hará, podrá, podrán, podría, mañana, llega, llegan, arranca, decide, pretende,"
    " pretenden, quiere, quieren, presenta, viaja",
    future_endings="ría, rían, ará, erá, irá, arán, erán, irán, drá, drán, brá",
    past="fue, fueron, era, eran, había, habían, estuvo, hubo, tuvo, dijo, hizo, dio, pasado, pasada, ayer, vino,"
    " puso, trajo, firmado, hecho, dicho, visto, abierto, sido, murió, hace",
    past_endings="ó, aron, ieron, eron, aba, aban, ía, ían",
    participles="ado, ido, ada, ida, ados, idos, adas, idas, cho, cha, chos, chas, erto, erta, uesto, uesta",
    helped="cho, cha, chos, chas, erto, erta, uesto, uesta, isto, ista, elto, elta",
    auxiliaries="ha, han, había, habían, fue, fueron, sido, era, eran, haber, habría",
    ahead="hasta, tardar, aquí",
    back="desde",
    clause_words="y, pero, mientras, que",
    no_past="estado, estados, mercado, mercados, unido, unidos, sábado, acuerdo, partido, partidos, sido, previsto,"
    " todavía, día, energía, mayoría, compañía, vía, economía, ministerio, jurado, senado, delegado, resultado,"
    " resultados, medida, medidas, vida, salida, comida, jornada, entrada, ciudad, moneda, comunidad, esperado,"
    " tratado, comunicado, cuidado, lado, lados, empleado, empleados, podría, debería, todas, cada, pescado, ganado,"
    " nada, década, tecnología",
)
