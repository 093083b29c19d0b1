"""Countries, world regions, seas and large cities, as the six languages write them: names that are no person and no company.

A small table, not a gazetteer: places that are not in it are known by the words around them.
"""

from functools import cache

from explainer.briefing.name_words.folding import listed

_COUNTRIES = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh
    belarus belgium benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil britain great_britain brunei
    bulgaria burkina_faso burundi cambodia cameroon canada chad chile china colombia congo costa_rica croatia cuba
    cyprus czech_republic czechia denmark djibouti dominican_republic ecuador egypt el_salvador england eritrea
    estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland guatemala guinea
    guyana haiti honduras hungary iceland india indonesia iran iraq ireland northern_ireland israel italy ivory_coast
    jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya liechtenstein
    lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
    mongolia montenegro morocco mozambique myanmar namibia nepal netherlands the_netherlands holland new_zealand
    nicaragua niger nigeria north_korea north_macedonia norway oman pakistan palestine panama papua_new_guinea
    paraguay peru philippines poland portugal qatar romania russia rwanda san_marino saudi_arabia scotland senegal
    serbia seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_korea korea spain sri_lanka
    sudan south_sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo trinidad tunisia
    turkey türkiye turkmenistan uganda ukraine united_arab_emirates united_kingdom united_states
    united_states_of_america america uruguay uzbekistan vanuatu vatican vatican_city venezuela vietnam wales yemen
    zambia zimbabwe uk u.k. u.k us u.s. u.s usa uae arabia_saudita argentina austria azerbaigian belgio bielorussia
    brasile bulgaria cechia repubblica_ceca cile cina cipro corea corea_del_sud corea_del_nord costa_d'avorio croazia
    danimarca ecuador egitto emirati emirati_arabi_uniti estonia etiopia filippine finlandia francia galles germania
    giappone giordania gran_bretagna grecia inghilterra irlanda islanda israele italia kazakistan lettonia libano
    libia lituania lussemburgo macedonia_del_nord marocco messico moldavia norvegia nuova_zelanda olanda paesi_bassi
    palestina polonia portogallo regno_unito romania russia scozia serbia siria slovacchia slovenia somalia spagna
    stati_uniti sudafrica svezia svizzera turchia ucraina ungheria vaticano usa abd arjantin arnavutluk avusturya
    avustralya azerbaycan bae belçika bosna bosna-hersek brezilya bulgaristan cezayir çekya çin danimarka endonezya
    ermenistan estonya etiyopya fas fildişi_sahili filistin filipinler finlandiya fransa gana güney_afrika güney_kore
    gürcistan hindistan hırvatistan hollanda irak iran ingiltere irlanda ispanya israil isveç isviçre italya izlanda
    japonya kanada karadağ katar kazakistan kenya kırgızistan kıbrıs kktc kolombiya kosova kuveyt kuzey_makedonya
    letonya libya litvanya lübnan lüksemburg macaristan malezya malta meksika mısır moldova moğolistan nijerya norveç
    özbekistan pakistan polonya portekiz romanya rusya sırbistan singapur slovakya slovenya somali sudan suriye
    suudi_arabistan şili tayland tayvan tunus türkmenistan ukrayna umman ürdün vietnam yemen yeni_zelanda yunanistan
    birleşik_krallık birleşik_arap_emirlikleri amerika ägypten albanien algerien argentinien armenien aserbaidschan
    äthiopien australien belarus belgien bosnien brasilien bulgarien chile china dänemark deutschland elfenbeinküste
    england estland finnland frankreich georgien ghana griechenland großbritannien indien indonesien irak iran irland
    island israel italien japan jordanien kamerun kanada kasachstan katar kenia kirgistan kolumbien kroatien kuba
    kuwait lettland libanon libyen liechtenstein litauen luxemburg malaysia marokko mazedonien nordmazedonien mexiko
    moldau mongolei montenegro niederlande neuseeland niger nigeria nordkorea norwegen österreich palästina
    philippinen polen portugal rumänien russland rußland saudi-arabien schottland schweden schweiz senegal serbien
    singapur slowakei slowenien spanien südafrika sudan südkorea syrien taiwan tansania thailand tschechien tunesien
    türkei turkmenistan ukraine ungarn usbekistan vereinigte_staaten vereinigtes_königreich
    vereinigte_arabische_emirate vatikan venezuela vietnam wales zypern eu-staaten afghanistan afrique_du_sud albanie
    algérie allemagne arabie_saoudite argentine arménie australie autriche azerbaïdjan belgique biélorussie birmanie
    bosnie brésil bulgarie cambodge cameroun canada chili chine chypre colombie corée corée_du_sud corée_du_nord
    côte_d'ivoire croatie danemark écosse égypte émirats_arabes_unis équateur espagne estonie états-unis éthiopie
    finlande france géorgie grande-bretagne grèce hongrie inde indonésie irak irlande islande israël italie japon
    jordanie kazakhstan kenya kosovo lettonie liban libye lituanie luxembourg macédoine_du_nord malaisie maroc
    mauritanie mexique moldavie mongolie monténégro norvège nouvelle-zélande ouganda ouzbékistan pays-bas pologne
    portugal roumanie royaume-uni russie sénégal serbie singapour slovaquie slovénie somalie soudan suède suisse syrie
    taïwan tanzanie tchad tchéquie thaïlande tunisie turquie ukraine viêt_nam yémen alemania arabia_saudí argelia
    australia bélgica bielorrusia brasil camerún canadá chequia chipre corea_del_sur corea_del_norte croacia dinamarca
    egipto emiratos_árabes_unidos eslovaquia eslovenia españa estados_unidos ee._uu. estonia etiopía filipinas
    finlandia francia gran_bretaña grecia hungría inglaterra irak irán irlanda islandia italia japón jordania
    kazajistán letonia líbano libia lituania luxemburgo macedonia_del_norte malasia marruecos méxico moldavia noruega
    nueva_zelanda países_bajos pakistán palestina panamá perú polonia portugal reino_unido república_checa rumania
    rusia serbia singapur siria sudáfrica sudán suecia suiza tailandia taiwán túnez turquía ucrania uzbekistán yemen
"""

_REGIONS = """
    africa asia europe america north_america south_america latin_america oceania antarctica arctic eurasia middle_east
    far_east west_bank gaza balkans baltics caucasus crimea scandinavia caribbean mediterranean euro-mediterranean
    indo-mediterranean indo-pacific asia-pacific pacific atlantic north_sea baltic_sea black_sea red_sea adriatic
    aegean arabian_sea caspian_sea bosphorus danube rhine alps andes himalayas sahara sahel siberia alaska california
    texas florida catalonia bavaria saxony tuscany sicily sardinia lombardy anatolia thrace kurdistan normandy
    brittany andalusia flanders wallonia quebec ontario strait_of_hormuz suez suez_canal panama_canal europa asien
    afrika amerika afrique asie amérique océanie asya avrupa afrika ortadoğu orta_doğu balkanlar akdeniz karadeniz ege
    marmara anadolu trakya kafkasya kızıldeniz basra medio_oriente nord_africa nordafrica mediterraneo adriatico
    balcani sicilia sardegna toscana lombardia piemonte veneto liguria puglia calabria campania lazio umbria marche
    abruzzo basilicata molise emilia-romagna emilia_romagna friuli trentino alto_adige valle_d'aosta mezzogiorno
    nordest nord-est nahost naher_osten mittelmeer nordsee ostsee balkan bayern sachsen hessen thüringen brandenburg
    niedersachsen nordrhein-westfalen baden-württemberg rheinland-pfalz saarland schleswig-holstein
    mecklenburg-vorpommern sachsen-anhalt ruhrgebiet donau rhein elbe alpen tirol kärnten steiermark moyen-orient
    proche-orient méditerranée bretagne normandie provence alsace île-de-france occitanie oriente_medio mediterráneo
    cataluña andalucía galicia país_vasco murcia extremadura castilla latinoamérica américa_latina iberoamérica south
    north east west global_south golfo meseta midwest new_england silicon_valley
"""

_CITIES = """
    aachen aberdeen abidjan abu_dhabi accra addis_ababa adana algiers alicante almaty amman amsterdam ancona ankara
    antalya antwerp astana athens atene atina athen athènes atenas atlanta auckland augsburg baghdad bagdad baku bali
    bangalore bangkok barcelona barcellona barselona bari basel basra basilea beijing beirut belfast belgrade belgrado
    belgrad bergamo bergen berlin berlino berlín bern berna bilbao birmingham bogota bogotá bologna bolzano bombay
    bonn bordeaux boston bratislava bremen brescia brindisi brisbane bristol brüksel brussels bruxelles brüssel
    bruselas bucharest bucarest bükreş bukarest budapest budapeşte buenos_aires bursa cagliari cairo il_cairo kahire
    kairo cambridge canberra cape_town caracas cardiff casablanca catania chemnitz chicago cologne köln colonia
    copenhagen copenaghen kopenhagen kopenhag córdoba damascus damasco dakar dallas davos delhi new_delhi denizli
    denver detroit dhaka diyarbakır doha dortmund dresden dubai dublin dublino duisburg durban düsseldorf edinburgh
    edirne erfurt erzurum eskişehir essen florence firenze floransa frankfurt francoforte freiburg gaziantep gdansk
    genoa genova cenova geneva ginevra cenevre genf genève ginebra glasgow göteborg gothenburg granada graz grenoble
    guangzhou hamburg amburgo hamburgo hanoi hannover hanover harare havana helsinki hiroshima ho_chi_minh_city
    hong_kong honolulu houston innsbruck istanbul estambul islamabad izmir izmit jakarta jeddah jerusalem gerusalemme
    kudüs jerusalén johannesburg kabul karachi karlsruhe kassel kathmandu kayseri khartoum kiev kyiv kiew kigali
    kinshasa klagenfurt kobe kocaeli konya krakow kuala_lumpur kuwait_city kyoto lagos lausanne lecce leeds leipzig
    lipsia lille lima linz lisbon lisbona lizbon lissabon lisboa liverpool livorno ljubljana londra londres london
    londonderry los_angeles lübeck lucerne lugano luxor lviv lyon lione madrid magdeburg mainz málaga malaga
    manchester mannheim manila maputo marrakech marseille marsiglia marsilya mecca mekke medina melbourne mersin
    messina mexico_city miami milan milano mailand minneapolis minsk mogadishu montevideo montpellier montreal
    montréal moscow mosca moskova moskau moscú moscou mosul mumbai munich monaco_di_baviera münchen münih múnich
    münster muscat nairobi nantes naples napoli neapel naplas napoli nápoles new_york new_york_city newcastle nice
    nicosia lefkoşa nottingham nürnberg nuremberg odessa odesa osaka oslo ottawa oxford padova padua palermo palma
    pamplona paris parigi parís parma perugia pescara phnom_penh piacenza pisa philadelphia podgorica porto potsdam
    prague praga prag prato pretoria pristina quito rabat ravenna regensburg reggio_calabria reykjavik riga rimini
    rio_de_janeiro riyadh riyad rome roma rom rostock rotterdam saarbrücken saint_petersburg st._petersburg salerno
    salonicco salzburg salisburgo samsun san_diego san_francisco santander santiago santo_domingo sao_paulo são_paulo
    sarajevo saraybosna seattle seoul séoul seul sevilla seville siviglia sheffield shanghai shenzhen siena skopje
    sofia sofya southampton split stockholm stoccolma stokholm strasbourg strasburgo straßburg estrasburgo stuttgart
    stoccarda sydney taipei tallinn tangier taranto tashkent taşkent tbilisi tiflis tehran teheran tahran tel_aviv
    thessaloniki selanik the_hague tirana tiran tokyo toronto toulouse trabzon trento trieste tripoli trablus tunis
    tunisi turin torino udine utrecht valencia valladolid valletta vancouver varna venice venezia venedik venedig
    verona vicenza vienna viyana wien viena viyana vienne vigo vilnius viterbo warsaw varsavia varşova warschau
    varsovia varsovie washington wellington wolfsburg wuhan yaoundé yerevan erivan zagabria zagreb zaragoza zurich
    zurigo zürih zürich zúrich saragozza l'aquila düzce tekirdağ sakarya manisa muğla balıkesir hatay van mardin
    şanlıurfa malatya sivas rize ordu giresun zonguldak çanakkale bodrum kremlin downing_street white_house
"""


@cache
def places() -> frozenset[str]:
    """Give the folded names of the places in the table; a name of several words has single spaces."""
    return listed(_COUNTRIES) | listed(_REGIONS) | listed(_CITIES)
