"""German words by which names are known. All German nouns have a capital letter: more has to speak for a name."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        ab aber als alle allein allerdings alles also am an andere anders anfang auch auf aus außer außerdem bald bei
        beide beim bereits bis bisher bislang da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben
        dann daran darauf daraufhin daraus darin darüber darum darunter das dass davon davor dazu dem den denn dennoch
        der deren des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei dreißig durch
        ebenfalls ebenso eher eigentlich ein eine einem einen einer eines einige einiges einst endlich entlang er erst
        erste ersten erstmals es etwa etwas fast fest folglich frühestens früher fünf für ganz ganze gegen gegenüber
        genau gerade gestern gleich gleichzeitig gut hat hatte haben heute hier hierzu hinter hinzu hoch ich ihr ihre
        ihren ihm im immer immerhin in indem indes insgesamt inzwischen ist ja jede jedem jeden jeder jedes jedoch jene
        jetzt jüngst kaum kein keine keiner klar knapp kommt kommende könnte künftig kurz laut lange letzte letztlich
        manche man mehr mehrere meist meistens mit mittlerweile morgen nach nachdem nachts nämlich neben neu neue neuen
        neuer neues nicht nichts nie niemand noch nun nur ob obwohl oder offen oft ohne per pro rund schließlich schon
        schwer sechs sechzehn sehr seit seitdem selbst sie sieben sind so sobald sogar solange solche soll sollte somit
        sondern sonst sowie sowohl später spätestens statt trotz trotzdem über überall um umgekehrt und uns unser
        unsere unter unterdessen vergangene viel viele vielleicht vier voll vom von vor voraussichtlich vorher während
        wann war waren warum was weder wegen weil weit weiter weitere weiterhin welche wenig wenige weniger wenn wer
        werden wie wieder wir wird wo wohl worum wurde wurden zehn ziel ziemlich zu zudem zuerst zuletzt zum zumal
        zunächst zur zurück zusammen zusätzlich zuvor zuvor zwar zwei zwölf zwischen zwischendurch
        """),
    determiners=listed("""
        der die das dem den des ein eine einen einem einer eines kein keine keinen sein seine seinem seinen seiner
        seines ihr ihre ihrem ihren ihrer ihres dieser diese dieses diesem diesen jeder jede jedes jedem jeden unser
        unsere unseren unserem mehr viele einige alle beide mehrere zum zur im am beim vom ins ans
        """),
    conjunctions=listed("und sowie"),
    calendar=listed("""
        januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag
        mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend ostern pfingsten weihnachten
        silvester frühjahr frühling sommer herbst winter quartal halbjahr ende mitte anfang jahr jahres jahre monat
        woche
        """),
    peoples=listed("""
        deutsche deutschen deutscher deutsches italienische italienischen italienischer türkische türkischen türkischer
        französische französischen spanische spanischen europäische europäischen europäischer amerikanische chinesische
        russische britische schweizer österreichische österreichischen polnische niederländische norwegische dänische
        schwedische
        """),
    place_prepositions=listed("in nach"),
    place_heads=listed("""
        straße platz allee weg gasse ufer see fluss berg tal insel inseln bucht kreis landkreis bezirk viertel brücke
        park stadt dorf gemeinde bahnhof flughafen hafen stadion küste
        """),
    roles=listed("""
        kläger klägerin angeklagte angeklagter minister_a.d. senator senatorin kandidat kandidatin kandidaten kollegen
        präsidenten experten journalisten botschafterin prinz prinzessin abgeordnete abgeordneter admiral aktivist
        aktivistin analyst analystin anwalt anwältin apotheker apothekerin arzt ärztin architekt architektin astronaut
        astronautin autor autorin bäcker bäckerin bauer bäuerin bauleiter beamter beraterin berater betreiber
        betreiberin betriebsrat betriebsrätin betriebsratschef biologe biologin bischof bischöfin botschafter
        botschafterin bürgermeister bürgermeisterin bundeskanzler bundeskanzlerin bundespräsident ceo cfo chef chefin
        chefarzt chefärztin chefökonom chefökonomin chemiker chemikerin dekan dekanin designer designerin dezernent
        dezernentin direktor direktorin dirigent dirigentin dozent dozentin eigentümer eigentümerin epidemiologe
        epidemiologin experte expertin fachfrau fachmann fahrer fahrerin farmer finanzchef finanzchefin fischer
        fischerin förster försterin forscher forscherin fraktionschef fraktionschefin funktionär funktionärin general
        generaldirektor generaldirektorin generalsekretär generalsekretärin geograf geografin geologe geologin
        geschäftsführer geschäftsführerin geschäftsführerinnen gesellschafter gesellschafterin gewerkschafter
        gewerkschafterin gouverneur gouverneurin gründer gründerin händler händlerin hausarzt hausärztin hebamme
        historiker historikerin hydrologe hydrologin imker imkerin ingenieur ingenieurin inhaber inhaberin intendant
        intendantin jägerin journalist journalistin jurist juristin kanzler kanzlerin kapitän kapitänin klimaforscher
        klimaforscherin kollege kollegin kommandant kommandeur kommissar kommissarin könig königin koordinator
        koordinatorin kunde künstler künstlerin kurator kuratorin landrat landrätin landwirt landwirtin lehrer lehrerin
        leiter leiterin lotse lotsin maler manager managerin meister meisterin meteorologe meteorologin minister
        ministerin ministerpräsident ministerpräsidentin mitgründer mitgründerin musiker nachfolger nachfolgerin obmann
        oberbürgermeister oberbürgermeisterin oberst ökonom ökonomin offizier papst pastor pastorin patient patientin
        personalchef personalchefin pfarrer pfarrerin pflegerin pfleger physiker physikerin pilot pilotin politiker
        politikerin präsident präsidentin premier premierminister premierministerin privatdozent professor professorin
        psychologe psychologin rat rätin rechtsanwalt rechtsanwältin redakteur redakteurin referent referentin
        regisseur regisseurin rektor rektorin reporter reporterin richter richterin schauspieler schauspielerin schäfer
        schiffer schiffbauer schriftsteller schriftstellerin schulleiter schulleiterin sekretär sekretärin senator
        senatorin soziologe soziologin spieler spielerin sprecher sprecherin staatsanwalt staatsanwältin staatssekretär
        staatssekretärin stadtrat stadträtin statistiker statistikerin stellvertreter stellvertreterin studentin
        student technikchef technikerin techniker tierarzt tierärztin trainer trainerin umweltschützer unternehmer
        unternehmerin verbandschef verbandschefin verleger verlegerin vertreter vertreterin verwalter virologe
        virologin vize vizepräsident vizepräsidentin vorgänger vorgängerin vorsitzende vorsitzender vorsitzenden
        vorstand vorständin vorstandschef vorstandschefin vorstandsvorsitzende vorstandsvorsitzender werksleiter
        werksleiterin winzer winzerin wirt wirtin wissenschaftler wissenschaftlerin zeuge zeugin züchter züchterin
        zoologe beauftragte beauftragter amtskollege amtskollegin kämmerer kämmerin anwohner anwohnerin rentner
        rentnerin mieter mieterin gärtner gärtnerin aufsichtsrat bundesrat nationalrat nationalrätin landeshauptmann
        landeshauptfrau
        """),
    role_endings=(
        "kollege",
        "kollegen",
        "präsidenten",
        "experten",
        "ökonomen",
        "biologen",
        "architekten",
        "logen",
        "referenten",
        "analysten",
        "juristen",
        "kommissaren",
        "senator",
        "senatorin",
        "spezialist",
        "spezialistin",
        "minister",
        "ministerin",
        "ministers",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
        "chefs",
        "leiter",
        "leiterin",
        "sprecher",
        "sprecherin",
        "direktor",
        "direktorin",
        "sekretär",
        "sekretärin",
        "kanzler",
        "kanzlerin",
        "vorsitzende",
        "vorsitzender",
        "vorsitzenden",
        "beauftragte",
        "beauftragter",
        "beauftragten",
        "kommissar",
        "kommissarin",
        "meister",
        "meisterin",
        "forscher",
        "forscherin",
        "ökonom",
        "ökonomin",
        "führer",
        "führerin",
        "trainer",
        "trainerin",
        "gründer",
        "gründerin",
        "rätin",
        "ingenieur",
        "ingenieurin",
        "bauer",
        "bäuerin",
        "arzt",
        "ärztin",
        "anwalt",
        "anwältin",
        "experte",
        "expertin",
        "analyst",
        "analystin",
        "manager",
        "managerin",
        "professor",
        "professorin",
        "verwalter",
        "vorstand",
        "vorständin",
        "pfleger",
        "pflegerin",
        "lehrer",
        "lehrerin",
        "händler",
        "händlerin",
        "betreiber",
        "inhaber",
        "inhaberin",
        "eigner",
        "eignerin",
        "reederin",
        "reeder",
        "loge",
        "login",
        "wissenschaftler",
        "wissenschaftlerin",
        "politiker",
        "politikerin",
        "abgeordnete",
        "abgeordneter",
        "kapitän",
        "kapitänin",
        "historiker",
        "historikerin",
        "amtskollege",
        "amtskollegin",
        "referent",
        "referentin",
        "rektor",
        "rektorin",
        "dezernent",
        "dezernentin",
        "koordinator",
        "koordinatorin",
        "obfrau",
        "frau_des_jahres",
        "richter",
        "richterin",
        "vertreterin",
        "physiker",
        "physikerin",
        "chemiker",
        "chemikerin",
        "biologe",
        "biologin",
        "wirt",
        "wirtin",
        "schützer",
        "schützerin",
        "planer",
        "planerin",
        "pilot",
        "pilotin",
    ),
    plural_roles=listed("""
        minister ministerinnen präsidenten stadträte abgeordneten abgeordnete professoren uniprofessoren forscher
        ökonomen sprecher gründer kollegen regierungschefs staatschefs außenminister wirtschaftsminister bürgermeister
        senatoren landräte vorstände geschäftsführer
        """),
    company_roles=listed("""
        ceo vorstandschef vorstandschefin gründer gründerin geschäftsführer geschäftsführerin sprecher sprecherin chef
        chefin konzern gruppe tochter aktie aktien vorstand werk mitarbeiter manager managerin aktionäre übernahme
        """),
    role_adjectives=listed("""
        ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen stellvertretende stellvertretender
        stellvertretenden zuständige zuständiger zuständigen amtierende amtierender designierte designierter
        geschäftsführende geschäftsführender wissenschaftliche wissenschaftlicher wissenschaftlichen kaufmännische
        technische technischer technischen ärztliche ärztlicher leitende leitender langjährige langjähriger erste
        erster ersten türkische türkischer türkischen italienische italienischer italienischen deutsche deutscher
        französische französischer parlamentarische parlamentarischer ex regionale italienischem grüne grüner
        """),
    role_links=listed("des der von vom am an im in für beim zur bei dem"),
    portfolios=listed("""
        wirtschaft klimaschutz energie umwelt verkehr digitales arbeit soziales gesundheit bildung forschung finanzen
        inneres justiz verteidigung landwirtschaft ernährung bauen wohnen stadtentwicklung familie senioren jugend
        kultur sport handel industrie innovation technologie wissenschaft verbraucherschutz naturschutz tourismus
        europa infrastruktur raumordnung
        """),
    honorifics=listed(
        "med. med phil. jur. rer. nat. h.c. herr herrn frau dr dr. prof prof. dipl.-ing. doktor sir lady"
    ),
    years=listed("jahre jahren"),
    relatives=listed("der die das welcher welche"),
    leads=listed("leitet führt vertritt lehrt"),
    said_before=listed("""
        sagt sagte erklärt erklärte betont betonte meint meinte warnt warnte berichtet berichtete so sagten bestätigte
        bestätigt kündigte kritisiert kritisierte fordert forderte ergänzt ergänzte erläutert erläuterte schreibt
        schrieb
        """),
    said_after=listed("""
        sagt sagte erklärt erklärte betont betonte meint meinte warnt warnte berichtet berichtete bestätigte bestätigt
        kritisiert kritisierte fordert forderte ergänzt ergänzte erläutert erläuterte schreibt schrieb kündigte rechnet
        hofft
        """),
    according=listed("laut zufolge"),
    heads=listed("""
        liste bundesamt landesamt umweltamt zeitung nachrichten tageblatt anzeiger rundschau dienst wetterdienst
        agentur akademie aktionsbündnis allianz amt anstalt archiv ausschuss bank behörde börse bund bündnis büro
        dachverband fakultät feuerwehr föderation forum genossenschaft gericht gerichtshof gesellschaft gewerkschaft
        gewerkschaftsbund handelskammer handwerkskammer hochschule industrie-_und_handelskammer institut kammer klinik
        klinikum klub kolleg komitee kommission kongress konservatorium kooperative krankenhaus kreuz landesamt
        landesbank landtag museum ministerium oper orchester organisation parlament partei polizei post rat
        rechnungshof rotes rundfunk sekretariat senat sparkasse staatsanwaltschaft stadtwerke stiftung theater tribunal
        union universität unabhängige verband verbraucherzentrale verein vereinigung versammlung werke werft
        zentralbank zentralverband zentrum netzagentur initiative liga club stadtrat gemeinderat hilfswerk bahn
        brauerei reederei molkerei weingut wasserwerke verkehrsbetriebe hochschule
        """),
    head_endings=(
        "gericht",
        "dienst",
        "stift",
        "krankenhaus",
        "klinik",
        "ministerium",
        "verband",
        "kammer",
        "agentur",
        "behörde",
        "gerichtshof",
        "institut",
        "universität",
        "gewerkschaft",
        "kommission",
        "stiftung",
        "gesellschaft",
        "bundesamt",
        "landesamt",
        "kartellamt",
        "bundesbank",
        "zentralbank",
        "landesbank",
        "sparkasse",
        "genossenschaft",
        "werft",
        "klinikum",
        "hochschule",
        "akademie",
        "bund",
        "verein",
        "initiative",
        "zentrale",
        "brauerei",
        "reederei",
        "werke",
        "allianz",
        "bündnis",
        "museum",
        "netzwerk",
    ),
    heads_alone=listed("""
        bundestag bundesrat bundesbank bundesnetzagentur bundeskartellamt umweltbundesamt bundesverfassungsgericht
        bundesgerichtshof bundeswehr bundespolizei greenpeace bundeswirtschaftsministerium bundesfinanzministerium
        bundesumweltministerium bundesverkehrsministerium bundesgesundheitsministerium bundesinnenministerium
        wirtschaftsministerium finanzministerium umweltministerium verkehrsministerium gesundheitsministerium
        innenministerium justizministerium außenministerium landwirtschaftsministerium kultusministerium
        bildungsministerium verteidigungsministerium energieministerium arbeitsministerium sozialministerium
        industrieministerium
        """),
    head_links=listed("für der des zur vom am im"),
    tails=listed("""
        energie energien technik technologie technologies logistik chemie pharma stahl maschinenbau bau werke motoren
        motors systeme systems software solar wind wasserstoff medien verlag versicherung versicherungen immobilien
        holding consulting capital partners airlines mobility mobilität elektro elektronik automotive aerospace biotech
        foods brauerei textil papier glas kabel optik energy power steel shipping logistics robotics space tech labs
        ventures
        """),
    no_tails=listed("marine transport express international services container offshore works line"),
    introducers=listed("""
        fonds konkurrenten lieferanten rivalen investoren unternehmen konzern firma gruppe start-up startup hersteller
        anbieter betreiber autobauer verband gewerkschaft verein stiftung bank versicherer reederei werft brauerei
        molkerei genossenschaft initiative partei zeitung sender verlag institut agentur kette händler lieferant
        zulieferer rivale konkurrent tochterfirma tochter muttergesellschaft energieversorger versorger netzbetreiber
        stahlkonzern chemiekonzern pharmakonzern fluggesellschaft airline spedition organisation umweltverband
        umweltschutzorganisation käufer investor finanzinvestor dienstleister entwickler bauträger klub club bündnis
        plattform marktführer mutterkonzern
        """),
    introducer_endings=(
        "magazin",
        "verarbeiter",
        "konkurrent",
        "rivale",
        "hersteller",
        "konzern",
        "firma",
        "unternehmen",
        "gruppe",
        "anbieter",
        "betreiber",
        "bauer",
        "kette",
        "reederei",
        "verband",
        "gewerkschaft",
        "tochter",
        "versorger",
        "versicherer",
        "spezialist",
        "händler",
        "zulieferer",
        "produzent",
        "ausrüster",
        "verein",
        "institut",
        "brauerei",
        "genossenschaft",
        "investor",
        "start-up",
        "initiative",
        "organisation",
        "entwickler",
        "dienstleister",
        "zeitung",
        "werft",
        "riese",
    ),
    things=listed(
        "gesetz pokal cup meisterschaft preis festival messe plan programm projekt verordnung richtlinie tag woche gipfel olympia spiele strategie"
    ),
    frameworks=listed("abkommen vertrag pakt rahmenabkommen"),
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
    noun_endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "ion",
        "ionen",
        "tät",
        "täten",
        "ismus",
        "ling",
        "nis",
        "tum",
        "enz",
        "anz",
        "eure",
        "leute",
        "männer",
        "frauen",
        "kräfte",
        "gelder",
        "güter",
        "preise",
        "kosten",
        "zahlen",
        "wochen",
        "monate",
        "jahre",
        "teile",
        "anteile",
        "anteilen",
        "investoren",
        "anleger",
        "kunden",
        "patienten",
        "firmen",
        "länder",
        "ländern",
        "städte",
        "städten",
        "kommunen",
        "behörden",
        "händlern",
        "stellen",
    ),
    teams=listed("taskforce task-force task_force arbeitsgruppe lenkungsausschuss arbeitskreis"),
    founding=(
        "tag",
        "tritt",
        "treff",
        "gründ",
        "eingesetzt",
        "neue",
        "einricht",
        "eingericht",
        "gemeinsam",
        "sitzung",
        "zusammen",
    ),
)
