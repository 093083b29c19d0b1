"""Fetch the Nu Html Checker, which the tests run on every page; else say what is missing.

It is a Java program that npm delivers: version and checksum stand in tools/npm/. It is kept in .cache/. Where
Java or npm is missing, the system's package manager is asked, as root. Exits 0 in any case: without the checker its
tests are skipped, with a notice, and a CI run fails on that.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKED = ROOT / "tools" / "npm"
FILES = ("package.json", "package-lock.json")
FOLDER = ROOT / ".cache" / "html-checker"
JAR = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")
JAVA = ("-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")  # its schemas are deep; it runs for seconds only
MANAGERS = (
    (("apt-get", "update", "-qq"), ("apt-get", "install", "-y", "-qq", "--no-install-recommends")),
    (("dnf", "install", "-y"),),
    (("apk", "add"),),
)
PACKAGES = {
    "apt-get": {"java": "default-jre-headless", "npm": "npm"},
    "dnf": {"java": "java-latest-openjdk-headless", "npm": "npm"},
    "apk": {"java": "openjdk17-jre-headless", "npm": "npm"},
}


def missing() -> str:
    """Fetch the checker, unless it is there; say what keeps it from being used, or nothing."""
    for program in ("java", "npm"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not _is_there():
        return _fetch()
    return ""


def command(files: list[str]) -> list[str]:
    """Give the command that checks files and prints JSON."""
    java = shutil.which("java") or "java"
    options = ["--stdout", "--format", "json", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    return [java, *JAVA, "-jar", str(FOLDER / JAR), *options, *files]


def _is_there() -> bool:
    same = all((FOLDER / name).is_file() and _text(FOLDER / name) == _text(LOCKED / name) for name in FILES)
    return same and (FOLDER / JAR).is_file()


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _fetch() -> str:
    """Install into a folder aside and move it into place, for several may try at once."""
    FOLDER.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER.parent) as aside:
        for name in FILES:
            shutil.copy(LOCKED / name, aside)
        npm = [shutil.which("npm") or "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(npm, cwd=aside, check=False, capture_output=True, text=True)
        if done.returncode or not (Path(aside) / JAR).is_file():
            return f"npm could not fetch it: {done.stderr.strip()[-300:]}"
        shutil.rmtree(FOLDER, ignore_errors=True)
        try:
            shutil.copytree(aside, FOLDER, dirs_exist_ok=True)
        except OSError as error:
            return f"it cannot be kept in {FOLDER}: {error}"
    return ""


def install_as_root() -> None:
    """Install what is missing with the system's package manager, where we are root and there is one we know."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    for commands in MANAGERS:
        manager = commands[0][0]
        if shutil.which(manager):
            wanted = [package for program, package in PACKAGES[manager].items() if shutil.which(program) is None]
            for words in commands[:-1]:
                subprocess.run(words, check=False, stdout=subprocess.DEVNULL)
            subprocess.run([*commands[-1], *wanted], check=False, stdout=subprocess.DEVNULL)
            return


def main() -> None:
    """Fetch the checker and report."""
    why = missing()
    if why.endswith("not installed"):
        print(f"For the HTML checker {why}; installing it.")
        install_as_root()
        why = missing()
    if why:
        print(
            f"The HTML checker cannot be used, so its tests will be skipped: {why}. It needs Java 11 or newer and npm."
        )
    else:
        print(f"HTML checker for the tests: {FOLDER / JAR}")


if __name__ == "__main__":
    main()
