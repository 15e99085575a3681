"""Opens a file so that whoever waits for it knows how much of it is read, and can end the reading."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from rowcall.model.reading import Reading

CHUNK = 262_144
"""Bytes that are read from the disk at once."""


_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r")


class WatchedFile(io.FileIO):
    """Tells a reading how far it is, and asks it whether to go on, each time the disk is read.

    Attributes:
        has_controls: Whether bytes were read that are control characters in most encodings.
    """

    def __init__(self, path: Path, reading: Reading) -> None:
        super().__init__(path)
        self.has_controls = False
        self._reading = reading
        self._size = max(1, self.seek(0, io.SEEK_END))
        self.seek(0)

    def readinto(self, buffer: Any, /) -> int | None:
        """Read the next bytes."""
        self._reading.check()
        count = super().readinto(buffer)
        self._reading.share = min(1.0, self.tell() / self._size)
        if count and not self.has_controls:
            self.has_controls = len(bytes(buffer[:count]).translate(None, _CONTROL)) != count
        return count


def open_bytes(path: Path, reading: Reading) -> io.BufferedReader:
    """Open a file to be read; each read may raise ImportCancelled.

    Raises:
        OSError: If it cannot be opened.
    """
    return io.BufferedReader(WatchedFile(path, reading), CHUNK)
