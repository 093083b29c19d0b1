"""The head of a page, for machines: what it says with and without an address, and what the policy allows."""

from datetime import date

import pytest

from explainer.model.types import Address, Site
from explainer.pages.edition import Edition
from explainer.pages.metadata import Metadata, metadata_of
from explainer.pages.security import content_security_policy, inline_hash, widened
from explainer.pages.subject import full_address
from explainer.publish.feed import feed
from explainer.publish.subjects import subjects
from tests.support.documents import assembled, event, figure, overview, settings
from tests.support.ferries import URL, ferries


def heads(site: Site) -> dict[str, Metadata]:
    edition = Edition(site)
    return {subject.file: metadata_of(edition, subject) for subject in subjects(edition)}


def tags(head: Metadata) -> dict[str, str]:
    names = [tag.name for tag in head.tags]
    assert len(set(names)) == len(names)
    assert {tag.name for tag in head.tags if tag.attribute == "name"} <= {"twitter:card"}
    return {tag.name: tag.content for tag in head.tags}


def test_with_an_address_a_page_names_itself_and_its_card() -> None:
    head = heads(ferries(URL))["figures/index.html"]
    assert head.canonical == f"{URL}figures/"
    assert tags(head) == {
        "og:type": "website",
        "og:site_name": "The ferries of Norland",
        "og:title": "Key figures",
        "og:description": "The numbers of the story, what each counts and where it comes from: The ferries of Norland",
        "og:url": f"{URL}figures/",
        "og:image": f"{URL}cards/figures/index.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "The ferries of Norland. Key figures. more than 1,500: people a day, 2025.",
        "twitter:card": "summary_large_image",
    }


def test_an_article_has_its_days() -> None:
    told = tags(heads(ferries(URL))["index.html"])
    assert (told["og:type"], told["article:published_time"]) == ("article", "2026-03-02")
    assert told["article:modified_time"] == "2026-03-08"
    bare = tags(heads(assembled(overview("Words."), settings=settings(url=URL)))["index.html"])
    assert "article:published_time" not in bare
    assert "article:modified_time" not in bare


def test_without_an_address_nothing_is_said_that_needs_one() -> None:
    for head in heads(ferries()).values():
        assert head.canonical is None
        assert head.tags == ()
        assert [other.media_type for other in head.alternates] == ["text/markdown"]


def test_a_page_leads_to_its_twin_and_to_the_feed() -> None:
    head = heads(ferries(URL))["sectors/ports/index.html"]
    assert [(other.media_type, other.href) for other in head.alternates] == [
        ("text/markdown", "../../sectors/ports/index.md"),
        ("application/atom+xml", "../../feed.xml"),
    ]
    assert head.icon == "../../favicon.svg"


@pytest.mark.parametrize(
    "site",
    [
        ferries(URL),
        assembled(overview("Words."), settings=settings(url=URL)),
        assembled(event("x"), figure("y", checked=date(2026, 1, 1)), settings=settings(url=URL)),
        assembled(event("x", published=date(2026, 1, 1)), settings=settings(url=URL)),
    ],
)
def test_the_feed_is_named_only_where_there_is_one(site: Site) -> None:
    edition = Edition(site)
    named = any(
        other.media_type == "application/atom+xml" for head in heads(site).values() for other in head.alternates
    )
    assert named == (feed(edition, subjects(edition)) is not None)


def test_a_page_whose_title_cannot_be_drawn_names_no_card() -> None:
    told = tags(heads(ferries(URL, title="漢字"))["index.html"])
    assert "og:image" not in told
    assert told["twitter:card"] == "summary"


def test_the_policy_allows_nothing_but_what_pages_need() -> None:
    directives = dict(part.split(" ", 1) for part in str(content_security_policy()).split("; "))
    assert directives == {
        "default-src": "'none'",
        "style-src": "'self' 'nonce-explainer'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_a_style_inside_a_page_is_allowed_by_its_hash() -> None:
    # `printf 'p{color:red}\n' | openssl dgst -sha256 -binary | base64`
    assert inline_hash("p{color:red}\n") == "sha256-IRiifYtMqt5ga9xwciISArWMn7oOzi4olaUVL5ocDZk="
    assert inline_hash("a\r\nb") == inline_hash("a\nb")
    assert f"style-src 'self' 'nonce-explainer' '{inline_hash('p{}')}';" in content_security_policy(["p{}"])


def test_the_data_in_a_page_is_known_by_its_hash() -> None:
    head = heads(ferries(URL))["index.html"]
    assert head.linked_data
    assert f"script-src '{inline_hash(head.linked_data)}'; style-src" in head.policy
    assert "script-src" not in heads(ferries())["sectors/index.html"].policy


@pytest.mark.parametrize("scripts", [[], ["{}"]])
def test_the_preview_may_run_its_script_and_open_its_socket(scripts: list[str]) -> None:
    policy = content_security_policy(scripts=scripts)
    page = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    wide = dict(
        part.split(" ", 1) for part in widened(page, ["ws://127.0.0.1:8000"]).decode().split('"')[3].split("; ")
    )
    assert wide["default-src"] == "'none'"
    assert wide["script-src"] == " ".join(["'self'", *(f"'{inline_hash(text)}'" for text in scripts)])
    assert wide["connect-src"] == "'self' ws://127.0.0.1:8000"


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://example.org", "https://example.org/who/"),
        ("https://example.org/a/", "https://example.org/a/who/"),
        ("https://example.org/a/index.html", "https://example.org/a/who/"),
        ("https://example.org/a/?from=mail#top", "https://example.org/a/who/"),
        ("https://example.org/şile", "https://example.org/%C5%9File/who/"),
        ("https://example.org/%C5%9File", "https://example.org/%C5%9File/who/"),
        ("https://exämple.org:8080/a", "https://xn--exmple-cua.org:8080/a/who/"),
        (f"https://{'ä' * 70}.org/a", f"https://{'ä' * 70}.org/a/who/"),  # too long for a name of a host
    ],
)
def test_an_address_is_taken_however_it_was_copied(url: str, page: str) -> None:
    assert full_address(url, Address("who/index.html")) == page
    assert full_address(url, Address("who/index.html", "x")) == f"{page}#x"
