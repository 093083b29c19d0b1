"""Turkish words by which names are known."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        acaba ama ancak anlaşma ardından artık aslında aynı ayrıca az bazı başka bazıları bile bir birçok biri birkaç
        birlikte biz bizim bu bugün buna bunlar bundan bunu bunun burada böyle böylece bütün çok çoğu çünkü daha dahası
        de diğer diğerleri dolayısıyla dört dün eğer en eski fakat gelecek geçen geçtiğimiz genç gerçekten göre hala
        hâlâ halen hangi hatta hem henüz hep hepsi her herkes hiç hiçbir iki ikinci ile ilk ise iyi için içinde işte
        itibarıyla kadar karşın karşılık kendi kendisi ki kim kimi kimse küçük mevcut nasıl ne neden nerede neredeyse o
        olarak olan olası on ona onlar onun orada oysa ortak önce öncelikle öte özellikle pek rağmen sadece sanki son
        sonra sonuç sonuçta şimdi şimdiye şu şöyle tam tüm toplam uzmanlar uzun üç üstelik ve veya ya yani yaklaşık
        yalnızca yarın yedi yeni yıllardır yine yoksa yüzde yüksek zaten zira çalışmalar fiyatlar görüşmeler ihracat
        ithalat sakinler yetkililer uzmanlara konuya proje planlar hedef amaç maliyet buluşma toplantı ziyaret süreç
        karar karara kararın projenin kent kentin şehir ülke ülkenin sektör üretim satış satışlar yatırım
        """),
    determiners=listed("bir bu şu o onun kendi"),
    conjunctions=listed("ve ile"),
    calendar=listed("""
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
        cuma cumartesi pazar ramazan kurban bayramı bayram ilkbahar yaz sonbahar kış
        """),
    peoples=listed(
        "türk italyan alman fransız ispanyol ingiliz amerikan amerikalı rus yunan çinli japon avrupalı türkler almanlar iranlı arap"
    ),
    place_suffixes=listed(
        "'da 'de 'ta 'te 'daki 'deki 'taki 'teki 'dan 'den 'tan 'ten 'lı 'li 'lu 'lü ’da ’de ’ta ’te ’daki ’deki"
    ),
    place_heads=listed("""
        salonu sarayı kütüphanesi caddesi sokağı sokak meydanı mahallesi gölü dağı dağları nehri ırmağı çayı denizi
        körfezi adası adaları burnu ovası vadisi koyu boğazı köyü ilçesi ili şehri kenti bölgesi yarımadası parkı
        köprüsü havalimanı havaalanı istasyonu stadı stadyumu santrali barajı yolu plajı kıyısı sahili ormanı geçidi
        yaylası tüneli hattı limanı iskelesi beldesi
        """),
    roles=listed("""
        görevlisi öğretim_üyesi bakan bakanı başbakan başbakanı cumhurbaşkanı başkan başkanı müdür müdürü sözcü sözcüsü
        genel_sekreter sekreter sekreteri direktör direktörü yönetici yöneticisi lider lideri elçi elçisi büyükelçi
        büyükelçisi temsilci temsilcisi profesör profesörü doçent uzman uzmanı ekonomist ekonomisti analist analisti
        araştırmacı araştırmacısı mühendis mühendisi mimar mimarı avukat avukatı hakim hakimi yargıç savcı savcısı vali
        valisi kaymakam kaymakamı muhtar muhtarı milletvekili senatör vekil vekili kurucu kurucusu ortak ortağı sahip
        sahibi patron patronu ceo cfo koordinatör koordinatörü danışman danışmanı denetçi müfettiş gazeteci gazetecisi
        muhabir muhabiri yazar yazarı editör editörü akademisyen öğretmen öğretmeni öğrenci öğrencisi doktor doktoru
        hekim hekimi hemşire hemşiresi başhekim başhekimi rektör rektörü dekan dekanı kaptan kaptanı antrenör antrenörü
        teknik_direktör hoca hocası oyuncu oyuncusu futbolcu futbolcusu voleybolcu sporcu sporcusu çiftçi çiftçisi
        üretici üreticisi balıkçı balıkçısı esnaf işçi işçisi sendikacı aktivist kral kraliçe prens prenses papa
        general generali amiral albay komutan komutanı mevkidaşı muadili meslektaşı müsteşar müsteşarı yardımcısı
        yardımcı şef şefi amir amiri baş_ekonomist başekonomist başekonomisti baştemsilci eşbaşkan eşbaşkanı
        genel_müdür yatırımcı girişimci girişimcisi tarihçi tarihçisi jeolog biyolog kimyager fizikçi fizikçisi
        hidrolog meteorolog iklimbilimci bilim_insanı bilimci epidemiyolog hukukçu hukukçusu sosyolog psikolog
        planlamacı şehir_plancısı plancısı pilot pilotu astronot sanatçı sanatçısı yönetmen yönetmeni oyuncu şarkıcı
        yapımcı yapımcısı küratör küratörü veteriner eczacı eczacısı tüccar tüccarı ihracatçı ihracatçısı arıcı emekli
        sakini üye üyesi delege delegesi komiser komiseri raportör raportörü müzakereci müzakerecisi arabulucu
        arabulucusu temsilcisi gözlemci imam müftü müftüsü sorumlu sorumlusu teknisyen operatör operatörü ustası usta
        kaptan_pilot botanikçi botanikçisi ormancı
        """),
    role_possessives=("bakani", "başkani", "müdürü", "sözcüsü", "yardimcisi", "üyesi"),
    role_endings=(
        "çi",
        "çi",
        "çu",
        "çü",
        "mci",
        "mci",
        "rci",
        "rci",
        "lci",
        "lci",
        "yci",
        "yci",
        "bakani",
        "başkani",
        "müdürü",
        "sözcüsü",
        "yöneticisi",
        "uzmani",
        "bilimci",
        "log",
        "başkan",
    ),
    role_adjectives=listed("""
        eski genel yeni yardımcı baş kıdemli emekli onursal geçici vekil bölge bölgesel ulusal siyasi mali teknik idari
        icra yönetim kurulu kurul insan kaynakları satış pazarlama finans üretim araştırma proje saha kulüp takım oda
        sendika dernek banka şirket hastane okul belediye ilçe il köy liman tarım ticaret sanayi enerji çevre sağlık
        dış iç ekonomi savunma ulaştırma dışişleri içişleri şirketin derneğin kurumun bankanın sendikanın kulübün
        belediyenin hastanenin üniversitenin partinin odanın birliğin vakfın projenin kooperatifin bakanlığın
        komisyonun kurulun takımın fabrikanın limanın müzenin okulun ajansın örgütün merkezin enstitünün yardımcısı
        italyan türk alman fransız ispanyol yunan
        """),
    role_links=listed(""),
    portfolios=listed("""
        araştırma uygulama doğu batı kuzey güney sanayici bilimsel sanayi teknoloji ticaret enerji tabii kaynaklar
        tarım orman çevre şehircilik iklim değişikliği sağlık eğitim milli kültür turizm gençlik spor ulaştırma altyapı
        hazine maliye dışişleri içişleri adalet savunma aile sosyal hizmetler çalışma güvenlik gümrük ekonomi kalkınma
        su işleri denizcilik bilim genel icra yönetim kurulu belediye büyükşehir baş yardımcısı il ilçe halk tıp hukuk
        fen
        """),
    honorifics=listed(
        "prof.dr prof.dr. doç.dr doç.dr. gazi sayın bay bayan dr dr. prof prof. doç doç. av av. op. yrd. uzm. öğr. gör. arş. müh. hz."
    ),
    honorifics_after=listed("bey hanım hoca efendi"),
    said_before=listed(""),
    said_after=listed("""
        dedi diyor söyledi belirtti açıkladı vurguladı ekledi aktardı anlattı ifade kaydetti savundu uyardı duyurdu
        konuştu değerlendirdi
        """),
    heads=listed("""
        bakanlığı başkanlığı müdürlüğü kurumu kurulu birliği birlikleri derneği vakfı odası odaları borsası bankası
        üniversitesi belediyesi sendikası konfederasyonu federasyonu enstitüsü ajansı komisyonu konseyi meclisi partisi
        mahkemesi merkezi hastanesi kulübü ofisi idaresi kooperatifi komitesi otoritesi havayolları demiryolları
        gazetesi tersanesi valiliği kaymakamlığı büyükelçiliği örgütü teşkilatı topluluğu platformu kolektifi ortaklığı
        işletmesi müzesi tiyatrosu lisesi fakültesi akademisi laboratuvarı rasathanesi parlamentosu senatosu
        sekreterliği müsteşarlığı genelkurmayı komutanlığı emniyeti savcılığı danıştayı yargıtayı sayıştayı ajans ağı
        cemiyeti ocağı şirketi televizyonu radyosu kampüsü inisiyatifi ittifakı bloku grubu fonu kurultayı şurası
        tersaneleri fabrikaları yayınları kütüphanesi
        """),
    heads_alone=listed("tbmm yargıtay danıştay sayıştay"),
    tails=listed("""
        yolları telekom enerji elektrik makine makina gıda tekstil inşaat yapı turizm lojistik denizcilik havacılık
        savunma otomotiv motor teknoloji teknolojileri yazılım bilişim sigorta yatırım finans ilaç kimya çelik demir
        maden madencilik çimento cam kağıt plastik tarım süt holding sanayi ticaret nakliyat uzay robotik uydu telekom
        iletişim medya yayıncılık mobilya seramik boya petrol gaz su solar rüzgar spor havayolu gemi tersane kargo
        energy aerospace motors systems tech technologies capital partners foods airlines logistics shipping steel
        biotech pharma space
        """),
    introducers=listed("""
        şirketi firması üreticisi devi kuruluşu sendikası derneği bankası girişimi tedarikçisi perakendecisi zinciri
        operatörü işletmecisi ortağı markası gazetesi dergisi ajansı kulübü vakfı birliği partisi rakibi alıcısı
        dağıtıcısı ihracatçısı geliştiricisi armatörü
        """),
    introducers_after=listed("""
        şirketi şirketinin şirketine şirketini şirketiyle şirketinden firması firmasının firmasına firmasını grubu
        grubunun grubuna derneği derneğinin sendikası sendikasının kooperatifi kooperatifinin vakfı vakfının bankası
        bankasının gazetesi gazetesinin markası markasının konsorsiyumu konsorsiyumunun holding kulübü kulübünün
        inisiyatifi
        """),
    things=listed(
        "kupası ligi festivali ödülü fuarı planı projesi yasası kanunu programı stratejisi zirvesi şampiyonası olimpiyatları haftası günü turnuvası kararnamesi"
    ),
    frameworks=listed("anlaşması sözleşmesi paktı mutabakatı çerçevesi antlaşması protokolü"),
    companies=(
        "{} 'in|'ın|'un|'ün|'nin|'nın|'nun|'nün {} 'e|'a|'ye|'ya satış*|satıl*|devr*",
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
    teams=listed("görev_gücü çalışma_grubu ortak_komisyon ortak_komite karma_komisyon görev_grubu"),
    founding=("toplan", "kurul", "kuruy", "kurac", "yeni", "ortak", "oluştur", "oturum", "başla"),
)
