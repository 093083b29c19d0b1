"""Every place that a link can lead to: records, the pages that list them, files beside them.

Takes the records and the files of a project; gives an index from paths in the project to addresses of the site.
"""

from collections.abc import Iterable, Mapping
from unicodedata import normalize

from msgspec import Struct

from explainer.briefing.types import BriefingText
from explainer.content.types import Content, Introduction, Record
from explainer.model.addresses import BRIEFING, CONTENT, EVERYTHING, LISTINGS, OVERVIEW, folder_of, within
from explainer.model.holding import Parted
from explainer.model.types import Address

STATIC = "static/"


class Places(Struct, frozen=True):
    """Where links can lead. Paths are from the project folder, in NFC."""

    records: Mapping[str, Record]  # shown ones
    addresses: Mapping[str, Address]  # of all records, by their paths as spelled on disk
    hidden: Mapping[str, Record]  # held back
    unread: frozenset[str]  # there, but nobody could read them
    pages: Mapping[str, Address]  # folders and files of the output, as paths below content/
    files: Mapping[str, str]  # other files of the project, as their paths are spelled on disk
    anchors: Mapping[str, Mapping[str, None]]  # by file of the output: the ids on it, in their order
    listings: Mapping[str, Address]  # by folder
    language: str
    html: bool  # bodies may hold HTML, and ids in it


def places(
    content: Content,
    parted: Parted,
    broken: tuple[Record, ...],
    addresses: Mapping[str, Address],
    briefings: tuple[BriefingText, ...],
) -> Places:
    """Index everything that a link can lead to; a page that only broken records need is there, too."""
    standing = (*parted.shown, *broken)
    listings = _listings(standing, addresses)
    has_briefing = bool(briefings) or any(path.startswith("seeds/") for path in content.unread)
    return Places(
        records={composed(record.path): record for record in parted.shown},
        addresses=addresses,
        hidden={composed(record.path): record for record in (*parted.waiting, *parted.drafts)},
        unread=frozenset(map(composed, content.unread)),
        pages=_pages([addresses[record.path] for record in standing], listings, has_briefing=has_briefing),
        files={composed(path): path for path in content.files},
        anchors=_anchors(standing, addresses, briefings),
        listings=listings,
        language=content.settings.language,
        html=content.settings.html,
    )


def composed(path: str) -> str:
    """Give a path in Unicode's NFC, as which links are compared: some disks hand names out decomposed."""
    return path if path.isascii() else normalize("NFC", path)


def _listings(records: Iterable[Record], addresses: Mapping[str, Address]) -> dict[str, Address]:
    """Give the page of each folder that has something to show: records of a kind, or an introduction."""
    found: dict[str, Address] = {}
    for record in records:
        if isinstance(record, Introduction):
            found[folder_of(record)] = addresses[record.path]
        elif (folder := folder_of(record).partition("/")[0]) in LISTINGS:
            found[folder] = Address(LISTINGS[folder])
    return found


def _pages(records: Iterable[Address], listings: Mapping[str, Address], *, has_briefing: bool) -> dict[str, Address]:
    """Give the pages by the paths under which a link may name them, besides the files they are made from."""
    found: dict[str, Address] = {}
    built = [Address(OVERVIEW), Address(EVERYTHING), *([Address(BRIEFING)] if has_briefing else [])]
    for address in (*built, *listings.values(), *records):
        found[CONTENT + address.file] = Address(address.file)
        found[CONTENT + address.file.removesuffix("index.html").rstrip("/")] = Address(address.file)
    for folder, address in listings.items():
        found[CONTENT + folder] = found[f"{CONTENT}{folder}/index.md"] = address
    found["content"] = Address(OVERVIEW)
    return found


def _anchors(
    records: Iterable[Record], addresses: Mapping[str, Address], briefings: tuple[BriefingText, ...]
) -> dict[str, dict[str, None]]:
    found: dict[str, dict[str, None]] = {}
    for record in records:
        address = addresses[record.path]
        known = found.setdefault(address.file, {})
        known |= {address.anchor: None} if address.anchor else {}
        known |= {within(address, heading.anchor).anchor or "": None for heading in record.body.headings}
    for number, briefing in enumerate(briefings):
        prefix = f"{briefing.name}-s" if number else "s"
        known = found.setdefault(BRIEFING, {})
        known |= {f"{prefix}{sentence.number}": None for sentence in briefing.sentences}
    return found
