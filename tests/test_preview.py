"""The live preview's answers: the site, redirects, what is missing, and the page of problems."""

from pathlib import Path

import pytest

from explainer.preview import Preview, allowed, answer

PAGE = b"<!doctype html><html><head><title>t</title></head><body>one</body></html>"


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    style = tmp_path / "explainer.css"
    style.write_text("a {}")
    return Preview(
        files={"index.html": PAGE, "timeline/index.html": PAGE, "404.html": b"<head></head>missing"},
        copies={"explainer.css": style},
    )


@pytest.mark.parametrize("path", ["/", "/index.html", "/timeline/", "/timeline/index.html", "/?x=1"])
def test_pages_come_with_the_script_that_reloads_them(preview: Preview, path: str) -> None:
    given = answer(preview, path, 8000)
    assert (given.status, given.media_type) == (200, "text/html; charset=utf-8")
    assert b'<script src="/livereload.js?port=8000' in given.body
    assert b"</head><body>one</body>" in given.body


def test_a_folder_without_its_slash_is_redirected(preview: Preview) -> None:
    given = answer(preview, "/timeline", 8000)
    assert (given.status, given.location) == (301, "/timeline/")


def test_files_are_read_when_they_are_asked_for(preview: Preview) -> None:
    preview.copies["explainer.css"].write_text("b {}")
    assert answer(preview, "/explainer.css", 8000).body == b"b {}"
    preview.copies["explainer.css"].unlink()
    assert answer(preview, "/explainer.css", 8000).status == 404


@pytest.mark.parametrize("path", ["/nothing", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/a\x00b"])
def test_nothing_outside_the_sites_own_list_is_served(preview: Preview, path: str) -> None:
    given = answer(preview, path, 8000)
    assert given.status == 404
    assert b"missing" in given.body


def test_problems_stand_in_for_every_page_but_the_last_good_one_can_be_seen(preview: Preview) -> None:
    broken = Preview(preview.files, preview.copies, "content/a.md:3:8: value <b> is not a number.")
    given = answer(broken, "/timeline/", 8000)
    assert given.status == 500
    assert b"content/a.md:3:8: value &lt;b&gt; is not a number." in given.body
    assert b'href="/timeline/?last-good"' in given.body
    assert b"livereload.js" in given.body
    assert answer(broken, "/timeline/?last-good", 8000).body.endswith(b"<body>one</body></html>")
    assert answer(broken, "/explainer.css", 8000).status == 200


def test_before_the_first_good_build_there_is_no_last_good_page() -> None:
    given = answer(Preview(problems="content/a.md: broken"), "/", 8000)
    assert (given.status, b"last-good" in given.body) == (500, False)


@pytest.mark.parametrize(
    ("host", "fine"),
    [
        ("127.0.0.1:8000", True),
        ("localhost:8000", True),
        ("LOCALHOST:8000", True),
        ("[::1]:8000", True),
        ("localhost:9000", False),
        ("localhost", False),
        ("evil.example:8000", False),
        ("127.0.0.1.evil.example:8000", False),
        ("", False),
    ],
)
def test_only_the_machines_own_names_are_answered(host: str, fine: bool) -> None:
    assert allowed(host, 8000) is fine
