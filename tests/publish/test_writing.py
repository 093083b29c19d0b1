"""Writing is whole or not at all, and leaves alone what is not ours."""

from pathlib import Path

import pytest

from explainer.manifest import row_of, rows_of_outputs
from explainer.problems import ContentError
from explainer.publish import swapping
from explainer.publish.writing import LIST_NAME, write


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LIST_NAME
    }


def test_writes_pages_and_copies_and_lists_them(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("a {}")
    written = write({"index.html": b"one", "a/b/index.html": b"two"}, {"style.css": style}, tmp_path / "site")
    assert tree(tmp_path / "site") == {"index.html": "one", "a/b/index.html": "two", "style.css": "a {}"}
    assert written.files == 4
    names = (tmp_path / "site" / LIST_NAME).read_text().splitlines()
    assert names[1:] == ["a/b/index.html", "index.html", "style.css"]


def test_stale_pages_go_and_strangers_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write({"index.html": b"one", "old/index.html": b"old"}, {}, site)
    (site / "CNAME").write_text("example.org")
    (site / "old" / "notes.txt").write_text("mine")
    written = write({"index.html": b"two"}, {}, site)
    assert tree(site) == {"index.html": "two", "CNAME": "example.org", "old/notes.txt": "mine"}
    assert written.carried == ("CNAME", "old/notes.txt")
    assert written.removed == ("old/index.html",)


def test_empty_folders_links_and_permissions_of_others_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write({"index.html": b"one", "old/index.html": b"old"}, {}, site)
    (site / "uploads" / "new").mkdir(parents=True)
    (site / "private").mkdir()
    (site / "private" / "notes.txt").write_text("mine")
    (site / "private").chmod(0o700)
    (site / "old" / "latest").symlink_to("../nowhere")
    site.chmod(0o750)
    written = write({"index.html": b"two"}, {}, site)
    assert written.carried == ("old/latest", "private/notes.txt", "uploads/new/")
    assert (site / "uploads" / "new").is_dir()
    assert (site / "old" / "latest").readlink() == Path("../nowhere")
    assert ((site / "private").stat().st_mode & 0o777, site.stat().st_mode & 0o777) == (0o700, 0o750)
    assert not (site / "old" / "index.html").exists()


def test_an_empty_folder_in_the_place_of_a_page_is_named(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write({"index.html": b"one"}, {}, site)
    (site / "about.html").mkdir()
    (site / "about").mkdir()
    with pytest.raises(ContentError, match=r"about\.html: The file is not from the build"):
        write({"index.html": b"one", "about.html": b"two", "about/index.html": b"three"}, {}, site)
    (site / "about.html").rmdir()
    write({"index.html": b"one", "about.html": b"two", "about/index.html": b"three"}, {}, site)


def test_a_file_of_ours_is_known_again_whatever_its_name(tmp_path: Path) -> None:
    for text in (b"one", b"two"):
        write({"index.html": text, "#1.html": text, "a b.html": text}, {}, tmp_path / "site")
    assert tree(tmp_path / "site") == {"index.html": "two", "#1.html": "two", "a b.html": "two"}


def test_nothing_is_left_beside_the_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for text in (b"one", b"two"):
        write({"index.html": text}, {}, site)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_two_renames_do_where_folders_cannot_be_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swapping, "_exchanged", lambda *_: False)
    site = tmp_path / "site"
    write({"index.html": b"one"}, {}, site)
    write({"index.html": b"two"}, {}, site)
    assert tree(site) == {"index.html": "two"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_build_that_died_between_two_renames_is_mended(tmp_path: Path) -> None:
    write({"index.html": b"one"}, {}, tmp_path / "site")
    (tmp_path / "site").rename(tmp_path / ".site.old")
    (tmp_path / ".site.new").mkdir()
    (tmp_path / ".site.new" / "index.html").write_text("half")
    (tmp_path / ".site.old" / "CNAME").write_text("example.org")
    write({"index.html": b"two"}, {}, tmp_path / "site")
    assert tree(tmp_path / "site") == {"index.html": "two", "CNAME": "example.org"}


def test_a_failure_while_writing_leaves_the_old_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write({"index.html": b"one"}, {}, site)
    with pytest.raises(ContentError) as caught:
        write({"index.html": b"two"}, {"style.css": tmp_path / "missing.css"}, site)
    assert "No such file" in str(caught.value)
    assert tree(site) == {"index.html": "one"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "thesis.txt").write_text("years of work")
    with pytest.raises(ContentError, match=r"holds 1 files, and no build wrote them \(thesis\.txt, for example\)"):
        write({"index.html": b"one"}, {}, site)
    assert tree(site) == {"thesis.txt": "years of work"}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    write({"index.html": b"one"}, {}, tmp_path / "site")
    assert tree(tmp_path / "site") == {"index.html": "one"}


@pytest.mark.parametrize("name", ["about/index.html", "about"])
def test_a_strangers_file_in_the_place_of_a_page_is_not_overwritten(tmp_path: Path, name: str) -> None:
    site = tmp_path / "site"
    write({"index.html": b"one"}, {}, site)
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).write_text("mine")
    with pytest.raises(ContentError, match="the site now has a file of this name"):
        write({"index.html": b"one", "about/index.html": b"two"}, {}, site)
    assert tree(site) == {"index.html": "one", name: "mine"}


@pytest.mark.parametrize(("make", "what"), [("file", "is a file"), ("link", "is a symbolic link")])
def test_an_output_that_is_no_folder_is_refused(tmp_path: Path, make: str, what: str) -> None:
    site = tmp_path / "site"
    if make == "file":
        site.write_text("mine")
    else:
        (tmp_path / "elsewhere").mkdir()
        site.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ContentError, match=what):
        write({"index.html": b"one"}, {}, site)
    assert site.is_symlink() or site.read_text() == "mine"


@pytest.mark.parametrize("strangers", [(), ("a/mine.txt", "a-b")])
def test_what_it_says_it_left_is_what_is_there(tmp_path: Path, strangers: tuple[str, ...]) -> None:
    site, files = tmp_path / "site", {"a/index.html": b"a", "a-b/x": b"", "a.html": b"b", "b": b"", "index.html": b"c"}
    write(files, {}, site)
    for name in strangers:
        path = site / name
        path = path / "mine" if path.is_dir() else path
        path.write_text("mine")
    kept = {name: row_of((site / name).lstat()) for name in ("a/index.html", "b")}
    written = write({name: data for name, data in files.items() if name not in kept}, {}, site, kept)
    assert written.state == rows_of_outputs(str(site))
