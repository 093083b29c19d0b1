"""The power goes while a build's work is on its way to the disk: what is found afterwards is the old site or the new.

A file system in a file is copied as it is, without being told to finish: that is what a disk holds when the power goes.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.robustness.test_disasters import needs_root, project
from tests.support.projects import build, state_of

PAGES = 30
MOMENTS = (0.0, 0.7, 1.4, 2.5)  # seconds after the build; the file system writes its names once a second


def mounted(image: Path, folder: Path, *options: str) -> bool:
    """Mount the file system in a file."""
    folder.mkdir(exist_ok=True)
    words = ["mount", "-o", ",".join(("loop", *options)), str(image), str(folder)]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a small ext4 of its own, which is taken down afterwards."""
    image, folder = tmp_path / "image", tmp_path / "disk"
    if sys.platform != "linux" or shutil.which("mkfs.ext4") is None:
        pytest.skip("this machine cannot make an ext4")
    with image.open("wb") as file:
        file.truncate(40_000_000)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    if not mounted(image, folder, "commit=1"):
        pytest.skip("this machine lets nobody mount a file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@needs_root
def test_a_power_cut_leaves_the_old_site_or_the_new_one(tmp_path: Path, disk: Path) -> None:
    output = disk / "site"
    root = project(tmp_path / "project", PAGES)
    assert build(root, "--output", str(output)).returncode == 0
    subprocess.run(["sync", "-f", str(disk)], check=True)
    old = state_of(output)
    project(root, PAGES, "Second.")
    assert build(root, "--output", str(output)).returncode == 0
    start, new = time.monotonic(), state_of(output)
    for moment in MOMENTS:
        time.sleep(max(0.0, moment - (time.monotonic() - start)))
        shutil.copyfile(tmp_path / "image", tmp_path / "found")
        assert mounted(tmp_path / "found", tmp_path / "afterwards")
        try:
            state = state_of(tmp_path / "afterwards" / "site")
        finally:
            subprocess.run(["umount", str(tmp_path / "afterwards")], check=True)
        assert state in (old, new), f"{moment} seconds after the build"
    assert state == new
