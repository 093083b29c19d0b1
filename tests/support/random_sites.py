"""Whole sites drawn at random, valid by how they are made: any kinds in any number, any keys, in any language.

Takes a seed; gives the files of a project. Titles and texts are full of what markup, YAML and templates trip over.
"""

from collections.abc import Iterator, Mapping
from random import Random

import yaml

WORDS = ("Aras", "köprü", "İzmir", "naïve", "<b>bold</b>", "*star*", '"quoted"', "a&b", "`code`", "{{ x }}", "[x]",
         "Ξένος", "Москва", "北京", "_under_", "it's", "#hash", "--", "]]>", "x</title>")  # fmt: skip
KINDS = ("timeline", "figures", "sectors", "analysis", "who", "pages")
LANGUAGES = ("en", "it", "tr", "de", "fr", "es")
ELSEWHERE = {
    "url": "https://example.org/a?b=1&c=2",
    "title": "A <report>",
    "accessed": "2026-01-02",
    "quote": "so & so",
}
SETTINGS = {
    "url": "https://example.org/sub/",
    "author": "A & B",
    "publisher": "P <x>",
    "repository": "https://example.org/code",
    "licence": "CC BY 4.0",
    "contact": "desk@example.org",
    "description": "What it is & what it is not.",
}
SEED = """\
What <b>sails</b>

What's happening
The ferry sails & returns. It carries 5 cars.

By the numbers
- 5 cars
"""


class RandomSite:
    """One site, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        """Draw which records there are; what is in them is drawn by `files`."""
        self.random = Random(seed)  # noqa: S311
        self.slugs = {kind: [f"{kind[:3]}-{n}" for n in range(self.random.choice((0, 0, 1, 2, 9)))] for kind in KINDS}
        self.loose = self.random.choice(("", "posts/", "posts/deep/"))
        self.paths = [self._path(kind, slug) for kind, slugs in self.slugs.items() for slug in slugs]

    def files(self) -> dict[str, str]:
        """Give the files of the project."""
        files = {"content/index.md": self._file("index.md", {"title": self._title("index")})}
        if self._chance(0.8):
            files["content/site.yaml"] = yaml.safe_dump(self._settings(), allow_unicode=True)
        if self._chance(0.5):
            files["seeds/ferry.txt"] = SEED
        for kind, slugs in self.slugs.items():
            if kind != "pages" and self._chance(0.3):
                path = f"{kind}/index.md"
                heading = {"title": self._title(kind), "list": self.random.choice((True, False))}
                files[f"content/{path}"] = self._file(path, heading)
            for slug in slugs:
                path = self._path(kind, slug)
                pairs = (("title", self._title(slug)), *self._common(slug), *self._own(kind, slug))
                files[f"content/{path}"] = self._file(path, dict(pairs))
        return files

    def _path(self, kind: str, slug: str) -> str:
        return f"{self.loose}{slug}.md" if kind == "pages" else f"{kind}/{slug}.md"

    def _file(self, path: str, keys: Mapping[str, object]) -> str:
        front = yaml.safe_dump(keys, allow_unicode=True, sort_keys=False)
        return f"---\n{front}---\n\n" + "\n\n".join(self._blocks(path)) + "\n"

    def _blocks(self, path: str) -> Iterator[str]:
        for _ in range(self.random.randint(0, 4)):
            yield self.random.choice(
                (
                    f"{self._words(6)} {self._link(path)} {self._words(3)}.",
                    f"## {self._words(3)} said",
                    f"- one\n- two\n  - three {self._link(path)}",
                    "| a | b |\n| --- | ---: |\n| some | thing |",
                    f"> {self._words(4)}",
                )
            )
        if self._chance(0.3):
            yield "Said elsewhere.[^1]\n\n[^1]: {url: https://example.org/b, title: A report, quote: so}"

    def _link(self, path: str) -> str:
        if not self.paths:
            return "nowhere"
        return f"[there]({'../' * path.count('/')}{self.random.choice(self.paths)})"

    def _settings(self) -> dict[str, object]:
        some = {key: value for key, value in SETTINGS.items() if self._chance(0.5)}
        return {"title": self._title("site"), "language": self.random.choice(LANGUAGES), **some}

    def _common(self, slug: str) -> Iterator[tuple[str, object]]:
        yield from self._maybe(0.15, "draft", True)
        yield from self._maybe(0.2, "published", self.random.choice(("2025-01-02", "2027-05-05")))
        yield from self._maybe(0.2, "updated", "2026-02-03")
        yield from self._maybe(0.2, "checked", "2026-02-03")
        yield from self._maybe(0.2, "check_again", self.random.choice(("2026-03-01", "2028-01-01")))
        yield from self._maybe(0.3, "sources", [ELSEWHERE])
        yield from self._maybe(0.2, "corrections", [{"date": "2026-03-10", "text": "It was <wrong>."}])
        yield from self._maybe(0.1, "aliases", [f"/old-{slug}/"])
        yield from self._maybe(0.2, "weight", self.random.randint(-3, 30))

    def _own(self, kind: str, slug: str) -> Iterator[tuple[str, object]]:
        earlier = self.slugs[kind][: self.slugs[kind].index(slug)]
        if kind == "timeline":
            yield "status", self.random.choice(("happened", "planned", "cancelled", "moved", "uncertain"))
            dates = ("2025", "2025-03", "2025-03-09", "2025~", "../2030", "2025-01/2025-06", "2027-01-01")
            yield from self._maybe(0.6, "date", self.random.choice(dates))
            yield from self._maybe(0.4, "as_written", "Tuesday <x>")
            yield "sectors", self._some("sectors")
            yield from self._maybe(0.3, "after", earlier[-1:])
        elif kind == "figures":
            yield from self._figure(earlier)
        elif kind == "analysis":
            yield "statement", self.random.choice(("analysis", "big_picture"))
        elif kind == "who":
            yield "kind", self.random.choice(("person", "organisation", "framework"))
            yield from self._maybe(0.5, "role", self._words(3))
            yield from self._maybe(0.3, "lang", "tr")
        elif kind == "sectors":
            yield from self._maybe(0.5, "summary", self._words(5))
        else:
            yield from self._maybe(0.3, "nav", True)
            yield from self._maybe(0.3, "date", self.random.choice(("2025-03-03", "2027-01-01")))

    def _figure(self, earlier: list[str]) -> Iterator[tuple[str, object]]:
        yield "value", self.random.choice(("1500", "4.5", "29 billion", "0", "12"))
        yield "counts", self._words(4)
        yield "as_written", "about <12>"
        measure = self.random.choice((("unit", "per cent"), ("unit", "km"), ("currency", "EUR"), None))
        if measure:
            yield measure
        yield from self._maybe(0.5, "qualifier", self.random.choice(("plus", "about", "over", "under", "up_to")))
        yield from self._maybe(0.4, "period", self.random.choice(("2025", "2025-03", "2019/2024")))
        yield from self._maybe(0.4, "compare_with", earlier)
        yield "sectors", self._some("sectors")

    def _maybe(self, chance: float, key: str, value: object) -> Iterator[tuple[str, object]]:
        if self._chance(chance):
            yield key, value

    def _some(self, kind: str) -> list[str]:
        return self.random.sample(self.slugs[kind], min(len(self.slugs[kind]), self.random.randint(0, 2)))

    def _title(self, unlike: str) -> str:
        return f"{self._words(self.random.randint(1, 5))} {unlike}"

    def _words(self, count: int) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def _chance(self, chance: float) -> bool:
        return self.random.random() < chance
