"""JSON-LD: schema.org's own words, what the page shows and no more, and nothing that could end its script."""

import json
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from explainer import edtf
from explainer.content.types import Status, WhoKind
from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.pages.linked_data import PAGES, linked_data
from explainer.publish.subjects import subjects
from tests.pages.dom import parsed
from tests.pages.made import files_of
from tests.support.documents import assembled, event, overview, page, settings, who
from tests.support.ferries import URL, ferries

PARENTS = {  # facts of schema.org, release 30: what each type that we use is a kind of
    "Thing": None,
    "CreativeWork": "Thing",
    "Intangible": "Thing",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "BackgroundNewsArticle": "NewsArticle",
    "AnalysisNewsArticle": "NewsArticle",
    "WebSite": "CreativeWork",
    "Dataset": "CreativeWork",
    "MediaObject": "CreativeWork",
    "DataDownload": "MediaObject",
    "ImageObject": "MediaObject",
    "Event": "Thing",
    "Person": "Thing",
    "Organization": "Thing",
    "ItemList": "Intangible",
    "BreadcrumbList": "ItemList",
    "ListItem": "Intangible",
}
PROPERTIES = {  # property: types that may have it, and what its value may be
    "name": ({"Thing"}, {"Text"}),
    "alternateName": ({"Thing"}, {"Text"}),
    "description": ({"Thing"}, {"Text"}),
    "url": ({"Thing"}, {"URL"}),
    "image": ({"Thing"}, {"ImageObject", "URL"}),
    "headline": ({"CreativeWork"}, {"Text"}),
    "inLanguage": ({"CreativeWork", "Event"}, {"Text"}),
    "datePublished": ({"CreativeWork"}, {"Date"}),
    "dateModified": ({"CreativeWork"}, {"Date"}),
    "author": ({"CreativeWork"}, {"Person", "Organization"}),
    "creator": ({"CreativeWork"}, {"Person", "Organization"}),
    "publisher": ({"CreativeWork"}, {"Person", "Organization"}),
    "license": ({"CreativeWork"}, {"CreativeWork", "URL"}),
    "isPartOf": ({"CreativeWork"}, {"CreativeWork", "URL"}),
    "isAccessibleForFree": ({"CreativeWork", "Event"}, {"Boolean"}),
    "encodingFormat": ({"CreativeWork", "MediaObject"}, {"Text", "URL"}),
    "contentUrl": ({"MediaObject"}, {"URL"}),
    "caption": ({"ImageObject"}, {"Text"}),
    "distribution": ({"Dataset"}, {"DataDownload"}),
    "startDate": ({"Event"}, {"Date"}),
    "endDate": ({"Event"}, {"Date"}),
    "eventStatus": ({"Event"}, {"EventStatusType"}),
    "itemListElement": ({"ItemList"}, {"ListItem"}),
    "position": ({"ListItem", "CreativeWork"}, {"Integer"}),
    "item": ({"ListItem"}, {"URL"}),  # the address of a Thing
}
STATUSES = {"https://schema.org/EventScheduled"}


def graphs(site: Site) -> dict[str, list[dict[str, Any]]]:
    """Give what each page says, by its file."""
    edition = Edition(site)
    texts = {subject.file: linked_data(edition, subject) for subject in subjects(edition)}
    return {file: json.loads(text)["@graph"] if text else [] for file, text in texts.items()}


def kinds(kind: str | None) -> set[str]:
    """Give a type with all that it is a kind of."""
    return {kind, *kinds(PARENTS[kind])} if kind else set()


def held(node: dict[str, Any]) -> None:
    """Hold a thing and all things in it to the vocabulary."""
    for name, value in node.items():
        if name == "@type":
            continue
        owners, ranges = PROPERTIES[name]
        assert kinds(node["@type"]) & owners, f"a {node['@type']} has no {name}"
        values = value if isinstance(value, list) else [value]
        assert values
        for one in values:
            assert fits(one, ranges), f"{name} cannot be {one!r}"


def fits(value: object, ranges: set[str]) -> bool:
    if isinstance(value, dict):
        held(value)
        return bool(kinds(value["@type"]) & ranges)
    if isinstance(value, bool):
        return "Boolean" in ranges
    if isinstance(value, int):
        return "Integer" in ranges
    text = str(value)
    is_url = text.startswith(("https://", "http://"))
    return (
        ("URL" in ranges and is_url)
        or ("EventStatusType" in ranges and text in STATUSES)
        or ("Date" in ranges and edtf.parse(text).first is not None)
        or ("Text" in ranges and bool(text.strip()))
    )


@pytest.mark.parametrize("url", [None, URL])
def test_every_page_speaks_the_words_of_schema_org(url: str | None) -> None:
    found = graphs(ferries(url))
    for graph in found.values():
        for node in graph:
            held(node)
    types = {node["@type"] for graph in found.values() for node in graph}
    always = {"WebSite", "BackgroundNewsArticle", "AnalysisNewsArticle", "Event", "Person", "Organization"}
    assert types == (always | {"Dataset", "BreadcrumbList"} if url else always)


def test_the_story_says_what_its_page_says() -> None:
    site, article = graphs(ferries(URL))["index.html"]
    assert site == {
        "@type": "WebSite",
        "name": "The ferries of Norland",
        "url": URL,
        "inLanguage": "en",
        "publisher": {"@type": "Organization", "name": "The Norland Post"},
    }
    assert article == {
        "@type": "BackgroundNewsArticle",
        "headline": "Ferries for Norland",
        "url": URL,
        "inLanguage": "en",
        "datePublished": "2026-03-02",
        "dateModified": "2026-03-08",
        "author": {"@type": "Person", "name": "Ada Writer"},
        "publisher": {"@type": "Organization", "name": "The Norland Post"},
        "license": {"@type": "CreativeWork", "name": "CC BY 4.0"},
        "image": {
            "@type": "ImageObject",
            "url": f"{URL}cards/index.png",
            "caption": "The ferries of Norland. Ferries for Norland. more than 1,500: people a day, 2025.",
        },
        "isPartOf": {"@type": "WebSite", "name": "The ferries of Norland", "url": URL},
    }


def test_words_are_those_that_the_page_shows() -> None:
    site = ferries(URL)
    edition, pages = Edition(site), files_of(site)
    for subject in subjects(edition):
        page = parsed(pages[subject.file])
        shown, name = page.one("body").text, page.one("title").text
        for node in json.loads(linked_data(edition, subject) or '{"@graph": []}')["@graph"]:
            told = [node.get("headline"), *node.get("alternateName", ())]
            if node["@type"] == "Dataset":
                assert node["name"] == name
                told += node["description"].split("; ")
            else:
                told += [node.get("name"), node.get("description")]
            assert [words for words in told if words and words not in shown] == [], subject.file


def test_a_dataset_changed_when_its_records_did() -> None:
    for file in ("figures/index.html", "data/index.html"):
        (dataset,) = [node for node in graphs(ferries(URL))[file] if node["@type"] == "Dataset"]
        assert dataset["dateModified"] == "2026-03-08"


def test_nobody_and_no_day_is_made_up() -> None:
    site = assembled(overview("Words."), settings=settings(url=URL))
    for node in graphs(site)["index.html"]:
        assert not {"author", "publisher", "creator", "datePublished", "dateModified", "license"} & set(node)


def test_a_day_that_is_still_to_come_is_not_told() -> None:
    site = assembled(overview("Words.", updated=date(2031, 1, 1)), settings=settings(url=URL))
    assert "dateModified" not in graphs(site)["index.html"][1]


def test_who_is_author_and_publisher_is_taken_for_an_organisation() -> None:
    site = assembled(overview("Words."), settings=settings(author="The Post", publisher="The Post"))
    assert graphs(site)["index.html"][1]["author"] == {"@type": "Organization", "name": "The Post"}


def test_a_licence_that_is_an_address_is_one() -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    site = assembled(overview("Words."), settings=settings(licence=licence))
    assert graphs(site)["index.html"][1]["license"] == licence


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("2026-05-09", {"startDate": "2026-05-09"}),
        ("2026-05", {"startDate": "2026-05"}),
        ("2026", {"startDate": "2026"}),
        ("2026-05-09/2026-05-11", {"startDate": "2026-05-09", "endDate": "2026-05-11"}),
        ("../2030", {"endDate": "2030"}),
        ("2026-05-09~", {}),
        ("2026-05?", {}),
        ("2026-21", {}),
        ("203X", {}),
        (None, {}),
    ],
)
def test_an_event_has_the_days_that_are_known(when: str | None, days: dict[str, str]) -> None:
    site = assembled(event("x", status=Status.PLANNED, date=edtf.parse(when) if when else None))
    (node,) = graphs(site)["timeline/index.html"]
    held(node)
    assert {name: node[name] for name in ("startDate", "endDate") if name in node} == days


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.PLANNED])
def test_only_what_is_planned_is_an_event(status: Status) -> None:
    assert graphs(assembled(event("x", status=status)))["timeline/index.html"] == []


def test_an_event_whose_day_has_passed_is_no_longer_scheduled() -> None:
    site = assembled(event("x", status=Status.PLANNED, date=edtf.parse("2026-03-08")))
    assert graphs(site)["timeline/index.html"] == []


def test_people_and_organisations_have_their_names_and_roles() -> None:
    found = {node["name"]: node for node in graphs(ferries(URL))["who/index.html"] if "name" in node}
    assert found["Ağça Şen"] == {
        "@type": "Person",
        "name": "Ağça Şen",
        "alternateName": ["Şen"],
        "description": "Minister of ports",
        "url": f"{URL}who/#agca-sen",
    }
    assert set(found) == {"Ağça Şen", "Norhavn Yard"}  # a framework is neither a person nor an organisation


def test_data_is_offered_where_it_really_is() -> None:
    found = graphs(ferries(URL))
    for file in ("figures/index.html", "data/index.html"):
        (dataset,) = [node for node in found[file] if node["@type"] == "Dataset"]
        for download in dataset["distribution"]:
            assert download["contentUrl"].startswith(f"{URL}data/")
    empty = graphs(assembled(overview("Words."), settings=settings(url=URL)))["data/index.html"]
    (dataset,) = [node for node in empty if node["@type"] == "Dataset"]
    assert [download["contentUrl"] for download in dataset["distribution"]] == [f"{URL}data/site.json"]


def test_the_way_to_a_page_is_told_step_by_step() -> None:
    (list_,) = [node for node in graphs(ferries(URL))["sectors/ports/index.html"] if node["@type"] == "BreadcrumbList"]
    assert [(item["position"], item["name"], item["item"]) for item in list_["itemListElement"]] == [
        (1, "The ferries of Norland", URL),
        (2, "Sectors", f"{URL}sectors/"),
        (3, "Ports", f"{URL}sectors/ports/"),
    ]


class Scripts(HTMLParser):
    """Reads a page as a browser does, as far as scripts go."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.data: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.data.append(data)


@pytest.mark.parametrize(
    "hostile", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", "&amp;"]
)
def test_no_text_ends_the_script_or_begins_another(hostile: str) -> None:
    site = assembled(
        overview("Words.", title=hostile, summary=hostile),
        who("x", title=hostile, role=hostile, also_called=(hostile,), kind=WhoKind.ORGANISATION),
        page("y", title=hostile),
        settings=settings(url=URL, title=hostile, author=hostile, publisher="p" + hostile, licence=hostile),
    )
    edition = Edition(site)
    for subject in subjects(edition):
        text = linked_data(edition, subject)
        assert text
        assert not set("<>&\u2028\u2029") & set(text)
        reader = Scripts()
        reader.feed(f'<script type="application/ld+json">{text}</script>')
        assert reader.tags == ["script"]
        assert json.loads("".join(reader.data)) == json.loads(text)


def test_every_kind_of_page_that_has_a_row_has_a_page() -> None:
    assert set(PAGES) <= {subject.name for subject in subjects(Edition(ferries()))}
