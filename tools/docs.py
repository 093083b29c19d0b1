"""Write the parts of docs/ that are made from the tables of the engine. Run by `make docs`.

Each part stands between two marks in its document; a test fails while a part is not what its table gives.
"""

from collections.abc import Callable
from pathlib import Path

from explainer.checks.table import checks_as_markdown
from explainer.content.field_reference import field_reference, kinds_table
from explainer.publish.schema import data_schema
from tools import data_docs

DOCS = Path(__file__).resolve().parents[1] / "docs"
BEGIN, END = "<!-- {}: begin, written by make docs -->\n", "<!-- {}: end -->"
PARTS: tuple[tuple[str, str, Callable[[], str]], ...] = (
    ("fields.md", "fields", field_reference),
    ("checks.md", "checks", checks_as_markdown),
    ("editing.md", "kinds", kinds_table),
)


def with_part(text: str, name: str, part: str) -> str:
    """Put a part into its document, between its marks."""
    begin, end = BEGIN.format(name), END.format(name)
    before, found, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"the document has no place for {name}: {begin.strip()} … {end}")
    return f"{before}{begin}\n{part}\n{end}{after}"


def main() -> None:
    """Write every part, those of the data files included."""
    for file, name, part in PARTS:
        path = DOCS / file
        path.write_text(with_part(path.read_text(encoding="utf-8"), name, part()), encoding="utf-8")
    data_docs.SCHEMA.write_bytes(data_schema())
    text = data_docs.DOCUMENT.read_text(encoding="utf-8")
    data_docs.DOCUMENT.write_text(data_docs.document(text), encoding="utf-8")


if __name__ == "__main__":
    main()
