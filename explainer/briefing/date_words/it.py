"""Dates in Italian."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "gennaio, gen., genn.",
        2: "febbraio, feb., febbr.",
        3: "marzo, mar.",
        4: "aprile, apr.",
        5: "maggio, mag.",
        6: "giugno, giu.",
        7: "luglio, lug.",
        8: "agosto, ago.",
        9: "settembre, set., sett.",
        10: "ottobre, ott.",
        11: "novembre, nov.",
        12: "dicembre, dic.",
    },
    weekdays={
        0: "lunedì, lunedi, lunedi'",
        1: "martedì, martedi, martedi'",
        2: "mercoledì, mercoledi, mercoledi'",
        3: "giovedì, giovedi, giovedi'",
        4: "venerdì, venerdi, venerdi'",
        5: "sabato",
        6: "domenica",
    },
    weekday_after="mattina, pomeriggio, sera, notte",
    recurring="ogni, tutti i, di, tutte le, il, la",
    seasons={
        21: "primavera",
        22: "estate",
        23: "autunno",
        24: "inverno",
    },
    of="del, di, dell', de, dello, della",
    first_day="primo, il primo",
    year_word="anno, l'anno, dell'anno, nell'anno",
    year_before="nel, dal, al, del, entro il, fino al, il, anno, l'anno, dell'anno, nell'anno, dopo il, prima del,"
    " tra il, e il, a",
    names="agenda, visione, horizon, expo, legge, decreto, direttiva, regolamento, strategia, europa, orizzonte,"
    " strategia europa, modello, n., articolo, art., via, circolare, delibera",
    fiscal="anno fiscale, esercizio, esercizio finanziario, anno finanziario, anno scolastico, anno accademico,"
    " annata, stagione, campagna, l'esercizio, l'anno fiscale, biennio, l'anno scolastico, la stagione, stagione"
    " sportiva, l'anno accademico",
    ordinals={
        1: "primo, prima, 1°, 1º, i",
        2: "secondo, seconda, 2°, 2º, ii",
        3: "terzo, 3°, 3º, iii",
        4: "quarto, ultimo, 4°, 4º, iv",
    },
    quarter="trimestre",
    quarter_letters="Q, T",
    half="semestre, metà",
    half_letters="H, S",
    first_months="primi, nei primi",
    months_word="mesi",
    decade_before="anni, gli anni, degli anni, negli anni, dagli anni",
    decades={
        10: "dieci",
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    },
    century="secolo",
    about="intorno al, attorno al, circa nel, verso il, all'incirca nel, circa, intorno a, attorno a, intorno alla,"
    " verso, verso la",
    about_after="circa",
    fuzzy="inizio, a inizio, all'inizio del, all'inizio di, inizio del, inizi del, agli inizi del, agli inizi di,"
    " l'inizio del, l'inizio di, metà, a metà, a metà del, alla metà del, metà del, la metà del, la metà di, metà"
    " di, a metà di, fine, a fine, fine del, la fine del, la fine di, alla fine del, alla fine di, alla fine dell',"
    " la fine dell', all'inizio dell', l'inizio dell', inizio dell', fine dell', nella primavera inoltrata del, i"
    " primi di, ai primi di, ai primi del, primi di, nei primi mesi del, i primi mesi del, primi mesi del, ultimi"
    " mesi del, negli ultimi mesi del, tardo, la metà dell', a metà dell', fine di, inizio di, inizi di, dopo la"
    " metà di, nella prima parte del, nell'ultima parte del, verso la fine del, verso la fine di, la fine della,"
    " alla fine della, all'inizio della, a fine di, la prima metà di, la seconda metà di, nella seconda metà di,"
    " nella prima metà di",
    ends="fine",
    until="entro, fino, sino, entro il, entro la, entro l', entro le, fino al, fino alla, fino all', fino a, prima"
    " del, prima di, prima dell', non oltre il, non oltre, sino al, sino alla, sino a, al più tardi nel, al più"
    " tardi il, al più tardi a, da qui al, da qui a, prima della, entro e non oltre il, al massimo entro il, entro"
    " l'anno, fino all'anno, entro i",
    until_after="al più tardi",
    since="dal, dall', dalla, da, a partire dal, a partire da, a partire dall', a partire dalla, dopo il, dopo, a"
    " decorrere dal, già dal, fin dal, sin dal, fin da, sin da, in vigore dal, dopo la, dopo l', con decorrenza dal,"
    " dall'anno, non prima del, dallo",
    since_after="in poi, o più tardi, in avanti, o dopo, e oltre, o successivamente",
    comparing="%, cento, più, meno, rispetto, differenza, era, erano, passato, passata, passati, passate, salito,"
    " sceso, cresciuto, lettera, rapporto, legge, punti, aumento, calo, crescita",
    from_="dal, dall', dalla, da, fra il, tra il, dallo, dai",
    between="tra il, fra il, tra, fra, tra l', fra l', tra la, fra la",
    to="al, all', alla, a, -, –, —, fino al, fino all', fino alla, e il, allo",
    and_="e il, e, e l', e la, ed il, ed",
    articles="il, lo, la, l', i, gli, le",
    days={
        -2: "l'altro ieri, l'altroieri, ieri l'altro",
        -1: "ieri, ieri sera, ieri mattina, ieri pomeriggio, la notte scorsa, ieri notte",
        0: (
            "oggi, stamattina, stamani, stamane, stasera, stanotte, questa mattina, questa sera, oggi pomeriggio,"
            " questo pomeriggio"
        ),
        1: "domani, domani mattina, domani sera, domani pomeriggio",
        2: "dopodomani",
    },
    relative={
        -1: "lo scorso, la scorsa, l'ultimo, scorso, scorsa, passato, passata, il precedente, ultimo, ultima",
        0: "questo, questa, quest', in questo, in questa, in quest', nel corrente, il corrente, corrente",
        1: (
            "il prossimo, la prossima, prossimo, prossima, il nuovo, al prossimo, nel prossimo, nella prossima, alla"
            " prossima"
        ),
    },
    relative_after={
        -1: "scorso, scorsa, passato, passata, precedente",
        0: "corrente, in corso",
        1: "prossimo, prossima, venturo, ventura, che viene, entrante, a venire",
    },
    later="più avanti, più tardi",
    units={
        "week": "settimana",
        "weekend": "weekend, week-end, fine settimana",
        "month": "mese",
        "quarter": "trimestre",
        "half": "semestre",
        "year": "anno",
        "decade": "decennio",
        "century": "secolo",
    },
    whole={
        "year": "anno, dell'anno, l'anno",
        "month": "mese, del mese, il mese",
        "week": "settimana, della settimana, la settimana",
        "decade": "decennio, del decennio, il decennio",
        "century": "secolo, del secolo",
    },
    fixed={
        "weekend 0": "nel fine settimana, nel weekend, il fine settimana",
        "year 0 until": "entro l'anno",
        "year 0 end": "fine anno, a fine anno",
        "month 0 end": "fine mese, a fine mese",
    },
    vague="nelle prossime settimane, nei prossimi mesi, nei prossimi giorni, nei prossimi anni, le prossime"
    " settimane, i prossimi mesi, i prossimi giorni, nei mesi a venire, nelle settimane a venire",
    ago="fa, or sono, addietro",
    ago_units={
        "hour": "ore, ora",
        "day": "giorni, giorno",
        "week": "settimane, settimana",
        "month": "mesi, mese",
        "year": "anni, anno",
        "decade": "decenni, decennio",
        "minute": "minuti, minuto",
    },
    future="fissato, fissata, fissati, fissate, in calendario, in programma, ha luogo, hanno luogo, è in programma,"
    " è fissato, è fissata, sarà, saranno, dovrà, dovranno, dovrebbe, dovrebbero, potrà, potranno, va, vanno,"
    " previsto, prevista, previsti, previste, programmato, programmata, prossimo, prossima, atteso, attesa, attesi,"
    " parte, partono, inizia, iniziano, apre, aprono, si riunisce, si riuniscono, si terrà, deve, devono, vota,"
    " votano, punta, puntano, conta, entro, intende, intendono, arriva, arrivano, scade, comincia, cominciano, avrà,"
    " avranno, farà, faranno, verrà, verranno, si vota, presenta, decide, incontra",
    future_endings="erà, eranno, irà, iranno, rrà, rranno, drà, dranno",
    past="diffuso, diffusa, diffusi, diffuse, reso noto, resa nota, resi noti, ha avuto luogo, era, erano, aveva,"
    " avevano, fu, furono, stato, stata, stati, state, scorso, scorsa, fa, ieri, avuto, fatto, detto, disse, firmò,"
    " già, deciso, preso, chiuso, aperto, visto, nato, nata, chiese, venne, vennero, diede, mise, prese, messo,"
    " promesso, rimasto, rimasta, scelto, scelta, risposto, raccolto, scritto, corso, speso, sospeso, sospesa,"
    " vinto, spinto, giunto, giunta, successo",
    past_endings="arono, irono, erono, ò, ava, avano, eva, evano, iva, ivano",
    participles="ato, ata, ati, ate, uto, uta, uti, ute, ito, ita, iti, ite",
    helped="so, sa, si, se, to, ta, ti, te",
    auxiliaries="ha, hanno, è, sono, era, erano, aveva, avevano, fu, furono, stato, stata, stati, state, venne,"
    " vennero, avendo, essendo, avrebbe",
    ahead="fino, sino, oltre",
    back="già",
    clause_words="e, ma, mentre, che, ed",
    no_past="partita, partite, visita, visite, vendita, vendite, uscita, salita, giornata, seduta, sedute, serata,"
    " serate, data, nomina, gita, crescita, rivolta, svolta, raccolta, volta, uscite, spedita, privato, privata,"
    " mercato, mercati, stato, stati, sabato, previsto, attività, sindacato, sindacati, trattato, comunicato,"
    " comitato, agosto, risultato, risultati, candidato, delegato, prodotto, prodotti, sito, partito, partiti,"
    " debito, credito, dito, vita, invito, lato, potrà, unità, privati, date, dati, entrata, senato, programmata,"
    " programmato, attesa, vertice, corso, verso, stesso, stessa, spesso, adesso, presso, accesso, successo,"
    " processo, processi, ingresso, interesse, interessi, impresa, imprese, spesa, spese, sorpresa, ripresa, mese,"
    " mesi, paese, paesi, cosa, cose, causa, posto, costo, costi, resto, testo, contesto, progetto, progetti, tetto,"
    " effetto, effetti, punto, punti, conto, conti, presidente, parte, parti, porto, porti, rapporto, supporto,"
    " tanto, tanti, quanto, molto, molte, molti, tutto, tutti, tutta, tutte, sotto, fatto, atto, atti, contratto,"
    " contratti, distretto, diritto, diritti, soggetto, fronte, gente, niente, ambiente, salute, sette, otto, notte,"
    " lotta, volte, scelta, festa, richiesta, risposta, proposta, vista, città, metà, società",
)
