"""Where links in prose lead, and what is said of those that lead nowhere."""

import pytest

from explainer.content.types import Photo
from explainer.model.assembling import assemble
from explainer.model.types import Address
from explainer.problems import Location
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
    said,
    sector,
    settings,
    who,
)

TALKS = "content/timeline/talks.md"
GOOD = (
    ("../figures/trade.md", "figures/index.html#trade"),
    ("./later.md", "timeline/index.html#later"),
    ("later.md#the-plan", "timeline/index.html#later-the-plan"),
    ("#first-words", "timeline/index.html#talks-first-words"),
    ("../index.md", "index.html"),
    ("/index.md", "index.html"),
    ("/", "index.html"),
    ("..", "index.html"),
    ("../index.md#why-it-matters", "index.html#why-it-matters"),
    ("../sectors/space.md#orbits", "sectors/space/index.html#orbits"),
    ("/sectors/space.md", "sectors/space/index.html"),
    ("../sectors/", "sectors/index.html"),
    ("../sectors", "sectors/index.html"),
    ("../sectors/index.md", "sectors/index.html"),
    ("../who/", "who/index.html"),
    ("../who/index.md#people", "who/index.html#people"),
    ("/timeline/#later", "timeline/index.html#later"),
    ("/about/", "about/index.html"),
    ("/about/index.html", "about/index.html"),
    ("/briefing/#s2", "briefing/index.html#s2"),
    ("/all/", "all/index.html"),
    ("/all/#figures-trade", "all/index.html#figures-trade"),
    ("../posts/a%20day.md", "posts/a-day/index.html"),
    ("../posts/caf\u00e9.md", "posts/cafe/index.html"),
    ("../posts/cafe\u0301.md", "posts/cafe/index.html"),
    ("../posts/caf%C3%A9.md", "posts/cafe/index.html"),
    ("../posts/caf%C3%A9.md#Was-ist-gr%C3%B6%C3%9Fer", "posts/cafe/index.html#was-ist-grosser"),
    ("../posts/map.pdf", "posts/map.pdf"),
    ("../posts/map.pdf#page=2", "posts/map.pdf#page=2"),
    ("/leaflet.pdf", "leaflet.pdf"),
    ("../../static/leaflet.pdf", "leaflet.pdf"),
)


NEIGHBOURS = (
    event("later", body="## The plan"),
    figure("trade"),
    sector("space", body="## Orbits"),
    who("ada"),
    introduction("who", body="## People"),
    overview("## Why it matters"),
    page("about"),
    page("a-day", path="content/posts/a day.md"),
    page("cafe", path="content/posts/caf\u00e9.md", body="# Was ist gr\u00f6\u00dfer"),
)
FILES = ("content/posts/map.pdf", "content/posts/harbour.jpg", "static/leaflet.pdf", "static/pier.png")


def resolved(href: str, body: str = "## First words\n\nSee [this]({href}).") -> tuple[Address | None, list[str]]:
    """Give where a link from the talks leads, and what is said of it."""
    made = content(event("talks", body=body.format(href=href)), *NEIGHBOURS, files=FILES)
    site, problems = assemble(made, (briefing("One.", "Two."),), TODAY)
    return site.links.get(TALKS, {}).get(href), said(problems)


@pytest.mark.parametrize(("href", "address"), GOOD, ids=[href for href, _ in GOOD])
def test_a_link_leads_to(href: str, address: str) -> None:
    assert resolved(href) == (Address(*address.split("#")), [])


@pytest.mark.parametrize(
    "href", ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:desk@example.org", "tel:+390000"]
)
def test_a_link_to_elsewhere_is_passed_on(href: str) -> None:
    made = content(event("talks", body=f"See [this]({href})."))
    site, problems = assemble(made, (), TODAY)
    assert (site.links, problems) == ({}, ())


BROKEN = (
    (
        "../figures/trde.md",
        'The link "../figures/trde.md" leads to no file. Did you mean `../figures/trade.md`?',
    ),
    ("trade.md", 'The link "trade.md" leads to no file. Did you mean `../figures/trade.md`?'),
    (
        "nope.md",
        (
            'The link "nope.md" leads to no file. Write the way from this file to the other, such as '
            "`../timeline/name.md`; `/name.md` begins at content/."
        ),
    ),
    ("../Figures/Trade.md", 'The link "../Figures/Trade.md" leads to no file. Did you mean `../figures/trade.md`?'),
    ("../figures/trade", 'The link "../figures/trade" leads to no file. Did you mean `../figures/trade.md`?'),
    ("../posts/a%20dey.md", 'The link "../posts/a%20dey.md" leads to no file. Did you mean `../posts/a%20day.md`?'),
    (
        "zzzz.md",
        (
            'The link "zzzz.md" leads to no file. Write the way from this file to the other, such as '
            "`../timeline/name.md`; `/name.md` begins at content/."
        ),
    ),
    (
        "/analysis/",
        (
            'The link "/analysis/" leads to no file. Write the way from this file to the other, such as '
            "`../timeline/name.md`; `/name.md` begins at content/."
        ),
    ),
    (
        "later.md#the-plam",
        (
            'The link "later.md#the-plam" leads to no heading: content/timeline/later.md has none called "the-plam". '
            "Did you mean `later.md#the-plan`?"
        ),
    ),
    (
        "#zzzz",
        f'The link "#zzzz" leads to no heading: {TALKS} has none called "zzzz". It has `#first-words`.',
    ),
    (
        "../figures/trade.md#source",
        (
            'The link "../figures/trade.md#source" leads to no heading: content/figures/trade.md has none '
            'called "source". It has no headings; leave out the part from `#` on.'
        ),
    ),
    (
        "/timeline/#tolks",
        (
            'The link "/timeline/#tolks" leads to no heading: timeline/index.html has none called "tolks". '
            "Did you mean `/timeline/#talks`?"
        ),
    ),
    (
        "/briefing/#s3",
        (
            'The link "/briefing/#s3" leads to no heading: briefing/index.html has none called "s3". '
            "It has `#s1`, `#s2`."
        ),
    ),
    (
        "../../seeds/ferries.txt",
        (
            'The link "../../seeds/ferries.txt" leads out of content/. Only what lies in content/ and static/ '
            "becomes part of the site; link to that."
        ),
    ),
    (
        "/../README.md",
        (
            'The link "/../README.md" leads out of content/. Only what lies in content/ and static/ becomes part of '
            "the site; link to that."
        ),
    ),
    (
        "/../static/leaflet.pdf",
        (
            'The link "/../static/leaflet.pdf" leads out of content/. Only what lies in content/ and static/ becomes '
            "part of the site; link to that."
        ),
    ),
    (
        "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        (
            'The link "%2e%2e/%2e%2e/%2e%2e/etc/passwd" leads out of content/. Only what lies in content/ and static/ '
            "becomes part of the site; link to that."
        ),
    ),
    (
        "..\\figures\\trade.md",
        'The link "..\\figures\\trade.md" holds a backslash. Write `/` between folders and files.',
    ),
    (
        "later.md?x=1",
        (
            'The link "later.md?x=1" holds a question mark, and the site has no server to answer. Leave out what '
            "follows the question mark; if it belongs to a file's name, write it as `%3F`."
        ),
    ),
    ("", "The link is empty. Write where it leads between the brackets."),
    ("https://", 'The link "https://" names no place. Write the whole address: `https://example.org/`.'),
    (
        "http:example.org",
        'The link "http:example.org" names no place. Did you mean `http://example.org`?',
    ),
    ("mailto:", 'The link "mailto:" names no place. Write the whole address: `mailto:desk@example.org`.'),
    ("htp://example.org", 'The link "htp://example.org" names no place. Did you mean `https://example.org`?'),
    ("https//example.org/a", 'The link "https//example.org/a" leads to no file. Did you mean `https://example.org/a`?'),
    ("www.example.org", 'The link "www.example.org" leads to no file. Did you mean `https://www.example.org`?'),
    ("desk@example.org", 'The link "desk@example.org" leads to no file. Did you mean `mailto:desk@example.org`?'),
    ("#", 'The link "#" leads nowhere. Write where it leads, or take the link out.'),
)


@pytest.mark.parametrize(("href", "message"), BROKEN, ids=[href for href, _ in BROKEN])
def test_a_broken_link_is_an_error_with_what_was_meant(href: str, message: str) -> None:
    column = 12 if href else 5
    assert resolved(href) == (None, [f"link {TALKS}:8:{column}: {message}"])


UNSAFE = (
    "javascript:alert(1)",
    "JaVaScript:alert(1)",
    "java\x01script:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:x",
    "//example.org/x",
)


@pytest.mark.parametrize("href", UNSAFE)
def test_an_unsafe_link_is_refused(href: str) -> None:
    address, (problem,) = resolved(href)
    assert address is None
    assert problem.startswith(f"unsafe-link {TALKS}:8:12: ")


def test_the_line_of_a_broken_link_is_shown() -> None:
    _, (problem,) = assemble(content(overview("\nSee [that](missing.md) now.")), (), TODAY)
    assert (problem.excerpt, problem.width) == ("See [that](missing.md) now.", len("missing.md"))


def test_a_link_to_what_is_held_back_is_plain_text_with_a_warning() -> None:
    made = content(overview("See [the talks](timeline/talks.md)."), event("talks", draft=True))
    site, problems = assemble(made, (), TODAY)
    assert site.links["content/index.md"] == {"timeline/talks.md": None}
    assert said(problems) == [
        (
            'held-back content/index.md:6:17: The link "timeline/talks.md" leads to a page that is held back; readers '
            "see its words only. Publish content/timeline/talks.md, or take the link out."
        )
    ]


def test_a_link_to_a_file_that_could_not_be_read_is_not_reported_again() -> None:
    made = content(overview("See [the talks](timeline/talks.md)."), unread=("content/timeline/talks.md",))
    site, problems = assemble(made, (), TODAY)
    assert (site.links["content/index.md"], problems) == ({"timeline/talks.md": None}, ())


def test_what_is_linked_is_delivered_and_nothing_else() -> None:
    site = assembled(overview("[map](posts/map.pdf) ![pier](/pier.png)"), files=FILES)
    assert site.assets == {"content/posts/map.pdf": "posts/map.pdf"}


def test_what_only_a_held_back_page_links_to_is_not_delivered() -> None:
    later = page("later", published=TODAY.replace(year=2030), body="[map](posts/map.pdf)")
    assert assembled(later, files=FILES).assets == {}


IMAGES: tuple[tuple[str, Address | None, list[str]], ...] = (
    ("../posts/harbour.jpg", Address("posts/harbour.jpg"), []),
    ("/pier.png", Address("pier.png"), []),
    ("../../static/pier.png", Address("pier.png"), []),
    (
        "../posts/harbor.jpg",
        None,
        [
            f'image {TALKS}:6:13: There is no picture "../posts/harbor.jpg". Did you mean `../posts/harbour.jpg`?',
        ],
    ),
    (
        "../posts/map.pdf",
        None,
        [
            (
                f'image {TALKS}:6:13: "../posts/map.pdf" is not a picture. The names of pictures end in .png, .jpg, '
                ".jpeg, .webp, .gif, .svg, .avif."
            )
        ],
    ),
    (
        "later.md",
        None,
        [f'image {TALKS}:6:13: There is no picture "later.md". Put it beside this file, or into static/.'],
    ),
    (
        "https://example.org/x.png",
        None,
        [
            (
                f'image {TALKS}:6:13: The picture "https://example.org/x.png" lies on another host, and the site asks '
                "no other host for anything. Put the file beside this one or into static/, and name it here."
            )
        ],
    ),
)


@pytest.mark.parametrize(("href", "address", "problems"), IMAGES, ids=[href for href, _, _ in IMAGES])
def test_a_picture_is_a_file_of_the_site(href: str, address: Address | None, problems: list[str]) -> None:
    assert resolved(href, "![the pier]({href})") == (address, problems)


@pytest.mark.parametrize(
    ("file", "address"), [("harbour.jpg", "posts/harbour.jpg"), ("pier.png", "pier.png"), ("/pier.png", "pier.png")]
)
def test_a_photo_lies_beside_its_record_or_in_static(file: str, address: str) -> None:
    path = "content/posts/may.md"
    photo = Photo(file=file, alt="The harbour", location=Location(path, 4, 9))
    site = assembled(page("may", path=path, photo=photo), files=FILES)
    assert site.links[path][file] == Address(address)


def test_a_photo_that_is_not_there_is_an_error() -> None:
    photo = Photo(file="quay.png", alt="The quay", location=Location("content/about.md", 4, 9))
    assert problems_of(page("about", photo=photo)) == [
        'image content/about.md:4:9: There is no picture "quay.png". Put it beside this file, or into static/.'
    ]


def test_an_id_of_allowed_html_can_be_linked_to() -> None:
    body = '<a id="Spot"></a>\n\n[there](#Spot)'
    site = assembled(page("about", body=body), settings=settings(html=True))
    assert site.links["content/about.md"]["#Spot"] == Address("about/index.html", "Spot")
    assert len(problems_of(page("about", body=body))) == 1
