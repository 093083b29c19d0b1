"""English words by which names are known."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a about above according across after again against ago all almost alone along already also although always amid
        among an and another any anyone anything are around as at away back because been before behind being below
        beneath beside besides between beyond both but by can case could critics data despite did do does down due
        during each earlier early either else elsewhere enough even eventually ever every everyone everything except
        exports few fewer finally first following for former four from further given half had has have he hence her
        here his how however i if imports in indeed inside instead into is it its just last late later least less let
        like little local made many may maybe me meanwhile might more moreover most much must my nearby nearly neither
        never nevertheless new next no nobody none nor not nothing now of off officials often on once one only onto or
        other others otherwise our out outside over overall own per perhaps prices quite rather recent recently
        residents roughly sales same second separately several shares she should similarly since six so some someone
        something sometimes soon still such supporters ten than that the their them then there therefore these they
        third this those though three through throughout thus till to today together tomorrow tonight too total toward
        towards trade twice two under unless unlike until up upon us usually very was we well were what whatever when
        whenever where whereas wherever whether which while who whoever whole whom whose why will with within without
        work workers would yes yesterday yet you your analysts experts investors negotiators talks work construction
        production
        """),
    determiners=listed("""
        a an the this that these those his her its their our my your another every each any some no
        """),
    conjunctions=listed("and"),
    calendar=listed("""
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
        thurs fri sat sun spring summer autumn fall winter easter christmas ramadan q1 q2 q3 q4 h1 h2
        """),
    peoples=listed("""
        afghan african albanian algerian american arab arabic argentine argentinian armenian asian australian austrian
        azerbaijani azeri baltic bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british
        bulgarian cambodian canadian catalan caucasian central chilean chinese colombian congolese croat croatian cuban
        cypriot czech danish dutch eastern ecuadorian egyptian emirati english estonian ethiopian european filipino
        finnish flemish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish
        israeli italian ivorian japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti latin latvian
        lebanese libyan lithuanian macedonian malaysian maltese mediterranean mexican moldovan mongolian montenegrin
        moroccan mozambican muslim nepalese nigerian nordic northern norwegian omani pakistani palestinian peruvian
        philippine polish portuguese qatari romanian russian rwandan saudi scandinavian scottish senegalese serb
        serbian sicilian singaporean slovak slovene slovenian somali southern spanish sudanese swedish swiss syrian
        taiwanese tanzanian thai tunisian turk turkish turks turkmen ugandan ukrainian uruguayan uzbek venezuelan
        vietnamese welsh western yemeni zambian zimbabwean italians germans americans europeans russians
        """),
    place_prepositions=listed("in across near throughout outside around inside"),
    place_heads=listed("""
        avenue bay beach bridge canal cape coast county creek desert district forest gulf harbor harbour highway hill
        hills island islands isle lake mountain mountains ocean park peninsula province region river road sea square
        state strait street valley village airport junction quay pier estate county's terminal town city works plant
        reef
        """),
    state_words=listed("""
        government parliament capital coast army navy president minister prime king queen chancellor embassy border
        economy authorities people voters state soldiers
        """),
    roles=listed("""
        member activist actor actress adviser advisor admiral ambassador analyst anthropologist apprentice
        archaeologist archbishop architect artist astronaut astronomer athlete attorney auditor author baker banker
        baroness biologist bishop boss botanist broker builder campaigner captain cardinal carpenter ceo cfo chair
        chairman chairperson chairwoman chancellor chef chemist chief cio ciso climatologist cmo co-chair co-chief
        co-director co-founder co-leader co-owner coach cofounder colleague colonel columnist commander commissioner
        comptroller congressman congresswoman conservationist consul consultant controller coo coordinator co-ordinator
        correspondent councillor councilor councilman councilwoman counterpart counsel cto curator dean delegate
        demographer deputy designer developer diplomat director doctor dramatist driver duke ecologist economist editor
        engineer entrepreneur envoy epidemiologist executive farmer fellow financier firefighter fisherman forecaster
        forester founder friend general geographer geologist glaciologist governor grower guide harbourmaster
        harbormaster head headmaster headmistress headteacher historian host hydrologist imam inspector inventor
        investigator investor journalist judge justice king landlord lawmaker lawyer leader lecturer legislator
        librarian lieutenant lobbyist lord major manager marshal master mathematician mayor mechanic meteorologist
        midwife miner minister moderator mp mep msp musician negotiator neighbor neighbour neuroscientist novelist
        nurse oceanographer officer official ombudsman operator organiser organizer owner paediatrician painter partner
        pastor pathologist patriarch pediatrician pensioner photographer physician physicist pilot planner planter
        player poet politician pope postmaster premier president presenter priest prime_minister prince princess
        principal producer professor prosecutor provost psychiatrist psychologist publisher queen rabbi ranger
        rapporteur rector reeve regulator relative reporter representative researcher resident retiree scholar
        scientist sculptor secretary seismologist senator sergeant sheriff shareholder singer skipper sociologist
        solicitor speaker specialist spokesman spokesperson spokeswoman statistician steward strategist student
        successor predecessor superintendent supervisor surgeon surveyor teacher technician technologist tenant
        theologian trader trainer treasurer trustee undersecretary union_leader urbanist vet veteran vice-chair
        vice-chairman vice-chancellor vice-president viceroy virologist volcanologist volunteer warden watchmaker
        welder whip winemaker witness worker writer zoologist winegrower shipowner beekeeper rider skier swimmer runner
        survivor mother father grandmother widow commuter passenger patient voter shopkeeper publican hotelier
        """),
    role_endings=("ologist", "woman", "person", "smith"),
    company_roles=listed("""
        ceo cfo coo cto chairman chairwoman chair executive co-founder cofounder founder spokesman spokeswoman
        spokesperson boss analyst shareholder
        """),
    role_adjectives=listed("""
        acting assistant associate chief corporate deputy emeritus executive ex former general global global head
        honorary interim joint junior lead legal local long-time longtime managing national outgoing incoming permanent
        political prime principal regional senior special state supervisory then-chief vice veteran young retired
        independent foreign finance financial operating technical technology marketing commercial medical scientific
        energy defence defense trade industry health environment agriculture transport economy interior justice labour
        labor education culture housing climate water fire police club party board council city town port harbor
        harbour county union project plant site group company country government ministry opposition parliamentary
        press research science policy security market markets credit equity commodity commodities shipping budget works
        estate
        """),
    role_links=listed("of for at in on to with from"),
    portfolios=listed("""
        agricultural corporate consumer human strategic commercial global mines power steel public affairs agriculture
        budget climate commerce culture defence defense development digital economic economy education employment
        energy environment finance fisheries food foreign health heat home homeland housing industry infrastructure
        interior justice labor labour ports prime science security social sport sports tourism trade transport
        transportation treasury urban water welfare works youth deputy executive chief vice general attorney former
        acting state managing first technology innovation harbor harbour fire police
        """),
    honorifics=listed("""
        mr mrs ms miss mx dr dr. prof prof. mr. mrs. ms. sir dame lady lord madam rev. hon. sen. rep. gov. gen. col.
        capt. lt. st. sheikh
        """),
    relatives=listed("who"),
    leads=listed("""
        will heads leads chairs runs founded directs manages represents oversees holds coordinates owns led headed
        chaired ran co-founded teaches commands edits captains
        """),
    said_before=listed("""
        said says added adds argued argues warned warns noted notes explained explains wrote writes
        """),
    said_after=listed("""
        said says told tells added adds argued argues warned warns noted notes explained explains wrote writes insisted
        insists stressed stresses claimed claims believes thinks called hopes confirmed acknowledged admitted commented
        recalled
        """),
    according=listed("to"),
    heads=listed("""
        academy administration broadcasting polytechnic agency alliance assembly association authority bank board
        bureau center centre chamber clinic club co-operative coalition college commission committee confederation
        congress consortium convention_bureau cooperative corporation corps council court department directorate
        embassy exchange faculty federation foundation forum foundry fund guild hospital house initiative inspectorate
        institute institution laboratory league library ministry mission movement museum network observatory office
        ombudsman orchestra organisation organization parliament partnership party police registry regulator school
        secretariat senate service society syndicate theatre treasury tribunal trust union university watchdog front
        brigade chambers laboratories unions industries authority's services
        """),
    heads_alone=listed("nato unesco unicef opec asean mercosur interpol europol frontex"),
    heads_linked=listed("port diocese archdiocese court city_of"),
    head_links=listed("of for on"),
    tails=listed("""
        aerospace agri airlines airways analytics atomic automotive aviation bakeries battery batteries biotech
        biosciences boats bottlers breweries brewery broadcasting brothers builders cable capital cargo carriers cells
        cement ceramics chemicals chocolates coal coffee communications components computing construction consulting
        copper dairies dairy defence defense designs devices diagnostics digital distillers dynamics electric
        electronics energy engineering engines entertainment enterprises equity estates express fabrics farms ferries
        fiber fibre films finance financial fisheries foods freight furniture gas genomics glass gold grid growers
        hydro hydrogen hotels industries insurance interactive instruments investments investors iron labs lines
        lithium logistics machinery magazine marine maritime materials media medical metals microsystems mills minerals
        mining mobility motor motors mutual networks nuclear oil optics paper partners petroleum pharma pharmaceuticals
        photonics pictures plastics ports post power press products properties publishing rail railway railways
        refining renewables research resources retail robotics rovers rubber satellite satellites savings securities
        seeds semiconductor semiconductors shipbuilders shipping shipyard shipyards software solar solutions space
        spirits sports stables steel steelworks stores studios sugar systems tech technologies technology telecom
        telecoms textiles therapeutics timber times tobacco tools toys trading transit transport travel turbines united
        utilities vaccines ventures vineyards warmth water waterways wind wines wireless works yards athletic wanderers
        """),
    introducers=listed("""
        agency airline airport_operator association automaker bank brand brewer broadcaster broker business carmaker
        carrier chain charity chipmaker club college company conglomerate consortium consultancy contractor cooperative
        co-operative developer distributor drugmaker exporter federation firm foundation fund giant grocer group
        importer institute insurer investor lender maker manufacturer miner movement ngo network newspaper operator
        organisation organization outlet party platform producer provider publisher refiner rival retailer school
        shipbuilder shipyard shipper society start-up startup steelmaker subsidiary supermarket supplier think-tank
        tank trader union unit university utility watchdog website winery parent brewery cooperative daily weekly
        toymaker battery-maker planemaker shipowner
        """),
    introducer_endings=("maker", "builder", "grower"),
    things=listed("""
        act agenda award bill bowl campaign championship championships charter code convention corridor cup day decree
        declaration directive expo fair festival games initiative law marathon olympics pipeline plan play prize
        programme program project regulation report review roadmap route rule scheme series strategy summit survey
        template tour tournament week accord
        """),
    frameworks=listed("agreement accord pact treaty framework convention protocol compact"),
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
        "{} 's ceo|chief|chairman|chairwoman|chair|cfo",
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
        "according to {}",
        "told {} that|in|on|,|.",
        "{} opened|opens|launched|launches|closed|closes|raised|raises",
        "president|director|head|secretary|chair|leader of {}",
        "{} wants|fears|warns|denies|insists|offers|refuses|lost|pays|charges",
    ),
    teams=listed("""
        task_force working_group joint_committee joint_commission steering_committee joint_council
        """),
    founding=(
        "conven",
        "meet",
        "met",
        "session",
        "launch",
        "set",
        "establish",
        "creat",
        "found",
        "form",
        "new",
        "joint",
        "hold",
    ),
)
