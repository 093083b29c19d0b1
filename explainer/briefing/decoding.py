"""Bytes to text, whatever program saved the briefing.

Takes the bytes of a file; gives its text. Knows UTF-8, UTF-16 and UTF-32 with their marks, UTF-16 without one, and
the single bytes of Windows-1252 and Windows-1254 (Turkish).
Refuses, with a ContentError that says what to do: an empty file, one over the limit, one that is no text, and bytes
that belong to no encoding it knows. It never guesses where a wrong guess would change letters unseen.
"""

import codecs

from explainer.problems import ContentError, Location, Problem

LIMIT = 1_000_000  # bytes; some hundred times a usual briefing, and still read within seconds
MOST_LINES = 20_000

# UTF-32 stands before UTF-16, whose mark is the beginning of its own.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b")))
TURKISH = bytes.fromhex("d0dddef0fdfe")  # Ğ İ Ş ğ ı ş in Windows-1254; Icelandic letters in Windows-1252
UNTURKISH = bytes.fromhex("e1e6edf3fac1cdd3da")  # á æ í ó ú …: vowels of Icelandic that Turkish does not have
UNASSIGNED = bytes.fromhex("818d8f909d")  # no letter in either
SAVE_AS = "Save it as plain text in UTF-8 and try again."


def decode(data: bytes, path: str) -> str:
    """Give the text of the file; raises ContentError where there is none to be read."""
    _refuse_what_is_no_text(data, path)
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, path)
    without_mark = _utf16_by_its_zeros(data)
    if without_mark:
        return _strictly(data, without_mark, path)
    if b"\0" in data or len(data.translate(None, CONTROLS)) < 0.98 * len(data):
        raise _refusal(path, "This is not a text file.", SAVE_AS)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _single_bytes(data, error, path)


def no_text(path: str) -> ContentError:
    """Give the error for a file in which nothing is written."""
    return _refusal(path, "The file is empty.", "Put the briefing's text into it, or delete the file.")


def too_large(path: str, size: str, limit: str) -> ContentError:
    """Give the error for a file of more than a briefing."""
    message = f"The file has {size}; a briefing may have at most {limit}."
    return _refusal(path, message, "Keep the briefing itself and leave out the rest.")


def _refuse_what_is_no_text(data: bytes, path: str) -> None:
    if not data.strip():
        raise no_text(path)
    if len(data) > LIMIT:
        raise too_large(path, f"{len(data):,} bytes", f"{LIMIT:,} (1 MB)")
    for signature, name in SIGNATURES:
        if data.startswith(signature):
            raise _refusal(path, f"This is {name}, not a text file.", SAVE_AS)


def _strictly(data: bytes, encoding: str, path: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"The file says that it is {encoding.upper()[:6]}, but byte {error.start + 1} is not."
        raise _refusal(path, message, SAVE_AS) from None
    if "\0" in text:
        raise _refusal(path, "This is not a text file.", SAVE_AS)
    return text


def _utf16_by_its_zeros(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero in every letter that ASCII has too."""
    sample = data[:4000]
    if len(data) % 2 or b"\0" not in sample:
        return None
    pairs = len(sample) / 2
    high, low = sample[::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if low > 0.4 and high < 0.05:
        return "utf-16-le"
    return "utf-16-be" if high > 0.4 and low < 0.05 else None


def _single_bytes(data: bytes, error: UnicodeDecodeError, path: str) -> str:
    """Read the bytes as Windows-1252 or 1254, unless they are damaged UTF-8 or something else."""
    replaced = data.decode("utf-8", errors="replace")
    broken = replaced.count("\ufffd")
    whole = len(replaced) - len(replaced.encode("ascii", errors="ignore"))
    high = data.translate(None, bytes(range(128)))
    if whole - broken > broken:
        message = f"Byte {data[error.start]:#04x} is not UTF-8, although the rest of the file is."
        raise _refusal(path, message, SAVE_AS, _place(data, error.start, path))
    strange = len(high) > 20 and len(high) > 0.3 * len(data)
    if strange or len(high.translate(None, UNASSIGNED)) < len(high):
        raise _refusal(path, "The file's encoding is not known.", SAVE_AS, _place(data, error.start, path))
    turkish = len(high) - len(high.translate(None, TURKISH))
    other = len(high) - len(high.translate(None, UNTURKISH))
    return data.decode("cp1254" if turkish > other and b"\x8e" not in high and b"\x9e" not in high else "cp1252")


def _place(data: bytes, index: int, path: str) -> Location:
    before = data[:index]
    return Location(path, before.count(b"\n") + 1, index - before.rfind(b"\n"))


def _refusal(path: str, message: str, advice: str, location: Location | None = None) -> ContentError:
    return ContentError([Problem("briefing-file", location or Location(path), message, advice)])
