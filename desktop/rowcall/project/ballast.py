"""Room on the disk that is kept for the answers of a run, so that a disk which fills up costs none of them."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import threading
from pathlib import Path

BALLAST_SIZE = 16 * 2**20
LEAST_SIZE = 256 * 2**10
_PIECE = 2**18


class Ballast:
    """A file beside the project that is given up when a commit finds the disk full.

    Attributes:
        spent: Whether it was given up since it was laid in last.
    """

    def __init__(self, project: Path) -> None:
        self._path = project.with_name(f".{project.name}.ballast")
        self._changing = threading.Lock()
        self.spent = False

    def lay_in(self) -> str:
        """Take up room, at most a quarter of what is free; returns why there is none, or an empty text."""
        with self._changing:
            self.spent = False
            try:
                size = min(BALLAST_SIZE, shutil.disk_usage(self._path.parent).free // 4)
                if size < LEAST_SIZE:
                    self._path.unlink(missing_ok=True)
                    return "The disk is nearly full. Free some room before you start a run."
                if not self._path.is_file() or self._path.stat().st_size < size:
                    self._write(size)
            except OSError as error:
                with contextlib.suppress(OSError):
                    self._path.unlink()
                return f"No room could be kept for answers on this disk ({error.strerror})."
        return ""

    def give_up(self) -> None:
        """Free the room for what must be written now, if there is any."""
        with self._changing, contextlib.suppress(OSError):  # there is none, or the disk itself is gone
            self._path.unlink()
            self.spent = True

    def put_away(self) -> None:
        """The run is over: the room is not needed any more."""
        with self._changing, contextlib.suppress(OSError):  # on a disk that is gone; the next run uses what is left
            self._path.unlink()

    def _write(self, size: int) -> None:
        """Random bytes: a disk that compresses would keep no room for zeros."""
        piece = secrets.token_bytes(_PIECE)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            for _ in range(size // _PIECE):
                os.write(descriptor, piece)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
