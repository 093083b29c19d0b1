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
    subordinate: frozenset[str]  # words with which something begins that hangs on what is told before
    aims: Words  # "goal": what is to be reached happens on no day
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


ENGLISH_ACTS = """
    acquire acquired acquires adopt adopted adopts agree agreed announce announced appoint appointed approve
    approved approves ban banned bans began begin begins bought buy canceled cancelled close closed closes
    collapsed completed decide decided decides died dropped elect elected ended established expire expired
    expires found founded held hold holds inaugurate inaugurated invaded join joined joins launch launched
    launches leave leaves merge merged merges name named open opened opens order ordered pass passed postponed
    postpones publish published publishes reject rejected reopen reopened reopens resign resigned resigns
    return returned returns rule ruled rules sell sign signed signs sold strike struck suspend suspended unveil
    unveiled unveils vote voted votes withdraw withdrew awarded awards initialed initialled ratified ratifies resume
    resumed resumes started starts
"""  # the longest row


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
            arrive arrived arrives assembles conference convene convened convenes gather gathered gathers hearing host
            hosted hosts landed meet meeting meets met negotiate session sits summit talks travel travelled travels
            visit visited visits
            """
        ),
        acts=_words(ENGLISH_ACTS),
        occasions=_words(
            """
            ballot ceremony closure completion deadline debate decision earthquake election elections final fire flood
            groundbreaking handover hearing inauguration inspection invasion launch match opening outage premiere
            presentation publication referendum release review ruling start storm strike survey tender trial verdict
            vote
            """
        ),
        subordinate=listed("that which who because while when after before since until as although whose where for"),
        aims=_words("goal target aim objective budget cost funding hours price"),
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
        links=listed(
            "signed struck reached concluded of to by between and with for from over on under within made the in a an that its"
        ),
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
            arrivat* atterrat* colloqui conferenza convoc* incontr* negoziat* riunion* riunir* riunisc* sessione summit
            tavolo udienza vertice visita
            """
        ),
        acts=_words(
            """
            acqui* adott* annulla* annunci* assegn* ratific* ripart* ripren* apert* approv* apr* avvia* cede* cedut* chiud* chius* comincia* complet*
            compra* conclud* conclus* consegn* crolla* decid* deciderà decis* dimess* dimett* elegg* elett* entra*
            entrer* esce firm* fond* inaugur* inizi* lanci* lascia* mort* multat* nasc* nata nato nomin* ordin* parte
            partir* presenta* pubblic* respin* riapr* rilev* rinvi* ritir* scad* sciopera* sospe* termin* torna* uscit*
            vend* vieta* vot*
            """
        ),
        occasions=_words(
            """
            alluvione apertura avvio bando cerimonia chiusura completamento consegna decisione dibattito elezioni
            finale fine gara inaugurazione incendio inizio ispezione lancio partita presentazione pubblicazione
            referendum scadenza sciopero sentenza terremoto udienza verdetto voto
            """
        ),
        subordinate=listed("che perché mentre dopo quando dove cui affinché poiché per"),
        aims=_words("obiettivo obiettivi traguardo costo costi budget orari prezzo"),
        future=_words(
            "sarà saranno previsto prevista previsti attes* prossim* dovrà dovrebbe entro domani verrà verranno vuole intende programmat* si_terrà"
        ),
        earlier=("precedente", "in precedenza", "tempo fa", "anni fa", "già in passato", "prima ancora"),
        links=listed(
            "firmata firmato siglata siglato raggiunta raggiunto nel nello di del della dell dei degli delle a al alla all da dal dalla dall tra fra e con per su sul parte il la lo gli le i l d in"
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
            ata* ayrıl* açacak açtı açıkla* açıl* başla* başlat* bitecek bitir* devral* durdur* duyur* ertele* fırlat*
            imzala* iptal* istifa* kabul* kapan* kapandı kapat* karar* katıl* kur* kurul* onayla* oyla* reddedil*
            reddet* sat* satın seç* sona tamamla* taşın* teslim* uzat* yasakla* yayımla* yayınla* yürürlüğe öldü
            öldürül*
            """
        ),
        occasions=_words(
            "seçim* referandum* oylama* açılış* lansman* grev* karar* duruşma* denetim* ihale* tören* teslim* kapanış* maç* deprem* sel yangın* başlangıç*"
        ),
        subordinate=listed("ve"),
        aims=_words("hedef* maliyet* bütçe* amaç* fiyat*"),
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
            angereist anhörung beraten berät besuch besucht besuchte eingetroffen gespräche gesprächen getroffen gipfel
            konferenz sitzung tagt tagte tagung traf treffen treffens trifft verhandeln verhandelt zusammen
            zusammenkunft
            """
        ),
        acts=_words(
            """
            abgesagt abgestimmt abstimm* angekündigt ausgelaufen begann beginn* begonnen beschließ* beschloss*
            beschlossen bestell* eingeweiht einweih* ende* entscheid* entschied* entschieden ernannt ernennt eröffn*
            fertig* gegründet gekauft gekürzt geliefert genehmig* geschlossen gestartet gestorben gestreikt getreten
            gewählt geöffnet gründ* kauf* kündig* legt lief liefert läuft sagt_ab schließt schloss starb start* stimm*
            streik* trat tritt umbenannt unterschr* unterzeichn* verabschied* verbiet* verbot* verkauft* verlassen
            verließ verlässt verschob verschoben veröffentlich* vorgelegt vorgestellt vorstell* wähl* öffne* übergab
            übergeben übernahm übernimmt übernommen
            """
        ),
        occasions=_words(
            """
            abstimmung anhörung ausschreibung baubeginn beginn brand bürgerentscheid debatte einweihung ende
            entscheidung erdbeben eröffnung fertigstellung finale flut frist inbetriebnahme prüfung referendum
            schließung spatenstich spiel start streik sturm urteil veröffentlichung vorstellung wahl wahlen zeremonie
            übergabe
            """
        ),
        subordinate=listed(""),
        aims=_words("ziel ziele kosten budget etat preis unterhalt"),
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
            achev* acqui* adopt* annonc* attribu* infligé notifi* ratifi* repren* annul* approuv* command* commenc* créé* cédé* début* décid* décis* démarr*
            démission* effondr* entr* expir* expire* ferme* fermé* fond* grève inaugur* interdi* lanc* livr* mort*
            nomm* ouvert* ouvr* présent* publi* quitt* racheté* rachèt* rejet* rejoin* rejoint report* retir* rouvr*
            signe* signé* suspend* termin* vend* vendu* vot* élira élit élu*
            """
        ),
        occasions=_words(
            """
            appel_d'offres audience crue cérémonie débat début décision fermeture finale grève inauguration incendie
            inspection jugement lancement livraison match ouverture présentation publication référendum scrutin séisme
            verdict vote échéance élection élections
            """
        ),
        subordinate=listed("que qui parce lorsque quand tandis après avant où dont pour"),
        aims=_words("objectif objectifs but coût budget prix horaires"),
        future=_words("sera seront va vont doit prévu* attendu* prochain* demain devrait veut ouvrira entrera"),
        earlier=("précédente", "précédent", "auparavant", "il y a quelque temps", "antérieure", "il y a des années"),
        links=listed("signé signée conclu conclue en de du des d à au aux entre et avec par pour sur le la les l dans"),
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
            abier* abr* abrirá adjudic* adopt* adqui* ratific* reanud* anunci* aplaz* aprob* cancel* ced* cerr* cierr* comenz* comienz* complet*
            compr* cre* decid* decis* dej* dimit* eleg* elig* empez* empiez* encarg* entr* entreg* estren* firm* fund*
            huelga hundi* inaugur* inici* lanz* licit* muri* nombr* present* prohib* public* reabr* rechaz* retir*
            suspend* termin* un* venc* vence* vend* vot*
            """
        ),
        occasions=_words(
            """
            apertura audiencia ceremonia cierre comienzo debate decisión elecciones elección entrega fallo final huelga
            inauguración incendio inicio inspección lanzamiento licitación partido plazo presentación publicación
            referéndum sentencia terremoto votación
            """
        ),
        subordinate=listed("que porque mientras cuando donde tras aunque para"),
        aims=_words("objetivo objetivos meta coste costo presupuesto precio"),
        future=_words("será serán va van debe previst* prevé próxim* mañana deberá quiere estrenará abrirá"),
        earlier=("anterior", "previa", "hace tiempo", "hace un tiempo", "hace años", "antes"),
        links=listed("firmado firmada alcanzado de del a al entre y con por para sobre el la los las en"),
        borders=listed("y pero con para a al en de del por sobre tras después antes durante como que bajo entre"),
        left=listed("el la los las un una este esta su sus"),
    )
