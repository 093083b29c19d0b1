"""Every kind of content goes the whole way: a file with no more than it must have is on a page, and can be found."""

from pathlib import Path

import pytest
from PIL import Image

from explainer.content.schema import KINDS, Kind
from tests.support.projects import Project

TITLE = "A title like no other"
PLACES = {"overview": "content/index.md", "introduction": "content/notes/index.md", "page": "content/notes/some.md"}


def written(kind: Kind) -> str:
    keys = "".join(f"{key.name}: {key.example}\n" for key in kind.keys if key.required and key.name != "title")
    return f"---\ntitle: {TITLE}\n{keys}---\n\nWords of its own.\n"


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_record_of_every_kind_is_shown(kind: Kind, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path, capsys)
    place = PLACES.get(kind.name, f"content/{kind.folder}/some.md")
    project.write({"content/about.md": "---\ntitle: About\n---\n\nBeside it.\n", place: written(kind)})
    assert project.run().code == 0
    pages = {name: text.decode() for name, text in project.tree().items() if name.endswith(".html")}
    own = [name for name, text in pages.items() if TITLE in text and "Words of its own." in text]
    assert set(own) - {"all/index.html"}
    assert "all/index.html" in own
    assert any(TITLE.encode() in text for name, text in project.tree().items() if name.startswith("data/"))


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_the_sources_of_a_record_of_every_kind_are_named_on_its_page(
    kind: Kind, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project(tmp_path, capsys)
    place = PLACES.get(kind.name, f"content/{kind.folder}/some.md")
    source = "sources: [{url: 'https://example.org/plan', title: The plan}]\n---\n\nWords"
    project.write({"content/about.md": "---\ntitle: About\n---\n\nBeside it.\n"})
    project.write({place: written(kind).replace("---\n\nWords", source)})
    assert "written-" not in project.run("check").err
    assert project.run().code == 0
    pages = {name: text.decode() for name, text in project.tree().items() if name.endswith(".html")}
    own = {name for name, text in pages.items() if "Words of its own." in text}
    assert {name for name in own if 'href="https://example.org/plan"' in pages[name]} - {"all/index.html"}


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_photo_of_a_record_of_every_kind_is_shown_with_its_credit(
    kind: Kind, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project(tmp_path, capsys)
    place = PLACES.get(kind.name, f"content/{kind.folder}/some.md")
    photo = "photo: {file: /quay.png, alt: The quay, credit: Mara Lind}\n---\n\nWords"
    project.write({"content/about.md": "---\ntitle: About\n---\n\nBeside it.\n"})
    project.write({place: written(kind).replace("---\n\nWords", photo)})
    (project.root / "static").mkdir()
    Image.new("RGB", (600, 400), "navy").save(project.root / "static" / "quay.png")
    assert project.run().code == 0
    pages = {name: text.decode() for name, text in project.tree().items() if name.endswith(".html")}
    shown = {name: text for name, text in pages.items() if 'alt="The quay"' in text}
    assert "all/index.html" in shown
    assert set(shown) - {"all/index.html"}
    for page in shown.values():
        assert page.count('alt="The quay"') == 1
        assert "<figcaption>Photo: Mara Lind</figcaption>" in page
        assert 'width="600" height="400"' in page
