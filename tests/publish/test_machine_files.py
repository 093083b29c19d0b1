"""The door to what machines read: which files there are, and what is left out and said to be."""

from pathlib import Path

from explainer.publish.machine_files import machine_files
from tests.support.documents import assembled, overview, settings
from tests.support.ferries import URL, ferries

ALWAYS = {
    "all/index.md",
    "about/index.md",
    "between-the-lines/index.md",
    "briefing/index.md",
    "data/figures.csv",
    "data/figures.json",
    "data/index.md",
    "data/site.json",
    "data/timeline.ics",
    "data/timeline.json",
    "figures/index.md",
    "index.md",
    "llms.txt",
    "sectors/index.md",
    "sectors/ports/index.md",
    "timeline/index.md",
    "timeline/sailing.ics",
    "who/index.md",
}


def test_without_an_address_what_needs_one_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    made = machine_files(ferries(), tmp_path)
    assert set(made.files) == ALWAYS
    (notice,) = made.notices
    for name in ("sitemap.xml", "feed.xml", "robots.txt", "canonical", "cards", "404.html", "site.yaml", "--site-url"):
        assert name in notice
    assert list(tmp_path.iterdir()) == []


def test_with_an_address_all_of_it_is_made(tmp_path: Path) -> None:
    made = machine_files(ferries(URL), tmp_path)
    pages = {name.removesuffix(".md") for name in ALWAYS if name.endswith("index.md")}
    assert set(made.files) - ALWAYS == {
        "sitemap.xml",
        "robots.txt",
        "feed.xml",
        *(f"cards/{page}.png" for page in pages),
    }
    assert made.notices == ()


def test_the_same_site_gives_the_same_bytes_whether_or_not_cards_were_drawn_before(tmp_path: Path) -> None:
    first = machine_files(ferries(URL), tmp_path / "one").files
    assert machine_files(ferries(URL), tmp_path / "one").files == first
    assert machine_files(ferries(URL), tmp_path / "two").files == first


def test_an_empty_kind_has_no_file(tmp_path: Path) -> None:
    site = assembled(overview("Words."))
    assert set(machine_files(site, tmp_path).files) == {
        "all/index.md",
        "data/index.md",
        "data/site.json",
        "index.md",
        "llms.txt",
    }


def test_where_nothing_gives_a_day_there_is_no_feed_and_that_is_said(tmp_path: Path) -> None:
    made = machine_files(assembled(overview("Words."), settings=settings(url=URL)), tmp_path)
    assert "feed.xml" not in made.files
    assert "sitemap.xml" in made.files
    assert [notice.partition(":")[0] for notice in made.notices] == ["No feed.xml"]


def test_a_file_that_the_project_delivers_itself_stays(tmp_path: Path) -> None:
    made = machine_files(ferries(URL), tmp_path, {"robots.txt", "explainer.css"})
    assert "robots.txt" not in made.files
    assert made.notices == ("These stand as the project delivers them, and were not made: robots.txt.",)


def test_a_title_that_the_font_cannot_set_has_no_card_and_that_is_said(tmp_path: Path) -> None:
    made = machine_files(ferries(URL, title="漢字 for Norland"), tmp_path)
    assert "cards/index.png" not in made.files
    assert made.notices == ("No social card for index.html: the font of the cards lacks a character of the title.",)
