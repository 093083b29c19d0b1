"""Pictures for the web: several widths, as WebP and in the format they came in, without what cameras write into them.

Takes a site and where its files lie; gives what pages need to know of each picture that they show, and the files that
stand for it in the output. A picture that is only linked to keeps its size, and loses its metadata as well. Vector
pictures are delivered as they are. Refuses what is damaged, too large, or no picture, and drawings that hold scripts.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from msgspec import Struct

from explainer.content.slugs import short_slug
from explainer.model.types import Site
from explainer.pages.images import Image, Version
from explainer.problems import Location, Problem
from explainer.publish.image_cache import ImageCache, Made, Refusal

FOLDER = "pictures"  # of the output; names in it carry a hash, so that nothing else has them
VECTOR = ".svg"
RASTER = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"})
PICTURES = RASTER | {VECTOR}
MAX_BYTES = 60_000_000  # of one picture: more than the largest cameras write
HASH_SHOWN = 10


class Images(Struct, frozen=True):
    """What the pictures of a site came to."""

    images: Mapping[str, Image] = {}  # by file of the output, as links name it
    files: Mapping[str, bytes] = {}  # path in the site -> content
    copies: Mapping[str, Path] = {}  # path in the site -> the file to copy
    problems: tuple[Problem, ...] = ()


def images_of(site: Site, sources: Mapping[str, Path], root: Path, cache: Path) -> Images:
    """Make the pictures of a site; `sources` has the files of the output that lie in the project, by their place.

    `cache` keeps what was made, by the content of the picture; it may be deleted at any time.
    """
    wanted = wanted_pictures(site)
    if not wanted:
        return Images()
    kept = ImageCache(cache)
    maker = Maker(kept, root)
    for file, shown in wanted.items():
        if file in sources:
            maker.take(file, sources[file], shown=shown)
    kept.prune()
    return Images(maker.images, maker.files, maker.copies, tuple(maker.problems))


def wanted_pictures(site: Site) -> dict[str, bool]:
    """Give the pictures that pages link to, and whether one shows them."""
    found = [(file, False) for file in site.assets.values()]
    for path, entry in site.entries.items():
        links = site.links.get(path, {})
        record = entry.record
        named = [(link.href, link.image) for link in record.body.links]
        named += [(record.photo.file, True)] if record.photo and record.photo.file else []
        found += [(address.file, shown) for href, shown in named if (address := links.get(href))]
    wanted: dict[str, bool] = {}
    for file, shown in found:
        if file[file.rfind(".") :].lower() in PICTURES:
            wanted[file] = shown or wanted.get(file, False)
    return wanted


class Maker:
    """Makes one picture after the other, and gathers what came of them."""

    def __init__(self, cache: ImageCache, root: Path) -> None:
        self.cache = cache
        self.root = root
        self.images: dict[str, Image] = {}
        self.files: dict[str, bytes] = {}
        self.copies: dict[str, Path] = {}
        self.problems: list[Problem] = []

    def take(self, file: str, source: Path, *, shown: bool) -> None:
        """Make what the site delivers for a picture."""
        try:
            if source.stat().st_size > MAX_BYTES:
                self._refuse(source, _too_large(source.stat().st_size))
                return
            data = source.read_bytes()
        except OSError as error:
            self._refuse(source, Refusal(f"The picture cannot be read: {error.strerror}.", "Look at its permissions."))
            return
        if PurePosixPath(file).suffix.lower() == VECTOR:
            self._take_drawing(file, source, data)
        else:
            self._take_photo(file, source, data, shown=shown)

    def _take_drawing(self, file: str, source: Path, data: bytes) -> None:
        from explainer.publish.svg import examine  # loads a parser of XML, which only drawings need

        found = examine(data)
        if isinstance(found, Refusal):
            self._refuse(source, found)
        else:
            self.images[file] = Image(file, *found)
            self.files[file] = data  # what was examined, whatever happens to the file meanwhile

    def _take_photo(self, file: str, source: Path, data: bytes, *, shown: bool) -> None:
        suffix = PurePosixPath(file).suffix.lower()
        made = self.cache.get(data, suffix, _make, shown=shown)
        if isinstance(made, Refusal):
            self._refuse(source, made)
            return
        if made.moves:
            message = "The picture moves; the site shows its first frame only, for nobody could stop it."
            advice = "Save the frame that says most as a picture of its own, and name that."
            self.problems.append(Problem("moving-image", self._place(source), message, advice))
        base = f"{FOLDER}/{_stem(file)}-{sha256(data).hexdigest()[:HASH_SHOWN]}"
        places = {size.name: file if size.whole else f"{base}-{size.name}" for size in made.sizes}
        for size in made.sizes:
            place = places[size.name]
            if size.data is None:
                self.copies[place] = Path(made.folder, size.name)
            else:
                self.files[place] = size.data
        self.images[file] = _image(file, made, places)

    def _refuse(self, source: Path, why: Refusal) -> None:
        self.problems.append(Problem("image", self._place(source), why.message, why.advice))

    def _place(self, source: Path) -> Location:
        path, root = source.resolve(), self.root.resolve()
        return Location(path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix())


def _make(data: bytes, suffix: str, *, shown: bool) -> Made | Refusal:
    from explainer.publish.resizing import make  # loads Pillow, which only a new picture needs

    return make(data, suffix, shown=shown)


def _image(file: str, made: Made, places: Mapping[str, str]) -> Image:
    own = tuple(Version(places[size.name], size.width) for size in made.sizes if size.offered and not size.webp)
    webp = tuple(Version(places[size.name], size.width) for size in made.sizes if size.offered and size.webp)
    return Image(file, made.width, made.height, own, webp)


def _stem(file: str) -> str:
    return short_slug(PurePosixPath(file).stem) or "picture"


def _too_large(size: int) -> Refusal:
    message = f"The picture has {size:,} bytes; at most {MAX_BYTES:,} are read."
    return Refusal(message, "Save it again, smaller: no screen needs more than 4,000 pixels.")
