"""The live preview's answers: the site, redirects, what is missing, and the page of problems."""

from pathlib import Path
from typing import cast

import pytest

from explainer.preview.answers import Answer, Owed, Preview, allowed, answer, named_host
from explainer.preview.proof import Proof

PAGE = b"<!doctype html><html><head><title>t</title></head><body>one</body></html>"


class Made:
    """A site whose files are all made, but for one page."""

    def __init__(self, static: Path) -> None:
        self.files = {
            "index.html": PAGE,
            "timeline/index.html": PAGE,
            "404.html": b"<head></head>missing",
            "data.json": b"{}",
        }
        self.copies = {"explainer.css": static / "explainer.css", "photo.webp": static / "photo.webp"}

    def has_page(self, file: str) -> bool:
        return file in {"index.html", "timeline/index.html", "late/index.html"}

    def copy(self, file: str) -> bytes | None:
        path = self.copies[file]
        return path.read_bytes() if path.exists() else None

    def owes(self, file: str) -> bool:
        return file == "late/index.html"


@pytest.fixture
def site(tmp_path: Path) -> Proof:
    (tmp_path / "explainer.css").write_text("a {}")
    (tmp_path / "photo.webp").write_bytes(b"RIFF")
    return cast("Proof", Made(tmp_path))


def asked(preview: Preview, target: str) -> Answer:
    given = answer(preview, target, 8000)
    assert isinstance(given, Answer)
    return given


@pytest.mark.parametrize("path", ["/", "/index.html", "/timeline/", "/timeline/index.html", "/?x=1", "http://h/?x=1"])
def test_pages_come_with_the_script_that_reloads_them(site: Proof, path: str) -> None:
    given = asked(Preview(site, number=7), path)
    assert (given.status, given.media_type) == (200, "text/html; charset=utf-8")
    assert b'<script src="/livereload.js?port=8000/7&amp;' in given.body
    assert b"</head><body>one</body>" in given.body


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/timeline", "/timeline/"),
        ("/timeline?last-good", "/timeline/?last-good"),
        ("//timeline", "/timeline/"),
        ("///timeline", "/timeline/"),
    ],
)
def test_a_folder_without_its_slash_is_redirected_and_never_elsewhere(site: Proof, path: str, location: str) -> None:
    given = asked(Preview(site), path)
    assert (given.status, given.location) == (301, location)


def test_a_page_that_is_not_made_yet_is_owed(site: Proof) -> None:
    assert answer(Preview(site), "/late/", 8000) == Owed(site, "late/index.html")
    assert asked(Preview(site), "/late").location == "/late/"


def test_files_are_read_when_they_are_asked_for(site: Proof) -> None:
    style = site.copies["explainer.css"]
    style.write_text("b {}")
    assert asked(Preview(site), "/explainer.css").body == b"b {}"
    style.unlink()
    assert asked(Preview(site), "/explainer.css").status == 404


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/explainer.css", "text/css; charset=utf-8"), ("/photo.webp", "image/webp"), ("/data.json", "application/json")],
)
def test_files_come_as_what_they_are_whatever_the_machine_knows(site: Proof, path: str, media_type: str) -> None:
    assert asked(Preview(site), path).media_type == media_type


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "//evil.example/",
        "//evil.example/timeline",
        "/\\evil.example",
        "/..\\..\\etc\\passwd",
        "/a\x00b",
        "/explainer.css%00",
        "/%",
        "/%ff%fe",
        "*",
    ],
)
def test_nothing_outside_the_sites_own_list_is_served(site: Proof, path: str) -> None:
    given = asked(Preview(site), path)
    assert (given.status, given.location) == (404, None)
    assert b"missing" in given.body


def test_problems_stand_in_for_every_page_but_the_last_good_one_can_be_seen(site: Proof) -> None:
    broken = Preview(site, "content/a.md:3:8: value <b> is not a number.")
    given = asked(broken, "/timeline/")
    assert given.status == 500
    assert b"content/a.md:3:8: value &lt;b&gt; is not a number." in given.body
    assert b'href="/timeline/?last-good"' in given.body
    assert b"livereload.js" in given.body
    assert asked(broken, "/timeline/?last-good").body.endswith(b"<body>one</body></html>")
    assert asked(broken, "/explainer.css").status == 200


def test_the_caret_stays_below_what_it_means_however_long_the_line() -> None:
    report = f"content/a.md:3:5: What is wrong.\n    3 | {'<long> ' * 40}\n      |     ^^^^\n    What to do | say."
    body = asked(Preview(problems=report), "/").body.decode()
    assert f"\n<span>    3 | {'&lt;long&gt; ' * 40}\n      |     ^^^^</span>\n    What to do | say.</pre>" in body


def test_before_the_first_good_build_there_is_no_last_good_page() -> None:
    given = asked(Preview(problems="content/a.md: broken"), "/")
    assert (given.status, b"last-good" in given.body) == (500, False)
    assert asked(Preview(problems="content/a.md: broken"), "/about?last-good").status == 500


@pytest.mark.parametrize(
    ("target", "host"),
    [("/", None), ("//evil.example/", None), ("http://evil.example/", "evil.example"), ("*", ""), ("http://[", "")],
)
def test_a_target_that_names_a_host_is_judged_by_it(target: str, host: str | None) -> None:
    assert named_host(target) == host


@pytest.mark.parametrize(
    ("host", "fine"),
    [
        ("127.0.0.1:8000", True),
        ("localhost:8000", True),
        ("LOCALHOST:8000", True),
        ("[::1]:8000", True),
        ("localhost:9000", False),
        ("localhost", False),
        ("localhost.:8000", False),
        ("user@localhost:8000", False),
        ("[::ffff:127.0.0.1]:8000", False),
        ("evil.example:8000", False),
        ("127.0.0.1.evil.example:8000", False),
        ("", False),
    ],
)
def test_only_the_machines_own_names_are_answered(host: str, fine: bool) -> None:
    assert allowed(host, 8000) is fine


def test_a_port_that_browsers_leave_out_may_be_left_out() -> None:
    assert allowed("localhost", 80)
    assert allowed("127.0.0.1:80", 80)
    assert not allowed("evil.example", 80)
