"""Files delivered as they are, and old addresses that forward: what stands in the site besides its pages.

Takes what records link to and what they list under `aliases`; gives places in the output, and what each claims there.
"""

from collections.abc import Iterable, Mapping

from explainer.content.types import Record
from explainer.model.addresses import Claim
from explainer.model.links import delivered
from explainer.model.places import STATIC
from explainer.model.types import Address
from explainer.problems import Location

INDEX = "index.html"


def assets(linked: Iterable[str]) -> dict[str, str]:
    """Give the files beside the content that something links to: path in the project to file of the output.

    What lies in static/ is delivered whether or not anything links to it, and is left out here.
    """
    return {path: delivered(path) for path in linked if not path.startswith(STATIC)}


def redirects(records: Iterable[Record], addresses: Mapping[str, Address]) -> dict[str, Address]:
    """Give the files of the output that stand at old addresses, and where they forward to."""
    return {old_file(alias): addresses[record.path] for record in records for alias in record.aliases}


def old_file(alias: str) -> str:
    """Give the file of the output for an old address: "/old/" and "old" are "old/index.html".

    An address that is copied from a browser may have letters in the form of addresses: "/m%C3%BCnchen/".
    """
    path = alias.removeprefix("/")
    if "%" in path:
        from urllib.parse import unquote  # hardly an address needs it

        path = unquote(path)
    last = path.rpartition("/")[2]
    if not last:
        return path + INDEX
    return path if "." in last else f"{path}/{INDEX}"


def file_claims(linked: Iterable[str], files: Iterable[str]) -> list[Claim]:
    """Give what linked files and all of static/ claim."""
    wanted = dict.fromkeys((*linked, *(path for path in files if path.startswith(STATIC))))
    return [Claim(Address(delivered(path)), Location(path), "asset") for path in wanted]


def alias_claims(records: Iterable[Record]) -> list[Claim]:
    """Give what old addresses claim."""
    return [
        Claim(Address(old_file(alias)), record.places.get(f"aliases.{number}") or record.place("aliases"), "alias")
        for record in records
        for number, alias in enumerate(record.aliases)
    ]
