"""Italian words by which names are known."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a ad al allo alla ai agli alle all' adesso alcuni alcune altri altre altrimenti altro anche ancora appena
        attorno anzi bene che chi ci ciascuno ciò col come con contro così cui da dal dallo dalla dai dagli dalle dall'
        dalla degli dei del dell' della delle dello dentro dietro di dopo dove dunque durante due e ecco ed entro
        eppure era erano eravamo esiste fino finora forse fra fuori già gli ha hanno ho i ieri il in infatti infine
        insieme intanto invece inoltre io l' la le lo lei loro lui lungo ma mai malgrado meglio meno mentre molti molte
        molto ne nel nello nella nei negli nelle nell' nessun nessuno nessuna niente no noi non nonostante nulla nuovo
        nuova nuovi nuove o oggi ogni ognuno oltre oppure ora ormai per perché perciò peraltro persino più poco pochi
        poiché poi prima primo prossimo presso proprio quale quali qualche qualcuno quando quanti quanto quasi quattro
        quello quella quelli quelle quest' questa queste questi questo qui quindi saranno sarà scorso se secondo sei
        sempre senza si sia siamo solo solamente sono sopra soprattutto sotto stando stesso su sul sullo sulla sui
        sugli sulle sull' subito successivamente suo sua suoi sue tale tali tanto tra tre tutti tutte tutto tuttavia un
        una uno un' vale verso via viceversa vi voi è era ecco esperti analisti fonti risultato obiettivo critiche
        prezzi esportazioni lavori domani stasera costo totale servono serve resta restano manca mancano
        """),
    determiners=listed("""
        il lo la i gli le l l' un uno una un' suo sua suoi sue loro questo questa questi queste quel quella quello
        quelli ogni
        """),
    conjunctions=listed("e ed"),
    calendar=listed("""
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
        mercoledì giovedì venerdì sabato domenica pasqua natale ferragosto capodanno primavera estate autunno inverno
        """),
    peoples=listed("""
        italiana italiano tedesca tedesco francese spagnola spagnolo turca turco britannica britannico inglese
        americana americano statunitense cinese giapponese coreana coreano sudcoreana sudcoreano russa russo polacca
        polacco olandese belga svizzera svizzero austriaca austriaco svedese norvegese danese finlandese greca greco
        portoghese romena romeno ungherese ceca ceco croata slovena sloveno serba serbo bulgara bulgaro ucraina ucraino
        indiana indiano brasiliana brasiliano argentina messicana canadese australiana australiano israeliana
        israeliano emiratina saudita egiziana egiziano marocchina marocchino tunisina tunisino algerina libica iraniana
        lussemburghese irlandese islandese estone lettone lituana lituano taiwanese vietnamita indonesiana
        """),
    place_prepositions=listed("in a ad"),
    place_heads=listed("""
        via viale piazza corso largo lago monte valle val isola isole golfo baia fiume mare costa parco ponte
        porto_antico contrada provincia regione quartiere borgo strada strade circuito stadio stazione aeroporto capo
        passo colle
        """),
    roles=listed("""
        agronoma agronomo agricoltore agricoltrice albergatore allenatore allenatrice allevatore allevatrice
        ambasciatore ambasciatrice amministratore amministratrice ammiraglio analista antropologo archeologa archeologo
        architetta architetto arcivescovo armatore artigiana artigiano artista assessora assessore assessoressa
        astronauta astronoma astronomo attivista attore attrice autore autrice avvocata avvocato avvocatessa banchiere
        biologa biologo botanica calciatore calciatrice cancelliera cancelliere cantante capitana capitano capo
        capocantiere capogruppo capostazione cardinale ceo cfo cofondatore cofondatrice capoeconomista chimica_capo
        chimico climatologa climatologo co-fondatore collega colonnello comandante commissaria commissario
        commercialista commerciante compagna compagno condirettore conduttrice consigliera consigliere console
        consulente coordinatore coordinatrice coltivatore coltivatrice collaboratore collaboratrice curatore curatrice
        cuoca cuoco debuttante demografa demografo deputata deputato designer dg dirigente direttore direttrice
        dirigenti docente dottoressa ecologa ecologo economista editore editrice enologa enologo entomologa entomologo
        epidemiologa epidemiologo erede esperta esperto esponente europarlamentare eurodeputata eurodeputato farmacista
        fisica fisico fondatore fondatrice fotografa fotografo frate garante generale geografa geografo geologa geologo
        giardiniere giornalista giocatore giocatrice giudice governatore governatrice guida idrologa idrologo
        imprenditore imprenditrice infermiera infermiere ingegnera ingegnere insegnante inviata inviato investitore
        ispettore ispettrice lavoratore leader legale libraia libraio macchinista maestra maestro magistrata magistrato
        manager medica medico medichessa meteorologa meteorologo ministra ministro moglie marito mugnaio negoziatore
        negoziatrice nuotatore olivicoltore olivicoltrice omologa omologo operaia operaio ostetrica panettiere
        panettiera papa pastore patron patronessa pedagogista pescatore pescatrice pilota pneumologa pneumologo poeta
        poliziotto portavoce preside presidente presidentessa procuratore procuratrice produttore produttrice prefetta
        prefetto premier primaria primario principe principessa professore professoressa progettista proprietaria
        proprietario provveditore psicologa psicologo pubblico_ministero questore rappresentante re regina regista
        relatore relatrice responsabile rettore rettrice ricercatore ricercatrice ristoratore ristoratrice sacerdote
        schermitrice scienziata scienziato scrittore scrittrice segretaria segretario senatore senatrice sindaca
        sindaco sindacalista socia socio sociologa sociologo soprintendente sottosegretaria sottosegretario
        sovrintendente specialista statistica_capo statistico stilista storica storico studente studentessa successore
        supervisore tecnica_capo tecnico tesoriera tesoriere titolare tassista urbanista vescovo vedova veterinaria
        veterinario viceministra viceministro vicepresidente vicedirettore vicedirettrice vicesindaca vicesindaco
        vicepremier vicecapo vicario vignaiola vignaiolo viticoltore viticoltrice virologa virologo virologo volontaria
        volontario vulcanologa vulcanologo zoologa zoologo numero_uno ad presidente-amministratore palleggiatrice
        palleggiatore schiacciatrice schiacciatore libero centravanti portiere difensore attaccante centrocampista ct
        testimone residente pensionata pensionato madre padre figlia figlio fratello sorella amica amico vicina vicino
        coach caposquadra caporeparto cofounder founder mercante ristoratore barista gestore gestrice
        """),
    role_endings=("ologa", "ologo", "coltore", "coltrice", "ministro", "ministra"),
    plural_roles=listed("""
        ministri ministre presidenti direttori direttrici assessori assessore sindaci segretari deputati deputate
        senatori consiglieri professori ricercatori ricercatrici dottori ingegneri capi commissari giornalisti
        economisti fondatori soci registi attori avvocati medici premier leader colleghi ambasciatori portavoce
        imprenditori
        """),
    company_roles=listed(
        "amministratore amministratrice ad ceo fondatore fondatrice presidente portavoce azionista titolare"
    ),
    role_adjectives=listed("""
        aggiunta aggiunto amministrativo associata associato anziana anziano capo centrale commerciale comunale
        delegata delegato designato economico elettrico esecutiva esecutivo europea europeo ex esterna esterno federale
        finanziaria finanziario francese generale giovane industriale interna interno italiana italiano tedesca tedesco
        turco turca legale locale marittima medica medico nazionale nuovo nuova ordinaria ordinario operativa operativo
        ospedaliero parlamentare politica politico portuale provinciale regionale responsabile sanitaria sanitario
        scientifica scientifico sindacale sportiva sportivo straordinaria straordinario storica storico tecnica tecnico
        uscente unica unico vice neo attuale allora primo prima speciale spagnola spagnolo britannica britannico
        statunitense aziendale agricola agricolo
        """),
    role_links=listed(
        "di d del dello della dei degli delle dell al allo alla ai agli alle all per presso da in nel nella"
    ),
    portfolios=listed("""
        industria economia esteri difesa salute ambiente interno interni giustizia trasporti lavoro istruzione cultura
        agricoltura turismo sport finanze commercio energia infrastrutture bilancio tesoro università ricerca
        innovazione sviluppo imprese made_in_italy pesca affari europei mobilità urbanistica welfare sanità casa
        politiche sociali giovani famiglia bilancio transizione ecologica digitale primo vice europea regionale
        comunale attività produttive lavori pubblici protezione civile
        """),
    honorifics=listed("""
        sig sig. signor signora signorina dott dott. dottor dottoressa dott.ssa prof prof. professor avv avv. ing ing.
        on on. onorevole sen sen. don suor padre monsignor mons. arch. geom. cav. comm. frà
        """),
    years=listed("anni anno"),
    relatives=listed("che"),
    leads=listed(
        "guida dirige presiede coordina rappresenta gestisce amministra guiderà guidava dirigerà presiederà allena fondò insegna possiede comanda conduce"
    ),
    said_before=listed("""
        dice ha_detto detto afferma affermato spiega spiegato commenta commentato dichiara dichiarato racconta
        raccontato osserva osservato avverte avvertito aggiunge aggiunto sostiene sostenuto ricorda ricordato
        sottolinea sottolineato assicura assicurato conferma confermato annuncia annunciato ammette ammesso replica
        replicato ribatte riassume scrive
        """),
    said_after=listed("""
        dice ha afferma spiega commenta dichiara racconta osserva avverte aggiunge sostiene ricorda sottolinea assicura
        conferma annuncia ammette replica ribatte riassume scrive chiede parla promette aveva disse
        """),
    according=listed("secondo"),
    heads=listed("""
        protezione vigili marina aeronautica regione volley pallavolo calcio basket rugby accademia agenzia alleanza
        amministrazione arma assemblea associazione autorità azienda banca biblioteca borsa camera cassa centro cgil
        circolo clinica club collegio comitato commissione compagnia comune comunità confederazione conferenza
        confindustria consiglio consorzio conservatorio consulta cooperativa coop corte rossa dicastero dipartimento
        direzione ente facoltà federazione ferrovie fondazione fondo forum gruppo guardia istituto lega laboratorio
        ministero movimento museo municipio nunziatura opificio ordine organizzazione osservatorio osservatorio
        ospedale partito parlamento polisportiva policlinico politecnico polizia porto prefettura presidenza procura
        procuratoria protezione_civile questura rete scuola segreteria senato servizio sindacato società soprintendenza
        teatro tesoro tribunale ufficio unione unioncamere università cantieri acciaierie cantine poste casse ferriere
        officine acquedotto autorità_portuale authority corpo istituti ass.
        """),
    heads_alone=listed(
        "nato istat inps unesco unicef opec enel federpesca federchimica confesercenti confindustria confcommercio confartigianato coldiretti bankitalia legambiente federalberghi"
    ),
    heads_small=listed("ministero università"),
    heads_of_nouns=listed("""
        agenzia istituto autorità camera ente ufficio consiglio comitato ministero dipartimento commissione direzione
        corte cassa confederazione federazione associazione osservatorio centro protezione vigili guardia garante
        """),
    head_links=listed("di d del dello della dei degli delle dell per al alla sul sulla"),
    head_adjectives=listed("""
        agricole sociali europei pubblici esteri interni produttive giovanili forestali alimentari culturali economiche
        ecologica digitale civili costiera fuoco agraria agricola agrario agricolo ambientale amministrativo antimafia
        artigiana artigiani atomica autonoma autonomo bancaria centrale civile commerciale comunale comunali comunista
        contabile costituzionale democratica democratico dentale economica economico elettorale elettrica elettrici
        energetica europea europee europeo europei federale ferroviaria finanziaria forestale francese generale
        geologica geologico idrico idrogeologica idraulica industriale industriali intercomunale internazionale
        internazionali islamica italiana italiane italiani italiano mondiale marittima marinara medica meteorologica
        metropolitana militare mista municipale nazionale nazionali nucleare operaia ospedaliera parlamentare polare
        portuale postale professionale provinciale regionale regionali repubblicana ricerche romana sanitaria sanitario
        scientifica scientifico sindacale sismologica socialista spaziale sperimentale sportiva statale statistica
        storica svizzera tecnica tecnico tedesca territoriale turca tributaria unica unite unita universitaria
        universitario veterinaria zooprofilattica zooprofilattico superiore sportivo
        """),
    tails=listed("""
        aerospace agricola alimentari airlines automotive assicurazioni aviation biotech calcio cantieri capital carni
        ceramica ceramiche chimica consulting costruzioni design digital edizioni elettronica energia energie energy
        engineering farmaceutici farmaceutica ferrovie finanza foods gas idro impianti immobiliare industria industrie
        infrastrutture italia lab labs logistica logistics marine meccanica media mobilità mobility motori motors
        navale navigazione online packaging partners petroli pharma plastica power prodotti rail retail robotica
        robotics salumi servizi shipping sistemi software solare solar solutions space spazio studio systems tech
        technologies tecnologie telecom telecomunicazioni tessile tessuti traghetti trasporti turismo viaggi vini
        volley vetro wind basket pallavolo rugby calcio linee
        """),
    introducers=listed("""
        acciaieria agenzia armatore associazione azienda banca birrificio carrozzeria cantiere cantina catena centro
        cementificio club colosso compagnia concorrente consorzio cooperativa coop costruttore controllata ditta
        distributore editore emittente fabbrica federazione fondo fondazione fornitore gestore gigante giornale
        giornale gruppo impresa impresa_edile istituto laboratorio marchio movimento multinazionale ong operatore
        organizzazione ospedale partito piattaforma pastificio produttore quotidiano raffineria rivale rivista rete
        scuola settimanale sigla sindacato società squadra start-up startup stabilimento studio testata unione
        università casa_automobilistica utility acquirente armatrice costruttrice fornitrice concessionaria
        concessionario municipalizzata partecipata onlus spin-off comitato circolo
        """),
    adjective_endings=(
        "ica",
        "ico",
        "ale",
        "iva",
        "ivo",
        "ana",
        "ano",
        "ese",
        "esca",
        "esco",
        "aria",
        "ario",
        "ara",
        "are",
        "ina",
        "ino",
        "eda",
        "uta",
        "era",
        "ero",
        "olare",
        "ista",
        "ense",
        "oide",
        "aico",
        "acca",
        "ca",
        "sa",
    ),
    things=listed(
        "coppa serie giro festival premio fiera mondiali legge decreto piano progetto programma codice direttiva regolamento giornata palazzo palio maratona bando campionato trofeo"
    ),
    frameworks=listed("accordo trattato patto protocollo convenzione quadro"),
    companies=(
        "vendita|cessione|cedere|vendere di|del|della|dell? {} a|ad|al|alla|all {}",
        "venduto|ceduto|vende|cede|passaggio di|del|della|dell? {} a|ad|al|alla|all {}",
        "vendita|cessione|acquisizione|acquisto di|del|della|dell {}",
        "scalata|fallimento|privatizzazione|quotazione|salvataggio di|del|della|dell {}",
        "acquisizione|acquisto|vendita|cessione * * da parte di|del|della|dell {}",
        "acquisizione|acquisto|vendita|cessione * * * da parte di|del|della|dell {}",
        "da parte di|del|della|dell {}",
        "fusione|joint-venture|alleanza tra|fra|di {} e {}",
        "fusione con {}",
        "acquisita|acquisito|rilevata|rilevato|controllata|controllato da|dal|dalla|dall {}",
        "prodotta|prodotto|prodotti|costruita|costruito|gestita|gestito da|dal|dalla|dall {}",
        "fondata|fondato|finanziata|finanziato|sviluppata|sviluppato da|dal|dalla|dall {}",
        "realizzata|realizzato|fornita|fornito|fornite|forniti|posseduta da|dal|dalla|dall {}",
        "quota|partecipazione del * % in|di {}",
        "dirigente|manager|economista|analista|direttore|direttrice generale? di|dell {}",
        "acquistato|comprato|acquisito|rilevato|acquista|compra|rileva {}",
        "quota|azioni|capitale|partecipazione|soci|azionisti di|in|del|della|dell {}",
        "dipendenti|lavoratori|stabilimento|sede|fatturato|utile|utili di|in|del|della|dell {}",
        "delegato|delegata|ceo|fondatore|fondatrice|portavoce|ad|azionista|titolare|patron di|del|della|dell {}",
        "acquistato|comprato|rilevato * * da|dal|dalla|dall {}",
        "contratto|commessa|ordine a|con {}",
        "{} , * società|azienda|gruppo|produttore|operatore|compagnia|cooperativa|fornitore|startup|start-up|cliente",
        "{} , società|azienda|gruppo|produttore|operatore",
        "{} , compagnia|cooperativa|fornitore|startup|start-up|associazione",
        "{} ha acquisito|acquistato|comprato|rilevato|assunto|licenziato|fatturato|investito|prodotto",
    ),
    acting=(
        "{} ha|hanno|aveva detto|annunciato|comunicato|dichiarato|confermato|chiesto",
        "{} ha|hanno|aveva spiegato|firmato|venduto|presentato|aperto|chiuso|stimato",
        "{} vuole|teme|protesta|risponde|replica|avverte|sostiene|chiede|propone|ricorda|rinuncia|promette",
        "presidente|direttore|direttrice|segretario|segretaria|responsabile|coordinatore di|del|della|dell {}",
        "{} annuncia|comunica|produce|impiega|assume|gestisce|fornisce",
        "{} fattura|possiede|stima|chiede|prevede|conferma|vende",
        "{} investirà|costruirà|acquisterà|fornirà|assumerà|aprirà|chiuderà|produrrà|venderà|lancerà|gestirà|pagherà",
        "secondo|per {} ,",
    ),
    teams=listed("""
        task_force gruppo_di_lavoro tavolo_tecnico comitato_congiunto commissione_mista tavolo_permanente
        """),
    founding=(
        "convoc",
        "riunir",
        "riunion",
        "riunisc",
        "insed",
        "istitu",
        "nasc",
        "nuov",
        "cre",
        "avvi",
        "sessione",
        "congiunt",
    ),
)
