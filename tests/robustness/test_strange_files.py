"""Links, loops, pipes and addresses that lead out: named, and neither read nor published; no build waits for ever."""

import os
import socket
import sys
from pathlib import Path

import pytest

from tests.support.projects import build, page, state_of, write_project

HIDDEN = "the word that nobody may read"
FOLDERS = ("content", "seeds", "static", "templates")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "secret.md").write_text(page("Secret", HIDDEN))
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "secret.md").write_text(page("Secret", HIDDEN))
    project = write_project(tmp_path / "project", {"content/index.md": page("Home"), "content/a.md": page("A")})
    for folder in FOLDERS:
        (project / folder).mkdir(exist_ok=True)
    return project


def assert_no_secret(root: Path) -> None:
    """Assert that no file of the site holds the secret, and none is a link."""
    site = root / "site"
    for path in site.rglob("*") if site.exists() else ():
        assert not path.is_symlink()
        assert not path.is_file() or HIDDEN.encode() not in path.read_bytes()


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("kind", ["file", "folder", "loop", "chain", "dangling"])
def test_links_that_lead_out_or_in_a_circle_publish_nothing(root: Path, folder: str, kind: str) -> None:
    place = root / folder / "linked.md"
    targets = {"file": "../../secret.md", "folder": "../../secrets", "loop": ".", "dangling": "nowhere"}
    if kind == "chain":
        (root / folder / "other.md").symlink_to("linked.md")
        place.symlink_to("other.md")
    else:
        place.symlink_to(targets[kind])
    done = build(root)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    assert_no_secret(root)
    if done.returncode:
        assert f"{folder}/" in done.stderr
        assert not (root / "site").exists()


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_that_is_a_link_out_is_not_followed(root: Path, folder: str) -> None:
    (root / folder).rename(root / "aside")
    (root / folder).symlink_to("../secrets")
    done = build(root)
    assert done.returncode == 1
    assert f"{folder}: The link leads out of the project" in done.stderr
    assert not (root / "site").exists()


@pytest.mark.parametrize("name", ["templates/page.html", "static/robots.txt", "static/deep/x.txt"])
def test_what_is_looked_up_by_its_name_is_no_way_out(root: Path, name: str) -> None:
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(root.parent / "secret.md")
    done = build(root)
    assert done.returncode == 1
    assert f"{name}: The link leads out of its folder." in done.stderr
    assert_no_secret(root)


def test_a_link_to_what_is_hidden_in_the_project_is_not_followed(root: Path) -> None:
    write_project(root, {".git/config": HIDDEN, "content/a.md": page("A", "[x](x.txt)")})
    (root / "content" / "x.txt").symlink_to("../.git/config")
    done = build(root)
    assert done.returncode == 1
    assert "content/x.txt: The link leads to what is hidden in the project; it is not followed." in done.stderr


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_pipe_is_not_waited_for(root: Path, folder: str) -> None:
    names = ("pipe.md", "pipe.txt", "page.html", "explainer.css", "site.yaml")
    for name in names:
        os.mkfifo(root / folder / name)
    done = build(root)
    assert "Traceback" not in done.stderr
    if folder in ("content", "static"):
        assert done.returncode == 1
        assert all(f"{folder}/{name}" in done.stderr for name in names)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_socket_is_not_read(root: Path, folder: str) -> None:
    server = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    try:
        os.chdir(root / folder)  # a socket's path may only be short
        server.bind("socket.md")
    finally:
        os.chdir(here)
    done = build(root)
    server.close()
    assert "Traceback" not in done.stderr


OUTSIDE = (
    "../../secret.md",
    "../../../../../../etc/passwd",
    "/../secret.md",
    "..\\..\\secret.md",
    "%2e%2e/%2e%2e/secret.md",
    "file:///etc/passwd",
    "//etc/passwd",
    "/etc/passwd",
)


@pytest.mark.parametrize("mark", ["[x]({})", "![x]({})"])
def test_a_link_reaches_nothing_outside(root: Path, mark: str) -> None:
    write_project(root, {"content/a.md": page("A", "\n\n".join(mark.format(link) for link in OUTSIDE))})
    done = build(root)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert not (root / "site").exists()


@pytest.mark.parametrize(
    "key",
    [
        "slug: ../../out",
        "slug: /out",
        "aliases: [../../out.html]",
        "aliases: [/../../out/]",
        "photo: {file: ../../secret.md, alt: A}",
        "photo: {file: /etc/passwd, alt: A}",
    ],
)
def test_no_key_writes_or_reads_outside(root: Path, key: str) -> None:
    (root / "content" / "a.md").write_text(f"---\ntitle: A\n{key}\n---\n\nWords.\n")
    before = state_of(root.parent)
    done = build(root)
    assert done.returncode == 1
    assert "content/a.md:3" in done.stderr
    after = {name: mark for name, mark in state_of(root.parent).items() if "/.cache/" not in name}
    assert after == before


@pytest.mark.parametrize(
    "output", ["content", "content/site", "static/site", "seeds/site", "templates/site", ".cache", ".", ".."]
)
def test_an_output_among_the_inputs_is_refused(root: Path, output: str) -> None:
    before = state_of(root)
    done = build(root, "--output", str(root / output))
    assert done.returncode == 2
    assert {name: mark for name, mark in state_of(root).items() if not name.startswith(".cache")} == before
