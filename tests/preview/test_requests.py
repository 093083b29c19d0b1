"""Requests that mean no good, sent to a running preview byte for byte."""

import socket
from collections.abc import Iterator

import pytest

from tests.support.previewing import LONG, Preview, previewed
from tests.support.projects import page, write_project

UPGRADE = (
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    project = {"content/index.md": page("Ferry"), "content/about.md": page("About"), "secret.txt": "secret"}
    root = write_project(tmp_path_factory.mktemp("requests") / "project", project)
    with previewed(root) as preview:
        yield preview
        assert preview.ask("/")[0] == 200
        assert preview.complained == []


def head(preview: Preview, line: str, *headers: str, host: str | None = "127.0.0.1:PORT") -> tuple[int, str]:
    """Send a request; give the status and the whole head of the answer."""
    lines = [line, *([f"Host: {host}"] if host is not None else []), *headers, "Connection: close", "", ""]
    answer = preview.send("\r\n".join(lines).replace("PORT", str(preview.port)).encode("latin-1"))
    first, _, _ = answer.partition(b"\r\n\r\n")
    text = first.decode("latin-1")
    return int(text.split(" ")[1]) if text else 0, text


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:PORT", 200),
        ("localhost:PORT", 200),
        ("LocalHost:PORT", 200),
        ("[::1]:PORT", 200),
        ("localhost.:PORT", 403),
        ("localhost", 403),
        ("evil.example", 403),
        ("evil.example:PORT", 403),
        ("127.0.0.1.evil.example:PORT", 403),
        ("127.1:PORT", 403),
        ("0.0.0.0:PORT", 403),
        ("", 403),
        ("127.0.0.1:PORT@evil.example", 400),
        ("127.0.0.1:PORT, evil.example", 400),
        (None, 400),
    ],
)
def test_only_the_names_of_this_machine_are_answered(preview: Preview, host: str | None, status: int) -> None:
    for target in ("/", "/nothing", "/livereload.js"):
        given, _ = head(preview, f"GET {target} HTTP/1.1", host=host)
        assert given == (404 if status == 200 and target == "/nothing" else status), target


@pytest.mark.parametrize("hosts", [("127.0.0.1:PORT", "evil.example"), ("evil.example", "127.0.0.1:PORT")])
def test_two_hosts_are_none(preview: Preview, hosts: tuple[str, str]) -> None:
    assert head(preview, "GET / HTTP/1.1", f"Host: {hosts[1]}", host=hosts[0])[0] == 400


def test_without_a_host_nothing_is_answered_in_the_old_form_either(preview: Preview) -> None:
    assert head(preview, "GET / HTTP/1.0", host=None)[0] == 403


@pytest.mark.parametrize(
    ("target", "host", "status"),
    [
        ("http://127.0.0.1:PORT/about/", "127.0.0.1:PORT", 200),
        ("http://127.0.0.1:PORT/about/", "evil.example", 200),  # the target counts, RFC 9112
        ("http://evil.example/", "127.0.0.1:PORT", 403),
        ("http://evil.example/livereload.js", "127.0.0.1:PORT", 403),
        ("about", "127.0.0.1:PORT", 403),
        ("*", "127.0.0.1:PORT", 403),
        ("http://[", "127.0.0.1:PORT", 403),
    ],
)
def test_a_target_that_names_a_host_is_judged_by_it(preview: Preview, target: str, host: str, status: int) -> None:
    assert head(preview, f"GET {target} HTTP/1.1", host=host)[0] == status


@pytest.mark.parametrize(
    "target",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt", "//secret.txt",
     "/./../secret.txt", "/about/../../secret.txt", "/secret.txt", "/content/index.md", "/content/", "/.cache/",
     "/%00", "/index.html%00", "/%", "/%ff", "/?../secret.txt/..", "//evil.example/", "//evil.example", "/\\evil.example",
     "///evil.example/%2f..", "/forcereload", "/forcereload?path=*", "/livereload.js/x", "/" + "a" * 7000],
)  # fmt: skip
def test_nothing_but_the_site_is_sent_and_nobody_is_sent_away(preview: Preview, target: str) -> None:
    status, answer = head(preview, f"GET {target} HTTP/1.1")
    assert status == (200 if target.startswith("/?") else 404)
    assert "Location" not in answer
    assert b"secret" not in preview.ask("/nothing")[1]


def test_a_redirect_stays_here(preview: Preview) -> None:
    for target in ("/about", "//about", "///about"):
        status, answer = head(preview, f"GET {target} HTTP/1.1")
        assert (status, "\r\nLocation: /about/\r\n" in answer) == (301, True)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"])
def test_there_is_nothing_to_do_but_to_read(preview: Preview, method: str) -> None:
    for target in ("/", "/livereload"):
        status, answer = head(preview, f"{method} {target} HTTP/1.1", "Content-Length: 0")
        assert (status, "\r\nAllow: GET, HEAD\r\n" in answer) == (405, True)


def test_head_is_get_without_the_body(preview: Preview) -> None:
    answer = preview.send(f"HEAD / HTTP/1.1\r\nHost: localhost:{preview.port}\r\nConnection: close\r\n\r\n".encode())
    first, _, body = answer.partition(b"\r\n\r\n")
    assert (first[:15], body) == (b"HTTP/1.1 200 OK", b"")


@pytest.mark.parametrize(
    ("request_line", "header", "status"),
    [
        ("GET /" + "a" * 100_000 + " HTTP/1.1", "X: y", 414),
        ("GET / HTTP/1.1", "X: " + "y" * 100_000, 200),
        ("POST / HTTP/1.1", "Content-Length: 99999999999", 400),
        ("POST / HTTP/1.1", "Content-Length: -1", 400),
        ("GET / HTTP/9.9", "X: y", 400),
        ("\x16\x03\x01", "X: y", 400),
    ],
)
def test_what_is_too_long_or_no_request_is_refused(
    preview: Preview, request_line: str, header: str, status: int
) -> None:
    assert head(preview, request_line, header)[0] == status


def test_an_endless_request_is_cut_off(preview: Preview) -> None:
    try:
        answer = preview.send(b"GET /" + b"a" * 5_000_000)
    except ConnectionError:
        answer = b""
    assert answer == b""


def test_pages_of_other_sites_can_use_nothing_of_it(preview: Preview) -> None:
    _, answer = head(preview, "GET /explainer.css HTTP/1.1")
    for header in ("Cross-Origin-Resource-Policy: same-origin", "X-Content-Type-Options: nosniff", "no-store"):
        assert header in answer
    assert "Server:" not in answer
    assert "Access-Control" not in answer


@pytest.mark.parametrize(
    ("origin", "host", "status"),
    [
        ("http://127.0.0.1:PORT", "127.0.0.1:PORT", 101),
        ("http://localhost:PORT", "localhost:PORT", 101),
        ("http://evil.example", "127.0.0.1:PORT", 403),
        ("http://evil.example:PORT", "127.0.0.1:PORT", 403),
        ("https://127.0.0.1:PORT", "127.0.0.1:PORT", 403),
        ("null", "127.0.0.1:PORT", 403),
        ("chrome-extension://abcdef", "127.0.0.1:PORT", 403),
        ("http://127.0.0.1:PORT", "evil.example", 403),
    ],
)
def test_only_pages_of_the_preview_may_listen(preview: Preview, origin: str, host: str, status: int) -> None:
    lines = [
        "GET /livereload HTTP/1.1",
        f"Host: {host}",
        f"Origin: {origin}",
        "Sec-Fetch-Site: same-origin",
        UPGRADE,
        "",
    ]
    request = "\r\n".join(lines).replace("PORT", str(preview.port)).encode()
    with socket.create_connection(("127.0.0.1", preview.port), timeout=LONG) as connection:
        connection.sendall(request)
        assert int(connection.recv(1000).split(b" ")[1]) == status


@pytest.mark.parametrize(
    "said", [b"no json", b"[]", b'"x"', b"1", b"null", b"{}", b"[" * 60_000, b"\xff\xfe"],
)  # fmt: skip
def test_a_page_that_talks_nonsense_is_hung_up_on(preview: Preview, said: bytes) -> None:
    size = len(said)
    length = bytes([0x80 | size]) if size < 126 else bytes([0x80 | 126]) + size.to_bytes(2, "big")
    request = f"GET /livereload HTTP/1.1\r\nHost: localhost:{preview.port}\r\n{UPGRADE}\r\n".encode()
    answer = preview.send(request + b"\x81" + length + b"\0\0\0\0" + said + b"\x88\x80\0\0\0\0")
    assert answer.startswith(b"HTTP/1.1 101")
    assert b"reload" not in answer.partition(b"\r\n\r\n")[2]
