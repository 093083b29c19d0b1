"""Drawings (SVG) before they are delivered: what they hold, and how large they are.

Takes the bytes of a drawing; gives its width and height in pixels. Refuses what is no drawing, scripts and what can
start one, and whatever would be fetched from elsewhere: a drawing is delivered as it is, and may be opened alone.
"""

import re
from collections.abc import Iterator, Mapping
from xml.parsers import expat

from explainer.publish.image_cache import Refusal

MAX_BYTES = 5_000_000
STANDARD = (300, 150)  # what CSS 2.2 takes for a drawing that says nothing of its size
SVG = "http://www.w3.org/2000/svg"
HTML = "http://www.w3.org/1999/xhtml"
ACTIVE = frozenset({"script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video"})
ANIMATING = frozenset({"set", "animate", "animatemotion", "animatetransform"})  # may set any attribute, links too
PER_UNIT = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}
INLINE = ("data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp", "data:font/")
DRAW_ANEW = "Save it from a drawing program as plain SVG, or save it as PNG."


class Found(Exception):  # noqa: N818  # not an error of ours: it ends the reading
    """Something that a drawing must not hold."""


class Reading:
    """A drawing while it is read."""

    def __init__(self) -> None:
        self.root: Mapping[str, str] | None = None
        self.in_style = False
        self.style: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Look at an element."""
        space, _, local = name.rpartition(" ")
        if self.root is None:
            if (space, local) != (SVG, "svg"):
                raise Found("is no SVG: its first element is another")
            self.root = attributes
        if local.lower() in ACTIVE or space == HTML:
            raise Found(f"holds the element `{local}`, which can run a script or fetch something")
        self.in_style = local.lower() == "style"
        for key, value in attributes.items():
            _look_at(local.lower(), key.rpartition(" ")[2].lower(), value)

    def end(self, _: str) -> None:
        """Look at a style sheet once it is whole."""
        if self.in_style:
            _look_at_style("".join(self.style))
            self.style.clear()
        self.in_style = False

    def text(self, text: str) -> None:
        """Gather style sheets."""
        if self.in_style:
            self.style.append(text)


def examine(data: bytes) -> tuple[int, int] | Refusal:
    """Give the size of a drawing that is safe to deliver."""
    if len(data) > MAX_BYTES:
        return Refusal(f"The drawing has {len(data):,} bytes; at most {MAX_BYTES:,} are read.", DRAW_ANEW)
    reading = Reading()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler = reading.text
    parser.StartDoctypeDeclHandler = _look_at_doctype
    parser.EntityDeclHandler = _refuse_entity
    parser.ProcessingInstructionHandler = _refuse_instruction
    try:
        parser.Parse(data, True)
    except Found as found:
        return Refusal(f"The drawing {found}.", DRAW_ANEW)
    except (expat.ExpatError, ValueError, LookupError):
        return Refusal("The drawing is damaged, or no SVG.", DRAW_ANEW)
    return _size(reading.root or {})


def _look_at_doctype(_name: str, _system: str | None, _public: str | None, has_subset: bool) -> None:
    """Let the plain line pass that names SVG's document type; refuse declarations in it."""
    if has_subset:
        _refuse_entity()


def _refuse_entity(*_: object) -> None:
    raise Found("declares entities, which can grow without end")


def _refuse_instruction(target: str, _: str) -> None:
    raise Found(f"holds the instruction `{target}`, which can fetch something")


def _look_at(element: str, key: str, value: str) -> None:
    bare = "".join(value.split()).lower()
    if key.startswith("on"):
        raise Found(f"holds the attribute `{key}`, which runs a script")
    if element in ANIMATING and key == "attributename" and (bare.startswith("on") or bare.endswith("href")):
        raise Found(f"changes `{value}` by itself, which can run a script")
    if key in ("href", "src") and not _may_lead(element, bare):
        raise Found(f'fetches or opens "{value[:60]}"')
    if "url(" in bare or "@import" in bare or "\\" in value:
        _look_at_style(value)


def _may_lead(element: str, address: str) -> bool:
    if address.startswith("#") or not address:
        return True
    if element == "a":
        return address.startswith(("https://", "http://", "mailto:"))
    return address.startswith(INLINE)


def _look_at_style(style: str) -> None:
    if "\\" in style:
        raise Found("holds a style sheet with escapes, whose meaning is hidden")
    for address in _addresses(style):
        if not address.startswith(("#", *INLINE)):
            raise Found(f'fetches "{address[:60]}"')


def _addresses(style: str) -> Iterator[str]:
    if "@import" in style.lower():
        yield "@import"
    for found in re.finditer(r"url\(\s*[\"']?\s*([^)\"']*)|[\"']\s*((?:https?:)?//)", style, re.IGNORECASE):
        yield (found[1] or found[2] or "").strip().lower()


def _size(root: Mapping[str, str]) -> tuple[int, int]:
    """Give the size that a drawing asks for, else that of its view box, in whole pixels."""
    box = [_number(part) for part in re.split(r"[\s,]+", root.get("viewBox", "").strip())]
    fallback = (box[2], box[3]) if len(box) == 4 and box[2] and box[3] else None
    width, height = _length(root.get("width", "")), _length(root.get("height", ""))
    if fallback and width and not height:
        height = width * fallback[1] / fallback[0]
    if fallback and height and not width:
        width = height * fallback[0] / fallback[1]
    if not width or not height:
        width, height = fallback or STANDARD
    return max(round(width), 1), max(round(height), 1)


def _length(text: str) -> float:
    found = re.fullmatch(r"\s*([0-9.]+(?:e[0-9]+)?)\s*([a-z]*)\s*", text)
    return _number(found[1]) * PER_UNIT.get(found[2], 0.0) if found else 0.0


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if 0 < number < 100_000 else 0.0
