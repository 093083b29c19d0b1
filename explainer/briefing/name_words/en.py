"""English words by which names are known."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a about above according across after again against ago all almost alone along already also although always amid
        among an analysts and another any anyone anything are around as at away back because been before behind being
        below beneath beside besides between beyond both but by can case construction could critics data despite did do
        does down due during each earlier early either else elsewhere enough even eventually ever every everyone
        everything except experts exports few fewer finally first following for former four from further given had half
        has have he hence her here his how however i if imports in indeed inside instead into investors is it its just
        last late later least less let like little local made many may maybe me meanwhile might more moreover most much
        must my nearby nearly negotiators neither never nevertheless new next no nobody none nor not nothing now of off
        officials often on once one only onto or other others otherwise our out outside over overall own per perhaps
        prices production quite rather recent recently residents roughly sales same second separately several shares
        she should similarly since six so some someone something sometimes soon still such supporters talks ten than
        that the their them then there therefore these they third this those though three through throughout thus till
        to today together tomorrow tonight too total toward towards trade twice two under unless unlike until up upon
        us usually very was we well were what whatever when whenever where whereas wherever whether which while who
        whoever whole whom whose why will with within without work workers would yes yesterday yet you your
        """),
    determiners=listed("""
        a an another any each every her his its my no our some that the their these this those your
        """),
    conjunctions=listed("and"),
    calendar=listed("""
        apr april aug august autumn christmas dec december easter fall feb february fri friday h1 h2 jan january jul
        july jun june mar march may mon monday nov november oct october q1 q2 q3 q4 ramadan sat saturday sep sept
        september spring summer sun sunday thu thur thurs thursday tue tues tuesday wed wednesday winter
        """),
    peoples=listed("""
        afghan african albanian algerian american americans arab arabic argentine argentinian armenian asian australian
        austrian azerbaijani azeri baltic bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian
        british bulgarian cambodian canadian catalan caucasian central chilean chinese colombian congolese croat
        croatian cuban cypriot czech danish dutch eastern ecuadorian egyptian emirati english estonian ethiopian
        european europeans filipino finnish flemish french georgian german germans ghanaian greek hungarian icelandic
        indian indonesian iranian iraqi irish israeli italian italians ivorian japanese jewish jordanian kazakh kenyan
        korean kosovar kurdish kuwaiti latin latvian lebanese libyan lithuanian macedonian malaysian maltese
        mediterranean mexican moldovan mongolian montenegrin moroccan mozambican muslim nepalese nigerian nordic
        northern norwegian omani pakistani palestinian peruvian philippine polish portuguese qatari romanian russian
        russians rwandan saudi scandinavian scottish senegalese serb serbian sicilian singaporean slovak slovene
        slovenian somali southern spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turk turkish
        turkmen turks ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
        """),
    place_prepositions=listed("across around in inside near outside throughout"),
    place_heads=listed("""
        airport avenue bay beach bridge canal cape city coast county creek desert district estate forest gulf harbor
        harbour highway hill hills island islands isle junction lake mountain mountains ocean park peninsula pier plant
        province quay reef region river road sea square state strait street terminal town valley village works
        """),
    state_words=listed("""
        army authorities border capital chancellor coast economy embassy government king minister navy parliament
        people president prime queen soldiers state voters
        """),
    roles=listed("""
        activist actor actress admiral adviser advisor ambassador analyst anthropologist apprentice archaeologist
        archbishop architect artist astronaut astronomer athlete attorney auditor aunt author baker banker barber
        baroness beekeeper biologist bishop boss botanist boxer bricklayer broker brother builder butcher campaigner
        captain cardinal carpenter cashier cellist ceo cfo chair chairholder chairman chairperson chairwoman chancellor
        chef chemist chief cio ciso clerk climatologist cmo co-chair co-chief co-director co-founder co-leader
        co-ordinator co-owner coach cofounder colleague colonel columnist commander commissioner commuter composer
        comptroller conductor congressman congresswoman conservationist consul consultant controller coo coordinator
        correspondent councillor councilman councilor councilwoman counsel counterpart cousin cto curator custodian
        cyclist daughter dean defender delegate demographer deputy designer developer diplomat director docker doctor
        dramatist driver drummer duke ecologist economist editor electrician engineer entrepreneur envoy epidemiologist
        executive farmer father fellow financier firefighter fisherman forecaster forester founder friend gardener
        general geographer geologist glaciologist goalkeeper governor grandmother grocer grower guard guide gymnast
        harbormaster harbourmaster head headmaster headmistress headteacher historian host hotelier husband hydrologist
        imam inspector inventor investigator investor jockey journalist judge justice keeper king landlady landlord
        lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist lord machinist major manager marshal
        master mate mathematician mayor mechanic member mep meteorologist midfielder midwife miner minister moderator
        mother mp msp musician negotiator neighbor neighbour nephew neuroscientist niece novelist nurse oceanographer
        officer official ombudsman operator organiser organizer owner paediatrician painter partner passenger pastor
        pathologist patient patriarch pediatrician pensioner photographer physician physicist pianist pilot planner
        planter player plumber poet politician pope postmaster predecessor premier presenter president priest prince
        princess principal producer professor prosecutor provost psychiatrist psychologist publican publisher queen
        rabbi ranger rapporteur rector reeve regulator relative reporter representative researcher resident retiree
        rider rower runner sailor scholar scientist sculptor seamstress secretary seismologist senator sergeant
        shareholder sheriff shipowner shopkeeper singer sister skier skipper sociologist solicitor son speaker
        specialist spokesman spokesperson spokeswoman sponsor sprinter statistician stevedore steward strategist
        striker student successor superintendent supervisor surgeon surveyor survivor swimmer teacher technician
        technologist tenant theologian trader trainer treasurer trustee uncle undersecretary urbanist vet veteran
        vice-chair vice-chairman vice-chancellor vice-president viceroy violinist virologist volcanologist volunteer
        voter warden watchmaker welder whip widow wife winegrower winemaker winger witness worker writer zoologist
        """),
    role_endings=endings(
        "dealer driver fighter grower guard herder holder hunter keeper master mistress monger ologist owner painter person player rider singer smith taker teacher woman worker wright"
    ),
    company_roles=listed("""
        analyst boss ceo cfo chair chairman chairwoman co-founder cofounder coo cto executive founder shareholder
        spokesman spokesperson spokeswoman
        """),
    role_adjectives=listed("""
        acting agriculture assistant associate board budget chief city climate club commercial commodities commodity
        company corporate council country county credit culture defence defense deputy economy education emeritus
        energy environment equity estate ex executive finance financial fire foreign former general global government
        group harbor harbour head health honorary housing incoming independent industry interim interior joint junior
        justice labor labour lead legal local long-time longtime managing market marketing markets medical ministry
        national operating opposition outgoing parliamentary party permanent plant police policy political port press
        prime principal project regional research retired science scientific security senior shipping site special
        state supervisory technical technology then-chief town trade transport union veteran vice water works young
        """),
    role_links=listed("at for from in of on to with"),
    portfolios=listed("""
        acting affairs agricultural agriculture attorney budget chief climate commerce commercial consumer corporate
        culture defence defense deputy development digital economic economy education employment energy environment
        executive finance fire first fisheries food foreign former general global harbor harbour health heat home
        homeland housing human industry infrastructure innovation interior justice labor labour managing mines police
        ports power prime public science security social sport sports state steel strategic technology tourism trade
        transport transportation treasury urban vice water welfare works youth
        """),
    honorifics=listed("""
        capt. col. dame dr dr. gen. gov. hon. lady lord lt. madam miss mr mr. mrs mrs. ms ms. mx prof prof. rep. rev.
        sen. sheikh sir st.
        """),
    relatives=listed("who"),
    leads=listed("""
        captains chaired chairs co-founded commands coordinates directs edits founded headed heads holds leads led
        manages oversees owns ran represents runs teaches will
        """),
    said_before=listed("""
        added adds argued argues explained explains noted notes said says warned warns writes wrote
        """),
    said_after=listed("""
        acknowledged added adds admitted argued argues believes called claimed claims commented confirmed explained
        explains hopes insisted insists noted notes recalled said says stressed stresses tells thinks told warned warns
        writes wrote
        """),
    agents=listed("by"),
    doings=listed("""
        authored biography book chaired co-written coached composed conducted directed discovered edited essay founded
        headed invented led memoir moderated novel painted painting photograph photographed poem study translated
        written
        """),
    possessives=listed("her his my our their"),
    apposition_endings=endings("ant eer er ess ian ist man or woman"),
    according=listed("to"),
    heads=listed("""
        academy administration agency alliance assembly association authority bank board brigade broadcasting bureau
        center centre chamber chambers clinic club co-operative coalition college commission committee confederation
        congress consortium cooperative corporation corps council court department directorate embassy exchange faculty
        federation forum foundation foundry front fund guild hospital house industries initiative inspectorate
        institute institution laboratories laboratory league library ministry mission movement museum network
        observatory office ombudsman orchestra organisation organization parliament partnership party police
        polytechnic registry regulator school secretariat senate service services society syndicate theatre treasury
        tribunal trust union unions university watchdog
        """),
    heads_alone=listed("asean europol frontex interpol mercosur nato opec unesco unicef"),
    heads_linked=listed(
        "archdiocese citizens court diocese doctors farmers friends growers mothers nurses parents port teachers"
    ),
    head_links=listed("for of on"),
    tails=listed("""
        aerospace agri airlines airways analytics athletic atomic automotive aviation bakeries batteries battery
        biosciences biotech boats bottlers breweries brewery broadcasting brothers builders cable capital cargo
        carriers cells cement ceramics chemicals chocolates coal coffee communications components computing
        construction consulting copper dairies dairy defence defense designs devices diagnostics digital distillers
        dynamics electric electronics energy engineering engines enterprises entertainment equity estates express
        fabrics farms ferries fiber fibre films finance financial fisheries foods freight furniture gas genomics glass
        gold grid growers hire homes hotels housing hydro hydrogen industries instruments insurance interactive
        investments investors iron labs lines lithium logistics machinery magazine marine maritime materials media
        medical metals microsystems mills minerals mining mobility motor motors mutual networks nuclear oil optics
        paper partners petroleum pharma pharmaceuticals photonics pictures plastics ports post power press products
        properties publishing racing rail railway railways refining renewables research resources retail robotics
        rovers rubber satellite satellites savings securities seeds semiconductor semiconductors shipbuilders shipping
        shipyard shipyards software solar solutions space spirits sports stables steel steelworks stores studios sugar
        systems tech technologies technology telecom telecoms textiles therapeutics tidewater timber times tobacco
        tools toys trading trails transit transport travel turbines united utilities vaccines ventures vineyards
        wanderers warmth water waterways wind wines wireless works yards
        """),
    introducers=listed("""
        agency airline association automaker bank battery-maker brand brewer brewery broadcaster broker business
        carmaker carrier chain charity chipmaker club co-operative college company conglomerate consortium consultancy
        contractor cooperative daily developer distributor drugmaker exporter federation firm foundation fund giant
        grocer group importer institute insurer investor lender maker manufacturer miner movement network newspaper ngo
        operator organisation organization outlet parent party planemaker platform producer provider publisher refiner
        retailer rival school shipbuilder shipowner shipper shipyard society start-up startup steelmaker subsidiary
        supermarket supplier tank think-tank toymaker trader union unit university utility watchdog website weekly
        winery
        """),
    introducer_endings=endings("builder grower maker"),
    things=listed("""
        accord act agenda award bill bowl campaign championship championships charter code convention corridor cup day
        declaration decree directive expo fair festival games initiative law marathon olympics pipeline plan play prize
        program programme project regulation report review roadmap route rule scheme series strategy summit survey
        template tour tournament week
        """),
    frameworks=listed("accord agreement compact convention framework pact protocol treaty"),
    companies=(
        "sale|sell|sold|selling|sells of? {} to {}",
        "sell|sold|sells|selling * * to {}",
        "sell|sold|sells|selling * to {}",
        "sale of {}",
        "acquisition|takeover|purchase|buyout|privatisation of {}",
        "privatization|nationalisation|bankruptcy|insolvency|flotation of {}",
        "acquisition|takeover|purchase|buyout * * by {}",
        "merger|venture|tie-up of|between {} and {}",
        "merger|merge|merged|merging|venture|tie-up with {}",
        "acquire|acquires|acquired|acquiring|buying {}",
        "acquired|bought|owned|operated|made|built|manufactured|backed|supplied|developed|run|fitted|founded by {}",
        "stake|shares|shareholding|shareholders|holding|share in|of {}",
        "workers|employees|subsidiary|customers|investors|headquarters|management of|at {}",
        "ceo|chairman|chairwoman|cfo|founder of|at|for {}",
        "co-founder|cofounder|executive|spokesman|spokeswoman|spokesperson of|at|for {}",
        "bought|buys * * from {}",
        "bought|buys * * * from {}",
        "ordered|orders|supplied|supplies * from {}",
        "{} 's ceo|chairman|chairwoman|chair|cfo",
        "{} 's chief executive|operating|financial|technology|commercial|scientist|engineer|economist",
        "{} 's chief said|says|,|.",
        "{} 's shares|spokesman|spokeswoman|spokesperson|founder|co-founder|employees",
        "{} 's revenue|revenues|profit|profits|turnover|headquarters",
        "{} 's shareholders|customers|subsidiary|workforce|owner|owners|plant",
        "{} chief|ceo|shares|chairman|chairwoman|spokesman|spokeswoman|spokesperson|employees|shareholders|founder",
        "{} employs|employed|acquired|acquires|merged|manufactures",
        "{} told investors|shareholders|reporters|employees|staff",
        "{} , a|an|the|which * company|firm|maker|group|insurer|bank",
        "{} , a|an|the|which * utility|operator|supplier|retailer|developer|customer|startup",
        "{} , a|an|the|its company|firm|maker|group|insurer|bank",
        "{} , a|an|the|its utility|operator|supplier|retailer|developer|charity|startup",
        "{} , a|an|the|its largest|biggest|second-largest|leading|anchor|main * company|firm|maker|group",
        "{} , a|an|the|its largest|biggest|second-largest|leading|anchor|main * insurer|bank|customer|supplier",
    ),
    acting=(
        "{} said|says|told|announced|announces|reported|reports",
        "{} confirmed|warned|warns|estimates|estimated|argues|argued|added",
        "{} plans|planned|wants|agreed|agrees|hopes|expects|intends|aims to",
        "{} will|would|to build|buy|acquire|supply|invest|open|close|cut|hire|sell|operate|launch|lay",
        "{} has|had bought|acquired|sold|merged|laid|taken|hired|ordered|invested|shipped|delivered",
        "{} bought|sold|hired|shipped|invested|makes|builds|operates|produces|runs|owns|supplies|delivered",
        "former|ex {} executive|executives|engineer|engineers|manager|managers|boss|director|employee|employees",
        "according to {}",
        "told {} that|in|on|,|.",
        "{} opened|opens|launched|launches|closed|closes|raised|raises",
        "president|director|head|secretary|chair|leader of {}",
        "{} wants|fears|warns|denies|insists|offers|refuses|lost|pays|charges",
    ),
    teams=listed("""
        joint_commission joint_committee joint_council steering_committee task_force working_group
        """),
    founding=endings("""
        conven creat establish form found hold joint launch meet met new session set
        """),
)
