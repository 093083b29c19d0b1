"""Run every check of the project, one after the other, and say at the end which failed.

Formatting, lint, strict types, then the tests, the browser tests among them. In CI (CI=true) a skipped browser test is
a failure.
"""

import subprocess
import sys
import time

STEPS = (
    ("formatting", ("ruff", "format", "--check", "--quiet", ".")),
    ("lint", ("ruff", "check", "--quiet", ".")),
    ("types", ("mypy", "--no-error-summary")),
    ("tests", ("pytest", "--quiet", "--numprocesses=auto")),
)


def main() -> int:
    """Run all steps, whether or not an earlier one failed; give 1 if any did."""
    failed = []
    for name, command in STEPS:
        start = time.monotonic()
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", *command, *(sys.argv[1:] if name == "tests" else ())], check=False)
        print(f"   {'ok' if done.returncode == 0 else 'FAILED'}, {time.monotonic() - start:.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}. To mend formatting and simple lint: make format")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
