"""The words by which what stands around a briefing's text is known: credits, bylines, greetings, footers.

Literal tables for six languages, folded (small letters, no accents, no apostrophes), their entries parted by a bar. A
new word is an entry here.
"""

# Before a colon. What follows these is a credit, however long.
CREDITS = (
    "photo|photos|photograph|photographs|photo credit|photo credits|image credit|image|images|picture|pictures|"
    "illustration|illustrations|cover photo|credit|credits|foto|fotos|fotografia|fotografie|immagine|immagini|"
    "illustrazione|crediti|ph|credito|fotograf|fotograflar|gorsel|illustrasyon|bild|bilder|bildnachweis|bildquelle|"
    "fotonachweis|titelbild|symbolbild|credit photo|credits photo|photographie|imagen|imagenes|fotografias|"
    "ilustracion|credito de la foto|foto di copertina|kapak fotografi"
    "|archivfoto|symbolfoto|titelfoto|fotocredit|foto credit|foto archivio|foto darchivio|arsiv|arsiv fotografi|"
    "foto de archivo|photo darchives|kapak|kapak gorseli|copertina|archive photo|file photo|photo courtesy"
)
SOURCES = "source|sources|fonte|fonti|kaynak|kaynaklar|quelle|quellen|fuente|fuentes"
# What follows these may be text as well; it is a credit when it is short and no sentence.
CREDITS_IF_SHORT = (
    "data|chart|charts|graphic|graphics|graph|infographic|map|maps|video|dati|grafico|"
    "grafica|infografica|mappa|veri|grafik|harita|infografik|tablo|daten|karte|"
    "grafiken|diagramm|tabelle|donnees|carte|graphique|infographie|datos|mapa|infografia|copyright"
)
PHOTO_WORDS = "photo|photos|foto|fotos|photograph|fotografia|fotograf|illustration|illustrazione|infografica|infografik"
CREDITS_BY = (
    "photo by|photos by|photograph by|image by|illustration by|chart by|map by|foto di|foto von|foto de|photo de|"
    "photo par|illustrazione di|illustration von|ap photo|afp photo|photo courtesy|foto courtesy|immagine di|"
    "bild von|fotografia de"
)

NO_WORDS = str.maketrans("©/|", "   ")  # stand between the words of a credit
BETWEEN_CREDITED = "of|the|des|du|dei|degli|delle|del|dell"

# Before a colon, above the text: what is said about the briefing, by the name that the reader of it uses.
METADATA = {
    "date": (
        "date|datum|data|tarih|fecha|published|pubblicato|veroffentlicht|yayin tarihi|publie|publicado|stand|dated|"
        "updated|aggiornato|guncelleme"
    ),
    "language": "language|lingua|dil|sprache|langue|idioma|lang",
    "title": "title|titel|titolo|baslik|titre|titulo|headline|uberschrift|manset",
    "subject": "subject|re|betreff|oggetto|konu|objet|asunto|betr",
    "": (
        "to|from|cc|bcc|an|von|a|da|per|kime|kimden|kimden|de|para|yazan|yazi|metin|muhabir|testo|text|texte|texto|"
        "reporter|author|authors|autor|autorin|autore|autrice|yazar|hazirlayan|auteur|tags|"
        "category|embargo|status|classification|ref|reference|distribution|version|sent|gesendet|attn|through|via|slug|"
        "kategorie|categoria|kategori|etichette|etiketler|schlagworte|mittente|destinatario|destinatari|gonderen|alici|"
        "absender|empfanger|expediteur|destinataire|inviato|gonderildi|contact|by|byline|layout|draft|issue no|desk|"
        "redaktion|redazione|prepared by|prepared for|weight|sources|edition"
    ),
}  # fmt: skip
ATTACHMENTS = (
    "attachment|attachments|enclosure|enclosures|allegato|allegati|ek|ekler|anlage|anlagen|piece jointe|"
    "pieces jointes|adjunto|adjuntos"
)

BYLINE_BEGINNINGS = (
    "by|written by|reporting by|reported by|compiled by|edited by|di|da|a cura di|testo di|von|par|por|redigido por|"
    "text von|texte de|texto de|hazirlayan|haber|derleyen|bericht von"
)
BYLINE_KEYS = (
    "haber|haber merkezi|metin|text|testo|texte|texto|yazan|yazi|yazar|editor|hazirlayan|hazirlayanlar|muhabir|"
    "derleyen|autor|autorin|redaktion|autore|autrice|redazione|auteur|author|authors|writer|reporter|words|story"
)
BETWEEN_NAMES = (
    "and|e|ed|und|et|y|ve|&|per|for|via|with|con|mit|avec|ile|de|del|della|di|da|van|von|der|den|la|le|al|el|bin|dos"
)

GREETINGS = (
    "good morning|good afternoon|good evening|good day|hello|hi|hey|hi all|hi everyone|dear|greetings|welcome|"
    "happy monday|happy tuesday|happy wednesday|happy thursday|happy friday|buongiorno|buonasera|buon pomeriggio|"
    "ciao|cari|care|caro|cara|gentile|gentili|benvenuti|bentornati|gunaydin|merhaba|merhabalar|selam|iyi gunler|"
    "iyi aksamlar|iyi haftalar|sevgili|degerli|sayin|hos geldiniz|guten morgen|guten tag|"
    "guten abend|hallo|moin|liebe leserinnen|liebe leser|liebe kolleginnen|liebe kollegen|sehr geehrte|willkommen|"
    "servus|bonjour|bonsoir|salut|chers|cheres|cher|chere|bienvenue|buenos dias|buenas tardes|buenas noches|buenas|"
    "hola|estimados|estimadas|estimado|estimada|queridos|queridas|bienvenidos|bienvenidas"
)

MASTHEAD_ENDS = (
    "brief|briefing|briefings|newsletter|bulletin|digest|daily|weekly|dispatch|dispatches|memo|memorandum|monitor|"
    "gazette|herald|tribune|roundup|rundown|wire|am|pm|bollettino|quotidiano|settimanale|notiziario|rassegna|bulten|"
    "bulteni|gunluk|haftalik|gazetesi|ajansi|rundbrief|morgenbriefing|tagesbriefing|wochenbrief|newsletters|lettre|"
    "quotidien|hebdo|bulletins|boletin|diario|semanal|nota|presseschau|infobrief|depesche|notice"
)
MASTHEAD_BEGINS = (
    "the morning|the daily|the weekly|newsletter|briefing|bollettino|bulten|memo |memorandum|press release|"
    "comunicato stampa|basin bulteni|pressemitteilung|communique de presse|comunicado de prensa|nota de prensa|"
    "for immediate release|issue |issue no|no |nr |n |sayi |ausgabe |numero |edition |vol |folge |la newsletter|"
    "il briefing|das briefing|der newsletter|le briefing|el boletin|gunun ozeti|sabah bulteni"
)

CORRECTIONS = (
    "correction|corrections|clarification|editors note|editors notes|disclosure|errata|errata corrige|rettifica|"
    "correzione|precisazione|nota della redazione|nota di redazione|duzeltme|editorun notu|editor notu|korrektur|"
    "berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|hinweis|offenlegung|correctif|"
    "rectificatif|erratum|note de la redaction|correccion|fe de errata|fe de erratas|nota del editor|"
    "nota de la redaccion|rectificacion|note to readers|aclaracion"
)

# A paragraph that begins with these says something about the mailing, however it goes on.
FOOTERS = (
    "sign up|subscribe|unsubscribe|share this|presented by|sponsored by|edited by|copy edited by|produced by|"
    "compiled by|reporting by|written by|smart brevity|thanks for reading|thank you for reading|was this email|"
    "was this newsletter|forwarded this|did someone forward|view in browser|view this email|view online|follow us|"
    "all rights reserved|reply to this|questions or comments|got a tip|manage your|update your preferences|"
    "you are receiving|youre receiving|you received|this email was|privacy policy|contact us|media contact|"
    "press contact|download our app|tell us what you think|about this newsletter|iscriviti|iscrivetevi|abbonati a|"
    "abbonati alla|abbonati qui|abbonati ora|abbonati gratis|disiscriviti|condividete|condividi questo|a cura di|"
    "grazie per aver letto|grazie per la lettura|presentato da|seguici|tutti i diritti|scriveteci|scrivici|"
    "per annullare|se non vuoi|cordiali saluti|inoltra|hai ricevuto|abone ol|abone olmak|abone olun|"
    "uye ol|uye olun|kaydol|"
    "bu haberi paylas|bulteni paylas|bu bulteni paylas|bultene abone|bizi takip|tum haklari|bize yazin|"
    "okudugunuz icin|yarin gorusmek|gorusmek uzere|saygilarimla|jetzt anmelden|jetzt abonnieren|"
    "newsletter abonnieren|newsletter abbestellen|abmelden|diesen artikel teilen|diesen beitrag teilen|"
    "prasentiert von|danke furs lesen|vielen dank furs|folgen sie uns|alle rechte|pressekontakt|schreiben sie uns|"
    "hier anmelden|melden sie sich|bis zum nachsten|mit freundlichen grussen|herzliche grusse|sie erhalten diese|"
    "sabonner|abonnez vous|inscrivez vous|partagez|presente par|suivez nous|tous droits|contactez nous|"
    "se desinscrire|se desabonner|merci de nous lire|merci davoir lu|vous recevez|edite par|suscribete|suscribase|"
    "comparte esta|compartelo|presentado por|siguenos|todos los derechos|darse de baja|gracias por leer|editado por|"
    "recibes este"
)
# These end a mailing when hardly anything follows; longer, they may begin any sentence.
SIGN_OFFS = (
    "until tomorrow|until next|back tomorrow|see you|have a great|have a good|best regards|kind regards|regards|"
    "cheers|contact|distribution|share|thats all|thats it for|a domani|a presto|alla prossima|saluti|buona giornata|"
    "buona lettura|condividi|segui|contatti|rispondi a|iyi haftalar|iyi okumalar|iyi gunler|paylas|paylasin|"
    "iletisim|sponsor|sunan|editor|hazirlayan|bis morgen|bis bald|schonen tag|teilen|kontakt|redaktion|impressum|"
    "ruckfragen|anmelden|abonnieren|abbestellen|weiterleiten|a demain|cordialement|bonne lecture|bonne journee|"
    "partager|hasta manana|saludos|compartir|comparte|contacto|subscribe|advertise"
    "|tel|telefon|telefono|telephone|phone|fax|press office|ufficio stampa|basin ofisi|pressestelle|service de presse|"
    "gabinete de prensa|bulteni hazirlayan|bu sayiyi hazirlayan|hazirlayanlar|yayina hazirlayan|editorler|gorusuruz|"
    "gorusmek|tesekkurler|etiketler|iletisim bilgileri"
)
END_SIGNS = "ends|end|ende|fine|son|fin|fim|30|#|###|xxx|best,|thanks,|regards,|cheers,|grazie,|danke,|gracias,|merci,"
READING_TIME = (
    "read|reading time|smart brevity|lettura|tempo di lettura|okuma|okuma suresi|okunur|lesezeit|minuten lesen|"
    "lecture|temps de lecture|lectura|tiempo de lectura|words|word count|parole|kelime|worter|worte|mots|palabras"
)
COUNTED_IN = (
    "mins?|minuti?|minuto|minuten|minutes?|minutos?|dakika(?:da|lik)?|words|parole|kelime|worte|worter|mots|palabras"
)
AGES = (
    r"(?:updated |aktualisiert |aggiornato )?"
    r"(?:\d+ (?:min|minutes?|hours?|hrs?|days?|minuti|minuto|ore|ora|giorni|saat|dakika|gun) (?:ago|fa|once)"
    r"|vor \d+ (?:minuten?|stunden?|tagen?)|il y a \d+ \w+|hace \d+ \w+)\b"
)
