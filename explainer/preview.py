"""What the live preview answers: the site as it was last built well, or the page of problems that stands in its way.

Takes the state of the preview and the path of a request; gives an answer. Knows nothing of sockets. Every file comes
from the build's own lists, so that no path can lead anywhere else.
"""

import html
import mimetypes
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, unquote

from msgspec import Struct

from explainer.pages.security import widened

LAST_GOOD = "last-good"  # the query that asks for the page behind the problems
RELOAD_SCRIPT = "/livereload.js?port={port}&mindelay=10&maxdelay=2000"
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")

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


class Preview(Struct, frozen=True):
    """The state that requests are answered from."""

    files: Mapping[str, bytes] = {}  # the last good site
    copies: Mapping[str, Path] = {}
    problems: str = ""  # the report of the last build, if it failed


class Answer(Struct, frozen=True):
    """An HTTP answer."""

    status: int
    media_type: str = "text/html; charset=utf-8"
    body: bytes = b""
    location: str | None = None  # of a redirect


def allowed(host: str, port: int) -> bool:
    """Tell whether a Host header names this machine itself; others are how a foreign page would reach in."""
    return host.lower() in {f"{name}:{port}" for name in LOCAL_NAMES}


def answer(preview: Preview, target: str, port: int) -> Answer:
    """Answer a request for a path with its query."""
    asked, _, query = target.partition("?")
    path = unquote(asked).lstrip("/")
    name = path + "index.html" if path == "" or path.endswith("/") else path
    if preview.problems and name.endswith(".html") and query != LAST_GOOD:
        return Answer(500, body=_live(_problem_page(preview, f"/{path}"), port))
    if name in preview.files:
        return _file(name, preview.files[name], port)
    if name in preview.copies:
        return _copy(name, preview.copies[name])
    if f"{name}/index.html" in preview.files:
        return Answer(301, location=f"/{quote(path)}/")
    return Answer(404, body=_live(preview.files.get("404.html", b"<!doctype html><title>Not found</title>"), port))


def _file(name: str, body: bytes, port: int) -> Answer:
    media_type = _media_type(name)
    return Answer(200, media_type, _live(body, port) if media_type.startswith("text/html") else body)


def _copy(name: str, path: Path) -> Answer:
    try:
        return Answer(200, _media_type(name), path.read_bytes())
    except OSError:  # removed a moment ago; the rebuild is under way
        return Answer(404)


def _media_type(name: str) -> str:
    guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed


def _live(body: bytes, port: int) -> bytes:
    """Let a page reload itself; only what the preview sends is changed, never what a build writes."""
    body = widened(body, (f"ws://{name}:{port}" for name in LOCAL_NAMES))
    script = f'<script src="{RELOAD_SCRIPT.format(port=port)}" defer></script>'.replace("&", "&amp;")
    before, head_end, after = body.partition(b"</head>")
    return b"".join([before, script.encode(), head_end, after]) if head_end else body + script.encode()


def _problem_page(preview: Preview, path: str) -> bytes:
    last_good = f' Until then, here is <a href="{html.escape(path)}?{LAST_GOOD}">the last good version</a>.'
    page = PROBLEM_PAGE.format(
        title="This needs mending",
        last_good=last_good if preview.files else "",
        report=html.escape(preview.problems),
    )
    return page.encode()
