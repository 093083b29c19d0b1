"""The words about the site's data: its page, what each file holds, feed and cards; one row per language.

Imports nothing of ours. Apart from the other words, because only what machines are told needs them.
"""

from collections.abc import Mapping

from msgspec import Struct


class DataWords(Struct, frozen=True, kw_only=True):
    """What is said about data in one language."""

    title: str
    about: str  # for lists of results; {title} is the explainer's
    introduction: str
    file: str
    holds: str
    figures_csv: str
    figures_json: str
    timeline_json: str
    timeline_ics: str
    site_json: str
    schema_json: str
    twins: str
    feed: str  # the title of the feed
    reported: str  # on a card, of a figure that has no time of its own; {date} is the briefing's


EN = DataWords(
    title="Data",
    about="The record behind the pages as files, for spreadsheets, calendars and programs: {title}",
    introduction="What the pages show, as files to take away. Each record has an id that stays, and its sources.",
    file="File",
    holds="What it holds",
    figures_csv="The key figures, one a row, for spreadsheets.",
    figures_json="The key figures with their sources.",
    timeline_json="All events with their dates, states and sources.",
    timeline_ics="The planned events whose day is known, for calendars.",
    site_json="The whole record: every text, event, figure, sector and name, and the briefing sentence by sentence.",
    schema_json="What each field of the JSON files means (JSON Schema).",
    twins="Each page also stands as Markdown, in index.md beside it.",
    feed="{title}: new and changed",
    reported="reported {date}",
)
IT = DataWords(
    title="Dati",
    about="La documentazione dietro le pagine in file per fogli di calcolo, calendari e programmi: {title}",
    introduction="Ciò che le pagine mostrano, in file da scaricare. Ogni voce ha un identificativo stabile e le fonti.",
    file="File",
    holds="Contenuto",
    figures_csv="I numeri chiave, uno per riga, per fogli di calcolo.",
    figures_json="I numeri chiave con le loro fonti.",
    timeline_json="Tutti gli eventi con date, stato e fonti.",
    timeline_ics="Gli eventi previsti di cui si conosce il giorno, per calendari.",
    site_json="Tutto: ogni testo, evento, numero, settore e nome, e il documento d’origine frase per frase.",
    schema_json="Che cosa significa ogni campo dei file JSON (JSON Schema).",
    twins="Ogni pagina esiste anche in Markdown, nel file index.md accanto.",
    feed="{title}: novità e modifiche",
    reported="riportato il {date}",
)
TR = DataWords(
    title="Veriler",
    about="Sayfaların ardındaki kayıt; tablolar, takvimler ve programlar için dosyalar: {title}",
    introduction="Sayfalarda görülenler, indirilebilir dosyalar olarak. Her kaydın kalıcı kimliği ve kaynakları var.",
    file="Dosya",
    holds="İçerik",
    figures_csv="Temel rakamlar, her satırda bir tane; tablo programları için.",
    figures_json="Temel rakamlar ve kaynakları.",
    timeline_json="Bütün olaylar; tarihleri, durumları ve kaynakları.",
    timeline_ics="Günü bilinen planlanmış olaylar; takvimler için.",
    site_json="Kaydın tamamı: bütün metinler, olaylar, rakamlar, sektörler, adlar ve cümle cümle kaynak metin.",
    schema_json="JSON dosyalarındaki alanların anlamı (JSON Schema).",
    twins="Her sayfanın Markdown hâli, yanındaki index.md dosyasındadır.",
    feed="{title}: yeni ve değişen",
    reported="haber tarihi: {date}",
)
DE = DataWords(
    title="Daten",
    about="Was hinter den Seiten steht, als Dateien für Tabellen, Kalender und Programme: {title}",
    introduction="Was die Seiten zeigen, als Dateien. Jeder Eintrag hat eine feste Kennung und seine Quellen.",
    file="Datei",
    holds="Inhalt",
    figures_csv="Die wichtigsten Zahlen, je Zeile eine, für Tabellenprogramme.",
    figures_json="Die wichtigsten Zahlen mit ihren Quellen.",
    timeline_json="Alle Ereignisse mit Datum, Stand und Quellen.",
    timeline_ics="Die geplanten Ereignisse, deren Tag bekannt ist, für Kalender.",
    site_json="Alles: jeder Text, jedes Ereignis, jede Zahl, jeder Name, dazu der Ausgangstext Satz für Satz.",
    schema_json="Was jedes Feld der JSON-Dateien bedeutet (JSON Schema).",
    twins="Jede Seite steht auch als Markdown daneben, in index.md.",
    feed="{title}: neu und geändert",
    reported="gemeldet am {date}",
)
FR = DataWords(
    title="Données",
    about="Ce qui fonde les pages, en fichiers pour tableurs, agendas et programmes : {title}",
    introduction="Ce que montrent les pages, en fichiers. Chaque fiche a un identifiant stable et ses sources.",
    file="Fichier",
    holds="Contenu",
    figures_csv="Les chiffres clés, un par ligne, pour tableurs.",
    figures_json="Les chiffres clés et leurs sources.",
    timeline_json="Tous les événements avec leurs dates, leur état et leurs sources.",
    timeline_ics="Les événements prévus dont le jour est connu, pour agendas.",
    site_json="Tout : textes, événements, chiffres, secteurs, noms, et le texte d’origine phrase par phrase.",
    schema_json="Le sens de chaque champ des fichiers JSON (JSON Schema).",
    twins="Chaque page existe aussi en Markdown, dans index.md à côté d’elle.",
    feed="{title} : nouveautés et modifications",
    reported="rapporté le {date}",
)
ES = DataWords(
    title="Datos",
    about="Lo que hay detrás de las páginas, en archivos para hojas de cálculo, calendarios y programas: {title}",
    introduction="Lo que muestran las páginas, en archivos. Cada ficha tiene un identificador estable y sus fuentes.",
    file="Archivo",
    holds="Contenido",
    figures_csv="Las cifras clave, una por fila, para hojas de cálculo.",
    figures_json="Las cifras clave con sus fuentes.",
    timeline_json="Todos los acontecimientos con fechas, estado y fuentes.",
    timeline_ics="Los acontecimientos previstos cuyo día se conoce, para calendarios.",
    site_json="Todo: textos, acontecimientos, cifras, sectores, nombres y el texto de origen frase por frase.",
    schema_json="Qué significa cada campo de los archivos JSON (JSON Schema).",
    twins="Cada página está también en Markdown, en index.md junto a ella.",
    feed="{title}: novedades y cambios",
    reported="según se informó el {date}",
)
DATA_WORDS: Mapping[str, DataWords] = {"en": EN, "it": IT, "tr": TR, "de": DE, "fr": FR, "es": ES}
