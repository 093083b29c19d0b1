"""The sentences of a briefing, prepared for finding names: words, capitalised runs, and where a capital letter says nothing.

Takes a briefing's text; gives one line per sentence, and what the whole text knows of its words. Refuses nothing.
"""

from msgspec import Struct

from explainer.briefing.capitals import Run, Word, capitalised_runs, words
from explainer.briefing.name_words import name_words
from explainer.briefing.name_words.folding import spelled
from explainer.briefing.name_words.given_names import given_names
from explainer.briefing.name_words.places import places
from explainer.briefing.name_words.types import NameWords
from explainer.briefing.types import BriefingText, Sentence

SHARES = spelled("""
    stake shares share shareholding invest invested investing confidence quota partecipazione beteiligung
    """)
OPENING = frozenset(':"“„«‹‘([¿¡?!•')
LONGEST_SENTENCE = 4_000  # characters; in what is longer no name is looked for
STEM = 5  # letters
SHORTEST_TITLE = 3  # words; a shorter sentence is not taken for one written in capitals


class Line(Struct, frozen=True):
    """A sentence, its words and its capitalised runs."""

    number: int
    text: str
    words: tuple[Word, ...]
    runs: tuple[Run, ...]
    telling: bool  # names may be discovered here; in titles written in capitals they are only recognised

    def written(self, start: int, end: int) -> str:
        """Give the words [start, end) letter for letter."""
        return self.text[self.words[start].start : self.words[end - 1].end]

    def opens(self, place: int) -> bool:
        """Tell whether a sentence or a quotation begins here, so that any word has a capital letter."""
        return place == 0 or (self.words[place - 1].text in OPENING)

    def at(self, place: int) -> str:
        """Give the folded word or mark at a place; "" outside the sentence."""
        return self.words[place].folded if 0 <= place < len(self.words) else ""


class Names(Struct, frozen=True):
    """A briefing's lines and what helps to judge a capitalised word in them."""

    lines: tuple[Line, ...]
    language: str
    table: NameWords
    small: frozenset[str]  # folded words that the text also writes in small letters
    stems: frozenset[str]  # how the small words begin, for languages that decline with many endings
    articled: frozenset[str]  # folded capitalised words that follow an article somewhere
    introducer_endings: tuple[str, ...]  # in every case of the language
    located: frozenset[str]  # folded lone names that stand where places do, "in Norland"
    proper: frozenset[str]  # folded words that have a capital letter where an ordinary word would not
    given: frozenset[str]
    places: frozenset[str]

    def is_place(self, word: Word) -> bool:
        """Tell whether a word alone is a place, also with the ending of a genitive."""
        return word.folded in self.places or (word.folded.endswith("s") and word.folded[:-1] in self.places)

    def is_people(self, word: Word) -> bool:
        """Tell whether a word names a people, or in Turkish who comes from a place: "Norveçli"."""
        return word.folded in self.table.peoples or self.is_dweller(word)

    def is_dweller(self, word: Word) -> bool:
        """Tell whether a Turkish word says where somebody comes from: "Norveçli", "Güney Koreli"."""
        if self.language != "tr" or word.folded[-2:] not in ("li", "lü", "lu"):
            return False
        return word.folded[:-2] in self.places or word.folded == "koreli"

    def is_ordinary(self, line: Line, place: int) -> bool:
        """Tell whether a capital letter is owed to the place in the sentence alone."""
        word = line.words[place]
        if not line.opens(place):
            return False
        if word.folded in self.table.openers or word.folded in self.small or word.folded in self.table.determiners:
            return True
        return len(word.folded) >= STEM and word.folded[:STEM] in self.stems

    def introduces(self, word: Word) -> bool:
        """Tell whether a word says that the name of an organisation follows: "broker", "Autozulieferers"."""
        return self.introduces_folded(word.folded)

    def introduces_folded(self, folded: str) -> bool:
        """Tell the same of a folded word."""
        return folded in self.table.introducers or folded.endswith(self.introducer_endings)

    def is_given(self, word: Word) -> bool:
        """Tell whether a word is a known given name, also one of two joined by a hyphen."""
        return word.folded in self.given or (
            "-" in word.text and all(part in self.given for part in word.folded.split("-"))
        )


def read_names(text: BriefingText) -> Names:
    """Prepare the sentences of a briefing."""
    lines = tuple(_line(sentence, text.language) for sentence in text.sentences)
    table = name_words(text.language)
    small = frozenset(word.folded for line in lines for word in line.words if word.text.islower())
    return Names(
        lines=lines,
        language=text.language,
        table=table,
        small=small,
        stems=frozenset(word[:STEM] for word in small if len(word) >= STEM) if text.language == "tr" else frozenset(),
        introducer_endings=_in_all_cases(table.introducer_endings, text.language),
        articled=_after(lines, table.determiners),
        located=_located(lines, table),
        proper=frozenset(
            word.folded
            for line in lines
            if line.telling
            for place, word in enumerate(line.words)
            if word.capital and not line.opens(place)
        ),
        given=given_names(),
        places=places(),
    )


def _in_all_cases(endings: tuple[str, ...], language: str) -> tuple[str, ...]:
    cases = ("", "s", "n", "en", "es") if language == "de" else ("",)
    return tuple(ending + case for ending in endings for case in cases) or ("\0",)


def _after(lines: tuple[Line, ...], before: frozenset[str]) -> frozenset[str]:
    pairs = ((one, other) for line in lines for one, other in zip(line.words, line.words[1:], strict=False))
    return frozenset(other.folded for one, other in pairs if other.capital and one.folded.rstrip("'") in before)


def _located(lines: tuple[Line, ...], table: NameWords) -> frozenset[str]:
    """Give the lone names after "in", but not those after "a stake in"."""
    found: set[str] = set()
    for line in lines:
        for run in line.runs:
            start = run.start + (line.at(run.start) in table.determiners)
            if run.end == start + 1 and (_follows_in(line, start, table) or _governs(line, run.end, table)):
                found.add(line.at(start))
    return frozenset(found)


def _follows_in(line: Line, place: int, table: NameWords) -> bool:
    return line.at(place - 1).rstrip("'") in table.place_prepositions and line.at(place - 2) not in SHARES


def _governs(line: Line, place: int, table: NameWords) -> bool:
    """Tell whether "government" or a locative ending follows a name, so that the name is a country's or a town's."""
    if line.at(place) in table.place_suffixes:
        return True
    owner = line.at(place) == "'s"
    return any(line.at(place + step) in table.state_words for step in range(3 if owner else 1))


def _line(sentence: Sentence, language: str) -> Line:
    found = words(sentence.text, language)
    readable = sentence.section is not None and len(sentence.text) <= LONGEST_SENTENCE
    telling = readable and not _is_title(found, language)
    return Line(sentence.number, sentence.text, found, capitalised_runs(found), telling)


def _is_title(found: tuple[Word, ...], language: str) -> bool:
    """Tell a line in capitals, or with a capital on nearly every word, from a sentence."""
    spoken = [word for word in found if word.text[0].isalpha()]
    if len(spoken) <= SHORTEST_TITLE:
        return False
    if sum(word.text.isupper() for word in spoken) > 0.8 * len(spoken):
        return True
    long = [word for word in spoken if len(word.text) > 3]
    return language != "de" and len(long) > 4 and sum(word.capital for word in long) > 0.9 * len(long)
