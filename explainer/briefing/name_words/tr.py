"""Turkish words by which names are known."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        acaba ama amaç ancak anlaşma ardından artık aslında aynı ayrıca az bazı bazıları başka bile bir biri birkaç
        birlikte birçok biz bizim bu bugün buluşma buna bundan bunlar bunu bunun burada böyle böylece bütün daha dahası
        de diğer diğerleri dolayısıyla dört dün en eski eğer fakat fiyatlar gelecek genç gerçekten geçen geçtiğimiz
        göre görüşmeler hala halen hangi hatta hedef hem henüz hep hepsi her herkes hiç hiçbir hâlâ ihracat iki ikinci
        ile ilk ise ithalat itibarıyla iyi için içinde işte kadar karar karara kararın karşılık karşın kendi kendisi
        kent kentin ki kim kimi kimse konuya küçük maliyet mevcut nasıl ne neden nerede neredeyse o olan olarak olası
        on ona onlar onun orada ortak oysa pek planlar proje projenin rağmen sadece sakinler sanki satış satışlar
        sektör son sonra sonuç sonuçta süreç tam toplam toplantı tüm uzmanlar uzmanlara uzun ve veya ya yaklaşık
        yalnızca yani yarın yatırım yedi yeni yetkililer yine yoksa yüksek yüzde yıllardır zaten zira ziyaret
        çalışmalar çok çoğu çünkü önce öncelikle öte özellikle ülke ülkenin üretim üstelik üç şehir şimdi şimdiye şu
        şöyle
        """),
    determiners=listed("bir bu kendi o onun şu"),
    conjunctions=listed("ile ve"),
    calendar=listed("""
        aralık ağustos bayram bayramı cuma cumartesi ekim eylül haziran ilkbahar kasım kurban kış mart mayıs nisan ocak
        pazar pazartesi perşembe ramazan salı sonbahar temmuz yaz çarşamba şubat
        """),
    peoples=listed("""
        alman almanlar amerikalı amerikan arap avrupalı fransız ingiliz iranlı ispanyol italyan japon rus türk türkler
        yunan çinli
        """),
    place_suffixes=listed("""
        'da 'daki 'dan 'de 'deki 'den 'li 'lu 'lü 'lı 'ta 'taki 'tan 'te 'teki 'ten ’da ’daki ’de ’deki ’ta ’te
        """),
    place_heads=listed("""
        adaları adası barajı beldesi boğazı burnu bölgesi caddesi dağları dağı denizi geçidi gölü hattı havaalanı
        havalimanı ili ilçesi iskelesi istasyonu kenti koyu köprüsü körfezi köyü kütüphanesi kıyısı limanı mahallesi
        meydanı nehri ormanı ovası parkı plajı sahili salonu santrali sarayı sokak sokağı stadyumu stadı tüneli vadisi
        yarımadası yaylası yolu çayı ırmağı şehri
        """),
    roles=listed("""
        akademisyen aktivist albay amir amiral amiri analist analisti antrenör antrenörü arabulucu arabulucusu
        araştırmacı araştırmacısı arıcı astronot avukat avukatı bakan bakanı balıkçı balıkçısı başbakan başbakanı
        başekonomist başekonomisti başhekim başhekimi başkan başkanı baştemsilci bilimci biyolog botanikçi botanikçisi
        büyükelçi büyükelçisi ceo cfo cumhurbaşkanı danışman danışmanı dekan dekanı delege delegesi denetçi direktör
        direktörü doktor doktoru doçent eczacı eczacısı editör editörü ekonomist ekonomisti elçi elçisi emekli
        epidemiyolog esnaf eşbaşkan eşbaşkanı fizikçi fizikçisi futbolcu futbolcusu gazeteci gazetecisi general
        generali girişimci girişimcisi görevlisi gözlemci hakim hakimi hekim hekimi hemşire hemşiresi hidrolog hoca
        hocası hukukçu hukukçusu ihracatçı ihracatçısı iklimbilimci imam işçi işçisi jeolog kaptan kaptanı kaymakam
        kaymakamı kimyager komiser komiseri komutan komutanı koordinatör koordinatörü kral kraliçe kurucu kurucusu
        küratör küratörü lider lideri meslektaşı meteorolog mevkidaşı milletvekili mimar mimarı muadili muhabir
        muhabiri muhtar muhtarı müdür müdürü müfettiş müftü müftüsü mühendis mühendisi müsteşar müsteşarı müzakereci
        müzakerecisi operatör operatörü ormancı ortak ortağı oyuncu oyuncusu papa patron patronu pilot pilotu plancısı
        planlamacı prens prenses profesör profesörü psikolog raportör raportörü rektör rektörü sahibi sahip sakini
        sanatçı sanatçısı savcı savcısı sekreter sekreteri senatör sendikacı sorumlu sorumlusu sosyolog sporcu sporcusu
        sözcü sözcüsü tarihçi tarihçisi teknisyen temsilci temsilcisi tüccar tüccarı usta ustası uzman uzmanı vali
        valisi vekil vekili veteriner voleybolcu yapımcı yapımcısı yardımcı yardımcısı yargıç yatırımcı yazar yazarı
        yönetici yöneticisi yönetmen yönetmeni çiftçi çiftçisi öğrenci öğrencisi öğretmen öğretmeni üretici üreticisi
        üye üyesi şarkıcı şef şefi
        """),
    role_possessives=endings("bakani başkani müdürü sözcüsü yardimcisi üyesi"),
    role_endings=endings("""
        bakani başkan başkani bilimci lci log mci müdürü rci sözcüsü uzmani yci yöneticisi çi çu çü
        """),
    role_adjectives=listed("""
        ajansın alman araştırma bakanlığın banka bankanın baş belediye belediyenin birliğin bölge bölgesel dernek
        derneğin dış dışişleri ekonomi emekli enerji enstitünün eski fabrikanın finans fransız genel geçici hastane
        hastanenin icra idari il ilçe insan ispanyol italyan iç içişleri kaynakları komisyonun kooperatifin kulübün
        kulüp kurul kurulu kurulun kurumun köy kıdemli liman limanın mali merkezin müzenin oda odanın okul okulun
        onursal partinin pazarlama proje projenin saha sanayi satış savunma sağlık sendika sendikanın siyasi takım
        takımın tarım teknik ticaret türk ulaştırma ulusal vakfın vekil yardımcı yardımcısı yeni yunan yönetim çevre
        örgütün üniversitenin üretim şirket şirketin
        """),
    role_links=listed(""),
    portfolios=listed("""
        adalet aile altyapı araştırma batı baş belediye bilim bilimsel büyükşehir denizcilik değişikliği doğu dışişleri
        ekonomi enerji eğitim fen genel gençlik gümrük güney güvenlik halk hazine hizmetler hukuk icra iklim il ilçe
        içişleri işleri kalkınma kaynaklar kurulu kuzey kültür maliye milli orman sanayi sanayici savunma sağlık sosyal
        spor su tabii tarım teknoloji ticaret turizm tıp ulaştırma uygulama yardımcısı yönetim çalışma çevre şehircilik
        """),
    honorifics=listed("""
        arş. av av. bay bayan doç doç. doç.dr doç.dr. dr dr. gazi gör. hz. müh. op. prof prof. prof.dr prof.dr. sayın
        uzm. yrd. öğr.
        """),
    honorifics_after=listed("bey efendi hanım hoca"),
    said_before=listed(
        "diyen konuşan söyleyen belirten vurgulayan anlatan açıklayan başındaki savunan uyaran aktaran ifade_eden"
    ),
    said_after=listed("""
        aktardı anlattı açıkladı belirtti dedi değerlendirdi diyor duyurdu ekledi ifade kaydetti konuştu savundu
        söyledi uyardı vurguladı
        """),
    apposition_endings=endings("ci cu er man men çi çu"),
    heads=listed("""
        ajans ajansı akademisi ağı bakanlığı bankası başkanlığı belediyesi birlikleri birliği bloku borsası
        büyükelçiliği cemiyeti danıştayı demiryolları derneği emniyeti enstitüsü fabrikaları fakültesi federasyonu fonu
        gazetesi genelkurmayı grubu hastanesi havayolları idaresi inisiyatifi ittifakı işletmesi kampüsü kaymakamlığı
        kolektifi komisyonu komitesi komutanlığı konfederasyonu konseyi kooperatifi kulübü kurultayı kurulu kurumu
        kütüphanesi laboratuvarı lisesi mahkemesi meclisi merkezi müdürlüğü müsteşarlığı müzesi ocağı odaları odası
        ofisi ortaklığı otoritesi parlamentosu partisi platformu radyosu rasathanesi savcılığı sayıştayı sekreterliği
        senatosu sendikası televizyonu tersaneleri tersanesi teşkilatı tiyatrosu topluluğu vakfı valiliği yargıtayı
        yayınları örgütü üniversitesi şirketi şurası
        """),
    heads_alone=listed("danıştay kızılay sayıştay tbmm yargıtay yeşilay"),
    tails=listed("""
        aerospace airlines bilişim biotech boya cam capital demir denizcilik elektrik energy enerji finans foods gaz
        gemi gıda havacılık havayolu holding ilaç iletişim inşaat kargo kağıt kimya logistics lojistik maden madencilik
        makina makine medya mobilya motor motors nakliyat otomotiv partners petrol pharma plastik robotik rüzgar sanayi
        savunma seramik shipping sigorta solar space spor steel su systems süt tarım tech technologies teknoloji
        teknolojileri tekstil telekom tersane ticaret turizm uydu uzay yapı yatırım yayıncılık yazılım yolları çelik
        çimento
        """),
    introducers=listed("""
        ajansı alıcısı armatörü bankası birliği dağıtıcısı dergisi derneği devi firması gazetesi geliştiricisi girişimi
        ihracatçısı işletmecisi kulübü kuruluşu markası operatörü ortağı partisi perakendecisi rakibi sendikası
        tedarikçisi vakfı zinciri üreticisi şirketi
        """),
    introducers_after=listed("""
        bankası bankasının derneği derneğinin firması firmasına firmasını firmasının gazetesi gazetesinin grubu grubuna
        grubunun holding inisiyatifi konsorsiyumu konsorsiyumunun kooperatifi kooperatifinin kulübü kulübünün markası
        markasının sendikası sendikasının vakfı vakfının şirketi şirketinden şirketine şirketini şirketinin şirketiyle
        """),
    things=listed("""
        festivali fuarı günü haftası kanunu kararnamesi kupası ligi olimpiyatları planı programı projesi stratejisi
        turnuvası yasası zirvesi ödülü şampiyonası
        """),
    frameworks=listed("anlaşması antlaşması mutabakatı paktı protokolü sözleşmesi çerçevesi"),
    companies=(
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün {} 'e|'a|'ye|'ya satış*|satıl*|devr*",
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün {} 'e|'a|'ye|'ya * satış*|satıl*|devr*",
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün {} 'e|'a|'ye|'ya * * satış*|satıl*|devr*",
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün satış*|satıl*|devr*|iflas*|özelleştir*|halka|hisse*|yüzde",
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün ceo*|genel|hissedar*|çalışan*",
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün fabrika*|cirosu*|kârı|geliri|siparişi",
        "{} 'i|'ı|'u|'ü|'yi|'yı|'yu|'yü satın|devral*|satan|satacak|sattı",
        "{} ile {} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün birleşme*|ortak*",
        "{} ile birleş*",
        "{} hisse*|ceo*|sözcü*|çalışan*|yönetim",
        "{} , * şirket*|firma*|üretici*",
        "{} 'e|'a|'ye|'ya satıldı|satılan|satılacak|devredil*|satılması|satışı",
        "{} tarafından",
    ),
    acting=(
        "{} açıkladı|duyurdu|bildirdi|üretiyor|satın|istihdam|işletiyor|planlıyor",
        "{} yatırım|imzaladı|kuracak|yapacak|alacak|satacak|ödeyecek|üretecek|başlatacak",
        "{} 'e|'a|'ye|'ya göre",
        "{} , * * * açıkladı|duyurdu|bildirdi",
    ),
    teams=listed("""
        görev_grubu görev_gücü karma_komisyon ortak_komisyon ortak_komite çalışma_grubu
        """),
    founding=endings("başla kurac kurul kuruy oluştur ortak oturum toplan yeni"),
)
