"""The scorer counts what it says it counts."""

from typing import Any

from tests.briefing.corpus import clean
from tests.briefing.scoring import Tally, score

EMPTY: dict[str, Any] = {
    "language": "en", "headline": None, "briefing_date": None, "sections": [], "figures": [], "events": [],
    "sectors": [], "people": [], "organisations": [], "credits": [],
}  # fmt: skip
SENTENCE = "Sales rose to €3 million in 2025."


def tallies(truth: dict[str, Any], found: dict[str, Any], text: str = SENTENCE) -> dict[str, Tally]:
    return dict(score({**EMPTY, **truth}, {**EMPTY, **found}, text).tallies)


def figure(value: float, **keys: Any) -> dict[str, Any]:  # noqa: ANN401  # whatever keys the form has
    return {
        "text": "3 million",
        "value": value,
        "currency": "EUR",
        "what": "Sales",
        "source_sentence": SENTENCE,
        **keys,
    }


def event(text: str, edtf: Any, **keys: Any) -> dict[str, Any]:  # noqa: ANN401  # one EDTF or several
    return {"text": text, "edtf": edtf, "what": "Sales", "source_sentence": SENTENCE, **keys}


def test_what_agrees_is_right_everywhere() -> None:
    both = {"figures": [figure(3_000_000)], "events": [event("2025", "2025")], "credits": ["Photo: A"]}
    assert {
        measure for measure, tally in tallies(both, both).items() if tally.precision < 1 or tally.recall < 1
    } == set()


def test_missed_and_extra_entries_lower_recall_and_precision() -> None:
    found = tallies({"people": [{"name": "Ada Moor"}, {"name": "Bo Lind"}]}, {"people": [{"name": "ADA MOOR"}]})
    assert found["people"] == Tally(right=1, found=1, wanted=2)
    found = tallies({"people": []}, {"people": [{"name": "Quay Street"}]})
    assert found["people"] == Tally(right=0, found=1, wanted=0)


def test_a_wrong_currency_spoils_only_the_whole_figure() -> None:
    found = tallies({"figures": [figure(3_000_000)]}, {"figures": [figure(3_000_000, currency="USD")]})
    assert found["figures"] == Tally(1, 1, 1)
    assert found["figures: whole"] == Tally(0, 1, 1)


def test_one_found_entry_meets_one_of_the_truth() -> None:
    found = tallies({"figures": [figure(3_000_000), figure(3_000_000)]}, {"figures": [figure(3_000_000)]})
    assert found["figures"] == Tally(1, 1, 2)


def test_a_value_of_another_sentence_is_no_match() -> None:
    stray = figure(3_000_000, source_sentence="Costs were €3 million.")
    assert tallies({"figures": [figure(3_000_000)]}, {"figures": [stray]})["figures"] == Tally(0, 1, 1)


def test_an_optional_entry_counts_neither_way() -> None:
    truth = {"events": [event("2025", "2025", optional=True)]}
    assert tallies(truth, {})["events"] == Tally(0, 0, 0)
    assert tallies(truth, {"events": [event("in 2025", "2025")]})["events"] == Tally(0, 0, 0)


def test_any_alternative_and_a_quarter_by_either_name_are_right() -> None:
    truth = {"events": [event("2025", ["2025~", "2025-04/2025-06"])]}
    assert tallies(truth, {"events": [event("in 2025", "2025-34")]})["events: EDTF"] == Tally(1, 1, 1)
    assert tallies(truth, {"events": [event("in 2025", "2025")]})["events: EDTF"] == Tally(0, 1, 1)


def test_a_third_may_be_rounded_and_a_sum_may_not() -> None:
    third = figure(0.3333, unit="ratio", currency=None)
    assert tallies({"figures": [third]}, {"figures": [{**third, "value": 0.33}]})["figures"].right == 1
    assert tallies({"figures": [figure(3_000_000)]}, {"figures": [figure(2_990_000)]})["figures"].right == 0


def test_organisations_are_known_by_their_other_names_once() -> None:
    truth = {"organisations": [{"name": "European Grid Bank", "also_called": ["EGB"]}]}
    found = {"organisations": [{"name": "the European Grid Bank"}, {"name": "EGB"}]}
    assert tallies(truth, found)["organisations"] == Tally(1, 2, 1)


def test_a_sentence_with_a_letter_changed_is_not_verbatim() -> None:
    found = {"figures": [figure(3_000_000, source_sentence="Sales rose to EUR 3 million in 2025.")]}
    assert tallies({}, found)["source sentences: verbatim"] == Tally(0, 1, 1)


def test_cleaning_takes_marks_and_leaves_words() -> None:
    data = "**Why:** it\r\nrose.\r\n- one &rsquo;n&nbsp;two\r\n  - <b>three</b>\r\n".encode("cp1252")
    assert clean(data, "en") == "Why: it rose.\none ’n two\nthree"
