"""The map of the site as the protocol of sitemaps.org has it, with days that only the content gives."""

from datetime import date
from xml.etree import ElementTree

from explainer.model.types import Site
from explainer.pages.edition import Edition
from explainer.publish.sitemap import robots, sitemap
from explainer.publish.subjects import subjects
from tests.support.documents import assembled, content, figure, overview, page, settings
from tests.support.ferries import URL, ferries

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def mapped(site: Site) -> dict[str, str | None]:
    """Read a map back: address to lastmod, having held it to the protocol."""
    edition = Edition(site)
    data = sitemap(edition, subjects(edition))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    root = ElementTree.fromstring(data)  # noqa: S314  # our own bytes
    assert root.tag == f"{{{NAMES['s']}}}urlset"
    found: dict[str, str | None] = {}
    for url in root:
        names = [child.tag.rpartition("}")[2] for child in url]
        assert url.tag == f"{{{NAMES['s']}}}url"
        assert names in (["loc"], ["loc", "lastmod"])
        place = url.findtext("s:loc", namespaces=NAMES)
        assert place
        assert place.startswith(URL)
        assert len(place) < 2048
        found[place.removeprefix(URL)] = url.findtext("s:lastmod", namespaces=NAMES)
    return found


def test_every_page_stands_in_it_once_with_the_last_day_its_content_gives() -> None:
    assert mapped(ferries(URL)) == {
        "": "2026-03-08",  # the correction of a figure that the overview shows is later than its own update
        "timeline/": None,
        "figures/": "2026-03-08",
        "sectors/": None,
        "sectors/ports/": "2026-03-07",  # its figure was checked
        "between-the-lines/": "2026-03-03",
        "who/": None,
        "briefing/": None,
        "about/": None,
        "all/": "2026-03-08",
        "data/": "2026-03-08",
    }


def test_a_day_that_is_still_to_come_is_not_believed() -> None:
    site = assembled(overview("Words.", updated=date(2031, 1, 1)), settings=settings(url=URL))
    assert mapped(site)[""] is None


def test_the_day_of_the_build_is_nowhere() -> None:
    assert "2026-03-09" not in mapped(ferries(URL)).values()  # the tests' today


def test_a_page_may_say_its_day_by_its_own_date() -> None:
    site = assembled(page("note", date=date(2026, 1, 5)), settings=settings(url=URL))
    assert mapped(site)["note/"] == "2026-01-05"


def test_what_is_shown_as_a_draft_only_is_left_out() -> None:
    from explainer.model.assembling import assemble
    from tests.support.documents import TODAY

    records = content(page("open"), page("secret", draft=True), settings=settings(url=URL))
    site, _ = assemble(records, (), TODAY, drafts=True)
    assert "open/" in mapped(site)
    assert "secret/" not in mapped(site)


def test_an_address_with_marks_is_written_so_that_xml_can_be_read() -> None:
    edition = Edition(assembled(figure("trade"), settings=settings(url="https://example.org/?a=1&b=<2>/")))
    ElementTree.fromstring(sitemap(edition, subjects(edition)))  # noqa: S314


def test_robots_may_go_everywhere_and_are_told_of_the_map() -> None:
    lines = robots(Edition(ferries(URL))).decode().splitlines()
    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {URL}sitemap.xml"]
