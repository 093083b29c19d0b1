"""French words by which names are known."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        à ailleurs ainsi alors après assez au aucun aucune aujourd'hui auparavant aussi aussitôt autant autour autre
        autres aux avant avec bien bientôt c' car ce ceci cela celle celui cependant certains certaines ces cet cette
        ceux chacun chaque chez ci cinq comme comment contre côté d' dans de déjà demain depuis derrière des désormais
        dès deux devant dix donc dont du durant elle elles en encore enfin ensuite entre environ est et eux eh face
        faute grâce hier hors ici il ils j' jadis jamais jusqu' jusque l' la là laquelle le lequel les leur leurs lors
        lorsque lui ma maintenant mais malgré me même mes moins mon n' ne ni non nos notamment notre nous nouveau
        nouvelle on or ou où oui outre par parce parfois parmi pas pendant personne peu peut-être plus plusieurs plutôt
        pour pourquoi pourtant près presque prochain puis puisque qu' quand quant quatre que quel quelle quelles quels
        quelque quelques qui quoi reste rien s' sa sans sauf se selon ses seul seule seuls si sinon six soit son sont
        sous souvent sur surtout tandis tant tel telle tous tout toute toutefois toutes très trois trop un une vers
        voici voilà vos votre vous y experts analystes résultat objectif prix total coût
        """),
    determiners=listed("le la les l l' un une des son sa ses leur leurs ce cette ces cet notre nos du au aux"),
    conjunctions=listed("et"),
    calendar=listed("""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
        vendredi samedi dimanche pâques noël toussaint printemps été automne hiver
        """),
    peoples=listed("""
        français française allemand allemande italien italienne espagnol espagnole turc turque britannique anglais
        anglaise américain américaine chinois chinoise japonais japonaise coréen coréenne sud-coréen sud-coréenne russe
        polonais polonaise néerlandais néerlandaise belge suisse autrichien autrichienne suédois suédoise norvégien
        norvégienne danois danoise finlandais finlandaise grec grecque portugais portugaise roumain roumaine hongrois
        hongroise tchèque croate serbe bulgare ukrainien indien indienne brésilien brésilienne mexicain canadien
        canadienne australien israélien israélienne émirati saoudien égyptien marocain marocaine tunisien algérien
        luxembourgeois irlandais
        """),
    place_prepositions=listed("en à"),
    place_heads=listed("""
        rue avenue boulevard place quai pont lac mont montagne vallée île îles golfe baie fleuve rivière mer côte parc
        gare aéroport stade quartier province région département forêt cap col plage port plateau
        """),
    roles=listed("""
        acteur actrice adjoint adjointe administrateur administratrice agriculteur agricultrice agronome amiral
        ambassadeur ambassadrice analyste animateur animatrice anthropologue apiculteur archéologue architecte
        archevêque artisan artisane artiste astronaute astronome auteur auteure autrice avocat avocate banquier
        biologiste botaniste boulanger boulangère capitaine cardinal cheffe chef chercheur chercheuse chimiste
        chirurgien chirurgienne climatologue coach cofondateur cofondatrice collègue colonel commandant commandante
        commissaire conseiller conseillère consul consultant consultante coordinateur coordinatrice coprésident
        coprésidente curé dentiste délégué déléguée démographe député députée designer dg directeur directrice
        dirigeant dirigeante docteur docteure doyen doyenne écologue économiste écrivain écrivaine éditeur éditrice élu
        élue éleveur éleveuse enseignant enseignante entraîneur entraîneuse entrepreneur entrepreneure épidémiologiste
        eurodéputé eurodéputée évêque expert experte fondateur fondatrice fonctionnaire garde général générale
        géographe géologue géophysicien gérant gérante gouverneur gouverneure historien historienne homologue
        hydrologue infirmier infirmière ingénieur ingénieure inspecteur inspectrice instituteur institutrice intendant
        investisseur journaliste joueur joueuse juge juriste leader libraire lieutenant maire maîtresse magistrat
        magistrate maraîcher maraîchère médecin médiateur membre météorologue militant militante ministre musicien
        musicienne négociateur négociatrice notaire océanographe officier ornithologue ouvrier ouvrière pape pasteur
        patron patronne pdg pêcheur pédiatre pharmacien pharmacienne philosophe photographe physicien physicienne
        pilote poète porte-parole préfet préfète premier_ministre président présidente président-directeur prince
        princesse principal procureur procureure producteur productrice professeur professeure promoteur propriétaire
        psychologue rapporteur rapporteure réalisateur réalisatrice recteur rectrice rédacteur rédactrice reine
        représentant représentante responsable restaurateur restauratrice roi scientifique secrétaire sénateur
        sénatrice sociologue spécialiste statisticien statisticienne successeur syndicaliste technicien technicienne
        témoin trésorier trésorière urbaniste vétérinaire vice-président vice-présidente vigneron vigneronne virologue
        voisin voisine volcanologue volontaire bourgmestre conservateur conservatrice batelier batelière sous-préfet
        armateur armatrice
        """),
    role_endings=("ologue", "culteur", "cultrice"),
    company_roles=listed("pdg dg fondateur fondatrice patron patronne gérant gérante porte-parole"),
    role_adjectives=listed("""
        adjoint adjointe ancien ancienne délégué déléguée général générale exécutif exécutive financier financière
        scientifique technique national nationale régional régionale municipal municipale principal principale premier
        première nouveau nouvelle ex syndical syndicale sportif sportive commercial commerciale médical médicale chef
        cheffe turc turque italien italienne allemand allemande français française espagnol espagnole européen
        européenne fédéral fédérale départemental départementale sortant sortante honoraire chargé chargée vice
        """),
    role_links=listed("de d du des à au aux en pour chez auprès dans"),
    portfolios=listed("""
        industrie économie défense santé environnement intérieur justice transports travail éducation culture
        agriculture tourisme sports finances commerce énergie budget logement recherche innovation numérique affaires
        étrangères écologie mer pêche transition écologique
        """),
    honorifics=listed(
        "m m. mm. mme mlle monsieur madame mademoiselle dr dr. pr pr. me docteur professeur père sœur maître"
    ),
    years=listed("ans"),
    relatives=listed("qui"),
    leads=listed("dirige préside coordonne représente gère enseigne conduit mène"),
    said_before=listed("""
        dit déclare déclaré explique expliqué affirme affirmé souligne souligné précise précisé estime estimé ajoute
        ajouté indique indiqué assure assuré résume prévient prévenu avertit averti raconte raconté regrette note
        confie rappelle annonce annoncé selon reconnaît
        """),
    said_after=listed(
        "dit a déclare explique affirme souligne précise estime ajoute indique assure résume prévient avertit raconte regrette note confie rappelle annonce reconnaît"
    ),
    according=listed("selon"),
    heads=listed("""
        académie agence alliance assemblée association autorité banque bibliothèque bourse bureau caisse centre chambre
        clinique club comité commission communauté compagnie confédération conseil consortium coopérative cour
        croix-rouge rouge département direction école fédération fondation fonds forum groupement groupe
        haut-commissariat haute hôpital inspection institut ligue laboratoire mairie ministère mouvement mission musée
        mutuelle observatoire office ordre organisation parlement parti police préfecture régie réseau secrétariat
        sénat service société syndicat théâtre trésor tribunal union université chantiers ateliers chu cnrs métropole
        chambre
        """),
    heads_small=listed("ministère université préfecture"),
    heads_of_nouns=listed("""
        agence institut autorité chambre office conseil comité ministère département commission direction cour caisse
        confédération fédération association observatoire centre régie haute haut-commissariat
        """),
    head_links=listed("de d du des pour sur à aux"),
    head_adjectives=listed("""
        agricole alimentaire allemande atomique autonome bancaire bleue britannique centrale centrale civile
        commerciale communale constitutionnelle constitutionnel démocrate démocratique économique électrique européen
        européenne européennes fédéral fédérale ferroviaire financière financier forestière français française général
        générale hospitalier industrielle international internationale italien italienne maritime médical
        météorologique métropolitain militaire mondiale mutuelle municipal municipale national nationale nationaux
        nucléaire olympique ouvrière parlementaire populaire portuaire professionnelle public publique radical régional
        régionale républicain rouge sanitaire scientifique socialiste spatial spatiale sportif suisse supérieur
        supérieure syndicale technique turque unies universitaire urbain urbaine vétérinaire verte
        """),
    tails=listed("""
        aéronautique aerospace airlines assurances auto automobiles aviation biotech capital chimie conseil
        construction design digital distribution électronique énergie énergies energy équipements ferroviaire finance
        foods gaz hydrogène immobilier industrie industries ingénierie labs logistique logistics marine maritime
        matériaux mécanique médias mobilité motors naval navigation nucléaire partners pharma power rail robotique
        santé services shipping solaire solutions spatial systèmes systems tech technologies télécom textile transports
        verre voyages
        """),
    no_tails=listed("transport express international services gas machinery research"),
    introducers=listed("""
        agence armateur association banque brasserie chaîne club collectif compagnie concessionnaire concurrent
        constructeur consortium coopérative distributeur enseigne entreprise équipementier exploitant fabricant
        fédération filiale fondation fonds fournisseur géant groupe hebdomadaire industriel institut journal
        laboratoire marque mouvement mutuelle ong opérateur organisation parti plateforme producteur promoteur
        quotidien raffineur réseau société start-up startup syndicat transporteur usine assureur site magazine
        """),
    adjective_endings=(
        "ique",
        "ale",
        "al",
        "ien",
        "ienne",
        "ais",
        "aise",
        "aire",
        "ière",
        "ier",
        "if",
        "ive",
        "el",
        "elle",
        "oise",
        "ois",
        "and",
        "ande",
        "ain",
        "aine",
        "gnol",
        "gnole",
        "turc",
        "turque",
        "rque",
        "belge",
        "uisse",
        "in",
        "ine",
        "ec",
        "ecque",
    ),
    things=listed(
        "coupe prix festival loi décret plan projet programme directive règlement journée salon mondial championnat tour sommet stratégie code palais"
    ),
    frameworks=listed("accord traité pacte protocole convention"),
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
        "{} annonce|emploie|produit|exploite|fabrique|vend|prévoit|investit|estime|fournit",
        "{} va|doit|veut construire|racheter|investir|ouvrir|fermer|embaucher|livrer|vendre|produire",
        "selon {}",
        "{} veut|craint|demande|dénonce|réclame|promet|refuse|avertit|répond|rappelle",
        "président|présidente|directeur|directrice|secrétaire|responsable de|du|d {}",
    ),
    teams=listed("groupe_de_travail task_force commission_mixte comité_mixte comité_conjoint"),
    founding=("réuni", "convo", "cré", "nouve", "install", "lanc", "mis", "session", "conjoint"),
)
