"""The live preview: builds, serves on this machine only, and does it again when a file changes.

Takes a project. Nothing is written: the site is kept in memory, with drafts and future pages, so that the preview never
touches site/. A failed build shows its problems in the browser and keeps the last good site within reach.
"""

import asyncio
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from socket import socket

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler
from watchfiles import awatch

from explainer.building import Project, Run, prepare
from explainer.console import complain, say
from explainer.preview import Preview, allowed, answer
from explainer.problems import ExplainerError, UsageError
from explainer.reporting import described, report, tally

ADDRESS = "127.0.0.1"
PORTS_TRIED = 20
QUIET_MS = 10  # saves that follow each other this closely make one rebuild
GROUP_MS = 200  # and however long they go on, a rebuild comes at least this often
LOOK_AGAIN_MS = 1000  # for folders that were not there before


class Desk:
    """The one thing that changes while the preview runs: what requests are answered from."""

    def __init__(self, project: Project, run: Run, port: int, *, verbose: bool) -> None:
        """Start empty; `rebuild` fills it."""
        self.project, self.run, self.port, self.verbose = project, run, port, verbose
        self.preview = Preview()

    def rebuild(self) -> None:
        """Build again. Whatever goes wrong becomes the page of problems; it never ends the server."""
        start = time.perf_counter()
        try:
            prepared = prepare(self.project, self.run)
            problems = report(prepared.settled)
            if prepared.settled.errors:
                self._failed(f"{problems}\n\n{tally(prepared.settled)}")
                return
            self.preview = Preview(prepared.files, prepared.copies)
        except ExplainerError as error:
            self._failed("\n".join(described(problem, "error") for problem in error.problems))
        except Exception as error:
            self._failed(f"The build stopped on something it should know how to report: {error!r}")
            logging.getLogger(__name__).debug("rebuild failed", exc_info=True)
        else:
            if problems:
                complain(problems)
            say(f"Built {len(prepared.files)} files in {1000 * (time.perf_counter() - start):.0f} ms.")

    def _failed(self, problems: str) -> None:
        self.preview = Preview(self.preview.files, self.preview.copies, problems)
        complain(problems)


class PageHandler(RequestHandler):
    """Answers from memory; refuses requests that another site's page sends here under its own name."""

    def initialize(self, desk: Desk) -> None:
        """Take the desk."""
        self.desk = desk

    def prepare(self) -> None:
        """Refuse a foreign Host header (DNS rebinding)."""
        if not allowed(self.request.host, self.desk.port):
            self.set_status(403)
            self.finish("This preview answers to this machine only.\n")

    def get(self) -> None:
        """Send a file of the site."""
        given = answer(self.desk.preview, self.request.uri or "/", self.desk.port)
        self.set_status(given.status)
        self.set_header("Content-Type", given.media_type)
        self.set_header("Cache-Control", "no-store")
        if given.location:
            self.set_header("Location", given.location)
        self.finish(given.body)

    head = get


class ReloadHandler(LiveReloadHandler):
    """Livereload's socket, for pages of this preview only."""

    def initialize(self, desk: Desk) -> None:
        """Take the desk."""
        self.desk = desk

    def check_origin(self, origin: str) -> bool:
        """Refuse sockets that a page of another site opens."""
        return allowed(origin.removeprefix("http://"), self.desk.port) and allowed(self.request.host, self.desk.port)


def serve(project: Project, run: Run, port: int, *, verbose: bool = False) -> int:
    """Serve until Ctrl-C; give the exit code. Raises UsageError where no port is free."""
    sockets, port = _free_port(port)
    desk = Desk(project, run, port, verbose=verbose)
    logging.getLogger("tornado.access").setLevel(logging.INFO if verbose else logging.ERROR)
    try:
        asyncio.run(_serve(desk, sockets))
    except KeyboardInterrupt:
        say("Stopped.")
    return 0


async def _serve(desk: Desk, sockets: list[socket]) -> None:
    desk.rebuild()
    handed = {"desk": desk}
    application = Application(
        [
            ("/livereload", ReloadHandler, handed),
            ("/livereload.js", LiveReloadJSHandler),
            ("/.*", PageHandler, handed),
        ]
    )
    HTTPServer(application).add_sockets(sockets)
    say(f"Open http://{ADDRESS}:{desk.port}/ (Ctrl-C ends it)")
    while True:
        await _watch(desk, tuple(_watched(desk.project)))


async def _watch(desk: Desk, folders: tuple[Path, ...]) -> None:
    """Rebuild on every change, until another set of folders has to be watched."""
    changes = awatch(*folders, debounce=GROUP_MS, step=QUIET_MS, rust_timeout=LOOK_AGAIN_MS, yield_on_timeout=True)
    async for changed in changes:
        if changed:
            await asyncio.to_thread(desk.rebuild)
            _reload({Path(path) for _, path in changed}, failed=bool(desk.preview.problems))
        if tuple(_watched(desk.project)) != folders:
            return


def _watched(project: Project) -> Iterator[Path]:
    own = (project.root / name for name in ("content", "seeds", "templates", "static"))
    for folder in dict.fromkeys([*own, *project.templates, *project.static]):
        if folder.is_dir():
            yield folder


def _reload(changed: set[Path], *, failed: bool) -> None:
    """Tell open pages: a stylesheet alone is swapped in place, anything else reloads the page."""
    only_style = not failed and all(path.suffix == ".css" for path in changed)
    path = next(iter(changed)).name if only_style else "/"
    for waiter in tuple(LiveReloadHandler.waiters):
        waiter.send_message({"command": "reload", "path": path, "liveCSS": True, "liveImg": False})


def _free_port(wanted: int) -> tuple[list[socket], int]:
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)):
        try:
            return bind_sockets(port, ADDRESS), port
        except OSError:
            continue
    raise UsageError(f"--port {wanted}: neither this port nor the {PORTS_TRIED - 1} after it are free.")
