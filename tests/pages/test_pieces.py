"""Long files are put together from the one that stands and what is new, byte for byte."""

from hypothesis import given
from hypothesis import strategies as some

from explainer.pages.pieces import Layout, Pieced

PIECES = some.dictionaries(some.sampled_from("abcdef"), some.binary(max_size=4), min_size=1)


def put_together(new: Pieced, before: Layout, standing: bytes) -> bytes:
    """Follow the stretches, as whoever writes the file does."""
    parts = []
    for stretch in new.stretches(before):
        parts.append(stretch if isinstance(stretch, bytes) else standing[stretch[0] : sum(stretch)])
    return b"".join(parts)


@given(head=some.binary(max_size=4), pieces=PIECES, tail=some.binary(max_size=4), data=some.data())
def test_an_unfinished_file_becomes_what_it_would_have_been(
    head: bytes, pieces: dict[str, bytes], tail: bytes, data: some.DataObject
) -> None:
    old = Pieced(head, pieces, tail)
    changed = data.draw(some.dictionaries(some.sampled_from(sorted(pieces)), some.binary(max_size=4)))
    new_head, new_tail = (
        data.draw(some.none() | some.binary(max_size=4)),
        data.draw(some.none() | some.binary(max_size=4)),
    )
    whole = Pieced(head if new_head is None else new_head, pieces | changed, tail if new_tail is None else new_tail)
    lacking = Pieced(new_head, changed, new_tail)
    assert put_together(lacking, old.layout(), old.whole()) == whole.whole()
    assert lacking.layout(old.layout()) == whole.layout()


def test_what_stands_is_taken_in_as_few_stretches_as_can_be() -> None:
    old = Pieced(b"head", {"a": b"1", "b": b"22", "c": b"333"}, b"tail")
    assert [*Pieced(None, {"b": b"new"}, None).stretches(old.layout())] == [(0, 5), b"new", (7, 7)]
    assert [*Pieced(None, {}, None).stretches(old.layout())] == [(0, 14)]


def test_a_piece_that_is_no_longer_loose_is_forgotten_as_such() -> None:
    old = Pieced(b"", {"a": b"1", "b": b"2"}, b"", ["a", "b"]).layout()
    assert Pieced(b"", {"a": b"3"}, b"").layout(old).loose == ("b",)
