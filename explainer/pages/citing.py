"""How to cite a page: in plain words, as BibTeX, as CSL-JSON.

Takes what is known of a page; gives the three forms. What is not known is left out, save the date, whose absence is
said, as citation styles ask.
"""

from datetime import date

from msgspec import Struct, json

from explainer.languages.types import Words
from explainer.pages.when import day

BIBTEX_SPECIAL = {character: f"\\{character}" for character in "&%$#_{}"} | {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


class Work(Struct, frozen=True):
    """What a citation says of a page."""

    title: str
    container: str | None  # the explainer, on its inner pages
    author: str | None
    publisher: str | None
    published: date | None
    url: str | None
    key: str  # for BibTeX and CSL: letters, digits, hyphens
    language: str


class Citation(Struct, frozen=True):
    """The three forms of one citation."""

    plain: str
    bibtex: str
    csl: str


def cite(work: Work, words: Words) -> Citation:
    """Give the three forms."""
    return Citation(_plain(work, words), _bibtex(work), _csl(work))


def _plain(work: Work, words: Words) -> str:
    written = day(work.published, words) if work.published else words.undated
    title = words.quotation.format(text=work.title)
    parts = [work.author, title, work.container, work.publisher if work.publisher != work.author else None, written]
    return ". ".join(part.rstrip(".") for part in (*parts, work.url) if part) + ("" if work.url else ".")


def _bibtex(work: Work) -> str:
    fields = {
        "title": work.title,
        "booktitle": work.container,
        "author": f"{{{_bibtex_text(work.author)}}}" if work.author else None,
        "publisher": work.publisher,
        "date": work.published.isoformat() if work.published else None,
        "url": work.url,
        "langid": work.language,
    }
    raw = {"author", "url"}
    lines = [
        f"  {name} = {{{value if name in raw else _bibtex_text(value)}}}" for name, value in fields.items() if value
    ]
    return "@online{" + work.key + ",\n" + ",\n".join(lines) + "\n}"


def _bibtex_text(text: str) -> str:
    return "".join(BIBTEX_SPECIAL.get(character, character) for character in text)


def _csl(work: Work) -> str:
    entry: dict[str, object] = {"id": work.key, "type": "webpage", "title": work.title}
    if work.container:
        entry["container-title"] = work.container
    if work.author:
        entry["author"] = [{"literal": work.author}]
    if work.publisher:
        entry["publisher"] = work.publisher
    if work.published:
        entry["issued"] = {"date-parts": [[work.published.year, work.published.month, work.published.day]]}
    if work.url:
        entry["URL"] = work.url
    return json.format(json.encode([entry | {"language": work.language}]), indent=1).decode()
