"""Words that the import needs in each language: what it writes by itself, and what it looks for in a briefing.

Takes a language; gives a table. What is written here is true of every site that an import makes.
"""

from msgspec import Struct


class ImportWords(Struct, frozen=True, kw_only=True):
    """The table of one language."""

    about_title: str
    about: str  # the text of content/about.md; it holds a link to the page of the briefing
    goals: frozenset[str]  # how a bullet is labelled that says what a list of sectors is for
    alike: tuple[frozenset[str], ...] = ()  # beginnings of words that count the same kind of thing


TABLES = {
    "en": ImportWords(
        about_title="About this site",
        about="""\
This site was made from [a briefing](/briefing/index.html).
Facts, figures, dates and names come from there;
each stands with the sentence it rests on.

Every number and every date is written down once,
and whenever the site is built its pages are compared with that record.
Analysis is kept apart from the facts and says that it is analysis.

Where the source gives no date, number or name, the pages say so.
Nothing was added to fill a gap.
""",
        goals=frozenset({"the goal", "the aim", "the roadmap", "the plan", "goal", "aim", "objective"}),
        alike=(
            frozenset({"business", "compan", "enterpris", "firm"}),
            frozenset({"inhabitant", "people", "resident"}),
        ),
    ),
    "it": ImportWords(
        about_title="Informazioni su questo sito",
        about="""\
Questo sito nasce da [un briefing](/briefing/index.html).
Fatti, cifre, date e nomi vengono da lì, ciascuno con la frase su cui si basa.

Ogni numero e ogni data sono scritti una volta sola,
e a ogni generazione del sito le pagine vengono confrontate con quel dato.
L’analisi è tenuta separata dai fatti e indicata come tale.

Dove la fonte non dà una data, un numero o un nome, le pagine lo dicono.
Nulla è stato aggiunto per colmare un vuoto.
""",
        goals=frozenset({"l'obiettivo", "obiettivo", "lo scopo", "la meta", "il piano"}),
        alike=(
            frozenset({"aziend", "impres", "societ"}),
            frozenset({"abitant", "person", "resident"}),
        ),
    ),
    "tr": ImportWords(
        about_title="Bu site hakkında",
        about="""\
Bu site [bir bültenden](/briefing/index.html) hazırlandı.
Bilgiler, rakamlar, tarihler ve adlar oradan alındı;
her biri dayandığı cümleyle birlikte verilir.

Her sayı ve her tarih bir kez yazılır;
site her oluşturulduğunda sayfalar bu kayıtla karşılaştırılır.
Analiz, olgulardan ayrı tutulur ve analiz olduğu belirtilir.

Kaynağın tarih, sayı ya da ad vermediği yerde sayfalar bunu söyler.
Boşluk doldurmak için hiçbir şey eklenmedi.
""",
        goals=frozenset({"hedef", "amaç", "amac", "plan"}),
        alike=(frozenset({"firma", "işletme", "şirket"}),),
    ),
    "de": ImportWords(
        about_title="Über diese Seite",
        about="""\
Diese Seite ist aus [einem Briefing](/briefing/index.html) entstanden.
Fakten, Zahlen, Daten und Namen stammen daraus;
bei jedem steht der Satz, auf dem es beruht.

Jede Zahl und jedes Datum ist einmal festgehalten, und bei jedem Erstellen werden die Seiten damit verglichen.
Analyse steht getrennt von den Fakten und ist als Analyse gekennzeichnet.

Wo die Quelle kein Datum, keine Zahl oder keinen Namen nennt, sagen die Seiten das.
Nichts wurde ergänzt, um eine Lücke zu füllen.
""",
        goals=frozenset({"das ziel", "ziel", "der plan", "die aufgabe"}),
        alike=(
            frozenset({"betrieb", "firm", "unternehm"}),
            frozenset({"einwohn", "mensch", "person"}),
        ),
    ),
    "fr": ImportWords(
        about_title="À propos de ce site",
        about="""\
Ce site est issu d’[un briefing](/briefing/index.html).
Les faits, les chiffres, les dates et les noms en proviennent;
chacun est accompagné de la phrase sur laquelle il repose.

Chaque nombre et chaque date sont notés une seule fois,
et les pages sont comparées à cette donnée à chaque génération du site.
L’analyse est séparée des faits et signalée comme telle.

Là où la source ne donne ni date, ni nombre, ni nom, les pages le disent.
Rien n’a été ajouté pour combler un vide.
""",
        goals=frozenset({"l'objectif", "objectif", "le but", "le plan"}),
        alike=(
            frozenset({"compagni", "entrepris", "sociét"}),
            frozenset({"habitant", "personn"}),
        ),
    ),
    "es": ImportWords(
        about_title="Acerca de este sitio",
        about="""\
Este sitio procede de [un informe](/briefing/index.html).
Los hechos, las cifras, las fechas y los nombres salen de ahí;
cada uno lleva la frase en la que se apoya.

Cada número y cada fecha se anotan una sola vez,
y cada vez que se genera el sitio las páginas se comparan con ese dato.
El análisis está separado de los hechos y se señala como tal.

Donde la fuente no da una fecha, un número o un nombre, las páginas lo dicen.
No se ha añadido nada para llenar un hueco.
""",
        goals=frozenset({"el objetivo", "objetivo", "la meta", "el plan"}),
        alike=(
            frozenset({"compañí", "empres", "firma", "sociedad"}),
            frozenset({"habitant", "person"}),
        ),
    ),
}


def import_words(language: str) -> ImportWords:
    """Give the table of a language; English where there is none."""
    return TABLES.get(language, TABLES["en"])
