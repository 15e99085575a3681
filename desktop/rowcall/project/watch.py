"""Notices that a project's file is not in its place any more while it is open."""

from __future__ import annotations

from pathlib import Path


class Watch:
    """Compares what stands under the project's name with the file that was opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened = _identity(path)

    def gone(self) -> str:
        """What happened to the file, as a sentence; empty while it is in its place."""
        found = _identity(self._path)
        if found == self._opened:
            return ""
        if found is None:
            return f"{self._path.name} was moved or deleted while it was open."
        return f"{self._path.name} was replaced by another file while it was open."


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
