"""Given names that are common in the countries of the six languages and their neighbours.

A hint, never a condition: a person with another name is known by the words around it.
"""

from functools import cache

from explainer.briefing.name_words.folding import listed

_ENGLISH = """
        aaron abigail adam adele adrian agnes aidan alan albert alex alexander alexandra alfred alice alicia alison
    alistair allison amanda amber amelia amy andrea andrew angela anita ann anna anne annette anthony arthur ashley
    audrey barbara barry beatrice beatrix becky ben benjamin bernard beth bethany betty beverly bill bob bonnie brad
    bradley brandon brenda brendan brian bridget bruce bryan callum cameron carl carla carol caroline carolyn catherine
    cathy cecilia celeste charles charlie charlotte chloe chris christian christina christine christopher claire clara
    clare claudia clive colin colleen connor constance craig cynthia daisy damian dan daniel daphne darren dave david
    dawn dean deborah debra denise dennis derek diana diane dominic donald donna doris dorothy doug douglas duncan
    dylan eddie edgar edith edmund edward edwin eileen elaine eleanor elizabeth ella ellen emily emma eric erica erin
    ernest esther ethan eugene eva evelyn felicity felix fiona florence frances francis frank fred frederick gabriel
    gareth gary gavin gemma geoff geoffrey george gerald gerard giles gillian gina glenn gloria gordon grace graham
    grant greg gregory greta guy gwen hannah harold harriet harry harvey hazel heather helen henry herbert holly howard
    hugh hugo ian imogen ingrid irene iris isaac isabel isabella isabelle isla ivan jack jackie jacob jacqueline jake
    james jamie jane janet janice jasmine jason jean jeff jeffrey jen jennifer jenny jeremy jerry jess jesse jessica
    jill jim jo joan joanna joanne joe joel john jonathan joseph josephine joshua joyce juan judith judy julia julian
    julie june justin karen kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kim kirsten
    kirsty kyle laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsay lisa
    lloyd logan lois lorna louis louise lucas lucy luke lydia lynn mabel malcolm marcus margaret maria marian marie
    marilyn marion marjorie mark martha martin mary mathew matt matthew maureen maurice max maya megan melanie melissa
    michael michelle mike mildred miles miriam moira molly monica morgan muriel nadia naomi natalie natasha nathan neil
    nell nellie nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia oscar owen paige
    pamela patricia patrick paul paula pauline peggy penelope penny percy peter philip phillip phoebe phyllis priscilla
    rachel ralph ray raymond rebecca reginald renata rhys richard rita rob robert roberta robin roderick roger roland
    ron ronald rosa rosalind rose rosemary rosie ross roy rupert russell ruth ryan sadie sally sam samantha samuel
    sandra sara sarah scott sean sebastian seth shane shannon sharon shaun sheila shirley sidney simon sonia sophia
    sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue susan susanna suzanne sylvia tamara
    tara ted terence teresa terry tess thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tony
    tracey tracy travis trevor tristan ursula valerie vanessa vera vernon veronica victor vincent violet vivian
    vivienne walter wanda warren wayne wendy wesley wilfred william winifred yvonne zachary zara zoe
"""

_ITALIAN = """
        achille ada adolfo adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia
    alessio alfio alfonso alfredo alice amalia ambra ambrogio amedeo angela angelica angelo anita annalisa annamaria
    antonella antonietta antonio arianna armando arnaldo arturo asia attilio aurelio aurora barbara bartolomeo beatrice
    benedetta benedetto bernardo bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmine carolina
    caterina cecilia cesare chiara cinzia ciro claudia claudio clelia concetta corrado cosimo cristian cristiana
    cristiano cristina damiano daniela daniele dario davide debora delia diego dino domenica domenico donatella donato
    edoardo elena eleonora eliana elio elisa elisabetta elsa emanuela emanuele emilia emiliano emilio emma enrica
    enrico enzo ernesto ettore eugenia eugenio eva ezio fabiana fabio fabiola fabrizio fausto fedele federica federico
    felice ferdinando ferruccio filippo fiorella fiorenza flavia flavio fosco franca francesca francesco franco fulvio
    gabriele gabriella gaetano gaia gennaro gerardo giacomo giada giampaolo giampiero giancarlo gianfranco gianluca
    gianluigi gianmarco gianna gianni gianpaolo gigliola gilberto gino gioacchino giordano giorgia giorgio giovanna
    giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria graziano graziella greta guglielmo guido
    ida ilaria ilenia imma ines iolanda irene irma isabella italo ivana ivano ivo lara laura lavinia lea leonardo
    letizia lia lidia liliana linda lino lisa livia livio loredana lorenza lorenzo luca lucia luciana luciano lucio
    lucrezia ludovica ludovico luigi luigina luisa manfredi manlio manuel manuela mara marcella marcello marco
    margherita mariangela marianna mariano marilena marina mario marisa marta martina massimiliano massimo matilde
    matteo mattia maura maurizio mauro melissa michela michele milena mirella miriam mirko monica morena nadia natale
    natalia nazzareno nello nerina nicla nicola nicoletta nicolò nino noemi nora norma nunzia olga oliviero orazio
    oreste orietta ornella osvaldo ottavio pamela paola paolo pasquale patrizia patrizio pier piera pierangelo
    pierfrancesco pierluigi piero pierpaolo pietro pina pino raffaele raffaella raimondo remo renata renato renzo
    riccardo rita roberta roberto rocco rodolfo rolando romano romolo rosa rosalba rosanna rosaria rosario rossana
    rossella ruggero sabina sabrina salvatore salvo samuele sandra sandro santo sara saverio sebastiano serena sergio
    severino silvana silvano silvia silvio simona simone sofia sonia stefania stefano susanna tamara tania tatiana
    teodoro terenzio teresa tiberio tiziana tiziano tommaso tonino tullio ugo umberto valentina valentino valeria
    valerio vanessa vanni vera veronica vincenza vincenzo viola virgilio virginia vito vittoria vittorio viviana walter
    zeno
"""

_TURKISH = """
        abdullah abdurrahman adem adnan ahmet akif akın alev ali alican alp alparslan alper altan anıl aras arda arif
    arzu asiye aslı asuman asya atakan ateş atilla aydan aydın aygün ayhan ayla aylin aynur aysel aysun ayten ayça ayşe
    ayşegül ayşen aziz azize bahadır bahar banu barbaros barış batuhan bayram başak begüm bekir belgin belma bengü
    beren berk berkay berna berrin beste betül beyza bilal bilge binali birgül birol bora burak burcu burhan burçin
    buğra bülent büşra canan caner cansu celal cem cemal cemil cemile cenk ceren cevdet ceyda ceyhun cihan cihat cüneyt
    defne demet deniz derya devrim didem dilara dilek doruk doğan doğukan duran duygu ebru ece ecem eda efe ege ekin
    ekrem ela elif elçin emel emin emine emir emrah emre enes engin ercan erdal erdem erdinç erdoğan eren ergin ergün
    erhan erkan erol ersin ertan ertuğrul esat eser esin esma esra evren eyüp ezgi fadime fahrettin fahri faruk fatih
    fatma fatmagül fehmi ferda ferdi ferhan ferhat feride feridun ferit fevzi feyza fidan figen fikret filiz fuat funda
    füsun galip gamze gizem gökhan gökmen gökçe gönül gözde gül gülay gülben gülcan güler gülhan gülistan gülnur gülsen
    gülseren gülsüm gülten gülçin gülşah gülşen günay güneri güneş gürkan gürsel güven güzin hacer hadi hakan haldun
    halide halil halime haluk hamdi hamza hande harun hasan hatice hayati haydar hayri hazal hikmet hilal hilmi hulusi
    hurşit hülya hümeyra hüsamettin hüseyin hüsnü ibrahim idil idris ihsan ilayda ilhan ilkay ilker ilknur ilyas inci
    ipek irem irfan isa ishak iskender ismail ismet izzet jale kaan kadir kadriye kamil kamuran kazım kağan kemal kenan
    kerem kerim koray korkut kubilay kutlu kübra kıvanç lale latif levent leyla lütfi lütfiye mahir mahmut makbule
    mehmet mehtap melda melek melih melike melis melisa meltem meral merih mert merve mesut mete metehan metin mevlüt
    mine miray muammer muhammed muhammet muharrem muhittin muhsin murat musa mustafa muzaffer mücahit müge müjde müjgan
    mümtaz münevver münir mürsel müslüm nadir nalan namık nazan nazlı nazmi nazım necati necdet necip necla necmettin
    nehir nermin neslihan nesrin nevin nevzat nezih nezihe neşe nihal nihan nihat nil nilay nilgün nilüfer nisa niyazi
    nuh nur nuran nuray nurcan nurdan nurettin nurgül nurhan nuri nuriye nursel nurten okan oktay olcay onat onur orhan
    osman oya ozan oğuz oğuzhan pelin pembe perihan pervin polat pınar rabia rahmi ramazan rana rasim recai recep refik
    remzi reşat rukiye rüya rüştü rıdvan rıfat rıza saadet sabahattin sabri sadri sadık safiye sait sakine salih saliha
    salim samet sami sarp savaş sebahat seda sedat sefa selahattin selda selen selim selin selma selçuk sema semih
    semiha semra sena serap sercan serdar seren serhan serhat serkan serpil sertaç servet sevcan sevda sevgi sevil
    sevilay sevim sevinç seyfi seyhan sezen sezer sezgin seçil seçkin sibel simge sinan sinem soner songül su suat suna
    süheyla süleyman sümeyye süreyya sıla sıtkı taha tahir tahsin tamer taner tarkan tarık tayfun tayfur taylan tayyip
    tevfik timur tolga tuba tuna tuncay tunç turan turgay turgut turhan tuğba tuğrul tuğrulhan tuğçe tülay tülin türkan
    ufuk ulaş umut utku uğur vahit vedat vehbi vildan volkan yahya yakup yalçın yaman yasemin yasin yavuz yağmur yaşar
    yeliz yeşim yiğit yonca yunus yusuf yücel yüksel yıldırım yıldız zafer zahide zehra zeki zekiye zeliha zerrin
    zeynel zeynep zübeyde zühal züleyha zülfikar çağatay çağla çağlar çetin çiğdem ömer önder öner özcan özden özge
    özgür özkan özlem öznur ülkü ümit ümran ılgın ırmak ışık ışıl şaban şafak şahin şebnem şefik şehnaz şenay şener
    şengül şerif şerife şermin şevket şeyda şeyma şinasi şirin şule şükran şükriye şükrü
"""

_GERMAN = """
        achim adelheid adolf agathe albrecht alexander alfons alfred alois amelie andrea andreas angela angelika anja
    anke anna anne annegret annelie anneliese annemarie annette annika antje anton antonia armin arne arnold astrid
    august axel barbara bastian beate benedikt benjamin bernadette bernd bernhard bertram bettina birgit birgitta birte
    björn bodo boris brigitte britta bruno burkhard carina carmen carola caroline carsten cem charlotte christa
    christel christian christiane christina christine christof christoph claas clara claudia claus clemens constanze
    corinna cornelia cornelius dagmar daniel daniela david denise detlef dieter dietmar dietrich dirk doris dorothea
    dörte eberhard eckart eckhard edda edeltraud edgar edith egon ekkehard eleonore elfriede elias elisabeth elke ellen
    elmar else emil emilia emma emmerich erhard eric erich erik erika ernst erwin esther eugen eva evelyn fabian
    felicitas felix ferdinand finn florian frank franz franziska frieda friederike friedhelm friedrich fritz gabi
    gabriele gebhard georg gerald gerd gerda gerhard gerlinde gernot gert gertrud gesa gesine gisela gottfried gregor
    greta gudrun guido gunnar gustav götz günter günther hanna hannah hannelore hannes hans hans-jürgen hans-peter
    harald hartmut heidemarie heidi heike heiko heiner heinrich heinz helena helene helga helge helmut hendrik henning
    henriette henrik herbert hermann hermine hilde hildegard hilmar hinrich holger horst hubert hubertus ilona ilse ina
    ines inga inge ingeborg ingo ingrid inken insa irene iris irmgard isabel isabell isabella isolde jakob jan jana
    janina jasmin jens jessica joachim jochen johann johanna johannes jonas jonathan josef josefine jost judith julia
    julian juliane julius jutta jörg jörn jürgen kai karin karl karl-heinz karla karlheinz karoline karsten kaspar
    katarina katharina kathrin katja katrin kerstin kilian klaas klara klaus knut konrad konstantin konstanze korbinian
    kristin kristina kristof kurt lara lars lasse laura lena lennart leon leonhard leonie leopold lian lilli lina linda
    lisa lore lorenz lothar lotte louisa louise ludger ludwig luis luisa lukas lutz magda magdalena maike maja malte
    manfred manuel manuela marc marcel marco marcus mareike maren margarete margit margot margret maria marianne marie
    marina marion markus marlene marlies marta martha martin martina mathias mathilde matthias maurice max maximilian
    mechthild meike meinhard melanie merle mia michael michaela mina miriam monika moritz nadine nadja natalie natascha
    nele nico nicole niels niklas nikolaus nils nina nora norbert olaf ole oliver olivia oskar oswald otmar otto pascal
    patricia patrick paul paula pauline peer peter petra philine philipp philippa pia rainer ralf ralph ramona raphael
    rebecca regina regine reimund reiner reinhard reinhold renate richard rita robert roland rolf roman ronja rosa
    rosemarie roswitha rudi rudolf rupert ruth rüdiger sabine sabrina samuel sandra sara sarah sascha sebastian selma
    severin sibylle siegbert siegfried sieglinde siegmund siegrid sigmar sigrid silke silvia simon simone sina sonja
    sophia sophie stefan stefanie steffen stephan stephanie susann susanne svea svein sven svenja swantje sylvia sönke
    tabea tanja tatjana thea theodor theresa therese thilo thomas thorben thorsten till tilman tim timo tina tjark
    tobias tom torben torsten traudel traute udo ulf uli ulla ullrich ulrich ulrike urs ursula uschi uta ute uwe
    valentin vanessa vera verena veronika viktor viktoria vinzenz volker volkmar walburga waldemar walter waltraud
    wanda werner wibke wiebke wilfried wilhelm wilhelmine willi wim winfried wolf wolfgang wolfram xaver yannick yvonne
    zacharias
"""

_FRENCH_AND_SPANISH = """
        adela adriana adrien adrián adèle agathe agnès agustín aimée aitana aitor alain alba alban albane alberto
    alejandra alejandro alexandre alexis alfonso alice alicia aline alix almudena alonso amaia amandine amparo amélie
    ana anabel anaïs andré andrés anne-marie anne-sophie antoine antoinette antonia antonio apolline araceli ariane
    armand arnaud arthur arturo aránzazu asunción aude audrey aurelio aurora aurore aurélie aurélien axelle baptiste
    bastien baudouin beatriz begoña belén benito benoît bernadette bernardo bertrand blanca blanche borja brice
    brigitte bruno bérénice camille candela carine carla carlos carmen carolina catalina catherine cayetana cecilia
    celia chantal charlotte charlène christelle christophe claire clara claude claudia clotilde clémence clément
    colette concepción consuelo coralie corentin corinne cristina cristóbal cyril cécile cédric céline césar damien
    daniela danielle delphine denis diana didier diego dolores domingo dominique eduardo elena elisa eloy elvira elías
    emiliano emilio emmanuel emmanuelle encarnación enrique ernesto esperanza esteban estela estelle esther estrella
    eugenia eugénie eusebio eva fabien fabienne fabiola fabrice fanny faustine federico felipe fermín fernand fernanda
    fernando fidel flora florencia florent florian francisca francisco franck françois françoise frédéric frédérique
    fátima félix gabriela gabrielle gaspar gaspard gauthier gaël gaëlle gema geneviève geoffroy georges gerardo
    ghislaine gilbert gilles gloria gonzalo gregorio guadalupe guillaume guillermo gustave gustavo guy gérald géraldine
    gérard henri henriette hernán hervé hilario honoré hortense hubert hugo hugues héctor hélène ignacio iker
    inmaculada inès inés irene isabel isabelle isidro ismael iván iñaki iñigo jacinto jacqueline jacques jaime javier
    jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre jeanne
    jesús jimena joaquín jocelyne jordi jorge josefa joseph josette josiane josé josée joséphine joël juana judith
    jules julien juliette julio julián justine jérémie jérôme karim katia laetitia laia lara laura laure laurence
    laurent lazare leandro leire leticia lidia liliane lionel lola lorena lorenzo lorraine louise lourdes loïc luc
    lucas lucette lucie lucien lucienne lucía luis luisa lætitia léa léon léonie macarena madeleine magali magdalena
    maite malika manon manuel manuela marc marcel marcela marceline marcelo marcos margarita margaux marguerite
    marianne mariano maribel marie-christine marie-claude marie-hélène marielle marina marine marion marisol marius
    marlène marta marthe martine martín maría mateo mathias mathieu mathilde matilde mauricio maxence maxime maëlle
    melchor mercedes michel michèle miguel milagros mireia mireille monique montserrat muriel myriam mélanie mónica
    nadine nadège natalia nathalie nathan nerea nicolas nicole nicolás nieves noelia norberto noémie noël nuria núria
    octavio océane odette odile olga olivier pablo paloma paola pascal pascale patrice patricia patricio paulette paz
    pedro perrine philippe pierre pierre-yves pilar purificación quentin rafael raimundo ramiro ramón raphaël raphaëlle
    raquel raymonde raúl rebeca renaud rené renée reyes ricardo roberto rocío rodolfo rodrigo rogelio roger romain
    román rosario roxane rubén régine régis rémi rémy sabine salvador samuel sancho sandrine santiago sara saúl
    sebastián serge sergio silvia simone simón sofía solange soledad solène sonia sophie stéphane stéphanie susana
    suzanne sylvain sylvie séverine tanguy teodoro teresa thibault thierry théo théodore thérèse tomás trinidad unai
    valentin valentín valeria valérie vega verónica vicente victoire victor violaine virginia virginie vivien véronique
    víctor xavi xavier ximena yann yannick yolanda yves yvette zaida águeda álvaro ángel ángela ángeles édith édouard
    élise élodie éloïse éléonore émeline émile émilie éric étienne óscar
"""

_ELSEWHERE = """
        aabid abbas abdel abdul abdulaziz abebe abel abena abiodun aboubacar abu adama adebayo adel aditi aditya adwoa
    agnieszka ahmad ahmed aida aiko aisha aisling ajay akira akosua akua alban aleksandar aleksander aleksandra aleksei
    aleksi alena alexandros alexandru alexei alhassan alina aliou almut ama amadou amal amara amina aminata amir amit
    amrita ananya anastasia anders andrei andrej andriy andrzej aneta angelos anil anneke anneli ante anton antti anwar
    anwen aoife aram arash ari aris arjun arne arpad arun arvid asha ashok asif asim aurel aurèle ayman ayo babak
    bahram balázs bart bartosz basma beata bela bence benedek bettany bice bilge bjarne blessing bodo bogdan bojan
    boris borislav boubacar bożena bram branko bronwyn caoimhe carys casper catarina cesare cevat chandra chen chiamaka
    chidi chidinma chika chinedu chioma ciara ciaran claudiu cosmin costanza cristian dag dagny damir daniela danijela
    danilo danuta dara dariusz darko darya dawit deepa deepak desmond detlev dev devika diallo dimitar dimitra dimitri
    dimitrios dinesh diogo divya dmitri dmitry dominik dorota dougal dragan dragana duarte dušan ebba edin edwin eero
    efua eirik eivind ekow eleftheria eleni elin elina elka elsa emeka emil emira endre eoin erik erika esi espen
    ettore ewa fadi fahad faisal farah farid farida fatemeh fatima fatou femi feng fern filip fouad francesc fredrik
    frida gamal gaurav georgi georgios gergely ghada giancarlo ginevra goran gordana grzegorz gudrún gunilla gunnar
    gyula haakon habib hadiza haldor halima halina halvard hamad hamid hana hannu hao haruki haruto hassan hattie heba
    hedda hege helle henryk hiba hideo hina hiroshi hiroto hisham hossein houda hye-jin hyun ibrahima idriss ifeoma
    igor ihor ikenna ilija ilka ilona ilse imran indira inga inger ingmar inês ioan ioana ioannis iosif irina isha
    isolde istván ivana iveta ivo iwona jaakko jaan jacek jadwiga jalal jamal jamila janez janina janne jari jarosław
    jasna javad jawad jelena jens jesper jin jiří joana joanna johan johann jonas jorge jorvik jovan joão jukka jun
    jussi jyoti jón józef kaisa kaja kalina kamal kamala kamila karel kari karim karina karol katarzyna katerina
    kateryna katya kavita keiko kenji kezia khadija khaled khalid khalil kim kiran kirill kjell klara kofi kojo
    konstantinos kostas kristian kristján krzysztof kunal kwabena kwadwo kwaku kwame kwasi lakshmi lamia lars lasse
    lech leila leland len lena lenka leszek li lidia liina lin linnea lise liv ljiljana ljubica lofti lubna lucan
    lucija ludmila luka lukáš lydia maarten maciej madhav madina mads magdalena magne magnus mahmoud mai maja malak
    malte mamadou manoj marek maren margarida margit maria mariam mariana marija marijan marika mariusz marko markéta
    marlowe marta marwan maryam masha mateusz mats matti maud mauro małgorzata meera mehdi mei mercy mette michał mihai
    mihail mikael mikhail mikko milan milana milica miloš mina ming minh mira mirjana miroslav mirren mirta mo mohamad
    mohamed mohammad mohammed mona morten moses moussa muhammad mustapha nabil nada nader nadir naledi naoko narendra
    nasser natalya nataša naveen nazario neha nenad nevra ngozi nguyen nikhil nikola nikolai nikolaj nikolaos nikos
    nilufar nkechi nnamdi noor noriko nour nuno oana oddvar odile oksana ola olav ole oleg oleksandr oleksii olena olga
    olha olivera omar ondřej oonagh orla oskar osvaldo ottokar oumar padraig paulo pavel pavlos pekka penda per petar
    peter petr petra petros piet pieter piotr pooja pradeep prakash pranav priya quillon rachid radek radmila radosław
    rafał rahul raj raja rajesh rajiv ramesh rami rania ranjit rashid rasmus ravi reem reza rhona riina rik rohan rohit
    rolf rui rune ruta sabah sadia saeed sakura salem salma sami samir samira samuli sana sandeep sander sanjay sanna
    sara saskia satoshi senad sergei sergey serhii shira shreya siddharth sigurd sigurður silje simran sindre siri
    slavko slobodan snežana sofie sokratis solveig somchai sophia soren spyros stavros stein stig stoyan suda sunil
    sunita sunniva suresh sushila svea svein svetlana synnøve søren tadeusz takeshi tal tamar tamsin tamás tanja tarek
    tariq tarmo tatjana tendai terje thabo thandeka theodoros thi thierry thor tiago tiit timur tomasz tomislav tomáš
    tone toomas tor torbjørn tore torstein tove trine trond tuan tuomas tuula tuva ulla uma urška usman vaclav vaida
    valentina vasil vasile vasilis velina vesna vidar vijay vikram viktor viktoriya villads ville vishal vivek vlad
    vladimir vlado vojtěch volodymyr václav wafa waldemar wale wanjiru wei wendell wenjie wiktor wioletta wojciech xiao
    xin yaa yael yan yana yang yara yasmin yasmine yasser yaw yiannis yifan yoko yordan youssef youssouf ysolde yuki
    yulia yuri yusra yuto yvan zainab zdeněk zeinab zhang zofia zoltán zoran zsófia zuzana željko
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
