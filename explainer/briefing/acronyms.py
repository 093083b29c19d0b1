"""Words in capitals: which name a body everybody knows, which name none, and which full name one stands for.

Takes words of a line; gives whether and where they are an acronym. Refuses nothing.
"""

from explainer.briefing.capitals import Word
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import bare, spelled

LONGEST = 7  # letters
FARTHEST = 10  # words of a full name before its acronym

BODIES = spelled("""
    EU UE AB UN ONU UNO BM NATO OTAN IMF FMI IWF WTO OMC DTÖ ECB BCE EZB AMB WHO OMS DSÖ OECD OCSE OCDE IEA UNESCO
    UNICEF OPEC OPEP IAEA AIEA FAO ILO EIB BEI EBRD ASEAN OSCE OSZE FBI CIA NASA ESA FDA BBC WWF UNHCR UNDP IOM IPCC
    UEFA FIFA IOC CERN TÜİK TÜSİAD TOBB TBMM TÜBİTAK BDDK EPDK TCDD TRT ISTAT ENEA ENI ENEL ANSA INPS CGIL CISL ISPRA
    BDI DGB DIHK BMW ADAC KfW DLR CDU SPD FDP AfD CSU INSEE CNRS SNCF EDF CGT CFDT CSIC INE CNMV UGT RENFE AFAD
    """)
NO_BODIES = spelled("""
    GDP PIL BIP PIB GSYH GSYİH CEO CFO COO CTO CIO US UK UAE USA ABD BAE EAU AI KI IA YZ IT ICT LNG LPG EV EVS R&D
    AR-GE VAT KDV IVA TVA MWST SME SMES PMI KMU KOBİ PME PYME PYMES CO2 CO MW GW KW KWH MWH GWH TWH TL EUR USD GBP CHF
    TRY NOK SEK DKK PLN HUF JPY CNY IPO M&A HR PR TV PC DNA RNA HIV COVID SUV GPS USB PDF ESG KPI B2B B2C API AM PM EST
    EDT CET CEST GMT UTC PST MP MEP NGO NGOS STK ONG ID TAV AVM OSB PPP FAQ OK DIY ER ICU A&E MRI CT VIP VP PHD MBA SMS
    QR GMO PFAS PVC LED HQ FY EBITDA EBIT ETF ETS GES HGV HVAC EIA BRT PV BHKW PKW LKW ÖPNV WM EM NRW DDR BRD SPA RFI
    PNRR DDL DPCM RSA GMBH SRL LTD PLC INC CV II III IV VI VII VIII IX XI XII XIV XV XVI XX XXI A I O X Y Z
    """)


def is_acronym(word: Word) -> bool:
    """Tell whether a word is written in capitals throughout, and short enough to stand for a name."""
    text = word.text.replace("-", "").replace("&", "")
    return (
        1 < len(text) <= LONGEST
        and text[0].isupper()
        and sum(letter.isupper() for letter in text) >= 0.6 * len(text)
        and text.isalnum()
        and not text.isdigit()
        and word.text.upper() not in NO_BODIES
    )


def names_a_body(word: Word, language: str) -> bool:
    """Tell whether an acronym alone names a body: only such as are known everywhere, by their language."""
    if word.text in ("AB", "BM"):
        return language == "tr"
    return word.text in BODIES


def full_name_before(line: Line, bracket: int, names: Names) -> int | None:
    """Give where the full name begins whose acronym stands in the brackets that open at a place."""
    inside = bracket + 1
    if line.at(inside + 1) != ")" or not is_acronym(line.words[inside]):
        return None
    letters = bare(line.words[inside].text).replace("-", "").replace("&", "")
    for start in range(bracket - 1, max(-1, bracket - FARTHEST), -1):
        word = line.words[start]
        if not word.is_word and word.text not in "'’&-":
            return None
        if word.capital and bare(word.text)[0] == letters[0] and _spells(line, start, bracket, letters):
            return start if _is_name(line, start, bracket, names) else None
    return None


def _spells(line: Line, start: int, end: int, letters: str) -> bool:
    """Tell whether the letters can be read, in order, from the beginnings of the words; small words may be skipped."""
    place = 0
    for index in range(start, end):
        word = bare(line.words[index].text)
        if line.words[index].capital and not (place < len(letters) and word.startswith(letters[place])):
            return False
        if place < len(letters) and word.startswith(letters[place]):
            place += 1
            while (
                place < len(letters)
                and letters[place] in word[1:]
                and not _starts_later(line, index, end, letters[place])
            ):
                place += 1
    return place == len(letters)


def _starts_later(line: Line, index: int, end: int, letter: str) -> bool:
    return any(bare(line.words[later].text).startswith(letter) for later in range(index + 1, end))


def _is_name(line: Line, start: int, end: int, names: Names) -> bool:
    """Tell a body's name from a thing's, "Gross Domestic Product": two capitals at least, or one and small words after it."""
    if names.is_ordinary(line, start):
        return False
    capitals = sum(line.words[place].capital for place in range(start, end))
    return capitals > 1 or (names.language in ("it", "fr", "es") and not line.opens(start))
