"""Take a picture of every page of site/, light and dark, 1280 and 320 wide, into screenshots/.

With --readme, also write the two that the README shows into docs/images/.
"""

import argparse
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.support.serving import served
from tools.browser import from_playwright, on_path

SITE = Path("site")
FOLDER = Path("screenshots")
README = Path("docs/images")
SCHEMES = ("light", "dark")
WIDTHS = (1280, 320)
SHOWN = (("index.html", "light", 1280, "overview.png"), ("figures/index.html", "dark", 1280, "figures.png"))
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip


def main() -> int:
    """Take the pictures; give 2 where there is no site or no browser."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=Path, default=SITE)
    parser.add_argument("--output", type=Path, default=FOLDER)
    parser.add_argument("--readme", action="store_true")
    given = parser.parse_args()
    path = on_path() or from_playwright()
    if path is None or not (given.site / "index.html").is_file():
        print("Needs a built site and Chromium: run `make`, and see `python tools/browser.py`.")
        return 2
    with sync_playwright() as playwright, served(given.site) as address:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        names = sorted(page.relative_to(given.site).as_posix() for page in given.site.rglob("*.html"))
        for name in names:
            for scheme in SCHEMES:
                for width in WIDTHS:
                    take(browser, address + name, scheme, width, given.output / file_name(name, scheme, width))
        if given.readme:
            for name, scheme, width, file in SHOWN:
                take(browser, address + name, scheme, width, README / file, full=False)
        browser.close()
    print(f"{len(names)} pages, {len(names) * len(SCHEMES) * len(WIDTHS)} pictures in {given.output}/")
    return 0


def file_name(page: str, scheme: str, width: int) -> str:
    """Name the picture of a page: "timeline-light-320.png"."""
    stem = page.removesuffix("index.html").removesuffix(".html").strip("/").replace("/", "-") or "overview"
    return f"{stem}-{scheme}-{width}.png"


def take(browser: Browser, address: str, scheme: str, width: int, file: Path, *, full: bool = True) -> None:
    """Take one picture: the whole page, or what a reader sees first."""
    file.parent.mkdir(parents=True, exist_ok=True)
    height = 900 if width > 600 else 700
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light",
                                  viewport={"width": width, "height": height})  # fmt: skip
    page = context.new_page()
    page.goto(address)
    page.screenshot(path=file, full_page=full)
    context.close()


if __name__ == "__main__":
    sys.exit(main())
