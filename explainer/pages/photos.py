"""Pictures of records, with the text for those who do not see them and their credit.

Takes a record on its sheet; gives nothing where only a credit is known.
"""

from msgspec import Struct

from explainer.content.types import Record
from explainer.model.types import Entry
from explainer.pages.sheet import Sheet


class PhotoView(Struct, frozen=True):
    """A picture with its credit."""

    source: str
    alt: str
    credit: str | None


def photo_of(sheet: Sheet, entry: Entry[Record]) -> PhotoView | None:
    """Give the picture of a record, if the site delivers its file."""
    photo = entry.record.photo
    if photo is None or not photo.file:
        return None
    address = sheet.edition.site.links.get(entry.record.path, {}).get(photo.file)
    return PhotoView(sheet.file_href(address.file), photo.alt or "", photo.credit) if address else None
