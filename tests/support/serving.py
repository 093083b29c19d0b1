"""Serves a built site on this machine for tests, at the root or under a path, the way GitHub Pages does."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class PagesHandler(SimpleHTTPRequestHandler):
    """Files below a prefix; a folder without its slash is redirected; what is missing gets 404.html."""

    def __init__(self, *args: object, prefix: str, folder: Path, **kwargs: object) -> None:
        self.prefix, self.folder = prefix, folder
        super().__init__(*args, directory=str(folder), **kwargs)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.prefix):
            return str(self.folder / "no such file")
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def do_GET(self) -> None:
        """Lead from the prefix without its slash to the one with it."""
        if self.path == self.prefix.rstrip("/"):
            self.send_response(301)
            self.send_header("Location", self.prefix)
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.folder / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # named by the base class
        """Keep quiet: a failing test says what it asked for."""


@contextmanager
def served(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve the folder on a free port of the loopback address; give the address of its index, ended by a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(PagesHandler, prefix=prefix, folder=folder))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
