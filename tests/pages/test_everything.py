"""The page that holds everything: each record once, and every link inside it an anchor that is there."""

from collections import Counter
from itertools import pairwise

from explainer.content.types import Status, WhoKind
from tests.pages.dom import Node
from tests.pages.made import pages_of
from tests.support.documents import (
    analysis,
    briefing,
    event,
    figure,
    introduction,
    note,
    overview,
    page,
    sector,
    source,
    who,
)


def made() -> dict[str, Node]:
    said = source("The yard is sold.")
    return pages_of(
        overview(
            "## What’s happening\n\nThe [yard](timeline/sale.md#why) is sold.[^a]\n\n[^a]: x", notes=(note("a", said),)
        ),
        introduction("timeline", title="When it happened", body="See [About](../about.md)."),
        event("sale", body="## Why\n\nMina Okta sold it.", organisations=("yard",), sectors=("sea",), sources=(said,)),
        event("next", status=Status.PLANNED, after=("sale",)),
        figure("boats", compare_with=("ships",)),
        figure("ships"),
        sector("sea", body="## More\n\nText."),
        analysis("hubs", body="Text."),
        who("mina", title="Mina Okta"),
        who("yard", kind=WhoKind.ORGANISATION),
        page("about", title="About us", body="## Why\n\nSee [the figure](figures/boats.md)."),
        briefings=(briefing("The yard is sold."),),
    )


def ids(root: Node) -> Counter[str]:
    return Counter(node.attributes["id"] for node in root.all() if "id" in node.attributes)


def test_every_anchor_is_there_once() -> None:
    for name, root in made().items():
        assert [key for key, count in ids(root).items() if count > 1] == [], name


def test_links_to_other_parts_stay_on_the_page() -> None:
    root = made()["all/index.html"]
    hrefs = [a.attributes["href"] for a in root.one("main").all("a")]
    assert {href.removeprefix("#") for href in hrefs if href.startswith("#")} <= set(ids(root))
    assert [href for href in hrefs if not href.startswith("#")] == []


def test_records_have_the_name_of_their_page_before_their_own() -> None:
    found = ids(made()["all/index.html"])
    timeline, sectors = {"timeline-sale", "timeline-sale-why"}, {"sectors-sea", "sectors-sea-more"}
    assert timeline | sectors | {"figures-boats", "who-mina", "briefing-s1", "about", "about-why"} <= set(found)


def test_the_contents_lead_to_every_part() -> None:
    contents = [a.text for a in made()["all/index.html"].one("nav", class_="contents").all("a")]
    assert contents == [
        "Overview", "When it happened", "Key figures", "Sectors", "Between the lines", "Who’s who", "The briefing",
        "About us",
    ]  # fmt: skip


def test_headings_skip_no_rank_on_any_page() -> None:
    for name, root in made().items():
        ranks = [int(node.tag[1]) for node in root.all() if node.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
        assert ranks.count(1) == 1, name
        assert all(after <= before + 1 for before, after in pairwise(ranks)), f"{name}: {ranks}"
