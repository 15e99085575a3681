"""Locks between processes that the system itself frees, however a program ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _free(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _free(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class FileLock:
    """An exclusive lock on a small file; two of one file exclude each other inside one process too.

    Raises:
        OSError: If the file cannot be made or opened.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._held = False

    @property
    def held(self) -> bool:
        """Whether this lock is held here."""
        return self._held

    def take(self) -> bool:
        """Take it if nobody holds it; whether it is held here now."""
        if not self._held:
            try:
                _take(self._descriptor)
            except (BlockingIOError, PermissionError):  # Windows says the second
                return False
            self._held = True
        return True

    def free(self) -> None:
        """Let others have it; the file stays, because taking it away would let two processes lock two files."""
        if self._held:
            self._held = False
            _free(self._descriptor)

    def close(self) -> None:
        """Free it for good."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            self._held = False
