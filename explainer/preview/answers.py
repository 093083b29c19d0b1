"""What the live preview answers: the site as it was last built well, or the page of problems that stands in its way.

Takes the state of the preview and the path of a request; gives an answer. Knows nothing of sockets. Every file comes
from the build's own lists, so that no path can lead anywhere else.
"""

import html
import mimetypes
from itertools import groupby
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from explainer.pages.security import widened
from explainer.pages.signposts import NOT_FOUND
from explainer.preview.proof import Proof

LAST_GOOD = "last-good"  # the query that asks for the page behind the problems
# What follows the port goes into the address of the script's socket: so a page says which rebuild it shows.
RELOAD_SCRIPT = "/livereload.js?port={port}/{number}&mindelay=10&maxdelay=2000"
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
MEDIA_TYPES = {  # what the machine's own tables may lack or get wrong
    ".avif": "image/avif", ".css": "text/css", ".csv": "text/csv", ".html": "text/html", ".ics": "text/calendar",
    ".js": "text/javascript", ".json": "application/json", ".md": "text/markdown", ".svg": "image/svg+xml",
    ".txt": "text/plain", ".webp": "image/webp", ".woff2": "font/woff2", ".xml": "application/xml",
}  # fmt: skip

PROBLEM_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 58rem; margin: 2rem auto; padding: 0 1rem }}
pre {{ font: .9375rem/1.5 ui-monospace, monospace; white-space: pre-wrap; border-left: 3px solid; padding-left: 1rem }}
pre span {{ display: inline-block; max-width: 100%; overflow-x: auto; white-space: pre; vertical-align: top }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>The page comes back by itself as soon as this is mended.{last_good}</p>
<pre>{report}</pre>
</main>
</body>
</html>
"""

NOTHING_YET = b"<!doctype html><title>Not found</title><p>There is no such page."


class Preview(Struct, frozen=True):
    """The state that requests are answered from."""

    site: Proof | None = None  # the last good one
    problems: str = ""  # the report of the last build, if it failed
    number: int = 0  # of the rebuild


class Answer(Struct, frozen=True):
    """An HTTP answer."""

    status: int
    media_type: str = "text/html; charset=utf-8"
    body: bytes = b""
    location: str | None = None  # of a redirect


class Owed(Struct, frozen=True):
    """A file that has to be made before it can be sent."""

    site: Proof
    file: str


def allowed(host: str, port: int) -> bool:
    """Tell whether a Host header names this machine itself; others are how a foreign page would reach in."""
    names = {f"{name}:{port}" for name in LOCAL_NAMES}
    return host.lower() in (names | set(LOCAL_NAMES) if port == 80 else names)


def named_host(target: str) -> str | None:
    """Give the host that the target of a request names itself, which then counts instead of the header (RFC 9112)."""
    if target.startswith("/"):
        return None
    try:
        return urlsplit(target).netloc
    except ValueError:
        return ""


def answer(preview: Preview, target: str, port: int) -> Answer | Owed:
    """Answer a request for a path with its query."""
    given = _answer(preview, target)
    if isinstance(given, Owed) or not given.body or not given.media_type.startswith("text/html"):
        return given
    return replace(given, body=_live(given.body, port, preview.number))


def _answer(preview: Preview, target: str) -> Answer | Owed:
    asked, _, query = _local(target).partition("?")
    path = unquote(asked).lstrip("/")
    file = path + "index.html" if path == "" or path.endswith("/") else path
    site = preview.site
    if preview.problems and (site is None or (file.endswith(".html") and query != LAST_GOOD)):
        return Answer(500, body=_problem_page(preview, f"/{quote(path)}"))
    if site is None:
        return Answer(404, body=NOTHING_YET)
    if site.owes(file):
        return Owed(site, file)
    if file in site.files:
        return Answer(200, _media_type(file), site.files[file])
    if file in site.copies:
        data = site.copy(file)
        return Answer(404) if data is None else Answer(200, _media_type(file), data)
    if site.has_page(f"{file}/index.html"):
        return Answer(301, location=f"/{quote(path)}/" + (f"?{query}" if query else ""))
    if site.owes(NOT_FOUND):
        return Owed(site, NOT_FOUND)
    return Answer(404, body=site.files.get(NOT_FOUND, NOTHING_YET))


def _local(target: str) -> str:
    """Leave the host out of a target; nothing is left of one that is no address."""
    if target.startswith("/"):
        return target
    try:
        parts = urlsplit(target)
    except ValueError:
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _media_type(name: str) -> str:
    ending = PurePosixPath(name).suffix.lower()
    known = MEDIA_TYPES.get(ending) or mimetypes.guess_type(f"name{ending}")[0] or "application/octet-stream"
    return f"{known}; charset=utf-8" if known.startswith("text/") else known


def _live(body: bytes, port: int, number: int) -> bytes:
    """Let a page reload itself; only what the preview sends is changed, never what a build writes."""
    body = widened(body, (f"ws://{name}:{port}" for name in LOCAL_NAMES if "[" not in name))
    script = f'<script src="{RELOAD_SCRIPT.format(port=port, number=number)}" defer></script>'.replace("&", "&amp;")
    before, head_end, after = body.partition(b"</head>")
    return b"".join([before, script.encode(), head_end, after]) if head_end else body + script.encode()


def _problem_page(preview: Preview, path: str) -> bytes:
    last_good = f' Until then, here is <a href="{html.escape(path)}?{LAST_GOOD}">the last good version</a>.'
    page = PROBLEM_PAGE.format(
        title="This needs mending",
        last_good=last_good if preview.site else "",
        report=_report(preview.problems),
    )
    return page.encode()


def _report(problems: str) -> str:
    """Write a report in HTML. A line of a file stays one line, so that the caret below it points at what it means."""
    groups = groupby(problems.split("\n"), _is_excerpt)
    texts = ((html.escape("\n".join(lines)), excerpt) for excerpt, lines in groups)
    return "\n".join(f"<span>{text}</span>" if excerpt else text for text, excerpt in texts)


def _is_excerpt(line: str) -> bool:
    head, bar, _ = line.partition(" |")
    return bool(bar) and line.startswith("    ") and head.strip(" 0123456789") == ""
