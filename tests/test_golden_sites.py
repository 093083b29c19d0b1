"""Small sites, built whole: what stands in the middle of each page is compared with what is expected of it.

Each lies in tests/sites/NAME, with content/, seeds/ and expected/. `pytest tests/test_golden_sites.py --rewrite` writes
expected/ anew; look at the difference before you commit it. Left out are the citation of a page, the page that holds
everything and the page about data: all of it has tests of its own, and would only be long here.
"""

import shutil
from pathlib import Path

import pytest

from explainer.checks.written import check_written
from tests.conftest import SITES

NAMES = sorted(path.name for path in SITES.iterdir() if path.is_dir())
ELSEWHERE = frozenset({"404.html", "all/index.html", "data/index.html"})


def middle(page: str) -> str:
    """Give what stands in the main element of a page, without the citation."""
    main = page.partition("<main")[2].partition("</main>")[0]
    before, _, rest = main.partition('<details class="cite">')
    return f"<main{before}{rest.partition('</details>')[2].lstrip()}</main>\n"


def middles(site: Path) -> dict[str, str]:
    pages = {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}
    return {name: middle(path.read_text(encoding="utf-8")) for name, path in pages.items() if name not in ELSEWHERE}


def rewrite(folder: Path, pages: dict[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_pages_are_as_expected(golden_sites: dict[str, Path], name: str, request: pytest.FixtureRequest) -> None:
    expected, made = SITES / name / "expected", middles(golden_sites[name])
    if request.config.getoption("--rewrite"):
        rewrite(expected, made)
    wanted = {path.relative_to(expected).as_posix(): path for path in expected.rglob("*") if path.is_file()}
    assert set(wanted) == set(made), "files are missing in expected/, or left over there"
    for page, path in wanted.items():
        assert made[page] == path.read_text(encoding="utf-8"), page


@pytest.mark.parametrize("name", NAMES)
def test_the_written_site_is_whole(golden_sites: dict[str, Path], name: str) -> None:
    assert [str(problem) for problem in check_written(golden_sites[name])] == []
