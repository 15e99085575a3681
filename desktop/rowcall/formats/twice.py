"""Text whose UTF-8 was once taken for windows-1252 and written as UTF-8 again: `MÃ¼ller` for `Müller`."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

TWICE = "utf-8-twice"
"""The name under which such a file can be read mended; no registered one, as it is no encoding but damage."""

_SURE = 0.9


_OPEN_BYTES = "rowcall-open-bytes"
"""Error handler for the five bytes that windows-1252 leaves open; programs pass them through."""


def _pass_through(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return error.object[error.start : error.end].encode("latin-1"), error.end


codecs.register_error(_OPEN_BYTES, _pass_through)


def mended(line: str) -> str:
    """The line as it was meant; one that was not encoded twice stays as it is."""
    if line.isascii():
        return line
    try:
        return line.encode("cp1252", _OPEN_BYTES).decode()
    except UnicodeError:
        return line


def count_twice(lines: Iterable[str]) -> int:
    """How many lines were encoded twice; 0 where it is not nearly all of those beyond ASCII."""
    beyond = [line for line in lines if not line.isascii()]
    found = sum(mended(line) != line for line in beyond)
    return found if found >= _SURE * len(beyond) else 0
