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

KILLS = int(os.environ.get("EXPLAINER_KILLS", "4"))
PAGES = int(os.environ.get("EXPLAINER_KILL_PAGES", "100"))
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
    """Every second kill waits until the new site begins to stand beside the old one, for that time is short."""
    root, output = tmp_path / "project", tmp_path / "project" / "site"
    chance = Random(6)  # noqa: S311  # nothing here is a secret
    states: list[dict[str, str]] = []
    took = 0.0
    for text in ("Second.", "First."):
        project(root, PAGES, text)
        start = time.monotonic()
        assert build(root).returncode == 0
        took = time.monotonic() - start
        states.append(state_of(output))
    seen = set()
    for number in range(KILLS):
        new, old = states[number % 2], states[1 - number % 2]
        project(root, PAGES, ("Second.", "First.")[number % 2])
        process = subprocess.Popen(command(root), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if number % 2:
            time.sleep(took * chance.uniform(0.1, 1.1))
        else:
            wait_for(tmp_path / "project" / ".site.new", process)
            time.sleep(took * chance.uniform(0, 0.3))
        process.send_signal(signal.SIGKILL)
        process.wait()
        state = state_of(output)
        assert state in (old, new), f"kill {number}: the site is neither the old nor the new one"
        seen.add("old" if state == old else "new")
        assert build(root).returncode == 0
        assert state_of(output) == new, f"kill {number}: the next build did not put it right"
        assert left_over(root) == []
    assert "old" in seen


def wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until a folder is there, or the process has ended."""
    while not path.exists() and process.poll() is None:
        time.sleep(0.001)


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


def test_what_a_build_writes_is_never_older_than_what_it_replaces(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    root = project(tmp_path / "project", 40)
    content = subprocess.Popen([sys.executable, "-c", HOLDER, str(root / "content")], stdout=subprocess.PIPE)
    assert content.stdout is not None
    content.stdout.readline()
    builds = [subprocess.Popen(command(root), stdout=subprocess.DEVNULL) for _ in range(2)]
    time.sleep(1)  # both have begun
    project(root, 40, "Second.")
    content.kill()
    content.communicate()
    assert [process.wait(timeout=60) for process in builds] == [0, 0]
    assert "Second." in (root / "site" / "posts" / "p7" / "index.html").read_text()


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


BOUND = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")  # root without what lets it in everywhere
needs_setpriv = pytest.mark.skipif(
    sys.platform != "linux" or (os.geteuid() == 0 and not shutil.which("setpriv")), reason="root may write everywhere"
)


def bound_build(root: Path) -> subprocess.CompletedProcess[str]:
    """Build as somebody to whom permissions apply."""
    words = [*(BOUND if os.geteuid() == 0 else ()), *command(root)]
    return subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)


@needs_setpriv
@pytest.mark.parametrize("closed", ["site", "site/posts", "site/posts/p1"])
def test_a_site_that_was_closed_to_writing_is_replaced_all_the_same(tmp_path: Path, closed: str) -> None:
    root = project(tmp_path / "project", 4)
    assert build(root).returncode == 0
    for text in ("Second.", "Third."):
        (root / closed).chmod(0o555)
        project(root, 4, text)
        assert bound_build(root).returncode == 0
        assert text in (root / "site" / "posts" / "p1" / "index.html").read_text()
        assert left_over(root) == []
    (root / closed).chmod(0o755)


@needs_setpriv
@pytest.mark.parametrize("closed", [".", "content/posts", "seeds", "static", "templates"])
def test_a_folder_without_permission_is_named(tmp_path: Path, closed: str) -> None:
    root = project(tmp_path / "project", 4)
    assert build(root).returncode == 0
    old = state_of(root / "site")
    project(root, 4, "Second.")
    (root / closed).mkdir(exist_ok=True)
    (root / closed).chmod(0o555 if closed == "." else 0)
    failed = bound_build(root)
    (root / closed).chmod(0o755)
    assert failed.returncode == 1
    assert "Permission denied" in failed.stderr
    assert "mistake" not in failed.stderr
    assert (".site.new" if closed == "." else closed) in failed.stderr
    assert state_of(root / "site") == old
