"""Content that carries scripts is shown as text: in a browser, none of it runs, with the site's policy and without.

Every vector would set `window.hit` and open a dialog. They stand in bodies, titles, names, front matter, quotes and
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

from tests.support.projects import build, write_project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog

HIT = "window.hit=1;alert(1)"
VECTORS = (
    f"<script>{HIT}</script>",
    f"<img src=x onerror={HIT}>",
    f"<svg onload={HIT}>",
    f"</title><script>{HIT}</script>",
    f"</script><script>{HIT}</script>",
    f"]]><script>{HIT}</script>",
    f"--><script>{HIT}</script>",
    f'" onmouseover="{HIT}" autofocus onfocus="{HIT}',
    f"' onmouseover='{HIT}' autofocus onfocus='{HIT}",
    f"{{{{ constructor.constructor('{HIT}')() }}}}",
    f"{{% raw %}}<script>{HIT}</script>",
    f"</style><script>{HIT}</script>",
    f"</textarea><script>{HIT}</script>",
    f"<iframe srcdoc='<script>parent.{HIT}</script>'></iframe>",
    f"<details open ontoggle={HIT}>",
    f"<math><mtext></mtext><script>{HIT}</script></math>",
    f"\\u003cscript\\u003e{HIT}\\u003c/script\\u003e",
    f"&lt;script&gt;{HIT}&lt;/script&gt;",
    f"<scr\u200bipt>{HIT}</script>",
    "=HYPERLINK(1)",
    "@SUM(1)",
)
MARKDOWN = (
    f"`<script>{HIT}</script>`",
    f"    <script>{HIT}</script>",
    f'```"><script>{HIT}</script>\ntext\n```',
    f"| a |\n| --- |\n| <script>{HIT}</script> |",
    f"Term\n: <script>{HIT}</script>",
    f"<!-- --><script>{HIT}</script>",
    "&#60;script&#62;window.hit=1&#60;/script&#62;",
    f"A note[^1].\n\n[^1]: <script>{HIT}</script>",
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
)


def quoted(text: str) -> str:
    """Write a text as YAML."""
    return json.dumps(text, ensure_ascii=False)


def record(title: str, body: str, **keys: str) -> str:
    """Write a content file whose values may hold anything."""
    front = "".join(f"{key}: {quoted(value)}\n" for key, value in {"title": title, **keys}.items())
    return f"---\n{front}---\n\n{body}\n"


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
    for number, vector in enumerate(VECTORS):
        yield f"content/who/w{number}.md", record(f"N{number} {vector}", "Words.", kind="person", role=vector)
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
        yield f"content/p{number}.md", record(f"P{number} {vector}", vector, summary=vector)
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
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+", "\t"))], path
    for path in hostile_site.rglob("*.ics"):
        lines = path.read_bytes().decode("utf-8").split("\r\n")
        assert lines.count("BEGIN:VCALENDAR") == 1
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
