"""Dates in German, without the endings that the stemmer removes."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "januarhälfte, januar, jänner, jan., jan",
        2: "februarhälfte, februar, feber, feb., feb",
        3: "märzhälfte, märz, mrz., mrz",
        4: "aprilhälfte, april, apr., apr",
        5: "maihälfte, mai",
        6: "junihälfte, juni, juno, jun.",
        7: "julihälfte, juli, julei, jul.",
        8: "augusthälfte, august, aug., aug",
        9: "septemberhälfte, september, sept., sep., sept",
        10: "oktoberhälfte, oktober, okt., okt",
        11: "novemberhälfte, november, nov., nov",
        12: "dezemberhälfte, dezember, dez., dez",
    },
    capital_months=True,
    doubtful_months="august, jan, sep",
    weekdays={
        0: (
            "montag, montagmorgen, montagabend, montagnachmittag, montagvormittag, montagmittag, montagnacht,"
            " montagfrüh, mo."
        ),
        1: (
            "dienstag, dienstagmorgen, dienstagabend, dienstagnachmittag, dienstagvormittag, dienstagmittag,"
            " dienstagnacht, di."
        ),
        2: (
            "mittwoch, mittwochmorgen, mittwochabend, mittwochnachmittag, mittwochvormittag, mittwochmittag,"
            " mittwochnacht, mi."
        ),
        3: (
            "donnerstag, donnerstagmorgen, donnerstagabend, donnerstagnachmittag, donnerstagvormittag,"
            " donnerstagnacht, do."
        ),
        4: (
            "freitag, freitagmorgen, freitagabend, freitagnachmittag, freitagvormittag, freitagmittag, freitagnacht,"
            " fr."
        ),
        5: "samstag, sonnabend, samstagabend, samstagmorgen, samstagnachmittag, samstagnacht, sa.",
        6: "sonntag, sonntagabend, sonntagmorgen, sonntagnachmittag, so.",
    },
    doubtful_weekdays="so., do., mi., sa., di., fr., mo.",
    weekday_after="morgen, abend, nachmittag, vormittag, mittag, nacht, früh",
    recurring="jeden, jedem, alle, immer",
    proper="schwarzer, schwarzen",
    seasons={
        21: "frühling, frühjahr",
        22: "sommer",
        23: "herbst",
        24: "winter",
    },
    capital_seasons=True,
    of="des, des jahres, im jahr, im jahre, im, der, von, vom, /, im geschäftsjahr",
    year_word="jahr, jahre, das jahr, dem jahr, des jahres",
    year_before="jahr, jahre, im jahr, im jahre, seit, bis, vor, nach, ab, um, zwischen, und, von, anfang, mitte,"
    " ende, anno, dem jahr",
    names="agenda, vision, horizont, horizon, expo, gesetz, richtlinie, verordnung, modell, nr., nr, artikel,"
    " industrie, strategie, halle, raum, seite, beschluss, drucksache, tokio, konzept",
    names_after="agenda",
    fiscal="geschäftsjahr, haushaltsjahr, fiskaljahr, wirtschaftsjahr, finanzjahr, schuljahr, saison, spielzeit,"
    " studienjahr, das geschäftsjahr, im geschäftsjahr, wintersemester, doppelhaushalt",
    ordinals={
        1: "erst, erste, 1.",
        2: "zweit, zweite, 2.",
        3: "dritt, dritte, 3.",
        4: "viert, vierte, letzt, 4.",
    },
    quarter="quartal, vierteljahr, jahresviertel",
    half="halbjahr, hälfte, jahreshälfte, semester, jahresabschnitt",
    first_months="erst, die erst",
    months_word="monate, monat",
    decade_after="er, er jahre, er-jahre, er jahr, er-jahr, ern",
    century="jahrhundert",
    about="um, um das jahr, etwa, circa, ca., gegen, ungefähr, rund um, wohl, ungefähr im, etwa im, circa im,"
    " vermutlich, um den",
    about_after="herum",
    fuzzy="anfang, mitte, ende, zu beginn, zu beginn des, beginn, zum ende, gegen ende, zum jahresende, früh,"
    " spät, der beginn, das ende, zu anfang, anfang des, mitte des, ende des, zum ende des, am ende des,"
    " am anfang des, zur mitte des, gegen mitte, mitte von, zum start, im laufe des, im laufe, im verlauf des, zu"
    " beginn der, ende der, anfang der, mitte der, in der ersten hälfte des, gegen ende des, in der zweiten hälfte"
    " des",
    ends="ende",
    until="bis, bis zum, bis zur, bis zu, vor, vor dem, spätestens, spätestens im, spätestens am, bis spätestens,"
    " bis zum jahr, bis ins jahr, bis ins, bis in das jahr, noch vor, bis einschließlich, bis in den, spätestens"
    " bis, bis mindestens, vor der, bis in die, spätestens zum, bis etwa, bis voraussichtlich, bis einschl., bis zum"
    " jahre, bis kommend",
    until_after="spätestens",
    since="seit, seit dem, ab, ab dem, nach, nach dem, beginnend, frühestens, frühestens im, frühestens am, schon"
    " seit, bereits seit, ab dem jahr, seit dem jahr, ab sofort ab, mit wirkung vom, seit der, ab der, ab etwa, seit"
    " etwa, ab voraussichtlich, nicht vor, erst ab, mit wirkung zum",
    since_after="aufwärts, oder später, und danach, und später, oder danach, an geltend, ff, ff.",
    comparing="%, prozent, höher, niedriger, mehr, weniger, plan, bericht, vertrag, abkommen, gesetz, brief, daten,"
    " zahlen, vereinbarung, werte, urteil, beschluss, studie, euro, dollar, million, millionen, milliarden, tonnen",
    from_="von, vom, zwischen, ab",
    between="zwischen, zwischen dem, zwischen den",
    to="bis, bis zum, bis zur, -, –, —, auf, bis zu",
    and_="und, und dem, und den",
    articles="dem, den, der, die, das, des",
    days={
        -2: "vorgestern",
        -1: "gestern, gestern abend, gestern morgen, gestern nachmittag, gestern früh, gestern vormittag",
        0: (
            "heute, heute morgen, heute abend, heute nachmittag, heute vormittag, heute früh, heute nacht, heute mittag"
        ),
        1: "morgen früh, morgen abend, morgen nachmittag, morgen vormittag, morgen",
        2: "übermorgen",
    },
    relative={
        -1: (
            "letzt, vergangen, vorig, im vergangen, im letzt, am vergangen, am letzt, vorangegangen, vorherig,"
            " verstrichen, abgelaufen"
        ),
        0: "dies, diese, dieser, diesem, diesen, in dies, laufend, im laufend, heurig",
        1: "nächst, kommend, im kommend, im nächst, am kommend, am nächst",
    },
    later="noch, später",
    units={
        "week": "woche",
        "weekend": "wochenende",
        "month": "monat",
        "quarter": "quartal",
        "half": "halbjahr",
        "year": "jahr",
        "decade": "jahrzehnt",
        "century": "jahrhundert",
    },
    whole={
        "year": "jahres, des jahres, jahr",
        "month": "monats, des monats, monat",
        "week": "der woche, woche",
        "decade": "jahrzehnts, des jahrzehnts",
        "century": "jahrhunderts",
    },
    fixed={
        "year 0": "heuer",
        "year 0 about": "jahresmitte, jahresbeginn, jahresanfang",
        "month 0 about": "monatsmitte, monatsbeginn",
        "year 0 end": "jahresende, zum jahresende, jahresschluss, jahreswechsel",
        "year -1": "vorjahr, im vorjahr, vorjahres, des vorjahres",
        "month -1": "vormonat, im vormonat",
        "week -1": "vorwoche, in der vorwoche",
        "quarter -1": "vorquartal",
        "month 0 end": "monatsende",
        "weekend 0": "am wochenende, das wochenende, am wochenend",
    },
    vague="in den kommenden wochen, in den kommenden monaten, in den kommenden tagen, in den kommenden jahren, in"
    " den nächsten wochen, in den nächsten monaten, in den nächsten tagen, in den nächsten jahren, kommende wochen",
    ago_before="vor",
    ago_units={
        "hour": "stunde, stunden",
        "day": "tage, tag",
        "week": "wochen, woche",
        "month": "monate, monat",
        "year": "jahre, jahr",
        "decade": "jahrzehnte",
        "minute": "minuten",
    },
    future="wird, werden, soll, sollen, will, wollen, plant, planen, geplant, kommend, kommende, kommenden,"
    " nächsten, nächste, vorgesehen, beginnt, startet, tagt, öffnet, trifft, treffen, reist, entscheidet, berät,"
    " stimmt, steht, stehen, folgt, läuft, endet, kommt, spätestens, möchte, möchten, muss, müssen, dürfte, dürften,"
    " könnte, könnten, erwartet, ansteht, tritt, geht, gehen, fällt, angesetzt, anberaumt, terminiert, festgesetzt,"
    " bevorsteht",
    past="hat, haben, hatte, hatten, wurde, wurden, war, waren, worden, gewesen, kam, kamen, ging, gingen, traf,"
    " trafen, gab, gaben, stieg, stiegen, sank, sanken, fiel, fielen, nahm, nahmen, sprach, sprachen, begann,"
    " begannen, schloss, unterschrieb, lag, lagen, stand, standen, hielt, blieb, ließ, verlor, gewann, brach, zog,"
    " wuchs, fand, fanden, trat, beschloss, bekam, brachte, dachte, gestern, letzten, vergangenen, zuletzt, zuvor",
    past_endings="schien, schienen, te, ten, gab, gaben, kam, kamen, ging, gingen, nahm, nahmen, traf, trafen,"
    " sprach, sprachen, schloss, schlossen, trat, traten, hielt, hielten, stieg, stiegen, fiel, fielen, zog, zogen,"
    " lag, lagen, stand, standen, fand, fanden, schrieb, schrieben, blieb, blieben, wies, wiesen, ließ, ließen,"
    " rief, riefen, schlug, schlugen, trug, trugen, lud, luden, fuhr, fuhren, flog, flogen, bot, boten, verlor,"
    " verloren, gewann, gewannen, begann, begannen, brach, brachen, wuchs, wuchsen, sank, sanken, sah, sahen, hob,"
    " hoben, schob, warf, warfen, wurde, wurden, stahl, schnitt, schied, schieden, griff, griffen, riss, schoss,"
    " starb, starben, riet, rieten, lief, liefen, kannte",
    auxiliaries="ist, sind, hat, haben, war, waren, wurde, wurden, worden, hatte, hatten",
    ahead="bis, spätestens",
    back="seit",
    clause_words="und, aber, während, weil",
    no_past_endings="alten, eiten, elten, arten, reten, ieten",
    no_past="heute, seite, seiten, länder, minister, ministerin, letzte, letzten, ersten, zweiten, dritten, vierten,"
    " nächste, nächsten, rechte, rechten, daten, kosten, karte, karten, staaten, punkte, sekte, monaten, welten,"
    " städte, städten, könnte, könnten, möchte, möchten, dürfte, dürften, sollte, sollten, geplante, geplanten,"
    " märkte, märkten, produkte, produkten, projekte, projekten, leute, leuten, beste, besten, zeiten, gesamte,"
    " gesamten, gute, guten, experten, arbeiten, unterhalten, westen, osten, bitte, mitte, hälfte, kräfte, kräften,"
    " konten, elemente, dokumente, rate, raten, patienten, studenten, präsidenten, beamten, bekannte, bekannten,"
    " meisten, späte, späten, breite, weite, weiteren, sparten, quote, quoten, minute, minuten, akten, fachleute,"
    " kläranlagen, kette, ketten, werkstätten, halten, erhalten",
)
