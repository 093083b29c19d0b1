"""How much of a briefing the reader finds, and how much of what it finds is there: precision and recall.

Takes a truth of `tests/corpus/` and what `as_json` gave for the same briefing; gives a tally for each measure, and the
misses. The conventions of a truth (alternatives, optional entries) are in `tests/corpus/README.md`.
`python -m tests.briefing.scoring [open|held_back] [en|it|… or a name]` prints both; of what is held back tallies alone.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from tests.briefing.agreement import PARTS, Entry, Part, fold, reads_as
from tests.briefing.corpus import SETS, Case, cases, clean, found_in


class Tally(Struct, frozen=True):
    """How many entries were found and right, were found at all, and are in the truth."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Pool two tallies, so that a long briefing weighs more than a short one."""
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Give the share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Give the share of what is there that was found right; 1 where nothing is there."""
        return self.right / self.wanted if self.wanted else 1.0


class Miss(Struct, frozen=True):
    """One entry that was not found, is too many, or is wrong in part."""

    measure: str
    how: str  # "missed", "extra", "wrong"
    truth: Entry | None
    found: Entry | None


class Score(Struct, frozen=True):
    """What one briefing scored."""

    tallies: Mapping[str, Tally]  # by measure
    misses: tuple[Miss, ...]


def _pairs(part: Part, wanted: list[Entry], found: list[Entry]) -> list[tuple[int, int]]:
    """Pair each entry with at most one other: those first that agree in most."""
    worth = {
        (one, other): (
            sum(test(truth, entry) for test in part.aspects.values()),
            not truth.get("optional"),
            -abs(one - other),
        )
        for one, truth in enumerate(wanted)
        for other, entry in enumerate(found)
        if part.same(truth, entry)
    }
    pairs: list[tuple[int, int]] = []
    for one, other in sorted(worth, key=lambda pair: worth[pair], reverse=True):
        if all(one != taken and other != given for taken, given in pairs):
            pairs.append((one, other))
    return pairs


def _score_part(part: Part, wanted: list[Entry], found: list[Entry]) -> Iterator[tuple[str, Tally, list[Miss]]]:
    pairs = _pairs(part, wanted, found)
    spared = {other for one, other in pairs if wanted[one].get("optional")}
    met = [(wanted[one], found[other]) for one, other in pairs if other not in spared]
    needed = [truth for truth in wanted if not truth.get("optional")]
    given = [entry for number, entry in enumerate(found) if number not in spared]
    misses = [Miss(part.key, "missed", t, None) for t in needed if all(t is not truth for truth, _ in met)]
    misses += [Miss(part.key, "extra", None, e) for e in given if all(e is not entry for _, entry in met)]
    yield part.key, Tally(len(met), len(given), len(needed)), misses
    for measure, test in part.aspects.items():
        wrong = [Miss(measure, "wrong", truth, entry) for truth, entry in met if not test(truth, entry)]
        right = len(met) - len(wrong)
        among = (len(met), len(met)) if measure in part.rates else (len(given), len(needed))
        yield measure, Tally(right, *among), wrong


def _score_credits(truth: Entry, found: Entry) -> tuple[str, Tally, list[Miss]]:
    wanted, given = list(truth["credits"]), [str(line) for line in found["credits"]]
    missed = [line for line in wanted if fold(line) not in map(fold, given)]
    extra = [line for line in given if fold(line) not in map(fold, wanted)]
    misses = [Miss("credits", "missed", {"text": line}, None) for line in missed]
    misses += [Miss("credits", "extra", None, {"text": line}) for line in extra]
    return "credits", Tally(len(wanted) - len(missed), len(given), len(wanted)), misses


def _score_verbatim(text: str, found: Entry) -> tuple[str, Tally, list[Miss]]:
    sentences = {str(entry["source_sentence"]) for key in ("figures", "events", "sectors") for entry in found[key]}
    strange = [sentence for sentence in sorted(sentences) if sentence not in text]
    misses = [Miss("source sentences: verbatim", "wrong", None, {"source_sentence": line}) for line in strange]
    right = len(sentences) - len(strange)
    return "source sentences: verbatim", Tally(right, len(sentences), len(sentences)), misses


def _score_plain(truth: Entry, found: Entry, key: str) -> tuple[str, Tally, list[Miss]]:
    right = reads_as(key)(truth, found)
    misses = [] if right else [Miss(key, "wrong", {key: truth.get(key)}, {key: found.get(key)})]
    return key, Tally(int(right), 1, 1), misses


def score(truth: Entry, found: Entry, text: str) -> Score:
    """Compare what was found in a briefing with its truth; `text` is the briefing without its marks."""
    rows = [_score_plain(truth, found, key) for key in ("language", "headline", "briefing_date")]
    for part in PARTS:
        rows += _score_part(part, list(truth[part.key]), list(found[part.key]))
    rows += [_score_credits(truth, found), _score_verbatim(text, found)]
    tallies: dict[str, Tally] = {}
    for measure, tally, _ in rows:
        tallies[measure] = tallies.get(measure, Tally()) + tally
    return Score(tallies, tuple(miss for _, _, misses in rows for miss in misses))


def score_case(case: Case) -> Score:
    """Read a briefing of the corpus and compare."""
    return score(case.truth, found_in(case), clean(case.data, case.language))


def pool(scores: Iterable[Score]) -> dict[str, Tally]:
    """Add up the tallies of several briefings, by measure."""
    totals: dict[str, Tally] = {}
    for one in scores:
        for measure, tally in one.tallies.items():
            totals[measure] = totals.get(measure, Tally()) + tally
    return totals


def table(scores: Mapping[Case, Score]) -> str:
    """Write precision/recall for each measure, over all briefings and by language."""
    languages = sorted({case.language for case in scores})
    columns = {"all": pool(scores.values())}
    for language in languages:
        columns[language] = pool(score for case, score in scores.items() if case.language == language)
    lines = [f"{'':28}" + "".join(f"{name:>14}" for name in columns)]
    for measure in columns["all"]:
        cells = (totals.get(measure, Tally()) for totals in columns.values())
        lines.append(f"{measure:28}" + "".join(f"{f'{c.precision:.3f}/{c.recall:.3f}':>14}" for c in cells))
    return "\n".join(lines)


def _in_words(entry: Entry | None) -> str:
    shown = {key: value for key, value in (entry or {}).items() if value is not None and key not in {"bullets"}}
    return ", ".join(f"{key}={str(value)[:160]!r}" for key, value in shown.items())


def main(arguments: list[str]) -> int:
    """Print the table of a set and, for the open one, every miss."""
    chosen = next((name for name in SETS if name in arguments), "open")
    starts = tuple(word for word in arguments if word not in SETS) or ("",)
    scores = {case: score_case(case) for case in cases(chosen) if case.name.startswith(starts)}
    sys.stdout.write(f"{chosen}: {len(scores)} briefings, precision/recall\n{table(scores)}\n")
    for case, one in scores.items() if chosen == "open" else ():
        for miss in one.misses:
            lines = [
                f"{name} {_in_words(entry)}" for name, entry in (("truth", miss.truth), ("found", miss.found)) if entry
            ]
            sys.stdout.write(f"\n{case.name}  {miss.measure}  {miss.how}\n    " + "\n    ".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
