"""Whatever text is thrown at the reader, it reads it or says why not; and what it gives stands in the text."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.briefing.cleaning import lines_of, plain
from explainer.briefing.decoding import decode
from explainer.briefing.sentences import sentence_spans
from explainer.briefing.text import read_text
from explainer.briefing.types import BriefingText
from explainer.problems import ContentError
from tests.support.invented import BRIEFINGS, WAYS

PIECES = (
    "Why it matters", "Neden önemli?", "By the numbers", "The mood", ":", ".", " — ", "?", "**", "*", "__", "`", "#",
    "- ", "* ", "• ", "1. ", "2. ", "> ", "| ", "---", "===", "\n", "\n\n", "\r\n", "  ", "\t", "\xa0", "\u200b",
    "<b>", "</b>", "<br>", "<li>", "<p", ">", "&amp;", "&#0;", "&#x110000;", "&nbsp;", "[a](b)", "![", "](",
    "(Photo: A/B)", "Photo: A", "© B", "9 May 2025", "Date: ", "By Ann Bee", "ALDER (NP) – ", "“Yes.”", "« Oui »",
    "3. toplantı", "9. Mai", "S.p.A. ", "1,500+", "🚢", "1️⃣", "ðŸš¢", "Ã©", "\x0e", "\x0f", "\\*", "İ", "ß",
    "Sign up", "Correction: ", "Good morning", "Two words", "a", "A", "é", "漢。", "\u2028", "\x85", "\f", "\ufeff",
)  # fmt: skip
SCRAPS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
WHOLE = st.builds(
    lambda language, way: WAYS[way](BRIEFINGS[language]),
    st.sampled_from(sorted(BRIEFINGS)),
    st.sampled_from(sorted(WAYS)),
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Give a briefing with pieces cut out, put in, and put elsewhere."""
    text = draw(WHOLE)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        text = text[:start] + draw(st.sampled_from(PIECES) | st.text(max_size=5)) + text[end:]
    return text


def check(text: BriefingText, lines_in_file: int) -> None:
    """Hold what must be true of every briefing."""
    assert [sentence.number for sentence in text.sentences] == list(range(1, len(text.sentences) + 1))
    for sentence in text.sentences:
        assert sentence.text == sentence.text.strip() != ""
        assert 1 <= sentence.line <= lines_in_file
        if sentence.section is not None:
            section = text.sections[sentence.section]
            assert sentence.text in (section.text if sentence.bullet is None else section.bullets[sentence.bullet])
    for section in text.sections:
        assert section.label is None or section.label.strip()
        assert section.story is None or section.story >= 1
        assert 1 <= section.line <= lines_in_file
    assert all(credit.strip() for credit in text.credits)


def read_and_check(data: bytes) -> None:
    try:
        text = read_text(data, path="seeds/any.txt")
    except ContentError:
        return
    file = decode(data, "seeds/any.txt").replace("\r\n", "\n").replace("\r", "\n")
    check(text, file.count("\n") + 1)
    everything = " ".join(line.text for line in lines_of(file))
    for sentence in text.sentences:
        assert all(word in everything for word in sentence.text.split())


@given(SCRAPS | st.text())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    read_and_check(text.encode("utf-8", errors="replace"))


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_and_check(data)


@given(mutated())
@settings(deadline=None)
def test_changed_briefings_are_read(text: str) -> None:
    read_and_check(text.encode("utf-8", errors="replace"))


@given(SCRAPS, st.sampled_from(sorted(BRIEFINGS)))
@settings(deadline=None)
def test_sentences_part_the_text_and_lose_nothing(text: str, language: str) -> None:
    spans = sentence_spans(text, language)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    left = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in kept if letter.isalnum()] == left


@given(WHOLE)
@settings(deadline=None)
def test_a_sentence_cleaned_again_is_the_same(text: str) -> None:
    for sentence in read_text(text.encode(), path="seeds/any.txt").sentences:
        assert plain(sentence.text) == sentence.text
