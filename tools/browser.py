"""Find a Chromium for the browser tests, else install one, else say how.

Looks on the PATH first; then asks the system's package manager, as root; then Playwright for its own download. Prints
where the browser is. Exits 0 in any case: without a browser the browser tests are skipped, with a notice, and a CI run
fails on that.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MANAGERS = (
    (("apt-get", "update", "-qq"), ("apt-get", "install", "-y", "-qq", "chromium")),
    (("dnf", "install", "-y", "chromium"),),
    (("apk", "add", "chromium"),),
    (("pacman", "-S", "--noconfirm", "chromium"),),
)


def on_path() -> str | None:
    """Give the path of an installed Chromium or Chrome, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def from_playwright() -> str | None:
    """Give the path of the Chromium that Playwright downloaded for itself, or None."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.path.exists(path) else None  # noqa: PTH110


def install_as_root() -> None:
    """Install Chromium with the system's package manager, where we are root and there is one we know."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    for commands in MANAGERS:
        if shutil.which(commands[0][0]):
            for command in commands:
                subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
            return


def install_with_playwright() -> None:
    """Let Playwright download the Chromium that it was made for."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> None:
    """Try the ways one after the other and report."""
    found = on_path() or from_playwright()
    for install in (install_as_root, install_with_playwright):
        if found is None:
            print("No Chromium found; installing one.")
            install()
            found = on_path() or from_playwright()
    if found:
        print(f"Browser for the tests: {found}")
    else:
        print("No Chromium could be installed, so the browser tests will be skipped. Install Chromium or Chrome with")
        print(f"your system's package manager, or run: {sys.executable} -m playwright install chromium")


if __name__ == "__main__":
    main()
