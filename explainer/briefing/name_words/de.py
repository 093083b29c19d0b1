"""German words by which names are known. All German nouns have a capital letter: more has to speak for a name."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        ab aber alle allein allerdings alles als also am an andere anders anfang auch auf aus außer außerdem bald bei
        beide beim bereits bis bisher bislang da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben
        dann daran darauf daraufhin daraus darin darum darunter darüber das dass davon davor dazu dem den denn dennoch
        der deren des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei dreißig durch
        ebenfalls ebenso eher eigentlich ein eine einem einen einer eines einige einiges einst endlich entlang er erst
        erste ersten erstmals es etwa etwas fast fest folglich früher frühestens fünf für ganz ganze gegen gegenüber
        genau gerade gestern gleich gleichzeitig gut haben hat hatte heute hier hierzu hinter hinzu hoch ich ihm ihr
        ihre ihren im immer immerhin in indem indes insgesamt inzwischen ist ja jede jedem jeden jeder jedes jedoch
        jene jetzt jüngst kaum kein keine keiner klar knapp kommende kommt kurz könnte künftig lange laut letzte
        letztlich man manche mehr mehrere meist meistens mit mittlerweile morgen nach nachdem nachts neben neu neue
        neuen neuer neues nicht nichts nie niemand noch nun nur nämlich ob obwohl oder offen oft ohne per pro rund
        schließlich schon schwer sechs sechzehn sehr seit seitdem selbst sie sieben sind so sobald sogar solange solche
        soll sollte somit sondern sonst sowie sowohl später spätestens statt trotz trotzdem um umgekehrt und uns unser
        unsere unter unterdessen vergangene viel viele vielleicht vier voll vom von vor voraussichtlich vorher wann war
        waren warum was weder wegen weil weit weiter weitere weiterhin welche wenig wenige weniger wenn wer werden wie
        wieder wir wird wo wohl worum wurde wurden während zehn ziel ziemlich zu zudem zuerst zuletzt zum zumal
        zunächst zur zurück zusammen zusätzlich zuvor zwar zwei zwischen zwischendurch zwölf über überall
        """),
    determiners=listed("""
        alle am ans beide beim das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer
        eines einige ihr ihre ihrem ihren ihrer ihres im ins jede jedem jeden jeder jedes kein keine keinen mehr
        mehrere sein seine seinem seinen seiner seines unser unsere unserem unseren viele vom zum zur
        """),
    conjunctions=listed("sowie und"),
    calendar=listed("""
        anfang april august dezember dienstag dienstagabend donnerstag ende februar freitag frühjahr frühling halbjahr
        herbst jahr jahre jahres januar juli juni jänner mai mitte mittwoch monat montag montagabend märz november
        oktober ostern pfingsten quartal samstag september silvester sommer sonnabend sonntag weihnachten winter woche
        """),
    peoples=listed("""
        amerikanische britische chinesische deutsche deutschen deutscher deutsches dänische europäische europäischen
        europäischer französische französischen italienische italienischen italienischer niederländische norwegische
        polnische russische schwedische schweizer spanische spanischen türkische türkischen türkischer österreichische
        österreichischen
        """),
    place_prepositions=listed("in nach"),
    place_heads=listed("""
        allee bahnhof berg bezirk brücke bucht dorf flughafen fluss gasse gemeinde hafen insel inseln kreis küste
        landkreis park platz see stadion stadt straße tal ufer viertel weg
        """),
    roles=listed("""
        abgeordnete abgeordneter admiral aktivist aktivistin amtskollege amtskollegin analyst analystin angeklagte
        angeklagter anwalt anwohner anwohnerin anwältin apotheker apothekerin architekt architektin arzt astronaut
        astronautin aufsichtsrat autor autorin bauer bauleiter beamter beauftragte beauftragter berater beraterin
        betreiber betreiberin betriebsrat betriebsratschef betriebsrätin biologe biologin bischof bischöfin botschafter
        botschafterin bundeskanzler bundeskanzlerin bundespräsident bundesrat bäcker bäckerin bäuerin bürgermeister
        bürgermeisterin ceo cfo chef chefarzt chefin chefärztin chefökonom chefökonomin chemiker chemikerin dekan
        dekanin designer designerin dezernent dezernentin direktor direktorin dirigent dirigentin dozent dozentin
        eigentümer eigentümerin epidemiologe epidemiologin experte experten expertin fachfrau fachmann fahrer fahrerin
        farmer finanzchef finanzchefin fischer fischerin forscher forscherin fraktionschef fraktionschefin funktionär
        funktionärin förster försterin general generaldirektor generaldirektorin generalsekretär generalsekretärin
        geograf geografin geologe geologin geschäftsführer geschäftsführerin geschäftsführerinnen gesellschafter
        gesellschafterin gewerkschafter gewerkschafterin gouverneur gouverneurin gründer gründerin gärtner gärtnerin
        hausarzt hausärztin hebamme historiker historikerin hydrologe hydrologin händler händlerin imker imkerin
        ingenieur ingenieurin inhaber inhaberin intendant intendantin journalist journalisten journalistin jurist
        juristin jägerin kandidat kandidaten kandidatin kanzler kanzlerin kapitän kapitänin klimaforscher
        klimaforscherin kläger klägerin kollege kollegen kollegin kommandant kommandeur kommissar kommissarin
        koordinator koordinatorin kunde kurator kuratorin kämmerer kämmerin könig königin künstler künstlerin
        landeshauptfrau landeshauptmann landrat landrätin landwirt landwirtin lehrer lehrerin leiter leiterin lotse
        lotsin maler manager managerin meister meisterin meteorologe meteorologin mieter mieterin minister ministerin
        ministerpräsident ministerpräsidentin mitgründer mitgründerin musiker nachfolger nachfolgerin nationalrat
        nationalrätin oberbürgermeister oberbürgermeisterin oberst obmann offizier papst pastor pastorin patient
        patientin personalchef personalchefin pfarrer pfarrerin pfleger pflegerin physiker physikerin pilot pilotin
        politiker politikerin premier premierminister premierministerin prinz prinzessin privatdozent professor
        professorin präsident präsidenten präsidentin psychologe psychologin rat rechtsanwalt rechtsanwältin redakteur
        redakteurin referent referentin regisseur regisseurin rektor rektorin rentner rentnerin reporter reporterin
        richter richterin rätin schauspieler schauspielerin schiffbauer schiffer schriftsteller schriftstellerin
        schulleiter schulleiterin schäfer sekretär sekretärin senator senatorin soziologe soziologin spieler spielerin
        sprecher sprecherin staatsanwalt staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin statistiker
        statistikerin stellvertreter stellvertreterin student studentin technikchef techniker technikerin tierarzt
        tierärztin trainer trainerin umweltschützer unternehmer unternehmerin verbandschef verbandschefin verleger
        verlegerin vertreter vertreterin verwalter virologe virologin vize vizepräsident vizepräsidentin vorgänger
        vorgängerin vorsitzende vorsitzenden vorsitzender vorstand vorstandschef vorstandschefin vorstandsvorsitzende
        vorstandsvorsitzender vorständin werksleiter werksleiterin winzer winzerin wirt wirtin wissenschaftler
        wissenschaftlerin zeuge zeugin zoologe züchter züchterin ärztin ökonom ökonomin
        """),
    role_endings=endings("""
        abgeordnete abgeordneter amtskollege amtskollegin analyst analysten analystin antin anwalt anwältin architekten
        arzt baller ballerin bauer beauftragte beauftragten beauftragter betreiber biologe biologen biologin bäuerin
        chef chefin chefs chemiker chemikerin dezernent dezernentin direktor direktorin eigner eignerin entin erin
        eurin experte experten expertin fahrer fahrerin forscher forscherin führer führerin gründer gründerin
        historiker historikerin händler händlerin ingenieur ingenieurin inhaber inhaberin istin juristen kanzler
        kanzlerin kapitän kapitänin kollege kollegen kommissar kommissaren kommissarin koordinator koordinatorin lehrer
        lehrerin leiter leiterin loge logen login läufer läuferin manager managerin meister meisterin minister
        ministerin ministers obfrau ogin orin pfleger pflegerin physiker physikerin pilot pilotin planer planerin
        politiker politikerin professor professorin präsident präsidenten präsidentin reeder reederin referent
        praktiker praktikerin rechtler rechtlerin referenten referentin reiter reiterin rektor rektorin richter richterin rätin schwimmer schwimmerin schützer
        schützerin sekretär sekretärin senator senatorin spezialist spezialistin spieler spielerin sprecher sprecherin
        springer springerin trainer trainerin vertreterin verwalter vorsitzende vorsitzenden vorsitzender vorstand
        vorständin wirt wirtin wissenschaftler wissenschaftlerin ärin ärztin ökonom ökonomen ökonomin
        """),
    plural_roles=listed("""
        abgeordnete abgeordneten außenminister bürgermeister forscher geschäftsführer gründer kollegen landräte
        minister ministerinnen professoren präsidenten regierungschefs senatoren sprecher staatschefs stadträte
        uniprofessoren vorstände wirtschaftsminister ökonomen
        """),
    company_roles=listed("""
        aktie aktien aktionäre ceo chef chefin geschäftsführer geschäftsführerin gruppe gründer gründerin konzern
        manager managerin mitarbeiter sprecher sprecherin tochter vorstand vorstandschef vorstandschefin werk übernahme
        """),
    role_adjectives=listed("""
        amtierende amtierender designierte designierter deutsche deutscher ehemalige ehemaligen ehemaliger erste ersten
        erster ex französische französischer frühere früheren früherer geschäftsführende geschäftsführender grüne
        grüner italienische italienischem italienischen italienischer kaufmännische langjährige langjähriger leitende
        leitender neue neuen neuer parlamentarische parlamentarischer regionale stellvertretende stellvertretenden
        stellvertretender technische technischen technischer türkische türkischen türkischer wissenschaftliche
        wissenschaftlichen wissenschaftlicher zuständige zuständigen zuständiger ärztliche ärztlicher
        """),
    role_links=listed("am an bei beim dem der des für im in vom von zur"),
    portfolios=listed("""
        arbeit bauen bildung digitales energie ernährung europa familie finanzen forschung gesundheit handel industrie
        infrastruktur inneres innovation jugend justiz klimaschutz kultur landwirtschaft naturschutz raumordnung
        senioren soziales sport stadtentwicklung technologie tourismus umwelt verbraucherschutz verkehr verteidigung
        wirtschaft wissenschaft wohnen
        """),
    honorifics=listed("""
        dipl.-ing. doktor dr dr. frau h.c. herr herrn jur. lady med med. nat. phil. prof prof. rer. sir
        """),
    years=listed("jahre jahren"),
    relatives=listed("das der die welche welcher"),
    leads=listed("führt lehrt leitet vertritt"),
    said_before=listed("""
        berichtet berichtete bestätigt bestätigte betont betonte ergänzt ergänzte erklärt erklärte erläutert erläuterte
        fordert forderte kritisiert kritisierte kündigte meint meinte sagt sagte sagten schreibt schrieb so warnt
        warnte
        """),
    said_after=listed("""
        berichtet berichtete bestätigt bestätigte betont betonte ergänzt ergänzte erklärt erklärte erläutert erläuterte
        fordert forderte hofft kritisiert kritisierte kündigte meint meinte rechnet sagt sagte schreibt schrieb warnt
        warnte
        """),
    agents=listed("von"),
    doings=listed("""
        buch entworfen geführt gegründet geleitet geschrieben inszeniert komponiert moderiert roman studie trainiert
        verfasst
        """),
    possessives=listed("ihr ihre ihrem ihren sein seine seinem seinen"),
    apposition_endings=endings("antin entin erin eur eurin frau ist istin ker ler mann ner ter"),
    according=listed("laut zufolge"),
    heads=listed("""
        agentur akademie aktionsbündnis allianz amt anstalt anzeiger archiv ausschuss bahn bank behörde brauerei bund
        bundesamt börse bündnis büro club dachverband dienst fakultät feuerwehr forum föderation gemeinderat
        genossenschaft gericht gerichtshof gesellschaft gewerkschaft gewerkschaftsbund handelskammer handwerkskammer
        hilfswerk hochschule initiative institut kammer klinik klinikum klub kolleg komitee kommission kongress
        konservatorium kooperative krankenhaus kreuz landesamt landesbank landtag liga liste ministerium molkerei
        museum nachrichten netzagentur oper orchester organisation parlament partei polizei post rat rechnungshof
        reederei rotes rundfunk rundschau sekretariat senat sparkasse staatsanwaltschaft stadtrat stadtwerke stiftung
        tageblatt theater tribunal umweltamt unabhängige union universität verband verbraucherzentrale verein
        vereinigung verkehrsbetriebe versammlung wasserwerke weingut werft werke wetterdienst zeitung zentralbank
        zentralverband zentrum
        """),
    head_endings=endings("""
        agentur akademie allianz behörde brauerei bund bundesamt bundesbank bündnis dienst genossenschaft gericht
        gerichtshof gesellschaft gewerkschaft hochschule initiative institut kammer kartellamt klinik klinikum
        kommission krankenhaus landesamt landesbank ministerium museum netzwerk reederei sparkasse stift stiftung
        universität verband verein werft werke zentralbank zentrale
        """),
    heads_alone=listed("""
        arbeitsministerium außenministerium bildungsministerium bundesbank bundesfinanzministerium bundesgerichtshof
        bundesgesundheitsministerium bundesinnenministerium bundeskartellamt bundesnetzagentur bundespolizei bundesrat
        bundesrechnungshof
        bundestag bundesumweltministerium bundesverfassungsgericht bundesverkehrsministerium bundeswehr
        bundeswirtschaftsministerium energieministerium finanzministerium gesundheitsministerium greenpeace grünen
        industrieministerium innenministerium justizministerium kultusministerium landwirtschaftsministerium linke
        sozialministerium umweltbundesamt umweltministerium verkehrsministerium verteidigungsministerium
        wirtschaftsministerium
        """),
    head_links=listed("am der des für im vom zur"),
    tails=listed("""
        aerospace airlines automotive bau biotech brauerei capital chemie consulting elektro elektronik energie
        energien energy foods glas holding immobilien kabel labs logistics logistik maschinenbau medien mobility
        mobilität motoren motors optik papier partners pharma power robotics shipping software solar space stahl steel
        systeme systems tech technik technologie technologies textil ventures verlag versicherung versicherungen
        wasserstoff werke wind
        """),
    no_tails=listed("""
        container express international line marine offshore services transport works
        """),
    introducers=listed("""
        agentur airline anbieter autobauer bank bauträger betreiber brauerei bündnis chemiekonzern club dienstleister
        energieversorger entwickler finanzinvestor firma fluggesellschaft fonds genossenschaft gewerkschaft gruppe
        hersteller händler initiative institut investor investoren kette klub konkurrent konkurrenten konzern käufer
        lieferant lieferanten marktführer molkerei muttergesellschaft mutterkonzern netzbetreiber organisation partei
        pharmakonzern plattform reederei rivale rivalen sender spedition stahlkonzern start-up startup stiftung tochter
        tochterfirma umweltschutzorganisation umweltverband unternehmen verband verein verlag versicherer versorger
        werft zeitung zulieferer
        """),
    introducer_endings=endings("""
        anbieter ausrüster bauer betreiber brauerei dienstleister entwickler firma genossenschaft gewerkschaft gruppe
        hersteller händler initiative institut investor kette konkurrent konzern magazin organisation produzent
        reederei riese rivale spezialist start-up tochter unternehmen verarbeiter verband verein versicherer versorger
        werft zeitung zulieferer
        """),
    things=listed("""
        cup festival gesetz gipfel meisterschaft messe olympia plan pokal preis programm projekt richtlinie spiele
        strategie tag verordnung woche
        """),
    frameworks=listed("abkommen pakt rahmenabkommen vertrag"),
    companies=(
        "verkauf von {} an {}",
        "verkauf * {} an {}",
        "verkauf * an {}",
        "verkauf|übernahme|kauf|insolvenz|pleite|börsengang|privatisierung von {}",
        "übernahme|kauf * * durch {}",
        "übernahme|kauf * durch {}",
        "fusion von {} und|mit {}",
        "fusion mit {}",
        "übernimmt|kauft|übernahm|kaufte|erwarb {}",
        "tochter|chef|chefin|vorstand|sprecher|sprecherin|gründer von|bei|an {}",
        "gründerin|aktien|anteile|beteiligung|beschäftigte|mitarbeiter|werk von|bei|an {}",
        "{} -chef|-chefin|-sprecher|-sprecherin|-tochter|-aktie|-aktien",
        "gebaut|hergestellt|betrieben|geliefert|entwickelt|gekauft|übernommen|finanziert|gegründet von {}",
        "von {} gebaut*|hergestellt*|betrieben*|geliefert*|entwickelt*|gekauft*|übernommen*|finanziert*|gegründet*",
        "{} übernimmt|übernahm|beschäftigt|produziert|kauft|kaufte|verkauft|liefert|stellt * *",
        "{} , * unternehmen|konzern|hersteller|anbieter|betreiber|firma|start-up|tochter|tochterfirma",
    ),
    acting=(
        "{} teilte|kündigt|kündigte|plant|investiert|baut|betreibt|meldete|meldet|erwartet|rechnet",
        "{} will|wird|soll * bauen|kaufen|übernehmen|investieren|liefern|verkaufen|schließen|eröffnen",
        "laut {}",
        "{} fordert|warnt|kritisiert|bestätigt|erklärte|teilt|lehnt|begrüßt|klagt|verlangt|dementiert",
        "angaben|auskunft von {}",
    ),
    noun_endings=endings("""
        anleger anteile anteilen anz behörden enz eure firmen frauen gelder güter heit heiten händlern investoren ion
        ionen ismus jahre keit keiten kommunen kosten kräfte kunden leute ling länder ländern monate männer nis
        patienten preise schaft schaften stellen städte städten teile tum tät täten ung ungen wochen zahlen
        """),
    teams=listed("""
        arbeitsgruppe arbeitskreis lenkungsausschuss task-force task_force taskforce
        """),
    founding=endings("""
        eingericht eingesetzt einricht gemeinsam gründ neue sitzung tag treff tritt zusammen
        """),
)
