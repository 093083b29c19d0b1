"""The table of checks: every name a problem can have, how grave it is, and one line for editors.

A new check is a function that gives problems under a name, and a row here. How grave a problem is is decided here and
nowhere else.
"""

from enum import StrEnum
from functools import cache

from msgspec import Struct


class Level(StrEnum):
    """How grave a problem is."""

    ERROR = "error"  # the site would be wrong or unsafe
    WARNING = "warning"  # probably not meant
    ADVICE = "advice"  # what a chief editor asks before publishing; all that depends on today's date


class Check(Struct, frozen=True):
    """A row of the table."""

    name: str
    level: Level
    says: str  # for editors: what holds when the check finds nothing
    judgement: bool = False  # an error found by reading language; rules can misread, so `accept` may silence it

    @property
    def can_be_accepted(self) -> bool:
        """Tell whether `accept` in a file may silence it."""
        return self.level is not Level.ERROR or self.judgement


E, W, A = Level.ERROR, Level.WARNING, Level.ADVICE

CHECKS = (
    # Files
    Check("file", E, "A content file is text in UTF-8, of a bearable size, and lies inside the project."),
    Check("yaml", E, "Front matter is well-formed YAML, without aliases, anchors and tags."),
    Check("key", E, "A key of the front matter is one that its kind of file has, and stands there once."),
    Check("value", E, "What a file needs is there, and each value is of the right form."),
    Check("empty", W, "A key that is there says something."),
    Check("twice", W, "A list names nothing twice."),
    Check("curly-quotes", W, "No value stands in the curly quotes of a word processor, which readers would see."),
    Check("comment", W, "No text of a value is lost because YAML takes it for a comment."),
    Check("markdown", E, "Markdown is such that no text is lost: not nested too deep, no code or comment left open."),
    Check("table", W, "Every row of a table has as many cells as the table has columns."),
    Check("heading", W, "No paragraph is a heading because a line of hyphens stands below it."),
    Check("marks", W, "No asterisks, backticks or marks of a template are shown as they stand."),
    Check("footnote", E, "A footnote that is pointed to exists, stands once, and can be read."),
    Check("unused-footnote", W, "A footnote is pointed to from the text."),
    Check("html", W, "The text holds no HTML, unless the settings allow it."),
    Check("leftover", W, "Nothing in content/ is left over from a merge, or misnamed so that it is not read."),
    # Addresses and links
    Check("address", E, "Every page and record has an address of its own, inside the site."),
    Check("alias", E, "An old address under `aliases` is inside the site, and nothing else stands there."),
    Check("link", E, "A link leads to a file, a heading or an address that exists."),
    Check("unsafe-link", E, "A link leads to a page of the site, to the web, to a mail address or to a telephone."),
    Check(
        "image", E, "A picture is a file of the site that exists, that browsers can show, and that does nothing else."
    ),
    Check("moving-image", W, "A picture does not move, for nobody could stop it."),
    Check("alt", E, "A picture has a text for those who do not see it."),
    Check("asset", E, "A file that is delivered as it is is a plain file inside the project."),
    Check("held-back", W, "What is published does not point to what is held back."),
    Check("reference", E, "A record named in front matter exists and is of the right kind."),
    Check("circle", E, "The `before` and `after` of events do not run in a circle."),
    Check("date-order", W, "The `before` and `after` of events agree with their dates."),
    # Sources
    Check("briefing-file", E, "A briefing is a text that can be read, and not too long."),
    Check("briefing", E, "A source names a briefing that lies in seeds/."),
    Check("quote", E, "A quote stands in its briefing, letter for letter."),
    Check("former-quote", W, "A quote stands in the present version of its briefing, not only in an earlier one."),
    # Numbers and dates in prose
    Check("number", E, "A number in prose says the same as the figure it links to.", judgement=True),
    Check("event-date", E, "A date in prose says the same as the event it links to.", judgement=True),
    Check("unlinked-number", W, "A number in prose is a link to its figure."),
    Check("unit", W, "The `unit` of a figure is spelt as numbers in prose are read."),
    Check("as-written", W, "The `as_written` of a figure says the same as its value."),
    Check("compare", W, "Figures that are compared have the same unit and currency."),
    Check("list", W, "A `list: false` stands only above what has pages of its own."),
    # Findings let stand
    Check("accept", E, "An entry under `accept` names a check that exists and may be accepted."),
    Check("unused-accept", A, "An entry under `accept` has something to accept."),
    # Before publishing
    Check("check-again", A, "What was to be checked again by now has been."),
    Check("date-passed", A, "A planned event has its outcome recorded once its day has passed."),
    Check("date-ahead", A, "An event that is said to have happened lies in the past."),
    Check("unused-sentence", A, "Every sentence of a briefing is used somewhere."),
    Check("no-source", A, "Every statement has a source."),
    Check("analysis-number", A, "A number in the analysis is on record as a figure."),
    Check("no-role", A, "Every person has a role."),
    Check("thin", A, "A page has at least 40 words of its own."),
    Check("long-title", A, "A title has at most 60 characters."),
    Check("long-description", A, "A description has at most 160 characters."),
    Check("unfinished-title", A, "A title that the import had to cut has been finished."),
    Check("no-photo", A, "A photo credit has its photo."),
    Check("copied", A, "No long passage is taken word for word from a source that is not ours."),
    # The written site
    Check("template", E, "A template can be read, and asks only for what its type of page has."),
    Check("output", E, "The output folder can be written, and nothing of others stands where a page must go."),
    Check("written-link", E, "A link in a page leads to a file, from a root, under a path and from disk."),
    Check("written-request", E, "A page asks no other host for anything."),
    Check("written-id", E, "An id stands once on a page, and what is pointed to by id is there."),
    Check("written-script", E, "A page needs no script and holds none."),
    Check("written-style", E, "Looks are in the stylesheet, not in `style` attributes."),
    Check("written-language", E, "A page says its language."),
    Check("written-title", E, "A page has a title that no other page has."),
    Check("written-description", E, "A page has a description that no other page has."),
    Check("written-heading", E, "The headings of a page begin with one h1 and skip no level."),
    Check("written-image", E, "A picture has a text for those who do not see it, and its size."),
)


@cache
def checks_by_name() -> dict[str, Check]:
    """Give the rows by their names."""
    return {check.name: check for check in CHECKS}


def level_of(name: str) -> Level:
    """Give how grave a problem of this name is; a name without a row counts as an error, so that nothing is missed."""
    check = checks_by_name().get(name)
    return check.level if check else Level.ERROR


def checks_as_markdown() -> str:
    """Write the table for the documentation: name, level, what holds, whether it can be accepted."""
    rows = [
        f"| `{check.name}` | {check.level} | {check.says} | {'yes' if check.can_be_accepted else 'no'} |"
        for check in CHECKS
    ]
    return "\n".join(["| check | level | what it looks for | accept |", "| --- | --- | --- | --- |", *rows, ""])
