"""Builds that are killed, that run out of room, that meet each other: afterwards a whole site is there, old or new.

EXPLAINER_KILLS and EXPLAINER_KILL_PAGES make the run long; the usual numbers keep it short.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.support.projects import build, command, page, state_of, write_project

KILLS = int(os.environ.get("EXPLAINER_KILLS", "8"))
PAGES = int(os.environ.get("EXPLAINER_KILL_PAGES", "150"))
BUILDS_AT_ONCE = 4
HOLDER = """\
import fcntl, os, sys, time
fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), fcntl.LOCK_EX)
print("held", flush=True)
time.sleep(60)
"""
needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount a file system, on Linux"
)


def project(root: Path, count: int, text: str = "First.") -> Path:
    """Write a site of many pages."""
    files = {f"content/posts/p{number}.md": page(f"Post {number}", f"{text} " * 100) for number in range(count)}
    return write_project(root, {"content/index.md": page("Home", text), **files})


def left_over(root: Path) -> list[str]:
    """Give what lies beside the site that no finished build leaves."""
    return sorted(path.name for path in root.iterdir() if path.name.startswith(".site"))


def test_a_killed_build_leaves_the_old_site_or_the_new_one(tmp_path: Path) -> None:
    root, other = project(tmp_path / "project", PAGES), project(tmp_path / "other", PAGES)
    chance = Random(6)  # noqa: S311  # nothing here is a secret
    assert build(root).returncode == 0
    seen = set()
    for number in range(KILLS):
        text = f"Edition {number}."
        project(root, PAGES, text)
        project(other, PAGES, text)
        old = state_of(root / "site")
        start = time.monotonic()
        assert build(other).returncode == 0
        took = time.monotonic() - start
        new = state_of(other / "site")
        process = subprocess.Popen(command(root), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(took * chance.uniform(0.2, 1.1))
        process.send_signal(signal.SIGKILL)
        process.wait()
        state = state_of(root / "site")
        assert state in (old, new), f"kill {number}: the site is neither the old nor the new one"
        seen.add("old" if state == old else "new")
        assert build(root).returncode == 0
        assert state_of(root / "site") == new, f"kill {number}: the next build did not put it right"
        assert left_over(root) == []
    assert "old" in seen


def test_builds_at_once_end_in_a_whole_site(tmp_path: Path) -> None:
    root = project(tmp_path / "project", 60)
    processes = [
        subprocess.Popen(command(root), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(BUILDS_AT_ONCE)
    ]
    for process in processes:
        _, said = process.communicate(timeout=120)
        assert process.returncode == 0, said
    expected = project(tmp_path / "expected", 60)
    assert build(expected).returncode == 0
    assert state_of(root / "site") == state_of(expected / "site")
    assert left_over(root) == []
    assert "Nothing has changed" in build(root).stdout


def test_a_lock_of_a_dead_build_holds_up_nobody(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    root = project(tmp_path / "project", 3)
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(root)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    waiting = subprocess.Popen(command(root), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.wait(timeout=3)
    holder.kill()
    holder.communicate()
    _, said = waiting.communicate(timeout=60)
    assert waiting.returncode == 0
    assert "Another command is at work here" in said


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system of two megabytes; it is taken down afterwards."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this machine lets nobody mount a file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@needs_root
def test_a_full_disk_leaves_the_old_site(tmp_path: Path, small_disk: Path) -> None:
    root = project(tmp_path / "project", 4)
    output = small_disk / "site"
    assert build(root, "--output", str(output)).returncode == 0
    old = state_of(output)
    project(root, 400)
    failed = build(root, "--output", str(output))
    assert failed.returncode == 1
    assert "No space left on device" in failed.stderr
    assert "The site that was there is untouched" in failed.stderr
    assert state_of(output) == old
    assert [path.name for path in small_disk.iterdir()] == ["site"]
    shutil.rmtree(root / "content" / "posts")
    assert build(root, "--output", str(output)).returncode == 0


@needs_root
def test_a_file_system_that_may_only_be_read_is_named(tmp_path: Path, small_disk: Path) -> None:
    root = project(tmp_path / "project", 4)
    output = small_disk / "site"
    assert build(root, "--output", str(output)).returncode == 0
    old = state_of(output)
    project(root, 4, "Second.")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    failed = build(root, "--output", str(output))
    assert failed.returncode == 1
    assert "Read-only file system" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert state_of(output) == old


@needs_root
def test_a_project_that_may_only_be_read_is_built_elsewhere(tmp_path: Path, small_disk: Path) -> None:
    root = project(small_disk / "project", 4)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for _ in range(2):
        done = build(root, "--output", str(tmp_path / "site"))
        assert (done.returncode, done.stderr) == (0, "")
