"""How each language writes a day in full, as CLDR has it ("long"); imports nothing of ours.

Babel knows the same, and a test compares every day; but it takes as long to load as it takes to build a small site, and
nearly every page tells a day.
"""

from collections.abc import Mapping

FORMS: Mapping[str, str] = {
    "en": "{month} {day}, {year}",
    "it": "{day} {month} {year}",
    "tr": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
}
MONTHS: Mapping[str, str] = {
    "en": "January February March April May June July August September October November December",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
