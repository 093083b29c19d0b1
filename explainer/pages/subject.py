"""What a page is about, as machines are told it, and where it stands on its host.

Made from what the page itself shows: its heading, its description, the record that leads it and those that it shows.
"""

from msgspec import Struct

from explainer.content.types import Record
from explainer.model.types import Address, Entry
from explainer.pages.trust import absolute


class Subject(Struct, frozen=True):
    """A page, for what speaks of it to machines."""

    file: str
    name: str  # of the page type, "timeline"
    heading: str
    description: str
    leading: Entry[Record] | None = None
    shown: tuple[Entry[Record], ...] = ()

    @property
    def entries(self) -> tuple[Entry[Record], ...]:
        """Give all records that the page has anything of."""
        return (*([self.leading] if self.leading else []), *self.shown)


def full_address(url: str | None, address: Address) -> str | None:
    """Give an address on its host, as far as the host is known; folders stand for their index."""
    page = absolute(url, address.file)
    return f"{page}#{address.anchor}" if page and address.anchor else page
