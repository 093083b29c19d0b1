"""The live preview as a process of its own, as an editor runs it, and ways to ask it."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

from tests.support.projects import ROOT, TODAY

LONG = 30.0  # seconds, for a machine that has much else to do


class Preview:
    """A preview that runs."""

    def __init__(self, root: Path, process: "subprocess.Popen[str]") -> None:
        self.root, self.process = root, process
        self.said: list[str] = []
        self.complained: list[str] = []
        self._readers = [_reader(process.stdout, self.said), _reader(process.stderr, self.complained)]

    @property
    def port(self) -> int:
        found = [re.search(r"Open http://127\.0\.0\.1:(\d+)/", line) for line in tuple(self.said)]
        return next((int(match[1]) for match in found if match), 0)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def ask(self, target: str, **headers: str) -> tuple[int, bytes]:
        """Ask for a target; gives the status and the body."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONG)) as connection:
            connection.putrequest("GET", target, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            with connection.getresponse() as response:
                return response.status, response.read()

    def send(self, request: bytes) -> bytes:
        """Send bytes as they are; gives all that comes back until the preview has no more to say."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=LONG) as connection:
            connection.sendall(request)
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
            return b"".join(parts)

    def until(self, target: str, status: int, text: str = "") -> bytes:
        """Ask until the answer has a status and a text."""
        end = time.monotonic() + LONG
        while True:
            given, body = self.ask(target)
            if given == status and text.encode() in body:
                return body
            assert time.monotonic() < end, f"{target}: {given} {body[-500:]!r}, {self.complained}"
            time.sleep(0.02)

    def end(self) -> None:
        """End it whatever it does, and read what it said to the last."""
        self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join()
        for stream in (self.process.stdout, self.process.stderr):
            if stream:
                stream.close()

    def stop(self, number: int = signal.SIGINT) -> int:
        """End it with a signal; gives its exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=LONG)


@contextmanager
def previewed(root: Path, *words: str, port: int = 0) -> Iterator[Preview]:
    """Start a preview of a project, and wait until it can be opened."""
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--root", str(root), "--today", TODAY]
    command += ["--port", str(port or free_port()), *words]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}, encoding="utf-8"
    )
    preview = Preview(root, process)
    try:
        end = time.monotonic() + LONG
        while not preview.port:
            assert process.poll() is None, f"ended by itself: {preview.complained}"
            assert time.monotonic() < end, "never said where to look"
            time.sleep(0.02)
        yield preview
    finally:
        preview.end()


def _reader(stream: IO[str] | None, lines: list[str]) -> Thread:
    """Read what a process says while it runs."""
    thread = Thread(target=lambda: lines.extend(stream or ()), daemon=True)
    thread.start()
    return thread


def free_port() -> int:
    """Give a port that nobody uses at the moment."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
