"""Words that people write in place of those that the files know: of other tools, of everyday speech, of other languages.

Literal tables; each leads from what is written, in small letters, to what was probably meant.
"""

from collections.abc import Mapping

KEYS: Mapping[str, str] = {
    "headline": "title", "heading": "title", "name": "title", "titolo": "title", "titel": "title", "titre": "title",
    "título": "title", "titulo": "title", "başlık": "title", "baslik": "title", "überschrift": "title",
    "permalink": "slug", "path": "slug",
    "order": "weight", "position": "weight", "peso": "weight", "gewicht": "weight", "poids": "weight",
    "unpublished": "draft", "bozza": "draft", "entwurf": "draft", "brouillon": "draft", "borrador": "draft",
    "taslak": "draft",
    "publish_date": "published", "pubdate": "published", "publishdate": "published", "release": "published",
    "modified": "updated", "lastmod": "updated", "last_modified": "updated", "aggiornato": "updated",
    "reviewed": "checked", "verified": "checked", "review_by": "check_again", "expires": "check_again",
    "redirect_from": "aliases", "redirects": "aliases", "redirect": "aliases",
    "source": "sources", "references": "sources", "fonti": "sources", "fonte": "sources", "quellen": "sources",
    "quelle": "sources", "fuentes": "sources", "fuente": "sources", "kaynak": "sources", "kaynaklar": "sources",
    "image": "photo", "picture": "photo", "cover": "photo", "foto": "photo", "bild": "photo", "fotoğraf": "photo",
    "errata": "corrections", "correzioni": "corrections",
    "ignore": "accept", "allow": "accept",
    "excerpt": "summary", "abstract": "summary", "teaser": "summary", "description": "summary", "lead": "summary",
    "sommario": "summary", "riassunto": "summary", "zusammenfassung": "summary", "résumé": "summary",
    "resumen": "summary", "özet": "summary", "descrizione": "summary", "beschreibung": "summary",
    "data": "date", "datum": "date", "fecha": "date", "tarih": "date", "when": "date", "day": "date",
    "state": "status", "stato": "status", "zustand": "status", "durum": "status",
    "persons": "people", "persone": "people", "personen": "people", "personnes": "people", "personas": "people",
    "organizations": "organisations", "organisation": "organisations", "organization": "organisations",
    "orgs": "organisations", "companies": "organisations",
    "sector": "sectors", "settori": "sectors", "sektoren": "sectors",
    "number": "value", "amount": "value", "valore": "value", "wert": "value", "valeur": "value", "valor": "value",
    "max": "value_max", "maximum": "value_max", "units": "unit", "unità": "unit", "einheit": "unit",
    "valuta": "currency", "währung": "currency", "devise": "currency", "moneda": "currency",
    "written": "as_written", "original": "as_written", "label": "counts", "what": "counts",
    "year": "period", "timeframe": "period", "compare": "compare_with", "note": "definition",
    "job": "role", "position_held": "role", "function": "role", "ruolo": "role", "rolle": "role",
    "aka": "also_called", "alias": "aliases", "synonyms": "also_called",
    "type": "kind", "category": "kind",
    "lang": "language", "lingua": "language", "sprache": "language", "langue": "language", "idioma": "language",
    "dil": "language", "locale": "language",
    "license": "licence", "copyright": "licence", "baseurl": "url", "base_url": "url", "site_url": "url",
    "link": "url", "email": "contact", "mail": "contact", "repo": "repository", "menu": "nav", "navigation": "nav",
}  # fmt: skip
"""Keys. One that its kind of file does not have leads nowhere."""

VALUES: Mapping[str, Mapping[str, str]] = {
    "status": {
        "done": "happened", "past": "happened", "over": "happened", "held": "happened", "completed": "happened",
        "confirmed": "happened", "occurred": "happened", "avvenuto": "happened", "geschehen": "happened",
        "future": "planned", "upcoming": "planned", "scheduled": "planned", "announced": "planned",
        "expected": "planned", "previsto": "planned", "geplant": "planned", "prévu": "planned",
        "canceled": "cancelled", "called off": "cancelled", "annullato": "cancelled", "abgesagt": "cancelled",
        "postponed": "moved", "delayed": "moved", "rescheduled": "moved", "rinviato": "moved", "verschoben": "moved",
        "unknown": "uncertain", "tbc": "uncertain", "unclear": "uncertain", "?": "uncertain",
    },
    "qualifier": {
        "+": "plus", "more than": "over", ">": "over", "above": "over", "exceeding": "over",
        "at least": "at_least", "min": "at_least", "minimum": "at_least", ">=": "at_least", "≥": "at_least",
        "up to": "up_to", "at most": "up_to", "max": "up_to", "maximum": "up_to", "<=": "up_to", "≤": "up_to",
        "less than": "under", "fewer than": "under", "below": "under", "<": "under",
        "almost": "nearly", "just under": "nearly",
        "approx": "about", "approximately": "about", "around": "about", "roughly": "about", "circa": "about",
        "ca": "about", "ca.": "about", "c.": "about", "some": "about", "~": "about", "≈": "about", "estimated": "about",
    },
    "kind": {
        "human": "person", "people": "person", "individual": "person", "politician": "person",
        "company": "organisation", "firm": "organisation", "organization": "organisation", "body": "organisation",
        "institution": "organisation", "ministry": "organisation", "group": "organisation", "party": "organisation",
        "agreement": "framework", "treaty": "framework", "programme": "framework", "program": "framework",
        "law": "framework", "deal": "framework", "initiative": "framework", "plan": "framework",
    },
    "statement": {
        "between the lines": "analysis", "opinion": "analysis", "comment": "analysis", "context": "big_picture",
        "overview": "big_picture", "zoom out": "big_picture",
    },
    "language": {
        "english": "en", "inglese": "en", "italian": "it", "italiano": "it", "turkish": "tr", "türkçe": "tr",
        "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    },
    "currency": {
        "dollar": "USD", "dollars": "USD", "us dollar": "USD", "us dollars": "USD", "euros": "EUR",
        "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "lira": "TRY", "lire": "TRY", "liras": "TRY",
        "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "franc": "CHF", "francs": "CHF", "rouble": "RUB",
        "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rupee": "INR", "rupees": "INR",
    },
}  # fmt: skip
"""Values, by key."""

RARE_CURRENCIES = (
    "ALL ANG ATS AWG BBD BEF BMD BOV BSD BTN BZD CHE CHW CLF COU CUC CUP CVE CYP DJF EEK ERN ESP FIM FKP GIP GMD GNF"
    " GRD GYD HTG IEP KMF KPW KYD LAK LRD LSL LTL LUF LVL MOP MRO MRU MTL MVR MXV NLG PAB PTE SBD SCR SHP SIT SKK SLE"
    " SLL SRD SSP STD STN SVC SZL TJS TMT TOP TPE USN UYI VED VUV WST XAG XDR XPD XPT XSU YUM ZMK ZWG ZWL"
)
"""Codes of ISO 4217, past ones included, that a text rarely means by these letters, and so no briefing is read by."""


def meant_value(key: str, text: str) -> str | None:
    """Give the value that was probably meant under a key."""
    known = VALUES.get(key.rpartition(" ")[2], {})
    plain = " ".join(text.casefold().replace("_", " ").split())
    if plain in known:
        return known[plain]
    first = plain.partition("-")[0]  # en-GB
    return first if key == "language" and first in known.values() else None
