"""Words that show something that happens: sales, agreements, meetings, decisions, beginnings and ends, in the six languages.

Every row is folded. `acts` are verbs as they are written, or their beginnings where they end with "*"; `occasions` are
nouns that are a happening when a date stands with them.
"""

from functools import cache

from msgspec import Struct

from explainer.briefing.name_words.folding import fold, listed


class Words(Struct, frozen=True):
    """Whole words, and beginnings of words."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def hold(self, word: str) -> bool:
        """Tell whether a folded word is one of them."""
        return word in self.whole or (bool(self.beginnings) and word.startswith(self.beginnings))


class HappeningWords(Struct, frozen=True):
    """What the rules for happenings know of one language."""

    sales: Words  # "sale", "merger"
    deals: Words  # "agreement", "deal"
    meetings: Words  # verbs and nouns: "convene", "session"
    acts: Words  # other verbs of things that happen: "opened", "voted"
    occasions: Words  # other nouns: "election", "launch"
    future: Words  # "will", "due"
    earlier: tuple[str, ...]  # phrases: "earlier", "some time ago"
    links: frozenset[str]  # between a noun and its parties: "of", "between"
    borders: frozenset[str]  # a title may be cut before them
    left: frozenset[str]  # articles and the like before a title


def _words(text: str) -> Words:
    entries = fold(text).split()
    return Words(
        frozenset(entry for entry in entries if not entry.endswith("*")),
        tuple(entry[:-1] for entry in entries if entry.endswith("*")),
    )


@cache
def happening_words(language: str) -> HappeningWords:
    """Give the words of a language; one that has none is read with the English words."""
    rows = {"en": _english, "it": _italian, "tr": _turkish, "de": _german, "fr": _french, "es": _spanish}
    return rows.get(language, _english)()


def _english() -> HappeningWords:
    return HappeningWords(
        sales=_words("sale acquisition takeover merger buyout purchase privatisation privatization flotation"),
        deals=_words("agreement deal accord pact treaty memorandum declaration contract truce ceasefire settlement"),
        meetings=_words(
            """
            meet meets met meeting convene convenes convened talks summit session visit visits visited conference gather gathers
            gathered arrive arrives arrived landed travel travels travelled assembles negotiate host hosts hosted hearing sits
            """
        ),
        acts=_words(
            """
            sign signs signed agree agreed vote votes voted approve approves approved adopt adopts adopted pass passed
            reject rejected elect elected appoint appointed name named resign resigns resigned launch launches launched
            open opens opened reopen reopens reopened close closes closed begin begins began inaugurate inaugurated unveil unveils unveiled found founded established merge merges merged buy bought
            acquire acquires acquired sell sold order ordered decide decides decided rule rules ruled publish publishes
            published announce announced withdraw withdrew suspend suspended ban bans banned expire expires expired strike
            struck collapsed died leave leaves join joins joined return returns
            returned dropped completed invaded cancelled canceled postponed postpones ended hold holds held
            """
        ),
        occasions=_words(
            """
            election elections referendum ballot vote launch opening inauguration start completion deadline strike ruling
            verdict decision hearing inspection review tender survey debate ceremony presentation handover trial
            groundbreaking closure premiere match final release publication invasion earthquake flood fire storm outage
            """
        ),
        future=_words(
            "will shall would due scheduled planned expected plans aims must to slated set going tomorrow next upcoming"
        ),
        earlier=(
            "earlier",
            "some time ago",
            "previous",
            "previously",
            "years ago",
            "long ago",
            "former",
            "before that",
        ),
        links=listed("of to by between and with for from over on under within made the in a an that its"),
        borders=listed(
            "and but with for to in on at by after before while as under over from that which because since until during of"
        ),
        left=listed("a an the this that its their his her our"),
    )


def _italian() -> HappeningWords:
    return HappeningWords(
        sales=_words("vendita cessione acquisizione fusione acquisto scalata privatizzazione quotazione"),
        deals=_words("accordo intesa patto trattato memorandum protocollo contratto convenzione tregua dichiarazione"),
        meetings=_words(
            """
            incontr* riunion* riunisc* riunir* vertice sessione visita colloqui summit conferenza convoc* tavolo arrivat* atterrat*
            negoziat* udienza
            """
        ),
        acts=_words(
            """
            firm* approv* vot* adott* respin* elett* elegg* nomin* dimess* dimett* lanci* apr* apert* riapr* chiud* chius* inizi* comincia* avvia*
            inaugur* fond* nasc* nato nata compra* acqui* vend* cede* cedut* rilev* ordin* decid* decis* deciderà pubblic* annunci* ritir* sospe*
            vieta* scad* sciopera* crolla* mort* lascia* torna* entra* entrer* esce uscit* conclus* conclud* complet*
            consegn* rinvi* annulla* presenta* parte partir* termin* multat*
            """
        ),
        occasions=_words(
            """
            elezioni referendum voto lancio apertura inaugurazione avvio inizio fine scadenza sciopero sentenza decisione udienza ispezione gara
            dibattito cerimonia presentazione consegna chiusura partita finale pubblicazione terremoto alluvione incendio completamento bando verdetto
            """
        ),
        future=_words(
            "sarà saranno previsto prevista previsti attes* prossim* dovrà dovrebbe entro domani verrà verranno vuole intende programmat* si_terrà"
        ),
        earlier=("precedente", "in precedenza", "tempo fa", "anni fa", "già in passato", "prima ancora"),
        links=listed(
            "di del della dell dei degli delle a al alla all da dal dalla dall tra fra e con per su sul parte il la lo gli le i l d in"
        ),
        borders=listed(
            "e ma con per a al alla in nel nella su sul da dal dalla dopo prima mentre come di del della dei che perché tra fra durante"
        ),
        left=listed("il lo la i gli le l un uno una questo questa suo sua"),
    )


def _turkish() -> HappeningWords:
    return HappeningWords(
        sales=_words("satış* satıl* devr* birleşme* özelleştir* devralma*"),
        deals=_words("anlaşma* mutabakat* sözleşme* pakt* antlaşma* protokol* bildirge* ateşkes*"),
        meetings=_words("toplan* görüş* buluş* zirve* ziyaret* oturum* müzakere* konferans* kongre*"),
        acts=_words(
            """
            imzala* onayla* oyla* kabul* reddet* reddedil* seç* ata* istifa* başlat* başla* açıl* açtı açacak kapat* kapan* kapandı kur* kurul* satın sat*
            devral* karar* yayımla* yayınla* açıkla* duyur* iptal* ertele* tamamla* bitir* bitecek sona yürürlüğe öldü öldürül* 
            katıl* ayrıl* teslim* fırlat* uzat* yasakla* durdur* taşın*
            """
        ),
        occasions=_words(
            "seçim* referandum* oylama* açılış* lansman* grev* karar* duruşma* denetim* ihale* tören* teslim* kapanış* maç* deprem* sel yangın* başlangıç*"
        ),
        future=_words("gelecek önümüzdeki yarın planlanıyor bekleniyor"),
        earlier=("daha önceki", "önceki", "daha önce", "bir süre önce", "yıllar önce", "geçmişteki"),
        links=listed("ve ile arasında arasındaki"),
        borders=listed("ve ile için ama ancak olarak sonra önce kadar"),
        left=listed("bir bu şu o"),
    )


def _german() -> HappeningWords:
    return HappeningWords(
        sales=_words("verkauf verkaufs übernahme fusion kauf börsengang privatisierung zusammenschluss"),
        deals=_words(
            "abkommen vereinbarung vertrag vertrags pakt absichtserklärung memorandum einigung waffenruhe rahmenvertrag"
        ),
        meetings=_words(
            """
            treffen trifft traf treffens getroffen tagt tagte tagung gespräche gesprächen gipfel sitzung besuch besucht besuchte konferenz zusammenkunft
            zusammen angereist eingetroffen verhandelt verhandeln berät beraten anhörung
            """
        ),
        acts=_words(
            """
            unterzeichn* unterschr* beschließ* beschloss* beschlossen verabschied* genehmig* stimm* abgestimmt abstimm* wähl* gewählt ernannt
            ernennt tritt trat getreten eröffn* öffne* geöffnet schließt schloss geschlossen beginn* begann begonnen start* gestartet ende* gründ* gegründet kauf* gekauft übernimmt
            übernahm übernommen verkauft* bestell* entscheid* entschied* entschieden veröffentlich* kündig* angekündigt streik* gestreikt verbot* verbiet* läuft lief ausgelaufen
            starb gestorben verlässt verließ verlassen übergab übergeben liefert geliefert verschob verschoben abgesagt sagt_ab fertig* eingeweiht einweih*
            vorgelegt legt vorstell* vorgestellt gekürzt umbenannt
            """
        ),
        occasions=_words(
            """
            wahl wahlen referendum abstimmung bürgerentscheid eröffnung einweihung start beginn baubeginn fertigstellung ende frist streik urteil
            entscheidung anhörung prüfung ausschreibung debatte zeremonie vorstellung übergabe schließung spiel finale veröffentlichung erdbeben
            flut brand sturm inbetriebnahme spatenstich
            """
        ),
        future=_words(
            "wird werden soll sollen geplant vorgesehen erwartet nächste nächsten nächster kommende kommenden morgen will wollen muss"
        ),
        earlier=("frühere", "früheren", "vorherige", "vorherigen", "vor einiger zeit", "zuvor", "vor jahren"),
        links=listed("von vom an der des dem den zwischen und durch mit über die das im in für unter"),
        borders=listed(
            "und aber mit für zu zum zur in im am an auf von vom nach vor während als unter über durch aus bei weil dass um"
        ),
        left=listed("der die das den dem des ein eine einen einem einer sein seine ihre ihr"),
    )


def _french() -> HappeningWords:
    return HappeningWords(
        sales=_words("vente cession acquisition rachat fusion reprise privatisation achat"),
        deals=_words("accord entente pacte traité mémorandum protocole contrat convention trêve déclaration"),
        meetings=_words(
            "rencontr* réuni* sommet session visite visit* entretiens pourparlers conférence arrivé* atterri* négoci* audience siège*"
        ),
        acts=_words(
            """
            signe* signé* approuv* vot* adopt* rejet* élu* élit élira nomm* démission* lanc* ouvr* ouvert* rouvr* ferme* fermé* commenc* début* démarr* inaugur*
            fond* créé* rachèt* racheté* acqui* vend* vendu* cédé* command* décid* décis* publi* annonc* retir* suspend* interdi* expire* expir* grève
            effondr* mort* quitt* rejoin* rejoint entr* termin* achev* livr* report* annul* présent*
            """
        ),
        occasions=_words(
            """
            élection élections référendum scrutin vote lancement ouverture inauguration début échéance grève verdict jugement décision audience
            inspection débat cérémonie présentation livraison fermeture match finale publication séisme crue incendie appel_d'offres
            """
        ),
        future=_words("sera seront va vont doit prévu* attendu* prochain* demain devrait veut ouvrira entrera"),
        earlier=("précédente", "précédent", "auparavant", "il y a quelque temps", "antérieure", "il y a des années"),
        links=listed("de du des d à au aux entre et avec par pour sur le la les l dans"),
        borders=listed(
            "et mais avec pour à au aux en dans sur par de du des après avant pendant comme que qui sous entre"
        ),
        left=listed("le la les l un une ce cet cette son sa ses leur"),
    )


def _spanish() -> HappeningWords:
    return HappeningWords(
        sales=_words("venta cesión adquisición compra fusión privatización absorción"),
        deals=_words("acuerdo pacto tratado memorando memorándum protocolo contrato convenio tregua declaración"),
        meetings=_words(
            "reun* cumbre sesión visit* encuentr* conversaciones conferencia llegad* aterriz* negoci* convoc* audiencia"
        ),
        acts=_words(
            """
            firm* aprob* vot* adopt* rechaz* eleg* elig* nombr* dimit* lanz* abr* abier* abrirá reabr* cierr* cerr* empez* empiez* comenz* comienz* inici*
            inaugur* fund* cre* compr* adqui* vend* ced* encarg* decid* decis* public* anunci* retir* suspend* prohib* vence* venc* huelga hundi* muri*
            dej* un* entr* termin* complet* entreg* aplaz* cancel* present* estren* licit*
            """
        ),
        occasions=_words(
            """
            elección elecciones referéndum votación lanzamiento apertura inauguración inicio comienzo plazo huelga sentencia decisión audiencia
            inspección debate ceremonia presentación entrega cierre partido final publicación terremoto incendio licitación fallo
            """
        ),
        future=_words("será serán va van debe previst* prevé próxim* mañana deberá quiere estrenará abrirá"),
        earlier=("anterior", "previa", "hace tiempo", "hace un tiempo", "hace años", "antes"),
        links=listed("de del a al entre y con por para sobre el la los las en"),
        borders=listed("y pero con para a al en de del por sobre tras después antes durante como que bajo entre"),
        left=listed("el la los las un una este esta su sus"),
    )
