"""The wheel carries all it needs: installed into another environment, it builds a project elsewhere and begins one."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from explainer.starting.engine import LIST

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_an_installed_wheel_builds_a_project_elsewhere(tmp_path: Path) -> None:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("explainer-*.whl")
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run(*pip, "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip())
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))

    project = tmp_path / "project"
    (project / "content").mkdir(parents=True)
    (project / "content" / "index.md").write_text("---\ntitle: A small story\n---\n\n## What's happening\n\nNothing.\n")
    run(python, "-m", "explainer", "--today", "2026-11-23", cwd=project)

    where = run(python, "-c", "import explainer; print(explainer.__file__)", cwd=project)
    assert str(packages) in where
    assert "A small story" in (project / "site" / "index.html").read_text(encoding="utf-8")
    assert (project / "site" / "explainer.css").is_file()

    run(python, "-m", "explainer", "init", tmp_path / "begun", cwd=project)
    run(python, "build.py", "--strict", "--today", "2026-11-23", cwd=tmp_path / "begun")
    lists = tmp_path / "begun" / LIST, tmp_path / "from-here" / LIST
    run(sys.executable, ROOT / "build.py", "init", tmp_path / "from-here", cwd=tmp_path)
    assert lists[0].read_text() == lists[1].read_text()
