"""Internal links: where each link of a content file leads in the site.

Takes records and the index of places; gives, for each file and each link as written, an address, or None where the
target is held back. Refuses links to nothing, with the nearest thing that exists.
"""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from explainer.content.types import Introduction, Link, Record
from explainer.model.addresses import CONTENT, EVERYTHING, within
from explainer.model.broken import Guesses, excerpt, outside_as_meant
from explainer.model.hrefs import Inside, Outside, Refused, read_href
from explainer.model.places import STATIC, Places
from explainer.model.types import Address
from explainer.problems import Location, Problem

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".avif")


class Resolved(Struct, frozen=True):
    """Where a link leads."""

    address: Address | None = None  # None: nowhere in the site
    record: str | None = None  # path of the record it leads to
    asset: str | None = None  # path of the file of the project that the site must deliver for it
    outside: bool = False
    trouble: Refused | None = None


class Links(Struct, frozen=True):
    """All links of a site."""

    addresses: Mapping[str, Mapping[str, Address | None]]  # as Site.links
    targets: Mapping[str, tuple[str, ...]]  # by path: the records that its prose links to, in order, each once
    assets: Mapping[str, tuple[str, ...]]  # by path: the files of the project that it links to or shows


def resolve_links(records: Iterable[Record], places: Places) -> tuple[Links, tuple[Problem, ...]]:
    """Resolve every link, picture and photo of these records."""
    resolver = _Resolver(places)
    addresses: dict[str, dict[str, Address | None]] = {}
    targets: dict[str, tuple[str, ...]] = {}
    assets: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for record in records:
        found = [(link, resolver.resolve(link, record)) for link in _links_of(record)]
        own = {link.href: resolved.address for link, resolved in found if not resolved.outside}
        if own:
            addresses[record.path] = own
            targets[record.path] = tuple(dict.fromkeys(resolved.record for _, resolved in found if resolved.record))
            assets[record.path] = tuple(resolved.asset for _, resolved in found if resolved.asset)
        problems += _problems([(link, resolved.trouble) for link, resolved in found if resolved.trouble], record)
    return Links(addresses, targets, assets), tuple(problems)


def delivered(path: str) -> str:
    """Give where a file of content/ or static/ stands in the site."""
    return path.partition("/")[2]


def _links_of(record: Record) -> tuple[Link, ...]:
    photo = record.photo
    if photo is None or photo.file is None:
        return record.body.links
    return (*record.body.links, Link(photo.file, photo.alt or "", photo.location, image=True))


def _problems(troubles: list[tuple[Link, Refused]], record: Record) -> list[Problem]:
    if not troubles:
        return []
    lines = record.body.text.split("\n")
    defined = _definitions(lines) if "]:" in record.body.text else {}
    return [_problem(link, trouble, lines, record.body.line, defined) for link, trouble in troubles]


def _problem(link: Link, trouble: Refused, lines: list[str], first: int, defined: Mapping[str, int]) -> Problem:
    """Point to the address where the text shows it, in the link or in its definition, else to where the link begins."""
    place, width = link.location, len(link.href) or len(link.text) + len("[]()")
    line = excerpt(lines, place.line - first)
    at = _address_within(line, place.column - 1, link.href)
    if at is not None:
        place = Location(place.path, place.line, at + 1)
    elif link.href in defined:
        line = excerpt(lines, defined[link.href])
        place = Location(place.path, first + defined[link.href], line.find(link.href, line.find("]:")) + 1)
    return Problem(trouble.check, place, trouble.message, trouble.advice, line, width)


def _address_within(line: str, start: int, href: str) -> int | None:
    """Give where the address of a link that begins at `start` stands in its line; None where it is not in the link."""
    if line[start : start + 1] == "<":
        return start + 1 if line.startswith(href, start + 1) else None
    depth = 0
    for at in range(start, len(line)):
        depth += (line[at] == "[") - (line[at] == "]")
        if line[at] == "]" and depth == 0:
            opening = re.compile(r"\(\s*<?").match(line, at + 1)
            return opening.end() if opening and href and line.startswith(href, opening.end()) else None
    return None


def _definitions(lines: list[str]) -> dict[str, int]:
    """Give by address the line that says where `[words][label]` leads."""
    found: dict[str, int] = {}
    pattern = re.compile(r"[ >]*\[[^\]]+\]:\s*(?:<([^>]*)>|(\S+))")
    for number, line in enumerate(lines):
        if match := pattern.match(line):
            found.setdefault(match[1] or match[2], number)
    return found


class _Resolver:
    """Resolves links one by one; the same link from the same folder is resolved once."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.guesses = Guesses((*places.records, *places.files))
        self.picture_guesses = Guesses([path for path in places.files if path.lower().endswith(PICTURES)])
        self.anchors: dict[str, dict[str, None]] = {}  # of headings, by path of the record
        self.known: dict[tuple[str, str, bool], Resolved] = {}

    def resolve(self, link: Link, record: Record) -> Resolved:
        """Give where a link of a record leads."""
        if link.href.startswith("#"):
            return self._resolved(link, record)
        key = (record.path.rpartition("/")[0], link.href, link.image)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self._resolved(link, record)
        return found

    def _resolved(self, link: Link, record: Record) -> Resolved:
        found = read_href(link.href, record.path)
        if isinstance(found, Refused):
            return Resolved(trouble=found)
        if isinstance(found, Outside):
            return Resolved(outside=True, trouble=_foreign_picture(link) if link.image else None)
        if link.image:
            return self._picture(found, link)
        if not found.path:
            return self._at_record(record, found, link)
        return self._at_path(found, link) or Resolved(trouble=self._broken(found, link, record))

    def _at_path(self, found: Inside, link: Link) -> Resolved | None:
        places = self.places
        record = places.records.get(found.path)
        if record:
            return self._at_record(record, found, link)
        if found.path in places.hidden:
            return Resolved(trouble=_held_back(link, places.hidden[found.path]))
        if found.path in places.unread:
            return Resolved()
        page = places.pages.get(found.path)
        return self._at_page(page, found, link) if page else self._at_file(found)

    def _at_record(self, record: Record, found: Inside, link: Link) -> Resolved:
        address = self.places.addresses[record.path]
        if found.fragment is None:
            return Resolved(address, record.path)
        if isinstance(record, Introduction):
            return self._at_page(address, found, link)
        anchors = self._anchors(record)
        anchor = _anchor(found.fragment, anchors, self.places.language)
        if anchor is not None:
            return Resolved(within(address, anchor), record.path)
        if self.places.html and f'id="{found.fragment}"' in record.body.text:
            return Resolved(Address(address.file, found.fragment), record.path)
        return Resolved(trouble=self._no_anchor(record.path, found.fragment, link, anchors))

    def _anchors(self, record: Record) -> Mapping[str, None]:
        found = self.anchors.get(record.path)
        if found is None:
            found = self.anchors[record.path] = {heading.anchor: None for heading in record.body.headings}
        return found

    def _at_page(self, page: Address, found: Inside, link: Link) -> Resolved:
        if found.fragment is None:
            return Resolved(page)
        if page.file == EVERYTHING:  # its ids are made when it is rendered; the check of the written site looks there
            return Resolved(Address(page.file, found.fragment))
        anchors = self.places.anchors.get(page.file, {})
        anchor = _anchor(found.fragment, anchors, self.places.language)
        if anchor is None:
            return Resolved(trouble=self._no_anchor(page.file, found.fragment, link, anchors))
        return Resolved(Address(page.file, anchor))

    def _at_file(self, found: Inside) -> Resolved | None:
        """Give a file of content/ or static/; a link from the site's root may mean either."""
        files = self.places.files
        path = files.get(found.path) or files.get(STATIC + found.path.removeprefix(CONTENT))
        return Resolved(Address(delivered(path), found.fragment), asset=path) if path else None

    def _picture(self, found: Inside, link: Link) -> Resolved:
        target = self._at_file(found) or self._at_file(Inside(STATIC + link.href, None))
        if target is None or target.asset is None:
            message = f'There is no picture "{link.href}".'
            advice = self.picture_guesses.file(found.path, link.location.path)
            return Resolved(trouble=Refused("image", message, advice or "Put it beside this file, or into static/."))
        if not target.asset.lower().endswith(PICTURES):
            advice = f"The names of pictures end in {', '.join(PICTURES)}."
            return Resolved(trouble=Refused("image", f'"{link.href}" is not a picture.', advice))
        return target

    def _broken(self, found: Inside, link: Link, record: Record) -> Refused:
        advice = outside_as_meant(link.href) or self.guesses.file(found.path, record.path) or _way(record)
        return Refused("link", f'The link "{link.href}" leads to no file.', advice)

    def _no_anchor(self, where: str, fragment: str, link: Link, anchors: Mapping[str, None]) -> Refused:
        message = f'The link "{link.href}" leads to no heading: {where} has none called "{fragment}".'
        return Refused("link", message, self.guesses.anchor(fragment, link.href, list(anchors)))


def _way(record: Record) -> str:
    example = "../timeline/name.md" if record.path.count("/") > 1 else "timeline/name.md"
    return f"Write the way from this file to the other, such as `{example}`; `/name.md` begins at content/."


def _anchor(fragment: str, known: Mapping[str, None], language: str) -> str | None:
    """Give the anchor a fragment means; GitHub's spelling of an anchor, with accents and marks, is understood."""
    if fragment in known:
        return fragment
    from explainer.content.slugs import slugify  # only for a fragment that is not ours as it stands

    plain = slugify(fragment, language)
    return plain if plain in known else None


def _held_back(link: Link, record: Record) -> Refused:
    message = f'The link "{link.href}" leads to a page that is held back; readers see its words only.'
    return Refused("held-back", message, f"Publish {record.path}, or take the link out.")


def _foreign_picture(link: Link) -> Refused:
    message = f'The picture "{link.href}" lies on another host, and the site asks no other host for anything.'
    return Refused("image", message, "Put the file beside this one or into static/, and name it here.")
