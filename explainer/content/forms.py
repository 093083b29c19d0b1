"""Readers of text of a certain form: addresses, slugs, languages, currencies.

Takes a node of the YAML tree; gives its text, or None after saying how it should look, with a guess at what was meant.
"""

import re
from collections.abc import Callable

from explainer.content.slugs import LONGEST_PART
from explainer.content.values import Desk, Reader, read_text
from explainer.content.yaml_nodes import Node
from explainer.problems import did_you_mean


def matching(
    pattern: str,
    says: str,
    example: str,
    hint: str = "",
    *,
    digits: bool = False,
    meant: Callable[[str], str | None] = lambda _: None,
) -> Reader:
    """Give a reader of text of a certain form.

    `digits` tells that it may look like a number to others; `meant` guesses what was meant by a text of another form.
    """

    def read(desk: Desk, key: str, node: Node) -> str | None:
        text = read_text(desk, key, node)
        if text is None or re.fullmatch(pattern, text):
            return text
        guess = meant(text)
        right = guess if guess and re.fullmatch(pattern, guess) else ""
        advice = f"Did you mean `{right}`?" if right else f"Write it like `{example}`{hint}."
        desk.refuse(node, f'{key} "{text}" is not {says}.', advice)
        return None

    return Reader(read, says, {"type": ["string", "integer"] if digits else "string", "pattern": f"^({pattern})$"})


def _meant_address(text: str) -> str | None:
    """Guess an address of the web that lacks its scheme, or has it in capitals."""
    scheme, mark, rest = text.partition("://")
    if mark:
        return f"{scheme.lower()}://{rest.replace(' ', '%20')}"
    host = text.removeprefix("//").partition("/")[0]
    return f"https://{text.removeprefix('//')}" if "." in host and ":" not in host else None


def _meant_site(text: str) -> str | None:
    """Guess the address of a site from that of a page of it, or from one with a name or a question in it."""
    scheme, mark, rest = (_meant_address(text) or text).partition("://")
    rest = rest.partition("?")[0].partition("#")[0]
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"


def _meant_slug(text: str) -> str:
    from explainer.content.slugs import slugify

    return slugify(text)


def _meant_briefing(text: str) -> str:
    name = text.rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return stem if dot and ending in ("txt", "md") else name


def _meant_language(text: str) -> str | None:
    from explainer.content.other_words import meant_value

    return meant_value("language", text)


def _meant_currency(text: str) -> str | None:
    from explainer.briefing.currencies import SIGNS
    from explainer.content.other_words import meant_value

    return meant_value("currency", text) or SIGNS.get(text) or (text.upper() if len(text) == len("EUR") else None)


WEB = matching(r"https?://[^\s<>\"\\]+", "an address of the web", "https://example.org/page", meant=_meant_address)
SITE = matching(
    r"https?://[^\s<>\"\\?#@/]+(/[^\s<>\"\\?#]*)?",
    "an address that a site can have",
    "https://example.org/story/",
    ", without a name, a question mark or a number sign in it",
    meant=_meant_site,
)
NAME = matching(
    r"[^/\\]+", "the name of a file in seeds/ without its ending", "italy-turkey", digits=True, meant=_meant_briefing
)
WRITTEN_SLUG = matching(
    r"[a-z0-9]+([-_][a-z0-9]+)*",
    "a slug",
    "bilateral-trade",
    ", in small letters, digits and hyphens",
    digits=True,
    meant=_meant_slug,
)


def read_slug(desk: Desk, key: str, node: Node) -> str | None:
    """Read the end of an address, of a length that every disk takes."""
    slug = WRITTEN_SLUG.read(desk, key, node)
    if not isinstance(slug, str) or len(slug) <= LONGEST_PART:
        return slug if isinstance(slug, str) else None
    desk.refuse(node, f"{key} has {len(slug)} characters; an address takes {LONGEST_PART}.", "Write a shorter one.")
    return None


def read_currency(desk: Desk, key: str, node: Node) -> str | None:
    """Read the code of a currency that there is, or was."""
    from explainer.briefing.currencies import CODES  # only money pays for it

    code = WRITTEN_CURRENCY.read(desk, key, node)
    if not isinstance(code, str) or code in CODES:
        return code if isinstance(code, str) else None
    from explainer.content.other_words import RARE_CURRENCIES

    if code in RARE_CURRENCIES.split():
        return code
    guess = did_you_mean(code, CODES) or "Look for it in ISO 4217: `EUR`, `USD`, `TRY`."
    desk.refuse(node, f'{key} "{code}" is the code of no currency.', guess)
    return None


SLUG = Reader(read_slug, WRITTEN_SLUG.says, {**WRITTEN_SLUG.schema, "maxLength": LONGEST_PART})
LANGUAGE_TAG = matching(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language", "tr", meant=_meant_language)
WRITTEN_CURRENCY = matching(r"[A-Z]{3}", "the code of a currency", "EUR", meant=_meant_currency)
CURRENCY = Reader(read_currency, WRITTEN_CURRENCY.says, WRITTEN_CURRENCY.schema)
OLD_ADDRESS = matching(r"/?[^\s\\?#:]+", "an address inside the site", "old-name/index.html")
