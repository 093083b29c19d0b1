"""Given names that are common in the countries of the six languages and their neighbours.

A hint, never a condition: a person with another name is known by the words around it.
"""

from functools import cache

from explainer.briefing.name_words.folding import listed

_ENGLISH = """
    aaron abigail adam adele adrian agnes aidan alan albert alex alexander alexandra alfred alice alicia alison
    allison alistair amanda amber amelia amy andrea andrew angela anita ann anna anne annette anthony arthur ashley
    audrey barbara barry beatrice beatrix becky ben benjamin bernard beth bethany betty beverly bill bob bonnie brad
    bradley brandon brenda brendan brian bridget bruce bryan callum cameron carl carla carol caroline carolyn
    catherine cathy cecilia celeste charles charlie charlotte chloe chris christian christina christine christopher
    claire clara clare claudia clive colin colleen connor constance craig cynthia daisy damian dan daniel daphne
    darren dave david dawn dean deborah debra denise dennis derek diana diane dominic donald donna doris dorothy doug
    douglas duncan dylan eddie edgar edith edmund edward edwin eileen elaine eleanor elizabeth ella ellen emily emma
    eric erica erin ernest esther ethan eugene eva evelyn felicity felix fiona florence frances francis frank fred
    frederick gabriel gareth gary gavin gemma geoff geoffrey george gerald gerard gillian gina giles glenn gloria
    gordon grace graham grant greg gregory greta guy gwen hannah harold harriet harry harvey hazel heather helen henry
    herbert holly howard hugh hugo ian imogen ingrid irene iris isaac isabel isabella isabelle isla ivan jack jackie
    jacob jacqueline jake james jamie jane janet janice jasmine jason jean jeff jeffrey jen jennifer jenny jeremy
    jerry jess jesse jessica jill jim jo joan joanna joanne joe joel john jonathan joseph josephine joshua joyce juan
    judith judy julia julian julie june justin karen kate katherine kathleen kathryn katie keith kelly ken kenneth
    kerry kevin kim kirsten kirsty kyle laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam
    lily linda lindsay lisa lloyd logan lois lorna louis louise lucas lucy luke lydia lynn mabel malcolm marcus
    margaret maria marian marie marilyn marion marjorie mark martha martin mary mathew matt matthew maureen maurice
    max maya megan melanie melissa michael michelle mike mildred miles miriam moira molly monica morgan muriel nadia
    naomi natalie natasha nathan neil nell nellie nicholas nick nicola nicole nigel nina noah noel nora norma norman
    oliver olivia oscar owen paige pamela patricia patrick paul paula pauline peggy penelope penny percy peter philip
    phillip phoebe phyllis priscilla rachel ralph ray raymond rebecca reginald renata rhys richard rita rob robert
    roberta robin roderick roger roland ron ronald rosa rosalind rose rosemary rosie ross roy rupert russell ruth ryan
    sadie sally sam samantha samuel sandra sara sarah scott sean sebastian seth shane shannon sharon shaun sheila
    shirley sidney simon sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue
    susan susanna suzanne sylvia tamara tara ted teresa terence terry tess thelma theo theodore theresa thomas tiffany
    tim timothy tina toby todd tom tony tracey tracy travis trevor tristan ursula valerie vanessa vera vernon veronica
    victor vincent violet vivian vivienne walter wanda warren wayne wendy wesley wilfred william winifred yvonne
    zachary zara zoe
"""

_ITALIAN = """
    achille ada adolfo adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia alessio
    alfio alfonso alfredo alice amalia ambra amedeo ambrogio angela angelica angelo anita annalisa annamaria antonella
    antonio antonietta arianna armando arnaldo arturo asia attilio aurelio aurora barbara bartolomeo beatrice
    benedetta benedetto bernardo bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmine carolina
    caterina cecilia cesare chiara cinzia ciro claudia claudio clelia concetta corrado cosimo cristian cristiana
    cristiano cristina damiano daniela daniele dario davide debora delia diego dino domenica domenico donatella donato
    edoardo elena eleonora eliana elio elisa elisabetta elsa emanuela emanuele emiliano emilia emilio emma enrica
    enrico enzo ernesto ettore eugenia eugenio eva ezio fabiana fabio fabiola fabrizio fausto federica federico fedele
    felice ferdinando ferruccio filippo fiorella fiorenza flavia flavio fosco franca francesca francesco franco fulvio
    gabriele gabriella gaetano gaia gennaro gerardo giacomo giada giampaolo giampiero giancarlo gianfranco gianluca
    gianluigi gianmarco gianna gianni gianpaolo gigliola gilberto gino gioacchino giordano giorgia giorgio giovanna
    giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria graziella graziano greta guglielmo guido
    ida ilaria ilenia imma ines iolanda irene irma isabella italo ivana ivano ivo lara laura lavinia lea leonardo
    letizia lia lidia liliana linda lino lisa livia livio lorenza lorenzo loredana luca luciana luciano lucia lucio
    lucrezia ludovica ludovico luigi luigina luisa manfredi manlio manuel manuela mara marcella marcello marco
    margherita mariangela marianna mariano marilena marina mario marisa marta martina massimiliano massimo matilde
    matteo mattia maura maurizio mauro melissa michela michele milena mirella miriam mirko monica morena nadia natale
    natalia nazzareno nello nerina nicla nicola nicoletta nicolò nino noemi nora norma nunzia olga oliviero orazio
    oreste orietta ornella osvaldo ottavio pamela paola paolo pasquale patrizia patrizio pier pierangelo pierfrancesco
    piera pierluigi piero pierpaolo pietro pina pino raffaele raffaella raimondo remo renata renato renzo riccardo
    rita roberta roberto rocco rodolfo rolando romano romolo rosa rosalba rosanna rosaria rosario rossana rossella
    rossana ruggero sabina sabrina salvatore salvo samuele sandra sandro santo sara saverio sebastiano serena sergio
    severino silvana silvano silvia silvio simona simone sofia sonia stefania stefano susanna tamara tania tatiana
    teodoro teresa terenzio tiberio tiziana tiziano tommaso tonino tullio ugo umberto valentina valentino valeria
    valerio vanessa vanni vera veronica vincenza vincenzo viola virginia virgilio vito vittoria vittorio viviana
    walter zeno
"""

_TURKISH = """
    abdullah abdurrahman adem adnan ahmet akif akın ali alican alev alp alparslan alper altan anıl arda arif aras arzu
    asiye aslı asuman asya atakan ateş atilla ayça aydan aydın aygün ayhan ayla aylin aynur aysel aysun ayşe ayşegül
    ayşen ayten azize aziz bahadır bahar banu barış barbaros başak batuhan bayram begüm bekir belgin belma bengü beren
    berk berkay berna berrin beste betül beyza bilal bilge binali birgül birol bora buğra burak burcu burçin burhan
    bülent büşra canan caner cansu celal cem cemal cemil cemile cenk ceren cevdet ceyda ceyhun cihan cihat cüneyt
    çağatay çağla çağlar çetin çiğdem defne demet deniz derya devrim didem dilara dilek doğan doğukan doruk duygu
    duran ebru ece ecem eda efe ege ekin ekrem ela elçin elif emel emin emine emir emrah emre enes engin ercan erdal
    erdem erdinç erdoğan eren ergin ergün erhan erkan erol ersin ertan ertuğrul esat eser esin esma esra evren eyüp
    ezgi fadime fahrettin fahri faruk fatih fatma fatmagül fehmi ferda ferdi ferhan ferhat feride feridun ferit fevzi
    feyza fidan figen fikret filiz fuat funda füsun galip gamze gizem gökçe gökhan gökmen gönül gözde gül gülay gülben
    gülcan gülçin güler gülhan gülistan gülnur gülsen gülseren gülsüm gülşah gülşen gülten günay güneş güneri gürkan
    gürsel güven güzin hacer hadi hakan haldun halil halide halime haluk hamdi hamza hande harun hasan hatice haydar
    hayati hayri hazal hikmet hilal hilmi hulusi hurşit hülya hümeyra hüsamettin hüseyin hüsnü ılgın ırmak ışık ışıl
    ibrahim idil idris ihsan ilayda ilhan ilkay ilker ilknur ilyas inci ipek irem irfan isa ishak iskender ismail
    ismet ihsan izzet jale kaan kadir kadriye kağan kamil kamuran kazım kemal kenan kerem kerim kıvanç koray korkut
    kubilay kutlu kübra lale latif levent leyla lütfi lütfiye mahir mahmut makbule mehmet mehtap melek melih melike
    melis melisa melda meltem meral merih mert merve mesut mete metehan metin mevlüt mine miray muammer muharrem
    muhammet muhammed muhittin muhsin murat musa mustafa muzaffer mücahit müge müjde müjgan mümtaz münevver münir
    mürsel müslüm nadir nalan namık nazan nazım nazlı nazmi necati necdet necip necla necmettin nehir nermin neslihan
    nesrin neşe nevin nevzat nezih nezihe nihal nihan nihat nil nilay nilgün nilüfer nisa niyazi nuh nur nuran nuray
    nurcan nurdan nurettin nurgül nuri nuriye nurhan nursel nurten oğuz oğuzhan okan oktay olcay onat onur orhan osman
    oya ozan öner ömer önder özcan özden özge özgür özkan özlem öznur pelin pembe perihan pervin pınar polat rabia
    rahmi ramazan rana rasim recai recep refik remzi reşat rıdvan rıfat rıza rukiye rüştü rüya saadet sabahattin sabri
    sadık sadri safiye sait sakine salih saliha salim samet sami sarp savaş sebahat seçil seçkin seda sedat sefa
    selçuk selda selen selim selin selma selahattin sema semih semiha semra sena serap sercan serdar seren serhan
    serhat serkan serpil sertaç servet sevcan sevda sevgi sevil sevilay sevim sevinç seyfi seyhan sezen sezer sezgin
    sıla sıtkı sibel simge sinan sinem soner songül su suat suna süheyla süleyman sümeyye süreyya şaban şafak şahin
    şebnem şefik şehnaz şenay şener şengül şerif şerife şermin şevket şeyda şeyma şinasi şirin şule şükran şükriye
    şükrü taha tahir tahsin tamer taner tarık tarkan tayfun tayfur taylan tayyip tevfik timur tolga tuba tuğba tuğçe
    tuğrul tuğrulhan tuna tuncay tunç turan turgay turgut turhan tülay tülin türkan ufuk uğur ulaş umut utku ülkü ümit
    ümran vahit vedat vehbi vildan volkan yağmur yahya yakup yalçın yaman yasemin yasin yaşar yavuz yeliz yeşim
    yıldırım yıldız yiğit yonca yunus yusuf yücel yüksel zafer zahide zehra zeki zekiye zeliha zerrin zeynel zeynep
    zühal zübeyde zülfikar züleyha
"""

_GERMAN = """
    achim adelheid adolf agathe albrecht alexander alfons alfred alois amelie andrea andreas angela angelika anja anke
    anna anne annegret annelie anneliese annemarie annette annika antje anton antonia armin arne arnold astrid august
    axel barbara bastian beate benedikt benjamin bernadette bernd bernhard bertram bettina birgit birgitta birte björn
    bodo boris brigitte britta bruno burkhard carina carmen carola caroline carsten cem charlotte christa christel
    christian christiane christina christine christof christoph claas clara claudia claus clemens constanze corinna
    cornelia cornelius dagmar daniel daniela david denise detlef dieter dietmar dietrich dirk doris dorothea dörte
    eberhard eckart eckhard edda edeltraud edgar edith egon ekkehard eleonore elfriede elias elisabeth elke ellen
    elmar else emil emilia emma emmerich erhard eric erich erik erika ernst erwin esther eugen eva evelyn fabian
    felicitas felix ferdinand finn florian frank franz franziska friederike frieda friedhelm friedrich fritz gabi
    gabriele gebhard georg gerald gerd gerda gerhard gerlinde gernot gert gertrud gesa gesine gisela götz gottfried
    greta gregor gudrun guido günter günther gunnar gustav hanna hannah hannelore hannes hans hans-jürgen hans-peter
    harald hartmut heidemarie heidi heike heiko heiner heinrich heinz helena helene helga helge helmut hendrik henning
    henriette henrik herbert hermann hermine hilde hildegard hilmar hinrich holger horst hubert hubertus ilona ilse
    ina ines inga inge ingeborg ingo ingrid inken insa irene iris irmgard isabel isabell isabella isolde jakob jan
    jana janina jasmin jens jessica joachim jochen johann johanna johannes jonas jonathan jörg jörn josef josefine
    jost judith julia julian juliane julius jürgen jutta kai karin karl karl-heinz karla karlheinz karoline karsten
    kaspar katarina katharina kathrin katja katrin kerstin kilian klaas klara klaus knut konrad konstantin konstanze
    korbinian kristin kristina kristof kurt lara lars lasse laura lena lennart leon leonhard leonie leopold lian lilli
    lina linda lisa lore lorenz lothar lotte louisa louise ludger ludwig luis luisa lukas lutz magda magdalena maike
    maja malte manfred manuel manuela marc marcel marco marcus mareike maren margarete margit margot margret maria
    marianne marie marina marion markus marlene marlies marta martha martin martina mathias mathilde matthias maurice
    max maximilian mechthild meike meinhard melanie merle michael michaela mia mina miriam monika moritz nadine nadja
    natalie natascha nele nico nicole niels niklas nikolaus nils nina norbert nora olaf ole oliver olivia oskar oswald
    otmar otto pascal patricia patrick paul paula pauline peer peter petra philine philipp philippa pia rainer ralf
    ralph ramona raphael rebecca regina regine reiner reinhard reinhold renate reimund richard rita robert roland rolf
    roman ronja rosa rosemarie roswitha rudi rudolf rüdiger rupert ruth sabine sabrina samuel sandra sara sarah sascha
    sebastian selma severin sibylle siegbert siegfried siegmund siegrid sieglinde sigmar sigrid silke silvia simon
    simone sina sonja sönke sophia sophie stefan stefanie steffen stephan stephanie susanne susann svea svein sven
    svenja swantje sylvia tabea tanja tatjana thea theodor theresa therese thilo thomas thorben thorsten tilman till
    tim timo tina tjark tobias tom torben torsten traudel traute udo ulf uli ulla ullrich ulrich ulrike urs ursula
    uschi uta ute uwe valentin vanessa vera verena veronika viktor viktoria vinzenz volker volkmar walburga waldemar
    walter waltraud wanda werner wibke wiebke wilfried wilhelm wilhelmine willi wim winfried wolf wolfgang wolfram
    xaver yannick yvonne zacharias
"""

_FRENCH_AND_SPANISH = """
    adèle adrien agathe agnès aimée alain alban albane alexandre alexis alice aline alix amandine amélie anaïs andré
    anne-marie anne-sophie antoine antoinette apolline ariane armand arnaud arthur aude audrey aurélie aurélien aurore
    axelle baptiste bastien baudouin benoît bernadette bérénice bertrand blanche brice brigitte bruno camille carine
    catherine cécile cédric céline chantal charlène charlotte christelle christophe claire claude clémence clément
    clotilde colette coralie corentin corinne cyril damien danielle delphine denis didier dominique édith édouard
    éléonore élise élodie éloïse émeline émile émilie emmanuel emmanuelle éric estelle étienne eugénie fabien fabienne
    fabrice fanny faustine fernand flora florent florian franck françois françoise frédéric frédérique gabrielle gaël
    gaëlle gaspard gauthier geneviève geoffroy georges gérald géraldine gérard ghislaine gilbert gilles guillaume
    gustave guy hélène henri henriette hervé honoré hortense hubert hugues inès isabelle jacqueline jacques
    jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre jeanne
    jérémie jérôme joël jocelyne josée joséphine josette joseph josiane judith jules julien juliette justine karim
    katia lætitia laetitia laure laurence laurent lazare léa léon léonie liliane lionel loïc lorraine louise luc
    lucette lucie lucien lucienne madeleine magali maëlle malika manon marc marcel marceline margaux marguerite
    marianne marie-claude marie-christine marie-hélène marielle marine marion marius marlène marthe martine mathias
    mathieu mathilde maxence maxime mélanie michel michèle mireille monique muriel myriam nadège nadine nathalie
    nathan nicolas nicole noël noémie odette odile olivier océane pascal pascale patrice paulette perrine philippe
    pierre pierre-yves quentin raphaël raphaëlle raymonde régine régis rémi rémy renaud rené renée roger romain roxane
    sabine sandrine serge séverine simone solange solène sophie stéphane stéphanie suzanne sylvain sylvie tanguy
    thérèse théo théodore thibault thierry valentin valérie véronique victoire victor violaine virginie vivien xavier
    yann yannick yves yvette adela adrián adriana águeda agustín aitana aitor alba alberto alejandra alejandro alfonso
    alicia almudena alonso álvaro amaia amparo ana anabel andrés ángel ángela ángeles antonia antonio araceli aránzazu
    arturo asunción aurelio aurora beatriz begoña belén benito bernardo blanca borja candela carla carlos carmen
    carolina catalina cayetana cecilia celia césar clara claudia concepción consuelo cristina cristóbal daniela diana
    diego dolores domingo eduardo elena elías elisa eloy elvira emiliano emilio encarnación enrique ernesto esperanza
    esteban estela esther estrella eugenia eusebio eva fabiola fátima federico felipe félix fermín fernanda fernando
    fidel florencia francisca francisco gabriela gaspar gema gerardo gloria gonzalo gregorio guadalupe guillermo
    gustavo héctor hernán hilario hugo ignacio iker inés inmaculada iñaki iñigo irene isabel isidro ismael iván
    jacinto jaime javier jesús jimena joaquín jordi jorge josé josefa juana julián julio laia lara laura leandro leire
    leticia lidia lola lorena lorenzo lourdes lucas lucía luis luisa macarena magdalena manuel manuela marcela marcelo
    marcos margarita maribel marina mariano marisol marta martín mateo matilde mauricio maite maría melchor mercedes
    miguel milagros mireia mónica montserrat natalia nerea nicolás nieves noelia norberto nuria núria octavio olga
    óscar pablo paloma paola patricia patricio paz pedro pilar purificación rafael raimundo ramiro ramón raquel raúl
    rebeca reyes ricardo roberto rocío rodolfo rodrigo rogelio román rosario rubén salvador samuel sancho santiago
    sara saúl sebastián sergio silvia simón sofía soledad sonia susana teodoro teresa tomás trinidad unai valentín
    valeria vega verónica vicente víctor virginia xavi ximena yolanda zaida
"""

_ELSEWHERE = """
    ginevra cevat nevra halina costanza maud aurèle almut malte hedda svea ottokar ingmar detlev bodo arne nazario mirta ettore bice
    aabid abbas abdel abdul abdulaziz abebe abel abiodun aboubacar abu adama adebayo adel aditi aditya adwoa agnieszka
    ahmad ahmed aida aiko aisha aisling ajay akira akua aleksandar aleksander aleksandra aleksei aleksi alena
    alexandros alexandru alexei alhassan alina aliou ama amadou amal amara amina aminata amir amit amrita ananya
    anastasia anders andrei andrej andriy andrzej aneta angelos anil anneke anneli ante anton antti anwar aoife aram
    arash ari aris arjun arpad arun arvid asha ashok asif asim aurel ayman ayo babak bahram balázs bart bartosz basma
    beata bela bence benedek bilge bjarne blessing bogdan bojan boris borislav boubacar bożena branko bronwyn caoimhe
    carys casper catarina chandra chen chidi chiamaka chidinma chika chinedu chioma ciara ciaran claudiu cosmin
    cristian dag dagny damir daniela danijela danilo danuta dara darko dariusz darya dawit deepa deepak desmond dev
    devika diallo dimitar dimitra dimitri dimitrios dinesh diogo divya dmitri dmitry dominik dorota dragan dragana
    dušan duarte ebba edin eero efua eirik eivind eleni eleftheria elin elina elsa emeka emil emira endre eoin erik
    erika esi espen ewa fadi fahad faisal farah farid farida fatemeh fatima fatou femi feng filip fouad francesc frida
    fredrik gamal gaurav georgi georgios gergely ghada goran gordana grzegorz gudrún gunilla gunnar gyula habib hadiza
    haakon haldor halima halvard hamad hamid hana hannu hao haruki haruto hassan heba hege helle henryk hiba hideo
    hina hiroshi hiroto hisham hossein houda hye-jin hyun ibrahima idriss ifeoma igor ihor ikenna ilija ilona ilse
    imran indira inga inger inês ioan ioana ioannis iosif irina isha istván ivana iveta ivo iwona jaakko jaan jacek
    jadwiga jalal jamal jamila janez janina janne jari jarosław jasna javad jawad jelena jens jesper jin jiří joana
    joanna joão johan johann jón jonas jorge jovan józef jukka jun jussi jyoti kaisa kalina kaja kamal kamala kamila
    karel kari karim karina karol katarzyna katerina kateryna katya kavita keiko kenji khadija khaled khalid khalil
    kim kirill kiran kjell klara kofi kojo konstantinos kostas kristian kristján krzysztof kunal kwabena kwame kwasi
    lakshmi lamia lars lasse lech leila lena lenka leszek li lidia liina lin linnea lise liv ljubica ljiljana lofti
    lubna lucija ludmila luka lukáš lydia maarten maciej madhav madina mads magdalena magne magnus mahmoud mai maja
    malak małgorzata mamadou manoj maren marek margarida margit maria mariam mariana marija mariam marijan marika
    mariusz marko markéta marta marwan maryam masha mateusz mats matti mauro mei meera mehdi mercy mette michał mihai
    mihail mikael mikhail mikko milan milana milica milan miloš mina ming minh mira mirjana miroslav mo mohamed
    mohammad mohammed mohamad mona morten moses moussa muhammad mustapha nabil nada nader naledi nadir naoko narendra
    nasser natalya nataša naveen neha nenad ngozi nguyen nikhil nikola nikolai nikolaj nikolaos nikos nilufar nkechi
    nnamdi noor noriko nour nuno oddvar oksana ola olav ole oleg oleksandr oleksii olena olga olha olivera omar oana
    ondřej oskar osvaldo oumar padraig paulo pavel pavlos pekka penda per petar peter petra petr petros piet pieter
    piotr pooja pradeep prakash pranav priya rachid radek radmila radosław rafał rahul raj raja rajesh rajiv ramesh
    rami rania ranjit rashid rasmus ravi reem reza riina rik rohan rohit rolf rui rune ruta sabah sadia saeed sakura
    salem salma samir samira sami samuli sana sandeep sander sanjay sanna sara saskia satoshi senad sergei sergey
    serhii shira shreya siddharth sigurd sigurður silje simran sindre siri slavko slobodan snežana sofie sokratis
    solveig somchai sophia soren søren spyros stavros stein stig stoyan suda sunil sunita suresh sushila svetlana
    svein synnøve tadeusz takeshi tal tamar tamás tanja tarek tariq tarmo tatjana tendai terje thabo theodoros thierry
    thor tiago tiit timur tomasz tomáš tomislav tone toomas tor tore torbjørn torstein tove trine trond tuan tuula
    tuomas ulla uma urška usman vaclav václav vaida valentina vasile vasil vasilis velina vesna vidar vijay vikram
    viktor viktoriya villads ville vishal vivek vlad vladimir vlado vojtěch volodymyr wafa wanjiru waldemar wale wei
    wioletta wiktor wojciech xiao xin yaa yael yan yana yang yara yasmin yasmine yasser yifan yiannis yoko yordan
    youssef youssouf yuki yulia yuri yuto yusra yvan zainab zdeněk zeinab željko zhang zofia zoltán zoran zsófia
    zuzana leland giancarlo
"""


@cache
def given_names() -> frozenset[str]:
    """Give the folded given names of the table."""
    return (
        listed(_ENGLISH)
        | listed(_ITALIAN)
        | listed(_TURKISH)
        | listed(_GERMAN)
        | listed(_FRENCH_AND_SPANISH)
        | listed(_ELSEWHERE)
    )
