"""Records that front matter names by slug, and the mentions that come of it."""

import pytest

from explainer.content.types import Record, WhoKind
from explainer.model.types import Mention
from explainer.problems import Location
from tests.support.documents import assembled, event, figure, overview, page, problems_of, sector, who

TALKS, VISIT = "content/timeline/talks.md", "content/timeline/visit.md"
NEIGHBOURS = (
    event("visit"),
    figure("trade"),
    sector("space"),
    who("ada-vale", title="Ada Vale"),
    who("port-union", kind=WhoKind.ORGANISATION),
    who("sea-pact", kind=WhoKind.FRAMEWORK),
)
UNKNOWN = (
    (
        event("talks", people=("ada-vail",)),
        'There is no person "ada-vail" to name under `people`. Did you mean `ada-vale`?',
    ),
    (
        event("talks", people=("Ada Vale",)),
        'There is no person "Ada Vale" to name under `people`. Did you mean `ada-vale`?',
    ),
    (
        event("talks", people=("zzz",)),
        (
            'There is no person "zzz" to name under `people`. Write the slug of a file in content/who/: its '
            "name without `.md`, unless it has a `slug`."
        ),
    ),
    (
        event("talks", people=("port-union",)),
        '"port-union", named under `people`, is an organisation. Name it under `organisations`.',
    ),
    (
        event("talks", organisations=("ada-vale",)),
        '"ada-vale", named under `organisations`, is a person. Name it under `people`.',
    ),
    (
        event("talks", sectors=("spaces",)),
        'There is no sector "spaces" to name under `sectors`. Did you mean `space`?',
    ),
    (
        event("talks", after=("visits",)),
        'There is no event "visits" to name under `after`. Did you mean `visit`?',
    ),
    (
        event("talks", before=("talks",)),
        '"talks", named under `before`, is this event itself. Remove it, or name another one.',
    ),
)


@pytest.mark.parametrize(("record", "message"), UNKNOWN, ids=[message for _, message in UNKNOWN])
def test_a_name_that_is_not_there_is_an_error(record: Record, message: str) -> None:
    assert problems_of(record, *NEIGHBOURS) == [f"reference {TALKS}:4:1: {message}"]


def test_the_place_of_one_of_several_is_its_own() -> None:
    talks = event("talks", people=("ada-vale", "bob"))
    talks.places["people.1"] = Location(TALKS, 7, 5)  # type: ignore[index]
    (problem,) = problems_of(talks, *NEIGHBOURS)
    assert problem.startswith(f"reference {TALKS}:7:5: ")


def test_a_figure_is_compared_with_figures() -> None:
    (problem,) = problems_of(figure("exports", compare_with=("talks",)), figure("trade"), event("talks"))
    assert problem.startswith(
        'reference content/figures/exports.md:4:1: There is no figure "talks" to name under `compare_with`.'
    )


def test_where_a_kind_is_empty_the_advice_says_so() -> None:
    (problem,) = problems_of(event("talks", sectors=("space",)))
    assert problem.endswith("There is no sector yet: content/sectors/ holds none.")


def test_who_is_held_back_is_a_warning() -> None:
    assert problems_of(event("talks", people=("ada",)), who("ada", draft=True)) == [
        (
            f'held-back {TALKS}:4:1: "ada", named under `people`, is held back (content/who/ada.md), so the page does '
            "not show it. Publish it, or remove it here."
        )
    ]


def test_a_slug_is_not_unknown_while_a_file_of_its_folder_could_not_be_read() -> None:
    assert problems_of(event("talks", people=("ada",)), unread=("content/who/ada.md",)) == []


def test_frameworks_are_named_among_organisations() -> None:
    assembled(event("talks", organisations=("sea-pact", "port-union"), after=("visit",)), *NEIGHBOURS)


def test_slugs_lead_to_what_readers_see() -> None:
    site = assembled(figure("trade", path="content/figures/a.md"), figure("exports", draft=True))
    assert site.slugs["figures"] == {"trade": "content/figures/a.md"}


def test_who_speaks_of_a_record() -> None:
    site = assembled(
        overview("[trade](figures/trade.md), [again](figures/trade.md#x), and Ada Vale.", notes=()),
        figure("trade", body="# x"),
        figure("exports", compare_with=("trade",), body="Unlike [trade](trade.md)."),
        event("talks", people=("ada",), sectors=("space",), after=("visit",)),
        event("visit"),
        sector("space"),
        who("ada", title="Ada Vale", body="Ada Vale leads."),
        page("about", body="[trade](/figures/trade.md)"),
    )
    mentions = {path: entry.mentions for path, entry in site.entries.items()}
    assert mentions["content/figures/trade.md"] == (
        Mention("content/index.md", "body"),
        Mention("content/figures/exports.md", "compare_with"),
        Mention("content/figures/exports.md", "body"),
        Mention("content/about.md", "body"),
    )
    assert mentions["content/who/ada.md"] == (Mention("content/index.md", "name"), Mention(TALKS, "people"))
    assert mentions["content/sectors/space.md"] == (Mention(TALKS, "sectors"),)
    assert mentions[VISIT] == (Mention(TALKS, "after"),)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ada Vale leads.", True),
        ("It is Ada Vale's plan.", True),
        ("The Harbour Union (HU) agreed.", False),
        ("A.V. agreed.", True),
        ("Ada Valence leads.", False),
        ("Nevada Vale is a valley.", False),
        ("ada vale", False),
    ],
)
def test_a_name_without_a_link_is_a_mention(text: str, named: bool) -> None:
    site = assembled(who("ada", title="Ada Vale", also_called=("A.V.",)), page("about", body=text))
    assert bool(site.entries["content/who/ada.md"].mentions) is named


def test_a_name_that_is_not_linked_by_itself_is_no_mention() -> None:
    site = assembled(who("ada", title="Ada Vale", autolink=False), page("about", body="Ada Vale"))
    assert site.entries["content/who/ada.md"].mentions == ()


def test_what_is_held_back_speaks_of_nobody() -> None:
    site = assembled(who("ada", title="Ada Vale"), event("talks", people=("ada",), draft=True))
    assert site.entries["content/who/ada.md"].mentions == ()
