"""What a link in a content file names, as a path in the project: the text of a link, taken apart.

Takes the text between the brackets and the file it stands in; gives a place on the web, or a path from the project
folder with its fragment. Refuses what leaves content/ and static/, and schemes that a page has no use for.
"""

from unicodedata import normalize
from urllib.parse import unquote

from msgspec import Struct

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
BACKSLASH = ("\\", "%5C", "%5c")
MISSPELT = frozenset({"htp", "htps", "htttp", "htttps", "hhtp", "hhtps", "ttp", "ttps", "httpd", "httsp", "htpps"})
SCHEME_MARKS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789+.-")


class Outside(Struct, frozen=True):
    """A place on the web, a mail address or a telephone number: passed on as it is."""

    scheme: str


class Inside(Struct, frozen=True):
    """A path from the project folder, in NFC, without a slash at its end; "" for the file the link stands in."""

    path: str
    fragment: str | None


class Refused(Struct, frozen=True):
    """A link that no page can hold."""

    check: str
    message: str
    advice: str


def read_href(href: str, file: str) -> Outside | Inside | Refused:
    """Take a link apart that stands in `file` (a path from the project folder)."""
    bare = "".join(href.split())  # browsers skip white space in front of and within a scheme
    scheme = _scheme(bare)
    if scheme:
        return _outside(href, scheme, bare)
    if bare.startswith("//"):
        return Refused("unsafe-link", f'The link "{href}" names no scheme.', f"Write `https:{bare}`.")
    if any(mark in href for mark in BACKSLASH):
        return Refused("link", f'The link "{href}" holds a backslash.', "Write `/` between folders and files.")
    rest, _, fragment = href.partition("#")
    path, question, _ = rest.partition("?")
    if question:
        advice = "Leave out what follows the question mark; if it belongs to a file's name, write it as `%3F`."
        return Refused(
            "link", f'The link "{href}" holds a question mark, and the site has no server to answer.', advice
        )
    if not path:
        return _within_file(href, fragment)
    found = _from_project(_unquoted(path), file)
    if found is None:
        return _leaves(href)
    return Inside(found, _unquoted(fragment) or None)


def _scheme(bare: str) -> str | None:
    name, colon, _ = bare.partition(":")
    name = "".join(letter for letter in name if letter.isprintable()).lower()
    return name if colon and name[:1].isalpha() and set(name) <= SCHEME_MARKS else None


def _outside(href: str, scheme: str, bare: str) -> Outside | Refused:
    if scheme not in SCHEMES:
        advice = "Links may begin with https:, http:, mailto: or tel:, or name a file of content/."
        if scheme in MISSPELT:
            return Refused(
                "link", f'The link "{href}" names no place.', f"Did you mean `https:{bare.partition(':')[2]}`?"
            )
        return Refused("unsafe-link", f"A link that begins with `{scheme}:` is not put on a page.", advice)
    rest = bare.partition(":")[2]
    host = rest.removeprefix("//").split("/")[0] if scheme.startswith("http") else rest
    if not host or (scheme.startswith("http") and not rest.startswith("//")):
        return Refused("link", f'The link "{href}" names no place.', _whole(scheme, rest))
    return Outside(scheme)


def _whole(scheme: str, rest: str) -> str:
    """Say how to write the address of a place on the web, a mail address or a telephone number."""
    if not scheme.startswith("http"):
        return f"Write the whole address: `{'tel:+390612345678' if scheme == 'tel' else 'mailto:desk@example.org'}`."
    place = rest.strip("/\\").replace("\\", "/")
    return f"Did you mean `{scheme}://{place}`?" if "." in place else "Write the whole address: `https://example.org/`."


def _within_file(href: str, fragment: str) -> Inside | Refused:
    if not href:
        return Refused("link", "The link is empty.", "Write where it leads between the brackets.")
    if href == "#":
        return Refused("link", 'The link "#" leads nowhere.', "Write where it leads, or take the link out.")
    return Inside("", _unquoted(fragment) or None)


def _unquoted(text: str) -> str:
    plain = unquote(text) if "%" in text else text
    return plain if plain.isascii() else normalize("NFC", plain)


def _from_project(path: str, file: str) -> str | None:
    """Follow a path from the folder of `file`, or from content/ when it begins with a slash; None where it leaves."""
    parts = ["content"] if path.startswith("/") else file.split("/")[:-1]
    lowest = 1 if path.startswith("/") else 0
    for part in path.split("/"):
        if part == "..":
            if len(parts) <= lowest:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts) if parts and parts[0] in ("content", "static") else None


def _leaves(href: str) -> Refused:
    message = f'The link "{href}" leads out of content/.'
    return Refused("link", message, "Only what lies in content/ and static/ becomes part of the site; link to that.")
