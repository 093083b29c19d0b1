"""Words by which a list of sectors is known, one row per language, and pairs that are one member of a list.

`nouns` head such a list by themselves ("sectors"), `common` only with one of `marks` beside them ("key areas", "four areas").
"""

from functools import cache

from msgspec import Struct

from explainer.briefing.name_words.folding import fold, listed


class SectorWords(Struct, frozen=True):
    """What the rules for sectors know of one language; every word is folded."""

    nouns: frozenset[str]
    common: frozenset[str]
    marks: frozenset[str]
    verbs: frozenset[str]  # between the noun and the list: "are", "include"
    leads: frozenset[str]  # verbs of a sentence that lists: "covers", "focuses on"
    links: frozenset[str]  # before the list: "of"; not "such as", which gives examples
    conjunctions: frozenset[str]
    articles: frozenset[str]
    stops: frozenset[str]  # no member of a list holds one of them: pronouns, common verbs, prepositions of clauses
    pairs: frozenset[str]  # "oil and gas"
    after: bool = False  # the noun stands after its list too, "enerji ve uzay sektörleri"


@cache
def sector_words(language: str) -> SectorWords:
    """Give the words of a language; one that has none is read with the English words."""
    rows = {"en": _english, "it": _italian, "tr": _turkish, "de": _german, "fr": _french, "es": _spanish}
    return rows.get(language, _english)()


def _pairs(text: str, conjunction: str) -> frozenset[str]:
    """Read "oil/gas" as "oil and gas"."""
    return frozenset(fold(pair).replace("_", " ").replace("/", f" {conjunction} ") for pair in text.split())


def _english() -> SectorWords:
    return SectorWords(
        nouns=listed("sector sectors priorities themes industries pillars workstreams strands"),
        common=listed(
            "areas area fields field topics theme domains segments branches industry priority focus tracks headings"
        ),
        marks=listed("""
            key priority main focus core central strategic common shared joint target targeted chosen selected
            following leading two three four five six seven eight nine ten first focal special major cooperation
            """),
        verbs=listed("are include includes including cover covers comprise span were is namely"),
        leads=listed("""
            cover covers covering include includes focus focuses concentrate concentrates name names list lists support
            supports target targets prioritise prioritises prioritize prioritizes span spans comprise comprises
            """),
        links=listed("of in for including on"),
        conjunctions=listed("and plus"),
        articles=listed("the a an its their both also in of to"),
        stops=listed("""
            then it they he she we you i is are was were be been will would can could has have had which who that this these
            those while but with because where when if so not from by at says said
            """),
        pairs=_pairs(
            """
            oil/gas food/drink food/drinks food/beverages food/beverage research/development health/safety arts/culture
            art/culture arts/crafts iron/steel pulp/paper science/technology education/training water/sanitation
            banking/finance travel/tourism media/entertainment hotels/restaurants machinery/equipment textiles/clothing
            textiles/apparel sport/leisure sports/leisure law/order wood/furniture research/innovation mining/quarrying
            storage/distribution wholesale/retail bed/breakfast transport/logistics trade/investment freight/logistics
            """,
            "and",
        ),
    )


def _italian() -> SectorWords:
    return SectorWords(
        nouns=listed("settore settori ambiti priorità comparti filiere pilastri"),
        common=listed("aree area temi tema campi campo assi asse capitoli fronti filoni ambito punti materie"),
        marks=listed("""
            chiave prioritari prioritarie prioritaria principali principale strategici strategiche centrali comuni
            scelti individuati seguenti interesse intervento due tre quattro cinque sei sette otto nove dieci
            collaborazione cooperazione
            """),
        verbs=listed("sono comprendono includono riguardano comprende saranno cioè ossia vanno"),
        leads=listed("""
            copre coprono comprende comprendono riguarda riguardano include includono indica elenca sostiene finanzia
            punta concentra
            """),
        links=listed("di del dello della dei degli delle dell d per in su sul sulla sui sulle"),
        conjunctions=listed("e ed nonché"),
        articles=listed("il lo la i gli le l un una anche del della dei degli delle dell dello di d"),
        stops=listed("""
            che è sono era erano ha hanno sarà saranno non si ci lo ma mentre perché dove quando se con dice detto chi
            cui questo questa
            """),
        pairs=_pairs(
            """
            ricerca/sviluppo petrolio/gas alimentari/bevande cibo/bevande arte/cultura legno/arredo ferro/acciaio
            carta/cartone istruzione/formazione scienza/tecnologia tessile/abbigliamento salute/sicurezza
            trasporti/logistica pesca/acquacoltura ricerca/innovazione olio/gas sport/tempo_libero acqua/rifiuti
            ristorazione/alloggio
            """,
            "e",
        ),
    )


def _turkish() -> SectorWords:
    return SectorWords(
        nouns=listed("""
            sektör sektörler sektörleri sektörlerinde sektörlerini sektörlerine öncelikler öncelikleri temalar temaları
            iş_kolları
            """),
        common=listed("""
            alan alanlar alanları alanlarında alanlarını alanlarına başlık başlıklar başlıkları başlıklarında konular
            konuları konularında tema dallar dalları eksen ekseni eksenleri öncelik kol
            """),
        marks=listed("""
            öncelikli ana kilit temel stratejik ortak odak başlıca hedef seçilen iki üç dört beş altı yedi sekiz dokuz
            on öne_çıkan iş işbirliği birliği
            """),
        verbs=listed("şunlar şöyle sayıyor kapsıyor sıralanıyor oluyor olarak arasında"),
        leads=listed("kapsıyor içeriyor destekliyor"),
        links=listed(""),
        conjunctions=listed("ve ile"),
        articles=listed(""),
        stops=listed("bu şu o ama fakat çünkü için göre değil dedi var yok olan olarak kadar sonra önce"),
        pairs=_pairs(
            """
            araştırma/geliştirme petrol/gaz petrol/doğal_gaz petrol/doğalgaz gıda/içecek yiyecek/içecek demir/çelik
            kültür/sanat bilim/teknoloji eğitim/öğretim tekstil/hazır_giyim ulaştırma/lojistik araştırma/yenilik
            su/kanalizasyon spor/eğlence orman/su tekstil/konfeksiyon
            """,
            "ve",
        ),
        after=True,
    )


def _german() -> SectorWords:
    return SectorWords(
        nouns=listed("""
            sektoren sektor branchen schwerpunkte kernbereiche schwerpunktbereiche fokusbereiche prioritäten
            themenfelder handlungsfelder zukunftsfelder themenschwerpunkte schlüsselbranchen schlüsselsektoren
            fokusthemen kernbranchen zielbranchen kernthemen schwerpunktthemen wirtschaftszweige kooperationsfelder
            leitbranchen kernsektoren arbeitsfelder schwerpunkten säulen
            """),
        common=listed("bereiche bereichen felder feldern themen gebiete gebieten bereich thema feld"),
        marks=listed("""
            zentrale zentralen wichtigste wichtigsten vorrangige vorrangigen strategische strategischen gemeinsame
            gemeinsamen folgende folgenden zwei drei vier fünf sechs sieben acht neun zehn prioritäre prioritären
            ausgewählte ausgewählten
            """),
        verbs=listed("sind umfassen bilden gehören zählen nämlich waren ist bleiben"),
        leads=listed("umfasst umfassen nennt nennen fördert fördern betrifft betreffen konzentriert"),
        links=listed("in für bei auf"),
        conjunctions=listed("und sowie"),
        articles=listed("der die das den dem des ein eine auch im in"),
        stops=listed("""
            er sie es wir ist sind war waren wird werden hat haben kann soll nicht aber weil wo wenn dass mit sagte
            sagt während welche dies diese
            """),
        pairs=_pairs(
            """
            forschung/entwicklung öl/gas erdöl/erdgas essen/trinken lebensmittel/getränke kunst/kultur papier/zellstoff
            eisen/stahl wissenschaft/technik sport/freizeit verkehr/logistik textil/bekleidung hotels/gaststätten
            wissenschaft/forschung transport/logistik bildung/forschung
            """,
            "und",
        ),
    )


def _french() -> SectorWords:
    return SectorWords(
        nouns=listed("secteur secteurs priorités filières piliers thématiques"),
        common=listed("domaines domaine axes axe thèmes thème champs chantiers volets sujets priorité"),
        marks=listed("""
            clés clé prioritaires prioritaire principaux principales stratégiques stratégique communs commun retenus
            suivants deux trois quatre cinq six sept huit neuf dix coopération intervention ciblés
            """),
        verbs=listed("sont comprennent incluent couvrent seront à_savoir comprend"),
        leads=listed("""
            couvre couvrent comprend comprennent concerne concernent inclut incluent cite soutient vise
            """),
        links=listed("de du des d dans en pour sur"),
        conjunctions=listed("et"),
        articles=listed("le la les l un une des de du d aussi"),
        stops=listed("""
            qui que est sont était a ont sera ne pas il elle ils on mais où quand si avec dit car ce cette
            """),
        pairs=_pairs(
            """
            recherche/développement pétrole/gaz art/culture arts/culture eau/assainissement santé/sécurité
            science/technologie transports/logistique transport/logistique textile/habillement fer/acier bois/papier
            sport/loisirs sports/loisirs alimentation/boissons recherche/innovation hôtels/restaurants
            éducation/formation
            """,
            "et",
        ),
    )


def _spanish() -> SectorWords:
    return SectorWords(
        nouns=listed("sector sectores prioridades pilares"),
        common=listed("áreas área ámbitos ámbito campos temas tema ejes eje líneas materias frentes"),
        marks=listed("""
            clave prioritarios prioritarias prioritario prioritaria principales estratégicos estratégicas comunes
            elegidos siguientes dos tres cuatro cinco seis siete ocho nueve diez cooperación interés
            """),
        verbs=listed("son incluyen abarcan comprenden serán saber incluye"),
        leads=listed("cubre cubren abarca abarcan incluye incluyen comprende comprenden apoya nombra"),
        links=listed("de del d en para sobre"),
        conjunctions=listed("y e"),
        articles=listed("el la los las un una del de también lo"),
        stops=listed("que es son era ha han será no se pero donde cuando si con dijo dice porque este esta"),
        pairs=_pairs(
            """
            investigación/desarrollo petróleo/gas alimentos/bebidas alimentación/bebidas arte/cultura salud/seguridad
            ciencia/tecnología transporte/logística textil/confección agua/saneamiento hierro/acero ocio/deporte
            investigación/innovación educación/formación madera/mueble
            """,
            "y",
        ),
    )
