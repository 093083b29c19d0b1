"""The map of the room names every module in it."""

import re
from pathlib import Path

import explainer.briefing as room


def test_every_module_is_on_the_map() -> None:
    shown = room.__doc__ or ""
    begun = tuple(re.findall(r"(\w+_)…", shown))
    modules = {file.stem for file in Path(str(room.__file__)).parent.glob("*.py")} - {"__init__"}
    words = set(re.findall(r"\w+", shown))
    assert {module for module in modules if module not in words and not module.startswith(begun)} == set()
