"""Files of the cache: bytes with a head that says what they hold for, and a checksum.

Takes a file and a head; gives the bytes only if the head is the same and the bytes are whole. A file that is missing,
old, damaged or cannot be written costs time and nothing else.
"""

from hashlib import blake2b
from pathlib import Path
from zlib import crc32

DIGEST = 16  # bytes
CHECK = 4


def digest(data: bytes | memoryview) -> bytes:
    """Give the checksum of bytes."""
    return blake2b(data, digest_size=DIGEST).digest()


def digest_of(text: str) -> str:
    """Give the checksum of a text, names of files that are not UTF-8 included."""
    return digest(text.encode("utf-8", "surrogateescape")).hex()


def load(file: Path, head: str) -> memoryview | None:
    """Give what a file holds for a head."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    body = memoryview(data)[DIGEST + CHECK :]
    return body if data[: DIGEST + CHECK] == _front(head, body) else None


def save(file: Path, head: str, body: bytes) -> None:
    """Write what holds for a head; a reader sees the old or the new file, and notices half of one."""
    aside = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as target:
            target.write(_front(head, body))
            target.write(body)
        aside.replace(file)
    except OSError:
        return


def _front(head: str, body: bytes | memoryview) -> bytes:
    """Give what stands before the bytes; against damage a fast checksum does, and nobody is kept from lying by one."""
    return digest(head.encode("utf-8", "surrogateescape")) + crc32(body).to_bytes(CHECK)
