"""The walk through a written site: one page that holds, and one small change at a time."""

from pathlib import Path

import pytest

from explainer.checks.written import WHAT_TO_DO, check_written
from explainer.problems import Problem
from explainer.publish.writing import LIST_HEAD, LIST_NAME
from tests.support.documents import said

HEAD = '<!doctype html>\n<html lang="en">\n<title>{title}</title>\n<meta name="description" content="About {title}.">\n'
INDEX = (
    HEAD.format(title="Start")
    + """<link rel="stylesheet" href="look.css">
<link rel="canonical" href="https://example.org/">
<h1 id="top-of-page">Start</h1>
<p><a href="timeline/index.html#talks">Talks</a> <a href="https://example.org/">Elsewhere</a> <a href="#top">Up</a></p>
<img src="pier.png" alt="" width="4" height="3">
<svg role="img" aria-labelledby="drawn"><title id="drawn">A line</title></svg>
<h2>More</h2>
"""
)
TIMELINE = (
    HEAD.format(title="Timeline")
    + """<link rel="stylesheet" href="../look.css">
<h1>Timeline</h1>
<h2 id="talks">Talks</h2>
<p><a href="../index.html">Start</a> <a href="index.html">Here</a></p>
<script type="application/ld+json">{"@type": "WebSite"}</script>
"""
)
SITE = {"index.html": INDEX, "timeline/index.html": TIMELINE, "look.css": "a { color: red }\n", "pier.png": "x"}


def written(tmp_path: Path, files: dict[str, str]) -> Path:
    """Write files into a folder called site."""
    for name, text in files.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "site"


def told(problems: tuple[Problem, ...]) -> list[str]:
    """Write problems without what is always to be done about them; something is to be done about each."""
    assert all(problem.advice for problem in problems)
    return [
        text.removesuffix(f" {WHAT_TO_DO[problem.check]}")
        for text, problem in zip(said(problems), problems, strict=True)
    ]


def found(tmp_path: Path, **changed: str) -> list[str]:
    """Check the site with the index (or the stylesheet) changed."""
    files = SITE | ({"index.html": INDEX.replace("<h2>More</h2>", changed["more"])} if "more" in changed else {})
    files |= {"look.css": changed["css"]} if "css" in changed else {}
    return told(check_written(written(tmp_path, files)))


def test_a_site_that_holds_has_no_problem(tmp_path: Path) -> None:
    assert found(tmp_path) == []


CASES = (
    (
        '<a href="zzz.htm">x</a>',
        'written-link site/index.html:11:1: The link "zzz.htm" leads to no file.',
    ),
    (
        '<a href="timeline/indx.html">x</a>',
        (
            'written-link site/index.html:11:1: The link "timeline/indx.html" leads to no file. '
            "Did you mean `timeline/index.html`?"
        ),
    ),
    (
        '<a href="timeline/">x</a>',
        (
            'written-link site/index.html:11:1: The link "timeline/" names a folder, which opens only from a server. '
            "Write the file: timeline/index.html."
        ),
    ),
    (
        '<a href="/timeline/index.html">x</a>',
        (
            'written-link site/index.html:11:1: The link "/timeline/index.html" begins at the root of the host, where '
            "the site need not stand. Write it relative to its page."
        ),
    ),
    ('<a href="../x.html">x</a>', 'written-link site/index.html:11:1: The link "../x.html" leads out of the site.'),
    ('<a href="Timeline/index.html">x</a>', "written-link"),
    ('<a href="index.html/">x</a>', "written-link"),
    (
        '<a href="timeline/index.html#tals">x</a>',
        (
            'written-link site/index.html:11:1: The link "timeline/index.html#tals" leads to no id: '
            'timeline/index.html has none called "tals". Did you mean `talks`?'
        ),
    ),
    ('<a href="http://[x">x</a>', 'written-link site/index.html:11:1: The link "http://[x" is no address.'),
    ('<meta http-equiv="refresh" content="0; url=gone.html">', "written-link"),
    ('<img src="gone.png" alt="" width="1" height="1">', "written-link"),
    (
        '<img src="https://example.org/x.png" alt="" width="1" height="1">',
        'written-request site/index.html:11:1: The page fetches "https://example.org/x.png" from another host.',
    ),
    (
        '<img srcset="pier.png 1x, //example.org/x.png 2x" src="pier.png" alt="" width="1" height="1">',
        "written-request",
    ),
    ('<link rel="preconnect" href="https://example.org">', "written-request"),
    ('<iframe src="https://example.org"></iframe>', "written-request"),
    ('<style>a { background: url("https://example.org/x") }</style>', "written-request"),
    ('<svg><image href="https://example.org/x.png"/></svg>', "written-request"),
    (
        '<p id="top-of-page">x</p>',
        'written-id site/index.html:11:1: The id "top-of-page" stands a second time; first in line 7.',
    ),
    (
        '<p aria-labelledby="top-of-page nobody">x</p>',
        'written-id site/index.html:11:1: No element has the id "nobody" that is named here.',
    ),
    ("<h3>x</h3>", "written-heading site/index.html:11:1: An h3 follows an h1."),
    ("<h1>x</h1>", "written-heading site/index.html:11:1: The page has a second h1."),
    (
        '<img src="pier.png" width="1" height="1">',
        'written-image site/index.html:11:1: The picture "pier.png" has no text.',
    ),
    (
        '<img src="pier.png" alt="">',
        'written-image site/index.html:11:1: The picture "pier.png" has no width and height.',
    ),
    ('<svg role="img"><path/></svg>', 'written-image site/index.html:11:1: The picture "<svg>" has no text.'),
    ("<script>1</script>", 'written-script site/index.html:11:1: The page holds a script: "<script>".'),
    ('<p onclick="x()">x</p>', 'written-script site/index.html:11:1: The page holds a script: "onclick".'),
    ('<a href=" java\nscript:x">x</a>', "written-script"),
    (
        '<p style="color: red">x</p>',
        'written-style site/index.html:11:1: An element is styled by itself: "color: red".',
    ),
)


@pytest.mark.parametrize(("more", "message"), CASES, ids=[more for more, _ in CASES])
def test_what_does_not_hold_is_found(tmp_path: Path, more: str, message: str) -> None:
    (problem,) = found(tmp_path, more=more)
    assert problem == message or (" " not in message and problem.startswith(f"{message} site/index.html:11:"))


@pytest.mark.parametrize(
    "more",
    [
        '<a href="mailto:desk@example.org">x</a>',
        '<a href="timeline/index.html#:~:text=Talks">x</a>',
        '<a href="index.html?x=1">x</a>',
        '<a href="pier.png#page=2">x</a>',
        '<img src="data:image/png;base64,x" alt="" width="1" height="1">',
        '<svg role="img"><title>A line</title></svg><p>x</p>',
        '<svg aria-hidden="true" role="img"></svg>',
        "<h2>x</h2><h3>x</h3><h2>x</h2>",
    ],
)
def test_what_holds_is_not(tmp_path: Path, more: str) -> None:
    assert found(tmp_path, more=more) == []


@pytest.mark.parametrize(
    ("css", "message"),
    [
        ("\n@import 'https://example.org/x.css';", "written-request site/look.css:2:1"),
        ("a{}\nb { background: url(//example.org/x.png) }", "written-request site/look.css:2:1"),
        ("a { src: url('gone.woff2') }", "written-link site/look.css:1:1"),
        ("/* url(https://example.org/) */ a { background: url(pier.png), url(data:image/png;base64,x) }", None),
    ],
)
def test_stylesheets_are_read_as_well(tmp_path: Path, css: str, message: str | None) -> None:
    problems = found(tmp_path, css=css)
    assert [problem.partition(": ")[0] for problem in problems] == ([message] if message else [])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (' lang="en"', "", "written-language site/index.html:2:1: The page names no language."),
        (' lang="en"', ' lang=""', "written-language site/index.html:2:1: The page names no language."),
        ("<title>Start</title>", "", "written-title site/index.html:1:1: The page has no title."),
        (
            "<title>Start</title>",
            "<title>\nTimeline </title>",
            'written-title site/timeline/index.html:1:1: The title "Timeline" is also that of index.html.',
        ),
        (
            "About Start.",
            "About Timeline.",
            (
                'written-description site/timeline/index.html:1:1: The description "About Timeline." is also that of '
                "index.html."
            ),
        ),
        ("About Start.", "", "written-description site/index.html:1:1: The page has no description."),
    ],
)
def test_a_page_says_what_it_is(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert told(check_written(written(tmp_path, SITE | {"index.html": INDEX.replace(old, new)}))) == [message]


def test_a_page_without_a_heading_is_found(tmp_path: Path) -> None:
    files = SITE | {"empty.html": HEAD.format(title="Empty")}
    assert told(check_written(written(tmp_path, files))) == [
        "written-heading site/empty.html:1:1: The page has no heading."
    ]


def test_a_page_at_an_old_address_is_the_page_it_forwards_to(tmp_path: Path) -> None:
    forward = HEAD.format(title="Start") + '<meta http-equiv="refresh" content="0; url=../index.html">\n'
    assert told(check_written(written(tmp_path, SITE | {"old/index.html": forward}))) == []


def test_files_of_others_are_not_looked_at(tmp_path: Path) -> None:
    folder = written(tmp_path, SITE | {"theirs.html": "<p onclick=x>"})
    assert len(check_written(folder)) > 1
    (folder / LIST_NAME).write_text(LIST_HEAD + "\n".join(SITE), encoding="utf-8")
    assert check_written(folder) == ()


def test_a_folder_without_pages_is_said_to_be_one(tmp_path: Path) -> None:
    (problem,) = check_written(tmp_path)
    assert problem.message == "There is no page in this folder."
