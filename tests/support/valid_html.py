"""What the Nu Html Checker says of written files."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tools import html_checker

KINDS = (".html", ".css", ".svg")
NO_ORIGIN = "Resource violates Content Security Policy (meta tag): image"  # files have no origin that could be 'self'


def checkable(sites: Iterable[Path]) -> list[Path]:
    """Give the files of sites that the checker understands."""
    return [path for site in sites for path in sorted(site.rglob("*")) if path.suffix in KINDS]


def told(files: Iterable[Path]) -> list[str]:
    """Give what the checker says of files."""
    command = html_checker.command([str(file) for file in files])
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [f"{message['url']}:{message.get('lastLine')}: {message['message']}"
            for message in json.loads(answer)["messages"] if not message["message"].startswith(NO_ORIGIN)]  # fmt: skip
