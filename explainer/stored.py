"""Files of the cache: bytes with a head that says what they hold for, and a checksum.

Takes a file and a head; gives the bytes only if the head is the same and the bytes are whole. A file that is missing,
old, damaged or cannot be written costs time and nothing else.
"""

from hashlib import blake2b
from pathlib import Path
from zlib import crc32

from explainer.manifest import opened

DIGEST = 16  # bytes
CHECK = 4  # against damage a fast checksum does, and nobody is kept from lying by one


def digest(data: bytes | memoryview) -> bytes:
    """Give the checksum of bytes."""
    return blake2b(data, digest_size=DIGEST).digest()


def digest_of(text: str) -> str:
    """Give the checksum of a text, names of files that are not UTF-8 included."""
    return digest(text.encode("utf-8", "surrogateescape")).hex()


def load(file: Path, head: str) -> memoryview | None:
    """Give what a file holds for a head."""
    try:
        with open(file, "rb", opener=opened) as kept:  # a Path's open takes no opener
            if kept.read(DIGEST) != _digest_of_head(head):
                return None  # nobody knows how much of it there is
            data = kept.read()
    except (OSError, MemoryError):
        return None
    body = memoryview(data)[CHECK:]
    return body if data[:CHECK] == crc32(body).to_bytes(CHECK) else None


def save(file: Path, head: str, body: bytes) -> None:
    """Write what holds for a head; a reader sees the old or the new file, and notices half of one."""
    aside = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(aside, "wb", opener=opened) as target:
            target.write(_digest_of_head(head) + crc32(body).to_bytes(CHECK))
            target.write(body)
        aside.replace(file)
    except OSError:
        return


def _digest_of_head(head: str) -> bytes:
    return digest(head.encode("utf-8", "surrogateescape"))
