"""The schema: which files there are, and which keys each may hold.

Two literal tables, for whoever writes content. A kind is a folder, and each row of its keys says how the value is read,
whether it must be there, and what it is for. The documentation and the JSON Schemas are made from these rows.
"""

from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from explainer.content.forms import CURRENCY, LANGUAGE_TAG, SITE, SLUG, WEB
from explainer.content.readers import ACCEPTS, ADDRESSES, CORRECTIONS, PHOTO, SLUGS, SOURCES, TEXTS
from explainer.content.types import (
    Analysis,
    Event,
    Figure,
    Introduction,
    Overview,
    Page,
    Qualifier,
    Record,
    Sector,
    Settings,
    Statement,
    Status,
    Who,
    WhoKind,
)
from explainer.content.values import DAY, EDTF, FLAG, NUMBER, TEXT, WHOLE, Reader, member_of, one_of
from explainer.languages import LANGUAGES


class Key(Struct, frozen=True):
    """A key of the front matter."""

    name: str
    reader: Reader
    says: str  # what it is for, in an editor's words
    example: str  # a value as it stands in a file
    required: bool = False


class Kind(Struct, frozen=True):
    """A kind of content file."""

    name: str
    folder: str | None  # below content/; None for kinds that are told by the file's name
    document: type[Record]
    says: str
    keys: tuple[Key, ...]


TITLE = Key(
    "title",
    TEXT,
    "The headline of the record. Say what it is about, in at most 60 characters.",
    "The ferry comes back",
    required=True,
)
ACCEPT = Key(
    "accept",
    ACCEPTS,
    "Findings of the checks that you have looked at and let stand: `check` names the finding, `reason` says why, and "
    "`text` keeps it to findings that hold these words.",
    "[{check: no-source, reason: The harbour office told us on the telephone.}]",
)
COMMON = (
    TITLE,
    Key("slug", SLUG, "The end of the record's address. Without it, the file's name is used.", "ferry-returns"),
    Key("weight", WHOLE, "Where the record stands among its kind: lower numbers first. Without it, 0.", "10"),
    Key("draft", FLAG, "`true` keeps the record off the site until it is finished.", "true"),
    Key(
        "published",
        DAY,
        "When it was, or will be, published. A day in the future keeps it off the site until then.",
        "2026-03-09",
    ),
    Key("updated", DAY, "When its content last changed in a way that readers should know of.", "2026-03-12"),
    Key("checked", DAY, "When somebody last compared it with its sources.", "2026-03-12"),
    Key(
        "check_again",
        DAY,
        "When it must be checked again. After this day readers see that it is overdue.",
        "2026-09-01",
    ),
    Key(
        "aliases",
        ADDRESSES,
        "Old addresses of the page, from the site's root. Each forwards to the new one.",
        "[/old-name/]",
    ),
    Key(
        "sources",
        SOURCES,
        "Where it comes from. For a briefing: `briefing` (the name of its file in seeds/) and `quote`, the sentence "
        "letter for letter. For anything else: `url`, `title`, `accessed` (a day) and `quote`.",
        '[{briefing: harbour, quote: "The ferry sails again."}]',
    ),
    Key(
        "photo",
        PHOTO,
        "A picture: `file` (beside this file, or in static/ when it begins with a slash), `alt` (what it shows, for "
        "those who do not see it) and `credit`.",
        "{file: ferry.jpg, alt: A white ferry at the quay, credit: Alder Port}",
    ),
    Key(
        "corrections",
        CORRECTIONS,
        "What was wrong on the page and is now right: for each, `date` and `text`.",
        "[{date: 2026-03-10, text: The quay has two cranes and not three.}]",
    ),
    ACCEPT,
)

SUMMARY = Key(
    "summary",
    TEXT,
    "One or two sentences that say what the page says; search engines show them.",
    "After three years on land the ferry to Brim sails again.",
)
SECTORS = Key(
    "sectors", SLUGS, "The sectors it belongs to: names of files in content/sectors/, without `.md`.", "[shipping]"
)

KINDS = (
    Kind("overview", None, Overview, "`content/index.md`: the story in brief.", (*COMMON, SUMMARY)),
    Kind(
        "event",
        "timeline",
        Event,
        "Something that happened or is planned, dated or not.",
        (
            *COMMON,
            Key(
                "status",
                member_of(Status),
                "What is known of it: happened, planned, cancelled, moved or uncertain. A planned event whose day has "
                "passed stays `planned` until you record what came of it.",
                "planned",
                required=True,
            ),
            Key(
                "date",
                EDTF,
                "When, as far as it is known: `2025-05-09`, `2025-05`, `2025`, `2025~`, `../2030`.",
                "2026-05-09",
            ),
            Key("as_written", TEXT, "What the source says of the date, in its own words: `Tuesday`.", "Tuesday"),
            Key("before", SLUGS, "Events that it came before, where no date says so.", "[first-crossing]"),
            Key("after", SLUGS, "Events that it came after, where no date says so.", "[repair]"),
            Key("people", SLUGS, "Who takes part: names of files in content/who/, without `.md`.", "[mara-lind]"),
            Key(
                "organisations", SLUGS, "Which organisations take part: names of files in content/who/.", "[alder-port]"
            ),
            SECTORS,
        ),
    ),
    Kind(
        "figure",
        "figures",
        Figure,
        "A number with all that makes it mean something.",
        (
            *COMMON,
            Key(
                "value",
                NUMBER,
                "The number: `1500`, `4.5`, or with a scale word `29 billion`. Per cent as `12`.",
                "1500",
                required=True,
            ),
            Key("value_max", NUMBER, "The upper end, where the source gives a range.", "1800"),
            Key(
                "unit",
                TEXT,
                "What it is measured in: `per cent`, `km`, `tonnes`. Nothing for counts and for money.",
                "per cent",
            ),
            Key("currency", CURRENCY, "For money, the three letters of its currency: `USD`, `EUR`, `TRY`.", "EUR"),
            Key(
                "qualifier",
                member_of(Qualifier),
                "How exact the source is: plus (1,500+), over, at_least, up_to, under, about or nearly. None: exact.",
                "plus",
            ),
            Key("period", EDTF, "The time the number is for: `2025`, `2025-03`, `2019/2024`.", "2025"),
            Key(
                "counts",
                TEXT,
                "What it counts or measures: `Italian companies in Turkey`.",
                "Ships that call in a year",
                required=True,
            ),
            Key(
                "as_written",
                TEXT,
                "The number as the source writes it: `$29 billion`, `1,500+`.",
                "1,500+",
                required=True,
            ),
            Key("compare_with", SLUGS, "Figures that it may stand beside on one scale.", "[ships-in-brim]"),
            Key("definition", TEXT, "How the source counts, where it says so.", "Ships of more than 20 metres."),
            SECTORS,
        ),
    ),
    Kind("sector", "sectors", Sector, "A sector, with a page of its own.", (*COMMON, SUMMARY)),
    Kind(
        "analysis",
        "analysis",
        Analysis,
        "One thought between the lines; shown as analysis, apart from the facts.",
        (
            *COMMON,
            Key(
                "statement",
                member_of(Statement),
                "Which part it belongs to: `analysis` (between the lines) or `big_picture`.",
                "analysis",
                required=True,
            ),
        ),
    ),
    Kind(
        "who",
        "who",
        Who,
        "A person, an organisation, or a framework such as an agreement; the title is the name.",
        (
            *COMMON,
            Key("kind", member_of(WhoKind), "person, organisation or framework.", "person", required=True),
            Key("role", TEXT, "What they are in this story: `Italy's industry minister`.", "Head of the port"),
            Key("also_called", TEXTS, "Other names under which they appear: a short form, an acronym.", "[M. Lind]"),
            Key("lang", LANGUAGE_TAG, "The language of the name, so that it is read aloud rightly: `tr`.", "tr"),
            Key(
                "autolink",
                FLAG,
                "`false` keeps the name from becoming a link where it is first mentioned on a page.",
                "false",
            ),
        ),
    ),
    Kind(
        "introduction",
        None,
        Introduction,
        "The `index.md` of a folder: what stands above the list of its records.",
        (*COMMON, SUMMARY, Key("list", FLAG, "`false` leaves out the list of what is in the folder.", "false")),
    ),
    Kind(
        "page",
        None,
        Page,
        "Any other page, such as `content/about.md`.",
        (
            *COMMON,
            SUMMARY,
            Key(
                "date", DAY, "The day of the page. A day in the future keeps it off the site until then.", "2026-05-09"
            ),
            Key("nav", FLAG, "`true` puts the page into the navigation.", "true"),
            Key(
                "check_numbers",
                FLAG,
                "`true` holds the page to the rule that a number in prose is a link to its figure.",
                "true",
            ),
        ),
    ),
)

SETTINGS = (
    Key("title", TEXT, "The name of the site.", "The ferry comes back", required=True),
    Key(
        "description",
        TEXT,
        "What the site is about, in at most 160 characters; search engines show it.",
        "How the ferry to Brim came back, and what it carries.",
    ),
    Key("language", one_of(LANGUAGES, "a language"), f"The language of the site: {', '.join(LANGUAGES)}.", "en"),
    Key(
        "url",
        SITE,
        "Where the site is published, `https://…`; what needs full addresses is made only if it is known.",
        "https://example.org/ferry/",
    ),
    Key("author", TEXT, "Who wrote it.", "Mara Lind"),
    Key("publisher", TEXT, "Who publishes it.", "The Alder Courier"),
    Key("repository", WEB, "Where its content and code can be read.", "https://example.org/code/ferry"),
    Key("licence", TEXT, "Under which licence the text stands.", "CC BY 4.0"),
    Key("contact", TEXT, "Where readers can write to: a mail address or the address of a page.", "desk@example.org"),
    Key("html", FLAG, "`true` lets HTML in the text through as it is. Only for content that you trust.", "false"),
    ACCEPT,
)
SETTINGS_DOCUMENT = Settings


@cache
def kinds_by_name() -> Mapping[str, Kind]:
    """Give the kinds by their names."""
    return {kind.name: kind for kind in KINDS}


@cache
def kinds_by_folder() -> Mapping[str, Kind]:
    """Give the kinds that a folder makes, by folder."""
    return {kind.folder: kind for kind in KINDS if kind.folder}


def kind_of(path: str) -> Kind:
    """Give the kind of a content file from its path, "content/timeline/talks.md"."""
    kinds = kinds_by_name()
    folder, _, name = path.partition("/")[2].rpartition("/")
    if name == "index.md":
        return kinds["introduction"] if folder else kinds["overview"]
    return kinds_by_folder().get(folder.partition("/")[0], kinds["page"])
