"""A running preview through all that may happen to a project: it never ends, and recovers by itself."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.previewing import LONG, Preview, free_port, previewed
from tests.support.projects import ROOT, page, write_project

PROJECT = {
    "content/index.md": page("Ferry", "It sails."),
    "content/about.md": page("About", "Words."),
    "content/who/ada.md": page("Ada Brook", "She runs it.", kind="person"),
    "seeds/ferry.txt": "What's happening: The ferry sails again.\n",
}


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with previewed(write_project(tmp_path / "project", PROJECT)) as preview:
        yield preview
        if preview.process.poll() is None:
            preview.write("content/index.md", page("Ferry", "It is well."))
            preview.until("/", 200, "It is well.")
        assert not [line for line in preview.complained if "Traceback" in line]


def test_content_goes_and_comes_back(preview: Preview) -> None:
    shutil.move(preview.root / "content", preview.root / "away")
    preview.until("/", 500, "There is nothing to build")
    assert b"It sails." in preview.ask("/?last-good")[1]
    shutil.move(preview.root / "away", preview.root / "content")
    preview.until("/", 200, "It sails.")


def test_a_page_becomes_a_folder(preview: Preview) -> None:
    (preview.root / "content/index.md").unlink()
    (preview.root / "content/index.md").mkdir()
    preview.until("/", 500, "content/index.md: This is a folder")
    (preview.root / "content/index.md").rmdir()


def test_a_folder_is_renamed(preview: Preview) -> None:
    (preview.root / "content/who").rename(preview.root / "content/notes")
    preview.until("/notes/ada/", 500, "kind")
    (preview.root / "content/notes").rename(preview.root / "content/who")
    preview.until("/who/", 200, "Ada Brook")


def test_content_becomes_a_link_out_of_the_project(preview: Preview, tmp_path: Path) -> None:
    write_project(tmp_path / "outside", {"index.md": page("Secret", "Not ours.")})
    shutil.move(preview.root / "content", preview.root / "away")
    (preview.root / "content").symlink_to(tmp_path / "outside")
    body = preview.until("/", 500, "The link leads out of the project")
    assert b"Secret" not in body + preview.ask("/?last-good")[1]
    (preview.root / "content").unlink()
    (preview.root / "content").symlink_to("/")
    assert preview.ask("/")[0] == 500
    (preview.root / "content").unlink()
    shutil.move(preview.root / "away", preview.root / "content")
    preview.until("/", 200, "It sails.")


def test_links_out_of_the_project_are_neither_followed_nor_watched(preview: Preview) -> None:
    (preview.root / "content/everything").symlink_to("/")
    preview.until("/", 500, "The link leads out of the project")
    (preview.root / "static").mkdir()
    (preview.root / "static/passwords.txt").symlink_to("/etc/passwd")
    preview.until("/", 500, "static/passwords.txt")
    assert preview.ask("/passwords.txt")[0] == 404
    (preview.root / "content/everything").unlink()
    (preview.root / "static/passwords.txt").unlink()


def test_a_delivered_file_that_becomes_a_link_is_not_sent(preview: Preview) -> None:
    preview.write("static/notes.txt", "ours")
    preview.until("/notes.txt", 200, "ours")
    (preview.root / "static/notes.txt").unlink()
    (preview.root / "static/notes.txt").symlink_to("/etc/passwd")
    for _ in range(20):
        assert b"root:" not in preview.ask("/notes.txt")[1]
    (preview.root / "static/notes.txt").unlink()
    os.mkfifo(preview.root / "static/notes.txt")
    assert preview.ask("/notes.txt")[0] == 404
    (preview.root / "static/notes.txt").unlink()


def test_what_nobody_may_read_is_said(preview: Preview) -> None:
    (preview.root / "content/about.md").chmod(0)
    if os.access(preview.root / "content/about.md", os.R_OK):
        pytest.skip("whoever runs this may read everything")
    preview.until("/", 500, "content/about.md: The file cannot be read")
    (preview.root / "content/about.md").chmod(0o644)
    preview.until("/", 200)
    (preview.root / "content").chmod(0)
    preview.until("/", 500, "Permission denied")
    (preview.root / "content").chmod(0o755)
    preview.until("/", 200)


def test_a_huge_file_is_refused_and_goes_again(preview: Preview) -> None:
    with (preview.root / "content/huge.md").open("wb") as file:
        file.truncate(100_000_000)
    preview.until("/", 500, "content/huge.md")
    (preview.root / "content/huge.md").unlink()


def test_pipes_and_devices_end_nothing(preview: Preview) -> None:
    os.mkfifo(preview.root / "content/pipe.md")
    preview.until("/", 500, "content/pipe.md")
    (preview.root / "content/pipe.md").unlink()


def test_a_briefing_that_cannot_be_read(preview: Preview) -> None:
    (preview.root / "seeds/ferry.txt").write_bytes(b"What's happening: \xff\xfe\x00 \x80")
    preview.until("/", 500, "seeds/ferry.txt")
    preview.write("seeds/ferry.txt", PROJECT["seeds/ferry.txt"])


@pytest.mark.parametrize(
    ("template", "said"),
    [("{% if %}", "templates/page.html:1"), ("{{ nothing }}", "templates/page.html:1"),
     ("{% include 'page.html' %}", "templates/page.html"), ("{{ 10 ** 9 // 0 }}", "templates/page.html:1")],
)  # fmt: skip
def test_a_template_fails_and_is_mended(preview: Preview, template: str, said: str) -> None:
    preview.write("templates/page.html", template)
    preview.until("/about/", 500, said)
    assert b"Words." in preview.ask("/about/?last-good")[1]
    (preview.root / "templates/page.html").unlink()
    preview.until("/about/", 200, "Words.")


def test_what_editors_leave_beside_a_file_makes_no_rebuild(preview: Preview) -> None:
    preview.write("static/explainer.css", "a {}")
    preview.until("/explainer.css", 200, "a {}")
    time.sleep(0.5)
    built = len(preview.said)
    (preview.root / "static/.#explainer.css").symlink_to("ada@desk.4711")  # how Emacs locks a file
    for name in (".index.md.swp", "index.md~", ".#index.md", "#index.md#", "4913"):
        preview.write(f"content/{name}", "half a thought")
        time.sleep(0.1)
        (preview.root / "content" / name).unlink()
    time.sleep(0.5)
    assert len(preview.said) == built
    preview.write("static/explainer.css", "b {}")
    preview.until("/explainer.css", 200, "b {}")
    assert preview.ask("/")[0] == 200


@pytest.mark.parametrize("save", ["in place", "renamed", "moved away first", "in pieces"])
def test_however_an_editor_saves_it_is_one_rebuild_without_a_mistake(preview: Preview, save: str) -> None:
    time.sleep(0.5)
    before, path, text = len(preview.said), preview.root / "content/index.md", page("Ferry", f"Saved {save}.")
    aside = path.with_name(".index.md.part")
    if save == "in place":
        path.write_text(text)
    elif save == "renamed":
        aside.write_text(text)
        aside.chmod(0o600)
        aside.replace(path)
        path.chmod(0o644)
    elif save == "moved away first":
        path.rename(path.with_name("index.md~"))
        time.sleep(0.02)
        path.write_text(text)
        path.with_name("index.md~").unlink()
    else:
        with path.open("w") as file:
            for piece in (text[:0], text[:6], text[6:]):
                file.write(piece)
                file.flush()
                time.sleep(0.01)
    preview.until("/", 200, f"Saved {save}.")
    time.sleep(0.5)
    assert len(preview.said) - before == 1
    assert preview.complained == []


def test_a_mistake_is_said_once_however_often_the_file_is_saved(preview: Preview) -> None:
    for number in range(4):
        preview.write("content/about.md", f"---\ntitel: About\n---\n\nSave {number}.\n")
        time.sleep(0.4)
    preview.until("/", 500, "Did you mean `title`?")
    assert sum("Did you mean `title`?" in line for line in preview.complained) == 1
    preview.write("content/about.md", PROJECT["content/about.md"])
    preview.until("/", 200)
    preview.write("content/about.md", "---\ntitel: About\n---\n")
    preview.until("/", 500)
    assert sum("Did you mean `title`?" in line for line in preview.complained) == 2
    preview.write("content/about.md", PROJECT["content/about.md"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("listening", [False, True])
def test_it_ends_cleanly(preview: Preview, number: int, *, listening: bool) -> None:
    opened = socket.create_connection(("127.0.0.1", preview.port), timeout=LONG)
    if listening:
        upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        upgrade += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        opened.sendall(f"GET /livereload HTTP/1.1\r\nHost: localhost:{preview.port}\r\n{upgrade}\r\n".encode())
        assert b"101" in opened.recv(1000)
        opened.sendall(b'\x81\x92\0\0\0\0{"command":"info"}')
    assert preview.stop(number) == 0
    opened.close()
    preview.end()
    assert preview.said[-1] == "Stopped.\n"
    assert preview.complained == []


def test_it_goes_on_when_nobody_listens_to_what_it_says(tmp_path: Path) -> None:
    root, port = write_project(tmp_path / "project", PROJECT), free_port()
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--root", str(root), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        while "Open" not in process.stdout.readline():
            pass
        process.stdout.close()
        process.stderr.close()
        preview = _already_running(root, process, port)
        preview("content/about.md", "---\ntitel: About\n---\n", 500)
        preview("content/about.md", page("About", "Mended."), 200)
        process.terminate()
        assert process.wait(LONG) == 0
    finally:
        process.kill()
        process.wait()


def _already_running(root: Path, process: "subprocess.Popen[str]", port: int) -> Callable[[str, str, int], None]:
    def save_and_ask(name: str, text: str, status: int) -> None:
        (root / name).write_text(text)
        end = time.monotonic() + LONG
        while True:
            with socket.create_connection(("127.0.0.1", port), timeout=LONG) as connection:
                request = f"GET /about/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
                connection.sendall(request.encode())
                if int(connection.recv(100).split(b" ")[1]) == status:
                    return
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.05)

    return save_and_ask


def test_a_port_that_is_taken_gives_way_to_the_next(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with previewed(write_project(tmp_path / "project", PROJECT), port=port) as preview:
            assert port < preview.port < port + 20
            assert preview.ask("/")[0] == 200


@pytest.mark.parametrize("port", ["70000", "-1", "eighty"])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: str) -> None:
    root = write_project(tmp_path / "project", PROJECT)
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--root", str(root), "--port", port]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONG)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_works_from_within_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_project(tmp_path / "project", PROJECT))
    with previewed(Path()) as preview:
        shutil.rmtree("content")
        preview.until("/", 500, "There is nothing to build")
        write_project(Path(), PROJECT)
        preview.until("/", 200, "It sails.")
        preview.write("content/about.md", page("About", "Other words."))
        preview.until("/about/", 200, "Other words.")
        assert ": content/about.md" in preview.said[-1]  # named as it stands in the project


def test_it_starts_in_an_empty_folder_and_shows_what_comes(tmp_path: Path) -> None:
    with previewed(tmp_path) as preview:
        assert b"There is nothing to build" in preview.ask("/")[1]
        assert b"last good" not in preview.ask("/")[1]
        assert preview.ask("/about")[0] == 500
        write_project(tmp_path, PROJECT)
        preview.until("/about/", 200, "Words.")
        preview.until("/who/", 200, "Ada Brook")
