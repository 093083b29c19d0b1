"""Where records stand, and that two for one place are an error that names both."""

import pytest

from explainer.content.types import Record
from explainer.model.types import Address
from tests.support.documents import (
    analysis,
    assembled,
    event,
    figure,
    introduction,
    overview,
    page,
    problems_of,
    sector,
    settings,
    who,
)

PLACES = (
    (overview(), "index.html"),
    (event("talks"), "timeline/index.html#talks"),
    (figure("trade"), "figures/index.html#trade"),
    (who("ada"), "who/index.html#ada"),
    (analysis("timing"), "between-the-lines/index.html#timing"),
    (sector("space"), "sectors/space/index.html"),
    (introduction("analysis"), "between-the-lines/index.html"),
    (introduction("sectors"), "sectors/index.html"),
    (introduction("posts"), "posts/index.html"),
    (page("about"), "about/index.html"),
    (page("new-name", path="content/about.md"), "new-name/index.html"),
    (page("may", path="content/posts/2026/may.md"), "posts/2026/may/index.html"),
    (page("x", path="content/Über uns/x.md"), "uber-uns/x/index.html"),
    (event("early", path="content/timeline/1990s/early.md"), "timeline/index.html#early"),
)


@pytest.mark.parametrize(("record", "address"), PLACES, ids=[place for _, place in PLACES])
def test_every_kind_has_its_place(record: Record, address: str) -> None:
    site = assembled(record)
    assert str(site.entries[record.path].address) == address


def test_a_folder_name_is_made_ascii_as_the_site_s_language_does_it() -> None:
    record = page("x", path="content/Häfen/x.md")
    site = assembled(record, settings=settings(language="de"))
    assert site.entries[record.path].address == Address("haefen/x/index.html")


def test_two_records_for_one_address_are_named_both() -> None:
    one, other = event("talks"), event("talks", path="content/timeline/more-talks.md")
    assert problems_of(one, other) == [
        (
            'address content/timeline/talks.md:3:1: The address "timeline/index.html#talks" is taken: '
            "content/timeline/more-talks.md stands there already. Give one of the two another `slug`."
        )
    ]


def test_addresses_that_differ_only_in_case_are_one() -> None:
    one, other = page("about"), page("About", path="content/Information.md")
    assert problems_of(one, other) == [
        (
            'address content/about.md:3:1: The address "about/index.html" is taken: content/Information.md stands at '
            '"About/index.html", which only case or Unicode form tells apart. Give one of the two another `slug`.'
        )
    ]


def test_addresses_that_differ_only_in_unicode_form_are_one() -> None:
    composed, decomposed = page("caf\u00e9", path="content/a.md"), page("cafe\u0301", path="content/b.md")
    (problem,) = problems_of(composed, decomposed)
    assert problem.startswith("address content/b.md:3:1:")
    assert "content/a.md" in problem


def test_case_is_folded_in_every_script() -> None:
    (problem,) = problems_of(page("caf\u00c9", path="content/a.md"), page("cafe\u0301", path="content/b.md"))
    assert "only case or Unicode form tells apart" in problem


def test_the_same_slug_in_two_kinds_is_no_collision() -> None:
    assembled(event("space"), sector("space"), who("space"), page("space"))


@pytest.mark.parametrize("slug", ["briefing", "all", "timeline", "between-the-lines", "data"])
def test_what_the_build_makes_itself_is_reserved(slug: str) -> None:
    assert problems_of(page(slug)) == [
        (
            f'address content/{slug}.md:3:1: The address "{slug}/index.html" is taken: the build puts a page of its '
            "own there already. Give it another `slug`, or the file another name."
        )
    ]


@pytest.mark.parametrize("slug", ["..", "../x", "a//b", "a\\b", "a\x00b", "."])
def test_an_address_outside_the_site_is_refused(slug: str) -> None:
    (problem,) = problems_of(page(slug, path="content/x.md"))
    assert "is not inside the site" in problem


def test_a_folder_without_letters_is_named_as_the_trouble() -> None:
    assert problems_of(page("x", path="content/🎉/x.md")) == [
        (
            "address content/🎉/x.md:3:1: A folder above this file has a name without letters that an address could be "
            "made of. Rename the folder with letters or digits."
        )
    ]


def test_a_name_without_letters_is_not_reported_again() -> None:
    assert problems_of(page("", path="content/🎉.md")) == []


def test_drafts_do_not_collide_until_they_are_shown() -> None:
    assembled(event("talks"), event("talks", path="content/timeline/new.md", draft=True))


def test_a_heading_of_an_introduction_collides_with_a_record_of_that_name() -> None:
    problems = problems_of(introduction("timeline", body="## Talks"), event("talks"))
    assert len(problems) == 1
    assert "timeline/index.html#talks" in problems[0]


def test_an_empty_kind_has_no_page() -> None:
    site = assembled(overview(), event("talks"))
    assert site.listings == {"timeline": Address("timeline/index.html")}


def test_pages_follow_each_other_in_reading_order() -> None:
    site = assembled(
        page("about"), who("ada"), sector("space", weight=2), sector("water", weight=1), event("talks"), overview()
    )
    assert [address.file for address in site.sequence] == [
        "index.html",
        "timeline/index.html",
        "sectors/index.html",
        "sectors/water/index.html",
        "sectors/space/index.html",
        "who/index.html",
        "about/index.html",
    ]


def test_an_old_address_forwards() -> None:
    site = assembled(page("about", aliases=("/who-we-are/", "imprint", "old.html")))
    here = Address("about/index.html")
    assert site.redirects == {"who-we-are/index.html": here, "imprint/index.html": here, "old.html": here}


def test_an_old_address_where_something_stands_is_an_error() -> None:
    assert problems_of(page("about"), page("team", aliases=("about",))) == [
        (
            'alias content/team.md:4:1: The address "about/index.html" is taken: content/about.md stands there '
            "already. Remove the alias."
        )
    ]


def test_an_old_address_that_is_the_record_s_own_is_an_error() -> None:
    (problem,) = problems_of(page("about", aliases=("about/",)))
    assert problem.startswith('alias content/about.md:4:1: The address "about/index.html" is taken: this file itself')


@pytest.mark.parametrize("alias", ["../x", "a/../../x", "/", "timeline/", "index.html", "404.html"])
def test_an_old_address_outside_the_site_or_of_the_build_is_an_error(alias: str) -> None:
    (problem,) = problems_of(page("about", aliases=(alias,)))
    assert problem.startswith("alias content/about.md:4:1:")


def test_a_file_cannot_stand_where_a_page_needs_a_folder() -> None:
    linked = overview("[map](about)")
    (problem,) = problems_of(linked, page("x", path="content/about/x.md"), files=("content/about",))
    assert problem == (
        'asset content/about: No file can stand at "about": content/about/x.md needs a folder of this name for '
        '"about/x/index.html". Give one of the two another name.'
    )
