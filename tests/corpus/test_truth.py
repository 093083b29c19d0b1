"""The truths keep the conventions of `tests/corpus/README.md`."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from explainer.briefing.types import Qualifier, SectionKind
from explainer.edtf import parse
from tests.briefing.agreement import accepted, fold
from tests.briefing.corpus import CORPUS, SETS, Case, cases, clean
from tests.briefing.scoring import score

ALL = tuple(case for chosen in SETS for case in cases(chosen))
STATED = {"text", "what", "source_sentence", "optional"}
KEYS = {
    "sections": {"label", "kind", "bullets", "story", "optional"},
    "figures": {"value", "value_max", "unit", "currency", "qualifier", "period", *STATED},
    "events": {"edtf", *STATED},
    "sectors": {"name", "source_sentence", "optional"},
    "people": {"name", "role", "also_called", "optional"},
    "organisations": {"name", "also_called", "optional"},
}  # fmt: skip

every_truth = pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])


def entries(case: Case, *keys: str) -> Iterator[dict[str, Any]]:
    for key in keys:
        yield from case.truth[key]


def test_a_third_is_held_back() -> None:
    languages = {case.language for case in ALL}
    assert languages == {"de", "en", "es", "fr", "it", "tr"}
    for language in languages:
        of_it = [case for case in ALL if case.language == language]
        held_back = sum(case.set == "held_back" for case in of_it)
        assert 0.2 <= held_back / len(of_it) <= 0.5, language


def test_every_briefing_has_a_truth_and_every_truth_a_briefing() -> None:
    assert {case.path.with_suffix(".json") for case in ALL} == set(CORPUS.glob("*/*.json"))


@every_truth
def test_keys_are_those_of_the_form(case: Case) -> None:
    assert set(case.truth) == {"language", "headline", "briefing_date", "credits", *KEYS}
    for key, known in KEYS.items():
        for entry in case.truth[key]:
            assert set(entry) <= known, entry


@every_truth
def test_source_sentences_are_in_the_briefing(case: Case) -> None:
    text = clean(case.data, case.language)
    for entry in entries(case, "figures", "events", "sectors"):
        assert entry["source_sentence"] in text
        assert entry.get("text", entry.get("name")) in entry["source_sentence"]


@every_truth
def test_labels_names_and_credits_are_in_the_briefing(case: Case) -> None:
    text = fold(clean(case.data, case.language))
    for entry in entries(case, "people", "organisations"):
        names = (*accepted(entry, "name"), *entry.get("also_called", ()))
        assert any(fold(name) in text for name in names), entry
    for line in case.truth["credits"]:
        assert fold(line) in text, line
    for entry in entries(case, "sections"):
        assert all(fold(label) in text for label in accepted(entry, "label")), entry


@every_truth
def test_values_are_of_the_known_ones(case: Case) -> None:
    for entry in entries(case, "sections"):
        assert set(accepted(entry, "kind")) <= set(SectionKind)
    units = (CORPUS / "README.md").read_text(encoding="utf-8")
    for entry in entries(case, "figures"):
        assert all(unit is None or f"`{unit}`" in units for unit in accepted(entry, "unit")), entry
        assert set(accepted(entry, "qualifier")) <= {None, *Qualifier}, entry
        assert all(isinstance(value, int | float) for value in accepted(entry, "value")), entry
    for entry in entries(case, "events"):
        for edtf in filter(None, accepted(entry, "edtf")):
            if "XXXX" not in edtf:  # a day of an unknown year is EDTF too, of level 2
                parse(edtf)


@every_truth
def test_nothing_stands_twice(case: Case) -> None:
    for key in ("people", "organisations", "sectors"):
        names = [json.dumps(entry["name"]) for entry in case.truth[key]]
        assert len(names) == len(set(names)), key


@every_truth
def test_a_reader_that_finds_the_truth_has_nothing_wrong(case: Case) -> None:
    found = {key: accepted(case.truth, key)[0] for key in ("language", "headline", "briefing_date")}
    for key in KEYS:
        found[key] = [{name: accepted(entry, name)[0] for name in KEYS[key]} for entry in case.truth[key]]
    result = score(case.truth, {**found, "credits": case.truth["credits"]}, clean(case.data, case.language))
    assert result.misses == ()
