"""Italian words by which names are known."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a ad adesso agli ai al alcune alcuni all' alla alle allo altre altri altrimenti altro analisti anche ancora
        anzi appena attorno bene che chi ci ciascuno ciò col come con contro costo così critiche cui da dagli dai dal
        dall' dalla dalle dallo degli dei del dell' della delle dello dentro di dietro domani dopo dove due dunque
        durante e ecco ed entro eppure era erano eravamo esiste esperti esportazioni fino finora fonti forse fra fuori
        già gli ha hanno ho i ieri il in infatti infine inoltre insieme intanto invece io l' la lavori le lei lo loro
        lui lungo ma mai malgrado manca mancano meglio meno mentre molte molti molto ne negli nei nel nell' nella nelle
        nello nessun nessuna nessuno niente no noi non nonostante nulla nuova nuove nuovi nuovo o obiettivo oggi ogni
        ognuno oltre oppure ora ormai per peraltro perché perciò persino più pochi poco poi poiché presso prezzi prima
        primo proprio prossimo qualche qualcuno quale quali quando quanti quanto quasi quattro quella quelle quelli
        quello quest' questa queste questi questo qui quindi resta restano risultato saranno sarà scorso se secondo sei
        sempre senza serve servono si sia siamo solamente solo sono sopra soprattutto sotto stando stasera stesso su
        sua subito successivamente sue sugli sui sul sull' sulla sulle sullo suo suoi tale tali tanto totale tra tre
        tuttavia tutte tutti tutto un un' una uno vale verso vi via viceversa voi è
        """),
    determiners=listed("""
        gli i il l l' la le lo loro ogni quel quella quelli quello questa queste questi questo sua sue suo suoi un un'
        una uno
        """),
    conjunctions=listed("e ed"),
    calendar=listed("""
        agosto aprile autunno capodanno dicembre domenica estate febbraio ferragosto gennaio giovedì giugno inverno
        luglio lunedì maggio martedì marzo mercoledì natale novembre ottobre pasqua primavera sabato settembre venerdì
        """),
    peoples=listed("""
        algerina americana americano argentina australiana australiano austriaca austriaco belga brasiliana brasiliano
        britannica britannico bulgara bulgaro canadese ceca ceco cinese coreana coreano croata danese egiziana egiziano
        emiratina estone finlandese francese giapponese greca greco indiana indiano indonesiana inglese iraniana
        irlandese islandese israeliana israeliano italiana italiano lettone libica lituana lituano lussemburghese
        marocchina marocchino messicana norvegese olandese polacca polacco portoghese romena romeno russa russo saudita
        serba serbo slovena sloveno spagnola spagnolo statunitense sudcoreana sudcoreano svedese svizzera svizzero
        taiwanese tedesca tedesco tunisina tunisino turca turco ucraina ucraino ungherese vietnamita
        """),
    place_prepositions=listed("a ad in"),
    place_heads=listed("""
        aeroporto baia borgo capo circuito colle contrada corso costa fiume golfo isola isole lago largo mare monte
        parco passo piazza ponte provincia quartiere regione stadio stazione strada strade val valle via viale
        """),
    roles=listed("""
        ad agricoltore agricoltrice agronoma agronomo albergatore allenatore allenatrice allevatore allevatrice
        ambasciatore ambasciatrice amica amico amministratore amministratrice ammiraglio analista antropologo
        archeologa archeologo architetta architetto arcivescovo armatore artigiana artigiano artista assessora
        assessore assessoressa astronauta astronoma astronomo attaccante attivista attore attrice autore autrice
        avvocata avvocatessa avvocato banchiere barista biologa biologo botanica calciatore calciatrice cancelliera
        cancelliere cantante capitana capitano capo capocantiere capoeconomista capogruppo caporeparto caposquadra
        capostazione cardinale centravanti centrocampista ceo cfo chimico climatologa climatologo co-fondatore coach
        cofondatore cofondatrice cofounder collaboratore collaboratrice collega colonnello coltivatore coltivatrice
        comandante commercialista commerciante commissaria commissario compagna compagno condirettore conduttrice
        consigliera consigliere console consulente coordinatore coordinatrice ct cuoca cuoco curatore curatrice
        debuttante demografa demografo deputata deputato designer dg difensore direttore direttrice dirigente dirigenti
        docente dottoressa ecologa ecologo economista editore editrice enologa enologo entomologa entomologo
        epidemiologa epidemiologo erede esperta esperto esponente eurodeputata eurodeputato europarlamentare farmacista
        figlia figlio fisica fisico fondatore fondatrice fotografa fotografo founder frate fratello garante generale
        geografa geografo geologa geologo gestore gestrice giardiniere giocatore giocatrice giornalista gip giudice
        governatore governatrice guida gup idrologa idrologo imprenditore imprenditrice infermiera infermiere ingegnera
        ingegnere insegnante investitore inviata inviato ispettore ispettrice lavoratore leader legale libero libraia
        libraio macchinista madre maestra maestro magistrata magistrato manager marito medica medichessa medico
        mercante meteorologa meteorologo ministra ministro moglie mugnaio negoziatore negoziatrice nuotatore
        olivicoltore olivicoltrice omologa omologo operaia operaio ostetrica padre palleggiatore palleggiatrice
        panettiera panettiere papa pastore patron patronessa pedagogista pensionata pensionato pescatore pescatrice
        pilota pm pneumologa pneumologo poeta poliziotto portavoce portiere prefetta prefetto premier preside
        presidente presidente-amministratore presidentessa primaria primario principe principessa procuratore
        procuratrice produttore produttrice professore professoressa progettista proprietaria proprietario provveditore
        psicologa psicologo questore rappresentante re regina regista relatore relatrice residente responsabile rettore
        rettrice ricercatore ricercatrice ristoratore ristoratrice sacerdote schermitrice schiacciatore schiacciatrice
        scienziata scienziato scrittore scrittrice segretaria segretario senatore senatrice sindaca sindacalista
        sindaco socia socio sociologa sociologo soprintendente sorella sottosegretaria sottosegretario sovrintendente
        specialista statistico stilista storica storico studente studentessa successore supervisore tassista tecnico
        tesoriera tesoriere testimone titolare urbanista vedova vescovo veterinaria veterinario vicario vicecapo
        vicedirettore vicedirettrice viceministra viceministro vicepremier vicepresidente vicesindaca vicesindaco
        vicina vicino vignaiola vignaiolo virologa virologo viticoltore viticoltrice volontaria volontario vulcanologa
        vulcanologo zoologa zoologo
        """),
    role_endings=endings("coltore coltrice ministra ministro ologa ologo"),
    plural_roles=listed("""
        ambasciatori assessore assessori attori avvocati capi colleghi commissari consiglieri deputate deputati
        direttori direttrici dottori economisti fondatori giornalisti imprenditori ingegneri leader medici ministre
        ministri portavoce premier presidenti professori registi ricercatori ricercatrici segretari senatori sindaci
        soci
        """),
    company_roles=listed("""
        ad amministratore amministratrice azionista ceo fondatore fondatrice portavoce presidente titolare
        """),
    role_adjectives=listed("""
        aggiunta aggiunto agricola agricolo allora amministrativo anziana anziano associata associato attuale aziendale
        britannica britannico capo centrale commerciale comunale delegata delegato designato economico elettrico
        esecutiva esecutivo esterna esterno europea europeo ex federale finanziaria finanziario francese generale
        giovane industriale interna interno italiana italiano legale locale marittima medica medico nazionale neo nuova
        nuovo operativa operativo ordinaria ordinario ospedaliero parlamentare politica politico portuale prima primo
        provinciale regionale responsabile sanitaria sanitario scientifica scientifico sindacale spagnola spagnolo
        speciale sportiva sportivo statunitense storica storico straordinaria straordinario tecnica tecnico tedesca
        tedesco turca turco unica unico uscente vice
        """),
    role_links=listed("""
        agli ai al all alla alle allo d da degli dei del dell della delle dello di in nel nella per presso
        """),
    portfolios=listed("""
        affari agricoltura ambiente attività bilancio casa civile commercio comunale cultura difesa digitale ecologica
        economia energia esteri europea europei famiglia finanze giovani giustizia imprese industria infrastrutture
        innovazione interni interno istruzione lavori lavoro mobilità pesca politiche primo produttive protezione
        pubblici regionale ricerca salute sanità sociali sport sviluppo tesoro transizione trasporti turismo università
        urbanistica vice welfare
        """),
    honorifics=listed("""
        arch. avv avv. cav. comm. don dott dott. dott.ssa dottor dottoressa frà geom. ing ing. mons. monsignor on on.
        onorevole padre prof prof. professor sen sen. sig sig. signor signora signorina suor
        """),
    years=listed("anni anno"),
    relatives=listed("che"),
    leads=listed("""
        allena amministra comanda conduce coordina dirige dirigerà fondò gestisce guida guidava guiderà insegna
        possiede presiede presiederà rappresenta
        """),
    said_before=listed("""
        afferma affermato aggiunge aggiunto ammesso ammette annuncia annunciato assicura assicurato avverte avvertito
        commenta commentato conferma confermato detto dice dichiara dichiarato osserva osservato racconta raccontato
        replica replicato riassume ribatte ricorda ricordato scrive sostenuto sostiene sottolinea sottolineato spiega
        spiegato
        """),
    said_after=listed("""
        afferma aggiunge ammette annuncia assicura aveva avverte chiede commenta conferma dice dichiara disse ha
        osserva parla promette racconta replica riassume ribatte ricorda scrive sostiene sottolinea spiega
        """),
    agents=listed("da dal dalla"),
    doings=listed("""
        allenata allenato composto condotta condotto coordinata coordinato diretta diretto firmata firmato fondata
        fondato guidata guidate guidati guidato ideata ideato interpretata presieduta presieduto scritta scritto
        """),
    possessives=listed("sua suo"),
    apposition_endings=endings("aia aio ante ente iera iere ista ologa ologo tore trice"),
    according=listed("secondo"),
    heads=listed("""
        accademia acciaierie acquedotto aeronautica agenzia alleanza amministrazione arma ass. assemblea associazione
        authority autorità azienda banca basket biblioteca borsa calcio camera cantieri cantine cassa casse centro cgil
        circolo clinica club collegio comitato commissione compagnia comune comunità confederazione conferenza
        confindustria conservatorio consiglio consorzio consulta coop cooperativa corpo corte dicastero dipartimento
        direzione ente facoltà federazione ferriere ferrovie fondazione fondo forum gruppo guardia istituti istituto
        laboratorio lega marina ministero movimento municipio museo nunziatura officine opificio ordine organizzazione
        ospedale osservatorio pallavolo parlamento partito policlinico polisportiva politecnico polizia poste
        prefettura presidenza procura procuratoria protezione questura regione rete rossa rugby scuola segreteria
        senato servizio sindacato società soprintendenza teatro tesoro tribunale ufficio unioncamere unione università
        vigili volley
        """),
    heads_alone=listed("""
        bankitalia coldiretti confartigianato confcommercio confesercenti confindustria enel federalberghi federchimica
        federpesca inps istat legambiente nato opec unesco unicef
        """),
    heads_small=listed("ministero università"),
    heads_of_nouns=listed("""
        agenzia associazione autorità camera cassa centro comitato commissione confederazione consiglio corte
        dipartimento direzione ente federazione garante guardia istituto ministero osservatorio protezione ufficio
        vigili
        """),
    heads_linked=listed("arcidiocesi diocesi porto provincia"),
    head_links=listed("al alla d degli dei del dell della delle dello di per sul sulla"),
    head_adjectives=listed("""
        agraria agrario agricola agricole agricolo alimentari ambientale amministrativo antimafia artigiana artigiani
        atomica autonoma autonomo bancaria centrale civile civili commerciale comunale comunali comunista contabile
        costiera costituzionale culturali democratica democratico dentale digitale ecologica economica economiche
        economico elettorale elettrica elettrici energetica esteri europea europee europei europeo federale ferroviaria
        finanziaria forestale forestali francese fuoco garante generale geologica geologico giovanili idraulica idrico
        idrogeologica industriale industriali intercomunale internazionale internazionali interni islamica italiana
        italiane italiani italiano marinara marittima medica meteorologica metropolitana militare mista mondiale
        municipale nazionale nazionali nucleare operaia ospedaliera parlamentare polare portuale postale produttive
        professionale provinciale pubblici regionale regionali repubblicana ricerche romana sanitaria sanitario
        scientifica scientifico sindacale sismologica sociali socialista spaziale sperimentale sportiva sportivo
        statale statistica storica superiore svizzera tecnica tecnico tedesca territoriale tributaria turca unica unita
        unite universitaria universitario veterinaria zooprofilattica zooprofilattico
        """),
    tails=listed("""
        aerospace agricola airlines alimentari assicurazioni automotive aviation basket biotech calcio cantieri capital
        carni ceramica ceramiche chimica consulting costruzioni design digital edizioni elettronica energia energie
        energy engineering farmaceutica farmaceutici ferrovie finanza foods gas idro immobiliare impianti industria
        industrie infrastrutture italia lab labs linee logistica logistics marine meccanica media mobility mobilità
        motori motors navale navigazione online packaging pallavolo partners petroli pharma plastica power prodotti
        rail retail robotica robotics rugby salumi servizi shipping sistemi software solar solare solutions space
        spazio studio systems tech technologies tecnologie telecom telecomunicazioni tessile tessuti traghetti
        trasporti turismo vetro viaggi vini volley wind
        """),
    introducers=listed("""
        acciaieria acquirente agenzia armatore armatrice associazione azienda banca birrificio cantiere cantina
        carrozzeria catena cementificio centro circolo club colosso comitato compagnia concessionaria concessionario
        concorrente consorzio controllata coop cooperativa costruttore costruttrice distributore ditta editore
        emittente fabbrica federazione fondazione fondo fornitore fornitrice gestore gigante giornale gruppo impresa
        istituto laboratorio marchio movimento multinazionale municipalizzata ong onlus operatore organizzazione
        ospedale partecipata partito pastificio piattaforma produttore quotidiano raffineria rete rivale rivista scuola
        settimanale sigla sindacato società spin-off squadra stabilimento start-up startup studio testata unione
        università utility
        """),
    adjective_endings=endings("""
        acca aico ale ana ano ara are aria ario ca eda ense era ero esca esco ese ica ico ina ino ista iva ivo oide
        olare sa uta
        """),
    things=listed("""
        bando campionato codice coppa decreto direttiva festival fiera giornata giro legge maratona mondiali palazzo
        palio piano premio progetto programma regolamento serie trofeo
        """),
    frameworks=listed("accordo convenzione patto protocollo quadro trattato"),
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
        "dipendenti|lavoratori|fatturato|utile|utili di|in|del|della|dell {}",
        "stabilimento|sede del|della|dell {}",
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
        comitato_congiunto commissione_mista gruppo_di_lavoro task_force tavolo_permanente tavolo_tecnico
        """),
    founding=endings("""
        avvi congiunt convoc cre insed istitu nasc nuov riunion riunir riunisc sessione
        """),
)
