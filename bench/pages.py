"""The pages that every generator builds: some 400 words each, one in five with a table.

Takes a number; gives front matter and Markdown that each generator reads in the same form. The words come of a
generator of random numbers with a fixed start, so that every run measures the same pages.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

TEXT = (
    "harbour council bridge river market station winter budget minister report library summer engine garden letter "
    "morning island captain village railway teacher window signal weather journey factory meadow lantern record paper "
    "question answer history measure figure table source reader editor number century season quarter district border "
    "carries opens follows builds reads finds keeps turns brings leaves holds moves writes grows falls rises begins "
    "slowly again rarely often nearly almost already together however therefore meanwhile and or but while because "
    "the a this that each every another few several other large small early late quiet bright narrow common public "
    "of in on at from under over between along across through after before during without with"
)
WORDS = TEXT.split()
PARAGRAPHS = 6
PARAGRAPH_WORDS = 60
ITEM_WORDS = 7
TABLE_EVERY = 5


def title_of(number: int) -> str:
    """Give the title of a page."""
    return f"Page {number} of the collection"


def body_of(number: int) -> str:
    """Write the Markdown of a page, without its front matter; the same for every generator."""
    chance = Random(number)  # noqa: S311  # nothing here is a secret
    parts: list[str] = []
    for paragraph in range(PARAGRAPHS):
        if paragraph % 2 == 0:
            parts.append(f"## {' '.join(chance.choices(WORDS, k=3)).capitalize()}")
        parts.append(_paragraph(chance))
    parts.append("\n".join(f"- {_sentence(chance, ITEM_WORDS)}" for _ in range(4)))
    if number % TABLE_EVERY == 0:
        parts.append(_table(chance))
    return "\n\n".join(parts) + "\n"


def pages(count: int) -> Iterator[tuple[str, str, str]]:
    """Give name, title and Markdown of each page."""
    for number in range(1, count + 1):
        yield f"page-{number:05}", title_of(number), body_of(number)


def write_pages(folder: Path, count: int) -> None:
    """Write the pages with front matter that all generators understand."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, title, body in pages(count):
        text = f"---\ntitle: {title}\ndate: 2026-01-15\n---\n\n{body}"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")


def _paragraph(chance: Random) -> str:
    text = " ".join(_sentence(chance, PARAGRAPH_WORDS // 5) for _ in range(5))
    words = text.split(" ")
    words[20] = f"**{words[20]}**"
    words[33] = f"*{words[33]}*"
    words[45] = f"[{words[45]}](https://example.org/{chance.randrange(1000)})"
    return " ".join(words)


def _sentence(chance: Random, length: int) -> str:
    return " ".join(chance.choices(WORDS, k=length)).capitalize() + "."


def _table(chance: Random) -> str:
    rows = [f"| {chance.choice(WORDS)} | {chance.randrange(10000)} | {chance.choice(WORDS)} |" for _ in range(6)]
    return "\n".join(["| What | How many | Where |", "| --- | ---: | --- |", *rows])
