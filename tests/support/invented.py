"""One invented briefing in six languages, and the ways in which newsrooms would set it."""

import html
from collections.abc import Callable
from textwrap import fill

from msgspec import Struct


class Part(Struct, frozen=True):
    """A section as somebody might write it."""

    label: str
    kind: str
    text: str = ""
    bullets: tuple[str, ...] = ()


class Invented(Struct, frozen=True):
    """A briefing with a known and a coined label, running text and bullets."""

    headline: str
    parts: tuple[Part, ...]
    credit: str


BRIEFINGS = {
    "en": Invented(
        "Norland deepens its harbour",
        (
            Part(
                "What's happening",
                "whats_happening",
                "The port of Alder opens a second quay on Monday. It took 3.5 years to build.",
            ),
            Part(
                "Why it matters",
                "why_it_matters",
                "Grain from the valley has had to wait for weeks: no other port is near.",
            ),
            Part(
                "By the numbers",
                "figures",
                "",
                ("1,500+ ships call in a year", "The quay cost $29 million", "From plan to pier: six years"),
            ),
            Part("The mood", "other", "Skippers are cautious. Farmers are not."),
            Part("Yes, but", "other_side", "Fishermen fear the noise.", ("They want a ban at night.",)),
            Part("The bottom line", "bottom_line", "The valley has its port, and now it needs the grain."),
        ),
        "Photo: Mara Lind/Alder Port",
    ),
    "it": Invented(
        "Norlandia allarga il porto",
        (
            Part(
                "Cosa succede",
                "whats_happening",
                "Il porto di Ontano apre lunedì la seconda banchina. Ci sono voluti 3,5 anni.",
            ),
            Part(
                "Perché è importante",
                "why_it_matters",
                "Il grano della valle ha dovuto aspettare per settimane: non c'è altro porto vicino.",
            ),
            Part(
                "I numeri",
                "figures",
                "",
                (
                    "Oltre 1.500 navi all'anno",
                    "La banchina è costata 29 milioni di euro",
                    "Dal piano al molo: sei anni",
                ),
            ),
            Part("L'umore", "other", "I capitani sono prudenti. Gli agricoltori no."),
            Part("Sì, ma", "other_side", "I pescatori temono il rumore.", ("Chiedono un divieto di notte.",)),
            Part("In sintesi", "bottom_line", "La valle ha il suo porto, e adesso le serve il grano."),
        ),
        "Foto: Mara Lindi/Porto di Ontano",
    ),
    "tr": Invented(
        "Kuzeyova limanını büyütüyor",
        (
            Part(
                "Neler oluyor?",
                "whats_happening",
                "Kızılağaç limanı pazartesi günü ikinci rıhtımı açıyor. Yapımı 3,5 yıl sürdü.",
            ),
            Part("Neden önemli?", "why_it_matters", "Vadinin buğdayı haftalarca bekledi: yakında başka liman yok."),
            Part(
                "Rakamlarla",
                "figures",
                "",
                ("Yılda 1.500'den fazla gemi", "Rıhtım 29 milyon liraya mal oldu", "Plandan iskeleye: altı yıl"),
            ),
            Part("Limandaki hava", "other", "Kaptanlar temkinli. Çiftçiler değil."),
            Part("Öte yandan", "other_side", "Balıkçılar gürültüden korkuyor.", ("Geceleri yasak istiyorlar.",)),
            Part("Kısacası", "bottom_line", "Vadinin artık limanı var; şimdi buğdaya ihtiyacı var."),
        ),
        "Fotoğraf: Mira Işık/Liman İdaresi",
    ),
    "de": Invented(
        "Nordland baut seinen Hafen aus",
        (
            Part(
                "Worum geht es?",
                "whats_happening",
                "Der Hafen Erlenau öffnet am Montag den zweiten Kai. Der Bau dauerte bis zum 9. Mai.",
            ),
            Part(
                "Warum das wichtig ist",
                "why_it_matters",
                "Das Getreide aus dem Tal musste wochenlang warten: Es gibt keinen anderen Hafen.",
            ),
            Part(
                "Die Zahlen",
                "figures",
                "",
                ("Mehr als 1.500 Schiffe im Jahr", "Der Kai kostete 29 Mio. Euro", "Vom Plan zum Kai: sechs Jahre"),
            ),
            Part("Die Stimmung", "other", "Die Kapitäne sind vorsichtig. Die Bauern sind es nicht."),
            Part("Ja, aber", "other_side", "Die Fischer fürchten den Lärm.", ("Sie wollen ein Verbot bei Nacht.",)),
            Part("Unterm Strich", "bottom_line", "Das Tal hat seinen Hafen, und nun braucht es das Getreide."),
        ),
        "Foto: Mara Lind/Hafen Erlenau",
    ),
    "fr": Invented(
        "Norlande agrandit son port",
        (
            Part(
                "Ce qui se passe", "whats_happening", "Le port d'Aulne ouvre lundi son second quai. Il a fallu 3,5 ans."
            ),
            Part(
                "Pourquoi c'est important",
                "why_it_matters",
                "Le blé de la vallée attendait des semaines : aucun autre port n'est proche.",
            ),
            Part(
                "En chiffres",
                "figures",
                "",
                ("Plus de 1 500 navires par an", "Le quai a coûté 29 millions d'euros", "Du plan au quai : six ans"),
            ),
            Part("L'ambiance", "other", "Les capitaines sont prudents. Les agriculteurs ne le sont pas."),
            Part(
                "Oui, mais",
                "other_side",
                "Les pêcheurs craignent le bruit.",
                ("Ils veulent une interdiction la nuit.",),
            ),
            Part("À retenir", "bottom_line", "La vallée a son port, et il lui faut maintenant le blé."),
        ),
        "Photo : Mara Lind/Port d'Aulne",
    ),
    "es": Invented(
        "Norlandia amplía su puerto",
        (
            Part(
                "Qué pasa",
                "whats_happening",
                "El puerto de Aliso abre el lunes su segundo muelle. La obra duró 3,5 años.",
            ),
            Part("Por qué importa", "why_it_matters", "El grano del valle esperaba semanas: no hay otro puerto cerca."),
            Part(
                "En cifras",
                "figures",
                "",
                ("Más de 1.500 barcos al año", "El muelle costó 29 millones de euros", "Del plan al muelle: seis años"),
            ),
            Part("El ambiente", "other", "Los capitanes son prudentes. Los agricultores no."),
            Part("Sí, pero", "other_side", "Los pescadores temen el ruido.", ("Piden una prohibición nocturna.",)),
            Part("En resumen", "bottom_line", "El valle tiene su puerto, y ahora le falta el grano."),
        ),
        "Foto: Mara Lind/Puerto de Aliso",
    ),
}

Write = Callable[[Invented], str]


def written(
    briefing: Invented,
    label: Callable[[str], str],
    *,
    headline: str = "{}",
    between: str = "\n\n",
    own_line: bool = False,
    bullet: str = "- ",
    credit: str = "({})",
) -> str:
    """Write a briefing: how a label is set, what stands between its parts, which mark its bullets have."""
    paragraphs = [headline.format(briefing.headline)]
    for part in briefing.parts:
        head = label(part.label)
        first = f"{head}\n{part.text}" if own_line and part.text else f"{head} {part.text}".strip()
        paragraphs.append("\n".join([first, *(bullet + words for words in part.bullets)]))
    return between.join([*paragraphs, credit.format(briefing.credit)]) + "\n"


def ended(mark: str) -> Callable[[str], str]:
    """Set a label with a mark after it; a label that asks has its own."""
    return lambda label: label if label.endswith("?") else label + mark


def in_capitals(label: str) -> str:
    """Set a label in capitals, as its language has them."""
    return label.replace("i", "İ").upper() if any(letter in label for letter in "ığşöü") else label.upper()


def as_html(briefing: Invented) -> str:
    """Write a briefing as web pages have it, entities included."""
    rows = [f"<h1>{html.escape(briefing.headline)}</h1>"]
    for part in briefing.parts:
        rows.append(f"<p><strong>{html.escape(part.label)}:</strong>&nbsp;{html.escape(part.text)}</p>")
        if part.bullets:
            rows += ["<ul>", *(f"<li>{html.escape(words)}</li>" for words in part.bullets), "</ul>"]
    return "\n".join([*rows, f"<p><em>({briefing.credit})</em></p>"])


def wrapped(text: str, width: int = 60) -> str:
    """Break the lines of a text at a width, as some editors do."""
    lines = (fill(line, width, subsequent_indent="  " if line.startswith("- ") else "") for line in text.split("\n"))
    return "\n".join(lines)


EMOJI = ("🚢", "❗", "🔢", "🌡️", "⚠️", "🏁")


def with_emoji(briefing: Invented) -> str:
    """Write a briefing with a picture before each label."""
    pictures = iter(EMOJI)
    return written(briefing, lambda label: f"{next(pictures)} **{label}:**", headline="# {}", bullet="• ")


WAYS: dict[str, Write] = {
    "colon": lambda b: written(b, ended(":")),
    "colon, question mark included": lambda b: written(b, lambda label: f"{label}:"),
    "colon, nothing between": lambda b: written(b, ended(":"), between="\n"),
    "full stop": lambda b: written(b, ended(".")),
    "em dash": lambda b: written(b, ended(" —")),
    "en dash": lambda b: written(b, ended(" –")),
    "bold with colon inside": lambda b: written(b, lambda label: f"**{label}:**", headline="# {}"),
    "bold with colon outside": lambda b: written(b, lambda label: f"**{label}**:", headline="**{}**"),
    "bold alone": lambda b: written(b, lambda label: f"**{label}**", own_line=True, headline="# {}"),
    "underscores": lambda b: written(b, lambda label: f"__{label}:__", bullet="* "),
    "italics": lambda b: written(b, lambda label: f"*{label}:*", bullet="* "),
    "headings": lambda b: written(b, lambda label: f"## {label}", own_line=True, headline="# {}", bullet="+ "),
    "headings, blank lines": lambda b: written(b, lambda label: f"### {label}\n", own_line=True, headline="# {}"),
    "own line with colon": lambda b: written(b, ended(":"), own_line=True, bullet="• "),
    "own line": lambda b: written(b, ended(""), own_line=True, bullet="– "),
    "emoji": with_emoji,
    "numbers before labels": lambda b: written(b, ended(":"), bullet="  * "),
    "html": as_html,
    "line ends of Windows": lambda b: written(b, ended(":")).replace("\n", "\r\n"),
    "no-break spaces": lambda b: written(b, lambda label: f"{label}\xa0:\xa0").replace("- ", "-\xa0"),
    "zero-width spaces": lambda b: written(b, lambda label: f"\u200b{label}:\u200b"),
    "curly apostrophes": lambda b: written(b, ended(":")).replace("'", "’"),
    "wrapped": lambda b: wrapped(written(b, ended(":"))),
    "wrapped, own line": lambda b: wrapped(written(b, ended(""), own_line=True)),
    "bare credit in italics": lambda b: written(b, ended(":"), credit="*{}*"),
    "credit in square brackets": lambda b: written(b, ended(":"), credit="[{}]"),
}
