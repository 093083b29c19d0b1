"""Words that are cut from the ends of a clause, so that what is counted or what happens is left.

One row per language. `links` are prepositions, articles, conjunctions and verbs that only lead to a number
("reached"); `changes` are verbs that mean something beside a number ("rose 12 %") unless a word of `towards` parts
them from it ("rose to 5"); `no_nouns` are words with which what is counted does not begin.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from msgspec import Struct


class ClauseWords(Struct, frozen=True):
    """Words of one language, parted by spaces."""

    links: str
    changes: str
    towards: str
    of: str
    no_nouns: str


ROWS: Final[Mapping[str, ClauseWords]] = {
    "en": ClauseWords(
        links="against whom there it including versus of which plus a an the to at by from of in on for with about and or but as than is are was were be been being has have had will would can"
        " could may might should reach reached reaches reaching hit hits total totals totalled totaled amount amounts amounted stand stands"
        " stood come comes came worth its their his her between only just some another more over under nearly almost up down that which"
        " who around during since until now then so also currently already still record another additional extra further until",
        changes="rise rises rose risen fall falls fell fallen grow grows grew grown climb climbs climbed drop drops dropped jump jumps jumped"
        " increase increases increased decrease decreased decline declines declined slip slipped shrink shrank widen widened edge edged"
        " soar soared cut cuts raise raised lift lifted expand expanded",
        towards="to at",
        of="of in",
        no_nouns="a an the to at by from on for with and or but as than is are was were be been has have had will would per each every up down"
        " more less higher lower ago since until after before over under between within while when where who that which this last next now"
        " then so according compared into through during against did do does said says can could may might should not also if because"
        " apiece annually daily weekly monthly yearly today yesterday tomorrow respectively",
    ),
    "it": ClauseWords(
        links="cui contro contro i dai entro pagate di cui il lo la i gli le l un uno una di del della dello dei degli delle d a al alla allo ai agli alle da dal dalla dai dalle in nel nella"
        " nei nelle su sul sulla per con tra fra e o ma che è sono era erano ha hanno aveva sarà saranno vale valgono raggiunge raggiunto"
        " raggiunta raggiungono tocca toccato ammonta ammontano ammontato pari stato stata stati state conta contano circa oltre quasi più meno"
        " almeno fino ora oggi anche già solo altri altre record totale ancora vede",
        changes="sale salito salita saliti salgono scende sceso scesa scesi cresce cresciuto cresciuta cresciuti cala calato calata calati"
        " aumenta aumentato aumentata aumentati diminuito diminuita passa passato passata passati ridotto ridotta",
        towards="a al alla ai alle agli all",
        of="di d dei degli delle del della dell",
        no_nouns="il lo la i gli le l un una a al alla ai alle da dal dalla dai in nel nella nei su sul per con tra fra e o ma che è sono era"
        " erano ha hanno più meno fa rispetto contro ogni dopo prima entro mentre quando dove secondo entro circa si non all anno",
    ),
    "tr": ClauseWords(
        links="bunun bunların ise iken dan den tan ten ve ile bu bir da de için en az fazla yaklaşık olarak toplam yılında yılı toplamda ise ki olan kadar ancak ama",
        changes="arttı azaldı yükseldi düştü geriledi büyüdü çıktı",
        towards="",
        of="",
        no_nouns="ve ile da de arttı azaldı yükseldi düştü geriledi büyüdü çıktı oldu olacak ulaştı ulaşacak artarak artışla düşüşle kadar önce sonra"
        " olarak ise için idi etti edildi indi aştı geçti seviyesinde seviyesine düzeyinde düzeyine",
    ),
    "de": ClauseWords(
        links="dazu davon dessen darunter nach über zwar und zwar gegen der die das den dem des ein eine einen einem einer eines von vom zu zum zur auf um in im an am bei mit für aus und oder aber als ist"
        " sind war waren hat haben hatte hatten wird werden wurde wurden beträgt betragen betrug betrugen liegt liegen lag lagen bei erreicht"
        " erreichte erreichten beläuft belief belaufen sich rund etwa knapp über mehr weniger nur noch schon inzwischen insgesamt damit kostet"
        " dort es gibt derzeit zuletzt nun",
        changes="steigt stieg stiegen steigen gestiegen sinkt sank sanken sinken gesunken wächst wuchs wuchsen fällt fiel fielen erhöht erhöhte"
        " nimmt nahm legt legte",
        towards="auf",
        of="der des von an vom",
        no_nouns="der die das den dem des ein eine einen einem einer von vom zu zum zur auf um in im an am bei mit für aus und oder aber als ist sind"
        " war waren hat haben wird werden wurde wurden pro je jährlich mehr weniger höher niedriger gegenüber nach vor seit bis über unter"
        " gestiegen gesunken gewachsen gefallen betragen kosten erhalten zwischen während dass wenn statt sowie liegen geben investieren",
    ),
    "fr": ClauseWords(
        links="dont contre soit et le la les l un une des de du d à au aux en dans par pour sur avec entre et ou mais que qui est sont était étaient a ont avait sera"
        " seront atteint atteignent atteignait atteindra s'élève élève élèvent totalise représente représentent compte comptent environ près plus"
        " moins quelque jusqu se ne pas y déjà aussi encore seulement désormais soit",
        changes="augmente augmenté augmentent augmentée progressé progresse recule reculé baisse baissé grimpé grimpe passe passé passée chuté monté",
        towards="à au aux",
        of="de d du des",
        no_nouns="le la les l un une à au aux en dans par pour sur avec entre et ou mais que qui est sont était étaient a ont avait sera plus moins"
        " contre chaque après avant depuis selon pendant soit ne se il elle ils elles",
    ),
    "es": ClauseWords(
        links="de los cuales cuales frente el la los las un una unos unas de del a al en por para con entre y e o pero que es son era eran ha han había será serán está están"
        " alcanza alcanzó alcanzan alcanzaron suma suman sumó asciende ascienden ascendió llega llegó llegan vale supone cuenta cuentan casi más"
        " menos unos hasta ya también solo se lo su sus hay",
        changes="sube subió suben subieron baja bajó crece creció crecieron cae cayó aumenta aumentó aumentaron disminuyó pasó pasa reduce redujo",
        towards="a al hasta",
        of="de del",
        no_nouns="el la los las un una a al en por para con entre y e o pero que es son era eran ha han más menos cada frente tras antes desde según"
        " mientras se no respecto después",
    ),
}


@cache
def clause_words(language: str) -> Mapping[str, frozenset[str]]:
    """Give the words of a language by the name of their row, English for an unknown one."""
    row = ROWS.get(language) or ROWS["en"]
    return {name: frozenset(getattr(row, name).split()) for name in row.__struct_fields__}
