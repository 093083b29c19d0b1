"""The table of labels: per language and kind of section, the words that newsrooms put before it.

A new label is an entry here. A star marks words so common at the beginning of a sentence that a dash after them makes
them a label only where other labels have one. Case, accents, apostrophes and end marks do not matter.
"""

from explainer.briefing.types import SectionKind

K = SectionKind

LABELS: dict[str, dict[SectionKind, tuple[str, ...]]] = {
    "en": {
        K.WHATS_HAPPENING: (
            "What's happening", "What happened", "What is happening", "Happening now", "Driving the news",
            "What's driving the news", "The news", "*News", "The latest", "What's new", "*New", "*Breaking",
            "Just in", "*Scoop", "*Exclusive", "First look", "Situational awareness", "State of play",
            "Where it stands", "Where things stand", "Current status", "The story", "The facts", "What we know",
            "At a glance", "*Purpose", "*Issue",
        ),
        K.WHY_IT_MATTERS: (
            "Why it matters", "Why this matters", "Why it's important", "Why it is important", "Why now", "So what",
            "What it means", "What this means", "The significance", "The stakes", "What's at stake", "The impact",
            "Why you should care", "Why it counts", "Who cares",
        ),
        K.DETAILS: (
            "The details", "*Details", "More details", "The specifics", "The fine print", "Of note", "Worth noting",
            "Zoom in", "Zooming in", "Up close", "How it works", "How it happened", "Inside the room",
            "What they found", "What we found", "The findings", "Case in point", "*For example", "The plan",
            "The proposal", "The goal", "The aim", "The ask", "Key sectors", "Priority areas", "Focus areas",
            "Key topics", "*Themes", "Key players", "Key dates", "Know more", "*Discussion", "Budget impact",
            "Priorities", "Key areas", "The fine details", "Who's involved", "Key terms", "The deal",
        ),
        K.FIGURES: (
            "By the numbers", "The numbers", "In numbers", "Key figures", "By the data", "Stunning stat", "*Charted",
            "The figures", "In figures", "Number of the day", "Facts and figures", "Key numbers",
        ),
        K.ANALYSIS: (
            "Between the lines", "Reading between the lines", "Be smart", "Sound smart", "Smart take",
            "Threat level", "The intrigue", "Our thought bubble", "Thought bubble", "The subtext", "What we think",
            "The reporter's view", "*Analysis", "The analysis", "Our view", "Our read", "Reading the room",
        ),
        K.BIG_PICTURE: (
            "The big picture", "Big picture", "The bigger picture", "Zoom out", "Zooming out", "The wider view",
            "The wider picture", "The wider context",
        ),
        K.BOTTOM_LINE: (
            "The bottom line", "Bottom line", "Our take", "The takeaway", "*Takeaway", "*In short", "TL;DR", "TLDR",
            "*Recommendation", "The upshot", "Key takeaway", "Key takeaways", "In sum", "In summary", "*Conclusion",
        ),
        K.WHATS_NEXT: (
            "What's next", "What is next", "What to watch", "What to watch for", "What we're watching",
            "What to expect", "Looking ahead", "Next up", "On the horizon", "The road ahead", "Next steps",
            "What comes next", "What happens next", "The next step", "What's ahead", "Coming up", "Up next",
        ),
        K.BACKGROUND: (
            "Catch up quick", "Catch up fast", "Catch up", "*Flashback", "The backstory", "*Context", "The context",
            "*Background", "The background", "*Timeline", "The timeline", "*History", "The history",
            "How we got here", "Rewind", "Looking back", "*Backstory",
        ),
        K.OTHER_SIDE: (
            "Yes, but", "*But", "The other side", "On the other hand", "The catch", "The pushback",
            "The counterpoint", "*Counterpoint", "*Counterargument", "The counterargument", "Reality check",
            "Fact check", "Room for disagreement", "The flip side", "The other view", "The critics",
        ),
        K.QUOTES: (
            "What they're saying", "What he's saying", "What she's saying", "What people are saying",
            "What they said", "What we're hearing", "The reaction", "*Reactions", "*Reaction", "In their words",
            "In his words", "In her words", "*Quotable", "The quote", "Quote of the day", "Voices", "What they say",
        ),
        K.OTHER: (
            "Go deeper", "Read more", "Learn more", "*More", "*Notable", "*Bonus", "1 fun thing", "One fun thing",
            "Further reading", "Dig deeper",
        ),
    },
    "it": {
        K.WHATS_HAPPENING: (
            "Cosa succede", "Che cosa succede", "Cosa sta succedendo", "Che cosa sta succedendo", "Cosa è successo",
            "Che cosa è successo", "Che succede", "La notizia", "In breve", "Il fatto", "*Fatto", "I fatti",
            "Le novità", "La novità", "Ultime notizie", "A che punto siamo", "L'ultima", "Cosa c'è di nuovo",
        ),
        K.WHY_IT_MATTERS: (
            "Perché è importante", "Perché importa", "Perché conta", "Perché ci riguarda", "La posta in gioco",
            "Perché è rilevante", "Cosa significa", "Che cosa significa", "L'importanza", "La rilevanza",
            "Perché adesso", "Cosa c'è in gioco", "L'impatto",
        ),
        K.DETAILS: (
            "Nel dettaglio", "I dettagli", "*Dettagli", "Da vicino", "Come funziona", "Più da vicino",
            "Settori chiave", "I settori chiave", "*Ambiti", "*Priorità", "Le priorità", "Il piano", "L'obiettivo",
            "*Obiettivo", "Aree prioritarie", "Settori prioritari", "La proposta", "Nello specifico", "Da notare",
            "Per esempio", "I protagonisti", "Le date", "Date chiave",
        ),
        K.FIGURES: (
            "I numeri", "In numeri", "Diamo i numeri", "*Numeri", "Le cifre", "In cifre", "Il dato", "I dati",
            "I numeri chiave", "Il numero", "Cifre chiave", "Il numero del giorno",
        ),
        K.ANALYSIS: (
            "Tra le righe", "Fra le righe", "L'analisi", "*Analisi", "La nostra analisi", "Il retroscena",
            "Il punto", "Il nostro punto di vista", "La lettura", "*Commento", "Il commento",
        ),
        K.BIG_PICTURE: (
            "Il quadro generale", "Il contesto più ampio", "Visione d'insieme", "Il quadro d'insieme",
            "Uno sguardo d'insieme", "La visione d'insieme", "Il quadro più ampio", "Più in generale", "Il quadro",
            "Allargando lo sguardo",
        ),
        K.BOTTOM_LINE: (
            "In sintesi", "In conclusione", "*Morale", "La morale", "Il succo", "In poche parole",
            "Tirando le somme", "La conclusione", "*Conclusione", "*Conclusioni", "Da ricordare", "In definitiva",
        ),
        K.WHATS_NEXT: (
            "Cosa c'è dopo", "Cosa succede ora", "Cosa succederà", "Prossimi passi", "I prossimi passi", "E adesso",
            "E ora", "Che cosa succede ora", "Cosa aspettarsi", "Cosa viene dopo", "Le prossime tappe",
            "Prossime tappe", "Che cosa succederà", "Da tenere d'occhio", "Guardando avanti", "Cosa ci aspetta",
        ),
        K.BACKGROUND: (
            "Il contesto", "*Contesto", "Un passo indietro", "I precedenti", "Come ci siamo arrivati", "Lo sfondo",
            "*Antefatto", "L'antefatto", "La storia", "Il precedente", "Le puntate precedenti", "*Cronologia",
        ),
        K.OTHER_SIDE: (
            "Sì, ma", "L'altra parte", "Il rovescio", "Dall'altro lato", "Il rovescio della medaglia",
            "D'altra parte", "L'altra faccia", "L'altra faccia della medaglia", "*Ma", "*Però", "Le critiche",
            "Il contrappunto", "L'altro lato",
        ),
        K.QUOTES: (
            "Cosa dicono", "Le reazioni", "*Reazioni", "Che cosa dicono", "Le voci", "Cosa si dice", "Hanno detto",
            "Le parole", "La citazione", "Dicono", "La frase",
        ),
        K.OTHER: ("Per approfondire", "Per saperne di più", "*Approfondimenti", "Leggi anche"),
    },
    "tr": {
        K.WHATS_HAPPENING: (
            "Ne oldu", "Neler oluyor", "Ne oluyor", "Neler oldu", "Son durum", "*Gelişme", "*Haber", "*Gelişmeler",
            "Son gelişmeler", "Son gelişme", "Olay", "Gündem", "Öne çıkan", "Kısaca ne oldu", "Haberin özü",
        ),
        K.WHY_IT_MATTERS: (
            "Neden önemli", "*Önemi", "Niçin önemli", "Neden önemli bu", "Bu neden önemli", "Niye önemli",
            "Ne anlama geliyor", "Bu ne anlama geliyor", "Etkisi", "Neden şimdi",
        ),
        K.DETAILS: (
            "*Ayrıntılar", "*Detaylar", "Yakından", "Nasıl işliyor", "Yakından bakış", "Yakın plan", "*Ayrıntı",
            "Ayrıntılara bakış", "Nasıl çalışıyor", "Öncelikli alanlar", "Ana sektörler", "Öncelikli sektörler",
            "Kilit sektörler", "*Hedef", "Plan", "*Öncelikler", "Odak alanları", "Amaç", "Anahtar sektörler",
            "Detaylara bakış", "Daha yakından",
        ),
        K.FIGURES: (
            "Rakamlarla", "Sayılarla", "*Rakamlar", "*Sayılar", "Rakamların dili", "Günün rakamı", "Temel rakamlar",
            "Öne çıkan rakamlar", "Veriler",
        ),
        K.ANALYSIS: (
            "Satır araları", "Satır aralarında", "*Analiz", "*Yorum", "Satır arası", "Satır aralarını okumak",
            "Yorumumuz", "*Değerlendirme", "Perde arkası",
        ),
        K.BIG_PICTURE: ("Büyük resim", "Genel tablo", "Resmin bütünü", "Geniş açı", "Genel çerçeve", "Büyük tablo"),
        K.BOTTOM_LINE: (
            "*Sonuç", "Özetle", "Kısacası", "Son söz", "*Özet", "Sonuç olarak", "Özün özü", "Uzun lafın kısası",
        ),
        K.WHATS_NEXT: (
            "Bundan sonra", "Sırada ne var", "Sonraki adım", "Sonraki adımlar", "Bundan sonra ne olacak",
            "Şimdi ne olacak", "Bundan sonrası", "Gelecek adımlar", "Takvim", "Neler bekleniyor", "Ne bekleniyor",
            "Peki şimdi",
        ),
        K.BACKGROUND: (
            "Arka plan", "Geçmişe dönersek", "*Hatırlatma", "Geçmişi", "*Bağlam", "*Geçmiş",
            "Nasıl bu noktaya geldik", "Buraya nasıl gelindi", "Arka planda",
        ),
        K.OTHER_SIDE: (
            "*Öte yandan", "*Ama", "Karşı görüş", "Diğer taraf", "Madalyonun öteki yüzü", "Madalyonun öbür yüzü",
            "Evet, ama", "*Ancak", "Diğer yandan", "İtirazlar", "Karşı taraf",
        ),
        K.QUOTES: ("Ne diyorlar", "*Tepkiler", "Kim ne dedi", "Ne dediler", "Söylenenler", "Görüşler", "Alıntı"),
        K.OTHER: ("Daha fazlası", "Derinlemesine", "Daha fazla bilgi"),
    },
    "de": {
        K.WHATS_HAPPENING: (
            "Worum geht es", "Worum geht's", "Darum geht's", "Darum geht es", "Worum es geht", "Was ist passiert",
            "Was passiert ist", "Was passiert", "Was geschieht", "Was ist los", "Die Nachricht", "Das Neueste",
            "Die Lage", "Der Stand", "Stand der Dinge", "Die Neuigkeit", "Neuigkeiten", "Was neu ist",
            "Das ist passiert", "Aktuell",
        ),
        K.WHY_IT_MATTERS: (
            "Warum das wichtig ist", "Warum es wichtig ist", "*Bedeutung", "Die Bedeutung",
            "Was auf dem Spiel steht", "Warum ist das wichtig", "Darum ist es wichtig", "Darum ist das wichtig",
            "Warum das zählt", "Warum es zählt", "Warum das jetzt wichtig ist", "Warum jetzt", "Was es bedeutet",
            "Was das bedeutet", "Die Folgen",
        ),
        K.DETAILS: (
            "Im Detail", "Die Details", "*Details", "So funktioniert es", "So funktioniert's", "Genauer hingeschaut",
            "Kernbereiche", "Zentrale Bereiche", "*Schwerpunkte", "Die Schwerpunkte", "Aus der Nähe",
            "Näher betrachtet", "Die Einzelheiten", "*Einzelheiten", "Das Ziel", "*Ziel", "Der Plan",
            "Der Vorschlag", "Schlüsselbranchen", "Schlüsselsektoren", "Wichtige Branchen", "Die Branchen",
            "Prioritäten", "Genauer", "Zum Beispiel", "Wichtige Termine", "Die Beteiligten", "Im Einzelnen",
            "Im Fokus",
        ),
        K.FIGURES: (
            "Zahlen und Fakten", "Die Zahlen", "In Zahlen", "Zahl des Tages", "*Zahlen", "Die Zahl", "Zahlen, bitte",
            "Die wichtigsten Zahlen", "Daten und Fakten", "Wichtige Zahlen", "Fakten und Zahlen",
        ),
        K.ANALYSIS: (
            "Zwischen den Zeilen", "Die Analyse", "*Analyse", "*Einordnung", "Die Einordnung", "Unsere Einordnung",
            "Unsere Analyse", "*Kommentar", "Was dahintersteckt", "Was dahinter steckt", "Unsere Sicht",
        ),
        K.BIG_PICTURE: (
            "Das große Ganze", "Der größere Zusammenhang", "Das große Bild", "Im größeren Zusammenhang",
            "Das Gesamtbild", "Der Blick aufs Ganze", "Der große Zusammenhang", "Mit Abstand betrachtet",
        ),
        K.BOTTOM_LINE: (
            "Unterm Strich", "*Fazit", "Das Wichtigste", "Das Fazit", "Unser Fazit", "Kurz gesagt",
            "Das Wichtigste in Kürze", "Zusammengefasst", "Kurzum", "Was bleibt", "Auf den Punkt",
        ),
        K.WHATS_NEXT: (
            "Wie es weitergeht", "Was jetzt kommt", "*Ausblick", "Der Ausblick", "Nächste Schritte",
            "Die nächsten Schritte", "Wie geht es weiter", "Wie geht's weiter", "Was kommt als Nächstes",
            "Was als Nächstes kommt", "So geht es weiter", "So geht's weiter", "Was nun", "Und jetzt", "Was folgt",
            "Wie es jetzt weitergeht", "Nächster Schritt",
        ),
        K.BACKGROUND: (
            "*Hintergrund", "Der Hintergrund", "*Rückblick", "Was bisher geschah", "Zum Hintergrund", "Der Kontext",
            "*Kontext", "Die Vorgeschichte", "*Vorgeschichte", "*Hintergründe", "Wie es dazu kam",
            "Ein Blick zurück",
        ),
        K.OTHER_SIDE: (
            "Ja, aber", "Die Gegenseite", "*Andererseits", "*Aber", "Die andere Seite", "Der Haken", "Die Kritik",
            "Einwände", "Die Gegenstimme", "Die Kehrseite", "*Gegenstimmen", "Die Gegenposition",
        ),
        K.QUOTES: (
            "Was sie sagen", "*Stimmen", "*Reaktionen", "Die Reaktionen", "Die Stimmen", "Was gesagt wird",
            "Das sagen sie", "Im Wortlaut", "Das Zitat", "Zitat des Tages", "Was die Beteiligten sagen", "O-Ton",
        ),
        K.OTHER: ("Mehr dazu", "Must-Reads", "*Weiterlesen", "Zum Weiterlesen", "Mehr lesen", "Zum Vertiefen"),
    },
    "fr": {
        K.WHATS_HAPPENING: (
            "Ce qui se passe", "Les faits", "L'essentiel", "L'actu", "Que se passe-t-il", "Ce qui s'est passé",
            "L'info", "La nouvelle", "Quoi de neuf", "Où en est-on", "L'actualité",
        ),
        K.WHY_IT_MATTERS: (
            "Pourquoi c'est important", "Pourquoi ça compte", "Pourquoi cela compte", "Les enjeux", "L'enjeu",
            "Pourquoi cela importe", "Pourquoi est-ce important", "Ce que ça change", "Ce que cela change",
            "Pourquoi maintenant", "L'impact",
        ),
        K.DETAILS: (
            "Dans le détail", "*Zoom", "Comment ça marche", "Les détails", "De plus près", "En détail",
            "Secteurs clés", "Les secteurs clés", "*Priorités", "Les priorités", "L'objectif", "*Objectif",
            "Le plan", "Gros plan", "Comment cela fonctionne", "Secteurs prioritaires", "Par exemple",
        ),
        K.FIGURES: (
            "En chiffres", "Les chiffres", "Le chiffre", "Chiffres clés", "Les chiffres clés", "Le chiffre du jour",
        ),
        K.ANALYSIS: (
            "Entre les lignes", "L'analyse", "*Analyse", "*Décryptage", "Le décryptage", "Notre analyse",
            "Notre avis", "Ce qu'on en pense",
        ),
        K.BIG_PICTURE: (
            "Vue d'ensemble", "Plus largement", "La vue d'ensemble", "Le tableau d'ensemble", "Prendre du recul",
            "Le contexte plus large", "Avec du recul",
        ),
        K.BOTTOM_LINE: (
            "En résumé", "En bref", "Ce qu'il faut retenir", "À retenir", "*Conclusion", "En conclusion", "En somme",
            "Au final", "Le mot de la fin", "En un mot",
        ),
        K.WHATS_NEXT: (
            "Et maintenant", "La suite", "Prochaines étapes", "Les prochaines étapes", "À suivre", "Et après",
            "Et ensuite", "Ce qui vient", "Ce qui nous attend", "À surveiller",
        ),
        K.BACKGROUND: (
            "Le contexte", "*Contexte", "Retour en arrière", "*Rappel", "Les antécédents", "Le rappel",
            "Pour mémoire", "*Historique", "Comment on en est arrivé là",
        ),
        K.OTHER_SIDE: (
            "Oui, mais", "De l'autre côté", "Le revers", "Le revers de la médaille", "*Mais", "L'autre côté",
            "D'un autre côté", "Les critiques", "Le hic", "Le bémol",
        ),
        K.QUOTES: (
            "Ce qu'ils disent", "*Réactions", "Les réactions", "Ils ont dit", "Ce qu'on dit", "Ce qui se dit",
            "La citation",
        ),
        K.OTHER: ("Pour aller plus loin", "*Lire aussi", "En savoir plus"),
    },
    "es": {
        K.WHATS_HAPPENING: (
            "Qué pasa", "Qué está pasando", "Lo último", "La noticia", "Qué ha pasado", "Qué pasó", "Qué sucede",
            "Los hechos", "La novedad", "Lo que pasa", "Qué ocurre", "Qué hay de nuevo",
        ),
        K.WHY_IT_MATTERS: (
            "Por qué importa", "Por qué es importante", "Lo que está en juego", "Por qué es relevante",
            "Qué significa", "Qué está en juego", "La importancia", "Por qué ahora", "El impacto",
        ),
        K.DETAILS: (
            "En detalle", "Los detalles", "De cerca", "Cómo funciona", "*Detalles", "Sectores clave",
            "Los sectores clave", "*Prioridades", "Las prioridades", "El objetivo", "*Objetivo", "El plan",
            "Más de cerca", "Áreas prioritarias", "Sectores prioritarios", "Por ejemplo",
        ),
        K.FIGURES: (
            "En cifras", "Las cifras", "En números", "Los números", "El dato", "Los datos", "Cifras clave",
            "La cifra", "El número",
        ),
        K.ANALYSIS: (
            "Entre líneas", "*Análisis", "El análisis", "Nuestro análisis", "Leyendo entre líneas",
            "Nuestra lectura",
        ),
        K.BIG_PICTURE: (
            "El panorama general", "El contexto amplio", "El panorama", "La visión general", "El cuadro general",
            "La imagen completa", "Visión de conjunto",
        ),
        K.BOTTOM_LINE: (
            "En resumen", "*Conclusión", "En pocas palabras", "La conclusión", "En síntesis", "En definitiva",
            "En conclusión", "Para recordar", "Lo esencial",
        ),
        K.WHATS_NEXT: (
            "Qué sigue", "Próximos pasos", "*Y ahora", "Los próximos pasos", "Y ahora qué", "Lo que viene",
            "Qué viene", "Qué viene ahora", "Qué viene después", "Qué esperar",
        ),
        K.BACKGROUND: (
            "El contexto", "*Contexto", "*Antecedentes", "Los antecedentes", "En retrospectiva",
            "Cómo llegamos aquí", "La historia", "Un paso atrás", "El trasfondo",
        ),
        K.OTHER_SIDE: (
            "Sí, pero", "La otra cara", "Por otro lado", "La otra cara de la moneda", "*Pero", "El otro lado",
            "Las críticas", "La otra parte",
        ),
        K.QUOTES: ("Lo que dicen", "*Reacciones", "Las reacciones", "Qué dicen", "Lo que se dice", "La cita"),
        K.OTHER: ("Para saber más", "Para profundizar", "*Leer más"),
    },
}  # fmt: skip
