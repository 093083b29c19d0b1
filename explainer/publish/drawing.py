"""The drawing of a card: ink on paper, one accent, and the line with its nodes that the timeline has.

Takes the words of a card, all of which the fonts have; gives the bytes of a PNG. The same words give the same bytes on
every machine: text is set letter by letter, by the fonts' own widths and pairs, with no library of the system.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageDraw, ImageFont

from explainer.pages.card import HEIGHT, WIDTH, Card
from explainer.publish.kerning import Kerning

PAPER = (0xFD, 0xFC, 0xF9)
ACCENT, INK, SECOND = (0x12, 0x43, 0x6D), (0x1F, 0x23, 0x28), (0x50, 0x55, 0x5C)
INKS = (ACCENT, INK, SECOND)
SHADES = 15  # of each ink, from the paper to the ink
LEFT, RIGHT, TOP, BOTTOM = 150, 1128, 66, 566  # where text may stand
LINE_X, LINE_WIDTH, NODE = 88, 6, 17  # the line beside it, and the radius of its nodes
UNITS = 1000  # of the fonts, to the em
SITE = (34, 30, 26)  # sizes of text, in pixels; the first that fits is taken
TITLES = (88, 80, 72, 64, 56, 50, 44)
FIGURES = (92, 76, 60, 48)
CAPTIONS = (36, 32, 28)
LEADING = 1.16
SPACE = 18  # between the site's name and the title
ELLIPSIS = "…"


class Face:
    """A font: how wide its letters stand, and how they are drawn."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.measure = ImageFont.truetype(path, UNITS, layout_engine=ImageFont.Layout.BASIC)
        self.kerning = Kerning(path.read_bytes())
        self.sizes: dict[int, ImageFont.FreeTypeFont] = {}
        self.known: dict[str, float] = {}  # by a letter and the one after it

    def steps(self, text: str, size: int) -> list[float]:
        """Give for each letter how far the next one stands, in pixels."""
        return [self._step(text[at : at + 2]) * size / UNITS for at in range(len(text))]

    def width(self, text: str, size: int) -> float:
        """Give how wide a line is, in pixels."""
        return sum(self._step(text[at : at + 2]) for at in range(len(text))) * size / UNITS

    def _step(self, pair: str) -> float:
        if pair not in self.known:
            closer = self.kerning.between(*pair) if len(pair) == 2 else 0
            self.known[pair] = self.measure.getlength(pair[0]) + closer
        return self.known[pair]

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """Give the font in a size."""
        if size not in self.sizes:
            self.sizes[size] = self.measure.font_variant(size=size)
        return self.sizes[size]


class Block(Struct, frozen=True):
    """Lines of text in one size."""

    lines: tuple[str, ...]
    face: Face
    size: int
    leading: int  # from line to line, in pixels

    @property
    def height(self) -> int:
        """Give the height of all lines."""
        return len(self.lines) * self.leading


class Canvas:
    """The card being drawn: for each ink, how much of it there is at each point."""

    def __init__(self) -> None:
        self.layers = {ink: Image.new("L", (WIDTH, HEIGHT), 0) for ink in INKS}
        self.pens = {ink: ImageDraw.Draw(layer) for ink, layer in self.layers.items()}

    def put(self, block: Block, top: int, ink: tuple[int, int, int]) -> None:
        """Set a block; its first line begins at the top."""
        for number, line in enumerate(block.lines):
            x, baseline = float(LEFT), top + number * block.leading + round(block.size * 0.78)
            for letter, step in zip(line, block.face.steps(line, block.size), strict=True):
                self.pens[ink].text((x, baseline), letter, 255, block.face.at(block.size), anchor="ls")
                x += step

    def node(self, y: int, *, ring: bool) -> None:
        """Draw a node of the line: filled, or a ring that the line does not cross."""
        box = (LINE_X - NODE, y - NODE, LINE_X + NODE, y + NODE)
        scale = 4  # drawn larger, because Pillow's circles have hard edges
        big = Image.new("L", (2 * NODE * scale, 2 * NODE * scale), 0)
        pen, edge = ImageDraw.Draw(big), 2 * NODE * scale - 1
        pen.ellipse((0, 0, edge, edge), 255)
        if ring:
            inner = LINE_WIDTH * scale
            pen.ellipse((inner, inner, edge - inner, edge - inner), 0)
        self.layers[ACCENT].paste(big.reduce(scale), box[:2])

    def line(self, top: int, bottom: int) -> None:
        """Draw the line from node to node."""
        half = LINE_WIDTH // 2
        self.pens[ACCENT].rectangle((LINE_X - half, top, LINE_X + half - 1, bottom), 255)

    def as_png(self) -> bytes:
        """Put the inks on the paper."""
        image = Image.new("P", (WIDTH, HEIGHT), 0)
        image.putpalette([value for colour in _palette() for value in colour])
        for number, layer in enumerate(self.layers.values()):
            shades = [round(value * SHADES / 255) for value in range(256)]
            image.paste(
                layer.point([number * SHADES + shade if shade else 0 for shade in shades]),
                mask=layer.point([255 if shade else 0 for shade in shades]),
            )
        out = BytesIO()
        image.save(out, "PNG", optimize=False, compress_level=9)
        return out.getvalue()


def draw(card: Card) -> bytes:
    """Draw a card: the site and the title from the top, the figure and what it counts at the foot."""
    serif, sans, strong = _face("serif"), _face("sans"), _face("strong")
    site = _fitted(card.site, strong, SITE, 1)
    figure = _fitted(card.figure or "", strong, FIGURES, 2, HEIGHT // 4)
    caption = _fitted(card.caption or "", sans, CAPTIONS, 3, HEIGHT // 4)
    foot = BOTTOM - figure.height - caption.height
    start = TOP + site.height + SPACE
    title = _fitted(card.title, serif, TITLES, 5, foot - start - SPACE)
    first = next((block for block in (figure, caption) if block.lines), None)
    ring = foot + first.leading // 2 if first else BOTTOM
    canvas = Canvas()
    canvas.line(TOP + site.leading // 2, ring - NODE)
    canvas.node(TOP + site.leading // 2, ring=False)
    canvas.node(ring, ring=True)
    canvas.put(site, TOP, ACCENT)
    canvas.put(title, start, INK)
    canvas.put(figure, foot, INK)
    canvas.put(caption, foot + figure.height, SECOND)
    return canvas.as_png()


def _fitted(text: str, face: Face, sizes: tuple[int, ...], most_lines: int, room: int = HEIGHT) -> Block:
    """Break text into lines in the largest size that fits; what fits in none is cut at a word."""
    for size in sizes:
        block = Block(_lines(text, face, size), face, size, round(size * LEADING))
        whole = all(face.width(word, size) <= RIGHT - LEFT for word in text.split(" "))
        if whole and len(block.lines) <= most_lines and block.height <= room:
            return block
    size = sizes[-1]
    leading = round(size * LEADING)
    lines = _lines(text, face, size)
    fitting = lines[: max(1, min(most_lines, room // leading))]
    if len(fitting) < len(lines):
        fitting = (*fitting[:-1], _cut(fitting[-1], face, size))
    return Block(fitting, face, size, leading)


def _lines(text: str, face: Face, size: int) -> tuple[str, ...]:
    """Break text between words, and a word that is too wide between letters."""
    lines: list[str] = []
    for word in text.split(" ") if text else ():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.width(longer, size) <= RIGHT - LEFT:
            lines[-1] = longer
            continue
        rest = word
        while face.width(rest, size) > RIGHT - LEFT:
            fitting = next(at for at in range(len(rest), 0, -1) if face.width(rest[:at], size) <= RIGHT - LEFT)
            lines.append(rest[:fitting])
            rest = rest[fitting:]
        lines.append(rest)
    return tuple(lines)


def _cut(line: str, face: Face, size: int) -> str:
    """Shorten a line until an ellipsis fits behind it: by words, and a single long word by letters."""
    while face.width(line + ELLIPSIS, size) > RIGHT - LEFT and len(line) > 1:
        line = line.rpartition(" ")[0] or line[:-1]
    return line.rstrip(" ,;:–—") + ELLIPSIS


def _palette() -> list[tuple[int, ...]]:
    shades = [
        tuple(round(paper + (value - paper) * shade / SHADES) for paper, value in zip(PAPER, ink, strict=True))
        for ink in INKS
        for shade in range(1, SHADES + 1)
    ]
    return [PAPER, *shades]


@cache
def _face(name: str) -> Face:
    import font_source_sans_pro as sans  # type: ignore[import-untyped]
    import font_source_serif_pro as serif  # type: ignore[import-untyped]

    paths = {
        "serif": serif.font_files_otf["SourceSerifProSemibold"],
        "sans": sans.font_files_otf["SourceSansPro"],
        "strong": sans.font_files_otf["SourceSansProSemibold"],
    }
    return Face(Path(paths[name]))
