"""Addresses: where each record stands in the site, and that no two stand in one place.

Takes records; gives files of the output, with an anchor for a record that shares its page with others. Refuses two
records for one address, also when they differ only in case or in Unicode form, for many disks cannot tell those apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize

from msgspec import Struct

from explainer.content.types import FOLDERS, Analysis, Event, Figure, Introduction, Overview, Page, Record, Sector, Who
from explainer.model.types import Address
from explainer.problems import Location, Problem

CONTENT = "content/"
LISTINGS = {  # folder of a kind -> the page that lists it
    "timeline": "timeline/index.html",
    "figures": "figures/index.html",
    "sectors": "sectors/index.html",
    "analysis": "between-the-lines/index.html",
    "who": "who/index.html",
}
OVERVIEW = "index.html"
BRIEFING = "briefing/index.html"
EVERYTHING = "all/index.html"
BUILT = (  # no record, picture or old address may stand here, whether or not this site has the page
    OVERVIEW,
    "404.html",
    *LISTINGS.values(),
    BRIEFING,
    EVERYTHING,
    "data/index.html",
    "robots.txt",
    "sitemap.xml",
    "feed.xml",
    "llms.txt",
)
DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
FORBIDDEN = frozenset('<>:"|?*')


class Claim(Struct, frozen=True):
    """Something that wants an address."""

    address: Address
    location: Location | None = None  # of who wants it; None for the build itself
    check: str = "address"


def folder_of(record: Record) -> str:
    """Give the folder that a record lies in, from content/ on: "timeline"; "" for content/ itself."""
    return record.path.removeprefix(CONTENT).rpartition("/")[0]


def addresses_of(records: Iterable[Record], language: str) -> dict[str, Address]:
    """Give where records stand in the site, by their paths; folder names are made ASCII as the language does it."""
    return {record.path: _address_of(record, language) for record in records}


def _address_of(record: Record, language: str) -> Address:
    if isinstance(record, Event | Figure | Analysis | Who):
        return Address(LISTINGS[FOLDERS[type(record)]], record.slug)
    if isinstance(record, Sector):
        return Address(f"sectors/{record.slug}/index.html")
    if isinstance(record, Overview):
        return Address(OVERVIEW)
    return Address(_page_file(record, language))


def within(address: Address, anchor: str) -> Address:
    """Give the address of a heading in a record's body; on a shared page its anchor begins with the record's."""
    return Address(address.file, f"{address.anchor}-{anchor}" if address.anchor else anchor)


def folded(address: str) -> str:
    """Give what is the same for all spellings of an address that some disk takes for one."""
    return address.lower() if address.isascii() else normalize("NFC", normalize("NFC", address).casefold())


def record_claims(records: Iterable[Record], addresses: Mapping[str, Address]) -> Iterator[Claim]:
    """Give what each record claims.

    The overview and the introduction of a kind stand where the build has a page anyway; on a page that the
    introduction shares with records, its headings claim their anchors.
    """
    for record in records:
        if isinstance(record, Overview) or not (record.slug or isinstance(record, Introduction)):
            continue  # a record without a name of its own has been reported where it was read
        listing = LISTINGS.get(folder_of(record)) if isinstance(record, Introduction) else None
        if listing is None:
            yield Claim(addresses[record.path], record.place("slug"))
            continue
        for heading in record.body.headings:
            yield Claim(Address(listing, heading.anchor), heading.location)


def collisions(claims: Iterable[Claim]) -> Iterator[Problem]:
    """Find those who want an address that is taken: by the build first, then by whoever comes first."""
    taken = {(file, ""): Claim(Address(file)) for file in BUILT}
    for claim in claims:
        if not _inside(claim.address):
            yield _outside(claim)
            continue
        if name := _not_everywhere(claim.address):
            yield _on_windows(claim, name)
        key = folded(claim.address.file), folded(claim.address.anchor or "")
        first = taken.setdefault(key, claim)
        if first is not claim:
            yield _taken(claim, first)
    yield from _files_as_folders(taken)


def _page_file(record: Record, language: str) -> str:
    folder = folder_of(record)
    if isinstance(record, Introduction) and folder in LISTINGS:
        return LISTINGS[folder]
    parts = _ascii_parts(folder, language)
    if isinstance(record, Page) and not record.path.endswith("/index.md"):
        parts.append(record.slug)
    return "/".join([*parts, "index.html"])


def _ascii_parts(folder: str, language: str) -> list[str]:
    from explainer.content.slugs import address_part  # only pages lie in folders whose names are free

    return [address_part(part, language) for part in folder.split("/") if part]


def _inside(address: Address) -> bool:
    file = address.file
    return "\\" not in file and all(part not in {"", ".", ".."} for part in file.split("/")) and file.isprintable()


def _not_everywhere(address: Address) -> str:
    """Give the part of an address that Windows has no file or folder for; an empty text where it has all."""
    for part in address.file.split("/"):
        if part.partition(".")[0].lower() in DEVICES or set(part) & FORBIDDEN or part.endswith((".", " ")):
            return part
    return ""


def _on_windows(claim: Claim, name: str) -> Problem:
    assert claim.location is not None, "what the build makes can stand everywhere"  # noqa: S101
    message = f'The address "{claim.address}" cannot be kept on Windows, which has no files called "{name}".'
    advice = {"address": "Give it another `slug`, or rename it.", "asset": "Rename the file."}
    return Problem(claim.check, claim.location, message, advice.get(claim.check, "Write another one."))


def _outside(claim: Claim) -> Problem:
    assert claim.location is not None, "what the build makes lies inside the site"  # noqa: S101
    folder = claim.location.path.removeprefix(CONTENT).rpartition("/")[0]
    if folder and "" in _ascii_parts(folder, "en"):
        message = "A folder above this file has a name without letters that an address could be made of."
        return Problem(claim.check, claim.location, message, "Rename the folder with letters or digits.")
    message = f'The address "{claim.address}" is not inside the site.'
    advice = "Write it with letters, digits and hyphens, without `..`, without `\\` and without empty parts."
    return Problem(claim.check, claim.location, message, advice)


def _taken(claim: Claim, first: Claim) -> Problem:
    assert claim.location is not None, "the build claims each address once"  # noqa: S101
    by = f"{first.location.path} stands" if first.location else "the build puts a page of its own"
    if first.location and first.location.path == claim.location.path:
        by = "this file itself stands"
    if claim.address != first.address:
        by += f' at "{first.address}", which only case or Unicode form tells apart'
    else:
        by += " there already"
    advice = "Remove the alias." if claim.check == "alias" else "Give one of the two another `slug`."
    if claim.check == "asset":
        advice = "Rename this file, or put it into another folder."
    elif first.location is None and claim.check != "alias":
        advice = "Give it another `slug`, or the file another name."
    return Problem(claim.check, claim.location, f'The address "{claim.address}" is taken: {by}.', advice)


def _files_as_folders(taken: Mapping[tuple[str, str], Claim]) -> Iterator[Problem]:
    """Find a file that others need as a folder: a picture called "about" beside the page about/index.html."""
    plain = {file: claim for (file, _), claim in taken.items() if claim.location and not file.endswith("index.html")}
    if not plain:
        return
    for (file, _), claim in taken.items():
        parent = file
        while parent := parent.rpartition("/")[0]:
            if parent in plain:
                yield _needed_as_folder(plain.pop(parent), claim)


def _needed_as_folder(file: Claim, other: Claim) -> Problem:
    assert file.location is not None, "only what somebody wants is looked at"  # noqa: S101
    by = other.location.path if other.location else "the build"
    message = f'No file can stand at "{file.address}": {by} needs a folder of this name for "{other.address}".'
    return Problem(file.check, file.location, message, "Give one of the two another name.")
