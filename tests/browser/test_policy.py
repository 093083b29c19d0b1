"""The policy of a page, in Chromium: what is ours works from a server and from disk, and whatever got in does not."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from explainer.pages.security import REFERRER, content_security_policy
from tests.support.serving import served

pytestmark = pytest.mark.browser

DATA = '{"@context": "https://schema.org"}'
STYLE = "p { color: rgb(1, 2, 3) }\n"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="{referrer}">
<title>untouched</title>
<link rel="icon" href="../picture.svg" type="image/svg+xml">
<link rel="stylesheet" href="../style.css">
<style>{style}</style>
<script type="application/ld+json">{data}</script>
{intruder}
</head>
<body><p>Words</p><img id="own" src="../picture.svg" alt=""></body>
</html>
"""
LOOKS = "(look => [look.color, look.fontWeight, own.naturalWidth])(getComputedStyle(document.querySelector('p')))"
INTRUDERS = (
    '<script>document.title = "in"</script>',
    '<script src="../script.js"></script>',
    "<style>p { color: red !important }</style>",
    '<base href="https://example.com/">',
    "<body onload=\"document.title = 'in'\">",
)


def site(folder: Path, intruder: str = "") -> Path:
    (folder / "page").mkdir()
    (folder / "style.css").write_text("p { font-weight: 600 }")
    (folder / "picture.svg").write_text(PICTURE)
    (folder / "script.js").write_text('document.title = "in"')
    policy = content_security_policy([STYLE], [DATA])
    text = PAGE.format(policy=policy, referrer=REFERRER, style=STYLE, data=DATA, intruder=intruder)
    (folder / "page" / "index.html").write_text(text)
    return folder


@pytest.mark.parametrize("from_disk", [True, False], ids=["disk", "server"])
@pytest.mark.parametrize("intruder", ["", *INTRUDERS])
def test_what_is_ours_works_and_an_intruder_does_not(
    browser: Browser, tmp_path: Path, intruder: str, *, from_disk: bool
) -> None:
    folder = site(tmp_path, intruder)
    page = browser.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    with served(folder, "/sub/path/") as address:
        page.goto((folder / "page" / "index.html").as_uri() if from_disk else f"{address}page/index.html")
        looks = page.evaluate(LOOKS)
        title = page.title()
    page.close()
    assert title == "untouched"
    assert looks == ["rgb(1, 2, 3)", "600", 8]
    assert bool(heard) == bool(intruder), heard
