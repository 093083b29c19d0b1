"""Words that are cut from the ends of a clause, so that what is counted or what happens is left.

One row per language. `links` are prepositions, articles, conjunctions and verbs that only lead to a number
("reached"); `changes` are verbs that mean something beside a number ("rose 12 %") unless a word of `towards` parts
them from it ("rose to 5"); `no_nouns` are words with which what is counted does not begin. `from_` stands before the
first amount of a change, `for_` before how long something holds, `per` before what a rate is for; `compared` begins a
comparison, `whereof` a part of what was counted before; `them` and `pronouns` stand for something named elsewhere;
`verbs` show that the amount is the subject; `leading` is taken off the beginning of a phrase; `more` counts
more of something unless `than` follows; `steps` say which way an amount went, `worth` leads to what a thing is worth.
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
    from_: str
    for_: str
    per: str
    compared: str
    whereof: str
    them: str
    pronouns: str
    verbs: str
    which: str
    articles: str
    leading: str
    steps: str
    worth: str
    more: str
    than: str


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
        from_="from",
        for_="for over in within",
        per="a an per each every",
        compared="more less fewer higher lower longer shorter above below than as again the",
        whereof="of",
        them="them these those which whom",
        pronouns="it he she they we i this that",
        verbs="is are was were have has had do does did will would can could may must came come live work remain remains",
        which="that which who whom whose",
        articles="a an the its their his her this",
        leading="for of",
        steps="up down",
        worth="worth",
        more="more less fewer",
        than="than in",
    ),
    "it": ClauseWords(
        links="durante ciascuno deve dovrà dovrebbe vuole cui contro contro i dai entro pagate di cui il lo la i gli le l un uno una di del della dello dei degli delle d a al alla allo ai agli alle da dal dalla dai dalle in nel nella"
        " nei nelle su sul sulla per con tra fra e o ma che è sono era erano ha hanno aveva sarà saranno vale valgono raggiunge raggiunto"
        " raggiunta raggiungono tocca toccato ammonta ammontano ammontato pari stato stata stati state conta contano circa oltre quasi più meno"
        " almeno fino ora oggi anche già solo altri altre record totale ancora vede",
        changes="sale salito salita saliti salgono scende sceso scesa scesi cresce cresciuto cresciuta cresciuti cala calato calata calati"
        " aumenta aumentato aumentata aumentati diminuito diminuita passa passato passata passati ridotto ridotta",
        towards="a al alla ai alle agli all",
        of="di d dei degli delle del della dell",
        no_nouns="il lo la i gli le l un una a al alla ai alle da dal dalla dai in nel nella nei su sul per con tra fra e o ma che è sono era"
        " erano ha hanno più meno fa rispetto contro ogni dopo prima entro mentre quando dove secondo entro circa si non all anno",
        from_="da dal dalla dai dagli dalle",
        for_="per in entro",
        per="a al alla all per ogni l il la",
        compared="in più meno sotto sopra rispetto la",
        whereof="cui",
        them="essi esse loro questi queste",
        pronouns="lui lei essi noi",
        verbs="non è sono era erano ha hanno aveva sarà saranno può possono vive vivono lavora lavorano resta restano dura durano",
        which="che cui",
        articles="il lo la i gli le l un una uno suoi sue",
        leading="per di",
        steps="su giù",
        worth="valore",
        more="",
        than="",
    ),
    "tr": ClauseWords(
        links="bunun bunların ise iken dan den tan ten ve ile bu bir da de için en az fazla yaklaşık olarak toplam yılında yılı toplamda ise ki olan kadar ancak ama",
        changes="arttı azaldı yükseldi düştü geriledi büyüdü çıktı",
        towards="",
        of="",
        no_nouns="ve ile da de arttı azaldı yükseldi düştü geriledi büyüdü çıktı oldu olacak ulaştı ulaşacak artarak artışla düşüşle kadar önce sonra"
        " olarak ise için idi etti edildi indi aştı geçti seviyesinde seviyesine düzeyinde düzeyine",
        from_="",
        for_="",
        per="",
        compared="",
        whereof="bunların bunun",
        them="",
        pronouns="o bu",
        verbs="",
        which="",
        articles="",
        leading="",
        steps="",
        worth="",
        more="",
        than="",
    ),
    "de": ClauseWords(
        links="alle soll sollen sollte sollten will wollen muss müssen kann können dazu davon dessen darunter nach über zwar und zwar gegen der die das den dem des ein eine einen einem einer eines von vom zu zum zur auf um in im an am bei mit für aus und oder aber als ist"
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
        from_="von vom",
        for_="für in über",
        per="je pro",
        compared="mehr weniger als wie höher niedriger länger über unter dessen",
        whereof="davon darunter",
        them="ihnen diesen denen",
        pronouns="er sie es wir das dies",
        verbs="will wollen ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen bekommen arbeiten leben bleiben",
        which="",
        articles="ein eine einen einem einer seiner ihrer der den",
        leading="für von nach in mit seit bei an auf aus vor um",
        steps="plus minus",
        worth="",
        more="mehr weniger",
        than="als",
    ),
    "fr": ClauseWords(
        links="pendant durant doit doivent devrait dont contre soit et le la les l un une des de du d à au aux en dans par pour sur avec entre et ou mais que qui est sont était étaient a ont avait sera"
        " seront atteint atteignent atteignait atteindra s'élève élève élèvent totalise représente représentent compte comptent environ près plus"
        " moins quelque jusqu se ne pas y déjà aussi encore seulement désormais soit",
        changes="augmente augmenté augmentent augmentée progressé progresse recule reculé baisse baissé grimpé grimpe passe passé passée chuté monté",
        towards="à au aux",
        of="de d du des",
        no_nouns="le la les l un une à au aux en dans par pour sur avec entre et ou mais qu que qui est sont était étaient a ont avait sera plus moins"
        " contre chaque après avant depuis selon pendant soit ne se il elle ils elles",
        from_="de du d",
        for_="pendant sur pour en",
        per="le la l par au chaque",
        compared="de plus moins sous en la qu supérieur inférieur",
        whereof="dont",
        them="eux elles ceux celles",
        pronouns="il elle ils elles on nous cela",
        verbs="n ne est sont était étaient a ont avait avaient sera seront peut peuvent vit vivent reste restent travaille travaillent",
        which="qui que dont",
        articles="le la les l un une des ses leurs",
        leading="pour de d",
        steps="hausse baisse",
        worth="",
        more="",
        than="",
    ),
    "es": ClauseWords(
        links="durante debe deberá de los cuales cuales frente el la los las un una unos unas de del a al en por para con entre y e o pero que es son era eran ha han había será serán está están"
        " alcanza alcanzó alcanzan alcanzaron suma suman sumó asciende ascienden ascendió llega llegó llegan vale supone cuenta cuentan casi más"
        " menos unos hasta ya también solo se lo su sus hay",
        changes="sube subió suben subieron baja bajó crece creció crecieron cae cayó aumenta aumentó aumentaron disminuyó pasó pasa reduce redujo",
        towards="a al hasta",
        of="de del",
        no_nouns="el la los las un una a al en por para con entre y e o pero que es son era eran ha han más menos cada frente tras antes desde según"
        " mientras se no respecto después",
        from_="de del desde",
        for_="durante por en a",
        per="por al el la cada",
        compared="más menos que por debajo encima superior inferior",
        whereof="cuales",
        them="ellos ellas estos estas",
        pronouns="él ella ellos esto eso",
        verbs="no es son era eran ha han había será serán está están puede pueden vive viven trabaja trabajan queda quedan",
        which="que quien",
        articles="el la los las un una unos unas sus su",
        leading="para de del",
        steps="sube baja",
        worth="valor",
        more="",
        than="",
    ),
}


@cache
def clause_words(language: str) -> Mapping[str, frozenset[str]]:
    """Give the words of a language by the name of their row, English for an unknown one."""
    row = ROWS.get(language) or ROWS["en"]
    return {name: frozenset(getattr(row, name).split()) for name in row.__struct_fields__}
