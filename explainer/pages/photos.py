"""Pictures of records, with the text for those who do not see them and their credit.

Takes a record on its sheet; gives nothing where only a credit is known.
"""

from markupsafe import Markup
from msgspec import Struct

from explainer.content.types import Record
from explainer.languages.types import Words
from explainer.model.types import Entry
from explainer.pages.sheet import Sheet


class PhotoView(Struct, frozen=True):
    """A picture with its credit."""

    image: Markup
    credit: str | None


def photo_of(sheet: Sheet, entry: Entry[Record], *, lazy: bool = True) -> PhotoView | None:
    """Give the picture of a record, if the site delivers its file; one that a page opens with is not lazy."""
    photo = entry.record.photo
    if photo is None or not photo.file:
        return None
    address = sheet.edition.site.links.get(entry.record.path, {}).get(photo.file)
    return (
        PhotoView(sheet.image(address.file, photo.alt or "", lazy=lazy), credited(photo.credit, sheet.words))
        if address
        else None
    )


def credited(credit: str | None, words: Words) -> str | None:
    """Say who is to be credited; a credit that begins with a label of its own ("Photo: …", "© …") gets no other."""
    from explainer.briefing.furniture import credit as labelled  # a site without pictures does without its tables

    if not credit or labelled(credit):
        return credit
    return words.labelled.format(label=words.photo, text=credit)
