"""Dates in Turkish, without the endings that the stemmer removes."""

from explainer.briefing.date_words.types import DateWords

WORDS = DateWords(
    months={
        1: "ocak",
        2: "şubat",
        3: "mart",
        4: "nisan",
        5: "mayıs",
        6: "haziran",
        7: "temmuz",
        8: "ağustos",
        9: "eylül",
        10: "ekim",
        11: "kasım",
        12: "aralık",
    },
    capital_months=True,
    weekdays={
        0: "pazartesi",
        1: "salı",
        2: "çarşamba",
        3: "perşembe",
        4: "cuma",
        5: "cumartesi",
        6: "pazar",
    },
    doubtful_weekdays="pazar, salı, cuma",
    weekday_after="günü, sabahı, akşamı, gecesi, gün, öğleden sonra, gününe, gününden, günkü",
    recurring="her",
    proper="kara",
    seasons={
        21: "ilkbahar, bahar",
        22: "yaz",
        23: "sonbahar, güz",
        24: "kış",
    },
    of="'nin, 'nın, 'nun, 'nün, 'in, 'ın, 'un, 'ün, yılının, yılı",
    year_word="yılı, yıl, senesi, sene",
    year_before="",
    names="vizyon, gündem, ajanda, expo, ufuk, horizon, hedef, kanun, sayılı, no",
    names_after="gündemi, vizyonu, ajandası, gündemi'nde",
    fiscal="mali yılı, mali yıl, bütçe yılı, sezonu, eğitim öğretim yılı, öğretim yılı, eğitim yılı, sezon, üretim"
    " yılı",
    ordinals={
        1: "ilk, birinci, 1.",
        2: "ikinci, 2.",
        3: "üçüncü, 3.",
        4: "dördüncü, son, 4.",
    },
    quarter="çeyrek, çeyreği, çeyreğinde, çeyreğine, çeyreğinden, üç aylık dönem",
    quarter_letters="Q, Ç",
    half="yarı, yarısı, yarısında, yarısına, yarısından, altı ay, altı ayı, altı ayında",
    first_months="ilk",
    months_word="ay, ayı, ayında, aylık, aylık dönemde, aylık döneminde",
    decade_after="'lar, 'ler, 'lı yıllar, 'li yıllar, 'lu yıllar, 'larda, 'lerde, 'lardan, 'lerden, 'lı yıllarda,"
    " 'li yıllarda, 'ların, 'lerin, 'lara, 'lere, 'lü yıllar, 'lu yıllarda, 'lü yıllarda, lar, ler, larda, lerde, lı"
    " yıllar, li yıllar, lı yıllarda, li yıllarda, 'lı yılların, 'li yılların",
    century="yüzyıl",
    about="yaklaşık, takriben, aşağı yukarı, tahminen",
    about_after="civarı, civarında, dolayları, dolaylarında, yılı civarında, yılı civarı, sıraları, sıralarında,"
    " yılı sıralarında, yılı dolaylarında, gibi, yılları civarında",
    fuzzy="",
    fuzzy_after="başı, başında, başından, başına, başları, başlarında, başlarından, başlarına, ortası, ortasında,"
    " ortasından, ortasına, ortaları, ortalarında, ortalarından, ortalarına, sonu, sonunda, sonundan, sonuna,"
    " sonları, sonlarında, sonlarından, sonlarına, sonlarına doğru, başı itibarıyla, sonu itibarıyla, sonunun,"
    " başının",
    ends="sonu, sonuna, sonunda, sonundan, sonunun, sonları, sonlarında, sonlarına",
    until="en geç",
    until_after="kadar, dek, değin, önce, öncesi, öncesinde, kadarki, geç",
    since="en erken",
    since_after="beri, bu yana, itibaren, sonra, sonrası, sonrasında, bugüne, bu yanaki, başlayarak, itibariyle,"
    " itibarıyla, ve sonrası, ve sonrasında, veya daha sonra, ya da daha sonra, veya sonrası, veya sonrasında",
    from_="",
    between="",
    to="-, –, —, ila, ile",
    and_="ile, ve, ila",
    days={
        -2: "evvelsi gün, önceki gün",
        -1: "dün, dün akşam, dün gece, dün sabah, dünkü",
        0: "bugün, bu sabah, bu akşam, bu gece, bugünkü, bu öğleden sonra",
        1: "yarın, yarın sabah, yarın akşam, yarınki",
        2: "öbür gün, ertesi gün sonra",
    },
    relative={
        -1: "geçen, geçtiğimiz, önceki, bir önceki, geride bıraktığımız, evvelki",
        0: "bu, içinde bulunduğumuz, içinde bulunulan",
        1: "gelecek, önümüzdeki, bir sonraki, yeni, seneye",
    },
    units={
        "week": "hafta",
        "weekend": "hafta sonu, haftasonu",
        "month": "ay",
        "quarter": "çeyrek, çeyreği, üç ay",
        "half": "yarı",
        "year": "yıl, sene",
        "decade": "on yıl",
        "century": "yüzyıl",
    },
    whole={
        "year": "yıl, yılın, sene, senenin",
        "month": "ay, ayın",
        "week": "hafta, haftanın",
    },
    fixed={
        "year 0 until": "yıl bitmeden, yıl dolmadan, yıl içinde bitmeden",
        "year 0 end": "yıl sonu, yılsonu",
        "year 0 about": "yılbaşı",
        "year -1": "geçen yılki, bıldır",
        "year 1": "seneye",
        "weekend 0": "hafta sonu, haftasonu",
        "month 0 end": "ay sonu",
    },
    vague="önümüzdeki haftalarda, önümüzdeki aylarda, önümüzdeki günlerde, önümüzdeki yıllarda, gelecek aylarda,"
    " gelecek haftalarda, önümüzdeki dönemde",
    ago="önce, evvel, öncesi, önceki",
    ago_units={
        "hour": "saat",
        "day": "gün",
        "week": "hafta",
        "month": "ay",
        "year": "yıl, sene",
        "minute": "dakika",
    },
    future="olacak, planlanıyor, bekleniyor, hedefliyor, hedefleniyor, amaçlıyor, öngörülüyor, gelecek, önümüzdeki,"
    " yarın, edecek, açılacak, başlayacak, planlanan, beklenen, toplanıyor, başlıyor, açılıyor, hedeflenen,"
    " gerekiyor, planlıyor, yapılması, istiyor, kadar",
    future_endings="iyor, ıyor, uyor, üyor, ecek, acak, ecekler, acaklar, eceği, acağı, ecektir, acaktır, ecekti,"
    " acaktı, eceğini, acağını, ecekleri, acakları, eceğine, acağına, eceklerini, acaklarını, ecekmiş",
    past="oldu, geçen, geçtiğimiz, önce, dün, etti, edildi, verdi, dedi, imzaladı, açıkladı, yana, beri, edilen,"
    " olan, yapılan, alınan",
    past_endings="dı, di, du, dü, tı, ti, tu, tü, dılar, diler, dular, düler, tılar, tiler, tular, tüler, mış, miş,"
    " muş, müş, mıştı, mişti, muştu, müştü, ıldı, ildi, ndı, ndi, dığı, diği, duğu, düğü, tığı, tiği, dığını,"
    " diğini, duğunu, düğünü, ılan, ilen, nan, nen, mıştır, miştir, muştur",
    ahead="kadar, dek, değin",
    back="beri, yana",
    clause_words="ve, ama, ancak, fakat",
    no_past="şimdi, kendi, yeni, altı, üstü, katı, tadı, adı, hatı, pazartesi, cumartesi, yurdu, ordu, ordusu,"
    " kurdu, birti, partı, parti",
)
