"""Text whose UTF-8 was once taken for windows-1252 and written as UTF-8 again: `MÃ¼ller` for `Müller`."""

from __future__ import annotations

from collections.abc import Iterable

TWICE = "utf-8-twice"
"""The name under which such a file can be read mended; no registered one, as it is no encoding but damage."""

_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
"""Bytes that windows-1252 leaves open; programs pass them through."""
_SURE = 0.9


def mended(line: str) -> str:
    """The line as it was meant; one that was not encoded twice stays as it is."""
    if line.isascii():
        return line
    try:
        return b"".join(_byte(char) for char in line).decode()
    except UnicodeError:
        return line


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if char in _UNDEFINED else char.encode("cp1252")


def count_twice(lines: Iterable[str]) -> int:
    """How many lines were encoded twice; 0 where it is not nearly all of those beyond ASCII."""
    beyond = [line for line in lines if not line.isascii()]
    found = sum(mended(line) != line for line in beyond)
    return found if found >= _SURE * len(beyond) else 0
