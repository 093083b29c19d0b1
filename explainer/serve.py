"""The live preview: builds, serves on this machine only, and does it again when a file changes.

Takes a project. Nothing is written: the site is kept in memory, with drafts and future pages, so that the preview never
touches site/. A failed build shows its problems in the browser and keeps the last good site within reach.
"""

import asyncio
import errno
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from pathlib import Path
from socket import socket
from threading import Thread

from msgspec.structs import replace
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from explainer.building import Project, Run, project_at
from explainer.console import complain, say
from explainer.preview.desk import Desk
from explainer.preview.handlers import Live, application
from explainer.preview.orders import Changed, Shown
from explainer.preview.watching import Watcher
from explainer.preview.working import Worker
from explainer.problems import UsageError

ADDRESS = "127.0.0.1"
PORTS_TRIED = 20
LOOK_AFTER_S = 1.0
SHOWN_NAMES = 3  # of changed files
MOST_BYTES = 1_000_000  # of a request; what is longer is cut off unanswered


def serve(project: Project, run: Run, port: int, *, verbose: bool = False) -> int:
    """Serve until Ctrl-C; give the exit code. Raises UsageError where no port is free."""
    sockets, port = _free_port(port)
    logging.basicConfig(level=logging.INFO if verbose else logging.CRITICAL)
    gc.disable()  # a look for garbage at the wrong moment takes longer than a rebuild; the worker looks in its pauses
    with suppress(KeyboardInterrupt):
        asyncio.run(Service(project, run, port).run(sockets))
    _say("Stopped.")
    return 0


class Service:
    """One preview, from its start to Ctrl-C."""

    def __init__(self, project: Project, run: Run, port: int) -> None:
        self.root: Path = project.root.absolute()  # the system names files by their whole paths
        self.live = Live(port)
        desk = Desk(self.root, run)
        self.worker = self.live.worker = Worker(desk, self._shown)
        self.watcher = Watcher(self.root, desk.look, lambda look: self.worker.orders.put(Changed(look)))
        self.complained = ""  # what was said last, so that it is not said again at each keystroke

    async def run(self, sockets: list[socket]) -> None:
        """Build, say where the site is, and go on until stopped."""
        self.loop, self.ready, stopped = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # on Windows Ctrl-C comes as an exception
                self.loop.add_signal_handler(number, stopped.set)
        self.worker.thread.start()
        Thread(target=self.watcher.run, name="watcher", daemon=True).start()
        await _first(self.ready.wait(), stopped.wait())
        server = HTTPServer(application(self.live), max_body_size=MOST_BYTES, max_header_size=MOST_BYTES)
        server.add_sockets(sockets)
        if not stopped.is_set():
            _say(f"Open http://{ADDRESS}:{self.live.port}/ (Ctrl-C ends it)")
        while not stopped.is_set():
            self.worker.rescue()
            with suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), LOOK_AFTER_S)
        server.stop()
        self.watcher.stopped.set()
        self.worker.orders.put(None)
        for page in tuple(self.live.pages):
            page.close()

    def _shown(self, shown: Shown) -> None:
        """Hear from the worker's thread what is to be shown."""
        with suppress(RuntimeError):  # stopped a moment ago
            self.loop.call_soon_threadsafe(self._show, shown)

    def _show(self, shown: Shown) -> None:
        good = not (shown.preview.problems or self.live.preview.problems)
        styles = _styles(self.root, shown.changed) if good else ()
        self.live.preview = replace(shown.preview, number=self.live.preview.number + 1)
        self.reloading = asyncio.ensure_future(self.live.reload(styles))
        because = _because(self.root, shown.changed) if self.ready.is_set() else ""
        self.ready.set()
        if shown.said and shown.said != self.complained:
            _say(shown.said, complain)
        self.complained = shown.said
        if not shown.preview.problems:
            _say(f"Built in {1000 * shown.seconds:.0f} ms{because}.")


def _say(text: str, how: Callable[[str], None] = say) -> None:
    """Say something, if anybody listens: a preview goes on after its terminal was closed."""
    with suppress(OSError, ValueError):
        how(text)
        sys.stdout.flush()


async def _first(*waits: Coroutine[object, object, object]) -> None:
    """Wait until one of several things has happened."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()


def _styles(root: Path, changed: Collection[str]) -> tuple[str, ...]:
    """Give the stylesheets of the site that changed, where nothing else did: these are swapped in the open page."""
    paths = [Path(path) for path in changed]
    if not all(path.suffix == ".css" and path.is_file() for path in paths):
        return ()
    folders = project_at(root).static
    return tuple(
        path.relative_to(folder).as_posix() for path in paths for folder in folders if path.is_relative_to(folder)
    )


def _because(root: Path, changed: Collection[str]) -> str:
    """Name what a rebuild is due to, as far as it fits a line."""
    names = sorted(os.path.relpath(path, root) for path in changed)
    more = len(names) - SHOWN_NAMES
    return f": {', '.join(names[:SHOWN_NAMES])}" + (f" and {more} more" if more > 0 else "")


def _free_port(wanted: int) -> tuple[list[socket], int]:
    """Take the port or the next free one. Raises UsageError where none is free or none is allowed."""
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)):
        try:
            return bind_sockets(port, ADDRESS), port
        except PermissionError:
            raise UsageError(f"--port {port}: this user may not open that port. Take one from 1024 on.") from None
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise UsageError(f"--port {port}: {error.strerror}.") from None
    raise UsageError(f"--port {wanted}: neither this port nor the {PORTS_TRIED - 1} after it are free.")
