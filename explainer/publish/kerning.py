"""How much closer two characters stand in a font than their widths say: the pairs of its `kern` feature.

Takes the bytes of an OpenType font; gives distances in the font's units. Pillow knows these pairs only where a library
of the system is there to tell it, and a card must not look otherwise on another machine. Reads what the standard calls
pair adjustment (OpenType 1.9: cmap format 4, GPOS lookup types 2 and 9); whatever else a font has is left alone.
"""

from collections.abc import Iterator
from struct import unpack_from

PAIRS, EXTENSION = 2, 9
ADVANCE = 0x0004  # the bit of a value's format that says: it has an advance
SCRIPTS = (b"latn", b"DFLT")


class Kerning:
    """The pairs of one font."""

    def __init__(self, data: bytes) -> None:
        """Find the tables; refuses nothing: a font without pairs has the distance 0 for all."""
        self.data = data
        tables = {tag: offset for tag, _, offset, _ in self._records(12, self._u16(4), ">4sIII", 16)}
        self.cmap = self._character_map(tables[b"cmap"])
        self.subtables = list(self._pair_tables(tables[b"GPOS"])) if b"GPOS" in tables else []
        self.glyphs: dict[str, int] = {}

    def between(self, left: str, right: str) -> int:
        """Give the distance to add between two characters; nearly always negative or 0."""
        first, second = self._glyph(left), self._glyph(right)
        for lookup in self.subtables:
            for table in lookup:
                found = self._in_table(table, first, second)
                if found is not None:
                    return found
        return 0

    def _u16(self, at: int) -> int:
        return int(unpack_from(">H", self.data, at)[0])

    def _records(self, at: int, count: int, form: str, size: int) -> Iterator[tuple[bytes, int, int, int]]:
        for number in range(count):
            yield unpack_from(form, self.data, at + number * size)

    # Characters to glyphs

    def _character_map(self, at: int) -> int:
        for number in range(self._u16(at + 2)):
            platform, encoding, offset = unpack_from(">HHI", self.data, at + 4 + number * 8)
            if (platform, encoding) == (3, 1) and self._u16(at + offset) == 4:
                return at + int(offset)
        raise ValueError("the font has no character map that is read here")

    def _glyph(self, character: str) -> int:
        if character not in self.glyphs:
            self.glyphs[character] = self._looked_up(ord(character))
        return self.glyphs[character]

    def _looked_up(self, code: int) -> int:
        size = self._u16(self.cmap + 6)  # twice the number of segments
        ends = self.cmap + 14
        for segment in range(0, size, 2):
            if code > self._u16(ends + segment):
                continue
            start = self._u16(ends + size + 2 + segment)
            if code < start:
                return 0
            delta, at = self._u16(ends + 2 * size + 2 + segment), ends + 3 * size + 2 + segment
            offset = self._u16(at)
            glyph = self._u16(at + offset + 2 * (code - start)) if offset else code
            return (glyph + delta) & 0xFFFF if glyph else 0
        return 0

    # Pairs of glyphs

    def _pair_tables(self, gpos: int) -> Iterator[list[int]]:
        lookups = gpos + self._u16(gpos + 8)
        for index in self._kern_lookups(gpos):
            lookup = lookups + self._u16(lookups + 2 + 2 * index)
            kind = self._u16(lookup)
            found = [lookup + self._u16(lookup + 6 + 2 * number) for number in range(self._u16(lookup + 4))]
            if kind == EXTENSION:
                kind = self._u16(found[0] + 2)
                found = [table + int(unpack_from(">I", self.data, table + 4)[0]) for table in found]
            if kind == PAIRS:
                yield found

    def _kern_lookups(self, gpos: int) -> list[int]:
        """Give the lookups of the feature for Latin letters, which holds those of the other alphabets, too."""
        scripts, features = gpos + self._u16(gpos + 4), gpos + self._u16(gpos + 6)
        known = {bytes(self.data[at : at + 4]): scripts + self._u16(at + 4)
                 for at in (scripts + 2 + 6 * number for number in range(self._u16(scripts)))}  # fmt: skip
        script = next((known[tag] for tag in SCRIPTS if tag in known), None)
        if script is None:
            return []
        system = script + self._u16(script)
        indices = [self._u16(system + 6 + 2 * number) for number in range(self._u16(system + 4))]
        for at in (features + 2 + 6 * index for index in indices):
            if self.data[at : at + 4] == b"kern":
                table = features + self._u16(at + 4)
                return [self._u16(table + 4 + 2 * number) for number in range(self._u16(table + 2))]
        return []

    def _in_table(self, table: int, first: int, second: int) -> int | None:
        """Look a pair up in one table; None where the table does not decide it."""
        covered = self._covered(table + self._u16(table + 2), first)
        forms = self._u16(table + 4), self._u16(table + 6)
        if covered is None or forms != (ADVANCE, 0):
            return None
        if self._u16(table) == 1:
            return self._in_set(table + self._u16(table + 10 + 2 * covered), second)
        one = self._class(table + self._u16(table + 8), first)
        other = self._class(table + self._u16(table + 10), second)
        at = table + 16 + 2 * (one * self._u16(table + 14) + other)
        return int(unpack_from(">h", self.data, at)[0])

    def _in_set(self, at: int, second: int) -> int | None:
        for number in range(self._u16(at)):
            glyph, advance = unpack_from(">Hh", self.data, at + 2 + 4 * number)
            if glyph == second:
                return int(advance)
        return None

    def _covered(self, at: int, glyph: int) -> int | None:
        """Give the place of a glyph among those that a table is about."""
        count = self._u16(at + 2)
        if self._u16(at) == 1:
            return next((i for i in range(count) if self._u16(at + 4 + 2 * i) == glyph), None)
        for start, end, index in (unpack_from(">HHH", self.data, at + 4 + 6 * i) for i in range(count)):
            if start <= glyph <= end:
                return int(index + glyph - start)
        return None

    def _class(self, at: int, glyph: int) -> int:
        if self._u16(at) == 1:
            start, count = self._u16(at + 2), self._u16(at + 4)
            return self._u16(at + 6 + 2 * (glyph - start)) if start <= glyph < start + count else 0
        for start, end, kind in (unpack_from(">HHH", self.data, at + 4 + 6 * i) for i in range(self._u16(at + 2))):
            if start <= glyph <= end:
                return int(kind)
        return 0
