"""The bytes of a file as text.

Takes the bytes of a file and its path; gives the text with line ends made one, and problems with the line they mean.
Refuses what is no text: wrong encodings, control characters, too much of it. Each refusal says where; what can be made
out all the same is given as text, so that one run finds what else is wrong in the file.
"""

import errno
import os
from pathlib import Path

from explainer.content.filetext import FileText, one_line_end
from explainer.problems import Location, Problem

MOST_BYTES = 100_000_000  # of any file that is looked at at all; a refusal says how large a smaller one is
MAX_BYTES = 500_000  # of a content file: some 75,000 words, as long as a novel

_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r")
_C1_LEAD = b"\xc2"  # first byte of U+0080 to U+00BF in UTF-8, the second set of control characters among them


def bytes_of(path: Path) -> bytes:
    """Read a file. Raises OSError, also for one so large that it would fill the memory before it is refused."""
    with open(path, "rb") as file:  # noqa: PTH123  # half the time of Path.read_bytes, and there are thousands
        if os.fstat(file.fileno()).st_size > MOST_BYTES:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        return file.read()


def text_of(data: bytes, path: str, *, limit: int = MAX_BYTES) -> FileText | Problem:
    """Decode a file, UTF-8 with or without byte order mark; a problem where it is no text."""
    file, problems = read_text_file(data, path, limit=limit)
    return file if file and not problems else problems[0]


def read_text_file(data: bytes, path: str, *, limit: int = MAX_BYTES) -> tuple[FileText | None, tuple[Problem, ...]]:
    """Decode a file as far as it is text; None where nobody could make anything of it."""
    if len(data) > limit:
        return None, (_too_large(data, path, limit),)
    try:
        file = FileText(path, one_line_end(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        from explainer.content.no_text import made_out  # only a mistake pays for it

        return made_out(data, path, error.start)
    if not file.text.strip():
        return None, (_whole(path, "The file is empty.", "Write its content, or remove the file."),)
    if len(data.translate(None, _CONTROLS)) != len(data) or _C1_LEAD in data:
        from explainer.content.no_text import without_controls

        return without_controls(data, file)
    return file, ()


def _whole(path: str, message: str, advice: str) -> Problem:
    return Problem("file", Location(path, 1, 1), message, advice)


def _too_large(data: bytes, path: str, limit: int) -> Problem:
    message = f"The file has {len(data):,} bytes; at most {limit:,} are read."
    return _whole(path, message, "Split it into several files.")
