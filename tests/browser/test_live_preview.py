"""The live preview in a real browser, as an editor has it open beside the text."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.previewing import Preview, previewed
from tests.support.projects import page as written
from tests.support.projects import write_project

pytestmark = pytest.mark.browser

LONG = 20_000  # milliseconds, for a machine that has much else to do
PROJECT = {
    "content/index.md": written("The ferry comes back", "## What's happening\n\nThe ferry sails again.\n"),
    "content/about.md": written("About", "How this was made."),
    "static/explainer.css": "body { color: rgb(1, 2, 3) }",
}


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with previewed(write_project(tmp_path / "project", PROJECT)) as preview:
        yield preview
        assert not [line for line in preview.complained if "Traceback" in line]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 900, "height": 400})
    yield context.new_page()
    context.close()


def save(preview: Preview, text: str) -> None:
    preview.write("content/index.md", written("The ferry comes back", f"## What's happening\n\n{text}\n"))


def shows(page: Page, text: str) -> None:
    expect(page.locator("main").get_by_text(text).first).to_be_attached(timeout=LONG)


def listens(page: Page) -> None:
    until(page, "window.LiveReload && window.LiveReload.connector && window.LiveReload.connector.socket")


def until(page: Page, expression: str) -> None:
    """Wait until an expression holds. Playwright's own waiting would need a policy that lets pages evaluate texts."""
    for _ in range(LONG // 50):
        if page.evaluate(f"Boolean({expression})"):
            return
        time.sleep(0.05)
    pytest.fail(f"never came true: {expression}")


def test_a_save_shows_in_the_open_page_and_nothing_is_refused_on_the_way(preview: Preview, page: Page) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(preview.address)
    for number in range(5):
        save(preview, f"The ferry rests on day {number}.")
        shows(page, f"The ferry rests on day {number}.")
    assert told == []


def test_a_save_before_the_page_listens_is_not_missed(preview: Preview, page: Page) -> None:
    def late(route: Route) -> None:
        save(preview, "Saved while the page was being opened.")
        preview.until("/", 200, "Saved while")
        route.continue_()

    page.route(re.compile("livereload"), late, times=1)
    page.goto(preview.address)
    shows(page, "Saved while the page was being opened.")


def test_an_open_page_finds_a_preview_that_was_started_again(tmp_path: Path, page: Page) -> None:
    root = write_project(tmp_path / "project", PROJECT)
    with previewed(root) as first:
        port = first.port
        page.goto(first.address)
        listens(page)
    write_project(root, {"content/index.md": written("The ferry comes back", "Started again.")})
    with previewed(root, port=port):
        shows(page, "Started again.")


def test_the_reload_keeps_the_place_on_the_page(preview: Preview, page: Page) -> None:
    save(preview, "\n\n".join(f"Paragraph {number}." for number in range(200)))
    preview.until("/", 200, "Paragraph 199.")
    page.goto(preview.address)
    listens(page)
    page.evaluate("scrollTo(0, 1500)")
    save(preview, "\n\n".join(f"Line {number}." for number in range(200)))
    shows(page, "Line 150.")
    until(page, "Math.abs(scrollY - 1500) < 100")


def test_a_mistake_shows_as_a_page_and_goes_by_itself_when_it_is_mended(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    listens(page)
    save(preview, "The ferry [sails](nowhere.md).")
    report = page.locator("main > pre")
    expect(report).to_contain_text("content/index.md:7:", timeout=LONG)
    shown = report.inner_text()
    assert "    7 | The ferry [sails](nowhere.md).\n" in shown
    assert "^^^" in shown.split("7 | The ferry")[1].split("\n")[1]
    assert shown.strip() == "".join(preview.complained).strip()
    page.get_by_role("link", name="the last good version").click()
    shows(page, "The ferry sails again.")
    page.go_back()
    listens(page)
    save(preview, "The ferry is back.")
    shows(page, "The ferry is back.")


def test_a_template_that_fails_on_another_page_is_shown_here(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    listens(page)
    preview.write("templates/page.html", "{{ nothing }}")
    expect(page.locator("main > pre")).to_contain_text("templates/page.html:1", timeout=LONG)
    (preview.root / "templates/page.html").unlink()
    shows(page, "The ferry sails again.")


def test_a_change_of_the_style_alone_does_not_reload(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    listens(page)
    page.evaluate("window.stillHere = true")
    for shade in (7, 8):
        preview.write("static/explainer.css", f"body {{ color: rgb(9, 8, {shade}) }}")
        until(page, f"getComputedStyle(document.body).color === 'rgb(9, 8, {shade})'")
    assert page.evaluate("window.stillHere") is True


def test_a_style_with_a_change_of_content_reloads(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    listens(page)
    preview.write("static/explainer.css", "body { color: rgb(9, 8, 7) }")
    save(preview, "Both were saved.")
    shows(page, "Both were saved.")
    until(page, "getComputedStyle(document.body).color === 'rgb(9, 8, 7)'")


def test_drafts_and_what_has_its_day_to_come_are_shown_and_marked(preview: Preview, page: Page) -> None:
    preview.write("content/posts/index.md", written("Posts", "All."))
    preview.write("content/posts/early.md", written("Early", "Words.", draft="true"))
    preview.write("content/posts/later.md", written("Later", "Words.", published="2030-01-31"))
    preview.until("/posts/", 200, "Later")
    page.goto(f"{preview.address}posts/")
    expect(page.get_by_role("listitem").filter(has_text="Early").first).to_contain_text("Draft, not yet published")
    expect(page.get_by_role("listitem").filter(has_text="Later").first).to_contain_text("Not public before")
    page.goto(f"{preview.address}posts/later/")
    expect(page.locator("header .draft")).to_contain_text("2030")


def test_the_policy_of_a_written_page_knows_nothing_of_the_preview(preview: Preview) -> None:
    _, body = preview.ask("/")
    assert f"ws://127.0.0.1:{preview.port}".encode() in body
    _, twin = preview.ask("/index.md")
    assert b"livereload" not in twin


def test_the_preview_writes_no_site(preview: Preview) -> None:
    assert preview.ask("/")[0] == 200
    assert sorted(path.name for path in preview.root.iterdir() if path.name != ".cache") == ["content", "static"]
