"""The floor: the plainest site generator that Python can have with Jinja2, markdown-it-py and PyYAML.

Takes a folder of pages and an output folder; writes a page for each and a list of them. It checks nothing, links
nothing and remembers nothing: what it costs is what these libraries cost.
"""

import sys
from pathlib import Path

import yaml
from jinja2 import DictLoader, Environment
from markdown_it import MarkdownIt

LAYOUT = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><p><a href="/index.html">Collection</a></p></header>
<main>
<h1>{{ title }}</h1>
{{ body }}
</main>
<footer><p>{{ date }}</p></footer>
</body>
</html>
"""
LIST = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Collection</title></head>
<body>
<h1>Collection</h1>
<ul>
{% for name, title in pages %}
<li><a href="/{{ name }}/index.html">{{ title }}</a></li>
{% endfor %}
</ul>
</body>
</html>
"""


def build(source: Path, output: Path) -> None:
    """Build every page of a folder."""
    markdown = MarkdownIt("commonmark").enable("table")
    templates = Environment(loader=DictLoader({"page": LAYOUT, "list": LIST}), autoescape=False)  # noqa: S701
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    listed: list[tuple[str, str]] = []
    for path in sorted(source.glob("*.md")):
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        fields = yaml.load(front, Loader=loader)  # noqa: S506  # a safe loader, written in C where that is there
        page = templates.get_template("page").render(**fields, body=markdown.render(text))
        folder = output / path.stem
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(page, encoding="utf-8")
        listed.append((path.stem, str(fields["title"])))
    (output / "index.html").write_text(templates.get_template("list").render(pages=listed), encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
