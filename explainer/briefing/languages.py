"""The language of a briefing, by the small words that every sentence of it needs.

Takes text; gives the code of one of the six languages whose rules there are. Refuses nothing: of a language that is
not among them the one is given that shares most small words with it, and English where none does.
"""

import re
from collections import Counter
from functools import cache

LANGUAGES = ("en", "it", "tr", "de", "fr", "es")
SAMPLE = 20_000  # characters; the language does not change after that

# Words that begin or hold sentences together. Those that two of the languages share say nothing about which it is,
# but they begin sentences all the same; they count for neither.
SMALL_WORDS = {
    "en": (
        "the a an of to in on at and or but is are was were be been has have had will would can could may might "
        "must it its this that these those they their them he she his her we our you your i not no for from with "
        "by as than then there here when while who which what why how if so still yet also all some many most "
        "more few each every both after before since until under over between about into against during without "
        "within among through only just one two three now meanwhile however according nearly around another "
        "other such"
    ),
    "it": (
        "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla "
        "ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli "
        "sulle e ed o ma è sono era erano ha hanno aveva che chi cui non più anche come se si ci questo questa "
        "questi queste quello quella suo sua suoi loro entro dopo prima oltre quasi circa quando perché dove "
        "mentre secondo ogni tutti tutto tutte già ancora però così intanto invece ora oggi sarà saranno stato "
        "stata essere contro senza sotto verso due tre nessuno altri altre"
    ),
    "tr": (
        "ve bir bu şu o için ile olarak da de ki daha çok en az ise kadar göre sonra önce ancak ama fakat yüzde "
        "olan olduğu oldu olacak dedi değil gibi her hem ne mi mı mu mü var yok yeni iki üç biz onlar bunun bunu "
        "buna onun üzere üzerinde arasında içinde tarafından karşı rağmen ayrıca böylece öte şimdi hâlâ bugün "
        "yarın yıl yılında bin milyon milyar eden ettiği etti edilen yapılan bazı tüm bütün birçok hiçbir diğer "
        "nasıl neden çünkü eğer"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden "
        "wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf will nicht kein keine auch "
        "noch schon nur sehr mehr als wie wenn weil dass ob zu zum zur von vom mit nach aus bei beim für auf an "
        "am im in ins um über unter vor zwischen durch gegen ohne bis seit während er sie es wir ihr ihre ihren "
        "seine seinen sein sich man dieser diese dieses diesen jeder jede jedes alle viele einige zwei drei doch "
        "damit dabei dazu dort hier nun jetzt laut etwa rund zwar sondern denn was wer wo warum"
    ),
    "fr": (
        "le la les l un une des du de d au aux à en dans sur sous par pour avec sans entre vers chez et ou mais "
        "donc est sont était étaient a ont avait avaient sera seront être été qui que qu quoi dont où ne pas "
        "plus moins aussi comme si ce cet cette ces cela il elle ils elles on nous vous son sa ses leur leurs se "
        "s y n c j après avant depuis jusqu pendant selon contre près tous tout toute toutes chaque plusieurs "
        "quand parce deux trois très déjà encore même désormais"
    ),
    "es": (
        "el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde hacia según y e "
        "o u pero que quien quienes cual es son era eran fue fueron ser será serán ha han había está están no "
        "más menos también como si se su sus lo le les este esta estos estas ese esa eso aquel ya muy cuando "
        "donde mientras porque después antes durante contra casi todo todos toda todas cada otro otra otros "
        "otras dos tres ahora hoy sólo solo"
    ),
}
# Letters that the others do not have count half; they may come from names.
LETTERS = {"tr": "ğşı", "de": "ßä", "es": "ñ¿¡", "fr": "œêû", "it": "òì", "en": ""}
NAMES = {
    "en": "english inglese ingilizce englisch anglais ingles",
    "it": "italian italiano italyanca italienisch italien",
    "tr": "turkish turco turkce turkisch turc",
    "de": "german tedesco almanca deutsch allemand aleman",
    "fr": "french francese fransizca franzosisch francais frances",
    "es": "spanish spagnolo ispanyolca spanisch espagnol espanol castellano",
}


@cache
def small_words(language: str) -> frozenset[str]:
    """Give the small words of the language, in lower case."""
    return frozenset(SMALL_WORDS.get(language, "").split())


@cache
def _telling() -> dict[str, str]:
    """Give, for each small word that only one language has, that language."""
    times = Counter(word for language in LANGUAGES for word in small_words(language))
    return {word: language for language in LANGUAGES for word in small_words(language) if times[word] == 1}


def detect_language(text: str) -> str:
    """Give the language that most small words of the text belong to."""
    sample = text[:SAMPLE].replace("İ", "i").lower()
    telling = _telling()
    votes = Counter(telling[word] for word in re.findall(r"[^\W\d_]+", sample) if word in telling)
    for language, letters in LETTERS.items():
        votes[language] += (sum(map(sample.count, letters)) + 1) // 2
    return max(LANGUAGES, key=lambda language: votes[language])  # English, the first, where all are nought


def language_code(said: str) -> str | None:
    """Give the code for "tr", "tr-TR", "Türkçe" or "Turkish"; None for a language whose rules there are not."""
    from explainer.briefing.folding import folded

    word = folded(said)
    code = word[:2] if len(word) == 2 or said.strip()[2:3] in ("-", "_") else ""
    if code in LANGUAGES:
        return code
    return next((language for language, names in NAMES.items() if word in names.split()), None)
