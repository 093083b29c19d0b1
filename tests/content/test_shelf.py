"""Pages that were read before are taken from the shelf; what lies on it is bounded, and damage to it harms nothing."""

from pathlib import Path

import pytest

from explainer.content.documents import Rules, read_record
from explainer.content.reading import read_content
from explainer.content.shelf import Shelf
from explainer.content.types import Content
from tests.support.projects import page, write_project

POSTS = 10


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(
        tmp_path, {f"content/p{n}.md": page(f"Post {n}", "A *word* or two. " * 50) for n in range(POSTS)}
    )


def read(root: Path, engine: str = "this") -> tuple[Content, Shelf]:
    """Read the content as a build does, with what earlier ones left."""
    shelf = Shelf(root / ".cache" / "pages", engine)
    content, problems = read_content(root, shelf)
    shelf.save()
    assert problems == ()
    return content, shelf


def tokens_of(content: Content) -> list[list[str]]:
    return [[token.content for token in entry.body.tokens] for entry in content.pages]


def size_of_cache(root: Path) -> int:
    return sum(path.stat().st_size for path in (root / ".cache").iterdir())


def test_a_page_from_the_shelf_is_the_page(root: Path) -> None:
    first, _ = read(root)
    second, shelf = read(root)
    assert not shelf.new
    assert tokens_of(second) == tokens_of(first) == tokens_of(read_content(root)[0])


def test_the_shelf_does_not_grow_with_the_number_of_edits(root: Path) -> None:
    read(root)
    size = size_of_cache(root)
    for number in range(5 * POSTS):
        write_project(root, {"content/p1.md": page(f"Post {number}", f"Edition {number}. " * 50)})
        content, _ = read(root)
        assert size_of_cache(root) < 3 * size
    assert tokens_of(content) == tokens_of(read_content(root)[0])
    assert len(list((root / ".cache").glob("tokens*"))) == 1


def test_what_another_engine_left_is_not_taken(root: Path) -> None:
    read(root)
    _, shelf = read(root, "another")
    assert shelf.found == {}


@pytest.mark.parametrize("damage", ["gone", "cut", "folder"])
def test_tokens_that_are_not_there_make_an_empty_shelf(root: Path, damage: str) -> None:
    first, _ = read(root)
    (tokens,) = (root / ".cache").glob("tokens*")
    data = tokens.read_bytes()
    tokens.unlink()
    if damage == "cut":
        tokens.write_bytes(data[:-1])
    elif damage == "folder":
        tokens.mkdir()
    for _ in range(2):
        assert tokens_of(read(root)[0]) == tokens_of(first)


def test_where_nothing_can_be_kept_pages_are_read_all_the_same(root: Path) -> None:
    (root / ".cache").write_text("a file stands where the folder should be")
    for _ in range(2):
        assert tokens_of(read_content(root, Shelf(root / ".cache" / "pages", "this"))[0]) == tokens_of(
            read_content(root)[0]
        )


@pytest.mark.parametrize(
    ("name", "text", "former"),
    [
        ("p1", page("Post 1", "Other words."), True),
        ("p1", page("Post 1", "Other words.").replace("\n", "\r\n"), False),
        ("p1", page("Another", "Other words."), False),
        ("p1", page("Post 1", "Other words.", weight="2"), False),
        ("new", page("Post 1", "Other words."), False),
    ],
)
def test_front_matter_that_is_the_same_to_the_byte_is_not_read_again(
    root: Path, name: str, text: str, *, former: bool
) -> None:
    read(root)
    shelf = Shelf(root / ".cache" / "pages", "this")
    data = text.encode()
    found = shelf.former(f"content/{name}.md", data, "False en")
    assert (found is not None) is former
    assert shelf.former(f"content/{name}.md", data, "True en") is None
    path = f"content/{name}.md"
    assert read_record(data, path, Rules(), found) == read_record(data, path, Rules())
