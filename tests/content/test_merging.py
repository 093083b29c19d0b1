"""Both change a file: the import and an editor. Neither loses a word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.content.documents import Rules, read_record
from explainer.content.merging import merge

BASE = """---
# What readers see first.
title: Trade reached a record
value: 1500
counts: ships
as_written: "1,500"
sectors: [shipping, fishing]
sources:
  - {briefing: harbour, quote: "Trade reached 1,500 ships."}
---

Ships come.
Ships go.

They come back.
"""


def merged(mine: str, new: str, base: str | None = BASE) -> str:
    result = merge(base, mine, new)
    assert result.text is not None, result.clashes
    return result.text


def test_what_only_one_changed_is_taken() -> None:
    changed = BASE.replace("record", "peak")
    assert merged(changed, BASE) == changed
    assert merged(BASE, changed) == changed
    assert merged(changed, changed) == changed


def test_changes_in_different_places_are_joined() -> None:
    mine = BASE.replace("reached a record", "has its best year").replace("Ships go.", "Ships leave.")
    new = BASE.replace("1500", "1600").replace("They come back.", "They always come back.")
    assert merged(mine, new) == (
        BASE.replace("reached a record", "has its best year")
        .replace("Ships go.", "Ships leave.")
        .replace("value: 1500", "value: 1600")
        .replace("They come back.", "They always come back.")
    )


def test_neighbouring_lines_are_different_places() -> None:
    assert merged(BASE.replace("Ships come.", "Boats come."), BASE.replace("Ships go.", "Boats go.")) == BASE.replace(
        "Ships come.\nShips go.", "Boats come.\nBoats go."
    )


@pytest.mark.parametrize(
    ("mine", "new", "clashes"),
    [
        (("record", "peak"), ("record", "summit"), ("title",)),
        (("Ships go.", "Ships leave."), ("Ships go.", "Ships part."), ("the text",)),
        (("counts: ships\n", ""), ("counts: ships", "counts: boats"), ("counts",)),
        (("counts: ships", "counts: boats"), ("counts: ships\n", ""), ("counts",)),
        (("title: Trade", 'title: "Trade'), ("1500", "1600"), ("the front matter",)),
        (("\n---\n\n", "\n\n"), ("1500", "1600"), ("the front matter",)),
    ],
)
def test_the_same_place_changed_twice_is_a_conflict(
    mine: tuple[str, str], new: tuple[str, str], clashes: tuple[str, ...]
) -> None:
    result = merge(BASE, BASE.replace(*mine), BASE.replace(*new))
    assert (result.text, result.clashes) == (None, clashes)


def test_comments_order_and_spelling_of_the_editor_stay() -> None:
    mine = """---
sources:   # from the harbour office
  # the first
  - briefing: harbour
    quote: 'Trade reached 1,500 ships.'
title:   'Trade reached a record'   # keep
# The value
value: 1500 # checked
counts: ships
as_written: '1,500'

sectors:
  - shipping
  - fishing # and whaling?
# the end
---

Ships come.
Ships go.

They come back.
"""
    new = (
        BASE.replace("value: 1500", "value: 1600")
        .replace("[shipping, fishing]", "[shipping, fishing, tourism]")
        .replace("sources:\n", 'sources:\n  - {briefing: second, quote: "1,500 ships it is."}\n')
    )
    assert merged(mine, new) == (
        mine.replace("value: 1500 #", "value: 1600 #")
        .replace("  - fishing # and whaling?\n", "  - fishing # and whaling?\n  - tourism\n")
        .replace("1,500 ships.'\n", '1,500 ships.\'\n  - {briefing: second, quote: "1,500 ships it is."}\n')
    )


def test_lists_are_merged_part_by_part() -> None:
    mine = BASE.replace("[shipping, fishing]", "[shipping, whaling]")
    new = BASE.replace("[shipping, fishing]", "[tourism, shipping, fishing]")
    assert "sectors: [shipping, whaling, tourism]\n" in merged(mine, new)


def test_a_source_that_changed_changes_in_its_place_and_the_editors_own_stays() -> None:
    own = '  - {url: "https://paper.example/", title: Ships}\n---\n\nShips'
    mine = BASE.replace("---\n\nShips", own)
    new = BASE.replace("Trade reached 1,500 ships.", "Trade has reached 1,500 ships.")
    assert merged(mine, new) == mine.replace("Trade reached 1,500 ships.", "Trade has reached 1,500 ships.")


def test_a_part_that_is_gone_goes_and_the_last_one_leaves_an_empty_list() -> None:
    mine = BASE.replace('ships."}\n---', 'ships."}\n  - {url: "https://paper.example/"}\n---')
    new = BASE.replace('\n  - {briefing: harbour, quote: "Trade reached 1,500 ships."}', " []")
    assert 'sources:\n  - {url: "https://paper.example/"}\n---' in merged(mine, new)
    mine = BASE.replace('ships."}\n---', 'ships."} # mine\n---').replace("record", "peak")
    assert "sources: []\n---" in merged(mine, new)


def test_new_keys_come_where_they_belong_and_old_ones_go() -> None:
    mine = BASE.replace("record", "peak")
    new = BASE.replace("counts: ships\n", "qualifier: plus\n").replace("sectors: [shipping, fishing]\n", "")
    assert merged(mine, new) == new.replace("record", "peak")


def test_what_the_editor_removed_stays_removed() -> None:
    mine = BASE.replace("counts: ships\n", "").replace("Ships go.\n", "")
    new = BASE.replace("1500", "1600").replace("They come back.", "They stay.")
    assert merged(mine, new) == mine.replace("1500", "1600").replace("They come back.", "They stay.")


def test_without_a_base_only_what_is_missing_is_added() -> None:
    own = "---\ntitle: Trade reached a record\nweight: 3\n---\n"
    new = "---\ntitle: Trade reached a record\nvalue: 1500\n---\n"
    assert merged(own, new, None) == "---\ntitle: Trade reached a record\nvalue: 1500\nweight: 3\n---\n"
    assert merge(None, own, new.replace("record", "peak")).clashes == ("title",)
    assert merge(None, own + "\nMine.\n", new + "\nTheirs.\n").clashes == ("the text",)


def test_settings_are_merged_as_front_matter() -> None:
    base = "title: Harbour\nlanguage: en\n"
    result = merge(base, base + "url: https://harbour.example/\n", base.replace("Harbour", "Port"), settings=True)
    assert result.text == "title: Port\nlanguage: en\nurl: https://harbour.example/\n"


keys = st.sampled_from(["title", "value", "counts", "as_written", "weight", "definition", "unit", "summary"])
values = st.sampled_from(["1", "2", "three", '"4: four"', "[a, b]", "[b, c, d]"])
fronts = st.dictionaries(keys, values, max_size=6).map(
    lambda pairs: "".join(f"# about {key}\n{key}: {value}\n" for key, value in pairs.items())
)
bodies = st.lists(st.sampled_from(["One.", "Two.", "Three.", "", "- Four", "Five."]), max_size=8).map("\n".join)
files = st.builds(lambda front, body: f"---\n{front}---\n{body}\n", fronts, bodies)


@given(files, files, files)
@settings(max_examples=400)
def test_any_merge_is_whole_or_refused(base: str, mine: str, new: str) -> None:
    result = merge(base, mine, new)
    assert (result.text is None) == bool(result.clashes)
    if result.text is not None:
        again = merge(new, result.text, new)
        assert again.text == result.text
        _, problems = read_record(result.text.encode(), "content/figures/a.md", Rules())
        assert not [problem for problem in problems if problem.check == "yaml"]


@given(files, files)
@settings(max_examples=200)
def test_one_side_that_changed_wins(base: str, changed: str) -> None:
    assert merge(base, base, changed).text == changed
    assert merge(base, changed, base).text == changed
