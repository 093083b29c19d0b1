"""The briefings of `tests/corpus/` with their truths, read without the reader under test.

`clean` is the scorer's own, so that "letter for letter" is not judged by the code that is judged.
"""

import codecs
import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

CORPUS: Final = Path(__file__).resolve().parents[1] / "corpus"
SETS: Final = ("open", "held_back")
MARKS: Final = r"^(?:\s*(?:[-–—*•·●▪◦‣>+]|#{1,6}|\d{1,2}[.)])\s+)+"


class Case(Struct, frozen=True):
    """A briefing of the corpus."""

    set: str
    name: str

    @property
    def language(self) -> str:
        """Give the language that the name begins with."""
        return self.name[:2]

    @property
    def path(self) -> Path:
        """Give where the briefing stands."""
        return CORPUS / self.set / f"{self.name}.txt"

    @property
    def data(self) -> bytes:
        """Give the briefing as it came."""
        return self.path.read_bytes()

    @property
    def truth(self) -> Mapping[str, Any]:
        """Give what a careful reader finds in it."""
        truth: Mapping[str, Any] = json.loads(self.path.with_suffix(".json").read_text(encoding="utf-8"))
        return truth


def cases(chosen: str) -> tuple[Case, ...]:
    """Give the briefings of a set in the order of their names."""
    return tuple(Case(chosen, path.stem) for path in sorted((CORPUS / chosen).glob("*.txt")))


def found_in(case: Case) -> Mapping[str, Any]:
    """Read a briefing with the reader under test."""
    from explainer.briefing.reading import as_json, read_briefing

    return as_json(read_briefing(case.data, path=f"seeds/{case.name}.txt"))


def decode(data: bytes, language: str) -> str:
    """Decode what the corpus holds: UTF-8, UTF-16 with its mark, else the Windows code page of the language."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1254" if language == "tr" else "cp1252")


def clean(data: bytes, language: str) -> str:
    """Give the words of a briefing without marks and markup: a line for each paragraph or bullet."""
    text = html.unescape(re.sub(r"</?(?:p|li|ul|ol|h\d|br|div|tr|td)\b[^>]*>", "\n\n", decode(data, language)))
    text = re.sub(r"</?[a-zA-Z][^<>]*>", "", text)
    text = re.sub("[\u200b\u200c\u200d\ufeff\ufe0f\u00ad]", "", text).replace("\r\n", "\n")
    text = re.sub(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", "", text)
    text = re.sub(rf"(?m){MARKS}", "\n\n", text)
    return "\n".join(" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip())
