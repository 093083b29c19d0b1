"""The live preview, driven by a real browser and by requests that mean no good."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec import Struct
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
OVERVIEW = "---\ntitle: The ferry comes back\n---\n\n## What's happening\n\n{text}\n"


class Preview(Struct, frozen=True):
    root: Path
    port: int
    process: "subprocess.Popen[str]"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def save(self, text: str) -> None:
        (self.root / "content" / "index.md").write_text(OVERVIEW.format(text=text), encoding="utf-8")

    def ask(self, target: str, **headers: str) -> tuple[int, bytes]:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)) as connection:
            connection.putrequest("GET", target, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            with connection.getresponse() as response:
                return response.status, response.read()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    (tmp_path / "content").mkdir()
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "explainer.css").write_text("body { color: rgb(1, 2, 3) }")
    (tmp_path / "content" / "index.md").write_text(OVERVIEW.format(text="The ferry sails again."))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "explainer", "serve", "--root", str(tmp_path), "--port", str(port)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"Open http://127\.0\.0\.1:(\d+)/", line):
            port = int(found[1])
            break
    yield Preview(tmp_path, port, process)
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 900, "height": 400})
    yield context.new_page()
    context.close()


def connected(page: Page) -> None:
    """Wait until the page listens for changes: a save before that is not its to show."""
    until(page, "window.LiveReload && window.LiveReload.connector && window.LiveReload.connector.socket")
    time.sleep(0.3)


def until(page: Page, expression: str) -> None:
    """Wait until an expression holds. Playwright's own waiting would need a policy that lets pages evaluate texts."""
    for _ in range(100):
        if page.evaluate(f"Boolean({expression})"):
            return
        time.sleep(0.05)
    pytest.fail(f"never came true: {expression}")


def test_a_save_shows_in_the_open_page(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    connected(page)
    preview.save("The ferry rests today.")
    expect(page.locator("main").get_by_text("The ferry rests today.").first).to_be_visible(timeout=5000)


def test_the_reload_keeps_the_place_on_the_page(preview: Preview, page: Page) -> None:
    preview.save("\n\n".join(f"Paragraph {number}." for number in range(200)))
    time.sleep(0.5)
    page.goto(preview.address)
    connected(page)
    page.evaluate("scrollTo(0, 1500)")
    preview.save("\n\n".join(f"Line {number}." for number in range(200)))
    expect(page.locator("main").get_by_text("Line 150.").first).to_be_attached(timeout=5000)
    until(page, "scrollY > 1000")


def test_a_mistake_shows_as_a_page_and_goes_away_when_it_is_mended(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    connected(page)
    preview.save("The ferry [sails](nowhere.md).")
    expect(page.get_by_text("content/index.md:7:")).to_be_visible(timeout=5000)
    page.get_by_role("link", name="the last good version").click()
    expect(page.locator("main").get_by_text("The ferry sails again.").first).to_be_visible()
    page.goto(preview.address)
    connected(page)
    preview.save("The ferry is back.")
    expect(page.locator("main").get_by_text("The ferry is back.").first).to_be_visible(timeout=5000)


def test_a_change_of_the_style_alone_does_not_reload(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    connected(page)
    page.evaluate("window.stillHere = true")
    (preview.root / "static" / "explainer.css").write_text("body { color: rgb(9, 8, 7) }")
    until(page, "getComputedStyle(document.body).color === 'rgb(9, 8, 7)'")
    assert page.evaluate("window.stillHere") is True


def test_only_this_machine_is_answered_and_nothing_outside_the_site(preview: Preview) -> None:
    (preview.root / "secret.txt").write_text("secret")
    assert preview.ask("/")[0] == 200
    assert preview.ask("/", Host="evil.example")[0] == 403
    assert preview.ask("/", Host=f"evil.example:{preview.port}")[0] == 403
    for target in ("/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//secret.txt", "/content/index.md"):
        status, body = preview.ask(target)
        assert (status, b"secret" in body) == (404, False), target
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
               "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}  # fmt: skip
    assert preview.ask("/livereload", Origin="http://evil.example", **upgrade)[0] == 403
    assert preview.ask("/")[0] == 200


def test_the_preview_writes_no_site(preview: Preview) -> None:
    assert preview.ask("/")[0] == 200
    assert sorted(path.name for path in preview.root.iterdir() if path.name != ".cache") == ["content", "static"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_ctrl_c_ends_it_cleanly(preview: Preview) -> None:
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(timeout=10) == 0
