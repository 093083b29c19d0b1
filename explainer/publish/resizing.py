"""A photo in several widths.

Takes the bytes of a picture and the ending of its name; gives it upright, in the colours of the web (sRGB), and without
anything that a camera or a program wrote into it besides the picture: place, time, device, thumbnail, comments. Refuses
what is damaged, what has too many pixels, and formats that browsers do not show.
"""

import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

from explainer.publish.image_cache import Made, Refusal, Size

WIDTHS = (480, 800, 1280)  # for a column of 40 rem: a phone, a desk, and either with twice as many pixels per inch
LARGEST = 1600  # a wider one is offered in smaller widths only, and is there for those who follow a link to it
STEP = 0.85  # a width that is hardly smaller than the picture is left out
MAX_PIXELS = 65_000_000  # as many as the largest cameras have; it takes some 500 MB of memory
WEBP_EDGE = 16_383  # pixels; the format knows no longer one
READ = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")  # Pillow tries no other decoder
FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".gif": "GIF", ".avif": "AVIF"}
SAVING: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 80, "method": 4},
    "GIF": {"optimize": True},
    "AVIF": {"quality": 60},
}
WEBP_QUALITIES = (80, 68, 56)
LOSSLESS = {"PNG", "GIF"}  # drawings and screenshots, mostly: their WebP is exact, too
WHOLE: dict[str, dict[str, Any]] = {  # what nobody fetches unless asked for it need not be small, but quickly made
    "JPEG": {"quality": 92, "progressive": False},
    "PNG": {"optimize": False},
    "WEBP": {"quality": 92},
    "AVIF": {"quality": 80},
}
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
ORIENTATION = 0x0112  # Exif tag
SAVE_ANEW = "Open it in a program for pictures, and save it again as JPEG, PNG or WebP."


def make(data: bytes, suffix: str, *, shown: bool) -> Made | Refusal:
    """Make the sizes of a picture; one that is not shown, only linked to, keeps its own size alone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about metadata, which is thrown away, and sizes below our limit
            opened = Image.open(BytesIO(data), formats=READ)
            if opened.width * opened.height > MAX_PIXELS:
                return _too_many(opened.width, opened.height)
            return _made(opened, FORMATS[suffix], shown=shown)
    except Image.DecompressionBombError:
        return _too_many()
    except Exception:  # a decoder that is fed whatever lies in a folder may raise anything
        return Refusal("The picture is damaged, or of a kind that browsers do not show.", SAVE_ANEW)


def _made(opened: Image.Image, kind: str, *, shown: bool) -> Made:
    moves = opened.format != "MPO" and getattr(opened, "n_frames", 1) > 1
    opened.seek(0)
    opened.load()
    image = _plain(opened, kind)
    ending = kind.lower().replace("jpeg", "jpg")
    as_it_came = image is opened
    whole = Size(f"whole.{ending}", image.width, whole=True, offered=image.width <= LARGEST)
    sizes = [_with_data(whole, _saved(image, kind, whole=True, as_it_came=as_it_came))]
    if shown:
        sizes = _worth_it([*_smaller(image, kind, ending), *sizes])
        sizes += _worth_it([*_webp(image, kind, sizes)])
    return Made(image.width, image.height, tuple(sizes), moves)


def _plain(opened: Image.Image, kind: str) -> Image.Image:
    """Turn the picture upright and into colours that its format and the web have."""
    turn = TURNS.get(_orientation(opened))
    image = _in_colour(opened, kind)
    image = image.transpose(turn) if turn else image
    image.info = {key: value for key, value in image.info.items() if key == "transparency"}
    return image


def _orientation(opened: Image.Image) -> int:
    try:
        return int(opened.getexif().get(ORIENTATION, 1))
    except Exception:  # metadata can be damaged where the picture is not
        return 1


def _in_colour(image: Image.Image, kind: str) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = image.point(lambda value: value / 256).convert("L")
    if profile and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        image = _in_srgb(image, profile)
    modes = (
        ("L", "RGB")
        if kind == "JPEG"
        else ("L", "LA", "RGB", "RGBA", "P", "1")
        if kind in LOSSLESS
        else ("RGB", "RGBA")
    )
    if image.mode in modes:
        return image
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return _on_white(image) if kind == "JPEG" else image
    return image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(own):
            return image
        mode = image.mode if image.mode in ("RGB", "RGBA") else "RGB"
        turned = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):  # a profile that nobody can use
        return image
    return turned or image


def _on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _smaller(image: Image.Image, kind: str, ending: str) -> Iterator[Size]:
    """Give the widths below the picture's own; a GIF has none, for its few colours do not bear it."""
    if kind == "GIF":
        return
    for width in _widths(image):
        if width < image.width:
            yield _with_data(Size(f"{width}.{ending}", width), _saved(_scaled(image, width), kind))


def _worth_it(sizes: list[Size]) -> list[Size]:
    """Leave out widths that weigh as much as a greater one, as happens where few colours become many."""
    left: list[Size] = []
    for size in reversed(sizes):
        if not left or len(size.data or b"") < len(left[0].data or b""):
            left.insert(0, size)
    return left


def _webp(image: Image.Image, kind: str, sizes: list[Size]) -> Iterator[Size]:
    """Give the same widths as WebP."""
    if kind in ("WEBP", "AVIF") or image.height > WEBP_EDGE:
        return
    theirs = {size.width: len(size.data or b"") for size in sizes}
    for width in _widths(image):
        data = _saved_as_webp(_scaled(image, width), kind, lighter_than=theirs.get(width))
        yield _with_data(Size(f"{width}.webp", width, webp=True), data)


def _widths(image: Image.Image) -> list[int]:
    widths = [width for width in WIDTHS if width < STEP * image.width]
    return [*widths, image.width] if image.width <= LARGEST else widths


def _scaled(image: Image.Image, width: int) -> Image.Image:
    if width == image.width:
        return image
    height = max(round(image.height * width / image.width), 1)
    mode = "RGBA" if image.has_transparency_data else "RGB" if image.mode in ("P", "1") else image.mode
    coloured = image if image.mode == mode else image.convert(mode)  # a copy would take as much memory again
    return coloured.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _saved(image: Image.Image, kind: str, *, whole: bool = False, as_it_came: bool = False) -> bytes:
    out = BytesIO()
    if as_it_came and kind == image.format == "JPEG":
        image.save(out, "JPEG", quality="keep", optimize=True)  # the picture itself is not coded anew
    else:
        image.save(out, kind, **SAVING[kind] | (WHOLE.get(kind, {}) if whole else {}))
    return out.getvalue()


def _saved_as_webp(image: Image.Image, kind: str, lighter_than: int | None) -> bytes:
    """Save as WebP; where grain makes that heavier than the other format, with less of the grain."""
    if kind in LOSSLESS:
        return _webp_bytes(image, lossless=True)
    data = b""
    for quality in WEBP_QUALITIES:
        data = _webp_bytes(image, quality=quality)
        if lighter_than is None or len(data) < lighter_than:
            break
    return data


def _webp_bytes(image: Image.Image, **how: object) -> bytes:
    out = BytesIO()
    image.save(out, "WEBP", **SAVING["WEBP"] | how)
    return out.getvalue()


def _with_data(size: Size, data: bytes) -> Size:
    return Size(size.name, size.width, size.webp, size.whole, size.offered, data=data)


def _too_many(width: int = 0, height: int = 0) -> Refusal:
    size = f" ({width:,} × {height:,})" if width else ""
    message = f"The picture has more than {MAX_PIXELS:,} pixels{size}, which would take all memory."
    return Refusal(message, "Save it again, smaller: no screen needs more than 4,000 pixels in width.")
