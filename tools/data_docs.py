"""Write what documents the data files anew: static/data/schema.json, and the tables in docs/data.md.

Run after a change of explainer/publish/rows.py or schema.py; a test fails while it has not been.
"""

from pathlib import Path

from explainer.publish.schema import data_schema, data_tables

SCHEMA = Path("static/data/schema.json")
DOCUMENT = Path("docs/data.md")
BEGIN, END = "<!-- fields: begin -->\n", "<!-- fields: end -->"


def document(text: str) -> str:
    """Put the tables of today into the document."""
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n{data_tables()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_bytes(data_schema())
    DOCUMENT.write_text(document(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
