"""The order of the timeline and of the other kinds."""

from collections.abc import Sequence

import pytest

from explainer.content.types import Event, Figure, Status, WhoKind
from explainer.edtf import parse
from explainer.model.assembling import assemble
from tests.support.documents import (
    TODAY,
    assembled,
    briefing,
    content,
    event,
    figure,
    introduction,
    overview,
    page,
    problems_of,
    source,
    who,
)


def in_order(*events: Event) -> str:
    """Give the slugs of the timeline."""
    return " ".join(entry.record.slug for entry in assembled(*events).events)


def dated(slug: str, date: str, status: Status = Status.HAPPENED, weight: int = 0, after: Sequence[str] = ()) -> Event:
    return event(slug, date=parse(date), status=status, weight=weight, after=tuple(after))


def test_dates_decide() -> None:
    assert in_order(dated("c", "2025-05-09"), dated("a", "2019"), dated("b", "2025-05-08")) == "a b c"


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("2025", "2025-03", "2025-03-01"), "z0 z2 z1"),  # of two that begin on one day, the shorter one first
        (("../2024", "2024-06-01", "2025-01-01"), "z1 z0 z2"),  # by 2024: at the end of it
        (("2024/..", "2023", "2025"), "z1 z0 z2"),
        (("2024-03~", "2024-02-28", "2024-03-31?"), "z1 z0 z2"),
        (("199X", "1989-12-31", "1990-01-02"), "z1 z0 z2"),
    ],
)
def test_uncertain_dates_stand_by_their_bounds(dates: tuple[str, ...], order: str) -> None:
    assert in_order(*(dated(f"z{number}", date) for number, date in enumerate(dates))) == order


def test_weight_decides_between_equal_dates_and_the_path_after_that() -> None:
    assert in_order(dated("b", "2025"), dated("a", "2025", weight=1), dated("c", "2025", weight=-1)) == "c b a"


def test_without_a_date_what_happened_comes_after_the_latest_that_did_and_plans_come_last() -> None:
    events = (
        event("reported"),
        event("hoped-for", status=Status.PLANNED),
        dated("old", "2020"),
        dated("new", "2025"),
        dated("next", "2027", Status.PLANNED),
    )
    assert in_order(*events) == "old new reported next hoped-for"


def test_an_editor_s_before_puts_an_undated_event_right_in_front() -> None:
    events = (
        dated("a", "2020"),
        dated("b", "2022"),
        dated("c", "2024"),
        event("sale", before=("b",)),
    )
    assert in_order(*events) == "a sale b c"


def test_an_editor_s_after_moves_an_undated_event_behind_a_later_one() -> None:
    events = (dated("done", "2024"), dated("vote", "2027", Status.PLANNED), event("count", after=("vote",)))
    assert in_order(*events) == "done vote count"


def test_after_alone_does_not_pull_an_undated_event_back() -> None:
    assert in_order(dated("a", "2020"), dated("b", "2024"), event("talks", after=("a",))) == "a b talks"


def test_undated_events_follow_each_other_as_editors_say() -> None:
    events = (
        event("a", after=("b",)),
        event("b", after=("c",)),
        event("c"),
        event("d", before=("c",)),
    )
    assert in_order(*events) == "d c b a"


def test_constraints_between_two_dates_hold() -> None:
    events = (dated("a", "2020"), dated("b", "2022"), dated("c", "2024"), event("x", after=("b",), before=("c",)))
    assert in_order(*events) == "a b x c"


def test_a_chain_of_ten_thousand_is_no_trouble() -> None:
    events = [event(f"e{number:05}", after=(f"e{number + 1:05}",)) for number in range(9_999)]
    order = in_order(*events, event("e09999")).split()
    assert order[0] == "e09999"
    assert order[-1] == "e00000"


def test_the_order_does_not_depend_on_the_order_of_files() -> None:
    events = [event("a"), event("b", before=("a",)), dated("c", "2024"), event("d", after=("c",)), dated("e", "2025")]
    assert in_order(*events) == in_order(*reversed(events))


def test_a_circle_is_an_error_that_names_the_events() -> None:
    events = (
        event("a", title="The vote", before=("b",)),
        event("b", title="The count", before=("c",)),
        event("c", title="The result", before=("a",)),
        event("d", after=("a",)),
    )
    (problem,) = problems_of(*events)
    assert problem == (
        'circle content/timeline/a.md:4:1: These events go in a circle: "The vote" before "The count" before '
        '"The result" before "The vote". Take out one `before` or `after` in: content/timeline/a.md, '
        "content/timeline/b.md, content/timeline/c.md."
    )


def test_a_circle_leaves_no_event_out() -> None:
    site, _ = assemble(content(event("a", before=("b",)), event("b", before=("a",)), event("c")), (), TODAY)
    assert {entry.record.slug for entry in site.events} == {"a", "b", "c"}


def test_before_against_the_dates_is_a_warning() -> None:
    events = (event("a", title="The vote", date=parse("2025"), before=("b",)), dated("b", "2024"))
    assert problems_of(*events) == [
        (
            'date-order content/timeline/a.md:5:1: "The vote" is said to be before "B", but its date is later. '
            "Mend the date here or in content/timeline/b.md, or take out the `before`."
        )
    ]


def test_before_with_dates_that_overlap_is_none() -> None:
    assert in_order(event("a", date=parse("2025-06"), before=("b",)), dated("b", "2025")) == "a b"


@pytest.mark.parametrize(
    ("date", "status", "passed"),
    [
        ("2026-03-08", Status.PLANNED, True),
        ("2026-03-09", Status.PLANNED, False),
        ("2026-03", Status.PLANNED, False),
        ("2026-02", Status.PLANNED, True),
        ("../2025", Status.PLANNED, True),
        ("2019/..", Status.PLANNED, False),
        ("2020", Status.HAPPENED, False),
        ("2020", Status.CANCELLED, False),
    ],
)
def test_a_planned_event_has_passed_when_its_last_day_is_before_today(date: str, status: Status, passed: bool) -> None:
    site = assembled(dated("talks", date, status))
    assert site.event_states["content/timeline/talks.md"].passed is passed


def test_other_kinds_are_sorted_by_weight_then_path() -> None:
    site = assembled(figure("b"), figure("a"), figure("z", weight=-1))
    assert [entry.record.slug for entry in site.figures] == ["z", "a", "b"]


def test_people_come_before_organisations_and_these_before_frameworks() -> None:
    site = assembled(
        who("pact", kind=WhoKind.FRAMEWORK), who("union", kind=WhoKind.ORGANISATION), who("zoe"), who("ada")
    )
    assert [entry.record.slug for entry in site.who] == ["ada", "zoe", "union", "pact"]


def test_posts_are_sorted_newest_first() -> None:
    posts = [
        page(name, path=f"content/posts/{name}.md", date=TODAY.replace(day=day)) for name, day in (("a", 1), ("b", 5))
    ]
    site = assembled(*posts, page("undated", path="content/posts/undated.md"), page("about"), introduction("posts"))
    assert [address.file for address in site.sequence] == [
        "index.html",
        "about/index.html",
        "posts/index.html",
        "posts/b/index.html",
        "posts/a/index.html",
        "posts/undated/index.html",
    ]


def test_entries_are_in_reading_order() -> None:
    site = assembled(page("about"), who("ada"), event("talks"), introduction("timeline"), overview(), figure("trade"))
    assert [path.removeprefix("content/") for path in site.entries] == [
        "index.md",
        "timeline/index.md",
        "timeline/talks.md",
        "figures/trade.md",
        "who/ada.md",
        "about.md",
    ]


def test_of_equal_weight_what_the_briefing_tells_first_stands_first() -> None:
    text = briefing("Two boats and 40 crews came.", "Nine ferries left.")

    def told(slug: str, quote: str, as_written: str, weight: int = 0) -> Figure:
        return figure(slug, sources=(source(quote),), as_written=as_written, weight=weight)

    figures = (
        told("a", "Nine ferries left.", "Nine"),
        told("b", "Two boats and 40 crews came.", "40"),
        told("c", "Two boats and 40 crews came.", "Two"),
        told("d", "Nine ferries left.", "Nine", weight=-1),
        figure("e"),
    )
    site, _ = assemble(content(*figures), (text,), TODAY)
    assert [entry.record.slug for entry in site.figures] == ["d", "c", "b", "a", "e"]
