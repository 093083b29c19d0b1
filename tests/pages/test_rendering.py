"""The whole site: links, titles, templates that are overridden or broken, signposts, and the same bytes each time."""

import posixpath
from datetime import date
from pathlib import Path
from shutil import copytree
from urllib.parse import unquote

import pytest

from explainer.content.reading import read_content
from explainer.content.types import Correction, Record
from explainer.model.assembling import assemble
from explainer.model.types import Site
from explainer.pages.rendering import render
from explainer.publish.machine_files import machine_files
from tests.pages.dom import Node, parsed
from tests.pages.made import STATIC, TEMPLATES, files_of, page_of, pages_of
from tests.support.documents import (
    TODAY,
    assembled,
    briefing,
    event,
    figure,
    introduction,
    overview,
    page,
    sector,
    settings,
    who,
)
from tests.support.trees import plant

RECORDS: tuple[Record, ...] = (
    overview("## What’s happening\n\nMina Okta sails.", aliases=("old/start.html",)),
    event("sale", sectors=("sea",)),
    figure("boats"),
    sector("sea"),
    sector("air"),
    who("mina", title="Mina Okta"),
    page("about", nav=True),
    introduction("posts", title="Posts"),
    page("first", path="content/posts/first.md", title="First post", summary="What came first."),
)


INTRODUCED = tuple(introduction(folder) for folder in ("timeline", "figures", "sectors", "analysis", "who", "posts"))


@pytest.mark.parametrize(
    "records",
    [
        pytest.param(RECORDS, id="every kind"),
        pytest.param((overview("Mina Okta sails."), *INTRODUCED), id="introductions with nothing to list"),
        pytest.param((overview("Mina Okta sails."),), id="an overview alone"),
    ],
)
def test_every_link_leads_to_a_file_and_an_anchor_that_exist(tmp_path: Path, records: tuple[Record, ...]) -> None:
    site = assembled(*records)
    files = files_of(site)
    static = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*")}
    there = files.keys() | static | machine_files(site, tmp_path).files.keys()
    pages = {name: parsed(data) for name, data in files.items() if name.endswith(".html")}
    anchors = {name: {node.attributes.get("id") for node in root.all()} for name, root in pages.items()}
    for name, root in pages.items():
        for node in root.all():
            link = node.attributes.get("href") or node.attributes.get("src") or ""
            file, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(file))) if file else name
            assert target in there or link in {"", "data:,"}, f"{name}: {link}"
            assert not anchor or anchor in anchors[target], f"{name}: {link}"


def test_titles_and_descriptions_are_unlike() -> None:
    made = {name: root for name, root in pages_of(*RECORDS).items() if not name.startswith("old/")}
    titles = [root.one("title").text for root in made.values()]
    descriptions = [root.one("meta", name="description").attributes["content"] for root in made.values()]
    assert len(set(titles)) == len(titles)
    assert len(set(descriptions)) == len(descriptions)


def test_no_page_has_scripts_or_styles_of_its_own() -> None:
    for name, root in pages_of(*RECORDS).items():
        assert [node.tag for node in root.all() if "style" in node.attributes] == [], name
        assert root.all("script", type="") == [], name
        assert (root.all("style") == []) == (name != "404.html"), name


def test_the_navigation_marks_where_a_reader_is() -> None:
    made = pages_of(*RECORDS)

    def current(name: str) -> list[tuple[str, str]]:
        links = made[name].one("nav", aria_label="Pages").all("a")
        return [(a.text, a.attributes["aria-current"]) for a in links if "aria-current" in a.attributes]

    assert current("timeline/index.html") == [("Timeline", "page")]
    assert current("sectors/sea/index.html") == [("Sectors", "true")]
    names = [a.text for a in made["index.html"].one("nav", aria_label="Pages").all("a")]
    assert names == ["Overview", "Timeline", "Key figures", "Sectors", "Who’s who", "On one page", "About"]


def test_previous_and_next_follow_the_order_of_reading() -> None:
    foot = pages_of(*RECORDS)["sectors/air/index.html"].one("nav", class_="neighbours")
    assert [a.attributes["href"] for a in foot.all("a")] == ["../../sectors/index.html", "../../sectors/sea/index.html"]


def test_a_free_folder_lists_what_is_in_it() -> None:
    listed = page_of("posts/index.html", *RECORDS).one("ul", class_="below")
    assert listed.one("a").attributes["href"] == "../posts/first/index.html"
    assert listed.one("span", class_="summary").text == "What came first."


def test_the_same_site_gives_the_same_bytes() -> None:
    assert files_of(assembled(*RECORDS)) == files_of(assembled(*RECORDS))


def test_the_page_for_what_is_not_found_stands_alone() -> None:
    alone = page_of("404.html", *RECORDS)
    assert alone.all("a") + alone.all("link", rel="stylesheet") == []
    assert "--ink" in alone.one("style").text
    linked = page_of("404.html", *RECORDS, settings=settings(url="https://example.org/f"))
    links = {a.attributes["href"] for a in linked.all("a")}
    assert {"https://example.org/f/", "https://example.org/f/timeline/"} <= links
    assert all(link.startswith("https://example.org/f/") for link in links)


def test_an_old_address_leads_on() -> None:
    made = page_of("old/start.html", *RECORDS)
    assert made.one("meta", http_equiv="refresh").attributes["content"] == "0; url=../index.html"
    assert made.one("a").attributes["href"] == "../index.html"


def test_trust_says_what_is_known() -> None:
    made = page_of(
        "figures/index.html",
        overview(published=date(2026, 3, 1), checked=date(2026, 3, 5)),
        figure("boats", checked=date(2026, 3, 2), corrections=(Correction(date(2026, 3, 5), "It said 11."),)),
        figure("ships", checked=date(2026, 3, 4)),
        settings=settings(author="A. Body", publisher="The Norland Desk"),
    )
    facts = [item.text for item in made.one("div", class_="trust").one("ul").all("li")]
    assert facts == [
        "Facts, as reported",
        "By A. Body",
        "Published by The Norland Desk",
        "Published March 1, 2026",
        "Checked March 2, 2026",
    ]
    assert made.one("section", class_="corrections").one("a").attributes["href"] == "#boats"
    assert made.one("dd", class_="correction").text == "Corrected March 5, 2026: It said 11."
    assert "A. Body. “Key figures”. The ferries of Norland" in made.one("details", class_="cite").text


def own(tmp_path: Path, **templates: str) -> Path:
    return plant(tmp_path / "templates", {f"{name}.html": text for name, text in templates.items()})


def test_a_projects_own_template_replaces_the_built_in_one(tmp_path: Path) -> None:
    folder = own(
        tmp_path, page='{% extends "layout.html" %}{% block main %}<p class="own">{{ text }}</p>{% endblock %}'
    )
    files, problems = render(assembled(overview(), page("about", body="Hi")), (folder, TEMPLATES), static=(STATIC,))
    assert problems == ()
    assert b'<p class="own">' in files["about/index.html"]
    assert parsed(files["index.html"]).all("p", class_="own") == []


@pytest.mark.parametrize(
    ("template", "place", "said"),
    [
        ("<p>\n{% if %}</p>", "templates/page.html:2:1", "something is missing between the marks"),
        ("<p>{{ nobody }}</p>", "templates/page.html:1:7", "`nobody` is not known here"),
        (
            "\n{{ frame.headline }}",
            "templates/page.html:2:10",
            "it asks for `headline` of something that has no such part",
        ),
        ("\n\n{{ 1 / 0 }}", "templates/page.html:3:1", "it divides by zero"),
        ('{% include "missing.html" %}', "templates/page.html:1:13", "there is no template `missing.html`"),
    ],
)
def test_a_broken_template_is_named_once_with_its_line_and_a_page(
    tmp_path: Path, template: str, place: str, said: str
) -> None:
    site = assembled(overview(), page("about"), page("more"))
    files, problems = render(site, (own(tmp_path, page=template), TEMPLATES), static=(STATIC,))
    assert len(problems) == 1
    assert str(problems[0].location).startswith(place)
    assert said in problems[0].message
    assert "about/index.html" in problems[0].message
    assert "index.html" in files


def walk(root: Node) -> str:
    return " ".join(node.tag for node in root.all())


def test_an_editors_text_is_never_markup() -> None:
    evil = '"><script>alert(1)</script>{{ 7 * 7 }}'
    made = pages_of(
        overview(title=evil, summary=evil),
        event("e", title=evil, as_written=evil),
        figure("f", title=evil, counts=evil, as_written=evil, compare_with=("g",)),
        figure("g", title=evil),
        who("w", title=evil, role=evil),
        sector("s", title=evil, summary=evil),
        settings=settings(title=evil, author=evil, publisher=evil, licence=evil, contact=evil, description=evil),
    )
    for name, root in made.items():
        assert root.all("script", type="") + [n for n in root.all("script") if "type" not in n.attributes] == [], name
        assert "49" not in root.one("head").one("title").text, name


def test_compiled_templates_are_kept_where_the_caller_says(tmp_path: Path) -> None:
    site = assembled(overview())
    templates = Path(copytree(TEMPLATES, tmp_path / "templates"))  # nothing is compiled beside the engine from there
    first, _ = render(site, (templates,), static=(STATIC,), cache=tmp_path / "cache")
    kept = sorted((tmp_path / "cache").iterdir())
    assert kept
    for file in kept:
        file.write_bytes(b"broken")
    second, problems = render(site, (templates,), static=(STATIC,), cache=tmp_path / "cache")
    assert (first, ()) == (second, problems)


def test_a_picture_stands_with_its_text_and_its_credit(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "content/site.yaml": "title: T\n",
            "content/index.md": "---\ntitle: T\nphoto: {file: port.png, alt: The port, credit: A. Body}\n---\nText.\n",
            "content/port.png": b"\x89PNG",
        },
    )
    files = files_of(read_site(tmp_path))
    picture = parsed(files["index.html"]).one("figure", class_="photo")
    assert picture.one("img").attributes["src"] == "port.png"
    assert picture.one("img").attributes["alt"] == "The port"
    assert picture.one("figcaption").text == "Photo: A. Body"


def read_site(root: Path) -> Site:
    content, problems = read_content(root)
    site, more = assemble(content, (), TODAY)
    assert (*problems, *more) == ()
    return site


def test_the_masthead_names_the_site_on_every_page() -> None:
    for name, root in pages_of(*RECORDS, settings=settings(title="The ferries")).items():
        if name != "old/start.html":
            assert root.one("p", class_="title").text == "The ferries", name


@pytest.mark.parametrize(
    ("first", "foot"),
    [
        (overview(), "The ferries of Norland"),
        (overview(published=date(2026, 3, 1)), "The ferries of Norland · Published March 1, 2026"),
        (
            overview(published=date(2026, 3, 1), updated=date(2026, 3, 4)),
            "The ferries of Norland · Updated March 4, 2026",
        ),
    ],
)
def test_the_foot_of_printed_pages_says_of_which_day_they_are(first: Record, foot: str) -> None:
    assert f'content: "{foot}"' in files_of(assembled(first))["print.css"].decode()


def test_a_printed_foot_without_days_of_its_own_has_that_of_the_briefing() -> None:
    told = briefing("The ferry starts.", date=date(2026, 3, 2))
    files = files_of(assembled(overview(), briefings=(told,), settings=settings(title='The "ferries"')))
    assert 'content: "The \\"ferries\\" · March 2, 2026"' in files["print.css"].decode()


def test_every_page_links_the_icon_by_the_way_to_it() -> None:
    icons = {name: root.one("link", rel="icon").attributes["href"] for name, root in pages_of(*RECORDS).items()}
    assert icons["index.html"] == "favicon.svg"
    assert icons["sectors/sea/index.html"] == "../../favicon.svg"
    assert icons["old/start.html"] == "../favicon.svg"
    assert icons["404.html"] == "data:,"
