"""French words by which names are known."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        ailleurs ainsi alors analystes après assez au aucun aucune aujourd'hui auparavant aussi aussitôt autant autour
        autre autres aux avant avec bien bientôt c' car ce ceci cela celle celui cependant certaines certains ces cet
        cette ceux chacun chaque chez ci cinq comme comment contre coût côté d' dans de demain depuis derrière des deux
        devant dix donc dont du durant dès déjà désormais eh elle elles en encore enfin ensuite entre environ est et
        eux experts face faute grâce hier hors ici il ils j' jadis jamais jusqu' jusque l' la laquelle le lequel les
        leur leurs lors lorsque lui là ma maintenant mais malgré me mes moins mon même n' ne ni non nos notamment notre
        nous nouveau nouvelle objectif on or ou oui outre où par parce parfois parmi pas pendant personne peu peut-être
        plus plusieurs plutôt pour pourquoi pourtant presque prix prochain près puis puisque qu' quand quant quatre que
        quel quelle quelles quelque quelques quels qui quoi reste rien résultat s' sa sans sauf se selon ses seul seule
        seuls si sinon six soit son sont sous souvent sur surtout tandis tant tel telle total tous tout toute toutefois
        toutes trois trop très un une vers voici voilà vos votre vous y à
        """),
    determiners=listed("""
        au aux ce ces cet cette des du l l' la le les leur leurs nos notre sa ses son un une
        """),
    conjunctions=listed("et"),
    calendar=listed("""
        août automne avril dimanche décembre février hiver janvier jeudi juillet juin lundi mai mardi mars mercredi
        novembre noël octobre printemps pâques samedi septembre toussaint vendredi été
        """),
    peoples=listed("""
        algérien allemand allemande américain américaine anglais anglaise australien autrichien autrichienne belge
        britannique brésilien brésilienne bulgare canadien canadienne chinois chinoise coréen coréenne croate danois
        danoise espagnol espagnole finlandais finlandaise français française grec grecque hongrois hongroise indien
        indienne irlandais israélien israélienne italien italienne japonais japonaise luxembourgeois marocain marocaine
        mexicain norvégien norvégienne néerlandais néerlandaise polonais polonaise portugais portugaise roumain
        roumaine russe saoudien serbe sud-coréen sud-coréenne suisse suédois suédoise tchèque tunisien turc turque
        ukrainien égyptien émirati
        """),
    place_prepositions=listed("en à"),
    place_heads=listed("""
        avenue aéroport baie boulevard cap col côte département fleuve forêt gare golfe lac mer mont montagne parc
        place plage plateau pont port province quai quartier rivière rue stade vallée île îles
        """),
    roles=listed("""
        acteur actrice adjoint adjointe administrateur administratrice agriculteur agricultrice agronome ambassadeur
        ambassadrice amiral analyste animateur animatrice anthropologue apiculteur archevêque architecte archéologue
        armateur armatrice artisan artisane artiste astronaute astronome auteur auteure autrice avocat avocate banquier
        batelier batelière biologiste botaniste boulanger boulangère bourgmestre capitaine cardinal chef cheffe
        chercheur chercheuse chimiste chirurgien chirurgienne climatologue coach cofondateur cofondatrice collègue
        colonel commandant commandante commissaire conseiller conseillère conservateur conservatrice consul consultant
        consultante coordinateur coordinatrice coprésident coprésidente curé dentiste designer dg directeur directrice
        dirigeant dirigeante docteur docteure doyen doyenne délégué déléguée démographe député députée enseignant
        enseignante entraîneur entraîneuse entrepreneur entrepreneure eurodéputé eurodéputée expert experte
        fonctionnaire fondateur fondatrice garde gouverneur gouverneure général générale géographe géologue
        géophysicien gérant gérante historien historienne homologue hydrologue infirmier infirmière ingénieur
        ingénieure inspecteur inspectrice instituteur institutrice intendant investisseur joueur joueuse journaliste
        juge juriste leader libraire lieutenant magistrat magistrate maire maraîcher maraîchère maîtresse membre
        militant militante ministre musicien musicienne médecin médiateur météorologue notaire négociateur négociatrice
        océanographe officier ornithologue ouvrier ouvrière pape pasteur patron patronne pdg pharmacien pharmacienne
        philosophe photographe physicien physicienne pilote porte-parole poète prince princesse principal procureur
        procureure producteur productrice professeur professeure promoteur propriétaire préfet préfète président
        président-directeur présidente psychologue pédiatre pêcheur rapporteur rapporteure recteur rectrice reine
        représentant représentante responsable restaurateur restauratrice roi réalisateur réalisatrice rédacteur
        rédactrice scientifique secrétaire sociologue sous-préfet spécialiste statisticien statisticienne successeur
        syndicaliste sénateur sénatrice technicien technicienne trésorier trésorière témoin urbaniste vice-président
        vice-présidente vigneron vigneronne virologue voisin voisine volcanologue volontaire vétérinaire écologue
        économiste écrivain écrivaine éditeur éditrice éleveur éleveuse élu élue épidémiologiste évêque
        """),
    role_endings=endings("culteur cultrice ologue"),
    company_roles=listed("""
        dg fondateur fondatrice gérant gérante patron patronne pdg porte-parole
        """),
    role_adjectives=listed("""
        adjoint adjointe allemand allemande ancien ancienne chargé chargée chef cheffe commercial commerciale délégué
        déléguée départemental départementale espagnol espagnole européen européenne ex exécutif exécutive financier
        financière français française fédéral fédérale général générale honoraire italien italienne municipal
        municipale médical médicale national nationale nouveau nouvelle premier première principal principale régional
        régionale scientifique sortant sortante sportif sportive syndical syndicale technique turc turque vice
        """),
    role_links=listed("au auprès aux chez d dans de des du en pour à"),
    portfolios=listed("""
        affaires agriculture budget commerce culture défense environnement finances industrie innovation intérieur
        justice logement mer numérique pêche recherche santé sports tourisme transition transports travail écologie
        écologique économie éducation énergie étrangères
        """),
    honorifics=listed("""
        docteur dr dr. m m. madame mademoiselle maître me mlle mm. mme monsieur pr pr. professeur père sœur
        """),
    years=listed("ans"),
    relatives=listed("qui"),
    leads=listed("conduit coordonne dirige enseigne gère mène préside représente"),
    said_before=listed("""
        affirme affirmé ajoute ajouté annonce annoncé assure assuré averti avertit confie dit déclare déclaré estime
        estimé explique expliqué indique indiqué note précise précisé prévenu prévient raconte raconté rappelle
        reconnaît regrette résume selon souligne souligné
        """),
    said_after=listed("""
        a affirme ajoute annonce assure avertit confie dit déclare estime explique indique note précise prévient
        raconte rappelle reconnaît regrette résume souligne
        """),
    agents=listed("par"),
    doings=listed("""
        conduit conduite coordonné coordonnée dirigé dirigée entraîné entraînée fondé fondée mené menée présidé
        présidée réalisé écrit écrite
        """),
    possessives=listed("sa son"),
    apposition_endings=endings("ant ante eur euse ien ienne ier iste ière trice"),
    according=listed("selon"),
    heads=listed("""
        académie agence alliance assemblée association ateliers autorité banque bibliothèque bourse bureau caisse
        centre chambre chantiers chu clinique club cnrs comité commission communauté compagnie confédération conseil
        consortium coopérative cour croix-rouge direction département fondation fonds forum fédération groupe
        groupement haut-commissariat haute hôpital inspection institut laboratoire ligue mairie ministère mission
        mouvement musée mutuelle métropole observatoire office ordre organisation parlement parti police préfecture
        rouge régie région réseau secrétariat service société syndicat sénat théâtre tribunal trésor union université école
        """),
    heads_small=listed("ministère préfecture université"),
    heads_of_nouns=listed("""
        agence association autorité caisse centre chambre comité commission confédération conseil cour direction
        département fédération haut-commissariat haute institut ministère observatoire office régie
        """),
    head_links=listed("aux d de des du pour sur à"),
    head_adjectives=listed("""
        agricole alimentaire allemande atomique autonome bancaire bleue britannique centrale civile commerciale
        communale constitutionnel constitutionnelle démocrate démocratique européen européenne européennes ferroviaire
        financier financière forestière français française fédéral fédérale général générale hospitalier industrielle
        international internationale italien italienne maritime militaire mondiale municipal municipale mutuelle
        médical métropolitain météorologique national nationale nationaux nucléaire olympique ouvrière parlementaire
        populaire portuaire professionnelle public publique radical rouge régional régionale républicain sanitaire
        scientifique socialiste spatial spatiale sportif suisse supérieur supérieure syndicale technique turque unies
        universitaire urbain urbaine verte vétérinaire économique électrique
        """),
    tails=listed("""
        aerospace airlines assurances auto automobiles aviation aéronautique biotech capital chimie conseil
        construction design digital distribution energy ferroviaire finance foods gaz hydrogène immobilier industrie
        industries ingénierie labs logistics logistique marine maritime matériaux mobilité motors mécanique médias
        naval navigation nucléaire partners pharma power rail robotique santé services shipping solaire solutions
        spatial systems systèmes tech technologies textile transports télécom verre voyages électronique énergie
        énergies équipements
        """),
    no_tails=listed("express gas international machinery research services transport"),
    introducers=listed("""
        agence armateur association assureur banque brasserie chaîne club collectif compagnie concessionnaire
        concurrent consortium constructeur coopérative distributeur enseigne entreprise exploitant fabricant filiale
        fondation fonds fournisseur fédération groupe géant hebdomadaire industriel institut journal laboratoire
        magazine marque mouvement mutuelle ong opérateur organisation parti plateforme producteur promoteur quotidien
        raffineur réseau site société start-up startup syndicat transporteur usine équipementier
        """),
    adjective_endings=endings("""
        ain aine aire ais aise al ale and ande belge ec ecque el elle gnol gnole ien ienne ier if in ine ique ive ière
        ois oise rque turc turque uisse
        """),
    things=listed("""
        championnat code coupe directive décret festival journée loi mondial palais plan prix programme projet
        règlement salon sommet stratégie tour
        """),
    frameworks=listed("accord convention pacte protocole traité"),
    companies=(
        "vente|cession|vendre|vendu|vendue|céder|cédé de|du|d? {} à|au {}",
        "vente|cession|acquisition|rachat|achat|reprise|faillite|privatisation de|du|d {}",
        "acquisition|rachat|achat|reprise * * par {}",
        "fusion de|d|entre {} et {}",
        "fusion avec {}",
        "rachetée|racheté|acquise|acquis|détenue|détenu|exploitée|exploité par {}",
        "construit|construite|fabriqué|fabriqués|fourni|fournis|fondée|fondé par {}",
        "directeur|directrice|économiste|analyste général|générale? de|du|d|chez {}",
        "racheté|rachète|acquis|acquiert|absorbe {}",
        "actions|parts|capital|participation|salariés|actionnaires|siège|usine de|du|d|dans {}",
        "pdg|dg|fondateur|fondatrice|porte-parole|patron|patronne|gérant|gérante de|du|d|chez {}",
        "{} , * entreprise|société|groupe|fabricant|opérateur|compagnie|coopérative|fournisseur|filiale",
        "{} , entreprise|société|groupe|fabricant|opérateur|compagnie|coopérative|fournisseur|filiale|association",
        "{} a racheté|acquis|embauché|investi|vendu|livré",
    ),
    acting=(
        "{} a annoncé|déclaré|indiqué|confirmé|signé|présenté|ouvert|fermé|précisé|prévenu|demandé|estimé",
        "{} a battu|remporté|racheté|livré|embauché|licencié",
        "{} annonce|emploie|produit|exploite|fabrique|vend|prévoit|investit|estime|fournit",
        "{} va|doit|veut construire|racheter|investir|ouvrir|fermer|embaucher|livrer|vendre|produire",
        "selon {}",
        "{} veut|craint|demande|dénonce|réclame|promet|refuse|avertit|répond|rappelle",
        "président|présidente|directeur|directrice|secrétaire|responsable de|du|d {}",
    ),
    teams=listed("""
        comité_conjoint comité_mixte commission_mixte groupe_de_travail task_force
        """),
    founding=endings("conjoint convo cré install lanc mis nouve réuni session"),
)
