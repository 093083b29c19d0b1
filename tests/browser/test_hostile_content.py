"""Content that carries scripts is shown as text: in a browser, none of it runs, with the site's policy and without.

The texts are those of tests/support/hostile.py. They stand in bodies, titles, names, front matter, quotes and
briefings, and so come to pages, charts, linked data, feeds, calendars and tables.
"""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from tests.support.hostile import HIT, VECTORS
from tests.support.projects import build, write_project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog

MARKDOWN = (
    f"`<script>{HIT}</script>`",
    f"    <script>{HIT}</script>",
    f'```"><script>{HIT}</script>\ntext\n```',
    f"| a |\n| --- |\n| <script>{HIT}</script> |",
    f"Term\n: <script>{HIT}</script>",
    f"<!-- --><script>{HIT}</script>",
    "&#60;script&#62;window.hit=1&#60;/script&#62;",
    f"A note[^1].\n\n[^1]: <script>{HIT}</script>",
    f"a\u2028b</script><script>{HIT}</script>\u2029c\td",
)
REFUSED = (
    "[x](javascript:window.hit=1)",
    "[x](JaVaScRiPt:window.hit=1)",
    "[x](java&#10;script:window.hit=1)",
    "[x](&#x6A;avascript:window.hit=1)",
    "[x](vbscript:window.hit=1)",
    "![x](javascript:window.hit=1)",
    "<javascript:window.hit=1>",
    "[x]: javascript:window.hit=1\n\n[x]",
    "[x](<javascript:window.hit=1>)",
    "[x](\tjavascript:window.hit=1)",
    "[x](java\u200bscript:window.hit=1)",
    "[x](javascript&colon;window.hit=1)",
    "[x](javascript&#58;window.hit=1)",
    "[x](%6Aavascript:window.hit=1)",
    "[x](\\javascript:window.hit=1)",
    "[x](&#1;javascript:window.hit=1)",
    "[x](//javascript:window.hit=1)",
    "[x](https:javascript:window.hit=1)",
    "[x](data:text/html,<script>window.hit=1</script>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](blob:https://example.org/x)",
    "[x](view-source:javascript:window.hit=1)",
    "[x](livescript:window.hit=1)",
    "[x](file:///etc/passwd)",
    "![x](data:image/svg+xml,<svg/onload=window.hit=1>)",
    "[![x](javascript:window.hit=1)](javascript:window.hit=1)",
    "| a |\n| --- |\n| [x](javascript:window.hit=1) |",
    "A note[^1].\n\n[^1]: [x](javascript:window.hit=1)",
    'A note[^1].\n\n[^1]: {url: "javascript:window.hit=1", title: "x"}',
)


def quoted(text: str) -> str:
    """Write a text as YAML."""
    return json.dumps(text, ensure_ascii=False)


def record(title: str, body: str, **keys: str) -> str:
    """Write a content file whose values may hold anything."""
    front = "".join(f"{key}: {quoted(value)}\n" for key, value in {"title": title, **keys}.items())
    return f"---\n{front}---\n\n{body}\n"


def marked(text: str) -> str:
    """Write a text so that no bracket of it ends what it stands in."""
    return re.sub(r"([\[\]\\`<>])", r"\\\1", text)


def project() -> Iterator[tuple[str, str]]:
    """Give a site that holds every vector at every place."""
    everything = "\n\n".join(VECTORS)
    first = VECTORS[0]
    settings = {
        "title": VECTORS[3],
        "description": VECTORS[4],
        "publisher": VECTORS[7],
        "author": VECTORS[8],
        "licence": VECTORS[1],
        "contact": VECTORS[7],
    }
    yield "content/site.yaml", "".join(f"{key}: {quoted(value)}\n" for key, value in settings.items())
    yield "content/index.md", record(f"Home {first}", everything, summary=VECTORS[4])
    drawing = f"content/a' onerror='{HIT}' &b=.svg"
    yield drawing, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    shown = drawing.removeprefix("content/").replace(" ", "%20")
    for number, vector in enumerate(VECTORS):
        yield f"content/who/w{number}.md", record(f"N{number} {vector}", "Words.", kind="person", role=vector)
        if not number % 3:  # each has a page of its own, and every page is opened
            yield f"content/sectors/s{number}.md", record(f"S{number} {vector}", vector, summary=vector)
        yield (
            f"content/timeline/t{number}.md",
            record(f"T{number} {vector}", vector, status="planned", date="2027-03-01", as_written=vector),
        )
        yield (
            f"content/figures/f{number}.md",
            record(vector, vector, value="12", unit="meter", counts=vector, as_written="12 m", definition=vector),
        )
        yield f"content/analysis/a{number}.md", record(f"A{number} {vector}", vector, statement="analysis")
        photo = f"photo: {{file: {quoted(shown)}, alt: {quoted(vector)}, credit: {quoted(vector)}}}\n"
        page = record(
            f"P{number} {vector}", f"{vector}\n\n![{marked(vector)}](<{shown}> 'by {number}')", summary=vector
        )
        yield f"content/p{number}.md", page.replace("---\n", f"---\n{photo}", 1)
    yield (
        "content/markdown.md",
        record("Markdown", "\n\n".join(MARKDOWN)),
    )
    yield "seeds/news.txt", f"Headline {first}\n\nWhy it matters: " + " and ".join(VECTORS) + ".\n"


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_project(tmp_path_factory.mktemp("hostile"), dict(project()))
    done = build(root, "--site-url", "https://example.org/")
    assert done.returncode == 0, done.stderr[-3000:]
    return root / "site"


@pytest.mark.browser
@pytest.mark.parametrize("without_policy", [False, True])
def test_nothing_runs(hostile_site: Path, browser: "Browser", without_policy: bool) -> None:
    context = browser.new_context(bypass_csp=without_policy)
    tab = context.new_page()
    dialogs: list[str] = []

    def note(dialog: "Dialog") -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    tab.on("dialog", note)
    pages = (
        sorted(hostile_site.rglob("*.html")) + sorted(hostile_site.rglob("*.svg")) + sorted(hostile_site.rglob("*.xml"))
    )
    for path in pages:
        tab.goto(path.as_uri())
        assert tab.evaluate("window.hit") is None, path
        inline = tab.evaluate(
            "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => a.name.startsWith('on') "
            "|| /^\\s*javascript:/i.test(a.value)).map(a => e.tagName + ' ' + a.name))"
        )
        assert inline == [], path
    context.close()
    assert dialogs == []


def test_linked_data_feeds_and_tables_are_well_formed(hostile_site: Path) -> None:
    for path in hostile_site.rglob("*.html"):
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.DOTALL)
        assert all(json.loads(block) for block in blocks), path
    for path in (*hostile_site.rglob("*.xml"), *hostile_site.rglob("*.svg")):
        ElementTree.parse(path)  # noqa: S314  # written by the build a moment ago
    for path in hostile_site.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in hostile_site.rglob("*.csv"):
        rows = list(csv.reader(path.read_text("utf-8").splitlines()))
        started = [cell for row in rows for cell in row if cell.startswith(("=", "@", "+", "-", "\t", "\r", "＝"))]
        assert not [cell for cell in started if not re.fullmatch(r"-[0-9.]+", cell)], path
    for path in hostile_site.rglob("*.ics"):
        lines = path.read_bytes().decode("utf-8").split("\r\n")
        assert lines.count("BEGIN:VCALENDAR") == 1
        assert lines.count("BEGIN:VEVENT") in (1, len(VECTORS)), path
        assert all("\n" not in line for line in lines)


@pytest.mark.parametrize("text", REFUSED)
def test_addresses_that_run_are_refused_or_plain(tmp_path: Path, text: str) -> None:
    root = write_project(tmp_path, {"content/index.md": record("Home", text)})
    done = build(root)
    assert "Traceback" not in done.stderr
    if done.returncode == 0:
        html = (root / "site" / "index.html").read_text("utf-8")
        assert not re.search(r"""(?:href|src)=["']?\s*(?:java|vb)script""", html, re.IGNORECASE)
    else:
        assert re.match(r"content/index\.md:\d+:\d+: ", done.stderr)
