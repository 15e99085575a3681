"""Opens a file so that whoever waits for it knows how much of it is read, and can end the reading."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from rowcall.model.reading import Reading

CHUNK = 262_144
"""Bytes that are read from the disk at once."""


class _Watched(io.FileIO):
    """Tells a reading how far it is, and asks it whether to go on, each time the disk is read."""

    def __init__(self, path: Path, reading: Reading) -> None:
        super().__init__(path)
        self._reading = reading
        self._size = max(1, self.seek(0, io.SEEK_END))
        self.seek(0)

    def readinto(self, buffer: Any, /) -> int | None:
        """Read the next bytes."""
        self._reading.check()
        count = super().readinto(buffer)
        self._reading.share = min(1.0, self.tell() / self._size)
        return count


def open_bytes(path: Path, reading: Reading) -> io.BufferedReader:
    """Open a file to be read; each read may raise ImportCancelled.

    Raises:
        OSError: If it cannot be opened.
    """
    return io.BufferedReader(_Watched(path, reading), CHUNK)


def open_text(path: Path, reading: Reading, encoding: str, errors: str) -> io.TextIOWrapper:
    """The same as text, with the ends of its lines as they are.

    Raises:
        OSError: If it cannot be opened.
    """
    return io.TextIOWrapper(open_bytes(path, reading), encoding=encoding, errors=errors, newline="")
