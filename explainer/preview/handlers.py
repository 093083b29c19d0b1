"""What answers on the preview's port: the site's files, and livereload's script and socket.

Takes requests of this machine only. Every handler refuses a foreign host first, so that no page of another site can
reach in under a name of its own (DNS rebinding), nor listen on the socket.
"""

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import livereload
from livereload.handlers import LiveReloadHandler
from tornado.escape import json_decode
from tornado.web import Application, RequestHandler
from tornado.websocket import WebSocketClosedError

from explainer.preview.answers import Answer, Owed, Preview, allowed, answer, named_host
from explainer.preview.orders import Wanted
from explainer.preview.working import Worker

SCRIPT = Path(livereload.__file__).parent / "vendors" / "livereload.js"
LONGEST_WAIT_S = 20  # for one page
MOST_REBUILDS = 20  # that may overtake one request
MILLISECOND = 1_000_000  # nanoseconds
LONGEST_TARGET = 8_000  # characters
REFUSALS = {
    403: "This preview answers to this machine only.",
    405: "There is nothing to do here but to read.",
    414: "No address of the site is that long.",
}
TOO_LONG = Answer(503, "text/plain; charset=utf-8", b"The page is still being made; ask again in a moment.\n")
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",  # pages of other sites cannot so much as show a picture of ours
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Live:
    """What the handlers answer from; it changes with each rebuild."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.preview = Preview(number=time.time_ns() // MILLISECOND)  # no page of an earlier preview has this one
        self.pages: set[ReloadHandler] = set()  # open pages that listen
        self.worker: Worker | None = None

    async def answer(self, target: str) -> Answer:
        """Answer a request; a page that is not made yet is waited for."""
        for _ in range(MOST_REBUILDS):
            given = answer(self.preview, target, self.port)
            if isinstance(given, Answer):
                return given
            try:
                await asyncio.wait_for(self._made(given), LONGEST_WAIT_S)
            except TimeoutError:
                break
        return TOO_LONG

    async def _made(self, owed: Owed) -> None:
        made, loop = asyncio.Event(), asyncio.get_running_loop()

        def done() -> None:
            loop.call_soon_threadsafe(made.set)

        if self.worker:
            self.worker.orders.put(Wanted(owed.site, owed.file, done))
            await made.wait()

    async def reload(self, styles: tuple[str, ...] = ()) -> None:
        """Tell open pages to load themselves again, or only some stylesheets."""
        await asyncio.gather(*(page.reload(styles) for page in tuple(self.pages)))


class LocalHandler(RequestHandler):
    """Answers this machine only."""

    def initialize(self, live: Live) -> None:
        """Take what to answer from."""
        self.live = live

    def set_default_headers(self) -> None:
        """Say that nothing is to be kept, guessed, or shown elsewhere."""
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse a foreign host."""
        target = self.request.uri or "/"
        named = named_host(target)
        if not allowed(self.request.host if named is None else named, self.live.port):
            self.send_error(403)
        elif self.request.method not in {"GET", "HEAD"}:
            self.send_error(405)
        elif len(target) > LONGEST_TARGET:
            self.send_error(414)

    def write_error(self, status_code: int, **_: object) -> None:
        """Say in a line why there is no answer."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        if status_code == 405:
            self.set_header("Allow", "GET, HEAD")
        self.finish(f"{REFUSALS.get(status_code, self._reason)}\n")

    def compute_etag(self) -> None:
        """Leave out what nobody may keep."""


class PageHandler(LocalHandler):
    """Sends the site from memory."""

    async def get(self) -> None:
        """Send a file."""
        given = await self.live.answer(self.request.uri or "/")
        if self.live.worker and given.status == 200 and given.media_type.startswith("text/html"):
            self.live.worker.asked.append(self.request.path.lstrip("/").removesuffix("index.html") + "index.html")
        self.set_status(given.status)
        self.set_header("Content-Type", given.media_type)
        if given.location:
            self.set_header("Location", given.location)
        self.finish(given.body)

    head = get


class ScriptHandler(LocalHandler):
    """Sends livereload's script."""

    def get(self) -> None:
        """Send it."""
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.finish(SCRIPT.read_bytes())

    head = get


class ReloadHandler(LocalHandler, LiveReloadHandler):
    """Livereload's socket, for pages of this preview only."""

    def prepare(self) -> None:
        """Refuse a foreign host, and a page of another site."""
        origin = self.request.headers.get("Origin")
        if origin is not None and not self.check_origin(origin):
            self.send_error(403)
        else:
            super().prepare()

    def check_origin(self, origin: str) -> bool:
        """Tell whether a page of this preview opens the socket."""
        return origin.startswith("http://") and allowed(origin.removeprefix("http://"), self.live.port)

    def open(self, number: str | None = None) -> None:
        """Take the number of the rebuild that the page shows."""
        self.number = int(number or 0)

    async def on_message(self, message: str | bytes) -> None:
        """Greet a page that listens; one that was sent before the last rebuild is to load itself again."""
        try:
            command = json_decode(message)["command"]
            super().on_message(message)
        except (ValueError, TypeError, AttributeError, LookupError, RecursionError):  # nothing that livereload says
            self.close()
            return
        if command == "info":
            self.live.pages.add(self)
            if self.number != self.live.preview.number:
                await self.reload()

    def on_close(self) -> None:
        """Forget a page that was closed."""
        super().on_close()
        self.live.pages.discard(self)

    async def reload(self, styles: tuple[str, ...] = ()) -> None:
        """Tell the page to load itself again, or only some stylesheets."""
        with suppress(WebSocketClosedError):
            for path in styles or ("/",):
                await self.write_message({"command": "reload", "path": path, "liveCSS": True, "liveImg": False})


def application(live: Live) -> Application:
    """Give all that answers; whatever is asked for in another form is no page."""
    handed = {"live": live}
    return Application(
        [(r"/(?:(\d{1,15})/)?livereload", ReloadHandler, handed), ("/livereload.js", ScriptHandler, handed)],
        default_handler_class=PageHandler,
        default_handler_args=handed,
    )
