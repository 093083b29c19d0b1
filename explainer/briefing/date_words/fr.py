"""Dates in French."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "janvier, janv.",
        2: "février, févr., fév.",
        3: "mars",
        4: "avril, avr.",
        5: "mai",
        6: "juin",
        7: "juillet, juil.",
        8: "août, aout",
        9: "septembre, sept.",
        10: "octobre, oct.",
        11: "novembre, nov.",
        12: "décembre, déc.",
    },
    doubtful_months="mars",
    weekdays={
        0: "lundi",
        1: "mardi",
        2: "mercredi",
        3: "jeudi",
        4: "vendredi",
        5: "samedi",
        6: "dimanche",
    },
    weekday_after="matin, soir, après-midi, midi, en fin de journée",
    recurring="chaque, tous les, le",
    seasons={
        21: "printemps",
        22: "été",
        23: "automne",
        24: "hiver",
    },
    of="de, de l', du, d', de l'année, de l'exercice",
    first_day="1er, premier, le premier",
    year_word="année, l'année, l'an, an",
    year_before="en, depuis, jusqu'en, dès, avant, après, de, d'ici, d'ici à, vers, l'année, l'an, à, entre, et,"
    " fin, début, mi -, dès l'année, année, depuis l'année",
    names="agenda, vision, horizon europe, expo, loi, directive, règlement, décret, modèle, n°, france, article,"
    " plan, stratégie, studio, salle, tokyo, paris",
    fiscal="exercice, exercice fiscal, année fiscale, exercice budgétaire, année budgétaire, année scolaire, année"
    " universitaire, saison, l'exercice, la saison, campagne, l'année scolaire, l'année universitaire",
    ordinals={
        1: "premier, première, 1er, 1re, 1ère, 1 er",
        2: "deuxième, second, seconde, 2e, 2ème, 2d, 2nd",
        3: "troisième, 3e, 3ème",
        4: "quatrième, 4e, 4ème, dernier",
    },
    quarter="trimestre",
    quarter_letters="Q, T",
    half="semestre, moitié, moitié de l'année",
    half_letters="H, S",
    first_months="premiers",
    months_word="mois",
    decade_before="années, les années, des années, aux années",
    decades={
        10: "dix",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix",
        80: "quatre-vingt, quatre-vingts",
        90: "quatre-vingt-dix",
    },
    century="siècle",
    about="vers, autour de, aux alentours de, aux environs de, environ en, courant, vers l'année, vers la, vers le",
    about_after="environ",
    fuzzy="début, au début de, au début du, au début d', le début de, le début du, mi -, à la mi -, la mi -, fin, à"
    " la fin de, à la fin du, à la fin d', la fin de, la fin du, fin de, au milieu de, le milieu de, courant, en fin"
    " de, à fin, fin d', la fin d', au début de l', à la fin de l', la fin de l', au milieu de l', le début de l',"
    " en début d', en début de, en fin d', fin du, dans le courant de, dans le courant du, à l'orée de, dès le début"
    " de, la première moitié de, la seconde moitié de, la première quinzaine de, la seconde quinzaine de, les"
    " premiers mois de, aux premiers jours de, milieu, le milieu de l', le début d', au cours de, fin de l'",
    ends="fin",
    until="d'ici, jusqu', d'ici à, d'ici au, d'ici le, d'ici la, avant, avant le, avant la, jusqu'en, jusqu'au,"
    " jusqu'à, jusqu'à la, au plus tard en, au plus tard le, au plus tard, avant l', à l'horizon, à horizon, jusqu'à"
    " l', d'ici l', d'ici à l', au plus tard au, d'ici à la, avant l'année, jusqu'à l'année, avant la fin de",
    until_after="au plus tard",
    since="depuis, depuis le, depuis l', à partir de, à partir du, dès, dès le, après, après le, à compter du, à"
    " compter de, depuis la, à partir d', dès l', dès la, à partir de l', pas avant, à partir de la, depuis l'année,"
    " à dater du, en vigueur depuis le, au plus tôt en, après l'",
    since_after="au plus tôt, ou plus tard, ou après, et au-delà, et après",
    comparing="rapport, contre, loi, données, chiffres, accord",
    from_="de, du, d', entre, entre le, depuis",
    between="entre, entre le, entre l', entre la",
    to="à, au, -, –, —, jusqu'en, jusqu'au, jusqu'à, et",
    and_="et, et le, et l', et la",
    articles="le, la, l', les",
    days={
        -2: "avant-hier",
        -1: "hier, hier soir, hier matin, la nuit dernière, la veille au soir",
        0: "aujourd'hui, ce matin, ce soir, cet après-midi, cette nuit",
        1: "demain, demain matin, demain soir",
        2: "après-demain",
    },
    relative={
        -1: "dernier, dernière, le précédent, la précédente",
        0: "ce, cet, cette",
        1: "prochain, prochaine, le prochain, la prochaine, au prochain",
    },
    relative_after={
        -1: "dernier, dernière, passé, passée, précédent, précédente, écoulé, écoulée",
        0: "-ci, en cours, courant, courante",
        1: "prochain, prochaine, qui vient, à venir",
    },
    later="plus tard",
    units={
        "week": "semaine",
        "weekend": "week-end, weekend",
        "month": "mois",
        "quarter": "trimestre",
        "half": "semestre",
        "year": "an, année",
        "decade": "décennie",
        "century": "siècle",
    },
    whole={
        "year": "l'année, année, an, l'an",
        "month": "mois, le mois, du mois",
        "week": "semaine, la semaine, de la semaine",
        "decade": "la décennie, décennie",
        "century": "siècle",
    },
    fixed={
        "weekend 0": "le week-end, le weekend",
        "year 0 end": "fin d'année",
    },
    vague="dans les prochaines semaines, dans les prochains mois, dans les prochains jours, dans les prochaines"
    " années, dans les semaines à venir, dans les mois à venir, dans les jours à venir, au cours des prochains mois,"
    " au cours des prochaines semaines, ces prochains mois",
    ago_before="il y a, voici, voilà",
    ago_units={
        "hour": "heures, heure",
        "day": "jours, jour",
        "week": "semaines, semaine",
        "month": "mois",
        "year": "ans, an, années, année",
        "decade": "décennies",
        "minute": "minutes",
    },
    future="a lieu, ont lieu, sera, seront, doit, doivent, devra, devront, devrait, devraient, va, vont, prévu,"
    " prévue, prévus, prévues, prochain, prochaine, attendu, attendue, commence, commencent, débute, débutent,"
    " ouvre, ouvrent, se réunit, se réunissent, vote, votent, demain, d'ici, aura, auront, fera, feront, pourra,"
    " pourront, pourrait, compte, veut, veulent, vise, visent, arrive, part, entre, entrent, se tient, se tiendra,"
    " reprend, examine, rencontre, décide, tranchera, présente",
    future_endings="era, eront, ira, iront, dra, dront, rra, rront, ttra, ttront, ura, uront",
    past="crû, connu, a eu lieu, ont eu lieu, était, étaient, avait, avaient, fut, furent, été, dernier, dernière,"
    " hier, eu, fait, pris, mis, dit, vu, ouvert, signé, passé, vint, tenu, tenue, reçu, conclu, perdu, vendu, né,"
    " née",
    past_endings="ait, aient, èrent",
    participles="é, ée, és, ées",
    helped="u, ue, us, ues, i, ie, is, it, ite, int, inte, ert, erte, uit, uite",
    auxiliaries="a, ont, est, sont, était, étaient, avait, avaient, fut, furent, été, ayant, étant, s'est, aurait",
    ahead="jusqu, ici, tard",
    back="depuis",
    clause_words="et, mais, tandis, qui, alors",
    no_past="marché, marchés, comité, comités, société, sociétés, santé, qualité, sécurité, unité, capacité,"
    " majorité, université, accès, été, prévue, attendue, cité, cités, activité, activités, musée, année, années,"
    " arrivée, journée, autorité, autorités, député, députés, délégué, salarié, salariés, énergie, communauté, lait,"
    " fait, souhait, portrait, attrait, parait, métropolitain, intérêt, prévu, prévus, prévues, pourrait, devrait,"
    " devraient, publicité, électricité, durée, entrée, comté, réalité, liberté, difficulté, moitié, amitié, côté,"
    " dès, clé, thé, café, blé, lieu, mardi, lundi, jeudi, vendredi, samedi, midi, ainsi, aussi, plus, pris, après,"
    " depuis, jamais, mais, toujours, moins, fois, mois, pays, avis, prix, gris, milieu, revenu, menu, contenu,"
    " réseau, bureau, niveau, nouveau, tableau, eau, feu, jeu, enjeu, rue, vue, revue, issue, compris, parti,"
    " partie, budget, parmi, appui, celui, lui, oui, aujourd'hui, loi, emploi, envoi, essai, délai, quai, vrai, mai",
)
