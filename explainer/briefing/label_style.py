"""How one briefing sets its labels; so a coined label is told from a sentence.

Takes the labels of the list that a briefing has, then a candidate and the text after it; tells whether the candidate
is a label there. A coined label looks like the others of its briefing; where it is set off by bold or a heading,
that alone is enough.
Refuses what only resembles one: who spoke ("Lind: “…”"), an enumeration ("Exports: 5 million"), a sentence that a
colon divides.
"""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from explainer.briefing.folding import folded
from explainer.briefing.label_forms import LabelStart, Look, Mark
from explainer.briefing.languages import small_words
from explainer.briefing.types import SectionKind

# A label may ask, and then holds a verb.
QUESTION_WORDS = {
    "en": "what why how who where when which whose whats whos wheres hows",
    "it": "cosa che perche come chi dove quando quale quanto",
    "tr": "ne neden nasil kim nerede nicin hangi kac neler",
    "de": "was warum wie wer wo wann wohin wofur wem wen",
    "fr": "ce que pourquoi comment qui ou quand combien quoi",
    "es": "por que como quien donde cuando cual cuanto lo",
}
# Any other words with one of these are the beginning of a sentence that a colon divides, or name who spoke.
VERBS = {
    "en": "is are was were has have had will would can could may might must should says said adds added told asked "
    "means he she it they we i there this these that",
    "it": "è sono era erano ha hanno sarà saranno può deve dice dicono detto aggiunge aggiunto spiega spiegato afferma",
    "tr": "dedi diyor söyledi ekledi açıkladı belirtti vurguladı konuştu vardır oldu olacak şöyle",
    "de": "ist sind war waren hat haben wird werden kann muss sagt sagte betonte erklärte er sie es wir ich",
    "fr": "est sont était étaient a ont sera peut doit dit déclare explique affirme",
    "es": "es son era fue han ha será puede debe dijo dice afirmó explicó añadió",
}
QUOTES = "\"“„«»'‘"
ENDS = (".", "!", "?", "…", "”", "“", '"', "»", ")", "’")


class Style(Struct, frozen=True):
    """The forms of a briefing's listed labels, counted, and how the text after them begins."""

    forms: Counter[tuple[Look, Mark]]
    small_beginnings: bool  # the text after some label begins with a small letter
    language: str

    def accepts(self, label: LabelStart, rest: str, *, followed: bool, spaced: bool) -> bool:
        """Tell whether the candidate is a label; `followed` says that text stands on the lines after it."""
        if not rest and not followed:
            return False
        if label.look in (Look.STRONG, Look.HEADING):
            return self._accepts_set_off(label, spaced=spaced)
        if label.look is Look.CAPITALS:
            return self._accepts_capitals(label)
        return self._could_begin(label.label) and self._accepts_plain(label, rest, spaced=spaced)

    def _count(self, *marks: Mark, looks: tuple[Look, ...] = tuple(Look)) -> int:
        return sum(n for (look, mark), n in self.forms.items() if look in looks and mark in marks)

    def _accepts_set_off(self, label: LabelStart, *, spaced: bool) -> bool:
        if label.look is Look.HEADING or label.mark in (Mark.COLON, Mark.QUESTION):
            return True
        same = self.forms[(label.look, label.mark)] > 0
        if label.mark is Mark.LINE_END:
            return same or (spaced and len(label.label.split()) <= 6)
        return same or self._count(*Mark, looks=(Look.STRONG, Look.HEADING)) > 0

    def _accepts_capitals(self, label: LabelStart) -> bool:
        same = self._count(label.mark, looks=(Look.CAPITALS,))
        if label.mark is Mark.COLON:
            return same > 0 or " " in label.label or not self.forms
        return same > 0 and len(label.label.split()) <= 6

    def _accepts_plain(self, label: LabelStart, rest: str, *, spaced: bool) -> bool:
        plain = (Look.PLAIN, Look.CAPITALS)
        words, listed = len(label.label.split()), sum(self.forms.values())
        same = self._count(label.mark, looks=plain)
        if label.mark is Mark.COLON:
            speaks_for_itself = label.kind is not SectionKind.OTHER  # "Why it matters for the islands"
            alike = speaks_for_itself or (same > 0 and words <= 6)
            return alike and (not rest or self._could_follow(label.label, rest))
        if label.mark is Mark.QUESTION:
            return same >= 2 and words <= 6
        if label.mark is Mark.LINE_END:
            return self._count(Mark.LINE_END, looks=(Look.PLAIN,)) >= 2 and words <= 6 and spaced
        return same >= 2 and same * 2 >= listed and words <= 4 and bool(rest)

    def _could_follow(self, label: str, rest: str) -> bool:
        """Tell a text after a label from a quotation after its speaker, and from an entry of an enumeration."""
        words = label.split()
        named = all(word[:1].isupper() for word in words) and words[0].lower() not in small_words(self.language)
        begins = self.small_beginnings or not rest.lstrip(QUOTES)[:1].islower()
        return begins and rest.endswith(ENDS) and not (named and rest[0] in QUOTES)

    def _could_begin(self, label: str) -> bool:
        """Tell words that can be a label from the beginning of a sentence."""
        words = folded(label).split()
        if not words or not label.lstrip("¿¡")[:1].isupper():
            return False
        asks = words[0] in QUESTION_WORDS.get(self.language, "").split()
        verbs = set(VERBS.get(self.language, "").split())
        return asks or verbs.isdisjoint(label.lower().split())


def style_of(labels: Iterable[tuple[LabelStart, str]], language: str) -> Style:
    """Learn from the listed labels of a briefing, each with the text after it."""
    found = tuple(labels)
    return Style(
        Counter((label.look, label.mark) for label, _ in found),
        any(rest.lstrip(QUOTES)[:1].islower() for _, rest in found),
        language,
    )
