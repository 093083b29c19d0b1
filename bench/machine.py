"""The machine that a benchmark ran on, in words for its report."""

import os
import platform
from pathlib import Path


def machine() -> str:
    """Name the processor, the system and the Python."""
    model = ""
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    cores = f"{os.cpu_count()} cores" + (f" of {model}" if model else "")
    return f"{cores}, {platform.system()}, Python {platform.python_version()}"
